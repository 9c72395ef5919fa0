/** Programs over half floats: derivatives within rounding of those in float64, the same bits compiled, control flow, errors. */
import { describe, expect, test } from 'vitest'
import { array, floatInfo, type Value } from '@pullback/core'
import {
  cond,
  grad,
  jit,
  jvp,
  lax,
  nn,
  np,
  pureCallback,
  random,
  scan,
  spec,
  vmap,
  whileLoop,
} from '../../src/index.ts'
import { concrete } from '../../src/testing/index.ts'

const HALVES = ['float16', 'bfloat16'] as const
const numbers = (x: Value): readonly number[] => [...(concrete(x).values() as ArrayLike<number> & Iterable<number>)]
const bits = (x: Value): readonly number[] => [...(concrete(x).data as ArrayLike<number> & Iterable<number>)]

/** Functions of a [6, 4] array to a scalar, and how many roundings their derivative passes through, roughly. */
const FUNCTIONS: readonly (readonly [name: string, f: (x: Value) => Value, roundings: number])[] = [
  ['sum of squares', (x) => x.mul(x).sum(), 2],
  ['exp', (x) => x.exp().sum(), 2],
  ['log of 1 + x²', (x) => x.mul(x).add(1).log().sum(), 6],
  ['tanh', (x) => x.tanh().sum(), 4],
  ['sin times cos', (x) => np.sin(x).mul(np.cos(x)).sum(), 6],
  ['sqrt', (x) => np.sqrt(x.mul(x).add(0.5)).sum(), 8],
  ['quotient', (x) => x.div(x.mul(x).add(1)).sum(), 8],
  ['power', (x) => x.pow(3).sum(), 4],
  ['sigmoid', (x) => nn.sigmoid(x).sum(), 4],
  ['gelu', (x) => nn.gelu(x).sum(), 16],
  ['softmax', (x) => nn.softmax(x).mul(x).sum(), 12],
  ['logsumexp', (x) => nn.logsumexp(x, { axis: 1 }).sum(), 6],
  ['mean and variance', (x) => np.var(x, { axis: 1 }).add(x.mean({ axis: 1 })).sum(), 6],
  ['product of matrices', (x) => x.matmul(x.T).tanh().sum(), 24],
  ['largest of rows', (x) => x.max({ axis: 1 }).sum(), 1],
  ['running sums', (x) => np.cumsum(x, { axis: 0 }).mul(x).sum(), 12],
  ['sorted', (x) => np.sort(x, { axis: 0 }).mul(x).sum(), 4],
  ['rows taken twice', (x) => np.take(x, array([0, 2, 2], { dtype: 'int32' }), { axis: 0 }).mul(0.5).sum(), 2],
  ['windows', (x) => lax.reduceWindowMax(x, { windowDimensions: [2, 2] }).sum(), 2],
  ['scan', (x) => scan((c: Value, row: Value) => [c.mul(0.5).add(row), null] as const, np.zeros([4], x.dtype), x)[0].sum(), 12],
] // prettier-ignore

