/** The cipher against the published answers and a second implementation; keys from seeds. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { array, keyWords, keyWords64, threefry2x32 } from '../../src/index.ts'

const word = fc.oneof(fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff), fc.nat(0xffffffff))
const MASK = 2n ** 32n - 1n

/** The cipher over bigints, straight from the definition: 20 rounds, a key injection before every fourth. */
const slow = (key: readonly number[], counter: readonly number[]): number[] => {
  const [k0, k1] = [BigInt(key[0]!), BigInt(key[1]!)]
  const schedule = [k0, k1, k0 ^ k1 ^ 0x1bd11bdan]
  let [x, y] = [BigInt(counter[0]!), BigInt(counter[1]!)]
  const inject = (s: number): void => {
    x = (x + schedule[s % 3]!) & MASK
    y = (y + schedule[(s + 1) % 3]! + BigInt(s)) & MASK
  }
  for (let round = 0; round < 20; round++) {
    if (round % 4 === 0) inject(round / 4)
    const r = BigInt([13, 15, 26, 6, 17, 29, 16, 24][round % 8]!)
    x = (x + y) & MASK
    y = (((y << r) | (y >> (32n - r))) & MASK) ^ x
  }
  inject(5)
  return [Number(x), Number(y)]
}

describe('threefry2x32', () => {
  // Known answers of the authors' library (Random123, kat_vectors).
  test.each([
    [
      [0, 0],
      [0, 0],
      [0x6b200159, 0x99ba4efe],
    ],
    [
      [0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x1cb996fc, 0xbb002be7],
    ],
    [
      [0x13198a2e, 0x03707344],
      [0x243f6a88, 0x85a308d3],
      [0xc4923a9c, 0x483df7a0],
    ],
  ] as const)('key %j, counter %j gives the published %j', ([k0, k1], [x0, x1], expected) => {
    expect(threefry2x32(k0, k1, x0, x1)).toEqual(expected)
  })

  property.prop([word, word, word, word])('agrees with the definition over bigints', (k0, k1, x0, x1) => {
    expect(threefry2x32(k0, k1, x0, x1)).toEqual(slow([k0, k1], [x0, x1]))
  })

  property.prop([word, word, word, word])('reads signed words as unsigned', (k0, k1, x0, x1) => {
    expect(threefry2x32(k0 | 0, k1 | 0, x0 | 0, x1 | 0)).toEqual(threefry2x32(k0, k1, x0, x1))
  })
})

describe('keys from seeds', () => {
  test('are the seed modulo 2^32 under a zero word', () => {
    expect(keyWords(0)).toEqual([0, 0])
    expect(keyWords(-0)).toEqual([0, 0])
    expect(keyWords(42)).toEqual([0, 42])
    expect(keyWords(-1)).toEqual([0, 0xffffffff])
    expect(keyWords(2 ** 32 + 7)).toEqual([0, 7])
    expect(keyWords(-(2 ** 31))).toEqual([0, 0x80000000])
    expect(keyWords(2n ** 80n + 3n)).toEqual([0, 3])
  })

  test('with 64 bits keep both words', () => {
    expect(keyWords64(42)).toEqual([0, 42])
    expect(keyWords64(-1)).toEqual([0xffffffff, 0xffffffff])
    expect(keyWords64(2 ** 32 + 7)).toEqual([1, 7])
    expect(keyWords64(0x0123456789abcdefn)).toEqual([0x01234567, 0x89abcdef])
    expect(keyWords64(2n ** 64n - 1n)).toEqual([0xffffffff, 0xffffffff])
    expect(keyWords64(-(2n ** 63n))).toEqual([0x80000000, 0])
  })

  property.prop([fc.maxSafeInteger()])('do not depend on the seed being a number or a bigint', (seed) => {
    expect(keyWords(BigInt(seed))).toEqual(keyWords(seed))
    expect(keyWords64(BigInt(seed))).toEqual(keyWords64(seed))
    expect(keyWords64(seed)[1]).toBe(keyWords(seed)[1])
  })

  test.each([1.5, NaN, Infinity, '1', true, null, undefined, [1], array([1])])('%s is not a seed', (seed) => {
    expect(() => keyWords(seed as number)).toThrow(TypeError)
    expect(() => keyWords64(seed as number)).toThrow(/^key: the seed must be an integer, got /)
  })

  test('numbers that cannot be exact and integers beyond 64 bits are refused', () => {
    expect(() => keyWords(2 ** 53)).toThrow(RangeError)
    expect(() => keyWords64(2 ** 53, 'random.key')).toThrow('random.key: a seed beyond 2^53 must be a bigint')
    expect(() => keyWords64(2n ** 64n)).toThrow(
      'key: a 64-bit seed must be at least -2^63 and below 2^64, got 18446744073709551616',
    )
    expect(() => keyWords64(-(2n ** 63n) - 1n)).toThrow(RangeError)
  })
})
