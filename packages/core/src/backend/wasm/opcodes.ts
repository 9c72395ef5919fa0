/** WebAssembly value types and instruction codes under the names of the specification (dots as underscores). No encoding here. */

/** Value types. */
export const I32 = 0x7f
export const I64 = 0x7e
export const F32 = 0x7d
export const F64 = 0x7c
export const V128 = 0x7b

export type ValType = typeof I32 | typeof I64 | typeof F32 | typeof F64 | typeof V128

/** Where the codes of the prefixed groups start in these tables: 0xfc (saturating, bulk memory), 0xfd (vector), 0xfe (atomic). */
export const FC = 0xfc00
export const FD = 0xfd000
export const FE = 0xfe000

/** Instructions without a prefix, and the 0xfc group. */
export const op = {
  unreachable: 0x00, nop: 0x01, block: 0x02, loop: 0x03, if: 0x04, else: 0x05, end: 0x0b, br: 0x0c, br_if: 0x0d,
  br_table: 0x0e, return: 0x0f, call: 0x10, drop: 0x1a, select: 0x1b,
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
  i32_trunc_sat_f32_s: 0xfc00, i32_trunc_sat_f32_u: 0xfc01, i32_trunc_sat_f64_s: 0xfc02, i32_trunc_sat_f64_u: 0xfc03,
  memory_copy: 0xfc0a, memory_fill: 0xfc0b,
} as const // prettier-ignore

