/** Generated cases for the laws, for each exported layer. */
import { fc } from '@fast-check/vitest'
import { np, type Value } from '@pullback/autodiff'
import type { DType } from '@pullback/core'
import * as layers from '../src/index.ts'
import type { AnyCase, LayerCase } from '../src/testing/index.ts'
import { JOINED_SUITES } from './suitesJoined.ts'
import { SPATIAL_SUITES } from './suitesSpatial.ts'
import { ATTENTION_SUITES } from './attentionSuites.ts'
import { NORMALIZATION_SUITES } from './normalizationSuites.ts'

/** The laws hold for any P and V, so their types may be forgotten. */
const erase = <P, V>(c: LayerCase<P, V>): AnyCase => c as unknown as AnyCase

const size = fc.integer({ min: 1, max: 4 })
const batch = fc.integer({ min: 0, max: 3 })
const floating = fc.constantFrom<DType>('float32', 'float64')
const seed = fc.integer({ min: 0, max: 1000 })
const shapeOf = (ranks: { min: number; max: number }): fc.Arbitrary<number[]> =>
  fc
    .tuple(batch, fc.array(size, { minLength: ranks.min - 1, maxLength: ranks.max - 1 }))
    .map(([n, rest]) => [n, ...rest])
const activationName = fc.constantFrom<layers.ActivationName | null>(null, 'relu', 'tanh', 'softmax', 'gelu', 'swish')
const onMask = fc.constantFrom<layers.OnMask | undefined>(undefined, 'error', 'drop')
const maskOf = (choice: layers.OnMask | undefined): 'refused' | 'dropped' => (choice === 'drop' ? 'dropped' : 'refused')
const defined = <T extends object>(o: T): T =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as T

const spatial = (
  make: (rate: number, dataFormat: layers.DataFormat) => layers.Layer<layers.Nothing, layers.Nothing>,
  rank: number,
): fc.Arbitrary<AnyCase> =>
  fc
    .record({
      rate: fc.constantFrom(0, 0.5, 1),
      dataFormat: fc.constantFrom<layers.DataFormat>('channels_first', 'channels_last'),
      shape: shapeOf({ min: rank, max: rank }),
      dtype: floating,
      seed,
    })
    .map(({ rate, dataFormat, shape, dtype, seed: s }) =>
      erase({ layer: make(rate, dataFormat), input: { shape, dtype }, seed: s }),
    )

/** Flags and rates of recurrent layers; sequences going backwards turn their mask, which has a test of its own. */
const recurrent = (
  make: (options: layers.RecurrentOptions<false, false>) => layers.Layer<unknown, unknown>,
): fc.Arbitrary<AnyCase> =>
  fc
    .record({
      units: size,
      useBias: fc.boolean(),
      returnSequences: fc.boolean(),
      goBackwards: fc.boolean(),
      zeroOutputForMask: fc.boolean(),
      unroll: fc.boolean(),
      dropout: fc.constantFrom(0, 0.5),
      recurrentDropout: fc.constantFrom(0, 0.5),
      activation: fc.constantFrom('tanh', 'softsign'),
      recurrentRegularizer: fc.constantFrom(null, 'l2'),
      activityRegularizer: fc.constantFrom(null, 'l2'),
      kernelConstraint: fc.constantFrom(null, 'max_norm'),
      shape: shapeOf({ min: 3, max: 3 }),
      dtype: floating,
      seed,
    })
    .filter(({ returnSequences, goBackwards }) => !(returnSequences && goBackwards))
    .map(({ shape, dtype, seed: s, ...options }) => ({
      layer: make(options as layers.RecurrentOptions<false, false>),
      input: { shape, dtype },
      seed: s,
      mask: options.returnSequences ? 'passes' : 'dropped',
      maskRank: 2,
    }))

layers.registerFunction('laws_double', (x: Value) => x.mul(2))
layers.registerFunction('laws_sum', ([a, b]: readonly [Value, Value]) => a.add(b))
layers.registerFunction('laws_scaled', (x: Value, c: layers.LambdaContext) => x.mul(c.arguments['factor'] as number))
layers.registerFunction('laws_widened', (x: Value) => np.concatenate([x, x], -1))
layers.registerFunction('laws_mask', (_: Value, mask: unknown) => mask)
layers.registerFunction('laws_shape', (shape: readonly layers.Size[]) => shape)

