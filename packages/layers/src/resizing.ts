/** Layers that pad, crop and enlarge sequences, images and volumes. */
import { array, checkOptions, structureOf, type Value } from '@pullback/core'
import { lax, np } from '@pullback/autodiff'
import type { Json } from './config.ts'
import { checkDataFormat, type DataFormat } from './dataFormat.ts'
import { firstSpatial, imageShape, imageSizes, perAxis, type PerAxis, type SpatialRank } from './images.ts'
import { interpolationMatrix, INTERPOLATIONS, type Interpolation } from './interpolation.ts'
import { defineLayer, NOTHING, type Layer, type Nothing } from './layer.ts'
import { checkOnMask, withoutMask, type OnMask } from './mask.ts'
import { floatingOf, showSizes, type Spec } from './spec.ts'

interface Common {
  /** What to do with a mask, which cannot pass. Default 'error'. */
  readonly onMask?: OnMask
  readonly name?: string
}

interface Formatted extends Common {
  /** Where the channels lie. Default channels_last. */
  readonly dataFormat?: DataFormat
}

/** How many entries at the beginning and the end of an axis. */
export type Margin = readonly [number, number]

/** One number for both ends of all axes, one for both ends of each axis, or two for each. */
export type Margins = number | readonly (number | Margin)[]

export interface ZeroPadding1DOptions extends Formatted {
  /** Zeros at both ends, or at [the beginning, the end]. Default 1. */
  readonly padding?: number | Margin
}

export interface ZeroPaddingOptions extends Formatted {
  /** Zeros at the ends of each axis. Default 1. */
  readonly padding?: Margins
}

export interface Cropping1DOptions extends Common {
  /** Steps cut off at both ends, or at [the beginning, the end]. Default 1. */
  readonly cropping?: number | Margin
}

export interface CroppingOptions extends Formatted {
  /** Entries cut off at the ends of each axis. Default 0 for images, 1 for volumes. */
  readonly cropping?: Margins
}

export interface UpSampling1DOptions extends Common {
  /** How often each step is repeated. Default 2. */
  readonly size?: number
}

export interface UpSamplingOptions extends Formatted {
  /** How often each entry is repeated, for all axes or for each. Default 2. */
  readonly size?: PerAxis
}

export interface UpSampling2DOptions extends UpSamplingOptions {
  /** How entries in between come about. Default `nearest`: the entries repeated. */
  readonly interpolation?: Interpolation
}

interface Kind {
  readonly className: string
  readonly name: string
  readonly rank: SpatialRank
  readonly options: Readonly<Record<string, Json>>
  /** The size of a spatial axis. */
  readonly size: (n: number, d: number) => number
  /** The smallest size that may be left. Default 0. */
  readonly least?: number
  readonly dtype?: (x: Spec) => Spec['dtype']
  /** The array with its spatial axes from `first` on changed. */
  readonly apply: (x: Value, first: number) => Value
}

