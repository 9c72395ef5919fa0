/** Emits loop kernels: dimensions merged and ordered, the best one in vectors, the rest of a row by lanes. */
import { bytesOf } from '../../dtype.ts'
import type { LoopKernel, Store } from '../../kernel/kernel.ts'
import type { FunctionBuilder } from './assembler.ts'
import { Body, levelsOf, type Copy } from './body.ts'
import { cutLoops, emitDriver, pointsPerCall } from './chunks.ts'
import type { EmitContext } from './context.ts'
import { buildDag, type Dag } from './dag.ts'
import type { Width } from './lanes.ts'
import { emitStore } from './lanesMemory.ts'
import { mergeLoops, pushCount, vectorScore, Walk, type Count, type NestLoop, type Reference } from './nest.ts'
import { I32, op, V128 } from './opcodes.ts'

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
  }))
  const indexed = new Set<number>()
  for (const { e } of dag.nodes) {
    if (e.tag === 'load') references.push({ access: e.access, bytes: bytesOf(e.dtype), isStore: false })
    else if (e.tag === 'index') indexed.add(e.dim)
  }
  return { references, indexed }
}

/** Kernels of fewer operations than this run two vectors per round. */
const CHEAP = 24

export const emitLoopKernel = (context: EmitContext, kernel: LoopKernel): number => {
  const { extents, stores } = kernel
  const dag = buildDag(stores.map((s) => s.value))
  const roots = stores.map((s) => dag.numberOf(s.value))
  const width = widthOf(dag)
  const { references, indexed } = referencesOf(dag, stores)
  const loops = orderLoops(extents, references, indexed)
  const inner = loops.length - 1
  const extent = loops[inner]?.extent ?? 1
  const copies = dag.nodes.length <= CHEAP && extent >= 4 * width ? 2 : 1
  const cut = cutLoops(loops, 1, pointsPerCall(dag.nodes.length), width * copies)

  return emitDriver(context.module, loops, cut, (f, outer, from, to) => {
    const walk = new Walk(f, loops)
    for (const r of references) walk.register(r.access, r.bytes)
    const body = new Body(context, walk, dag, levelsOf(dag, walk, inner), inner, width)
    const points = (vectors: readonly Copy[]): void => {
      emitPoints(context, body, stores, roots, vectors, inner)
    }
    const whole: readonly Copy[] = [{ shift: 0, active: width }]
    const hoist = (level: number): void => void body.hoist(level, roots, whole)
    const nest = (loop: number): void => {
      if (loop === inner) {
        const [first, last] = loop === outer.length ? [from, to] : [0, extent]
        emitRow(walk, extent, width, copies, first, last, points)
        return
      }
      const [first, last] = loop === outer.length ? [from, to] : [0, loops[loop]!.extent]
      walk.loop(
        first,
        last,
        1,
        () => {
          const release = body.hoist(loop, roots, whole)
          nest(loop + 1)
          release()
        },
        true,
      )
    }
    if (inner < 0) {
      points([{ shift: 0, active: 1 }])
      return
    }
    hoist(-1)
    outer.forEach((counter, loop) => {
      walk.enterAt(counter)
      hoist(loop)
    })
    nest(outer.length)
  })
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

/**
 * One run of the vector loop from `from` to `to` (`extent`, or a multiple of the vectors of a round): whole rounds of
 * `copies` vectors, then, at the end of the row, single vectors and the lanes that are left.
 */
export const emitRow = (
  walk: Walk,
  extent: number,
  width: Width,
  copies: number,
  from: Count,
  to: Count,
  points: (vectors: readonly Copy[]) => void,
): void => {
  const { f } = walk
  const round = width * copies
  const rounds = Math.floor(extent / round) * round
  walk.enter(from)
  const counter = walk.counter(walk.loops.length - 1)
  const repeat = (end: Count): void => {
    const again = f.loop()
    points(Array.from({ length: copies }, (_, c) => ({ shift: c * width, active: width })))
    walk.advance(round)
    f.get(counter)
    pushCount(f, end)
    f.op(op.i32_lt_u).brIf(again)
    f.end()
  }
  const rest: Copy[] = []
  for (let shift = 0; rounds + shift < extent; shift += width) {
    rest.push({ shift, active: Math.min(width, extent - rounds - shift) })
  }
  if (typeof to === 'number') {
    if (rounds > 0) repeat(rounds)
    if (rest.length > 0) points(rest)
  } else {
    const end = f.local(I32)
    f.get(to.local).i32(rounds).get(to.local).i32(rounds).op(op.i32_lt_u).op(op.select).set(end)
    f.get(counter).get(end).op(op.i32_lt_u)
    f.if()
    repeat({ local: end })
    f.end()
    if (rest.length > 0) {
      f.get(to.local).i32(extent).op(op.i32_eq)
      f.if()
      points(rest)
      f.end()
    }
    f.free(end)
  }
  walk.leave()
}

/** Evaluates and stores the points of some vectors. */
export const emitPoints = (
  context: EmitContext,
  body: Body,
  stores: readonly Store[],
  roots: readonly number[],
  vectors: readonly Copy[],
  vector: number,
): void => {
  const { f, walk } = body
  body.begin(vectors.flatMap((_, c) => roots.map((r) => [r, c] as const)))
  vectors.forEach((copy, c) => {
    // All values of a point come before its stores.
    const values = roots.map((r) => {
      body.push(r, copy, c)
      return keep(f)
    })
    stores.forEach((s, i) => {
      const bytes = bytesOf(s.value.dtype)
      const at = walk.place(s.access, bytes, context.address(s.buffer))
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
