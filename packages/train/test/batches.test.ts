import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { batchCount, batches, holdOut, scalingOf, standardize, takeRows } from '../src/index.ts'

const order = fc.integer({ min: 0, max: 60 }).chain((n) => fc.shuffledSubarray([...Array(n).keys()], { minLength: n }))
const size = fc.integer({ min: 1, max: 70 })

describe('batches', () => {
  test.prop([order, size])('joined again are the order they were cut from', (order, size) => {
    expect(batches(order, size).flatMap((b) => [...b])).toEqual(order)
  })

  test.prop([order, size])('all have the given size but the last, which is not empty', (order, size) => {
    const lengths = batches(order, size).map((b) => b.length)
    expect(lengths.slice(0, -1).every((n) => n === size)).toBe(true)
    expect(lengths.every((n) => n > 0 && n <= size)).toBe(true)
  })

  test.prop([order, size])('with the last dropped are the full ones of those with it kept', (order, size) => {
    const full = batches(order, size).filter((b) => b.length === size)
    expect(batches(order, size, { last: 'drop' })).toEqual(full)
    expect(batchCount(order.length, size, { last: 'drop' })).toBe(full.length)
  })

  test('are copies of a typed permutation', () => {
    const permutation = Int32Array.of(2, 0, 1)
    const [first] = batches(permutation, 2)
    permutation[0] = 9
    expect(first).toEqual(Int32Array.of(2, 0))
  })

  test.each([0, -1, 1.5, NaN, Infinity])('refuse the size %s', (size) => {
    expect(() => batches([1, 2], size)).toThrow(`batches: size must be a positive integer, got ${String(size)}`)
  })
})

describe('takeRows', () => {
  test.prop([order, fc.integer({ min: 1, max: 4 })])(
    'of a permutation and then of its inverse is the data',
    (order, width) => {
      const data = Float32Array.from({ length: order.length * width }, (_, i) => i)
      const inverse = [...order.keys()].map((i) => order.indexOf(i))
      expect(takeRows(takeRows(data, width, order), width, inverse)).toEqual(data)
    },
  )

  test('keeps the kind of buffer and may repeat rows', () => {
    expect(takeRows(Uint8Array.of(1, 2, 3, 4), 2, [1, 1])).toEqual(Uint8Array.of(3, 4, 3, 4))
  })

  test('refuses rows outside the data and sizes that do not fit', () => {
    expect(() => takeRows(Float64Array.of(1, 2), 1, [2])).toThrow(
      'takeRows: row must be an integer in [0, 2), got 2 at position 0',
    )
    expect(() => takeRows(Float64Array.of(1, 2, 3), 2, [])).toThrow(
      'takeRows: rowSize must divide the length of data, got 2 for 3 elements',
    )
  })
})

describe('holdOut', () => {
  const count = fc.integer({ min: 0, max: 3000 })
  const fraction = fc.double({ min: 0, max: 1, noNaN: true })

  test.prop([count, fraction])('puts every row on one side, the stated share on the test side', (count, fraction) => {
    const { train, test: held } = holdOut(count, fraction)
    expect(held).toHaveLength(Math.floor(count * fraction))
    expect([...train, ...held].sort((a, b) => a - b)).toEqual([...Array(count).keys()])
  })

  test.prop([fc.integer({ min: 200, max: 3000 }), fc.double({ min: 0, max: 0.9, noNaN: true })])(
    'takes a fifth of any hundred neighbours, give or take two',
    (count, place) => {
      const from = Math.floor((count - 100) * place)
      const near = holdOut(count).test.filter((i) => i >= from && i < from + 100).length
      expect(Math.abs(near - 20)).toBeLessThanOrEqual(2)
    },
  )

  test('refuses counts and fractions that are none', () => {
    expect(() => holdOut(-1)).toThrow('holdOut: count must be an integer in [0, 16777216], got -1')
    expect(() => holdOut(10, 1.5)).toThrow('holdOut: fraction must lie in [0, 1], got 1.5')
    expect(() => holdOut(10, NaN)).toThrow('holdOut: fraction must lie in [0, 1], got NaN')
  })
})

describe('standardize', () => {
  const table = fc.record({
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.array(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 30,
    }),
    offset: fc.constantFrom(0, 1e6, -1e6),
  })

  test.prop([table])('gives every column mean 0, and deviation 1 or 0', ({ columns, rows, offset }) => {
    const data = rows.flatMap((row) => row.slice(0, columns).map((x) => x + offset))
    const scaled = standardize(data, scalingOf(data, columns))
    const { mean, deviation } = scalingOf(scaled, columns)
    mean.forEach((m) => expect(Math.abs(m)).toBeLessThan(1e-6))
    deviation.forEach((d, c) => {
      const isConstant = new Set(data.filter((_, i) => i % columns === c)).size === 1
      // scalingOf reports 1 for a constant column too, so look at the values themselves.
      if (isConstant) expect([...scaled].filter((_, i) => i % columns === c).every((x) => x === 0)).toBe(true)
      else expect(Math.abs(d - 1)).toBeLessThan(1e-6)
    })
  })

  test('leaves an empty table empty and refuses a ragged one', () => {
    expect(standardize([], scalingOf([], 3))).toHaveLength(0)
    expect(() => scalingOf([1, 2, 3], 2)).toThrow(
      'scalingOf: columns must divide the length of data, got 2 for 3 elements',
    )
  })
})
