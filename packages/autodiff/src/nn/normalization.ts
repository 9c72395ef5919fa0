/** Normalisations: to mean 0 and variance 1 over features, groups of channels or the batch; each a pure function. */
import {
  checkOptions,
  normalizeAxes,
  normalizeAxis,
  showShape,
  type Axes,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { checkOperands } from '../given.ts'
import { add, mul, sub } from '../primitives/arithmetic.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { convert } from '../primitives/convert.ts'
import { rsqrt } from '../primitives/exponential.ts'
import { asValue, like, toFloating } from '../numpy/operands.ts'
import { maskOf } from '../numpy/reductions.ts'
import { mean, variance } from '../numpy/statistics.ts'

export interface NormOptions {
  /** Factor per element of the normalised axes (of the channels, for groups and batches). */
  readonly scale?: Operand
  /** Added after scaling; shape as `scale`. */
  readonly bias?: Operand
  /** Added to the variance. */
  readonly epsilon?: number
}

/** A value with one entry per element of the axes `at` of `x`, repeated along the others. */
const along = (fn: string, what: string, given: Operand, x: Value, at: readonly number[]): Value => {
  const v = convert(asValue(fn, given), x.dtype)
  if (v.shape.length === 0) return v
  const want = at.map((d) => x.shape[d]!)
  if (v.shape.length !== want.length || v.shape.some((n, i) => n !== want[i])) {
    throw new TypeError(`${fn}: ${what} must have shape ${showShape(want)}, got ${showShape(v.shape)}`)
  }
  return broadcastInDim(v, x.shape, at)
}

const scaled = (fn: string, x: Value, { scale, bias }: NormOptions, at: readonly number[]): Value => {
  const y = scale === undefined ? x : mul(x, along(fn, 'scale', scale, x, at))
  return bias === undefined ? y : add(y, along(fn, 'bias', bias, x, at))
}

/** A value with size 1 along reduced axes, repeated along them. */
const spread = (v: Value, shape: Shape): Value =>
  broadcastInDim(
    v,
    shape,
    shape.map((_, d) => d),
  )

const centred = (x: Value, center: Value, spreadOf: Value, epsilon: number): Value =>
  mul(sub(x, spread(center, x.shape)), spread(rsqrt(add(spreadOf, like(spreadOf, epsilon))), x.shape))

export interface LayerNormOptions extends NormOptions {
  /** Axes that are normalised together; `scale` and `bias` have their sizes, in increasing order. Default -1. */
  readonly axis?: Axes
}

const LAYER_NORM_OPTIONS: readonly string[] = ['axis', 'scale', 'bias', 'epsilon']

/**
 * (x - mean) / sqrt(variance + epsilon) · scale + bias over axes, per example: `x` [..., features] -> the same shape.
 * `epsilon` 1e-6 by default, as in Flax. The variance is taken from distances to the mean, which loses nothing for large
 * means.
 */
export const layerNorm = (x: Operand, options: LayerNormOptions = {}): Value => {
  checkOptions('layerNorm', options, LAYER_NORM_OPTIONS)
  const { axis = -1, epsilon = 1e-6 } = options
  const v = toFloating('layerNorm', x)
  const axes = sorted(normalizeAxes('layerNorm', axis, v.shape.length))
  const center = mean(v, { axis: axes, keepdims: true })
  const y = centred(v, center, variance(v, { axis: axes, keepdims: true }), epsilon)
  return scaled('layerNorm', y, options, axes)
}

const sorted = (axes: readonly number[]): readonly number[] => [...axes].sort((a, b) => a - b)

/** x / sqrt(mean(x²) + epsilon) · scale + bias over axes: `x` [..., features] -> the same shape. `epsilon` 1e-6 by default. */
export const rmsNorm = (x: Operand, options: LayerNormOptions = {}): Value => {
  checkOptions('rmsNorm', options, LAYER_NORM_OPTIONS)
  const { axis = -1, epsilon = 1e-6 } = options
  const v = toFloating('rmsNorm', x)
  const axes = sorted(normalizeAxes('rmsNorm', axis, v.shape.length))
  const square = mean(mul(v, v), { axis: axes, keepdims: true })
  const y = mul(v, spread(rsqrt(add(square, like(square, epsilon))), v.shape))
  return scaled('rmsNorm', y, options, axes)
}

export interface GroupNormOptions extends NormOptions {
  /** The axis of the channels. Default -1. */
  readonly axis?: number
}

/**
 * Channels in `groups` of neighbours, each normalised per example over its channels and all axes but the first:
 * `x` [batch, …, channels] -> the same shape; `scale` and `bias` [channels]. One group per channel is instance
 * normalisation. `epsilon` 1e-6 by default, as in Flax.
 */
export const groupNorm = (x: Operand, groups: number, options: GroupNormOptions = {}): Value => {
  checkOptions('groupNorm', options, LAYER_NORM_OPTIONS)
  const { axis = -1, epsilon = 1e-6 } = options
  const v = toFloating('groupNorm', x)
  const at = normalizeAxis('groupNorm', axis, v.shape.length)
  const channels = v.shape[at]!
  if (at === 0) throw new TypeError(`groupNorm: axis 0 is the batch, got channels on axis 0 of ${showShape(v.shape)}`)
  if (!Number.isInteger(groups) || groups < 1 || channels % groups !== 0) {
    throw new RangeError(`groupNorm: groups must be a positive divisor of the channels, got ${groups} for ${channels}`)
  }
  const split = reshapeTo(v, [...v.shape.slice(0, at), groups, channels / groups, ...v.shape.slice(at + 1)])
  const axes = split.shape.map((_, d) => d).filter((d) => d !== 0 && d !== at)
  const center = mean(split, { axis: axes, keepdims: true })
  const y = centred(split, center, variance(split, { axis: axes, keepdims: true }), epsilon)
  return scaled('groupNorm', reshapeTo(y, v.shape), options, [at])
}

/** Running statistics per channel, [channels] each. */
export interface BatchStatistics {
  readonly mean: Value
  readonly variance: Value
}

export interface BatchNormOptions extends NormOptions {
  /** Whether the batch's own statistics are used, and the running ones moved towards them. Default false. */
  readonly training?: boolean
  /** The axis of the channels. Default -1. */
  readonly axis?: number
  /** What running statistics keep of themselves in a step. Default 0.99. */
  readonly momentum?: number
  /** Elements where this is false (it broadcasts to `x`) do not take part in the batch's statistics. */
  readonly where?: Operand
}

/**
 * Normalisation per channel: `x` [batch, …, channels] and running statistics -> [y, new statistics]. In training the
 * batch's mean and (biased) variance are used, and the running ones become `momentum · old + (1 - momentum) · batch`;
 * otherwise they are used and returned as they are. `epsilon` 1e-5 by default, as in Flax.
 */
export const batchNorm = (
  x: Operand,
  statistics: BatchStatistics,
  options: BatchNormOptions = {},
): readonly [y: Value, statistics: BatchStatistics] => {
  checkOptions('batchNorm', options, ['training', 'axis', 'momentum', 'where', 'scale', 'bias', 'epsilon'])
  const { training = false, axis = -1, momentum = 0.99, epsilon = 1e-5, where } = options
  const fn = 'batchNorm'
  const v = toFloating(fn, x)
  const at = normalizeAxis(fn, axis, v.shape.length)
  const kept = v.shape.map((n, d) => (d === at ? n : 1))
  const running = (['mean', 'variance'] as const).map((name) => {
    const s = (Object(statistics) as BatchStatistics)[name] // null and undefined have none
    checkOperands(fn, s)
    if (s.shape.length !== 1 || s.shape[0] !== v.shape[at]) {
      throw new TypeError(`${fn}: statistics must have shape [${v.shape[at]!}], got ${name} ${showShape(s.shape)}`)
    }
    return s
  })
  if (!training) {
    const [center, spreadOf] = running.map((s) => reshapeTo(convert(s, v.dtype), kept))
    return [scaled(fn, centred(v, center!, spreadOf!, epsilon), options, [at]), statistics]
  }
  const axes = v.shape.map((_, d) => d).filter((d) => d !== at)
  const masked = where === undefined ? {} : { where: maskOf(fn, where, v) }
  const center = mean(v, { axis: axes, keepdims: true, ...masked })
  const spreadOf = variance(v, { axis: axes, keepdims: true, ...masked })
  const blend = (old: Value, batch: Value): Value => {
    const now = convert(reshapeTo(batch, [v.shape[at]!]), old.dtype)
    return add(mul(old, like(old, momentum)), mul(now, like(now, 1 - momentum)))
  }
  const next = { mean: blend(running[0]!, center), variance: blend(running[1]!, spreadOf) }
  return [scaled(fn, centred(v, center, spreadOf, epsilon), options, [at]), next]
}
