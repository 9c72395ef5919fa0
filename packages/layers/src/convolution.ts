/** What convolutional layers have in common: options, weights, bias, activation and masks. No kernel is applied here. */
import { checkOptions, structureOf, type DType, type FloatingDType, type Value } from '@pullback/core'
import { lax } from '@pullback/autodiff'
import { resolveActivation, type ActivationLike } from './activations/resolve.ts'
import type { Json } from './config.ts'
import { checkDataFormat, type DataFormat } from './dataFormat.ts'
import { checkFlags } from './flags.ts'
import {
  checkPadding,
  imageShape,
  imageSizes,
  knownChannels,
  perAxis,
  windowCounts,
  type ImageSizes,
  type PerAxis,
  type SpatialRank,
  type Windows,
} from './images.ts'
import { defineLayer, NOTHING, type Layer, type Nothing } from './layer.ts'
import { checkOnMask, withoutMask, type OnMask } from './mask.ts'
import { resolveRegularizer, withActivityPenalty, type RegularizerLike } from './regularizers/resolve.ts'
import { checkDType, floatingOf, showSizes, type Size, type Spec } from './spec.ts'
import { resolveWeights, weightOptions, type BiasOptions, type Named, type Weight } from './weights.ts'

/** Options of all convolutional layers. */
export interface ConvolutionOptions<B extends boolean = boolean> extends BiasOptions<B> {
  /** The window: one size, or one for each spatial axis. */
  readonly kernelSize: PerAxis
  /** How far windows lie apart. Default 1. */
  readonly strides?: PerAxis
  /** `same` pads with zeros so that ceil(size / stride) windows fit. Default `valid`: none. */
  readonly padding?: 'valid' | 'same'
  /** Where the channels lie. Default channels_last. The kernel's layout is the same for both. */
  readonly dataFormat?: DataFormat
  /** Steps between the elements a window meets. Default 1. */
  readonly dilationRate?: PerAxis
  /** Applied to the result; a name, a function or null for none (the default). */
  readonly activation?: ActivationLike
  /** Penalty of the output after the activation, divided by the batch, in `state.losses`. Default none. */
  readonly activityRegularizer?: RegularizerLike
  /** What to do with a mask, which cannot pass. Default 'error'. */
  readonly onMask?: OnMask
  /** dtype of the parameters and the output. Default: that of the input if floating, else float32. */
  readonly dtype?: FloatingDType
  readonly name?: string
}

/** The kernel of a convolutional layer and its bias, unless `useBias` is false. */
export type KernelParams<B extends boolean> = B extends true
  ? { readonly kernel: Value; readonly bias: Value }
  : { readonly kernel: Value }

const BIAS: Weight = { param: 'bias', option: 'bias', initializer: 'zeros' }

const COMMON = [
  ...['kernelSize', 'strides', 'padding', 'dataFormat', 'dilationRate', 'activation', 'useBias', 'activityRegularizer'],
  ...['onMask', 'dtype', 'name'],
]

/** The options as a convolution needs them. */
export interface Geometry extends Omit<Windows, 'padding'> {
  readonly padding: 'valid' | 'same' | 'causal'
  readonly format: DataFormat
}

/** What one kind of convolution adds to what they have in common. */
export interface Convolution {
  /** `Conv2D`. */
  readonly className: string
  /** `conv2d`. */
  readonly name: string
  readonly rank: SpatialRank
  /** The weights but the bias; the first begins [...window, …]. */
  readonly weights: readonly Weight[]
  /** Options of its own, checked by it, for the config. */
  readonly options: Readonly<Record<string, Json>>
  readonly paddings?: readonly ('valid' | 'same' | 'causal')[]
  /** Whether strides and dilation may both exceed 1. Default true. */
  readonly mayStrideDilated?: boolean
  /** The shapes of the weights and the number of channels of the output. Throws for channels that do not fit. */
  readonly plan: (
    name: string,
    window: readonly number[],
    channels: number,
  ) => { readonly shapes: Readonly<Record<string, readonly number[]>>; readonly filters: number }
  /** The spatial sizes of the output. Default: how many windows fit. */
  readonly sizes?: (name: string, x: ImageSizes, geometry: Geometry) => readonly Size[]
  readonly apply: (params: Named, x: Value, geometry: Geometry) => Value
}

/** Options of which the names differ from kind to kind. */
type Given = Omit<ConvolutionOptions, 'padding'> & { readonly padding?: 'valid' | 'same' | 'causal' }

