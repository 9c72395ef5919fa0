/** Comparisons, truth values, bits, and choice between arrays. None but `where` has a derivative. */
import {
  checkOptions,
  floatInfo,
  isFloating,
  rangeOf,
  showShape,
  type CompareOp,
  type Operand,
  type Value,
} from '@pullback/core'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { abs, add, mul } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import * as lax from '../primitives/logical.ts'
import { isFinite as isFiniteFloat } from '../primitives/rounding.ts'
import { select } from '../primitives/select.ts'
import type { BinaryFunction, UnaryFunction } from './arithmetic.ts'
import { asValue, broadcastOperands, like, promoteDTypes, promoteFloating, promotePair, toBool } from './operands.ts'
import { reduceAnd } from '../primitives/reduce.ts'

const comparison =
  (fn: string, op: CompareOp): BinaryFunction =>
  (x, y) =>
    compare(op, ...promotePair(fn, x, y))

/** x = y, false where one is NaN. */
export const equal: BinaryFunction = comparison('equal', 'eq')
/** x ≠ y, true where one is NaN. */
export const notEqual: BinaryFunction = comparison('notEqual', 'ne')
/** x < y. */
export const less: BinaryFunction = comparison('less', 'lt')
/** x ≤ y. */
export const lessEqual: BinaryFunction = comparison('lessEqual', 'le')
/** x > y. */
export const greater: BinaryFunction = comparison('greater', 'gt')
/** x ≥ y. */
export const greaterEqual: BinaryFunction = comparison('greaterEqual', 'ge')

const connective =
  (fn: string, f: (x: Value, y: Value) => Value): BinaryFunction =>
  (x, y) =>
    f(...(broadcastOperands(fn, [toBool(fn, x), toBool(fn, y)]) as [Value, Value]))

/** Whether both are not 0. */
export const logicalAnd: BinaryFunction = connective('logicalAnd', lax.and)
/** Whether one is not 0. */
export const logicalOr: BinaryFunction = connective('logicalOr', lax.or)
/** Whether exactly one is not 0. */
export const logicalXor: BinaryFunction = connective('logicalXor', lax.xor)
/** Whether x is 0. */
export const logicalNot: UnaryFunction = (x) => lax.not(toBool('logicalNot', x))

const checkBits = (fn: string, xs: readonly Value[], boolAllowed: boolean): void => {
  if (xs.some((x) => isFloating(x.dtype) || (!boolAllowed && x.dtype === 'bool'))) {
    const rule = boolAllowed ? 'integers or booleans' : 'integers'
    throw new TypeError(`${fn}: operands must be ${rule}, got ${xs.map((x) => x.dtype).join(' and ')}`)
  }
}

const bitwise =
  (fn: string, f: (x: Value, y: Value) => Value, boolAllowed = true): BinaryFunction =>
  (x, y) => {
    const pair = promotePair(fn, x, y)
    checkBits(fn, pair, boolAllowed)
    return f(...pair)
  }

/** Bits set in both; logical on bool. */
export const bitwiseAnd: BinaryFunction = bitwise('bitwiseAnd', lax.and)
/** Bits set in one or both. */
export const bitwiseOr: BinaryFunction = bitwise('bitwiseOr', lax.or)
/** Bits set in exactly one. */
export const bitwiseXor: BinaryFunction = bitwise('bitwiseXor', lax.xor)
/** Every bit flipped. */
export const bitwiseNot: UnaryFunction = (x) => {
  const v = asValue('bitwiseNot', x)
  checkBits('bitwiseNot', [v], true)
  return lax.not(v)
}
/** x · 2^y, losing the bits beyond 32. Shifts by 32 or more give 0. */
export const leftShift: BinaryFunction = bitwise('leftShift', lax.shiftLeft, false)
/** x / 2^y rounded down; int32 keeps its sign. */
export const rightShift: BinaryFunction = bitwise(
  'rightShift',
  (x, y) => (rangeOf(x.dtype)[0] === 0 ? lax.shiftRightLogical(x, y) : lax.shiftRightArithmetic(x, y)),
  false,
)

/** false of a value's shape, for predicates that no integer fulfils. */
const constantOf = (x: Value, truth: boolean): Value => broadcastInDim(asValue('', truth), x.shape, [])

