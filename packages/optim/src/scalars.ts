/** Numbers that rules are given: JavaScript numbers, or scalars that may be traced so that they can be tuned or learnt. */
import { isValue, showShape, type DType, type Value } from '@pullback/core'

/** A number, or an array of rank 0 with one. */
export type Scalar = number | Value

const check = (fn: string, option: string, x: Scalar, rule: string, holds: (x: number) => boolean): Scalar => {
  if (isValue(x)) {
    if (x.shape.length > 0) throw new TypeError(`${fn}: ${option} must be a scalar, got shape ${showShape(x.shape)}`)
    return x // may be traced: its value is not known here
  }
  if (typeof x !== 'number') throw new TypeError(`${fn}: ${option} must be a number or a scalar, got ${String(x)}`)
  if (!holds(x)) throw new RangeError(`${fn}: ${option} must be ${rule}, got ${x}`)
  return x
}

/**
 * Returns `x` if it is in [0, 1); scalars are taken at their word.
 * @throws RangeError naming the option otherwise, TypeError for an array that is no scalar.
 */
export const checkDecay = (fn: string, option: string, x: Scalar): Scalar =>
  check(fn, option, x, 'in [0, 1)', (v) => v >= 0 && v < 1)

/** `checkDecay` for what must be finite and not negative. */
export const checkNonNegative = (fn: string, option: string, x: Scalar): Scalar =>
  check(fn, option, x, 'finite and at least 0', (v) => v >= 0 && v < Infinity)

/** `checkDecay` for what must be finite and above 0. */
export const checkPositive = (fn: string, option: string, x: Scalar): Scalar =>
  check(fn, option, x, 'finite and above 0', (v) => v > 0 && v < Infinity)

/** `checkDecay` for what must be finite. */
export const checkFinite = (fn: string, option: string, x: Scalar): Scalar =>
  check(fn, option, x, 'finite', Number.isFinite)

/**
 * Returns `n` if it is a whole number of at least `least`.
 * @throws RangeError naming the option otherwise.
 */
export const checkCount = (fn: string, option: string, n: number, least: number): number => {
  if (!Number.isInteger(n) || n < least) {
    throw new RangeError(`${fn}: ${option} must be a whole number of at least ${least}, got ${n}`)
  }
  return n
}

/** As an operand that leaves an array of `dtype` in its dtype. */
export const inDType = (x: Scalar, dtype: DType): Scalar => (isValue(x) ? x.astype(dtype) : x)

/** 1 − x. */
export const complement = (x: Scalar): Scalar => (isValue(x) ? x.neg().add(1) : 1 - x)

/** Whether `x` is known to be this number. */
export const isExactly = (x: Scalar, n: number): boolean => x === n
