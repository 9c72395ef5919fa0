/** Several threads as a user has them: the same bits, no waiting at the end of a script. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { grad, jit, np, random, setThreads, threadCount, type Value } from '../src/index.ts'

let started = 0
const count = (): void => void started++

beforeEach(() => {
  started = 0
  process.on('worker', count)
})

afterEach(() => {
  process.off('worker', count)
  setThreads(1)
})

/** Without threads a test of threads says nothing: a program must be worth them. */
const expectStarted = async (threads: number): Promise<void> => {
  await new Promise(setImmediate) // Node says so a little later
  expect(started).toBe(threads)
}

/** A layer with a loss: contractions, loops, random bits, reductions along and across rows. */
const loss = (w: Value, x: Value): Value => {
  const dropped = np.where(random.bernoulli(random.key(1), 0.8, [512, 384]), np.tanh(np.matmul(x, w)), 0)
  const shifted = dropped.sub(np.max(dropped, { axis: 1, keepdims: true }))
  return np
    .log(np.exp(shifted).sum({ axis: 1 }))
    .sub(shifted.mean({ axis: 1 }))
    .sum()
}

describe('threads', () => {
  it('do not change a bit of a loss and its gradient', async () => {
    const w = random.normal(random.key(2), [256, 384])
    const x = random.normal(random.key(3), [512, 256])
    const results = [1, 2, 3].map((count) => {
      expect(setThreads(count)).toBe(count)
      expect(threadCount()).toBe(count)
      const f = jit((a: Value, b: Value) => [loss(a, b), grad(loss)(a, b)] as const)
      return [1, 2, 3].map(() => f(w, x).map((y) => [...y.data]))
    })
    for (const several of results) for (const one of several) expect(one).toEqual(results[0]![0])
    await expectStarted(1 + 2)
  })

  it('leave a donated state in place over many steps', async () => {
    const step = (p: Value, x: Value): Value => p.sub(np.tanh(np.exp(np.sin(p.mul(x)))).mul(0.01))
    const x = random.normal(random.key(4), [1000])
    const [one, two] = [1, 2].map((count) => {
      setThreads(count)
      const f = jit((p: Value, y: Value) => step(p, y), { donateArgnums: [0] })
      let p: Value = np.ones([1000, 1000])
      for (let i = 0; i < 20; i++) p = f(p, x)
      return p.data
    })
    expect(two!.every((v, i) => Object.is(v, one![i]))).toBe(true)
    await expectStarted(1)
  })

  it('do not keep a script from ending, asleep or at work', async () => {
    const entry = new URL('../src/index.ts', import.meta.url).href
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
    const script = `
      import { jit, np, setThreads } from ${JSON.stringify(entry)}
      let started = 0
      process.on('worker', () => started++)
      setThreads(3)
      const f = jit((x) => np.matmul(np.tanh(x), x).sum())
      const x = np.ones([500, 500])
      for (let i = 0; i < 5; i++) f(x)
      setImmediate(() => console.log(f(x).item(), started))
    `
    const start = performance.now()
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', loader, '--input-type=module', '-e', script],
      { cwd: fileURLToPath(new URL('..', import.meta.url)), timeout: 60_000 },
    )
    const [sum, threads] = stdout.split(' ').map(Number)
    expect(sum).toBeCloseTo(500 ** 3 * Math.tanh(1), -3)
    expect(threads).toBe(2)
    expect(performance.now() - start).toBeLessThan(60_000)
  }, 90_000)
})
