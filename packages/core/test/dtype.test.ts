/** Element types: the promotion table and its laws, over every pair and triple there is. */
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import {
  allocate,
  bytesOf,
  categoryOf,
  DTYPES,
  dtypeOfTypedArray,
  floatInfo,
  isDType,
  isFloating,
  isHalf,
  isInteger,
  isWide,
  promote,
  promoteAll,
  rangeOf,
  scalar,
  shortName,
  storedAs,
  wideOf,
  type DType,
  type ElementType,
} from '../src/index.ts'

const strong = (dtype: DType): ElementType => ({ dtype, weakType: false })
const weak = (dtype: DType): ElementType => ({ dtype, weakType: true })
const ALL = DTYPES.flatMap((d) => [strong(d), weak(d)])
const show = (t: ElementType): string => `${shortName(t.dtype)}${t.weakType ? '*' : ''}`

describe('promotion', () => {
  // Rows and columns: the types below, then the weak types of JS numbers. Computed with JAX 0.10.2 without 64-bit types.
  const columns = [
    ...(['bool', 'uint8', 'uint16', 'uint32', 'int8', 'int16', 'int32', 'bfloat16', 'float16', 'float32'] as const).map(
      strong,
    ),
    weak('int32'),
    weak('float32'),
  ]
  test.each([
    ['bool', 'bool u8 u16 u32 i8 i16 i32 bf16 f16 f32 i32* f32*'],
    ['u8', 'u8 u8 u16 u32 i16 i16 i32 bf16 f16 f32 u8 f32*'],
    ['u16', 'u16 u16 u16 u32 i32 i32 i32 bf16 f16 f32 u16 f32*'],
    ['u32', 'u32 u32 u32 u32 i32 i32 i32 bf16 f16 f32 u32 f32*'],
    ['i8', 'i8 i16 i32 i32 i8 i16 i32 bf16 f16 f32 i8 f32*'],
    ['i16', 'i16 i16 i32 i32 i16 i16 i32 bf16 f16 f32 i16 f32*'],
    ['i32', 'i32 i32 i32 i32 i32 i32 i32 bf16 f16 f32 i32 f32*'],
    ['bf16', 'bf16 bf16 bf16 bf16 bf16 bf16 bf16 bf16 f32 f32 bf16 bf16'],
    ['f16', 'f16 f16 f16 f16 f16 f16 f16 f32 f16 f32 f16 f16'],
    ['f32', 'f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32'],
    ['i32*', 'i32* u8 u16 u32 i8 i16 i32 bf16 f16 f32 i32* f32*'],
    ['f32*', 'f32* f32* f32* f32* f32* f32* f32* bf16 f16 f32 f32* f32*'],
  ])('of %s with each: %s', (row, expected) => {
    const a = columns.find((c) => show(c) === row)!
    expect(columns.map((b) => show(promote(a, b))).join(' ')).toBe(expected)
  })

  test('float64 is above every other type', () => {
    for (const t of ALL) expect(promote(t, strong('float64'))).toEqual(strong('float64'))
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
    // Bytes read as uint8 and words as uint16, unless someone knows better.
    expect(dtypeOfTypedArray(data)).toBe(dtype === 'bool' ? 'uint8' : storedAs(dtype))
    expect([isFloating(dtype), isInteger(dtype)]).toEqual([
      categoryOf(dtype) === 'floating',
      categoryOf(dtype) === 'integer',
    ])
    expect(isDType(dtype)).toBe(true)
  })

  test.each(DTYPES)('%s is computed in a type that holds its values', (dtype) => {
    const wide = wideOf(dtype)
    expect(categoryOf(wide)).toBe(categoryOf(dtype))
    expect(isWide(wide)).toBe(true)
    expect(isWide(dtype)).toBe(wide === dtype)
    expect(isHalf(dtype)).toBe(bytesOf(dtype) === 2 && isFloating(dtype))
    const [lowest, highest] = rangeOf(dtype)
    for (const x of [lowest, highest]) expect(scalar(x, wide).values()[0]).toBe(x)
    if (isInteger(dtype)) {
      // The ends of the range are values of the type, and nothing beyond is.
      expect(allocate(dtype, 2).fill(lowest)[0]).toBe(lowest)
      expect(allocate(dtype, 2).fill(highest)[1]).toBe(highest)
      expect(highest - lowest + 1).toBe(2 ** (8 * bytesOf(dtype)))
    }
  })

  test.each(DTYPES.filter(isFloating))('%s: epsilon, the largest and the smallest normal number', (dtype) => {
    const { eps, max, tiny, mantissa } = floatInfo(dtype)
    const round = (x: number): number => scalar(x, dtype).values()[0]!
    expect(eps).toBe(2 ** -mantissa)
    expect(round(1 + eps)).toBe(1 + eps)
    expect(round(1 + eps / 2)).toBe(1)
    expect(round(max)).toBe(max)
    expect(round(max * (1 + eps))).toBe(Infinity)
    expect(round(tiny * (1 + eps))).toBe(tiny * (1 + eps))
    // Half of it has a bit fewer.
    expect(2 * round((tiny * (1 + eps)) / 2)).not.toBe(tiny * (1 + eps))
  })

  test('nothing else is a dtype', () => {
    for (const x of ['float8', 'Float32', 'constructor', '', undefined, null, 3, ['float32']]) {
      expect(isDType(x)).toBe(false)
    }
  })

  test('typed arrays of another realm count', () => {
    expect(dtypeOfTypedArray(runInNewContext('new Float32Array(2)'))).toBe('float32')
    for (const x of [new BigInt64Array(1), new DataView(new ArrayBuffer(1)), [1], null, { length: 1 }]) {
      expect(dtypeOfTypedArray(x)).toBeUndefined()
    }
  })
})
