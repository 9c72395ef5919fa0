/** Subscripts in the manner of NumPy, resolved to the rows and windows of a gather. Reading and writing at them is in at.ts. */
import {
  array,
  broadcastShapes,
  isValue,
  MAX_ELEMENTS,
  NdArray,
  scalar,
  showShape,
  sizeOf,
  type Shape,
  type Subscript,
  type Value,
} from '@pullback/core'
import { add } from '../primitives/arithmetic.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { concatenate } from '../primitives/concatenate.ts'
import { convert } from '../primitives/convert.ts'
import { min } from '../primitives/arithmetic.ts'
import { select } from '../primitives/select.ts'
import { like, stretchTo, toInteger } from './operands.ts'

/** Where the elements of a subscripted array lie in it. */
export interface Place {
  /** The shape of the elements, new axes included. */
  readonly shape: Shape
  /** The shape without new axes: that of the gather. */
  readonly gathered: Shape
  /** int32 [rows..., axes positioned]. */
  readonly indices: Value
  readonly offsetDims: readonly number[]
  readonly collapsedSliceDims: readonly number[]
  readonly startIndexMap: readonly number[]
  readonly sliceSizes: readonly number[]
  /** No element is named twice, as with numbers and ranges alone. */
  readonly isUnique: boolean
}

/** A range of an axis: `count` positions from `start`, `step` apart. */
interface Range {
  readonly start: number
  readonly step: number
  readonly count: number
}

/** One subscript, resolved: what it does to the operand's axes. */
type Item =
  | { readonly tag: 'newaxis' }
  | { readonly tag: 'range'; readonly axis: number; readonly range: Range }
  | { readonly tag: 'number'; readonly axis: number; readonly at: number }
  | { readonly tag: 'array'; readonly axis: number; readonly at: Value }

const TEXT = /^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?\s*)?$/

/** `start:stop:step` of an axis of `n`, as Python cuts it. */
const rangeOf = (
  fn: string,
  n: number,
  { start, stop, step: by }: { start?: number | null; stop?: number | null; step?: number | null },
): Range => {
  const step = by ?? 1
  for (const k of [start ?? 0, stop ?? 0, step]) {
    if (!Number.isInteger(k)) throw new TypeError(`${fn}: start, stop and step must be integers or null, got ${k}`)
  }
  if (step === 0) throw new RangeError(`${fn}: step must not be 0, got 0`)
  const low = step > 0 ? 0 : -1
  const high = step > 0 ? n : n - 1
  const cut = (k: number): number => Math.min(high, Math.max(low, k < 0 ? k + n : k))
  const from = start == null ? (step > 0 ? 0 : n - 1) : cut(start)
  const to = stop == null ? (step > 0 ? n : -1) : cut(stop)
  return { start: from, step, count: Math.max(0, Math.ceil((to - from) / step)) }
}

/** The positions of the elements of a mask that are true, one int32 array per axis. */
const truePositions = (mask: NdArray): readonly NdArray[] => {
  const found: number[] = []
  mask.data.forEach((v: number, i: number) => {
    if (v !== 0) found.push(i)
  })
  let step = sizeOf(mask.shape)
  return mask.shape.map((n) => {
    const inner = step / n
    step = inner
    return new NdArray(
      'int32',
      [found.length],
      Int32Array.from(found, (i) => Math.floor(i / inner) % n),
    )
  })
}

const isList = (x: unknown): x is readonly unknown[] => Array.isArray(x)

/** A subscript that stands for positions: an array, or JS numbers or booleans nested. */
const positionsOf = (fn: string, x: Subscript): Value | undefined => {
  if (isValue(x)) return x
  if (!isList(x)) return undefined
  const made = array(x)
  // Numbers are read as float32 by default; positions are whole.
  return made.dtype === 'bool' ? made : whole(fn, made)
}

const whole = (fn: string, x: NdArray): NdArray => {
  if (x.size > 0 && !x.data.every((v: number) => Number.isInteger(v))) {
    throw new TypeError(`${fn}: indices must be integers or booleans, got ${x.dtype}${showShape(x.shape)}`)
  }
  return new NdArray('int32', x.shape, Int32Array.from(x.data))
}

/** How many of the operand's axes a subscript takes. */
const axesTaken = (fn: string, s: Subscript): number => {
  if (s === null || s === '...') return 0
  const p = positionsOf(fn, s)
  return p?.dtype === 'bool' ? p.shape.length : 1
}

