/** Convolutions as users call them: parameters with defaults, layouts by letters, padding by name. */
import { checkOptions, showShape, type Value } from '@pullback/core'
import { checkOperands } from '../given.ts'
import { convolve, type ConvDimensionNumbers } from './convolution.ts'
import { permute, rev } from './layout.ts'
import { dilated, paddingOf, perAxis, type Padding, type PaddingOption } from './padding.ts'

/**
 * Layouts of `lhs`, `rhs` and the result as letters (`['NHWC', 'HWIO', 'NHWC']`: N batch, C feature, O and I the kernel's
 * out and in features, all others spatial), or the axes as numbers.
 */
export type ConvLayouts = readonly [lhs: string, rhs: string, out: string] | ConvDimensionNumbers

export interface ConvGeneralOptions {
  /** Default 1. */
  readonly windowStrides?: number | readonly number[]
  /** Of the spatial axes. Default `VALID`. */
  readonly padding?: PaddingOption
  /** `n - 1` zeros stand between neighbours of the input. Default 1. */
  readonly lhsDilation?: number | readonly number[]
  /** Steps between the elements that the kernel meets. Default 1. */
  readonly rhsDilation?: number | readonly number[]
  /** Default `[batch, feature, …spatial]` and `[out feature, in feature, …spatial]`, as in `['NCHW', 'OIHW', 'NCHW']`. */
  readonly dimensionNumbers?: ConvLayouts
  /** In and out features come in this many groups that do not mix. Default 1. */
  readonly featureGroupCount?: number
  /** Examples and out features come in this many groups that meet each other. Default 1. */
  readonly batchGroupCount?: number
}

const axesOf = (
  fn: string,
  layout: string,
  first: string,
  second: string,
  spatial: readonly string[],
): readonly number[] =>
  [first, second, ...spatial].map((letter) => {
    const at = layout.indexOf(letter)
    if (at < 0) {
      throw new TypeError(`${fn}: layout '${layout}' must name each of ${[first, second, ...spatial].join('')} once`)
    }
    return at
  })

/** Axis numbers from layouts by letters. The kernel's letters say in which order the spatial axes are numbered. */
export const convDimensionNumbers = (
  fn: string,
  rank: number,
  layouts: ConvLayouts | undefined,
): ConvDimensionNumbers => {
  if (layouts === undefined) {
    const natural = Array.from({ length: rank }, (_, d) => d)
    return { lhs: natural, rhs: natural, out: natural }
  }
  if (!('length' in layouts)) return layouts
  const [lhs, rhs, out] = layouts
  if (layouts.some((l) => typeof l !== 'string' || l.length !== rank || new Set(l).size !== rank)) {
    throw new TypeError(
      `${fn}: dimensionNumbers must be three layouts of ${rank} different letters, got ${JSON.stringify(layouts)}`,
    )
  }
  const spatial = [...rhs].filter((l) => l !== 'O' && l !== 'I')
  return {
    lhs: axesOf(fn, lhs, 'N', 'C', spatial),
    rhs: axesOf(fn, rhs, 'O', 'I', spatial),
    out: axesOf(fn, out, 'N', 'C', spatial),
  }
}

/** Sizes of the spatial axes of an operand. */
const spatialSizes = (x: Value, spec: readonly number[]): readonly number[] => spec.slice(2).map((d) => x.shape[d]!)

const checkRanks = (fn: string, x: Value, w: Value): number => {
  checkOperands(fn, x, w)
  const rank = x.shape.length
  if (rank < 2 || w.shape.length !== rank) {
    throw new TypeError(
      `${fn}: operands must have one rank of at least 2, got ${showShape(x.shape)} and ${showShape(w.shape)}`,
    )
  }
  return rank
}

/**
 * `lhs` convolved with `rhs` (not reversed) along any number of spatial axes. With the default layouts `lhs`
 * [batch, in, …spatial], `rhs` [out, in / groups, …window] -> [batch, out, …positions]. float32, float64, int32, uint32,
 * both operands of one dtype.
 * @throws TypeError for shapes, layouts and groups that do not fit, a padding name beside `lhsDilation`; RangeError for
 * strides, dilations and counts below 1.
 */
