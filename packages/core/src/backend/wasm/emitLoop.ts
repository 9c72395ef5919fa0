/** Emits loop kernels: dimensions merged and ordered, the best one in vectors, the rest of a row by lanes. */
import { bytesOf } from '../../dtype.ts'
import { sizeOf } from '../../shape.ts'
import type { LoopKernel, Store } from '../../kernel/kernel.ts'
import type { FunctionBuilder } from './assembler.ts'
import { Body, levelsOf, type Copy } from './body.ts'
import { cutLoops, emitDriver, pointsPerCall, pointsPerPart, type Cut, type Stretch } from './chunks.ts'
import type { EmitContext } from './context.ts'
import { buildDag, type Dag } from './dag.ts'
import type { Width } from './lanes.ts'
import { isIndependent } from './layout.ts'
import { handingOver } from './handOver.ts'
import { mergeLoops, vectorScore, Walk, type Count, type NestLoop, type Reference } from './nest.ts'
import { I32 } from './opcodes.ts'
import { emitPoints, emitRow } from './rows.ts'
import type { Jobs } from './threads/jobs.ts'

/** Lanes that carry all values of a kernel: two once a float64 is among them. */
export const widthOf = (dag: Dag): Width => (dag.nodes.some((n) => n.e.dtype === 'float64') ? 2 : 4)

/** All memory references of a kernel, and the dimensions whose index it uses. */
export const referencesOf = (
  dag: Dag,
  stores: readonly Store[],
): { readonly references: readonly Reference[]; readonly indexed: ReadonlySet<number> } => {
  const references: Reference[] = stores.map((s) => ({
    access: s.access,
    bytes: bytesOf(s.value.dtype),
    isStore: true,
    buffer: s.buffer,
  }))
  const indexed = new Set<number>()
  for (const { e } of dag.nodes) {
    if (e.tag === 'load')
      references.push({ access: e.access, bytes: bytesOf(e.dtype), isStore: false, buffer: e.buffer })
    else if (e.tag === 'index') indexed.add(e.dim)
  }
  return { references, indexed }
}

/** Operations at a point: a kernel of fewer waits for memory, one of more has too many values for the registers. */
const CHEAP = 24
const HEAVY = 200

/** What a cipher block counts for, though it is one node. */
const CIPHER = 24

/** Points from which longer code pays. */
const MANY = 2 ** 13

/**
 * Vectors per round, computed in step: two to hide the latency of loads, four where each operation waits for the one before
 * it. For few points the code would only be longer.
 */
const copiesFor = (dag: Dag, row: number, width: Width, points: number): number => {
  const operations = dag.nodes.length + (dag.nodes.some((n) => n.isPair) ? CIPHER : 0)
  if (operations <= CHEAP) return row >= 4 * width ? 2 : 1
  return operations > HEAVY || points < MANY || row < 16 * width ? 1 : 4
}

/** How a loop kernel is run. */
export interface LoopPlan {
  readonly kernel: LoopKernel
  readonly dag: Dag
  readonly roots: readonly number[]
  readonly references: readonly Reference[]
  readonly loops: readonly NestLoop[]
  readonly width: Width
  /** Vectors per round. */
  readonly copies: number
}

/** `apart`: a dimension that must stay a loop of its own. */
export const planLoop = (kernel: LoopKernel, apart?: number): LoopPlan => {
  const { extents, stores } = kernel
  const dag = buildDag(stores.map((s) => s.value))
  const width = widthOf(dag)
  const { references, indexed } = referencesOf(dag, stores)
  const loops = orderLoops(extents, references, apart === undefined ? indexed : new Set([...indexed, apart]))
  const copies = copiesFor(dag, loops.at(-1)?.extent ?? 1, width, sizeOf(extents))
  return { kernel, dag, roots: stores.map((s) => dag.numberOf(s.value)), references, loops, width, copies }
}

/** Where a kernel is cut into calls, and whether threads may share these. */
export const cutLoop = (
  { kernel, dag, loops, width, copies }: LoopPlan,
  jobs: Jobs | undefined,
): { readonly cut: Cut | undefined; readonly jobs: Jobs | undefined } => {
  const shared = jobs !== undefined && isIndependent(kernel) ? jobs : undefined
  const limit =
    shared === undefined
      ? pointsPerCall(dag.nodes.length)
      : pointsPerPart(sizeOf(kernel.extents), dag.nodes.length, shared.grain)
  return { cut: cutLoops(loops, 1, limit, width * copies), jobs: shared }
}

