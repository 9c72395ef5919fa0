/** Pooling of all positions at once. */
import { checkOptions, structureOf, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { checkDataFormat, type DataFormat } from './dataFormat.ts'
import { checkFlags } from './flags.ts'
import { O } from './fp.ts'
import { firstSpatial, imageShape, imageSizes, type SpatialRank } from './images.ts'
import { defineLayer, NOTHING, type Layer, type Nothing } from './layer.ts'
import { checkOnMask, withoutMask, type OnMask } from './mask.ts'
import { floatingOf, showSizes, type Spec } from './spec.ts'
import { withMask, type State } from './state.ts'

export interface GlobalPoolingOptions {
  /** Where the channels lie. Default channels_last. */
  readonly dataFormat?: DataFormat
  /** Whether the spatial axes stay, with size 1. Default false. */
  readonly keepdims?: boolean
  /** What to do with a mask where it cannot be used. Default 'error'. */
  readonly onMask?: OnMask
  readonly name?: string
}

type Kind = 'max' | 'average'

const make = (fn: string, kind: Kind, rank: SpatialRank, options: GlobalPoolingOptions): Layer<Nothing, Nothing> => {
  const readsMask = kind === 'average' && rank === 1
  checkOptions(fn, options, ['dataFormat', 'keepdims', ...(readsMask ? [] : ['onMask']), 'name'])
  const dataFormat = checkDataFormat(fn, options.dataFormat)
  const { keepdims = false, name = `global_${kind}_pooling${rank}d` } = options
  checkFlags(fn, { keepdims })
  const onMask = checkOnMask(fn, options.onMask)
  const outputSpec = (input: Spec): Spec => {
    const sizes = imageSizes(name, input, rank, dataFormat)
    if (input.dtype === 'bool') throw new TypeError(`${name}: x must hold numbers, got bool`)
    if (kind === 'max' && sizes.spatial.includes(0)) {
      throw new TypeError(`${name}: x must have entries to choose from, got shape ${showSizes(input.shape)}`)
    }
    const shape = imageShape({ ...sizes, spatial: keepdims ? sizes.spatial.map(() => 1) : [] }, dataFormat)
    return { shape, dtype: kind === 'max' ? input.dtype : floatingOf(input.dtype) }
  }
  const first = firstSpatial(dataFormat)
  const axes = Array.from({ length: rank }, (_, d) => first + d)
  /** The mean of the entries that count. */
  const maskedMean = (x: Value, mask: Value): Value => {
    const [batch = 0] = x.shape
    const time = x.shape[first] ?? 0
    if (mask.shape.length !== 2 || mask.shape[0] !== batch || mask.shape[1] !== time) {
      throw new TypeError(`${name}: the mask must have shape ${showSizes([batch, time])}, got ${showSizes(mask.shape)}`)
    }
    const wide = np.expandDims(mask, dataFormat === 'channels_last' ? 2 : 1)
    const count = wide.astype(x.dtype).sum({ axis: axes, keepdims })
    return np.where(wide, x, 0).sum({ axis: axes, keepdims }).div(count)
  }
  const pooled = (x: Value, state: State<Nothing>): Value => {
    if (kind === 'max') return x.max({ axis: axes, keepdims })
    const floating = x.astype(floatingOf(x.dtype))
    return readsMask && O.isSome(state.mask)
      ? maskedMean(floating, state.mask.value)
      : floating.mean({ axis: axes, keepdims })
  }
  return defineLayer<Nothing, Nothing>({
    className: `Global${kind === 'max' ? 'Max' : 'Average'}Pooling${rank}D`,
    name,
    options: () => ({ dataFormat, keepdims, ...(readsMask ? {} : { onMask }) }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec,
    call: (_params, state, _rng, x) => {
      outputSpec(x)
      const y = pooled(x, state)
      return [y, readsMask ? withMask(state, O.none) : withoutMask(name, onMask, state)]
    },
  })
}

/**
 * The largest entry of each channel of sequences.
 *
 * Parameters: none. State: nothing; a mask cannot pass and is not used (see `onMask`).
 * Input: [batch, time, channels], not bool, or the channels first. Output: [batch, channels]; with `keepdims` the spatial
 * axes stay with size 1. Equal entries share the gradient.
 * @throws RangeError for a wrong format; TypeError for a wrong option or input, or a mask.
 *
 * @example
 * globalMaxPooling1D().outputSpec(inputSpec([null, 7, 4])) // [null, 4]
 */
export const globalMaxPooling1D = (options: GlobalPoolingOptions = {}): Layer<Nothing, Nothing> =>
  make('globalMaxPooling1D', 'max', 1, options)

/**
 * The largest entry of each channel of images; otherwise as `globalMaxPooling1D`.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, rows, columns, channels], or the channels first. Output: [batch, channels].
 * @throws RangeError or TypeError as `globalMaxPooling1D`.
 *
 * @example
 * globalMaxPooling2D({ keepdims: true }).outputSpec(inputSpec([null, 8, 8, 4])) // [null, 1, 1, 4]
 */
export const globalMaxPooling2D = (options: GlobalPoolingOptions = {}): Layer<Nothing, Nothing> =>
  make('globalMaxPooling2D', 'max', 2, options)

/**
 * The largest entry of each channel of volumes; otherwise as `globalMaxPooling1D`.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, …three sizes, channels], or the channels first. Output: [batch, channels].
 * @throws RangeError or TypeError as `globalMaxPooling1D`.
 *
 * @example
 * const layer = globalMaxPooling3D()
 */
export const globalMaxPooling3D = (options: GlobalPoolingOptions = {}): Layer<Nothing, Nothing> =>
  make('globalMaxPooling3D', 'max', 3, options)

/**
 * The mean of each channel of sequences over the steps that count.
 *
 * Parameters: none. State: reads a mask [batch, time] and ends it; a sequence of which no step counts gives NaN.
 * Input: [batch, time, channels], not bool, or the channels first. Output: floating [batch, channels]; with `keepdims`
 * the time stays with size 1.
 * @throws RangeError for a wrong format; TypeError for a wrong option, input or mask.
 *
 * @example
 * const model = sequential(embedding({ inputDim: 1000, outputDim: 16, maskZero: true }), globalAveragePooling1D())
 */
export const globalAveragePooling1D = (options: Omit<GlobalPoolingOptions, 'onMask'> = {}): Layer<Nothing, Nothing> =>
  make('globalAveragePooling1D', 'average', 1, options)

/**
 * The mean of each channel of images.
 *
 * Parameters: none. State: nothing; a mask cannot pass and is not used (see `onMask`).
 * Input: [batch, rows, columns, channels], not bool, or the channels first. Output: floating [batch, channels]; with
 * `keepdims` the spatial axes stay with size 1.
 * @throws RangeError for a wrong format; TypeError for a wrong option or input, or a mask.
 *
 * @example
 * globalAveragePooling2D().outputSpec(inputSpec([null, 8, 8, 4])) // [null, 4]
 */
export const globalAveragePooling2D = (options: GlobalPoolingOptions = {}): Layer<Nothing, Nothing> =>
  make('globalAveragePooling2D', 'average', 2, options)

/**
 * The mean of each channel of volumes; otherwise as `globalAveragePooling2D`.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, …three sizes, channels], or the channels first. Output: floating [batch, channels].
 * @throws RangeError or TypeError as `globalAveragePooling2D`.
 *
 * @example
 * const layer = globalAveragePooling3D()
 */
export const globalAveragePooling3D = (options: GlobalPoolingOptions = {}): Layer<Nothing, Nothing> =>
  make('globalAveragePooling3D', 'average', 3, options)
