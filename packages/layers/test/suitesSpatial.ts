/** Generated cases for layers of sequences, images and volumes: convolutions, pooling, padding. */
import { fc } from '@fast-check/vitest'
import type { DType } from '@pullback/core'
import * as layers from '../src/index.ts'
import type { AnyCase } from '../src/testing/index.ts'

type Options = Readonly<Record<string, unknown>>
type Make = (options: never) => unknown

const dataFormat = fc.constantFrom<layers.DataFormat>('channels_last', 'channels_first')
const onMask = fc.constantFrom<layers.OnMask>('error', 'drop')
const seed = fc.integer({ min: 0, max: 1000 })
const small = fc.integer({ min: 1, max: 2 })

/** Cases of a layer with `rank` spatial axes of 3 or more entries. */
const spatial = (
  make: Make,
  rank: number,
  options: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  input: {
    readonly channels?: fc.Arbitrary<number>
    readonly dtypes?: readonly DType[]
    readonly mask?: AnyCase['mask']
  } = {},
): fc.Arbitrary<AnyCase> =>
  fc
    .record({
      options: fc.record({ onMask, ...options }),
      batch: fc.integer({ min: 0, max: 2 }),
      sizes: fc.array(fc.integer({ min: 3, max: rank === 3 ? 4 : 5 }), { minLength: rank, maxLength: rank }),
      channels: input.channels ?? small,
      dtype: fc.constantFrom(...(input.dtypes ?? (['float32', 'float64'] as const))),
      seed,
    })
    .map(({ options: o, batch, sizes, channels, dtype, seed: s }) => {
      const given: Options = Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined))
      const format = given['dataFormat'] ?? 'channels_last'
      return {
        layer: make(given as never) as AnyCase['layer'], // the options are those it takes
        input: { shape: format === 'channels_last' ? [batch, ...sizes, channels] : [batch, channels, ...sizes], dtype },
        seed: s,
        mask: input.mask ?? (given['onMask'] === 'drop' ? 'dropped' : 'refused'),
      }
    })

const one = fc.constant(1)
const windows = {
  dataFormat,
  kernelSize: fc.integer({ min: 1, max: 3 }),
  padding: fc.constantFrom('valid', 'same'),
}
const kernel = {
  ...windows,
  useBias: fc.boolean(),
  activation: fc.constantFrom(null, 'tanh'),
  biasInitializer: fc.constantFrom('zeros', 'random_uniform'),
  activityRegularizer: fc.constantFrom(null, 'l2'),
}
const filters = {
  filters: fc.constantFrom(2, 4),
  kernelRegularizer: fc.constantFrom(null, 'l1'),
  kernelConstraint: fc.constantFrom(null, 'max_norm'),
}
/** Strides or dilation, not both. */
const either = (rank: number): Readonly<Record<string, fc.Arbitrary<unknown>>>[] => [
  { strides: fc.array(small, { minLength: rank, maxLength: rank }), dilationRate: one },
  { strides: one, dilationRate: small },
]
const dimensions = [1, 2, 3] as const

const each = (
  name: (rank: 1 | 2 | 3) => string,
  cases: (rank: 1 | 2 | 3) => fc.Arbitrary<AnyCase>,
  ranks: readonly (1 | 2 | 3)[] = dimensions,
): Readonly<Record<string, fc.Arbitrary<AnyCase>>> => Object.fromEntries(ranks.map((rank) => [name(rank), cases(rank)]))

const makes = layers as unknown as Readonly<Record<string, Make>>
const made = (name: string): Make => {
  const make = makes[name]
  if (make === undefined) throw new Error(`no layer ${name}`)
  return make
}

