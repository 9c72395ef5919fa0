/**
 * Cuts long kernels into calls. The engine replaces a function's first, slow code only between calls, so no call
 * should run long: the loops of a kernel are split at one of them, and a driver calls the rest for one stretch at a time.
 */
import type { FunctionBuilder, ModuleBuilder } from './assembler.ts'
import { pushCount, type Count, type NestLoop } from './nest.ts'
import * as op from './instructions.ts'
import { I32 } from './opcodes.ts'
import { MOST_PARTS } from './threads/control.ts'
import type { Jobs } from './threads/jobs.ts'

/** Points one call should work on, by the number of operations at each. */
export const pointsPerCall = (operations: number): number =>
  Math.max(4096, Math.min(65536, Math.floor(2 ** 19 / Math.max(1, operations))))

/** Points of a part of a kernel with `points` in all, for threads to share: worth `grain` operations, but no more parts than needed. */
export const pointsPerPart = (points: number, operations: number, grain: number): number => {
  // Memory has its cost too: no point is cheaper than this.
  const cost = Math.max(4, operations)
  return Math.min(pointsPerCall(operations), Math.max(Math.ceil(grain / cost), Math.ceil(points / 64)))
}

/** Where loops are cut: the loops before `at` run in the driver, loop `at` in stretches of `step`. Undefined: one call does it all. */
export interface Cut {
  readonly at: number
  readonly step: number
}

/** `weight` points of work lie below the innermost of `loops`; the innermost is cut at multiples of `granule`. */
export const cutLoops = (
  loops: readonly NestLoop[],
  weight: number,
  limit: number,
  granule: number,
): Cut | undefined => {
  let inner = weight
  for (const l of loops) inner *= l.extent
  if (inner <= limit * 2) return undefined
  for (let at = 0; at < loops.length; at++) {
    inner /= loops[at]!.extent
    if (inner > limit && at < loops.length - 1) continue
    const step = Math.max(1, Math.floor(limit / inner))
    return { at, step: at === loops.length - 1 ? Math.ceil(step / granule) * granule : step }
  }
  return undefined
}

/** Calls of one stretch each. */
const partsOf = (loops: readonly NestLoop[], { at, step }: Cut): number =>
  loops.slice(0, at).reduce((parts, l) => parts * l.extent, Math.ceil(loops[at]!.extent / step))

/** Writes the code for one stretch: the counters of the loops before it, and where it begins and ends. */
export type Stretch = (f: FunctionBuilder, outer: readonly number[], from: Count, to: Count) => void

/** Parameters of the function that `emitDriver` calls. */
export const chunkParams = (cut: Cut | undefined): readonly (typeof I32)[] =>
  cut === undefined ? [] : new Array<typeof I32>(cut.at + 2).fill(I32)

/** The function that `emitDriver` calls. */
export const emitChunk = (
  module: ModuleBuilder,
  loops: readonly NestLoop[],
  cut: Cut | undefined,
  emit: Stretch,
): number => {
  const params = chunkParams(cut)
  const f = module.func(params)
  if (cut === undefined) emit(f, [], 0, loops[0]?.extent ?? 1)
  else {
    const outer = params.slice(2).map((_, i) => i)
    emit(f, outer, { local: cut.at }, { local: cut.at + 1 })
  }
  return f.index
}

/**
 * A function without parameters that runs `loops` with the cut applied; by threads if there are `jobs`, in any order. `emit`
 * writes the body of the called function, whose parameters are the counters of the loops before the cut, then the bounds of
 * the stretch; or `emit` is the index of such a function, which without a cut has no parameters.
 */
export const emitDriver = (
  module: ModuleBuilder,
  loops: readonly NestLoop[],
  cut: Cut | undefined,
  emit: Stretch | number,
  jobs?: Jobs,
): number => {
  const chunk = typeof emit === 'number' ? emit : emitChunk(module, loops, cut, emit)
  if (cut === undefined) return chunk
  const { extent } = loops[cut.at]!
  const parts = partsOf(loops, cut)
  if (jobs !== undefined && parts < MOST_PARTS) {
    const f = module.func()
    jobs.call(f, emitPart(module, loops, cut, chunk), parts)
    return f.index
  }
  const f = module.func()
  const counters: number[] = []
  const nest = (depth: number): void => {
    const counter = f.local(I32)
    f.i32(0).set(counter)
    const again = f.loop()
    if (depth === cut.at) {
      for (const c of counters) f.get(c)
      f.get(counter)
      pushEnd(f, counter, extent, cut.step)
      f.call(chunk)
    } else {
      counters.push(counter)
      nest(depth + 1)
      counters.pop()
    }
    f.get(counter)
      .i32(depth === cut.at ? cut.step : 1)
      .op(op.i32_add)
      .tee(counter)
    pushCount(f, loops[depth]!.extent)
    f.op(op.i32_lt_u).brIf(again)
    f.end()
    f.free(counter)
  }
  nest(0)
  return f.index
}

/** The end of the stretch that begins at `counter`, but no more than there is. */
const pushEnd = (f: FunctionBuilder, counter: number, extent: number, step: number): void => {
  f.get(counter).i32(step).op(op.i32_add).i32(extent)
  f.get(counter)
    .i32(extent - step)
    .op(op.i32_lt_s)
    .op(op.select)
}

/** A function of a part's number: the calls of the driver in their order, counted from 0. */
const emitPart = (module: ModuleBuilder, loops: readonly NestLoop[], { at, step }: Cut, chunk: number): number => {
  const f = module.func([I32])
  const { extent } = loops[at]!
  const counters = loops.slice(0, at + 1).map(() => f.local(I32))
  const stretches = Math.ceil(extent / step)
  for (let i = at; i >= 0; i--) {
    const count = i === at ? stretches : loops[i]!.extent
    f.get(0).i32(count).op(op.i32_rem_u)
    if (i === at) f.i32(step).op(op.i32_mul)
    f.set(counters[i]!)
    if (i > 0) f.get(0).i32(count).op(op.i32_div_u).set(0)
  }
  for (const c of counters) f.get(c)
  pushEnd(f, counters[at]!, extent, step)
  f.call(chunk)
  return f.index
}
