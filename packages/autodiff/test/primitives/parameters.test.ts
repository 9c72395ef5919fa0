/** Parameters of primitives that no result fits; what of them is of a wrong kind altogether is in the house's test of arguments. */
import { expect, test } from 'vitest'
import { array, jit, lax, np, spec, type Value } from '../../src/index.ts'

const x = np.reshape(np.arange(6), [2, 3])

test.each<[string, (y: Value) => unknown, string]>([
  [
    'a sum over a negative axis',
    (y) => lax.reduceSum(y, [-1]),
    'reduceSum: axes must be distinct integers in [0, 2), got [-1]',
  ],
  [
    'a sum over an axis too many',
    (y) => lax.reduceSum(y, [2]),
    'reduceSum: axes must be distinct integers in [0, 2), got [2]',
  ],
  ['a sum over an axis twice', (y) => lax.reduceSum(y, [0, 0]), 'reduceSum: axes must be distinct integers'],
  ['an extreme over half an axis', (y) => lax.reduceMax(y, [0.5]), 'reduceMax: axes must be distinct integers'],
  ['a reversed axis that is none', (y) => lax.rev(y, [2]), 'rev: axes must be distinct integers in [0, 2), got [2]'],
  [
    'joining along a negative axis',
    (y) => lax.concatenate([y, y], -1),
    'concatenate: axes must be distinct integers in [0, 2), got [-1]',
  ],
  [
    'two negative sizes',
    (y) => lax.reshapeTo(y, [-2, -3]),
    'reshape: sizes must be non-negative integers, got [-2, -3]',
  ],
  [
    'a slice from half an element on',
    (y) => lax.slice(y, [0.5, 0], [2, 3]),
    'slice: start, limit and strides must lie inside',
  ],
  [
    'padding by half an element',
    (y) => lax.pad(y, lax.convert(array(0), y.dtype), { low: [0.5, 0], high: [0, 0], interior: [0, 0] }),
    'pad: one low, high',
  ],
  [
    'numbers along an axis that is none',
    () => lax.iota([3], 'int32', 1),
    'iota: axes must be distinct integers in [0, 1), got [1]',
  ],
  ['half a power', (y) => lax.integerPow(y, 0.5), 'integerPow: n must be an integer, got 0.5'],
])('%s is refused, eagerly and while tracing', (_, f, message) => {
  expect(() => f(x)).toThrow(message)
  expect(() => jit((y: Value) => f(y) as Value)(x)).toThrow(message)
})

test('a spec is no array, and the message shows it', () => {
  expect(() => lax.neg(spec([2], 'float32'))).toThrow('neg: operands must be arrays, got Spec<f32[2]>')
})
