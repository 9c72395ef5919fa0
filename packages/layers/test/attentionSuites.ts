/** Generated cases for the laws, for attention of one array with itself. */
import { fc } from '@fast-check/vitest'
import type { DType } from '@pullback/core'
import * as layers from '../src/index.ts'
import type { AnyCase, LayerCase } from '../src/testing/index.ts'

const erase = <P, V>(c: LayerCase<P, V>): AnyCase => c as unknown as AnyCase

const size = fc.integer({ min: 1, max: 3 })
const common = {
  useCausalMask: fc.boolean(),
  dropout: fc.constantFrom(0, 0.5),
  shape: fc.tuple(fc.integer({ min: 0, max: 3 }), size, size).map((s) => [...s]),
  dtype: fc.constantFrom<DType>('float32', 'float64', 'int32'),
  seed: fc.integer({ min: 0, max: 1000 }),
}

export const ATTENTION_SUITES: Readonly<Record<string, fc.Arbitrary<AnyCase>>> = {
  additiveAttention: fc
    .record({ ...common, useScale: fc.boolean() })
    .map(({ shape, dtype, seed, ...options }) =>
      erase({ layer: layers.additiveAttention({ ...options, inputs: 1 }), input: { shape, dtype }, seed, maskRank: 2 }),
    ),
  attention: fc
    .record({ ...common, useScale: fc.boolean(), scoreMode: fc.constantFrom('dot' as const, 'concat' as const) })
    .map(({ shape, dtype, seed, ...options }) =>
      erase({ layer: layers.attention({ ...options, inputs: 1 }), input: { shape, dtype }, seed, maskRank: 2 }),
    ),
  multiHeadAttention: fc
    .record({
      ...common,
      numHeads: size,
      keyDim: size,
      valueDim: fc.constantFrom(null, 2),
      useBias: fc.boolean(),
      useGate: fc.boolean(),
      outputShape: fc.constantFrom(null, 2, [1, 2]),
      slidingWindow: fc.constantFrom(null, 1, 2),
      kernelRegularizer: fc.constantFrom(null, 'l2' as const),
      activityRegularizer: fc.constantFrom(null, 'l1' as const),
      kernelConstraint: fc.constantFrom(null, 'non_neg' as const),
      between: fc.constantFrom(null, 2),
    })
    .map(({ shape, dtype, seed, between, ...options }) =>
      erase({
        layer: layers.multiHeadAttention({ ...options, inputs: 1, attentionAxes: between === null ? null : 2 }),
        input: { shape: between === null ? shape : [shape[0]!, between, ...shape.slice(1)], dtype },
        seed,
        maskRank: 2,
      }),
    ),
}
