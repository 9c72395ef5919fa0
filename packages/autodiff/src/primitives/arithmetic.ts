/** Sums, products and quotients. */
import { expr, type Value } from '@pullback/core'
import type { Binary, Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { binary, elementwise, literal, NUMERIC, stretch, unary, unstretch, type NoParams } from '../family.ts'
import type { Primitive, Zero } from '../primitive.ts'
import { compare } from './comparison.ts'
import { select } from './select.ts'

export const negP: Primitive<NoParams, Unary> = elementwise<NoParams, Unary>({
  name: 'neg',
  accepts: NUMERIC,
  expr: ([x]) => expr.unary('neg', x),
  jvp: (_, [dx]) => dx && neg(dx),
  transpose: ([ct]) => [ct && neg(ct)],
})

export const addP: Primitive<NoParams, Binary> = binary({
  name: 'add',
  accepts: NUMERIC,
  expr: (x, y) => expr.binary('add', x, y),
  jvp: (_, [dx, dy], __, y) => addZero(stretch(dx, y.shape), stretch(dy, y.shape)),
  transpose: ([ct], _, [x, y]) => (ct ? [unstretch(ct, x), unstretch(ct, y)] : [null, null]),
})

export const subP: Primitive<NoParams, Binary> = binary({
  name: 'sub',
  accepts: NUMERIC,
  expr: (x, y) => expr.binary('sub', x, y),
  jvp: (_, [dx, dy]) => (dx === null ? dy && neg(dy) : dy === null ? dx : sub(dx, dy)),
  transpose: ([ct], _, [x, y]) => (ct ? [unstretch(ct, x), neg(unstretch(ct, y))] : [null, null]),
})

export const mulP: Primitive<NoParams, Binary> = binary({
  name: 'mul',
  accepts: NUMERIC,
  expr: (x, y) => expr.binary('mul', x, y),
  jvp: ([x, y], [dx, dy], _, out) =>
    addZero(dx && stretch(mul(dx, y), out.shape), dy && stretch(mul(x, dy), out.shape)),
  transpose: ([ct], [x, y], [ax, ay]) => [
    ct && y ? unstretch(mul(ct, y), ax) : null,
    ct && x ? unstretch(mul(x, ct), ay) : null,
  ],
})

/** Floating: IEEE division. Integers truncate; see the kernel language for division by zero. */
export const divP: Primitive<NoParams, Binary> = binary({
  name: 'div',
  accepts: NUMERIC,
  expr: (x, y) => expr.binary('div', x, y),
  // By the quotient itself: squaring the divisor would underflow or overflow where the derivative does not.
  jvp: ([, y], [dx, dy], _, out) =>
    addZero(dx && stretch(div(dx, y), out.shape), dy && stretch(neg(div(mul(dy, out), y)), out.shape)),
  transpose: ([ct], [, y], [ax]) => [ct && y ? unstretch(div(ct, y), ax) : null, null],
})

/** Remainder of truncating division, with the sign of the dividend. */
export const remP: Primitive<NoParams, Binary> = binary({
  name: 'rem',
  accepts: NUMERIC,
  expr: (x, y) => expr.binary('rem', x, y),
  jvp: ([x, y], [dx, dy]) => {
    if (dy === null) return dx
    const q = div(x, y)
    const whole = bind(truncP, [q], null)
    const fromY = neg(mul(dy, whole))
    return dx === null ? fromY : add(dx, fromY)
  },
})

/** Towards zero, on floats; sign(q)·floor|q| in one step. */
export const truncP: Primitive<NoParams, Unary> = unary('trunc', ['floating'], (x) => expr.unary('trunc', x))

export const absP: Primitive<NoParams, Unary> = unary(
  'abs',
  NUMERIC,
  (x) => expr.unary('abs', x),
  // JAX's convention: +1 at ±0, and -1 at NaN, where x >= 0 is false.
  (dx, x) => select(compare('ge', x, literal(0, x)), dx, neg(dx)),
)

const tieShare = (x: Value, y: Value, op: 'gt' | 'lt'): Value =>
  select(compare(op, x, y), literal(1, x), select(compare('eq', x, y), literal(0.5, x), literal(0, x)))

const extremum = (name: 'max' | 'min', wins: 'gt' | 'lt'): Primitive<NoParams, Binary> =>
  binary({
    name,
    accepts: ['bool', 'integer', 'floating'],
    expr: (x, y) => (x.dtype === 'bool' ? expr.binary(name === 'max' ? 'or' : 'and', x, y) : expr.binary(name, x, y)),
    // Ties share equally; a NaN operand makes both comparisons false and both tangents zero.
    jvp: ([x, y], [dx, dy], _, out) =>
      addZero(
        dx && stretch(mul(dx, tieShare(x, y, wins)), out.shape),
        dy && stretch(mul(dy, tieShare(y, x, wins)), out.shape),
      ),
  })

/** Larger of two; NaN if either is. */
export const maxP: Primitive<NoParams, Binary> = extremum('max', 'gt')
/** Smaller of two; NaN if either is. */
export const minP: Primitive<NoParams, Binary> = extremum('min', 'lt')

export const add = (x: Value, y: Value): Value => bind(addP, [x, y], null)
export const sub = (x: Value, y: Value): Value => bind(subP, [x, y], null)
export const mul = (x: Value, y: Value): Value => bind(mulP, [x, y], null)
export const div = (x: Value, y: Value): Value => bind(divP, [x, y], null)
export const rem = (x: Value, y: Value): Value => bind(remP, [x, y], null)
export const neg = (x: Value): Value => bind(negP, [x], null)
export const abs = (x: Value): Value => bind(absP, [x], null)
export const max = (x: Value, y: Value): Value => bind(maxP, [x, y], null)
export const min = (x: Value, y: Value): Value => bind(minP, [x, y], null)

/** Sum of two tangents or cotangents, either of which may be an exact zero. */
export const addZero = (a: Value | Zero, b: Value | Zero): Value | Zero => (a === null ? b : b === null ? a : add(a, b))
