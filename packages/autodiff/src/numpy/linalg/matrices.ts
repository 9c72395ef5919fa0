/** Stacks of matrices [..., m, n] at lax level: products, triangles, diagonals, parts. No decomposition is here. */
import { sizeOf, type DType, type Shape, type Value } from '@pullback/core'
import { add, mul } from '../../primitives/arithmetic.ts'
import { broadcastInDim, reduceSum, reshapeTo } from '../../primitives/broadcast.ts'
import { compare } from '../../primitives/comparison.ts'
import { concatenate } from '../../primitives/concatenate.ts'
import { dotGeneral } from '../../primitives/dot.ts'
import { take } from '../../primitives/indexing.ts'
import { permute, slice } from '../../primitives/layout.ts'
import { iota } from '../../primitives/random.ts'
import { select } from '../../primitives/select.ts'
import { like } from '../operands.ts'

const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i)

/** The leading axes of a stack of matrices. */
export const batchOf = (x: Value): Shape => x.shape.slice(0, -2)
/** Rows and columns. */
export const rowsOf = (x: Value): number => x.shape[x.shape.length - 2]!
export const colsOf = (x: Value): number => x.shape[x.shape.length - 1]!

/** A stack with one leading axis, and the way back for results that have it. */
export const flatten = (x: Value): Value => reshapeTo(x, [sizeOf(batchOf(x)), rowsOf(x), colsOf(x)])
export const unflatten = (y: Value, batch: Shape): Value => reshapeTo(y, [...batch, ...y.shape.slice(1)])

export const transposed = (x: Value): Value => {
  const r = x.shape.length
  return permute(x, [...range(r - 2), r - 1, r - 2])
}

/** x · y over equal leading axes. */
export const product = (x: Value, y: Value): Value => {
  const axes = range(x.shape.length - 2)
  return dotGeneral(x, y, { contract: [[x.shape.length - 1], [y.shape.length - 2]], batch: [axes, axes] })
}

/** xᵀ · y over equal leading axes. */
export const productT = (x: Value, y: Value): Value => {
  const axes = range(x.shape.length - 2)
  return dotGeneral(x, y, { contract: [[x.shape.length - 2], [y.shape.length - 2]], batch: [axes, axes] })
}

/** `x` with axes `dims` of `shape`, repeated along the others. */
export const spread = (x: Value, shape: Shape, dims: readonly number[]): Value => broadcastInDim(x, shape, dims)

/** A scalar repeated. */
export const filled = (value: number, shape: Shape, like_: Value): Value =>
  broadcastInDim(like(like_, value), shape, [])

/** Row and column numbers of the last two axes, int32 of shape [m, n]. */
export const positions = (m: number, n: number): readonly [Value, Value] => [
  iota([m, n], 'int32', 0),
  iota([m, n], 'int32', 1),
]

type Relation = 'lt' | 'le' | 'eq' | 'gt' | 'ge'

/** Elements whose row number stands in the given relation to the column number (+ `k`); 0 elsewhere. */
export const part = (x: Value, relation: Relation, k = 0): Value => {
  const [r, c] = positions(rowsOf(x), colsOf(x))
  const shifted = k === 0 ? r : add(r, like(r, k))
  const at = x.shape.length - 2
  return select(spread(compare(relation, shifted, c), x.shape, [at, at + 1]), x, like(x, 0))
}

/** The lower triangle with the diagonal (`k` ≤ -1: without), the rest 0. */
export const lowerPart = (x: Value, k = 0): Value => part(x, 'ge', k)
export const upperPart = (x: Value): Value => part(x, 'le')

/** Ones on the diagonal, over the leading axes of `like`. */
export const identity = (n: number, batch: Shape, dtype: DType): Value => {
  const [r, c] = positions(n, n)
  const zero = iota([], dtype)
  const one = add(zero, like(zero, 1))
  const eye = select(compare('eq', r, c), one, like(zero, 0))
  return spread(eye, [...batch, n, n], [batch.length, batch.length + 1])
}

/** The diagonal of the last two axes. */
export const diagonal = (x: Value): Value => {
  const n = Math.min(rowsOf(x), colsOf(x))
  const square = block(x, 0, n, 0, n)
  return reduceSum(part(square, 'eq'), [x.shape.length - 1])
}

/** x · diag(d): columns scaled. */
export const scaleColumns = (x: Value, d: Value): Value => {
  const r = x.shape.length
  return mul(x, spread(d, x.shape, [...range(r - 2), r - 1]))
}

/** diag(d) · x: rows scaled. */
export const scaleRows = (x: Value, d: Value): Value => mul(x, spread(d, x.shape, range(x.shape.length - 1)))

/** Rows r0 … r1 - 1 and columns c0 … c1 - 1. */
export const block = (x: Value, r0: number, r1: number, c0: number, c1: number): Value => {
  const batch = batchOf(x)
  if (r0 === 0 && c0 === 0 && r1 === rowsOf(x) && c1 === colsOf(x)) return x
  return slice(x, [...batch.map(() => 0), r0, c0], [...batch, r1, c1])
}

export const below = (x: Value, y: Value): Value => concatenate([x, y], x.shape.length - 2)
export const beside = (x: Value, y: Value): Value => concatenate([x, y], x.shape.length - 1)

/** (x + xᵀ) / 2. */
export const symmetric = (x: Value): Value => mul(add(x, transposed(x)), like(x, 0.5))

/** Column k of [b, m, n] for a traced k: [b, m]. */
export const column = (x: Value, k: Value): Value => take(x, k, { axis: 2, batch: 0, mode: 'clip' })
/** Row k of [b, m, n], or element k of [b, m], the same for the whole stack. */
export const row = (x: Value, k: Value): Value => take(x, k, { axis: 1, batch: 0, mode: 'clip' })
/** Row k[b] of [b, m, n], or element k[b] of [b, m]. */
export const rowEach = (x: Value, k: Value): Value => take(x, k, { axis: 1, batch: 1, mode: 'clip' })
