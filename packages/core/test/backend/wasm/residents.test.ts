/** Donated values stay in the module's memory between calls, and nobody can tell except by the time it takes. */
import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { allocate, type KernelDType, type TypedArray } from '../../../src/dtype.ts'
import { binary, load, type Access } from '../../../src/kernel/expr.ts'
import type { Kernel, KernelProgram } from '../../../src/kernel/kernel.ts'
import type { Storage } from '../../../src/backend/backend.ts'
import { compileWasm, wasmBackend } from '../../../src/backend/wasm/wasm.ts'

const row: Access = { offset: 0, strides: [1] }
const reversed = (n: number): Access => ({ offset: n - 1, strides: [-1] })

/** next = state + x; with `isReversed` next[i] = state[n-1-i] + x[i], which cannot be computed in place. */
const step = (n: number, isReversed = false, dtype: KernelDType = 'float32'): KernelProgram => {
  const value = binary('add', load(dtype, 0, isReversed ? reversed(n) : row), load(dtype, 1, row))
  const kernel: Kernel = { tag: 'loop', extents: [n], stores: [{ buffer: 2, access: row, value }] }
  return {
    buffers: [0, 1, 2].map(() => ({ dtype, elements: n })),
    inputs: [0, 1],
    outputs: [2],
    donated: [0, -1],
    constants: [],
    kernels: [kernel],
  }
}

const read = (s: Storage | undefined): TypedArray => ('read' in s! ? s.read() : s!)
const ramp = (n: number): TypedArray => Float32Array.from({ length: n }, (_, i) => i)
const ones = (n: number): TypedArray => new Float32Array(n).fill(1)

describe('a donated state', () => {
  for (const isReversed of [false, true]) {
    it(`steps as if it were copied${isReversed ? ', also where it cannot be overwritten in place' : ''}`, () => {
      const n = 5001
      const e = wasmBackend.compile(step(n, isReversed))
      let state: Storage = ramp(n)
      for (let i = 0; i < 4; i++) [state] = e.run([state, ones(n)]) as [Storage]
      expect('read' in state).toBe(true)
      expect([...read(state)]).toEqual([...ramp(n)].map((x) => x + 4))
    })
  }

  it('that is kept instead of given back keeps its value', () => {
    const n = 5001
    const e = wasmBackend.compile(step(n))
    const [first] = e.run([ramp(n), ones(n)])
    const [second] = e.run([ones(n), ones(n)])
    expect(read(first)[3]).toBe(4)
    expect(read(second)[3]).toBe(2)
    expect(read(first)).toBe(read(first))
  })

  it('can be read between steps, and stepped on afterwards', () => {
    const n = 5001
    const e = wasmBackend.compile(step(n))
    const [a] = e.run([ramp(n), ones(n)]) as [Storage]
    const copy = read(a)
    const [b] = e.run([a, ones(n)])
    expect(read(b)[10]).toBe(12)
    expect(copy[10]).toBe(11)
  })

  it('can be given to another place of the same program, or to another program', () => {
    const n = 5001
    const e = wasmBackend.compile(step(n))
    const other = wasmBackend.compile(step(n))
    const [a] = e.run([ramp(n), ones(n)]) as [Storage]
    const [twice] = e.run([a, a]) as [Storage]
    expect(read(twice)[10]).toBe(22)
    const [moved] = other.run([twice, ones(n)])
    expect(read(moved)[10]).toBe(23)
  })

  it('read after it was donated unread is refused', () => {
    const n = 5001
    const e = wasmBackend.compile(step(n))
    const [a] = e.run([ramp(n), ones(n)]) as [Storage]
    e.run([a, ones(n)])
    expect(() => read(a)).toThrow('a resident was read after it had been donated')
  })

  it('of few bytes stays too, unless residentBytes asks for more', () => {
    const run = (residentBytes: number): Storage | undefined =>
      compileWasm(step(8), { residentBytes }).run([ramp(8), ones(8)])[0]
    expect(wasmBackend.compile(step(8)).run([ramp(8), ones(8)])[0]).not.toBeInstanceOf(Float32Array)
    expect(run(32)).not.toBeInstanceOf(Float32Array)
    expect(run(33)).toBeInstanceOf(Float32Array)
    expect(read(run(32))).toEqual(read(run(33)))
  })

  test.prop([fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }), fc.boolean()])(
    'obeys any order of steps, reads and restarts',
    (actions, isReversed) => {
      const n = 37
      const e = compileWasm(step(n, isReversed, 'int32'), { residentBytes: 0 })
      const x = Int32Array.from({ length: n }, (_, i) => i * i)
      const start = Int32Array.from({ length: n }, (_, i) => 7 - i)
      let state: Storage = start
      let expected = [...start]
      const kept: (readonly [Storage, number[]])[] = []
      for (const action of actions) {
        if (action === 0) {
          kept.push([state, expected])
          state = start.slice()
          expected = [...start]
        } else if (action === 1) expect([...read(state)]).toEqual(expected)
        else {
          ;[state] = e.run([state, x]) as [Storage]
          expected = (isReversed ? expected.toReversed() : expected).map((s, i) => s + x[i]!)
        }
      }
      kept.push([state, expected])
      for (const [s, values] of kept) expect([...read(s)]).toEqual(values)
    },
  )
})

