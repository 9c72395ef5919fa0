/** The reference backend: what a kernel program means, in loops over typed arrays. It is neither parallel nor vectorised. */
import { allocate, type TypedArray } from '../../dtype.ts'
import { buffersOf, type KernelProgram } from '../../kernel/kernel.ts'
import type { Backend, Executable, Storage } from '../backend.ts'
import { compileKernel } from './kernels.ts'

export interface ReferenceOptions {
  /** Round `mulAdd` once instead of twice: what the fused level of the WebAssembly backend may give. Default false. */
  readonly fusedMulAdd?: boolean
}

const compile = (p: KernelProgram, fusedMulAdd: boolean): Executable => {
  const kernels = p.kernels.map((k) => compileKernel(k, fusedMulAdd))
  const fixed = new Set<number>([...p.inputs, ...p.constants.map((c) => c.buffer)])
  const fresh = p.buffers.flatMap((b, i) => (fixed.has(i) ? [] : [{ ...b, buffer: i }]))
  const reads = new Set(p.kernels.flatMap((k) => buffersOf(k).reads))
  // An input that no kernel reads stays where it is: it may be resident, and an output.
  const needed = p.inputs.map((b) => reads.has(b))
  const inputOf = p.outputs.map((b) => p.inputs.indexOf(b))
  // A constant, or a buffer that an earlier output already handed out, is copied: results belong to the caller.
  const copied = p.outputs.map((b, i) => p.outputs.indexOf(b) < i || (fixed.has(b) && inputOf[i] === -1))
  return {
    run: (inputs) => {
      const memory = new Array<TypedArray>(p.buffers.length)
      for (let i = 0; i < needed.length; i++) {
        if (needed[i]!) memory[p.inputs[i]!] = elementsOf(p, i, inputs[i])
      }
      for (const c of p.constants) memory[c.buffer] = c.data
      for (let i = 0; i < fresh.length; i++) {
        const b = fresh[i]!
        memory[b.buffer] = allocate(b.dtype, b.elements)
      }
      for (let i = 0; i < kernels.length; i++) kernels[i]!(memory)
      const outputs = new Array<Storage>(p.outputs.length)
      for (let i = 0; i < outputs.length; i++) {
        const from = inputOf[i]!
        if (from >= 0) outputs[i] = inputs[from]!
        else {
          const data = memory[p.outputs[i]!]!
          outputs[i] = copied[i] ? data.slice() : data
        }
      }
      return outputs
    },
  }
}

const elementsOf = (p: KernelProgram, i: number, s: Storage | undefined): TypedArray => {
  if (s === undefined) throw new Error(`internal: run: there must be ${p.inputs.length} inputs, got ${i}`)
  const data = ArrayBuffer.isView(s) ? s : s.read()
  const { elements } = p.buffers[p.inputs[i]!]!
  if (data.length !== elements)
    throw new Error(`internal: run: input ${i} must have ${elements} elements, got ${data.length}`)
  return data
}

/** A reference backend with options; tests use it to bound the effect of fused arithmetic. */
export const makeReferenceBackend = (options: ReferenceOptions = {}): Backend => ({
  name: options.fusedMulAdd === true ? 'reference-fused' : 'reference',
  compile: (p) => compile(p, options.fusedMulAdd === true),
})

/**
 * Runs kernel programs anywhere, without WebAssembly and without generating code. float32 arithmetic rounds after every
 * operation; floating sums, products and contractions accumulate in float64 and round once. Donation is accepted and ignored.
 */
export const referenceBackend: Backend = makeReferenceBackend()
