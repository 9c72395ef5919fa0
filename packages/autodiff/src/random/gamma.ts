/** Draws from the gamma distribution by rejection, and how they move with its parameter. */
import { scalar, type DType, type Operand, type Shape, type Value } from '@pullback/core'
import { composed, type Composed } from '../control/composed.ts'
import { whileLoop } from '../control/while.ts'
import { add, div, mul, neg, sub } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { xlogy } from '../primitives/entropy.ts'
import { exp, log, log1p, pow, sqrt } from '../primitives/exponential.ts'
import { digamma, lgamma } from '../primitives/gamma.ts'
import { and, not, or } from '../primitives/logical.ts'
import { iota, threefry2x32 } from '../primitives/random.ts'
import { reduceOr } from '../primitives/reduce.ts'
import { select } from '../primitives/select.ts'
import { like, stretchTo } from '../numpy/operands.ts'
import { gammainc } from '../special/incomplete.ts'
import { jvpFlat } from '../transforms/jvp.ts'
import { checkFloat, unitOf } from './bits.ts'
import { normalOf } from './continuous.ts'
import type { Key } from './key.ts'
import { wordsOf } from './keys.ts'
import { parametric } from './parameters.ts'

/** Both words of a key for each element. */
type Words = readonly [Value, Value]

/** Child `i` of each key. */
const child = ([k0, k1]: Words, i: number): Words => threefry2x32(k0, k1, scalar(0, 'uint32'), scalar(i, 'uint32'))

const choose = (when: Value, xs: Words, ys: Words): Words => [select(when, xs[0], ys[0]), select(when, xs[1], ys[1])]

interface Lanes {
  /** Elements that have no accepted proposal yet. */
  readonly isOpen: Value
  /** The cube of the accepted proposal. */
  readonly cube: Value
  readonly key: Words
  /** Where proposals and the number that decides on one come from. */
  readonly proposals: Words
  readonly decision: Words
}

/**
 * Marsaglia and Tsang's method (2000, doi:10.1145/358407.358414) for each element with a key of its own. Their two loops
 * are one here, in which an element that is done waits for the others.
 */
const draw = (alpha: Value, own: Words, isLog: boolean): Value => {
  const { dtype, shape } = alpha
  const d0 = checkFloat('gamma', dtype)
  const one = like(alpha, 1)
  const isLarge = compare('ge', alpha, one)
  const d = sub(select(isLarge, alpha, add(alpha, one)), like(alpha, 1 / 3))
  const c = div(like(alpha, 1 / 3), sqrt(d))
  const unit = (words: Words): Value => unitOf(child(words, 0), d0)
  const fresh = (key: Words): Pick<Lanes, 'key' | 'proposals' | 'decision'> => ({
    key: child(key, 0),
    proposals: child(key, 1),
    decision: child(key, 2),
  })
  const axes = shape.map((_, i) => i)
  const [first, boostKey] = [child(own, 0), child(own, 1)]
  const { cube } = whileLoop(
    ({ isOpen }: Lanes) => (axes.length === 0 ? isOpen : reduceOr(isOpen, axes)),
    (now: Lanes): Lanes => {
      const x = normalOf(unit(child(now.proposals, 1)))
      const v = add(mul(x, c), one)
      const square = mul(x, x)
      const cubed = mul(mul(v, v), v)
      const u = unit(now.decision)
      // NaN counts as accepted, so that a parameter that is no number ends the loop.
      const isPositive = not(compare('le', v, like(v, 0)))
      const isFar = compare('ge', u, sub(one, mul(like(u, 0.0331), mul(square, square))))
      const bound = add(mul(square, like(u, 0.5)), mul(d, add(sub(one, cubed), log(cubed))))
      const isRejected = and(isFar, compare('ge', log(u), bound))
      const next = fresh(now.key)
      return {
        isOpen: and(now.isOpen, or(not(isPositive), isRejected)),
        cube: select(now.isOpen, cubed, now.cube),
        key: choose(isPositive, next.key, now.key),
        proposals: choose(isPositive, next.proposals, child(now.proposals, 0)),
        decision: choose(isPositive, next.decision, now.decision),
      }
    },
    { isOpen: compare('eq', alpha, alpha), cube: stretchTo(one, shape), ...fresh(first) },
  )
  const u = unit(boostKey)
  const inverse = div(one, alpha)
  const nan = like(alpha, NaN)
  const isProper = compare('ge', alpha, like(alpha, 0))
  if (!isLog) {
    const boost = select(isLarge, one, pow(sub(one, u), inverse))
    return select(isProper, mul(mul(d, cube), boost), nan)
  }
  const s = log1p(neg(u))
  const boost = select(or(isLarge, compare('eq', s, like(s, 0))), like(s, 0), mul(s, inverse))
  return select(isProper, add(add(log(d), log(cube)), boost), nan)
}

