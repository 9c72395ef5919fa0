/** Distributions over an interval or over the positive numbers. */
import type { Operand, Value } from '@pullback/core'
import { add, clip, divide, multiply, negative, square, subtract } from '../numpy/arithmetic.ts'
import { exp, expm1, log, log1p } from '../numpy/exponential.ts'
import { equal, greater, greaterEqual, less, logicalAnd, logicalOr, where } from '../numpy/logic.ts'
import { cos } from '../numpy/trigonometric.ts'
import { i0e } from '../special/bessel.ts'
import { xlog1py, xlogy } from '../special/entropy.ts'
import { betaln, gammaln } from '../special/gamma.ts'
import { betainc, gammainc, gammaincc } from '../special/incomplete.ts'
import { logNdtr, ndtr } from '../special/normal.ts'
import {
  continuous,
  density,
  guarded,
  invertible,
  log1mexp,
  type Continuous,
  type Density,
  type Invertible,
  type LocationScale,
} from './distribution.ts'

const outsideUnit = (z: Value): Value => logicalOr(less(z, 0), greater(z, 1))
const arePositive = (shapes: readonly Value[]): Value => shapes.map((s) => greater(s, 0)).reduce(logicalAnd)

/** Equally likely from `loc` to `loc + scale`, both ends included. */
export const uniform: Invertible<LocationScale> = invertible({
  name: 'uniform',
  shapes: 0,
  logpdf: (z) => guarded(outsideUnit(z), z, 0, -Infinity, (y) => multiply(y, 0)),
  cdf: (z) => clip(z, 0, 1),
  sf: (z) => subtract(1, clip(z, 0, 1)),
  ppf: (q) => q,
  isf: (q) => subtract(1, q),
})

/** The beta distribution: densities x^(a-1) (1-x)^(b-1) on [0, 1]. */
export const beta: Continuous<[a: Operand, b: Operand, ...LocationScale]> = continuous({
  name: 'beta',
  shapes: 2,
  isValid: arePositive,
  logpdf: (z, [a, b]) =>
    guarded(outsideUnit(z), z, 0.5, -Infinity, (y) =>
      subtract(add(xlogy(subtract(a!, 1), y), xlog1py(subtract(b!, 1), negative(y))), betaln(a!, b!)),
    ),
  cdf: (z, [a, b]) => betainc(a!, b!, clip(z, 0, 1)),
  sf: (z, [a, b]) => betainc(b!, a!, subtract(1, clip(z, 0, 1))),
})

const gammaLogpdf = (z: Value, a: Value): Value =>
  guarded(logicalOr(less(z, 0), equal(z, Infinity)), z, 1, -Infinity, (y) =>
    subtract(subtract(xlogy(subtract(a, 1), y), y), gammaln(a)),
  )

const clippedGamma =
  (f: (a: Value, x: Value) => Value, outside: number) =>
  (z: Value, a: Value): Value =>
    guarded(less(z, 0), z, 1, outside, (y) => f(a, y))
const gammaCdf = clippedGamma(gammainc, 0)
const gammaSf = clippedGamma(gammaincc, 1)

/** The gamma distribution: densities x^(a-1) e^-x on the positive numbers. */
export const gamma: Continuous<[a: Operand, ...LocationScale]> = continuous({
  name: 'gamma',
  shapes: 1,
  isValid: arePositive,
  logpdf: (z, [a]) => gammaLogpdf(z, a!),
  cdf: (z, [a]) => gammaCdf(z, a!),
  sf: (z, [a]) => gammaSf(z, a!),
})

const half = (x: Value): Value => multiply(x, 0.5)

/** The sum of `df` squares of standard normal numbers. */
export const chi2: Continuous<[df: Operand, ...LocationScale]> = continuous({
  name: 'chi2',
  shapes: 1,
  isValid: arePositive,
  logpdf: (z, [df]) => subtract(gammaLogpdf(half(z), half(df!)), Math.LN2),
  cdf: (z, [df]) => gammaCdf(half(z), half(df!)),
  sf: (z, [df]) => gammaSf(half(z), half(df!)),
})

/** The exponential distribution of mean `scale`. */
export const expon: Invertible<LocationScale> = invertible({
  name: 'expon',
  shapes: 0,
  logpdf: (z) => guarded(less(z, 0), z, 0, -Infinity, negative),
  cdf: (z) => guarded(less(z, 0), z, 0, 0, (y) => negative(expm1(negative(y)))),
  sf: (z) => guarded(less(z, 0), z, 0, 1, (y) => exp(negative(y))),
  logcdf: (z) => guarded(less(z, 0), z, 1, -Infinity, log1mexp),
  logsf: (z) => guarded(less(z, 0), z, 0, 0, negative),
  ppf: (q) => negative(log1p(negative(q))),
  isf: (q) => negative(log(q)),
})

const beyondOne = (z: Value, outside: number, f: (logz: Value) => Value): Value =>
  guarded(less(z, 1), z, 1, outside, (y) => f(log(y)))

