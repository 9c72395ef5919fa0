/** Emits one contraction: as one function over batches of small matrices, or as parts of large ones (`contractParts.ts`). */
import type { ContractKernel } from '../../kernel/kernel.ts'
import type { FunctionBuilder, ModuleBuilder } from './assembler.ts'
import { advanceBy, emitPackPanels, emitPackTiles, emitProduct, wholeMatrix } from './contractBlocks.ts'
import { advance, inBlocks, repeat, type Count } from './contractLoops.ts'
import { emitParts, partsScratchBytes, type PartRunner } from './contractParts.ts'
import { PLAIN, planContract, type BatchLoop, type ContractFeatures, type ContractPlan } from './contractPlan.ts'
import {
  edgeColumns,
  panelBytes,
  stripsOf,
  sweptBytes,
  wholePanels,
  type StripOptions,
  type Strips,
} from './contractStrips.ts'
import * as op from './instructions.ts'
import { I32 } from './opcodes.ts'

/** Byte addresses of element 0 of the operands' buffers, and of a region of `contractScratchBytes` bytes. */
export interface ContractAddresses {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly scratch: number
}

/** How contractions of a program are emitted. */
export interface ContractOptions extends StripOptions {
  /** Shares parts out between threads, if the program has several. */
  readonly jobs?: PartRunner | undefined
}

const featuresOf = ({ isFused, wide, jobs }: ContractOptions): ContractFeatures => ({
  isFused,
  isWide: wide !== undefined,
  isThreaded: jobs !== undefined,
})

/** Bytes of scratch the emitted code writes; alignment to 16 bytes is faster, none is needed. */
export const contractScratchBytes = (kernel: ContractKernel, features: ContractFeatures = PLAIN): number =>
  plannedScratchBytes(planContract(kernel, features), features.isThreaded)

/**
 * Appends functions that compute the contraction and returns the index of the one to call (no parameters, no results).
 * Functions are shared between contractions of one module.
 */
export const emitContract = (
  module: ModuleBuilder,
  kernel: ContractKernel,
  at: ContractAddresses,
  options: ContractOptions = PLAIN,
): number => emitPlanned(module, planContract(kernel, featuresOf(options)), at, options)

/** `contractScratchBytes` of a plan of one's own choice. */
export const plannedScratchBytes = (plan: ContractPlan, isThreaded = false): number => {
  if (plan.isCut) return partsScratchBytes(plan)
  return (isThreaded ? batchParts(plan).count : 1) * (packedBBytes(plan) + packedABytes(plan)) + sweptBytes(plan)
}

/** `emitContract` of a plan of one's own choice. */
export const emitPlanned = (
  module: ModuleBuilder,
  plan: ContractPlan,
  at: ContractAddresses,
  options: ContractOptions = PLAIN,
): number => {
  if (plan.m === 0 || plan.n === 0 || plan.batch.some((d) => d.extent === 0)) return module.func().index
  const byteOf = (base: number, offset: number): number => base + offset * plan.bytes
  const placed: ContractAddresses = {
    a: byteOf(plan.isSwapped ? at.b : at.a, plan.a.offset),
    b: byteOf(plan.isSwapped ? at.a : at.b, plan.b.offset),
    c: byteOf(at.c, plan.c.offset),
    scratch: at.scratch,
  }
  const strips = stripsOf(module, plan, options)
  return plan.isCut
    ? emitParts(module, plan, strips, placed, options.jobs)
    : emitBatches(module, plan, strips, placed, options.jobs)
}

const packedBBytes = (plan: ContractPlan): number =>
  plan.method === 'packed' ? (wholePanels(plan) + (edgeColumns(plan) > 0 ? 1 : 0)) * panelBytes(plan) : 0

const packedABytes = (plan: ContractPlan): number => (plan.packsA ? plan.m * plan.kBlock * plan.bytes : 0)

/** The batch loop with the most rounds is cut into parts. */
const batchParts = (plan: ContractPlan): { readonly longest: BatchLoop | undefined; readonly count: number } => {
  const [longest] = [...plan.batch].sort((x, y) => y.extent - x.extent)
  return { longest, count: Math.max(1, Math.ceil((longest?.extent ?? 1) / plan.batchesPerPart)) }
}

