/** Sequences, images and volumes: their axes, and sizes given once per spatial axis. No layer is here. */
import type { nn } from '@pullback/autodiff'
import type { DataFormat } from './dataFormat.ts'
import { showSizes, type Size, type Spec } from './spec.ts'

/** 1 for sequences, 2 for images, 3 for volumes. */
export type SpatialRank = 1 | 2 | 3

/** One number for all spatial axes, or one for each. */
export type PerAxis = number | readonly number[]

/**
 * The option as a list with one integer per spatial axis.
 * @throws TypeError for another number of entries, RangeError for one that is no integer from `min` on.
 */
export const perAxis = (fn: string, option: string, given: PerAxis, rank: number, min = 1): readonly number[] => {
  const list: readonly number[] = typeof given === 'number' ? new Array<number>(rank).fill(given) : given
  const isList: boolean = Array.isArray(list) // to JavaScript callers it may be anything
  if (!isList || list.length !== rank) {
    throw new TypeError(`${fn}: ${option} must be a number or a list of ${rank}, got ${JSON.stringify(given)}`)
  }
  if (list.some((n) => !Number.isInteger(n) || n < min)) {
    throw new RangeError(`${fn}: ${option} must hold integers from ${min} on, got ${JSON.stringify(given)}`)
  }
  return list
}

/** The parts of a shape [batch, …spatial, channels], or with the channels first. */
export interface ImageSizes {
  readonly batch: Size
  readonly spatial: readonly Size[]
  readonly channels: Size
}

/**
 * The parts of the shape of `x`.
 * @throws TypeError for another rank.
 */
export const imageSizes = (name: string, { shape }: Spec, rank: number, format: DataFormat): ImageSizes => {
  if (shape.length !== rank + 2) {
    throw new TypeError(`${name}: x must have rank ${rank + 2}, got shape ${showSizes(shape)}`)
  }
  const [batch = null, ...rest] = shape
  return format === 'channels_last'
    ? { batch, spatial: rest.slice(0, -1), channels: rest.at(-1) ?? null }
    : { batch, spatial: rest.slice(1), channels: rest[0] ?? null }
}

/** The shape of these parts. */
export const imageShape = ({ batch, spatial, channels }: ImageSizes, format: DataFormat): readonly Size[] =>
  format === 'channels_last' ? [batch, ...spatial, channels] : [batch, channels, ...spatial]

/** The axis of the first spatial size. */
export const firstSpatial = (format: DataFormat): number => (format === 'channels_last' ? 1 : 2)

/** The number of channels, which parameters depend on. */
export const knownChannels = (name: string, x: Spec, { channels }: ImageSizes): number => {
  if (channels !== null) return channels
  throw new TypeError(`${name}: the number of channels of x must be known, got shape ${showSizes(x.shape)}`)
}

/** The format under the name `nn` has for it. */
export const nnFormat = (format: DataFormat): nn.DataFormat =>
  format === 'channels_last' ? 'channelsLast' : 'channelsFirst'

/** How windows go over an axis. */
export interface Windows {
  readonly size: readonly number[]
  readonly strides: readonly number[]
  readonly dilation: readonly number[]
  readonly padding: 'valid' | 'same' | 'causal'
}

/**
 * How many windows fit on each axis.
 * @throws TypeError if none does.
 */
export const windowCounts = (
  name: string,
  { spatial }: ImageSizes,
  { size, strides, dilation, padding }: Windows,
): readonly Size[] =>
  spatial.map((n, d) => {
    if (n === null) return null
    const extent = ((size[d] ?? 1) - 1) * (dilation[d] ?? 1) + 1
    const count = Math.ceil((padding === 'valid' ? n - extent + 1 : n) / (strides[d] ?? 1))
    if (count > 0) return count
    throw new TypeError(
      `${name}: at least one window must fit, got spatial sizes ${showSizes(spatial)} for windows of ${extent} on axis ${d}`,
    )
  })

/**
 * The padding as given, 'valid' by default.
 * @throws RangeError for anything that is not among `choices`.
 */
export const checkPadding = <P extends string>(fn: string, padding: P | undefined, choices: readonly P[]): P => {
  const [first] = choices
  const chosen = padding ?? first
  if (chosen !== undefined && choices.includes(chosen)) return chosen
  throw new RangeError(`${fn}: padding must be one of ${choices.join(', ')}, got ${String(padding)}`)
}
