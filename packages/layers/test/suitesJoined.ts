/** Generated cases for layers that join arrays, wrap layers, look vectors up or add noise. */
import { fc } from '@fast-check/vitest'
import type { Value } from '@pullback/autodiff'
import type { DType } from '@pullback/core'
import * as layers from '../src/index.ts'
import type { AnyCase, LayerCase } from '../src/testing/index.ts'

/** The laws hold for any P and V, so their types may be forgotten. */
const erase = <P, V>(c: LayerCase<P, V>): AnyCase => c as unknown as AnyCase

const size = fc.integer({ min: 1, max: 3 })
const batch = fc.integer({ min: 0, max: 3 })
const floating = fc.constantFrom<DType>('float32', 'float64')
const seed = fc.integer({ min: 0, max: 1000 })
const sequence = fc.tuple(batch, size, size)

layers.registerFunction('joined_shifted', (x: Value) => x.mul(-0.5).add(0.1))
layers.registerFunction('joined_mask', (_: Value, mask: unknown) => mask)

/** A model that joins what comes in with a function of it: laws are about one array. */
const joining = (
  make: fc.Arbitrary<layers.MergeLayer | layers.DotLayer>,
  mask: AnyCase['mask'] = 'passes',
): fc.Arbitrary<AnyCase> =>
  fc.record({ merge: make, shape: sequence, dtype: floating, seed }).map(({ merge, shape, dtype, seed: s }) => {
    const x = layers.input({ shape: shape.slice(1), dtype })
    const other = layers.apply(layers.lambda({ function: 'joined_shifted', mask: 'joined_mask' }), x)
    const y = layers.apply(merge as layers.DotLayer, [x, other]) // of the two types the one that takes just two
    return erase({
      layer: layers.model({ inputs: x, outputs: y }),
      input: { shape, dtype },
      seed: s,
      mask,
      maskRank: 2,
    })
  })

const noise = (make: fc.Arbitrary<layers.Layer<layers.Nothing, layers.Nothing>>): fc.Arbitrary<AnyCase> =>
  fc
    .record({ layer: make, shape: sequence, dtype: floating, seed })
    .map(({ layer, shape, dtype, seed: s }) => erase({ layer, input: { shape, dtype }, seed: s }))

type MakeCell = (options: layers.RecurrentOptions) => layers.AnyRecurrent
const cell = fc.constantFrom(
  ...([layers.lstm, layers.gru, layers.simpleRnn] as unknown as readonly MakeCell[]), // alike but for their states
)

export const JOINED_SUITES: Readonly<Record<string, fc.Arbitrary<AnyCase>>> = {
  add: joining(fc.constant(layers.add())),
  average: joining(fc.constant(layers.average())),
  concatenate: joining(fc.constantFrom(layers.concatenate(), layers.concatenate({ axis: 2 }))),
  dot: joining(
    fc.constantFrom(layers.dot({ axes: 1 }), layers.dot({ axes: [2, 2], normalize: true }), layers.dot({ axes: -1 })),
    'dropped',
  ),
  maximum: joining(fc.constant(layers.maximum())),
  minimum: joining(fc.constant(layers.minimum())),
  multiply: joining(fc.constant(layers.multiply())),
  subtract: joining(fc.constant(layers.subtract())),
  alphaDropout: noise(
    fc
      .record({ rate: fc.constantFrom(0, 0.3), noiseShape: fc.constantFrom(null, [null, 1, null]) })
      .map((o) => layers.alphaDropout(o)),
  ),
  gaussianDropout: noise(fc.constantFrom(0, 0.3, 0.9).map((rate) => layers.gaussianDropout({ rate }))),
  gaussianNoise: noise(fc.constantFrom(0, 0.5, 1).map((stddev) => layers.gaussianNoise({ stddev }))),
  embedding: fc
    .record({
      maskZero: fc.boolean(),
      embeddingsRegularizer: fc.constantFrom(null, 'l2'),
      embeddingsConstraint: fc.constantFrom(null, 'unit_norm'),
      isDouble: fc.boolean(),
      shape: fc.tuple(batch, size),
      dtype: fc.constantFrom<DType>('int32', 'float32'),
      seed,
    })
    .map(({ isDouble, shape, dtype, seed: s, ...options }) =>
      erase({
        layer: layers.embedding({
          inputDim: 20,
          outputDim: 3,
          ...options,
          ...(isDouble ? { dtype: 'float64' } : {}),
        } as layers.EmbeddingOptions),
        input: { shape, dtype },
        seed: s,
        mask: options.maskZero ? 'replaced' : 'refused',
        maskRank: 2,
      }),
    ),
  bidirectional: fc
    .record({
      cell,
      mergeMode: fc.constantFrom('concat', 'sum', 'ave', 'mul'),
      returnSequences: fc.boolean(),
      dropout: fc.constantFrom(0, 0.5),
      regularizer: fc.constantFrom(null, 'l2'),
      shape: sequence,
      dtype: floating,
      seed,
    })
    .map(({ cell: make, mergeMode, returnSequences, dropout, regularizer, shape, dtype, seed: s }) =>
      erase({
        layer: layers.bidirectional({
          layer: make({ units: 2, returnSequences, dropout, kernelRegularizer: regularizer as 'l2' }) as never,
          mergeMode: mergeMode as layers.MergeMode,
        }) as never,
        input: { shape, dtype },
        seed: s,
        mask: returnSequences ? 'passes' : 'dropped',
        maskRank: 2,
      }),
    ),
  timeDistributed: fc
    .record({
      inner: fc.constantFrom(
        () => layers.dense({ units: 2, activation: 'tanh', kernelRegularizer: 'l2', activityRegularizer: 'l2' }),
        () => layers.dropout({ rate: 0.5 }),
        () => layers.simpleRnn({ units: 2 }),
        () => layers.conv1D({ filters: 2, kernelSize: 2, padding: 'same' }),
      ),
      shape: fc.tuple(batch, size, size, size),
      dtype: floating,
      seed,
    })
    .map(({ inner, shape, dtype, seed: s }) =>
      erase({
        layer: layers.timeDistributed({ layer: inner() as layers.AnyLayer }) as never,
        input: { shape, dtype },
        seed: s,
        maskRank: 2,
      }),
    ),
}
