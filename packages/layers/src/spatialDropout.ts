/** Dropout of whole channels. */
import { checkOptions, isFloating, structureOf, type Value } from '@pullback/core'
import { checkRate, dropEntries } from './dropout.ts'
import { checkDataFormat, type DataFormat } from './dataFormat.ts'
import { defineLayer, NOTHING, type Nothing, type ShapedLayer } from './layer.ts'
import type { RankShape } from './shapes.ts'
import { showSizes, type Spec } from './spec.ts'

export interface SpatialDropout1DOptions {
  /** The probability with which a channel of an example is left out, in [0, 1]. */
  readonly rate: number
  readonly name?: string
}

export interface SpatialDropoutOptions extends SpatialDropout1DOptions {
  /** Where the channels lie. Default channels_last. */
  readonly dataFormat?: DataFormat
}

const make = <N extends string, A extends number>(
  fn: N,
  spatial: number,
  options: SpatialDropoutOptions,
): ShapedLayer<RankShape<N, A>> => {
  checkOptions(fn, options, spatial === 1 ? ['rate', 'name'] : ['rate', 'dataFormat', 'name'])
  const { rate, name = `spatial_dropout${spatial}d` } = options
  checkRate(fn, rate)
  const dataFormat = checkDataFormat(fn, options.dataFormat)
  const rank = spatial + 2
  const channels = dataFormat === 'channels_last' ? rank - 1 : 1
  const check = ({ shape, dtype }: Spec): void => {
    if (shape.length !== rank) throw new TypeError(`${name}: x must have rank ${rank}, got shape ${showSizes(shape)}`)
    if (!isFloating(dtype)) throw new TypeError(`${name}: x must be floating, got ${dtype}; convert it with astype`)
  }
  return defineLayer<Nothing, Nothing, Value, Value, RankShape<N, A>>({
    className: `SpatialDropout${spatial}D`,
    name,
    options: () => ({ rate, ...(spatial === 1 ? {} : { dataFormat }) }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec: (input) => {
      check(input)
      return input
    },
    call: (_params, state, rng, x) => {
      check(x)
      const pattern = x.shape.map((n, d) => (d === 0 || d === channels ? n : 1))
      return [state.training ? dropEntries(rate, pattern, rng, x) : x, state]
    },
  })
}

/**
 * In training, leaves out whole channels of sequences, each with probability `rate`, and divides the others by 1 − rate.
 *
 * Parameters: none. State: nothing; the mask passes.
 * Input: floating [batch, time, channels]. Output: the same shape. Otherwise as `dropout`.
 * @throws RangeError for a rate outside [0, 1]; TypeError for a wrong option or input.
 *
 * @example
 * const layer = spatialDropout1D({ rate: 0.3 })
 */
export const spatialDropout1D = (options: SpatialDropout1DOptions): ShapedLayer<RankShape<'spatialDropout1D', 2>> =>
  make('spatialDropout1D', 1, options)

/**
 * As `spatialDropout1D` for images.
 *
 * Parameters: none. State: nothing; the mask passes.
 * Input: floating [batch, rows, columns, channels], or [batch, channels, rows, columns] for channels_first.
 * Output: the same shape.
 * @throws RangeError for a rate outside [0, 1] or an unknown format; TypeError for a wrong option or input.
 *
 * @example
 * const layer = spatialDropout2D({ rate: 0.3, dataFormat: 'channels_first' })
 */
export const spatialDropout2D = (options: SpatialDropoutOptions): ShapedLayer<RankShape<'spatialDropout2D', 3>> =>
  make('spatialDropout2D', 2, options)

/**
 * As `spatialDropout1D` for volumes.
 *
 * Parameters: none. State: nothing; the mask passes.
 * Input: floating, rank 5, the channels last, or at axis 1 for channels_first. Output: the same shape.
 * @throws RangeError for a rate outside [0, 1] or an unknown format; TypeError for a wrong option or input.
 *
 * @example
 * const layer = spatialDropout3D({ rate: 0.3 })
 */
export const spatialDropout3D = (options: SpatialDropoutOptions): ShapedLayer<RankShape<'spatialDropout3D', 4>> =>
  make('spatialDropout3D', 3, options)