export const convGeneralDilated = (lhs: Value, rhs: Value, options: ConvGeneralOptions = {}): Value => {
  checkOptions('convGeneralDilated', options, [
    'windowStrides',
    'padding',
    'lhsDilation',
    'rhsDilation',
    'dimensionNumbers',
    'featureGroupCount',
    'batchGroupCount',
  ])
  const fn = 'convGeneralDilated'
  const rank = checkRanks(fn, lhs, rhs)
  const { padding = 'VALID', featureGroupCount = 1, batchGroupCount = 1 } = options
  const dimensionNumbers = convDimensionNumbers(fn, rank, options.dimensionNumbers)
  const windowStrides = perAxis(fn, 'windowStrides', options.windowStrides, rank - 2)
  const lhsDilation = perAxis(fn, 'lhsDilation', options.lhsDilation, rank - 2)
  const rhsDilation = perAxis(fn, 'rhsDilation', options.rhsDilation, rank - 2)
  if (typeof padding === 'string' && padding !== 'VALID' && lhsDilation.some((n) => n > 1)) {
    throw new TypeError(
      `${fn}: padding must be given in numbers where lhsDilation is not 1, got '${padding}'; or use convTranspose`,
    )
  }
  const extents = spatialSizes(rhs, dimensionNumbers.rhs).map((n, i) => dilated(n, rhsDilation[i]!))
  const sizes = spatialSizes(lhs, dimensionNumbers.lhs)
  return convolve(lhs, rhs, {
    windowStrides,
    padding: paddingOf(fn, padding, sizes, extents, windowStrides),
    lhsDilation,
    rhsDilation,
    dimensionNumbers,
    featureGroupCount,
    batchGroupCount,
  })
}

export interface ConvTransposeOptions {
  /** How far the windows of neighbouring input elements lie apart in the result. Default 1. */
  readonly strides?: number | readonly number[]
  /**
   * `SAME` gives size · stride, `VALID` the whole reach of the windows; pairs are the padding of the dilated input.
   * Default `SAME`.
   */
  readonly padding?: PaddingOption
  /** Steps between the elements of the kernel. Default 1. */
  readonly rhsDilation?: number | readonly number[]
  /** Default channels last: `['NHWC', 'HWIO', 'NHWC']` and its like for other ranks. */
  readonly dimensionNumbers?: ConvLayouts
  /** Reverses the kernel and exchanges its in and out features: exactly the transpose of the convolution with it. */
  readonly transposeKernel?: boolean
}

/** Channels last: the layout of images in Keras and Flax. */
export const channelsLast = (rank: number): ConvDimensionNumbers => {
  const spatial = Array.from({ length: rank - 2 }, (_, i) => i)
  const data = [0, rank - 1, ...spatial.map((i) => i + 1)]
  return { lhs: data, rhs: [rank - 1, rank - 2, ...spatial], out: data }
}

/** Padding of a dilated input such that the result has the size the name says; the arithmetic of jax.lax.conv_transpose. */
const transposedPadding = (name: 'SAME' | 'VALID', extent: number, stride: number): Padding => {
  if (name === 'SAME') {
    const total = extent + stride - 2
    const low = stride > extent - 1 ? extent - 1 : Math.ceil(total / 2)
    return [low, total - low]
  }
  const total = extent + stride - 2 + Math.max(extent - stride, 0)
  return [extent - 1, total - (extent - 1)]
}

/**
 * Transposed ("fractionally strided") convolution: `lhs` [batch, …spatial, in], `rhs` [...window, in, out] ->
 * [batch, …positions, out] with the default layouts. The kernel is not reversed unless `transposeKernel` is set.
 */
export const convTranspose = (lhs: Value, rhs: Value, options: ConvTransposeOptions = {}): Value => {
  checkOptions('convTranspose', options, ['strides', 'padding', 'rhsDilation', 'dimensionNumbers', 'transposeKernel'])
  const fn = 'convTranspose'
  const rank = checkRanks(fn, lhs, rhs)
  const { padding = 'SAME', transposeKernel = false } = options
  const numbers =
    options.dimensionNumbers === undefined
      ? channelsLast(rank)
      : convDimensionNumbers(fn, rank, options.dimensionNumbers)
  const strides = perAxis(fn, 'strides', options.strides, rank - 2)
  const rhsDilation = perAxis(fn, 'rhsDilation', options.rhsDilation, rank - 2)
  const extents = spatialSizes(rhs, numbers.rhs).map((n, i) => dilated(n, rhsDilation[i]!))
  const isNamed = padding === 'SAME' || padding === 'VALID'
  if (typeof padding === 'string' && !isNamed) {
    throw new TypeError(`${fn}: padding must be 'SAME', 'VALID' or a pair per axis, got '${padding}'`)
  }
  const pads = isNamed
    ? extents.map((n, i) => transposedPadding(padding, n, strides[i]!))
    : paddingOf(fn, padding, spatialSizes(lhs, numbers.lhs), extents, strides)
  const [o, i, ...window] = numbers.rhs
  const kernel = transposeKernel
    ? permute(
        rev(rhs, window),
        rhs.shape.map((_, d) => (d === o ? i! : d === i ? o! : d)),
      )
    : rhs
  return convolve(lhs, kernel, {
    windowStrides: strides.map(() => 1),
    padding: pads,
    lhsDilation: strides,
    rhsDilation,
    dimensionNumbers: numbers,
    featureGroupCount: 1,
    batchGroupCount: 1,
  })
}
