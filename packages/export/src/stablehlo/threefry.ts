/** The Threefry-2x32 cipher as plain uint32 operations, so that a partitioner can split the counters. */
import { cipher } from '../cipher.ts'
import { binary, constantLike } from './ops.ts'
import type { Block, Ssa } from './writer.ts'

/** Both output words, for operands of one shape. */
export const threefry: (b: Block, k0: Ssa, k1: Ssa, x0: Ssa, x1: Ssa) => readonly [Ssa, Ssa] = cipher<Block, Ssa>({
  add: (b, x, y) => binary(b, 'add', x, y),
  xor: (b, x, y) => binary(b, 'xor', x, y),
  rotateLeft: (b, x, bits) =>
    binary(
      b,
      'or',
      binary(b, 'shift_left', x, constantLike(b, bits, x)),
      binary(b, 'shift_right_logical', x, constantLike(b, 32 - bits, x)),
    ),
  like: constantLike,
})
