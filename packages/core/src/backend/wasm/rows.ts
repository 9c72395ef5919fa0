/** One row of vectors, and the points of one vector: the innermost code of kernels. */
import { bytesOf } from '../../dtype.ts'
import type { Store } from '../../kernel/kernel.ts'
import type { FunctionBuilder } from './assembler.ts'
import type { Body, Copy } from './body.ts'
import type { Width } from './lanes.ts'
import { emitStore } from './lanesMemory.ts'
import { pushCount, type Count, type Walk } from './nest.ts'
import * as op from './instructions.ts'
import { I32, V128 } from './opcodes.ts'

export interface Row {
  readonly extent: number
  readonly width: Width
  /** Vectors per round. */
  readonly copies: number
  /** Where this run begins, and where it ends: `extent`, or a multiple of the points of a round. */
  readonly from: Count
  readonly to: Count
  readonly points: (vectors: readonly Copy[]) => void
  /** Something to do after every so many rounds, and once more at the end. */
  readonly strip?: { readonly rounds: number; readonly after: () => void } | undefined
}

/**
 * Runs the next loop of `walk` in vectors: whole rounds of `copies` vectors, then, at the end of the row, single
 * vectors and the lanes that are left.
 */
export const emitRow = (walk: Walk, row: Row): void => {
  const { f } = walk
  const { extent, width, copies, to, points, strip } = row
  const round = width * copies
  const rounds = Math.floor(extent / round) * round
  const rest: Copy[] = []
  for (let shift = 0; rounds + shift < extent; shift += width) {
    rest.push({ shift, active: Math.min(width, extent - rounds - shift) })
  }
  walk.enter(row.from)
  const counter = walk.counter(walk.depth - 1)
  const below = (end: Count): void => {
    f.get(counter)
    pushCount(f, end)
    f.op(op.i32_lt_u)
  }
  const repeat = (end: Count): void => {
    const again = f.loop()
    points(Array.from({ length: copies }, (_, c) => ({ shift: c * width, active: width })))
    walk.advance(round)
    below(end)
    f.brIf(again)
    f.end()
  }
  const inStrips = (end: Count): void => {
    if (strip === undefined || rounds <= strip.rounds * round) {
      repeat(end)
      return
    }
    const stop = f.local(I32)
    const again = f.loop()
    f.get(counter)
      .i32(strip.rounds * round)
      .op(op.i32_add)
      .tee(stop)
    pushCount(f, end)
    f.get(stop)
    pushCount(f, end)
    f.op(op.i32_lt_u).op(op.select).set(stop)
    repeat({ local: stop })
    strip.after()
    below(end)
    f.brIf(again)
    f.end()
    f.free(stop)
  }
  if (typeof to === 'number') {
    if (rounds > 0) inStrips(rounds)
    if (rest.length > 0) points(rest)
  } else {
    const end = f.local(I32)
    f.get(to.local).i32(rounds).get(to.local).i32(rounds).op(op.i32_lt_u).op(op.select).set(end)
    below({ local: end })
    f.if()
    inStrips({ local: end })
    f.end()
    if (rest.length > 0) {
      f.get(to.local).i32(extent).op(op.i32_eq)
      f.if()
      points(rest)
      f.end()
    }
    f.free(end)
  }
  strip?.after()
  walk.leave()
}

/** Evaluates and stores the points of some vectors. */
export const emitPoints = (
  body: Body,
  stores: readonly Store[],
  roots: readonly number[],
  vectors: readonly Copy[],
  vector: number,
): void => {
  const { f, walk } = body
  body.begin(roots, 0, vectors.length)
  if (vectors.length > 1) body.weave(vectors)
  vectors.forEach((copy, c) => {
    // All values of a point come before its stores.
    const values = roots.map((r) => {
      body.push(r, copy, c)
      return keep(f)
    })
    stores.forEach((s, i) => {
      const bytes = bytesOf(s.value.dtype)
      const at = walk.place(s.access, bytes, s.buffer)
      const stride = vector < 0 ? 0 : s.access.strides[walk.loops[vector]!.dim]!
      const moved = { pointer: at.pointer, offset: at.offset + copy.shift * stride * bytes }
      emitStore(f, s.value.dtype, moved, stride, body.width, copy.active, values[i]!)
    })
    f.free(...values)
  })
}

const keep = (f: FunctionBuilder): number => {
  const v = f.local(V128)
  f.set(v)
  return v
}
