/** What np says when it is used wrongly: each message names the function, the rule and what was given. */
import { describe, expect, it } from 'vitest'
import { array } from '@pullback/core'
import '../../src/operators.ts'
import * as nn from '../../src/nn/index.ts'
import * as np from '../../src/numpy/index.ts'
import * as random from '../../src/random/index.ts'

const m = array([[1, 2, 3], [4, 5, 6]]) // prettier-ignore
const v = array([1, 2, 3, 4])
const ints = array([1, 2], { dtype: 'int32' })
const wrong = (x: unknown): never => x as never
const key = random.key(0)

const cases: readonly (readonly [string, () => unknown, string])[] = [
  ['shapes', () => np.add(m, v), 'add: shapes must be equal or broadcastable, got [2, 3] and [4]'],
  ['shapes of a method', () => m.mul(v), 'mul: shapes must be equal or broadcastable, got [2, 3] and [4]'],
  ['a bound that is no array', () => np.clip(m, wrong('0')), 'clip: lowest: expected an array or a number, got a string'],
  ['bounds that do not fit', () => np.clip(np.ones([2, 3]), 0, np.ones([4])), 'clip: highest: shapes must be equal or broadcastable, got [4] and [2, 3]'],
  ['an axis in place of options', () => m.sum(wrong(0)), 'sum: options must be a record such as { axis: … }, got a number'],
  ['an axis in place of options of argmax', () => m.argmax(wrong(0)), 'argmax: options must be a record such as { axis: … }, got a number'],
  ['axes in place of options', () => np.max(m, wrong([0, 1])), 'max: options must be a record such as { axis: … }, got an array of length 2'],
  ['a misspelt option', () => np.mean(m, wrong({ axes: 0 })), 'mean: options must be axis, keepdims, where, dtype, got "axes"; did you mean axis?'],
  ['an option of another function', () => np.sort(m, wrong({ keepdims: true })), 'sort: options must be axis, descending, got "keepdims"'],
  ['an option in snake case', () => np.any(m, wrong({ keep_dims: true })), 'any: options must be axis, keepdims, got "keep_dims"; did you mean keepdims?'],
  ['a key', () => np.exp(wrong(key)), 'exp: expected an array, got a random key; draw numbers with random.normal(key, shape) or another sampler'],
  ['a key beside an array', () => np.add(m, wrong(key)), 'add: expected an array, got a random key'],
  ['a list', () => np.add(m, wrong([1, 2])), 'add: expected an array or a number, got a JavaScript array of length 2; make it an array with np.array(…)'],
  ['nothing', () => np.sum(wrong(undefined)), 'sum: expected an array or a number, got undefined'],
  ['a string', () => np.log(wrong('x')), 'log: expected an array or a number, got a string'],
  ['a function', () => np.tanh(wrong(Math.tanh)), 'tanh: expected an array or a number, got a function'],
  ['a number too large', () => np.add(ints, 2 ** 40), 'add: a number beside int32 must fit into it, got 1099511627776; convert the array with astype'],
  ['booleans minus', () => np.subtract(true, array([true])), 'subtract: operands must be numbers, got bool and bool; use logicalXor, or convert with astype'],
  ['minus a boolean', () => np.negative(true), 'negative: operand must be a number, got bool; use logicalNot'],
  ['negative powers', () => np.power(ints, -1), 'power: integers have no negative powers, got exponent -1; convert them to a float first'],
  ['bits of floats', () => np.bitwiseAnd(m, 1), 'bitwiseAnd: operands must be integers or booleans, got float32 and float32'],
  ['shifts of booleans', () => np.leftShift(true, true), 'leftShift: operands must be integers, got bool and bool'],
  ['inner sizes', () => np.matmul(m, m), 'matmul: inner sizes must agree, got [2, 3] and [2, 3]'],
  ['scalars', () => np.matmul(m, 2), 'matmul: operands must have at least one axis, got [2, 3] and []; multiply by a scalar with multiply'],
  ['dot', () => np.dot(m, v), 'dot: summed sizes must agree, got [2, 3] and [4] over axes [1] and [0]'],
  ['an empty maximum', () => np.max(np.zeros([2, 0]), { axis: 1 }), 'max: an empty axis has no largest element, got shape [2, 0] over axes [1]; give initial'],
  ['a mask without initial', () => np.min(m, { where: m.greater(1) }), 'min: with where an initial element is needed'],
  ['a mask too large', () => np.sum(v, { where: np.ones([2, 4]) }), "sum: where must broadcast to the array's shape, got [2, 4] for [4]"],
  ['an axis', () => np.sum(m, { axis: 2 }), 'sum: axis must be an integer in [-2, 2) for rank 2, got 2'],
  ['an empty argmax', () => np.argmax(np.zeros([0])), 'argmax: the reduced axes must not be empty, got shape [0]'],
  ['argmax over a list', () => m.argmax({ axis: [0, 1] }), 'argmax: axis must be one number or null, got a list'],
  ['reshape', () => m.reshape(4, -1), 'reshape: sizes must agree, got [2, 3] to [4, -1]'],
  ['fractional sizes', () => np.zeros([2.5]), 'zeros: sizes must be non-negative integers, got [2.5]'],
  ['a size that is an array', () => np.zeros(wrong([v])), 'zeros: sizes must be JavaScript numbers known while tracing'],
  ['squeeze', () => np.squeeze(m, 0), 'squeeze: axes must have size 1, got axes [0] of shape [2, 3]'],
  ['broadcastTo', () => np.broadcastTo(v, [2, 3]), 'broadcastTo: the shape must be one the array broadcasts to, got [4] to [2, 3]'],
  ['concatenate', () => np.concatenate([m, v]), 'concatenate: shapes must agree except along axis 0, got [2, 3] and [4]'],
  ['concatenate without a list', () => np.concatenate(wrong(m)), 'concatenate: a list of arrays is expected, as in concatenate([x, y]), got one value'],
  ['stack', () => np.stack([m, m.T]), 'stack: shapes must be equal, got [2, 3] and [3, 2]'],
  ['stack of nothing', () => np.stack([]), 'stack: at least one array is needed, got none'],
  ['split', () => np.split(m, 2, 1), 'split: the axis must be divisible into 2 equal parts, got size 3 along axis 1 of [2, 3]'],
  ['a position outside', () => np.slice(m, 2), 'slice: position must be an integer in [-2, 2) along axis 0, got 2 for shape [2, 3]'],
  ['an index outside', () => np.take(v, 4), 'take: indices must be in [-4, 4), got 4; choose a mode to allow others'],
  ['a fractional index', () => np.take(v, 0.5), 'take: indices must be integers, got 0.5'],
  ['floating indices', () => np.take(m, v), 'take: indices must be integers, got float32[4]'],
  ['an unknown mode', () => np.take(v, ints, { mode: wrong('raise') }), "take: mode must be 'fill', 'clip' or 'wrap', got raise"],
  ['an unknown dtype', () => np.zeros([2], wrong('complex64')), 'zeros: unknown dtype, got complex64'],
  [
    'a dtype inside options',
    () => np.full([], 0, wrong({ dtype: 'int32' })),
    'full: unknown dtype, got an object; pass it directly, not in options',
  ],
  ['astype', () => m.astype(wrong('int9')), 'astype: unknown dtype, got int9'],
  ['a step of 0', () => np.arange(0, 3, 0), 'arange: bounds and step must be finite and the step not 0, got 0, 3, 0'],
  ['einsum terms', () => np.einsum('ij->i', m, m), "einsum: one term per operand is needed, but 1 stand beside 2 operands, got 'ij->i'"],
  ['einsum axes', () => np.einsum('ijk->i', m), "einsum: term 'ijk' must name the 2 axes of operand 0, of shape [2, 3], got 'ijk->i'"],
  ['einsum sizes', () => np.einsum('ij,ij->', m, m.T), "einsum: sizes of 'i' must agree, but 2 and 3 occur in [2, 3] and [3, 2], got 'ij,ij->'"],
  ['einsum result', () => np.einsum('ij->k', m), "einsum: the result names 'k', which no operand has, got 'ij->k'"],
  ['einsum letters', () => np.einsum('i1->i', m), "einsum: terms must be letters with at most one ellipsis, but one is 'i1', got 'i1->i'"],
  ['einsum diagonal', () => np.einsum('ii', m), "einsum: axes named alike must have equal sizes, but 'i' stands for both in [2, 3], got 'ii'"],
  ['pad widths', () => np.pad(m, -1), 'pad: widths must be non-negative integers, got -1 and -1'],
  ['glu', () => nn.glu(m), 'glu: the axis must have an even size, got 3 in shape [2, 3]'],
  ['labels', () => nn.oneHot(v, 3), 'oneHot: labels must be integers, got float32[4]'],
  ['cross-entropy labels', () => nn.softmaxCrossEntropy(m, array([1], { dtype: 'int32' })), 'softmaxCrossEntropy: integer labels must have the shape of the logits without the last axis, got int32[1] for logits [2, 3]'],
  ['cross-entropy distributions', () => nn.softmaxCrossEntropy(m, v), 'softmaxCrossEntropy: a distribution must have the shape of the logits, got [4] for [2, 3]'],
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
