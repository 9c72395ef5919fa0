/** The normal distribution function, its logarithm and its inverse. */
import { expr, type Expr, type Value } from '@pullback/core'
import * as math from '@pullback/core/math'
import type { Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { FLOATING, literal, unary, type NoParams } from '../family.ts'
import type { Primitive } from '../primitive.ts'
import { mul as times, neg as minus, sub as less } from './arithmetic.ts'
import {
  abs,
  add,
  div,
  eq,
  fma,
  gt,
  horner,
  inDouble,
  lit,
  lt,
  max,
  min,
  mul,
  ne,
  neg,
  sqrt,
  sub,
  where,
} from './expansions.ts'
import { exp } from './exponential.ts'

const HALF_LOG_TAU = 0.9189385332046727

/** (-1)^n (2n - 1)!! for n = 9 … 0: the asymptotic series of Mills' ratio in 1/x² (Abramowitz and Stegun 26.2.12). */
const MILLS = [-34459425, 2027025, -135135, 10395, -945, 105, -15, 3, -1, 1]

/** 1/√2 in two parts of 26 bits and a rest, so that products with half a number are exact. */
const ROOT_HIGH = 0.7071067839860916
const ROOT_LOW = -2.7995440410322203e-9
const ROOT_REST = -4.8336466567264567e-17

/** erfc(x/√2) for |x| ≤ 40: the rounding of the quotient, which the function multiplies by x², is taken back. */
const tailErfc = (x: Expr): Expr => {
  const w = mul(x, Math.SQRT1_2)
  const spread = mul(x, 134217729) // Dekker 1971, doi:10.1007/BF01397083
  const high = sub(spread, sub(spread, x))
  const low = sub(x, high)
  const products = add(
    add(sub(mul(high, ROOT_HIGH), w), mul(high, ROOT_LOW)),
    add(mul(low, ROOT_HIGH), mul(low, ROOT_LOW)),
  )
  const lost = fma(x, ROOT_REST, products)
  // erfc'(w) = -2 / √π e^(-w²), which in the upper tail is about -(w + √(w² + 4/π)) erfc(w)
  const slope = where(gt(w, 0), add(w, sqrt(fma(w, w, 4 / Math.PI))), 0)
  const y = math.erfc(w)
  return sub(y, mul(mul(y, slope), lost))
}

const ndtrExpr = inDouble((x) => {
  const y = mul(tailErfc(neg(min(max(x, -40), 40))), 0.5)
  return where(ne(x, x), x, y)
})

/** Φ(x), accurate relative to its value. */
export const ndtrP: Primitive<NoParams, Unary> = unary('ndtr', FLOATING, ndtrExpr, (dx, x) =>
  times(dx, times(literal(1 / Math.sqrt(2 * Math.PI), x), exp(times(times(x, literal(-0.5, x)), x)))),
)

const logNdtrExpr = inDouble((x) => {
  // Down to -30 the complementary error function is accurate relative to its value.
  const size = min(max(abs(x), 0), 40)
  const tail = mul(tailErfc(size), 0.5)
  const middle = where(lt(x, 0), math.log(tail), math.log1p(neg(tail)))
  const far = min(x, -30)
  const r = div(lit(x, 1), mul(far, far))
  const series = math.log1p(mul(r, horner(r, MILLS.slice(0, -1))))
  const below = sub(add(fma(mul(far, far), -0.5, -HALF_LOG_TAU), series), math.log(neg(far)))
  const y = where(lt(x, -30), where(eq(x, -Infinity), x, below), middle)
  return where(ne(x, x), x, y)
})

/** log Φ(x) without underflow. */
export const logNdtrP: Primitive<NoParams, Unary> = unary('logNdtr', FLOATING, logNdtrExpr, (dx, x, y) =>
  times(dx, exp(less(less(times(times(x, literal(-0.5, x)), x), literal(HALF_LOG_TAU, x)), y))),
)

/** The rational functions of Cephes' ndtri (Moshier 1989, Methods and Programs for Mathematical Functions). */
const P0 = [-59.96335010141079, 98.00107541859997, -56.67628574690703, 13.931260938727968, -1.2391658386738125]
const Q0 = [
  1, 1.9544885833814176, 4.676279128988815, 86.36024213908905, -225.46268785411937, 200.26021238006066,
  -82.03722561683334, 15.90562251262117, -1.1833162112133,
] // prettier-ignore
const P1 = [
  4.0554489230596245, 31.525109459989388, 57.16281922464213, 44.08050738932008, 14.684956192885803, 2.1866330685079025,
  -0.1402560791713545, -0.03504246268278482, -0.0008574567851546854,
] // prettier-ignore
const Q1 = [
  1, 15.779988325646675, 45.39076351288792, 41.3172038254672, 15.04253856929075, 2.504649462083094,
  -0.14218292285478779, -0.03808064076915783, -0.0009332594808954574,
] // prettier-ignore
const P2 = [
  3.2377489177694603, 6.915228890689842, 3.9388102529247444, 1.3330346081580755, 0.20148538954917908,
  0.012371663481782003, 0.00030158155350823543, 2.6580697468673755e-6, 6.239745391849833e-9,
] // prettier-ignore
const Q2 = [
  1, 6.02427039364742, 3.6798356385616087, 1.3770209948908132, 0.21623699359449663, 0.013420400608854318,
  0.00032801446468212774, 2.8924786474538068e-6, 6.790194080099813e-9,
] // prettier-ignore

/** e^-2: beyond it, on either side, the tails begin. */
const TAIL = 0.1353352832366127

const ratio = (x: Expr, p: readonly number[], q: readonly number[]): Expr => div(horner(x, p), horner(x, q))

const ndtriExpr = inDouble((p) => {
  const upper = gt(p, 1 - TAIL)
  const q = where(upper, sub(lit(p, 1), p), p)
  const w = sub(p, 0.5)
  const w2 = mul(w, w)
  const centre = mul(fma(mul(w, w2), ratio(w2, P0, Q0), w), 2.5066282746310007)
  const z = sqrt(mul(math.log(q), -2))
  const r = div(lit(p, 1), z)
  const rest = where(lt(z, 8), ratio(r, P1, Q1), ratio(r, P2, Q2))
  const size = sub(sub(z, mul(math.log(z), r)), mul(r, rest))
  const tail = where(upper, size, neg(size))
  const end = where(eq(p, 0), lit(p, -Infinity), where(eq(p, 1), lit(p, Infinity), tail))
  return where(expr.binary('and', gt(p, TAIL), expr.compare('le', p, lit(p, 1 - TAIL))), centre, end)
})

/** The x with Φ(x) = p; -inf at 0, inf at 1, NaN outside. */
export const ndtriP: Primitive<NoParams, Unary> = unary('ndtri', FLOATING, ndtriExpr, (dx, _, y) =>
  times(dx, times(literal(Math.sqrt(2 * Math.PI), y), exp(minus(times(times(y, literal(-0.5, y)), y))))),
)

export const ndtr = (x: Value): Value => bind(ndtrP, [x], null)
export const logNdtr = (x: Value): Value => bind(logNdtrP, [x], null)
export const ndtri = (p: Value): Value => bind(ndtriP, [p], null)
