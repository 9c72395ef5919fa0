/** The error function and its relatives. */
import type { Value } from '@pullback/core'
import * as math from '@pullback/core/math'
import type { Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { FLOATING, literal, unary, type NoParams } from '../family.ts'
import type { Primitive } from '../primitive.ts'
import { mul, neg } from './arithmetic.ts'
import { exp } from './exponential.ts'

type P1 = Primitive<NoParams, Unary>

const slope = (x: Value): Value => mul(literal(2 / Math.sqrt(Math.PI), x), exp(neg(mul(x, x))))

export const erfP: P1 = unary('erf', FLOATING, math.erf, (dx, x) => mul(dx, slope(x)))
export const erfcP: P1 = unary('erfc', FLOATING, math.erfc, (dx, x) => neg(mul(dx, slope(x))))
const inverseSlope = (dx: Value, _: Value, y: Value): Value =>
  mul(dx, mul(literal(Math.sqrt(Math.PI) / 2, y), exp(mul(y, y))))

/** Inverse of erf; ±1 gives ±inf, beyond NaN. */
export const erfInvP: P1 = unary('erfInv', FLOATING, math.erfInv, inverseSlope)
/** The same as XLA computes it in float32, for numbers that are to agree with JAX's more than with the truth. */
export const erfInvXlaP: P1 = unary('erfInvXla', FLOATING, math.erfInvXla, inverseSlope)

export const erf = (x: Value): Value => bind(erfP, [x], null)
export const erfc = (x: Value): Value => bind(erfcP, [x], null)
export const erfInv = (x: Value): Value => bind(erfInvP, [x], null)
export const erfInvXla = (x: Value): Value => bind(erfInvXlaP, [x], null)
