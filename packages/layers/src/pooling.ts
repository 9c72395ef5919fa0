/** Pooling of windows. Pooling of everything at once is in globalPooling.ts. */
import { checkOptions, structureOf, type DType, type Value } from '@pullback/core'
import { nn } from '@pullback/autodiff'
import { checkDataFormat, type DataFormat } from './dataFormat.ts'
import {
  checkPadding,
  imageShape,
  imageSizes,
  nnFormat,
  perAxis,
  windowCounts,
  type PerAxis,
  type SpatialRank,
  type Windows,
} from './images.ts'
import { defineLayer, NOTHING, type Layer, type Nothing } from './layer.ts'
import { checkOnMask, withoutMask, type OnMask } from './mask.ts'
import { floatingOf, type Spec } from './spec.ts'

export interface PoolingOptions {
  /** The window: one size, or one for each spatial axis. Default 2. */
  readonly poolSize?: PerAxis
  /** How far windows lie apart. Default null: as far as they reach, `poolSize`. */
  readonly strides?: PerAxis | null
  /** `same` pads so that ceil(size / stride) windows fit; padding wins no maximum and counts in no mean. Default `valid`. */
  readonly padding?: 'valid' | 'same'
  /** Where the channels lie. Default channels_last. */
  readonly dataFormat?: DataFormat
  /** What to do with a mask, which cannot pass. Default 'error'. */
  readonly onMask?: OnMask
  readonly name?: string
}

interface Kind {
  readonly className: string
  readonly pool: (x: Value, windows: readonly number[], options: nn.PoolOptions) => Value
  readonly dtype: (input: DType) => DType
}

const MAX: Kind = { className: 'MaxPooling', pool: nn.maxPool, dtype: (dtype) => dtype }
const AVERAGE: Kind = {
  className: 'AveragePooling',
  pool: (x, size, options) => nn.avgPool(x, size, { ...options, countIncludePad: false }),
  dtype: floatingOf,
}

const make = (fn: string, kind: Kind, rank: SpatialRank, options: PoolingOptions): Layer<Nothing, Nothing> => {
  checkOptions(fn, options, ['poolSize', 'strides', 'padding', 'dataFormat', 'onMask', 'name'])
  const poolSize = perAxis(fn, 'poolSize', options.poolSize ?? 2, rank)
  const windows: Windows = {
    size: poolSize,
    strides: perAxis(fn, 'strides', options.strides ?? poolSize, rank),
    dilation: poolSize.map(() => 1),
    padding: checkPadding(fn, options.padding, ['valid', 'same']),
  }
  const { strides, padding } = windows
  const dataFormat = checkDataFormat(fn, options.dataFormat)
  const onMask = checkOnMask(fn, options.onMask)
  const className = `${kind.className}${rank}D`
  const { name = `${kind === MAX ? 'max' : 'average'}_pooling${rank}d` } = options
  const outputSpec = (input: Spec): Spec => {
    const sizes = imageSizes(name, input, rank, dataFormat)
    if (input.dtype === 'bool') throw new TypeError(`${name}: x must hold numbers, got bool`)
    const shape = imageShape({ ...sizes, spatial: windowCounts(name, sizes, windows) }, dataFormat)
    return { shape, dtype: kind.dtype(input.dtype) }
  }
  return defineLayer<Nothing, Nothing>({
    className,
    name,
    options: () => ({ poolSize, strides, padding, dataFormat, onMask }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec,
    call: (_params, state, _rng, x) => {
      outputSpec(x)
      const y = kind.pool(x, poolSize, { strides, padding, dataFormat: nnFormat(dataFormat) })
      return [y, withoutMask(name, onMask, state)]
    },
  })
}

/**
 * The largest entry of each window of sequences, per channel.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, time, channels], not bool, or the channels first. Output: [batch, windows, channels], likewise. NaN wins.
 * The gradient goes to the first of equal entries.
 * @throws RangeError for sizes or names that are wrong; TypeError for a wrong option, an input that does not fit, or a mask.
 *
 * @example
 * maxPooling1D({ poolSize: 2 }).outputSpec(inputSpec([null, 7, 4])) // [null, 3, 4]
 */
export const maxPooling1D = (options: PoolingOptions = {}): Layer<Nothing, Nothing> =>
  make('maxPooling1D', MAX, 1, options)

/**
 * The largest entry of each window of images, per channel; otherwise as `maxPooling1D`.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, rows, columns, channels], or the channels first. Output: [batch, …windows, channels], likewise.
 * @throws RangeError or TypeError as `maxPooling1D`.
 *
 * @example
 * maxPooling2D({ poolSize: 3, strides: 2, padding: 'same' }).outputSpec(inputSpec([null, 32, 32, 8])) // [null, 16, 16, 8]
 */
export const maxPooling2D = (options: PoolingOptions = {}): Layer<Nothing, Nothing> =>
  make('maxPooling2D', MAX, 2, options)

/**
 * The largest entry of each window of volumes, per channel; otherwise as `maxPooling1D`.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, …three sizes, channels], or the channels first. Output: [batch, …windows, channels], likewise.
 * @throws RangeError or TypeError as `maxPooling1D`.
 *
 * @example
 * const layer = maxPooling3D()
 */
export const maxPooling3D = (options: PoolingOptions = {}): Layer<Nothing, Nothing> =>
  make('maxPooling3D', MAX, 3, options)

/**
 * The mean of each window of sequences, per channel; entries outside `x` do not count.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, time, channels], not bool, or the channels first. Output: floating [batch, windows, channels], likewise.
 * @throws RangeError for sizes or names that are wrong; TypeError for a wrong option, an input that does not fit, or a mask.
 *
 * @example
 * averagePooling1D({ poolSize: 4, strides: 1 }).outputSpec(inputSpec([null, 7, 4])) // [null, 4, 4]
 */
export const averagePooling1D = (options: PoolingOptions = {}): Layer<Nothing, Nothing> =>
  make('averagePooling1D', AVERAGE, 1, options)

/**
 * The mean of each window of images, per channel; otherwise as `averagePooling1D`.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, rows, columns, channels], or the channels first. Output: [batch, …windows, channels], likewise.
 * @throws RangeError or TypeError as `averagePooling1D`.
 *
 * @example
 * const layer = averagePooling2D({ poolSize: [2, 3], dataFormat: 'channels_first' })
 */
export const averagePooling2D = (options: PoolingOptions = {}): Layer<Nothing, Nothing> =>
  make('averagePooling2D', AVERAGE, 2, options)

/**
 * The mean of each window of volumes, per channel; otherwise as `averagePooling1D`.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, …three sizes, channels], or the channels first. Output: [batch, …windows, channels], likewise.
 * @throws RangeError or TypeError as `averagePooling1D`.
 *
 * @example
 * const layer = averagePooling3D()
 */
export const averagePooling3D = (options: PoolingOptions = {}): Layer<Nothing, Nothing> =>
  make('averagePooling3D', AVERAGE, 3, options)
