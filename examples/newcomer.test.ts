/** The mistakes of the first hour, each with the message it gets. */
import { adam, applyUpdates } from '@pullback/optim'
import { array, grad, jit, np, random, vmap, type Value } from '@pullback/autodiff'
import { dense, initialState, inputSpec, sequential } from '@pullback/layers'
import { expect, test } from 'vitest'

const x = array([1, 2, 3])

/** The message of what `f` throws, with the line of this file that it names as `<line>`. */
const messageOf = (f: () => unknown): string => {
  try {
    f()
  } catch (e) {
    if (e instanceof Error) return `${e.name}: ${e.message.replace(/ at \S*newcomer\.test\.ts:\d+:\d+$/, ' at <line>')}`
  }
  return 'nothing was thrown'
}

test('shapes that do not fit: the operation and both shapes', () => {
  const m = np.ones([2, 3])
  expect(() => np.add(m, np.ones([4]))).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: add: shapes must be equal or broadcastable, got [2, 3] and [4]]`,
  )
  expect(() => m.mul(np.ones([2]))).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: mul: shapes must be equal or broadcastable, got [2, 3] and [2]]`,
  )
  expect(() => np.matmul(m, np.ones([2, 3]))).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: matmul: inner sizes must agree, got [2, 3] and [2, 3]]`,
  )
  expect(() => jit((a: Value) => a.add(np.ones([4])))(m)).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: add: shapes must be equal or broadcastable, got [2, 3] and [4]]`,
  )
  expect(() => m.reshape(4, 2)).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: reshape: sizes must agree, got [2, 3] to [4, 2]]`,
  )
})

test('a wrong dtype', () => {
  expect(() => np.bitwiseAnd(x, x)).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: bitwiseAnd: operands must be integers or booleans, got float32 and float32]`,
  )
  expect(() => array([1], { dtype: 'complex64' as 'float32' })).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: array: dtype must be one of bool, int8, int16, int32, uint8, uint16, uint32, float16, bfloat16, float32, float64, got complex64]`,
  )
  expect(() => np.take(x, array([0.5]))).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: take: indices must be integers, got float32[1]]`,
  )
})

test('a loss that is no scalar', () => {
  const loss = (a: Value): Value => a.mul(a)
  expect(() => grad(loss)(x)).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: grad: loss must return one scalar, got shape [3]; reduce it (sum or mean), or use jacrev for the derivative of every element]`,
  )
})

test('JavaScript operators on arrays, plain and traced', () => {
  const times = (a: Value): Value => np.asarray((a as unknown as number) * 2)
  expect(() => times(x)).toThrowErrorMatchingInlineSnapshot(
    `[ArrayConversionError: arrays cannot be used as JavaScript numbers (as in \`x * 2\` or \`x > 0\`); write x.mul(2) or x.greater(0), or x.item() for the number in a one-element array, got float32 array of shape [3]]`,
  )
  expect(messageOf(() => jit(times)(x))).toMatchInlineSnapshot(
    `"ArrayConversionError: arrays cannot be used as JavaScript numbers (as in \`x * 2\` or \`x > 0\`); write x.mul(2) or x.greater(0), or x.item() for the number in a one-element array, got traced array (jit of times) of shape [3], it depends on argument 0 (a); to choose by a traced value use np.where or cond, to make a plain number of it mark the argument static; used at <line>"`,
  )
  expect(() => (x as unknown as number) > 0).toThrowErrorMatchingInlineSnapshot(
    `[ArrayConversionError: arrays cannot be used as JavaScript numbers (as in \`x * 2\` or \`x > 0\`); write x.mul(2) or x.greater(0), or x.item() for the number in a one-element array, got float32 array of shape [3]]`,
  )
})

test('reading a value while it is traced, to branch on it', () => {
  const branch = (a: Value): Value => (np.sum(a).greater(0).item() === true ? a : a.neg())
  expect(messageOf(() => jit(branch)(x))).toMatchInlineSnapshot(
    `"TracerConversionError: item: Traced<bool[]>(jit of branch) is being traced by jit of branch and has no concrete elements, it depends on argument 0 (a); use np.where or cond to choose by value, mark the argument static, or return the value from the function and read it outside; read at <line>"`,
  )
})

