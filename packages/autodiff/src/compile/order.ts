/** What decides in which order kernels may run: the buffers they read and write. */
import { buffersOf, type Kernel } from '@pullback/core'
import { POSITIONS } from '../lowering.ts'

/** A kernel with its buffers at hand. */
export interface Entry {
  readonly kernel: Kernel
  readonly reads: ReadonlySet<number>
  readonly writes: ReadonlySet<number>
  /** One of 32 bits for each buffer: where these have none in common, neither have the sets. */
  readonly readBits: number
  readonly writeBits: number
}

const bitsOf = (buffers: ReadonlySet<number>): number => {
  let bits = 0
  for (const b of buffers) bits |= 1 << (b & 31)
  return bits
}

export const entryOf = (kernel: Kernel): Entry => {
  const use = buffersOf(kernel)
  const reads = new Set(use.reads)
  reads.delete(POSITIONS)
  const writes = new Set(use.writes)
  return { kernel, reads, writes, readBits: bitsOf(reads), writeBits: bitsOf(writes) }
}

export const meets = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  if (a.size > b.size) return meets(b, a)
  for (const x of a) if (b.has(x)) return true
  return false
}

/** Whether two kernels must keep their order. */
export const conflict = (a: Entry, b: Entry): boolean =>
  ((a.writeBits & (b.readBits | b.writeBits)) | (a.readBits & b.writeBits)) !== 0 &&
  (meets(a.writes, b.reads) || meets(a.writes, b.writes) || meets(a.reads, b.writes))

/**
 * Puts kernels together: each, in order, with the nearest earlier one that `suits` it and with which `join` makes one of
 * the two, if the order of everything between allows it. No further back than `WINDOW`, so that time stays linear.
 */
export const joinKernels = (
  kernels: readonly Kernel[],
  suits: (earlier: Entry, later: Entry) => boolean,
  join: (earlier: Kernel, later: Kernel) => Kernel | null,
): readonly Kernel[] => {
  const list: Entry[] = []
  for (const kernel of kernels) {
    const e = entryOf(kernel)
    if (!absorb(list, e, suits, join)) list.push(e)
  }
  return list.map((e) => e.kernel)
}

const WINDOW = 48

const absorb = (
  list: Entry[],
  e: Entry,
  suits: (earlier: Entry, later: Entry) => boolean,
  join: (earlier: Kernel, later: Kernel) => Kernel | null,
): boolean => {
  const oldest = Math.max(0, list.length - WINDOW)
  /** Whether `e` may still move up to where we look. */
  let free = true
  for (let i = list.length - 1; i >= oldest; i--) {
    const at = list[i]!
    // `e` moves up to where `at` is, or else `at` down, if nothing between needs it earlier.
    if (suits(at, e) && (free || !list.slice(i + 1).some((between) => conflict(at, between)))) {
      const one = join(at.kernel, e.kernel)
      if (one !== null) {
        if (free) list[i] = entryOf(one)
        else {
          list.splice(i, 1)
          list.push(entryOf(one))
        }
        return true
      }
    }
    if (conflict(at, e)) free = false
  }
  return false
}
