/** Convolutions of images, sequences and volumes with the layouts of layers: kernels are [...window, in, out]. */
import { checkOptions, showShape, type Operand, type Value } from '@pullback/core'
import { convolve, type ConvDimensionNumbers } from '../primitives/convolution.ts'
import { convTranspose as laxConvTranspose } from '../primitives/convolutionOptions.ts'
import { reshapeTo } from '../primitives/broadcast.ts'
import { perAxis } from '../primitives/padding.ts'
import { asValue, promoteDTypes } from '../numpy/operands.ts'
import { imageAxes, layerPadding, pairs, type DataFormat, type LayerPadding } from './layout.ts'

export interface ConvOptions {
  /** Default 1. */
  readonly strides?: number | readonly number[]
  /** Default `valid`. */
  readonly padding?: LayerPadding
  /** Steps between the input elements a window meets. Default 1. */
  readonly dilation?: number | readonly number[]
  /** In and out channels come in this many groups that do not mix. Default 1. */
  readonly groups?: number
  /** Default `channelsLast`. The kernel's layout is the same for both. */
  readonly dataFormat?: DataFormat
}

interface Operands {
  readonly x: Value
  readonly kernel: Value
  readonly numbers: ConvDimensionNumbers
}

/** Operands of one dtype, and which axes of them are what. */
const prepare = (fn: string, input: Operand, kernel: Operand, format: DataFormat): Operands => {
  const [x, w] = promoteDTypes(fn, [input, kernel]) as [Value, Value] // one per operand
  const rank = x.shape.length
  if (rank < 3 || rank > 5 || w.shape.length !== rank) {
    throw new TypeError(
      `${fn}: input must be a batch with channels and 1 to 3 spatial axes and the kernel [...window, in, out] of the same rank, got ${showShape(x.shape)} and ${showShape(w.shape)}`,
    )
  }
  const { channel, spatial } = imageAxes(fn, x.shape, rank - 2, format)
  const data = [0, channel, ...spatial]
  const window = spatial.map((_, i) => i)
  return { x, kernel: w, numbers: { lhs: data, rhs: [rank - 1, rank - 2, ...window], out: data } }
}

const convolved = (
  fn: string,
  { x, kernel, numbers }: Operands,
  { strides, padding = 'valid', dilation }: ConvOptions,
  groups: number,
): Value => {
  const rank = x.shape.length - 2
  const channels = x.shape[numbers.lhs[1]!]!
  const [inputs, outputs] = kernel.shape.slice(rank) as [number, number]
  if (!Number.isInteger(groups) || groups < 1) {
    throw new RangeError(`${fn}: groups must be a positive integer, got ${groups}`)
  }
  if (inputs * groups !== channels || outputs % groups !== 0) {
    throw new TypeError(
      `${fn}: the kernel's ${inputs} in channels × ${groups} groups must be the input's ${channels} channels, and groups divide its ${outputs} out channels, got ${showShape(x.shape)} and ${showShape(kernel.shape)}`,
    )
  }
  const windowStrides = perAxis(fn, 'strides', strides, rank)
  const rhsDilation = perAxis(fn, 'dilation', dilation, rank)
  const sizes = numbers.lhs.slice(2).map((d) => x.shape[d]!)
  return convolve(x, kernel, {
    windowStrides,
    padding: layerPadding(fn, padding, sizes, kernel.shape.slice(0, rank), windowStrides, rhsDilation),
    lhsDilation: windowStrides.map(() => 1),
    rhsDilation,
    dimensionNumbers: numbers,
    featureGroupCount: groups,
    batchGroupCount: 1,
  })
}

/**
 * Convolution (the kernel is not reversed) along 1 to 3 spatial axes: `x` [batch, …spatial, in], `kernel`
 * [...window, in / groups, out] -> [batch, …positions, out]; with `channelsFirst` `x` and the result have their channels
 * after the batch. Operands promote to one dtype.
 * @throws TypeError for shapes, groups and padding that do not fit; RangeError for strides and dilations below 1.
 */
export const conv = (x: Operand, kernel: Operand, options: ConvOptions = {}): Value => {
  checkOptions('conv', options, ['strides', 'padding', 'dilation', 'groups', 'dataFormat'])
  const operands = prepare('conv', x, kernel, options.dataFormat ?? 'channelsLast')
  return convolved('conv', operands, options, options.groups ?? 1)
}

