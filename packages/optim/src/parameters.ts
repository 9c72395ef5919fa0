/** Trees of parameters leaf by leaf: flattening, checking against one another, mapping. No optimiser's arithmetic is here. */
import {
  checkSameStructure,
  flatten,
  isFloating,
  isValue,
  pathsOf,
  scalar,
  shapesEqual,
  showPath,
  showShape,
  unflatten,
  type Tree,
  type TreeDef,
  type Value,
} from '@pullback/core'
import { np } from '@pullback/autodiff'

/** The leaves of a tree of parameters or gradients, and its structure. */
export interface Leaves {
  readonly values: readonly Value[]
  readonly def: TreeDef
}

/** `at .dense.kernel`, or nothing for a tree that is one leaf. */
const at = (def: TreeDef, i: number): string => {
  const path = pathsOf(def)[i]
  return path === undefined || path.length === 0 ? '' : ` at ${showPath(path)}`
}

const describe = (x: unknown): string => (isValue(x) ? `${x.dtype} of shape ${showShape(x.shape)}` : `a ${typeof x}`)

/**
 * The leaves of `tree` as floating arrays; bare numbers become scalars.
 * @throws TypeError `<fn>: <what> must be floating arrays, got …` with the key path.
 */
export const leavesOf = (fn: string, what: string, tree: unknown): Leaves => {
  const { leaves, def } = flatten(tree)
  const values = leaves.map((x, i) => {
    const v = typeof x === 'number' ? scalar(x) : x
    if (!isValue(v) || !isFloating(v.dtype)) {
      throw new TypeError(`${fn}: ${what} must be floating arrays, got ${describe(x)}${at(def, i)}`)
    }
    return v
  })
  return { values, def }
}

/**
 * `leavesOf` for a tree that must look like `like`: same structure, and the same shape at each leaf.
 * @throws TreeStructureError or TypeError with the key path of the first difference.
 */
export const leavesLike = (fn: string, what: string, tree: unknown, like: Leaves): Leaves => {
  const got = leavesOf(fn, what, tree)
  checkSameStructure(fn, `the tree of ${what}`, like.def, got.def)
  got.values.forEach((x, i) => {
    const wanted = like.values[i]
    if (wanted !== undefined && !shapesEqual(x.shape, wanted.shape)) {
      throw new TypeError(
        `${fn}: ${what} must have the shapes of the parameters, got ${showShape(x.shape)} for ${showShape(wanted.shape)}${at(got.def, i)}`,
      )
    }
  })
  return got
}

/** The tree of structure `def` with these arrays at its leaves. */
export const treeOf = (def: TreeDef, values: readonly Value[]): Tree<Value> => unflatten(def, values) as Tree<Value> // values are leaves of every tree type

/** Zeros in the shape of a tree of gradients. */
export const zerosLikeTree = <G>(fn: string, grads: G): G => {
  const { values, def } = leavesOf(fn, 'gradients', grads)
  return treeOf(
    def,
    values.map((g) => np.zerosLike(g)),
  ) as G // the structure just taken apart
}
