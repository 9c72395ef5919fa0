/** sin, cos and tan of every finite number, and their inverses. The reduction of the argument is in `quarterTurns.ts`. */
import { binary, compare, constant, convert, rare, type Expr } from '../expr.ts'
import {
  abs,
  add,
  addWord,
  and,
  andWord,
  byType,
  div,
  eq,
  floatOf,
  fma,
  gt,
  horner,
  isNegative,
  isSingle,
  lit,
  lt,
  max,
  min,
  mul,
  neg,
  or,
  paired,
  rarely,
  shiftLeft,
  SIGN_BIT,
  sqrt,
  sub,
  where,
  withSign,
  wordOf,
  xorWord, // prettier-ignore
} from './build.ts'
import { farTurns, isFar, nearTurns, type Reduced } from './quarterTurns.ts'

/** (sin r - r) / r³ and (cos r - 1 + r²/2) / r⁴ in r² for |r| ≤ π/4, by scripts/fitPolynomials.py. */
const SIN32 = [-0.00019587249, 0.008332745, -0.16666664]
const SIN64 = [
  -7.586543634101903e-13, 1.6058529011960858e-10, -2.5052106215978872e-8, 2.7557319219291695e-6,
  -0.00019841269841265003, 0.008333333333333331, -0.16666666666666666,
] // prettier-ignore
const COS32 = [2.4547298e-5, -0.00138883, 0.041666664]
const COS64 = [
  4.7457865678652127e-14, -1.1470459438155826e-11, 2.08767557819242e-9, -2.7557319221376434e-7, 2.480158730158461e-5,
  -0.0013888888888888887, 0.041666666666666664,
] // prettier-ignore

const sinSmall = (r: Expr, z: Expr): Expr => fma(mul(z, r), paired(z, mul(z, z), byType(r, SIN32, SIN64)), r)
const cosSmall = (r: Expr, z: Expr): Expr => {
  const z2 = mul(z, z)
  return add(sub(lit(r, 1), mul(z, 0.5)), mul(z2, paired(z, z2, byType(r, COS32, COS64))))
}

/** Whether the lowest bit is set. */
const isOdd = (turns: Expr): Expr => compare('lt', shiftLeft(turns, 31), constant('int32', 0))

/** `y` with its sign changed where the int32 is negative. */
const flipped = (y: Expr, sign: Expr): Expr =>
  isSingle(y)
    ? floatOf(xorWord(andWord(sign, SIGN_BIT), wordOf(y)))
    : where(compare('lt', sign, constant('int32', 0)), neg(y), y)

/** A word that is negative where x has its sign bit set. */
const signWord = (x: Expr): Expr =>
  isSingle(x) ? wordOf(x) : convert('int32', where(isNegative(x), lit(x, -1), lit(x, 0)))

/** A function of an angle by what it makes of the angle's absolute value, reduced, and of its sign. */
const ofAngle = (name: string, of: (reduced: Reduced, sign: Expr) => Expr) => (x: Expr) => {
  const a = abs(x)
  const far = rarely(`${name}Far${isSingle(x) ? 32 : 64}`, x.dtype, (t) => of(farTurns(abs(t)), signWord(t)))
  return rare(far, isFar(a), x, of(nearTurns(a), signWord(x)))
}

/** Right for every finite float; NaN for infinities. */
export const sin: (x: Expr) => Expr = ofAngle('sin', ({ r, turns }, sign) => {
  const z = mul(r, r)
  const y = where(isOdd(turns), cosSmall(r, z), sinSmall(r, z))
  // sin is odd: two reasons to negate cancel, and the sign of a zero survives.
  return flipped(y, xorWord(shiftLeft(turns, 30), sign))
})

/** Right for every finite float; NaN for infinities. */
export const cos: (x: Expr) => Expr = ofAngle('cos', ({ r, turns }) => {
  const z = mul(r, r)
  const y = where(isOdd(turns), sinSmall(r, z), cosSmall(r, z))
  // Negative in the second and third quarter.
  return flipped(y, shiftLeft(addWord(turns, 1), 30))
})

/** Right for every finite float; NaN for infinities. */
export const tan: (x: Expr) => Expr = ofAngle('tan', ({ r, turns }, sign) => {
  const z = mul(r, r)
  const [s, c] = [sinSmall(r, z), cosSmall(r, z)]
  const odd = isOdd(turns)
  const y = div(where(odd, c, s), where(odd, s, c))
  return flipped(y, xorWord(shiftLeft(turns, 31), sign))
})

/** (atan t - t) / t³ in t² for |t| ≤ tan π/8, by scripts/fitPolynomials.py. */
const ATAN32 = [-0.064509176, 0.107434265, -0.14263928, 0.1999954, -0.3333333]
const ATAN64 = [
  -0.01391202005826436, 0.030629567086840104, -0.041041713552739834, 0.04719329465318698, -0.05258031285269563,
  0.05881924193311388, -0.06666641947267585, 0.07692306732718977, -0.09090909066916521, 0.11111111110753163,
  -0.14285714285711504, 0.19999999999999993, -0.3333333333333333,
] // prettier-ignore

