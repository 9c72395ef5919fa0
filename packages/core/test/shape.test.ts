/** Shapes: laws of broadcasting and strides, and what is not a shape or an axis. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  broadcastShapes,
  checkShape,
  normalizeAxes,
  normalizeAxis,
  shapesEqual,
  showShape,
  sizeOf,
  stridesOf,
} from '../src/index.ts'

const shape = fc.array(fc.nat(4), { maxLength: 5 })

/** A result shape and shapes that broadcast to it. */
const compatible = fc.array(fc.nat(4), { maxLength: 5 }).chain((full) =>
  fc.tuple(
    fc.constant(full),
    fc.array(
      fc
        .tuple(fc.nat(full.length), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
        .map(([drop, ones]) => full.slice(drop).map((d, i) => (ones[i] === true ? 1 : d))),
      { maxLength: 3 },
    ),
  ),
)

describe('broadcasting', () => {
  property.prop([compatible])('meets in the largest of each axis', ([full, parts]) => {
    expect(broadcastShapes('f', [full, ...parts])).toEqual(full)
    expect(broadcastShapes('f', [...parts, full])).toEqual(full)
  })

  property.prop([compatible, compatible])(
    'is commutative and associative where it is defined',
    ([a], [b, [c = []]]) => {
      const attempt = (f: () => unknown): unknown => {
        try {
          return f()
        } catch {
          return 'error'
        }
      }
      const join = (...s: readonly (readonly number[])[]): readonly number[] => broadcastShapes('f', s)
      expect(attempt(() => join(a, b))).toEqual(attempt(() => join(b, a)))
      expect(attempt(() => join(join(a, b), c))).toEqual(attempt(() => join(a, join(b, c))))
      expect(attempt(() => join(a, b, c))).toEqual(attempt(() => join(join(a, b), c)))
    },
  )

  test.each([
    [[], [2, 3], [2, 3]],
    [[1], [0], [0]],
    [
      [5, 1, 3],
      [4, 1],
      [5, 4, 3],
    ],
    [
      [0, 1],
      [1, 0],
      [0, 0],
    ],
  ])('%j with %j is %j', (a, b, c) => {
    expect(broadcastShapes('f', [a, b])).toEqual(c)
  })

  test('names the function and every shape when sizes differ', () => {
    expect(() => broadcastShapes('add', [[2, 3], [4]])).toThrow(TypeError)
    expect(() => broadcastShapes('add', [[2, 3], [4]])).toThrow(
      'add: shapes must be equal or broadcastable, got [2, 3] and [4]',
    )
    expect(() => broadcastShapes('where', [[0], [], [2]])).toThrow('got [0] and [] and [2]')
  })
})

describe('sizes and strides', () => {
  property.prop([shape])('the offsets of all elements are 0, 1, 2 … in row-major order', (s) => {
    const strides = stridesOf(s)
    const offsets = s.reduce<number[]>(
      (all, size, axis) => all.flatMap((o) => Array.from({ length: size }, (_, i) => o + i * strides[axis]!)),
      [0],
    )
    expect(offsets).toEqual(Array.from({ length: sizeOf(s) }, (_, i) => i))
  })

  property.prop([shape, shape])('shapes are equal exactly if they print the same', (a, b) => {
    expect(shapesEqual(a, b)).toBe(showShape(a) === showShape(b))
    expect(shapesEqual(a, [...a])).toBe(true)
  })
})

describe('what is a shape', () => {
  property.prop([shape])('non-negative integers', (s) => {
    expect(checkShape('f', s)).toBe(s)
  })

  test.each([[[-1]], [[1.5]], [[NaN]], [[2, Infinity]], [[2 ** 29]], [[2 ** 20, 2 ** 20]], [Array(33).fill(1)]])(
    '%j is out of range',
    (s) => {
      expect(() => checkShape('zeros', s)).toThrow(RangeError)
      expect(() => checkShape('zeros', s)).toThrow(/^zeros: /)
    },
  )

  test.each([3, null, undefined, '22', { length: 1 }, ['2'], [null], [[2]], [2n], new Float32Array(2)])(
    '%s is none',
    (s) => {
      expect(() => checkShape('zeros', s as number[])).toThrow(TypeError)
    },
  )

  test('messages say what was found', () => {
    expect(() => checkShape('zeros', [2, -1])).toThrow('zeros: sizes must be non-negative integers, got [2, -1]')
    expect(() => checkShape('zeros', ['2'] as unknown as number[])).toThrow('got a string')
    expect(() => checkShape('zeros', 3 as unknown as number[])).toThrow(
      'zeros: shape must be an array of sizes, got a number',
    )
    expect(() => checkShape('zeros', [Object.create(null)] as number[])).toThrow('got an object')
  })
})

describe('axes', () => {
  property.prop([fc.integer({ min: 1, max: 9 }), fc.nat(8)])('count from either end', (rank, i) => {
    const axis = i % rank
    expect(normalizeAxis('f', axis, rank)).toBe(axis)
    expect(normalizeAxis('f', axis - rank, rank)).toBe(axis)
  })

  test('minus zero is zero', () => {
    expect(Object.is(normalizeAxis('f', -0, 2), 0)).toBe(true)
  })

  test('must exist', () => {
    for (const axis of [2, -3, 0.5, NaN, Infinity]) expect(() => normalizeAxis('sum', axis, 2)).toThrow(RangeError)
    expect(() => normalizeAxis('sum', 2, 2)).toThrow('sum: axis must be an integer in [-2, 2) for rank 2, got 2')
    expect(() => normalizeAxis('sum', 0, 0)).toThrow('sum: a scalar has no axes, got axis 0')
  })

  test('several keep their order, none twice, null means all', () => {
    expect(normalizeAxes('sum', [-1, 0], 3)).toEqual([2, 0])
    expect(normalizeAxes('sum', null, 2)).toEqual([0, 1])
    expect(normalizeAxes('sum', undefined, 0)).toEqual([])
    expect(normalizeAxes('sum', [], 2)).toEqual([])
    expect(normalizeAxes('sum', -2, 2)).toEqual([0])
    expect(() => normalizeAxes('sum', [1, -1], 2)).toThrow('sum: axes must be distinct, got [1, -1]')
  })
})
