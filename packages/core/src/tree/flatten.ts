/** Taking trees apart and putting them together again. */
import { checkCallable, describeArgument } from '../errors.ts'
import { Value } from '../value.ts'
import { nodeTypeOf, type NodeType } from './custom.ts'
import {
  arrayDef,
  customFamily,
  entryOf,
  LEAF,
  NULL,
  recordFamily,
  UNDEFINED,
  VARIANT_KEYS,
  VARIANTS,
  TreeDef,
  type Variant,
} from './def.ts'
import type { Path } from './path.ts'

/** Deepest nesting accepted; a tree that contains itself is deeper. */
const MAX_DEPTH = 1000

/** The leaves of a tree in order, and the rest of it. */
export interface Flat {
  readonly leaves: unknown[]
  readonly def: TreeDef
}

type Record_ = Readonly<Record<string, unknown>>
type IsLeaf = (x: unknown) => boolean

/** Object.prototype, of this realm or another, or none. */
const isPlain = (prototype: object | null): boolean =>
  prototype === null ||
  prototype === Object.prototype ||
  (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf'))

const walk = (t: unknown, leaves: unknown[], depth: number, isLeaf: IsLeaf | undefined): TreeDef => {
  if (isLeaf?.(t) === true) {
    leaves.push(t)
    return LEAF
  }
  if (typeof t !== 'object') {
    if (t === undefined) return UNDEFINED
    if (typeof t === 'function') {
      // A function is a leaf unless its prototype was registered, as that of a pullback is.
      const type = nodeTypeOf(Object.getPrototypeOf(t) as object)
      if (type !== undefined) return walkCustom(t, type, leaves, depth, isLeaf)
    }
    leaves.push(t)
    return LEAF
  }
  if (t === null) return NULL
  if (t instanceof Value) {
    leaves.push(t)
    return LEAF
  }
  if (depth > MAX_DEPTH) {
    throw new RangeError(
      `flatten: trees may be nested at most ${MAX_DEPTH} deep, got a deeper one or one that contains itself`,
    )
  }
  if (Array.isArray(t)) return arrayDef(walkAll(t, leaves, depth, isLeaf))
  const prototype = Object.getPrototypeOf(t) as object | null
  if (isPlain(prototype)) return walkRecord(t as Record_, leaves, depth, isLeaf)
  const type = nodeTypeOf(prototype!)
  if (type === undefined) {
    leaves.push(t)
    return LEAF
  }
  return walkCustom(t, type, leaves, depth, isLeaf)
}

const walkCustom = (
  t: unknown,
  type: NodeType,
  leaves: unknown[],
  depth: number,
  isLeaf: IsLeaf | undefined,
): TreeDef => {
  const [children, aux] = type.flatten(t)
  return customFamily(type, aux).of(walkAll(children, leaves, depth, isLeaf))
}

const walkAll = (ts: readonly unknown[], leaves: unknown[], depth: number, isLeaf: IsLeaf | undefined): TreeDef[] => {
  const defs = new Array<TreeDef>(ts.length)
  for (let i = 0; i < ts.length; i++) defs[i] = walk(ts[i], leaves, depth + 1, isLeaf)
  return defs
}

const walkRecord = (t: Record_, leaves: unknown[], depth: number, isLeaf: IsLeaf | undefined): TreeDef => {
  const keys = Object.keys(t)
  let family = recordFamily(keys)
  if (family.hasTag) {
    const variant = variantOf(t, keys.length)
    if (variant !== undefined) {
      const children = VARIANT_KEYS[variant].map((k) => walk(t[k], leaves, depth + 1, isLeaf))
      return VARIANTS[variant].of(children)
    }
  }
  const mark = leaves.length
  for (let step = family.start(), i = 0; ; i++) {
    if (i === family.keys.length) return family.at(step)
    const child = t[family.keys[i]!]
    if (child === undefined) {
      // Rare, so it is found late: begin again without the properties that hold undefined.
      leaves.length = mark
      family = recordFamily(keys.filter((k) => t[k] !== undefined))
      step = family.start()
      i = -1
      continue
    }
    step = step.next(walk(child, leaves, depth + 1, isLeaf))
  }
}

/** Which fp-ts sum value `t` is: it must have exactly that constructor's fields. */
const variantOf = (t: Record_, size: number): Variant | undefined => {
  const tag = t['_tag']
  if (typeof tag !== 'string' || !Object.hasOwn(VARIANT_KEYS, tag)) return undefined
  const variant = tag as Variant // just checked
  const fields = VARIANT_KEYS[variant]
  return size === fields.length + 1 && fields.every((f) => Object.hasOwn(t, f)) ? variant : undefined
}

/**
 * The leaves of `tree`, depth first, and its structure.
 *
 * Nodes are arrays; plain records, whose keys are visited sorted by UTF-16 code unit and whose undefined properties count
 * as missing; null and undefined, which have no leaves; fp-ts Option, Either and These; instances of classes given to
 * `registerNode`. All else is a leaf: values, numbers, strings, functions, Maps, Dates, other class instances; and
 * whatever `isLeaf` says. Symbol keys and properties that are not enumerable are not part of a record.
 * @throws RangeError for a tree more than 1000 deep, as one that contains itself is.
 */
export const flatten = (tree: unknown, isLeaf?: IsLeaf): Flat => {
  if (isLeaf !== undefined) checkCallable('flatten', 'isLeaf', isLeaf)
  const leaves: unknown[] = []
  const def = walk(tree, leaves, 0, isLeaf)
  return { leaves, def }
}

/** `flatten`, with the path of each leaf. */
export const flattenWithPaths = (tree: unknown, isLeaf?: IsLeaf): Flat & { readonly paths: readonly Path[] } => {
  if (isLeaf !== undefined) checkCallable('flattenWithPaths', 'isLeaf', isLeaf)
  const { leaves, def } = flatten(tree, isLeaf)
  return { leaves, def, paths: pathsOf(def) }
}

/** The path of each leaf, in the order of `flatten`. */
export const pathsOf = (def: TreeDef): readonly Path[] => {
  const paths: Path[] = []
  const go = (d: TreeDef, path: Path): void => {
    if (d === LEAF) paths.push(path)
    else d.children.forEach((child, i) => go(child, [...path, entryOf(d, i)]))
  }
  go(def, [])
  return paths
}

/**
 * The tree of structure `def` with these leaves, which may be of any type. Arrays and records are new and ordinary, keys in
 * sorted order.
 * @throws RangeError if the number of leaves is wrong.
 */
export const unflatten = (def: TreeDef, leaves: readonly unknown[]): unknown => {
  const isList: boolean = Array.isArray(leaves)
  if (!(def instanceof TreeDef) || !isList) {
    const [what, x] = isList
      ? ['the structure must be one that flatten returns', def]
      : ['leaves must be a list', leaves]
    throw new TypeError(`unflatten: ${what}, got ${describeArgument(x)}`)
  }
  if (leaves.length !== def.numLeaves) {
    throw new RangeError(`unflatten: the structure ${String(def)} has ${def.numLeaves} leaves, got ${leaves.length}`)
  }
  return build(def, leaves, 0)
}

/** The tree of structure `def` whose leaves begin at `at`. */
const build = (def: TreeDef, leaves: readonly unknown[], at: number): unknown => {
  const { kind, children } = def
  switch (kind.tag) {
    case 'leaf':
      return leaves[at]
    case 'null':
      return null
    case 'undefined':
      return undefined
    case 'array':
      return buildAll(children, leaves, at)
    case 'record':
      return fill({}, kind.keys, children, leaves, at)
    case 'variant':
      return fill({ _tag: kind.variant }, kind.keys, children, leaves, at)
    case 'custom':
      return kind.type.unflatten(kind.aux, buildAll(children, leaves, at))
  }
}

const buildAll = (children: readonly TreeDef[], leaves: readonly unknown[], start: number): unknown[] => {
  const out = new Array<unknown>(children.length)
  let at = start
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!
    out[i] = child === LEAF ? leaves[at] : build(child, leaves, at)
    at += child.numLeaves
  }
  return out
}

const fill = (
  out: Record<string, unknown>,
  keys: readonly string[],
  children: readonly TreeDef[],
  leaves: readonly unknown[],
  start: number,
): unknown => {
  let at = start
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!
    const child = children[i]!
    const value = child === LEAF ? leaves[at] : build(child, leaves, at)
    at += child.numLeaves
    if (key !== '__proto__') out[key] = value
    else Object.defineProperty(out, key, { value, enumerable: true, writable: true, configurable: true })
  }
  return out
}
