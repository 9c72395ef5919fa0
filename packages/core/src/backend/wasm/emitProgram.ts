/** A kernel program as one WebAssembly module: a function per kernel, and an entry that calls them in order. */
import { bytesOf } from '../../dtype.ts'
import { sizeOf } from '../../shape.ts'
import type { Kernel, KernelProgram } from '../../kernel/kernel.ts'
import { ModuleBuilder, type FunctionBuilder } from './assembler.ts'
import { EmitContext } from './context.ts'
import { contractScratchBytes, emitContract } from './contract.ts'
import { emitLoopKernel } from './emitLoop.ts'
import { emitReduceKernel, REDUCE_SCRATCH_BYTES } from './emitReduce.ts'
import { emitScatterKernel } from './emitScatter.ts'
import { planLayout, type Layout } from './layout.ts'
import { I32 } from './opcodes.ts'

export interface EmitOptions {
  /** Relaxed multiply-add for `mulAdd` and contractions: one rounding where the machine has it. */
  readonly isFused: boolean
  /** Donated inputs and outputs share places that outlive a call. */
  readonly residents: boolean
  /** Unused bytes between buffers. */
  readonly guardBytes: number
}

export interface EmittedProgram {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly layout: Layout
  /** Numbers of the kernels that the module asks its host to run. */
  readonly hosted: readonly number[]
}

/** Working space a kernel needs. */
const scratchBytesOf = (k: Kernel): number =>
  k.tag === 'contract' ? contractScratchBytes(k) : k.tag === 'reduce' ? REDUCE_SCRATCH_BYTES : 0

export const emitProgram = (program: KernelProgram, options: EmitOptions): EmittedProgram => {
  const layout = planLayout(program, {
    scratchBytes: program.kernels.reduce((n, k) => Math.max(n, scratchBytesOf(k)), 0),
    residents: options.residents,
    guardBytes: options.guardBytes,
  })
  const module = new ModuleBuilder()
  module.importMemory('env', 'memory')
  const hosted = program.kernels.flatMap((k, i) => (isEmitted(k) ? [] : [i]))
  const host = hosted.length > 0 ? module.importFunction('env', 'kernel', [I32], []) : -1
  const context = new EmitContext(module, program.buffers, layout.addresses, layout.scratch, options.isFused)
  const calls: ((entry: FunctionBuilder) => void)[] = []
  program.kernels.forEach((k, i) => {
    if (isEmpty(k) || isSelfCopy(k, layout)) return
    const index = emitKernel(context, k)
    calls.push((entry) => void (index === undefined ? entry.i32(i).call(host) : entry.call(index)))
  })
  const entry = module.func()
  for (const call of calls) call(entry)
  if (options.residents) {
    for (const d of layout.donations) {
      if (!d.copy) continue
      const input = program.inputs[d.input]!
      const output = program.outputs[d.output]!
      const { elements, dtype } = program.buffers[input]!
      entry.i32(layout.addresses[input]!).i32(layout.addresses[output]!)
      entry.i32(elements * bytesOf(dtype)).memoryCopy()
    }
  }
  module.exportFunction('run', entry.index)
  return { bytes: module.encode(), layout, hosted }
}

/** Whether nothing happens: no point to visit. */
const isEmpty = (k: Kernel): boolean => {
  switch (k.tag) {
    case 'loop':
    case 'reduce':
    case 'scatter':
      return sizeOf(k.extents) === 0
    case 'contract':
      return sizeOf(k.batch) * k.m * k.n === 0
    case 'sort':
      return k.rows * k.length === 0
  }
}

/** Whether each store writes back the element it read, its source and result sharing one place. */
const isSelfCopy = (k: Kernel, layout: Layout): boolean =>
  k.tag === 'loop' &&
  k.stores.every(
    ({ value: v, buffer, access }) =>
      v.tag === 'load' &&
      layout.addresses[v.buffer] === layout.addresses[buffer] &&
      v.access.offset === access.offset &&
      v.access.strides.every((s, d) => s === access.strides[d] || k.extents[d] === 1),
  )

const isEmitted = (k: Kernel): boolean => k.tag !== 'sort'

/** The function that runs the kernel, or undefined where the host does. */
const emitKernel = (context: EmitContext, k: Kernel): number | undefined => {
  switch (k.tag) {
    case 'loop':
      return emitLoopKernel(context, k)
    case 'contract':
      return emitContract(
        context.module,
        k,
        {
          a: context.address(k.a.buffer),
          b: context.address(k.b.buffer),
          c: context.address(k.c.buffer),
          scratch: context.scratch,
        },
        context.isFused,
      )
    case 'reduce':
      return emitReduceKernel(context, k)
    case 'scatter':
      return emitScatterKernel(context, k)
    case 'sort':
      return undefined
  }
}
