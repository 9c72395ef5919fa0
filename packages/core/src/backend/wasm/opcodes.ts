/** WebAssembly value types and instruction codes under the names of the specification (dots as underscores). No encoding here. */

/** Value types. */
export const I32 = 0x7f
export const I64 = 0x7e
export const F32 = 0x7d
export const F64 = 0x7c
export const V128 = 0x7b

export type ValType = typeof I32 | typeof I64 | typeof F32 | typeof F64 | typeof V128

/** The prefixed instruction groups, as the assembler tells them apart: 0xfc (saturating, bulk memory) and 0xfd (vector). */
export const FC = 0xfc00
export const FD = 0xfd000

/** Instructions without a prefix, and the 0xfc group. */
export const op = {
  unreachable: 0x00, nop: 0x01, block: 0x02, loop: 0x03, if: 0x04, else: 0x05, end: 0x0b, br: 0x0c, br_if: 0x0d,
  return: 0x0f, call: 0x10, drop: 0x1a, select: 0x1b,
  local_get: 0x20, local_set: 0x21, local_tee: 0x22, global_get: 0x23, global_set: 0x24,
  i32_load: 0x28, i64_load: 0x29, f32_load: 0x2a, f64_load: 0x2b,
  i32_load8_s: 0x2c, i32_load8_u: 0x2d, i32_load16_s: 0x2e, i32_load16_u: 0x2f,
  i64_load8_u: 0x31, i64_load16_u: 0x33, i64_load32_s: 0x34, i64_load32_u: 0x35,
  i32_store: 0x36, i64_store: 0x37, f32_store: 0x38, f64_store: 0x39,
  i32_store8: 0x3a, i32_store16: 0x3b, i64_store32: 0x3e,
  i32_const: 0x41, i64_const: 0x42, f32_const: 0x43, f64_const: 0x44,
  i32_eqz: 0x45, i32_eq: 0x46, i32_ne: 0x47, i32_lt_s: 0x48, i32_lt_u: 0x49, i32_gt_s: 0x4a, i32_gt_u: 0x4b,
  i32_le_s: 0x4c, i32_le_u: 0x4d, i32_ge_s: 0x4e, i32_ge_u: 0x4f,
  i64_eqz: 0x50, i64_eq: 0x51, i64_ne: 0x52, i64_lt_s: 0x53, i64_lt_u: 0x54, i64_gt_s: 0x55, i64_gt_u: 0x56,
  i64_le_s: 0x57, i64_le_u: 0x58, i64_ge_s: 0x59, i64_ge_u: 0x5a,
  f32_eq: 0x5b, f32_ne: 0x5c, f32_lt: 0x5d, f32_gt: 0x5e, f32_le: 0x5f, f32_ge: 0x60,
  f64_eq: 0x61, f64_ne: 0x62, f64_lt: 0x63, f64_gt: 0x64, f64_le: 0x65, f64_ge: 0x66,
  i32_clz: 0x67, i32_ctz: 0x68, i32_popcnt: 0x69, i32_add: 0x6a, i32_sub: 0x6b, i32_mul: 0x6c,
  i32_div_s: 0x6d, i32_div_u: 0x6e, i32_rem_s: 0x6f, i32_rem_u: 0x70, i32_and: 0x71, i32_or: 0x72, i32_xor: 0x73,
  i32_shl: 0x74, i32_shr_s: 0x75, i32_shr_u: 0x76, i32_rotl: 0x77, i32_rotr: 0x78,
  i64_clz: 0x79, i64_ctz: 0x7a, i64_add: 0x7c, i64_sub: 0x7d, i64_mul: 0x7e,
  i64_div_s: 0x7f, i64_div_u: 0x80, i64_rem_s: 0x81, i64_rem_u: 0x82, i64_and: 0x83, i64_or: 0x84, i64_xor: 0x85,
  i64_shl: 0x86, i64_shr_s: 0x87, i64_shr_u: 0x88, i64_rotl: 0x89, i64_rotr: 0x8a,
  f32_abs: 0x8b, f32_neg: 0x8c, f32_ceil: 0x8d, f32_floor: 0x8e, f32_trunc: 0x8f, f32_nearest: 0x90, f32_sqrt: 0x91,
  f32_add: 0x92, f32_sub: 0x93, f32_mul: 0x94, f32_div: 0x95, f32_min: 0x96, f32_max: 0x97, f32_copysign: 0x98,
  f64_abs: 0x99, f64_neg: 0x9a, f64_ceil: 0x9b, f64_floor: 0x9c, f64_trunc: 0x9d, f64_nearest: 0x9e, f64_sqrt: 0x9f,
  f64_add: 0xa0, f64_sub: 0xa1, f64_mul: 0xa2, f64_div: 0xa3, f64_min: 0xa4, f64_max: 0xa5, f64_copysign: 0xa6,
  i32_wrap_i64: 0xa7, i64_extend_i32_s: 0xac, i64_extend_i32_u: 0xad,
  f32_convert_i32_s: 0xb2, f32_convert_i32_u: 0xb3, f32_demote_f64: 0xb6,
  f64_convert_i32_s: 0xb7, f64_convert_i32_u: 0xb8, f64_convert_i64_s: 0xb9, f64_promote_f32: 0xbb,
  i32_reinterpret_f32: 0xbc, i64_reinterpret_f64: 0xbd, f32_reinterpret_i32: 0xbe, f64_reinterpret_i64: 0xbf,
  i32_trunc_sat_f32_s: FC + 0, i32_trunc_sat_f32_u: FC + 1, i32_trunc_sat_f64_s: FC + 2, i32_trunc_sat_f64_u: FC + 3,
  memory_copy: FC + 10, memory_fill: FC + 11,
} as const // prettier-ignore

