/** Convolutional layers: sequences, images, volumes. Transposed, depthwise and separable ones have files of their own. */
import { nn } from '@pullback/autodiff'
import { checkRecord } from './given.ts'
import { makeConvolution, weightOf, type ConvolutionOptions, type KernelParams } from './convolution.ts'
import { checkCount } from './count.ts'
import { nnFormat, type SpatialRank } from './images.ts'
import type { Layer, Nothing } from './layer.ts'
import type { KernelOptions } from './weights.ts'

export interface ConvOptions<B extends boolean = boolean> extends ConvolutionOptions<B>, KernelOptions {
  /** Number of channels of the output. */
  readonly filters: number
  /** Channels in and out come in this many groups that do not mix. Default 1. */
  readonly groups?: number
}

export interface Conv1DOptions<B extends boolean = boolean> extends Omit<ConvOptions<B>, 'padding'> {
  /** As elsewhere, or `causal`: zeros in front, so that no output depends on later steps. Default `valid`. */
  readonly padding?: 'valid' | 'same' | 'causal'
}

const make = (fn: string, rank: SpatialRank, options: Conv1DOptions): Layer<KernelParams<boolean>, Nothing> => {
  checkRecord(fn, 'options', options)
  const filters = checkCount(fn, 'filters', options.filters)
  const groups = checkCount(fn, 'groups', options.groups ?? 1)
  if (filters % groups !== 0) {
    throw new RangeError(`${fn}: groups must divide filters, got ${groups} and ${filters}`)
  }
  const layer = makeConvolution(
    fn,
    {
      className: `Conv${rank}D`,
      name: `conv${rank}d`,
      rank,
      weights: [{ param: 'kernel', option: 'kernel', initializer: 'glorot_uniform' }],
      options: { filters, groups },
      ...(rank === 1 ? { paddings: ['valid', 'same', 'causal'] } : {}),
      mayStrideDilated: false,
      plan: (name, window, channels) => {
        if (channels % groups !== 0) {
          throw new TypeError(`${name}: groups must divide the channels of x, got ${groups} and ${channels}`)
        }
        return { shapes: { kernel: [...window, channels / groups, filters] }, filters }
      },
      apply: (params, x, { strides, padding, dilation, format }) =>
        nn.conv(x, weightOf(params, 'kernel'), { strides, padding, dilation, groups, dataFormat: nnFormat(format) }),
    },
    options,
  )
  return layer as unknown as Layer<KernelParams<boolean>, Nothing> // the structure is made of just these
}

/**
 * Convolution along time, with padding `causal` beside the others; the kernel is not reversed.
 *
 * Parameters: kernel [window, in / groups, filters]; bias [filters] unless `useBias` is false.
 * State: nothing; a mask cannot pass (see `onMask`). `activityRegularizer` adds a loss.
 * Input: `x` [batch, time, in]; [batch, in, time] with channels_first. Output: [batch, windows, filters], likewise.
 * @throws RangeError for sizes, counts or names that are wrong, or strides and dilation that both exceed 1; TypeError for
 * a wrong option, an input that does not fit, or a mask.
 *
 * @example
 * const layer = conv1D({ filters: 8, kernelSize: 3, padding: 'causal', dilationRate: 2 })
 * layer.outputSpec(inputSpec([null, 100, 4])) // [null, 100, 8]
 */
export const conv1D = <const B extends boolean = true>(options: Conv1DOptions<B>): Layer<KernelParams<B>, Nothing> =>
  make('conv1D', 1, options) as unknown as Layer<KernelParams<B>, Nothing> // bias is there just where the type has one

/**
 * Convolution of images; the kernel is not reversed.
 *
 * Parameters: kernel [rows, columns, in / groups, filters]; bias [filters] unless `useBias` is false.
 * State: nothing; a mask cannot pass (see `onMask`). `activityRegularizer` adds a loss.
 * Input: `x` [batch, rows, columns, in]; [batch, in, rows, columns] with channels_first. Output: [batch, …windows,
 * filters], likewise.
 * @throws RangeError for sizes, counts or names that are wrong, or strides and dilation that both exceed 1; TypeError for
 * a wrong option, an input that does not fit, or a mask.
 *
 * @example
 * const layer = conv2D({ filters: 64, kernelSize: [3, 3], padding: 'same', activation: 'relu' })
 * layer.outputSpec(inputSpec([null, 32, 32, 3])) // [null, 32, 32, 64]
 */
export const conv2D = <const B extends boolean = true>(options: ConvOptions<B>): Layer<KernelParams<B>, Nothing> =>
  make('conv2D', 2, options) as unknown as Layer<KernelParams<B>, Nothing> // as conv1D

/**
 * Convolution of volumes; otherwise as `conv2D`.
 *
 * Parameters: kernel [...window, in / groups, filters]; bias [filters] unless `useBias` is false.
 * State: nothing; a mask cannot pass (see `onMask`). `activityRegularizer` adds a loss.
 * Input: `x` [batch, …three sizes, in], or the channels first. Output: [batch, …windows, filters], likewise.
 * @throws RangeError or TypeError as `conv2D`.
 *
 * @example
 * conv3D({ filters: 4, kernelSize: 2, strides: 2 }).outputSpec(inputSpec([null, 8, 8, 8, 1])) // [null, 4, 4, 4, 4]
 */
export const conv3D = <const B extends boolean = true>(options: ConvOptions<B>): Layer<KernelParams<B>, Nothing> =>
  make('conv3D', 3, options) as unknown as Layer<KernelParams<B>, Nothing> // as conv1D
