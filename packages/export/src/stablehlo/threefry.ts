/** The Threefry-2x32 cipher as plain uint32 operations, so that a partitioner can split the counters. */
import { binary, constantLike } from './ops.ts'
import type { Block, Ssa } from './writer.ts'

/** Bits that the rounds of even and odd groups rotate by, and the parity word (Salmon et al. 2011, doi:10.1145/2063384.2063405). */
const ROTATIONS = [
  [13, 15, 26, 6],
  [17, 29, 16, 24],
] as const
const PARITY = 0x1bd11bda

const rotateLeft = (b: Block, x: Ssa, bits: number): Ssa =>
  binary(
    b,
    'or',
    binary(b, 'shift_left', x, constantLike(b, bits, x)),
    binary(b, 'shift_right_logical', x, constantLike(b, 32 - bits, x)),
  )

/** Both output words, for operands of one shape. */
export const threefry = (b: Block, k0: Ssa, k1: Ssa, x0: Ssa, x1: Ssa): readonly [Ssa, Ssa] => {
  const keys = [k0, k1, binary(b, 'xor', binary(b, 'xor', k0, k1), constantLike(b, PARITY, k0))]
  let x = binary(b, 'add', x0, k0)
  let y = binary(b, 'add', x1, k1)
  for (let group = 0; group < 5; group++) {
    for (const bits of ROTATIONS[group % 2 === 0 ? 0 : 1]) {
      x = binary(b, 'add', x, y)
      y = binary(b, 'xor', rotateLeft(b, y, bits), x)
    }
    x = binary(b, 'add', x, keys[(group + 1) % 3]!)
    const key = binary(b, 'add', keys[(group + 2) % 3]!, constantLike(b, group + 1, y))
    y = binary(b, 'add', y, key)
  }
  return [x, y]
}
