/** Where channels stand, and padding by the names of layers. */
import { showShape, type Shape } from '@pullback/core'
import { dilated, paddingOf, type Padding, type PaddingOption } from '../primitives/padding.ts'

/** `channelsLast`: [batch, …spatial, channels]. `channelsFirst`: [batch, channels, …spatial]. */
export type DataFormat = 'channelsLast' | 'channelsFirst'

/**
 * `same` adds what makes ceil(size / stride) windows fit, `valid` nothing, `causal` (one spatial axis) everything in front;
 * a number pads both sides of every spatial axis, a list gives a number or a [low, high] pair for each. Names in capitals
 * are accepted, and `SAME_LOWER`, which adds the odd element in front.
 */
export type LayerPadding =
  'same' | 'valid' | 'causal' | 'SAME' | 'VALID' | 'SAME_LOWER' | number | readonly (number | Padding)[]

/** The axis of the channels, and the spatial axes, `count` of them. */
export interface ImageAxes {
  readonly channel: number
  readonly spatial: readonly number[]
}

/** The axes of an image batch, or of one image where the batch axis is missing. */
export const imageAxes = (fn: string, shape: Shape, count: number, format: DataFormat): ImageAxes => {
  const rank = shape.length
  if (count < 1 || rank < count + 1) {
    throw new TypeError(
      `${fn}: input must have channels and ${Math.max(1, count)} or more spatial axes, got ${showShape(shape)}`,
    )
  }
  const first = format === 'channelsLast' ? rank - 1 - count : rank - count
  const spatial = Array.from({ length: count }, (_, i) => first + i)
  if (format === 'channelsLast') return { channel: rank - 1, spatial }
  if (format === 'channelsFirst') return { channel: first - 1, spatial }
  throw new TypeError(`${fn}: dataFormat must be 'channelsLast' or 'channelsFirst', got '${String(format)}'`)
}

/** Pairs per spatial axis for windows of these sizes. */
export const layerPadding = (
  fn: string,
  option: LayerPadding,
  sizes: Shape,
  window: readonly number[],
  strides: readonly number[],
  dilation: readonly number[],
): readonly Padding[] => {
  const extents = window.map((n, i) => dilated(n, dilation[i]!))
  if (option === 'causal') {
    if (sizes.length !== 1) {
      throw new TypeError(`${fn}: padding 'causal' is for one spatial axis, got ${sizes.length} axes`)
    }
    return [[extents[0]! - 1, 0]]
  }
  return paddingOf(fn, pairs(option, sizes.length), sizes, extents, strides)
}

/** Numbers as pairs; names stay. */
export const pairs = (option: Exclude<LayerPadding, 'causal'>, rank: number): PaddingOption => {
  if (typeof option === 'string') return option.toUpperCase() as 'SAME' | 'VALID' | 'SAME_LOWER' // checked where it is read
  if (typeof option === 'number') return new Array<Padding>(rank).fill([option, option])
  return option.map((p) => (typeof p === 'number' ? [p, p] : p))
}
