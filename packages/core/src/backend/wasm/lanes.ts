/**
 * Arithmetic on several elements at once: what each operation of the expression language becomes on a v128.
 * A vector holds `width` elements in its low lanes: 4 of 4 bytes, or 2 where float64 takes part (then 4-byte values sit in the
 * two low lanes and the others hold anything). A bool is a mask, all ones or zero, of 4 bytes per element; an integer of one
 * or two bytes is the int32 of the same value.
 */
import { wideOf, type KernelDType, type WideDType } from '../../dtype.ts'
import type { BinaryOp, CompareOp, UnaryOp } from '../../kernel/expr.ts'
import type { FunctionBuilder } from './assembler.ts'
import * as op from './instructions.ts'
import * as simd from './vectorInstructions.ts'
import { I32, V128 } from './opcodes.ts'

export type Width = 2 | 4

const scratch = new DataView(new ArrayBuffer(8))

/** The bits of a 4-byte element as an int32. */
export const wordOf = (dtype: KernelDType, value: number): number => {
  if (dtype === 'float32') {
    scratch.setFloat32(0, value)
    return scratch.getInt32(0)
  }
  return dtype === 'bool' ? (value === 0 ? 0 : -1) : value | 0
}

/** Pushes a vector with the same 32 bits in each lane, from a local set at function entry. */
export const pushWord = (f: FunctionBuilder, word: number): void => {
  f.get(f.pinned(word) ?? f.pin(word, V128, (g) => g.i32(word).op(simd.i32x4_splat)))
}

/** Pushes a literal in every lane. */
export const pushConstant = (f: FunctionBuilder, dtype: KernelDType, value: number): void => {
  if (dtype !== 'float64') pushWord(f, wordOf(dtype, value))
  else {
    const key = Object.is(value, -0) ? 'd-0' : `d${value}`
    f.get(f.pinned(key) ?? f.pin(key, V128, (g) => g.f64(value).op(simd.f64x2_splat)))
  }
}

/** Pushes the vector [n, n + 1, n + 2, n + 3] of int32, for n up to 252. */
export const pushIota = (f: FunctionBuilder, n = 0): void => {
  const lanes = [n, n + 1, n + 2, n + 3].flatMap((lane) => [lane, 0, 0, 0])
  f.get(f.pin(`iota${n}`, V128, (g) => g.v128(lanes)))
}

/** The low 4-byte lanes of two 8-byte lanes: a float64 comparison becomes a mask of 4 bytes per element. */
const EVEN_WORDS = [0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11]

export const narrowMask = (f: FunctionBuilder): void => {
  const t = f.local(V128)
  f.tee(t).get(t).shuffle(EVEN_WORDS)
  f.free(t)
}

/** A mask of 4 bytes per element, as float64 selection needs it. */
export const widenMask = (f: FunctionBuilder): void => {
  f.op(simd.i64x2_extend_low_i32x4_s)
}

/** Replaces the vector on the stack by `each` of its low `width` int32 lanes; `each` maps one i32 on the stack. */
const perLane = (f: FunctionBuilder, width: Width, each: (lane: number) => void): void => {
  const x = f.local(V128)
  const r = f.local(V128)
  f.tee(x).set(r)
  for (let lane = 0; lane < width; lane++) {
    f.get(r).get(x).lane(simd.i32x4_extract_lane, lane)
    each(lane)
    f.lane(simd.i32x4_replace_lane, lane).set(r)
  }
  f.get(r)
  f.free(x, r)
}

const UNARY_F32: { readonly [O in UnaryOp]?: number } = {
  abs: simd.f32x4_abs,
  sqrt: simd.f32x4_sqrt,
  floor: simd.f32x4_floor,
  ceil: simd.f32x4_ceil,
  trunc: simd.f32x4_trunc,
  nearest: simd.f32x4_nearest,
}
const UNARY_F64: { readonly [O in UnaryOp]?: number } = {
  neg: simd.f64x2_neg,
  abs: simd.f64x2_abs,
  sqrt: simd.f64x2_sqrt,
  floor: simd.f64x2_floor,
  ceil: simd.f64x2_ceil,
  trunc: simd.f64x2_trunc,
  nearest: simd.f64x2_nearest,
}