/** Pareto's distribution: densities x^-(b+1) from 1 on. */
export const pareto: Invertible<[b: Operand, ...LocationScale]> = invertible({
  name: 'pareto',
  shapes: 1,
  isValid: arePositive,
  logpdf: (z, [b]) => beyondOne(z, -Infinity, (l) => subtract(log(b!), multiply(add(b!, 1), l))),
  cdf: (z, [b]) => beyondOne(z, 0, (l) => negative(expm1(negative(multiply(b!, l))))),
  sf: (z, [b]) => beyondOne(z, 1, (l) => exp(negative(multiply(b!, l)))),
  logsf: (z, [b]) => beyondOne(z, 0, (l) => negative(multiply(b!, l))),
  ppf: (q, [b]) => exp(divide(negative(log1p(negative(q))), b!)),
  isf: (q, [b]) => exp(divide(negative(log(q)), b!)),
})

/** log(Φ(b) - Φ(a)) for a < b: in the tail where both lie, or around the centre. */
const logMass = (a: Value, b: Value): Value => {
  const isLeft = less(b, 0)
  const isRight = greater(a, 0)
  const isTail = logicalOr(isLeft, isRight)
  const [low, high] = [where(isRight, negative(b), a), where(isRight, negative(a), b)]
  const [tailLow, tailHigh] = [where(isTail, low, -2), where(isTail, high, -1)]
  const [logLow, logHigh] = [logNdtr(tailLow), logNdtr(tailHigh)]
  const tail = add(logHigh, log1mexp(subtract(logHigh, logLow)))
  const [innerLow, innerHigh] = [where(isTail, -1, a), where(isTail, 1, b)]
  const centre = log1p(negative(add(ndtr(innerLow), ndtr(negative(innerHigh)))))
  return where(isTail, tail, centre)
}

/** log of the share of [a, b] that lies below z. */
const truncatedLogcdf = (z: Value, a: Value, b: Value): Value => {
  const isLow = less(z, a)
  const isHigh = greaterEqual(z, b)
  const isAtLow = logicalOr(isLow, logicalAnd(greaterEqual(z, a), greaterEqual(a, z)))
  const isEdge = logicalOr(isAtLow, isHigh)
  const middle = where(isEdge, half(add(clip(a, -1e3, 1e3), clip(b, -1e3, 1e3))), z)
  const all = logMass(a, b)
  const below = subtract(logMass(a, middle), all)
  const above = subtract(logMass(middle, b), all)
  // Near the upper end what is left above is the accurate part.
  const isNear = greater(below, -0.1)
  const inside = where(isNear, log1mexp(negative(where(isNear, above, -1))), below)
  return where(isHigh, 0, where(isAtLow, -Infinity, inside))
}

const mirrored = (z: Value, a: Value, b: Value): Value => truncatedLogcdf(negative(z), negative(b), negative(a))

/** The normal distribution cut off at `a` and `b`, which count in standard deviations from `loc`. */
export const truncnorm: Continuous<[a: Operand, b: Operand, ...LocationScale]> = continuous({
  name: 'truncnorm',
  shapes: 2,
  isValid: ([a, b]) => less(a!, b!),
  logpdf: (z, [a, b]) =>
    guarded(logicalOr(less(z, a!), greater(z, b!)), z, 0, -Infinity, (y) =>
      subtract(subtract(multiply(square(y), -0.5), Math.log(2 * Math.PI) / 2), logMass(a!, b!)),
    ),
  cdf: (z, [a, b]) => exp(truncatedLogcdf(z, a!, b!)),
  sf: (z, [a, b]) => exp(mirrored(z, a!, b!)),
  logcdf: (z, [a, b]) => truncatedLogcdf(z, a!, b!),
  logsf: (z, [a, b]) => mirrored(z, a!, b!),
})

/** Von Mises' distribution over angles, of concentration `kappa`. */
export const vonmises: Density<[kappa: Operand, ...LocationScale]> = density({
  name: 'vonmises',
  shapes: 1,
  isValid: ([kappa]) => greaterEqual(kappa!, 0),
  logpdf: (z, [kappa]) => subtract(multiply(kappa!, subtract(cos(z), 1)), add(log(i0e(kappa!)), Math.log(2 * Math.PI))),
})

/** Cauchy's distribution wrapped around [0, 2π], 0 < c < 1. */
export const wrapcauchy: Density<[c: Operand, ...LocationScale]> = density({
  name: 'wrapcauchy',
  shapes: 1,
  isValid: ([c]) => logicalAnd(greater(c!, 0), less(c!, 1)),
  logpdf: (z, [c]) => {
    const isOutside = logicalOr(less(z, 0), greater(z, 2 * Math.PI))
    return guarded(isOutside, z, 1, -Infinity, (y) => {
      const squares = add(square(c!), 1)
      const wave = multiply(multiply(c!, cos(y)), 2)
      return subtract(log1p(negative(square(c!))), add(log(subtract(squares, wave)), Math.log(2 * Math.PI)))
    })
  },
})
