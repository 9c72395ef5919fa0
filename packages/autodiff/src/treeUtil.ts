/** Trees of arrays: taking apart, putting together, mapping, with key paths. What counts as a node is in core's tree.ts. */
import {
  broadcastPrefix,
  checkOptions,
  checkSameStructure,
  flatten,
  flattenWithPaths,
  isValue,
  mapTree,
  pathsOf,
  reduceTree,
  showPath,
  unflatten,
  type LeafOf,
  type MapLeaves,
  type Path,
  type TreeDef,
} from '@pullback/core'
import { checkFunction, checkList } from './given.ts'

export {
  flatten,
  leavesOf as leaves,
  mapTree as map,
  reduceTree as reduce,
  registerNode,
  structureOf as structure,
  transposeTree as transpose,
  unflatten,
  type NodeRules,
  type Path,
  type PathEntry,
  type TreeDef,
} from '@pullback/core'
export { ravelTree as ravel } from './ravelTree.ts'

/** The leaves with their key paths, in the order of `flatten`, and the structure. */
export const flattenWithPath = <T>(
  tree: T,
  isLeaf?: (x: unknown) => boolean,
): { readonly leaves: readonly (readonly [Path, LeafOf<T>])[]; readonly def: TreeDef } => {
  if (isLeaf !== undefined) checkFunction('flattenWithPath', 'isLeaf', isLeaf)
  const { leaves, paths, def } = flattenWithPaths(tree, isLeaf)
  return { leaves: leaves.map((x, i) => [paths[i]!, x as LeafOf<T>] as const), def } // what LeafOf says of T
}

/** The key path of every leaf of a tree, or of a structure. */
export const treePaths = (tree: unknown): readonly Path[] => pathsOf(flatten(tree).def)

/**
 * The tree of `f(path, leaf, ...leaves of the rest at the same place)`.
 * @throws TreeStructureError if a tree of the rest has another structure than the first.
 */
export const mapWithPath = <T, Rest extends readonly unknown[], R>(
  f: (path: Path, leaf: LeafOf<T>, ...others: { [K in keyof Rest]: LeafOf<Rest[K]> }) => R,
  tree: T,
  ...rest: Rest
): MapLeaves<T, R> => {
  checkFunction('mapWithPath', 'f', f)
  const { leaves, paths, def } = flattenWithPaths(tree)
  const others = rest.map((t, i) => {
    const flat = flatten(t)
    checkSameStructure('mapWithPath', `tree ${i + 2}`, def, flat.def)
    return flat.leaves
  })
  const call = f as (...args: readonly unknown[]) => R // the leaves have the types LeafOf says
  return unflatten(
    def,
    leaves.map((x, i) => call(paths[i]!, x, ...others.map((o) => o[i]))),
  ) as MapLeaves<T, R> // the same structure with R at the leaves
}

export interface KeystrOptions {
  /** Bare keys joined by the separator, `b/1/0`, instead of what one would write in code, `.b[1][0]`. */
  readonly simple?: boolean
  /** Stands between simple keys. Default nothing. */
  readonly separator?: string
}

/** A key path as text: `.b[1]`, or with `simple` and separator '/' `b/1`; that of the root is empty. */
export const keystr = (path: Path, options: KeystrOptions = {}): string => {
  checkOptions('keystr', options, ['simple', 'separator'])
  checkList('keystr', 'the path', path)
  const { simple = false, separator = '' } = options
  if (simple) return path.map((e) => (e.tag === 'key' ? e.key : String(e.index))).join(separator)
  return path.length === 0 ? '' : showPath(path)
}

/**
 * Whether every leaf is true: booleans and numbers as in JavaScript, arrays of one element by that.
 * @throws TracerConversionError for a traced leaf, whose value is not known.
 */
export const all = (tree: unknown): boolean =>
  reduceTree((held: boolean, x: unknown) => held && Boolean(isValue(x) ? x.item() : x), tree, true)

/** The tree with, at each leaf, the leaf of `prefix` above it; null is a leaf of prefixes. */
export const broadcast = <T>(prefix: unknown, tree: T): MapLeaves<T, unknown> => {
  const found = broadcastPrefix('broadcast', prefix, tree)
  let i = 0
  return mapTree(() => found[i++], tree)
}
