/** Depthwise and separable convolutional layers: each channel has kernels of its own. */
import type { Value } from '@pullback/core'
import { nn } from '@pullback/autodiff'
import { checkRecord } from './given.ts'
import type { ConstraintLike } from './constraints/resolve.ts'
import {
  makeConvolution,
  weightOf,
  type Convolution,
  type ConvolutionOptions,
  type KernelParams,
} from './convolution.ts'
import { checkCount } from './count.ts'
import { nnFormat } from './images.ts'
import type { InitializerLike } from './initializers/resolve.ts'
import type { Layer, Nothing } from './layer.ts'
import type { RegularizerLike } from './regularizers/resolve.ts'

export interface DepthwiseConvOptions<B extends boolean = boolean> extends ConvolutionOptions<B> {
  /** How many kernels each channel has. Default 1. */
  readonly depthMultiplier?: number
  /** Default glorot_uniform. */
  readonly depthwiseInitializer?: InitializerLike
  readonly depthwiseRegularizer?: RegularizerLike
  readonly depthwiseConstraint?: ConstraintLike
}

export interface SeparableConvOptions<B extends boolean = boolean> extends DepthwiseConvOptions<B> {
  /** Number of channels of the output. */
  readonly filters: number
  /** Default glorot_uniform. */
  readonly pointwiseInitializer?: InitializerLike
  readonly pointwiseRegularizer?: RegularizerLike
  readonly pointwiseConstraint?: ConstraintLike
}

/** The kernels of a separable convolution and its bias, unless `useBias` is false. */
export type SeparableParams<B extends boolean> = B extends true
  ? { readonly depthwiseKernel: Value; readonly pointwiseKernel: Value; readonly bias: Value }
  : { readonly depthwiseKernel: Value; readonly pointwiseKernel: Value }

const depthwise = (fn: string, rank: 1 | 2, options: DepthwiseConvOptions): Layer<KernelParams<boolean>, Nothing> => {
  checkRecord(fn, 'options', options)
  const depthMultiplier = checkCount(fn, 'depthMultiplier', options.depthMultiplier ?? 1)
  const kind: Convolution = {
    className: `DepthwiseConv${rank}D`,
    name: `depthwise_conv${rank}d`,
    rank,
    weights: [{ param: 'kernel', option: 'depthwise', initializer: 'glorot_uniform' }],
    options: { depthMultiplier },
    plan: (_name, window, channels) => ({
      shapes: { kernel: [...window, channels, depthMultiplier] },
      filters: channels * depthMultiplier,
    }),
    apply: (params, x, { strides, padding, dilation, format }) =>
      nn.depthwiseConv(x, weightOf(params, 'kernel'), { strides, padding, dilation, dataFormat: nnFormat(format) }),
  }
  return makeConvolution(fn, kind, options) as unknown as Layer<KernelParams<boolean>, Nothing> // made of just these
}

const separable = (
  fn: string,
  rank: 1 | 2,
  options: SeparableConvOptions,
): Layer<SeparableParams<boolean>, Nothing> => {
  checkRecord(fn, 'options', options)
  const filters = checkCount(fn, 'filters', options.filters)
  const depthMultiplier = checkCount(fn, 'depthMultiplier', options.depthMultiplier ?? 1)
  const kind: Convolution = {
    className: `SeparableConv${rank}D`,
    name: `separable_conv${rank}d`,
    rank,
    weights: [
      { param: 'depthwiseKernel', option: 'depthwise', initializer: 'glorot_uniform' },
      { param: 'pointwiseKernel', option: 'pointwise', initializer: 'glorot_uniform' },
    ],
    options: { filters, depthMultiplier },
    plan: (_name, window, channels) => ({
      shapes: {
        depthwiseKernel: [...window, channels, depthMultiplier],
        pointwiseKernel: [...window.map(() => 1), channels * depthMultiplier, filters],
      },
      filters,
    }),
    apply: (params, x, { strides, padding, dilation, format }) =>
      nn.separableConv(x, weightOf(params, 'depthwiseKernel'), weightOf(params, 'pointwiseKernel'), {
        strides,
        padding,
        dilation,
        dataFormat: nnFormat(format),
      }),
  }
  return makeConvolution(fn, kind, options) as unknown as Layer<SeparableParams<boolean>, Nothing> // made of just these
}

