/** Kernel expressions, one element's arithmetic, as operations on whole arrays: how primitives without an operation of their own are written. */
import {
  isFloating,
  sizeOf,
  type BinaryOp,
  type CompareOp,
  type DType,
  type Expr,
  type Shape,
  type UnaryOp,
} from '@pullback/core'
import { expander, type Expand } from '../expansion.ts'
import {
  binary,
  bitcast,
  compare,
  concatenate,
  constantLike,
  convert,
  iota,
  reshape,
  select,
  slice,
  splat,
  stretch,
  unary,
  type Direction,
} from './ops.ts'
import { threefry } from './threefry.ts'
import type { Block, Ssa } from './writer.ts'

const DIRECTION: { readonly [K in CompareOp]: Direction } = {
  eq: 'EQ',
  ne: 'NE',
  lt: 'LT',
  le: 'LE',
  gt: 'GT',
  ge: 'GE',
}

const BINARY: { readonly [K in BinaryOp]: string } = {
  add: 'add',
  sub: 'subtract',
  mul: 'multiply',
  div: 'divide',
  rem: 'remainder',
  min: 'minimum',
  max: 'maximum',
  and: 'and',
  or: 'or',
  xor: 'xor',
  shiftLeft: 'shift_left',
  shiftRight: 'shift_right_logical',
}

/** Towards zero; there is no such operation. */
export const truncate = (b: Block, x: Ssa): Ssa =>
  select(b, compare(b, 'LT', x, constantLike(b, 0, x)), unary(b, 'ceil', x), unary(b, 'floor', x))

/** Arithmetic for int32, logical for uint32, as the kernel language has it. */
export const binaryOp = (b: Block, op: BinaryOp, x: Ssa, y: Ssa): Ssa =>
  op === 'shiftRight' && x.dtype === 'int32' ? binary(b, 'shift_right_arithmetic', x, y) : binary(b, BINARY[op], x, y)

export const compareOp = (b: Block, op: CompareOp, x: Ssa, y: Ssa): Ssa => compare(b, DIRECTION[op], x, y)

const unsigned = (x: Ssa): { readonly shape: Shape; readonly dtype: DType } => ({ shape: x.shape, dtype: 'uint32' })

/** The high word of each float64, as uint32. */
const highWord = (b: Block, x: Ssa): Ssa => {
  const rank = x.shape.length
  const words = bitcast(b, x, { shape: [...x.shape, 2], dtype: 'uint32' })
  const ones = [...x.shape, 2].map(() => 1)
  return reshape(b, slice(b, words, [...x.shape.map(() => 0), 1], words.shape, ones), words.shape.slice(0, rank))
}

/** Where the exponent begins in the word that holds it, its mask, and what is added to it. */
const FORMAT = {
  float32: { shift: 23, mask: 255, bias: 127 },
  float64: { shift: 20, mask: 2047, bias: 1023 },
} as const

const exponent = (b: Block, x: Ssa): Ssa => {
  const { shift, mask, bias } = FORMAT[x.dtype as 'float32' | 'float64'] // the kernel language has it for floats only
  const word = x.dtype === 'float32' ? bitcast(b, x, unsigned(x)) : highWord(b, x)
  const shifted = binary(b, 'shift_right_logical', word, constantLike(b, shift, word))
  const biased = binary(b, 'and', shifted, constantLike(b, mask, word))
  return binary(b, 'subtract', convert(b, biased, x.dtype), constantLike(b, bias, x))
}

/** 2^n for an integral n, 0 below the normal range and inf above it, 1 for NaN. */
const powerOfTwo = (b: Block, n: Ssa): Ssa => {
  const { shift, bias } = FORMAT[n.dtype as 'float32' | 'float64'] // the kernel language has it for floats only
  const limit = (v: number): Ssa => constantLike(b, v, n)
  const zero = limit(0)
  const known = select(b, compare(b, 'NE', n, n), zero, n)
  const inside = binary(b, 'minimum', binary(b, 'maximum', known, limit(-bias)), limit(bias + 1))
  // Truncates, as the reference does with what is not integral; the sum is not negative.
  const whole = binary(b, 'add', truncate(b, inside), limit(bias))
  const biased = b.one('stablehlo.convert', [whole], unsigned(n))
  const word = binary(b, 'shift_left', biased, constantLike(b, shift, biased))
  if (n.dtype === 'float32') return bitcast(b, word, n)
  const high = reshape(b, word, [...n.shape, 1])
  return bitcast(b, concatenate(b, [constantLike(b, 0, high), high], n.shape.length), n)
}

const unaryOp = (b: Block, op: UnaryOp, x: Ssa): Ssa => {
  switch (op) {
    case 'neg':
      return unary(b, 'negate', x)
    case 'abs':
      return x.dtype === 'uint32' ? x : unary(b, 'abs', x)
    case 'sqrt':
    case 'floor':
    case 'ceil':
      return unary(b, op, x)
    case 'not':
      return unary(b, 'not', x)
    case 'trunc':
      return truncate(b, x)
    case 'nearest':
      return unary(b, 'round_nearest_even', x)
    case 'exponent':
      return exponent(b, x)
    case 'pow2':
      return powerOfTwo(b, x)
  }
}

/** Row-major numbers of the positions along some axes of a shape, as int32. */
export const positions = (b: Block, shape: Shape, axes: readonly number[], dtype: DType = 'int32'): Ssa => {
  const type = { shape, dtype }
  if (axes.length === 0 || sizeOf(shape) === 0) return splat(b, 0, dtype, shape)
  if (axes.length === shape.length && shape.length > 1 && axes.every((d, i) => d === i)) {
    return reshape(b, iota(b, { shape: [sizeOf(shape)], dtype }, 0), shape)
  }
  let step = 1
  let sum: Ssa | undefined
  for (const d of [...axes].reverse()) {
    const along = iota(b, type, d)
    const term = step === 1 ? along : binary(b, 'multiply', along, splat(b, step, dtype, shape))
    sum = sum === undefined ? term : binary(b, 'add', term, sum)
    step *= shape[d]!
  }
  return sum!
}

/** Whether an expression is a sum with a constant. */
const addsConstant = (e: Expr): boolean =>
  e.tag === 'mulAdd'
    ? e.z.tag === 'const'
    : e.tag === 'binary' && (e.op === 'add' || e.op === 'sub') && (e.x.tag === 'const' || e.y.tag === 'const')

/**
 * XLA takes (x + 1) - 1 together to x, also of floats. Expansions mean the rounding error in between, so a barrier keeps
 * the inner sum as it is.
 */
const kept = (b: Block, e: Expr, inner: Expr, x: Ssa): Ssa =>
  isFloating(e.dtype) && addsConstant(e) && addsConstant(inner) ? b.one('stablehlo.optimization_barrier', [x], x) : x

/**
 * The arrays that an elementwise rule computes: `exprs` receives expressions that stand for the operands, which are of
 * the result's shape or of rank 0.
 */
export const expand: Expand<Block, Ssa> = expander<Block, Ssa>({
  dtypeOf: (x) => x.dtype,
  operand: stretch,
  result: (_, y) => y,
  positions,
  constant: splat,
  unary: unaryOp,
  binary: (b, op, x, y, e) => binaryOp(b, op, kept(b, e, e.x, x), kept(b, e, e.y, y)),
  mulAdd: (b, x, y, z) => binary(b, 'add', binary(b, 'multiply', x, y), z),
  compare: compareOp,
  select,
  convert,
  bitcast: (b, x, dtype) => bitcast(b, x, { shape: x.shape, dtype }),
  threefry,
})