/** π/4, π/2 and π minus what their rounded values hold. */
const PI_LOW = [-8.742277657347586e-8, 1.2246467991473515e-16] as const

/** The angle of (x, y) in [0, π], for y ≥ 0 and any sign of x; x and y not both infinite. */
const angle = (y: Expr, x: Expr, isLeft: Expr): Expr => {
  const a = abs(x)
  const high = max(a, y)
  // Out of reach of overflow in high + low; where it is scaled, what low loses does not count.
  const shrink = where(gt(high, byType(x, 2 ** 120, 2 ** 1000)), lit(x, 0.25), 1)
  const [big, small] = [mul(high, shrink), mul(min(a, y), shrink)]
  const wide = gt(small, mul(big, 0.4142135623730951))
  const t = div(where(wide, sub(small, big), small), where(wide, add(small, big), big))
  const t2 = mul(t, t)
  const turn = mul(t2, horner(t2, byType(x, ATAN32, ATAN64)))
  const low = byType(x, PI_LOW[0], PI_LOW[1])
  // atan(small / big) = quarter + t + t · turn, then reflected in the diagonal and in the vertical axis.
  const steep = gt(y, a)
  const core = fma(t, turn, t)
  const reflected = where(binary('xor', steep, isLeft), neg(core), core)
  // In eighths of a turn: the multiple of π/4 that the reflections add.
  const eighths = where(isLeft, where(steep, where(wide, lit(x, 3), 2), where(wide, lit(x, 3), 4)), where(steep, where(wide, lit(x, 1), 2), where(wide, lit(x, 1), 0))) // prettier-ignore
  return add(mul(eighths, Math.PI / 4), fma(eighths, low / 4, reflected))
}

export const atan = (x: Expr): Expr => {
  const a = abs(x)
  const y = withSign(angle(a, lit(x, 1), constant('bool', 0)), x)
  return where(lt(a, byType(x, 2 ** -13, 2 ** -28)), x, y)
}

/** The angle of the point (x, y), with C's results at zeros and infinities of either sign. */
export const atan2 = (y: Expr, x: Expr): Expr => {
  const zero = and(eq(x, 0), eq(y, 0))
  const infinite = and(eq(abs(x), Infinity), eq(abs(y), Infinity))
  const degenerate = or(zero, infinite)
  // (0, ±0) lies on the axis and (∞, ±∞) on the diagonal: finite stand-ins have the same angles.
  const up = where(degenerate, where(infinite, lit(y, 1), 0), abs(y))
  const right = where(degenerate, lit(x, 1), abs(x))
  const r = withSign(angle(up, right, isNegative(x)), y)
  return where(binary('or', compare('ne', x, x), compare('ne', y, y)), add(x, y), r)
}

/** (asin s - s) / s³ in s² for |s| ≤ ½, by scripts/fitPolynomials.py. */
const ASIN32 = [0.033700727, 0.017143717, 0.031101728, 0.04459932, 0.07500095, 0.16666666]
const ASIN64 = [
  0.02963502626354855, -0.019277545928584557, 0.019579201619744684, 0.0030350071727267623, 0.009322101501082774,
  0.00962140274734483, 0.011566511821890942, 0.013963775787848137, 0.017352816768546473, 0.022372157435623815,
  0.030381944475693704, 0.04464285714255019, 0.07500000000000119, 0.16666666666666666,
] // prettier-ignore

/** asin |x| = s(|x|) on the left half, π/2 - 2 s(√((1 - |x|)/2)) on the right one; NaN beyond 1 by the root. */
const asinParts = (x: Expr): { readonly far: Expr; readonly s: Expr } => {
  const a = abs(x)
  const far = gt(a, 0.5)
  const z = where(far, mul(sub(lit(x, 1), a), 0.5), mul(x, x))
  const t = where(far, sqrt(z), a)
  return { far, s: fma(mul(t, z), horner(z, byType(x, ASIN32, ASIN64)), t) }
}

const HALF_PI_LOW = [PI_LOW[0] / 2, PI_LOW[1] / 2] as const

export const asin = (x: Expr): Expr => {
  const { far, s } = asinParts(x)
  const low = byType(x, -HALF_PI_LOW[0], -HALF_PI_LOW[1])
  const y = sub(lit(x, Math.PI / 2), add(add(s, s), low))
  return withSign(where(far, y, s), x)
}

export const acos = (x: Expr): Expr => {
  const { far, s } = asinParts(x)
  const low = byType(x, HALF_PI_LOW[0], HALF_PI_LOW[1])
  const signed = where(lt(x, 0), neg(s), s)
  const near = sub(lit(x, Math.PI / 2), sub(signed, low))
  const twice = add(s, s)
  const left = sub(lit(x, Math.PI), sub(twice, 2 * low))
  return where(far, where(lt(x, 0), left, twice), near)
}
