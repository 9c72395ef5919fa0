/** Element types: the promotion table and its laws, over every pair and triple there is. */
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import {
  allocate,
  bytesOf,
  categoryOf,
  DTYPES,
  dtypeOfTypedArray,
  isDType,
  isFloating,
  isInteger,
  promote,
  promoteAll,
  shortName,
  type DType,
  type ElementType,
} from '../src/index.ts'

const strong = (dtype: DType): ElementType => ({ dtype, weakType: false })
const weak = (dtype: DType): ElementType => ({ dtype, weakType: true })
const ALL = DTYPES.flatMap((d) => [strong(d), weak(d)])
const show = (t: ElementType): string => `${shortName(t.dtype)}${t.weakType ? '*' : ''}`

describe('promotion', () => {
  // Rows and columns: bool, uint32, int32, float32, float64, then the weak types of JS numbers (int32*, float32*). As JAX
  // without 64-bit integers.
  const columns = [
    ...(['bool', 'uint32', 'int32', 'float32', 'float64'] as const).map(strong),
    weak('int32'),
    weak('float32'),
  ]
  test.each([
    ['bool', 'bool u32 i32 f32 f64 i32* f32*'],
    ['u32', 'u32 u32 i32 f32 f64 u32 f32*'],
    ['i32', 'i32 i32 i32 f32 f64 i32 f32*'],
    ['f32', 'f32 f32 f32 f32 f64 f32 f32'],
    ['f64', 'f64 f64 f64 f64 f64 f64 f64'],
    ['i32*', 'i32* u32 i32 f32 f64 i32* f32*'],
    ['f32*', 'f32* f32* f32* f32 f64 f32* f32*'],
  ])('of %s with each: %s', (row, expected) => {
    const a = columns.find((c) => show(c) === row)!
    expect(columns.map((b) => show(promote(a, b))).join(' ')).toBe(expected)
  })

  test('is commutative, associative and idempotent', () => {
    for (const a of ALL) {
      expect(promote(a, a)).toEqual(a)
      for (const b of ALL) {
        expect(promote(a, b)).toEqual(promote(b, a))
        for (const c of ALL) expect(promote(promote(a, b), c)).toEqual(promote(a, promote(b, c)))
      }
    }
  })

  test('never falls to a lower category, and is weak only if a weak operand had the highest', () => {
    const rank = (t: ElementType): number => ['bool', 'integer', 'floating'].indexOf(categoryOf(t.dtype))
    for (const a of ALL) {
      for (const b of ALL) {
        const c = promote(a, b)
        expect(rank(c)).toBe(Math.max(rank(a), rank(b)))
        if (c.weakType) expect([a, b].some((t) => t.weakType && rank(t) === rank(c))).toBe(true)
        if (!a.weakType && !b.weakType) expect(c.weakType).toBe(false)
      }
    }
  })

  test('of many is the fold of two', () => {
    expect(promoteAll([weak('float32'), strong('int32'), strong('float64')])).toEqual(strong('float64'))
    expect(promoteAll([weak('int32')])).toEqual(weak('int32'))
  })
})

describe('each element type', () => {
  test.each(DTYPES)('%s is stored in an array of its own', (dtype) => {
    const data = allocate(dtype, 3)
    expect([...data]).toEqual([0, 0, 0])
    expect(data.BYTES_PER_ELEMENT).toBe(bytesOf(dtype))
    expect(dtypeOfTypedArray(data)).toBe(dtype === 'bool' ? undefined : dtype)
    expect([isFloating(dtype), isInteger(dtype)]).toEqual([
      categoryOf(dtype) === 'floating',
      categoryOf(dtype) === 'integer',
    ])
    expect(isDType(dtype)).toBe(true)
  })

  test('nothing else is a dtype', () => {
    for (const x of ['float16', 'Float32', 'constructor', '', undefined, null, 3, ['float32']]) {
      expect(isDType(x)).toBe(false)
    }
  })

  test('typed arrays of another realm count', () => {
    expect(dtypeOfTypedArray(runInNewContext('new Float32Array(2)'))).toBe('float32')
    for (const x of [
      new Int8Array(1),
      new BigInt64Array(1),
      new DataView(new ArrayBuffer(1)),
      [1],
      null,
      { length: 1 },
    ]) {
      expect(dtypeOfTypedArray(x)).toBeUndefined()
    }
  })
})