/** The vector instructions. */
export const simd = {
  v128_load: FD + 0, v128_load8x8_s: FD + 1, v128_load8x8_u: FD + 2, v128_load16x4_s: FD + 3, v128_load16x4_u: FD + 4,
  v128_load32x2_s: FD + 5, v128_load32x2_u: FD + 6, v128_load8_splat: FD + 7, v128_load16_splat: FD + 8,
  v128_load32_splat: FD + 9, v128_load64_splat: FD + 10, v128_store: FD + 11, v128_const: FD + 12,
  i8x16_shuffle: FD + 13, i8x16_swizzle: FD + 14,
  i8x16_splat: FD + 15, i16x8_splat: FD + 16, i32x4_splat: FD + 17, i64x2_splat: FD + 18, f32x4_splat: FD + 19, f64x2_splat: FD + 20,
  i8x16_extract_lane_s: FD + 21, i8x16_extract_lane_u: FD + 22, i8x16_replace_lane: FD + 23,
  i16x8_extract_lane_s: FD + 24, i16x8_extract_lane_u: FD + 25, i16x8_replace_lane: FD + 26,
  i32x4_extract_lane: FD + 27, i32x4_replace_lane: FD + 28, i64x2_extract_lane: FD + 29, i64x2_replace_lane: FD + 30,
  f32x4_extract_lane: FD + 31, f32x4_replace_lane: FD + 32, f64x2_extract_lane: FD + 33, f64x2_replace_lane: FD + 34,
  i8x16_eq: FD + 35, i8x16_ne: FD + 36, i8x16_lt_s: FD + 37, i8x16_lt_u: FD + 38, i8x16_gt_s: FD + 39, i8x16_gt_u: FD + 40,
  i32x4_eq: FD + 55, i32x4_ne: FD + 56, i32x4_lt_s: FD + 57, i32x4_lt_u: FD + 58, i32x4_gt_s: FD + 59, i32x4_gt_u: FD + 60,
  i32x4_le_s: FD + 61, i32x4_le_u: FD + 62, i32x4_ge_s: FD + 63, i32x4_ge_u: FD + 64,
  f32x4_eq: FD + 65, f32x4_ne: FD + 66, f32x4_lt: FD + 67, f32x4_gt: FD + 68, f32x4_le: FD + 69, f32x4_ge: FD + 70,
  f64x2_eq: FD + 71, f64x2_ne: FD + 72, f64x2_lt: FD + 73, f64x2_gt: FD + 74, f64x2_le: FD + 75, f64x2_ge: FD + 76,
  v128_not: FD + 77, v128_and: FD + 78, v128_andnot: FD + 79, v128_or: FD + 80, v128_xor: FD + 81, v128_bitselect: FD + 82,
  v128_any_true: FD + 83,
  v128_load8_lane: FD + 84, v128_load16_lane: FD + 85, v128_load32_lane: FD + 86, v128_load64_lane: FD + 87,
  v128_store8_lane: FD + 88, v128_store16_lane: FD + 89, v128_store32_lane: FD + 90, v128_store64_lane: FD + 91,
  v128_load32_zero: FD + 92, v128_load64_zero: FD + 93,
  f32x4_demote_f64x2_zero: FD + 94, f64x2_promote_low_f32x4: FD + 95,
  i8x16_abs: FD + 96, i8x16_neg: FD + 97, i8x16_all_true: FD + 99, i8x16_bitmask: FD + 100,
  i8x16_narrow_i16x8_s: FD + 101, i8x16_narrow_i16x8_u: FD + 102,
  f32x4_ceil: FD + 103, f32x4_floor: FD + 104, f32x4_trunc: FD + 105, f32x4_nearest: FD + 106,
  i8x16_add: FD + 110, i8x16_sub: FD + 113, f64x2_ceil: FD + 116, f64x2_floor: FD + 117,
  i8x16_min_u: FD + 119, i8x16_max_u: FD + 121, f64x2_trunc: FD + 122,
  i16x8_narrow_i32x4_s: FD + 133, i16x8_narrow_i32x4_u: FD + 134,
  i16x8_extend_low_i8x16_s: FD + 135, i16x8_extend_high_i8x16_s: FD + 136,
  i16x8_extend_low_i8x16_u: FD + 137, i16x8_extend_high_i8x16_u: FD + 138,
  f64x2_nearest: FD + 148,
  i32x4_abs: FD + 160, i32x4_neg: FD + 161, i32x4_all_true: FD + 163, i32x4_bitmask: FD + 164,
  i32x4_extend_low_i16x8_s: FD + 167, i32x4_extend_high_i16x8_s: FD + 168,
  i32x4_extend_low_i16x8_u: FD + 169, i32x4_extend_high_i16x8_u: FD + 170,
  i32x4_shl: FD + 171, i32x4_shr_s: FD + 172, i32x4_shr_u: FD + 173, i32x4_add: FD + 174, i32x4_sub: FD + 177,
  i32x4_mul: FD + 181, i32x4_min_s: FD + 182, i32x4_min_u: FD + 183, i32x4_max_s: FD + 184, i32x4_max_u: FD + 185,
  i64x2_abs: FD + 192, i64x2_neg: FD + 193, i64x2_all_true: FD + 195, i64x2_bitmask: FD + 196,
  i64x2_extend_low_i32x4_s: FD + 199, i64x2_extend_high_i32x4_s: FD + 200,
  i64x2_extend_low_i32x4_u: FD + 201, i64x2_extend_high_i32x4_u: FD + 202,
  i64x2_shl: FD + 203, i64x2_shr_s: FD + 204, i64x2_shr_u: FD + 205, i64x2_add: FD + 206, i64x2_sub: FD + 209, i64x2_mul: FD + 213,
  i64x2_eq: FD + 214, i64x2_ne: FD + 215, i64x2_lt_s: FD + 216, i64x2_gt_s: FD + 217, i64x2_le_s: FD + 218, i64x2_ge_s: FD + 219,
  f32x4_abs: FD + 224, f32x4_neg: FD + 225, f32x4_sqrt: FD + 227, f32x4_add: FD + 228, f32x4_sub: FD + 229, f32x4_mul: FD + 230,
  f32x4_div: FD + 231, f32x4_min: FD + 232, f32x4_max: FD + 233, f32x4_pmin: FD + 234, f32x4_pmax: FD + 235,
  f64x2_abs: FD + 236, f64x2_neg: FD + 237, f64x2_sqrt: FD + 239, f64x2_add: FD + 240, f64x2_sub: FD + 241, f64x2_mul: FD + 242,
  f64x2_div: FD + 243, f64x2_min: FD + 244, f64x2_max: FD + 245, f64x2_pmin: FD + 246, f64x2_pmax: FD + 247,
  i32x4_trunc_sat_f32x4_s: FD + 248, i32x4_trunc_sat_f32x4_u: FD + 249, f32x4_convert_i32x4_s: FD + 250, f32x4_convert_i32x4_u: FD + 251,
  i32x4_trunc_sat_f64x2_s_zero: FD + 252, i32x4_trunc_sat_f64x2_u_zero: FD + 253,
  f64x2_convert_low_i32x4_s: FD + 254, f64x2_convert_low_i32x4_u: FD + 255,
  f32x4_relaxed_madd: FD + 0x105, f32x4_relaxed_nmadd: FD + 0x106, f64x2_relaxed_madd: FD + 0x107, f64x2_relaxed_nmadd: FD + 0x108,
} as const // prettier-ignore
