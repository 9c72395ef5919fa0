/** Emits reductions: along contiguous rows with the lanes combined at the end, or down columns with a result per lane. */
import type { ReduceKernel } from '../../kernel/kernel.ts'
import { sizeOf } from '../../shape.ts'
import { maskTail, runningOf, type Running, type State } from './accumulate.ts'
import type { FunctionBuilder } from './assembler.ts'
import { Body, levelsOf, type Copy } from './body.ts'
import { cutLoops, emitDriver, pointsPerCall, pointsPerPart, type Cut, type Stretch } from './chunks.ts'
import type { EmitContext } from './context.ts'
import { pushIota } from './lanes.ts'
import { isIndependent } from './layout.ts'
import { Walk, type Count } from './nest.ts'
import { I32, op, simd, V128 } from './opcodes.ts'
import { planReduce, reducedPoints, type ReducePlan } from './planReduce.ts'
import { emitPoints, emitRow } from './rows.ts'

/** Registers that one vector of an accumulator takes at most, and vectors of a round. */
const MOST_REGISTERS = 3 * 4

/** Bytes of working space the emitted code may write: the accumulators of a reduction cut into several calls. */
export const reduceScratchBytes = (kernel: ReduceKernel): number =>
  reducedPoints(kernel) > 4096 ? kernel.accumulators.length * MOST_REGISTERS * 16 : 0

