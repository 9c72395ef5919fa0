/** Labels as one-hot rows, and data with mean 0 and variance 1. */
import { checkOptions, normalizeAxis, type Axes, type DType, type Operand, type Value } from '@pullback/core'
import { add, mul, sub } from '../primitives/arithmetic.ts'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { rsqrt } from '../primitives/exponential.ts'
import { iota } from '../primitives/random.ts'
import { like, promoteOperands, toFloating, toInteger } from '../numpy/operands.ts'
import { mean, variance } from '../numpy/statistics.ts'

export interface OneHotOptions {
  /** Where the new axis of size `classes` goes. Default -1, the last. */
  readonly axis?: number
  readonly dtype?: DType
}

/**
 * 1 at the position each integer label names, 0 elsewhere: `x` [...] -> [..., classes]. A label outside 0 … classes - 1
 * gives a row of zeros.
 * @throws TypeError if labels are not integers; RangeError if `classes` is not a non-negative integer.
 */
export const oneHot = (x: Operand, classes: number, options: OneHotOptions = {}): Value => {
  checkOptions('oneHot', options, ['axis', 'dtype'])
  const { axis = -1, dtype = 'float32' } = options
  if (!Number.isInteger(classes) || classes < 0) {
    throw new RangeError(`oneHot: the number of classes must be a non-negative integer, got ${classes}`)
  }
  const labels = toInteger('oneHot', 'labels', x)
  const rank = labels.shape.length + 1
  const at = normalizeAxis('oneHot', axis, rank)
  const shape = [...labels.shape.slice(0, at), classes, ...labels.shape.slice(at)]
  const kept = shape.map((_, d) => d).filter((d) => d !== at)
  const hit = compare('eq', broadcastInDim(labels, shape, kept), iota(shape, labels.dtype, at))
  return convert(hit, dtype)
}

export interface StandardizeOptions {
  /** Axes over which mean and variance are taken. Default -1. */
  readonly axis?: Axes
  /** Added to the variance. Default 1e-5. */
  readonly epsilon?: number
  readonly where?: Operand
}

/** (x - mean) / sqrt(variance + epsilon) along axes. */
export const standardize = (x: Operand, options: StandardizeOptions = {}): Value => {
  checkOptions('standardize', options, ['axis', 'epsilon', 'where'])
  const { axis = -1, epsilon = 1e-5, where } = options
  const v = toFloating('standardize', x)
  const masked = where === undefined ? {} : { where }
  const center = mean(v, { axis, keepdims: true, ...masked })
  const spread = variance(v, { axis, keepdims: true, ...masked })
  const [a, b] = promoteOperands('standardize', [v, center]) as [Value, Value]
  const [, scale] = promoteOperands('standardize', [v, rsqrt(add(spread, like(spread, epsilon)))]) as [Value, Value]
  return mul(sub(a, b), scale)
}