const convolutions = (
  suffix: string,
  rank: 1 | 2 | 3,
  options: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<AnyCase> =>
  fc.oneof(
    ...either(rank).map((steps) =>
      spatial(
        made(`conv${rank}D${suffix}`),
        rank,
        { ...kernel, ...filters, ...steps, ...options },
        { channels: fc.constant(2) },
      ),
    ),
  )

const margins = (rank: number): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.integer({ min: 0, max: 1 }),
    rank === 1
      ? fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 }))
      : fc.array(fc.oneof(fc.constant(1), fc.constant([1, 0])), { minLength: rank, maxLength: rank }),
  )
const anyDType = { dtypes: ['float32', 'int32'] as const }

export const SPATIAL_SUITES: Readonly<Record<string, fc.Arbitrary<AnyCase>>> = {
  ...each(
    (rank) => `conv${rank}D`,
    (rank) =>
      convolutions('', rank, {
        groups: fc.constantFrom(1, 2),
        ...(rank === 1 ? { padding: fc.constantFrom('valid', 'same', 'causal') } : {}),
      }),
  ),
  ...each(
    (rank) => `conv${rank}DTranspose`,
    (rank) => convolutions('Transpose', rank, { outputPadding: fc.constantFrom(null, 0) }),
  ),
  ...each(
    (rank) => `depthwiseConv${rank}D`,
    (rank) =>
      spatial(made(`depthwiseConv${rank}D`), rank, {
        ...kernel,
        depthMultiplier: small,
        strides: small,
        depthwiseRegularizer: fc.constantFrom(null, 'l2'),
      }),
    [1, 2],
  ),
  ...each(
    (rank) => `separableConv${rank}D`,
    (rank) =>
      spatial(made(`separableConv${rank}D`), rank, {
        ...kernel,
        filters: small,
        depthMultiplier: small,
        strides: small,
        pointwiseRegularizer: fc.constantFrom(null, 'l2'),
        pointwiseConstraint: fc.constantFrom(null, 'unit_norm'),
      }),
    [1, 2],
  ),
  ...Object.assign(
    {},
    ...(['max', 'average'] as const).map((kind) =>
      each(
        (rank) => `${kind}Pooling${rank}D`,
        (rank) =>
          spatial(
            made(`${kind}Pooling${rank}D`),
            rank,
            { dataFormat, poolSize: small, strides: fc.constantFrom(null, 1, 2), padding: windows.padding },
            anyDType,
          ),
      ),
    ),
  ),
  ...Object.assign(
    {},
    ...(['Max', 'Average'] as const).map((kind) =>
      each(
        (rank) => `global${kind}Pooling${rank}D`,
        (rank) => {
          const readsMask = kind === 'Average' && rank === 1
          const options = {
            dataFormat,
            keepdims: fc.boolean(),
            // The law's mask has the leading sizes of x; channels first has a test of its own.
            ...(readsMask ? { onMask: fc.constant(undefined), dataFormat: fc.constant('channels_last') } : {}),
          }
          return spatial(made(`global${kind}Pooling${rank}D`), rank, options, anyDType).map((c): AnyCase =>
            readsMask ? { ...c, mask: 'dropped', maskRank: 2 } : c,
          )
        },
      ),
    ),
  ),
  ...each(
    (rank) => `zeroPadding${rank}D`,
    (rank) => spatial(made(`zeroPadding${rank}D`), rank, { dataFormat, padding: margins(rank) }, anyDType),
  ),
  ...each(
    (rank) => `cropping${rank}D`,
    (rank) =>
      spatial(
        made(`cropping${rank}D`),
        rank,
        { ...(rank === 1 ? {} : { dataFormat }), cropping: margins(rank) },
        anyDType,
      ),
  ),
  ...each(
    (rank) => `upSampling${rank}D`,
    (rank) =>
      spatial(
        made(`upSampling${rank}D`),
        rank,
        {
          size: fc.integer({ min: 1, max: 3 }),
          ...(rank === 1 ? {} : { dataFormat }),
          ...(rank === 2 ? { interpolation: fc.constantFrom('nearest', 'bilinear', 'bicubic', 'lanczos3') } : {}),
        },
        anyDType,
      ),
  ),
}
