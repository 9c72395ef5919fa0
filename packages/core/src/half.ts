/** Half floats as numbers and as bits, one at a time. What kernels do with many is in kernel/half.ts. */
import { isHalf, type DType, type HalfDType, type TypedArray } from './dtype.ts'

const float = new Float32Array(1)
const word = new Uint32Array(float.buffer)

/** The bits of the half float nearest to `x` rounded to float32, ties to even; one NaN stands for all. */
export const halfBits = (x: number, dtype: HalfDType): number => {
  float[0] = x
  const bits = word[0]!
  const sign = (bits >>> 16) & 0x8000
  const size = bits & 0x7fffffff
  if (size > 0x7f800000) return dtype === 'bfloat16' ? 0x7fc0 : 0x7e00
  // Adding just below half a unit, and one more where the last bit kept is odd, carries as rounding to even does.
  if (dtype === 'bfloat16') return sign | ((size + 0x7fff + ((size >>> 16) & 1)) >>> 16)
  if (size >= 0x47800000) return sign | 0x7c00
  if (size < 0x38800000) {
    // Below the normal numbers: the unit 2^-24 is that of float32 numbers beside 0.5, whose addition rounds.
    word[0] = size
    float[0] = float[0] + 0.5
    return sign | (word[0] - 0x3f000000)
  }
  return sign | ((size - 0x38000000 + 0xfff + ((size >>> 13) & 1)) >>> 13)
}

/** The number that the low 16 bits of `bits` stand for; exact. */
export const halfNumber = (bits: number, dtype: HalfDType): number => {
  if (dtype === 'bfloat16') {
    word[0] = bits << 16
    return float[0]!
  }
  const size = bits & 0x7fff
  const sign = (bits & 0x8000) === 0 ? 1 : -1
  if (size >= 0x7c00) return size > 0x7c00 ? NaN : sign * Infinity
  word[0] = size << 13
  return sign * float[0]! * 2 ** 112
}

/** What is stored for an element of value `x`, which is a value of `dtype`: the bits of a half float. */
export const storedNumber = (x: number, dtype: DType): number => (isHalf(dtype) ? halfBits(x, dtype) : x)

/** Elements as numbers: `data` itself unless it holds bits of half floats. */
export const numbersOf = (data: TypedArray, dtype: DType): TypedArray => {
  if (!isHalf(dtype)) return data
  const out = new Float32Array(data.length)
  for (let i = 0; i < out.length; i++) out[i] = halfNumber(data[i]!, dtype)
  return out
}
