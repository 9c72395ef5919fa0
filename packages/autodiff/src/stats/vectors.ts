/** Distributions of vectors: the last axis (for `dirichlet` the first, as in scipy) holds the components. */
import { broadcastShapes, showShape, type Operand, type Value } from '@pullback/core'
import { add, divide, multiply, negative, square, subtract } from '../numpy/arithmetic.ts'
import { exp, log } from '../numpy/exponential.ts'
import { diagonal } from '../numpy/einsum.ts'
import { concatenate } from '../numpy/joining.ts'
import { cholesky } from '../numpy/linalg/decompositions.ts'
import { solveTriangular } from '../numpy/linalg/solve.ts'
import { equal, greater, greaterEqual, less, logicalAnd, where } from '../numpy/logic.ts'
import { alignFloating, promoteDTypes, toFloating } from '../numpy/operands.ts'
import { all, sum } from '../numpy/reductions.ts'
import { floor } from '../numpy/rounding.ts'
import { broadcastTo, reshape } from '../numpy/shape.ts'
import { xlogy } from '../special/entropy.ts'
import { gammaln } from '../special/gamma.ts'
import type { Density, Mass } from './distribution.ts'

const floats = (fn: string, xs: readonly Operand[]): readonly Value[] =>
  promoteDTypes(fn, xs).map((x) => toFloating(fn, x))

const multinomialLogpmf = (fn: string, x: Operand, n: Operand, p: Operand): Value => {
  const [counts, trials, chances] = floats(fn, [x, n, p]) as readonly [Value, Value, Value]
  if (counts.shape.length === 0 || chances.shape.length === 0) {
    throw new TypeError(
      `${fn}: counts and probabilities must have an axis of categories, got shapes ${showShape(counts.shape)} and ${showShape(chances.shape)}`,
    )
  }
  const [k, q] = alignFloating(fn, [counts, chances]) as readonly [Value, Value]
  const isCount = all(logicalAnd(greaterEqual(k, 0), equal(k, floor(k))), { axis: -1 })
  const isPossible = logicalAnd(isCount, equal(sum(k, { axis: -1 }), trials))
  const safe = where(greaterEqual(k, 0), k, 0)
  const ways = subtract(gammaln(add(trials, 1)), sum(gammaln(add(safe, 1)), { axis: -1 }))
  return where(isPossible, add(ways, sum(xlogy(safe, q), { axis: -1 })), -Infinity)
}

/** How `n` trials fall into categories of probabilities `p` [..., categories]; counts `x` that do not add up to n: -inf. */
export const multinomial: Mass<[n: Operand, p: Operand]> = {
  logpmf: (x, n, p) => multinomialLogpmf('stats.multinomial.logpmf', x, n, p),
  pmf: (x, n, p) => exp(multinomialLogpmf('stats.multinomial.pmf', x, n, p)),
}

const dirichletLogpdf = (fn: string, x: Operand, alpha: Operand): Value => {
  const [given, a] = floats(fn, [x, alpha]) as readonly [Value, Value]
  const [size] = a.shape
  if (size === undefined || a.shape.length !== 1) {
    throw new TypeError(`${fn}: alpha must have one axis, got shape ${showShape(a.shape)}`)
  }
  const count = given.shape[0]
  if (count !== size && count !== size - 1) {
    throw new TypeError(
      `${fn}: the first axis of x must have ${size} or ${size - 1} elements, got shape ${showShape(given.shape)}`,
    )
  }
  const rest = (v: Value): Value => subtract(1, sum(v, { axis: 0, keepdims: true }))
  const v = count === size ? given : concatenate([given, rest(given)], 0)
  const powers = reshape(a, [size, ...v.shape.slice(1).map(() => 1)])
  // Rounding of the components must not put a point off the simplex.
  const gap = subtract(sum(v, { axis: 0 }), 1)
  const isOn = logicalAnd(all(greaterEqual(v, 0), { axis: 0 }), less(square(gap), 1e-10))
  const start = subtract(gammaln(sum(a)), sum(gammaln(a)))
  const safe = where(greaterEqual(v, 0), v, 1)
  const y = add(start, sum(xlogy(subtract(powers, 1), safe), { axis: 0 }))
  return where(all(greater(a, 0)), where(isOn, y, -Infinity), NaN)
}

/**
 * Dirichlet's distribution over points `x` [k, ...] of non-negative components that add up to 1 (the last may be left out),
 * with parameters `alpha` [k].
 */
export const dirichlet: Density<[alpha: Operand]> = {
  logpdf: (x, alpha) => dirichletLogpdf('stats.dirichlet.logpdf', x, alpha),
  pdf: (x, alpha) => exp(dirichletLogpdf('stats.dirichlet.pdf', x, alpha)),
}

const LOG_2PI = Math.log(2 * Math.PI)

const multivariateLogpdf = (fn: string, x: Operand, mean: Operand, cov: Operand): Value => {
  const [v, m, c] = floats(fn, [x, mean, cov]) as readonly [Value, Value, Value]
  const dx = subtract(v, m)
  if (m.shape.length === 0) {
    if (c.shape.length > 0) {
      throw new TypeError(`${fn}: a mean of no axes needs a scalar variance, got shape ${showShape(c.shape)}`)
    }
    return multiply(add(divide(square(dx), c), add(log(c), LOG_2PI)), -0.5)
  }
  const n = m.shape.at(-1)!
  if (c.shape.length === 0) {
    return multiply(add(divide(sum(square(dx), { axis: -1 }), c), multiply(add(log(c), LOG_2PI), n)), -0.5)
  }
  if (c.shape.length < 2 || c.shape.at(-1) !== n || c.shape.at(-2) !== n || dx.shape.at(-1) !== n) {
    throw new TypeError(
      `${fn}: the covariance must be [..., ${n}, ${n}] for a mean of ${n} components, got ${showShape(c.shape)} for points of shape ${showShape(dx.shape)}`,
    )
  }
  const batch = broadcastShapes(fn, [dx.shape.slice(0, -1), c.shape.slice(0, -2)])
  const factor = cholesky(c)
  const column = reshape(broadcastTo(dx, [...batch, n]), [...batch, n, 1])
  const y = solveTriangular(broadcastTo(factor, [...batch, n, n]), column, { lower: true })
  const squares = sum(square(y), { axis: [-2, -1] })
  const logdet = multiply(sum(log(diagonal(factor, { axis1: -2, axis2: -1 })), { axis: -1 }), 2)
  return negative(multiply(add(squares, add(logdet, n * LOG_2PI)), 0.5))
}

/**
 * The normal distribution of vectors `x` [..., n] with `mean` [..., n] and covariance `cov` [..., n, n], or a scalar for
 * independent components of one variance. NaN where the covariance is not positive definite.
 */
export const multivariateNormal: Density<[mean: Operand, cov: Operand]> = {
  logpdf: (x, mean, cov) => multivariateLogpdf('stats.multivariateNormal.logpdf', x, mean, cov),
  pdf: (x, mean, cov) => exp(multivariateLogpdf('stats.multivariateNormal.pdf', x, mean, cov)),
}
