/** The gamma function, its logarithm and that one's derivatives, the Hurwitz zeta function and log B(a, b). */
import type { Expr, Value } from '@pullback/core'
import * as math from '@pullback/core/math'
import type { Binary, Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { MissingRuleError } from '../errors.ts'
import { binary, elementwise, FLOATING, literal, stretch, unary, type NoParams } from '../family.ts'
import { checkInteger } from '../given.ts'
import type { Primitive } from '../primitive.ts'
import { add as plus, addZero, mul as times, neg as minus, sub as less } from './arithmetic.ts'
import {
  abs,
  add,
  both,
  chebyshev,
  cotPi,
  div,
  either,
  eq,
  floor,
  fma,
  ge,
  gt,
  horner,
  inDouble,
  inDouble2,
  le,
  lit,
  lt,
  max,
  min,
  mul,
  ne,
  neg,
  sinPi,
  sub,
  where,
} from './expansions.ts'

/** log |Γ(x)|, +inf at 0 and the negative integers. */
export const lgammaP: Primitive<NoParams, Unary> = unary('lgamma', FLOATING, math.lgamma, (dx, x) =>
  times(dx, digamma(x)),
)

/** (log |Γ|)'(x), NaN at 0 and the negative integers. */
export const digammaP: Primitive<NoParams, Unary> = unary('digamma', FLOATING, math.digamma, (dx, x) =>
  times(dx, polygamma(x, 1)),
)

/** B_2j / (2j)! for j = 1 … 9, the coefficients of Euler and Maclaurin's sum (Abramowitz and Stegun 23.1.30). */
const EULER = [
  1 / 12, -1 / 720, 1 / 30240, -1 / 1209600, 1 / 47900160, -691 / 1307674368000, 1 / 74724249600,
  -3617 / 10670622842880000, 43867 / 5109094217170944000,
] // prettier-ignore

/** What the terms from w on add to Σ (w + k)^-s, given w^-s: w^-s (w / (s - 1) + ½ + Σ EULER_j s (s+1) … (s+2j-2) / w^(2j-1)). */
const zetaTail = (s: Expr, w: Expr, power: Expr): Expr => {
  const r = div(lit(w, 1), w)
  let rising = mul(s, r)
  let sum = mul(rising, EULER[0]!)
  for (let j = 1; j < EULER.length; j++) {
    rising = mul(rising, mul(mul(add(s, 2 * j - 1), r), mul(add(s, 2 * j), r)))
    sum = fma(rising, EULER[j]!, sum)
  }
  return mul(power, add(div(w, sub(s, 1)), add(sum, 0.5)))
}

/** x^-n for a positive integer n. */
const inversePower = (x: Expr, n: number): Expr => {
  const r = div(lit(x, 1), x)
  let result: Expr | undefined
  let square = r
  for (let m = n; m > 0; m = Math.floor(m / 2)) {
    if (m % 2 === 1) result = result === undefined ? square : mul(result, square)
    square = mul(square, square)
  }
  return result!
}

/** Σ (x + k)^-s for an integer s ≥ 2 and x > 0. */
const zetaInteger = (s: number, x: Expr): Expr => {
  const terms = 10 + Math.ceil(s / 2)
  const w = add(x, terms)
  let sum = zetaTail(lit(x, s), w, inversePower(w, s))
  for (let k = terms - 1; k >= 0; k--) sum = add(sum, inversePower(add(x, k), s))
  // Where x is infinite so is w, and 0 · ∞ is no number.
  return where(eq(x, Infinity), lit(x, 0), sum)
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))

/** Coefficients, highest power first, of the polynomial in c = cot y that is the n-th derivative of cot y. */
const cotDerivative = (n: number): readonly number[] => {
  let p = [0, 1]
  for (let k = 0; k < n; k++) {
    const next = new Array<number>(p.length + 1).fill(0)
    for (let i = 1; i < p.length; i++) {
      next[i - 1]! -= i * p[i]!
      next[i + 1]! -= i * p[i]!
    }
    p = next
  }
  return p.reverse()
}

