/** Logarithms and the inverse hyperbolic functions. Powers are next door. */
import { binary, bitcast, constant, convert, type Expr } from '../expr.ts'
import {
  abs,
  add,
  byType,
  div,
  eq,
  exponent,
  fma,
  gt,
  horner,
  isSingle,
  lit,
  lt,
  min,
  mul,
  pow2,
  sqrt,
  sub,
  where,
  withSign, // prettier-ignore
} from './build.ts'
import { LN2_HIGH, LN2_LOW } from './exponential.ts'

/** `x = 2^e · m` with integral e and √½ ≤ m < √2, for positive finite x; subnormal x included. */
export const splitExponent = (x: Expr): { readonly e: Expr; readonly m: Expr } =>
  isSingle(x) ? split32(x) : split64(x)

const split32 = (x: Expr): { readonly e: Expr; readonly m: Expr } => {
  const tiny = lt(x, 2 ** -126)
  const word = (v: number): Expr => constant('int32', v)
  // Bits counted from those of √½: the exponent field is then e and the rest places m above √½.
  const root = word(0x3f3504f3)
  const t = binary('sub', bitcast('int32', where(tiny, mul(x, 2 ** 23), x)), root)
  const e = convert('float32', binary('shiftRight', t, word(23)))
  return {
    e: sub(e, where(tiny, lit(x, 23), 0)),
    m: bitcast('float32', binary('add', binary('and', t, word(0x7fffff)), root)),
  }
}

const split64 = (x: Expr): { readonly e: Expr; readonly m: Expr } => {
  // Away from the ends of the range, where 2^-e would not be normal.
  const tiny = lt(x, 2 ** -1000)
  const huge = gt(x, 2 ** 1000)
  const near = mul(x, where(tiny, lit(x, 2 ** 54), where(huge, lit(x, 2 ** -54), 1)))
  const e = exponent(near)
  const m = mul(near, pow2(sub(lit(x, 0), e)))
  const upper = gt(m, Math.SQRT2)
  const back = where(tiny, lit(x, -54), where(huge, lit(x, 54), 0))
  return { e: add(add(e, where(upper, lit(x, 1), 0)), back), m: where(upper, mul(m, 0.5), m) }
}

/** Cephes logf (Moshier 1989): log(1 + z) = z - z²/2 + z³ P(z); the polynomial XLA uses on CPU, in its order. */
const LOG32 = [
  7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1,
  2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
] as const // prettier-ignore

/** 2 (atanh s / s - 1) / s² in s² for |s| ≤ 0.1716, by scripts/fitPolynomials.py. */
const LOG64 = [
  0.1308771474739754, 0.13268669005111386, 0.15386243592665208, 0.18181795568589937, 0.222222223923837,
  0.28571428570800655, 0.4000000000000088, 0.6666666666666666,
] // prettier-ignore

/** log(1 + z) + e ln 2 for √½ - 1 ≤ z ≤ √2 - 1. */
const logOf = (z: Expr, e: Expr | undefined): Expr => {
  const k = byType(z, 0, 1)
  if (isSingle(z)) {
    const [p0, p1, p2, p3, p4, p5, p6, p7, p8] = LOG32
    const z2 = mul(z, z)
    const z3 = mul(z2, z)
    let y = fma(fma(fma(lit(z, p0), z, p1), z, p2), z3, fma(fma(lit(z, p3), z, p4), z, p5))
    y = fma(y, z3, fma(fma(lit(z, p6), z, p7), z, p8))
    y = e === undefined ? mul(y, z3) : fma(y, z3, mul(e, LN2_LOW[k]))
    const w = add(fma(z2, -0.5, z), y)
    return e === undefined ? w : fma(e, LN2_HIGH[k], w)
  }
  const s = div(z, add(z, 2))
  const s2 = mul(s, s)
  const half = mul(mul(z, z), 0.5)
  const r = mul(s, fma(s2, horner(s2, LOG64), half))
  if (e === undefined) return sub(z, sub(half, r))
  return fma(e, LN2_HIGH[k], sub(z, sub(half, fma(e, LN2_LOW[k], r))))
}

