/** What compiles for 256-bit registers. Nobody answers until `useWide` is called, so programs that stay plain do not carry it. */
import type { Kernel } from '../../kernel/kernel.ts'
import type { ModuleBuilder } from './assembler.ts'
import type { EmitContext, WideLoops } from './context.ts'
import { I32 } from './opcodes.ts'
import type { Jobs } from './threads/jobs.ts'

/** Names of the modules that a program imports. */
export const WIDE = 'wide'
export const LOOPS = 'loops'

/** Parameters of the functions of the first: a, b, c, tiles, terms, adds as of a strip, and the bytes of a row of c. */
export const WIDE_PARAMS: readonly (typeof I32)[] = [I32, I32, I32, I32, I32, I32, I32]

/** Operations, of all points together, from which compiling a loop to the end at once pays. */
export const WIDE_WORK: number = 2 ** 22

export interface WideLoopOptions {
  readonly jobs: Jobs | undefined
  readonly blockBytes: number
  readonly leastWork: number
}

export interface WideTools {
  /** V8's flags for modules that hold only what may be paired, and for all others. */
  readonly wideFlags: () => readonly string[]
  readonly finalFlags: () => readonly string[]
  /** `wideStrips` */
  readonly strips: (isFused: boolean, isShared: boolean) => WebAssembly.Module
  /** `emitWideLoops` */
  readonly emitLoops: (
    kernels: readonly Kernel[],
    main: ModuleBuilder,
    wide: EmitContext,
    options: WideLoopOptions,
  ) => WideLoops | undefined
}

let tools: WideTools | undefined

export const theWideTools = (): WideTools => {
  if (tools === undefined) throw new Error('internal: useWide must be called first')
  return tools
}

export const useWideTools = (t: WideTools): void => {
  tools = t
}