const polygammaExpr = (n: number): ((x: Expr) => Expr) =>
  inDouble((x) => {
    const sign = n % 2 === 0 ? -1 : 1
    const left = lt(x, 0)
    const right = mul(zetaInteger(n + 1, where(left, sub(lit(x, 1), x), x)), sign * factorial(n))
    // ψ_n(x) = (-1)^n ψ_n(1 - x) - π (d/dx)^n cot πx (Abramowitz and Stegun 6.4.7)
    const reflected = fma(horner(cotPi(x), cotDerivative(n)), -(Math.PI ** (n + 1)), mul(right, -sign))
    const pole = both(le(x, 0), eq(floor(x), x))
    return where(pole, lit(x, sign * Infinity), where(left, reflected, right))
  })

export interface PolygammaParams {
  readonly n: number
}

/** The derivative of order n + 1 ≥ 2 of log |Γ|. */
export const polygammaP: Primitive<PolygammaParams, Unary> = elementwise<PolygammaParams, Unary>({
  name: 'polygamma',
  accepts: FLOATING,
  expr: ([x], { n }) => polygammaExpr(n)(x),
  jvp: ([x], [dx], { n }) => dx && times(dx, polygamma(x, n + 1)),
  show: ({ n }) => `n=${n}`,
})

/** 1 / Γ(1 + t) in 2t - 1 for 0 ≤ t ≤ 1, Chebyshev coefficients by scripts/parity/fitSpecial.py. */
const INVERSE_GAMMA = [
  1.063773007805262, -0.004985587286840036, -0.06419254361091582, 0.005065798640286087, 0.0004166091387096889,
  -8.048141249784711e-5, 2.960011775188017e-6, 2.6897599644059546e-7, -3.3396463068683694e-8, 1.0896538645441867e-9,
  5.13850186324227e-11, -6.600741004112952e-12, 2.4769163034825414e-13, 2.2003907817225954e-15, -6.707186064779082e-16,
  3.1317345823123396e-17, -3.9466113257658343e-19,
] // prettier-ignore

/** B_2k / (2k (2k - 1)), the coefficients of Stirling's series (Abramowitz and Stegun 6.1.41), in 1/x². */
const STIRLING = [-3617 / 122400, 1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12]

/** log Γ(x) - ((x - ½) log x - x + ½ log 2π) for x ≥ 10. */
const stirlingRest = (x: Expr): Expr => {
  const t = div(lit(x, 1), x)
  return mul(t, horner(mul(t, t), STIRLING))
}

/** From here on Stirling's series is accurate. */
const FAR = 12

/** Γ(x) for 0 ≤ x ≤ `far`. */
const gammaNear = (x: Expr, far: number): Expr => {
  const near = min(x, far)
  const k = floor(near)
  const t = sub(near, k)
  let product = div(lit(x, 1), chebyshev(sub(add(t, t), 1), INVERSE_GAMMA))
  // Γ(x) = (x - 1) (x - 2) … (1 + t) Γ(1 + t)
  for (let j = 1; j < far - 1; j++) product = mul(product, where(gt(k, j), sub(near, j), 1))
  return where(eq(k, 0), div(product, x), product)
}

/** Γ(x) for x ≥ 0. */
const gammaRight = (x: Expr): Expr => {
  const y = max(x, FAR)
  // The power in two halves, so that it overflows no sooner than the result.
  const half = math.pow(y, mul(sub(y, 0.5), 0.5))
  const scale = mul(mul(math.exp(neg(y)), math.exp(stirlingRest(y))), 2.5066282746310007)
  return where(lt(x, FAR), gammaNear(x, FAR), where(eq(x, Infinity), x, mul(mul(half, scale), half)))
}

const gammaExpr = inDouble((x) => {
  const right = gammaRight(abs(x))
  // Γ(x) Γ(-x) = -π / (x sin πx)
  const reflected = div(lit(x, -Math.PI), mul(mul(x, sinPi(x)), right))
  const pole = both(lt(x, 0), eq(floor(x), x))
  const atZero = div(lit(x, 1), x)
  const y = where(eq(x, 0), atZero, where(lt(x, 0), reflected, right))
  return where(pole, lit(x, NaN), y)
})

/** Γ(x): ±inf at ±0, NaN at the negative integers and -inf. */
export const gammaP: Primitive<NoParams, Unary> = unary('gamma', FLOATING, gammaExpr, (dx, x, y) =>
  times(dx, times(y, digamma(x))),
)

const HALF_LOG_TAU = 0.9189385332046727

