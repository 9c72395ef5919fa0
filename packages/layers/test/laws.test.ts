/** Every exported layer against the laws, over generated shapes, dtypes and options; and that none is left out. */
import { fc, test } from '@fast-check/vitest'
import { random, type Value } from '@pullback/autodiff'
import type { DType } from '@pullback/core'
import { describe, expect } from 'vitest'
import * as layers from '../src/index.ts'
import { defineLayer, withLoss, type Layer } from '../src/index.ts'
import { checkLayer, LAYER_LAWS, type AnyCase, type LayerCase } from '../src/testing/index.ts'
import { structureOf } from '@pullback/core'

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

/** For each exported layer, cases. */
const SUITES: Readonly<Record<string, fc.Arbitrary<AnyCase>>> = {
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
      kernelInitializer: fc.constantFrom('glorot_uniform', 'he_normal', 'lecun_uniform', 'random_normal', 'identity'),
      biasInitializer: fc.constantFrom('zeros', 'ones', 'random_uniform'),
      shape: shapeOf({ min: 2, max: 4 }),
      dtype: fc.constantFrom<DType>('float32', 'float64', 'int32'),
      seed,
    })
    .map(({ shape, dtype, seed: s, ...options }) =>
      erase({ layer: layers.dense(options as layers.DenseOptions), input: { shape, dtype }, seed: s }),
    ),
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

describe.each(Object.entries(SUITES))('%s', (_name, cases) => {
  for (const { law, check } of LAYER_LAWS) {
    test.prop([cases], { numRuns: 8 })(law, (c) => check(c))
  }
})

test('every exported layer has a suite', () => {
  const makesLayer = (f: unknown): boolean => {
    if (typeof f !== 'function') return false
    for (const args of [
      [],
      [{}],
      [{ units: 1 }],
      [{ rate: 0 }],
      [{ activation: null }],
      [{ targetShape: [] }],
      [layers.flatten()],
    ]) {
      try {
        const made = (f as (...xs: readonly unknown[]) => unknown)(...args)
        if (typeof made === 'function' && 'init' in made && 'outputSpec' in made) return true
      } catch {
        // Not with these arguments.
      }
    }
    return false
  }
  const factories = Object.entries(layers)
    .filter(([name, f]) => name !== 'defineLayer' && makesLayer(f))
    .map(([name]) => name)
  expect(factories.sort()).toEqual(Object.keys(SUITES).sort())
})

describe('checkLayer finds', () => {
  const input = { shape: [3, 4], dtype: 'float32' as const }
  const broken = (
    changes: Partial<layers.LayerDefinition<{ readonly w: Value }, layers.Nothing>>,
  ): Layer<{ readonly w: Value }, layers.Nothing> =>
    defineLayer({
      className: 'Broken',
      name: 'broken',
      options: () => ({}),
      structure: structureOf({ w: 0 }),
      init: (key) => ({ params: { w: random.normal(key, [4]) }, vars: {} }),
      outputSpec: (s) => s,
      call: ({ w }, state, _, x) => [x.mul(w), state],
      ...changes,
    })
  const verdict = (layer: Layer<{ readonly w: Value }, layers.Nothing>): void =>
    checkLayer({ layer, input, makers: null })

  test('nothing wrong with a lawful layer', () => verdict(broken({})))

  let calls = 0
  test.each<[string, Partial<layers.LayerDefinition<{ readonly w: Value }, layers.Nothing>>, string]>([
    ['a wrong shape rule', { outputSpec: (s) => ({ ...s, shape: [...s.shape, 1] }) }, 'predicted'],
    ['a wrong structure', { structure: structureOf({ w: 0, b: 0 }) }, 'has the wrong structure'],
    ['a layer that remembers', { call: ({ w }, state, _, x) => [x.mul(w).add(calls++), state] }, 'same key'],
    [
      'randomness outside training',
      { call: ({ w }, s, k, x) => [x.mul(w).add(random.normal(k, [4])), s] },
      'key does not matter',
    ],
    ['a changed flag', { call: ({ w }, s, _, x) => [x.mul(w), layers.evaluating(s)] }, 'flag'],
    ['losses that are no scalars', { call: ({ w }, s, _, x) => [x.mul(w), withLoss(s, x)] }, 'scalars'],
    ['a gradient that is not finite', { call: ({ w }, s, _, x) => [x.mul(w.sub(w).abs().sqrt()), s] }, 'finite'],
    ['rows that mix', { call: ({ w }, s, _, x) => [x.mul(w).sub(x.mean({ axis: 0 })), s] }, 'rows'],
    [
      'a lost mask',
      { call: ({ w }, s, _, x) => [x.mul(w), layers.training(s).training === s.training ? s : layers.evaluating(s)] },
      'mask',
    ],
  ])('%s', (_name, changes, message) => {
    expect(() => verdict(broken(changes))).toThrow(message)
  })
})