describe('programs in the shared memory', () => {
  const scaled = (n: number, factor: number): KernelProgram => ({
    buffers: [
      { dtype: 'float32', elements: n },
      { dtype: 'float32', elements: n },
      { dtype: 'float32', elements: n },
    ],
    inputs: [0],
    outputs: [2],
    donated: [-1],
    constants: [{ buffer: 1, data: new Float32Array(n).fill(factor) }],
    kernels: [
      {
        tag: 'loop',
        extents: [n],
        stores: [{ buffer: 2, access: row, value: binary('mul', load('float32', 0, row), load('float32', 1, row)) }],
      },
    ],
  })

  it('keep their constants apart although each overwrites the other', () => {
    const two = wasmBackend.compile(scaled(100, 2))
    const three = wasmBackend.compile(scaled(1000, 3))
    for (let i = 0; i < 3; i++) {
      expect(read(two.run([ones(100)])[0])[99]).toBe(2)
      expect(read(three.run([ones(1000)])[0])[999]).toBe(3)
    }
  })

  it('run after the memory grew for another one', () => {
    const small = wasmBackend.compile(scaled(10, 2))
    small.run([ones(10)])
    const large = wasmBackend.compile(scaled(2 ** 21, 5))
    expect(read(large.run([ones(2 ** 21)])[0])[2 ** 21 - 1]).toBe(5)
    expect(read(small.run([ones(10)])[0])[9]).toBe(2)
  })

  it('10,000 results of 256 KiB in a loop that never awaits leave memory flat', () => {
    const n = 65536
    const e = wasmBackend.compile(step(n))
    const x = ones(n)
    let state: Storage = ones(n)
    for (let i = 0; i < 2000; i++) [state] = e.run([state, x]) as [Storage]
    const before = process.memoryUsage()
    for (let i = 0; i < 8000; i++) [state] = e.run([state, x]) as [Storage]
    const after = process.memoryUsage()
    expect(read(state)[0]).toBe(10001)
    expect(after.arrayBuffers + after.external - before.arrayBuffers - before.external).toBeLessThan(16e6)
  })
})

it('a program that needs more memory than there can be is refused with its size', () => {
  const elements = 2 ** 29 - 1
  const big: KernelProgram = {
    buffers: [0, 1, 2].map(() => ({ dtype: 'float32', elements })),
    inputs: [0, 1],
    outputs: [2],
    donated: [-1, -1],
    constants: [],
    kernels: [
      {
        tag: 'loop',
        extents: [elements],
        stores: [
          {
            buffer: 2,
            access: row,
            value: binary('add', load('float32', 0, { offset: elements - 1, strides: [-1] }), load('float32', 1, row)),
          },
        ],
      },
    ],
  }
  expect(() => compileWasm(big)).toThrow(/compile: .* 4096 MiB .* got \d+ MiB/)
})

it('an output that is an input comes back as the storage that went in', () => {
  const n = 4
  const p: KernelProgram = {
    ...step(n),
    outputs: [1, 2],
    donated: [-1, -1],
  }
  const x = ones(n)
  const [same, sum] = wasmBackend.compile(p).run([ramp(n), x])
  expect(same).toBe(x)
  expect([...read(sum)]).toEqual([1, 2, 3, 4])
})

it('a constant that is an output is a copy each time', () => {
  const data = allocate('int32', 3)
  data.set([1, 2, 3])
  const p: KernelProgram = {
    buffers: [{ dtype: 'int32', elements: 3 }],
    inputs: [],
    outputs: [0],
    donated: [],
    constants: [{ buffer: 0, data }],
    kernels: [],
  }
  const e = wasmBackend.compile(p)
  const [a] = e.run([])
  const [b] = e.run([])
  expect([...read(a)]).toEqual([1, 2, 3])
  expect(a).not.toBe(data)
  expect(a).not.toBe(b)
})

it('the wrong number or length of inputs is refused', () => {
  const e = wasmBackend.compile(step(4))
  expect(() => e.run([ones(4)])).toThrow('there must be 2 inputs, got 1')
  expect(() => e.run([ones(4), ones(5)])).toThrow('input 1 must have 4 elements, got 5')
})