/** The vector instructions. */
export const simd = {
  v128_load: 0xfd000, v128_load8x8_s: 0xfd001, v128_load8x8_u: 0xfd002, v128_load16x4_s: 0xfd003, v128_load16x4_u: 0xfd004,
  v128_load32x2_s: 0xfd005, v128_load32x2_u: 0xfd006, v128_load8_splat: 0xfd007, v128_load16_splat: 0xfd008,
  v128_load32_splat: 0xfd009, v128_load64_splat: 0xfd00a, v128_store: 0xfd00b, v128_const: 0xfd00c,
  i8x16_shuffle: 0xfd00d, i8x16_swizzle: 0xfd00e,
  i8x16_splat: 0xfd00f, i16x8_splat: 0xfd010, i32x4_splat: 0xfd011, i64x2_splat: 0xfd012, f32x4_splat: 0xfd013, f64x2_splat: 0xfd014,
  i8x16_extract_lane_s: 0xfd015, i8x16_extract_lane_u: 0xfd016, i8x16_replace_lane: 0xfd017,
  i16x8_extract_lane_s: 0xfd018, i16x8_extract_lane_u: 0xfd019, i16x8_replace_lane: 0xfd01a,
  i32x4_extract_lane: 0xfd01b, i32x4_replace_lane: 0xfd01c, i64x2_extract_lane: 0xfd01d, i64x2_replace_lane: 0xfd01e,
  f32x4_extract_lane: 0xfd01f, f32x4_replace_lane: 0xfd020, f64x2_extract_lane: 0xfd021, f64x2_replace_lane: 0xfd022,
  i8x16_eq: 0xfd023, i8x16_ne: 0xfd024, i8x16_lt_s: 0xfd025, i8x16_lt_u: 0xfd026, i8x16_gt_s: 0xfd027, i8x16_gt_u: 0xfd028,
  i32x4_eq: 0xfd037, i32x4_ne: 0xfd038, i32x4_lt_s: 0xfd039, i32x4_lt_u: 0xfd03a, i32x4_gt_s: 0xfd03b, i32x4_gt_u: 0xfd03c,
  i32x4_le_s: 0xfd03d, i32x4_le_u: 0xfd03e, i32x4_ge_s: 0xfd03f, i32x4_ge_u: 0xfd040,
  f32x4_eq: 0xfd041, f32x4_ne: 0xfd042, f32x4_lt: 0xfd043, f32x4_gt: 0xfd044, f32x4_le: 0xfd045, f32x4_ge: 0xfd046,
  f64x2_eq: 0xfd047, f64x2_ne: 0xfd048, f64x2_lt: 0xfd049, f64x2_gt: 0xfd04a, f64x2_le: 0xfd04b, f64x2_ge: 0xfd04c,
  v128_not: 0xfd04d, v128_and: 0xfd04e, v128_andnot: 0xfd04f, v128_or: 0xfd050, v128_xor: 0xfd051, v128_bitselect: 0xfd052,
  v128_any_true: 0xfd053,
  v128_load8_lane: 0xfd054, v128_load16_lane: 0xfd055, v128_load32_lane: 0xfd056, v128_load64_lane: 0xfd057,
  v128_store8_lane: 0xfd058, v128_store16_lane: 0xfd059, v128_store32_lane: 0xfd05a, v128_store64_lane: 0xfd05b,
  v128_load32_zero: 0xfd05c, v128_load64_zero: 0xfd05d,
  f32x4_demote_f64x2_zero: 0xfd05e, f64x2_promote_low_f32x4: 0xfd05f,
  i8x16_abs: 0xfd060, i8x16_neg: 0xfd061, i8x16_all_true: 0xfd063, i8x16_bitmask: 0xfd064,
  i8x16_narrow_i16x8_s: 0xfd065, i8x16_narrow_i16x8_u: 0xfd066,
  f32x4_ceil: 0xfd067, f32x4_floor: 0xfd068, f32x4_trunc: 0xfd069, f32x4_nearest: 0xfd06a,
  i8x16_add: 0xfd06e, i8x16_sub: 0xfd071, f64x2_ceil: 0xfd074, f64x2_floor: 0xfd075,
  i8x16_min_u: 0xfd077, i8x16_max_u: 0xfd079, f64x2_trunc: 0xfd07a,
  i16x8_narrow_i32x4_s: 0xfd085, i16x8_narrow_i32x4_u: 0xfd086,
  i16x8_extend_low_i8x16_s: 0xfd087, i16x8_extend_high_i8x16_s: 0xfd088,
  i16x8_extend_low_i8x16_u: 0xfd089, i16x8_extend_high_i8x16_u: 0xfd08a,
  f64x2_nearest: 0xfd094,
  i32x4_abs: 0xfd0a0, i32x4_neg: 0xfd0a1, i32x4_all_true: 0xfd0a3, i32x4_bitmask: 0xfd0a4,
  i32x4_extend_low_i16x8_s: 0xfd0a7, i32x4_extend_high_i16x8_s: 0xfd0a8,
  i32x4_extend_low_i16x8_u: 0xfd0a9, i32x4_extend_high_i16x8_u: 0xfd0aa,
  i32x4_shl: 0xfd0ab, i32x4_shr_s: 0xfd0ac, i32x4_shr_u: 0xfd0ad, i32x4_add: 0xfd0ae, i32x4_sub: 0xfd0b1,
  i32x4_mul: 0xfd0b5, i32x4_min_s: 0xfd0b6, i32x4_min_u: 0xfd0b7, i32x4_max_s: 0xfd0b8, i32x4_max_u: 0xfd0b9,
  i64x2_abs: 0xfd0c0, i64x2_neg: 0xfd0c1, i64x2_all_true: 0xfd0c3, i64x2_bitmask: 0xfd0c4,
  i64x2_extend_low_i32x4_s: 0xfd0c7, i64x2_extend_high_i32x4_s: 0xfd0c8,
  i64x2_extend_low_i32x4_u: 0xfd0c9, i64x2_extend_high_i32x4_u: 0xfd0ca,
  i64x2_shl: 0xfd0cb, i64x2_shr_s: 0xfd0cc, i64x2_shr_u: 0xfd0cd, i64x2_add: 0xfd0ce, i64x2_sub: 0xfd0d1, i64x2_mul: 0xfd0d5,
  i64x2_eq: 0xfd0d6, i64x2_ne: 0xfd0d7, i64x2_lt_s: 0xfd0d8, i64x2_gt_s: 0xfd0d9, i64x2_le_s: 0xfd0da, i64x2_ge_s: 0xfd0db,
  f32x4_abs: 0xfd0e0, f32x4_neg: 0xfd0e1, f32x4_sqrt: 0xfd0e3, f32x4_add: 0xfd0e4, f32x4_sub: 0xfd0e5, f32x4_mul: 0xfd0e6,
  f32x4_div: 0xfd0e7, f32x4_min: 0xfd0e8, f32x4_max: 0xfd0e9, f32x4_pmin: 0xfd0ea, f32x4_pmax: 0xfd0eb,
  f64x2_abs: 0xfd0ec, f64x2_neg: 0xfd0ed, f64x2_sqrt: 0xfd0ef, f64x2_add: 0xfd0f0, f64x2_sub: 0xfd0f1, f64x2_mul: 0xfd0f2,
  f64x2_div: 0xfd0f3, f64x2_min: 0xfd0f4, f64x2_max: 0xfd0f5, f64x2_pmin: 0xfd0f6, f64x2_pmax: 0xfd0f7,
  i32x4_trunc_sat_f32x4_s: 0xfd0f8, i32x4_trunc_sat_f32x4_u: 0xfd0f9, f32x4_convert_i32x4_s: 0xfd0fa, f32x4_convert_i32x4_u: 0xfd0fb,
  i32x4_trunc_sat_f64x2_s_zero: 0xfd0fc, i32x4_trunc_sat_f64x2_u_zero: 0xfd0fd,
  f64x2_convert_low_i32x4_s: 0xfd0fe, f64x2_convert_low_i32x4_u: 0xfd0ff,
  f32x4_relaxed_madd: 0xfd105, f32x4_relaxed_nmadd: 0xfd106, f64x2_relaxed_madd: 0xfd107, f64x2_relaxed_nmadd: 0xfd108,
} as const // prettier-ignore

/** The atomic instructions: on memory that threads share, at addresses that are multiples of the size. */
export const atomic = {
  i32_load: 0xfe010, i64_load: 0xfe011, i32_store: 0xfe017, i64_store: 0xfe018,
  i32_rmw_add: 0xfe01e, i64_rmw_cmpxchg: 0xfe049,
} as const // prettier-ignore
