/** Sums, products, quotients, powers and extremes of arrays that broadcast. Transcendental functions are not here. */
import { isFloating, isInteger, rangeOf, type DType, type Operand, type Value } from '@pullback/core'
import * as activation from '../primitives/activation.ts'
import * as lax from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { integerPow, pow, sqrt } from '../primitives/exponential.ts'
import { and, not, or, xor } from '../primitives/logical.ts'
import { round, sign as signOf } from '../primitives/rounding.ts'
import { select } from '../primitives/select.ts'
import { stopGradient } from '../transforms/stopGradient.ts'
import {
  asValue,
  broadcastOperands,
  like,
  promoteFloating,
  promoteOperands,
  promotePair,
  toFloating,
} from './operands.ts'

/** A function of one array, element by element. */
export type UnaryFunction = (x: Operand) => Value
/** A function of two arrays that broadcast and promote, element by element. */
export type BinaryFunction = (x: Operand, y: Operand) => Value

/** A number type: bool counts as int32. */
const isUnsigned = (d: DType): boolean => isInteger(d) && rangeOf(d)[0] === 0

const toNumber = (x: Value): Value => (x.dtype === 'bool' ? convert(x, 'int32', x.weakType) : x)

/** x + y. Two booleans: whether one of them is true. */
export const add: BinaryFunction = (x, y) => {
  const [a, b] = promotePair('add', x, y)
  return a.dtype === 'bool' ? or(a, b) : lax.add(a, b)
}

/**
 * x - y.
 * @throws TypeError for two booleans: use `logicalXor`.
 */
export const subtract: BinaryFunction = (x, y) => {
  const [a, b] = promotePair('subtract', x, y)
  if (a.dtype === 'bool') {
    throw new TypeError('subtract: operands must be numbers, got bool and bool; use logicalXor, or convert with astype')
  }
  return lax.sub(a, b)
}

/** x · y. Two booleans: whether both are true. */
export const multiply: BinaryFunction = (x, y) => {
  const [a, b] = promotePair('multiply', x, y)
  return a.dtype === 'bool' ? and(a, b) : lax.mul(a, b)
}

/** x / y; integers and booleans give float32. */
export const divide: BinaryFunction = (x, y) => {
  const [a, b] = promoteFloating('divide', x, y)
  return lax.div(a, b)
}

/** Whether a and b have different signs and the remainder `r` of truncating division is not 0. */
const needsStep = (r: Value, b: Value): Value => {
  const zero = like(r, 0)
  return and(xor(compare('lt', r, zero), compare('lt', b, zero)), compare('ne', r, zero))
}

/** The largest integer not above x / y, in the operands' dtype. Integers by 0 give -1. */
export const floorDivide: BinaryFunction = (x, y) => {
  const [a, b] = promotePair('floorDivide', x, y).map(toNumber) as [Value, Value]
  const r = lax.rem(a, b)
  if (isInteger(a.dtype)) {
    const q = lax.div(a, b)
    if (isUnsigned(a.dtype)) return q
    const isStep = and(needsStep(r, b), compare('ne', b, like(b, 0)))
    return select(isStep, lax.sub(q, like(q, 1)), q)
  }
  // The quotient without its remainder is a whole number up to rounding.
  const q = lax.div(lax.sub(a, r), b)
  return round(select(needsStep(r, b), lax.sub(q, like(q, 1)), q))
}

/** Remainder with the sign of the divisor, as Python's `%`. Integers by 0 give x. */
export const remainder: BinaryFunction = (x, y) => {
  const [a, b] = promotePair('remainder', x, y).map(toNumber) as [Value, Value]
  const r = lax.rem(a, b)
  return isUnsigned(a.dtype) ? r : select(needsStep(r, b), lax.add(r, b), r)
}

/** Remainder with the sign of the dividend, as C's `fmod`. */
export const fmod: BinaryFunction = (x, y) => {
  const [a, b] = promotePair('fmod', x, y).map(toNumber) as [Value, Value]
  return lax.rem(a, b)
}

/** [floorDivide(x, y), remainder(x, y)]. */
export const divmod = (x: Operand, y: Operand): readonly [Value, Value] => {
  const [a, b] = promotePair('divmod', x, y)
  return [floorDivide(a, b), remainder(a, b)]
}

/**
 * x to the power y.
 *
 * A JS integer y multiplies repeatedly and has an exact derivative at 0. An integer array y on floats has no derivative by
 * y, and derivative 0 by x where y is 0. A floating y follows C's pow: its derivative by x is y·x^(y-1), NaN for 0^0.
 * @throws RangeError for integers to the power of a negative JS number.
 */
export const power: BinaryFunction = (x, y) => {
  if (typeof y === 'number' && Number.isInteger(y)) return wholePower(toNumber(asValue('power', x)), y)
  if (typeof y !== 'number' && typeof x !== 'number') {
    const base = asValue('power', x)
    const exponent = toNumber(asValue('power', y))
    if (isFloating(base.dtype) && isInteger(exponent.dtype)) {
      const [a, n] = broadcastOperands('power', [base, exponent]) as [Value, Value]
      return activation.powInt(a, n)
    }
  }
  const [a, b] = promoteOperands('power', [x, y]).map(toNumber) as [Value, Value]
  return isInteger(a.dtype) ? activation.powInt(a, b) : pow(a, b)
}