export const emitUnary = (f: FunctionBuilder, operation: UnaryOp, dtype: KernelDType): void => {
  if (operation === 'exponent') return emitExponent(f, dtype)
  if (operation === 'pow2') return emitPow2(f, dtype)
  if (operation === 'neg' && dtype === 'float32') {
    pushConstant(f, dtype, -0)
    f.op(simd.v128_xor)
    return
  }
  if (dtype === 'float32' || dtype === 'float64') {
    f.op((dtype === 'float32' ? UNARY_F32 : UNARY_F64)[operation] ?? unknown(operation, dtype))
  } else if (operation === 'not') {
    f.op(simd.v128_not)
  } else if (operation === 'neg') {
    f.op(simd.i32x4_neg)
  } else if (operation === 'abs') {
    if (dtype === 'int32') f.op(simd.i32x4_abs)
  } else {
    unknown(operation, dtype)
  }
}

const unknown = (operation: string, dtype: KernelDType): never => {
  throw new Error(`internal: no vector form of ${operation} on ${dtype}`)
}

/** The exponent field, unbiased; as a float. */
const emitExponent = (f: FunctionBuilder, dtype: KernelDType): void => {
  if (dtype === 'float32') {
    f.i32(1).op(simd.i32x4_shl).i32(24).op(simd.i32x4_shr_u)
    pushWord(f, 127)
    f.op(simd.i32x4_sub).op(simd.f32x4_convert_i32x4_s)
    return
  }
  // Or-ing the field below the bits of 2^52 makes the float64 2^52 + field.
  f.i32(1).op(simd.i64x2_shl).i32(53).op(simd.i64x2_shr_u)
  pushConstant(f, 'float64', 2 ** 52)
  f.op(simd.v128_or)
  pushConstant(f, 'float64', 2 ** 52 + 1023)
  f.op(simd.f64x2_sub)
}

/**
 * 2^n for integral n: NaN becomes 0, n is clamped to the exponents of 0 and infinity, and adding 1.5·2^23 + bias
 * leaves n + bias in the low bits, which a shift moves into the exponent field.
 */
const emitPow2 = (f: FunctionBuilder, dtype: KernelDType): void => {
  const single = dtype === 'float32'
  const n = f.local(V128)
  f.tee(n).get(n).get(n)
  f.op(single ? simd.f32x4_eq : simd.f64x2_eq).op(simd.v128_and)
  pushConstant(f, dtype, single ? -127 : -1023)
  f.op(single ? simd.f32x4_pmax : simd.f64x2_pmax)
  pushConstant(f, dtype, single ? 128 : 1024)
  f.op(single ? simd.f32x4_pmin : simd.f64x2_pmin)
  pushConstant(f, dtype, single ? 1.5 * 2 ** 23 + 127 : 1.5 * 2 ** 52 + 1023)
  f.op(single ? simd.f32x4_add : simd.f64x2_add)
  f.i32(single ? 23 : 52).op(single ? simd.i32x4_shl : simd.i64x2_shl)
  f.free(n)
}

type Table = { readonly [O in BinaryOp]?: number }

const BINARY: { readonly [D in WideDType]: Table } = {
  float32: {
    add: simd.f32x4_add,
    sub: simd.f32x4_sub,
    mul: simd.f32x4_mul,
    div: simd.f32x4_div,
    min: simd.f32x4_min,
    max: simd.f32x4_max,
  },
  float64: {
    add: simd.f64x2_add,
    sub: simd.f64x2_sub,
    mul: simd.f64x2_mul,
    div: simd.f64x2_div,
    min: simd.f64x2_min,
    max: simd.f64x2_max,
  },
  int32: {
    add: simd.i32x4_add,
    sub: simd.i32x4_sub,
    mul: simd.i32x4_mul,
    min: simd.i32x4_min_s,
    max: simd.i32x4_max_s,
    and: simd.v128_and,
    or: simd.v128_or,
    xor: simd.v128_xor,
  },
  uint32: {
    add: simd.i32x4_add,
    sub: simd.i32x4_sub,
    mul: simd.i32x4_mul,
    min: simd.i32x4_min_u,
    max: simd.i32x4_max_u,
    and: simd.v128_and,
    or: simd.v128_or,
    xor: simd.v128_xor,
  },
  bool: { and: simd.v128_and, or: simd.v128_or, xor: simd.v128_xor },
}

/** Functions of the module that vector code calls for single lanes. */
export interface Helpers {
  /** fmod: (f64, f64) -> f64. */
  readonly fmod: () => number
}

