/** Normalisation by the statistics of the batch, or of all batches so far. */
import { lax, nn, np, random, type Value } from '@pullback/autodiff'
import { checkOptions, normalizeAxis, showShape, type DType } from '@pullback/core'
import { O } from './fp.ts'
import { resolveInitializer, type InitializerLike } from './initializers/resolve.ts'
import { defineLayer, type Layer, type ShapedLayer } from './layer.ts'
import { affineOf } from './layerNormalization.ts'
import { EPSILON } from './losses/pairs.ts'
import {
  affine,
  AFFINE_OPTIONS,
  inWide,
  outputDType,
  wide,
  type AffineOptions,
  type AffineParams,
  type AnyAffine,
} from './normalization.ts'
import type { SameShape } from './shapes.ts'
import { showSizes, type Size } from './spec.ts'
import { withVars, type State } from './state.ts'

export interface BatchNormalizationOptions<
  S extends boolean = boolean,
  C extends boolean = boolean,
> extends AffineOptions<S, C> {
  /** The axis of the channels, normalised each by itself. Default −1. */
  readonly axis?: number
  /** How much of the running statistics stays in a training call. Default 0.99. */
  readonly momentum?: number
  /** Default zeros. */
  readonly movingMeanInitializer?: InitializerLike
  /** Default ones. */
  readonly movingVarianceInitializer?: InitializerLike
}

/** The running statistics, [channels] each. */
export interface BatchNormalizationVars {
  readonly movingMean: Value
  readonly movingVariance: Value
}

/**
 * (x − mean) / √(variance + epsilon) · gamma + beta per channel. Source: Ioffe and Szegedy 2015, arXiv:1502.03167.
 *
 * Parameters: gamma [channels] unless `scale` is false, beta [channels] unless `center` is false.
 * State: `vars` hold the running statistics. In training the mean and variance of the batch are used and move them:
 * momentum · old + (1 − momentum) · new; otherwise the running ones are used and stay. Keep `evaluating(state)` of the
 * state a training call returns. The mask passes; entries it hides take no part in the statistics.
 * Input: [batch, …], channels known. Output: the same shape. Half precision computes in float32.
 *
 * To leave the statistics alone in training, as Keras does for a layer that is not trainable, wrap it in `frozen`.
 * @throws TypeError or RangeError for a wrong option or input, or a mask that is not one axis shorter than x.
 *
 * @example
 * const net = sequential(dense({ units: 8 }), batchNormalization(), activation({ activation: 'relu' }))
 * const [y, after] = net(params, training(state), key, x)
 * const next = evaluating(after) // with the statistics moved
 */
export const batchNormalization = <const S extends boolean = true, const C extends boolean = true>(
  options: BatchNormalizationOptions<S, C> = {},
): ShapedLayer<SameShape, AffineParams<S, C>, BatchNormalizationVars> =>
  makeBatchNormalization(options) as unknown as ShapedLayer<SameShape, AffineParams<S, C>, BatchNormalizationVars> // as the flags say

interface Moments {
  readonly mean: Value
  readonly variance: Value
}

const makeBatchNormalization = (options: BatchNormalizationOptions): Layer<AnyAffine, BatchNormalizationVars> => {
  const fn = 'batchNormalization'
  const own = ['axis', 'momentum', 'movingMeanInitializer', 'movingVarianceInitializer']
  checkOptions(fn, options, [...AFFINE_OPTIONS, ...own])
  const { name = 'batch_normalization', axis = -1, momentum = 0.99, dtype } = options
  if (!Number.isInteger(axis)) throw new TypeError(`${fn}: axis must be an integer, got ${String(axis)}`)
  if (typeof momentum !== 'number' || !Number.isFinite(momentum)) {
    throw new RangeError(`${fn}: momentum must be a finite number, got ${String(momentum)}`)
  }
  const parts = affine(fn, options)
  const { epsilon } = parts
  const meanInitializer = resolveInitializer(fn, options.movingMeanInitializer ?? 'zeros')
  const varianceInitializer = resolveInitializer(fn, options.movingVarianceInitializer ?? 'ones')

  const channelsOf = (shape: readonly Size[]): { readonly at: number; readonly channels: number } => {
    const at = normalizeAxis(name, axis, shape.length)
    const channels = shape[at] ?? null
    if (channels === null) throw new TypeError(`${name}: the channels must be known, got x ${showSizes(shape)}`)
    return { at, channels }
  }

  const momentsOf = (x: Value, at: number, mask: Value | null): Moments => {
    const axes = x.shape.map((_, d) => d).filter((d) => d !== at)
    if (mask === null) return { mean: np.mean(x, { axis: axes }), variance: np.variance(x, { axis: axes }) }
    if (mask.ndim !== x.ndim - 1) {
      throw new TypeError(
        `${name}: the mask must have one axis less than x, got ${showShape(mask.shape)} for x ${showShape(x.shape)}`,
      )
    }
    const counts = np.broadcastTo(np.expandDims(mask.astype('bool'), -1), x.shape)
    const sum = (v: Value): Value => np.where(counts, v, 0).sum({ axis: axes, keepdims: true })
    // Where nothing counts, mean and variance are 0; elsewhere the summand is below the rounding of the number.
    const number = counts.astype(x.dtype).sum({ axis: axes, keepdims: true }).add(EPSILON)
    const mean = sum(x).div(number)
    const variance = sum(x.sub(mean).square()).div(number)
    const size = [x.shape[at] ?? 1]
    return { mean: mean.reshape(size), variance: variance.reshape(size) }
  }

  const moved = (old: Value, batch: Value): Value => {
    const dtypeOfMean = wide(batch.dtype)
    const next = lax
      .convert(old, dtypeOfMean)
      .mul(momentum)
      .add(batch.mul(1 - momentum))
    return lax.convert(next, old.dtype)
  }

  return defineLayer<AnyAffine, BatchNormalizationVars>({
    className: 'BatchNormalization',
    name,
    options: () => ({
      axis,
      momentum,
      ...parts.config(),
      movingMeanInitializer: meanInitializer.config(),
      movingVarianceInitializer: varianceInitializer.config(),
    }),
    structure: parts.structure,
    outputSpec: (input) => {
      channelsOf(input.shape)
      return { shape: input.shape, dtype: outputDType(dtype, input.dtype) }
    },
    init: (rng, { shape, dtype: given }) => {
      const size = [channelsOf(shape).channels]
      const kind: DType = outputDType(dtype, given)
      return {
        params: parts.init(rng, size, kind),
        vars: {
          movingMean: meanInitializer.apply(random.foldIn(rng, 2), size, kind),
          movingVariance: varianceInitializer.apply(random.foldIn(rng, 3), size, kind),
        },
      }
    },
    call: (params, state, _rng, x) => {
      const { at } = channelsOf(x.shape)
      const { movingMean, movingVariance } = state.vars
      let next: State<BatchNormalizationVars> = state
      const y = inWide(x, outputDType(dtype, x.dtype), (v) => {
        let used: Moments = { mean: movingMean, variance: movingVariance }
        // A batch of nothing has no statistics.
        if (state.training && v.size > 0) {
          used = momentsOf(v, at, O.toNullable(state.mask))
          next = withVars(state, {
            movingMean: moved(movingMean, used.mean),
            movingVariance: moved(movingVariance, used.variance),
          })
        }
        return nn.batchNorm(v, used, { axis: at, epsilon, ...affineOf(params) })[0]
      })
      return [y, next]
    },
    weightLosses: parts.weightLosses,
    constrain: parts.constrain,
  })
}
