/** Reading and writing at computed positions: every window's elements by their row-major addresses in the operand. */
import { halfBits, halfNumber, isHalf, sizeOf, type DType, type Merge, type Shape } from '@pullback/core'
import { primitives as p, type TakeParams } from '@pullback/autodiff/programs'
import { fillOf, layoutOfTake, type Layout } from '../../windows.ts'
import { positions } from '../expression.ts'
import type { GraphBuilder, Val } from '../graph.ts'
import {
  broadcastInDim,
  cast,
  compare,
  concatenate,
  convert,
  gather,
  isFloat,
  isNaN,
  like,
  plain,
  reshape,
  select,
  slice,
  splat,
} from '../ops.ts'
import { entry1, type Entry } from '../rule.ts'
import { reduce, reduceBy } from './reductions.ts'

/** How far apart neighbours along each axis lie. */
const stridesOf = (shape: Shape): readonly number[] => shape.map((_, d) => sizeOf(shape.slice(d + 1)))

interface Addresses {
  /** Row-major number in the operand of every element of the windows, moved inside where they do not fit. */
  readonly address: Val
  /** Whether the window of each row of indices fits. */
  readonly fits: Val
}

const addressesOf = (b: GraphBuilder, x: Shape, indices: Val, p: Layout, out: Shape): Addresses => {
  const strides = stridesOf(x)
  const last = indices.shape.length - 1
  const rows = indices.shape.slice(0, last)
  const batchDims = out.map((_, d) => d).filter((d) => !p.offsetDims.includes(d))
  const highest = b.positions(p.startIndexMap.map((d) => x[d]! - p.sliceSizes[d]!))
  const zero = like(b, 0, indices)
  const repeat = (row: Val): Val => broadcastInDim(b, row, indices.shape, [last])
  const inside = plain(b, 'Min', [plain(b, 'Max', [indices, zero]), repeat(highest)])
  const steps = repeat(b.positions(p.startIndexMap.map((d) => strides[d]!)))
  let start =
    p.startIndexMap.length === 0
      ? splat(b, 0, 'int32', rows)
      : reduceBy(b, 'ReduceSum', plain(b, 'Mul', [inside, steps]), [last])
  p.operandBatchingDims.forEach((d, i) => {
    const counted = positions(b, rows, [p.startIndicesBatchingDims[i]!])
    start = plain(b, 'Add', [start, plain(b, 'Mul', [counted, like(b, strides[d]!, counted)])])
  })
  let address = broadcastInDim(b, start, out, batchDims)
  const windows = x
    .map((_, d) => d)
    .filter((d) => !p.collapsedSliceDims.includes(d) && !p.operandBatchingDims.includes(d))
  windows.forEach((d, i) => {
    if (p.sliceSizes[d] === 1) return
    const along = positions(b, out, [p.offsetDims[i]!])
    address = plain(b, 'Add', [address, plain(b, 'Mul', [along, like(b, strides[d]!, along)])])
  })
  const low = compare(b, 'ge', indices, zero)
  const high = compare(b, 'le', indices, repeat(highest))
  const fits =
    p.startIndexMap.length === 0
      ? splat(b, 1, 'bool', rows)
      : reduce(b, plain(b, 'And', [low, high]), [last], 'and', 'bool')
  return { address, fits: broadcastInDim(b, fits, out, batchDims) }
}

const flat = (b: GraphBuilder, x: Val): Val => reshape(b, x, [sizeOf(x.shape)])

/** Windows of `x`; what lies outside is moved inside, and read as `fill` if that is the mode. */
const read = (b: GraphBuilder, x: Val, indices: Val, p: Layout, shape: Shape, fill: number): Val => {
  if (sizeOf(x.shape) === 0) return splat(b, fill, x.dtype, shape)
  const { address, fits } = addressesOf(b, x.shape, indices, p, shape)
  const found = gather(b, flat(b, x), address, 0)
  return p.mode === 'clip' ? found : select(b, fits, found, like(b, fill, x))
}

const REDUCTION: { readonly [M in Merge]: string } = { set: 'none', add: 'add', mul: 'mul', min: 'min', max: 'max' }

const scatter = (b: GraphBuilder, data: Val, to: Val, values: Val, merge: Merge): Val =>
  b.one('ScatterElements', [data, to, values], data, {
    axis: { tag: 'int', value: 0 },
    reduction: { tag: 'string', value: REDUCTION[merge] },
  })

