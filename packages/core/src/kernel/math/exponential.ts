/** Exponentials: `exp`, `exp2`, `expm1`, and what is made of them. Logarithms are next door. */
import type { Expr } from '../expr.ts'
import {
  abs,
  add,
  byType,
  div,
  eq,
  floor,
  fma,
  ge,
  horner,
  isSingle,
  lit,
  lt,
  max,
  min,
  mul,
  nearest,
  neg,
  pow2,
  sub,
  where,
  withSign, // prettier-ignore
} from './build.ts'

/** ln 2 in two parts, the first short enough that its products with exponents are exact (Cody and Waite 1980). */
export const LN2_HIGH: readonly [number, number] = [0.693359375, 6.9314718036912381649e-1]
export const LN2_LOW: readonly [number, number] = [-2.1219444e-4, 1.90821492927058770002e-10]
export const LOG2_E = 1.4426950408889634

/** (e^r - 1 - r) / r² for |r| ≤ ln 2 / 2, by scripts/fitPolynomials.py. */
const EXP32 = [0.0013926392, 0.008363346, 0.041666552, 0.16666576, 0.5]
const EXP64 = [
  2.0914898727175524e-9, 2.5105513541847086e-8, 2.755727313289604e-7, 2.7557254685728803e-6, 2.480158732595111e-5,
  0.0001984126987538548, 0.0013888888888883633, 0.008333333333325973, 0.04166666666666667, 0.1666666666666667, 0.5,
] // prettier-ignore

/** e^r - 1 for |r| ≤ ln 2 / 2, accurate relative to r. */
const expm1Small = (r: Expr): Expr => fma(mul(r, r), horner(r, byType(r, EXP32, EXP64)), r)

/** `x = n · ln 2 + r` with integral n and |r| ≤ ln 2 / 2. */
const splitLn2 = (x: Expr): { readonly n: Expr; readonly r: Expr } => {
  const k = byType(x, 0, 1)
  const n = nearest(mul(x, LOG2_E))
  return { n, r: fma(n, -LN2_LOW[k], fma(n, -LN2_HIGH[k], x)) }
}

/** p · 2^n with one rounding, also where the result is subnormal; |n| below twice the largest exponent. */
const scale = (p: Expr, n: Expr): Expr => {
  const half = floor(mul(n, 0.5))
  return mul(mul(p, pow2(half)), pow2(sub(n, half)))
}

/** Below the first e^x rounds to 0, above the second to infinity. */
const EXP_RANGE32: readonly [number, number] = [-104, 91]
const EXP_RANGE64: readonly [number, number] = [-746, 712]
const clamp = (x: Expr): Expr => {
  const [low, high] = byType(x, EXP_RANGE32, EXP_RANGE64)
  return max(min(x, high), low)
}

/** e^x. Underflow is gradual. */
export const exp = (x: Expr): Expr => {
  const { n, r } = splitLn2(clamp(x))
  return scale(add(expm1Small(r), 1), n)
}

/** e^(x + correction) / 2^halvings, for a correction far below x. */
export const expOf = (x: Expr, correction: Expr | undefined, halvings: number): Expr => {
  const { n, r } = splitLn2(clamp(x))
  return scale(
    add(expm1Small(correction === undefined ? r : add(r, correction)), 1),
    halvings === 0 ? n : sub(n, halvings),
  )
}

/** e^x where that is known to be a normal number. */
export const expNormal = (x: Expr): Expr => {
  const { n, r } = splitLn2(x)
  return mul(add(expm1Small(r), 1), pow2(n))
}

/** 2^x, exact for integral x. */
export const exp2 = (x: Expr): Expr => {
  const c = max(min(x, byType(x, 129, 1025)), byType(x, -151, -1076))
  const n = nearest(c)
  return scale(add(expm1Small(mul(sub(c, n), Math.LN2)), 1), n)
}

/** e^x - 1, accurate relative to x near 0. */
export const expm1 = (x: Expr): Expr => {
  const { n, r } = splitLn2(max(min(x, byType(x, 89, 710)), byType(x, -30, -45)))
  // 2^n (q + 1) - 1, halved so that 2^n is finite whenever the result is.
  const half = pow2(sub(n, 1))
  const t = fma(half, expm1Small(r), sub(half, 0.5))
  return where(lt(abs(x), byType(x, 2 ** -25, 2 ** -54)), x, add(t, t))
}

/** The logistic function 1 / (1 + e^-x), gradual to 0 on the left. */
export const sigmoid = (x: Expr): Expr => {
  const e = exp(neg(abs(x)))
  return div(where(lt(x, 0), e, lit(x, 1)), add(e, 1))
}

/** (tanh x - x) / x³ in x² for |x| ≤ 0.625, by scripts/fitPolynomials.py. */
const TANH32 = [0.0022927446, -0.008343945, 0.021768918, -0.053959258, 0.13333304, -0.33333334]

export const tanh = (x: Expr): Expr => {
  const a = abs(x)
  if (!isSingle(x)) {
    const e = expm1(mul(min(a, 30), -2))
    return withSign(neg(div(e, add(e, 2))), x)
  }
  const z = mul(x, x)
  const near = fma(mul(z, x), horner(z, TANH32), x)
  const e = expNormal(mul(min(a, 10), 2))
  const far = withSign(sub(lit(x, 1), div(lit(x, 2), add(e, 1))), x)
  return where(lt(a, 0.625), where(eq(x, 0), x, near), far)
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
