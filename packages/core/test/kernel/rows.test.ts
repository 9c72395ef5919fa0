/** Which elements belong to a row, and what the verifier says of rows that meet. */
import { describe, expect, it } from 'vitest'
import { rowStrides, type RowsKernel } from '../../src/index.ts'
import { acc, constant, load, loadAt, type Access, type Expr } from '../../src/kernel/expr.ts'
import type { KernelProgram, LoopKernel, ReduceKernel } from '../../src/kernel/kernel.ts'
import { verifyProgram } from '../../src/kernel/verify.ts'

const at = (offset: number, ...strides: readonly number[]): Access => ({ offset, strides })
const x = (a: Access): Expr => load('float32', 0, a)

/** Four rows of three elements, written to buffer 1. */
const loop = (value: Expr, to: Access = at(0, 3, 1)): LoopKernel => ({
  tag: 'loop',
  extents: [4, 3],
  stores: [{ buffer: 1, access: to, value }],
})

describe('the stride of a row', () => {
  it('is that of the first dimension where all others stay within it', () => {
    expect([...rowStrides([loop(x(at(0, 3, 1)))])]).toEqual([[0, 3], [1, 3]]) // prettier-ignore
    expect(rowStrides([loop(x(at(2, 3, -1)))]).get(0)).toBe(3)
    expect(rowStrides([loop(x(at(1, 5, 1)))]).get(0)).toBe(5)
    expect(rowStrides([loop(x(at(2, 7, 0)))]).get(0)).toBe(7)
  })

  it('is 0 where rows meet, go backwards or are looked up', () => {
    for (const a of [at(0, 2, 1), at(1, 3, 1), at(9, -3, 1), at(0, 0, 1), at(0, 1, 4)]) {
      expect(rowStrides([loop(x(a))]).get(0)).toBe(0)
    }
    expect(rowStrides([loop(loadAt('float32', 0, constant('int32', 0)))]).get(0)).toBe(0)
    expect(rowStrides([loop(x(at(0, 3, 1))), loop(x(at(0, 4, 1)))]).get(0)).toBe(0)
  })

  it('counts the reduced dimensions, and nothing of a reduction that visits no point', () => {
    const sum = (reduced: number): ReduceKernel => ({
      tag: 'reduce',
      extents: [4],
      reduced: [reduced],
      accumulators: [{ combine: 'sum', value: x(at(0, 3, 1)) }],
      stores: [{ buffer: 1, access: at(0, 1), value: acc('float32', 0) }],
    })
    expect([...rowStrides([sum(3)])]).toEqual([[0, 3], [1, 1]]) // prettier-ignore
    expect(rowStrides([sum(4)]).get(0)).toBe(0)
    expect([...rowStrides([sum(0)])]).toEqual([[1, 1]])
  })
})

describe('the verifier', () => {
  const programOf = (kernel: RowsKernel): KernelProgram => ({
    buffers: [
      { dtype: 'float32', elements: 32 },
      { dtype: 'float32', elements: 16 },
    ],
    inputs: [0],
    outputs: [],
    donated: [-1],
    constants: [],
    kernels: [kernel],
  })
  const rows = (...body: readonly LoopKernel[]): RowsKernel => ({ tag: 'rows', count: 4, body })

  it('takes rows that keep apart in what they write', () => {
    verifyProgram(programOf(rows(loop(x(at(0, 2, 1))), loop(load('float32', 1, at(2, 3, -1)), at(0, 3, 1)))))
  })

  it('refuses other numbers of rows, and rows that share what is written', () => {
    expect(() => {
      verifyProgram(programOf({ ...rows(loop(x(at(0, 3, 1)))), count: 3 }))
    }).toThrow('internal: kernel 0 (rows): every kernel must begin with 3 rows, got [4, 3]')
    for (const body of [
      [loop(x(at(0, 3, 1)), at(0, 1, 4))],
      [loop(x(at(0, 3, 1))), loop(load('float32', 1, at(9, -3, 1)))],
    ]) {
      expect(() => {
        verifyProgram(programOf(rows(...body)))
      }).toThrow('internal: kernel 0 (rows): rows must not share elements that are written, got buffer 1')
    }
  })
})
