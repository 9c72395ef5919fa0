/** The Threefry-2x32 block cipher with 20 rounds (Salmon et al., SC 2011, doi:10.1145/2063384.2063405) on four blocks a vector. */
import type { FunctionBuilder } from './assembler.ts'
import { pushWord } from './lanes.ts'
import * as simd from './vectorInstructions.ts'
import { V128 } from './opcodes.ts'

const ROTATIONS = [
  [13, 15, 26, 6],
  [17, 29, 16, 24],
] as const

const PARITY = 0x1bd11bda

/** One block under way in each lane: locals with the key, and with the words, which are input and result. */
export interface Block {
  readonly key0: number
  readonly key1: number
  readonly word0: number
  readonly word1: number
}

/** A vector of blocks, and the locals with the three words of its key schedule. */
interface Scheduled {
  readonly block: Block
  readonly keys: readonly number[]
}

/**
 * Encrypts the blocks in place, in step: each operation waits for the one before it, so one vector at a time leaves the
 * processor idle. Blocks with the same key locals share its schedule.
 */
export const emitThreefry = (f: FunctionBuilder, blocks: readonly Block[]): void => {
  const parities = new Map<string, number>()
  const scheduled = blocks.map((block): Scheduled => {
    const { key0, key1 } = block
    const pair = `${key0},${key1}`
    let parity = parities.get(pair)
    if (parity === undefined) {
      parity = f.local(V128)
      parities.set(pair, parity)
      f.get(key0).get(key1).op(simd.v128_xor)
      pushWord(f, PARITY)
      f.op(simd.v128_xor).set(parity)
    }
    return { block, keys: [key0, key1, parity] }
  })
  for (const { block } of scheduled) {
    addTo(f, block.word0, block.key0)
    addTo(f, block.word1, block.key1)
  }
  for (let group = 1; group <= 5; group++) {
    for (const r of ROTATIONS[(group - 1) % 2]!) {
      for (const { block } of scheduled) addTo(f, block.word0, block.word1)
      for (const { block } of scheduled) turn(f, block, r)
    }
    for (const { block, keys } of scheduled) {
      addTo(f, block.word0, keys[group % 3]!)
      f.get(block.word1)
      f.get(keys[(group + 1) % 3]!)
      pushWord(f, group)
      // The sum of key and number is that of every block with this key.
      f.op(simd.i32x4_add).op(simd.i32x4_add).set(block.word1)
    }
  }
  f.free(...parities.values())
}

const addTo = (f: FunctionBuilder, word: number, other: number): void => {
  f.get(word).get(other).op(simd.i32x4_add).set(word)
}

/** word1 rotated left by `r` bits, exclusive or word0. */
const turn = (f: FunctionBuilder, { word0, word1 }: Block, r: number): void => {
  f.get(word1)
    .i32(r)
    .op(simd.i32x4_shl)
    .get(word1)
    .i32(32 - r)
    .op(simd.i32x4_shr_u)
    .op(simd.v128_or)
  f.get(word0).op(simd.v128_xor).set(word1)
}
