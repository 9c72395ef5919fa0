/** The order of a kernel's loops, and the pointers that walk through memory with them. */
import type { Access } from '../../kernel/expr.ts'
import type { FunctionBuilder } from './assembler.ts'
import type { Place } from './lanesMemory.ts'
import * as op from './instructions.ts'
import { I32 } from './opcodes.ts'

/** One loop: a kernel dimension, or several adjacent ones that every access walks as one (then `dim` is the innermost). */
export interface NestLoop {
  readonly extent: number
  readonly dim: number
}

/** A memory reference of a kernel as far as loop order is concerned. */
export interface Reference {
  readonly access: Access
  readonly bytes: number
  readonly isStore: boolean
  readonly buffer: number
}

/** Dimensions of more than one point, in the order given, adjacent ones merged where all references allow. */
export const mergeLoops = (
  dims: readonly number[],
  extents: readonly number[],
  references: readonly Reference[],
  indexed: ReadonlySet<number>,
): readonly NestLoop[] => {
  const loops: NestLoop[] = []
  for (const dim of dims) {
    const extent = extents[dim]!
    if (extent === 1) continue
    const outer = loops[loops.length - 1]
    if (
      outer !== undefined &&
      !indexed.has(dim) &&
      !indexed.has(outer.dim) &&
      references.every((r) => r.access.strides[outer.dim] === r.access.strides[dim]! * extent)
    ) {
      loops[loops.length - 1] = { extent: outer.extent * extent, dim }
    } else {
      loops.push({ extent, dim })
    }
  }
  return loops
}

/**
 * How well lanes run along a dimension: contiguous stores count most, then contiguous loads, then repeated values;
 * a dimension shorter than a vector wastes lanes.
 */
export const vectorScore = (dim: number, extent: number, references: readonly Reference[]): number => {
  let score = 0
  for (const r of references) {
    const stride = Math.abs(r.access.strides[dim]!)
    if (stride === 1) score += r.isStore ? 8 : 4
    else if (stride === 0 && !r.isStore) score += 3
  }
  return score * Math.min(1, extent / 4)
}

/** Addresses that move by the same bytes in every loop share one pointer. */
interface Pointer {
  /** Steps of the bounded loop after which it is back at the beginning of a window; 0 for a buffer that lies there as a whole. */
  readonly window: number
  /** Bytes per step of each loop. */
  readonly steps: readonly number[]
  /** What keeps the pointer from going below zero when it walks backwards. */
  readonly bias: number
  /** The local holding it, outermost loop first; loops that do not move it share the outer one's. */
  readonly stack: (number | undefined)[]
}

/** A count known now, or the local that holds it. */
export type Count = number | { readonly local: number }

export const pushCount = (f: FunctionBuilder, n: Count): void => {
  if (typeof n === 'number') f.i32(n)
  else f.get(n.local)
}

/** Where buffers lie, and which of them only in part. */
interface Memory {
  readonly windows: { readonly of: ReadonlyMap<number, { readonly steps: number }> }
  address(buffer: number): number
}

/** The loops of one function under construction: counters, and pointers for all registered accesses. */
export class Walk {
  readonly f: FunctionBuilder
  readonly loops: readonly NestLoop[]
  private readonly context: Memory
  private readonly bounded: number
  private readonly pointers: Pointer[] = []
  /** By window, then by the bytes of an element, the pointers of the accesses registered. */
  private readonly known = new Map<number, (Map<Access, Pointer> | undefined)[]>()
  private readonly counters: number[] = []

  /** Of the loop at position `bounded` this function runs a stretch, which no window on a buffer cuts in two. */
  constructor(context: Memory, f: FunctionBuilder, loops: readonly NestLoop[], bounded = -1) {
    this.context = context
    this.f = f
    this.loops = loops
    this.bounded = bounded
  }

  private windowOf(buffer: number): number {
    return this.context.windows.of.get(buffer)?.steps ?? 0
  }

  /** Makes sure that a pointer walks along with this reference; call before the first loop is opened. */
  register({ access, bytes, buffer }: Reference): void {
    const window = this.windowOf(buffer)
    const known = this.pointersOf(bytes, window)
    if (!known.has(access)) known.set(access, this.pointerOf(access, bytes, window))
  }

