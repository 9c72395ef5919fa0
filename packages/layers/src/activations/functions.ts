/** Activation functions with the names and defaults of Keras. Those that are the same elsewhere are taken from there. */
import { lax, nn, np, stopGradient, type Value } from '@pullback/autodiff'
import { checkArray } from '../given.ts'
import { checkOptions, describeArgument, normalizeAxes, normalizeAxis, scalar, type Axes } from '@pullback/core'

export {
  hardSigmoid,
  hardSilu,
  hardTanh,
  logSigmoid,
  mish,
  relu6,
  selu,
  sigmoid,
  silu,
  softplus,
  tanh,
} from './shared.ts'

const constant = (x: Value, value: number): Value => scalar(value, x.dtype, true)

/** x. */
export const linear = (x: Value): Value => {
  checkArray('linear', x)
  return x
}

export interface ReluOptions {
  /** Slope below the threshold. Default 0. */
  readonly negativeSlope?: number
  /** Largest output; none by default. */
  readonly maxValue?: number | null
  /** Where the linear part begins. Default 0. */
  readonly threshold?: number
}

/** x above the threshold, at most `maxValue`; negativeSlope · (x − threshold) at and below it. */
export const relu = (x: Value, options: ReluOptions = {}): Value => {
  checkOptions('relu', options, ['negativeSlope', 'maxValue', 'threshold'])
  const { negativeSlope = 0, maxValue = null, threshold = 0 } = options
  if (negativeSlope === 0 && maxValue === null && threshold === 0) return nn.relu(x)
  const above = maxValue === null ? x : np.clip(x, 0, maxValue)
  return np.where(x.greater(threshold), above, x.sub(threshold).mul(negativeSlope))
}

export interface LeakyReluOptions {
  /** Default 0.2. */
  readonly negativeSlope?: number
}

/** x where positive or 0, else negativeSlope · x. */
export const leakyRelu = (x: Value, options: LeakyReluOptions = {}): Value => {
  checkOptions('leakyRelu', options, ['negativeSlope'])
  const { negativeSlope = 0.2 } = options
  return nn.leakyRelu(x, negativeSlope)
}

export interface AlphaOptions {
  /** Default 1. */
  readonly alpha?: number
}

const ALPHA_OPTIONS: readonly string[] = ['alpha']

/** x where positive, else alpha · (eˣ − 1). */
export const elu = (x: Value, options: AlphaOptions = {}): Value => {
  checkOptions('elu', options, ALPHA_OPTIONS)
  const { alpha = 1 } = options
  return nn.elu(x, alpha)
}

/** x where positive, else alpha · (e^(x / alpha) − 1). */
export const celu = (x: Value, options: AlphaOptions = {}): Value => {
  checkOptions('celu', options, ALPHA_OPTIONS)
  const { alpha = 1 } = options
  return nn.celu(x, alpha)
}

/** x / (1 + |x|). */
export const softsign = (x: Value): Value => {
  checkArray('softsign', x)
  return nn.softSign(x)
}

/** x − tanh x. */
export const tanhShrink = (x: Value): Value => {
  checkArray('tanhShrink', x)
  return x.sub(nn.tanh(x))
}

export interface SquareplusOptions {
  /** Default 4. */
  readonly b?: number
}

/** (x + √(x² + b)) / 2. Source: Barron, "Squareplus", 2021, arXiv:2112.11687. */
export const squareplus = (x: Value, options: SquareplusOptions = {}): Value => {
  checkOptions('squareplus', options, ['b'])
  checkArray('squareplus', x)
  const { b = 4 } = options
  return x.add(x.square().add(b).sqrt()).mul(0.5)
}

/** eˣ. */
export const exponential = (x: Value): Value => {
  checkArray('exponential', x)
  return x.exp()
}

export interface GeluOptions {
  /** Use the formula with tanh instead of the error function. Default false. */
  readonly approximate?: boolean
}

/** x · Φ(x), exact unless `approximate`. */
export const gelu = (x: Value, options: GeluOptions = {}): Value => {
  checkOptions('gelu', options, ['approximate'])
  const { approximate = false } = options
  return nn.gelu(x, { approximate })
}

export interface AxisOptions {
  /** One axis, several for joint normalisation, or null for all. Default −1. */
  readonly axis?: Axes
}

const AXIS_OPTIONS: readonly string[] = ['axis']

/** eˣ / Σ eˣ along the axes. */
export const softmax = (x: Value, options: AxisOptions = {}): Value => {
  checkOptions('softmax', options, AXIS_OPTIONS)
  checkArray('softmax', x)
  const { axis = -1 } = options
  return nn.softmax(x, { axis: normalizeAxes('softmax', axis, x.ndim) })
}

