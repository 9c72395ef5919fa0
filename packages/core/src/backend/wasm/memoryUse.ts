/** How much memory a program takes, and what it cannot do without. Nothing is planned here. */
import { bytesOf } from '../../dtype.ts'
import type { KernelProgram } from '../../kernel/kernel.ts'
import { emitProgram, type EmittedProgram } from './emitProgram.ts'
import { KEEP_BYTES } from './layout.ts'
import { scheduleOf } from './schedule.ts'
import { STREAM_BYTES, type Windows } from './windows.ts'

export interface MemoryUse {
  /** Bytes of the memory that a compiled program runs in: buffers, the working space of kernels, and what lies between. */
  readonly arena: number
  /** Bytes of the values that are needed at one time, where most are: no plan takes less. */
  readonly live: number
  /** Bytes by which the memory grows so that arguments can be kept for the next call, where that is asked for. */
  readonly kept: number
}

/** The memory of a program as it is compiled by default, for one thread. */
export const memoryUse = (program: KernelProgram): MemoryUse => {
  const emit = (keepBytes: number): EmittedProgram =>
    emitProgram(program, {
      isFused: false,
      isWide: false,
      wideWork: Infinity,
      residents: program.donated.some((o) => o >= 0),
      guardBytes: 0,
      blockBytes: 2 ** 16,
      grain: undefined,
      keepBytes,
      streamBytes: STREAM_BYTES,
    })
  const { layout, windows } = emit(0)
  return {
    arena: layout.bytes,
    live: liveBytes(program, windows.of),
    kept: emit(KEEP_BYTES).layout.bytes - layout.bytes,
  }
}

/**
 * The largest sum, over all moments, of the sizes of values that exist and are read later. Moments are those between two
 * kernels, when nothing can be overwritten, and those of contractions, whose result overlaps no operand.
 */
const liveBytes = (program: KernelProgram, windows: Windows['of']): number => {
  const { events, live } = scheduleOf(program)
  const bytes = program.buffers.map((b, i) => windows.get(i)?.bytes ?? b.elements * bytesOf(b.dtype))
  /** What comes to life before each event, less what has died. */
  const change = new Float64Array(events.length + 2)
  live.forEach(({ from, to }, b) => {
    if (to <= from) return
    change[from + 1]! += bytes[b]!
    change[to + 1]! -= bytes[b]!
  })
  let sum = 0
  let most = 0
  events.forEach(({ kernel, writes }, at) => {
    sum += change[at]!
    const made = kernel?.tag === 'contract' ? writes.filter((b) => live[b]!.from === at) : []
    most = Math.max(most, made.reduce((n, b) => n + bytes[b]!, sum)) // prettier-ignore
  })
  return Math.max(most, sum + change[events.length]!)
}
