/** Shapes and new arrays at the level of lax: nothing is promoted, axes may be negative. */
import {
  broadcastShapes as broadcast_,
  normalizeAxes,
  normalizeAxis,
  showShape,
  sizeOf,
  type DType,
  type Shape,
  type Value,
} from '@pullback/core'
import { literal } from '../family.ts'
import { checkDType, checkInteger, checkList, checkNumber, checkOperands, checkSizes } from '../given.ts'
import { broadcastInDim, reduceSum, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { concatenate } from '../primitives/concatenate.ts'
import { convert } from '../primitives/convert.ts'
import { cumsum } from '../primitives/cumulative.ts'
import { dotGeneral } from '../primitives/dot.ts'
import { take } from '../primitives/indexing.ts'
import { permute, slice } from '../primitives/layout.ts'
import { iota } from '../primitives/random.ts'

/** `x` repeated along new leading axes. */
export const broadcast = (x: Value, sizes: Shape): Value => {
  checkOperands('broadcast', x)
  checkSizes('broadcast', sizes)
  return broadcastInDim(
    x,
    [...sizes, ...x.shape],
    x.shape.map((_, d) => sizes.length + d),
  )
}

/** The shape that shapes broadcast to. */
export const broadcastShapes = (...shapes: readonly Shape[]): Shape =>
  broadcast_(
    'broadcastShapes',
    shapes.map((s) => checkSizes('broadcastShapes', s)),
  )

/** `x` with leading axes of size 1 up to `rank`. */
export const broadcastToRank = (x: Value, rank: number): Value => {
  checkOperands('broadcastToRank', x)
  checkInteger('broadcastToRank', 'rank', rank)
  if (rank < x.shape.length) {
    throw new RangeError(
      `broadcastToRank: the rank must not be less than the array's, got ${rank} for ${showShape(x.shape)}`,
    )
  }
  return reshapeTo(x, [...new Array<number>(rank - x.shape.length).fill(1), ...x.shape])
}

/** Position numbers along one axis of `shape`. */
export const broadcastedIota = (dtype: DType, shape: Shape, axis: number): Value =>
  iota(
    checkSizes('broadcastedIota', shape),
    checkDType('broadcastedIota', dtype),
    normalizeAxis('broadcastedIota', axis, shape.length),
  )

/** `x` with axes of size 1 where the result has `axes`. */
export const expandDims = (x: Value, axes: readonly number[]): Value => {
  checkOperands('expandDims', x)
  const rank = x.shape.length + checkList('expandDims', 'axes', axes).length
  const added = normalizeAxes('expandDims', axes, rank)
  let next = 0
  return reshapeTo(
    x,
    Array.from({ length: rank }, (_, d) => (added.includes(d) ? 1 : x.shape[next++]!)),
  )
}

/** `x` without axes of size 1. */
export const squeeze = (x: Value, axes: readonly number[]): Value => {
  checkOperands('squeeze', x)
  const gone = normalizeAxes('squeeze', checkList('squeeze', 'axes', axes), x.shape.length)
  if (gone.some((d) => x.shape[d] !== 1)) {
    throw new TypeError(`squeeze: axes must have size 1, got ${showShape(axes)} of ${showShape(x.shape)}`)
  }
  return reshapeTo(
    x,
    x.shape.filter((_, d) => !gone.includes(d)),
  )
}

/** The same elements under another shape; `dimensions` first puts the axes into another order. */
export const reshape = (x: Value, shape: Shape, dimensions?: readonly number[]): Value => {
  checkOperands('reshape', x)
  if (sizeOf(checkSizes('reshape', shape)) !== x.size) {
    throw new TypeError(`reshape: sizes must agree, got ${showShape(x.shape)} to ${showShape(shape)}`)
  }
  return reshapeTo(dimensions === undefined ? x : inOrder('reshape', x, dimensions), shape)
}

/** Axes in another order. */
export const transpose = (x: Value, permutation: readonly number[]): Value => inOrder('transpose', x, permutation)

const inOrder = (fn: string, x: Value, permutation: readonly number[]): Value => {
  checkOperands(fn, x)
  const order = normalizeAxes(fn, checkList(fn, 'the order of axes', permutation), x.shape.length)
  if (order.length !== x.shape.length) {
    throw new TypeError(`${fn}: each axis must be named once, got ${showShape(permutation)} for ${showShape(x.shape)}`)
  }
  return permute(x, order)
}

/** Axes `start` up to but not including `stop` (by default all from there) joined to one. */
export const collapse = (x: Value, start: number, stop?: number): Value => {
  checkOperands('collapse', x)
  const end = stop ?? x.shape.length
  checkInteger('collapse', 'start', start)
  checkInteger('collapse', 'stop', end)
  const wrap = (k: number): number => (k < 0 ? k + x.shape.length : k)
  const [from, to] = [wrap(start), wrap(end)]
  if (!(0 <= from && from < to && to <= x.shape.length)) {
    throw new RangeError(
      `collapse: axes must be in order inside the array, got ${start} to ${end} of ${showShape(x.shape)}`,
    )
  }
  return reshapeTo(x, [...x.shape.slice(0, from), sizeOf(x.shape.slice(from, to)), ...x.shape.slice(to)])
}

/** `value` in every element, in its dtype. */
export const full = (shape: Shape, value: Value): Value => {
  checkOperands('full', value)
  return broadcastInDim(value, checkSizes('full', shape), [])
}

/** A number in every element of an array like `x`. */
export const fullLike = (x: Value, value: number): Value => {
  checkOperands('fullLike', x)
  checkNumber('fullLike', 'value', value)
  return full(x.shape, literal(value, x))
}

/** `x` repeated so many times along each axis. */
export const tile = (x: Value, reps: readonly number[]): Value => {
  checkOperands('tile', x)
  if (checkSizes('tile', reps).length !== x.shape.length) {
    throw new TypeError(`tile: one repetition per axis is needed, got ${showShape(reps)} for ${showShape(x.shape)}`)
  }
  const apart = x.shape.flatMap((n, d) => [reps[d]!, n])
  const repeated = broadcastInDim(
    x,
    apart,
    x.shape.map((_, d) => 2 * d + 1),
  )
  return reshapeTo(
    repeated,
    x.shape.map((n, d) => n * reps[d]!),
  )
}

/** Parts of these sizes along an axis. */
export const split = (x: Value, sizes: readonly number[], axis = 0): readonly Value[] => {
  checkOperands('split', x)
  const at = normalizeAxis('split', axis, x.shape.length)
  if (checkSizes('split', sizes).reduce((a, b) => a + b, 0) !== x.shape[at]) {
    throw new TypeError(`split: sizes must add up to the axis, got ${showShape(sizes)} for ${showShape(x.shape)}`)
  }
  let from = 0
  return sizes.map((size) => {
    const start = from
    from += size
    return slice(
      x,
      x.shape.map((_, d) => (d === at ? start : 0)),
      x.shape.map((n, d) => (d === at ? start + size : n)),
    )
  })
}

/** Arrays of one shape side by side along a new axis. */
export const stack = (xs: readonly Value[], axis = 0): Value => {
  const [first] = checkList('stack', 'operands', xs)
  checkOperands('stack', ...xs)
  if (first === undefined) throw new TypeError('stack: at least one array is needed, got none')
  const at = normalizeAxis('stack', axis, first.shape.length + 1)
  return concatenate(
    xs.map((x) => expandDims(x, [at])),
    at,
  )
}

/** The parts of `x` along an axis, each without it. */
export const unstack = (x: Value, axis = 0): readonly Value[] => {
  checkOperands('unstack', x)
  const at = normalizeAxis('unstack', axis, x.shape.length)
  return split(x, new Array<number>(x.shape[at]!).fill(1), at).map((p) => squeeze(p, [at]))
}

/** Products of matrices: [batch..., m, k] · [batch..., k, n] -> [batch..., m, n]. */
export const batchMatmul = (x: Value, y: Value): Value => {
  checkOperands('batchMatmul', x, y)
  const rank = x.shape.length
  if (rank < 2 || y.shape.length !== rank) {
    throw new TypeError(
      `batchMatmul: operands must have equal rank of 2 or more, got ${showShape(x.shape)} and ${showShape(y.shape)}`,
    )
  }
  const batch = [...x.shape.keys()].slice(0, -2)
  return dotGeneral(x, y, { contract: [[rank - 1], [rank - 2]], batch: [batch, batch] })
}

/** Products of vectors and matrices of rank 1 or 2: the last axis of `x` with the first of `y`. */
export const dot = (x: Value, y: Value): Value => {
  checkOperands('dot', x, y)
  if (![1, 2].includes(x.shape.length) || ![1, 2].includes(y.shape.length)) {
    throw new TypeError(
      `dot: operands must be vectors or matrices, got ${showShape(x.shape)} and ${showShape(y.shape)}`,
    )
  }
  return dotGeneral(x, y, { contract: [[x.shape.length - 1], [0]], batch: [[], []] })
}

/**
 * Rows of `x` [m, k] times the matrix of their group: `y` [groups, k, n], `sizes` int32 [groups] rows each -> [m, n]. Rows
 * behind the last group give 0.
 */
export const raggedDot = (x: Value, y: Value, sizes: Value): Value => {
  checkOperands('raggedDot', x, y, sizes)
  const [m, k] = x.shape
  const [groups, rows, n] = y.shape
  if (
    x.shape.length !== 2 ||
    y.shape.length !== 3 ||
    k !== rows ||
    sizes.shape.length !== 1 ||
    sizes.shape[0] !== groups
  ) {
    throw new TypeError(
      `raggedDot: operands must be [m, k], [groups, k, n] and [groups], got ${[x, y, sizes].map((v) => showShape(v.shape)).join(', ')}`,
    )
  }
  return grouped(x, y, sizes, m!, groups!, n!)
}

const grouped = (x: Value, y: Value, sizes: Value, m: number, groups: number, n: number): Value => {
  const group = groupOf(sizes, m, groups)
  // A zero matrix stands behind the last group.
  const none = broadcastInDim(literal(0, y), [1, y.shape[1]!, n], [])
  const own = take(concatenate([y, none], 0), group, { axis: 0, batch: 0, mode: 'clip' })
  return dotGeneral(x, own, { contract: [[1], [1]], batch: [[0], [0]] })
}

/** The group each of `m` rows belongs to: how many groups end at or before it. */
const groupOf = (sizes: Value, m: number, groups: number): Value => {
  const ends = cumsum(convert(sizes, 'int32'), { axis: 0 })
  const rows = iota([m, groups], 'int32', 0)
  return reduceSum(convert(compare('ge', rows, broadcastInDim(ends, [m, groups], [1])), 'int32'), [1])
}
