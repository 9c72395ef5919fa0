/** A kernel program as one WebAssembly module: a function per kernel, and an entry that calls them in order. */
import { sizeOf } from '../../shape.ts'
import type { Kernel, KernelProgram } from '../../kernel/kernel.ts'
import { ModuleBuilder } from './assembler.ts'
import { EmitContext, type WideLoops } from './context.ts'
import { contractScratchBytes, emitContract } from './contract.ts'
import type { ContractFeatures } from './contractPlan.ts'
import { emitLoopKernel } from './emitLoop.ts'
import { emitReduceKernel, reduceScratchBytes } from './emitReduce.ts'
import { emitScatterKernel } from './emitScatter.ts'
import { emitRows } from './emitRows.ts'
import { planLayout, type Layout } from './layout.ts'
import { emitCopy, emitSequence, type LeafCall } from './emitStructured.ts'
import { I32 } from './opcodes.ts'
import { emitRareFunction } from './rare.ts'
import { leafKernels } from './schedule.ts'
import type { Jobs } from './threads/jobs.ts'
import { theTeam } from './threads/team.ts'
import { emitSort, sortScratchBytes } from './sort.ts'
import { planWindows } from './planWindows.ts'
import { NO_WINDOWS, type Windows } from './windows.ts'
import { theWideTools, WIDE, WIDE_PARAMS } from './wideTools.ts'

export interface EmitOptions {
  /** Relaxed multiply-add for `mulAdd` and contractions: one rounding where the machine has it. */
  readonly isFused: boolean
  /** The engine can run strips of contractions in 256-bit registers. */
  readonly isWide: boolean
  /** Operations from which a loop is worth it, too. */
  readonly wideWork: number
  /** Donated inputs and outputs share places that outlive a call. */
  readonly residents: boolean
  /** Unused bytes between buffers. */
  readonly guardBytes: number
  /** Bytes that a block of rows may touch. */
  readonly blockBytes: number
  /** Bytes of arguments that may be kept after a call. */
  readonly keepBytes: number
  /** Bytes from which results are handed over while the program runs, as far as it runs in one thread. */
  readonly streamBytes: number
  /** Kernels with enough to do are cut in parts for several threads, each of so many operations; undefined: for one thread. */
  readonly grain: number | undefined
}

export interface EmittedProgram {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The module of `wideLoops.ts` that it imports, if there is one. */
  readonly loops: Uint8Array<ArrayBuffer> | undefined
  /** Whether the module imports the strips of `wideStrips.ts`. */
  readonly isWide: boolean
  /** Whether the modules have relaxed instructions in them. */
  readonly isFused: boolean
  /** Whether they are to be optimised at once, for wide modules may be compiled later. */
  readonly isFinal: boolean
  /** Whether it runs in memory that threads share. */
  readonly isThreaded: boolean
  /** Whether it has parts for them to do. */
  readonly hasParts: boolean
  readonly layout: Layout
  /** Buffers of which only a part is kept, and the results that the host is to take over stretch by stretch. */
  readonly windows: Windows
  /** The kernels that the module asks its host to run, by the number it gives. */
  readonly hosted: readonly Kernel[]
}

