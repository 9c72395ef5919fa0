/** Pooling: extremes and means of windows that slide over the spatial axes of images, or of everything at once. */
import { checkOptions, type Operand, type Shape, type Value } from '@pullback/core'
import { checkList } from '../given.ts'
import { div } from '../primitives/arithmetic.ts'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { perAxis, type Padding } from '../primitives/padding.ts'
import {
  reduceWindowMax,
  reduceWindowMin,
  reduceWindowSum,
  type ReduceWindowOptions,
} from '../primitives/reduceWindow.ts'
import { asValue, like, toFloating } from '../numpy/operands.ts'
import { max } from '../numpy/reductions.ts'
import { mean } from '../numpy/statistics.ts'
import { imageAxes, layerPadding, type DataFormat, type LayerPadding } from './layout.ts'

export interface PoolOptions {
  /** How far windows lie apart. Default 1, as in Flax (Keras: the window's size). */
  readonly strides?: number | readonly number[]
  /** Default `valid`. Padding counts as the lowest value of the dtype for maxima, the highest for minima, 0 for means. */
  readonly padding?: LayerPadding
  /** Steps between the elements of a window. Default 1. */
  readonly dilation?: number | readonly number[]
  /** Default `channelsLast`. */
  readonly dataFormat?: DataFormat
}

interface Pooling {
  readonly spatial: readonly number[]
  readonly options: ReduceWindowOptions & { readonly padding: readonly Padding[] }
}

/** Windows of 1 along batch and channels. */
const plan = (fn: string, shape: Shape, window: number | readonly number[], options: PoolOptions): Pooling => {
  const { strides, padding = 'valid', dilation, dataFormat = 'channelsLast' } = options
  const count = typeof window === 'number' ? shape.length - 2 : checkList(fn, 'windowShape', window).length
  const { spatial } = imageAxes(fn, shape, count, dataFormat)
  const size = perAxis(fn, 'windowShape', window, count)
  const steps = perAxis(fn, 'strides', strides, count)
  const inside = perAxis(fn, 'dilation', dilation, count)
  const sizes = spatial.map((d) => shape[d]!)
  const pads = layerPadding(fn, padding, sizes, size, steps, inside)
  const over = <A>(list: readonly A[], other: A): readonly A[] =>
    shape.map((_, d) => (spatial.includes(d) ? list[spatial.indexOf(d)]! : other))
  return {
    spatial,
    options: {
      windowDimensions: over(size, 1),
      windowStrides: over(steps, 1),
      windowDilation: over(inside, 1),
      padding: over<Padding>(pads, [0, 0]),
    },
  }
}

const POOL_OPTIONS: readonly string[] = ['strides', 'padding', 'dilation', 'dataFormat']

/**
 * The largest element of each window, per channel: `x` [batch, …spatial, channels] -> [batch, …positions, channels].
 * `windowShape` has one size per spatial axis, or is one number for all axes but batch and channels; given as a list, `x`
 * may lack the batch axis or have more of them. NaN wins. The gradient goes to the first largest element of a window.
 */
export const maxPool = (x: Operand, windowShape: number | readonly number[], options: PoolOptions = {}): Value => {
  checkOptions('maxPool', options, POOL_OPTIONS)
  const v = asValue('maxPool', x)
  return reduceWindowMax(v, plan('maxPool', v.shape, windowShape, options).options)
}

/** The smallest element of each window; otherwise like `maxPool`. */
export const minPool = (x: Operand, windowShape: number | readonly number[], options: PoolOptions = {}): Value => {
  checkOptions('minPool', options, POOL_OPTIONS)
  const v = asValue('minPool', x)
  return reduceWindowMin(v, plan('minPool', v.shape, windowShape, options).options)
}

export interface AvgPoolOptions extends PoolOptions {
  /** Whether padding takes part in means, as zeros. Default true, as in Flax (Keras: false). */
  readonly countIncludePad?: boolean
}

/** The mean of each window; integers and booleans give float32. Otherwise like `maxPool`. A window of padding alone gives NaN where padding does not count. */
export const avgPool = (x: Operand, windowShape: number | readonly number[], options: AvgPoolOptions = {}): Value => {
  checkOptions('avgPool', options, ['countIncludePad', 'strides', 'padding', 'dilation', 'dataFormat'])
  const v = toFloating('avgPool', x)
  const { spatial, options: windows } = plan('avgPool', v.shape, windowShape, options)
  const sums = reduceWindowSum(v, windows)
  const { windowDimensions: size, padding } = windows
  if (options.countIncludePad !== false || padding.every(([low, high]) => low === 0 && high === 0)) {
    return div(
      sums,
      like(
        sums,
        size.reduce((n, m) => n * m, 1),
      ),
    )
  }
  // The same for every example and channel: counted once, then repeated.
  const one = v.shape.map((n, d) => (spatial.includes(d) ? n : 1))
  const counts = reduceWindowSum(broadcastInDim(like(v, 1), one, []), windows)
  return div(
    sums,
    broadcastInDim(
      counts,
      sums.shape,
      sums.shape.map((_, d) => d),
    ),
  )
}

export interface GlobalPoolOptions {
  /** Keep the spatial axes with size 1. Default false. */
  readonly keepdims?: boolean
  /** Default `channelsLast`. */
  readonly dataFormat?: DataFormat
}

const spatialOf = (fn: string, x: Value, { dataFormat = 'channelsLast' }: GlobalPoolOptions): readonly number[] =>
  imageAxes(fn, x.shape, x.shape.length - 2, dataFormat).spatial

const GLOBAL_POOL_OPTIONS: readonly string[] = ['keepdims', 'dataFormat']

/** The largest element of each channel: [batch, …spatial, channels] -> [batch, channels]. Equal ones share the gradient. */
export const globalMaxPool = (x: Operand, options: GlobalPoolOptions = {}): Value => {
  checkOptions('globalMaxPool', options, GLOBAL_POOL_OPTIONS)
  const v = asValue('globalMaxPool', x)
  return max(v, { axis: spatialOf('globalMaxPool', v, options), keepdims: options.keepdims ?? false })
}

/** The mean of each channel: [batch, …spatial, channels] -> [batch, channels]. */
export const globalAvgPool = (x: Operand, options: GlobalPoolOptions = {}): Value => {
  checkOptions('globalAvgPool', options, GLOBAL_POOL_OPTIONS)
  const v = asValue('globalAvgPool', x)
  return mean(v, { axis: spatialOf('globalAvgPool', v, options), keepdims: options.keepdims ?? false })
}
