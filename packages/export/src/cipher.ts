/** The Threefry-2x32 cipher as operations on uint32 arrays, for languages that have none of their own. */

/** Bits that the rounds of even and odd groups rotate by, and the parity word (Salmon et al. 2011, doi:10.1145/2063384.2063405). */
const ROTATIONS = [
  [13, 15, 26, 6],
  [17, 29, 16, 24],
] as const
const PARITY = 0x1bd11bda

/** What of a language the cipher is written in; sums wrap. */
export interface CipherForm<B, V> {
  readonly add: (b: B, x: V, y: V) => V
  readonly xor: (b: B, x: V, y: V) => V
  readonly rotateLeft: (b: B, x: V, bits: number) => V
  /** A number as an operand beside `x`. */
  readonly like: (b: B, value: number, x: V) => V
}

/** Both output words of 20 rounds, for operands of one shape. */
export const cipher =
  <B, V>({ add, xor, rotateLeft, like }: CipherForm<B, V>) =>
  (b: B, k0: V, k1: V, x0: V, x1: V): readonly [V, V] => {
    const keys = [k0, k1, xor(b, xor(b, k0, k1), like(b, PARITY, k0))]
    let x = add(b, x0, k0)
    let y = add(b, x1, k1)
    for (let group = 0; group < 5; group++) {
      for (const bits of ROTATIONS[group % 2 === 0 ? 0 : 1]) {
        x = add(b, x, y)
        y = xor(b, rotateLeft(b, y, bits), x)
      }
      x = add(b, x, keys[(group + 1) % 3]!)
      y = add(b, y, add(b, keys[(group + 2) % 3]!, like(b, group + 1, y)))
    }
    return [x, y]
  }
