/** Generated elements for kernel tests, and the comparison of results. */
import fc from 'fast-check'
import { allocate, DTYPES, isHalf, isWide, type KernelDType, type TypedArray } from '../../src/dtype.ts'

/** The types of buffers, and those that kernels compute in. */
export const KERNEL_DTYPES: readonly KernelDType[] = DTYPES.filter((d) => !isHalf(d))
export const WIDE_DTYPES: readonly KernelDType[] = KERNEL_DTYPES.filter(isWide)

/** Numbers at which float and integer code goes wrong. */
export const AWKWARD: { readonly [D in KernelDType]: readonly number[] } = {
  bool: [0, 1],
  int8: [0, 1, -1, 7, 31, 127, -128],
  int16: [0, 1, -1, 31, 255, 32767, -32768],
  uint8: [0, 1, 31, 128, 255],
  uint16: [0, 1, 31, 255, 32768, 65535],
  int32: [0, 1, -1, 2, 7, 31, 32, 33, 255, -2147483648, 2147483647, -2147483647, 65536, 1103515245],
  uint32: [0, 1, 2, 7, 31, 32, 33, 255, 4294967295, 2147483648, 2147483647, 65536, 2654435769],
  float32: [
    0, -0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, Infinity, -Infinity, NaN, 1.401298464324817e-45, -1.1754943508222875e-38,
    3.4028234663852886e38, 2147483648, -2147483648, 4294967296, 16777216, -16777217, 0.3333333432674408, 8388607.5,
  ].map(Math.fround), // prettier-ignore
  float64: [
    0, -0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, Infinity, -Infinity, NaN, 5e-324, -2.2250738585072014e-308,
    1.7976931348623157e308, 2147483648, -2147483649, 4294967296, 9007199254740993, 0.1, 4503599627370495.5,
  ], // prettier-ignore
}

/** One value of `dtype`, often an awkward one. */
export const scalarOf = (dtype: KernelDType): fc.Arbitrary<number> => {
  const awkward = fc.constantFrom(...AWKWARD[dtype])
  switch (dtype) {
    case 'bool':
      return awkward
    case 'int8':
      return fc.oneof(awkward, fc.integer({ min: -128, max: 127 }))
    case 'int16':
      return fc.oneof(awkward, fc.integer({ min: -32768, max: 32767 }))
    case 'uint8':
      return fc.oneof(awkward, fc.nat(255))
    case 'uint16':
      return fc.oneof(awkward, fc.nat(65535))
    case 'int32':
      return fc.oneof(awkward, fc.integer({ min: -10, max: 10 }), fc.integer())
    case 'uint32':
      return fc.oneof(awkward, fc.nat(10), fc.integer({ min: 0, max: 4294967295 }))
    case 'float32':
      return fc.oneof(awkward, fc.float(), fc.integer({ min: -9, max: 9 }))
    case 'float64':
      return fc.oneof(awkward, fc.double(), fc.integer({ min: -9, max: 9 }))
  }
}

/** A typed array of `elements` values, many of them awkward. */
export const dataOf = (dtype: KernelDType, elements: number): fc.Arbitrary<TypedArray> =>
  fc.array(scalarOf(dtype), { minLength: elements, maxLength: elements }).map((xs) => {
    const data = allocate(dtype, elements)
    data.set(xs)
    return data
  })

/** The first difference between two results, NaN equal to any NaN and -0 different from +0; undefined if there is none. */
export const firstDifference = (actual: readonly TypedArray[], expected: readonly TypedArray[]): string | undefined => {
  if (actual.length !== expected.length) return `${actual.length} results instead of ${expected.length}`
  for (let o = 0; o < expected.length; o++) {
    const a = actual[o]!
    const e = expected[o]!
    if (a.constructor !== e.constructor)
      return `output ${o} is a ${a.constructor.name} instead of a ${e.constructor.name}`
    if (a.length !== e.length) return `output ${o} has ${a.length} elements instead of ${e.length}`
    for (let i = 0; i < e.length; i++) {
      if (!Object.is(a[i], e[i])) return `output ${o}, element ${i}: ${a[i]!} instead of ${e[i]!}`
    }
  }
  return undefined
}
