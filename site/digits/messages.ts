/** What the page and its worker tell each other; typed arrays and plain records only. */
import type { Metrics } from '@pullback/train'

/** From the page. */
export type Request =
  | { readonly tag: 'train'; readonly seed: number; readonly epochs: number }
  | { readonly tag: 'pause' }
  | { readonly tag: 'resume' }
  /** `image` is what a data record holds: 64 shares of ink from 0 to 1. */
  | { readonly tag: 'ask'; readonly image: Float32Array }

/** A test digit that the network reads wrongly now. */
export interface Misreading {
  readonly image: Float32Array
  readonly label: number
  readonly predicted: number
}

export interface EpochReport {
  readonly epoch: number
  readonly epochs: number
  /** Steps done, and the time spent in them alone. */
  readonly steps: number
  readonly trainMs: number
  /** The first step traces and compiles. */
  readonly firstStepMs: number
  readonly metrics: Metrics & { readonly loss: number; readonly accuracy: number; readonly test: number }
  readonly misread: readonly Misreading[]
}

/** From the worker. */
export type Reply =
  | { readonly tag: 'started'; readonly parameters: number; readonly trained: number; readonly tested: number }
  | { readonly tag: 'epoch'; readonly report: EpochReport }
  | { readonly tag: 'done' }
  /** Probabilities of the ten digits. */
  | { readonly tag: 'answer'; readonly probabilities: Float32Array }
  | { readonly tag: 'failed'; readonly message: string }
