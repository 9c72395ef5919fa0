/** Counting and multiplying bits of integers. */
import { bytesOf, categoryOf, scalar, showShape, type Value } from '@pullback/core'
import { checkOperands } from '../given.ts'
import { add, mul, sub } from '../primitives/arithmetic.ts'
import { bitcast, convert } from '../primitives/convert.ts'
import { and, or, shiftRightLogical } from '../primitives/logical.ts'

const u32 = (n: number): Value => scalar(n, 'uint32')

/** The bits of an integer in the low end of a uint32. */
const bitsOf = (fn: string, x: Value): { readonly bits: Value; readonly width: number } => {
  checkOperands(fn, x)
  if (categoryOf(x.dtype) !== 'integer') {
    throw new TypeError(`${fn}: operands must be integers, got ${x.dtype}${showShape(x.shape)}`)
  }
  const width = 8 * bytesOf(x.dtype)
  if (width === 32) return { bits: bitcast(x, 'uint32'), width }
  return { bits: and(bitcast(convert(x, 'int32'), 'uint32'), u32(2 ** width - 1)), width }
}

/** How many bits of each integer are 1. */
export const populationCount = (x: Value): Value => {
  const { bits } = bitsOf('populationCount', x)
  return convert(countOnes(bits), x.dtype)
}

/** Sums of neighbouring bits, pairs, nibbles …, each beside the other in one word (Warren, Hacker's Delight, 5-1). */
const countOnes = (x: Value): Value => {
  const pairs = sub(x, and(shiftRightLogical(x, u32(1)), u32(0x55555555)))
  const nibbles = add(and(pairs, u32(0x33333333)), and(shiftRightLogical(pairs, u32(2)), u32(0x33333333)))
  const bytes = and(add(nibbles, shiftRightLogical(nibbles, u32(4))), u32(0x0f0f0f0f))
  return shiftRightLogical(mul(bytes, u32(0x01010101)), u32(24))
}

/** How many zeros stand before the first 1 of each integer. */
export const clz = (x: Value): Value => {
  const { bits, width } = bitsOf('clz', x)
  let filled = bits
  for (const by of [1, 2, 4, 8, 16]) filled = or(filled, shiftRightLogical(filled, u32(by)))
  return convert(sub(u32(width), countOnes(filled)), x.dtype)
}

/** The upper 32 bits of the 64-bit products of int32 or uint32 integers. */
export const mulhi = (x: Value, y: Value): Value => {
  checkOperands('mulhi', x, y)
  if (x.dtype !== y.dtype || (x.dtype !== 'int32' && x.dtype !== 'uint32')) {
    throw new TypeError(`mulhi: operands must both be int32 or uint32, got ${x.dtype} and ${y.dtype}`)
  }
  const [a, b] = [bitcast(x, 'uint32'), bitcast(y, 'uint32')]
  const low = (v: Value): Value => and(v, u32(0xffff))
  const high = (v: Value): Value => shiftRightLogical(v, u32(16))
  const carry = add(high(mul(low(a), low(b))), low(mul(high(a), low(b))))
  const middle = add(carry, low(mul(low(a), high(b))))
  const upper = add(high(mul(high(a), low(b))), high(mul(low(a), high(b))))
  const unsigned = add(add(mul(high(a), high(b)), upper), high(middle))
  if (x.dtype === 'uint32') return unsigned
  // A negative operand stands for itself less 2^32.
  const sign = (v: Value): Value => sub(u32(0), shiftRightLogical(v, u32(31)))
  return bitcast(sub(sub(unsigned, and(sign(a), b)), and(sign(b), a)), 'int32')
}
