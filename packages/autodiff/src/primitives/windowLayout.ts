/** Where the windows of a gather or scatter lie, in the manner of XLA. Reading and writing them is in gather.ts. */
import { expr, showShape, type Expr, type Shape } from '@pullback/core'
import type { Aval } from '../aval.ts'
import { POSITIONS, type Source } from '../lowering.ts'
import type { OutOfBounds } from './indexing.ts'

/**
 * How positions and windows lie in operand and result, under XLA's names. The last axis of the indices holds one position
 * along each axis of `startIndexMap`; every row of the other index axes gives one window.
 */
export interface GatherDims {
  /** Result axes that run through the window, increasing. */
  readonly offsetDims: readonly number[]
  /** Operand axes whose window has size 1 and that the result lacks, increasing. */
  readonly collapsedSliceDims: readonly number[]
  /** The operand axis that each entry of an index row positions. */
  readonly startIndexMap: readonly number[]
  /** Operand axes that run in parallel with `startIndicesBatchingDims`, increasing. Default none. */
  readonly operandBatchingDims?: readonly number[]
  readonly startIndicesBatchingDims?: readonly number[]
}

/** All that says where elements lie. */
export interface WindowLayout extends Required<GatherDims> {
  /** The window's size along every operand axis. */
  readonly sliceSizes: readonly number[]
  readonly mode: OutOfBounds
}

/** Operand axes that the result has as window axes, in order. */
const windowAxes = (rank: number, p: WindowLayout): readonly number[] =>
  Array.from({ length: rank }, (_, d) => d).filter(
    (d) => !p.collapsedSliceDims.includes(d) && !p.operandBatchingDims.includes(d),
  )

const isIncreasing = (xs: readonly number[]): boolean => xs.every((x, i) => i === 0 || x > xs[i - 1]!)

/** The shape of the gathered windows (of a scatter: of its updates). */
export const gatherShape = (fn: string, x: Aval, indices: Aval, p: WindowLayout): Shape => {
  const rank = x.shape.length
  const batch = indices.shape.slice(0, -1)
  const windows = windowAxes(rank, p)
  const outRank = batch.length + p.offsetDims.length
  const isAxis = (d: number): boolean => Number.isInteger(d) && d >= 0 && d < rank
  const fits =
    indices.shape.length > 0 &&
    indices.shape[indices.shape.length - 1] === p.startIndexMap.length &&
    [p.offsetDims, p.collapsedSliceDims, p.operandBatchingDims].every(isIncreasing) &&
    [...p.collapsedSliceDims, ...p.operandBatchingDims, ...p.startIndexMap].every(isAxis) &&
    new Set(p.startIndexMap).size === p.startIndexMap.length &&
    !p.startIndexMap.some((d) => p.operandBatchingDims.includes(d)) &&
    !p.collapsedSliceDims.some((d) => p.operandBatchingDims.includes(d)) &&
    p.offsetDims.length === windows.length &&
    p.offsetDims.every((d) => Number.isInteger(d) && d >= 0 && d < outRank) &&
    p.operandBatchingDims.length === p.startIndicesBatchingDims.length &&
    p.operandBatchingDims.every((d, i) => x.shape[d] === batch[p.startIndicesBatchingDims[i]!]) &&
    p.sliceSizes.length === rank &&
    [...p.collapsedSliceDims, ...p.operandBatchingDims].every((d) => p.sliceSizes[d] === 1)
  if (!fits) {
    throw new TypeError(
      `${fn}: the dimension numbers do not fit operand ${showShape(x.shape)} and indices ${showShape(indices.shape)}, got ${showDims(p)}`,
    )
  }
  if (p.sliceSizes.some((n, d) => !Number.isInteger(n) || n < 0 || n > x.shape[d]!)) {
    throw new RangeError(
      `${fn}: windows must fit the operand, got slice sizes ${showShape(p.sliceSizes)} for ${showShape(x.shape)}`,
    )
  }
  if (indices.dtype !== 'int32') throw new TypeError(`${fn}: indices must be int32, got ${indices.dtype}`)
  let nextBatch = 0
  return Array.from({ length: outRank }, (_, d) => {
    const w = p.offsetDims.indexOf(d)
    return w >= 0 ? p.sliceSizes[windows[w]!]! : batch[nextBatch++]!
  })
}

const showDims = (p: WindowLayout): string =>
  [
    `offsetDims ${showShape(p.offsetDims)}`,
    `collapsedSliceDims ${showShape(p.collapsedSliceDims)}`,
    `startIndexMap ${showShape(p.startIndexMap)}`,
    `operandBatchingDims ${showShape(p.operandBatchingDims)}`,
    `startIndicesBatchingDims ${showShape(p.startIndicesBatchingDims)}`,
    `sliceSizes ${showShape(p.sliceSizes)}`,
  ].join(', ')

/** The int32 address in `x` of every element of a result of shape `out`, and whether its whole window lies inside. */
export const windowAddress = (
  x: Source,
  indices: Source,
  p: WindowLayout,
  out: Shape,
): { readonly address: Expr; readonly inside: Expr } => {
  const windows = windowAxes(x.shape.length, p)
  const last = indices.shape.length - 1
  // The index axis, or the operand axis, that each axis of the result runs along.
  const indexStrides = new Array<number>(out.length).fill(0)
  const operandStrides = new Array<number>(out.length).fill(0)
  let nextBatch = 0
  for (let d = 0; d < out.length; d++) {
    const w = p.offsetDims.indexOf(d)
    if (w >= 0) {
      operandStrides[d] = x.access.strides[windows[w]!]!
      continue
    }
    const b = nextBatch++
    indexStrides[d] = indices.access.strides[b]!
    const parallel = p.startIndicesBatchingDims.indexOf(b)
    if (parallel >= 0) operandStrides[d] = x.access.strides[p.operandBatchingDims[parallel]!]!
  }
  let address: Expr = expr.load('int32', POSITIONS, { offset: x.access.offset, strides: operandStrides })
  let inside: Expr = expr.constant('bool', 1)
  p.startIndexMap.forEach((d, k) => {
    const offset = indices.access.offset + k * indices.access.strides[last]!
    const start = expr.load('int32', indices.buffer, { offset, strides: indexStrides })
    const zero = expr.constant('int32', 0)
    const highest = expr.constant('int32', x.shape[d]! - p.sliceSizes[d]!)
    const clipped = expr.binary('max', zero, expr.binary('min', start, highest))
    address = expr.binary('add', address, expr.binary('mul', clipped, expr.constant('int32', x.access.strides[d]!)))
    const fits = expr.binary('and', expr.compare('ge', start, zero), expr.compare('le', start, highest))
    inside = k === 0 ? fits : expr.binary('and', inside, fits)
  })
  return { address, inside }
}

export const up = (axes: readonly number[]): readonly number[] => axes.map((d) => d + 1)

/** The layout below a new leading axis of operand, indices (if mapped) and result. */
export const belowAxis = <P extends WindowLayout>(p: P, isIndices: boolean, n: number): P => ({
  ...p,
  offsetDims: isIndices ? up(p.offsetDims) : [0, ...up(p.offsetDims)],
  collapsedSliceDims: up(p.collapsedSliceDims),
  startIndexMap: up(p.startIndexMap),
  operandBatchingDims: isIndices ? [0, ...up(p.operandBatchingDims)] : up(p.operandBatchingDims),
  startIndicesBatchingDims: isIndices ? [0, ...up(p.startIndicesBatchingDims)] : p.startIndicesBatchingDims,
  sliceSizes: [isIndices ? 1 : n, ...p.sliceSizes],
})
