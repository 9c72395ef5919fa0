/** A tree of arrays as a flat record by path, for files, and back into a tree of the same shape; it reads no bytes. */
import { flattenWithPaths, NdArray, scalar, unflatten, type Path, type TypedArray } from '@pullback/core'
import type { ArrayData } from './arrayData.ts'
import { E } from './fp.ts'

/** What is wrong with arrays that should fill a tree: every difference, each with its path. */
export interface TreeMismatch {
  readonly tag: 'tree'
  readonly differences: readonly string[]
  readonly message: string
}

/**
 * The leaves of a tree by their path, such as `params/0/kernel`.
 *
 * Keys of random draws, optimiser states and whatever else is registered as a node are taken apart as `flatten` does it.
 * A JS number is stored as a float64 of rank 0, a boolean as a bool. In a path `~` is written `~0` and `/` within a name
 * `~1` (RFC 6901, section 3), so that no two leaves share one. Throws TypeError for a leaf that no file can hold.
 */
export const treeArrays = (tree: unknown): Readonly<Record<string, ArrayData>> => {
  const { leaves, paths } = flattenWithPaths(tree)
  return Object.fromEntries(
    leaves.map((leaf, i) => {
      const path = leafName(paths[i] ?? [])
      return [path, arrayOf(leaf, path)]
    }),
  )
}

/** Paths of the leaves that are weakly typed arrays, which their bytes alone do not tell. */
export const weakLeaves = (tree: unknown): readonly string[] => {
  const { leaves, paths } = flattenWithPaths(tree)
  return leaves.flatMap((leaf, i) => (leaf instanceof NdArray && leaf.weakType ? [leafName(paths[i] ?? [])] : []))
}

/**
 * A tree like `like` whose leaves are `arrays`: `restoreTree(tree, treeArrays(tree))` is `tree`, to the bit.
 *
 * `like` is usually a fresh initialisation; of its leaves only dtype and shape count, and whether they are arrays, numbers
 * or booleans. Arrays that are missing, left over, or of another dtype or shape are all told at once. Arrays named in
 * `weak` become weakly typed; without it those that are weak in `like`.
 */
export const restoreTree = <T>(
  like: T,
  arrays: Readonly<Record<string, ArrayData>>,
  weak?: readonly string[],
): E.Either<TreeMismatch, T> => {
  const { leaves, paths, def } = flattenWithPaths(like)
  const names = paths.map(leafName)
  const isWeak = weak && new Set(weak)
  const known = new Set(names)
  const differences = [
    ...names.flatMap((name, i) => differenceAt(name, arrayOf(leaves[i], name), arrays)),
    ...Object.keys(arrays)
      .filter((name) => !known.has(name))
      .map((name) => `${JSON.stringify(name)}: expected nothing, found ${show(arrays[name])}`),
  ]
  if (differences.length > 0) {
    const shown = differences.slice(0, SHOWN).join('; ')
    const rest = differences.length > SHOWN ? `; and ${differences.length - SHOWN} more` : ''
    return E.left({
      tag: 'tree',
      differences,
      message: `restoreTree: the arrays must fit the tree, got ${shown}${rest}`,
    })
  }
  const restored = leaves.map((leaf, i): unknown => {
    const name = names[i] ?? ''
    // Found and of this dtype, says differenceAt; what is in an ArrayData, core has arrays of.
    const { dtype, shape, data } = arrays[name] as ArrayData
    if (typeof leaf === 'number') return data[0]
    if (typeof leaf === 'boolean') return data[0] === 1
    return new NdArray(dtype, shape, data as TypedArray, isWeak?.has(name) ?? (leaf as NdArray).weakType)
  })
  return E.right(unflatten(def, restored) as T) // the same structure, leaf for leaf
}

const SHOWN = 20

/** RFC 6901 without its leading slash. */
const leafName = (path: Path): string =>
  path
    .map((entry) => (entry.tag === 'key' ? entry.key.replaceAll('~', '~0').replaceAll('/', '~1') : String(entry.index)))
    .join('/')

const arrayOf = (leaf: unknown, path: string): ArrayData => {
  if (leaf instanceof NdArray) return { dtype: leaf.dtype, shape: leaf.shape, data: leaf.data }
  if (typeof leaf === 'number') return arrayOf(scalar(leaf, 'float64'), path)
  if (typeof leaf === 'boolean') return arrayOf(scalar(leaf, 'bool'), path)
  const found = typeof leaf === 'object' && leaf !== null ? leaf.constructor.name : typeof leaf
  throw new TypeError(`treeArrays: leaves must be arrays, numbers or booleans, got ${found} at ${JSON.stringify(path)}`)
}

const differenceAt = (
  name: string,
  wanted: ArrayData,
  arrays: Readonly<Record<string, ArrayData>>,
): readonly string[] => {
  const found = Object.hasOwn(arrays, name) ? arrays[name] : undefined
  const isSame =
    found !== undefined &&
    found.dtype === wanted.dtype &&
    found.shape.length === wanted.shape.length &&
    found.shape.every((dimension, axis) => dimension === wanted.shape[axis])
  return isSame ? [] : [`${JSON.stringify(name)}: expected ${show(wanted)}, found ${show(found)}`]
}

const show = (array: ArrayData | undefined): string =>
  array === undefined ? 'nothing' : `${array.dtype} [${array.shape.join(', ')}]`
