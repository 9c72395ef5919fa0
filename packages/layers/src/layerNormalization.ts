/** Layers that normalise each example by itself: to mean 0 and variance 1, by the root mean square, or to length 1. */
import { nn, np, type Value } from '@pullback/autodiff'
import { checkOptions, normalizeAxes, structureOf, type Axes, type DType } from '@pullback/core'
import { checkFlags } from './flags.ts'
import { resolveInitializer } from './initializers/resolve.ts'
import { defineLayer, NOTHING, type Layer, type Nothing, type ShapedLayer } from './layer.ts'
import { unitVectors } from './losses/pairs.ts'
import {
  affine,
  AFFINE_OPTIONS,
  axesOf,
  checkAxis,
  checkEpsilon,
  inWide,
  outputDType,
  type AffineOptions,
  type AffineParams,
  type AnyAffine,
} from './normalization.ts'
import type { SameShape } from './shapes.ts'
import { showSizes, type Spec } from './spec.ts'

export interface LayerNormalizationOptions<
  S extends boolean = boolean,
  C extends boolean = boolean,
> extends AffineOptions<S, C> {
  /** The axes that are normalised together; gamma and beta have their sizes. Default −1. */
  readonly axis?: number | readonly number[]
  /** Divide x itself, not its distance to the mean, by the standard deviation; no beta then. Default false. */
  readonly rmsScaling?: boolean
}

/**
 * (x − mean) / √(variance + epsilon) · gamma + beta over some axes of each example.
 *
 * Parameters: gamma unless `scale` is false, beta unless `center` is false: the sizes of the axes, in increasing order.
 * State: nothing; the mask passes. The same in training or not.
 * Input: [batch, …], the sizes of the axes known. Output: the same shape. Half precision computes in float32.
 *
 * `rmsScaling` divides by the standard deviation although its name says root mean square, as in Keras; for the root mean
 * square see `rmsNormalization`.
 * @throws TypeError or RangeError for a wrong option or axis.
 *
 * @example
 * const layer = layerNormalization({ axis: [1, 2] })
 */
export const layerNormalization = <const S extends boolean = true, const C extends boolean = true>(
  options: LayerNormalizationOptions<S, C> = {},
): ShapedLayer<SameShape, AffineParams<S, C>> =>
  makeLayerNormalization(options) as unknown as ShapedLayer<SameShape, AffineParams<S, C>> // each is there as the flags say

const makeLayerNormalization = (options: LayerNormalizationOptions): Layer<AnyAffine, Nothing> => {
  const fn = 'layerNormalization'
  checkOptions(fn, options, [...AFFINE_OPTIONS, 'axis', 'rmsScaling'])
  const { name = 'layer_normalization', rmsScaling = false, dtype } = options
  checkFlags(fn, { rmsScaling })
  const axis = checkAxis(fn, options.axis ?? -1)
  const parts = affine(fn, rmsScaling ? { ...options, scale: true, center: false } : options)
  const { epsilon } = parts
  return defineLayer<AnyAffine, Nothing>({
    className: 'LayerNormalization',
    name,
    options: () => ({
      axis,
      ...parts.config(),
      scale: options.scale ?? true,
      center: options.center ?? true,
      rmsScaling,
    }),
    structure: parts.structure,
    outputSpec: (input) => {
      axesOf(name, axis, input.shape)
      return { shape: input.shape, dtype: outputDType(dtype, input.dtype) }
    },
    init: (rng, { shape, dtype: given }) => ({
      params: parts.init(rng, axesOf(name, axis, shape).sizes, outputDType(dtype, given)),
      vars: NOTHING,
    }),
    call: (params, state, _rng, x) => {
      const { axes } = axesOf(name, axis, x.shape)
      const y = inWide(x, outputDType(dtype, x.dtype), (v) => {
        if (!rmsScaling) return nn.layerNorm(v, { axis: axes, epsilon, ...affineOf(params) })
        const deviation = np.rsqrt(np.variance(v, { axis: axes, keepdims: true }).add(epsilon))
        return v.mul(deviation).mul(params.gamma === undefined ? 1 : spreadOver(params.gamma, axes, v))
      })
      return [y, state]
    },
    weightLosses: parts.weightLosses,
    constrain: parts.constrain,
  })
}

