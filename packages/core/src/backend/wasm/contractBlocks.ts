/** The code that packs and multiplies a block of a contraction, whose addresses are in locals. What the blocks are is decided elsewhere. */
import type { FunctionBuilder } from './assembler.ts'
import { advance, push, repeat, when, type Count } from './contractLoops.ts'
import type { ContractPlan } from './contractPlan.ts'
import {
  columnsPerPanel,
  PACKED_TOGETHER,
  panelBytes,
  wholeTiles,
  type RowGroup,
  type Strips,
} from './contractStrips.ts'
import * as op from './instructions.ts'
import { I32 } from './opcodes.ts'

/** Some of the panels of `b`: whole ones, then the narrower one or not. */
export interface Panels {
  readonly whole: Count
  readonly hasEdge: Count
}

/** Some of the rows: whole tiles, then what is left over or not. */
export interface Rows {
  readonly tiles: Count
  readonly hasRest: Count
}

/** Copies panels from the address in local `from`; the locals are changed. */
export const emitPackPanels = (
  f: FunctionBuilder,
  plan: ContractPlan,
  strips: Strips,
  at: { readonly from: number; readonly to: number },
  { whole, hasEdge }: Panels,
  terms: Count,
): void => {
  repeat(f, whole, () => {
    push(f.get(at.from).get(at.to), terms).call(strips.packWhole)
    advance(f, at.from, columnsPerPanel(plan) * plan.b.column * plan.bytes)
    advance(f, at.to, panelBytes(plan))
  })
  if (strips.packEdge >= 0) when(f, hasEdge, () => push(f.get(at.from).get(at.to), terms).call(strips.packEdge))
}

/** Adds to `local` the bytes of `tiles` packed tiles of whole height. */
export const advanceTiles = (
  f: FunctionBuilder,
  plan: ContractPlan,
  local: number,
  tiles: Count,
  terms: Count,
): void => {
  push(push(f.get(local), tiles), terms)
    .op(op.i32_mul)
    .i32(plan.rows * plan.bytes)
    .op(op.i32_mul)
    .op(op.i32_add)
    .set(local)
}

/** A count divided by a constant, or what is left. */
const derived = (f: FunctionBuilder, count: Count, by: typeof op.i32_div_u | typeof op.i32_rem_u, n: number): Count => {
  if (typeof count === 'number') return by === op.i32_div_u ? Math.floor(count / n) : count % n
  const local = f.local(I32)
  f.get(count.local).i32(n).op(by).set(local)
  return { local }
}

/** Copies tiles of `a`, one behind the other; the locals are changed. */
export const emitPackTiles = (
  f: FunctionBuilder,
  plan: ContractPlan,
  strips: Strips,
  at: { readonly from: number; readonly to: number },
  { tiles, hasRest }: Rows,
  terms: Count,
): void => {
  if (strips.tiles !== undefined) {
    const pack = (index: number, count: Count, together: number): void => {
      repeat(f, count, () => {
        push(f.get(at.from).get(at.to), terms).call(index)
        advance(f, at.from, together * plan.rows * plan.a.row * plan.bytes)
        advanceTiles(f, plan, at.to, together, terms)
      })
    }
    const { packA, packTiles } = strips.tiles
    if (packTiles < 0) pack(packA, tiles, 1)
    else {
      pack(packTiles, derived(f, tiles, op.i32_div_u, PACKED_TOGETHER), PACKED_TOGETHER)
      if (packA >= 0) pack(packA, derived(f, tiles, op.i32_rem_u, PACKED_TOGETHER), 1)
    }
  }
  const { rest } = strips
  if (rest !== undefined) when(f, hasRest, () => push(f.get(at.from).get(at.to), terms).call(rest.packA))
}

/** A block of the result, and where its operands lie: `a` and `b` packed or as they are. Addresses are in locals. */
export interface Block extends Panels, Rows {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly terms: Count
  readonly adds: Count
  /** Bytes from an element of c to where its sum may wait. */
  readonly apart: number
}

/** Multiplies a block, tiles of one height after the other; `a` and `c` are changed. */
export const emitProduct = (f: FunctionBuilder, plan: ContractPlan, strips: Strips, block: Block): void => {
  const { a, b, c, tiles, terms } = block
  const { bytes } = plan
  const width = columnsPerPanel(plan)
  const [bp, cp] = [f.local(I32), f.local(I32)]
  const product = (g: RowGroup, count: Count): void => {
    f.get(b).set(bp)
    f.get(c).set(cp)
    const call = (index: number, isWide: boolean): void => {
      push(push(push(f.get(a).get(bp).get(cp), count), terms), block.adds)
      if (isWide) f.i32(plan.c.row * bytes)
      f.call(index)
    }
    if (g.whole >= 0 && plan.method === 'sweep') {
      push(push(push(f.get(a).get(bp).get(cp), block.whole), terms), block.adds)
      f.get(cp).i32(block.apart).op(op.i32_add).call(g.whole)
      advanceBy(f, bp, block.whole, width * plan.b.column * bytes)
      advanceBy(f, cp, block.whole, width * plan.c.column * bytes)
    } else if (g.whole >= 0) {
      repeat(f, block.whole, () => {
        call(g.whole, g.isWide)
        advance(f, bp, plan.method === 'packed' ? panelBytes(plan) : width * plan.b.column * bytes)
        advance(f, cp, width * plan.c.column * bytes)
      })
    }
    if (g.edge >= 0) {
      when(f, block.hasEdge, () => {
        call(g.edge, false)
      })
    }
  }
  if (strips.tiles !== undefined) product(strips.tiles, tiles)
  const { rest } = strips
  if (rest !== undefined) {
    when(f, block.hasRest, () => {
      if (strips.tiles !== undefined) {
        if (plan.packsA) advanceTiles(f, plan, a, tiles, terms)
        else advanceBy(f, a, tiles, plan.rows * plan.a.row * bytes)
        advanceBy(f, c, tiles, plan.rows * plan.c.row * bytes)
      }
      product(rest, 1)
    })
  }
  f.free(bp, cp)
}

/** Adds `count · step` to a pointer. */
export const advanceBy = (f: FunctionBuilder, pointer: number, count: Count, step: number): void => {
  if (typeof count === 'number') advance(f, pointer, count * step)
  else if (step !== 0) f.get(pointer).get(count.local).i32(step).op(op.i32_mul).op(op.i32_add).set(pointer)
}

/** Rows and panels of the whole matrix. */
export const wholeMatrix = (plan: ContractPlan): Panels & Rows => ({
  whole: Math.floor(plan.n / columnsPerPanel(plan)),
  hasEdge: 1,
  tiles: wholeTiles(plan),
  hasRest: 1,
})
