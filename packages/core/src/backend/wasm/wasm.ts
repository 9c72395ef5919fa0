/** The WebAssembly backend: compiles a kernel program to one module and runs it in linear memory. It emits no code itself. */
import { bytesOf } from '../../dtype.ts'
import { verifyProgram } from '../../kernel/verify.ts'
import type { KernelProgram } from '../../kernel/kernel.ts'
import type { Backend, Executable } from '../backend.ts'
import { emitProgram } from './emitProgram.ts'
import { WasmExecutable } from './executable.ts'

export interface WasmOptions {
  /** Round `mulAdd` and the products of contractions once where the machine can (relaxed SIMD). Default false: the same bits on every engine. */
  readonly fused?: boolean
  /** Unused bytes between buffers; for tests that look for stray writes. Default 0. */
  readonly guardBytes?: number
  /** From this many donated bytes on, a program keeps them in a memory of its own between calls; below, copying costs less. Default 16384. */
  readonly residentBytes?: number
}

const donatedBytes = (program: KernelProgram): number =>
  program.donated.reduce((sum, output, i) => {
    const b = program.buffers[program.inputs[i]!]!
    return output < 0 ? sum : sum + b.elements * bytesOf(b.dtype)
  }, 0)

export const compileWasm = (program: KernelProgram, options: WasmOptions = {}): WasmExecutable => {
  verifyProgram(program)
  const residents = program.donated.some((o) => o >= 0) && donatedBytes(program) >= (options.residentBytes ?? 16384)
  const emitted = emitProgram(program, {
    isFused: options.fused ?? false,
    residents,
    guardBytes: options.guardBytes ?? 0,
  })
  return new WasmExecutable(program, emitted, residents)
}

/** A WebAssembly backend with options. */
export const makeWasmBackend = (options: WasmOptions = {}): Backend => ({
  name: options.fused === true ? 'wasm-fused' : 'wasm',
  compile: (program): Executable => compileWasm(program, options),
})

/**
 * Runs kernel programs as WebAssembly with 128-bit vectors, in any engine that has them (Node 16.4, and all browsers since 2023).
 * Loop kernels give the reference backend's bits.
 */
export const wasmBackend: Backend = makeWasmBackend()

/** Whether this engine runs the vector instructions the backend emits. */
export const supportsWasm = (): boolean => typeof WebAssembly === 'object' && WebAssembly.validate(SIMD_PROBE)

/** A module with one function that pops a v128.const. */
const SIMD_PROBE: Uint8Array<ArrayBuffer> = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 23, 1, 21, 0, 253, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 26, 11,
])
