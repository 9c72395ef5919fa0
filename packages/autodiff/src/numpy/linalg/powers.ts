/** Powers, exponentials and chains of products of matrices. */
import { showShape, type Operand, type Value } from '@pullback/core'
import { checkList } from '../../given.ts'
import { broadcastInDim, reshapeTo } from '../../primitives/broadcast.ts'
import { mul } from '../../primitives/arithmetic.ts'
import { matmul } from '../linear.ts'
import { asValue, promoteDTypes } from '../operands.ts'
import { matrixOf } from './decompositions.ts'
import { batchOf, identity, product, rowsOf } from './matrices.ts'
import { inv } from './solve.ts'

/**
 * The n-th power of [..., k, k] by repeated squaring; negative n of the inverse.
 * @throws TypeError unless `n` is an integer.
 */
export const matrixPower = (a: Operand, n: number): Value => {
  if (!Number.isInteger(n)) throw new TypeError(`matrixPower: the exponent must be an integer, got ${n}`)
  const given = asValue('matrixPower', a)
  const x = n < 0 ? inv(given) : matrixOf('matrixPower', given, true)
  let square = x
  let result: Value | undefined
  for (let m = Math.abs(n); m > 0; m = Math.floor(m / 2)) {
    if (m % 2 === 1) result = result === undefined ? square : product(result, square)
    if (m > 1) square = product(square, square)
  }
  return result ?? identity(rowsOf(x), batchOf(x), x.dtype)
}

/**
 * The product of two or more matrices in the order of multiplication that takes the fewest operations. The first and the
 * last may be vectors.
 */
export const multiDot = (xs: readonly Operand[]): Value => {
  if (checkList('multiDot', 'xs', xs).length < 2)
    throw new TypeError(`multiDot: expected at least two arrays, got ${xs.length}`)
  const values = promoteDTypes('multiDot', xs)
  const inner = values.slice(1, -1)
  const ends = [values[0]!, values[values.length - 1]!]
  if (inner.some((x) => x.shape.length !== 2) || ends.some((x) => x.shape.length < 1 || x.shape.length > 2)) {
    throw new TypeError(
      `multiDot: expected matrices, and vectors at the ends only, got ${values.map((x) => showShape(x.shape)).join(', ')}`,
    )
  }
  const first = values[0]!.shape.length === 2 ? values[0]!.shape : [1, ...values[0]!.shape]
  // Sizes d_0 × d_1, d_1 × d_2, …
  const sizes = [first[0]!, first[1]!, ...values.slice(1).map((x) => x.shape[1] ?? 1)]
  const n = values.length
  const cost = Array.from({ length: n }, () => new Array<number>(n).fill(0))
  const split = Array.from({ length: n }, () => new Array<number>(n).fill(0))
  for (let span = 1; span < n; span++) {
    for (let i = 0; i + span < n; i++) {
      const j = i + span
      cost[i]![j] = Infinity
      for (let k = i; k < j; k++) {
        const c = cost[i]![k]! + cost[k + 1]![j]! + sizes[i]! * sizes[k + 1]! * sizes[j + 1]!
        if (c >= cost[i]![j]!) continue
        cost[i]![j] = c
        split[i]![j] = k
      }
    }
  }
  const chain = (i: number, j: number): Value =>
    i === j ? values[i]! : matmul(chain(i, split[i]![j]!), chain(split[i]![j]! + 1, j))
  return chain(0, n - 1)
}

/** The Kronecker product: every element of `x` times the whole of `y`. Fewer axes are filled up with 1 in front. */
export const kron = (x: Operand, y: Operand): Value => {
  const [a, b] = promoteDTypes('kron', [x, y]) as readonly [Value, Value] // one per operand
  const rank = Math.max(a.shape.length, b.shape.length)
  const grown = (v: Value): readonly number[] => [...new Array<number>(rank - v.shape.length).fill(1), ...v.shape]
  const [p, q] = [grown(a), grown(b)]
  const shape = p.flatMap((n, d) => [n, q[d]!])
  const axis = (odd: number): readonly number[] => p.map((_, d) => 2 * d + odd)
  const wide = mul(broadcastInDim(reshapeTo(a, p), shape, axis(0)), broadcastInDim(reshapeTo(b, q), shape, axis(1)))
  return reshapeTo(
    wide,
    p.map((n, d) => n * q[d]!),
  )
}
