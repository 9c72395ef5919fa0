/** Distributions over all real numbers. */
import type { Operand, Value } from '@pullback/core'
import { abs, add, divide, multiply, negative, power, square, subtract } from '../numpy/arithmetic.ts'
import { exp, expm1, log, log1p, sqrt } from '../numpy/exponential.ts'
import { equal, greater, less, where } from '../numpy/logic.ts'
import { logSigmoid } from '../nn/activations.ts'
import { arctan2, tan } from '../numpy/trigonometric.ts'
import { betaln, gammaln } from '../special/gamma.ts'
import { betainc, gammainc, gammaincc } from '../special/incomplete.ts'
import { expit, logit } from '../special/entropy.ts'
import { logNdtr, ndtr, ndtri } from '../special/normal.ts'
import {
  continuous,
  guarded,
  invertible,
  type Continuous,
  type Invertible,
  type LocationScale,
} from './distribution.ts'

const HALF_LOG_2PI = Math.log(2 * Math.PI) / 2

/** The normal distribution of mean `loc` and standard deviation `scale`. */
export const norm: Invertible<LocationScale> = invertible({
  name: 'norm',
  shapes: 0,
  logpdf: (z) => subtract(multiply(square(z), -0.5), HALF_LOG_2PI),
  cdf: (z) => ndtr(z),
  sf: (z) => ndtr(negative(z)),
  logcdf: (z) => logNdtr(z),
  logsf: (z) => logNdtr(negative(z)),
  ppf: (q) => ndtri(q),
  isf: (q) => negative(ndtri(q)),
})

const laplaceLog = (z: Value): Value => {
  const isLeft = less(z, 0)
  const tail = log1p(multiply(exp(negative(abs(z))), -0.5))
  return where(isLeft, subtract(z, Math.LN2), tail)
}

const laplaceTail = (z: Value): Value => {
  const half = multiply(exp(negative(abs(z))), 0.5)
  return where(less(z, 0), half, subtract(1, half))
}

/** log(2q) or -log(2(1 - q)), whichever is near its tail. */
const laplaceQuantile = (q: Value): Value => {
  const isLeft = less(q, 0.5)
  const low = where(isLeft, q, subtract(1, q))
  return multiply(where(isLeft, 1, -1), log(multiply(low, 2)))
}

/** Laplace's distribution: two exponentials back to back. */
export const laplace: Invertible<LocationScale> = invertible({
  name: 'laplace',
  shapes: 0,
  logpdf: (z) => subtract(negative(abs(z)), Math.LN2),
  cdf: laplaceTail,
  sf: (z) => laplaceTail(negative(z)),
  logcdf: laplaceLog,
  logsf: (z) => laplaceLog(negative(z)),
  ppf: laplaceQuantile,
  isf: (q) => negative(laplaceQuantile(q)),
})

/** The logistic distribution. */
export const logistic: Invertible<LocationScale> = invertible({
  name: 'logistic',
  shapes: 0,
  logpdf: (z) => subtract(negative(abs(z)), multiply(log1p(exp(negative(abs(z)))), 2)),
  cdf: (z) => expit(z),
  sf: (z) => expit(negative(z)),
  logcdf: (z) => logSigmoid(z),
  logsf: (z) => logSigmoid(negative(z)),
  ppf: (q) => logit(q),
  isf: (q) => negative(logit(q)),
})

/** log(1 + z²) without overflow. */
const log1pSquare = (z: Value): Value => {
  const isLarge = greater(abs(z), 1e8)
  return where(isLarge, multiply(log(where(isLarge, abs(z), 1)), 2), log1p(square(where(isLarge, 1, z))))
}

/** tan(π(q - ½)), near each end by the small angle. */
const cauchyQuantile = (q: Value): Value => {
  const isLeft = less(q, 0.5)
  const end = where(isLeft, q, subtract(1, q))
  const isMiddle = greater(end, 0.25)
  const middle = tan(multiply(subtract(where(isMiddle, q, 0.5), 0.5), Math.PI))
  const side = divide(where(isLeft, -1, 1), tan(multiply(where(isMiddle, 0.25, end), Math.PI)))
  return where(isMiddle, middle, side)
}

/** Cauchy's distribution. */
export const cauchy: Invertible<LocationScale> = invertible({
  name: 'cauchy',
  shapes: 0,
  logpdf: (z) => negative(add(log1pSquare(z), Math.log(Math.PI))),
  cdf: (z) => multiply(arctan2(1, negative(z)), 1 / Math.PI),
  sf: (z) => multiply(arctan2(1, z), 1 / Math.PI),
  ppf: cauchyQuantile,
  isf: (q) => negative(cauchyQuantile(q)),
})

