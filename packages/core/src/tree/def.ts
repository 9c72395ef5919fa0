/** Structures of trees, each distinct one built once, so that comparing two is comparing pointers. */
import { auxEquals, isByIdentity, type NodeType } from './custom.ts'
import { showKey, type PathEntry } from './path.ts'

/** What stands at one place of a tree. */
export type NodeKind =
  | { readonly tag: 'leaf' }
  | { readonly tag: 'null' }
  | { readonly tag: 'undefined' }
  | { readonly tag: 'array' }
  | { readonly tag: 'record'; readonly keys: readonly string[] }
  | { readonly tag: 'variant'; readonly variant: Variant; readonly keys: readonly string[] }
  | { readonly tag: 'custom'; readonly type: NodeType; readonly aux: unknown }

/** The constructors of fp-ts's Option, Either and These. */
export type Variant = 'None' | 'Some' | 'Left' | 'Right' | 'Both'

/** The fields of each, beside `_tag`. */
export const VARIANT_KEYS: { readonly [V in Variant]: readonly string[] } = {
  None: [],
  Some: ['value'],
  Left: ['left'],
  Right: ['right'],
  Both: ['left', 'right'],
}

let count = 0

/**
 * The structure of a tree: everything about it except its leaves. Immutable and hash-consed: two trees have the same
 * structure if and only if their defs are the same object (and the same `id`). Get one from `flatten` or `structureOf`.
 */
export class TreeDef {
  /** Unique to this structure in this process: a short stand-in for it in cache keys. */
  readonly id: number
  readonly kind: NodeKind
  readonly children: readonly TreeDef[]
  readonly numLeaves: number
  #shown: string | undefined

  /** Only the interning tables of this file construct defs. */
  constructor(kind: NodeKind, children: readonly TreeDef[]) {
    this.id = count++
    this.kind = kind
    this.children = children
    let n = kind.tag === 'leaf' ? 1 : 0
    for (const child of children) n += child.numLeaves
    this.numLeaves = n
    Object.freeze(kind)
    Object.freeze(children)
    Object.freeze(this)
  }

  toString(): string {
    return (this.#shown ??= show(this))
  }
}

export const LEAF: TreeDef = new TreeDef({ tag: 'leaf' }, [])
export const NULL: TreeDef = new TreeDef({ tag: 'null' }, [])
export const UNDEFINED: TreeDef = new TreeDef({ tag: 'undefined' }, [])

/**
 * A trie over lists of keys. Each step remembers where it went last: programs flatten the same few structures over and
 * over, and then a step is one comparison. Nothing is ever removed; a program has as many structures as call sites.
 */
class Step<K, V> {
  value: V | undefined
  readonly parent: Step<K, V> | undefined
  readonly key: K | undefined
  #lastKey: K | undefined
  #lastStep: Step<K, V> | undefined
  #steps: Map<K, Step<K, V>> | undefined

  constructor(parent?: Step<K, V>, key?: K) {
    this.parent = parent
    this.key = key
  }

