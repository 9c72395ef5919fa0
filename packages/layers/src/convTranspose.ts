/** Transposed convolutional layers, which make images larger. */
import { nn } from '@pullback/autodiff'
import { checkRecord } from './given.ts'
import { makeConvolution, weightOf, type ConvolutionOptions, type Geometry, type KernelParams } from './convolution.ts'
import { checkCount } from './count.ts'
import { nnFormat, perAxis, type PerAxis, type SpatialRank } from './images.ts'
import type { Layer, Nothing } from './layer.ts'
import { showSizes } from './spec.ts'
import type { KernelOptions } from './weights.ts'

export interface ConvTransposeOptions<B extends boolean = boolean> extends ConvolutionOptions<B>, KernelOptions {
  /** Number of channels of the output. */
  readonly filters: number
  /**
   * What is added to the smallest size of the output, below `strides`. Default null: `same` gives size · stride, `valid`
   * the reach of the windows, or at least the stride for each element.
   */
  readonly outputPadding?: PerAxis | null
}

/** Padding of the input with zeros between its elements, so that the size is that which Keras gives. */
const paddingOf = (
  { size, strides, dilation, padding }: Geometry,
  outputPadding: readonly number[] | null,
): readonly (readonly [number, number])[] =>
  size.map((n, d): readonly [number, number] => {
    const extent = (n - 1) * (dilation[d] ?? 1) + 1
    const stride = strides[d] ?? 1
    const added = outputPadding?.[d]
    if (padding === 'valid') return [extent - 1, extent - 1 + (added ?? Math.max(extent, stride) - extent)]
    const total = added === undefined ? stride + extent - 2 : extent + (extent % 2) - 2 + added
    const low = Math.min(Math.ceil(total / 2), extent - 1)
    return [low, total - low]
  })

const make = (fn: string, rank: SpatialRank, options: ConvTransposeOptions): Layer<KernelParams<boolean>, Nothing> => {
  checkRecord(fn, 'options', options)
  const filters = checkCount(fn, 'filters', options.filters)
  const given = options.outputPadding ?? null
  const outputPadding = given === null ? null : perAxis(fn, 'outputPadding', given, rank, 0)
  const strides = perAxis(fn, 'strides', options.strides ?? 1, rank)
  if (outputPadding?.some((n, d) => n >= (strides[d] ?? 1)) === true) {
    throw new RangeError(
      `${fn}: outputPadding must be below strides, got ${showSizes(outputPadding)} and ${showSizes(strides)}`,
    )
  }
  const layer = makeConvolution(
    fn,
    {
      className: `Conv${rank}DTranspose`,
      name: `conv${rank}d_transpose`,
      rank,
      weights: [{ param: 'kernel', option: 'kernel', initializer: 'glorot_uniform' }],
      options: { filters, outputPadding },
      mayStrideDilated: false,
      plan: (_name, window, channels) => ({ shapes: { kernel: [...window, filters, channels] }, filters }),
      sizes: (name, { spatial }, geometry) =>
        paddingOf(geometry, outputPadding).map(([low, high], d) => {
          const n = spatial[d] ?? null
          if (n === null) return null
          const extent = ((geometry.size[d] ?? 1) - 1) * (geometry.dilation[d] ?? 1)
          const count = (n - 1) * (geometry.strides[d] ?? 1) + 1 + low + high - extent
          if (n > 0 && count > 0) return count
          throw new TypeError(`${name}: spatial sizes must be large enough, got ${showSizes(spatial)}`)
        }),
      apply: (params, x, geometry) =>
        nn.convTranspose(x, weightOf(params, 'kernel'), {
          strides: geometry.strides,
          padding: paddingOf(geometry, outputPadding),
          dilation: geometry.dilation,
          dataFormat: nnFormat(geometry.format),
          transposeKernel: true,
        }),
    },
    options,
  )
  return layer as unknown as Layer<KernelParams<boolean>, Nothing> // the structure is made of just these
}

/**
 * Transposed convolution of sequences: the transpose of the linear map that `conv1D` with this kernel is.
 *
 * Parameters: kernel [window, filters, in], the channels of the output before those of the input; bias [filters] unless
 * `useBias` is false.
 * State: nothing; a mask cannot pass (see `onMask`). `activityRegularizer` adds a loss.
 * Input: `x` [batch, time, in], or the channels first. Output: [batch, time · stride, filters] for `same`, [batch,
 * (time − 1) · stride + max(window, stride), filters] for `valid`.
 * @throws RangeError for sizes, counts or names that are wrong, or strides and dilation that both exceed 1; TypeError for
 * a wrong option, an input that does not fit, or a mask.
 *
 * @example
 * conv1DTranspose({ filters: 2, kernelSize: 3, strides: 2 }).outputSpec(inputSpec([null, 5, 4])) // [null, 11, 2]
 */
export const conv1DTranspose = <const B extends boolean = true>(
  options: ConvTransposeOptions<B>,
): Layer<KernelParams<B>, Nothing> => make('conv1DTranspose', 1, options) as unknown as Layer<KernelParams<B>, Nothing> // bias just where the type has one

/**
 * Transposed convolution of images; otherwise as `conv1DTranspose`.
 *
 * Parameters: kernel [rows, columns, filters, in]; bias [filters] unless `useBias` is false.
 * State: nothing; a mask cannot pass (see `onMask`). `activityRegularizer` adds a loss.
 * Input: `x` [batch, rows, columns, in], or the channels first. Output: sizes as there.
 * @throws RangeError or TypeError as `conv1DTranspose`.
 *
 * @example
 * const layer = conv2DTranspose({ filters: 8, kernelSize: 4, strides: 2, padding: 'same' })
 * layer.outputSpec(inputSpec([null, 7, 7, 16])) // [null, 14, 14, 8]
 */
export const conv2DTranspose = <const B extends boolean = true>(
  options: ConvTransposeOptions<B>,
): Layer<KernelParams<B>, Nothing> => make('conv2DTranspose', 2, options) as unknown as Layer<KernelParams<B>, Nothing> // as conv1DTranspose

/**
 * Transposed convolution of volumes; otherwise as `conv1DTranspose`.
 *
 * Parameters: kernel [...window, filters, in]; bias [filters] unless `useBias` is false.
 * State: nothing; a mask cannot pass (see `onMask`). `activityRegularizer` adds a loss.
 * Input: `x` [batch, …three sizes, in], or the channels first. Output: sizes as there.
 * @throws RangeError or TypeError as `conv1DTranspose`.
 *
 * @example
 * const layer = conv3DTranspose({ filters: 1, kernelSize: 2, strides: 2 })
 */
export const conv3DTranspose = <const B extends boolean = true>(
  options: ConvTransposeOptions<B>,
): Layer<KernelParams<B>, Nothing> => make('conv3DTranspose', 3, options) as unknown as Layer<KernelParams<B>, Nothing> // as conv1DTranspose
