/** Emits one contraction: as one function over batches of small matrices, or as parts of large ones (`contractParts.ts`). */
import type { ContractKernel } from '../../kernel/kernel.ts'
import type { FunctionBuilder, ModuleBuilder } from './assembler.ts'
import { emitPackPanels, emitPackTiles, emitProduct, wholeMatrix } from './contractBlocks.ts'
import { advance, inBlocks, repeat, type Count } from './contractLoops.ts'
import { emitParts, partsScratchBytes, type PartRunner } from './contractParts.ts'
import { PLAIN, planContract, type BatchLoop, type ContractFeatures, type ContractPlan } from './contractPlan.ts'
import { edgeColumns, panelBytes, stripsOf, wholePanels, type StripOptions, type Strips } from './contractStrips.ts'
import { I32, op } from './opcodes.ts'

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

const featuresOf = ({ isFused, wide }: ContractOptions): ContractFeatures => ({ isFused, isWide: wide !== undefined })

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
  return (isThreaded ? batchParts(plan).count : 1) * (packedBBytes(plan) + packedABytes(plan))
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

/** How the batch loop with the most rounds, which comes outermost, is cut into parts. */
const batchParts = (plan: ContractPlan): { readonly loops: readonly BatchLoop[]; readonly count: number } => {
  const loops = [...plan.batch].sort((x, y) => y.extent - x.extent)
  const extent = loops[0]?.extent ?? 1
  return { loops, count: Math.max(1, Math.ceil(extent / plan.batchesPerPart)) }
}

/** Matrices that are not cut, one after the other; where there are many, some to a part. */
const emitBatches = (
  module: ModuleBuilder,
  plan: ContractPlan,
  strips: Strips,
  at: ContractAddresses,
  jobs: PartRunner | undefined,
): number => {
  const { loops, count } = batchParts(plan)
  const isPart = jobs !== undefined && count > 1
  const f = module.func(isPart ? [I32] : [])
  const [a, b, c, scratch] = [f.local(I32), f.local(I32), f.local(I32), f.local(I32)]
  f.i32(at.a).set(a)
  f.i32(at.b).set(b)
  f.i32(at.c).set(c)
  f.i32(at.scratch).set(scratch)
  let first: Count = loops[0]?.extent ?? 1
  if (isPart) {
    const step = plan.batchesPerPart
    const outer = loops[0]!
    for (const [pointer, stride] of [[a, outer.a], [b, outer.b], [c, outer.c]] as const) offsetBy(f, pointer, 0, step * stride * plan.bytes) // prettier-ignore
    offsetBy(f, scratch, 0, packedBBytes(plan) + packedABytes(plan))
    if (outer.extent % step === 0) first = step
    else {
      const rounds = f.local(I32)
      f.i32(step).i32(outer.extent % step)
      f.get(0).i32(count - 1).op(op.i32_ne).op(op.select).set(rounds) // prettier-ignore
      first = { local: rounds }
    }
  }
  const loop = (depth: number): void => {
    const d = loops[depth]
    if (d === undefined) {
      emitMatrix(f, plan, strips, { a, b, c, scratch })
      return
    }
    repeat(f, depth === 0 ? first : d.extent, () => {
      loop(depth + 1)
      advance(f, a, d.a * plan.bytes)
      advance(f, b, d.b * plan.bytes)
      advance(f, c, d.c * plan.bytes)
    })
    if (depth === 0) return
    advance(f, a, -d.extent * d.a * plan.bytes)
    advance(f, b, -d.extent * d.b * plan.bytes)
    advance(f, c, -d.extent * d.c * plan.bytes)
  }
  loop(0)
  if (!isPart) return f.index
  const all = module.func()
  jobs.call(all, f.index, count)
  return all.index
}

/** Adds `count · step` bytes, `count` in a local. */
const offsetBy = (f: FunctionBuilder, pointer: number, count: number, step: number): void => {
  if (step !== 0) f.get(pointer).get(count).i32(step).op(op.i32_mul).op(op.i32_add).set(pointer)
}

/** One matrix, addressed by locals, which are kept. */
const emitMatrix = (
  f: FunctionBuilder,
  plan: ContractPlan,
  strips: Strips,
  at: { readonly a: number; readonly b: number; readonly c: number; readonly scratch: number },
): void => {
  const { bytes } = plan
  const matrix = wholeMatrix(plan)
  const locals = [f.local(I32), f.local(I32), f.local(I32), f.local(I32), f.local(I32), f.local(I32), f.local(I32)]
  const [aK, bK, from, to, a, b, c] = locals as [number, number, number, number, number, number, number]
  const adds = f.local(I32)
  f.get(at.a).set(aK)
  f.get(at.b).set(bK)
  f.i32(0).set(adds)
  inBlocks(f, plan.k, plan.kBlock, (terms) => {
    f.get(bK).set(b)
    f.get(aK).set(a)
    if (plan.method === 'packed' && plan.k > 0) {
      f.get(bK).set(from)
      f.get(at.scratch).tee(to).set(b)
      emitPackPanels(f, plan, strips, { from, to }, matrix, terms)
    }
    if (plan.packsA && plan.k > 0) {
      f.get(aK).set(from)
      f.get(at.scratch).i32(packedBBytes(plan)).op(op.i32_add).tee(to).set(a)
      emitPackTiles(f, plan, strips, { from, to }, matrix, terms)
    }
    f.get(at.c).set(c)
    emitProduct(f, plan, strips, { ...matrix, a, b, c, terms, adds: { local: adds } })
    if (plan.k > plan.kBlock) {
      f.i32(1).set(adds)
      advance(f, aK, plan.kBlock * plan.a.k * bytes)
      advance(f, bK, plan.kBlock * plan.b.k * bytes)
    }
  })
  f.free(...locals, adds)
}
