/** Arguments that a compiled function keeps between calls: what it gives is what it would give without. */
import { expect, test, vi } from 'vitest'
import { array, explain, grad, jit, np, random, type NdArray, type Value } from '../src/index.ts'

const N = 2 ** 16
const large = (): Value => array(Float32Array.from({ length: N }, (_, i) => (i % 100) / 100))
const f = (x: Value, y: Value): Value => np.tanh(x).mul(y).add(1)

test('writing to data, which is forbidden, is seen all the same', () => {
  const [x, y] = [array(Float32Array.from({ length: N }, (_, i) => i)), large()]
  const fast = jit(f)
  fast(x, y)
  const view = x.reshape([256, 256])
  fast(x, y)
  const elements = x.data
  for (const round of [1, 2, 3]) {
    elements[7] = -round
    expect(fast(x, y).toNested()).toEqual(f(x, y).toNested())
  }
  expect(jit((v: Value) => v.sum())(view).item()).toBe(view.sum().item())
})

test('results that go back in, the same array twice, and gradients are right call after call', () => {
  const fast = jit(f)
  const slope = jit(grad((x: Value, y: Value) => f(x, y).sum()))
  const y = large()
  let [x, z] = [large(), large()]
  for (let i = 0; i < 4; i++) {
    x = fast(x, y)
    z = f(z, y)
    expect(fast(x, x).toNested()).toEqual(f(z, z).toNested())
    expect(slope(x, y).toNested()).toEqual(slope(z, y).toNested())
  }
  expect(x.toNested()).toEqual(z.toNested())
})

test('new large arguments in a loop that never awaits are not kept alive', () => {
  const total = jit((x: Value, y: Value) => x.add(y).sum())
  const y = large()
  const run = (calls: number): void => {
    for (let i = 0; i < calls; i++) total(array(new Float32Array(N)), y)
  }
  run(300)
  const before = process.memoryUsage().arrayBuffers
  run(1000)
  // A thousand arguments are 256 MB.
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1e8)
})

test.each<readonly [string, () => Value]>([
  ['array', large],
  ['ones', () => np.ones([256, 256])],
  ['a sampler, all it draws', () => random.normal(random.key(1), [256, 256])],
  ['a sampler, a part of what it draws', () => random.uniform(random.key(1), [257, 300])],
  ['an operation', () => np.exp(large())],
  ['a view of a result', () => np.exp(large()).reshape([256, 256])],
  ['a compiled function', () => jit(f)(large(), large())],
])('what %s made is copied into a program once', (_, make) => {
  const x = make()
  const total = jit((v: Value) => v.mul(2).sum())
  total(x)
  const set = vi.spyOn(Float32Array.prototype, 'set')
  try {
    total(x)
    total(x)
    expect(set).not.toHaveBeenCalled()
    expect((x as NdArray).data).toHaveLength(x.size)
    total(x)
    expect(set).toHaveBeenCalledTimes(1)
  } finally {
    set.mockRestore()
  }
})

test('explain tells what is kept', () => {
  const x = large()
  expect(explain((v: Value) => v.mul(2).add(1))(x)).toMatch(
    / an arena of \d+ kB, of which \d+ kB live at one time; 262 kB more keep arguments for the next call$/,
  )
  expect(explain((v: Value) => v.sum())(x)).not.toContain('keep arguments')
})
