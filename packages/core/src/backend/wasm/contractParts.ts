/**
 * Large contractions in parts that do not depend on one another: first panels of `b` and tiles of `a` are packed, then
 * blocks of the result are multiplied. What parts there are does not depend on who does them.
 */
import type { FunctionBuilder, ModuleBuilder } from './assembler.ts'
import {
  advanceBy,
  advanceTiles,
  emitPackPanels,
  emitPackTiles,
  emitProduct,
  type Panels,
  type Rows,
} from './contractBlocks.ts'
import { advance, inBlocks, push, repeat, type Count } from './contractLoops.ts'
import { MOST_PARTS_SHARED, type ContractPlan } from './contractPlan.ts'
import {
  columnsPerPanel,
  edgeColumns,
  panelBytes,
  sweptBytes,
  wholePanels,
  wholeTiles,
  type Strips,
} from './contractStrips.ts'
import * as op from './instructions.ts'
import { I32 } from './opcodes.ts'

/** Has all parts of a function of a part's number done, in any order, by one thread or several. */
export interface PartRunner {
  readonly call: (f: FunctionBuilder, part: number, parts: number) => void
}

/** Words in front of the packed operands: what parts need to know that changes from round to round. */
const WORD = { a: 0, b: 4, c: 8, terms: 12, adds: 16, firstColumn: 20, firstRow: 24 } as const
const WORDS_BYTES = 64

/** `total` things in blocks of `size`, `perPass` blocks at a time; at least one block. */
interface Grid {
  readonly total: number
  readonly size: number
  readonly blocks: number
  readonly perPass: number
  readonly passes: number
}

const gridOf = (total: number, size: number, perPass: number): Grid => {
  const blocks = Math.max(1, Math.ceil(total / size))
  const inPass = Math.min(perPass, blocks)
  return { total, size, blocks, perPass: inPass, passes: Math.ceil(blocks / inPass) }
}

/** Blocks of panels; the narrower panel belongs to the last one. */
const columnGrid = (plan: ContractPlan): Grid =>
  gridOf(wholePanels(plan), plan.panelsPerBlock, plan.method === 'packed' ? plan.columnBlocksPerPass : Infinity)

/** Blocks of tiles; the rows left over belong to the last one. */
const rowGrid = (plan: ContractPlan): Grid =>
  gridOf(wholeTiles(plan), plan.tilesPerBlock, plan.packsA ? plan.rowBlocksPerPass : Infinity)

const packedBBytes = (plan: ContractPlan): number => {
  if (plan.method !== 'packed') return 0
  const { total, size, perPass } = columnGrid(plan)
  return (Math.min(total, size * perPass) + (edgeColumns(plan) > 0 ? 1 : 0)) * panelBytes(plan)
}

const packedABytes = (plan: ContractPlan): number => {
  if (!plan.packsA) return 0
  const { total, size, perPass } = rowGrid(plan)
  return (Math.min(total, size * perPass) * plan.rows + (plan.m % plan.rows)) * plan.kBlock * plan.bytes
}

export const partsScratchBytes = (plan: ContractPlan): number =>
  WORDS_BYTES + packedBBytes(plan) + packedABytes(plan) + sweptBytes(plan)

interface Addresses {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly scratch: number
}

