/** Reading at computed positions, sorting and searching. */
import {
  array,
  checkOptions,
  isFloating,
  isInteger,
  normalizeAxis,
  scalar,
  showShape,
  type Operand,
  type Value,
} from '@pullback/core'
import { add, min } from '../primitives/arithmetic.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { take as takeAt, type OutOfBounds } from '../primitives/indexing.ts'
import { permute, inverse, rev } from '../primitives/layout.ts'
import { and, not, or, shiftRightLogical } from '../primitives/logical.ts'
import { iota, sortTogether } from '../primitives/random.ts'
import { select } from '../primitives/select.ts'
import { remainder } from './arithmetic.ts'
import { asValue, like, promoteDTypes, stretchTo, toInteger } from './operands.ts'

/**
 * What an index outside the axis does: `fill` counts negative ones from the end and reads NaN, the lowest int32, the
 * highest uint32 or true where that is outside too (with a zero derivative); `clip` reads the nearest element, the first
 * one for all negatives; `wrap` counts around.
 */
export type IndexMode = OutOfBounds | 'wrap'

export interface TakeOptions {
  /** The axis to read along; null reads from all elements in row-major order. Default null, as in NumPy. */
  readonly axis?: number | null
  readonly mode?: IndexMode
}

const HALF = 2 ** 31 - 1

/** int32 indices into an axis of `n`, negative ones resolved as the mode says. */
const resolved = (indices: Value, n: number, mode: IndexMode): Value => {
  // A uint32 beyond every array must not become a negative number.
  const i =
    indices.dtype === 'uint32' ? convert(min(indices, scalar(HALF, 'uint32')), 'int32') : convert(indices, 'int32')
  switch (mode) {
    case 'clip':
      return i
    case 'wrap':
      return n === 0 ? i : remainder(i, n)
    case 'fill':
      return select(compare('lt', i, like(i, 0)), add(i, like(i, n)), i)
  }
}

const checkMode = (fn: string, mode: IndexMode): OutOfBounds => {
  if (mode === 'wrap') return 'clip'
  if (mode !== 'clip' && mode !== 'fill') {
    throw new RangeError(`${fn}: mode must be 'fill', 'clip' or 'wrap', got ${String(mode satisfies never)}`)
  }
  return mode
}

/** Indices as given: values, or JS numbers nested once. */
export type Indices = Operand | readonly number[]

const indexValue = (fn: string, indices: Indices, n: number, mode: IndexMode | undefined): Value => {
  const isList = Array.isArray(indices)
  const list: readonly number[] = isList ? (indices as readonly number[]) : typeof indices === 'number' ? [indices] : []
  for (const i of list) {
    if (!Number.isInteger(i)) throw new TypeError(`${fn}: indices must be integers, got ${String(i)}`)
    // What is known to be outside while tracing is a mistake, unless a mode was asked for.
    if (mode === undefined && (i < -n || i >= n)) {
      throw new RangeError(`${fn}: indices must be in [${-n}, ${n}), got ${i}; choose a mode to allow others`)
    }
  }
  if (!isList) return toInteger(fn, 'indices', indices as Operand)
  return array(list, { dtype: 'int32' })
}

const TAKE_OPTIONS: readonly string[] = ['axis', 'mode']

/**
 * Elements of `x` along an axis at integer `indices`: the result has the indices' shape in place of that axis. JS numbers
 * known to lie outside throw unless a mode is given; the default mode is `fill`.
 * @throws TypeError for indices that are not integers.
 */
export const take = (x: Operand, indices: Indices, options: TakeOptions = {}): Value => {
  checkOptions('take', options, TAKE_OPTIONS)
  const given = asValue('take', x)
  const { axis = null, mode } = options
  const v = axis === null ? reshapeTo(given, [given.size]) : given
  const at = normalizeAxis('take', axis ?? 0, v.shape.length)
  const n = v.shape[at]!
  const bounds = checkMode('take', mode ?? 'fill')
  const i = resolved(indexValue('take', indices, n, mode), n, mode ?? 'fill')
  return takeAt(v, i, { axis: at, batch: 0, mode: bounds })
}

export interface TakeAlongOptions {
  /** Default -1. */
  readonly axis?: number
  readonly mode?: IndexMode
}

/**
 * Elements of `x` along an axis at positions of their own: `result[..., j, ...] = x[..., indices[..., j, ...], ...]`. The
 * other axes of `x` and `indices` broadcast. Default mode `fill`.
 */
export const takeAlongAxis = (x: Operand, indices: Operand, options: TakeAlongOptions = {}): Value => {
  checkOptions('takeAlongAxis', options, TAKE_OPTIONS)
  const fn = 'takeAlongAxis'
  const v = asValue(fn, x)
  const rank = v.shape.length
  const i = toInteger(fn, 'indices', indices)
  if (i.shape.length !== rank) {
    throw new TypeError(
      `${fn}: indices must have as many axes as the array, got ${showShape(i.shape)} for ${showShape(v.shape)}`,
    )
  }
  const at = normalizeAxis(fn, options.axis ?? -1, rank)
  const order = [...v.shape.keys()].filter((d) => d !== at).concat(at)
  const rows = order.slice(0, -1).map((d) => {
    const [a, b] = [v.shape[d]!, i.shape[d]!]
    if (a !== b && a !== 1 && b !== 1) {
      throw new TypeError(
        `${fn}: shapes must be broadcastable except along axis ${at}, got ${showShape(v.shape)} and ${showShape(i.shape)}`,
      )
    }
    return a === 1 ? b : a
  })
  const n = v.shape[at]!
  const mode = options.mode ?? 'fill'
  const bounds = checkMode(fn, mode)
  const all = rows.map((_, d) => d)
  const last = rows.length
  const source = broadcastInDim(permute(v, order), [...rows, n], [...all, last])
  const wanted = resolved(broadcastInDim(permute(i, order), [...rows, i.shape[at]!], [...all, last]), n, mode)
  return permute(takeAt(source, wanted, { axis: last, batch: last, mode: bounds }), inverse(order))
}

