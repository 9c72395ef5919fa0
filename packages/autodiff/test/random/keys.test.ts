/** Keys: what they are in trees and print as, how they split, and what is said when they are used wrongly. */
import { fc, test } from '@fast-check/vitest'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { array, flattenWithPaths, showPath, type NdArray, type Value } from '@pullback/core'
import '../../src/operators.ts'
import * as np from '../../src/numpy/index.ts'
import * as random from '../../src/random/index.ts'
import { jit } from '../../src/transforms/jit.ts'
import { makeProgram } from '../../src/transforms/makeProgram.ts'
import { vmap } from '../../src/transforms/vmap.ts'

const data = (x: Value): number[] => [...(x as NdArray).data]
const words = (k: random.Key): number[] => data(random.keyData(k))
const seeds = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const wrong = (x: unknown): never => x as never

describe('keys', () => {
  it('print their words, a traced key its type', () => {
    const k = random.key(42)
    expect(`${k}`).toBe('Key<[0, 42]>')
    expect(inspect(k)).toBe('Key<[0, 42]>')
    expect(inspect({ k })).toContain('Key<[0, 42]>')
    expect(String(random.split(k, [2]))).toMatch(/^Key<\[\[\d+, \d+\], \[\d+, \d+\]\]>$/)
    let shown = ''
    makeProgram((each: random.Key) => {
      shown = String(each)
      return random.keyData(each)
    }, k)
    expect(shown).toMatch(/^Key<Traced<u32\[2\]>/)
  })
  it('are immutable nodes of trees with their words as the leaf', () => {
    const k = random.key(1)
    expect(Object.isFrozen(k)).toBe(true)
    expect(flattenWithPaths({ rng: k }).paths.map(showPath)).toEqual(['.rng.data'])
    const back = jit((each: random.Key) => each)(k)
    expect(back).toBeInstanceOf(random.Key)
    expect(words(back)).toEqual(words(k))
  })
  it('refuse arithmetic', () => {
    expect(() => Number(random.key(0))).toThrow(/a random key is not a number/)
  })
  test.prop([seeds])('from a traced seed are those from the number', (seed) => {
    const traced = jit((s: Value) => random.key(s))(array(seed, { dtype: 'int32' }))
    expect(words(traced)).toEqual(words(random.key(seed)))
  })
  test.prop([seeds, fc.integer({ min: 0, max: 6 })])('split into what foldIn gives for each number', (seed, n) => {
    const k = random.key(seed)
    const children = random.split(k, n)
    expect(children.map(words)).toEqual(children.map((_, i) => words(random.foldIn(k, i))))
    expect(data(random.keyData(random.split(k, [n])))).toEqual(children.flatMap(words))
    const traced = jit((each: random.Key) => [random.split(each, n), random.split(each, [n, 1])] as const)(k)
    expect(traced[0].map(words)).toEqual(children.map(words))
    expect(random.keyData(traced[1]).shape).toEqual([n, 1, 2])
  })
  test.prop([seeds, fc.integer()])('fold numbers in modulo 2^32, known or traced', (seed, n) => {
    const k = random.key(seed)
    const folded = words(random.foldIn(k, n))
    expect(words(random.foldIn(k, n - 2 ** 32))).toEqual(folded)
    expect(words(random.foldIn(k, array(n, { dtype: 'int32' })))).toEqual(folded)
    expect(words(jit((each: random.Key) => random.foldIn(each, n))(k))).toEqual(folded)
  })
  it('come back from their words', () => {
    const k = random.key(7)
    expect(words(random.wrapKeyData(random.keyData(k)))).toEqual(words(k))
  })
  it('map over a batch as a loop over its keys', () => {
    const k = random.key(3)
    const batch = random.split(k, [4])
    const draw = (each: random.Key): Value => random.uniform(each, [3])
    const loop = np.stack(random.split(k, 4).map(draw))
    expect(data(vmap(draw)(batch))).toEqual(data(loop))
    expect(data(jit(vmap(draw))(batch))).toEqual(data(loop))
  })
})

const batch = random.split(random.key(0), [3])
const k = random.key(0)
const cases: readonly (readonly [string, () => unknown, string])[] = [
  ['an array as a key', () => random.normal(wrong(array([1, 2]))), 'normal: expected a random key first, got float32 array of shape [2]; make one with random.key(seed)'],
  ['words as a key', () => random.uniform(wrong(random.keyData(k))), 'uniform: expected a random key first, got uint32 array of shape [2]; make one from these words with random.wrapKeyData'],
  ['a seed as a key', () => random.bernoulli(wrong(42)), 'bernoulli: expected a random key first, got number; make one with random.key(seed)'],
  ['nothing as a key', () => random.split(wrong(undefined)), 'split: expected a random key first, got undefined'],
  ['a batch of keys', () => random.normal(batch), 'normal: expected a single key, got a batch of shape [3]; map over it with vmap((k) => normal(k, …))(keys)'],
  ['a batch to split', () => random.split(batch), 'split: expected a single key, got a batch of shape [3]'],
  ['a fractional seed', () => random.key(0.5), 'key: the seed must be an integer, got 0.5'],
  ['a list of seeds', () => random.key(array([1, 2], { dtype: 'int32' })), 'key: the seed must be an integer scalar, got int32[2]; for a batch of keys use vmap(key)(seeds)'],
  ['a floating seed', () => random.key(array(1)), 'key: the seed must be an integer scalar, got float32[]'],
  ['a fractional fold', () => random.foldIn(k, 0.5), 'foldIn: data must be an integer, got 0.5'],
  ['other words', () => random.wrapKeyData(array([1, 2])), 'wrapKeyData: the words must be uint32 of shape [..., 2], got float32[2]'],
  ['an integer dtype', () => random.normal(k, [2], 'int32'), 'normal: dtype must be floating, got int32'],
  ['a floating range', () => random.randint(k, [2], 0, 10, 'float32'), 'randint: dtype must be an integer type, got float32'],
  ['a fractional bound', () => random.randint(k, [2], 0.5, 10), 'randint: bounds must be integers, got 0.5'],
  ['bounds that do not fit', () => random.uniform(k, [2], { maxval: array([1, 2, 3]) }), 'uniform: bounds must broadcast to the shape drawn, got [3] for [2]'],
  ['a width', () => random.bits(k, [2], wrong(64)), 'bits: width must be 8, 16 or 32, got 64'],
  ['a negative size', () => random.normal(k, [-1]), 'normal: sizes must be non-negative integers, got [-1]'],
  ['too many without replacement', () => random.choice(k, 3, [4], { replace: false }), 'choice: without replacement at most all 3 elements can be drawn, got shape [4]'],
  ['nothing to choose from', () => random.choice(k, 0, [1]), 'choice: there must be something to draw from, got 0 elements'],
  ['probabilities', () => random.choice(k, 3, [1], { p: array([1, 2]) }), 'choice: p must have one probability per element, got [2] for 3 elements'],
  ['a shape without the batch', () => random.categorical(k, np.zeros([2, 3]), { shape: [4] }), "categorical: shape must end in the logits' shape without the axis of the classes, got [4] for [2]"],
] // prettier-ignore

describe('messages', () => {
  it.each(cases)('%s', (_, f, message) => {
    let error: unknown
    try {
      f()
    } catch (e) {
      error = e
    }
    expect(error).toBeInstanceOf(Error)
    expect((error as Error).message).toContain(message)
  })
})
