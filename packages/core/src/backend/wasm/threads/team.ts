/** What the backend asks of threads. Nobody answers until `setThreads` is called, so programs without it do not carry them. */
import type { KernelProgram } from '../../../kernel/kernel.ts'
import type { ModuleBuilder } from '../assembler.ts'
import type { Jobs } from './jobs.ts'

/** A program with parts, bound to a memory. */
export interface Task {
  readonly module: WebAssembly.Module
  readonly memory: WebAssembly.Memory
  /** The module of `wideStrips.ts` that it imports. */
  readonly wide: WebAssembly.Module | undefined
  /** That of `wideLoops.ts`. */
  readonly loops: WebAssembly.Module | undefined
}

export interface Team {
  /** How many threads programs compiled from now on may use, the calling one included. */
  readonly count: () => number
  /** Whether threads would make up for what they cost: `kept` says whether donated arrays stay in the program's memory. */
  readonly isWorth: (program: KernelProgram, kept: boolean) => boolean
  /** What shares out a module's kernels in parts of `grain` operations. */
  readonly jobs: (module: ModuleBuilder, grain: number) => Jobs
  /** The functions that a module with parts imports. */
  readonly imports: (memory: WebAssembly.Memory) => Readonly<Record<'wake' | 'stalled', () => void>>
  /** Has the threads look for parts of this task. Called before its program runs. */
  readonly engage: (task: Task) => void
}

let team: Team | undefined

export const theTeam = (): Team | undefined => team

export const useTeam = (t: Team): void => {
  team = t
}

/** The results of a run are lost with a thread. */
export class ThreadFailure extends Error {
  override readonly name = 'ThreadFailure'
}
