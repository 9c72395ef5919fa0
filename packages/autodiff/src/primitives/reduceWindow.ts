/** Reductions over sliding windows with padding, as compositions of pads, window views and reductions. */
import { categoryOf, checkOptions, rangeOf, showShape, type DType, type Value } from '@pullback/core'
import { literal } from '../family.ts'
import { checkOperands } from '../given.ts'
import { reduceSum } from './broadcast.ts'
import { pad } from './layout.ts'
import { dilated, paddingOf, perAxis, type PaddingOption } from './padding.ts'
import { windowMax, windowMin, windows, type WindowParams } from './window.ts'

/** One entry per axis of the operand; a number stands for all axes. */
export interface ReduceWindowOptions {
  readonly windowDimensions: readonly number[]
  /** Default 1. */
  readonly windowStrides?: number | readonly number[]
  /** Default `VALID`. */
  readonly padding?: PaddingOption
  /** `baseDilation - 1` padding elements stand between the operand's elements. Default 1. */
  readonly baseDilation?: number | readonly number[]
  /** Steps between the elements of a window. Default 1. */
  readonly windowDilation?: number | readonly number[]
}

/** The operand padded with `identity`, and the windows over it. */
const prepare = (
  fn: string,
  x: Value,
  identityOf: (dtype: DType) => number,
  options: ReduceWindowOptions,
): { readonly x: Value; readonly params: WindowParams } => {
  checkOperands(fn, x)
  const rank = x.shape.length
  if (categoryOf(x.dtype) === 'bool')
    throw new TypeError(`${fn}: operand must be a number, got bool${showShape(x.shape)}`)
  const size = perAxis(fn, 'windowDimensions', options.windowDimensions, rank)
  const strides = perAxis(fn, 'windowStrides', options.windowStrides, rank)
  const base = perAxis(fn, 'baseDilation', options.baseDilation, rank)
  const dilation = perAxis(fn, 'windowDilation', options.windowDilation, rank)
  const extents = size.map((n, d) => dilated(n, dilation[d]!))
  const sizes = x.shape.map((n, d) => dilated(n, base[d]!))
  // Names speak of the operand before dilation, as in JAX.
  const padding = paddingOf(fn, options.padding ?? 'VALID', x.shape, extents, strides)
  const params = { size, strides, dilation }
  if (sizes.some((n, d) => n + padding[d]![0] + padding[d]![1] < 0)) {
    throw new RangeError(
      `${fn}: padding must not take away more than there is, got ${JSON.stringify(padding)} for ${showShape(sizes)}`,
    )
  }
  if (base.every((n) => n === 1) && padding.every(([low, high]) => low === 0 && high === 0)) return { x, params }
  const low = padding.map((p) => p[0])
  const high = padding.map((p) => p[1])
  return { x: pad(x, literal(identityOf(x.dtype), x), { low, high, interior: base.map((n) => n - 1) }), params }
}

const REDUCE_WINDOW_OPTIONS: readonly string[] = [
  'windowDimensions',
  'windowStrides',
  'padding',
  'baseDilation',
  'windowDilation',
]

/**
 * Sums over windows: `x` [n…] -> [windows along each axis…]. Padding counts as 0.
 * @throws TypeError for bool or padding of the wrong form; RangeError for sizes, strides or dilations below 1.
 */
export const reduceWindowSum = (x: Value, options: ReduceWindowOptions): Value => {
  checkOptions('reduceWindowSum', options, REDUCE_WINDOW_OPTIONS)
  const { x: padded, params } = prepare('reduceWindowSum', x, () => 0, options)
  const rank = x.shape.length
  const inside = params.size.flatMap((_, d) => [rank + d])
  return rank === 0 ? padded : reduceSum(windows(padded, params), inside)
}

/**
 * Largest elements of windows; padding counts as the lowest value of the dtype. The gradient goes to the first largest
 * element of a window in row-major order. Where a window holds NaN it goes to the first NaN, which deviates from JAX:
 * there some other element of the window receives it.
 */
export const reduceWindowMax = (x: Value, options: ReduceWindowOptions): Value => {
  checkOptions('reduceWindowMax', options, REDUCE_WINDOW_OPTIONS)
  const { x: padded, params } = prepare('reduceWindowMax', x, (d) => rangeOf(d)[0], options)
  return windowMax(padded, params)
}

/** Smallest elements of windows; padding counts as the highest value of the dtype. Gradients as for `reduceWindowMax`. */
export const reduceWindowMin = (x: Value, options: ReduceWindowOptions): Value => {
  checkOptions('reduceWindowMin', options, REDUCE_WINDOW_OPTIONS)
  const { x: padded, params } = prepare('reduceWindowMin', x, (d) => rangeOf(d)[1], options)
  return windowMin(padded, params)
}
