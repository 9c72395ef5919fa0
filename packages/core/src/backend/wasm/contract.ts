/** Emits one contraction: loops over batches, cache blocks and panels that call the strips of `contractTile.ts`. */
import type { ContractKernel } from '../../kernel/kernel.ts'
import type { FunctionBuilder, ModuleBuilder } from './assembler.ts'
import { PLAIN, planContract, type ContractFeatures, type ContractPlan } from './contractPlan.ts'
import { emitDots, emitPack, emitStrip, type PackShape, type TileShape } from './contractTile.ts'
import { I32, op } from './opcodes.ts'
import { advance, inBlocks, push, repeat, when, type Count } from './contractLoops.ts'

/** Byte addresses of element 0 of the operands' buffers, and of a region of `contractScratchBytes` bytes. */
export interface ContractAddresses {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly scratch: number
}

/** How contractions of a program are emitted. `wide` are the module's imports of `wideStrips.ts`, by dtype. */
export interface ContractOptions {
  readonly isFused: boolean
  readonly wide?: { readonly float32: number; readonly float64: number } | undefined
}

const featuresOf = ({ isFused, wide }: ContractOptions): ContractFeatures => ({ isFused, isWide: wide !== undefined })

/** Bytes of scratch the emitted code writes; alignment to 16 bytes is faster, none is needed. */
export const contractScratchBytes = (kernel: ContractKernel, features: ContractFeatures = PLAIN): number =>
  plannedScratchBytes(planContract(kernel, features))

/**
 * Appends functions that compute the contraction and returns the index of the one to call (no parameters, no results).
 * Functions are shared between contractions of one module.
 */
export const emitContract = (
  module: ModuleBuilder,
  kernel: ContractKernel,
  at: ContractAddresses,
  options: ContractOptions = PLAIN,
): number => emitPlanned(module, planContract(kernel, featuresOf(options)), at, options)

/** `contractScratchBytes` of a plan of one's own choice. */
export const plannedScratchBytes = (plan: ContractPlan): number => packedBBytes(plan) + packedABytes(plan)

/** `emitContract` of a plan of one's own choice. */
export const emitPlanned = (
  module: ModuleBuilder,
  plan: ContractPlan,
  at: ContractAddresses,
  options: ContractOptions = PLAIN,
): number => {
  const f = module.func()
  if (plan.m === 0 || plan.n === 0 || plan.batch.some((d) => d.extent === 0)) return f.index
  const byteOf = (base: number, offset: number): number => base + offset * plan.bytes
  const pointers: Pointers = { a: f.local(I32), b: f.local(I32), c: f.local(I32) }
  f.i32(byteOf(plan.isSwapped ? at.b : at.a, plan.a.offset)).set(pointers.a)
  f.i32(byteOf(plan.isSwapped ? at.a : at.b, plan.b.offset)).set(pointers.b)
  f.i32(byteOf(at.c, plan.c.offset)).set(pointers.c)
  const strips = stripsOf(module, plan, options)
  const loop = (depth: number): void => {
    const d = plan.batch[depth]
    if (d === undefined) {
      emitMatrix(f, plan, strips, pointers, at.scratch)
      return
    }
    repeat(f, d.extent, () => {
      loop(depth + 1)
      advance(f, pointers.a, d.a * plan.bytes)
      advance(f, pointers.b, d.b * plan.bytes)
      advance(f, pointers.c, d.c * plan.bytes)
    })
    advance(f, pointers.a, -d.extent * d.a * plan.bytes)
    advance(f, pointers.b, -d.extent * d.b * plan.bytes)
    advance(f, pointers.c, -d.extent * d.c * plan.bytes)
  }
  loop(0)
  return f.index
}

interface Pointers {
  readonly a: number
  readonly b: number
  readonly c: number
}

/** Rows that one strip function covers: `tiles` tiles of `rows` rows. */
interface RowGroup {
  readonly first: number
  readonly rows: number
  readonly tiles: number
  /** Function index for a whole panel, and for the last, narrower one. */
  readonly whole: number
  readonly edge: number
  readonly packA: number
}

interface Strips {
  readonly groups: readonly RowGroup[]
  readonly packWhole: number
  readonly packEdge: number
}

const columnsPerPanel = (plan: ContractPlan): number => (plan.method === 'dot' ? 4 : plan.vectors * plan.lanes)

const edgeColumns = (plan: ContractPlan): number => plan.n % columnsPerPanel(plan)

const roundUp = (x: number, step: number): number => Math.ceil(x / step) * step

/** Bytes from one packed panel, or tile of `a`, to the next. */
const panelBytes = (plan: ContractPlan): number => plan.kBlock * columnsPerPanel(plan) * plan.bytes
const packedTileBytes = (plan: ContractPlan): number => plan.kBlock * plan.rows * plan.bytes

const packedBBytes = (plan: ContractPlan): number => {
  if (plan.method !== 'packed') return 0
  const wholePanels = Math.min(Math.floor(plan.n / columnsPerPanel(plan)), plan.panelsPerBlock)
  return (wholePanels + (edgeColumns(plan) > 0 ? 1 : 0)) * panelBytes(plan)
}

const packedABytes = (plan: ContractPlan): number =>
  plan.packsA ? Math.min(plan.tilesPerBlock, Math.ceil(plan.m / plan.rows)) * packedTileBytes(plan) : 0

/** Functions already emitted into a module, by everything their code depends on. */
const emitted = new WeakMap<ModuleBuilder, Map<string, number>>()

const shared = (module: ModuleBuilder, kind: string, shape: TileShape | PackShape, emit: () => number): number => {
  const known = emitted.get(module) ?? new Map<string, number>()
  emitted.set(module, known)
  const key = kind + JSON.stringify(shape)
  const index = known.get(key) ?? emit()
  known.set(key, index)
  return index
}

