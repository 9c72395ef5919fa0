/** Which kernels may be cut into parts: those whose points neither write the same element nor read what another writes. */
import { describe, expect } from 'vitest'
import fc from 'fast-check'
import { test } from '@fast-check/vitest'
import { isIndependent } from '../../../../src/backend/wasm/layout.ts'
import { index, load, loadAt, type Access, type Expr } from '../../../../src/kernel/expr.ts'
import type { LoopKernel } from '../../../../src/kernel/kernel.ts'

const loop = (extents: readonly number[], access: Access, value: Expr): LoopKernel => ({
  tag: 'loop',
  extents,
  stores: [{ buffer: 0, access, value }],
})

/** Elements that the points touch, in their order. */
const touched = ([rows, columns]: readonly [number, number], { offset, strides }: Access): readonly number[] =>
  Array.from(
    { length: rows * columns },
    (_, p) => offset + Math.floor(p / columns) * strides[0]! + (p % columns) * strides[1]!,
  )

const access = fc.record({ offset: fc.nat(4), strides: fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })) }) // prettier-ignore
const extents = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))

describe('isIndependent', () => {
  test.prop([extents, access], { numRuns: 1000 })('is never said of points that write the same element', (e, store) => {
    const elements = touched(e, store)
    if (new Set(elements).size === elements.length) return
    expect(isIndependent(loop(e, store, load('float32', 1, store)))).toBe(false)
  })

  test.prop([extents, access, access], { numRuns: 1000 })(
    'is never said of points that read what others write',
    (e, store, read) => {
      const [written, readBy] = [touched(e, store), touched(e, read)]
      if (!readBy.some((at, p) => written.some((to, q) => to === at && p !== q))) return
      expect(isIndependent(loop(e, store, load('float32', 0, read)))).toBe(false)
    },
  )

  test('is said of rows in place, and not where an address is computed', () => {
    const row = { offset: 0, strides: [4, 1] }
    expect(isIndependent(loop([3, 4], row, load('float32', 0, row)))).toBe(true)
    expect(isIndependent(loop([3, 4], row, load('float32', 1, { offset: 11, strides: [-4, -1] })))).toBe(true)
    expect(isIndependent(loop([3, 4], row, loadAt('float32', 0, index(1))))).toBe(false)
    expect(isIndependent(loop([3, 4], row, loadAt('float32', 1, index(1))))).toBe(true)
  })
})
