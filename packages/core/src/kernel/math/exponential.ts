/** Exponentials: `exp`, `exp2`, `expm1`, and what is made of them. Logarithms are next door. */
import type { Expr } from '../expr.ts'
import {
  abs,
  add,
  byType,
  div,
  floatOf,
  floor,
  fma,
  ge,
  isSingle,
  horner,
  lit,
  lt,
  max,
  min,
  mul,
  nearest,
  nearestWord,
  neg,
  paired,
  pow2,
  shiftLeft,
  shiftRight,
  sub,
  subWord,
  where,
  withSign, // prettier-ignore
} from './build.ts'

/** ln 2 in two parts, the first short enough that its products with exponents are exact (Cody and Waite 1980). */
export const LN2_HIGH: readonly [number, number] = [0.693145751953125, 6.9314718036912381649e-1]
export const LN2_LOW: readonly [number, number] = [1.42860677e-6, 1.90821492927058770002e-10]
export const LOG2_E = 1.4426950408889634

/** (e^r - 1 - r) / r² for |r| ≤ ln 2 / 2, by scripts/fitPolynomials.py. */
const EXP32 = [0.0013926392, 0.008363346, 0.041666552, 0.16666576, 0.5]
const EXP64 = [
  2.0914898727175524e-9, 2.5105513541847086e-8, 2.755727313289604e-7, 2.7557254685728803e-6, 2.480158732595111e-5,
  0.0001984126987538548, 0.0013888888888883633, 0.008333333333325973, 0.04166666666666667, 0.1666666666666667, 0.5,
] // prettier-ignore

/** e^r - 1 for |r| ≤ ln 2 / 2, accurate relative to r. */
const expm1Small = (r: Expr): Expr => {
  const square = mul(r, r)
  return fma(square, paired(r, square, byType(r, EXP32, EXP64)), r)
}

/** x - n ln 2. */
const lessLn2 = (x: Expr, n: Expr): Expr => {
  const k = byType(x, 0, 1)
  return fma(n, -LN2_LOW[k], fma(n, -LN2_HIGH[k], x))
}

/** `x = n · ln 2 + r` with integral n and |r| ≤ ln 2 / 2; and 2^(n - halvings), for which that must be normal. */
const splitLn2 = (x: Expr, halvings = 0): { readonly r: Expr; readonly power: Expr } => {
  if (isSingle(x)) {
    const { n, word } = nearestWord(x, LOG2_E, 127 - halvings)
    return { r: lessLn2(x, n), power: floatOf(shiftLeft(word, 23)) }
  }
  const n = nearest(mul(x, LOG2_E))
  return { r: lessLn2(x, n), power: pow2(halvings === 0 ? n : sub(n, halvings)) }
}

/** The same with the power in two factors, the first of them for a product that is exact: n up to twice the largest exponent. */
const splitWide = (x: Expr, halvings = 0): { readonly r: Expr; readonly factors: readonly [Expr, Expr] } => {
  if (isSingle(x)) {
    const { n, word } = nearestWord(x, LOG2_E, 254 - halvings)
    return { r: lessLn2(x, n), factors: halves32(word) }
  }
  const n = nearest(mul(x, LOG2_E))
  return { r: lessLn2(x, n), factors: halves64(halvings === 0 ? n : sub(n, halvings)) }
}

/** Two powers of 2 whose exponents add up to that in `word`, which counts from -254. */
const halves32 = (word: Expr): readonly [Expr, Expr] => {
  const half = shiftRight(word, 1)
  return [floatOf(shiftLeft(half, 23)), floatOf(shiftLeft(subWord(word, half), 23))]
}

const halves64 = (n: Expr): readonly [Expr, Expr] => {
  const half = floor(mul(n, 0.5))
  return [pow2(half), pow2(sub(n, half))]
}

/** p · 2^n with one rounding, also where the result is subnormal. */
const scale = (p: Expr, [first, second]: readonly [Expr, Expr]): Expr => mul(mul(p, first), second)

/** Below the first e^x rounds to 0, above the second to infinity. */
const EXP_RANGE32: readonly [number, number] = [-104, 91]
const EXP_RANGE64: readonly [number, number] = [-746, 712]
/** `x` as `expOf` takes it, with the same result. */
export const clamp = (x: Expr): Expr => {
  const [low, high] = byType(x, EXP_RANGE32, EXP_RANGE64)
  return max(min(x, high), low)
}

/** e^x. Underflow is gradual. */
export const exp = (x: Expr): Expr => expOf(clamp(x), undefined, 0)

/** e^(x + correction) / 2^halvings, for x in the range of `exp` and a correction far below x. */
export const expOf = (x: Expr, correction: Expr | undefined, halvings: number): Expr => {
  const { r, factors } = splitWide(x, halvings)
  return scale(add(expm1Small(correction === undefined ? r : add(r, correction)), 1), factors)
}

/** e^(x + y) · factor of float32 numbers, for an x of few digits and a small y. */
export const expOfSum32 = (x: Expr, y: Expr, factor: Expr): Expr => {
  const { n, word } = nearestWord(add(x, y), LOG2_E, 254)
  return scale(fma(factor, expm1Small(add(lessLn2(x, n), y)), factor), halves32(word))
}

