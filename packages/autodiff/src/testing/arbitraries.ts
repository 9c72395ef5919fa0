/** Generators of shapes, arrays and indices, biased to what breaks code: empty and size-1 axes, ties, ±0, ±inf, NaN. */
import { allocate, NdArray, sizeOf, storedNumber, type DType, type Shape } from '@pullback/core'
import * as fc from 'fast-check'

export interface ShapeLimits {
  readonly minRank?: number
  readonly maxRank?: number
  /** Smallest size of an axis; 0 allows empty arrays. */
  readonly minSize?: number
  readonly maxSize?: number
}

/** A shape, biased to small ranks and sizes. */
export const shapes = ({ minRank = 0, maxRank = 3, minSize = 0, maxSize = 4 }: ShapeLimits = {}): fc.Arbitrary<Shape> =>
  fc.array(fc.integer({ min: minSize, max: maxSize }), { minLength: minRank, maxLength: maxRank })

/** Numbers on which rules differ from their limits. */
export const AWKWARD: { readonly [D in DType]: readonly number[] } = {
  bool: [0, 1],
  int8: [0, 1, -1, 2, 7, 8, 127, -128],
  int16: [0, 1, -1, 2, 15, 16, 32767, -32768],
  int32: [0, 1, -1, 2, 7, 2147483647, -2147483648],
  uint8: [0, 1, 2, 7, 8, 128, 255],
  uint16: [0, 1, 2, 15, 16, 32768, 65535],
  uint32: [0, 1, 2, 31, 32, 2147483648, 4294967295],
  float16: [0, -0, 1, -1, 0.5, 2, Infinity, -Infinity, NaN, 2 ** -24, 65504, 1 + 2 ** -10],
  bfloat16: [0, -0, 1, -1, 0.5, 2, Infinity, -Infinity, NaN, 2 ** -133, 3.3895313892515355e38, 1 + 2 ** -7],
  float32: [0, -0, 1, -1, 0.5, 2, Infinity, -Infinity, NaN, 1e-40, 3.4e38, 1.0000001],
  float64: [0, -0, 1, -1, 0.5, 2, Infinity, -Infinity, NaN, 1e-310, 1.7e308, 1.0000000000000002],
}

/** One element: half awkward, half ordinary. */
export const elements = (dtype: DType): fc.Arbitrary<number> => {
  const awkward = fc.constantFrom(...AWKWARD[dtype])
  switch (dtype) {
    case 'bool':
      return awkward
    case 'int8':
    case 'int16':
    case 'int32':
      return fc.oneof(awkward, fc.integer({ min: -100, max: 100 }))
    case 'uint8':
    case 'uint16':
    case 'uint32':
      return fc.oneof(awkward, fc.nat(100))
    case 'float16':
    case 'bfloat16':
    case 'float32':
    case 'float64':
      return fc.oneof(awkward, fc.integer({ min: -3, max: 3 }), fc.double({ min: -10, max: 10, noNaN: true }))
  }
}

/** An array of this shape and dtype from generated elements. */
export const arrayOf = (
  shape: Shape,
  dtype: DType,
  element: fc.Arbitrary<number> = elements(dtype),
): fc.Arbitrary<NdArray> => {
  const n = sizeOf(shape)
  return fc.array(element, { minLength: n, maxLength: n }).map((xs) => {
    const data = allocate(dtype, n)
    data.set(xs.map((x) => storedNumber(x, dtype)))
    return new NdArray(dtype, shape, data)
  })
}

/** Elements between two bounds, away from the kinks in `avoid` by at least `distance`. */
export const between = (lo: number, hi: number, avoid: readonly number[] = [], distance = 0.05): fc.Arbitrary<number> =>
  fc.double({ min: lo, max: hi, noNaN: true }).filter((x) => avoid.every((k) => Math.abs(x - k) > distance))

/** float64 arrays of one shape, elements between bounds and away from kinks: points where functions are smooth. */
export const smoothArrays = (
  count: number,
  lo = -2,
  hi = 2,
  avoid: readonly number[] = [],
  limits: ShapeLimits = { minSize: 1 },
): fc.Arbitrary<readonly NdArray[]> =>
  shapes(limits).chain((s) =>
    fc.tuple(...Array.from({ length: count }, () => arrayOf(s, 'float64', between(lo, hi, avoid)))),
  )

/** int32 indices for an axis of size `n`: inside, at the edges, repeated, and outside. */
export const indicesFor = (n: number, shape: Shape): fc.Arbitrary<NdArray> =>
  arrayOf(
    shape,
    'int32',
    fc.oneof(fc.integer({ min: 0, max: Math.max(0, n - 1) }), fc.constantFrom(-n, -1, 0, n - 1, n, n + 3)),
  )
