/** The code of one reduction within one function: its accumulators from start to stores. Which loops run it is not said here. */
import type { ReduceKernel } from '../../kernel/kernel.ts'
import { maskTail, runningOf, type Running, type State } from './accumulate.ts'
import type { FunctionBuilder } from './assembler.ts'
import { Body, levelsOf, type Copy } from './body.ts'
import type { EmitContext } from './context.ts'
import { pushIota } from './lanes.ts'
import { Walk, type Count } from './nest.ts'
import * as op from './instructions.ts'
import * as simd from './vectorInstructions.ts'
import { I32, V128 } from './opcodes.ts'
import type { ReducePlan } from './planReduce.ts'
import { emitPoints, emitRow } from './rows.ts'

/** Where a stretch of the reduced loops begins and ends: whole, unless the reduction is cut into parts. */
interface Span {
  readonly loop: number
  readonly from: Count
  readonly to: Count
}

/** The code of a reduction within one function. */
export class Reduction {
  readonly walk: Walk
  readonly #context: EmitContext
  readonly #plan: ReducePlan
  readonly #f: FunctionBuilder
  readonly #kernel: ReduceKernel
  readonly #running: readonly Running[]
  readonly #body: Body
  /** Points of the reduction that one step of each reduced loop skips: a position is a sum of these. */
  readonly #steps: readonly number[]

  /** `bounded`: see `Walk`. */
  constructor(context: EmitContext, kernel: ReduceKernel, plan: ReducePlan, f: FunctionBuilder, bounded = -1) {
    this.#context = context
    this.#kernel = kernel
    this.#plan = plan
    this.#f = f
    this.walk = new Walk(context, f, plan.loops, bounded)
    for (const r of plan.references) this.walk.register(r)
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
    emitPoints(body, stores, endRoots, isRow ? [{ shift: 0, active: 1 }] : vectors, lanes)
    f.free(...results.flat())
  }
}
