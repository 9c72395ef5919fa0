import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { linearTicks, logTicks, type Ticks } from '../../src/index.ts'

const value = fc.oneof(
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.integer({ min: -5000, max: 5000 }),
  fc.constantFrom(0, -0, 1e300, -1e300, 5e-324, 0.1, 0.3),
)
const range = fc.tuple(value, value).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

const covers = ({ values }: Ticks, min: number, max: number): boolean =>
  (values[0] ?? Infinity) <= min && (values.at(-1) ?? -Infinity) >= max

describe('linearTicks', () => {
  test.prop([range, fc.integer({ min: 2, max: 10 })])('cover the data', ([min, max], target) => {
    expect(covers(linearTicks(min, max, target), min, max)).toBe(true)
  })

  test.prop([range, fc.integer({ min: 2, max: 10 })])(
    'are few, ascending and differently labelled',
    ([min, max], target) => {
      const { values, labels } = linearTicks(min, max, target)
      expect(values.length).toBeGreaterThanOrEqual(2)
      expect(values.length).toBeLessThanOrEqual(target * 2 + 3)
      values.slice(1).forEach((x, i) => expect(x).toBeGreaterThan(values[i] ?? NaN))
      expect(new Set(labels).size).toBe(values.length)
      expect(labels).toHaveLength(values.length)
    },
  )

  test.prop([range, fc.integer({ min: 2, max: 10 })])(
    'are multiples of 1, 2 or 5 times a power of ten',
    ([min, max], target) => {
      const { values } = linearTicks(min, max, target)
      const gap = ((values.at(-1) ?? NaN) - (values[0] ?? NaN)) / (values.length - 1)
      const [mantissa = NaN, exponent = NaN] = gap.toExponential(6).split('e').map(Number)
      expect([1, 2, 5]).toContain(mantissa)
      const step = Number(`${String(mantissa)}e${String(exponent)}`)
      // A float64 quotient of at most 1e12 steps is within 1e-3 of a whole number.
      values.forEach((x) => expect(Math.abs(x / step - Math.round(x / step))).toBeLessThan(1e-3))
    },
  )

  test.prop([range])('have labels that say the value', ([min, max]) => {
    const { values, labels } = linearTicks(min, max)
    const gap = (values[1] ?? NaN) - (values[0] ?? NaN)
    values.forEach((x, i) => expect(Math.abs(Number(labels[i]) - x)).toBeLessThan(gap * 0.01))
  })

  test.prop([fc.integer({ min: 1, max: 500 }), fc.nat({ max: 500 })])('are whole numbers when asked', (min, more) => {
    const { values, labels } = linearTicks(min, min + more, 6, true)
    expect(values.every(Number.isInteger)).toBe(true)
    expect(labels.every((label) => /^\d+$/.test(label) || label === '-1' || label.startsWith('-'))).toBe(true)
  })

  test('are those one would write', () => {
    expect(linearTicks(0.02, 2.3).labels).toEqual(['0.0', '0.5', '1.0', '1.5', '2.0', '2.5'])
    expect(linearTicks(0.1, 0.3)).toEqual({
      values: [0.1, 0.15, 0.2, 0.25, 0.3],
      labels: ['0.10', '0.15', '0.20', '0.25', '0.30'],
    })
    expect(linearTicks(0, 0).labels).toEqual(['-1.0', '-0.5', '0.0', '0.5', '1.0'])
    expect(linearTicks(0, 4e7).labels).toEqual(['0', '1e7', '2e7', '3e7', '4e7'])
  })

  test.each([
    [NaN, 1],
    [0, Infinity],
    [2, 1],
    [-1e301, 0],
  ])('refuse %s to %s', (min, max) => {
    expect(() => linearTicks(min, max)).toThrow(
      `linearTicks: min and max must ascend within ±1e300, got ${String(min)} and ${String(max)}`,
    )
  })
})

describe('logTicks', () => {
  const positive = fc.oneof(
    fc.double({ min: 1e-100, max: 1e100, noNaN: true }),
    fc.double({ min: 0.001, max: 10, noNaN: true }),
    fc.constantFrom(1, 10, 0.1, 1000),
  )

  test.prop([positive, positive])('cover the data with 1, 2 or 5 times powers of ten', (a, b) => {
    const [min, max] = [Math.min(a, b), Math.max(a, b)]
    const ticks = logTicks(min, max)
    expect(covers(ticks, min, max)).toBe(true)
    expect(ticks.values.length).toBeLessThanOrEqual(11)
    ticks.values.forEach((x, i) => {
      expect(x.toExponential()).toMatch(/^[125]e/)
      expect(Number(ticks.labels[i])).toBe(x)
    })
  })

  test('refuse what has no logarithm', () => {
    expect(() => logTicks(0, 1)).toThrow('logTicks: min and max must ascend within [1e-100, 1e100], got 0 and 1')
  })
})
