/** Normalisation of groups of channels. */
import { nn } from '@pullback/autodiff'
import { checkOptions, normalizeAxis } from '@pullback/core'
import { defineLayer, NOTHING, type Layer, type Nothing, type ShapedLayer } from './layer.ts'
import { affineOf } from './layerNormalization.ts'
import {
  affine,
  AFFINE_OPTIONS,
  inWide,
  outputDType,
  type AffineOptions,
  type AffineParams,
  type AnyAffine,
} from './normalization.ts'
import type { SameShape } from './shapes.ts'
import { showSizes, type Size } from './spec.ts'

export interface GroupNormalizationOptions<
  S extends boolean = boolean,
  C extends boolean = boolean,
> extends AffineOptions<S, C> {
  /** How many groups; it divides the channels. −1: one for each channel. Default 32. */
  readonly groups?: number
  /** The axis of the channels, not the batch. Default −1. */
  readonly axis?: number
}

/**
 * Each example's channels in groups of neighbours, each normalised over its channels and all other axes, then scaled and
 * shifted per channel. Source: Wu and He 2018, arXiv:1803.08494.
 *
 * Parameters: gamma [channels] unless `scale` is false, beta [channels] unless `center` is false. State: nothing; the
 * mask passes. The same in training or not. Input: [batch, …], channels known. Output: the same shape.
 * @throws TypeError or RangeError for a wrong option, or channels that the groups do not divide.
 *
 * @example
 * const layer = groupNormalization({ groups: 4 })
 */
export const groupNormalization = <const S extends boolean = true, const C extends boolean = true>(
  options: GroupNormalizationOptions<S, C> = {},
): ShapedLayer<SameShape, AffineParams<S, C>> =>
  makeGroupNormalization(options) as unknown as ShapedLayer<SameShape, AffineParams<S, C>> // each is there as the flags say

const makeGroupNormalization = (options: GroupNormalizationOptions): Layer<AnyAffine, Nothing> => {
  const fn = 'groupNormalization'
  checkOptions(fn, options, [...AFFINE_OPTIONS, 'axis', 'groups'])
  const { name = 'group_normalization', groups = 32, axis = -1, dtype } = options
  if (!Number.isInteger(groups) || (groups <= 0 && groups !== -1)) {
    throw new RangeError(`${fn}: groups must be a positive integer or -1, got ${String(groups)}`)
  }
  if (!Number.isInteger(axis)) throw new TypeError(`${fn}: axis must be an integer, got ${String(axis)}`)
  const parts = affine(fn, options)
  const channelsOf = (shape: readonly Size[]): { readonly channels: number; readonly count: number } => {
    const at = normalizeAxis(name, axis, shape.length)
    const channels = shape[at] ?? null
    if (at === 0) throw new RangeError(`${name}: axis 0 is the batch, got axis ${axis} for x ${showSizes(shape)}`)
    if (channels === null) throw new TypeError(`${name}: the channels must be known, got x ${showSizes(shape)}`)
    const count = groups === -1 ? channels : groups
    if (channels % count !== 0) {
      throw new TypeError(`${name}: groups must divide the channels, got ${count} groups for x ${showSizes(shape)}`)
    }
    return { channels, count }
  }
  return defineLayer<AnyAffine, Nothing>({
    className: 'GroupNormalization',
    name,
    options: () => ({ groups, axis, ...parts.config() }),
    structure: parts.structure,
    outputSpec: (input) => {
      channelsOf(input.shape)
      return { shape: input.shape, dtype: outputDType(dtype, input.dtype) }
    },
    init: (rng, { shape, dtype: given }) => ({
      params: parts.init(rng, [channelsOf(shape).channels], outputDType(dtype, given)),
      vars: NOTHING,
    }),
    call: (params, state, _rng, x) => {
      const { count } = channelsOf(x.shape)
      const { epsilon } = parts
      const norm = { axis, epsilon, ...affineOf(params) }
      return [inWide(x, outputDType(dtype, x.dtype), (v) => nn.groupNorm(v, count, norm)), state]
    },
    weightLosses: parts.weightLosses,
    constrain: parts.constrain,
  })
}
