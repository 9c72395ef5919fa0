/** Samplers of real numbers, each a function of uniform draws. They agree with JAX up to the last bits of the logarithm. */
import {
  broadcastShapes,
  bytesOf,
  checkOptions,
  floatInfo,
  type DType,
  type FloatingDType,
  type FloatInfo,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { abs, add, div, max, min, mul, neg, sub } from '../primitives/arithmetic.ts'
import { reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { bitcast } from '../primitives/convert.ts'
import { log, log1p } from '../primitives/exponential.ts'
import { slice } from '../primitives/layout.ts'
import { sign } from '../primitives/rounding.ts'
import { select } from '../primitives/select.ts'
import { erf, erfInvXla } from '../primitives/special.ts'
import { tan } from '../primitives/trig.ts'
import { asValue, like } from '../numpy/operands.ts'
import { between, checkFloat, drawShape, parameterOf, uniformFor } from './bits.ts'
import { fused } from './fused.ts'
import type { Key } from './key.ts'
import { using } from './keyUse.ts'

/** The number after -1 towards 0. */
const aboveMinusOne = ({ eps }: FloatInfo): number => -1 + eps / 2

/** A draw on (low, 1), where `low` depends on the dtype. */
const drawFrom = (
  fn: string,
  k: Key,
  shape: number | Shape,
  dtype: DType,
  low: (limits: FloatInfo) => number,
): Value => {
  const d = checkFloat(fn, dtype)
  return uniformFor(fn, k, drawShape(fn, shape), { dtype: d, minval: low(floatInfo(d)), maxval: 1 })
}

/** Numbers from the normal distribution with mean 0 and variance 1. */
export const normal = (k: Key, shape: number | Shape = [], dtype: DType = 'float32'): Value =>
  fused('normal', k, shape, [dtype], (one, to) => normalFor('normal', one, drawShape('normal', to), dtype))

/** `normal` under the name of the sampler that draws through it. */
export const normalFor = (fn: string, k: Key, shape: Shape, dtype: DType): Value =>
  normalOf(uniformFor(fn, k, shape, { dtype }))

/** Normal numbers from numbers in [0, 1). */
export const normalOf = (unit: Value): Value => {
  const u = between('normal', unit, aboveMinusOne(floatInfo(unit.dtype as FloatingDType)), 1) // drawn, hence floating
  return mul(like(u, Math.SQRT2), erfInvXla(u))
}

/** Numbers from the exponential distribution with rate 1. */
export const exponential = (k: Key, shape: number | Shape = [], dtype: DType = 'float32'): Value =>
  fused('exponential', k, shape, [dtype], (one, to) =>
    exponentialFor('exponential', one, drawShape('exponential', to), dtype),
  )

/** `exponential` under the name of the sampler that draws through it. */
export const exponentialFor = (fn: string, k: Key, shape: Shape, dtype: DType): Value =>
  neg(log1p(neg(uniformFor(fn, k, shape, { dtype }))))

/** How many random bits a draw uses that may come very close to its limit: twice as many where `mode` is 'high'. */
export type DrawMode = 'low' | 'high'

export interface GumbelOptions {
  /**
   * 'low' (the default) gives at most about 16 in float32, which is felt where a rarer event than one in 10^7 matters; 'high'
   * reaches about 32 at twice the cost, with other numbers.
   */
  readonly mode?: DrawMode
}

export const checkMode = (fn: string, mode: DrawMode = 'low'): DrawMode => {
  const given: unknown = mode
  if (given !== 'low' && given !== 'high')
    throw new RangeError(`${fn}: mode must be 'low' or 'high', got ${String(given)}`)
  return given
}

/** Numbers from the standard Gumbel distribution, the limit law of maxima. */
export const gumbel = (
  k: Key,
  shape: number | Shape = [],
  dtype: DType = 'float32',
  options: GumbelOptions = {},
): Value => {
  checkOptions('gumbel', options, ['mode'])

  const mode = checkMode('gumbel', options.mode)
  if (mode === 'high') {
    return using('gumbel', k, (one) => gumbelFor('gumbel', one, drawShape('gumbel', shape), dtype, mode))
  }
  return fused('gumbel', k, shape, [dtype], (one, to) => gumbelFor('gumbel', one, drawShape('gumbel', to), dtype))
}

/** `gumbel` under the name of the sampler that draws through it. */
export const gumbelFor = (fn: string, k: Key, shape: Shape, dtype: DType, mode: DrawMode = 'low'): Value => {
  if (mode === 'low') return neg(log(neg(log(drawFrom(fn, k, shape, dtype, (l) => l.tiny)))))
  const [u, v] = uniformPair(fn, k, shape, checkFloat(fn, dtype))
  const { tiny } = floatInfo(u.dtype as FloatingDType) // checked above
  const fine = add(add(u, v), like(u, tiny))
  const x = select(compare('ge', u, like(u, 0.5)), u, fine)
  return neg(log(neg(log1p(neg(x)))))
}

/** Numbers in [0, 1), and what their grid leaves out: smaller than its step, to be added. */
export const uniformPair = (fn: string, k: Key, shape: Shape, dtype: FloatingDType): readonly [Value, Value] => {
  const both = uniformFor(fn, k, [2, ...shape], { dtype })
  const row = (i: number): Value => reshapeTo(slice(both, [i, ...shape.map(() => 0)], [i + 1, ...shape]), shape)
  const rest = row(1)
  return [row(0), mul(rest, like(rest, 2 ** -floatInfo(dtype).mantissa))]
}

/** Numbers from the Laplace distribution with mean 0 and scale 1. */
export const laplace = (k: Key, shape: number | Shape = [], dtype: DType = 'float32'): Value =>
  fused('laplace', k, shape, [dtype], (one, to) => {
    const u = drawFrom('laplace', one, to, dtype, aboveMinusOne)
    return mul(sign(u), log1p(neg(abs(u))))
  })

/** Numbers from the standard logistic distribution. */
export const logistic = (k: Key, shape: number | Shape = [], dtype: DType = 'float32'): Value =>
  fused('logistic', k, shape, [dtype], (one, to) => {
    const u = drawFrom('logistic', one, to, dtype, (l) => l.tiny)
    return sub(log(u), log1p(neg(u)))
  })

/** Numbers from the standard Cauchy distribution. */
export const cauchy = (k: Key, shape: number | Shape = [], dtype: DType = 'float32'): Value =>
  fused('cauchy', k, shape, [dtype], (one, to) => {
    const u = drawFrom('cauchy', one, to, dtype, (l) => l.eps)
    return tan(mul(like(u, Math.PI), sub(u, like(u, 0.5))))
  })

/** The next float above `x` (-1: below), by counting its bits; infinities in that direction stay. Not for float64. */
const nextFloat = (x: Value, direction: 1 | -1): Value => {
  const { tiny, eps } = floatInfo(x.dtype as FloatingDType) // checked by the sampler
  const outward = compare(direction === 1 ? 'gt' : 'lt', x, like(x, 0))
  const i = bitcast(x, bytesOf(x.dtype) === 2 ? 'int16' : 'int32')
  const stepped = bitcast(add(i, select(outward, like(i, 1), like(i, -1))), x.dtype)
  const fromZero = select(compare('eq', x, like(x, 0)), like(x, direction * tiny * eps), stepped)
  return select(compare('eq', x, like(x, direction * Infinity)), x, fromZero)
}

/**
 * Numbers from the standard normal distribution given that they lie in (lower, upper). Bounds may be arrays; the shape
 * drawn is by default what they broadcast to. Draws other than float64 keep off the bounds.
 */
export const truncatedNormal = (
  k: Key,
  lower: Operand,
  upper: Operand,
  shape?: number | Shape,
  dtype: DType = 'float32',
): Value =>
  typeof lower === 'number' && typeof upper === 'number'
    ? fused('truncatedNormal', k, shape ?? [], [lower, upper, dtype], (one, to) =>
        drawTruncated(one, lower, upper, to, dtype),
      )
    : using('truncatedNormal', k, (one) => drawTruncated(one, lower, upper, shape, dtype))

const drawTruncated = (
  k: Key,
  lower: Operand,
  upper: Operand,
  shape: number | Shape | undefined,
  dtype: DType,
): Value => {
  const fn = 'truncatedNormal'
  const d = checkFloat(fn, dtype)
  const bounds = [asValue(fn, lower), asValue(fn, upper)]
  const to =
    shape === undefined
      ? broadcastShapes(
          fn,
          bounds.map((b) => b.shape),
        )
      : drawShape(fn, shape)
  const [low, high] = [lower, upper].map((b) => parameterOf(fn, 'bounds', b, to, d)) as [Value, Value]
  const edge = (x: Value): Value => erf(div(x, like(x, Math.SQRT2)))
  const u = uniformFor(fn, k, to, { dtype: d, minval: edge(low), maxval: edge(high) })
  const y = mul(like(u, Math.SQRT2), erfInvXla(u))
  if (d === 'float64') return min(max(y, low), high)
  return min(max(y, nextFloat(low, 1)), nextFloat(high, -1))
}