  /** Where the access of a buffer lies now. */
  place(access: Access, bytes: number, buffer: number): Place {
    const p = this.pointersOf(bytes, this.windowOf(buffer)).get(access)!
    const offset = this.context.address(buffer) + access.offset * bytes - p.bias
    return { pointer: p.stack[p.stack.length - 1], offset }
  }

  private pointersOf(bytes: number, window: number): Map<Access, Pointer> {
    let known = this.known.get(window)
    if (known === undefined) this.known.set(window, (known = []))
    return (known[bytes] ??= new Map<Access, Pointer>())
  }

  /** The pointer that moves as this access does, made if there is none yet. */
  private pointerOf(access: Access, bytes: number, window: number): Pointer {
    const { loops, pointers } = this
    const steps: number[] = []
    let bias = 0
    for (const l of loops) {
      const step = access.strides[l.dim]! * bytes
      steps.push(step)
      if (step < 0) bias -= step * (l.extent - 1)
    }
    for (const p of pointers) {
      if (p.window !== window) continue
      let i = 0
      while (i < steps.length && p.steps[i] === steps[i]) i++
      if (i === steps.length) return p
    }
    const pointer = { window, steps, bias, stack: [undefined] }
    pointers.push(pointer)
    return pointer
  }

  /** Loops open now. */
  get depth(): number {
    return this.counters.length
  }

  counter(loop: number): number {
    return this.counters[loop]!
  }

  /** The loop at position `loops already open` runs at the index in `counter`, which the caller keeps. */
  enterAt(counter: number): void {
    const loop = this.counters.length
    this.counters.push(counter)
    this.setPointers(loop, { local: counter })
  }

  /** Starts the next loop at `from`; `advance` moves on, `leave` ends it. Emits no control flow. */
  enter(from: Count): void {
    const loop = this.counters.length
    const counter = this.f.local(I32)
    pushCount(this.f, from)
    this.f.set(counter)
    this.counters.push(counter)
    this.setPointers(loop, from)
  }

  advance(by: number): void {
    const loop = this.counters.length - 1
    const counter = this.counters[loop]!
    this.f.get(counter).i32(by).op(op.i32_add).set(counter)
    for (const p of this.pointers) {
      const step = p.steps[loop]!
      if (step === 0) continue
      const local = p.stack[p.stack.length - 1]!
      this.f
        .get(local)
        .i32(step * by)
        .op(op.i32_add)
        .set(local)
    }
  }

  leave(ownsCounter = true): void {
    const loop = this.counters.length - 1
    for (const p of this.pointers) {
      const local = p.stack.pop()
      if (p.steps[loop] !== 0) this.f.free(local!)
    }
    const counter = this.counters.pop()!
    if (ownsCounter) this.f.free(counter)
  }

  /** A whole loop from `from` below `to`; `runsOnce` says that it surely has a first round. */
  loop(from: Count, to: Count, by: number, body: () => void, runsOnce: boolean): void {
    const { f } = this
    this.enter(from)
    const counter = this.counters[this.counters.length - 1]!
    const below = (): void => {
      f.get(counter)
      pushCount(f, to)
      f.op(op.i32_lt_u)
    }
    if (!runsOnce) {
      below()
      f.if()
    }
    const again = f.loop()
    body()
    this.advance(by)
    below()
    f.brIf(again)
    f.end()
    if (!runsOnce) f.end()
    this.leave()
  }

  private setPointers(loop: number, from: Count): void {
    const { f } = this
    for (const p of this.pointers) {
      const outer = p.stack[p.stack.length - 1]
      const step = p.steps[loop]!
      if (step === 0) {
        p.stack.push(outer)
        continue
      }
      const local = f.local(I32)
      const isTurning = p.window > 0 && loop === this.bounded
      // The bias enters with the first loop that moves the pointer.
      if (typeof from === 'number') {
        const steps = isTurning ? from % p.window : from
        f.i32(steps * step + (outer === undefined ? p.bias : 0))
      } else {
        f.get(from.local)
        if (isTurning) f.i32(p.window).op(op.i32_rem_u)
        f.i32(step).op(op.i32_mul)
        if (outer === undefined && p.bias !== 0) f.i32(p.bias).op(op.i32_add)
      }
      if (outer !== undefined) f.get(outer).op(op.i32_add)
      f.set(local)
      p.stack.push(local)
    }
  }
}
