/** Learning rates: fixed, or a function of the number of steps taken. */
import { isValue, showShape, type Operand, type Value } from '@pullback/core'

/** A rate as a function of the steps taken so far: an int32 scalar, traced inside `jit`, so no `if` on it. */
export type Schedule = (count: Value) => Operand

/** A number, a scalar (possibly traced, so that it can be tuned without compiling again), or a schedule. */
export type LearningRate = number | Value | Schedule

/**
 * Returns `rate` if it can be a learning rate.
 * @throws RangeError for a number that is negative or not finite, TypeError for an array that is no scalar.
 */
export const checkLearningRate = (fn: string, rate: LearningRate): LearningRate => {
  if (typeof rate === 'number' && !(rate >= 0 && rate < Infinity)) {
    throw new RangeError(`${fn}: learningRate must be a finite number of at least 0, got ${rate}`)
  }
  if (isValue(rate) && rate.shape.length > 0) {
    throw new TypeError(
      `${fn}: learningRate must be a number, a scalar or a schedule, got shape ${showShape(rate.shape)}`,
    )
  }
  if (typeof rate !== 'number' && typeof rate !== 'function' && !isValue(rate)) {
    throw new TypeError(`${fn}: learningRate must be a number, a scalar or a schedule, got ${String(rate)}`)
  }
  return rate
}