  next(key: K): Step<K, V> {
    if (this.#lastKey === key && this.#lastStep !== undefined) return this.#lastStep
    this.#steps ??= new Map()
    let step = this.#steps.get(key)
    if (step === undefined) this.#steps.set(key, (step = new Step(this, key)))
    this.#lastKey = key
    return (this.#lastStep = step)
  }

  /** The keys from the root to here. */
  keys(): K[] {
    const out: K[] = []
    for (let s: Step<K, V> = this; s.parent !== undefined; s = s.parent) out.push(s.key as K) // set where parent is
    return out.reverse()
  }
}

/** All nodes of one kind, by their children. */
export class Family {
  readonly kind: NodeKind
  readonly #root = new Step<TreeDef, TreeDef>()

  constructor(kind: NodeKind) {
    this.kind = kind
  }

  /** Where to start; feed it each child's def in turn with `next`, then ask `at`. */
  start(): Step<TreeDef, TreeDef> {
    return this.#root
  }

  at(step: Step<TreeDef, TreeDef>): TreeDef {
    return (step.value ??= new TreeDef(this.kind, step.keys()))
  }

  of(children: readonly TreeDef[]): TreeDef {
    let step = this.#root
    for (const child of children) step = step.next(child)
    return this.at(step)
  }
}

const ARRAYS = new Family({ tag: 'array' })
const flatArrays = new Map<number, TreeDef>()

/** The array whose elements are `children`. Arrays of leaves only are found by length: a long one costs no trie. */
export const arrayDef = (children: readonly TreeDef[]): TreeDef => {
  if (!children.every((c) => c === LEAF)) return ARRAYS.of(children)
  let def = flatArrays.get(children.length)
  if (def === undefined) flatArrays.set(children.length, (def = new TreeDef({ tag: 'array' }, [...children])))
  return def
}

/** The records with one set of keys. */
export class RecordFamily extends Family {
  /** Sorted by UTF-16 code unit. */
  readonly keys: readonly string[]
  /** Whether one of these records could be a value of Option, Either or These. */
  readonly hasTag: boolean

  constructor(keys: readonly string[]) {
    super({ tag: 'record', keys })
    this.keys = Object.freeze(keys)
    this.hasTag = keys.includes('_tag')
  }
}

const recordFamilies = new Step<string, RecordFamily>()

/** The family of records with these keys, in any order. */
export const recordFamily = (keys: readonly string[]): RecordFamily => {
  let step = recordFamilies
  for (const key of keys) step = step.next(key)
  return (step.value ??= sortedFamily(keys))
}

const sortedFamily = (keys: readonly string[]): RecordFamily => {
  const sorted = [...keys].sort()
  let step = recordFamilies
  for (const key of sorted) step = step.next(key)
  return (step.value ??= new RecordFamily(sorted))
}

const variant = (v: Variant): Family => new Family({ tag: 'variant', variant: v, keys: VARIANT_KEYS[v] })

export const VARIANTS: { readonly [V in Variant]: Family } = {
  None: variant('None'),
  Some: variant('Some'),
  Left: variant('Left'),
  Right: variant('Right'),
  Both: variant('Both'),
}

const customFamilies = new Map<NodeType, Family[]>()

const byIdentity = new Map<NodeType, WeakMap<object, Family>>()

/** The nodes of one registered class with one `aux`. */
export const customFamily = (type: NodeType, aux: unknown): Family => {
  if (isByIdentity(aux)) {
    let known = byIdentity.get(type)
    if (known === undefined) byIdentity.set(type, (known = new WeakMap()))
    let family = known.get(aux)
    if (family === undefined) known.set(aux, (family = new Family({ tag: 'custom', type, aux })))
    return family
  }
  let families = customFamilies.get(type)
  if (families === undefined) customFamilies.set(type, (families = []))
  for (const f of families) if (f.kind.tag === 'custom' && auxEquals(f.kind.aux, aux)) return f
  const family = new Family({ tag: 'custom', type, aux })
  families.push(family)
  return family
}

/** The path entry of child `i`. */
export const entryOf = (def: TreeDef, i: number): PathEntry => {
  const { kind } = def
  const keys =
    kind.tag === 'record' || kind.tag === 'variant' ? kind.keys : kind.tag === 'custom' ? kind.type.keys(kind.aux) : []
  const key = keys?.[i]
  return key === undefined ? { tag: 'index', index: i } : { tag: 'key', key }
}

const showAux = (aux: unknown): string =>
  typeof aux === 'string'
    ? `<${JSON.stringify(aux)}>`
    : typeof aux === 'number' || typeof aux === 'boolean' || typeof aux === 'bigint'
      ? `<${aux}>`
      : ''

const show = (def: TreeDef): string => {
  const { kind } = def
  const inner = def.children.map(String)
  switch (kind.tag) {
    case 'leaf':
      return '*'
    case 'null':
    case 'undefined':
      return kind.tag
    case 'array':
      return `[${inner.join(', ')}]`
    case 'record':
      return inner.length === 0 ? '{}' : `{ ${kind.keys.map((k, i) => `${showKey(k)}: ${inner[i]!}`).join(', ')} }`
    case 'variant':
      return inner.length === 0 ? kind.variant : `${kind.variant}(${inner.join(', ')})`
    case 'custom':
      return `${kind.type.name}${showAux(kind.aux)}(${inner.join(', ')})`
  }
}