/** 2^x, exact for integral x. */
export const exp2 = (x: Expr): Expr => {
  const c = max(min(x, byType(x, 129, 1025)), byType(x, -151, -1076))
  const e = (n: Expr): Expr => add(expm1Small(mul(sub(c, n), Math.LN2)), 1)
  if (isSingle(x)) {
    const { n, word } = nearestWord(c, 1, 254)
    return scale(e(n), halves32(word))
  }
  const n = nearest(c)
  return scale(e(n), halves64(n))
}

/** 2^f for |f| ≤ ½ with relative errors of 3e-9 and 4e-11, by scripts/fitPolynomials.py. */
const EXP2_32 = [0.0001532647, 0.0013390804, 0.009618506, 0.0555036, 0.24022648, 0.6931472, 1]
const EXP2_64 = [
  1.5202085676007319e-5, 0.00015469311563761165, 0.0013333921942583688, 0.009618027151577528, 0.0555041035386926,
  0.24022651199416162, 0.6931471807286015, 0.9999999999614527,
] // prettier-ignore

/** 2^x where that is known to be a normal number, to float32's precision, with the error of x's last place. */
export const exp2Normal = (x: Expr): Expr => {
  if (isSingle(x)) {
    const { n, word } = nearestWord(x, 1, 127)
    const f = sub(x, n)
    return mul(paired(f, mul(f, f), EXP2_32), floatOf(shiftLeft(word, 23)))
  }
  const n = nearest(x)
  const f = sub(x, n)
  return mul(paired(f, mul(f, f), EXP2_64), pow2(n))
}

/** e^x - 1, accurate relative to x near 0. */
export const expm1 = (x: Expr): Expr => {
  // 2^n (q + 1) - 1, halved so that 2^n is finite whenever the result is.
  const { r, power } = splitLn2(max(min(x, byType(x, 89, 710)), byType(x, -30, -45)), 1)
  const t = fma(power, expm1Small(r), sub(power, 0.5))
  return where(lt(abs(x), byType(x, 2 ** -25, 2 ** -54)), x, add(t, t))
}

/** The logistic function 1 / (1 + e^-x), gradual to 0 on the left. */
export const sigmoid = (x: Expr): Expr => {
  // With e = e^-|x| and t = e / (1 + e): 1 - t on the right, e - e t on the left.
  const e = expOf(max(neg(abs(x)), byType(x, EXP_RANGE32, EXP_RANGE64)[0]), undefined, 0)
  const p = where(lt(x, 0), e, lit(x, 1))
  return sub(p, mul(p, div(e, add(e, 1))))
}

/** (tanh x - x) / x³ in x² for |x| ≤ 0.2555, by scripts/fitPolynomials.py. */
const TANH32 = [-0.051316846, 0.13323402, -0.33333227]

export const tanh = (x: Expr): Expr => {
  const a = min(abs(x), byType(x, 10, 30))
  if (isSingle(x)) {
    const { r, power } = splitLn2(add(a, a))
    const e = fma(power, expm1Small(r), sub(power, 1))
    // Below ¼ a result has more places than e can give.
    const square = mul(a, a)
    const near = fma(mul(square, a), horner(square, TANH32), a)
    return withSign(where(lt(a, 0.2554), near, div(e, add(e, 2))), x)
  }
  // h / (1 + h) for h = (e^2a - 1) / 2: h less h² / (1 + h), or for h > ½ by ½ (h - 1) / (1 + h) more than ½.
  const { r, power } = splitLn2(add(a, a), 1)
  const h = fma(power, expm1Small(r), sub(power, 0.5))
  const m = min(h, 0.5)
  return withSign(sub(m, div(mul(m, sub(add(m, m), h)), add(h, 1))), x)
}

/** (sinh x - x) / x³ in x² for |x| ≤ 1, by scripts/fitPolynomials.py. */
const SINH32 = [2.8062802e-6, 0.00019838102, 0.008333339, 0.16666667]
const SINH64 = [
  8.309171941866942e-18, 2.8112909646770106e-15, 7.647165414593481e-13, 1.605904382690051e-10, 2.505210838547607e-8,
  2.7557319223985825e-6, 0.0001984126984126984, 0.008333333333333333, 0.16666666666666666,
] // prettier-ignore

/** e^|x| / 2, finite wherever sinh and cosh are. */
const halfExp = (a: Expr): Expr => expOf(min(a, byType(a, 91, 712)), undefined, 1)

export const sinh = (x: Expr): Expr => {
  const a = abs(x)
  const z = mul(min(a, 1), min(a, 1))
  const near = fma(mul(z, x), horner(z, byType(x, SINH32, SINH64)), x)
  const h = halfExp(a)
  const far = withSign(sub(h, div(lit(x, 0.25), h)), x)
  return where(ge(a, 1), far, near)
}

export const cosh = (x: Expr): Expr => {
  const h = halfExp(abs(x))
  return add(h, div(lit(x, 0.25), h))
}
