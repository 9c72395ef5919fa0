/** Gathers and scatters with dimension numbers, slices at computed positions, and along one axis. */
import {
  checkOptions,
  isValue,
  normalizeAxis,
  scalar,
  showShape,
  type Merge,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { add, neg } from '../primitives/arithmetic.ts'
import { bind } from '../bind.ts'
import { checkInteger, checkList, checkLists, checkOperands, checkSizes } from '../given.ts'
import { reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { concatenate } from '../primitives/concatenate.ts'
import { convert } from '../primitives/convert.ts'
import { gather as gatherWindows, SCATTERS } from '../primitives/gather.ts'
import type { OutOfBounds } from '../primitives/indexing.ts'
import { slice } from '../primitives/layout.ts'
import { select } from '../primitives/select.ts'
import type { GatherDims } from '../primitives/windowLayout.ts'
import { asValue } from '../numpy/operands.ts'

export type { GatherDims } from '../primitives/windowLayout.ts'

/** XLA's names: `clip` moves windows inside, `fill`/`drop` read the fill value and write nothing where one does not fit. */
export type WindowMode = 'clip' | 'fill' | 'drop' | 'promiseInBounds'

export interface GatherOptions {
  /** Default `fill`. */
  readonly mode?: WindowMode
  /** What `fill` reads: NaN, the lowest int, the highest uint or true by default. */
  readonly fillValue?: number
  readonly uniqueIndices?: boolean
  readonly indicesAreSorted?: boolean
}

/** How positions and windows lie in the operand and the updates of a scatter, under XLA's names. */
export interface ScatterDims {
  readonly updateWindowDims: readonly number[]
  readonly insertedWindowDims: readonly number[]
  readonly scatterDimsToOperandDims: readonly number[]
  readonly operandBatchingDims?: readonly number[]
  readonly scatterIndicesBatchingDims?: readonly number[]
}

export interface ScatterOptions {
  /** Default `drop`. */
  readonly mode?: WindowMode
  /** A promise that no element is written twice. Default false. */
  readonly uniqueIndices?: boolean
  readonly indicesAreSorted?: boolean
}

const modeOf = (fn: string, mode: WindowMode, ifPromised: OutOfBounds): OutOfBounds => {
  switch (mode) {
    case 'clip':
      return 'clip'
    case 'fill':
    case 'drop':
      return 'fill'
    case 'promiseInBounds':
      return ifPromised
    default:
      throw new RangeError(
        `${fn}: mode must be 'clip', 'fill', 'drop' or 'promiseInBounds', got ${String(mode satisfies never)}`,
      )
  }
}

/** Windows of `x`: one for each row of the int32 `indices` [..., axes positioned]. */
export const gather = (
  x: Value,
  indices: Value,
  dims: GatherDims,
  sliceSizes: readonly number[],
  options: GatherOptions = {},
): Value => {
  checkOptions('gather', options, ['mode', 'fillValue', 'uniqueIndices', 'indicesAreSorted'])
  checkOperands('gather', x, indices)
  checkLists('gather', 'dims', dims, ['offsetDims', 'collapsedSliceDims', 'startIndexMap'])
  checkSizes('gather', sliceSizes)
  return gatherWindows(x, convert(indices, 'int32'), {
    offsetDims: dims.offsetDims,
    collapsedSliceDims: dims.collapsedSliceDims,
    startIndexMap: dims.startIndexMap,
    operandBatchingDims: dims.operandBatchingDims ?? [],
    startIndicesBatchingDims: dims.startIndicesBatchingDims ?? [],
    sliceSizes,
    mode: modeOf('gather', options.mode ?? 'fill', 'clip'),
    fillValue: options.fillValue ?? null,
  })
}

const SCATTER_OPTIONS = ['mode', 'uniqueIndices', 'indicesAreSorted']

const scattering =
  (fn: string, merge: Merge) =>
  (x: Value, indices: Value, updates: Value, dims: ScatterDims, options: ScatterOptions = {}): Value => {
    checkOptions(fn, options, SCATTER_OPTIONS)
    checkOperands(fn, x, indices, updates)
    checkLists(fn, 'dims', dims, ['updateWindowDims', 'insertedWindowDims', 'scatterDimsToOperandDims'])
    const { insertedWindowDims, operandBatchingDims = [], scatterIndicesBatchingDims = [] } = dims
    let next = 0
    const sliceSizes = x.shape.map((_, d) =>
      insertedWindowDims.includes(d) || operandBatchingDims.includes(d)
        ? 1
        : (updates.shape[dims.updateWindowDims[next++] ?? -1] ?? -1),
    )
    return bind(SCATTERS[merge], [x, convert(indices, 'int32'), updates], {
      offsetDims: dims.updateWindowDims,
      collapsedSliceDims: insertedWindowDims,
      startIndexMap: dims.scatterDimsToOperandDims,
      operandBatchingDims,
      startIndicesBatchingDims: scatterIndicesBatchingDims,
      sliceSizes,
      mode: modeOf(fn, options.mode ?? 'drop', 'fill'),
      isUnique: options.uniqueIndices ?? false,
    })
  }

type Scatter = (x: Value, indices: Value, updates: Value, dims: ScatterDims, options?: ScatterOptions) => Value

/** `x` with windows replaced by the updates; of several for one element the last stays, and it alone has a derivative. */
export const scatter: Scatter = /* @__PURE__ */ scattering('scatter', 'set')
/** `x` with the updates added to windows. */
export const scatterAdd: Scatter = /* @__PURE__ */ scattering('scatterAdd', 'add')
const subtracting: Scatter = /* @__PURE__ */ scattering('scatterSub', 'add')
/** `x` with the updates subtracted from windows. */
export const scatterSub: Scatter = (x, indices, updates, dims, options = {}) => {
  checkOptions('scatterSub', options, SCATTER_OPTIONS)
  checkOperands('scatterSub', updates)
  return subtracting(x, indices, neg(updates), dims, options)
}
/** `x` with windows multiplied by the updates; the derivative by them needs `uniqueIndices`. */
export const scatterMul: Scatter = /* @__PURE__ */ scattering('scatterMul', 'mul')
/** The smaller of the elements of windows and the updates; equal ones share the derivative equally. */
export const scatterMin: Scatter = /* @__PURE__ */ scattering('scatterMin', 'min')
/** The larger of the elements of windows and the updates; equal ones share the derivative equally. */
export const scatterMax: Scatter = /* @__PURE__ */ scattering('scatterMax', 'max')

/** A list of positions, or an integer array [axes], as int32 [axes]; negative ones count from the end. */
const startsOf = (fn: string, starts: readonly Operand[] | Value, shape: Shape): Value => {
  const list = isValue(starts)
    ? starts
    : checkList(fn, 'start positions', starts).length === 0
      ? scalar(0, 'int32')
      : concatenate(
          starts.map((s) => {
            const v = typeof s === 'number' ? scalar(s, 'int32') : asValue(fn, s)
            if (v.shape.length > 0) {
              throw new TypeError(`${fn}: start positions must be scalars, got shape ${showShape(v.shape)}`)
            }
            return reshapeTo(convert(v, 'int32'), [1])
          }),
          0,
        )
  if (shape.length === 0) return slice(reshapeTo(scalar(0, 'int32'), [1]), [0], [0])
  if (list.shape.length !== 1 || list.shape[0] !== shape.length) {
    throw new TypeError(
      `${fn}: one start position per axis is needed, got ${showShape(list.shape)} for ${showShape(shape)}`,
    )
  }
  const at = convert(list, 'int32')
  const sizes = concatenate(
    shape.map((n) => reshapeTo(scalar(n, 'int32'), [1])),
    0,
  )
  return select(compare('lt', at, scalar(0, 'int32')), add(at, sizes), at)
}

const oneWindow = (x: Value, sliceSizes: Shape) => ({
  offsetDims: [...x.shape.keys()],
  collapsedSliceDims: [],
  startIndexMap: [...x.shape.keys()],
  operandBatchingDims: [],
  startIndicesBatchingDims: [],
  sliceSizes,
  mode: 'clip' as const,
})

/**
 * The part of `x` of shape `sizes` from computed positions on. Negative ones count from the end; then the part is moved
 * inside.
 */
export const dynamicSlice = (x: Value, starts: readonly Operand[] | Value, sizes: Shape): Value =>
  sliceFrom('dynamicSlice', x, starts, sizes)

const sliceFrom = (fn: string, x: Value, starts: readonly Operand[] | Value, sizes: Shape): Value => {
  checkOperands(fn, x)
  checkSizes(fn, sizes)
  return gatherWindows(x, startsOf(fn, starts, x.shape), { ...oneWindow(x, sizes), fillValue: null })
}

/** `x` with a part replaced by `update` from computed positions on, which are moved as by `dynamicSlice`. */
export const dynamicUpdateSlice = (x: Value, update: Value, starts: readonly Operand[] | Value): Value =>
  updateFrom('dynamicUpdateSlice', x, update, starts)

const updateFrom = (fn: string, x: Value, update: Value, starts: readonly Operand[] | Value): Value => {
  checkOperands(fn, x, update)
  return bind(SCATTERS.set, [x, startsOf(fn, starts, x.shape), update], {
    ...oneWindow(x, update.shape),
    isUnique: true,
  })
}

const along = (x: Value, axis: number, start: Operand): readonly Operand[] =>
  x.shape.map((_, d) => (d === axis ? start : 0))

/** `size` elements along an axis from a computed position on. */
export const dynamicSliceInDim = (x: Value, start: Operand, size: number, axis = 0): Value =>
  sliceAlong('dynamicSliceInDim', x, start, size, axis)

const sliceAlong = (fn: string, x: Value, start: Operand, size: number, axis: number): Value => {
  checkOperands(fn, x)
  checkInteger(fn, 'size', size, 0)
  const at = normalizeAxis(fn, axis, x.shape.length)
  return sliceFrom(
    fn,
    x,
    along(x, at, start),
    x.shape.map((n, d) => (d === at ? size : n)),
  )
}

/** The elements at a computed position of an axis, which stays with size 1 unless `keepdims` is false. */
export const dynamicIndexInDim = (x: Value, index: Operand, axis = 0, keepdims = true): Value => {
  const y = sliceAlong('dynamicIndexInDim', x, index, 1, axis)
  return keepdims ? y : reshapeTo(y, without(y.shape, normalizeAxis('dynamicIndexInDim', axis, x.shape.length)))
}

const without = (shape: Shape, axis: number): Shape => shape.filter((_, d) => d !== axis)

/** `x` with `update` along an axis from a computed position on. */
export const dynamicUpdateSliceInDim = (x: Value, update: Value, start: Operand, axis: number): Value =>
  updateAlong('dynamicUpdateSliceInDim', x, update, start, axis)

const updateAlong = (fn: string, x: Value, update: Value, start: Operand, axis: number): Value => {
  checkOperands(fn, x, update)
  return updateFrom(fn, x, update, along(x, normalizeAxis(fn, axis, x.shape.length), start))
}

/** `x` with `update`, which may lack the axis, at a computed position of an axis. */
export const dynamicUpdateIndexInDim = (x: Value, update: Value, index: Operand, axis: number): Value => {
  const fn = 'dynamicUpdateIndexInDim'
  checkOperands(fn, x, update)
  const at = normalizeAxis(fn, axis, x.shape.length)
  const row = x.shape.map((n, d) => (d === at ? 1 : n))
  return updateAlong(fn, x, update.shape.length === row.length ? update : reshapeTo(update, row), index, at)
}

/** Positions `start` to `limit` of an axis by `stride`; negative ones count from the end, null is the end. */
export const sliceInDim = (x: Value, start: number | null, limit: number | null, stride = 1, axis = 0): Value => {
  return between('sliceInDim', x, start, limit, stride, axis)
}

const between = (
  fn: string,
  x: Value,
  start: number | null,
  limit: number | null,
  stride: number,
  axis: number,
): Value => {
  checkOperands(fn, x)
  checkInteger(fn, 'start', start ?? 0)
  checkInteger(fn, 'limit', limit ?? 0)
  checkInteger(fn, 'stride', stride, 1)
  const at = normalizeAxis(fn, axis, x.shape.length)
  const n = x.shape[at]!
  const wrap = (k: number): number => (k < 0 ? k + n : k)
  const [from, to] = [wrap(start ?? 0), wrap(limit ?? n)]
  return slice(
    x,
    x.shape.map((_, d) => (d === at ? from : 0)),
    x.shape.map((m, d) => (d === at ? to : m)),
    x.shape.map((_, d) => (d === at ? stride : 1)),
  )
}

/** The elements at one position of an axis, which stays with size 1 unless `keepdims` is false. */
export const indexInDim = (x: Value, index: number, axis = 0, keepdims = true): Value => {
  checkOperands('indexInDim', x)
  const at = normalizeAxis('indexInDim', axis, x.shape.length)
  const n = x.shape[at]!
  if (!Number.isInteger(index) || index < -n || index >= n) {
    throw new RangeError(`indexInDim: index must be in [${-n}, ${n}), got ${String(index)} for ${showShape(x.shape)}`)
  }
  const from = index < 0 ? index + n : index
  const y = sliceInDim(x, from, from + 1, 1, at)
  return keepdims ? y : reshapeTo(y, without(y.shape, at))
}