export const emitReduceKernel = (context: EmitContext, kernel: ReduceKernel, scratch: number): number => {
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
  const r = new Reduction(context, kernel, plan, f)
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

/** Where a stretch of the reduced loops begins and ends: whole, unless the reduction is cut into parts. */
interface Span {
  readonly loop: number
  readonly from: Count
  readonly to: Count
}

/** The code of a reduction within one function. */
class Reduction {
  readonly walk: Walk
  readonly #context: EmitContext
  readonly #plan: ReducePlan
  readonly #f: FunctionBuilder
  readonly #kernel: ReduceKernel
  readonly #running: readonly Running[]
  readonly #body: Body
  /** Points of the reduction that one step of each reduced loop skips: a position is a sum of these. */
  readonly #steps: readonly number[]

  constructor(context: EmitContext, kernel: ReduceKernel, plan: ReducePlan, f: FunctionBuilder) {
    this.#context = context
    this.#kernel = kernel
    this.#plan = plan
    this.#f = f
    this.walk = new Walk(f, plan.loops)
    for (const r of plan.references) this.walk.register(r.access, r.bytes)
    this.#running = kernel.accumulators.map((a) => runningOf(f, a, plan.width, plan.isRow, context))
    const levels = levelsOf(plan.values, this.walk, plan.vector)
    this.#body = new Body(context, this.walk, plan.values, levels, plan.vector, plan.width)
    const steps: number[] = []
    let step = 1
    for (let i = plan.loops.length - 1; i >= plan.keptLoops; i--) {
      steps[i] = step
      step *= plan.loops[i]!.extent
    }
    this.#steps = steps
  }

  blocks(copies: number): readonly Copy[] {
    const { isRow, width, vector } = this.#plan
    if (vector < 0) return [{ shift: 0, active: 1 }]
    return Array.from({ length: isRow ? 1 : copies }, (_, c) => ({ shift: c * width, active: width }))
  }

  /** Hoists what the values need of a loop outside the innermost. */
  hoist(loop: number, vectors: readonly Copy[]): () => void {
    if (this.#plan.isEmpty || loop >= this.#plan.loops.length - 1) return () => undefined
    return this.#body.hoist(loop, this.#plan.valueRoots, vectors)
  }

  /** One block of results from start to stores. */
  whole(vectors: readonly Copy[]): void {
    const { isRow, copies, keptLoops, vector } = this.#plan
    const states = this.states(isRow ? copies : vectors.length)
    this.start(states)
    if (!this.#plan.isEmpty) {
      // In columns the loop in lanes has just been opened.
      const release = !isRow && vector >= 0 ? this.hoist(keptLoops - 1, vectors) : () => undefined
      this.accumulate(states, vectors, undefined)
      release()
    }
    this.finish(states, vectors)
    for (const s of states.flat()) this.#f.free(...s)
  }

  /** Registers for each accumulator and vector. */
  states(vectors: number): readonly (readonly State[])[] {
    return this.#running.map((r) =>
      Array.from({ length: vectors }, () => Array.from({ length: r.registers }, () => this.#f.local(V128))),
    )
  }

  start(states: readonly (readonly State[])[]): void {
    states.forEach((copies, a) => {
      copies.forEach((s, c) => {
        this.#running[a]!.start(s, c)
      })
    })
  }

  save(states: readonly (readonly State[])[], scratch: number): void {
    states.flat(2).forEach((register, i) => {
      this.#f
        .i32(0)
        .get(register)
        .mem(simd.v128_store, scratch + i * 16)
    })
  }

  load(states: readonly (readonly State[])[], scratch: number): void {
    states.flat(2).forEach((register, i) => {
      this.#f
        .i32(0)
        .mem(simd.v128_load, scratch + i * 16)
        .set(register)
    })
  }

  /** Runs the reduced loops. */
  accumulate(states: readonly (readonly State[])[], vectors: readonly Copy[], stretch: Span | undefined): void {
    const { loops, keptLoops, isRow, width, copies, strip } = this.#plan
    const fold = (): void => {
      states.forEach((copiesOf, a) => {
        for (const s of copiesOf) this.#running[a]!.fold?.(s)
      })
    }
    const nest = (loop: number): void => {
      if (loop === loops.length) {
        this.#take(states, vectors)
        return
      }
      const { extent } = loops[loop]!
      const [from, to]: readonly [Count, Count] = stretch?.loop === loop ? [stretch.from, stretch.to] : [0, extent]
      const stripHere = strip?.loop === loop ? { rounds: strip.rounds, after: fold } : undefined
      if (isRow && loop === loops.length - 1) {
        const points = (row: readonly Copy[]): void => {
          this.#take(states, row)
        }
        emitRow(this.walk, { extent, width, copies, from, to, points, strip: stripHere })
        return
      }
      const body = (): void => {
        const release = this.hoist(loop, vectors)
        nest(loop + 1)
        release()
      }
      if (stripHere === undefined) this.walk.loop(from, to, 1, body, true)
      else this.#inStrips(from, to, stripHere.rounds, body, fold)
    }
    nest(stretch?.loop ?? keptLoops)
    if (strip === undefined || (stretch !== undefined && strip.loop < stretch.loop)) fold()
  }

  #inStrips(from: Count, to: Count, rounds: number, body: () => void, fold: () => void): void {
    const f = this.#f
    const [begin, end, stop] = [f.local(I32), f.local(I32), f.local(I32)]
    const set = (n: Count, local: number): void => {
      if (typeof n === 'number') f.i32(n)
      else f.get(n.local)
      f.set(local)
    }
    set(from, begin)
    set(to, end)
    const again = f.loop()
    f.get(begin).i32(rounds).op(op.i32_add).tee(stop)
    f.get(end).get(stop).get(end).op(op.i32_lt_u).op(op.select).set(stop)
    this.walk.loop({ local: begin }, { local: stop }, 1, body, true)
    fold()
    f.get(stop).tee(begin).get(end).op(op.i32_lt_u).brIf(again)
    f.end()
    f.free(begin, end, stop)
  }

  /** Adds the values of some vectors to the accumulators. */
  #take(states: readonly (readonly State[])[], vectors: readonly Copy[]): void {
    const f = this.#f
    const { valueRoots, isRow, width } = this.#plan
    this.#body.begin(valueRoots, 0, vectors.length)
    vectors.forEach((copy, c) => {
      valueRoots.forEach((root, a) => {
        const running = this.#running[a]!
        const { dtype } = this.#kernel.accumulators[a]!.value
        this.#body.push(root, copy, c)
        if (isRow && copy.active < width) maskTail(f, dtype, copy.active, running.identity)
        running.take(states[a]![c]!, () => {
          this.#pushPosition(copy)
        })
      })
    })
  }

  /** The row-major positions of a vector's lanes within the reduction. */
  #pushPosition(copy: Copy): void {
    const f = this.#f
    const { isRow, keptLoops, loops } = this.#plan
    f.i32(isRow ? copy.shift : 0)
    for (let loop = keptLoops; loop < loops.length; loop++) {
      f.get(this.walk.counter(loop)).i32(this.#steps[loop]!).op(op.i32_mul).op(op.i32_add)
    }
    f.op(simd.i32x4_splat)
    if (!isRow) return
    pushIota(f)
    f.op(simd.i32x4_add)
  }

  /** Ends the accumulators and stores the results. */
  finish(states: readonly (readonly State[])[], vectors: readonly Copy[]): void {
    const f = this.#f
    const { isRow, ends, endRoots, stores, vector, width, keptLoops } = this.#plan
    const results = states.map((copies, a) => {
      const r = this.#running[a]!
      if (isRow) {
        for (const other of copies.slice(1)) r.merge(copies[0]!, other)
        r.reduceLanes(copies[0]!)
      }
      return copies.slice(0, isRow ? 1 : undefined).map((s) => {
        const result = f.local(V128)
        r.finish(s)
        f.set(result)
        return result
      })
    })
    const lanes = isRow ? -1 : vector
    const levels = levelsOf(ends, this.walk, lanes, keptLoops - 1, !isRow)
    const body = new Body(this.#context, this.walk, ends, levels, lanes, width, results)
    emitPoints(this.#context, body, stores, endRoots, isRow ? [{ shift: 0, active: 1 }] : vectors, lanes)
    f.free(...results.flat())
  }
}