const stripsOf = (module: ModuleBuilder, plan: ContractPlan, { isFused, wide }: ContractOptions): Strips => {
  const { rows, method, lanes } = plan
  const width = columnsPerPanel(plan)
  const strip = (height: number, columns: number): number => {
    if (columns === 0) return -1
    // Only where most of the work is done is code worth its size.
    if (plan.isWide && height === rows && columns === width) return wide![plan.dtype as 'float32' | 'float64'] // planned so
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
  const pack = (
    columns: number,
    stride: { readonly k: number; readonly column: number },
    isPadded: boolean,
  ): number => {
    if (columns === 0) return -1
    const shape: PackShape = { dtype: plan.dtype, columns, k: stride.k, column: stride.column, isPadded }
    return shared(module, 'pack', shape, () => emitPack(module, shape))
  }
  const group = (first: number, height: number, tiles: number): RowGroup => ({
    first,
    rows: height,
    tiles,
    whole: plan.n >= width ? strip(height, width) : -1,
    edge: strip(height, edgeColumns(plan)),
    packA: plan.packsA ? pack(height, { k: plan.a.k, column: plan.a.row }, false) : -1,
  })
  const tiles = Math.floor(plan.m / rows)
  const rest = plan.m % rows
  return {
    groups: [...(tiles > 0 ? [group(0, rows, tiles)] : []), ...(rest > 0 ? [group(tiles * rows, rest, 1)] : [])],
    packWhole: method === 'packed' && plan.n >= width ? pack(width, plan.b, true) : -1,
    packEdge: method === 'packed' ? pack(edgeColumns(plan), plan.b, true) : -1,
  }
}

/** One batch element: panels of columns, blocks of k, blocks of rows, panels again. */
const emitMatrix = (f: FunctionBuilder, plan: ContractPlan, strips: Strips, base: Pointers, scratch: number): void => {
  const { bytes } = plan
  const width = columnsPerPanel(plan)
  const panels = Math.floor(plan.n / width)
  const hasEdge = edgeColumns(plan) > 0
  const isPacked = plan.method === 'packed'
  const panelsPerBlock = isPacked ? plan.panelsPerBlock : panels
  const packedA = scratch + packedBBytes(plan)
  const locals = Array.from({ length: 10 }, () => f.local(I32))
  const [aK, bK, cN, bN, adds, ai, ci, bp, cp, to] = locals as [number, number, number, number, number, number, number, number, number, number] // prettier-ignore

  const forPanels = (count: Count, isLast: Count, step: () => void, atEdge: () => void): void => {
    repeat(f, count, step)
    if (hasEdge) when(f, isLast, atEdge)
  }

  f.get(base.b).set(bN)
  f.get(base.c).set(cN)
  inBlocks(f, panels, panelsPerBlock, (panelCount, isLast) => {
    f.get(base.a).set(aK)
    f.get(bN).set(bK)
    f.i32(0).set(adds)
    inBlocks(f, plan.k, plan.kBlock, (terms) => {
      if (isPacked && plan.k > 0) {
        f.get(bK).set(bp)
        f.i32(scratch).set(to)
        forPanels(
          panelCount,
          isLast,
          () => {
            push(f.get(bp).get(to), terms).call(strips.packWhole)
            advance(f, bp, width * plan.b.column * bytes)
            advance(f, to, panelBytes(plan))
          },
          () => push(f.get(bp).get(to), terms).call(strips.packEdge),
        )
      }
      for (const g of strips.groups) {
        f.get(aK).set(ai)
        advance(f, ai, g.first * plan.a.row * bytes)
        f.get(cN).set(ci)
        advance(f, ci, g.first * plan.c.row * bytes)
        inBlocks(f, g.tiles, plan.tilesPerBlock, (tiles) => {
          if (plan.packsA && plan.k > 0) {
            f.get(ai).set(bp)
            f.i32(packedA).set(to)
            repeat(f, tiles, () => {
              push(f.get(bp).get(to), terms).call(g.packA)
              advance(f, bp, g.rows * plan.a.row * bytes)
              push(f.get(to), terms)
                .i32(g.rows * bytes)
                .op(op.i32_mul)
                .op(op.i32_add)
                .set(to)
            })
          }
          const call = (index: number, isWhole: boolean): void => {
            if (plan.packsA) f.i32(packedA)
            else f.get(ai)
            push(push(f.get(bp).get(cp), tiles), terms).get(adds)
            if (isWhole && plan.isWide && g.rows === plan.rows) f.i32(plan.c.row * bytes)
            f.call(index)
          }
          if (isPacked) f.i32(scratch).set(bp)
          else f.get(bK).set(bp)
          f.get(ci).set(cp)
          forPanels(
            panelCount,
            isLast,
            () => {
              call(g.whole, true)
              advance(f, bp, isPacked ? panelBytes(plan) : width * plan.b.column * bytes)
              advance(f, cp, width * plan.c.column * bytes)
            },
            () => {
              call(g.edge, false)
            },
          )
          advance(f, ai, plan.tilesPerBlock * g.rows * plan.a.row * bytes)
          advance(f, ci, plan.tilesPerBlock * g.rows * plan.c.row * bytes)
        })
      }
      if (plan.k > plan.kBlock) {
        f.i32(1).set(adds)
        advance(f, aK, plan.kBlock * plan.a.k * bytes)
        advance(f, bK, plan.kBlock * plan.b.k * bytes)
      }
    })
    advance(f, bN, panelsPerBlock * width * plan.b.column * bytes)
    advance(f, cN, panelsPerBlock * width * plan.c.column * bytes)
  })
  f.free(...locals)
}
