/** Moving vectors between memory and lanes: contiguous, repeated, reversed, strided and computed addresses; whole and partial. */
import { bytesOf, wideOf, type KernelDType } from '../../dtype.ts'
import type { FunctionBuilder } from './assembler.ts'
import { pushWord, type Width } from './lanes.ts'
import { emitLowBits } from './lanesConvert.ts'
import * as op from './instructions.ts'
import * as simd from './vectorInstructions.ts'
import { V128 } from './opcodes.ts'

/** The byte address of lane 0: a local (none is 0) plus a constant, which may be negative as long as the sum is not. */
export interface Place {
  readonly pointer: number | undefined
  readonly offset: number
}

/** Pushes the variable part of an address and returns the static offset to use with it. */
export const pushAddress = (f: FunctionBuilder, at: Place): number => {
  if (at.pointer === undefined) {
    f.i32(0)
    return at.offset
  }
  f.get(at.pointer)
  if (at.offset >= 0) return at.offset
  f.i32(at.offset).op(op.i32_add)
  return 0
}

const shifted = (at: Place, bytes: number): Place => ({ pointer: at.pointer, offset: at.offset + bytes })

const loadLane = {
  1: simd.v128_load8_lane,
  2: simd.v128_load16_lane,
  4: simd.v128_load32_lane,
  8: simd.v128_load64_lane,
} as const
const storeLane = { 4: simd.v128_store32_lane, 8: simd.v128_store64_lane } as const
const packedLane = { 1: simd.v128_store8_lane, 2: simd.v128_store16_lane } as const

/** Which lane of its size an element has: those of one and two bytes have four bytes to themselves while computing. */
const laneAt = (lane: number, bytes: 1 | 2 | 4 | 8): number => (bytes < 4 ? (lane * 4) / bytes : lane)

/** The low four elements, packed at their own size, to one word each; truth values to masks. */
const spreadOut = (f: FunctionBuilder, dtype: KernelDType): void => {
  if (dtype === 'bool') f.op(simd.i8x16_neg)
  const signed = wideOf(dtype) !== 'uint32'
  if (bytesOf(dtype) === 1) f.op(signed ? simd.i16x8_extend_low_i8x16_s : simd.i16x8_extend_low_i8x16_u)
  f.op(signed ? simd.i32x4_extend_low_i16x8_s : simd.i32x4_extend_low_i16x8_u)
}

/** Elements of one or two bytes that were loaded into words of zeros. */
const fromLowBytes = (f: FunctionBuilder, dtype: KernelDType): void => {
  if (dtype === 'bool') f.op(simd.i32x4_neg)
  else if (dtype === 'int8' || dtype === 'int16') emitLowBits(f, dtype)
}

/**
 * Pushes the vector of elements at `at + lane · stride`. Only the `active` first lanes are sure to be read; a
 * contiguous load may read past them, up to 15 bytes.
 */
export const emitLoad = (
  f: FunctionBuilder,
  dtype: KernelDType,
  at: Place,
  stride: number,
  width: Width,
  active: number,
): void => {
  const bytes = bytesOf(dtype)
  if (stride === 0 || active === 1) return emitSplatLoad(f, dtype, at)
  if (stride === 1) {
    if (bytes === 8 || (bytes === 4 && width === 4)) f.mem(simd.v128_load, pushAddress(f, at))
    else if (bytes === 4) f.mem(simd.v128_load64_zero, pushAddress(f, at))
    else {
      const together = bytes * width
      f.mem(
        together === 8 ? simd.v128_load64_zero : together === 4 ? simd.v128_load32_zero : simd.v128_load16_splat,
        pushAddress(f, at),
      )
      spreadOut(f, dtype)
    }
    return
  }
  if (stride === -1 && bytes === 4 && width === 4 && active === 4) {
    f.mem(simd.v128_load, pushAddress(f, shifted(at, -12)))
    const t = f.local(V128)
    f.tee(t).get(t).shuffle([12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3])
    f.free(t)
    return
  }
  const v = f.local(V128)
  if (bytes < 4) pushWord(f, 0)
  else f.mem(bytes === 4 ? simd.v128_load32_zero : simd.v128_load64_zero, pushAddress(f, at))
  f.set(v)
  for (let lane = bytes < 4 ? 0 : 1; lane < Math.min(width, active); lane++) {
    const offset = pushAddress(f, shifted(at, lane * stride * bytes))
    f.get(v).memLane(loadLane[bytes], offset, laneAt(lane, bytes)).set(v)
  }
  f.get(v)
  fromLowBytes(f, dtype)
  f.free(v)
}

