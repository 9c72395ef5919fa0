/** Primitives whose derivative at special points no composition of others has: relu, logaddexp, and integer powers by array. */
import { categoryOf, expr, type Expr, type Value } from '@pullback/core'
import * as math from '@pullback/core/math'
import { aval } from '../aval.ts'
import type { Binary, Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import {
  batchElementwise,
  binary,
  checkCategory,
  commonShape,
  elementwise,
  FLOATING,
  literal,
  NUMERIC,
  stretch,
  type NoParams,
} from '../family.ts'
import type { Primitive, Zero } from '../primitive.ts'
import { addZero, mul, sub } from './arithmetic.ts'
import { compare } from './comparison.ts'
import { convert } from './convert.ts'
import { exp } from './exponential.ts'
import { select } from './select.ts'

/** max(x, 0), NaN staying NaN. Derivative 1 where x > 0, so 0 at 0 and at NaN. */
export const reluP: Primitive<NoParams, Unary> = elementwise<NoParams, Unary>({
  name: 'relu',
  accepts: NUMERIC,
  expr: ([x]) => expr.binary('max', x, expr.constant(x.dtype, 0)),
  jvp: ([x], [dx]) => dx && select(compare('gt', x, literal(0, x)), dx, literal(0, dx)),
})

/** log(e^x + e^y) without overflow. */
export const logaddexpP: Primitive<NoParams, Binary> = binary({
  name: 'logaddexp',
  accepts: FLOATING,
  expr: (x, y) => {
    const difference = expr.binary('sub', x, y)
    const small = math.log1p(math.exp(expr.unary('neg', expr.unary('abs', difference))))
    const sum = expr.binary('add', expr.binary('max', x, y), small)
    // Equal infinities differ by NaN and are their own sum.
    return expr.select(expr.compare('ne', difference, difference), expr.binary('add', x, y), sum)
  },
  jvp: ([x, y], [dx, dy], _, out) => {
    // e^(x - out); +inf counts as 0 on both sides, which gives 1 where x and the result are +inf.
    const share = (t: Value | Zero, v: Value): Value | Zero =>
      t && stretch(mul(t, exp(sub(infinityAsZero(v), infinityAsZero(out)))), out.shape)
    return addZero(share(dx, x), share(dy, y))
  },
})

const infinityAsZero = (x: Value): Value => select(compare('eq', x, literal(Infinity, x)), literal(0, x), x)

/** Whether the sign bit of a float is set, for -0 too; false for NaN. */
const isNegative = (x: Expr): Expr => {
  const zero = expr.constant(x.dtype, 0)
  const reciprocal = expr.binary('div', expr.constant(x.dtype, 1), x)
  return expr.binary('or', expr.compare('lt', x, zero), expr.compare('lt', reciprocal, zero))
}

/** x^|n| modulo 2^32 by squaring over the bits of n; for n < 0 the reciprocal truncated to an integer, that of 0 being 0. */
const integerPower = (x: Expr, n: Expr): Expr => {
  const one = expr.constant(x.dtype, 1)
  const zeroN = expr.constant(n.dtype, 0)
  const oneN = expr.constant(n.dtype, 1)
  const isOdd = (m: Expr): Expr => expr.compare('ne', expr.binary('and', m, oneN), zeroN)
  let result = expr.select(isOdd(n), x, one)
  let square = x
  let rest = expr.bitcast('uint32', n.dtype === 'int32' ? expr.unary('abs', n) : n)
  for (let bit = 1; bit < 32; bit++) {
    square = expr.binary('mul', square, square)
    rest = expr.binary('shiftRight', rest, expr.constant('uint32', 1))
    const taken = expr.compare('ne', expr.binary('and', rest, expr.constant('uint32', 1)), expr.constant('uint32', 0))
    result = expr.select(taken, expr.binary('mul', result, square), result)
  }
  if (n.dtype === 'uint32') return result
  const minusOne = expr.constant(x.dtype, x.dtype === 'uint32' ? 0xffffffff : -1)
  // Of the reciprocals only those of ±1 are not 0 as integers.
  const isUnit =
    x.dtype === 'uint32'
      ? expr.compare('eq', x, one)
      : expr.binary('or', expr.compare('eq', x, one), expr.compare('eq', x, minusOne))
  const inverse = expr.select(isUnit, expr.select(isOdd(n), x, one), expr.constant(x.dtype, 0))
  return expr.select(expr.compare('lt', n, zeroN), inverse, result)
}

/** x^n for float x as C's pow. The sign comes from n itself: a large odd n is even once it is a float32. */
const floatPower = (x: Expr, n: Expr): Expr => {
  const size = math.pow(expr.unary('abs', x), expr.convert(x.dtype, n))
  const isOdd = expr.compare('ne', expr.binary('and', n, expr.constant(n.dtype, 1)), expr.constant(n.dtype, 0))
  return expr.select(expr.binary('and', isOdd, isNegative(x)), expr.unary('neg', size), size)
}

/**
 * x^n for an array of integers n. On floats the derivative by x is n·x^(n-1), and 0 where n = 0 whatever x is; there is
 * none by n. On integers it wraps.
 */
export const powIntP: Primitive<NoParams, Binary> = {
  name: 'powInt',
  avals: ([x, n]) => {
    checkCategory('powInt', x, NUMERIC)
    checkCategory('powInt', n, ['integer'])
    return [aval(commonShape('powInt', [x, n]), x.dtype, x.weakType && n.weakType)]
  },
  lower: {
    tag: 'elementwise',
    exprs: ([x, n]) => [categoryOf(x.dtype) === 'floating' ? floatPower(x, n) : integerPower(x, n)],
  },
  jvp: ([x, n], [dx], _, [y]) => {
    if (dx === null) return [null]
    const isZero = compare('eq', n, literal(0, n))
    const safe = select(isZero, literal(1, n), n)
    const slope = mul(toLike(safe, x), powInt(x, sub(safe, literal(1, n))))
    return [stretch(mul(dx, select(isZero, literal(0, x), slope)), y!.shape)]
  },
  batch: (xs, mapped, params, n) => batchElementwise(powIntP, xs, mapped, params, n),
}

const toLike = (n: Value, x: Value): Value => convert(n, x.dtype, x.weakType)

export const relu = (x: Value): Value => bind(reluP, [x], null)
export const logaddexp = (x: Value, y: Value): Value => bind(logaddexpP, [x, y], null)
export const powInt = (x: Value, n: Value): Value => bind(powIntP, [x, n], null)
