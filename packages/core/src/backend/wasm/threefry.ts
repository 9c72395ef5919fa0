/** The Threefry-2x32 block cipher with 20 rounds (Salmon et al., SC 2011, doi:10.1145/2063384.2063405) on four blocks at a time. */
import type { FunctionBuilder } from './assembler.ts'
import { pushWord } from './lanes.ts'
import * as simd from './vectorInstructions.ts'
import { V128 } from './opcodes.ts'

const ROTATIONS = [
  [13, 15, 26, 6],
  [17, 29, 16, 24],
] as const

const PARITY = 0x1bd11bda

/** Takes key0, key1, x0, x1 from the stack; leaves the two output words in the locals given. */
export const emitThreefry = (f: FunctionBuilder, word0: number, word1: number): void => {
  const k0 = f.local(V128)
  const k1 = f.local(V128)
  const k2 = f.local(V128)
  f.set(word1).set(word0).set(k1).tee(k0)
  f.get(k1).op(simd.v128_xor)
  pushWord(f, PARITY)
  f.op(simd.v128_xor).set(k2)
  const keys = [k0, k1, k2]
  f.get(word0).get(k0).op(simd.i32x4_add).set(word0)
  f.get(word1).get(k1).op(simd.i32x4_add).set(word1)
  for (let group = 1; group <= 5; group++) {
    for (const r of ROTATIONS[(group - 1) % 2]!) {
      f.get(word0).get(word1).op(simd.i32x4_add).set(word0)
      f.get(word1)
        .i32(r)
        .op(simd.i32x4_shl)
        .get(word1)
        .i32(32 - r)
        .op(simd.i32x4_shr_u)
        .op(simd.v128_or)
      f.get(word0).op(simd.v128_xor).set(word1)
    }
    f.get(word0)
      .get(keys[group % 3]!)
      .op(simd.i32x4_add)
      .set(word0)
    f.get(word1)
      .get(keys[(group + 1) % 3]!)
      .op(simd.i32x4_add)
    pushWord(f, group)
    f.op(simd.i32x4_add).set(word1)
  }
  f.free(k0, k1, k2)
}