/** The whole mask where it is the only subscript and is being traced, so that its elements are not known. */
export const tracedMask = (x: Value, subscripts: readonly Subscript[]): Value | undefined => {
  const [mask] = subscripts.filter((s) => s !== '...')
  if (subscripts.length > 2 || !isValue(mask) || mask.dtype !== 'bool' || mask instanceof NdArray) return undefined
  return mask.shape.every((n, d) => n === x.shape[d]) && subscripts[0] === mask ? mask : undefined
}

const resolve = (fn: string, x: Value, subscripts: readonly Subscript[], isChecked: boolean): readonly Item[] => {
  const rank = x.shape.length
  const dots = subscripts.filter((s) => s === '...').length
  if (dots > 1) throw new TypeError(`${fn}: at most one '...' may be given, got ${dots}`)
  const used = subscripts.reduce<number>((n, s) => n + axesTaken(fn, s), 0)
  if (used > rank) {
    throw new TypeError(`${fn}: too many subscripts, got ${used} for shape ${showShape(x.shape)}`)
  }
  const whole: Subscript = {}
  const rest = new Array<Subscript>(rank - used).fill(whole)
  const at = subscripts.indexOf('...')
  const all = at < 0 ? [...subscripts, ...rest] : [...subscripts.slice(0, at), ...rest, ...subscripts.slice(at + 1)]
  let axis = 0
  return all.flatMap((s): readonly Item[] => {
    if (s === null) return [{ tag: 'newaxis' }]
    const here = axis
    const n = x.shape[here]!
    const positions = positionsOf(fn, s)
    if (positions !== undefined) {
      if (positions.dtype !== 'bool') {
        axis += 1
        if (isChecked && isList(s)) checkList(fn, positions as NdArray, n, here, x.shape)
        return [{ tag: 'array', axis: here, at: wrapped(fn, positions, n) }]
      }
      axis += positions.shape.length
      return maskItems(fn, positions, x.shape, here)
    }
    axis += 1
    if (typeof s === 'number') {
      if (!Number.isInteger(s)) throw new TypeError(`${fn}: indices must be integers, got ${s}`)
      if (isChecked && (s < -n || s >= n)) throw outOfBounds(fn, s, n, here, x.shape)
      return [{ tag: 'number', axis: here, at: s < 0 ? s + n : s }]
    }
    if (typeof s === 'string') {
      const parts = TEXT.exec(s)
      if (parts === null) {
        throw new TypeError(`${fn}: a text subscript is 'start:stop', 'start:stop:step' or '...', got '${s}'`)
      }
      const [start, stop, step] = [1, 2, 3].map((i) => (parts[i] === undefined ? null : Number(parts[i])))
      return [{ tag: 'range', axis: here, range: rangeOf(fn, n, { start: start!, stop: stop!, step: step! }) }]
    }
    if (typeof s !== 'object' || isValue(s) || isList(s)) {
      throw new TypeError(`${fn}: a subscript is a number, a range, an array, null or '...', got a ${typeof s}`)
    }
    return [{ tag: 'range', axis: here, range: rangeOf(fn, n, s) }]
  })
}

/** What is known to be outside while tracing is a mistake, unless a mode was asked for. */
const checkList = (fn: string, list: NdArray, n: number, axis: number, shape: Shape): void => {
  const outside = list.data.find((i: number) => i < -n || i >= n)
  if (outside !== undefined) throw outOfBounds(fn, outside, n, axis, shape)
}

const outOfBounds = (fn: string, at: number, n: number, axis: number, shape: Shape): RangeError =>
  new RangeError(
    `${fn}: index must be in [${-n}, ${n}) along axis ${axis} of ${showShape(shape)}, got ${at}; choose a mode to allow others`,
  )

const maskItems = (fn: string, mask: Value, shape: Shape, axis: number): readonly Item[] => {
  const own = shape.slice(axis, axis + mask.shape.length)
  if (mask.shape.length === 0 || showShape(own) !== showShape(mask.shape)) {
    throw new TypeError(
      `${fn}: a mask must have the shape of the axes it stands for, got ${showShape(mask.shape)} at axis ${axis} of ${showShape(shape)}`,
    )
  }
  if (!(mask instanceof NdArray)) {
    throw new TypeError(
      `${fn}: a mask being traced has no known number of elements; use np.where(mask, a, b), or np.nonzero(mask, { size }), got ${String(mask)}`,
    )
  }
  return truePositions(mask).map((at, i) => ({ tag: 'array', axis: axis + i, at }))
}

