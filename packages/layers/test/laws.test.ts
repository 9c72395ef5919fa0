/** Every exported layer against the laws, over generated shapes, dtypes and options; and that none is left out. */
import { test } from '@fast-check/vitest'
import { random, type Value } from '@pullback/autodiff'
import { structureOf } from '@pullback/core'
import { describe, expect } from 'vitest'
import * as layers from '../src/index.ts'
import { defineLayer, withLoss, type Layer } from '../src/index.ts'
import { checkLayer, LAYER_LAWS } from '../src/testing/index.ts'
import { SUITES } from './suites.ts'

describe.each(Object.entries(SUITES))('%s', (_name, cases) => {
  for (const { law, check } of LAYER_LAWS) {
    test.prop([cases], { numRuns: 4 })(law, (c) => check(c))
  }
})

test('every exported layer has a suite', () => {
  const x = layers.input({ shape: [1] })
  const makesLayer = (f: unknown): boolean => {
    if (typeof f !== 'function') return false
    for (const args of [
      [],
      [{}],
      [{ units: 1 }],
      [{ rate: 0 }],
      [{ activation: null }],
      [{ targetShape: [] }],
      [{ dims: [1] }],
      [{ n: 1 }],
      [{ numHeads: 1, keyDim: 1 }],
      [{ inputs: x, outputs: x }],
      [{ function: (x: Value) => x }],
      [{ filters: 1, kernelSize: 1 }],
      [{ kernelSize: 1 }],
      [{ inputDim: 1, outputDim: 1 }],
      [{ stddev: 0 }],
      [{ axes: 1 }],
      [{ layer: layers.lstm({ units: 1 }) }],
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
