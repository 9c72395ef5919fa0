/** The error function, its complement and its inverse. */
import { binary, bitcast, constant, type Expr } from '../expr.ts'
import {
  abs,
  add,
  byType,
  div,
  eq,
  fma,
  gt,
  horner,
  isSingle,
  lit,
  lt,
  max,
  min,
  mul,
  neg,
  sqrt,
  sub,
  where,
  withSign, // prettier-ignore
} from './build.ts'
import { expNormal, expOf } from './exponential.ts'
import { log1pXla, logCorrected } from './logarithm.ts'

/** erf(x) / x - 1 in x² for |x| ≤ 1, by scripts/fitPolynomials.py. */
const ERF32 = [
  -9.667045e-6, 0.00011265959, -0.00084840803, 0.0052210316, -0.02686543, 0.11283782, -0.37612638, 0.12837917,
]
const ERF64 = [
  2.8067128195611264e-13, -6.1967364287877e-12, 9.323723518153027e-11, -1.2277734486795524e-9, 1.4806027146128752e-8,
  -1.636576864883207e-7, 1.6462110782018636e-6, -1.4925650236967501e-5, 0.00012055332978879483, -0.0008548327023403001,
  0.005223977625441674, -0.026866170645131218, 0.11283791670955126, -0.37612638903183754, 0.1283791670955126,
] // prettier-ignore

/** -log erfc(x) in x - 1 for 0.98 ≤ x ≤ 4, by scripts/fitPolynomials.py. */
const LOG_ERFC32 = [7.023313e-8, -2.5585389e-6, 3.7963724e-5, -0.00033475042, 0.0020784887, -0.010100966, 0.041587707, 0.8431019, 2.638968, 1.8496056] // prettier-ignore

/**
 * (1 + 2x) e^(x²) erfc x in (x - k) / (x + k) for x ≥ ½, k = 2 in float32 and 4 in float64, by
 * scripts/fitPolynomials.py; the variables are those of Shepherd and Laframboise 1981, doi:10.2307/2007736.
 */
const ERFCX32 = [0.00023352631, -0.00031948747, -0.0014854287, 0.001222263, 0.008732257, -0.008025891, -0.05422127, 0.16405071, -0.16603035, -0.09276382, 1.2769784] // prettier-ignore
const ERFCX64 = [-2.4566296518836074e-10, -4.099065913517332e-10, 2.260672588099806e-9, 3.803356925844459e-9, -1.5637585479000276e-8, -2.1811769617133514e-8, 1.1118951965543757e-7, 7.892169836754835e-8, -8.257659954747465e-7, 2.9088260043477257e-7, 5.709655376144024e-6, -1.1220735786530885e-5, -2.4399109736919765e-5, 0.00015062130127468446, -0.0001992567341906416, -0.0007577732182846617, 0.005031969985733842, -0.01619773406609936, 0.0371675155366527, -0.06633036581163922, 0.09373283499839563, -0.1010390660363253, 0.06809705425469156, 0.015379652102620043, -0.1396211168405625, 1.2329951186255526] // prettier-ignore

const erfSmall = (x: Expr): Expr => fma(x, horner(mul(x, x), byType(x, ERF32, ERF64)), x)

export const erf = (x: Expr): Expr => {
  const a = abs(x)
  const far = isSingle(x)
    ? sub(lit(x, 1), expNormal(neg(horner(sub(min(a, 4), 1), LOG_ERFC32))))
    : sub(lit(x, 1), erfcFar(min(a, 6)))
  return where(lt(a, 1), erfSmall(x), withSign(far, x))
}

/** erfc a for a ≥ ½. */
const erfcFar = (a: Expr): Expr => {
  const k = byType(a, 2, 4)
  const q = div(sub(a, k), add(a, k))
  const scaled = div(horner(q, byType(a, ERFCX32, ERFCX64)), add(add(a, a), 1))
  // e^(-a²) with a² in two parts, of which the second is what rounding the square took.
  const square = mul(a, a)
  const high = topHalf(a)
  const low = sub(a, high)
  const lost = add(add(sub(mul(high, high), square), mul(mul(high, low), 2)), mul(low, low))
  return mul(expOf(neg(square), neg(lost), 0), scaled)
}

/** `a` to half its digits, so that products of halves are exact. */
const topHalf = (a: Expr): Expr => {
  if (isSingle(a)) {
    return bitcast('float32', binary('and', bitcast('int32', a), constant('int32', ~0xfff)))
  }
  const spread = mul(a, 134217729) // Dekker 1971
  return sub(spread, sub(spread, a))
}

/** 1 - erf x, accurate relative to its value also where that is tiny. */
export const erfc = (x: Expr): Expr => {
  const a = abs(x)
  const far = erfcFar(min(max(a, 0.5), byType(x, 11, 28)))
  return where(lt(a, 0.5), sub(lit(x, 1), erfSmall(x)), where(gt(x, 0), far, sub(lit(x, 2), far)))
}

