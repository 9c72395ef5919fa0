/** The WebAssembly backend: compiles a kernel program to one module and runs it in linear memory. It emits no code itself. */
import { bytesOf } from '../../dtype.ts'
import { verifyProgram } from '../../kernel/verify.ts'
import type { KernelProgram } from '../../kernel/kernel.ts'
import type { Backend, Executable } from '../backend.ts'
import { ModuleBuilder, type FunctionBuilder } from './assembler.ts'
import { emitProgram } from './emitProgram.ts'
import { WasmExecutable } from './executable.ts'
import { op, simd, V128 } from './opcodes.ts'
import { leafKernels } from './schedule.ts'

export interface WasmOptions {
  /** Round `mulAdd` and the products of contractions once where the machine can (relaxed SIMD). Default false: the same bits on every engine. */
  readonly fused?: boolean
  /** Unused bytes between buffers; for tests that look for stray writes. Default 0. */
  readonly guardBytes?: number
  /** From this many donated bytes on, a program keeps them in a memory of its own between calls. Default 0: always. */
  readonly residentBytes?: number
}

const donatedBytes = (program: KernelProgram): number =>
  program.donated.reduce((sum, output, i) => {
    const b = program.buffers[program.inputs[i]!]!
    return output < 0 ? sum : sum + b.elements * bytesOf(b.dtype)
  }, 0)

export const compileWasm = (program: KernelProgram, options: WasmOptions = {}): WasmExecutable => {
  verifyProgram(program)
  // A call of JavaScript may throw; donated inputs then belong to the caller again, so they must not have been overwritten.
  const mayThrow = leafKernels(program.kernels).some((k) => k.tag === 'host')
  const residents =
    !mayThrow && program.donated.some((o) => o >= 0) && donatedBytes(program) >= (options.residentBytes ?? 0)
  const emitted = emitProgram(program, {
    isFused: options.fused === true && supportsFused(),
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

const accepts = (write: (f: FunctionBuilder) => void): boolean => {
  if (typeof WebAssembly !== 'object') return false
  const module = new ModuleBuilder()
  write(module.func())
  return WebAssembly.validate(module.encode())
}

/** Whether this engine runs the vector instructions the backend emits. */
export const supportsWasm = (): boolean => accepts((f) => f.v128(new Uint8Array(16)).op(simd.i8x16_abs).op(op.drop))

let fused: boolean | undefined

/** Whether this engine has relaxed vector instructions, by default or by flag. */
export const supportsFused = (): boolean =>
  (fused ??= accepts((f) => {
    const v = f.local(V128)
    f.get(v).get(v).get(v).op(simd.f32x4_relaxed_madd).set(v)
  }))