/** gamma and beta under the names `nn` has for them. */
export const affineOf = ({ gamma, beta }: AnyAffine): { readonly scale?: Value; readonly bias?: Value } => ({
  ...(gamma === undefined ? {} : { scale: gamma }),
  ...(beta === undefined ? {} : { bias: beta }),
})

const spreadOver = (v: Value, axes: readonly number[], x: Value): Value =>
  v.reshape(x.shape.map((n, d) => (axes.includes(d) ? n : 1)))

export interface RmsNormalizationOptions {
  /** The axes that are normalised together. Default −1. */
  readonly axis?: number | readonly number[]
  /** Added to the mean square. Default 1e-6. */
  readonly epsilon?: number
  /** dtype of the parameters and the output. Default: that of the input if floating, else float32. */
  readonly dtype?: DType
  readonly name?: string
}

/**
 * x / √(mean x² + epsilon) · scale over some axes of each example. Source: Zhang and Sennrich 2019, arXiv:1910.07467.
 *
 * Parameters: scale, the sizes of the axes in increasing order, ones at first. State: nothing; the mask passes, which
 * Keras forgets to let it. Input: [batch, …], the sizes of the axes known. Output: the same shape.
 * @throws TypeError or RangeError for a wrong option or axis.
 *
 * @example
 * const layer = rmsNormalization()
 */
export const rmsNormalization = (
  options: RmsNormalizationOptions = {},
): ShapedLayer<SameShape, { readonly scale: Value }> => {
  const fn = 'rmsNormalization'
  checkOptions(fn, options, ['axis', 'epsilon', 'dtype', 'name'])
  const { name = 'rms_normalization', epsilon = 1e-6, dtype } = options
  const axis = checkAxis(fn, options.axis ?? -1)
  checkEpsilon(fn, epsilon)
  const initializer = resolveInitializer(fn, 'ones')
  return defineLayer<{ readonly scale: Value }, Nothing, Value, Value, SameShape>({
    className: 'RMSNormalization',
    name,
    options: () => ({ axis, epsilon, ...(dtype === undefined ? {} : { dtype }) }),
    structure: structureOf({ scale: 0 }),
    outputSpec: (input) => {
      axesOf(name, axis, input.shape)
      return { shape: input.shape, dtype: outputDType(dtype, input.dtype) }
    },
    init: (rng, { shape, dtype: given }) => ({
      params: { scale: initializer.apply(rng, axesOf(name, axis, shape).sizes, outputDType(dtype, given)) },
      vars: NOTHING,
    }),
    call: ({ scale }, state, _rng, x) => {
      const { axes } = axesOf(name, axis, x.shape)
      return [inWide(x, outputDType(dtype, x.dtype), (v) => nn.rmsNorm(v, { axis: axes, epsilon, scale })), state]
    },
  })
}

export interface UnitNormalizationOptions {
  /** The axes of the vectors. Default −1. */
  readonly axis?: number | readonly number[]
  readonly name?: string
}

/**
 * Vectors brought to length 1: x / √(Σ x²). Lengths below 1e-12 count as that, so that 0 stays 0.
 *
 * Parameters: none. State: nothing; the mask passes. Input: floating, any shape. Output: the same shape.
 * @throws TypeError or RangeError for a wrong option, axis or dtype.
 *
 * @example
 * const layer = unitNormalization({ axis: [1, 2] })
 */
export const unitNormalization = (options: UnitNormalizationOptions = {}): ShapedLayer<SameShape> => {
  checkOptions('unitNormalization', options, ['axis', 'name'])
  const { name = 'unit_normalization' } = options
  const axis: Axes = checkAxis('unitNormalization', options.axis ?? -1)
  const check = ({ shape, dtype }: Spec): void => {
    if (shape.length === 0) throw new TypeError(`${name}: x must have rank 1 or more, got shape ${showSizes(shape)}`)
    if (outputDType(undefined, dtype) !== dtype) throw new TypeError(`${name}: x must be floating, got ${dtype}`)
  }
  return defineLayer<Nothing, Nothing, Value, Value, SameShape>({
    className: 'UnitNormalization',
    name,
    options: () => ({ axis }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec: (input) => {
      check(input)
      normalizeAxes(name, axis, input.shape.length)
      return input
    },
    call: (_params, state, _rng, x) => {
      check(x)
      return [inWide(x, x.dtype, (v) => unitVectors(v, axis, 1e-12)), state]
    },
  })
}
