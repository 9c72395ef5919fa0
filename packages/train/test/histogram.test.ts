import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { histogram } from '../src/index.ts'

const values = fc.array(
  fc.oneof(
    fc.double(),
    fc.integer({ min: -5, max: 5 }),
    fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 1e308, -1e308, 5e-324),
  ),
)

describe('histogram', () => {
  test.prop([values, fc.integer({ min: 1, max: 12 })])(
    'has each finite value in one bin, the one its edges say',
    (xs, bins) => {
      const { edges, counts, count, notFinite } = histogram(xs, { bins })
      const finite = xs.filter(Number.isFinite)
      expect(count + notFinite).toBe(xs.length)
      expect(count).toBe(finite.length)
      const expected = Array.from(
        { length: bins },
        (_, i) =>
          finite.filter((x) => x >= edges[i]! && (i === bins - 1 ? x <= edges[bins]! : x < edges[i + 1]!)).length,
      )
      expect([...counts]).toEqual(expected)
      expect(counts.reduce((a, b) => a + b, 0)).toBe(finite.length)
      expect(edges.every((edge, i) => Number.isFinite(edge) && (i === 0 || edge >= edges[i - 1]!))).toBe(true)
      expect(edges[bins]!).toBeGreaterThan(edges[0]!)
    },
  )

  test.prop([fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 })])('knows the moments', (xs) => {
    const h = histogram(xs)
    expect([h.min, h.max, h.sum, h.sumOfSquares]).toEqual([
      Math.min(...xs),
      Math.max(...xs),
      xs.reduce((a, b) => a + b, 0),
      xs.reduce((a, b) => a + b * b, 0),
    ])
  })

  test('of a range leaves out what lies outside', () => {
    expect(histogram([-1, 0, 0.5, 1, 2], { bins: 2, range: [0, 1] })).toMatchObject({
      edges: Float64Array.of(0, 0.5, 1),
      counts: Float64Array.of(1, 2),
      count: 5,
      min: -1,
      max: 2,
    })
  })

  test('agrees with NumPy on equal values and on none', () => {
    // np.histogram([3, 3], bins=2) and np.histogram([], bins=2)
    expect(histogram([3, 3], { bins: 2 })).toMatchObject({
      edges: Float64Array.of(2.5, 3, 3.5),
      counts: Float64Array.of(0, 2),
    })
    expect(histogram([], { bins: 2 })).toMatchObject({
      edges: Float64Array.of(0, 0.5, 1),
      counts: Float64Array.of(0, 0),
      min: 0,
    })
    expect(histogram([1e300], { bins: 2 }).counts).toEqual(Float64Array.of(0, 1))
  })

  test('refuses bins and ranges that are none', () => {
    expect(() => histogram([], { bins: 0 })).toThrow('histogram: bins must be an integer from 1 to 100000, got 0')
    expect(() => histogram([], { range: [1, 1] })).toThrow('histogram: range must be finite and ascend, got 1 to 1')
    expect(() => histogram([], { range: [0, Infinity] })).toThrow('histogram: range must be finite and ascend')
  })
})
