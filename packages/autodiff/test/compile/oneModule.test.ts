/** What the engine is given for a jitted function: one module, made once, with vector instructions, entered once per call. */
import { afterEach, expect, test, vi } from 'vitest'
import { grad, jit, np, random, type Value } from '../../src/index.ts'

const Engine = { Module: WebAssembly.Module, Instance: WebAssembly.Instance }
afterEach(() => {
  vi.restoreAllMocks()
})

/** Modules compiled from here on, and how often functions of theirs were called from JavaScript, by name. */
const watch = (): { readonly modules: readonly Uint8Array[]; readonly calls: readonly string[] } => {
  const modules: Uint8Array[] = []
  const calls: string[] = []
  vi.spyOn(WebAssembly, 'Module').mockImplementation(function (bytes: BufferSource) {
    modules.push(new Uint8Array(bytes as ArrayBuffer))
    return new Engine.Module(bytes)
  } as never)
  vi.spyOn(WebAssembly, 'Instance').mockImplementation(function (
    module: WebAssembly.Module,
    imports: WebAssembly.Imports,
  ) {
    const { exports } = new Engine.Instance(module, imports)
    const watched = Object.entries(exports).map(([name, f]) => {
      if (typeof f !== 'function') return [name, f]
      const call = (...args: number[]): unknown => {
        calls.push(name)
        return (f as (...xs: number[]) => unknown)(...args)
      }
      return [name, call]
    })
    return { exports: Object.fromEntries(watched) as WebAssembly.Exports }
  } as never)
  return { modules, calls }
}

/** A step of training with everything in it: random numbers, products, a loop, a softmax, gradients, Adam. */
const step = (w: Value, m: Value, v: Value, x: Value, key: random.Key): readonly Value[] => {
  const loss = (p: Value): Value => {
    const y = np.matmul(np.where(random.bernoulli(key, 0.9, x.shape), x, 0), np.tanh(p))
    const e = np.exp(y.sub(y.max({ axis: 1, keepdims: true })))
    return np
      .log(e.sum({ axis: 1 }))
      .sub(y.mean({ axis: 1 }))
      .mean()
  }
  const g = grad(loss)(w)
  const [m2, v2] = [m.mul(0.9).add(g.mul(0.1)), v.mul(0.999).add(g.square().mul(0.001))]
  return [w.sub(m2.div(v2.sqrt().add(1e-8)).mul(0.01)), m2, v2]
}

test('a training step is one module and one call, and another call makes none', () => {
  const f = jit((...args: Parameters<typeof step>) => step(...args))
  const key = random.key(0)
  const x = np.ones([32, 48])
  const start = (): Value => np.zeros([48, 64])
  // What the engine can do is found out at the first products, with modules of their own.
  jit(np.matmul)(start(), np.ones([64, 4]))
  let state: readonly Value[] = [np.ones([48, 64]), start(), start()]
  const { modules, calls } = watch()
  for (let i = 1; i <= 3; i++) {
    state = f(state[0]!, state[1]!, state[2]!, x, key)
    expect([modules.length, calls]).toEqual([1, new Array(i).fill('run')])
  }
})

test('arithmetic over arrays is done by vector instructions', () => {
  const { modules } = watch()
  jit((a: Value, b: Value) => a.mul(b).add(a))(np.ones([1000]), np.ones([1000]))
  const bytes = [...modules.at(-1)!]
  // The prefix and the numbers, in LEB128, of the WebAssembly core specification, section 5.4.9.
  const instructions = {
    'v128.load': [0x00],
    'v128.store': [0x0b],
    'f32x4.mul': [0xe6, 0x01],
    'f32x4.add': [0xe4, 0x01],
  }
  for (const [name, code] of Object.entries(instructions)) {
    const has = bytes.some((b, i) => b === 0xfd && code.every((c, k) => bytes[i + 1 + k] === c))
    expect(has, name).toBe(true)
  }
})