/** int32 positions, negative ones counted from the end. */
const wrapped = (fn: string, given: Value, n: number): Value => {
  const integers = toInteger(fn, 'indices', given)
  const unsigned = integers.dtype === 'uint32'
  // A uint32 beyond every array must not become a negative number.
  const i = convert(unsigned ? min(integers, scalar(MAX_ELEMENTS, 'uint32')) : integers, 'int32')
  return unsigned ? i : select(compare('lt', i, like(i, 0)), add(i, like(i, n)), i)
}

/** An axis of the result of a gather. */
type ResultAxis =
  | { readonly tag: 'window'; readonly axis: number; readonly size: number }
  | { readonly tag: 'range'; readonly item: number; readonly size: number }
  | { readonly tag: 'array'; readonly dim: number; readonly size: number }
  | { readonly tag: 'newaxis'; readonly size: 1 }

/**
 * What subscripts name in `x`. Arrays broadcast together and their axes stand where the first of them stood, or first of
 * all if something lies between them, as in NumPy; a number counts as an array where there is one.
 */
export const resolvePlace = (fn: string, x: Value, subscripts: readonly Subscript[], isChecked: boolean): Place => {
  const items = resolve(fn, x, subscripts, isChecked)
  const hasArrays = items.some((i) => i.tag === 'array')
  const isAdvanced = (i: Item): boolean => i.tag === 'array' || (hasArrays && i.tag === 'number')
  const shapes = items.flatMap((i) => (i.tag === 'array' ? [i.at.shape] : []))
  const common = hasArrays ? broadcastShapes(fn, shapes) : []
  const first = items.findIndex(isAdvanced)
  const last = items.length - 1 - [...items].reverse().findIndex(isAdvanced)
  const isSplit = hasArrays && items.slice(first, last + 1).some((i) => !isAdvanced(i))
  const arrayAxes = common.map((size, dim): ResultAxis => ({ tag: 'array', dim, size }))
  const isWhole = (i: Item): boolean =>
    i.tag === 'range' && i.range.step === 1 && i.range.start === 0 && i.range.count === x.shape[i.axis]
  const axes: readonly ResultAxis[] = [
    ...(isSplit ? arrayAxes : []),
    ...items.flatMap((i, item): readonly ResultAxis[] => {
      if (i.tag === 'newaxis') return [{ tag: 'newaxis', size: 1 }]
      if (i.tag === 'range') {
        return [
          isWhole(i)
            ? { tag: 'window', axis: i.axis, size: i.range.count }
            : { tag: 'range', item, size: i.range.count },
        ]
      }
      return item === first && !isSplit ? arrayAxes : []
    }),
  ]
  const real = axes.filter((a) => a.tag !== 'newaxis')
  const batch = real.filter((a) => a.tag !== 'window')
  const rows = batch.map((a) => a.size)
  const positioned = items.flatMap((i, item) => (i.tag === 'newaxis' || isWhole(i) ? [] : [{ i, item, axis: i.axis }]))
  const columns = positioned.map(({ i, item }) => {
    if (i.tag === 'number') return broadcastInDim(scalar(i.at, 'int32'), [...rows, 1], [])
    if (i.tag === 'range') {
      const { start, step, count } = i.range
      const numbers = new NdArray(
        'int32',
        [count],
        Int32Array.from({ length: count }, (_, k) => start + k * step),
      )
      const at = batch.findIndex((a) => a.tag === 'range' && a.item === item)
      return broadcastInDim(numbers, [...rows, 1], [at])
    }
    const dims = batch.flatMap((a, d) => (a.tag === 'array' ? [d] : []))
    const at = i.tag === 'array' ? stretchTo(i.at, common) : scalar(0, 'int32')
    return broadcastInDim(at, [...rows, 1], dims)
  })
  const indices = columns.length === 0 ? emptyRows(rows) : concatenate(columns, rows.length)
  const dropped = positioned.map((p) => p.axis)
  return {
    shape: axes.map((a) => a.size),
    gathered: real.map((a) => a.size),
    indices,
    offsetDims: real.flatMap((a, d) => (a.tag === 'window' ? [d] : [])),
    collapsedSliceDims: dropped,
    startIndexMap: dropped,
    sliceSizes: x.shape.map((n, d) => (dropped.includes(d) ? 1 : n)),
    isUnique: !hasArrays || isOneMask(fn, subscripts),
  }
}

const emptyRows = (rows: Shape): Value => reshapeTo(new NdArray('int32', [0], new Int32Array(0)), [...rows, 0])

/** Whether the arrays among subscripts are one mask: it names no element twice. */
const isOneMask = (fn: string, subscripts: readonly Subscript[]): boolean => {
  const arrays = subscripts.flatMap((s) => positionsOf(fn, s) ?? [])
  return arrays.length === 1 && arrays[0]!.dtype === 'bool'
}
