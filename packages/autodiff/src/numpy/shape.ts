/** The same elements under another shape or order of axes. Joining and repeating arrays is in joining.ts. */
import {
  broadcastShapes,
  checkShape,
  normalizeAxes,
  normalizeAxis,
  showShape,
  sizeOf,
  type Axes,
  type DType,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { checkDType, checkInteger, checkList, listOf } from '../given.ts'
import { reshapeTo } from '../primitives/broadcast.ts'
import { convert } from '../primitives/convert.ts'
import { permute, rev, slice } from '../primitives/layout.ts'
import { asValue, stretchTo } from './operands.ts'

/**
 * The elements in row-major order under another shape, of which one size may be -1: whatever is left.
 * @throws TypeError when the sizes do not agree.
 */
export const reshape = (x: Operand, shape: number | Shape): Value => {
  const v = asValue('reshape', x)
  const wanted = listOf('reshape', 'shape', shape)
  const free = wanted.indexOf(-1)
  if (free < 0) return reshapeTo(v, fitting(v, [...checkShape('reshape', wanted)], wanted))
  const others = checkShape(
    'reshape',
    wanted.filter((_, d) => d !== free),
  )
  const known = sizeOf(others)
  if (known === 0 || v.size % known !== 0) throw misfit(v, wanted)
  return reshapeTo(
    v,
    wanted.map((n, d) => (d === free ? v.size / known : n)),
  )
}

const fitting = (x: Value, shape: Shape, wanted: Shape): Shape => {
  if (sizeOf(shape) !== x.size) throw misfit(x, wanted)
  return shape
}

const misfit = (x: Value, wanted: Shape): TypeError =>
  new TypeError(`reshape: sizes must agree, got ${showShape(x.shape)} to ${showShape(wanted)}`)

/** All elements in row-major order: [...] -> [size]. */
export const ravel = (x: Operand): Value => {
  const v = asValue('ravel', x)
  return reshapeTo(v, [v.size])
}

/** Axes in another order (result axis i is `axes[i]` of `x`), reversed by default. */
export const transpose = (x: Operand, axes?: readonly number[]): Value => {
  const v = asValue('transpose', x)
  const rank = v.shape.length
  if (axes === undefined)
    return permute(
      v,
      v.shape.map((_, d) => rank - 1 - d),
    )
  if (checkList('transpose', 'axes', axes).length !== rank) {
    throw new TypeError(`transpose: axes must name each of the array's ${rank} axes once, got ${showShape(axes)}`)
  }
  return permute(v, normalizeAxes('transpose', axes, rank))
}

/** The last two axes exchanged: [..., n, m] -> [..., m, n]. */
export const matrixTranspose = (x: Operand): Value => {
  const v = asValue('matrixTranspose', x)
  if (v.shape.length < 2) {
    throw new TypeError(`matrixTranspose: the array must have at least two axes, got shape ${showShape(v.shape)}`)
  }
  return swapaxes(v, -1, -2)
}

/** Two axes exchanged. */
export const swapaxes = (x: Operand, a: number, b: number): Value => {
  const v = asValue('swapaxes', x)
  const rank = v.shape.length
  const [i, j] = [normalizeAxis('swapaxes', a, rank), normalizeAxis('swapaxes', b, rank)]
  return permute(
    v,
    v.shape.map((_, d) => (d === i ? j : d === j ? i : d)),
  )
}

/** Axes `source` moved to the places `destination`, the others keeping their order. */
export const moveaxis = (
  x: Operand,
  source: number | readonly number[],
  destination: number | readonly number[],
): Value => {
  const v = asValue('moveaxis', x)
  const rank = v.shape.length
  const from = normalizeAxes('moveaxis', source, rank)
  const to = normalizeAxes('moveaxis', destination, rank)
  if (from.length !== to.length) {
    throw new TypeError(
      `moveaxis: as many destinations as sources are needed, got ${showShape(from)} to ${showShape(to)}`,
    )
  }
  const rest = v.shape.map((_, d) => d).filter((d) => !from.includes(d))
  let next = 0
  return permute(
    v,
    v.shape.map((_, d) => (to.includes(d) ? from[to.indexOf(d)]! : rest[next++]!)),
  )
}

/** New axes of size 1 at these places of the result. */
export const expandDims = (x: Operand, axis: number | readonly number[]): Value => {
  const v = asValue('expandDims', x)
  const added = listOf('expandDims', 'axis', axis).length
  const at = normalizeAxes('expandDims', axis, v.shape.length + added)
  let next = 0
  return reshapeTo(
    v,
    Array.from({ length: v.shape.length + added }, (_, d) => (at.includes(d) ? 1 : v.shape[next++]!)),
  )
}

/**
 * Axes of size 1 removed: all, or those given.
 * @throws TypeError for a given axis of another size.
 */
export const squeeze = (x: Operand, axis: Axes = null): Value => {
  const v = asValue('squeeze', x)
  const gone =
    axis === null ? v.shape.flatMap((n, d) => (n === 1 ? [d] : [])) : normalizeAxes('squeeze', axis, v.shape.length)
  if (gone.some((d) => v.shape[d] !== 1)) {
    throw new TypeError(`squeeze: axes must have size 1, got axes ${showShape(gone)} of shape ${showShape(v.shape)}`)
  }
  return reshapeTo(
    v,
    v.shape.filter((_, d) => !gone.includes(d)),
  )
}

/**
 * `x` repeated to a shape: axes aligned at the last, those of size 1 stretched.
 * @throws TypeError when it does not fit.
 */
export const broadcastTo = (x: Operand, shape: number | Shape): Value => {
  const v = asValue('broadcastTo', x)
  const wanted = [...checkShape('broadcastTo', typeof shape === 'number' ? [shape] : shape)]
  const added = wanted.length - v.shape.length
  if (added < 0 || v.shape.some((n, d) => n !== 1 && n !== wanted[d + added])) {
    throw new TypeError(
      `broadcastTo: the shape must be one the array broadcasts to, got ${showShape(v.shape)} to ${showShape(wanted)}`,
    )
  }
  return stretchTo(v, wanted)
}

/** Arrays repeated to their common shape. */
export const broadcastArrays = (...xs: readonly Operand[]): readonly Value[] => {
  const values = xs.map((x) => asValue('broadcastArrays', x))
  const shape = broadcastShapes(
    'broadcastArrays',
    values.map((v) => v.shape),
  )
  return values.map((v) => stretchTo(v, shape))
}

/** Elements in reverse order along axes, all by default. */
export const flip = (x: Operand, axis: Axes = null): Value => {
  const v = asValue('flip', x)
  return rev(v, normalizeAxes('flip', axis, v.shape.length))
}

/** Rows in reverse order. */
export const flipud = (x: Operand): Value => flip(asValue('flipud', x), 0)

/** Columns in reverse order. */
export const fliplr = (x: Operand): Value => flip(asValue('fliplr', x), 1)

/** The plane of two axes turned by `turns` quarter turns, from the first axis towards the second. */
export const rot90 = (x: Operand, turns = 1, axes: readonly [number, number] = [0, 1]): Value => {
  const v = asValue('rot90', x)
  checkInteger('rot90', 'the number of turns', turns)
  if (checkList('rot90', 'axes', axes).length !== 2)
    throw new TypeError(`rot90: two axes are needed, got ${axes.length}`)
  const [a, b] = normalizeAxes('rot90', axes, v.shape.length) as readonly [number, number] // as many as given
  switch (((turns % 4) + 4) % 4) {
    case 1:
      return swapaxes(rev(v, [b]), a, b)
    case 2:
      return rev(v, [a, b])
    case 3:
      return rev(swapaxes(v, a, b), [b])
    default:
      return v
  }
}

/** At least one axis: a scalar becomes [1]. */
export const atleast1d = (x: Operand): Value => {
  const v = asValue('atleast1d', x)
  return v.shape.length > 0 ? v : reshapeTo(v, [1])
}

/** At least two axes: [n] becomes [1, n]. */
export const atleast2d = (x: Operand): Value => {
  const v = atleast1d(asValue('atleast2d', x))
  return v.shape.length > 1 ? v : reshapeTo(v, [1, v.size])
}

/** The same elements in another dtype: floats to integers truncate and saturate, NaN gives 0; to bool is `≠ 0`. */
export const astype = (x: Operand, dtype: DType): Value => convert(asValue('astype', x), checkDType('astype', dtype))

/** Axes as they are sliced: `[start, stop]`, `[start, stop, step]`, a position (the axis is dropped), or null for all of it. */
export type SliceRange =
  | null
  | number
  | readonly [start: number | null, stop: number | null]
  | readonly [start: number | null, stop: number | null, step: number]

/**
 * Part of an array, as NumPy's `x[1, :, 2:5, ::-1]`: `slice(x, 1, null, [2, 5], [null, null, -1])`. Negative positions
 * count from the end; ranges are cut to the axis; axes not mentioned are taken whole.
 * @throws RangeError for a position outside its axis, a zero step or too many ranges.
 */
const sliceOf = (x: Operand, ...ranges: readonly SliceRange[]): Value => {
  const v = asValue('slice', x)
  if (ranges.length > v.shape.length) {
    throw new RangeError(`slice: at most one range per axis, got ${ranges.length} for shape ${showShape(v.shape)}`)
  }
  const cuts = v.shape.map((n, d) => cutOf(ranges[d] ?? null, n, d, v.shape))
  const backwards = cuts.flatMap((c, d) => (c.isReversed ? [d] : []))
  const part = slice(
    v,
    cuts.map((c) => c.start),
    cuts.map((c) => c.limit),
    cuts.map((c) => c.stride),
  )
  const turned = rev(part, backwards)
  return reshapeTo(
    turned,
    turned.shape.filter((_, d) => typeof ranges[d] !== 'number'),
  )
}

interface Cut {
  readonly start: number
  readonly limit: number
  readonly stride: number
  /** The elements are wanted from the last to the first. */
  readonly isReversed: boolean
}

const cutOf = (range: SliceRange, n: number, axis: number, shape: Shape): Cut => {
  if (range === null) return { start: 0, limit: n, stride: 1, isReversed: false }
  if (typeof range === 'number') {
    if (!Number.isInteger(range) || range < -n || range >= n) {
      throw new RangeError(
        `slice: position must be an integer in [${-n}, ${n}) along axis ${axis}, got ${range} for shape ${showShape(shape)}`,
      )
    }
    const at = range < 0 ? range + n : range
    return { start: at, limit: at + 1, stride: 1, isReversed: false }
  }
  const [from, to, step = 1] = checkList('slice', 'a range', range) as readonly [number | null, number | null, number?]
  for (const k of [from ?? 0, to ?? 0, step]) {
    if (!Number.isInteger(k))
      throw new RangeError(`slice: start, stop and step must be integers or null, got ${showShape([k])}`)
  }
  if (step === 0) throw new RangeError('slice: step must not be 0, got 0')
  const clamp = (k: number, low: number, high: number): number => Math.min(high, Math.max(low, k < 0 ? k + n : k))
  if (step > 0) {
    const start = from === null ? 0 : clamp(from, 0, n)
    const limit = Math.max(start, to === null ? n : clamp(to, 0, n))
    return { start, limit, stride: step, isReversed: false }
  }
  // Positions high, high - |step|, … above `low`, read forwards from the last of them.
  const high = from === null ? n - 1 : clamp(from, -1, n - 1)
  const low = to === null ? -1 : clamp(to, -1, n - 1)
  const count = Math.max(0, Math.ceil((high - low) / -step))
  if (count === 0) return { start: 0, limit: 0, stride: 1, isReversed: false }
  return { start: high + (count - 1) * step, limit: high + 1, stride: -step, isReversed: true }
}

export { sliceOf as slice }