/** `x op y`, both on the stack. */
export const emitBinary = (
  f: FunctionBuilder,
  operation: BinaryOp,
  dtype: KernelDType,
  width: Width,
  helpers: Helpers,
): void => {
  const direct = BINARY[wideOf(dtype)][operation]
  if (direct !== undefined) f.op(direct)
  else if (operation === 'div' || operation === 'rem') {
    if (dtype === 'float32' || dtype === 'float64') emitFmod(f, dtype, width, helpers)
    else emitIntegerDivision(f, operation, dtype === 'int32')
  } else if (operation === 'shiftLeft' || operation === 'shiftRight') emitShift(f, operation, dtype, width)
  else unknown(operation, dtype)
}

/**
 * `min` or `max` with a literal, the other operand on the stack: one instruction instead of the seven that ordering
 * zeros and passing NaN on takes in general. Not for NaN, and -0 as a minimum.
 */
export const emitBoundBy = (f: FunctionBuilder, operation: 'min' | 'max', dtype: KernelDType, bound: number): void => {
  const single = dtype === 'float32'
  // The comparison is false for NaN and for equals, and then the first operand, the value, comes through.
  pushConstant(f, dtype, bound)
  if (operation === 'min') f.op(single ? simd.f32x4_pmin : simd.f64x2_pmin)
  else f.op(single ? simd.f32x4_pmax : simd.f64x2_pmax)
  if (operation === 'max' && Object.is(bound, 0)) {
    // max(-0, 0) is 0.
    pushConstant(f, dtype, 0)
    f.op(single ? simd.f32x4_add : simd.f64x2_add)
  }
}

const emitFmod = (f: FunctionBuilder, dtype: 'float32' | 'float64', width: Width, helpers: Helpers): void => {
  const x = f.local(V128)
  const y = f.local(V128)
  f.set(y).set(x)
  for (let lane = 0; lane < width; lane++) {
    f.get(x)
    for (const v of [x, y]) {
      f.get(v)
      if (dtype === 'float32') f.lane(simd.f32x4_extract_lane, lane).op(op.f64_promote_f32)
      else f.lane(simd.f64x2_extract_lane, lane)
    }
    f.call(helpers.fmod())
    if (dtype === 'float32') f.op(op.f32_demote_f64).lane(simd.f32x4_replace_lane, lane)
    else f.lane(simd.f64x2_replace_lane, lane)
    f.set(x)
  }
  f.get(x)
  f.free(x, y)
}

/**
 * Truncating division through float64, which holds 32-bit integers exactly: a quotient below an integer q differs
 * from q by at least 2^-32 of itself, so it cannot round up to q.
 */
const emitIntegerDivision = (f: FunctionBuilder, operation: 'div' | 'rem', signed: boolean): void => {
  const x = f.local(V128)
  const y = f.local(V128)
  const q = f.local(V128)
  const widen = signed ? simd.f64x2_convert_low_i32x4_s : simd.f64x2_convert_low_i32x4_u
  const narrow = signed ? simd.i32x4_trunc_sat_f64x2_s_zero : simd.i32x4_trunc_sat_f64x2_u_zero
  const highHalf = [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15]
  f.set(y).set(x)
  f.get(x).op(widen).get(y).op(widen).op(simd.f64x2_div).op(narrow)
  f.get(x).get(x).shuffle(highHalf).op(widen).get(y).get(y).shuffle(highHalf).op(widen).op(simd.f64x2_div).op(narrow)
  f.shuffle([0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]).set(q)
  if (signed) {
    // MIN div -1 wraps to MIN, which is -x as everywhere else.
    f.get(x).op(simd.i32x4_neg).get(q).get(y)
    pushWord(f, -1)
    f.op(simd.i32x4_eq).op(simd.v128_bitselect).set(q)
  }
  pushWord(f, -1)
  f.get(q).get(y)
  pushWord(f, 0)
  f.op(simd.i32x4_eq).op(simd.v128_bitselect)
  if (operation === 'rem') {
    f.set(q).get(x).get(q).get(y).op(simd.i32x4_mul).op(simd.i32x4_sub)
  }
  f.free(x, y, q)
}

