/** Pseudoinverses and least squares by singular values; ranks and condition numbers. */
import { checkOptions, showShape, type Operand, type Value } from '@pullback/core'
import { add, addZero, div, mul, neg, sub } from '../../primitives/arithmetic.ts'
import { reduceSum, reshapeTo } from '../../primitives/broadcast.ts'
import { compare } from '../../primitives/comparison.ts'
import { convert } from '../../primitives/convert.ts'
import { reduceMax } from '../../primitives/reduce.ts'
import { select } from '../../primitives/select.ts'
import { asValue, like, promoteDTypes } from '../operands.ts'
import { any } from '../reductions.ts'
import { composed, type Composed } from '../../control/composed.ts'
import { matrixOf, svdvals } from './decompositions.ts'
import { epsilonOf } from './eigh.ts'
import { batchOf, colsOf, filled, product, productT, rowsOf, scaleRows, spread, transposed } from './matrices.ts'
import { svdC } from './svd.ts'
import { checkMatrix, checkSystem } from './triangular.ts'

interface Cutoff {
  /** Singular values up to this share of the largest count as 0. */
  readonly rtol: number
}

/** Which singular values count, over s [..., k]. */
const counting = (s: Value, rtol: number): Value => {
  const last = s.shape.length - 1
  const largest = reduceMax(s, [last])
  const limit = spread(
    mul(largest, like(s, rtol)),
    s.shape,
    largest.shape.map((_, d) => d),
  )
  return compare('gt', s, limit)
}

/** A⁺ b = V S⁺ Uᵀ b. */
const applyInverse = (a: Value, b: Value | null, rtol: number): Value => {
  const [s, u, vt] = svdC.apply([a], { vectors: true, full: false }) as readonly [Value, Value, Value]
  const counts = counting(s, rtol)
  const inverse = select(counts, div(like(s, 1), select(counts, s, like(s, 1))), like(s, 0))
  const right = b === null ? transposed(u) : productT(u, b)
  // A NaN counts for nothing, but must not be lost.
  const lost = mul(s, like(s, 0))
  return productT(vt, scaleRows(right, add(inverse, lost)))
}

export const pinvC: Composed<Cutoff> = composed<Cutoff>({
  name: 'pinv',
  check: ([a]) => {
    checkMatrix('pinv', a!)
  },
  body: ([a], { rtol }) => (a!.shape.includes(0) ? [transposed(a!)] : [applyInverse(a!, null, rtol)]),
  // Golub and Pereyra 1973, doi:10.1137/0710036, for constant rank
  jvp: ([a], [da], _, [p]) => {
    const dt = transposed(da!)
    const first = neg(product(p!, product(da!, p!)))
    const second = product(product(p!, transposed(p!)), sub(dt, product(dt, product(a!, p!))))
    const moved = product(product(dt, transposed(p!)), p!)
    return [add(first, add(second, sub(moved, product(p!, product(a!, moved)))))]
  },
})

const lstsqC: Composed<Cutoff> = composed<Cutoff>({
  name: 'lstsq',
  check: ([a, b]) => {
    const square = { ...a!, shape: [...a!.shape.slice(0, -1), a!.shape[a!.shape.length - 2]!] }
    checkSystem('lstsq', square, b!)
  },
  body: ([a, b], { rtol }) => {
    const shape = [...batchOf(a!), colsOf(a!), colsOf(b!)]
    return a!.shape.includes(0) ? [filled(0, shape, b!)] : [applyInverse(a!, b!, rtol)]
  },
  jvp: ([a, b], [da, db], own, [x]) => {
    const inverse = pinvC.apply([a!], own)[0]!
    const direct = db == null ? null : product(inverse, db)
    if (da == null) return [direct]
    const residual = sub(b!, product(a!, x!))
    const first = neg(product(inverse, product(da, x!)))
    const second = product(inverse, productT(inverse, productT(da, residual)))
    const inner = productT(da, productT(inverse, x!))
    const third = sub(inner, product(inverse, product(a!, inner)))
    return [addZero(direct, add(first, add(second, third)))]
  },
})

const checkRtol = (fn: string, rtol: number | undefined, standard: number): number => {
  if (rtol === undefined) return standard
  if (!(rtol >= 0)) throw new RangeError(`${fn}: rtol must be a non-negative number, got ${rtol}`)
  return rtol
}

export interface RtolOptions {
  /** Singular values up to this share of the largest count as 0. */
  readonly rtol?: number
}

const RTOL_OPTIONS: readonly string[] = ['rtol']

/** The Moore-Penrose inverse [..., n, m] of [..., m, n]; rtol 10 · max(m, n) · ε by default. Differentiable where the rank is constant. */
export const pinv = (a: Operand, options: RtolOptions = {}): Value => {
  checkOptions('pinv', options, RTOL_OPTIONS)
  const { rtol } = options
  const x = matrixOf('pinv', a)
  const standard = 10 * Math.max(rowsOf(x), colsOf(x)) * epsilonOf(x)
  return pinvC.apply([x], { rtol: checkRtol('pinv', rtol, standard) })[0]!
}

/** How many singular values exceed rtol (default max(m, n) · ε) times the largest: int32 [...]. */
export const matrixRank = (a: Operand, options: RtolOptions = {}): Value => {
  checkOptions('matrixRank', options, RTOL_OPTIONS)
  const { rtol } = options
  const v = asValue('matrixRank', a)
  if (v.shape.length < 2) return convert(any(compare('ne', v, like(v, 0))), 'int32')
  const x = matrixOf('matrixRank', v)
  const s = svdvals(x)
  const last = s.shape.length - 1
  if (s.shape[last] === 0) return convert(filled(0, batchOf(x), x), 'int32')
  const standard = Math.max(rowsOf(x), colsOf(x)) * epsilonOf(x)
  return reduceSum(convert(counting(s, checkRtol('matrixRank', rtol, standard)), 'int32'), [last])
}

/**
 * The x of least length among those that make |a x - b| least: [x, squared lengths of the columns of b - a x, rank of a,
 * singular values of a], `a` [m, n], `b` [m] or [m, k]. rtol is max(m, n) · ε by default.
 */
export const lstsq = (a: Operand, b: Operand, options: RtolOptions = {}): readonly [Value, Value, Value, Value] => {
  checkOptions('lstsq', options, RTOL_OPTIONS)
  const { rtol } = options
  const [p, q] = promoteDTypes('lstsq', [a, b]) as readonly [Value, Value] // one per operand
  if (p.shape.length !== 2 || q.shape.length < 1 || q.shape.length > 2 || p.shape[0] !== q.shape[0]) {
    throw new TypeError(`lstsq: expected [m, n] and [m] or [m, k], got ${showShape(p.shape)} and ${showShape(q.shape)}`)
  }
  const isVector = q.shape.length === 1
  const x = matrixOf('lstsq', p)
  const y = matrixOf('lstsq', isVector ? reshapeTo(q, [...q.shape, 1]) : q)
  const cutoff = { rtol: checkRtol('lstsq', rtol, Math.max(rowsOf(x), colsOf(x)) * epsilonOf(x)) }
  const solution = lstsqC.apply([x, y], cutoff)[0]!
  const residual = sub(y, product(x, solution))
  const squares = reduceSum(mul(residual, residual), [0])
  return [isVector ? reshapeTo(solution, [colsOf(x)]) : solution, squares, matrixRank(x, cutoff), svdvals(x)]
}
