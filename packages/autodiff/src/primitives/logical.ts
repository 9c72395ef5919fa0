/** Truth values and bits. Their tangents are zero. */
import { expr, type Value } from '@pullback/core'
import type { Binary, Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { binary, INTEGRAL, unary, type NoParams } from '../family.ts'
import type { Primitive } from '../primitive.ts'

type P2 = Primitive<NoParams, Binary>

const bitwise = (op: 'and' | 'or' | 'xor'): P2 =>
  binary({ name: op, accepts: INTEGRAL, expr: (x, y) => expr.binary(op, x, y) })

export const andP: P2 = bitwise('and')
export const orP: P2 = bitwise('or')
export const xorP: P2 = bitwise('xor')
export const notP: Primitive<NoParams, Unary> = unary('not', INTEGRAL, (x) => expr.unary('not', x))
/** Shifts by 32 or more give 0. */
export const shiftLeftP: P2 = binary({
  name: 'shiftLeft',
  accepts: ['integer'],
  expr: (x, y) => expr.binary('shiftLeft', x, y),
})
/** Fills with zeros, also for int32. */
export const shiftRightLogicalP: P2 = binary({
  name: 'shiftRightLogical',
  accepts: ['integer'],
  expr: (x, y) =>
    expr.bitcast(x.dtype, expr.binary('shiftRight', expr.bitcast('uint32', x), expr.bitcast('uint32', y))),
})
/** Fills with the sign bit, also for uint32. */
export const shiftRightArithmeticP: P2 = binary({
  name: 'shiftRightArithmetic',
  accepts: ['integer'],
  expr: (x, y) => expr.bitcast(x.dtype, expr.binary('shiftRight', expr.bitcast('int32', x), expr.bitcast('int32', y))),
})

export const and = (x: Value, y: Value): Value => bind(andP, [x, y], null)
export const or = (x: Value, y: Value): Value => bind(orP, [x, y], null)
export const xor = (x: Value, y: Value): Value => bind(xorP, [x, y], null)
export const not = (x: Value): Value => bind(notP, [x], null)
export const shiftLeft = (x: Value, y: Value): Value => bind(shiftLeftP, [x, y], null)
export const shiftRightLogical = (x: Value, y: Value): Value => bind(shiftRightLogicalP, [x, y], null)
export const shiftRightArithmetic = (x: Value, y: Value): Value => bind(shiftRightArithmeticP, [x, y], null)
