/** Step functions: rounding, sign and finiteness. Their tangents are zero. */
import { expr, type Expr, type Value } from '@pullback/core'
import type { Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { elementwise, FLOATING, NUMERIC, unary, type NoParams } from '../family.ts'
import type { Primitive } from '../primitive.ts'

type P1 = Primitive<NoParams, Unary>

export const floorP: P1 = unary('floor', FLOATING, (x) => expr.unary('floor', x))
export const ceilP: P1 = unary('ceil', FLOATING, (x) => expr.unary('ceil', x))
/** Ties to even. */
export const roundP: P1 = unary('round', FLOATING, (x) => expr.unary('nearest', x))

const signOf = (x: Expr): Expr => {
  const zero = expr.constant(x.dtype, 0)
  const one = expr.constant(x.dtype, 1)
  const negative = x.dtype === 'uint32' ? x : expr.select(expr.compare('lt', x, zero), expr.constant(x.dtype, -1), x)
  // ±0 and NaN are their own sign.
  return expr.select(expr.compare('gt', x, zero), one, negative)
}

/** -1, 0 or 1; ±0 and NaN are returned. */
export const signP: P1 = unary('sign', NUMERIC, signOf)

export const isFiniteP: P1 = elementwise<NoParams, Unary>({
  name: 'isFinite',
  accepts: FLOATING,
  dtype: () => 'bool',
  expr: ([x]) => expr.compare('lt', expr.unary('abs', x), expr.constant(x.dtype, Infinity)),
})

export const floor = (x: Value): Value => bind(floorP, [x], null)
export const ceil = (x: Value): Value => bind(ceilP, [x], null)
export const round = (x: Value): Value => bind(roundP, [x], null)
export const sign = (x: Value): Value => bind(signP, [x], null)
export const isFinite = (x: Value): Value => bind(isFiniteP, [x], null)