/** Whether elements are NaN. */
export const isnan: UnaryFunction = (x) => {
  const v = asValue('isnan', x)
  return isFloating(v.dtype) ? compare('ne', v, v) : constantOf(v, false)
}
/** Whether elements are +inf or -inf. */
export const isinf: UnaryFunction = (x) => {
  const v = asValue('isinf', x)
  return isFloating(v.dtype) ? compare('eq', abs(v), like(v, Infinity)) : constantOf(v, false)
}
/** Whether elements are neither infinite nor NaN. */
export const isfinite: UnaryFunction = (x) => {
  const v = asValue('isfinite', x)
  return isFloating(v.dtype) ? isFiniteFloat(v) : constantOf(v, true)
}
/** Whether elements are +inf. */
export const isposinf: UnaryFunction = (x) => {
  const v = asValue('isposinf', x)
  return isFloating(v.dtype) ? compare('eq', v, like(v, Infinity)) : constantOf(v, false)
}
/** Whether elements are -inf. */
export const isneginf: UnaryFunction = (x) => {
  const v = asValue('isneginf', x)
  return isFloating(v.dtype) ? compare('eq', v, like(v, -Infinity)) : constantOf(v, false)
}

/**
 * `x` where the condition holds (is not 0), `y` elsewhere; all three broadcast. Both sides are computed: a NaN or an
 * infinite derivative of the side not chosen turns its gradient into NaN, so make its argument safe with another `where`.
 */
export const where = (condition: Operand, x: Operand, y: Operand): Value => {
  const [a, b] = promoteDTypes('where', [x, y]) as [Value, Value]
  const [c, p, q] = broadcastOperands('where', [toBool('where', condition), a, b]) as [Value, Value, Value]
  return select(c, p, q)
}

/** Numbers in place of NaN, +inf and -inf: 0 and the largest and smallest finite numbers of the dtype by default. */
export const nanToNum = (
  x: Operand,
  options: { readonly nan?: number; readonly posinf?: number; readonly neginf?: number } = {},
): Value => {
  checkOptions('nanToNum', options, ['nan', 'posinf', 'neginf'])
  const v = asValue('nanToNum', x)
  if (!isFloating(v.dtype)) return v
  const largest = floatInfo(v.dtype).max
  const { nan = 0, posinf = largest, neginf = -largest } = options
  const noNan = select(compare('ne', v, v), like(v, nan), v)
  const noHigh = select(compare('eq', v, like(v, Infinity)), like(v, posinf), noNan)
  return select(compare('eq', v, like(v, -Infinity)), like(v, neginf), noHigh)
}

export interface CloseOptions {
  /** Difference allowed relative to |y|. Default 1e-5. */
  readonly rtol?: number
  /** Difference allowed on top. Default 1e-8. */
  readonly atol?: number
  /** NaN equals NaN. */
  readonly equalNan?: boolean
}

const CLOSE_OPTIONS: readonly string[] = ['rtol', 'atol', 'equalNan']

/** Whether |x - y| ≤ atol + rtol·|y|; equal infinities are close. */
export const isclose = (x: Operand, y: Operand, options: CloseOptions = {}): Value =>
  closeness('isclose', x, y, options)

const closeness = (fn: string, x: Operand, y: Operand, options: CloseOptions): Value => {
  checkOptions(fn, options, CLOSE_OPTIONS)
  const { rtol = 1e-5, atol = 1e-8, equalNan = false } = options
  const [a, b] = promoteFloating(fn, x, y)
  const size = abs(b)
  const bound = add(mul(size, like(b, rtol)), like(b, atol))
  const isSmall = compare('le', abs(add(a, mul(b, like(b, -1)))), bound)
  const near = lax.or(compare('eq', a, b), lax.and(isSmall, lax.and(isfinite(a), isfinite(b))))
  return equalNan ? lax.or(near, lax.and(isnan(a), isnan(b))) : near
}

const allOf = (x: Value): Value =>
  reduceAnd(
    x,
    x.shape.map((_, d) => d),
  )

/** Whether all elements are close; see `isclose`. */
export const allclose = (x: Operand, y: Operand, options: CloseOptions = {}): Value =>
  allOf(closeness('allclose', x, y, options))

/** Whether shapes and all elements are equal. Shapes that differ give false, not an error. */
export const arrayEqual = (x: Operand, y: Operand): Value => {
  const [a, b] = [asValue('arrayEqual', x), asValue('arrayEqual', y)]
  return showShape(a.shape) === showShape(b.shape) ? allOf(equal(a, b)) : asValue('arrayEqual', false)
}