/** Options of convolutions whose groups follow from the kernel. */
export type DepthwiseConvOptions = Omit<ConvOptions, 'groups'>

const DEPTHWISE_CONV_OPTIONS: readonly string[] = ['strides', 'dilation', 'padding', 'dataFormat']

/**
 * Every channel convolved with kernels of its own: `x` [batch, …spatial, in], `kernel` [...window, in, multiplier] ->
 * [batch, …positions, in · multiplier], the results of one input channel next to each other.
 */
export const depthwiseConv = (x: Operand, kernel: Operand, options: DepthwiseConvOptions = {}): Value => {
  checkOptions('depthwiseConv', options, DEPTHWISE_CONV_OPTIONS)
  const operands = prepare('depthwiseConv', x, kernel, options.dataFormat ?? 'channelsLast')
  const { shape } = operands.kernel
  const rank = shape.length - 2
  const [inputs, multiplier] = shape.slice(rank) as [number, number]
  const channels = operands.x.shape[operands.numbers.lhs[1]!]!
  if (inputs !== channels || inputs === 0) {
    throw new TypeError(
      `depthwiseConv: the kernel must be [...window, in, multiplier] with the input's ${channels} channels, got ${showShape(operands.x.shape)} and ${showShape(shape)}`,
    )
  }
  const flat = reshapeTo(operands.kernel, [...shape.slice(0, rank), 1, inputs * multiplier])
  return convolved('depthwiseConv', { ...operands, kernel: flat }, options, inputs)
}

/**
 * A depthwise convolution, then one with windows of a single element: `x` [batch, …spatial, in], `depthwise`
 * [...window, in, multiplier], `pointwise` [...1, in · multiplier, out] -> [batch, …positions, out].
 */
export const separableConv = (
  x: Operand,
  depthwise: Operand,
  pointwise: Operand,
  options: DepthwiseConvOptions = {},
): Value => {
  checkOptions('separableConv', options, DEPTHWISE_CONV_OPTIONS)
  const { dataFormat = 'channelsLast' } = options
  const [v, k, p] = [x, depthwise, pointwise].map((a) => asValue('separableConv', a)) as [Value, Value, Value]
  return conv(depthwiseConv(v, k, options), p, { dataFormat })
}

export interface ConvTransposeOptions {
  /** How far the windows of neighbouring input elements lie apart in the result. Default 1. */
  readonly strides?: number | readonly number[]
  /**
   * `same` gives size · stride, `valid` the whole reach of the windows; numbers are the padding of the dilated input.
   * Default `same`.
   */
  readonly padding?: Exclude<LayerPadding, 'causal' | 'SAME_LOWER'>
  /** Steps between the elements of a window. Default 1. */
  readonly dilation?: number | readonly number[]
  /** Default `channelsLast`. */
  readonly dataFormat?: DataFormat
  /** Reverses the kernel and reads it as [...window, out, in]: exactly the transpose of `conv` with that kernel. */
  readonly transposeKernel?: boolean
}

/**
 * Transposed convolution, as `jax.lax.conv_transpose`: `x` [batch, …spatial, in], `kernel` [...window, in, out] ->
 * [batch, …positions, out].
 */
export const convTranspose = (x: Operand, kernel: Operand, options: ConvTransposeOptions = {}): Value => {
  checkOptions('convTranspose', options, ['strides', 'padding', 'dilation', 'dataFormat', 'transposeKernel'])
  const { strides = 1, padding = 'same', dilation = 1, dataFormat = 'channelsLast', transposeKernel = false } = options
  const { x: v, kernel: w, numbers } = prepare('convTranspose', x, kernel, dataFormat)
  const channels = v.shape[numbers.lhs[1]!]!
  if (w.shape[w.shape.length - (transposeKernel ? 1 : 2)] !== channels) {
    throw new TypeError(
      `convTranspose: the kernel must be ${transposeKernel ? '[...window, out, in]' : '[...window, in, out]'} with the input's ${channels} channels, got ${showShape(v.shape)} and ${showShape(w.shape)}`,
    )
  }
  return laxConvTranspose(v, w, {
    strides,
    padding: pairs(padding, v.shape.length - 2),
    rhsDilation: dilation,
    dimensionNumbers: numbers,
    transposeKernel,
  })
}
