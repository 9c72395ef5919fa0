/** Comparing structures: where two trees part, and prefixes that stand for whole subtrees. */
import { TreeStructureError } from '../errors.ts'
import { auxEquals } from './custom.ts'
import { entryOf, LEAF, TreeDef, type NodeKind } from './def.ts'
import { flatten } from './flatten.ts'
import { showKey, showPath, type Path } from './path.ts'

interface Difference {
  readonly path: Path
  readonly expected: string
  readonly got: string
}

const list = (keys: readonly string[]): string => keys.map(showKey).join(', ')

/** What stands at the root of a structure, in words. */
const describe = ({ kind, children }: TreeDef): string => {
  switch (kind.tag) {
    case 'leaf':
      return 'a leaf'
    case 'null':
    case 'undefined':
      return kind.tag
    case 'array':
      return `an array of length ${children.length}`
    case 'record':
      return children.length === 0 ? 'an empty record' : `a record with keys ${list(kind.keys)}`
    case 'variant':
      return kind.variant
    case 'custom':
      return `a ${kind.type.name}`
  }
}

/** Whether two nodes agree, their children aside. */
const sameNode = (a: TreeDef, b: TreeDef): boolean =>
  a.children.length === b.children.length && sameKind(a.kind, b.kind)

const sameKind = (a: NodeKind, b: NodeKind): boolean => {
  switch (a.tag) {
    case 'leaf':
    case 'null':
    case 'undefined':
    case 'array':
      return a.tag === b.tag
    case 'record':
      return b.tag === 'record' && a.keys.every((k, i) => k === b.keys[i])
    case 'variant':
      return b.tag === 'variant' && a.variant === b.variant
    case 'custom':
      return b.tag === 'custom' && a.type === b.type && auxEquals(a.aux, b.aux)
  }
}

const differAt = (path: Path, a: TreeDef, b: TreeDef): Difference => {
  const [expected, got] = [describe(a), describe(b)]
  if (expected === got) return { path, expected: String(a), got: `${String(b)} with other static data` }
  if (a.kind.tag !== 'record' || b.kind.tag !== 'record') return { path, expected, got }
  const [want, have] = [a.kind.keys, b.kind.keys]
  const missing = want.filter((k) => !have.includes(k))
  const extra = have.filter((k) => !want.includes(k))
  const notes = [
    missing.length > 0 ? `missing ${list(missing)}` : '',
    extra.length > 0 ? `unexpected ${list(extra)}` : '',
  ]
  return { path, expected, got: `${got} (${notes.filter((n) => n !== '').join('; ')})` }
}

/** The first place, depth first, where two structures differ. */
const firstDifference = (a: TreeDef, b: TreeDef, path: Path = []): Difference | undefined => {
  if (a === b) return undefined
  if (!sameNode(a, b)) return differAt(path, a, b)
  for (let i = 0; i < a.children.length; i++) {
    const d = firstDifference(a.children[i]!, b.children[i]!, [...path, entryOf(a, i)])
    if (d !== undefined) return d
  }
  return undefined
}

const defOf = (x: unknown): TreeDef => (x instanceof TreeDef ? x : flatten(x).def)

/**
 * Checks that two trees, or structures, are alike.
 * @throws TreeStructureError `<fn>: <argument> has the wrong structure at <path>: expected …, got …`
 */
export const checkSameStructure = (fn: string, argument: string, expected: unknown, got: unknown): void => {
  const d = firstDifference(defOf(expected), defOf(got))
  if (d !== undefined) fail(fn, argument, d)
}

const fail = (fn: string, argument: string, d: Difference): never => {
  throw new TreeStructureError(
    `${fn}: ${argument} has the wrong structure at ${showPath(d.path)}: expected ${d.expected}, got ${d.got}`,
  )
}

const isNil = (x: unknown): boolean => x === null || x === undefined

/**
 * For each leaf of `tree` the leaf of `prefix` above it: `[0, null]` over `[x, { w, b }]` is `[0, null, null]`. In a prefix
 * null and undefined are leaves; a leaf above a subtree without leaves is dropped.
 * @throws TreeStructureError if the prefix has a node where the tree has another, or a leaf.
 */
export const broadcastPrefix = (fn: string, prefix: unknown, tree: unknown): unknown[] => {
  const { leaves, def } = flatten(prefix, isNil)
  const out: unknown[] = []
  let at = 0
  const go = (p: TreeDef, t: TreeDef, path: Path): void => {
    if (p === LEAF) {
      const x = leaves[at++]
      for (let i = 0; i < t.numLeaves; i++) out.push(x)
    } else if (sameNode(p, t)) {
      p.children.forEach((child, i) => go(child, t.children[i]!, [...path, entryOf(p, i)]))
    } else {
      const d = differAt(path, t, p)
      fail(fn, 'the prefix', t === LEAF ? d : { ...d, expected: `a leaf or ${d.expected}` })
    }
  }
  go(def, defOf(tree), [])
  return out
}
