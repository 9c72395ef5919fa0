/** What every emitter of a program shares: the module, where buffers lie, and the helper functions made on demand. */
import type { RareFunction } from '../../kernel/expr.ts'
import type { Buffer, LoopKernel } from '../../kernel/kernel.ts'
import type { ModuleBuilder } from './assembler.ts'
import type { ContractOptions } from './contract.ts'
import { emitFmodHelper } from './fmod.ts'
import type { Helpers } from './lanes.ts'
import type { Jobs } from './threads/jobs.ts'
import type { Windows } from './windows.ts'

/** Functions imported from the module of `wideLoops.ts`, by the kernel they run. */
export interface WideLoops {
  /** What `emitDriver` calls for a stretch. */
  readonly stretches: ReadonlyMap<LoopKernel, number>
  /** What runs the rows between two numbers, for kernels among others that share rows. */
  readonly rows: ReadonlyMap<LoopKernel, number>
}

export class EmitContext implements Helpers {
  readonly module: ModuleBuilder
  readonly isFused: boolean
  readonly wide: ContractOptions['wide']
  /** Shares kernels out between threads; none in a program for one. */
  readonly jobs: Jobs | undefined
  /** Imported functions that run loop kernels in 256-bit registers. */
  readonly wideLoops: WideLoops | undefined
  readonly buffers: readonly Buffer[]
  /** Buffers of which only the part in work lies in memory. */
  readonly windows: Windows
  /** The imported function that takes over a stretch of a streamed result. */
  readonly takeOver: number | undefined
  readonly #addresses: readonly number[]
  readonly #emitRare: (context: EmitContext, f: RareFunction) => number
  readonly #rare = new Map<RareFunction, number>()
  #fmod: number | undefined

  constructor(
    module: ModuleBuilder,
    buffers: readonly Buffer[],
    addresses: readonly number[],
    windows: Windows,
    isFused: boolean,
    emitRare: (context: EmitContext, f: RareFunction) => number,
    wide?: ContractOptions['wide'],
    jobs?: Jobs,
    wideLoops?: WideLoops,
    takeOver?: number,
  ) {
    this.module = module
    this.isFused = isFused
    this.#emitRare = emitRare
    this.wide = wide
    this.jobs = jobs
    this.wideLoops = wideLoops
    this.buffers = buffers
    this.windows = windows
    this.takeOver = takeOver
    this.#addresses = addresses
  }

  buffer(b: number): Buffer {
    return this.buffers[b]!
  }

  address(b: number): number {
    return this.#addresses[b]!
  }

  /** A function of the module that computes `f` of four elements of 4 bytes, or two of 8. */
  rare(f: RareFunction): number {
    let at = this.#rare.get(f)
    if (at === undefined) this.#rare.set(f, (at = this.#emitRare(this, f)))
    return at
  }

  fmod(): number {
    return (this.#fmod ??= emitFmodHelper(this.module))
  }
}
