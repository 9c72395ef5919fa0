/** Emits reductions: along contiguous rows with the lanes combined at the end, or down columns with a result per lane. */
import type { ReduceKernel } from '../../kernel/kernel.ts'
import { sizeOf } from '../../shape.ts'
import type { FunctionBuilder } from './assembler.ts'
import type { Copy } from './body.ts'
import { cutLoops, emitDriver, pointsPerCall, pointsPerPart, type Cut, type Stretch } from './chunks.ts'
import type { EmitContext } from './context.ts'
import { isIndependent } from './layout.ts'
import type { Count } from './nest.ts'
import * as op from './instructions.ts'
import { I32 } from './opcodes.ts'
import { MOST_COPIES, planReduce, reducedPoints, separated, type ReducePlan } from './planReduce.ts'
import { Reduction } from './reduction.ts'
import { emitRow } from './rows.ts'

/** Registers that one vector of an accumulator takes at most, for each vector of a round. */
const MOST_REGISTERS = 3 * MOST_COPIES

/** Bytes of working space the emitted code may write: the accumulators of a reduction cut into several calls. */
export const reduceScratchBytes = (kernel: ReduceKernel): number =>
  reducedPoints(kernel) > 4096 ? kernel.accumulators.length * MOST_REGISTERS * 16 : 0

export const emitReduceKernel = (context: EmitContext, kernel: ReduceKernel, scratch: number): number => {
  const [first, ...others] = separated(kernel).map((k) => emitTogether(context, k, scratch))
  if (others.length === 0) return first!
  const f = context.module.func()
  for (const index of [first!, ...others]) f.call(index)
  return f.index
}

const emitTogether = (context: EmitContext, kernel: ReduceKernel, scratch: number): number => {
  const plan = planReduce(kernel)
  const limit = pointsPerCall(plan.values.nodes.length)
  const kept = plan.loops.slice(0, plan.keptLoops)
  const reduced = plan.loops.slice(plan.keptLoops)
  const cut = plan.isEmpty ? undefined : cutLoops(reduced, 1, limit, plan.width * plan.copies)
  if (cut !== undefined) return emitInParts(context, kernel, plan, cut, scratch)

  const granule = plan.isRow ? 1 : plan.width * plan.copies
  const jobs = context.jobs !== undefined && isIndependent(kernel) ? context.jobs : undefined
  const below = plan.isEmpty ? 1 : reducedPoints(kernel)
  const most =
    jobs === undefined ? limit : pointsPerPart(sizeOf(kernel.extents) * below, plan.values.nodes.length, jobs.grain)
  const stretch: Stretch = (f, outer, from, to) => {
    emitResults(context, f, kernel, plan, outer, outer.length, from, to)
  }
  return emitDriver(context.module, kept, cutLoops(kept, below, most, granule), stretch, jobs)
}

/**
 * Prepares a function of two numbers that reduces the rows between them, a multiple of `multiple` of them unless they are
 * the last. Undefined where it would not run all of a row at once, or needs rows in lanes and has too few.
 */
export const planReduceRows = (
  kernel: ReduceKernel,
  multiple: number,
): ((context: EmitContext) => number) | undefined => {
  const plan = planReduce(kernel, 0)
  const { loops, keptLoops, vector, isRow, isEmpty, width, copies } = plan
  const limit = pointsPerCall(plan.values.nodes.length)
  if (!isEmpty && cutLoops(loops.slice(keptLoops), 1, limit, width * copies) !== undefined) return undefined
  const rows = loops.findIndex((l) => l.dim === 0)
  if (!isRow && vector === rows && multiple % (width * copies) !== 0) return undefined
  return (context) => {
    const f = context.module.func([I32, I32])
    emitResults(context, f, kernel, plan, [], rows, { local: 0 }, { local: 1 })
    return f.index
  }
}

/** Runs the kept loops inside those whose counters are given, loop number `bounded` only from `from` to `to`. */
const emitResults = (
  context: EmitContext,
  f: FunctionBuilder,
  kernel: ReduceKernel,
  plan: ReducePlan,
  outer: readonly number[],
  bounded: number,
  from: Count,
  to: Count,
): void => {
  const kept = plan.loops.slice(0, plan.keptLoops)
  const r = new Reduction(context, kernel, plan, f, bounded)
  const whole = r.blocks(plan.copies)
  const nest = (loop: number): void => {
    if (loop === kept.length) {
      r.whole(r.blocks(1))
      return
    }
    const { extent } = kept[loop]!
    const [first, last]: readonly [Count, Count] = loop === bounded ? [from, to] : [0, extent]
    if (loop === plan.vector) {
      const points = (vectors: readonly Copy[]): void => {
        r.whole(vectors)
      }
      emitRow(r.walk, { extent, width: plan.width, copies: plan.copies, from: first, to: last, points })
      return
    }
    const round = (): void => {
      const release = r.hoist(loop, whole)
      nest(loop + 1)
      release()
    }
    r.walk.loop(first, last, 1, round, true)
  }
  r.hoist(-1, whole)
  outer.forEach((counter, loop) => {
    r.walk.enterAt(counter)
    r.hoist(loop, whole)
  })
  nest(outer.length)
}

