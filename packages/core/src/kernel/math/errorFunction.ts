/** The error function, its complement and its inverse. */
import { convert, rare, type Expr } from '../expr.ts'
import {
  abs,
  add,
  andWord,
  byType,
  div,
  eq,
  floatOf,
  fma,
  ge,
  gt,
  horner,
  isSingle,
  lit,
  lt,
  max,
  min,
  mul,
  neg,
  paired,
  rarely,
  sqrt,
  sub,
  where,
  withSign,
  wordOf, // prettier-ignore
} from './build.ts'
import { exp2Normal, expOf, expOfSum32 } from './exponential.ts'
import { log1pInside, log2Short, logCorrected } from './logarithm.ts'

/** erf(x) / x - 1 in x² for |x| ≤ 1, by scripts/fitPolynomials.py. */
const ERF32 = [7.8075616e-5, -0.00079979876, 0.005187171, -0.026853349, 0.11283579, -0.37612626, 0.12837917]
const ERF64 = [
  2.8067128195611264e-13, -6.1967364287877e-12, 9.323723518153027e-11, -1.2277734486795524e-9, 1.4806027146128752e-8,
  -1.636576864883207e-7, 1.6462110782018636e-6, -1.4925650236967501e-5, 0.00012055332978879483, -0.0008548327023403001,
  0.005223977625441674, -0.026866170645131218, 0.11283791670955126, -0.37612638903183754, 0.1283791670955126,
] // prettier-ignore

/** log2 erfc(x) in x - 2 for 0.99 ≤ x ≤ 3.96, by scripts/fitPolynomials.py. */
const LOG2_ERFC32 = [0.00027134904, -0.0010190146, 0.0051196874, -0.023785941, -1.3326964, -6.374058, -7.739974]

/** (x + ⅞) e^(x²) erfc x in (x - 2) / (x + 2) for 0 ≤ x ≤ 10.1, by scripts/fitPolynomials.py: nearly flat. */
const ERFCX32 = [-0.00016128513, -0.0005964478, 0.0003050369, 0.0039989077, -0.0014085498, -0.02570205, 0.052410383, 0.007605954, -0.20657662, 0.7342626] // prettier-ignore

/**
 * (1 + 2x) e^(x²) erfc x in (x - 4) / (x + 4) for x ≥ ½, by scripts/fitPolynomials.py; the variables are those of
 * Shepherd and Laframboise 1981, doi:10.2307/2007736.
 */
const ERFCX64 = [-2.4566296518836074e-10, -4.099065913517332e-10, 2.260672588099806e-9, 3.803356925844459e-9, -1.5637585479000276e-8, -2.1811769617133514e-8, 1.1118951965543757e-7, 7.892169836754835e-8, -8.257659954747465e-7, 2.9088260043477257e-7, 5.709655376144024e-6, -1.1220735786530885e-5, -2.4399109736919765e-5, 0.00015062130127468446, -0.0001992567341906416, -0.0007577732182846617, 0.005031969985733842, -0.01619773406609936, 0.0371675155366527, -0.06633036581163922, 0.09373283499839563, -0.1010390660363253, 0.06809705425469156, 0.015379652102620043, -0.1396211168405625, 1.2329951186255526] // prettier-ignore

const erfSmall = (x: Expr): Expr => {
  const z = mul(x, x)
  return fma(x, paired(z, mul(z, z), byType(x, ERF32, ERF64)), x)
}

export const erf = (x: Expr): Expr => {
  const a = abs(x)
  const far = isSingle(x) ? exp2Normal(horner(sub(min(a, 3.95), 2), LOG2_ERFC32)) : erfcFar(min(a, 6))
  return where(lt(a, 1), erfSmall(x), withSign(sub(lit(x, 1), far), x))
}

/** erfc a of a float64 a ≥ ½. */
const erfcFar = (a: Expr): Expr => {
  const q = div(sub(a, 4), add(a, 4))
  const scaled = div(horner(q, ERFCX64), add(add(a, a), 1))
  // e^(-a²) with a² in two parts, of which the second is what rounding the square took.
  const square = mul(a, a)
  const high = topHalf(a)
  const low = sub(a, high)
  const lost = add(add(sub(mul(high, high), square), mul(mul(high, low), 2)), mul(low, low))
  return mul(expOf(neg(square), neg(lost), 0), scaled)
}

