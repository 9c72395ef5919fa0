/** What each compared library has to offer; how it does so is its own file under `libraries`. */
import type { Problem } from './problem.ts'
import type { ArrayWorks } from './task.ts'

/** A training run that goes on step by step over the batches of its problem, in rotation. */
export interface Trainer {
  /** Takes one step and reads its loss. */
  step(): number
  /** The parameters now: kernel and bias of each layer in order. */
  parameters(): readonly Float32Array[]
}

/** Small computations whose cost is that of the call. Each reads its result. */
export interface Calls {
  /** x + y of 8 elements, without compilation. */
  add(): Float32Array
  /** The gradient of Σ x³ at 3 elements, without compilation. */
  gradient(): Float32Array
  /** tanh(2x + 1) of 8 elements, compiled where the library compiles. */
  compiledOne(): Float32Array
  /** tanh(xy + z) of 8 elements each, compiled where the library compiles. */
  compiledThree(): Float32Array
}

export interface Library {
  /** Name and version. */
  readonly name: string
  /** Called before each block of measurements; two backends of one library take turns. */
  activate(): Promise<void>
  trainer(problem: Problem): Trainer
  calls(): Calls
  readonly works: ArrayWorks
}

export const libraryIds = ['pullback', 'jax-js', 'tfjs-wasm', 'tfjs-cpu'] as const
export type LibraryId = (typeof libraryIds)[number]

/** What the small calls compute on. */
export const callInputs = {
  x: Float32Array.from({ length: 8 }, (_, i) => (i - 3) / 4),
  y: Float32Array.from({ length: 8 }, (_, i) => (i + 1) / 8),
  z: Float32Array.from({ length: 8 }, (_, i) => 1 / (i + 1)),
  point: Float32Array.of(1, 2, 3),
} as const
