/** What is left of a program when a thread is lost while it runs: an error, no wrong numbers, and a next run that is right. */
import { afterEach, describe, expect, it } from 'vitest'
import type { Resident, Storage } from '../../../../src/backend/backend.ts'
import { binary, load, type Access, type Expr } from '../../../../src/kernel/expr.ts'
import type { KernelProgram } from '../../../../src/kernel/kernel.ts'
import { compileWasm } from '../../../../src/backend/wasm/wasm.ts'
import { setPatience, setThreads } from '../../../../src/backend/wasm/threads/crew.ts'
import { ThreadFailure } from '../../../../src/backend/wasm/threads/team.ts'

const N = 100_000
const row: Access = { offset: 0, strides: [1] }

/** state + 64 x, one x at a time. */
const program = (isDonated: boolean): KernelProgram => {
  let value: Expr = load('float32', 0, row)
  for (let i = 0; i < 64; i++) value = binary('add', value, load('float32', 1, row))
  return {
    buffers: [0, 1, 2].map(() => ({ dtype: 'float32', elements: N })),
    inputs: [0, 1],
    outputs: [2],
    donated: [isDonated ? 0 : -1, -1],
    constants: [],
    kernels: [{ tag: 'loop', extents: [N], stores: [{ buffer: 2, access: row, value }] }],
  }
}

const elements = (s: Storage): ArrayLike<number> => ('read' in s ? s.read() : s)
const all = (s: Storage, expected: number): boolean => Array.from(elements(s)).every((x) => x === expected)
const ones = (): Float32Array<ArrayBuffer> => new Float32Array(N).fill(1)

afterEach(() => {
  setPatience(10_000)
  setThreads(1)
})

/** Runs until the caller, that has no patience now, gives a helper up: it soon has to wait for one. */
const untilLost = (run: () => void): unknown => {
  const before = setPatience(-1)
  try {
    for (let i = 0; i < 20_000; i++) run()
  } catch (error) {
    return error
  } finally {
    setPatience(before)
  }
  return 'no helper was ever waited for'
}

describe('a program that loses a thread', () => {
  it('throws, and runs again', () => {
    setThreads(2)
    const e = compileWasm(program(false), { grain: 1000 })
    expect(untilLost(() => void e.run([ones(), ones()]))).toBeInstanceOf(ThreadFailure)
    for (let i = 0; i < 3; i++) expect(all(e.run([ones(), ones()])[0]!, 65)).toBe(true)
  })

  it('has lost what it kept, says so, and runs again with a new state', () => {
    setThreads(2)
    const e = compileWasm(program(true), { grain: 1000 })
    const x = ones()
    let state: Storage = ones()
    expect(untilLost(() => void ([state] = e.run([state, x]) as [Storage]))).toBeInstanceOf(ThreadFailure)
    expect(() => (state as Resident).read()).toThrow('donated')
    state = ones()
    for (let i = 0; i < 3; i++) [state] = e.run([state, x]) as [Storage]
    expect(all(state, 1 + 3 * 64)).toBe(true)
  })
})
