/** The functions that a contraction's loops call, made once per module and shape: strips, dot products, panel copies. */
import type { ModuleBuilder } from './assembler.ts'
import type { ContractPlan } from './contractPlan.ts'
import { emitPack, type PackShape } from './contractPack.ts'
import { emitSweep, type SweepShape } from './contractSweep.ts'
import { emitDots, emitStrip, type TileShape } from './contractTile.ts'

/** How contractions of a program are emitted. `wide` are the module's imports of `wideStrips.ts`, by dtype. */
export interface StripOptions {
  readonly isFused: boolean
  readonly wide?: { readonly float32: number; readonly float64: number } | undefined
}

/** Functions for tiles of one height; -1 where there is nothing for one to do. */
export interface RowGroup {
  readonly rows: number
  /** For a whole panel, and for the last, narrower one. */
  readonly whole: number
  readonly edge: number
  /** For one tile, and for `PACKED_TOGETHER` of them. */
  readonly packA: number
  readonly packTiles: number
  /** The strip of whole panels is one of `wideStrips.ts`. */
  readonly isWide: boolean
}

export interface Strips {
  /** Whole tiles, and the rows left over. */
  readonly tiles: RowGroup | undefined
  readonly rest: RowGroup | undefined
  readonly packWhole: number
  readonly packEdge: number
}

/** Tiles that are packed at once where their rows are neighbours in memory. */
export const PACKED_TOGETHER = 8

export const columnsPerPanel = (plan: ContractPlan): number => (plan.method === 'dot' ? 4 : plan.vectors * plan.lanes)

/** Columns of the last panel if it is no whole one, else 0. */
export const edgeColumns = (plan: ContractPlan): number => plan.n % columnsPerPanel(plan)

export const wholePanels = (plan: ContractPlan): number => Math.floor(plan.n / columnsPerPanel(plan))
export const wholeTiles = (plan: ContractPlan): number => Math.floor(plan.m / plan.rows)

/** Bytes from one packed panel to the next. */
export const panelBytes = (plan: ContractPlan): number => plan.kBlock * columnsPerPanel(plan) * plan.bytes

/** Bytes in which a sweep keeps sums that are to be added to c. */
export const sweptBytes = (plan: ContractPlan): number =>
  plan.method === 'sweep' && plan.k > plan.kBlock ? plan.n * plan.bytes : 0

const roundUp = (x: number, step: number): number => Math.ceil(x / step) * step

/** Functions already emitted into a module, by everything their code depends on. */
const emitted = new WeakMap<ModuleBuilder, Map<string, number>>()

const shared = (
  module: ModuleBuilder,
  kind: string,
  shape: TileShape | PackShape | SweepShape,
  emit: () => number,
): number => {
  const known = emitted.get(module) ?? new Map<string, number>()
  emitted.set(module, known)
  const key = kind + JSON.stringify(shape)
  const index = known.get(key) ?? emit()
  known.set(key, index)
  return index
}

export const stripsOf = (module: ModuleBuilder, plan: ContractPlan, { isFused, wide }: StripOptions): Strips => {
  const { rows, method, lanes } = plan
  const width = columnsPerPanel(plan)
  const isWideStrip = (height: number, columns: number): boolean => plan.isWide && height === rows && columns === width
  const strip = (height: number, columns: number): number => {
    if (columns === 0) return -1
    if (isWideStrip(height, columns)) return wide![plan.dtype as 'float32' | 'float64'] // planned so
    if (method === 'sweep' && columns === width) {
      const { dtype, a, b } = plan
      const sweep: SweepShape = { dtype, isFused, a: { k: a.k }, b: { k: b.k }, accumulates: plan.k > plan.kBlock }
      return shared(module, 'sweep', sweep, () => emitSweep(module, sweep))
    }
    // Only where most of the work is done is code worth its size.
    const isMost = height === rows && columns === Math.min(width, plan.n)
    const tile: TileShape = {
      dtype: plan.dtype,
      isFused,
      rows: height,
      columns,
      a: plan.packsA
        ? { row: 1, k: height, tile: 'next' }
        : { row: plan.a.row, k: plan.a.k, tile: height * plan.a.row },
      b: method === 'packed' ? { k: roundUp(columns, lanes), column: 1 } : { k: plan.b.k, column: plan.b.column },
      c: { row: plan.c.row, column: plan.c.column },
      isPadded: method === 'packed',
      accumulates: plan.k > plan.kBlock,
      isEmpty: plan.k === 0,
      unroll: isMost ? plan.unroll : 1,
    }
    return method === 'dot'
      ? shared(module, 'dots', tile, () => emitDots(module, tile))
      : shared(module, 'strip', tile, () => emitStrip(module, tile))
  }
  const isEven = plan.k % lanes === 0 && (plan.k <= plan.kBlock || plan.kBlock % lanes === 0)
  const pack = (
    columns: number,
    { k, column }: Pick<PackShape, 'k' | 'column'>,
    isPadded: boolean,
    tiles = 1,
  ): number => {
    if (columns === 0) return -1
    const shape: PackShape = {
      dtype: plan.dtype,
      columns,
      k,
      column,
      isPadded,
      tiles,
      isEven: isEven && k === 1,
    }
    return shared(module, 'pack', shape, () => emitPack(module, shape))
  }
  const isSideBySide = (tiles: number): boolean => plan.packsA && plan.a.row === 1 && tiles >= PACKED_TOGETHER
  /** Whether no tile is left over from packing several at once. */
  const isTogether = (tiles: number): boolean =>
    isSideBySide(tiles) &&
    tiles % PACKED_TOGETHER === 0 &&
    (!plan.isCut || plan.tilesPerBlock >= tiles || plan.tilesPerBlock % PACKED_TOGETHER === 0)
  const rowsOfA = { k: plan.a.k, column: plan.a.row }
  const group = (height: number, tiles: number): RowGroup => ({
    rows: height,
    whole: plan.n >= width ? strip(height, width) : -1,
    edge: strip(height, edgeColumns(plan)),
    packA: plan.packsA && !isTogether(tiles) ? pack(height, rowsOfA, false) : -1,
    packTiles: isSideBySide(tiles) ? pack(height, rowsOfA, false, PACKED_TOGETHER) : -1,
    isWide: isWideStrip(height, width),
  })
  const rest = plan.m % rows
  return {
    tiles: plan.m >= rows ? group(rows, wholeTiles(plan)) : undefined,
    rest: rest > 0 ? group(rest, 1) : undefined,
    packWhole: method === 'packed' && plan.n >= width ? pack(width, plan.b, true) : -1,
    packEdge: method === 'packed' ? pack(edgeColumns(plan), plan.b, true) : -1,
  }
}
