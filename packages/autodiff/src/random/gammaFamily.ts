/** Samplers made from gamma draws. They differentiate by their parameters through those of the gamma distribution. */
import { showShape, sizeOf, type DType, type Operand, type Shape, type Value } from '@pullback/core'
import { abs, add, div, max, mul, sub } from '../primitives/arithmetic.ts'
import { reduceSum, reshapeTo } from '../primitives/broadcast.ts'
import { convert } from '../primitives/convert.ts'
import { exp, pow, sqrt } from '../primitives/exponential.ts'
import { softmax } from '../nn/softmax.ts'
import { asValue, like, stretchTo } from '../numpy/operands.ts'
import { checkFloat, drawShape, parameterOf } from './bits.ts'
import { exponentialFor, normalFor } from './continuous.ts'
import { rademacherFor } from './discrete.ts'
import { gammaOf } from './gamma.ts'
import { checkKey, type Key } from './key.ts'
import { split } from './keys.ts'
import { using } from './keyUse.ts'
import { parametric } from './parameters.ts'

/** Numbers in [0, 1] from the beta distribution. The shape drawn is by default what `a` and `b` broadcast to. */
export const beta = (k: Key, a: Operand, b: Operand, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  parametric('beta', k, [a, b], shape, dtype, (one, to, [alpha, other]) => {
    const [ka, kb] = split(one)
    // Their ratio from logarithms, where both draws may round to 0.
    const [la, lb] = [gammaOf(ka, alpha!, to, true), gammaOf(kb, other!, to, true)]
    const greater = max(la, lb)
    const [x, y] = [exp(sub(la, greater)), exp(sub(lb, greater))]
    return div(x, add(x, y))
  })

/**
 * Probabilities from the Dirichlet distribution with concentrations `alpha` [..., n] -> [...shape, n]. `shape`, by default
 * the leading axes of `alpha`, must be what those broadcast to.
 */
export const dirichlet = (k: Key, alpha: Value, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  using('dirichlet', k, (one) => drawDirichlet(one, alpha, shape, dtype))

const drawDirichlet = (k: Key, alpha: Value, shape: number | Shape | undefined, dtype: DType): Value => {
  const fn = 'dirichlet'
  checkKey(fn, k)
  const d = checkFloat(fn, dtype)
  const a = asValue(fn, alpha)
  if (a.shape.length === 0) throw new TypeError('dirichlet: alpha must be of rank 1 or more, got a scalar')
  const lead = shape === undefined ? a.shape.slice(0, -1) : drawShape(fn, shape)
  const to = [...lead, a.shape.at(-1)!]
  return softmax(gammaOf(k, parameterOf(fn, 'alpha', a, to, d), to, true), { axis: -1 })
}

const chisquareOf = (k: Key, df: Value, shape: Shape): Value => {
  const two = like(df, 2)
  return mul(exp(gammaOf(k, div(df, two), shape, true)), two)
}

/** Numbers from the chi-squared distribution with `df` degrees of freedom. */
export const chisquare = (k: Key, df: Operand, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  parametric('chisquare', k, [df], shape, dtype, (one, to, [n]) => chisquareOf(one, n!, to))

/** Numbers from Student's t distribution with `df` degrees of freedom. */
export const t = (k: Key, df: Operand, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  parametric('t', k, [df], shape, dtype, (one, to, [n], d) => {
    const [kn, kg] = split(one)
    const half = div(n!, like(n!, 2))
    return mul(normalFor('t', kn, to, d), sqrt(div(stretchTo(half, to), gammaOf(kg, half, to, false))))
  })

/** Numbers from the F distribution with `dfnum` and `dfden` degrees of freedom. */
export const f = (k: Key, dfnum: Operand, dfden: Operand, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  parametric('f', k, [dfnum, dfden], shape, dtype, (one, to, [over, under]) => {
    const [kd, kn] = split(one)
    const mean = (key: Key, n: Value): Value => div(chisquareOf(key, n, to), n)
    return div(mean(kn, over!), mean(kd, under!))
  })

const generalizedNormalOf = (k: Key, p: Value, shape: Shape): Value => {
  const [kg, ks] = split(k)
  const inverse = div(like(p, 1), p)
  const size = pow(gammaOf(kg, inverse, shape, false), inverse)
  return mul(rademacherFor('generalizedNormal', ks, shape, p.dtype), size)
}

/** Numbers whose density is proportional to exp(-|x|^p), p > 0: p = 1 is Laplace's distribution. */
export const generalizedNormal = (k: Key, p: Operand, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  parametric('generalizedNormal', k, [p], shape, dtype, (one, to, [power]) => generalizedNormalOf(one, power!, to))

/**
 * Points uniformly distributed in the ball Σ|x|^p ≤ 1 of `d` dimensions: [...shape, d].
 * Source: Barthe, Guédon, Mendelson and Naor 2005, arXiv:math/0503650.
 */
export const ball = (k: Key, d: number, p: Operand = 2, shape: number | Shape = [], dtype: DType = 'float32'): Value =>
  using('ball', k, (one) => {
    const fn = 'ball'
    checkKey(fn, one)
    const float = checkFloat(fn, dtype)
    const lead = drawShape(fn, shape)
    const to = [...lead, drawShape(fn, d)[0]!]
    const power = convert(asValue(fn, p), float)
    if (power.shape.length > 0) throw new TypeError(`ball: p must be a scalar, got shape ${showShape(power.shape)}`)
    const [kg, ke] = split(one)
    const g = generalizedNormalOf(kg, power, to)
    const e = exponentialFor(fn, ke, lead, float)
    const size = add(reduceSum(pow(abs(g), power), [lead.length]), e)
    const radius = pow(size, div(like(power, 1), power))
    return sizeOf(to) === 0 ? g : div(g, stretchTo(reshapeTo(radius, [...lead, 1]), to))
  })