/**
 * A reduction too long for one call: for each result, or block of results in lanes, one function starts the
 * accumulators in working space, one continues them over a stretch of the reduced loops, one finishes.
 */
const emitInParts = (
  context: EmitContext,
  kernel: ReduceKernel,
  plan: ReducePlan,
  cut: Cut,
  scratch: number,
): number => {
  const { module } = context
  const kept = plan.loops.slice(0, plan.keptLoops)
  const reduced = plan.loops.slice(plan.keptLoops)
  const keptParams = kept.map(() => I32 as typeof I32)
  const enterKept = (r: Reduction, copies: readonly Copy[]): void => {
    r.hoist(-1, copies)
    kept.forEach((_, loop) => {
      r.walk.enterAt(loop)
      r.hoist(loop, copies)
    })
  }
  /** The three steps for one block of results; takes the kept counters as locals of the caller. */
  const emitBlock = (f: FunctionBuilder, counters: readonly number[], vectors: readonly Copy[]): void => {
    const lanes = plan.isRow ? plan.copies : vectors.length
    const start = module.func()
    const starting = new Reduction(context, kernel, plan, start)
    const fresh = starting.states(lanes)
    starting.start(fresh)
    starting.save(fresh, scratch)

    const part = module.func([...keptParams, ...new Array<typeof I32>(cut.at + 2).fill(I32)])
    const continuing = new Reduction(context, kernel, plan, part)
    enterKept(continuing, vectors)
    for (let i = 0; i < cut.at; i++) {
      continuing.walk.enterAt(kept.length + i)
      continuing.hoist(kept.length + i, vectors)
    }
    const running = continuing.states(lanes)
    continuing.load(running, scratch)
    continuing.accumulate(running, vectors, {
      loop: kept.length + cut.at,
      from: { local: kept.length + cut.at },
      to: { local: kept.length + cut.at + 1 },
    })
    continuing.save(running, scratch)

    const finish = module.func(keptParams)
    const finishing = new Reduction(context, kernel, plan, finish)
    enterKept(finishing, vectors)
    const done = finishing.states(lanes)
    finishing.load(done, scratch)
    finishing.finish(done, vectors)

    f.call(start.index)
    emitStretches(f, reduced.map((l) => l.extent).slice(0, cut.at + 1), cut.step, counters, part.index)
    for (const c of counters) f.get(c)
    f.call(finish.index)
  }
  const f = module.func()
  const counters = kept.map(() => f.local(I32))
  const nest = (loop: number): void => {
    if (loop === kept.length) {
      emitBlock(f, counters, [{ shift: 0, active: 1 }])
      return
    }
    const { extent } = kept[loop]!
    const counter = counters[loop]!
    f.i32(0).set(counter)
    if (loop !== plan.vector) {
      countTo(f, counter, 1, extent, () => {
        nest(loop + 1)
      })
      return
    }
    const round = plan.width * plan.copies
    const rounds = Math.floor(extent / round) * round
    if (rounds > 0) {
      countTo(f, counter, round, rounds, () => {
        emitBlock(
          f,
          counters,
          Array.from({ length: plan.copies }, (_, c) => ({ shift: c * plan.width, active: plan.width })),
        )
      })
    }
    const rest: Copy[] = []
    for (let shift = 0; rounds + shift < extent; shift += plan.width) {
      rest.push({ shift, active: Math.min(plan.width, extent - rounds - shift) })
    }
    if (rest.length > 0) emitBlock(f, counters, rest)
  }
  nest(0)
  return f.index
}

/** do body; counter += by; while counter < end. */
const countTo = (f: FunctionBuilder, counter: number, by: number, end: number, body: () => void): void => {
  const again = f.loop()
  body()
  f.get(counter).i32(by).op(op.i32_add).tee(counter).i32(end).op(op.i32_lt_u).brIf(again)
  f.end()
}

/** Calls `callee` with the counters of all loops and the bounds of each stretch of the last. */
const emitStretches = (
  f: FunctionBuilder,
  extents: readonly number[],
  step: number,
  kept: readonly number[],
  callee: number,
): void => {
  const own: number[] = []
  const nest = (loop: number): void => {
    const counter = f.local(I32)
    const isLast = loop === extents.length - 1
    f.i32(0).set(counter)
    countTo(f, counter, isLast ? step : 1, extents[loop]!, () => {
      if (!isLast) {
        own.push(counter)
        nest(loop + 1)
        own.pop()
        return
      }
      for (const c of [...kept, ...own, counter]) f.get(c)
      f.get(counter).i32(step).op(op.i32_add).i32(extents[loop]!)
      f.get(counter)
        .i32(extents[loop]! - step)
        .op(op.i32_lt_s)
        .op(op.select)
      f.call(callee)
    })
    f.free(counter)
  }
  nest(0)
}