/**
 * Convolves each channel of sequences with kernels of its own.
 *
 * Parameters: kernel [window, in, depthMultiplier]; bias [in · depthMultiplier] unless `useBias` is false.
 * State: nothing; a mask cannot pass (see `onMask`). `activityRegularizer` adds a loss.
 * Input: `x` [batch, time, in], or the channels first. Output: [batch, windows, in · depthMultiplier], the results of one
 * channel next to each other.
 * @throws RangeError for sizes, counts or names that are wrong; TypeError for a wrong option, an input that does not fit,
 * or a mask.
 *
 * @example
 * depthwiseConv1D({ kernelSize: 3, depthMultiplier: 2 }).outputSpec(inputSpec([null, 10, 4])) // [null, 8, 8]
 */
export const depthwiseConv1D = <const B extends boolean = true>(
  options: DepthwiseConvOptions<B>,
): Layer<KernelParams<B>, Nothing> =>
  depthwise('depthwiseConv1D', 1, options) as unknown as Layer<KernelParams<B>, Nothing> // bias just where the type has one

/**
 * Convolves each channel of images with kernels of its own; otherwise as `depthwiseConv1D`.
 *
 * Parameters: kernel [rows, columns, in, depthMultiplier]; bias [in · depthMultiplier] unless `useBias` is false.
 * State: nothing; a mask cannot pass (see `onMask`). `activityRegularizer` adds a loss.
 * Input: `x` [batch, rows, columns, in], or the channels first. Output: [batch, …windows, in · depthMultiplier], likewise.
 * @throws RangeError or TypeError as `depthwiseConv1D`.
 *
 * @example
 * depthwiseConv2D({ kernelSize: 3, padding: 'same' }).outputSpec(inputSpec([null, 8, 8, 4])) // [null, 8, 8, 4]
 */
export const depthwiseConv2D = <const B extends boolean = true>(
  options: DepthwiseConvOptions<B>,
): Layer<KernelParams<B>, Nothing> =>
  depthwise('depthwiseConv2D', 2, options) as unknown as Layer<KernelParams<B>, Nothing> // as depthwiseConv1D

/**
 * A depthwise convolution of sequences, then one that mixes channels at each position.
 *
 * Parameters: depthwiseKernel [window, in, depthMultiplier], pointwiseKernel [1, in · depthMultiplier, filters]; bias
 * [filters] unless `useBias` is false.
 * State: nothing; a mask cannot pass (see `onMask`). `activityRegularizer` adds a loss.
 * Input: `x` [batch, time, in], or the channels first. Output: [batch, windows, filters], likewise.
 * @throws RangeError for sizes, counts or names that are wrong; TypeError for a wrong option, an input that does not fit,
 * or a mask.
 *
 * @example
 * const layer = separableConv1D({ filters: 8, kernelSize: 3 })
 */
export const separableConv1D = <const B extends boolean = true>(
  options: SeparableConvOptions<B>,
): Layer<SeparableParams<B>, Nothing> =>
  separable('separableConv1D', 1, options) as unknown as Layer<SeparableParams<B>, Nothing> // bias just where the type has one

/**
 * As `separableConv1D` for images.
 *
 * Parameters: depthwiseKernel [rows, columns, in, depthMultiplier], pointwiseKernel [1, 1, in · depthMultiplier, filters];
 * bias [filters] unless `useBias` is false.
 * State: nothing; a mask cannot pass (see `onMask`). `activityRegularizer` adds a loss.
 * Input: `x` [batch, rows, columns, in], or the channels first. Output: [batch, …windows, filters], likewise.
 * @throws RangeError or TypeError as `separableConv1D`.
 *
 * @example
 * const layer = separableConv2D({ filters: 32, kernelSize: 3, activation: 'relu' })
 */
export const separableConv2D = <const B extends boolean = true>(
  options: SeparableConvOptions<B>,
): Layer<SeparableParams<B>, Nothing> =>
  separable('separableConv2D', 2, options) as unknown as Layer<SeparableParams<B>, Nothing> // as separableConv1D
