/** Distinct elements and sets of them. Where the number of results depends on traced elements a size must be given. */
import { checkOptions, isFloating, normalizeAxis, scalar, type Operand, type Value } from '@pullback/core'
import { sort as sortTogether } from '../lax/folding.ts'
import { min, sub } from '../primitives/arithmetic.ts'
import { broadcastInDim, reduceSum, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { concatenate as join } from '../primitives/concatenate.ts'
import { convert } from '../primitives/convert.ts'
import { cumsum } from '../primitives/cumulative.ts'
import { slice } from '../primitives/layout.ts'
import { and, not, or, xor } from '../primitives/logical.ts'
import { iota } from '../primitives/random.ts'
import { reduceAnd } from '../primitives/reduce.ts'
import { select } from '../primitives/select.ts'
import { searchsorted, sort, take } from './indexing.ts'
import { concatenate } from './joining.ts'
import { asOperand, asValue, like, promoteDTypes } from './operands.ts'
import { compress, truePlaces, type SizeOptions } from './positions.ts'
import { moveaxis, ravel } from './shape.ts'

export interface UniqueOptions extends SizeOptions {
  /** Compare slices along this axis; null (default) compares elements. */
  readonly axis?: number | null
  /** Whether all NaN count as one. Default true for `unique`, false for the others, as in the array standard. */
  readonly equalNan?: boolean
}

/** Distinct elements in ascending order, and where they come from. */
export interface UniqueResult {
  readonly values: Value
  /** int32 positions of each one's first occurrence. */
  readonly indices: Value
  /** int32 positions in `values` of every element, in the shape of the array (with an axis: [its size]). */
  readonly inverse: Value
  /** int32 number of occurrences. */
  readonly counts: Value
}

/** Whether neighbours along the first axis of [n, m] differ; the first always does. */
const starts = (rows: Value, equalNan: boolean): Value => {
  const [n, m] = rows.shape as readonly [number, number]
  if (n === 0) return broadcastInDim(scalar(false), [0], [])
  const before = slice(rows, [0, 0], [n - 1, m])
  const after = slice(rows, [1, 0], [n, m])
  const equal = compare('eq', before, after)
  const bothNaN = and(compare('ne', before, before), compare('ne', after, after))
  const same = isFloating(rows.dtype) && equalNan ? or(equal, bothNaN) : equal
  return join([broadcastInDim(scalar(true), [1], []), not(reduceAnd(same, [1]))], 0)
}

/** Rows [n, m] in ascending order, the first element deciding first, and where they were. */
const sortedRows = (rows: Value): readonly [Value, Value] => {
  const [n, m] = rows.shape as readonly [number, number]
  const places = iota([n], 'int32')
  if (m === 0 || n === 0) return [rows, places]
  const columns = Array.from({ length: m }, (_, j) => reshapeTo(slice(rows, [0, j], [n, j + 1]), [n]))
  const order = sortTogether([...columns, places], { numKeys: m })[m]!
  return [take(rows, order, { axis: 0, mode: 'clip' }), order]
}

const uniqueOf = (fn: string, x: Operand, options: UniqueOptions): UniqueResult => {
  const { axis = null, size, fillValue, equalNan = true } = options
  const v = asValue(fn, x)
  const at = axis === null ? 0 : normalizeAxis(fn, axis, v.shape.length)
  const front = axis === null ? reshapeTo(v, [v.size]) : moveaxis(v, at, 0)
  const n = front.shape[0]!
  const inner = front.shape.slice(1)
  const width = inner.reduce((a, b) => a * b, 1)
  const [sorted, order] = sortedRows(reshapeTo(front, [n, width]))
  const isStart = starts(sorted, equalNan)
  const places = truePlaces(fn, isStart, size)
  const count = places.shape[0]!
  if (n === 0) {
    if (count > 0 && fillValue === undefined) {
      throw new RangeError(`${fn}: an empty array needs a fillValue for a size above 0, got size ${count}`)
    }
    const filled = broadcastInDim(convert(asValue(fn, fillValue ?? 0), v.dtype), [count, ...inner], [])
    const zeros = broadcastInDim(scalar(0, 'int32'), [count], [])
    const none = broadcastInDim(scalar(0, 'int32'), axis === null ? v.shape : [0], [])
    return { values: axis === null ? filled : moveaxis(filled, 0, at), indices: zeros, inverse: none, counts: zeros }
  }
  const isThere = compare('lt', places, like(places, n))
  const first = min(places, like(places, n - 1))
  const read = take(sorted, first, { axis: 0, mode: 'clip' })
  // Behind the last distinct element stands the fill value, by default the smallest element.
  const smallest = take(sorted, broadcastInDim(scalar(0, 'int32'), [count], []), { axis: 0, mode: 'clip' })
  const fill = fillValue === undefined ? smallest : convert(asValue(fn, fillValue), v.dtype)
  const rows = select(broadcastInDim(isThere, [count, width], [0]), read, fill)
  const values = reshapeTo(rows, [count, ...inner])
  const group = sub(cumsum(convert(isStart, 'int32'), { axis: 0 }), scalar(1, 'int32'))
  const unsorted = sortTogether([order, group])[1]!
  // The last one goes to the end of the array, or to where one begins that is more than the size.
  const ends =
    count === 0
      ? places
      : size === undefined
        ? join([slice(places, [1], [count]), broadcastInDim(scalar(n, 'int32'), [1], [])], 0)
        : slice(truePlaces(fn, isStart, count + 1), [1], [count + 1])
  const firstOrder = take(order, select(isThere, first, like(first, 0)), { mode: 'clip' })
  return {
    values: axis === null ? values : moveaxis(values, 0, at),
    indices: firstOrder,
    inverse: axis === null ? reshapeTo(unsorted, v.shape) : unsorted,
    counts: sub(ends, places),
  }
}

const UNIQUE_OPTIONS: readonly string[] = ['axis', 'equalNan', 'size', 'fillValue']

/** What `unique` gives besides the distinct elements. */
export interface UniqueFlags {
  readonly returnIndex?: boolean
  readonly returnInverse?: boolean
  readonly returnCounts?: boolean
}

type SomeFlag = { readonly [F in keyof UniqueFlags]-?: Readonly<Record<F, true>> }[keyof UniqueFlags]

type PartOf<F extends UniqueFlags> =
  | 'values'
  | (F extends { readonly returnIndex: true } ? 'indices' : never)
  | (F extends { readonly returnInverse: true } ? 'inverse' : never)
  | (F extends { readonly returnCounts: true } ? 'counts' : never)

/**
 * Distinct elements (or slices along an axis) in ascending order, NaN last. With flags a record of the values and what the
 * flags ask for, by name: JAX returns a tuple.
 */
export function unique<F extends UniqueFlags & SomeFlag>(
  x: Operand,
  options: UniqueOptions & F,
): Pick<UniqueResult, PartOf<F>>
export function unique(x: Operand, options?: UniqueOptions & { readonly [F in keyof UniqueFlags]: false }): Value
export function unique(x: Operand, options: UniqueOptions & UniqueFlags = {}): Value | Partial<UniqueResult> {
  checkOptions('unique', options, [...UNIQUE_OPTIONS, 'returnIndex', 'returnInverse', 'returnCounts'])
  const { returnIndex, returnInverse, returnCounts, ...rest } = options
  const { values, indices, inverse, counts } = uniqueOf('unique', x, rest)
  if (returnIndex !== true && returnInverse !== true && returnCounts !== true) return values
  return {
    values,
    ...(returnIndex === true && { indices }),
    ...(returnInverse === true && { inverse }),
    ...(returnCounts === true && { counts }),
  }
}

/** Distinct elements with the positions of their first occurrences, the way back, and how often they occur. */
export const uniqueAll = (x: Operand, options: UniqueOptions = {}): UniqueResult => {
  checkOptions('uniqueAll', options, UNIQUE_OPTIONS)
  return uniqueOf('uniqueAll', x, { equalNan: false, ...options })
}

/** Distinct elements and how often they occur. */
export const uniqueCounts = (x: Operand, options: UniqueOptions = {}): Pick<UniqueResult, 'values' | 'counts'> => {
  checkOptions('uniqueCounts', options, UNIQUE_OPTIONS)
  const { values, counts } = uniqueOf('uniqueCounts', x, { equalNan: false, ...options })
  return { values, counts }
}

/** Distinct elements, and for every element its position among them. */
export const uniqueInverse = (x: Operand, options: UniqueOptions = {}): Pick<UniqueResult, 'values' | 'inverse'> => {
  checkOptions('uniqueInverse', options, UNIQUE_OPTIONS)
  const { values, inverse } = uniqueOf('uniqueInverse', x, { equalNan: false, ...options })
  return { values, inverse }
}

/** Distinct elements. */
export const uniqueValues = (x: Operand, options: UniqueOptions = {}): Value => {
  checkOptions('uniqueValues', options, UNIQUE_OPTIONS)
  return uniqueOf('uniqueValues', x, { equalNan: false, ...options }).values
}

/** Whether each element of `x` is one of `tests`; NaN never is. */
export const isin = (x: Operand, tests: Operand, options: { readonly invert?: boolean } = {}): Value => {
  checkOptions('isin', options, ['invert'])
  const [v, t] = promoteDTypes('isin', [x, tests]) as [Value, Value]
  const found = memberOf(v, ravel(t))
  return options.invert === true ? not(found) : found
}

const memberOf = (v: Value, tests: Value): Value => {
  const n = tests.shape[0]!
  if (n === 0) return broadcastInDim(scalar(false), v.shape, [])
  const numbers = (y: Value): Value => (y.dtype === 'bool' ? convert(y, 'int32') : y)
  const [a, row] = [numbers(v), sort(numbers(tests))]
  const at = min(searchsorted(row, a), like(scalar(0, 'int32'), n - 1))
  return compare('eq', take(row, at, { mode: 'clip' }), a)
}

/** The distinct elements of two arrays, ascending. */
export const union1d = (x: Operand, y: Operand, options: SizeOptions = {}): Value => {
  checkOptions('union1d', options, ['size', 'fillValue'])
  return uniqueOf('union1d', concatenate([asOperand('union1d', x), asOperand('union1d', y)], null), options).values
}

export interface IntersectOptions extends SizeOptions {
  /** A promise that no element occurs twice in an array. */
  readonly assumeUnique?: boolean
}

const distinctPair = (fn: string, x: Operand, y: Operand): readonly [Value, Value] => {
  const [a, b] = promoteDTypes(fn, [x, y]) as [Value, Value]
  return [ravel(a), ravel(b)]
}

/** `values` sorted, and which of them are the first of equals and to be kept. */
const candidates = (values: Value, keep: Value): { readonly sorted: Value; readonly kept: Value } => {
  const n = values.shape[0]!
  const keys = values.dtype === 'bool' ? convert(values, 'int32') : values
  const order = sortTogether([keys, iota([n], 'int32')])[1]!
  const sorted = take(values, order, { mode: 'clip' })
  const isFirst = starts(reshapeTo(sorted, [n, 1]), false)
  return { sorted, kept: and(take(keep, order, { mode: 'clip' }), isFirst) }
}

/** The rest of a set operation: the candidates that are kept, as many as asked for. */
const chosen = (values: Value, keep: Value, options: SizeOptions): Value => {
  const { sorted, kept } = candidates(values, keep)
  return compress(kept, sorted, defaultFill(sorted, kept, options))
}

/** With a size and no fill value, the smallest result stands behind the last. */
const defaultFill = (sorted: Value, kept: Value, { size, fillValue }: SizeOptions): SizeOptions => {
  if (size === undefined || fillValue !== undefined || sorted.shape[0] === 0) {
    return { ...(size === undefined ? {} : { size }), ...(fillValue === undefined ? {} : { fillValue }) }
  }
  const first = compress(kept, sorted, { size: 1 })
  return { size, fillValue: reshapeTo(first, []) }
}

/** Where the elements of an intersection stand first in each array, as int32; the size of the array behind the last. */
export interface Intersection {
  readonly values: Value
  readonly indices1: Value
  readonly indices2: Value
}

/** The position of the first element of `row` [n] that equals each of `values`, n where there is none. */
const firstPlaces = (row: Value, values: Value, count: Value): Value => {
  const n = row.shape[0]!
  const size = values.shape[0]!
  const keys = row.dtype === 'bool' ? convert(row, 'int32') : row
  const order = sortTogether([keys, iota([n], 'int32')])[1]!
  const wanted = values.dtype === 'bool' ? convert(values, 'int32') : values
  const at = searchsorted(keys, wanted, { sorter: order })
  const found = n === 0 ? at : take(order, min(at, like(at, n - 1)), { mode: 'clip' })
  return select(compare('lt', iota([size], 'int32'), count), found, like(found, n))
}

const INTERSECT_OPTIONS: readonly string[] = ['assumeUnique', 'size', 'fillValue']

interface WithIndices {
  readonly returnIndices: true
}

/** The distinct elements that both arrays have, ascending; with `returnIndices` also where they stand. */
export function intersect1d(x: Operand, y: Operand, options: IntersectOptions & WithIndices): Intersection
export function intersect1d(x: Operand, y: Operand, options?: IntersectOptions): Value
export function intersect1d(
  x: Operand,
  y: Operand,
  options: IntersectOptions & Partial<WithIndices> = {},
): Value | Intersection {
  checkOptions('intersect1d', options, [...INTERSECT_OPTIONS, 'returnIndices'])
  const [a, b] = distinctPair('intersect1d', x, y)
  const values = chosen(a, memberOf(a, b), options)
  if (options.returnIndices !== true) return values
  // Without a size all values are results; with one, the first of them, however many there are.
  const known =
    options.size === undefined
      ? scalar(values.shape[0]!, 'int32')
      : reduceSum(convert(candidates(a, memberOf(a, b)).kept, 'int32'), [0])
  return { values, indices1: firstPlaces(a, values, known), indices2: firstPlaces(b, values, known) }
}

/** The distinct elements of `x` that `y` lacks, ascending. */
export const setdiff1d = (x: Operand, y: Operand, options: IntersectOptions = {}): Value => {
  checkOptions('setdiff1d', options, INTERSECT_OPTIONS)
  const [a, b] = distinctPair('setdiff1d', x, y)
  return chosen(a, not(memberOf(a, b)), options)
}

/** The distinct elements that just one of the arrays has, ascending. */
export const setxor1d = (x: Operand, y: Operand, options: IntersectOptions = {}): Value => {
  checkOptions('setxor1d', options, INTERSECT_OPTIONS)
  const [a, b] = distinctPair('setxor1d', x, y)
  const both = join([a, b], 0)
  const inOne = xor(memberOf(both, a), memberOf(both, b))
  // NaN is in neither by comparison, but stands in one.
  const isNaN = compare('ne', both, both)
  return chosen(both, or(inOne, isNaN), options)
}
