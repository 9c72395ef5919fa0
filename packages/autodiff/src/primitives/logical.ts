/** Truth values and bits. Their tangents are zero. */
import { bytesOf, expr, wideOf, type DType, type Expr, type IntegerDType, type Value } from '@pullback/core'
import type { Binary, Unary } from '../arity.ts'
import { aval } from '../aval.ts'
import { bind } from '../bind.ts'
import {
  batchElementwise,
  binary,
  checkCategory,
  commonDType,
  commonShape,
  INTEGRAL,
  unary,
  type NoParams,
} from '../family.ts'
import type { Primitive } from '../primitive.ts'

type P2 = Primitive<NoParams, Binary>

const bitwise = (op: 'and' | 'or' | 'xor'): P2 =>
  binary({ name: op, accepts: INTEGRAL, expr: (x, y) => expr.binary(op, x, y) })

export const andP: P2 = bitwise('and')
export const orP: P2 = bitwise('or')
export const xorP: P2 = bitwise('xor')
export const notP: Primitive<NoParams, Unary> = unary('not', INTEGRAL, (x) => expr.unary('not', x))
/** Shifts by the width or more give 0. */
export const shiftLeftP: P2 = binary({
  name: 'shiftLeft',
  accepts: ['integer'],
  expr: (x, y) => expr.binary('shiftLeft', x, y),
})

/** The integers of a dtype read as those of the other signedness, or of its own, and widened. */
const readAs = (x: Expr, dtype: DType, wide: 'int32' | 'uint32'): Expr => {
  if (bytesOf(dtype) === 4) return expr.bitcast(wide, x)
  const bits = 8 * bytesOf(dtype)
  const narrow = `${wide === 'int32' ? 'int' : 'uint'}${bits}` as IntegerDType // of the same size, below 4 bytes
  return expr.convert(wide, expr.convert(narrow, x))
}

/** Shifts to the right that treat every integer type as signed, or as unsigned. */
const shiftingRight = (name: string, wide: 'int32' | 'uint32'): P2 => {
  const prim: P2 = {
    name,
    avals: (ins) => {
      const dtype = commonDType(name, ins)
      for (const x of ins) checkCategory(name, x, ['integer'])
      return [aval(commonShape(name, ins), dtype, ins[0].weakType && ins[1].weakType)]
    },
    lower: {
      tag: 'elementwise',
      exprs: ([x, y], _, __, [out], given) => {
        const dtype = given?.[0] ?? x.dtype
        // As an unsigned number a negative distance is beyond every width.
        const distance = readAs(y, dtype, 'uint32')
        const shifted = expr.binary('shiftRight', readAs(x, dtype, wide), expr.bitcast(wide, distance))
        return [expr.bitcast(wideOf(out!.dtype), shifted)]
      },
    },
    batch: (xs, mapped, params, n) => batchElementwise(prim, xs, mapped, params, n),
  }
  return prim
}

/** Fills with zeros, also for signed integers. */
export const shiftRightLogicalP: P2 = shiftingRight('shiftRightLogical', 'uint32')
/** Fills with the sign bit, also for unsigned integers. */
export const shiftRightArithmeticP: P2 = shiftingRight('shiftRightArithmetic', 'int32')

export const and = (x: Value, y: Value): Value => bind(andP, [x, y], null)
export const or = (x: Value, y: Value): Value => bind(orP, [x, y], null)
export const xor = (x: Value, y: Value): Value => bind(xorP, [x, y], null)
export const not = (x: Value): Value => bind(notP, [x], null)
export const shiftLeft = (x: Value, y: Value): Value => bind(shiftLeftP, [x, y], null)
export const shiftRightLogical = (x: Value, y: Value): Value => bind(shiftRightLogicalP, [x, y], null)
export const shiftRightArithmetic = (x: Value, y: Value): Value => bind(shiftRightArithmeticP, [x, y], null)