const wholePower = (x: Value, n: number): Value => {
  if (n < 0 && isInteger(x.dtype)) {
    throw new RangeError(`power: integers have no negative powers, got exponent ${n}; convert them to a float first`)
  }
  return integerPow(x, n)
}

/** -x. */
export const negative: UnaryFunction = (x) => {
  const v = asValue('negative', x)
  if (v.dtype === 'bool') throw new TypeError('negative: operand must be a number, got bool; use logicalNot')
  return lax.neg(v)
}

/** x itself, as a value. */
export const positive: UnaryFunction = (x) => asValue('positive', x)

/** |x|. Derivative +1 at ±0 and -1 at NaN, as in JAX. */
export const abs: UnaryFunction = (x) => {
  const v = asValue('abs', x)
  return v.dtype === 'bool' || isUnsigned(v.dtype) ? v : lax.abs(v)
}

/** -1, 0 or 1; ±0 and NaN are returned. Derivative 0. */
export const sign: UnaryFunction = (x) => signOf(asValue('sign', x))

/** x². */
export const square: UnaryFunction = (x) => integerPow(toNumber(asValue('square', x)), 2)

/** 1 / x; integers give float32. */
export const reciprocal: UnaryFunction = (x) => {
  const v = toFloating('reciprocal', x)
  return lax.div(like(v, 1), v)
}

/** The larger of two, NaN if one is. At a tie each gets half of the derivative, as in JAX. */
export const maximum: BinaryFunction = (x, y) => lax.max(...promotePair('maximum', x, y))

/** The smaller of two, NaN if one is. At a tie each gets half of the derivative, as in JAX. */
export const minimum: BinaryFunction = (x, y) => lax.min(...promotePair('minimum', x, y))

/** The larger of two, or the one that is not NaN. */
export const fmax: BinaryFunction = (x, y) => preferNumber('fmax', 'gt', x, y)

/** The smaller of two, or the one that is not NaN. */
export const fmin: BinaryFunction = (x, y) => preferNumber('fmin', 'lt', x, y)

const preferNumber = (fn: string, op: 'gt' | 'lt', x: Operand, y: Operand): Value => {
  const [a, b] = promotePair(fn, x, y)
  return select(or(compare(op, a, b), compare('ne', b, b)), a, b)
}

/**
 * `x` limited to [lowest, highest]; null leaves a side open. At a bound the derivative is 1/2, as in JAX. Where
 * lowest > highest the result is highest.
 */
export const clip = (x: Operand, lowest: Operand | null = null, highest: Operand | null = null): Value => {
  const v = asValue('clip', x)
  // A bare number yields its dtype to the bounds.
  const given = typeof x === 'number' ? x : v
  const raised = lowest === null ? given : lax.max(...promotePair('clip: lowest', lowest, given))
  if (highest === null) return lowest === null ? v : (raised as Value) // a number only where nothing was raised
  return lax.min(...promotePair('clip: highest', highest, raised))
}

/** sqrt(x² + y²) without overflow or underflow; inf if one operand is infinite, even beside NaN. */
export const hypot: BinaryFunction = (x, y) => {
  const [a, b] = promoteFloating('hypot', x, y)
  const large = lax.max(lax.abs(a), lax.abs(b))
  const isZero = compare('eq', large, like(large, 0))
  const infinite = like(large, Infinity)
  const isInfinite = or(compare('eq', lax.abs(a), infinite), compare('eq', lax.abs(b), infinite))
  const isPlain = not(or(isZero, isInfinite))
  // The scale cancels, so it is a constant to derivatives: those of the larger operand have a kink where both are equal.
  const scale = stopGradient(select(isPlain, large, like(large, 1)))
  const [p, q] = [a, b].map((v) => lax.div(select(isPlain, v, like(v, 1)), scale)) as [Value, Value]
  const length = lax.mul(scale, sqrt(lax.add(lax.mul(p, p), lax.mul(q, q))))
  return select(isInfinite, infinite, select(isZero, large, length))
}

/** log(e^x + e^y) without overflow. */
export const logaddexp: BinaryFunction = (x, y) => activation.logaddexp(...promoteFloating('logaddexp', x, y))

/** log2(2^x + 2^y) without overflow. */
export const logaddexp2: BinaryFunction = (x, y) => {
  const [a, b] = promoteFloating('logaddexp2', x, y)
  const scale = like(a, Math.LN2)
  return lax.div(activation.logaddexp(lax.mul(a, scale), lax.mul(b, scale)), scale)
}

/** |x| with the sign bit of y, -0 included; NaN has none. */
export const copysign: BinaryFunction = (x, y) => {
  const [a, b] = promoteFloating('copysign', x, y)
  const size = lax.abs(a)
  const isMinus = or(compare('lt', b, like(b, 0)), compare('lt', lax.div(like(b, 1), b), like(b, 0)))
  return select(isMinus, lax.neg(size), size)
}

/** 0 where x < 0, 1 where x > 0, y where x is 0. */
export const heaviside: BinaryFunction = (x, y) => {
  const [a, b] = promoteFloating('heaviside', x, y)
  const zero = like(a, 0)
  const step = select(compare('lt', a, zero), zero, select(compare('gt', a, zero), like(a, 1), b))
  return select(compare('ne', a, a), a, step)
}
