/** The bound on memory is one: no plan goes below it, and where values can replace each other it is reached. */
import { describe, expect, it } from 'vitest'
import { test } from '@fast-check/vitest'
import { memoryUse } from '../../../src/backend/wasm/memoryUse.ts'
import { ALIGN, SLACK } from '../../../src/backend/wasm/layout.ts'
import { binary, load, type Access } from '../../../src/kernel/expr.ts'
import type { Kernel, KernelProgram } from '../../../src/kernel/kernel.ts'
import { kernelPrograms } from '../../kernel/arbitrary.ts'

test.prop([kernelPrograms({ kernels: 8 })], { numRuns: 200 })(
  'no arena is smaller than what lives at one time',
  ({ program }) => {
    const { arena, live } = memoryUse(program)
    expect(arena).toBeGreaterThanOrEqual(live)
  },
)

const N = 1000
const row: Access = { offset: 0, strides: [1] }
const sum = (to: number, x: number, y: number): Kernel => ({
  tag: 'loop',
  extents: [N],
  stores: [{ buffer: to, access: row, value: binary('add', load('float32', x, row), load('float32', y, row)) }],
})

const programOf = (buffers: number, kernels: readonly Kernel[], outputs: readonly number[]): KernelProgram => ({
  buffers: Array.from({ length: buffers }, () => ({ dtype: 'float32', elements: N })),
  inputs: [0],
  outputs,
  donated: [-1],
  constants: [],
  kernels,
})

/** Bytes around buffers, for alignment and loads at the end. */
const AROUND = 3 * ALIGN + SLACK

describe('the bound is', () => {
  it('one buffer for a chain, which runs in one place', () => {
    const { arena, live } = memoryUse(programOf(5, [1, 2, 3, 4].map((i) => sum(i, i - 1, i - 1)), [4])) // prettier-ignore
    expect(live).toBe(4 * N)
    expect(arena).toBeLessThanOrEqual(live + AROUND)
  })

  it('all values where the last kernel reads what the first wrote', () => {
    const { live } = memoryUse(programOf(4, [sum(1, 0, 0), sum(2, 1, 1), sum(3, 2, 0)], [3]))
    expect(live).toBe(2 * 4 * N)
  })

  it('operands and result of a contraction together', () => {
    const contract: Kernel = {
      tag: 'contract', dtype: 'float32', batch: [], m: 10, n: 10, k: 100,
      a: { buffer: 0, access: { offset: 0, strides: [100, 1] } },
      b: { buffer: 0, access: { offset: 0, strides: [10, 1] } },
      c: { buffer: 1, access: { offset: 0, strides: [10, 1] } },
    } // prettier-ignore
    expect(memoryUse(programOf(2, [contract], [1])).live).toBe(2 * 4 * N)
  })

  it('nothing for a program that has none', () => {
    expect(memoryUse({ ...programOf(0, [], []), inputs: [], donated: [] }).live).toBe(0)
  })
})
