/** Memory of compiled training steps: the plan is near the least there can be, and a loop of steps keeps nothing. */
import { memoryUse } from '@pullback/core'
import { expect, test } from 'vitest'
import {
  array,
  explain,
  grad,
  jit,
  makeProgram,
  nn,
  np,
  random,
  spec,
  type NdArray,
  type Value,
} from '../../src/index.ts'
import { lowerProgram } from '../../src/compile/lower.ts'
import { simplify } from '../../src/compile/simplify.ts'

type Params = readonly (readonly [Value, Value])[]
interface State {
  readonly params: Params
  readonly mean: Params
  readonly square: Params
  readonly count: Value
}

const zip = (f: (...xs: readonly Value[]) => Value, ...trees: readonly Params[]): Params =>
  trees[0]!.map((_, i) => [f(...trees.map((t) => t[i]![0])), f(...trees.map((t) => t[i]![1]))] as const)

const loss = (params: Params, key: random.Key, x: Value, labels: Value): Value => {
  const last = params.length - 1
  const y = params.reduce((h, [w, b], i) => {
    const z = np.add(np.matmul(h, w), b)
    if (i === last) return z
    const kept = random.bernoulli(random.foldIn(key, i), 0.5, z.shape)
    return np.where(kept, np.multiply(nn.relu(z), 2), 0)
  }, x)
  return np.mean(nn.softmaxCrossEntropy(y, labels))
}

/** A step of Adam. */
const step = (s: State, x: Value, labels: Value): State => {
  const key = random.foldIn(random.key(0), s.count)
  const g = grad(loss)(s.params, key, x, labels)
  const count = np.add(s.count, 1)
  const mean = zip((m, d) => np.add(np.multiply(m, 0.9), np.multiply(d, 0.1)), s.mean, g)
  const square = zip((v, d) => np.add(np.multiply(v, 0.999), np.multiply(np.square(d), 0.001)), s.square, g)
  const t = count.astype('float32')
  const [a, b] = [np.subtract(1, np.power(0.9, t)), np.subtract(1, np.power(0.999, t))]
  const move = (p: Value, m: Value, v: Value): Value =>
    np.subtract(p, np.multiply(1e-3, np.divide(np.divide(m, a), np.add(np.sqrt(np.divide(v, b)), 1e-8))))
  return { params: zip((p, m, v) => move(p, m, v), s.params, mean, square), mean, square, count }
}

const stateOf = (sizes: readonly number[], make: (shape: readonly number[]) => Value, count: Value): State => {
  const tree = (): Params => sizes.slice(1).map((n, i) => [make([sizes[i]!, n]), make([n])] as const)
  return { params: tree(), mean: tree(), square: tree(), count }
}

test('the large step takes at most 1.3 times the memory of what lives at one time', () => {
  const state = stateOf([784, 512, 256, 10], (shape) => spec(shape) as unknown as Value, spec([], 'int32') as unknown as Value) // prettier-ignore
  const x = spec([128, 784]) as unknown as Value // specs stand for values while tracing
  const labels = spec([128], 'int32') as unknown as Value
  const program = makeProgram(step, state, x, labels)
  // The state, which is all but the last two inputs, is given up; its leaves come back in the same order.
  const count = program.outputs.length
  const donated = program.inputs.map((_, i) => (i < count ? i : -1))
  const { arena, live, kept } = memoryUse(lowerProgram(simplify(program), { donated }))
  // Parameters and two moments are most of it.
  expect(live).toBeGreaterThan(3 * 4 * (784 * 512 + 512 * 256 + 256 * 10))
  expect((arena + kept) / live).toBeLessThanOrEqual(1.3)
})

test('a loop of steps that gives its state up, and never awaits, keeps nothing', () => {
  const shaped = (shape: readonly number[]): Value => np.multiply(np.ones(shape), 0.1)
  let state = stateOf([4, 16, 3], shaped, np.zeros([], 'int32'))
  const x = np.ones([32, 4])
  const labels = np.zeros([32], 'int32')
  const fast = jit(step, { donateArgnums: 0 })
  const run = (steps: number): void => {
    for (let i = 0; i < steps; i++) state = fast(state, x, labels)
  }
  run(1000)
  const before = process.memoryUsage()
  run(1000)
  const after = process.memoryUsage()
  // Not one buffer: a result that was copied out each time would be a thousand times its size.
  expect(after.external + after.arrayBuffers - before.external - before.arrayBuffers).toBeLessThan(1e5)
  expect(String(state.count)).toBe('2000')
})

test('a loop of steps that keeps its old state as well stays flat without awaiting', () => {
  const f = jit((x: Value) => np.add(np.multiply(x, 0.5), 1))
  let x: Value = np.ones([65536])
  const run = (steps: number): void => {
    for (let i = 0; i < steps; i++) x = f(x)
  }
  run(500)
  const before = process.memoryUsage()
  run(2000)
  const after = process.memoryUsage()
  // 2,000 results of 256 KiB are 512 MB.
  expect(after.arrayBuffers + after.external - before.arrayBuffers - before.external).toBeLessThan(64e6)
  expect((x as NdArray).data[7]).toBe(2)
})

test('explain tells the size of the arena and how much of it lives', () => {
  const text = explain((x: Value) => np.sum(np.exp(x)))(array([1, 2, 3, 4]))
  expect(text).toMatch(/1 kernels, .* moved, an arena of \d+ B, of which 16 B live at one time$/)
})