/** The results of a logarithm outside the positive finite numbers, as those of `x`. */
const atEnds = (x: Expr, y: Expr): Expr =>
  where(gt(x, 0), where(eq(x, Infinity), x, y), where(eq(x, 0), lit(x, -Infinity), NaN))

/** Natural logarithm: log 0 = -inf, NaN below. */
export const log = (x: Expr): Expr => {
  const { e, m } = splitExponent(x)
  return atEnds(x, logOf(sub(m, 1), e))
}

/** Logarithm to base 2, exact for powers of 2. */
export const log2 = (x: Expr): Expr => {
  const { e, m } = splitExponent(x)
  return atEnds(x, fma(logOf(sub(m, 1), undefined), Math.LOG2E, e))
}

/** log10 2 in two parts, the first short. */
const LOG10_2_HIGH = [0.301025390625, 0.3010299955494701862335205] as const
const LOG10_2_LOW = [4.605038981195214e-6, 1.1451100898021838691e-10] as const

export const log10 = (x: Expr): Expr => {
  const k = byType(x, 0, 1)
  const { e, m } = splitExponent(x)
  const low = fma(e, LOG10_2_LOW[k], mul(logOf(sub(m, 1), undefined), Math.LOG10E))
  return atEnds(x, fma(e, LOG10_2_HIGH[k], low))
}

/** log(u + lost) where `lost` is what rounding took from u, and log u is not accurate enough near 1. */
export const logCorrected = (u: Expr, lost: Expr): Expr => {
  const { e, m } = splitExponent(u)
  return atEnds(u, logOf(fma(lost, pow2(sub(lit(u, 0), e)), sub(m, 1)), e))
}

/** log(1 + x), accurate relative to x near 0. */
export const log1p = (x: Expr): Expr => {
  const u = add(x, 1)
  return where(eq(x, 0), x, logCorrected(u, sub(x, sub(u, 1))))
}

/** Cephes log1pf for |x| < √2 - 1 (Moshier 1989): x - x²/2 + x³ N(x) / D(x). */
const LOG1P_N = [4.5270000862e-5, 4.9854102823e-1, 6.5787325942, 29.911919328, 60.949667981, 57.112963591, 20.039553499]
const LOG1P_D = [1, 15.062909083, 83.047565968, 221.76239824, 309.09872225, 216.42788615, 60.118660497]

/** log(1 + x) as XLA computes it in float32 on CPU, error up to 2.3 ulp: what the bits of random normals rest on. */
export const log1pXla = (x: Expr): Expr => {
  const x2 = mul(x, x)
  const q = div(horner(x, LOG1P_N), horner(x, LOG1P_D))
  const near = add(x, fma(x2, -0.5, mul(mul(x, x2), q)))
  return where(lt(abs(x), 0.41421356), near, log(add(x, 1)))
}

export const asinh = (x: Expr): Expr => {
  const a = abs(x)
  const big = gt(a, byType(x, 2 ** 13, 2 ** 28))
  const t = min(a, byType(x, 2 ** 13, 2 ** 28))
  const t2 = mul(t, t)
  const inner = add(t, div(t2, add(sqrt(add(t2, 1)), 1)))
  return withSign(where(big, add(log(a), Math.LN2), log1p(inner)), x)
}

export const acosh = (x: Expr): Expr => {
  const big = gt(x, byType(x, 2 ** 13, 2 ** 28))
  const t = sub(x, 1)
  const near = log1p(add(t, sqrt(fma(t, t, add(t, t)))))
  return where(lt(x, 1), lit(x, NaN), where(big, add(log(x), Math.LN2), near))
}

export const atanh = (x: Expr): Expr => {
  const a = abs(x)
  return withSign(mul(log1p(div(add(a, a), sub(lit(x, 1), a))), 0.5), x)
}
