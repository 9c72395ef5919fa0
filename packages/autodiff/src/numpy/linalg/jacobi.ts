/** Jacobi's rotations in rounds of disjoint pairs: the order of play, and one rotation for every pair of rows. */
import type { Value } from '@pullback/core'
import { abs, add, div, mul, neg, sub } from '../../primitives/arithmetic.ts'
import { compare } from '../../primitives/comparison.ts'
import { concatenate } from '../../primitives/concatenate.ts'
import { sqrt } from '../../primitives/exponential.ts'
import { slice } from '../../primitives/layout.ts'
import { select } from '../../primitives/select.ts'
import { like } from '../operands.ts'
import { spread } from './matrices.ts'

/** Cosines and sines, one per pair. */
export interface Rotation {
  readonly c: Value
  readonly s: Value
}

/** The smaller rotation that makes the pair [[p, g], [g, q]] diagonal (Golub and Van Loan 2013, algorithm 8.5.1); none where |g| ≤ `limit`. */
export const rotation = (p: Value, q: Value, g: Value, limit: Value): Rotation => {
  const isZero = compare('le', abs(g), limit)
  const ratio = div(sub(q, p), mul(select(isZero, like(g, 1), g), like(g, 2)))
  const size = add(abs(ratio), sqrt(add(mul(ratio, ratio), like(ratio, 1))))
  const steep = div(like(ratio, 1), size)
  const t = select(isZero, like(g, 0), select(compare('lt', ratio, like(ratio, 0)), neg(steep), steep))
  const c = div(like(t, 1), sqrt(add(mul(t, t), like(t, 1))))
  return { c, s: mul(t, c) }
}

const half = (x: Value, axis: number, second: boolean): Value => {
  const h = x.shape[axis]! / 2
  return slice(
    x,
    x.shape.map((_, d) => (d === axis && second ? h : 0)),
    x.shape.map((n, d) => (d === axis && !second ? h : n)),
  )
}

/** Rows (axis 1) or columns (axis 2) of [b, n, m] by halves: pair i is (i, n/2 + i). */
export const halves = (x: Value, axis: number): readonly [Value, Value] => [half(x, axis, false), half(x, axis, true)]

const from = (x: Value, axis: number, start: number, end: number): Value =>
  slice(
    x,
    x.shape.map((_, d) => (d === axis ? start : 0)),
    x.shape.map((n, d) => (d === axis ? end : n)),
  )

/**
 * The pairs along `axis` rotated, then moved to the places of the next round. All meet all in n - 1 rounds, as in a
 * tournament: the first stays, the others go round the table (Brent and Luk 1985, doi:10.1137/0906007).
 */
export const playRound = (x: Value, { c, s }: Rotation, axis: number): Value => {
  const [p, q] = halves(x, axis)
  const [cs, ss] = [spread(c, p.shape, [0, axis]), spread(s, p.shape, [0, axis])]
  const top = sub(mul(cs, p), mul(ss, q))
  const bottom = add(mul(ss, p), mul(cs, q))
  const h = p.shape[axis]!
  if (h === 1) return concatenate([top, bottom], axis)
  return concatenate(
    [
      from(top, axis, 0, 1),
      from(bottom, axis, 0, 1),
      ...(h > 2 ? [from(top, axis, 1, h - 1)] : []),
      from(bottom, axis, 1, h),
      from(top, axis, h - 1, h),
    ],
    axis,
  )
}

/** Sweeps beyond which nothing is gained whatever the matrix. */
export const MAX_SWEEPS = 24