test('a traced value kept for later', () => {
  const kept: Value[] = []
  jit(function remember(a: Value) {
    kept.push(a)
    return a
  })(x)
  expect(messageOf(() => np.add(kept[0]!, 1))).toMatchInlineSnapshot(
    `"LeakedTracerError: add: an operand of shape [3] was traced by jit of remember, which has finished; the traced function kept it outside (in a variable, array or field): return it from the function instead; used at <line>"`,
  )
})

test('a params tree of the wrong structure: the key path', () => {
  const model = sequential(dense({ units: 4 }), dense({ units: 2 }))
  const { params, state } = model.init(random.key(0), inputSpec([null, 3]))
  const broken = [{ kernel: params[0].kernel }, params[1]] as unknown as typeof params
  expect(() => model(broken, state, random.key(1), np.ones([5, 3]))).toThrowErrorMatchingInlineSnapshot(
    `[TreeStructureError: sequential: params has the wrong structure at [0]: expected a record with keys bias, kernel, got a record with keys kernel (missing bias)]`,
  )
  const optimizer = adam({ learningRate: 0.1 })
  const moments = optimizer.init(params)
  expect(() => optimizer.update(broken, moments, params)).toThrowErrorMatchingInlineSnapshot(
    `[TreeStructureError: scaleByAdam: the tree of gradients has the wrong structure at [0]: expected a record with keys bias, kernel, got a record with keys kernel (missing bias)]`,
  )
  expect(() => applyUpdates(params, broken)).toThrowErrorMatchingInlineSnapshot(
    `[TreeStructureError: applyUpdates: the tree of updates has the wrong structure at [0]: expected a record with keys bias, kernel, got a record with keys kernel (missing bias)]`,
  )
  expect(initialState(null).training).toBe(false)
})

test('an input that does not fit a layer', () => {
  const layer = dense({ units: 4 })
  const { params, state } = layer.init(random.key(0), inputSpec([null, 3]))
  expect(() => layer(params, state, random.key(1), np.ones([5, 7]))).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: dense: the last axis of x must have the size the kernel expects, got x [5, 7] and kernel [3, 4]]`,
  )
})

test('a key where an array is expected, and an array where a key is', () => {
  const key = random.key(0)
  expect(() => np.add(key as unknown as Value, 1)).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: add: expected an array, got a random key; draw numbers with random.normal(key, shape) or another sampler]`,
  )
  expect(() => random.normal(x as unknown as random.Key, [3])).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: normal: expected a random key first, got float32 array of shape [3]; make one with random.key(seed)]`,
  )
  expect(() => random.key(0.5)).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: key: the seed must be an integer, got 0.5]`,
  )
})

test('a donated array used again', () => {
  const step = jit((w: Value) => w.mul(2), { donateArgnums: 0 })
  const w = array([1, 2, 3])
  step(w)
  expect(() => w.add(1)).toThrowErrorMatchingInlineSnapshot(
    `[DonatedArrayError: this float32 array of shape [3] was donated to a compiled function and its memory reused; use the array that call returned, or do not donate it]`,
  )
})

test('jagged nested input, and dimensions that are none', () => {
  expect(() => array([[1, 2], [3]])).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: array: nested arrays must not be jagged, got an array of length 1 at data[1] where an array of length 2 was expected]`,
  )
  expect(() => array([[1, 2], 'x' as unknown as number])).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: array: nested arrays must not be jagged, got a string at data[1] where an array of length 2 was expected]`,
  )
  expect(() => np.zeros([2.5])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: zeros: sizes must be non-negative integers, got [2.5]]`,
  )
  expect(() => np.zeros([Infinity])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: zeros: sizes must be non-negative integers, got [Infinity]]`,
  )
  expect(() => np.zeros([-1])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: zeros: sizes must be non-negative integers, got [-1]]`,
  )
})

test('a mapped axis that is not there', () => {
  expect(() => vmap((a: Value) => a)(array(1))).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: vmap: argument [0] is a scalar and has no axis to map over; give it null in inAxes]`,
  )
})