const betalnExpr = inDouble2((p, q) => {
  const a = min(p, q)
  const b = max(p, q)
  const far = max(b, 10)
  const ratio = div(a, far)
  const rests = sub(stirlingRest(far), stirlingRest(add(max(a, 0), far)))
  // log Γ(b) - log Γ(a + b) without the cancelling parts of Stirling's formula
  const shared = sub(rests, mul(add(a, sub(far, 0.5)), math.log1p(ratio)))
  const gammaA = gammaNear(max(a, 0), 10)
  const one = add(add(math.log(gammaA), mul(a, sub(lit(a, 1), math.log(far)))), shared)
  const high = max(a, 10)
  const two = add(
    add(sub(mul(sub(high, 0.5), math.log(div(high, far))), mul(math.log(far), 0.5)), HALF_LOG_TAU),
    add(stirlingRest(high), shared),
  )
  const sum = gammaNear(max(add(a, b), 0), 20)
  const small = math.log(mul(div(gammaA, sum), gammaNear(max(b, 0), 10)))
  const plain = sub(add(math.lgamma(p), math.lgamma(q)), math.lgamma(add(p, q)))
  const near = where(ge(b, 10), where(ge(a, 10), two, one), small)
  const y = where(lt(a, 0), plain, near)
  const nan = either(ne(p, p), ne(q, q))
  const infinite = both(eq(b, Infinity), gt(a, 0))
  return where(nan, lit(p, NaN), where(eq(a, 0), lit(p, Infinity), where(infinite, lit(p, -Infinity), y)))
})

/** log |B(a, b)|, where Γ(a) Γ(b) / Γ(a + b) would cancel too. */
export const betalnP: Primitive<NoParams, Binary> = binary({
  name: 'betaln',
  accepts: FLOATING,
  expr: betalnExpr,
  jvp: ([a, b], [da, db], _, y) => {
    const both = digamma(plus(a, b))
    const part = (t: Value | null, x: Value) => t && stretch(times(t, less(digamma(x), both)), y.shape)
    return addZero(part(da, a), part(db, b))
  },
})

const zetaExpr = inDouble2((s, q) => {
  const w = add(q, 10)
  // Beyond 10^15 only the first terms count, and products of s would overflow.
  const term = (x: Expr): Expr => math.exp(neg(mul(s, math.log(x))))
  let sum = zetaTail(min(s, 1e15), w, term(w))
  for (let k = 9; k > 0; k--) sum = add(sum, term(add(q, k)))
  sum = add(sum, math.pow(q, neg(s)))
  const pole = both(le(q, 0), eq(floor(q), q))
  const outside = either(lt(s, 1), lt(q, 0))
  const y = where(outside, lit(s, NaN), where(eq(s, 1), lit(s, Infinity), sum))
  const far = both(eq(q, Infinity), gt(s, 1))
  const nan = either(ne(s, s), ne(q, q))
  return where(nan, lit(s, NaN), where(both(pole, gt(s, 1)), lit(s, Infinity), where(far, lit(s, 0), y)))
})

/** Hurwitz's ζ(s, q) = Σ (q + k)^-s for s > 1, q > 0; NaN for s < 1, and for q < 0 unless at a pole. */
export const zetaP: Primitive<NoParams, Binary> = binary({
  name: 'zeta',
  accepts: FLOATING,
  expr: zetaExpr,
  jvp: ([s, q], [ds, dq], _, y) => {
    if (ds !== null) {
      throw new MissingRuleError(
        'zeta: there is no derivative by the exponent; wrap it in stopGradient to differentiate by q alone',
      )
    }
    return dq && stretch(minus(times(dq, times(s, zeta(plus(s, literal(1, s)), q)))), y.shape)
  },
})

export const lgamma = (x: Value): Value => bind(lgammaP, [x], null)
export const digamma = (x: Value): Value => bind(digammaP, [x], null)
/** ψ_n(x), n ≥ 1 known while tracing. */
export const polygamma = (x: Value, n: number): Value => {
  checkInteger('polygamma', 'n', n, 0)
  return bind(polygammaP, [x], { n })
}
export const gamma = (x: Value): Value => bind(gammaP, [x], null)
export const betaln = (a: Value, b: Value): Value => bind(betalnP, [a, b], null)
export const zeta = (s: Value, q: Value): Value => bind(zetaP, [s, q], null)