/** The layer of one kind of convolution. */
export const makeConvolution = (fn: string, kind: Convolution, options: Given): Layer<Named, Nothing> => {
  const weights = [...kind.weights, BIAS]
  checkOptions(fn, options, [...Object.keys(kind.options), ...COMMON, ...weightOptions(weights)])
  const { rank } = kind
  const { useBias = true, name = kind.name } = options
  checkFlags(fn, { useBias })
  const geometry: Geometry = {
    size: perAxis(fn, 'kernelSize', options.kernelSize, rank),
    strides: perAxis(fn, 'strides', options.strides ?? 1, rank),
    dilation: perAxis(fn, 'dilationRate', options.dilationRate ?? 1, rank),
    padding: checkPadding(fn, options.padding, kind.paddings ?? ['valid', 'same']),
    format: checkDataFormat(fn, options.dataFormat),
  }
  const { size, strides, dilation, padding, format } = geometry
  if (kind.mayStrideDilated === false && Math.max(...strides) > 1 && Math.max(...dilation) > 1) {
    throw new RangeError(
      `${fn}: strides and dilationRate cannot both exceed 1, got ${showSizes(strides)} and ${showSizes(dilation)}`,
    )
  }
  const activation = resolveActivation(fn, options.activation ?? null)
  const activityRegularizer = resolveRegularizer(fn, options.activityRegularizer)
  const onMask = checkOnMask(fn, options.onMask)
  const own = resolveWeights(fn, weights, options)
  const ownDType = checkDType(fn, options.dtype)
  const dtypeFor = (input: DType): DType => ownDType ?? floatingOf(input)
  const planFor = (x: Spec): ReturnType<Convolution['plan']> =>
    kind.plan(name, size, knownChannels(name, x, imageSizes(name, x, rank, format)))
  const names = [...kind.weights.map(({ param }) => param), ...(useBias ? ['bias'] : [])]

  return defineLayer<Named, Nothing>({
    className: kind.className,
    name,
    options: () => ({
      ...kind.options,
      kernelSize: size,
      strides,
      padding,
      dataFormat: format,
      dilationRate: dilation,
      activation: activation.config(),
      useBias,
      ...own.config(),
      activityRegularizer: activityRegularizer.config(),
      onMask,
      ...(ownDType === null ? {} : { dtype: ownDType }),
    }),
    structure: structureOf(Object.fromEntries(names.map((n) => [n, 0]))),
    outputSpec: (input) => {
      const sizes = imageSizes(name, input, rank, format)
      const { filters } = planFor(input)
      const spatial = kind.sizes?.(name, sizes, geometry) ?? windowCounts(name, sizes, geometry)
      const shape = imageShape({ batch: sizes.batch, spatial, channels: filters }, format)
      return activation.outputSpec({ shape, dtype: dtypeFor(input.dtype) })
    },
    init: (rng, input) => {
      const { shapes, filters } = planFor(input)
      const all = useBias ? { ...shapes, bias: [filters] } : shapes
      return { params: own.init(rng, all, dtypeFor(input.dtype)), vars: NOTHING }
    },
    call: (params, state, _rng, x) => {
      const sizes = imageSizes(name, x, rank, format)
      const { shapes, filters } = planFor(x)
      for (const [param, shape] of Object.entries(shapes)) {
        const given = params[param]?.shape ?? []
        if (given.length === shape.length && given.every((n, d) => n === shape[d])) continue
        throw new TypeError(
          `${name}: ${param} must have shape ${showSizes(shape)} for x ${showSizes(x.shape)}, got ${showSizes(given)}`,
        )
      }
      if (kind.sizes === undefined) windowCounts(name, sizes, geometry)
      const dtype = params[kind.weights[0]?.param ?? '']?.dtype ?? x.dtype
      const product = kind.apply(params, lax.convert(x, dtype), geometry)
      const { bias } = params
      const wide = format === 'channels_last' ? [filters] : [filters, ...size.map(() => 1)]
      const y = activation.apply(bias === undefined ? product : product.add(bias.reshape(wide)))
      return [y, withActivityPenalty(activityRegularizer, withoutMask(name, onMask, state), y)]
    },
    weightLosses: own.losses,
    constrain: own.constrain,
  })
}

/** The weight that the layer's structure has. */
export const weightOf = (params: Named, param: string): Value => {
  const found = params[param]
  if (found === undefined) throw new Error(`internal: no ${param}`)
  return found
}
