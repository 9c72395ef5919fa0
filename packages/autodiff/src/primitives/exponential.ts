/** Exponentials, logarithms, roots and powers. */
import { expr, type Value } from '@pullback/core'
import * as math from '@pullback/core/math'
import type { Binary, Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { binary, elementwise, FLOATING, literal, NUMERIC, stretch, unary, type NoParams } from '../family.ts'
import { checkInteger } from '../given.ts'
import type { Primitive } from '../primitive.ts'
import { add, addZero, div, mul, sub } from './arithmetic.ts'
import { compare } from './comparison.ts'
import { select } from './select.ts'

type P1 = Primitive<NoParams, Unary>

export const expP: P1 = unary('exp', FLOATING, math.exp, (dx, _, y) => mul(dx, y))
export const exp2P: P1 = unary('exp2', FLOATING, math.exp2, (dx, _, y) => mul(dx, mul(y, literal(Math.LN2, y))))
export const expm1P: P1 = unary('expm1', FLOATING, math.expm1, (dx, _, y) => mul(dx, add(y, literal(1, y))))
export const logP: P1 = unary('log', FLOATING, math.log, (dx, x) => div(dx, x))
export const log1pP: P1 = unary('log1p', FLOATING, math.log1p, (dx, x) => div(dx, add(x, literal(1, x))))
/** 1 / (1 + exp(-x)). */
export const logisticP: P1 = unary('logistic', FLOATING, math.sigmoid, (dx, _, y) =>
  mul(dx, mul(y, sub(literal(1, y), y))),
)
export const sqrtP: P1 = unary(
  'sqrt',
  FLOATING,
  (x) => expr.unary('sqrt', x),
  (dx, _, y) => mul(dx, div(literal(0.5, y), y)),
)
/** 1 / sqrt(x). */
export const rsqrtP: P1 = unary('rsqrt', FLOATING, math.rsqrt, (dx, x, y) => mul(dx, mul(literal(-0.5, y), div(y, x))))
export const cbrtP: P1 = unary('cbrt', FLOATING, math.cbrt, (dx, _, y) => mul(dx, div(literal(1 / 3, y), mul(y, y))))

export interface IntegerPowParams {
  readonly n: number
}

/** x^n for an integer n known while tracing, by repeated squaring; exact derivative at 0. */
export const integerPowP: Primitive<IntegerPowParams, Unary> = elementwise<IntegerPowParams, Unary>({
  name: 'integerPow',
  accepts: NUMERIC,
  expr: ([x], { n }) => {
    const one = expr.constant(x.dtype, 1)
    let result = one
    let square = x
    for (let m = Math.abs(n); m > 0; m = Math.floor(m / 2)) {
      if (m % 2 === 1) result = result === one ? square : expr.binary('mul', result, square)
      if (m > 1) square = expr.binary('mul', square, square)
    }
    return n < 0 ? expr.binary('div', one, result) : result
  },
  jvp: ([x], [dx], { n }) =>
    dx === null || n === 0 ? null : mul(dx, mul(literal(n, x), n === 1 ? literal(1, x) : integerPow(x, n - 1))),
  show: ({ n }) => `n=${n}`,
})

/** x^y on floats, with the special values of C's pow. */
export const powP: Primitive<NoParams, Binary> = binary({
  name: 'pow',
  accepts: FLOATING,
  expr: math.pow,
  jvp: ([x, y], [dx, dy], _, out) => {
    const byX = dx && stretch(mul(dx, mul(y, pow(x, sub(y, literal(1, y))))), out.shape)
    if (dy === null) return byX
    // log 0 is replaced by log 1: the derivative by y is 0 at x = 0 for y >= 0, as in JAX.
    const safe = select(compare('eq', x, literal(0, x)), literal(1, x), x)
    return addZero(byX, stretch(mul(dy, mul(log(safe), out)), out.shape))
  },
})

export const exp = (x: Value): Value => bind(expP, [x], null)
export const exp2 = (x: Value): Value => bind(exp2P, [x], null)
export const expm1 = (x: Value): Value => bind(expm1P, [x], null)
export const log = (x: Value): Value => bind(logP, [x], null)
export const log1p = (x: Value): Value => bind(log1pP, [x], null)
export const logistic = (x: Value): Value => bind(logisticP, [x], null)
export const sqrt = (x: Value): Value => bind(sqrtP, [x], null)
export const rsqrt = (x: Value): Value => bind(rsqrtP, [x], null)
export const cbrt = (x: Value): Value => bind(cbrtP, [x], null)
export const pow = (x: Value, y: Value): Value => bind(powP, [x, y], null)
export const integerPow = (x: Value, n: number): Value => {
  checkInteger('integerPow', 'n', n)
  return bind(integerPowP, [x], { n })
}
