/** Half floats in kernels: the float32 number of a 16-bit word, and the word of the nearest half float. Branch-free. */
import type { HalfDType } from '../dtype.ts'
import { binary, bitcast, compare, constant, convert, select, type Expr } from './expr.ts'

const word = (bits: number): Expr => constant('uint32', bits)
const and = (x: Expr, bits: number): Expr => binary('and', x, word(bits))
const left = (x: Expr, by: number): Expr => binary('shiftLeft', x, word(by))
const right = (x: Expr, by: number): Expr => binary('shiftRight', x, word(by))
const add = (x: Expr, bits: number): Expr => binary('add', x, word(bits))

/** The float32 number that a uint16 word stands for; exact, NaN stays NaN. */
export const fromHalf = (bits: Expr, dtype: HalfDType): Expr => {
  const h = convert('uint32', bits)
  if (dtype === 'bfloat16') return bitcast('float32', left(h, 16))
  const size = and(h, 0x7fff)
  // The exponent field in place but too small by 112; multiplying corrects it and makes subnormal numbers normal.
  const scaled = binary('mul', bitcast('float32', left(size, 13)), constant('float32', 2 ** 112))
  const special = binary('or', left(size, 13), word(0x7f800000))
  const bits32 = select(compare('ge', size, word(0x7c00)), special, bitcast('uint32', scaled))
  return bitcast('float32', binary('or', bits32, left(and(h, 0x8000), 16)))
}

/** The uint16 word of the half float nearest to a float32 number, ties to even; one NaN stands for all. */
export const toHalf = (x: Expr, dtype: HalfDType): Expr => {
  const bits = bitcast('uint32', x)
  const size = and(bits, 0x7fffffff)
  const isNaN = compare('gt', size, word(0x7f800000))
  // Adding just below half a unit, and one more where the last bit kept is odd, carries as rounding to even does.
  const rounded = (shift: number, from: number): Expr =>
    right(binary('add', add(size, from + 2 ** (shift - 1) - 1), and(right(size, shift), 1)), shift)
  const positive = dtype === 'bfloat16' ? rounded(16, 0) : bounded(size, rounded(13, 0xc8000000))
  const signed = binary('or', positive, and(right(bits, 16), 0x8000))
  return convert('uint16', select(isNaN, word(dtype === 'bfloat16' ? 0x7fc0 : 0x7e00), signed))
}

/** The float16 word of a number ≥ 0 given by its float32 bits; `normal` is right where the result is a normal number. */
const bounded = (size: Expr, normal: Expr): Expr => {
  // Below the normal numbers the unit 2^-24 is that of float32 numbers beside 0.5, whose addition rounds.
  const shifted = bitcast('uint32', binary('add', bitcast('float32', size), constant('float32', 0.5)))
  const subnormal = add(shifted, 0xc1000000)
  const finite = select(compare('lt', size, word(0x38800000)), subnormal, normal)
  return select(compare('ge', size, word(0x47800000)), word(0x7c00), finite)
}
