/** The logarithm of the gamma function and its derivative. float32 is computed in float64. */
import { binary, compare, constant, convert, type Expr } from '../expr.ts'
import { abs, add, div, eq, fma, horner, isSingle, lit, lt, mul, nearest, sub, where } from './build.ts'
import { log } from './logarithm.ts'

/** (sin πt / t - π) / t² in t² for |t| ≤ ½, by scripts/fitPolynomials.py. */
const SIN_PI = [
  7.725743030789876e-7, -2.1906201655131958e-5, 0.00046630087411496363, -0.007370430719634586, 0.08214588659675232,
  -0.599264529320343, 2.55016403987734, -5.16771278004997,
] // prettier-ignore

const sinPi = (t: Expr): Expr => {
  const z = mul(t, t)
  return fma(mul(z, t), horner(z, SIN_PI), mul(t, Math.PI))
}

/** B_2k / (2k (2k - 1)), the coefficients of Stirling's series (Abramowitz and Stegun 6.1.41), in 1/x². */
const STIRLING = [-3617 / 122400, 1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12]

/** B_2k / 2k, those of the series for digamma (6.3.18). */
const DIGAMMA = [-3617 / 8160, 1 / 12, -691 / 32760, 1 / 132, -1 / 240, 1 / 252, -1 / 120, 1 / 12]

/** From here on the series are accurate; smaller arguments are shifted up. */
const ENOUGH = 10

const inDouble =
  (f: (x: Expr) => Expr) =>
  (x: Expr): Expr =>
    isSingle(x) ? convert('float32', f(convert('float64', x))) : f(x)

const shifts = Array.from({ length: ENOUGH }, (_, i) => i)

/** log Γ(x) for x ≥ ½. */
const lgammaRight = (x: Expr): Expr => {
  const short = lt(x, ENOUGH)
  const y = where(short, add(x, ENOUGH), x)
  const t = div(lit(x, 1), y)
  const series = mul(t, horner(mul(t, t), STIRLING))
  const stirling = fma(sub(y, 0.5), sub(log(y), 1), add(series, 0.4189385332046727))
  // Γ(x + 10) = x (x+1) … (x+9) Γ(x)
  const product = shifts.map((i) => add(x, i)).reduce((p, f) => mul(p, f))
  const y1 = sub(stirling, log(where(short, product, 1)))
  return where(eq(mul(sub(x, 1), sub(x, 2)), 0), lit(x, 0), y1)
}

/**
 * log |Γ(x)|, +inf at 0, the negative integers and both infinities. The error is relative to max(1, |result|).
 */
export const lgamma: (x: Expr) => Expr = inDouble((x) => {
  const left = lt(x, 0.5)
  const right = lgammaRight(where(left, sub(lit(x, 1), x), x))
  // Γ(x) Γ(1-x) = π / sin πx
  const sine = abs(sinPi(sub(x, nearest(x))))
  const reflected = sub(sub(lit(x, 1.1447298858494002), log(sine)), right)
  return where(eq(abs(x), Infinity), abs(x), where(left, reflected, right))
})

/** ψ(x) for x ≥ ½. */
const digammaRight = (x: Expr): Expr => {
  const short = lt(x, ENOUGH)
  const y = where(short, add(x, ENOUGH), x)
  const t = div(lit(x, 1), y)
  const t2 = mul(t, t)
  const series = sub(log(y), fma(t2, horner(t2, DIGAMMA), mul(t, 0.5)))
  const sum = shifts.map((i) => div(lit(x, 1), add(x, i))).reduceRight((s, r) => add(s, r))
  return sub(series, where(short, sum, 0))
}

/** ψ(x) = (log Γ)'(x), NaN at 0, the negative integers and -inf. The error is relative to max(1, |result|). */
export const digamma: (x: Expr) => Expr = inDouble((x) => {
  const left = lt(x, 0.5)
  const right = digammaRight(where(left, sub(lit(x, 1), x), x))
  // ψ(1-x) - ψ(x) = π cot πx, with the angle reduced exactly
  const t = sub(x, nearest(x))
  const cosine = sinPi(sub(lit(x, 0.5), abs(t)))
  const reflected = sub(right, div(mul(cosine, Math.PI), sinPi(t)))
  const pole = binary('and', left, compare('eq', t, constant(x.dtype, 0)))
  return where(pole, lit(x, NaN), where(left, reflected, right))
})
