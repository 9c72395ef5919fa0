/** Random bits, and uniform numbers made from them: what every other sampler draws through. */
import {
  checkOptions,
  checkShape,
  floatInfo,
  isFloating,
  isHalf,
  scalar,
  showShape,
  type DType,
  type FloatingDType,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { checkDType } from '../given.ts'
import { add, max, mul, sub } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { bitcast, convert } from '../primitives/convert.ts'
import { and, or, shiftRightLogical, xor } from '../primitives/logical.ts'
import { iota, threefry2x32 } from '../primitives/random.ts'
import { select } from '../primitives/select.ts'
import { asValue, like, stretchTo } from '../numpy/operands.ts'
import { fused } from './fused.ts'
import { checkKey, type Key } from './key.ts'
import { wordsOf } from './keys.ts'

/** The shape of a draw, checked. */
export const drawShape = (fn: string, shape: number | Shape): Shape => [
  ...checkShape(fn, typeof shape === 'number' ? [shape] : shape),
]

export const checkFloat = (fn: string, dtype: DType): FloatingDType => {
  checkDType(fn, dtype)
  if (!isFloating(dtype)) throw new TypeError(`${fn}: dtype must be floating, got ${dtype}`)
  return dtype
}

/** Both words of the cipher for each position: 64 independent bits an element. */
const wordPairs = (k: Key, shape: Shape): readonly [Value, Value] =>
  threefry2x32(...wordsOf(k), scalar(0, 'uint32'), iota(shape, 'uint32'))

/** 32 bits an element. Element i depends on the key and i alone, so a longer draw begins with a shorter one. */
export const words32 = (k: Key, shape: Shape): Value => xor(...wordPairs(k, shape))

/**
 * Random bits as uint32, or the low 8 or 16 of them as uint8 or uint16.
 * @throws RangeError for another width.
 */
export const bits = (k: Key, shape: number | Shape = [], width: 8 | 16 | 32 = 32): Value =>
  fused('bits', k, shape, [width], (one, to) => drawBits(one, to, width))

const drawBits = (k: Key, shape: number | Shape, width: 8 | 16 | 32): Value => {
  const all = words32(checkKey('bits', k), drawShape('bits', shape))
  switch (width) {
    case 32:
      return all
    case 16:
      return convert(all, 'uint16')
    case 8:
      return convert(all, 'uint8')
    default:
      throw new RangeError(`bits: width must be 8, 16 or 32, got ${String(width satisfies never)}`)
  }
}

/** How many random bits are drawn for a half float; the upper ones become its fraction. */
const HALF_BITS = { float16: 16, bfloat16: 8 } as const

/** Numbers in [0, 1): multiples of the dtype's epsilon, each as likely. Made from both words of the cipher. */
export const unitOf = ([hi, lo]: readonly [Value, Value], dtype: FloatingDType): Value => {
  if (isHalf(dtype)) {
    const { mantissa, eps } = floatInfo(dtype)
    const drawn = HALF_BITS[dtype]
    const low = and(xor(hi, lo), scalar(2 ** drawn - 1, 'uint32'))
    const fraction = shiftRightLogical(low, scalar(drawn - mantissa, 'uint32'))
    return mul(convert(fraction, dtype), scalar(eps, dtype))
  }
  if (dtype === 'float32') {
    const mantissa = shiftRightLogical(xor(hi, lo), scalar(9, 'uint32'))
    // The bits of 1.0 with a random mantissa: a number in [1, 2).
    return sub(bitcast(or(mantissa, scalar(0x3f800000, 'uint32')), 'float32'), scalar(1, 'float32'))
  }
  const low = shiftRightLogical(lo, scalar(12, 'uint32'))
  // hi·2^20 + low has 52 bits, so both steps are exact.
  const whole = add(mul(convert(hi, 'float64'), scalar(2 ** 20, 'float64')), convert(low, 'float64'))
  return mul(whole, scalar(2 ** -52, 'float64'))
}

/**
 * u·span + from in float32 with one rounding, as a fused multiply-add: JAX on a CPU gives these bits.
 *
 * In float64 the product is exact (23 + 24 bits) and the sum rounds once. Rounding that to float32 would be a second
 * rounding only where the sum lies half-way between two floats and was itself inexact; there its error, from the exact
 * two-sum (Knuth, The Art of Computer Programming 2, 4.2.2, theorem B), says on which side the true sum lies.
 */
export const fusedMultiplyAdd = (u: Value, span: Value, from: Value): Value => {
  const product = mul(convert(u, 'float64'), convert(span, 'float64'))
  const start = convert(from, 'float64')
  const s = add(product, start)
  const p = sub(s, start)
  const error = add(sub(product, p), sub(start, sub(s, p)))
  const near = convert(s, 'float32')
  const back = convert(near, 'float64')
  const rest = sub(s, back)
  const mirrored = add(s, rest)
  const other = convert(mirrored, 'float32')
  const isTie = compare('eq', convert(other, 'float64'), mirrored)
  const isBeyond = compare('gt', mul(error, rest), like(error, 0))
  return select(and(isTie, isBeyond), other, near)
}

const isPowerOfTwo = (x: number): boolean => x > 0 && Number.isInteger(Math.log2(x))

export interface UniformOptions {
  readonly dtype?: DType
  /** Lower bound, included. Default 0. */
  readonly minval?: Operand
  /** Upper bound, not drawn except by rounding. Default 1. */
  readonly maxval?: Operand
}

/**
 * Uniform numbers in [minval, maxval). Bounds may be arrays that broadcast to `shape`.
 *
 * float32, float16 and bfloat16 draws have JAX's bits for every pair of bounds; float64 draws for [0, 1), with other bounds
 * they may differ in the last place, because the product is rounded before the sum.
 */
export const uniform = (k: Key, shape: number | Shape = [], options: UniformOptions = {}): Value => {
  checkOptions('uniform', options, ['dtype', 'minval', 'maxval'])
  return fused('uniform', k, shape, [options], (one, to) =>
    uniformFor('uniform', one, drawShape('uniform', to), options),
  )
}

/** `uniform` under the name of the sampler that draws through it. */
export const uniformFor = (fn: string, k: Key, shape: Shape, options: UniformOptions = {}): Value => {
  const { dtype: wanted = 'float32', minval = 0, maxval = 1 } = options
  checkKey(fn, k)
  const dtype = checkFloat(fn, wanted)
  return between(fn, unitOf(wordPairs(k, shape), dtype), minval, maxval)
}

/** Numbers in [0, 1) stretched to [minval, maxval). */
export const between = (fn: string, u: Value, minval: Operand, maxval: Operand): Value => {
  if (minval === 0 && maxval === 1) return u
  const { shape, dtype } = u
  const from = boundOf(fn, minval, shape, dtype)
  const span = sub(boundOf(fn, maxval, shape, dtype), from)
  const numbers = typeof minval === 'number' && typeof maxval === 'number' ? roundedSpan(minval, maxval) : NaN
  const isFused = dtype === 'float32' && !isPowerOfTwo(numbers)
  const y = isFused ? fusedMultiplyAdd(u, span, from) : add(mul(u, span), from)
  return max(from, y)
}

/** The span as it is computed in float32. Multiplying by a power of two is exact, so one rounding is left. */
const roundedSpan = (from: number, to: number): number => Math.fround(Math.fround(to) - Math.fround(from))

const boundOf = (fn: string, bound: Operand, shape: Shape, dtype: DType): Value => {
  if (typeof bound === 'number') return scalar(bound, dtype)
  return parameterOf(fn, 'bounds', bound, shape, dtype)
}

/** A parameter of a distribution in the shape and dtype of the draw; scalars stay scalars. */
export const parameterOf = (fn: string, what: string, x: Operand, shape: Shape, dtype: DType): Value => {
  if (typeof x === 'number') return scalar(x, dtype)
  const v = convert(asValue(fn, x), dtype)
  if (v.shape.length === 0) return v
  const added = shape.length - v.shape.length
  if (added < 0 || v.shape.some((n, d) => n !== 1 && n !== shape[d + added])) {
    throw new TypeError(
      `${fn}: ${what} must broadcast to the shape drawn, got ${showShape(v.shape)} for ${showShape(shape)}`,
    )
  }
  return stretchTo(v, shape)
}
