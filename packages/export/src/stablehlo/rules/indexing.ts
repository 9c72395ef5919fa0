/** Reading and writing at computed positions. */
import { array, sizeOf, type Merge, type Shape } from '@pullback/core'
import { primitives as p, type GatherParams } from '@pullback/autodiff/programs'
import { fillOf, layoutOfTake, type Layout } from '../../windows.ts'
import { positions } from '../expression.ts'
import { binary, broadcastInDim, compare, concatenate, dense, pairRegion, reshape, select, splat } from '../ops.ts'
import { reduce } from '../reduction.ts'
import { entry1, type Entry } from '../rule.ts'
import { showI64s } from '../types.ts'
import type { Block, Ssa } from '../writer.ts'

const list = (xs: readonly number[]): string => `[${xs.join(', ')}]`

/** A row of numbers repeated along the other axes of `like`. */
const rowLike = (b: Block, row: readonly number[], like: Ssa): Ssa =>
  broadcastInDim(b, dense(b, array(row, { dtype: 'int32', shape: [row.length] })), like.shape, [like.shape.length - 1])

/** The highest start at which a window fits, for each entry of an index row. */
const highest = (x: Ssa, p: Layout): readonly number[] => p.startIndexMap.map((d) => x.shape[d]! - p.sliceSizes[d]!)

/**
 * The same layout without batching axes, which StableHLO has only had of late: they become positions counted out.
 */
const countedOut = (b: Block, indices: Ssa, p: Layout): { readonly indices: Ssa; readonly layout: Layout } => {
  if (p.operandBatchingDims.length === 0) return { indices, layout: p }
  const rows = [...indices.shape.slice(0, -1), 1]
  const counted = p.startIndicesBatchingDims.map((d) => positions(b, rows, [d]))
  return {
    indices: concatenate(b, [...counted, indices], rows.length - 1),
    layout: {
      ...p,
      collapsedSliceDims: [...p.collapsedSliceDims, ...p.operandBatchingDims].sort((m, n) => m - n),
      startIndexMap: [...p.operandBatchingDims, ...p.startIndexMap],
      operandBatchingDims: [],
      startIndicesBatchingDims: [],
    },
  }
}

/** Whether each window lies inside, over the result's shape. */
const insideOf = (b: Block, x: Ssa, indices: Ssa, p: Layout, shape: Shape): Ssa => {
  const rank = indices.shape.length
  const low = compare(b, 'GE', indices, splat(b, 0, 'int32', indices.shape))
  const high = compare(b, 'LE', indices, rowLike(b, highest(x, p), indices))
  const fits = reduce(b, binary(b, 'and', low, high), [rank - 1], 'and')
  const batchDims = shape.map((_, d) => d).filter((d) => !p.offsetDims.includes(d))
  return broadcastInDim(b, fits, shape, batchDims)
}

/** Windows of `x`; what lies outside is moved inside, and read as `fill` if there is one. */
const gather = (b: Block, x: Ssa, indices: Ssa, p: Layout, shape: Shape, fill: number): Ssa => {
  const type = { shape, dtype: x.dtype }
  const filling = (): Ssa => splat(b, fill, x.dtype, shape)
  if (sizeOf(shape) === 0 || sizeOf(x.shape) === 0) return filling()
  const { indices: starts, layout } = countedOut(b, indices, p)
  const read = b.one(
    'stablehlo.gather',
    [x, starts],
    type,
    `dimension_numbers = #stablehlo.gather<offset_dims = ${list(layout.offsetDims)}, ` +
      `collapsed_slice_dims = ${list(layout.collapsedSliceDims)}, start_index_map = ${list(layout.startIndexMap)}, ` +
      `index_vector_dim = ${starts.shape.length - 1}>, ` +
      `slice_sizes = ${showI64s(layout.sliceSizes)}, indices_are_sorted = false`,
  )
  return p.mode === 'clip' ? read : select(b, insideOf(b, x, indices, p, shape), read, filling())
}

const MERGE: { readonly [M in Exclude<Merge, 'set'>]: string } = {
  add: 'add',
  mul: 'multiply',
  min: 'minimum',
  max: 'maximum',
}

/** Windows of `x` merged with updates; those outside are moved inside or left out. */
const scatter = (b: Block, x: Ssa, indices: Ssa, updates: Ssa, p: Layout, merge: Merge, isUnique: boolean): Ssa => {
  if (sizeOf(updates.shape) === 0 || sizeOf(x.shape) === 0) return x
  const clipped =
    p.mode === 'fill'
      ? indices
      : binary(
          b,
          'minimum',
          binary(b, 'maximum', indices, splat(b, 0, 'int32', indices.shape)),
          rowLike(b, highest(x, p), indices),
        )
  const { indices: starts, layout } = countedOut(b, clipped, p)
  const region = pairRegion(b, [x.dtype], (inner, [old], [update]) => [
    merge === 'set' ? update! : binary(inner, MERGE[merge], old!, update!),
  ])
  return b.one(
    'stablehlo.scatter',
    [x, starts, updates],
    x,
    `scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = ${list(layout.offsetDims)}, ` +
      `inserted_window_dims = ${list(layout.collapsedSliceDims)}, ` +
      `scatter_dims_to_operand_dims = ${list(layout.startIndexMap)}, ` +
      `index_vector_dim = ${starts.shape.length - 1}>, ` +
      `indices_are_sorted = false, unique_indices = ${isUnique}`,
    [region],
  )
}

const asRows = (b: Block, indices: Ssa): Ssa => reshape(b, indices, [...indices.shape, 1])

const scatterEntry = (prim: typeof p.scatterP, merge: Merge): Entry =>
  entry1(prim, (b, [x, indices, updates], { isUnique, ...layout }) =>
    scatter(b, x!, indices!, updates!, layout, merge, isUnique),
  )

export const indexingRules: readonly Entry[] = [
  entry1(p.takeP, (b, [x, indices], params, { shape, dtype }) =>
    gather(b, x!, asRows(b, indices!), layoutOfTake(x!, indices!, params), shape, fillOf(dtype)),
  ),
  entry1(p.takeZeroP, (b, [x, indices], params, { shape }) =>
    gather(b, x!, asRows(b, indices!), layoutOfTake(x!, indices!, params), shape, 0),
  ),
  entry1(p.takeAddP, (b, [x, indices, updates], params) =>
    scatter(b, x!, asRows(b, indices!), updates!, layoutOfTake(x!, indices!, params), 'add', false),
  ),
  entry1(p.gatherP, (b, [x, indices], { fillValue, ...layout }: GatherParams, { shape, dtype }) =>
    gather(b, x!, indices!, layout, shape, fillValue ?? fillOf(dtype)),
  ),
  scatterEntry(p.scatterP, 'set'),
  scatterEntry(p.scatterAddP, 'add'),
  scatterEntry(p.scatterMulP, 'mul'),
  scatterEntry(p.scatterMinP, 'min'),
  scatterEntry(p.scatterMaxP, 'max'),
]
