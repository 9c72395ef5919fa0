/** Circular and hyperbolic functions and their inverses. */
import type { Value } from '@pullback/core'
import * as math from '@pullback/core/math'
import type { Binary, Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { binary, FLOATING, literal, stretch, unary, type NoParams } from '../family.ts'
import type { Primitive } from '../primitive.ts'
import { add, addZero, div, mul, neg, sub } from './arithmetic.ts'
import { rsqrt } from './exponential.ts'

type P1 = Primitive<NoParams, Unary>

const one = (x: Value): Value => literal(1, x)

export const sinP: P1 = unary('sin', FLOATING, math.sin, (dx, x) => mul(dx, cos(x)))
export const cosP: P1 = unary('cos', FLOATING, math.cos, (dx, x) => neg(mul(dx, sin(x))))
export const tanP: P1 = unary('tan', FLOATING, math.tan, (dx, _, y) => mul(dx, add(mul(y, y), one(y))))
export const asinP: P1 = unary('asin', FLOATING, math.asin, (dx, x) => mul(dx, rsqrt(sub(one(x), mul(x, x)))))
export const acosP: P1 = unary('acos', FLOATING, math.acos, (dx, x) => neg(mul(dx, rsqrt(sub(one(x), mul(x, x))))))
export const atanP: P1 = unary('atan', FLOATING, math.atan, (dx, x) => div(dx, add(mul(x, x), one(x))))
export const sinhP: P1 = unary('sinh', FLOATING, math.sinh, (dx, x) => mul(dx, cosh(x)))
export const coshP: P1 = unary('cosh', FLOATING, math.cosh, (dx, x) => mul(dx, sinh(x)))
/** Tangent (dx + dx·y)(1 − y): accurate where y is close to 1. */
export const tanhP: P1 = unary('tanh', FLOATING, math.tanh, (dx, _, y) => mul(add(dx, mul(dx, y)), sub(one(y), y)))
export const asinhP: P1 = unary('asinh', FLOATING, math.asinh, (dx, x) => mul(dx, rsqrt(add(mul(x, x), one(x)))))
export const acoshP: P1 = unary('acosh', FLOATING, math.acosh, (dx, x) =>
  mul(dx, rsqrt(mul(sub(x, one(x)), add(x, one(x))))),
)
export const atanhP: P1 = unary('atanh', FLOATING, math.atanh, (dx, x) => div(dx, mul(add(one(x), x), sub(one(x), x))))

/** The angle of the point (x, y) for `atan2(y, x)`, in [-π, π]. */
export const atan2P: Primitive<NoParams, Binary> = binary({
  name: 'atan2',
  accepts: FLOATING,
  expr: math.atan2,
  jvp: ([y, x], [dy, dx], _, out) => {
    const norm = add(mul(x, x), mul(y, y))
    return addZero(
      dy && stretch(mul(dy, div(x, norm)), out.shape),
      dx && stretch(neg(mul(dx, div(y, norm))), out.shape),
    )
  },
})

export const sin = (x: Value): Value => bind(sinP, [x], null)
export const cos = (x: Value): Value => bind(cosP, [x], null)
export const tan = (x: Value): Value => bind(tanP, [x], null)
export const asin = (x: Value): Value => bind(asinP, [x], null)
export const acos = (x: Value): Value => bind(acosP, [x], null)
export const atan = (x: Value): Value => bind(atanP, [x], null)
export const sinh = (x: Value): Value => bind(sinhP, [x], null)
export const cosh = (x: Value): Value => bind(coshP, [x], null)
export const tanh = (x: Value): Value => bind(tanhP, [x], null)
export const asinh = (x: Value): Value => bind(asinhP, [x], null)
export const acosh = (x: Value): Value => bind(acoshP, [x], null)
export const atanh = (x: Value): Value => bind(atanhP, [x], null)
export const atan2 = (y: Value, x: Value): Value => bind(atan2P, [y, x], null)
