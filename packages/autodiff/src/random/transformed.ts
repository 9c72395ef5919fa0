/** Samplers that put normal, exponential and uniform draws through a function of their parameters. */
import { broadcastShapes, type DType, type Operand, type Shape, type Value } from '@pullback/core'
import { add, div, mul, neg, sub } from '../primitives/arithmetic.ts'
import { reduceSum } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { exp, log, log1p, pow, sqrt } from '../primitives/exponential.ts'
import { select } from '../primitives/select.ts'
import { asValue, like, stretchTo } from '../numpy/operands.ts'
import { checkFloat, drawShape, uniformFor } from './bits.ts'
import { exponentialFor, normalFor } from './continuous.ts'
import { rademacherFor } from './discrete.ts'
import { fused } from './fused.ts'
import { checkKey, type Key } from './key.ts'
import { split } from './keys.ts'
import { parametric } from './parameters.ts'

/** Numbers ≥ 1 from the Pareto distribution, whose density falls as x^-(b + 1). */
export const pareto = (k: Key, b: Operand, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  parametric('pareto', k, [b], shape, dtype, (one, to, [power], d) =>
    exp(div(exponentialFor('pareto', one, to, d), power!)),
  )

/** Numbers from Rayleigh's distribution: lengths of plane vectors with normal components. */
export const rayleigh = (k: Key, scale: Operand, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  parametric('rayleigh', k, [scale], shape, dtype, (one, to, [s], d) => {
    const u = uniformFor('rayleigh', one, to, { dtype: d })
    return mul(s!, sqrt(mul(log(u), like(u, -2))))
  })

/** Numbers whose logarithm is normal with mean 0 and standard deviation `sigma`. */
export const lognormal = (k: Key, sigma: Operand = 1, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  parametric('lognormal', k, [sigma], shape, dtype, (one, to, [s], d) =>
    exp(mul(normalFor('lognormal', one, to, d), s!)),
  )

const maxwellFor = (fn: string, k: Key, shape: Shape, dtype: DType): Value => {
  const x = normalFor(fn, k, [...shape, 3], dtype)
  return sqrt(reduceSum(mul(x, x), [shape.length]))
}

/** Numbers from Maxwell's distribution: lengths of vectors with three normal components. */
export const maxwell = (k: Key, shape: number | Shape = [], dtype: DType = 'float32'): Value =>
  fused('maxwell', k, shape, [checkFloat('maxwell', dtype)], (one, to) =>
    maxwellFor('maxwell', checkKey('maxwell', one), drawShape('maxwell', to), dtype),
  )

/**
 * `loc` plus or minus `scale` times a number from Maxwell's distribution. The shape drawn is `shape` followed by what the
 * parameters broadcast to. (JAX repeats the latter where no shape is given.)
 */
export const doubleSidedMaxwell = (
  k: Key,
  loc: Operand,
  scale: Operand,
  shape: number | Shape = [],
  dtype: DType = 'float32',
): Value => {
  const fn = 'doubleSidedMaxwell'
  const given = broadcastShapes(
    fn,
    [loc, scale].map((x) => asValue(fn, x).shape),
  )
  return parametric(fn, k, [loc, scale], [...drawShape(fn, shape), ...given], dtype, (one, to, [at, by], d) => {
    const [km, ks] = split(one)
    const size = maxwellFor(fn, km, to, d)
    return add(mul(mul(rademacherFor(fn, ks, to, d), size), by!), at!)
  })
}

/** Numbers from Weibull's distribution of minima: `scale` times an exponential draw to the power 1 / `concentration`. */
export const weibullMin = (
  k: Key,
  scale: Operand,
  concentration: Operand,
  shape?: number | Shape,
  dtype: DType = 'float32',
): Value =>
  parametric('weibullMin', k, [scale, concentration], shape, dtype, (one, to, [s, c], d) => {
    const e = neg(log1p(neg(uniformFor('weibullMin', one, to, { dtype: d }))))
    return mul(pow(e, div(like(c!, 1), c!)), s!)
  })

/** Numbers from the triangular distribution on [left, right] with its peak at `mode`. */
export const triangular = (
  k: Key,
  left: Operand,
  mode: Operand,
  right: Operand,
  shape?: number | Shape,
  dtype: DType = 'float32',
): Value =>
  parametric('triangular', k, [left, mode, right], shape, dtype, (one, to, [from, peak, until], d) => {
    const [l, m, r] = [from!, peak!, until!]
    const u = uniformFor('triangular', one, to, { dtype: d })
    const width = sub(r, l)
    const rising = add(l, sqrt(mul(mul(u, width), sub(m, l))))
    const falling = sub(r, sqrt(mul(mul(sub(like(u, 1), u), width), sub(r, m))))
    return select(stretchTo(compare('lt', u, div(sub(m, l), width)), to), rising, falling)
  })

/**
 * Numbers from Wald's distribution (inverse Gaussian with scale 1) with this mean.
 * Source: Michael, Schucany and Haas 1976, doi:10.1080/00031305.1976.10479147.
 */
export const wald = (k: Key, mean: Operand, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  parametric('wald', k, [mean], shape, dtype, (one, to, [mu], d) => {
    const [kn, ku] = split(one)
    const m = stretchTo(mu!, to)
    const v = normalFor('wald', kn, to, d)
    const z = uniformFor('wald', ku, to, { dtype: d })
    // The smaller root of the quadratic equation, written so that nothing cancels.
    const half = mul(m, mul(mul(v, v), like(v, 0.5)))
    const x = div(m, add(add(like(m, 1), half), sqrt(mul(half, add(half, like(half, 2))))))
    return select(compare('le', z, div(m, add(m, x))), x, div(mul(m, m), x))
  })
