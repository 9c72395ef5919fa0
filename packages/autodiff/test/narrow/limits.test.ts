/** What `finfo` and `iinfo` say, held against arithmetic in the dtype. */
import { describe, expect, test } from 'vitest'
import { array, DTYPES, isFloating, isInteger, type DType } from '@pullback/core'
import { np } from '../../src/index.ts'

const number = (x: number, dtype: DType): number => array(x, { dtype }).item() as number

describe.each(DTYPES.filter(isFloating))('finfo of %s', (dtype) => {
  const { bits, nmant, eps, tiny, smallestSubnormal, max, min } = np.finfo(dtype)
  test('the numbers are the last of their kind', () => {
    expect(number(1 + eps, dtype)).toBeGreaterThan(1)
    expect(number(1 + eps / 4, dtype)).toBe(1)
    expect(eps).toBe(2 ** -nmant)
    expect(number(smallestSubnormal, dtype)).toBe(smallestSubnormal)
    expect(number(smallestSubnormal / 4, dtype)).toBe(0)
    expect(number(tiny, dtype)).toBe(tiny)
    expect(number(max, dtype)).toBe(max)
    expect(min).toBe(-max)
    expect(array(max, { dtype }).mul(2).item()).toBe(Infinity)
    expect(bits).toBe(8 * array(1, { dtype }).data.BYTES_PER_ELEMENT)
  })
})

describe.each(DTYPES.filter(isInteger))('iinfo of %s', (dtype) => {
  test('one more than the largest wraps to the smallest', () => {
    const { bits, max, min } = np.iinfo(dtype)
    expect(array(max, { dtype }).add(1).item()).toBe(min)
    expect(max - min).toBe(2 ** bits - 1)
  })
})

test('other dtypes are errors', () => {
  expect(() => np.finfo('int8')).toThrow('finfo: dtype must be floating, got int8')
  expect(() => np.iinfo('bfloat16')).toThrow('iinfo: dtype must be an integer type, got bfloat16')
})