describe.each(HALVES)('%s', (dtype) => {
  const { eps } = floatInfo(dtype)
  const x = random.uniform(random.key(1), [6, 4], { dtype, minval: -1.5, maxval: 1.5 })

  test.each(FUNCTIONS)('the gradient of %s is that of float64 within rounding', (_, f, roundings) => {
    const got = grad(f)(x)
    const want = numbers(grad(f)(x.astype('float64')))
    expect([got.dtype, got.shape]).toEqual([dtype, [6, 4]])
    const scale = Math.max(1, ...want.map(Math.abs))
    const worst = Math.max(...numbers(got).map((v, i) => Math.abs(v - want[i]!)))
    expect(worst / scale).toBeLessThanOrEqual((roundings * eps) / 2)
  })

  test.each(FUNCTIONS)('compiled and batched %s have the same bits', (_, f) => {
    expect(bits(jit(f)(x))).toEqual(bits(f(x)))
    expect(bits(jit(grad(f))(x))).toEqual(bits(grad(f)(x)))
    const rows = np.stack([x, x.neg()])
    const each = vmap(f)(rows) as Value
    expect([...bits(each)]).toEqual([...bits(f(x)), ...bits(f(x.neg()))])
  })

  test('forward derivatives agree with reverse ones', () => {
    const [y, dy] = jvp((t: Value) => t.mul(t).sum(), [x], [np.ones([6, 4], dtype)]) as readonly [Value, Value]
    expect([y.dtype, dy.dtype]).toEqual([dtype, dtype])
    const slope = numbers(grad((t: Value) => t.mul(t).sum())(x)).reduce((a, b) => a + b, 0)
    expect(Math.abs(numbers(dy)[0]! - slope)).toBeLessThanOrEqual(eps * Math.max(1, Math.abs(slope)))
  })

  test('convolutions accumulate in float32 and round once', () => {
    const image = random.normal(random.key(2), [1, 3, 9, 9], dtype)
    const kernel = random.normal(random.key(3), [2, 3, 3, 3], dtype)
    const options = { windowStrides: [1, 1], padding: 'VALID' } as const
    const wide = lax.convGeneralDilated(image.astype('float32'), kernel.astype('float32'), options)
    expect(bits(lax.convGeneralDilated(image, kernel, options))).toEqual(bits(wide.astype(dtype)))
  })

  test('loops and choices carry half floats', () => {
    const start = array([1, 2, 3], { dtype })
    const halved = whileLoop(
      (c: Value) => c.max().greater(1),
      (c: Value) => c.mul(0.5),
      start,
    )
    expect([halved.dtype, halved.toNested()]).toEqual([dtype, [0.25, 0.5, 0.75]])
    const f = (c: Value): Value => cond(c.sum().greater(0), (t: Value) => t.mul(2), (t: Value) => t.neg(), c) // prettier-ignore
    expect(jit(f)(start).toNested()).toEqual([2, 4, 6])
    const [last, all] = jit((c: Value) => scan((s: Value, t: Value) => [s.add(t), s] as const, np.zeros([], dtype), c))(start) // prettier-ignore
    expect([last.item(), all.toNested(), all.dtype]).toEqual([6, [0, 1, 3], dtype])
  })

  test('a callback receives half floats and returns them', () => {
    const call = (t: Value): Value =>
      pureCallback((v: Value) => array((v.toNested() as number[]).map((n) => n + 0.5), { dtype }), spec([3], dtype), t) as Value // prettier-ignore
    const y = jit((t: Value) => call(t.mul(2)))(array([1, 2, 3], { dtype }))
    expect([y.dtype, y.toNested()]).toEqual([dtype, [2.5, 4.5, 6.5]])
  })

  test('decompositions say that they need more digits', () => {
    expect(() => np.linalg.inv(np.eye(2, 2, { dtype }))).toThrow(
      `inv: dtype must be float32 or float64, got ${dtype}; convert with astype('float32')`,
    )
  })

  test('a literal that was constant-folded or passed on keeps its value', () => {
    const f = (t: Value): readonly Value[] => [t.add(0.1), array(0.1, { dtype })]
    const [y, c] = jit(f)(array(1, { dtype })) as readonly [Value, Value]
    expect(c.item()).toBe(array(0.1, { dtype }).item())
    expect(y.item()).toBe(array(1, { dtype }).add(0.1).item())
  })
})

test.each(['int8', 'uint8', 'int16', 'uint16'] as const)('%s is only moved where nothing is computed', (dtype) => {
  const x = array([[1, 2, 3], [4, 5, 6]], { dtype }) // prettier-ignore
  const move = (t: Value): Value => np.concatenate([t.T.reshape(2, 3), np.flip(t, [1])])
  expect(jit(move)(x).toNested()).toEqual([[1, 4, 2], [5, 3, 6], [3, 2, 1], [6, 5, 4]]) // prettier-ignore
  expect(bits(jit(move)(x))).toEqual(bits(move(x)))
  expect(() => np.add(x, 70000)).toThrow(RangeError)
})
