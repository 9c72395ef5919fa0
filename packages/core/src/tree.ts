/** Pytrees: values at the leaves of nested arrays, records and fp-ts sums. Which leaves are acceptable is not decided here. */
import { checkCallable } from './errors.ts'
import { TreeDef } from './tree/def.ts'
import { flatten, unflatten } from './tree/flatten.ts'
import { checkSameStructure } from './tree/structure.ts'
import type { LeafOf, MapLeaves } from './tree/types.ts'

export { registerNode, type NodeRules } from './tree/custom.ts'
export { TreeDef } from './tree/def.ts'
export { flatten, flattenWithPaths, pathsOf, unflatten, type Flat } from './tree/flatten.ts'
export { showPath, type Path, type PathEntry } from './tree/path.ts'
export { broadcastPrefix, checkSameStructure } from './tree/structure.ts'
export type { LeafOf, MapLeaves, Tree } from './tree/types.ts'

/** The leaves of a tree, in the order of `flatten`. */
export const leavesOf = <T>(tree: T): LeafOf<T>[] => flatten(tree).leaves as LeafOf<T>[] // what LeafOf says of T

/** The structure of a tree. */
export const structureOf = (tree: unknown): TreeDef => flatten(tree).def

/** Whether two structures are the same; as fast as `===`, which it is. */
export const treeEquals = (a: TreeDef, b: TreeDef): boolean => a === b

/** One line that shows a structure, leaves as `*`: `{ b: *, w: [*, *] }`. */
export const showTree = (def: TreeDef): string => def.toString()

/**
 * The tree of `f(leaf, ...leaves of the rest at the same place)`.
 * @throws TreeStructureError if a tree of the rest has another structure than the first, with the first difference.
 */
export const mapTree = <T, Rest extends readonly unknown[], R>(
  f: (leaf: LeafOf<T>, ...others: { [K in keyof Rest]: LeafOf<Rest[K]> }) => R,
  tree: T,
  ...rest: Rest
): MapLeaves<T, R> => {
  checkCallable('mapTree', 'f', f)
  const { leaves, def } = flatten(tree)
  const others = rest.map((t, i) => {
    const flat = flatten(t)
    if (flat.def !== def) checkSameStructure('mapTree', `tree ${i + 2}`, def, flat.def)
    return flat.leaves
  })
  const call = f as (...args: readonly unknown[]) => R // the leaves have the types LeafOf says
  const out =
    others.length === 0 ? leaves.map((x) => call(x)) : leaves.map((x, i) => call(x, ...others.map((o) => o[i])))
  return unflatten(def, out) as MapLeaves<T, R> // the same structure with R at the leaves
}

/** Folds the leaves of a tree in the order of `flatten`. */
export const reduceTree = <T, A>(f: (accumulator: A, leaf: LeafOf<T>) => A, tree: T, initial: A): A => {
  checkCallable('reduceTree', 'f', f)
  let out = initial
  for (const leaf of leavesOf(tree)) out = f(out, leaf)
  return out
}

/**
 * Turns an `outer` tree of `inner` trees inside out: a list of gradients, each a record, into a record of lists. `outer`
 * and `inner` are structures or trees that have them.
 * @throws TreeStructureError if `tree` is not `inner` at every leaf of `outer`.
 */
export const transposeTree = (outer: unknown, inner: unknown, tree: unknown): unknown => {
  const o = outer instanceof TreeDef ? outer : structureOf(outer)
  const inn = inner instanceof TreeDef ? inner : structureOf(inner)
  const { leaves, def } = flatten(tree)
  checkSameStructure('transposeTree', 'the tree', graft(o, inn), def)
  const [m, n] = [o.numLeaves, inn.numLeaves]
  const columns = Array.from({ length: n }, (_, j) =>
    unflatten(
      o,
      Array.from({ length: m }, (_, i) => leaves[i * n + j]),
    ),
  )
  return unflatten(inn, columns)
}

/** `outer` with `inner` at each leaf. */
const graft = (outer: TreeDef, inner: TreeDef): TreeDef =>
  structureOf(
    unflatten(
      outer,
      new Array<unknown>(outer.numLeaves).fill(unflatten(inner, new Array<number>(inner.numLeaves).fill(0))),
    ),
  )