/** NaN where any that was merged is one, which onnxruntime's extremes pass over. */
const withNaN = (b: GraphBuilder, written: Val, data: Val, to: Val, values: Val): Val => {
  const flag = (v: Val): Val => cast(b, isNaN(b, v), 'int32')
  const hit = convert(b, scatter(b, flag(data), to, flag(values), 'max'), 'bool')
  return select(b, hit, like(b, NaN, written), written)
}

/** Windows of `x` merged with updates: those outside are moved inside, or written behind the end, which is cut off. */
const write = (b: GraphBuilder, x: Val, indices: Val, updates: Val, p: Layout, merge: Merge): Val => {
  if (sizeOf(updates.shape) === 0 || sizeOf(x.shape) === 0) return x
  const { address, fits } = addressesOf(b, x.shape, indices, p, updates.shape)
  const n = sizeOf(x.shape)
  const isFill = p.mode === 'fill'
  const to = flat(b, isFill ? select(b, fits, address, like(b, n, address)) : address)
  const from = flat(b, x)
  const room = isFill ? concatenate(b, [from, splat(b, 0, x.dtype, [1])], 0) : from
  // bool is merged as numbers, which keep its order.
  const data = x.dtype === 'bool' ? cast(b, room, 'int32') : room
  const values = flat(b, x.dtype === 'bool' ? cast(b, updates, 'int32') : updates)
  const written = scatter(b, data, to, values, merge)
  const known = isFloat(data) && (merge === 'min' || merge === 'max') ? withNaN(b, written, data, to, values) : written
  const kept = reshape(b, slice(b, known, [0], [n]), x.shape)
  if (x.dtype === 'bool') return convert(b, kept, 'bool')
  return x.dtype === 'uint32' ? plain(b, 'BitwiseAnd', [kept, like(b, 2 ** 32 - 1, kept)]) : kept
}

const asRows = (b: GraphBuilder, indices: Val): Val => reshape(b, indices, [...indices.shape, 1])

/** A number as the type holds it: half floats round. */
const heldBy = (x: number, dtype: DType): number => (isHalf(dtype) ? halfNumber(halfBits(x, dtype), dtype) : x)

/** Whole slices of `x`, which one operation reads; otherwise by addresses. */
const take = (b: GraphBuilder, x: Val, indices: Val, params: TakeParams, shape: Shape, fill: number): Val => {
  const { axis, batch, mode } = params
  const n = x.shape[axis]!
  if (batch > 0 || n === 0) return read(b, x, asRows(b, indices), layoutOfTake(x, indices, params), shape, fill)
  const last = like(b, n - 1, indices)
  const inside = plain(b, 'Min', [plain(b, 'Max', [indices, like(b, 0, indices)]), last])
  const found = gather(b, x, inside, axis)
  if (mode === 'clip') return found
  const fits = compare(b, 'eq', indices, inside)
  const dims = indices.shape.map((_, d) => axis + d)
  return select(b, broadcastInDim(b, fits, shape, dims), found, like(b, fill, x))
}

const scatterEntry = (prim: typeof p.scatterP, merge: Merge): Entry =>
  entry1(prim, (b, [x, indices, updates], layout) => write(b, x!, indices!, updates!, layout, merge))

export const indexingRules: readonly Entry[] = [
  entry1(p.takeP, (b, [x, indices], params, { shape, dtype }) => take(b, x!, indices!, params, shape, fillOf(dtype))),
  entry1(p.takeZeroP, (b, [x, indices], params, { shape }) => take(b, x!, indices!, params, shape, 0)),
  entry1(p.takeAddP, (b, [x, indices, updates], params) =>
    write(b, x!, asRows(b, indices!), updates!, layoutOfTake(x!, indices!, params), 'add'),
  ),
  entry1(p.gatherP, (b, [x, indices], { fillValue, ...layout }, { shape, dtype }) =>
    read(b, x!, indices!, layout, shape, fillValue === null ? fillOf(dtype) : heldBy(fillValue, dtype)),
  ),
  scatterEntry(p.scatterP, 'set'),
  scatterEntry(p.scatterAddP, 'add'),
  scatterEntry(p.scatterMulP, 'mul'),
  scatterEntry(p.scatterMinP, 'min'),
  scatterEntry(p.scatterMaxP, 'max'),
]