export interface SortOptions {
  /** The axis to sort along; null sorts all elements. Default -1. */
  readonly axis?: number | null
  /** Largest first. */
  readonly descending?: boolean
}

/** The operand of a sort with its axis last, and how to put the axis back. */
const rowsOf = (fn: string, x: Operand, axis: number | null): { rows: Value; back: (y: Value) => Value } => {
  const v = asValue(fn, x)
  if (axis === null) return { rows: reshapeTo(v, [v.size]), back: (y) => y }
  const at = normalizeAxis(fn, axis, v.shape.length)
  const order = [...v.shape.keys()].filter((d) => d !== at).concat(at)
  return { rows: permute(v, order), back: (y) => permute(y, inverse(order)) }
}

/** Positions of each row's elements in ascending order; equal ones in order, NaN last. */
const ascending = (rows: Value): Value => {
  const last = rows.shape.length - 1
  const keys = rows.dtype === 'bool' ? convert(rows, 'int32') : rows
  return sortTogether([keys, iota(rows.shape, 'int32', last)], 1)[1]!
}

/**
 * Elements in ascending order along an axis: NaN last, equal ones in order, -0 equal to 0. Descending is the reverse.
 * The derivative follows the elements.
 */
export const sort = (x: Operand, options: SortOptions = {}): Value => {
  checkOptions('sort', options, ['axis', 'descending'])
  const { axis = -1, descending = false } = options
  const { rows, back } = rowsOf('sort', x, axis)
  const last = rows.shape.length - 1
  const sorted = isInteger(rows.dtype)
    ? sortTogether([rows], 1)[0]!
    : takeAlongAxis(rows, ascending(rows), { mode: 'clip' })
  return back(descending ? rev(sorted, [last]) : sorted)
}

/** int32 positions that sort an axis; equal elements in order, NaN last (descending: first). */
export const argsort = (x: Operand, options: SortOptions = {}): Value => {
  checkOptions('argsort', options, ['axis', 'descending'])
  const { axis = -1, descending = false } = options
  const { rows, back } = rowsOf('argsort', x, axis)
  if (!descending) return back(ascending(rows))
  // Sorting the reversed row and reversing again keeps equal elements in order.
  const last = rows.shape.length - 1
  const keys = rows.dtype === 'bool' ? convert(rows, 'int32') : rows
  const positions = rev(iota(rows.shape, 'int32', last), [last])
  return back(rev(sortTogether([rev(keys, [last]), positions], 1)[1]!, [last]))
}

export interface SearchOptions {
  /** Before equal elements (default) or after them. */
  readonly side?: 'left' | 'right'
  /** Positions that sort the row, as `argsort` gives them, where it is not sorted itself. */
  readonly sorter?: Operand
}

/**
 * Where values would go in a sorted row [n] to keep it sorted, as int32: before equal elements (`left`) or after them
 * (`right`). NaN goes last. log2(n) steps of reading (JAX's `method` chooses between ways to the same result).
 * @throws TypeError for a row of more than one axis or a sorter of another shape; RangeError for another side.
 */
export const searchsorted = (sorted: Operand, values: Operand, options: SearchOptions = {}): Value => {
  checkOptions('searchsorted', options, ['side', 'sorter'])
  const { side = 'left', sorter } = options
  if (side !== 'left' && side !== 'right') {
    throw new RangeError(`searchsorted: side must be 'left' or 'right', got '${String(side satisfies never)}'`)
  }
  const [given, v] = promoteDTypes('searchsorted', [sorted, values]) as [Value, Value]
  if (given.shape.length !== 1) {
    throw new TypeError(`searchsorted: the sorted array must have one axis, got shape ${showShape(given.shape)}`)
  }
  const order = sorter === undefined ? undefined : toInteger('searchsorted', 'the sorter', sorter)
  if (order !== undefined && (order.shape.length !== 1 || order.shape[0] !== given.shape[0])) {
    throw new TypeError(
      `searchsorted: the sorter must be a position per element, got shape ${showShape(order.shape)} for ${showShape(given.shape)}`,
    )
  }
  const row = order === undefined ? given : take(given, order, { mode: 'clip' })
  const n = row.shape[0]!
  let low = stretchTo(scalar(0, 'int32'), v.shape)
  if (n === 0) return low
  let high = stretchTo(scalar(n, 'int32'), v.shape)
  const isNan = (x: Value): Value => compare('ne', x, x)
  const goesAfter = (x: Value): Value => {
    if (!isFloating(x.dtype)) return compare(side === 'left' ? 'lt' : 'le', x, v)
    // NaN counts as larger than every number and equal to itself.
    const isBefore = or(compare('lt', x, v), and(isNan(v), not(isNan(x))))
    if (side === 'left') return isBefore
    return or(isBefore, or(compare('eq', x, v), and(isNan(x), isNan(v))))
  }
  for (let width = n; width > 0; width = Math.floor(width / 2)) {
    const middle = shiftRightLogical(add(low, high), like(low, 1))
    const isAfter = and(
      goesAfter(takeAt(row, min(middle, like(low, n - 1)), { axis: 0, batch: 0, mode: 'clip' })),
      compare('lt', low, high),
    )
    low = select(isAfter, add(middle, like(low, 1)), low)
    high = select(isAfter, high, middle)
  }
  return low
}
