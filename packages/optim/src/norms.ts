/** Sizes of arrays and of whole trees, with derivatives that are finite at 0. */
import { isValue, scalar, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { leavesOf } from './parameters.ts'
import { inDType, isExactly, type Scalar } from './scalars.ts'

/** √square, but at least `least`; its derivative is 0 where that is what it is. */
const rootAtLeast = (square: Value, least: Scalar): Value => {
  const floor = inDType(least, square.dtype)
  const isSmall = square.lessEqual(isValue(floor) ? floor.square() : floor * floor)
  return np.where(isSmall, floor, np.where(isSmall, 1, square).sqrt()).astype(square.dtype)
}

/** Euclidean norm of one array, but at least `least`. */
export const safeNorm = (x: Value, least: Scalar): Value => rootAtLeast(x.square().sum(), least)

/** Root mean square of one array, but at least `least`; of an empty one, `least`. */
export const safeRms = (x: Value, least: Scalar): Value =>
  x.size === 0 ? np.zeros([], x.dtype).add(inDType(least, x.dtype)) : rootAtLeast(x.square().mean(), least)

/** Root mean square of one array; 0 of an empty one. */
export const rms = (x: Value): Value => (x.size === 0 ? np.zeros([], x.dtype) : rootAtLeast(x.square().mean(), 0))

/**
 * The Euclidean norm of all numbers in a tree of floating arrays; 0 of a tree without any. Its derivative at 0 is 0.
 *
 * @example
 * const size = globalNorm(grads)
 * @throws TypeError with the key path of a leaf that is no floating array.
 */
export const globalNorm = (tree: unknown): Value => {
  const squares = leavesOf('globalNorm', 'the tree', tree).values.map((x) => x.square().sum())
  const [first, ...rest] = squares
  return first === undefined
    ? scalar(0)
    : rootAtLeast(
        rest.reduce((a, b) => a.add(b), first),
        0,
      )
}

/** Whether a rule has nothing to do for this number. */
export const isZero = (x: unknown): boolean => typeof x === 'number' && isExactly(x, 0)