/** Below this logarithm the first term of the series of P(a, x) is all of it in float64. */
const SMALL = -40

/**
 * The derivative of a draw by its parameter: with F the distribution function, F(a, x(a)) stays the same as a moves, so
 * dx/da = -(∂F/∂a) / (∂F/∂x) (Figurnov, Mohamed and Mnih 2018, arXiv:1805.08498, equation 5). For logarithms of draws it
 * is divided by x.
 */
const slope = (alpha: Value, y: Value, isLog: boolean): Value => {
  const a = convert(alpha, 'float64')
  const sample = convert(y, 'float64')
  const isZero = compare('le', sample, like(sample, 0))
  const logX = isLog ? sample : log(select(isZero, like(sample, 1), sample))
  const isSmall = compare('lt', logX, like(logX, SMALL))
  // x^a / Γ(a + 1): the logarithm of x moves by (ψ(a + 1) - log x) / a.
  const nearZero = div(sub(digamma(add(a, like(a, 1))), logX), a)
  const usual = select(isSmall, like(logX, SMALL), logX)
  const x = exp(usual)
  const { dys } = jvpFlat('gamma', ([v]) => [gammainc(v!, x)], [a], [stretchTo(like(a, 1), a.shape)])
  // The density times x.
  const density = exp(sub(sub(xlogy(a, x), x), lgamma(a)))
  const elsewhere = neg(div(dys[0]!, density))
  const relative = select(isSmall, nearZero, elsewhere)
  if (isLog) return convert(relative, alpha.dtype)
  return convert(select(isZero, like(relative, 0), mul(relative, sample)), alpha.dtype)
}

interface GammaParams {
  readonly isLog: boolean
}

/** Operands: the parameter, and both words of each element's key. */
const gammaC: Composed<GammaParams> = composed<GammaParams>({
  name: 'randomGamma',
  check: () => undefined,
  body: ([alpha, k0, k1], { isLog }) => [draw(alpha!, [k0!, k1!], isLog)],
  jvp: ([alpha], [dalpha], { isLog }, [y]) => [dalpha ? mul(dalpha, slope(alpha!, y!, isLog)) : null],
})

/** `gamma` or `loggamma` of a parameter that is in the dtype and shape of the draw, or a scalar. */
export const gammaOf = (k: Key, alpha: Value, shape: Shape, isLog: boolean): Value => {
  const words = threefry2x32(...wordsOf(k), scalar(0, 'uint32'), iota(shape, 'uint32'))
  return gammaC.apply([stretchTo(alpha, shape), ...words], { isLog })[0]!
}

/**
 * Numbers from the gamma distribution with shape parameter `a` ≥ 0 and scale 1; NaN for a < 0 (JAX gives numbers for some).
 * The shape drawn is by default that of `a`. Differentiable by `a`, more than once. Very small `a` round draws to 0: see
 * `loggamma`.
 */
export const gamma = (k: Key, a: Operand, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  parametric('gamma', k, [a], shape, dtype, (one, to, [alpha]) => gammaOf(one, alpha!, to, false))

/** Logarithms of draws from the gamma distribution, accurate where draws are too small for the dtype. Differentiable by `a`. */
export const loggamma = (k: Key, a: Operand, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  parametric('loggamma', k, [a], shape, dtype, (one, to, [alpha]) => gammaOf(one, alpha!, to, true))