/** Pushes one element in every lane. */
const emitSplatLoad = (f: FunctionBuilder, dtype: KernelDType, at: Place): void => {
  const offset = pushAddress(f, at)
  switch (bytesOf(dtype)) {
    case 1:
      f.mem(simd.v128_load8_splat, offset)
      if (dtype === 'bool') f.op(simd.i8x16_neg)
      else spreadOut(f, dtype)
      return
    case 2:
      f.mem(simd.v128_load16_splat, offset)
      spreadOut(f, dtype)
      return
    case 4:
      f.mem(simd.v128_load32_splat, offset)
      return
    case 8:
      f.mem(simd.v128_load64_splat, offset)
      return
  }
}

/**
 * Takes int32 addresses from the stack, clamps them into [0, elements) and pushes the elements they name.
 */
export const emitGather = (
  f: FunctionBuilder,
  dtype: KernelDType,
  base: number,
  elements: number,
  width: Width,
  active: number,
): void => {
  const bytes = bytesOf(dtype)
  pushWord(f, elements - 1)
  f.op(simd.i32x4_min_s)
  pushWord(f, 0)
  f.op(simd.i32x4_max_s)
  if (bytes > 1) f.i32(Math.log2(bytes)).op(simd.i32x4_shl)
  const addresses = f.local(V128)
  const v = f.local(V128)
  f.set(addresses)
  pushWord(f, 0)
  f.set(v)
  for (let lane = 0; lane < Math.min(width, active); lane++) {
    f.get(addresses).lane(simd.i32x4_extract_lane, lane)
    f.get(v).memLane(loadLane[bytes], base, laneAt(lane, bytes)).set(v)
  }
  f.get(v)
  fromLowBytes(f, dtype)
  f.free(addresses, v)
}

/** Stores the `active` first lanes of the vector in local `v` at `at + lane · stride`, and nothing else. */
export const emitStore = (
  f: FunctionBuilder,
  dtype: KernelDType,
  at: Place,
  stride: number,
  width: Width,
  active: number,
  v: number,
): void => {
  const bytes = bytesOf(dtype)
  if (bytes < 4) return emitStorePacked(f, dtype, at, stride, active, v)
  if (stride === 1 && active * bytes === 16) {
    const offset = pushAddress(f, at)
    f.get(v).mem(simd.v128_store, offset)
    return
  }
  let lane = 0
  if (stride === 1 && bytes === 4 && active >= 2) {
    const offset = pushAddress(f, at)
    f.get(v).memLane(simd.v128_store64_lane, offset, 0)
    lane = 2
  }
  for (; lane < Math.min(width, active); lane++) {
    const offset = pushAddress(f, shifted(at, lane * stride * bytes))
    f.get(v).memLane(storeLane[bytes === 8 ? 8 : 4], offset, lane)
  }
}

/** Elements of one or two bytes; their values are in range, so that narrowing does not saturate. */
const emitStorePacked = (
  f: FunctionBuilder,
  dtype: KernelDType,
  at: Place,
  stride: number,
  active: number,
  v: number,
): void => {
  const bytes = bytesOf(dtype) === 1 ? 1 : 2
  const unsigned = wideOf(dtype) === 'uint32'
  const packed = f.local(V128)
  f.get(v)
    .get(v)
    .op(unsigned && bytes === 2 ? simd.i16x8_narrow_i32x4_u : simd.i16x8_narrow_i32x4_s)
  if (bytes === 1) {
    f.tee(packed)
      .get(packed)
      .op(unsigned ? simd.i8x16_narrow_i16x8_u : simd.i8x16_narrow_i16x8_s)
    if (dtype === 'bool') f.op(simd.i8x16_neg)
  }
  f.set(packed)
  let lane = 0
  if (stride === 1 && active >= 2) {
    lane = active === 4 ? 4 : 2
    const together = lane * bytes
    const code =
      together === 8 ? simd.v128_store64_lane : together === 4 ? simd.v128_store32_lane : simd.v128_store16_lane
    const offset = pushAddress(f, at)
    f.get(packed).memLane(code, offset, 0)
  }
  for (; lane < active; lane++) {
    const offset = pushAddress(f, shifted(at, lane * stride * bytes))
    f.get(packed).memLane(packedLane[bytes], offset, lane)
  }
  f.free(packed)
}