/** Returns a function that runs all parts. */
export const emitParts = (
  module: ModuleBuilder,
  plan: ContractPlan,
  strips: Strips,
  at: Addresses,
  jobs: PartRunner | undefined,
): number => {
  const [columns, rows] = [columnGrid(plan), rowGrid(plan)]
  const packsB = plan.method === 'packed' && plan.k > 0
  const packsA = plan.packsA && plan.k > 0
  const packPanels = packsB ? emitPackPart(module, plan, strips, at, 'panels') : -1
  const packTiles = packsA ? emitPackPart(module, plan, strips, at, 'tiles') : -1
  const multiply = emitProductPart(module, plan, strips, at)

  const f = module.func()
  const [a, b, c, aK, bK, adds] = [f.local(I32), f.local(I32), f.local(I32), f.local(I32), f.local(I32), f.local(I32)]
  f.i32(at.a).set(a)
  f.i32(at.b).set(b)
  f.i32(at.c).set(c)
  const tell = (word: number, write: () => void): void => {
    f.i32(at.scratch)
    write()
    f.mem(op.i32_store, word)
  }
  const run = (part: number, parts: number): void => {
    if (jobs === undefined || parts === 1) {
      runInOrder(f, part, parts)
      return
    }
    // Matrices of few terms have a great many small blocks.
    const each = Math.ceil(parts / MOST_PARTS_SHARED)
    jobs.call(f, each === 1 ? part : severalAtOnce(module, part, parts, each), Math.ceil(parts / each))
  }
  const round = (): void => {
    passes(f, columns, (firstColumn) => {
      if (columns.passes > 1) tell(WORD.firstColumn, () => push(f, firstColumn))
      f.get(a).set(aK)
      f.get(b).set(bK)
      f.i32(0).set(adds)
      inBlocks(f, plan.k, plan.kBlock, (terms) => {
        if (variesByRound(plan)) {
          tell(WORD.a, () => f.get(aK))
          tell(WORD.b, () => f.get(bK))
        }
        if (plan.batch.length > 0) tell(WORD.c, () => f.get(c))
        if (plan.k > plan.kBlock) {
          tell(WORD.terms, () => push(f, terms))
          tell(WORD.adds, () => f.get(adds))
        }
        if (packsB) run(packPanels, columns.perPass)
        passes(f, rows, (firstRow) => {
          if (rows.passes > 1) tell(WORD.firstRow, () => push(f, firstRow))
          if (packsA) run(packTiles, rows.perPass)
          run(multiply, columns.perPass * rows.perPass)
        })
        if (plan.k <= plan.kBlock) return
        f.i32(1).set(adds)
        advance(f, aK, plan.kBlock * plan.a.k * plan.bytes)
        advance(f, bK, plan.kBlock * plan.b.k * plan.bytes)
      })
    })
  }
  const loop = (depth: number): void => {
    const d = plan.batch[depth]
    if (d === undefined) {
      round()
      return
    }
    repeat(f, d.extent, () => {
      loop(depth + 1)
      advance(f, a, d.a * plan.bytes)
      advance(f, b, d.b * plan.bytes)
      advance(f, c, d.c * plan.bytes)
    })
    advance(f, a, -d.extent * d.a * plan.bytes)
    advance(f, b, -d.extent * d.b * plan.bytes)
    advance(f, c, -d.extent * d.c * plan.bytes)
  }
  loop(0)
  return f.index
}

const variesByRound = (plan: ContractPlan): boolean => plan.batch.length > 0 || plan.k > plan.kBlock

/** `body` once for each pass, given the number of its first block. */
const passes = (f: FunctionBuilder, { passes: count, perPass }: Grid, body: (first: Count) => void): void => {
  if (count === 1) {
    body(0)
    return
  }
  const first = f.local(I32)
  f.i32(0).set(first)
  repeat(f, count, () => {
    body({ local: first })
    advance(f, first, perPass)
  })
  f.free(first)
}

/** A function of a part's number for `each` parts in a row. */
const severalAtOnce = (module: ModuleBuilder, part: number, parts: number, each: number): number => {
  const f = module.func([I32])
  const [i, end] = [f.local(I32), f.local(I32)]
  f.get(0).i32(each).op(op.i32_mul).tee(i).i32(each).op(op.i32_add).set(end)
  f.get(end).i32(parts).get(end).i32(parts).op(op.i32_lt_u).op(op.select).set(end) // prettier-ignore
  const again = f.loop()
  f.get(i).call(part)
  f.get(i).i32(1).op(op.i32_add).tee(i).get(end).op(op.i32_lt_u).brIf(again)
  f.end()
  return f.index
}

