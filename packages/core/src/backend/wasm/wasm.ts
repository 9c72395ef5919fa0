/** The WebAssembly backend: compiles a kernel program to one module and runs it in linear memory. It emits no code itself. */
import { bytesOf } from '../../dtype.ts'
import type { KernelProgram } from '../../kernel/kernel.ts'
import type { Backend, CompileOptions, Executable } from '../backend.ts'
import { emitProgram } from './emitProgram.ts'
import { canRelax } from './engine.ts'
import { WasmExecutable } from './executable.ts'
import { KEEP_BYTES } from './layout.ts'
import { leafKernels } from './schedule.ts'
import { theTeam } from './threads/team.ts'
import { WIDE_WORK } from './wideTools.ts'
import { STREAM_BYTES } from './windows.ts'

export interface WasmOptions {
  /** Round `mulAdd` and the products of contractions once where the machine can (relaxed SIMD). Default false: the same bits on every engine. */
  readonly fused?: boolean
  /** Ask the engine to run whole tiles of contractions, and long loops, in 256-bit registers; slow where it cannot. Default false. */
  readonly wide?: boolean
  /** Operations from which a loop is worth that. Default some milliseconds of them; less for tests of small programs. */
  readonly wideWork?: number
  /** Cut large kernels in parts for several threads (`setThreads`) if that is worth it. Default false. */
  readonly threaded?: boolean
  /** Cut kernels in parts of so many operations, whether worth it or not; for tests of small programs. */
  readonly grain?: number
  /** Unused bytes between buffers; for tests that look for stray writes. Default 0. */
  readonly guardBytes?: number
  /** From this many donated bytes on, a program keeps them in a memory of its own between calls. Default 0: always. */
  readonly residentBytes?: number
  /** Arguments of at most so many bytes together stay where they are after a call, at the price of more memory. Default 0. */
  readonly keepBytes?: number
  /** Results of so many bytes are handed over while the program runs. Default 4 MiB; less for tests of small programs. */
  readonly streamBytes?: number
  /** Bytes that a block of rows may touch. Default 64 KiB; less for tests of small programs. */
  readonly blockBytes?: number
}

/** Operations of a part: some ten microseconds. */
const GRAIN = 2 ** 17

const donatedBytes = (program: KernelProgram): number =>
  program.donated.reduce((sum, output, i) => {
    const b = program.buffers[program.inputs[i]!]!
    return output < 0 ? sum : sum + b.elements * bytesOf(b.dtype)
  }, 0)

let inspect: ((program: KernelProgram) => void) | undefined

/**
 * Has every program looked at before it is compiled, and returns who looked at them before. The tests install
 * `verifyKernels`: it finds faults of the compiler, so users need neither spend the time nor load the code.
 */
export const inspectKernels = (
  look: ((program: KernelProgram) => void) | undefined,
): ((program: KernelProgram) => void) | undefined => {
  const before = inspect
  inspect = look
  return before
}

export const compileWasm = (program: KernelProgram, options: WasmOptions = {}): WasmExecutable => {
  inspect?.(program)
  // A call of JavaScript may throw; donated inputs then belong to the caller again, so they must not have been overwritten.
  const mayThrow = leafKernels(program.kernels).some((k) => k.tag === 'host')
  const residents =
    !mayThrow && program.donated.some((o) => o >= 0) && donatedBytes(program) >= (options.residentBytes ?? 0)
  const emitted = emitProgram(program, {
    isFused: options.fused === true && canRelax(),
    isWide: options.wide === true,
    wideWork: options.wideWork ?? WIDE_WORK,
    residents,
    guardBytes: options.guardBytes ?? 0,
    grain:
      options.grain ??
      (options.threaded === true && theTeam()?.isWorth(program, residents) === true ? GRAIN : undefined),
    blockBytes: options.blockBytes ?? 2 ** 16,
    keepBytes: options.keepBytes ?? 0,
    streamBytes: options.streamBytes ?? STREAM_BYTES,
  })
  return new WasmExecutable(program, emitted, residents)
}

const keeping = (how: CompileOptions | undefined): WasmOptions =>
  how?.keepsArguments === true ? { keepBytes: KEEP_BYTES } : {}

/** A WebAssembly backend with options. */
export const makeWasmBackend = (options: WasmOptions = {}): Backend => ({
  name: options.fused === true ? 'wasm-fused' : 'wasm',
  compile: (program, how): Executable => compileWasm(program, { ...options, ...keeping(how) }),
})

/**
 * Runs kernel programs as WebAssembly with 128-bit vectors, in any engine that has them (Node 16.4, and all browsers since 2023).
 * Loop kernels give the reference backend's bits, unless `setFeatureLevel` says otherwise.
 */
export const wasmBackend: Backend = {
  name: 'wasm',
  compile: (program, how): Executable =>
    compileWasm(program, { ...chosen, ...keeping(how), threaded: (theTeam()?.count() ?? 1) > 1 }),
}

let chosen: WasmOptions = {}

/** The options of `wasmBackend`. */
export const chosenOptions = (): WasmOptions => chosen

/** Changes the options of `wasmBackend` for programs compiled from now on. Users do so through `setFeatureLevel`. */
export const chooseOptions = (options: WasmOptions): void => {
  chosen = options
}
