/** x log y and its kin, which are 0 where x is 0; and the logit. */
import { expr, type Expr, type Value } from '@pullback/core'
import * as math from '@pullback/core/math'
import type { Binary, Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { binary, FLOATING, literal, stretch, unary, type NoParams } from '../family.ts'
import type { Primitive } from '../primitive.ts'
import { add as plus, addZero, div as over, mul as times, sub as less } from './arithmetic.ts'
import { abs, add, both, div, eq, lit, lt, mul, sub, where } from './expansions.ts'
import { log, log1p } from './exponential.ts'

/** x f, 0 where x is 0 unless y, from which f was computed, is NaN. */
const unlessZero = (x: Expr, f: Expr, y: Expr): Expr => where(both(eq(x, 0), eq(y, y)), lit(x, 0), mul(x, f))

/** x log y, 0 where x is 0 unless y is NaN. */
export const xlogyP: Primitive<NoParams, Binary> = binary({
  name: 'xlogy',
  accepts: FLOATING,
  expr: (x, y) => unlessZero(x, math.log(y), y),
  jvp: ([x, y], [dx, dy], _, out) =>
    addZero(dx && stretch(times(dx, log(y)), out.shape), dy && stretch(times(dy, over(x, y)), out.shape)),
})

/** x log(1 + y), 0 where x is 0 unless y is NaN. */
export const xlog1pyP: Primitive<NoParams, Binary> = binary({
  name: 'xlog1py',
  accepts: FLOATING,
  expr: (x, y) => unlessZero(x, math.log1p(y), y),
  jvp: ([x, y], [dx, dy], _, out) =>
    addZero(
      dx && stretch(times(dx, log1p(y)), out.shape),
      dy && stretch(times(dy, over(x, plus(y, literal(1, y)))), out.shape),
    ),
})

/** x log x, 0 at 0; its derivative there is -inf. */
export const xlogxP: Primitive<NoParams, Unary> = unary(
  'xlogx',
  FLOATING,
  (x) => unlessZero(x, math.log(x), x),
  (dx, x) => times(dx, plus(log(x), literal(1, x))),
)

/** log(p / (1 - p)), accurate relative to its value near ½ too. */
export const logitP: Primitive<NoParams, Unary> = unary(
  'logit',
  FLOATING,
  (p) => {
    const q = sub(lit(p, 1), p)
    const middle = math.log1p(div(sub(add(p, p), 1), q))
    return where(lt(abs(sub(p, 0.5)), 0.25), middle, math.log(expr.binary('div', p, q)))
  },
  (dp, p) => over(dp, times(p, less(literal(1, p), p))),
)

export const xlogy = (x: Value, y: Value): Value => bind(xlogyP, [x, y], null)
export const xlog1py = (x: Value, y: Value): Value => bind(xlog1pyP, [x, y], null)
export const xlogx = (x: Value): Value => bind(xlogxP, [x], null)
export const logit = (p: Value): Value => bind(logitP, [p], null)
