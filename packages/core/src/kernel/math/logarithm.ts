/** Logarithms and the inverse hyperbolic functions. Powers are next door. */
import { convert, rare, type Expr } from '../expr.ts'
import {
  abs,
  add,
  addWord,
  andWord,
  byType,
  div,
  eq,
  exponent,
  floatOf,
  fma,
  gt,
  isBeyond,
  isSingle,
  lit,
  lt,
  min,
  mul,
  orWord,
  paired,
  pow2,
  rarely,
  shiftRight,
  SIGN_BIT,
  sqrt,
  sub,
  subWord,
  where,
  withSign,
  wordOf, // prettier-ignore
} from './build.ts'
import { LN2_HIGH, LN2_LOW } from './exponential.ts'

/** `x = 2^e · m` with integral e and √½ ≤ m < √2. */
interface Parts {
  readonly e: Expr
  readonly m: Expr
}

const ROOT_HALF = 0x3f3504f3

/** Of a normal positive x. Bits are counted from those of √½: the exponent field is then e, the rest places m above √½. */
const split32 = (x: Expr): Parts => {
  const t = subWord(wordOf(x), ROOT_HALF)
  return { e: convert('float32', shiftRight(t, 23)), m: floatOf(addWord(andWord(t, 0x7fffff), ROOT_HALF)) }
}

/** Of a normal positive float64 between 2^-1000 and 2^1000. */
const splitMiddle64 = (x: Expr): Parts => {
  const e = exponent(mul(x, Math.SQRT2))
  return { e, m: mul(x, pow2(sub(lit(x, 0), e))) }
}

/** Of a positive finite float64, subnormal ones included. */
export const split64 = (x: Expr): Parts => {
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
/** His ln 2 in two parts. */
const LN2_32 = [0.693359375, -2.1219444e-4] as const

/** 2 (atanh s / s - 1) / s² in s² for |s| ≤ 0.1716, by scripts/fitPolynomials.py. */
const LOG64 = [
  0.1308771474739754, 0.13268669005111386, 0.15386243592665208, 0.18181795568589937, 0.222222223923837,
  0.28571428570800655, 0.4000000000000088, 0.6666666666666666,
] // prettier-ignore

/** log(1 + z) + e ln 2 for √½ - 1 ≤ z ≤ √2 - 1. */
const logOf = (z: Expr, e: Expr | undefined): Expr => {
  if (isSingle(z)) {
    const [p0, p1, p2, p3, p4, p5, p6, p7, p8] = LOG32
    const z2 = mul(z, z)
    const z3 = mul(z2, z)
    let y = fma(fma(fma(lit(z, p0), z, p1), z, p2), z3, fma(fma(lit(z, p3), z, p4), z, p5))
    y = fma(y, z3, fma(fma(lit(z, p6), z, p7), z, p8))
    y = e === undefined ? mul(y, z3) : fma(y, z3, mul(e, LN2_32[1]))
    const w = add(fma(z2, -0.5, z), y)
    return e === undefined ? w : fma(e, LN2_32[0], w)
  }
  const s = div(z, add(z, 2))
  const s2 = mul(s, s)
  const half = mul(mul(z, z), 0.5)
  const r = mul(s, fma(s2, paired(s2, mul(s2, s2), LOG64), half))
  if (e === undefined) return sub(z, sub(half, r))
  return fma(e, LN2_HIGH[1], sub(z, sub(half, fma(e, LN2_LOW[1], r))))
}

/** log2((1 + s) / (1 - s)) / s in s² for |s| ≤ 0.1716, by scripts/fitPolynomials.py. */
const LOG2_SHORT = [0.3407489580509977, 0.41167174216210917, 0.5770836005271862, 0.9617966732638592, 2.885390081790147]

/** log2 x of a float64 between 2^-1000 and 2^1000, with an error of 4e-12 of the result, or 1e-16 near 0. */
export const log2Short = (x: Expr): Expr => {
  const { e, m } = splitMiddle64(x)
  const s = div(sub(m, 1), add(m, 1))
  const s2 = mul(s, s)
  return fma(s, paired(s2, mul(s2, s2), LOG2_SHORT), e)
}

/** The results of a logarithm outside the positive finite numbers, as those of `x`. */
const atEnds = (x: Expr, y: Expr): Expr =>
  where(gt(x, 0), where(eq(x, Infinity), x, y), where(eq(x, 0), lit(x, -Infinity), NaN))

/** A logarithm by what it makes of a number's parts. float32 numbers that are not positive, normal and finite stand apart. */
const logarithm =
  (name: string, of: (parts: Parts) => Expr) =>
  (x: Expr): Expr => {
    if (!isSingle(x)) return atEnds(x, of(split64(x)))
    const odd = rarely(`${name}Ends`, 'float32', (t) => {
      const { e, m } = split32(mul(t, 2 ** 23))
      return atEnds(t, of({ e: sub(e, 23), m }))
    })
    return rare(odd, isBeyond(x, 128), x, of(split32(x)))
  }

/** Natural logarithm: log 0 = -inf, NaN below. */
export const log: (x: Expr) => Expr = logarithm('log', ({ e, m }) => logOf(sub(m, 1), e))

/** Logarithm to base 2, exact for powers of 2. */
export const log2: (x: Expr) => Expr = logarithm('log2', ({ e, m }) => fma(logOf(sub(m, 1), undefined), Math.LOG2E, e))

/** log10 2 in two parts, the first short. */
const LOG10_2_HIGH = [0.301025390625, 0.3010299955494701862335205] as const
const LOG10_2_LOW = [4.605038981195214e-6, 1.1451100898021838691e-10] as const

export const log10: (x: Expr) => Expr = logarithm('log10', ({ e, m }) => {
  const k = byType(e, 0, 1)
  const low = fma(e, LOG10_2_LOW[k], mul(logOf(sub(m, 1), undefined), Math.LOG10E))
  return fma(e, LOG10_2_HIGH[k], low)
})

/** log(u + lost) of a float64 where `lost` is what rounding took from u, and log u is not accurate enough near 1. */
export const logCorrected = (u: Expr, lost: Expr): Expr => {
  const { e, m } = split64(u)
  return atEnds(u, logOf(fma(lost, pow2(sub(lit(u, 0), e)), sub(m, 1)), e))
}

/** log(1 + x) of a float32 with -1 < x < 2^126, accurate relative to x near 0; +0 for both zeros. */
export const log1pInside = (x: Expr): Expr => {
  // With 1 + x = 2^e (1 + z), z = x · 2^-e + (2^-e - 1), which loses nothing where e is small.
  const t = subWord(wordOf(add(x, 1)), ROOT_HALF)
  const power = floatOf(subWord(0x3f800000, andWord(t, -0x800000)))
  return logOf(fma(x, power, sub(power, 1)), convert('float32', shiftRight(t, 23)))
}

/** log(1 + x), accurate relative to x near 0. */
export const log1p = (x: Expr): Expr => {
  const u = add(x, 1)
  if (!isSingle(x)) return where(eq(x, 0), x, logCorrected(u, sub(x, sub(u, 1))))
  const odd = rarely('log1pEnds', 'float32', (t) => {
    const { e, m } = split32(t)
    return atEnds(add(t, 1), logOf(sub(m, 1), e))
  })
  // -0 keeps its sign.
  const y = floatOf(orWord(wordOf(log1pInside(x)), andWord(wordOf(x), SIGN_BIT)))
  return rare(odd, isBeyond(u, 126), x, y)
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
