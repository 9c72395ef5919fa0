/** What each operation of the kernel language means for one element. The loops over many are not here. */
import type { KernelDType } from '../../dtype.ts'
import type { BinaryOp, CompareOp, UnaryOp } from '../../kernel/expr.ts'

/** 2^n for every n from the smallest to the largest normal float64 exponent, by exact doubling. */
const POWERS: Float64Array = new Float64Array(2047)
POWERS[1023] = 1
for (let i = 1; i <= 1023; i++) {
  POWERS[1023 + i] = POWERS[1022 + i]! * 2
  POWERS[1023 - i] = POWERS[1024 - i]! / 2
}

const f32 = new Float32Array(1)
const f32Bits = new Uint32Array(f32.buffer)
const f64 = new DataView(new ArrayBuffer(8))

const exponent32 = (x: number): number => {
  f32[0] = x
  return ((f32Bits[0]! >>> 23) & 255) - 127
}
const exponent64 = (x: number): number => {
  f64.setFloat64(0, x)
  return ((f64.getUint32(0) >>> 20) & 2047) - 1023
}

/** 2^n for integral n, where `bias` is the largest exponent of the dtype. */
export const powerOfTwo = (n: number, bias: number): number =>
  n <= -bias ? 0 : n > bias ? Infinity : Number.isNaN(n) ? 1 : POWERS[Math.trunc(n) + 1023]!

const TWO_52 = 2 ** 52

/** Nearest integer, ties to even, keeping the sign of zero. */
export const nearest = (x: number): number => {
  const a = Math.abs(x)
  if (!(a < TWO_52) || a === 0) return x
  const r = a + TWO_52 - TWO_52
  return x < 0 ? -r : r
}

/** Truncates and saturates; NaN gives 0. */
export const toInt32 = (x: number): number => (x >= 2147483647 ? 2147483647 : x <= -2147483648 ? -2147483648 : x | 0)
export const toUint32 = (x: number): number => (x >= 4294967295 ? 4294967295 : x <= 0 ? 0 : x >>> 0)

/** `op` on one element; the caller stores the result into an array of `dtype`, which rounds or wraps it. */
export const scalarUnary = (op: UnaryOp, dtype: KernelDType): ((x: number) => number) => {
  switch (op) {
    case 'neg':
      return (x) => -x
    case 'abs':
      return Math.abs
    case 'sqrt':
      return Math.sqrt
    case 'floor':
      return Math.floor
    case 'ceil':
      return Math.ceil
    case 'trunc':
      return Math.trunc
    case 'nearest':
      return nearest
    case 'not':
      return dtype === 'bool' ? (x) => x ^ 1 : (x) => ~x
    case 'exponent':
      return dtype === 'float32' ? exponent32 : exponent64
    case 'pow2':
      return dtype === 'float32' ? (n) => powerOfTwo(n, 127) : (n) => powerOfTwo(n, 1023)
  }
}

export const scalarBinary = (op: BinaryOp, dtype: KernelDType): ((x: number, y: number) => number) => {
  switch (op) {
    case 'add':
      return (x, y) => x + y
    case 'sub':
      return (x, y) => x - y
    case 'mul':
      return dtype === 'int32' || dtype === 'uint32' ? Math.imul : (x, y) => x * y
    case 'div':
      if (dtype === 'int32') return (x, y) => (y === 0 ? -1 : (x / y) | 0)
      if (dtype === 'uint32') return (x, y) => (y === 0 ? 0xffffffff : (x / y) >>> 0)
      return (x, y) => x / y
    case 'rem':
      return dtype === 'int32' || dtype === 'uint32' ? (x, y) => (y === 0 ? x : x % y) : (x, y) => x % y
    case 'min':
      return Math.min
    case 'max':
      return Math.max
    case 'and':
      return (x, y) => x & y
    case 'or':
      return (x, y) => x | y
    case 'xor':
      return (x, y) => x ^ y
    case 'shiftLeft':
      return (x, y) => (y >>> 0 >= 32 ? 0 : x << y)
    case 'shiftRight':
      return dtype === 'int32' ? (x, y) => (y >>> 0 >= 32 ? x >> 31 : x >> y) : (x, y) => (y >>> 0 >= 32 ? 0 : x >>> y)
  }
}

export const scalarCompare = (op: CompareOp): ((x: number, y: number) => number) => {
  switch (op) {
    case 'eq':
      return (x, y) => (x === y ? 1 : 0)
    case 'ne':
      return (x, y) => (x !== y ? 1 : 0)
    case 'lt':
      return (x, y) => (x < y ? 1 : 0)
    case 'le':
      return (x, y) => (x <= y ? 1 : 0)
    case 'gt':
      return (x, y) => (x > y ? 1 : 0)
    case 'ge':
      return (x, y) => (x >= y ? 1 : 0)
  }
}