/** A float64 to half its digits, so that products of halves are exact (Dekker 1971). */
const topHalf = (a: Expr): Expr => {
  const spread = mul(a, 134217729)
  return sub(spread, sub(spread, a))
}

/** erfc a of a float32 a ≥ 0. */
const erfcRight32 = (a: Expr): Expr => {
  const q = div(sub(a, 2), add(a, 2))
  const scaled = div(paired(q, mul(q, q), ERFCX32), add(a, 0.875))
  // a² = h² + (a - h)(a + h), where h has half the digits: its square is exact.
  const h = floatOf(andWord(wordOf(a), -0x1000))
  return expOfSum32(neg(mul(h, h)), mul(sub(h, a), add(a, h)), scaled)
}

/** 1 - erf x, accurate relative to its value also where that is tiny. */
export const erfc = (x: Expr): Expr => {
  const a = abs(x)
  if (isSingle(x)) {
    const right = erfcRight32(min(a, 10.1))
    return where(lt(x, 0), sub(lit(x, 2), right), right)
  }
  const far = erfcFar(min(max(a, 0.5), 28))
  return where(lt(a, 0.5), sub(lit(x, 1), erfSmall(x)), where(gt(x, 0), far, sub(lit(x, 2), far)))
}

/**
 * erfInv(x) / x in w = -log(1 - x²). Giles 2010 (Approximating the erfinv function, GPU Computing Gems 2): in w - 2.5
 * for w < 5, in √w - 3 beyond.
 */
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

/** In w - 3.125 for w < 6.26, by scripts/fitPolynomials.py: for float32 results. */
const INV_SHORT = [
  -1.3017210109616442e-11, 5.4706670918626435e-12, 1.04978210194549e-9, -4.746473653903877e-9, -2.910970674728523e-8,
  4.269196573835216e-7, -1.365039227274764e-6, -1.389184309653932e-5, 0.0001867328212741737, -0.0007406915862663029,
  -0.006033669446813446, 0.24015817873805578, 1.6536545624614711,
] // prettier-ignore

/** The x with erf x given; ±inf at ±1, NaN beyond. float32 is computed in float64. */
export const erfInv = (x: Expr): Expr => {
  if (!isSingle(x)) return atOne(x, refined64(x, mul(invScale64(x), x)))
  const ends = rarely('erfInvEnds', 'float32', (t) => {
    const u = convert('float64', t)
    return convert('float32', atOne(u, mul(invScale64(u), u)))
  })
  const y = convert('float64', x)
  const w = mul(log2Short(sub(lit(y, 1), mul(y, y))), -Math.LN2)
  const t = sub(w, 3.125)
  return rare(ends, ge(abs(x), 0.999), x, convert('float32', mul(paired(t, mul(t, t), INV_SHORT), y)))
}

const atOne = (x: Expr, y: Expr): Expr => where(eq(abs(x), 1), mul(x, Infinity), y)

/** `y` near erfInv x after a step of Newton's iteration on erf or erfc: polynomials and roots have cost it three ulp. */
const refined64 = (x: Expr, y: Expr): Expr => {
  const a = abs(x)
  const b = abs(y)
  const missing = where(lt(a, 0.8), sub(a, erfSmall(b)), sub(erfcFar(max(b, 0.45)), sub(lit(x, 1), a)))
  const step = mul(mul(missing, Math.sqrt(Math.PI) / 2), expOf(mul(b, b), undefined, 0))
  return withSign(add(b, step), x)
}

/** erfInv as XLA computes it in float32, wrong by up to 66 ulp near ±1: the bits of JAX's normal numbers rest on it. */
export const erfInvXla = (x: Expr): Expr => {
  if (!isSingle(x)) return erfInv(x)
  const square = mul(x, x)
  const w = neg(log1pInside(mul(x, neg(x))))
  const far = mul(horner(sub(sqrt(w), 3), INV32_FAR), x)
  const near = mul(horner(sub(w, 2.5), INV32_NEAR), x)
  // w ≥ 5 from here on.
  const inside = where(ge(square, 0.99326205), far, near)
  return where(lt(square, 1), inside, where(eq(square, 1), mul(x, Infinity), lit(x, NaN)))
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