/** What runs one stretch of a kernel. */
export const stretchOf =
  (context: EmitContext, plan: LoopPlan): Stretch =>
  (f, outer, from, to) => {
    emitNest(context, f, plan, plan.loops.length - 1, outer, outer.length, from, to)
  }

export const emitLoopKernel = (context: EmitContext, kernel: LoopKernel): number => {
  const plan = planLoop(kernel)
  const { cut, jobs } = cutLoop(plan, context.jobs)
  const stretch = context.wideLoops?.stretches.get(kernel) ?? stretchOf(context, plan)
  return emitDriver(context.module, plan.loops, cut, handingOver(context, kernel, plan.loops, cut, stretch), jobs)
}

/** A kernel's plan for rows that come in a multiple of `multiple`, and the loop that lies in lanes, or -1. */
export const planLoopRows = (
  kernel: LoopKernel,
  multiple: number,
): { readonly plan: LoopPlan; readonly vector: number } => {
  const plan = planLoop(kernel, 0)
  const rows = plan.loops.findIndex((l) => l.dim === 0)
  const inner = plan.loops.length - 1
  // Rows that come in too few for a vector are done one by one.
  const copies = rows === inner ? [plan.copies, 2, 1].find((c) => multiple % (plan.width * c) === 0) : plan.copies
  return { plan: { ...plan, copies: copies ?? 1 }, vector: copies === undefined ? -1 : inner }
}

/** A function of two numbers that runs the rows between them, a multiple of `multiple` of them unless they are the last. */
export const emitLoopRows = (context: EmitContext, kernel: LoopKernel, multiple: number): number => {
  const given = context.wideLoops?.rows.get(kernel)
  if (given !== undefined) return given
  const { plan, vector } = planLoopRows(kernel, multiple)
  const rows = plan.loops.findIndex((l) => l.dim === 0)
  const f = context.module.func([I32, I32])
  emitNest(context, f, plan, vector, [], rows, { local: 0 }, { local: 1 })
  return f.index
}

/** Runs the loops inside those whose counters are given, loop number `bounded` only from `from` to `to`. */
const emitNest = (
  context: EmitContext,
  f: FunctionBuilder,
  { kernel: { stores }, dag, roots, references, loops, width, copies }: LoopPlan,
  vector: number,
  outer: readonly number[],
  bounded: number,
  from: Count,
  to: Count,
): void => {
  const walk = new Walk(context, f, loops, bounded)
  for (const r of references) walk.register(r)
  const body = new Body(context, walk, dag, levelsOf(dag, walk, vector), vector, width)
  const points = (vectors: readonly Copy[]): void => {
    emitPoints(body, stores, roots, vectors, vector)
  }
  const whole: readonly Copy[] = [{ shift: 0, active: vector < 0 ? 1 : width }]
  const nest = (loop: number): void => {
    if (loop === loops.length) {
      points(whole)
      return
    }
    const { extent } = loops[loop]!
    const [first, last]: readonly [Count, Count] = loop === bounded ? [from, to] : [0, extent]
    if (loop === vector) {
      emitRow(walk, { extent, width, copies, from: first, to: last, points })
      return
    }
    const round = (): void => {
      const release = loop < loops.length - 1 ? body.hoist(loop, roots, whole) : () => undefined
      nest(loop + 1)
      release()
    }
    walk.loop(first, last, 1, round, true)
  }
  if (loops.length > 0) body.hoist(-1, roots, whole)
  outer.forEach((counter, loop) => {
    walk.enterAt(counter)
    body.hoist(loop, roots, whole)
  })
  nest(outer.length)
}

/** The vector loop innermost, the others as they were. */
const orderLoops = (
  extents: readonly number[],
  references: readonly Reference[],
  indexed: ReadonlySet<number>,
): readonly NestLoop[] => {
  const dims = extents.flatMap((e, d) => (e > 1 ? [d] : []))
  let best = dims[dims.length - 1]
  if (best === undefined) return []
  for (let i = dims.length - 2; i >= 0; i--) {
    const d = dims[i]!
    if (vectorScore(d, extents[d]!, references) > vectorScore(best, extents[best]!, references)) best = d
  }
  return mergeLoops([...dims.filter((d) => d !== best), best], extents, references, indexed)
}