/** Matrices that are not cut, one after the other; where there are many, some to a part. */
const emitBatches = (
  module: ModuleBuilder,
  plan: ContractPlan,
  strips: Strips,
  at: ContractAddresses,
  jobs: PartRunner | undefined,
): number => {
  const { longest, count } = batchParts(plan)
  const isPart = jobs !== undefined && count > 1
  const f = module.func(isPart ? [I32] : [])
  const pointers: Pointers = { a: f.local(I32), b: f.local(I32), c: f.local(I32), scratch: f.local(I32) }
  f.i32(at.a).set(pointers.a)
  f.i32(at.b).set(pointers.b)
  f.i32(at.c).set(pointers.c)
  f.i32(at.scratch).set(pointers.scratch)
  if (!isPart || longest === undefined) {
    emitLoops(f, plan, strips, at, pointers, (d) => d.extent)
    return f.index
  }
  const step = plan.batchesPerPart
  const part: Count = { local: 0 }
  move(f, plan, pointers, longest, part, step)
  advanceBy(f, pointers.scratch, part, packedBBytes(plan) + packedABytes(plan))
  let rounds: Count = step
  if (longest.extent % step !== 0) {
    rounds = { local: f.local(I32) }
    f.i32(step).i32(longest.extent % step)
    f.get(part.local).i32(count - 1).op(op.i32_ne).op(op.select).set(rounds.local) // prettier-ignore
  }
  emitLoops(f, plan, strips, at, pointers, (d) => (d === longest ? rounds : d.extent))
  const all = module.func()
  jobs.call(all, f.index, count)
  return all.index
}

interface Pointers {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly scratch: number
}

/** Moves on by `count` times `step` rounds of a batch loop. */
const move = (
  f: FunctionBuilder,
  { bytes }: ContractPlan,
  pointers: Pointers,
  d: BatchLoop,
  count: Count,
  step: number,
): void => {
  advanceBy(f, pointers.a, count, step * d.a * bytes)
  advanceBy(f, pointers.b, count, step * d.b * bytes)
  advanceBy(f, pointers.c, count, step * d.c * bytes)
}

/** Loops over the batch and over blocks of terms. Batch loops that see one `b` are inside its packing. */
const emitLoops = (
  f: FunctionBuilder,
  plan: ContractPlan,
  strips: Strips,
  at: ContractAddresses,
  pointers: Pointers,
  roundsOf: (d: BatchLoop) => Count,
): void => {
  const { a, b, c, scratch } = pointers
  const packsB = plan.method === 'packed' && plan.k > 0
  const inside = packsB ? plan.batch.filter((d) => d.b === 0) : []
  const around = plan.batch.filter((d) => !inside.includes(d))
  const nest = (loops: readonly BatchLoop[], body: () => void): void => {
    const [d, ...rest] = loops
    if (d === undefined) {
      body()
      return
    }
    const rounds = roundsOf(d)
    repeat(f, rounds, () => {
      nest(rest, body)
      move(f, plan, pointers, d, 1, 1)
    })
    move(f, plan, pointers, d, rounds, -1)
  }
  const matrix = wholeMatrix(plan)
  const [from, to, block, tiles, result, adds] = [f.local(I32), f.local(I32), f.local(I32), f.local(I32), f.local(I32), f.local(I32)] // prettier-ignore
  nest(around, () => {
    f.i32(0).set(adds)
    inBlocks(f, plan.k, plan.kBlock, (terms) => {
      if (packsB) {
        f.get(b).set(from)
        f.get(scratch).set(to)
        emitPackPanels(f, plan, strips, { from, to }, matrix, terms)
      }
      nest(inside, () => {
        if (plan.packsA && plan.k > 0) {
          f.get(a).set(from)
          f.get(scratch).i32(packedBBytes(plan)).op(op.i32_add).tee(to).set(tiles)
          emitPackTiles(f, plan, strips, { from, to }, matrix, terms)
        } else f.get(a).set(tiles)
        f.get(packsB ? scratch : b).set(block)
        f.get(c).set(result)
        emitProduct(f, plan, strips, {
          ...matrix,
          a: tiles,
          b: block,
          c: result,
          terms,
          adds: { local: adds },
          apart: at.scratch - at.c,
        })
      })
      if (plan.k <= plan.kBlock) return
      f.i32(1).set(adds)
      advance(f, a, plan.kBlock * plan.a.k * plan.bytes)
      advance(f, b, plan.kBlock * plan.b.k * plan.bytes)
    })
    if (plan.k <= plan.kBlock) return
    const walked = Math.ceil(plan.k / plan.kBlock) * plan.kBlock
    advance(f, a, -walked * plan.a.k * plan.bytes)
    advance(f, b, -walked * plan.b.k * plan.bytes)
  })
}
