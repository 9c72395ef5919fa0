/** What the suite says to a peer's process and what it answers: one line of JSON each, in turn. */
import type { Told } from './inputs.ts'
import type { WorkId } from './works.ts'

export type Request =
  /** Prepares a work, computes it once for comparison and warms up for `warmupMs`. */
  | ({
      readonly do: 'open'
      readonly work: WorkId
      readonly warmupMs: number
      readonly limitMs: number
      /** Times are those of the processor. */
      readonly cpu: boolean
    } & Partial<Told>)
  /** Does the open work for at least `ms` and at least once. */
  | { readonly do: 'block'; readonly ms: number; readonly cpu: boolean }
  | { readonly do: 'close' }

/** Enough of an array to compare it: elements at even distances, as base64 of float32, and moments of all of it. */
export interface Digest {
  readonly count: number
  readonly sample: string
  readonly mean: number
  /** Mean of squares. */
  readonly square: number
}

export interface Opened {
  /** Preparation and first call, and the call after that. */
  readonly firstMs: number
  readonly callMs: number
  readonly digests: readonly Digest[]
}

export type Answer =
  | { readonly tag: 'ready'; readonly name: string; readonly version: string }
  | ({ readonly tag: 'opened' } & Opened)
  /** The work cannot be done, and why; `callMs` if it was too slow. */
  | { readonly tag: 'skipped'; readonly why: string; readonly callMs?: number }
  /** `peak`: multiplications and additions per millisecond that the core gave before and after, for products of matrices. */
  | { readonly tag: 'block'; readonly calls: number; readonly ms: number; readonly peak?: number }
  | { readonly tag: 'closed' }

/** Answers begin with this, so that whatever else a library prints is not taken for one. */
export const MARK = '@@ '

/** Elements of an array that are compared at most. */
export const SAMPLE = 16_384

/** Every how many elements one is compared: odd, so that it does not walk along one column. */
export const stride = (count: number): number => Math.ceil(count / SAMPLE) | 1

export const digestOf = (x: ArrayLike<number>): Digest => {
  const { length } = x
  let sum = 0
  let squares = 0
  for (let i = 0; i < length; i++) {
    const v = Number(x[i])
    sum += v
    squares += v * v
  }
  const step = stride(length)
  const sample = Float32Array.from({ length: Math.ceil(length / step) }, (_, i) => Number(x[i * step]))
  return {
    count: length,
    sample: Buffer.from(sample.buffer).toString('base64'),
    mean: length === 0 ? 0 : sum / length,
    square: length === 0 ? 0 : squares / length,
  }
}

export const sampleOf = ({ sample }: Digest): Float32Array => {
  const bytes = Uint8Array.from(Buffer.from(sample, 'base64'))
  return new Float32Array(bytes.buffer)
}