const gumbelLogpdf = (z: Value): Value =>
  guarded(equal(z, -Infinity), z, 0, -Infinity, (y) => negative(add(y, exp(negative(y)))))

/** Gumbel's distribution of the largest of many. */
export const gumbelR: Invertible<LocationScale> = invertible({
  name: 'gumbelR',
  shapes: 0,
  logpdf: gumbelLogpdf,
  cdf: (z) => exp(negative(exp(negative(z)))),
  sf: (z) => negative(expm1(negative(exp(negative(z))))),
  logcdf: (z) => negative(exp(negative(z))),
  ppf: (q) => negative(log(negative(log(q)))),
  isf: (q) => negative(log(negative(log1p(negative(q))))),
})

/** Gumbel's distribution of the smallest of many: that of the largest, mirrored. */
export const gumbelL: Invertible<LocationScale> = invertible({
  name: 'gumbelL',
  shapes: 0,
  logpdf: (z) => gumbelLogpdf(negative(z)),
  cdf: (z) => negative(expm1(negative(exp(z)))),
  sf: (z) => exp(negative(exp(z))),
  logsf: (z) => negative(exp(z)),
  ppf: (q) => log(negative(log1p(negative(q)))),
  isf: (q) => log(negative(log(q))),
})

/**
 * ½ + ∫₀ᶻ of a density that is even: near the centre, where its two halves have no derivative of their own, by the midpoint
 * that makes derivatives right.
 */
const evenCdf = (z: Value, logpdf: (z: Value) => Value, tail: (z: Value) => Value): Value => {
  const isCentre = equal(z, 0)
  const half = tail(where(isCentre, 1, abs(z)))
  const centre = where(isCentre, z, 0)
  const near = add(0.5, multiply(centre, exp(logpdf(divide(centre, Math.sqrt(3))))))
  return where(isCentre, near, where(less(z, 0), half, subtract(1, half)))
}

const tLogpdf = (z: Value, [df]: readonly Value[]): Value => {
  const n = df!
  const start = add(betaln(0.5, multiply(n, 0.5)), multiply(log(n), 0.5))
  return negative(add(start, multiply(multiply(add(n, 1), 0.5), log1pSquare(divide(z, sqrt(n))))))
}

const tTail = (z: Value, df: Value): Value =>
  multiply(betainc(multiply(df, 0.5), 0.5, divide(df, add(df, square(z)))), 0.5)

/** Student's distribution of `df` degrees of freedom. */
export const t: Continuous<[df: Operand, ...LocationScale]> = continuous({
  name: 't',
  shapes: 1,
  isValid: ([df]) => greater(df!, 0),
  logpdf: tLogpdf,
  cdf: (z, s) => evenCdf(z, (y) => tLogpdf(y, s), (y) => tTail(y, s[0]!)), // prettier-ignore
  sf: (z, s) => evenCdf(negative(z), (y) => tLogpdf(y, s), (y) => tTail(y, s[0]!)), // prettier-ignore
})

const gennormLogpdf = (z: Value, [beta]: readonly Value[]): Value =>
  subtract(subtract(log(multiply(beta!, 0.5)), gammaln(divide(1, beta!))), power(abs(z), beta!))

const gennormTail = (z: Value, beta: Value): Value => {
  const a = divide(1, beta)
  const y = power(z, beta)
  // Far out the upper function is accurate, near the centre the lower one.
  return where(less(y, 1), subtract(0.5, multiply(gammainc(a, y), 0.5)), multiply(gammaincc(a, y), 0.5))
}

/** The density that falls as exp(-|x|^beta): Laplace's at 1, a normal one of variance ½ at 2. */
export const gennorm: Continuous<[beta: Operand, ...LocationScale]> = continuous({
  name: 'gennorm',
  shapes: 1,
  isValid: ([beta]) => greater(beta!, 0),
  logpdf: gennormLogpdf,
  cdf: (z, s) => evenCdf(z, (y) => gennormLogpdf(y, s), (y) => gennormTail(y, s[0]!)), // prettier-ignore
  sf: (z, s) => evenCdf(negative(z), (y) => gennormLogpdf(y, s), (y) => gennormTail(y, s[0]!)), // prettier-ignore
})