/** Giles 2010 (Approximating the erfinv function, GPU Computing Gems 2): in w - 2.5 for w < 5, in √w - 3 beyond. */
const INV32_NEAR = [
  2.81022636e-8, 3.43273939e-7, -3.5233877e-6, -4.39150654e-6, 0.00021858087, -0.00125372503, -0.00417768164,
  0.246640727, 1.50140941,
] // prettier-ignore
const INV32_FAR = [
  -0.000200214257, 0.000100950558, 0.00134934322, -0.00367342844, 0.00573950773, -0.0076224613, 0.00943887047,
  1.00167406, 2.83297682,
] // prettier-ignore

/** The same for float64: in w - 3.125 for w < 6.25, in √w - 3.25 for w < 16, in √w - 5 beyond. */
const INV64_NEAR = [
  -3.6444120640178196996e-21, -1.685059138182016589e-19, 1.2858480715256400167e-18, 1.115787767802518096e-17,
  -1.333171662854620906e-16, 2.0972767875968561637e-17, 6.6376381343583238325e-15, -4.0545662729752068639e-14,
  -8.1519341976054721522e-14, 2.6335093153082322977e-12, -1.2975133253453532498e-11, -5.4154120542946279317e-11,
  1.051212273321532285e-9, -4.1126339803469836976e-9, -2.9070369957882005086e-8, 4.2347877827932403518e-7,
  -1.3654692000834678645e-6, -1.3882523362786468719e-5, 0.0001867342080340571352, -0.00074070253416626697512,
  -0.0060336708714301490533, 0.24015818242558961693, 1.6536545626831027356,
] // prettier-ignore
const INV64_MIDDLE = [
  2.2137376921775787049e-9, 9.0756561938885390979e-8, -2.7517406297064545428e-7, 1.8239629214389227755e-8,
  1.5027403968909827627e-6, -4.013867526981545969e-6, 2.9234449089955446044e-6, 1.2475304481671778723e-5,
  -4.7318229009055733981e-5, 6.8284851459573175448e-5, 2.4031110387097893999e-5, -0.0003550375203628474796,
  0.00095328937973738049703, -0.0016882755560235047313, 0.0024914420961078508066, -0.0037512085075692412107,
  0.005370914553590063617, 1.0052589676941592334, 3.0838856104922207635,
] // prettier-ignore
const INV64_FAR = [
  -2.7109920616438573243e-11, -2.5556418169965252055e-10, 1.5076572693500548083e-9, -3.7894654401267369937e-9,
  7.6157012080783393804e-9, -1.4960026627149240478e-8, 2.9147953450901080826e-8, -6.7711997758452339498e-8,
  2.2900482228026654717e-7, -9.9298272942317002539e-7, 4.5260625972231537039e-6, -1.9681778105531670567e-5,
  7.5995277030017761139e-5, -0.00021503011930044477347, -0.00013871931833623122026, 1.0103004648645343977,
  4.8499064014085844221,
] // prettier-ignore

/** The x with erf x given; ±inf at ±1, NaN beyond. float32 by the polynomial that decides the bits of JAX's normals. */
export const erfInv = (x: Expr): Expr => {
  const p = isSingle(x) ? invScale32(x) : invScale64(x)
  return where(eq(abs(x), 1), mul(x, Infinity), mul(p, x))
}

/** One Horner chain whose coefficients are chosen by the range: half the work of two chains. */
const chosen = (cond: Expr, w: Expr, v: Expr, near: readonly number[], far: readonly number[]): Expr => {
  const t = where(cond, w, v)
  let p = where(cond, lit(w, near[0]!), far[0]!)
  for (let i = 1; i < near.length; i++) p = fma(p, t, where(cond, lit(w, near[i]!), far[i]!))
  return p
}

const invScale32 = (x: Expr): Expr => {
  const w = neg(log1pXla(mul(x, neg(x))))
  return chosen(lt(w, 5), sub(w, 2.5), sub(sqrt(w), 3), INV32_NEAR, INV32_FAR)
}

const invScale64 = (x: Expr): Expr => {
  // w = -log(1 - x²): of 1 - x² with its rounding error, or near 1 of exact factors.
  const a = abs(x)
  const isNear = lt(a, 0.5)
  const square = mul(a, a)
  const complement = sub(lit(x, 1), square)
  const u = where(isNear, complement, mul(sub(lit(x, 1), a), add(a, 1)))
  const lost = where(isNear, sub(sub(lit(x, 1), complement), square), 0)
  const w = neg(logCorrected(u, lost))
  const root = sqrt(w)
  const far = where(lt(w, 16), horner(sub(root, 3.25), INV64_MIDDLE), horner(sub(root, 5), INV64_FAR))
  return where(lt(w, 6.25), horner(sub(w, 3.125), INV64_NEAR), far)
}