const make = (
  kind: Kind,
  dataFormat: DataFormat,
  onMask: OnMask,
  name: string = kind.name,
): Layer<Nothing, Nothing> => {
  const outputSpec = (input: Spec): Spec => {
    const sizes = imageSizes(name, input, kind.rank, dataFormat)
    const spatial = sizes.spatial.map((n, d) => (n === null ? null : kind.size(n, d)))
    if (spatial.some((n) => n !== null && n < (kind.least ?? 0))) {
      throw new TypeError(
        `${name}: cropping must leave something of each axis of x, got shape ${showSizes(input.shape)}`,
      )
    }
    return {
      shape: imageShape({ ...sizes, spatial }, dataFormat),
      dtype: kind.dtype?.(input) ?? input.dtype,
    }
  }
  return defineLayer<Nothing, Nothing>({
    className: kind.className,
    name,
    options: () => ({ ...kind.options, onMask }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec,
    call: (_params, state, _rng, x) => {
      outputSpec(x)
      return [kind.apply(x, firstSpatial(dataFormat)), withoutMask(name, onMask, state)]
    },
  })
}

/** The margins of each axis; of one axis the option is its own, a number or a pair. */
const marginsOf = (fn: string, option: string, given: Margins, rank: number): readonly Margin[] => {
  const list =
    rank === 1
      ? [given as number | Margin] // of the one axis, and checked below
      : typeof given === 'number'
        ? new Array<number>(rank).fill(given)
        : given
  if (!Array.isArray(list) || list.length !== rank) {
    throw new TypeError(`${fn}: ${option} must be a number or a list of ${rank}, got ${JSON.stringify(given)}`)
  }
  return list.map((entry: number | Margin): Margin => {
    const [low = 0, high = 0] = perAxis(fn, option, entry, 2, 0)
    return [low, high]
  })
}

const padding = (rank: SpatialRank, options: ZeroPaddingOptions): Layer<Nothing, Nothing> => {
  const fn = `zeroPadding${rank}D`
  checkOptions(fn, options, ['padding', 'dataFormat', 'onMask', 'name'])
  const margins = marginsOf(fn, 'padding', options.padding ?? 1, rank)
  const dataFormat = checkDataFormat(fn, options.dataFormat)
  const kind: Kind = {
    className: `ZeroPadding${rank}D`,
    name: `zero_padding${rank}d`,
    rank,
    options: { padding: rank === 1 ? [...(margins[0] ?? [])] : margins, dataFormat },
    size: (n, d) => n + (margins[d]?.[0] ?? 0) + (margins[d]?.[1] ?? 0),
    apply: (x, first) =>
      np.pad(
        x,
        x.shape.map((_, d): Margin => margins[d - first] ?? [0, 0]),
      ),
  }
  return make(kind, dataFormat, checkOnMask(fn, options.onMask), options.name)
}

const cropping = (
  rank: SpatialRank,
  options: CroppingOptions,
  known: readonly string[] = ['dataFormat'],
): Layer<Nothing, Nothing> => {
  const fn = `cropping${rank}D`
  checkOptions(fn, options, ['cropping', ...known, 'onMask', 'name'])
  const margins = marginsOf(fn, 'cropping', options.cropping ?? (rank === 2 ? 0 : 1), rank)
  const dataFormat = checkDataFormat(fn, options.dataFormat)
  const kind: Kind = {
    className: `Cropping${rank}D`,
    name: `cropping${rank}d`,
    rank,
    options: rank === 1 ? { cropping: [...(margins[0] ?? [])] } : { cropping: margins, dataFormat },
    size: (n, d) => n - (margins[d]?.[0] ?? 0) - (margins[d]?.[1] ?? 0),
    least: 1,
    apply: (x, first) =>
      lax.slice(
        x,
        x.shape.map((_, d) => margins[d - first]?.[0] ?? 0),
        x.shape.map((n, d) => n - (margins[d - first]?.[1] ?? 0)),
      ),
  }
  return make(kind, dataFormat, checkOnMask(fn, options.onMask), options.name)
}

const upSampling = (
  fn: string,
  rank: SpatialRank,
  options: UpSampling2DOptions,
  known: readonly string[],
): Layer<Nothing, Nothing> => {
  checkOptions(fn, options, ['size', ...known, 'onMask', 'name'])
  const size = perAxis(fn, 'size', options.size ?? 2, rank)
  const dataFormat = checkDataFormat(fn, options.dataFormat)
  const { interpolation = 'nearest' } = options
  if (!INTERPOLATIONS.includes(interpolation)) {
    throw new RangeError(
      `${fn}: interpolation must be one of ${INTERPOLATIONS.join(', ')}, got ${JSON.stringify(interpolation)}`,
    )
  }
  const isNearest = interpolation === 'nearest'
  const enlarged = (x: Value, axis: number, factor: number): Value => {
    if (isNearest) return np.repeat(x, factor, axis)
    const weights = array(interpolationMatrix(interpolation, x.shape[axis] ?? 0, factor), { dtype: 'float64' })
    return np.moveaxis(np.tensordot(x, weights.astype(x.dtype), [[axis], [0]]), -1, axis)
  }
  const kind: Kind = {
    className: `UpSampling${rank}D`,
    name: `up_sampling${rank}d`,
    rank,
    options: {
      size: rank === 1 ? (size[0] ?? 1) : size,
      ...(rank === 1 ? {} : { dataFormat }),
      ...(rank === 2 ? { interpolation } : {}),
    },
    size: (n, d) => n * (size[d] ?? 1),
    dtype: ({ dtype }) => (isNearest ? dtype : floatingOf(dtype)),
    apply: (x, first) =>
      size.reduce((y, factor, d) => enlarged(y, first + d, factor), isNearest ? x : x.astype(floatingOf(x.dtype))),
  }
  return make(kind, dataFormat, checkOnMask(fn, options.onMask), options.name)
}

/**
 * Zeros around sequences.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, time, channels], or the channels first. Output: the spatial sizes with the padding.
 * @throws RangeError for padding that is no integer from 0 on; TypeError for a wrong option or input, or a mask.
 *
 * @example
 * const layer = zeroPadding1D({ padding: [2, 0] })
 */
export const zeroPadding1D = (options: ZeroPadding1DOptions = {}): Layer<Nothing, Nothing> => padding(1, options)

/**
 * Zeros around images.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, rows, columns, channels], or the channels first. Output: the spatial sizes with the padding.
 * @throws RangeError for padding that is no integer from 0 on; TypeError for a wrong option or input, or a mask.
 *
 * @example
 * const layer = zeroPadding2D({ padding: [1, [0, 2]] })
 */
export const zeroPadding2D = (options: ZeroPaddingOptions = {}): Layer<Nothing, Nothing> => padding(2, options)

/**
 * Zeros around volumes.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, …three sizes, channels], or the channels first. Output: the spatial sizes with the padding.
 * @throws RangeError for padding that is no integer from 0 on; TypeError for a wrong option or input, or a mask.
 *
 * @example
 * const layer = zeroPadding3D({ padding: 1 })
 */
export const zeroPadding3D = (options: ZeroPaddingOptions = {}): Layer<Nothing, Nothing> => padding(3, options)

/**
 * The inner part of sequences.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, time, channels], larger than what is cut off. Output: the spatial sizes without it.
 * @throws RangeError for cropping that is no integer from 0 on; TypeError for a wrong option or input, or a mask.
 *
 * @example
 * const layer = cropping1D({ cropping: [2, 0] })
 */
export const cropping1D = (options: Cropping1DOptions = {}): Layer<Nothing, Nothing> => cropping(1, options, [])

/**
 * The inner part of images.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, rows, columns, channels], or the channels first, larger than what is cut off. Output: the spatial sizes without it.
 * @throws RangeError for cropping that is no integer from 0 on; TypeError for a wrong option or input, or a mask.
 *
 * @example
 * const layer = cropping2D({ cropping: [1, [0, 2]] })
 */
export const cropping2D = (options: CroppingOptions = {}): Layer<Nothing, Nothing> => cropping(2, options)

/**
 * The inner part of volumes.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, …three sizes, channels], or the channels first, larger than what is cut off. Output: the spatial sizes without it.
 * @throws RangeError for cropping that is no integer from 0 on; TypeError for a wrong option or input, or a mask.
 *
 * @example
 * const layer = cropping3D({ cropping: 1 })
 */
export const cropping3D = (options: CroppingOptions = {}): Layer<Nothing, Nothing> => cropping(3, options)

/**
 * Sequences enlarged: each entry repeated along each spatial axis.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, time, channels]. Output: the spatial sizes times `size`.
 * @throws RangeError for sizes that are not positive; TypeError for a wrong option or input, or a mask.
 *
 * @example
 * const layer = upSampling1D({ size: 3 })
 */
export const upSampling1D = (options: UpSampling1DOptions = {}): Layer<Nothing, Nothing> =>
  upSampling('upSampling1D', 1, options, [])

/**
 * Images enlarged: each entry repeated along each spatial axis, or mixed from those around it.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, rows, columns, channels], or the channels first. Output: the spatial sizes times `size`; floating unless entries are repeated.
 * @throws RangeError for sizes that are not positive or an unknown interpolation; TypeError for a wrong option or input, or a mask.
 *
 * @example
 * const layer = upSampling2D({ size: [2, 3], interpolation: 'bilinear' })
 */
export const upSampling2D = (options: UpSampling2DOptions = {}): Layer<Nothing, Nothing> =>
  upSampling('upSampling2D', 2, options, ['dataFormat', 'interpolation'])

/**
 * Volumes enlarged: each entry repeated along each spatial axis.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, …three sizes, channels], or the channels first. Output: the spatial sizes times `size`.
 * @throws RangeError for sizes that are not positive; TypeError for a wrong option or input, or a mask.
 *
 * @example
 * const layer = upSampling3D({ size: 2 })
 */
export const upSampling3D = (options: UpSamplingOptions = {}): Layer<Nothing, Nothing> =>
  upSampling('upSampling3D', 3, options, ['dataFormat'])