export const emitProgram = (program: KernelProgram, options: EmitOptions): EmittedProgram => {
  const leaves = leafKernels(program.kernels)
  const isThreaded = options.grain !== undefined
  const windows = isThreaded ? NO_WINDOWS : planWindows(program, options.streamBytes, options.blockBytes)
  const layout = planLayout(program, {
    scratchBytes: leaves.map((k) => scratchBytesOf(k, program, { ...options, isThreaded })),
    residents: options.residents,
    guardBytes: options.guardBytes,
    keepBytes: options.keepBytes,
    windows: windows.of,
  })
  const module = new ModuleBuilder()
  module.importMemory('env', 'memory', 0, isThreaded)
  const jobs = isThreaded ? theTeam()!.jobs(module, options.grain) : undefined // a grain was chosen for it
  const hosted = leaves.filter(isHosted)
  const host = hosted.length > 0 ? module.importFunction('env', 'kernel', [I32], []) : -1
  const takeOver = windows.results.length > 0 ? module.importFunction('env', 'result', [I32, I32, I32], []) : undefined
  const isWide = options.isWide && leaves.some((k) => k.tag === 'contract')
  const strips = (dtype: string): number => module.importFunction(WIDE, dtype, WIDE_PARAMS, [])
  const wide = isWide ? { float32: strips('float32'), float64: strips('float64') } : undefined
  const contextOf = (m: ModuleBuilder, ...rest: readonly [typeof wide?, Jobs?, WideLoops?, number?]): EmitContext =>
    new EmitContext(m, program.buffers, layout.addresses, windows, options.isFused, emitRareFunction, ...rest)
  const loopsModule = new ModuleBuilder()
  loopsModule.importMemory('env', 'memory', 0, isThreaded)
  const loops = options.isWide
    ? theWideTools().emitLoops(program.kernels, module, contextOf(loopsModule), {
        jobs,
        blockBytes: options.blockBytes,
        leastWork: options.wideWork,
      })
    : undefined
  const context = contextOf(module, wide, jobs, loops, takeOver)
  let next = 0
  /** Emits what runs a leaf kernel, and returns the call to it; leaves come in the order of the walk. */
  const leaf = (k: Kernel): LeafCall => {
    if (k.tag === 'rows') {
      const index = emitRows(context, k, options.blockBytes, (x) => !isEmpty(x) && !isSelfCopy(x, layout))
      if (index !== undefined) {
        next += k.body.length
        return (f) => void f.call(index)
      }
      const calls = k.body.map(leaf)
      return (f) => {
        for (const call of calls) call?.(f)
      }
    }
    const i = next++
    if (isEmpty(k) || isSelfCopy(k, layout)) return undefined
    const index = emitKernel(context, k, layout.scratch[i]!)
    return index === undefined ? (f) => void f.i32(hosted.indexOf(k)).call(host) : (f) => void f.call(index)
  }
  const entry = module.func()
  emitSequence(context, entry, program.kernels, leaf)
  if (options.residents) {
    for (const d of layout.donations) {
      if (d.copy) emitCopy(context, entry, program.outputs[d.output]!, program.inputs[d.input]!)
    }
  }
  module.exportFunction('run', entry.index)
  jobs?.finish()
  return {
    bytes: module.encode(),
    loops: loops === undefined ? undefined : loopsModule.encode(),
    isWide,
    isFused: options.isFused,
    isFinal: options.isWide,
    isThreaded,
    hasParts: jobs?.isUsed === true,
    layout,
    windows,
    hosted,
  }
}

/** Working space a kernel needs. */
const scratchBytesOf = (k: Kernel, program: KernelProgram, features: ContractFeatures): number => {
  switch (k.tag) {
    case 'contract':
      return contractScratchBytes(k, features)
    case 'reduce':
      return reduceScratchBytes(k)
    case 'sort':
      return sortScratchBytes(
        k,
        k.from.map((b) => program.buffers[b]!.dtype),
      )
    case 'loop':
    case 'scatter':
    case 'host':
    case 'rows':
    case 'repeat':
    case 'while':
    case 'branch':
      return 0
  }
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
    case 'host':
    case 'rows':
    case 'repeat':
    case 'while':
    case 'branch':
      return false
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

/** Calls of JavaScript, and sorts in place: the emitted one writes results before it has read all operands. */
const isHosted = (k: Kernel): boolean => k.tag === 'host' || (k.tag === 'sort' && k.to.some((b) => k.from.includes(b)))

/** The function that runs the kernel, or undefined where the host does. */
const emitKernel = (context: EmitContext, k: Kernel, scratch: number): number | undefined => {
  if (isHosted(k)) return undefined
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
          scratch,
        },
        context,
      )
    case 'reduce':
      return emitReduceKernel(context, k, scratch)
    case 'scatter':
      return emitScatterKernel(context, k)
    case 'sort':
      return emitSort(
        context.module,
        k,
        k.from.map((b, i) => ({
          dtype: context.buffer(b).dtype,
          from: context.address(b),
          to: context.address(k.to[i]!),
        })),
        scratch,
      )
    case 'host':
    case 'rows':
    case 'repeat':
    case 'while':
    case 'branch':
      throw new Error(`internal: ${k.tag} is no leaf with code`)
  }
}
