/** Generated cases for the laws, for normalising layers. */
import { fc } from '@fast-check/vitest'
import type { DType } from '@pullback/core'
import * as layers from '../src/index.ts'
import type { AnyCase, LayerCase } from '../src/testing/index.ts'

const erase = <P, V>(c: LayerCase<P, V>): AnyCase => c as unknown as AnyCase

const size = fc.integer({ min: 1, max: 4 })
const batch = fc.integer({ min: 0, max: 3 })
const seed = fc.integer({ min: 0, max: 1000 })
const dtype = fc.constantFrom<DType>('float32', 'float64', 'int32')
const shape = (min: number, max: number): fc.Arbitrary<number[]> =>
  fc.tuple(batch, fc.array(size, { minLength: min - 1, maxLength: max - 1 })).map(([n, rest]) => [n, ...rest])
const affine = {
  scale: fc.boolean(),
  center: fc.boolean(),
  epsilon: fc.constantFrom(1e-3, 0.1),
  gammaInitializer: fc.constantFrom('ones', 'random_normal'),
  gammaRegularizer: fc.constantFrom(null, 'l2'),
  betaConstraint: fc.constantFrom(null, 'non_neg'),
}

export const NORMALIZATION_SUITES: Readonly<Record<string, fc.Arbitrary<AnyCase>>> = {
  batchNormalization: fc
    .record({ ...affine, momentum: fc.constantFrom(0.9, 0.5), shape: shape(2, 4), at: fc.nat(2), dtype, seed })
    .map(({ shape: s, at, dtype: d, seed: n, ...options }) =>
      erase({
        layer: layers.batchNormalization({ ...options, axis: 1 + (at % (s.length - 1)) } as object),
        input: { shape: s, dtype: d },
        seed: n,
        maskRank: s.length - 1,
      }),
    ),
  groupNormalization: fc
    .record({ ...affine, groups: fc.constantFrom(1, 2, -1), perGroup: size, shape: shape(2, 3), dtype, seed })
    .map(({ shape: s, dtype: d, seed: n, perGroup, groups, ...options }) =>
      erase({
        layer: layers.groupNormalization({ ...options, groups } as object),
        input: { shape: [...s.slice(0, -1), perGroup * Math.max(1, groups)], dtype: d },
        seed: n,
        // One number by itself is normalised to 0, and its slope is a quotient of roundings.
        tolerance: d === 'float64' ? 1e-10 : 1e-4,
      }),
    ),
  layerNormalization: fc
    .record({ ...affine, rmsScaling: fc.boolean(), isJoint: fc.boolean(), shape: shape(3, 4), dtype, seed })
    .map(({ shape: s, dtype: d, seed: n, isJoint, ...options }) =>
      erase({
        layer: layers.layerNormalization({ ...options, axis: isJoint ? [-1, 1] : -1 } as object),
        input: { shape: s, dtype: d },
        seed: n,
      }),
    ),
  rmsNormalization: fc
    .record({ epsilon: fc.constantFrom(1e-6, 0.1), isJoint: fc.boolean(), shape: shape(3, 4), dtype, seed })
    .map(({ shape: s, dtype: d, seed: n, isJoint, epsilon }) =>
      erase({
        layer: layers.rmsNormalization({ epsilon, axis: isJoint ? [2, 1] : -1 }),
        input: { shape: s, dtype: d },
        seed: n,
      }),
    ),
  unitNormalization: fc
    .record({ isJoint: fc.boolean(), shape: shape(3, 4), dtype: fc.constantFrom<DType>('float32', 'float64'), seed })
    .map(({ shape: s, dtype: d, seed: n, isJoint }) =>
      erase({
        layer: layers.unitNormalization({ axis: isJoint ? [1, 2] : -1 }),
        input: { shape: s, dtype: d },
        seed: n,
      }),
    ),
}