/** log softmax(x), without underflow. */
export const logSoftmax = (x: Value, options: AxisOptions = {}): Value => {
  checkOptions('logSoftmax', options, AXIS_OPTIONS)
  checkArray('logSoftmax', x)
  const { axis = -1 } = options
  return nn.logSoftmax(x, { axis: normalizeAxes('logSoftmax', axis, x.ndim) })
}

/** First half · sigmoid(second half) along an axis of even size. */
export const glu = (x: Value, options: { readonly axis?: number } = {}): Value => {
  checkOptions('glu', options, AXIS_OPTIONS)
  const { axis = -1 } = options
  return nn.glu(x, { axis })
}

export interface ThresholdOptions {
  /** Default 0.5. */
  readonly threshold?: number
}

const THRESHOLD_OPTIONS: readonly string[] = ['threshold']

/** sign(x) · max(|x| − threshold, 0). */
export const softShrink = (x: Value, options: ThresholdOptions = {}): Value => {
  checkOptions('softShrink', options, THRESHOLD_OPTIONS)
  checkArray('softShrink', x)
  const { threshold = 0.5 } = options
  return np.where(x.greater(threshold), x.sub(threshold), np.where(x.less(-threshold), x.add(threshold), x.mul(0)))
}

/** x where |x| > threshold, else 0. */
export const hardShrink = (x: Value, options: ThresholdOptions = {}): Value => {
  checkOptions('hardShrink', options, THRESHOLD_OPTIONS)
  checkArray('hardShrink', x)
  const { threshold = 0.5 } = options
  return np.where(x.abs().greater(threshold), x, constant(x, 0))
}

/** x above the threshold, else `defaultValue`. */
export const threshold = (x: Value, limit: number, defaultValue: number): Value => {
  checkArray('threshold', x)
  for (const [what, n] of Object.entries({ limit, defaultValue })) {
    if (typeof n !== 'number') throw new TypeError(`threshold: ${what} must be a number, got ${describeArgument(n)}`)
  }
  return np.where(x.greater(limit), x, constant(x, defaultValue))
}

/** 0 up to −1, x from 1, the parabola (x + 1)² / 4 between. */
export const sparsePlus = (x: Value): Value => {
  checkArray('sparsePlus', x)
  return np.where(x.lessEqual(-1), constant(x, 0), np.where(x.less(1), x.add(1).square().mul(0.25), x))
}

/** (x + 1) / 2 limited to [0, 1]. */
export const sparseSigmoid = (x: Value): Value => {
  checkArray('sparseSigmoid', x)
  return np.clip(x.add(1).mul(0.5), 0, 1)
}

/**
 * The point of the probability simplex nearest to x along an axis, with exact zeros.
 * Source: Martins and Astudillo, "From softmax to sparsemax", ICML 2016, arXiv:1602.02068, algorithm 1.
 */
export const sparsemax = (x: Value, options: { readonly axis?: number } = {}): Value => {
  checkOptions('sparsemax', options, AXIS_OPTIONS)
  checkArray('sparsemax', x)
  const { axis = -1 } = options
  const at = normalizeAxis('sparsemax', axis, x.ndim)
  const last = x.ndim - 1
  const swap = x.shape.map((_, d) => (d === at ? last : d === last ? at : d))
  return np.transpose(sparsemaxOfRows(np.transpose(x, swap)), swap)
}

const sparsemaxOfRows = (z: Value): Value => {
  const [ascending] = lax.sortTogether([z.neg()], 1)
  if (ascending === undefined) throw new Error('internal: sorting gave nothing')
  const sorted = ascending.neg()
  const ranks = lax.convert(lax.iota(z.shape, 'int32', z.ndim - 1), z.dtype).add(1)
  const sums = np.cumsum(sorted, { axis: -1 })
  // Sorted entries are in the support while 1 + j z_j exceeds the sum of the first j; it ends once for all.
  const inFront = sorted.mul(ranks).add(1).greater(sums).astype(z.dtype)
  const last = inFront.mul(ranks).max({ axis: -1, keepdims: true })
  const lowest = np.where(ranks.equal(last), sorted, constant(z, 0)).sum({ axis: -1, keepdims: true })
  // Which entries are in the support is no smooth matter; given that, the projection is linear, and this its formula.
  const support = z.greaterEqual(stopGradient(lowest)).astype(z.dtype)
  const tau = z
    .mul(support)
    .sum({ axis: -1, keepdims: true })
    .sub(1)
    .div(support.sum({ axis: -1, keepdims: true }))
  return z.sub(tau).mul(support)
}