/** For each exported layer, cases. */
export const SUITES: Readonly<Record<string, fc.Arbitrary<AnyCase>>> = {
  ...JOINED_SUITES,
  ...SPATIAL_SUITES,
  gru: recurrent((o) => layers.gru(o) as unknown as layers.Layer<unknown, unknown>),
  ...ATTENTION_SUITES,
  ...NORMALIZATION_SUITES,
  activation: fc
    .record({ name: activationName, shape: shapeOf({ min: 2, max: 3 }), dtype: floating, seed })
    .map(({ name, shape, dtype, seed: s }) =>
      erase({ layer: layers.activation({ activation: name }), input: { shape, dtype }, seed: s }),
    ),
  dense: fc
    .record({
      units: size,
      activation: activationName,
      useBias: fc.boolean(),
      kernelInitializer: fc.constantFrom(
        'glorot_uniform',
        'he_normal',
        'lecun_uniform',
        'random_normal',
        'identity',
        'orthogonal',
      ),
      biasInitializer: fc.constantFrom('zeros', 'ones', 'random_uniform'),
      kernelRegularizer: fc.constantFrom(null, 'l1', 'l2', 'l1l2', {
        className: 'OrthogonalRegularizer',
        mode: 'columns',
      }),
      activityRegularizer: fc.constantFrom(null, 'l1', 'l2'),
      kernelConstraint: fc.constantFrom(null, 'max_norm', 'unit_norm', 'non_neg', {
        className: 'MinMaxNorm',
        minValue: 1,
      }),
      biasConstraint: fc.constantFrom(null, 'non_neg'),
      loraRank: fc.constantFrom(null, null, 2),
      shape: shapeOf({ min: 2, max: 4 }),
      dtype: fc.constantFrom<DType>('float32', 'float64', 'int32'),
      seed,
    })
    .map(({ shape, dtype, seed: s, ...options }) => {
      // A kernel that is updated does not move itself: it cannot be constrained.
      const kernelConstraint = options.loraRank === null ? options.kernelConstraint : null
      const layer = layers.dense({ ...options, kernelConstraint } as layers.DenseOptions)
      return erase({ layer: layer as unknown as layers.Layer<unknown, unknown>, input: { shape, dtype }, seed: s })
    }),
  frozen: fc
    .record({ units: size, rate: fc.constantFrom(0, 0.5), shape: shapeOf({ min: 2, max: 3 }), dtype: floating, seed })
    .map(({ units, rate, shape, dtype, seed: s }) => {
      const inner = layers.sequential(layers.dense({ units, kernelRegularizer: 'l2' }), layers.dropout({ rate }))
      return erase({ layer: layers.frozen(inner), input: { shape, dtype }, seed: s })
    }),
  dropout: fc
    .record({
      rate: fc.constantFrom(0, 0.25, 0.5, 0.9, 1),
      shape: shapeOf({ min: 2, max: 3 }),
      hasNoiseShape: fc.boolean(),
      dtype: floating,
      seed,
    })
    .map(({ rate, shape, hasNoiseShape, dtype, seed: s }) =>
      erase({
        layer: layers.dropout({ rate, noiseShape: hasNoiseShape ? [null, ...shape.slice(1).map(() => 1)] : null }),
        input: { shape, dtype },
        seed: s,
      }),
    ),
  flatten: fc
    .record({
      dataFormat: fc.constantFrom<layers.DataFormat>('channels_first', 'channels_last'),
      onMask,
      shape: shapeOf({ min: 1, max: 5 }),
      dtype: fc.constantFrom<DType>('float32', 'float64', 'int32', 'uint32'),
      seed,
    })
    .map(({ dataFormat, onMask: m, shape, dtype, seed: s }) =>
      erase({
        layer: layers.flatten(defined({ dataFormat, onMask: m }) as layers.FlattenOptions),
        input: { shape, dtype },
        seed: s,
        mask: maskOf(m),
      }),
    ),
  reshape: fc
    .record({ n: batch, a: size, b: size, open: fc.constantFrom(-1, 0, 1), onMask, dtype: floating, seed })
    .map(({ n, a, b, open, onMask: m, dtype, seed: s }) =>
      erase({
        layer: layers.reshape(
          defined({
            targetShape: open < 0 ? [a, b] : open === 0 ? [-1, a] : [b, -1, 1],
            onMask: m,
          }) as layers.ReshapeOptions,
        ),
        input: { shape: [n, b, a], dtype },
        seed: s,
        mask: maskOf(m),
      }),
    ),
  activityRegularization: fc
    .record({
      l1: fc.constantFrom(0, 0.5),
      l2: fc.constantFrom(0, 2),
      shape: shapeOf({ min: 1, max: 3 }),
      dtype: floating,
      seed,
    })
    .map(({ l1, l2, shape, dtype, seed: s }) =>
      erase({ layer: layers.activityRegularization({ l1, l2 }), input: { shape, dtype }, seed: s }),
    ),
  lambda: fc
    .record({
      name: fc.constantFrom('laws_double', 'laws_scaled', 'laws_widened'),
      isStated: fc.boolean(),
      mask: fc.constantFrom(null, 'laws_mask'),
      onMask,
      shape: shapeOf({ min: 2, max: 3 }),
      dtype: floating,
      seed,
    })
    .map(({ name, isStated, mask, onMask: m, shape, dtype, seed: s }) =>
      erase({
        layer: layers.lambda(
          defined({
            function: name,
            arguments: { factor: 3 },
            outputShape: isStated ? 'laws_shape' : null,
            mask,
            onMask: m,
          }) as layers.LambdaOptions,
        ),
        input: { shape, dtype },
        seed: s,
        mask: mask === null ? maskOf(m) : 'passes',
      }),
    )
    .filter(({ layer: { config } }) => config['outputShape'] === null || config['function'] !== 'laws_widened'),
  lstm: recurrent((o) => layers.lstm(o) as unknown as layers.Layer<unknown, unknown>),
  masking: fc
    .record({
      maskValue: fc.constantFrom<layers.MaskingOptions['maskValue']>(0, 1, NaN, Infinity, null),
      shape: shapeOf({ min: 2, max: 4 }),
      dtype: fc.constantFrom<DType>('float32', 'float64', 'int32'),
      seed,
    })
    .map(({ maskValue, shape, dtype, seed: s }) =>
      erase({
        layer: layers.masking(defined({ maskValue }) as layers.MaskingOptions),
        input: { shape, dtype },
        seed: s,
        mask: 'replaced',
      }),
    ),
  model: fc
    .record({ units: size, rate: fc.constantFrom(0, 0.5), shape: shapeOf({ min: 3, max: 3 }), dtype: floating, seed })
    .map(({ units, rate, shape, dtype, seed: s }) => {
      const x = layers.input({ shape: shape.slice(1), dtype })
      const shared = layers.dense({ units: shape[2] ?? 1, activation: 'tanh', kernelRegularizer: 'l2' })
      const h = layers.apply(shared, layers.apply(layers.dropout({ rate }), layers.apply(shared, x)))
      const y = layers.apply(layers.lambda<readonly [Value, Value]>({ function: 'laws_sum', mask: 'laws_mask' }), [
        h,
        x,
      ])
      const inner = layers.model({ inputs: x, outputs: y })
      const z = layers.input({ shape: shape.slice(1), dtype })
      return erase({
        layer: layers.model({ inputs: z, outputs: layers.apply(layers.dense({ units }), layers.apply(inner, z)) }),
        input: { shape, dtype },
        seed: s,
      })
    }),
  permute: fc
    .record({
      order: fc.constantFrom([1], [1, 2], [2, 1], [3, 1, 2], [2, 3, 1], []),
      n: batch,
      sizes: fc.tuple(size, size, size),
      onMask,
      dtype: floating,
      seed,
    })
    .map(({ order, n, sizes, onMask: m, dtype, seed: s }) =>
      erase({
        layer: layers.permute(defined({ dims: order, onMask: m }) as layers.PermuteOptions),
        input: { shape: [n, ...sizes.slice(0, order.length)], dtype },
        seed: s,
        mask: maskOf(m),
      }),
    ),
  repeatVector: fc
    .record({
      n: size,
      shape: shapeOf({ min: 2, max: 2 }),
      onMask,
      dtype: fc.constantFrom<DType>('float64', 'int32'),
      seed,
    })
    .map(({ n, shape, onMask: m, dtype, seed: s }) =>
      erase({
        layer: layers.repeatVector(defined({ n, onMask: m }) as layers.RepeatVectorOptions),
        input: { shape, dtype },
        seed: s,
        mask: maskOf(m),
      }),
    ),
  simpleRnn: recurrent((o) => layers.simpleRnn(o) as unknown as layers.Layer<unknown, unknown>),
  spatialDropout1D: spatial((rate) => layers.spatialDropout1D({ rate }), 3),
  spatialDropout2D: spatial((rate, dataFormat) => layers.spatialDropout2D({ rate, dataFormat }), 4),
  spatialDropout3D: spatial((rate, dataFormat) => layers.spatialDropout3D({ rate, dataFormat }), 5),
  sequential: fc
    .record({ units: size, rate: fc.constantFrom(0, 0.5), shape: shapeOf({ min: 3, max: 3 }), dtype: floating, seed })
    .map(({ units, rate, shape, dtype, seed: s }) =>
      erase({
        layer: layers.sequential(
          layers.dense({ units, activation: 'tanh' }),
          layers.dropout({ rate }),
          layers.sequential(layers.flatten(), layers.activation({ activation: 'softplus' })),
          layers.dense({ units: 2, useBias: false }),
        ),
        input: { shape, dtype },
        seed: s,
        mask: 'refused',
      }),
    ),
}
