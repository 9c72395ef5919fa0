/** Programs far longer than any stack is deep, and loops far longer than memory would last if anything stayed. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { array, type Value } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import { grad, jit, jvp, lax, linearize, makeProgram, np, showProgram, vjp, vmap } from '../../src/index.ts'
import { concrete } from '../../src/testing/index.ts'

const x = array([0.5, 0.25, 1])

/** `n` operations in a row, whose values stay about as large as x. */
const chain =
  (n: number) =>
  (a: Value): Value => {
    let y = a
    for (let i = 0; i < n; i++) y = i % 2 === 0 ? lax.mul(y, a) : lax.add(y, a)
    return y
  }

const finite = (y: unknown): boolean => Array.from(concrete(y as Value).data).every((v) => Number.isFinite(Number(v)))

describe('a chain of 5,000 operations', () => {
  const f = chain(5000)
  const total = (a: Value): Value => np.sum(f(a))
  const half = array([0.5])
  test.each<[string, (a: Value) => Value]>([
    ['grad', grad(total)],
    ['jvp', (a) => jvp(f, [a], [np.onesLike(a)])[1]],
    ['vjp', (a) => vjp(f, a)[1](np.onesLike(a))[0]],
    ['linearize', (a) => linearize(f, a)[1](np.onesLike(a))],
    ['vmap of grad', vmap(grad(f))],
    ['jit of grad', jit(grad(total))],
  ])('goes through %s', (_, g) => {
    expect(concrete(g(half)).data[0]).toBeCloseTo(derivative(0.5), 4)
  })
  test('goes through jit', () => {
    expect(concrete(jit(f)(half)).data[0]).toBe(concrete(f(half)).data[0])
  })
})

/** The derivative of the chain by the recurrence it is made of. */
const derivative = (a: number): number => {
  let y = a
  let dy = 1
  for (let i = 0; i < 5000; i++) {
    if (i % 2 === 0) [y, dy] = [y * a, dy * a + y]
    else [y, dy] = [y + a, dy + 1]
  }
  return dy
}

describe('a program of 100,000 equations', () => {
  const f = chain(100_000)
  test('is traced and printed', () => {
    const p = makeProgram(f, x)
    expect(p.equations).toHaveLength(100_000)
    const text = showProgram(p)
    expect(text.split('\n')).toHaveLength(100_002)
  })
  test('is compiled and run', () => {
    const small = array([0.5, 0.25])
    const y = jit(f)(small)
    expect(finite(y)).toBe(true)
    expect(concrete(y).data[0]).toBeCloseTo(1, 5)
  })
})

test('10,000 iterations of eager derivatives leave nothing behind', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = (): number => {
    collect()
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const slope = grad((a: Value) => np.sum(np.multiply(np.sin(a), a)))
  const share = vmap((a: Value) => np.divide(a, lax.psum(np.abs(a), 'i')), { axisName: 'i' })
  let y: Value = x
  const run = (n: number): void => {
    for (let i = 0; i < n; i++) {
      y = np.subtract(y, np.multiply(slope(y), 0.01))
      share(y)
      vjp(np.sin, y)[1](y)
    }
  }
  run(1000)
  const before = held()
  run(10_000)
  // Less than 100 bytes an iteration; one tracer alone takes more.
  expect(held() - before).toBeLessThan(1e6)
  expect(finite(y)).toBe(true)
})
