/** Lambda, masking and the layers that change shapes: what they refuse, and how lambda finds shapes and names. */
import { np, random, type Value } from '@pullback/autodiff'
import { array, type NdArray } from '@pullback/core'
import { option as O } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import {
  fromConfig,
  initialState,
  inputSpec,
  lambda,
  masking,
  permute,
  registerFunction,
  repeatVector,
  spatialDropout1D,
  spatialDropout2D,
  training,
  withMask,
} from '../src/index.ts'

const key = random.key(0)
const state = initialState({})
const nested = (x: unknown): unknown => (x as NdArray).toNested()

describe('lambda', () => {
  test('finds the shape of the output, with unknown sizes where it depends on them', () => {
    const shape = (f: (x: Value) => Value, sizes: readonly (number | null)[]): unknown =>
      lambda({ function: f }).outputSpec(inputSpec(sizes)).shape
    expect(shape((x) => x.square(), [null, 3])).toEqual([null, 3])
    expect(shape((x) => x.reshape([x.shape[0]!, -1]), [null, 3, null])).toEqual([null, null])
    expect(shape((x) => x.sum({ axis: 1 }), [null, null, 2])).toEqual([null, 2])
    expect(shape((x) => np.concatenate([x, np.ones([x.shape[0]!, 1])], 1), [null, 3])).toEqual([null, 4])
  })
  test('takes and returns trees', () => {
    const product = lambda({ function: ([a, b]: readonly [Value, Value]) => ({ product: a.mul(b), sum: a.add(b) }) })
    const [y] = product({}, state, key, [array([[2]]), array([[3]])])
    expect([nested(y.product), nested(y.sum)]).toEqual([[[6]], [[5]]])
    expect(product.outputSpec([inputSpec([null, 2]), inputSpec([null, 1])])).toEqual({
      product: inputSpec([null, 2]),
      sum: inputSpec([null, 2]),
    })
  })
  test('hands mask, flag and arguments to the function', () => {
    const seen: unknown[] = []
    const layer = lambda({
      function: (x, c) => {
        seen.push(c.training, O.isSome(c.mask), c.arguments)
        return x
      },
      arguments: { by: 2 },
      onMask: 'drop',
    })
    const [, after] = layer({}, withMask(training(state), array([true])), key, array([[1]]))
    expect(seen).toEqual([true, true, { by: 2 }])
    expect(O.isNone(after.mask)).toBe(true)
  })
  test('sets the mask it is told to', () => {
    const layer = lambda({ function: (x) => x, mask: (_, mask) => O.map((m: Value) => m.logicalNot())(mask) })
    const [, after] = layer({}, withMask(state, array([true, false])), key, array([[1], [2]]))
    expect(O.isSome(after.mask) && nested(after.mask.value)).toEqual([false, true])
    expect(O.isNone(layer({}, state, key, array([[1]]))[1].mask)).toBe(true)
  })
  test('is restored by names that are registered, and by nothing else', () => {
    const halve = (x: Value): Value => x.div(2)
    expect(() => lambda({ function: halve }).config).toThrow(
      'lambda: config can hold functions by registered name only, got halve for function; name it with registerFunction(name, f)',
    )
    registerFunction('halve', halve)
    expect(() => registerFunction('halve', (x: Value) => x)).toThrow(
      'registerFunction: a name may be given once, got "halve" again',
    )
    const { config } = lambda({ function: halve })
    expect(fromConfig(JSON.parse(JSON.stringify(config)))).toMatchObject({ _tag: 'Right' })
    expect(fromConfig({ className: 'Lambda', function: 'x => globalThis.process.exit()' })).toEqual({
      _tag: 'Left',
      left: [
        'config: lambda: function must be a registered name, got "x => globalThis.process.exit()"; name it with registerFunction(name, f)',
      ],
    })
  })
  test.each<[string, () => unknown, string]>([
    ['no function', () => lambda({} as never), 'lambda: function must be a function or a registered name, got undefined'],
    ['a function that fails on the shape', () => lambda({ function: (x) => x.reshape([7, 7]) }).outputSpec(inputSpec([null, 3])), "lambda: the output's shape cannot be found"],
    ['an array in a config', () => { registerFunction('same', (x: Value) => x); return lambda({ function: 'same', mask: array([true]) }).config }, 'lambda: config cannot hold an array, got one for mask'],
    ['a mask', () => lambda({ function: (x) => x })({}, withMask(state, array([true])), key, array([[1]])), 'lambda: the layer cannot carry a mask'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
})

describe('masking', () => {
  test('sets masked steps to 0, infinities too, and replaces a mask', () => {
    const layer = masking({ maskValue: 'inf' })
    const x = array([[[Infinity, Infinity], [Infinity, 1]]]) // prettier-ignore
    const [y, after] = layer({}, withMask(state, array([[false, false]])), key, x)
    expect(nested(y)).toEqual([[[0, 0], [Infinity, 1]]]) // prettier-ignore
    expect(O.isSome(after.mask) && nested(after.mask.value)).toEqual([[false, true]])
    expect(layer.config['maskValue']).toBe('inf')
  })
  test('by null masks nothing', () => {
    const [, after] = masking({ maskValue: null })({}, state, key, np.zeros([1, 2, 3]))
    expect(O.isSome(after.mask) && nested(after.mask.value)).toEqual([[true, true]])
  })
})

test.each<[string, () => unknown, string]>([
  ['masking: rank 1', () => masking().outputSpec(inputSpec([3])), 'masking: x must have rank 2 or more, got shape [3]'],
  ['masking: bool', () => masking().outputSpec(inputSpec([1, 3], 'bool')), 'masking: x must hold numbers, got bool'],
  ['masking: features', () => masking({ maskValue: [1, 2] }).outputSpec(inputSpec([1, 3])), 'masking: maskValue must have one entry per feature, got 2 for x [1, 3]'],
  ['masking: a word', () => masking({ maskValue: 'zero' as never }), 'masking: maskValue must be a number, an array of them or null, got "zero"'],
  ['permute: no permutation', () => permute({ dims: [1, 3] }), 'permute: dims must be a permutation of 1 to 2, got [1, 3]'],
  ['permute: an axis twice', () => permute({ dims: [1, 1] }), 'permute: dims must be a permutation of 1 to 2, got [1, 1]'],
  ['permute: a number', () => permute({ dims: 1 as never }), 'permute: dims must be an array of axes, got 1'],
  ['permute: rank', () => permute({ dims: [2, 1] }).outputSpec(inputSpec([2, 3])), 'permute: x must have rank 3, got shape [2, 3]'],
  ['repeatVector: a fraction', () => repeatVector({ n: 1.5 }), 'repeatVector: n must be an integer, got 1.5'],
  ['repeatVector: 0', () => repeatVector({ n: 0 }), 'repeatVector: n must be positive, got 0'],
  ['repeatVector: rank', () => repeatVector({ n: 1 }).outputSpec(inputSpec([1, 2, 3])), 'repeat_vector: x must have rank 2, got shape [1, 2, 3]'],
  ['spatialDropout1D: a format', () => spatialDropout1D({ rate: 0, dataFormat: 'channels_last' } as never), 'spatialDropout1D: options must be rate, name, got "dataFormat"'],
  ['spatialDropout2D: rank', () => spatialDropout2D({ rate: 0 }).outputSpec(inputSpec([1, 2, 3])), 'spatial_dropout2d: x must have rank 4, got shape [1, 2, 3]'],
  ['spatialDropout2D: integers', () => spatialDropout2D({ rate: 0 }).outputSpec(inputSpec([1, 2, 3, 4], 'int32')), 'spatial_dropout2d: x must be floating, got int32'],
])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
