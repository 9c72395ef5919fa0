/** The counter-based cipher behind every random number, one block at a time: the oracle for its compiled form. Distributions are not here. */

/** Bits each of four rounds rotates by, for even and odd groups of rounds. */
const ROTATIONS = [
  [13, 15, 26, 6],
  [17, 29, 16, 24],
] as const

/** Third key word = parity of the other two with this, so that no key schedule is all zeros (from Skein). */
const PARITY = 0x1bd11bda

const rotateLeft = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits))

/**
 * Threefry-2x32 with 20 rounds: for each 64-bit key (k0, k1) a bijection of the 64-bit counter (x0, x1). Words are read
 * modulo 2^32 and returned unsigned.
 *
 * Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011),
 * doi:10.1145/2063384.2063405, section 3.3.
 */
export const threefry2x32 = (k0: number, k1: number, x0: number, x1: number): readonly [number, number] => {
  const keys = [k0, k1, k0 ^ k1 ^ PARITY] as const
  let a = (x0 + k0) | 0
  let b = (x1 + k1) | 0
  for (let group = 0; group < 5; group++) {
    for (const bits of ROTATIONS[group % 2 === 0 ? 0 : 1]) {
      a = (a + b) | 0
      b = rotateLeft(b, bits) ^ a
    }
    a = (a + keys[(group + 1) % 3]!) | 0
    b = (b + keys[(group + 2) % 3]! + group + 1) | 0
  }
  return [a >>> 0, b >>> 0]
}

const toInteger = (fn: string, seed: unknown): bigint => {
  if (typeof seed === 'bigint') return seed
  if (typeof seed !== 'number') {
    const found = seed === null ? 'null' : typeof seed === 'object' ? 'an object' : `a ${typeof seed}`
    throw new TypeError(`${fn}: the seed must be an integer, got ${found}; for a batch of keys use vmap`)
  }
  if (!Number.isInteger(seed)) throw new TypeError(`${fn}: the seed must be an integer, got ${seed}`)
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(
      `${fn}: a seed beyond 2^53 must be a bigint, because a number has lost its last digits, got ${seed}`,
    )
  }
  return BigInt(seed)
}

const low = (x: bigint): number => Number(BigInt.asUintN(32, x))

/**
 * The two words [hi, lo] of the key for a seed. The seed is reduced modulo 2^32 and hi is 0, as JAX does by default, so
 * seeds that differ by a multiple of 2^32 give the same key: `keyWords(-1)` is [0, 0xffffffff].
 * @throws TypeError for anything but an integer; RangeError for a number beyond 2^53.
 */
export const keyWords = (seed: number | bigint, fn = 'key'): readonly [hi: number, lo: number] => [
  0,
  low(toInteger(fn, seed)),
]

/**
 * The two words of the key for a 64-bit seed, as JAX gives with 64-bit types enabled: `keyWords64(-1)` is
 * [0xffffffff, 0xffffffff]. For seeds in [0, 2^32) the same as `keyWords`.
 * @throws TypeError for anything but an integer; RangeError for one that 64 bits do not hold, or a number beyond 2^53.
 */
export const keyWords64 = (seed: number | bigint, fn = 'key'): readonly [hi: number, lo: number] => {
  const n = toInteger(fn, seed)
  if (n < -(2n ** 63n) || n >= 2n ** 64n) {
    throw new RangeError(`${fn}: a 64-bit seed must be at least -2^63 and below 2^64, got ${n}`)
  }
  return [low(n >> 32n), low(n)]
}
