/** Modified Bessel functions of the first kind of orders 0 and 1, plain and scaled by e^-|x|. */
import type { Expr, Value } from '@pullback/core'
import * as math from '@pullback/core/math'
import type { Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { FLOATING, literal, unary, type NoParams } from '../family.ts'
import type { Primitive } from '../primitive.ts'
import { abs as magnitude, mul as times, sub as less, div as over } from './arithmetic.ts'
import { compare } from './comparison.ts'
import { abs, add, chebyshev, div, eq, inDouble, lit, lt, max, min, mul, neg, sqrt, sub, where } from './expansions.ts'
import { sign } from './rounding.ts'
import { select } from './select.ts'

/** (1 + x) e^-x I_0(x) in x/4 - 1 for x ≤ 8, Chebyshev coefficients by scripts/parity/fitSpecial.py. */
const I0_NEAR = [
  1.0826228413372934, 0.17341899014737772, 0.05893696882855179, -0.032653113716479255, 0.009249397490459317,
  0.0010164152390340696, -0.003391147628925098, 0.0027503220478197884, -0.0016039930544716377, 0.000774079131381443,
  -0.00032532062379959855, 0.00012219291582903592, -4.167513656491509e-5, 1.3047979427404248e-5,
  -3.780697792105105e-6, 1.0203180517207398e-6, -2.5780951986075134e-7, 6.125829740089075e-8, -1.3739340696640081e-8,
  2.9182658292546064e-9, -5.887051943872218e-10, 1.1308497146164624e-10, -2.0732551869805302e-11,
  3.635405644675414e-12, -6.10850747448126e-13, 9.852782815324172e-14, -1.527996529752083e-14, 2.2817585382127336e-15,
  -3.285469266614377e-16, 4.567301774543236e-17, -6.1372363033470766e-18,
] // prettier-ignore

/** (1 + x) e^-x I_1(x) / x in x/4 - 1 for x ≤ 8, likewise. */
const I1_NEAR = [
  0.27863492939341605, -0.17162090152220877, 0.054493294317377386, -0.009989690599527732, -0.003387887052309795,
  0.004945319476747819, -0.003373199968950462, 0.0017695555478066621, -0.0007892367520714209, 0.0003113991353586689,
  -0.00011098970358636966, 3.620598648707926e-5, -1.090881482432957e-5, 3.056801434638057e-6, -8.009978587389498e-7,
  1.9716906904360218e-7, -4.576799514689336e-8, 1.0051944070687821e-8, -2.0949741571396406e-9, 4.154159427331038e-10,
  -7.855681177111594e-11, 1.41972592821462e-11, -2.4568958226516582e-12, 4.078507665421902e-13,
  -6.505148251635197e-14, 9.984110242341122e-15, -1.4766063408898357e-15, 2.1071115905485388e-16,
  -2.9047170077866515e-17, 3.872623394384126e-18,
] // prettier-ignore

/** √x e^-x I_0(x) in 16/x - 1 for x ≥ 8, likewise. */
const I0_FAR = [
  0.4022452055070544, 0.0033691164782556943, 6.889758346916825e-5, 2.8913705208347567e-6, 2.0489185894690638e-7,
  2.266668990498178e-8, 3.3962320257083865e-9, 4.94060238822497e-10, 1.1889147107846439e-11, -3.1499165279632416e-11,
  -1.3215811840447713e-11, -1.7941785315068062e-12, 7.180124451383666e-13, 3.8527783827421426e-13, 1.54008621752141e-14,
  -4.150569347287222e-14, -9.554846698828307e-15, 3.8116806693526224e-15, 1.7725601330565263e-15,
  -3.4254856196772195e-16, -2.8276239805165836e-16, 3.461222867697477e-17, 4.465621420296738e-17,
  -4.830504485944371e-18,
] // prettier-ignore

/** √x e^-x I_1(x) in 16/x - 1 for x ≥ 8, likewise. */
const I1_FAR = [
  0.38928811750914005, -0.009761097491361469, -0.00011058893876262371, -3.882564808877691e-6, -2.512236237870209e-7,
  -2.6314688468895196e-8, -3.835380385964237e-9, -5.589743462196584e-10, -1.8974958123505413e-11,
  3.2526035830154884e-11, 1.4125807436613782e-11, 2.0356285441470896e-12, -7.198551776245908e-13,
  -4.0835511110921974e-13, -2.1015418427726643e-14, 4.272440016711951e-14, 1.0420276984128802e-14,
  -3.8144030724370075e-15, -1.8803547755107825e-15, 3.3082023109209285e-16, 2.96262899764595e-16,
  -3.2095259219934404e-17, -4.650305368489336e-17, 4.414348323071889e-18,
] // prettier-ignore

const scaled = (x: Expr, near: readonly number[], far: readonly number[], front: (a: Expr) => Expr): Expr => {
  const a = abs(x)
  const n = min(a, 8)
  const f = max(a, 8)
  const left = div(front(mul(chebyshev(sub(mul(n, 0.25), 1), near), 1)), add(n, 1))
  const right = div(chebyshev(sub(div(lit(x, 16), f), 1), far), sqrt(f))
  return where(lt(a, 8), left, where(eq(a, Infinity), lit(x, 0), right))
}

const i0eExpr = inDouble((x) => scaled(x, I0_NEAR, I0_FAR, (p) => p))
const i1eExpr = inDouble((x) => {
  const a = abs(x)
  const y = scaled(x, I1_NEAR, I1_FAR, (p) => mul(p, a))
  return where(lt(x, 0), neg(y), where(eq(x, 0), x, y))
})

/** e^-|x| I_0(x). */
export const i0eP: Primitive<NoParams, Unary> = unary('i0e', FLOATING, i0eExpr, (dx, x, y) =>
  times(dx, less(i1e(x), times(sign(x), y))),
)

/** e^-|x| I_1(x); its derivative at 0 is ½. */
export const i1eP: Primitive<NoParams, Unary> = unary('i1e', FLOATING, i1eExpr, (dx, x, y) => {
  // So near to 0 the slope is ½ to the last bit, and the quotient of two subnormals would not be.
  const isZero = compare('lt', magnitude(x), literal(1e-30, x))
  const safe = select(isZero, literal(1, x), x)
  // I_1' = I_0 - I_1 / x
  const slope = less(less(i0e(x), over(y, safe)), times(sign(x), y))
  return times(dx, select(isZero, literal(0.5, x), slope))
})

/** e^|x| times the scaled function; beyond 720 both are past the range, where 0 · ∞ must not arise. */
const unscaled = (f: (x: Expr) => Expr): ((x: Expr) => Expr) =>
  inDouble((x) => {
    const y = max(min(x, 720), -720)
    return mul(f(where(eq(x, x), y, x)), math.exp(abs(y)))
  })

const i0Expr = unscaled(i0eExpr)
const i1Expr = unscaled(i1eExpr)

/** I_0(x). */
export const i0P: Primitive<NoParams, Unary> = unary('i0', FLOATING, i0Expr, (dx, x) => times(dx, i1(x)))

/** I_1(x). */
export const i1P: Primitive<NoParams, Unary> = unary('i1', FLOATING, i1Expr, (dx, x, y) => {
  const isZero = compare('lt', magnitude(x), literal(1e-30, x))
  const slope = less(i0(x), over(y, select(isZero, literal(1, x), x)))
  return times(dx, select(isZero, literal(0.5, x), slope))
})

export const i0 = (x: Value): Value => bind(i0P, [x], null)
export const i1 = (x: Value): Value => bind(i1P, [x], null)
export const i0e = (x: Value): Value => bind(i0eP, [x], null)
export const i1e = (x: Value): Value => bind(i1eP, [x], null)