const emitShift = (
  f: FunctionBuilder,
  operation: 'shiftLeft' | 'shiftRight',
  dtype: KernelDType,
  width: Width,
): void => {
  const amounts = f.local(V128)
  const n = f.local(I32)
  f.set(amounts)
  perLane(f, width, (lane) => {
    f.get(amounts).lane(simd.i32x4_extract_lane, lane).set(n)
    if (operation === 'shiftRight' && dtype === 'int32') {
      f.get(n).i32(31).get(n).i32(32).op(op.i32_lt_u).op(op.select).op(op.i32_shr_s)
    } else {
      f.get(n).op(operation === 'shiftLeft' ? op.i32_shl : op.i32_shr_u)
      f.i32(0).get(n).i32(32).op(op.i32_lt_u).op(op.select)
    }
  })
  f.free(amounts, n)
}

/** `x op amount` with x on the stack. */
export const emitShiftBy = (
  f: FunctionBuilder,
  operation: 'shiftLeft' | 'shiftRight',
  dtype: KernelDType,
  amount: number,
): void => {
  const n = amount >>> 0
  if (operation === 'shiftRight' && dtype === 'int32') f.i32(Math.min(n, 31)).op(simd.i32x4_shr_s)
  else if (n < 32) f.i32(n).op(operation === 'shiftLeft' ? simd.i32x4_shl : simd.i32x4_shr_u)
  else {
    f.op(op.drop)
    pushWord(f, 0)
  }
}

/** `x · y + z` with z, x, y on the stack. */
export const emitMulAdd = (f: FunctionBuilder, dtype: KernelDType, isFused: boolean): void => {
  const single = dtype === 'float32'
  if (!isFused) {
    f.op(single ? simd.f32x4_mul : simd.f64x2_mul).op(single ? simd.f32x4_add : simd.f64x2_add)
    return
  }
  const [x, y, z] = [f.local(V128), f.local(V128), f.local(V128)]
  f.set(y).set(x).set(z).get(x).get(y).get(z)
  f.op(single ? simd.f32x4_relaxed_madd : simd.f64x2_relaxed_madd)
  f.free(x, y, z)
}

type Comparisons = { readonly [O in CompareOp]: number }

const COMPARE: { readonly [D in Exclude<WideDType, 'bool'>]: Comparisons } = {
  float32: {
    eq: simd.f32x4_eq,
    ne: simd.f32x4_ne,
    lt: simd.f32x4_lt,
    le: simd.f32x4_le,
    gt: simd.f32x4_gt,
    ge: simd.f32x4_ge,
  },
  float64: {
    eq: simd.f64x2_eq,
    ne: simd.f64x2_ne,
    lt: simd.f64x2_lt,
    le: simd.f64x2_le,
    gt: simd.f64x2_gt,
    ge: simd.f64x2_ge,
  },
  int32: {
    eq: simd.i32x4_eq,
    ne: simd.i32x4_ne,
    lt: simd.i32x4_lt_s,
    le: simd.i32x4_le_s,
    gt: simd.i32x4_gt_s,
    ge: simd.i32x4_ge_s,
  },
  uint32: {
    eq: simd.i32x4_eq,
    ne: simd.i32x4_ne,
    lt: simd.i32x4_lt_u,
    le: simd.i32x4_le_u,
    gt: simd.i32x4_gt_u,
    ge: simd.i32x4_ge_u,
  },
}

/** A truth value of a true is -1, so the masks' order is that of int32 turned round. */
const BOOL_COMPARE: Comparisons = {
  eq: simd.i32x4_eq,
  ne: simd.v128_xor,
  lt: simd.i32x4_gt_s,
  le: simd.i32x4_ge_s,
  gt: simd.i32x4_lt_s,
  ge: simd.i32x4_le_s,
}

/** The mask of `x op y` at full lane width: 8 bytes per element for float64. */
export const emitWideCompare = (f: FunctionBuilder, operation: CompareOp, dtype: KernelDType): void => {
  const wide = wideOf(dtype)
  f.op((wide === 'bool' ? BOOL_COMPARE : COMPARE[wide])[operation])
}

export const emitCompare = (f: FunctionBuilder, operation: CompareOp, dtype: KernelDType): void => {
  emitWideCompare(f, operation, dtype)
  if (dtype === 'float64') narrowMask(f)
}

/** x, y, mask on the stack. */
export const emitSelect = (f: FunctionBuilder, dtype: KernelDType): void => {
  if (dtype === 'float64') widenMask(f)
  f.op(simd.v128_bitselect)
}
