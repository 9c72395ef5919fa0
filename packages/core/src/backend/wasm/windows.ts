/** Windows: large buffers of which only the part in work lies in memory. Which buffers those are is decided in planWindows.ts. */
import type { Kernel } from '../../kernel/kernel.ts'

/** A part of a buffer that is kept in memory: first the one from step 0 on, then the one that follows it. */
export interface Window {
  /** Steps of the loop that is cut, or rows, that it shows. */
  readonly steps: number
  readonly bytes: number
}

/** A result that the host takes over while the program runs. */
export interface StreamedResult {
  readonly output: number
  readonly buffer: number
  /** Elements that one step goes on by. */
  readonly stride: number
  /** Steps of the whole loop. */
  readonly extent: number
}

export interface Windows {
  readonly of: ReadonlyMap<number, Window>
  readonly results: readonly StreamedResult[]
  /** By kernel, which of `results` it computes. */
  readonly computed: ReadonlyMap<Kernel, readonly number[]>
}

export const NO_WINDOWS: Windows = { of: new Map(), results: [], computed: new Map() }

/** Bytes of a buffer from which a window pays. */
export const STREAM_BYTES: number = 2 ** 22
