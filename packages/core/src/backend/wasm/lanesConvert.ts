/** Conversions on several elements at once, as lanes.ts lays them out. */
import { bytesOf, isFloating, isInteger, isWide, rangeOf, wideOf, type KernelDType } from '../../dtype.ts'
import type { FunctionBuilder } from './assembler.ts'
import { emitCompare, pushConstant, pushWord } from './lanes.ts'
import * as simd from './vectorInstructions.ts'

export const emitConvert = (f: FunctionBuilder, from: KernelDType, to: KernelDType): void => {
  if (from === to) return
  if (isInteger(to) && !isWide(to)) return emitNarrow(f, from, to)
  // Narrow integers are int32 in their lanes.
  if (isInteger(from) && !isWide(from)) return emitConvert(f, 'int32', to)
  if (to === 'bool') {
    if (from === 'float64') pushConstant(f, 'float64', 0)
    else pushWord(f, 0)
    return emitCompare(f, 'ne', from)
  }
  if (from === 'bool') {
    if (to === 'float32') {
      pushConstant(f, 'float32', 1)
      f.op(simd.v128_and)
    } else {
      f.op(simd.i32x4_neg)
      if (to === 'float64') f.op(simd.f64x2_convert_low_i32x4_s)
    }
    return
  }
  const code = CONVERT[`${from}>${to}`]
  if (code !== undefined) f.op(code)
}

/** To an integer of one or two bytes: floats truncate and saturate, integers keep their low bits. */
const emitNarrow = (f: FunctionBuilder, from: KernelDType, to: 'int8' | 'int16' | 'uint8' | 'uint16'): void => {
  if (isFloating(from)) {
    emitConvert(f, from, 'int32')
    const [lowest, highest] = rangeOf(to)
    pushWord(f, lowest)
    f.op(simd.i32x4_max_s)
    pushWord(f, highest)
    f.op(simd.i32x4_min_s)
    return
  }
  if (from === 'bool') f.op(simd.i32x4_neg)
  else emitLowBits(f, to)
}

/** Replaces the word in each lane by the narrow integer that its low bits are. */
export const emitLowBits = (f: FunctionBuilder, dtype: 'int8' | 'int16' | 'uint8' | 'uint16'): void => {
  const bits = 8 * bytesOf(dtype)
  if (wideOf(dtype) === 'uint32') {
    pushWord(f, 2 ** bits - 1)
    f.op(simd.v128_and)
    return
  }
  f.i32(32 - bits)
    .op(simd.i32x4_shl)
    .i32(32 - bits)
    .op(simd.i32x4_shr_s)
}

/** Absent pairs keep their bits. */
const CONVERT: Readonly<Record<string, number>> = {
  'float32>float64': simd.f64x2_promote_low_f32x4,
  'float32>int32': simd.i32x4_trunc_sat_f32x4_s,
  'float32>uint32': simd.i32x4_trunc_sat_f32x4_u,
  'float64>float32': simd.f32x4_demote_f64x2_zero,
  'float64>int32': simd.i32x4_trunc_sat_f64x2_s_zero,
  'float64>uint32': simd.i32x4_trunc_sat_f64x2_u_zero,
  'int32>float32': simd.f32x4_convert_i32x4_s,
  'int32>float64': simd.f64x2_convert_low_i32x4_s,
  'uint32>float32': simd.f32x4_convert_i32x4_u,
  'uint32>float64': simd.f64x2_convert_low_i32x4_u,
}
