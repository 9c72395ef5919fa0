/** Distinct elements and what comes with them: against a plain count, and against values of JAX 0.10.2. */
import { describe, expect, expectTypeOf, test } from 'vitest'
import { fc, test as property } from '@fast-check/vitest'
import { jit, np, type NdArray, type Value } from '../../src/index.ts'

const plain = (x: Value): unknown => x.toNested()
const all = { returnIndex: true, returnInverse: true, returnCounts: true } as const satisfies np.UniqueFlags

property.prop(
  [
    fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 }),
    fc.option(fc.nat(9), { nil: undefined }),
  ],
  { numRuns: 40 },
)('unique is what counting one by one finds, up to the size', (xs, size) => {
  const distinct = [...new Set(xs)].sort((a, b) => a - b)
  const length = size ?? distinct.length
  const upTo = <T>(ys: readonly T[], fill: T): readonly T[] =>
    [...ys.slice(0, length), ...new Array<T>(Math.max(0, length - ys.length)).fill(fill)] // prettier-ignore
  const x = np.array(xs, { dtype: 'int32' })
  const options = { ...all, ...(size === undefined ? {} : { size }) }
  const found = np.unique(x, options)
  const first = distinct.map((d) => xs.indexOf(d))
  expect(plain(found.values)).toEqual(upTo(distinct, distinct[0]!))
  expect(plain(found.indices)).toEqual(upTo(first, first[0]!))
  expect(plain(found.inverse)).toEqual(xs.map((v) => distinct.indexOf(v)))
  expect(plain(found.counts)).toEqual(upTo(distinct.map((d) => xs.filter((v) => v === d).length), 0)) // prettier-ignore
  if (size !== undefined) {
    const compiled = jit((v: Value) => np.unique(v, { ...all, size }))(x)
    for (const part of ['values', 'indices', 'inverse', 'counts'] as const) {
      expect(plain(compiled[part])).toEqual(plain(found[part]))
    }
  }
})

describe('unique', () => {
  const x = np.array([3, 1, NaN, 1, NaN, 0, 0])

  test('gives what its flags ask for, and the values alone without any', () => {
    const both = np.unique(x, { returnIndex: true, returnCounts: true })
    expect(Object.keys(both)).toEqual(['values', 'indices', 'counts'])
    expectTypeOf(both).toEqualTypeOf<Readonly<Record<'values' | 'indices' | 'counts', Value>>>()
    expect(Object.keys(np.unique(x, { returnInverse: true }))).toEqual(['values', 'inverse'])
    expectTypeOf(np.unique(x, { size: 2 })).toEqualTypeOf<Value>()
    expect((np.unique(x) as NdArray).data).toEqual(Float32Array.of(0, 1, 3, NaN))
    expect((np.unique(x, { returnIndex: false }) as NdArray).data).toEqual(Float32Array.of(0, 1, 3, NaN))
    expect(() => np.unique(x, { returnCount: true } as never)).toThrow(/^unique: .*returnCount/)
  })

  test('counts the last of a given size alone, as JAX does', () => {
    const { values, counts, indices, inverse } = np.unique(x, { ...all, size: 3, fillValue: 9, equalNan: false })
    expect([values, indices, inverse, counts].map(plain)).toEqual([
      [0, 1, 3],
      [5, 1, 0],
      [2, 1, 3, 1, 4, 0, 0],
      [2, 2, 1],
    ])
    expect(plain(np.uniqueCounts(x, { size: 2 }).counts)).toEqual([2, 2])
    expect(plain(np.uniqueAll(x, { size: 0 }).counts)).toEqual([])
  })

  test('agrees with JAX along an axis and on a size above the number', () => {
    const m = np.array([[1, 2], [3, 4], [1, 2]]) // prettier-ignore
    const rows = np.unique(m, { ...all, axis: 0, size: 4 })
    expect(plain(rows.values)).toEqual([[1, 2], [3, 4], [1, 2], [1, 2]]) // prettier-ignore
    expect([rows.indices, rows.inverse, rows.counts].map(plain)).toEqual([
      [0, 1, 0, 0],
      [0, 1, 0],
      [2, 1, 0, 0],
    ])
    expect(plain(np.unique(x, { returnCounts: true, size: 7 }).counts)).toEqual([2, 2, 1, 2, 0, 0, 0])
  })
})
