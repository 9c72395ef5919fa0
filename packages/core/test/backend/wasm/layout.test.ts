/** The memory plan: what is alive at the same time never overlaps, unless one may be written over the other. */
import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { bytesOf } from '../../../src/dtype.ts'
import { acc, binary, load, type Access } from '../../../src/kernel/expr.ts'
import type { Kernel, KernelProgram } from '../../../src/kernel/kernel.ts'
import { referenceBackend } from '../../../src/backend/reference/reference.ts'
import { ALIGN, mayOverwrite, planLayout, SLACK, type LayoutOptions } from '../../../src/backend/wasm/layout.ts'
import { compileWasm } from '../../../src/backend/wasm/wasm.ts'
import { leafKernels, scheduleOf } from '../../../src/backend/wasm/schedule.ts'
import { kernelPrograms } from '../../kernel/arbitrary.ts'

const options = (p: KernelProgram, residents: boolean): LayoutOptions => ({
  scratchBytes: leafKernels(p.kernels).map((_, i) => (i * 37) % 200),
  residents,
  guardBytes: 0,
  keepBytes: 0,
  windows: new Map(),
})

const sizes = (p: KernelProgram): readonly number[] => p.buffers.map((b) => b.elements * bytesOf(b.dtype))

describe('for random programs with random outputs', () => {
  const programs = fc
    .tuple(kernelPrograms({ kernels: 8 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), fc.boolean())
    .map(([{ program }, keep, residents]) => {
      const kept = program.outputs.flatMap((_, i) => (keep[i % keep.length] === true ? [i] : []))
      const donated = program.donated.map((o) => kept.indexOf(o))
      return { p: { ...program, outputs: kept.map((i) => program.outputs[i]!), donated }, residents }
    })

  test.prop([programs])('buffers alive at the same time do not overlap', ({ p, residents }) => {
    const layout = planLayout(p, options(p, residents))
    const bytes = sizes(p)
    const { events } = scheduleOf(p)
    for (let a = 0; a < bytes.length; a++) {
      for (let b = 0; b < a; b++) {
        const [x, y] = [layout.addresses[a]!, layout.addresses[b]!]
        if (bytes[a] === 0 || bytes[b] === 0 || x + bytes[a]! <= y || y + bytes[b]! <= x) continue
        const [u, v] = [layout.live[a]!, layout.live[b]!]
        if (u.to < v.from || v.to < u.from) continue
        // They meet in one event, where the later one is written over the earlier.
        const [before, after] = u.from < v.from ? [a, b] : [b, a]
        const at = layout.live[after]!.from
        expect(layout.live[before]!.to).toBe(at)
        expect(x).toBe(y)
        expect(mayOverwrite(events[at]!.kernel!, before, after)).toBe(true)
      }
    }
  })

  test.prop([programs])('working space overlaps nothing in use at that kernel', ({ p, residents }) => {
    const layout = planLayout(p, options(p, residents))
    const bytes = sizes(p)
    const { leaves } = scheduleOf(p)
    layout.scratch.forEach((s, i) => {
      const at = leaves[i]!
      bytes.forEach((n, b) => {
        const { from, to } = layout.live[b]!
        const x = layout.addresses[b]!
        if (from > at || to < at || n === 0) return
        expect(x + n <= s || s + layout.scratchBytes[i]! <= x || layout.scratchBytes[i] === 0).toBe(true)
      })
    })
  })

  test.prop([programs])(
    'all lie aligned inside the memory, which is no smaller than the fullest moment',
    ({ p, residents }) => {
      const layout = planLayout(p, options(p, residents))
      const bytes = sizes(p)
      bytes.forEach((n, b) => {
        expect(layout.addresses[b]! % ALIGN).toBe(0)
        expect(layout.addresses[b]! + n + SLACK).toBeLessThanOrEqual(layout.bytes)
      })
      const { events } = scheduleOf(p)
      for (let at = -1; at <= events.length; at++) {
        const places = new Map<number, number>()
        bytes.forEach((n, b) => {
          const { from, to } = layout.live[b]!
          if (from <= at && at <= to) places.set(layout.addresses[b]!, n)
        })
        const alive = [...places.values()].reduce((x, y) => x + y, 0)
        expect(alive).toBeLessThanOrEqual(layout.bytes)
      }
    },
  )
})

const row: Access = { offset: 0, strides: [1] }
const add = (to: number, x: number, y: number, at: Access = row): Kernel => ({
  tag: 'loop',
  extents: [100],
  stores: [{ buffer: to, access: row, value: binary('add', load('float32', x, at), load('float32', y, row)) }],
})

const chain = (length: number, at: Access): KernelProgram => ({
  buffers: Array.from({ length: length + 1 }, () => ({ dtype: 'float32', elements: 100 })),
  inputs: [0],
  outputs: [length],
  donated: [-1],
  constants: [],
  kernels: Array.from({ length }, (_, i) => add(i + 1, i, i, at)),
})

describe('sharing', () => {
  it('a chain of elementwise kernels runs in one place', () => {
    const p = chain(10, row)
    const { addresses } = planLayout(p, { ...options(p, false), scratchBytes: p.kernels.map(() => 0) })
    expect(new Set(addresses).size).toBe(1)
  })

  it('a chain of reversals takes two', () => {
    const p = chain(10, { offset: 99, strides: [-1] })
    const { addresses } = planLayout(p, { ...options(p, false), scratchBytes: p.kernels.map(() => 0) })
    expect(new Set(addresses).size).toBe(2)
  })

  it('a donated input read after its output was first written is not overwritten', () => {
    const p: KernelProgram = {
      buffers: Array.from({ length: 3 }, () => ({ dtype: 'float32', elements: 100 })),
      inputs: [0],
      outputs: [1, 2],
      donated: [0],
      constants: [],
      kernels: [add(1, 0, 0), add(2, 0, 1)],
    }
    const layout = planLayout(p, options(p, true))
    expect(layout.donations).toEqual([{ input: 0, output: 0, copy: true }])
    expect(layout.addresses[0]).not.toBe(layout.addresses[1])
    const swapped = { ...p, donated: [1] }
    const other = planLayout(swapped, options(swapped, true))
    expect(other.donations).toEqual([{ input: 0, output: 1, copy: false }])
    expect(other.addresses[0]).toBe(other.addresses[2])
  })
})

it('of kernels that share rows, a result lies over an operand only where no row reads the operand of another', () => {
  const rows: Access = { offset: 0, strides: [8, 1] }
  const reversed: Access = { offset: 24, strides: [-8, 1] }
  const single: Access = { offset: 0, strides: [1] }
  const programOf = (read: Access): KernelProgram => {
    const own = load('float32', 1, rows)
    const sum = load('float32', 2, { offset: 0, strides: [1, 0] })
    return {
      buffers: [32, 32, 4, 32].map((elements) => ({ dtype: 'float32', elements })),
      inputs: [0],
      outputs: [3],
      donated: [-1],
      constants: [],
      kernels: [
        {
          tag: 'loop',
          extents: [4, 8],
          stores: [
            { buffer: 1, access: rows, value: binary('mul', load('float32', 0, rows), load('float32', 0, rows)) },
          ],
        },
        {
          tag: 'rows',
          count: 4,
          body: [
            {
              tag: 'reduce',
              extents: [4],
              reduced: [8],
              accumulators: [{ combine: 'sum', value: load('float32', 1, read) }],
              stores: [{ buffer: 2, access: single, value: acc('float32', 0) }],
            },
            { tag: 'loop', extents: [4, 8], stores: [{ buffer: 3, access: rows, value: binary('add', own, sum) }] },
          ],
        },
      ],
    }
  }
  const addresses = (p: KernelProgram): readonly number[] => planLayout(p, options(p, false)).addresses
  const apart = addresses(programOf(rows))
  expect(apart[3]).toBe(apart[1])
  const crossed = addresses(programOf(reversed))
  expect(Math.abs(crossed[3]! - crossed[1]!)).toBeGreaterThanOrEqual(32 * 4)
  // What is computed shows it too: one row to a block.
  const x = Float32Array.from({ length: 32 }, (_, i) => i)
  const p = programOf(reversed)
  expect(compileWasm(p, { blockBytes: 1 }).run([x])).toEqual(referenceBackend.compile(p).run([x]))
})