const runInOrder = (f: FunctionBuilder, part: number, parts: number): void => {
  if (parts === 1) {
    f.i32(0).call(part)
    return
  }
  const i = f.local(I32)
  f.i32(0).set(i)
  const again = f.loop()
  f.get(i).call(part)
  f.get(i).i32(1).op(op.i32_add).tee(i).i32(parts).op(op.i32_ne).brIf(again)
  f.end()
  f.free(i)
}

/** What a part knows of the round it belongs to. */
class Part {
  readonly f: FunctionBuilder
  readonly plan: ContractPlan
  readonly at: Addresses

  constructor(module: ModuleBuilder, plan: ContractPlan, at: Addresses) {
    this.f = module.func([I32])
    this.plan = plan
    this.at = at
  }

  #word(word: number): number {
    const local = this.f.local(I32)
    this.f.i32(this.at.scratch).mem(op.i32_load, word).set(local)
    return local
  }

  /** A local with the address of the first element of an operand in this round. */
  pointer(operand: 'a' | 'b' | 'c'): number {
    const varies = operand === 'c' ? this.plan.batch.length > 0 : variesByRound(this.plan)
    if (varies) return this.#word(WORD[operand])
    const local = this.f.local(I32)
    this.f.i32(this.at[operand]).set(local)
    return local
  }

  get terms(): Count {
    const { k, kBlock } = this.plan
    return k <= kBlock ? k : { local: this.#word(WORD.terms) }
  }

  get adds(): Count {
    return this.plan.k <= this.plan.kBlock ? 0 : { local: this.#word(WORD.adds) }
  }

  /** The number of a block in the whole matrix, from its number in this pass. */
  numberOf(grid: Grid, inPass: Count, first: number): Count {
    if (grid.passes === 1) return inPass
    const local = this.f.local(I32)
    push(this.f.get(this.#word(first)), inPass)
      .op(op.i32_add)
      .set(local)
    // The last pass may have fewer blocks.
    if (grid.blocks % grid.perPass !== 0) {
      this.f.get(local).i32(grid.blocks).op(op.i32_ge_u).if()
      this.f.op(op.return).end()
    }
    return { local }
  }

  /** How many things are in a block, and whether it is the last. */
  size(grid: Grid, block: Count): { readonly count: Count; readonly isLast: Count } {
    if (grid.blocks === 1) return { count: grid.total, isLast: 1 }
    const isLast = this.f.local(I32)
    push(this.f, block)
      .i32(grid.blocks - 1)
      .op(op.i32_eq)
      .set(isLast)
    const rest = grid.total % grid.size
    if (rest === 0) return { count: grid.size, isLast: { local: isLast } }
    const count = this.f.local(I32)
    this.f.i32(rest).i32(grid.size).get(isLast).op(op.select).set(count)
    return { count: { local: count }, isLast: { local: isLast } }
  }
}

const asPanels = ({ count, isLast }: ReturnType<Part['size']>): Panels => ({ whole: count, hasEdge: isLast })
const asRows = ({ count, isLast }: ReturnType<Part['size']>): Rows => ({ tiles: count, hasRest: isLast })

/** A function of a part's number that packs that block of panels or tiles. */
const emitPackPart = (
  module: ModuleBuilder,
  plan: ContractPlan,
  strips: Strips,
  at: Addresses,
  what: 'panels' | 'tiles',
): number => {
  const part = new Part(module, plan, at)
  const { f } = part
  const isPanels = what === 'panels'
  const grid = isPanels ? columnGrid(plan) : rowGrid(plan)
  const inPass: Count = grid.perPass === 1 ? 0 : { local: 0 }
  const block = part.numberOf(grid, inPass, isPanels ? WORD.firstColumn : WORD.firstRow)
  const size = part.size(grid, block)
  const from = part.pointer(isPanels ? 'b' : 'a')
  const { terms } = part
  const to = f.local(I32)
  f.i32(packedAt(plan, at, what)).set(to)
  if (isPanels) {
    advanceBy(f, from, block, grid.size * columnsPerPanel(plan) * plan.b.column * plan.bytes)
    advanceBy(f, to, inPass, grid.size * panelBytes(plan))
    emitPackPanels(f, plan, strips, { from, to }, asPanels(size), terms)
  } else {
    advanceBy(f, from, block, grid.size * plan.rows * plan.a.row * plan.bytes)
    advancePacked(f, plan, to, grid, inPass, terms)
    emitPackTiles(f, plan, strips, { from, to }, asRows(size), terms)
  }
  return f.index
}

const packedAt = (plan: ContractPlan, at: Addresses, what: 'panels' | 'tiles'): number =>
  at.scratch + WORDS_BYTES + (what === 'tiles' ? packedBBytes(plan) : 0)

/** Moves a pointer from the first packed tile of a pass to the first of a block. */
const advancePacked = (
  f: FunctionBuilder,
  plan: ContractPlan,
  pointer: number,
  grid: Grid,
  inPass: Count,
  terms: Count,
): void => {
  if (inPass === 0) return
  const tiles = f.local(I32)
  push(f, inPass).i32(grid.size).op(op.i32_mul).set(tiles)
  advanceTiles(f, plan, pointer, { local: tiles }, terms)
  f.free(tiles)
}

/** A function of a part's number that multiplies that block of the result, columns outermost. */
const emitProductPart = (module: ModuleBuilder, plan: ContractPlan, strips: Strips, at: Addresses): number => {
  const part = new Part(module, plan, at)
  const { f } = part
  const [columns, rows] = [columnGrid(plan), rowGrid(plan)]
  let [inColumns, inRows]: [Count, Count] = [0, 0]
  if (rows.perPass === 1) inColumns = columns.perPass === 1 ? 0 : { local: 0 }
  else if (columns.perPass === 1) inRows = { local: 0 }
  else {
    const [column, row] = [f.local(I32), f.local(I32)]
    f.get(0).i32(rows.perPass).op(op.i32_div_u).set(column)
    f.get(0).i32(rows.perPass).op(op.i32_rem_u).set(row)
    inColumns = { local: column }
    inRows = { local: row }
  }
  const column = part.numberOf(columns, inColumns, WORD.firstColumn)
  const row = part.numberOf(rows, inRows, WORD.firstRow)
  const { terms, adds } = part
  const width = columnsPerPanel(plan)
  const c = part.pointer('c')
  advanceBy(f, c, column, columns.size * width * plan.c.column * plan.bytes)
  advanceBy(f, c, row, rows.size * plan.rows * plan.c.row * plan.bytes)
  let a: number
  if (plan.packsA) {
    a = f.local(I32)
    f.i32(packedAt(plan, at, 'tiles')).set(a)
    advancePacked(f, plan, a, rows, inRows, terms)
  } else {
    a = part.pointer('a')
    advanceBy(f, a, row, rows.size * plan.rows * plan.a.row * plan.bytes)
  }
  let b: number
  if (plan.method === 'packed') {
    b = f.local(I32)
    f.i32(packedAt(plan, at, 'panels')).set(b)
    advanceBy(f, b, inColumns, columns.size * panelBytes(plan))
  } else {
    b = part.pointer('b')
    advanceBy(f, b, column, columns.size * width * plan.b.column * plan.bytes)
  }
  const block = { ...asPanels(part.size(columns, column)), ...asRows(part.size(rows, row)) }
  // A sweep packs nothing: its sums wait where packed operands would lie.
  emitProduct(f, plan, strips, { ...block, a, b, c, terms, adds, apart: at.scratch + WORDS_BYTES - at.c })
  return f.index
}
