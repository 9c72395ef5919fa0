/** Ranks, the most frequent element, the standard error of a mean. */
import { checkOptions, isFloating, normalizeAxis, type Operand, type Value } from '@pullback/core'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { concatenate } from '../primitives/concatenate.ts'
import { convert } from '../primitives/convert.ts'
import { cummax, cummin, cumsum } from '../primitives/cumulative.ts'
import { slice } from '../primitives/layout.ts'
import { iota } from '../primitives/random.ts'
import { add, divide, multiply, subtract } from '../numpy/arithmetic.ts'
import { sqrt } from '../numpy/exponential.ts'
import { argsort, takeAlongAxis } from '../numpy/indexing.ts'
import { isnan, logicalAnd, logicalNot, notEqual, where } from '../numpy/logic.ts'
import { nanvar } from '../numpy/nanReductions.ts'
import { asValue, like, toFloating } from '../numpy/operands.ts'
import { any, argmax, max, sum } from '../numpy/reductions.ts'
import { expandDims, moveaxis, ravel, reshape } from '../numpy/shape.ts'
import { variance } from '../numpy/statistics.ts'

/** Sorted rows [..., n] with where runs of equal elements start and end; NaN equals NaN here. */
interface Runs {
  readonly order: Value
  readonly sorted: Value
  readonly isStart: Value
  /** int32 position of the first and of the last element of each element's run. */
  readonly first: Value
  readonly last: Value
}

const runsOf = (rows: Value): Runs => {
  const rank = rows.shape.length
  const end = rank - 1
  const n = rows.shape[end]!
  const order = argsort(rows)
  const sorted = takeAlongAxis(rows, order, { mode: 'clip' })
  const cut = (from: number, to: number): Value =>
    slice(
      sorted,
      sorted.shape.map((_, d) => (d === end ? from : 0)),
      sorted.shape.map((m, d) => (d === end ? to : m)),
    )
  const [before, after] = [cut(0, n - 1), cut(1, n)]
  const bothNaN = isFloating(rows.dtype) ? logicalAnd(isnan(before), isnan(after)) : false
  const differs = logicalAnd(notEqual(before, after), logicalNot(bothNaN))
  const edge = broadcastInDim(convert(like(order, 1), 'bool'), [...rows.shape.slice(0, end), 1], [])
  const isStart = concatenate([edge, differs], end)
  const isEnd = concatenate([differs, edge], end)
  const places = iota(rows.shape, 'int32', end)
  return {
    order,
    sorted,
    isStart,
    first: cummax(where(isStart, places, 0), { axis: end }),
    last: cummin(where(isEnd, places, n), { axis: end, reverse: true }),
  }
}

/** What equal elements get: the mean of their ranks, the lowest, the highest, the number of values up to theirs, or ranks in order. */
export type RankMethod = 'average' | 'min' | 'max' | 'dense' | 'ordinal'

export interface RankOptions {
  /** Default `average`. */
  readonly method?: RankMethod
  /** Rank along this axis; null (default) ranks all elements, flattened. */
  readonly axis?: number | null
}

const METHODS: readonly RankMethod[] = ['average', 'min', 'max', 'dense', 'ordinal']

/** Ranks from 1 as floats, in the shape of the rows; all NaN where a row has a NaN. */
export const rankdata = (x: Operand, options: RankOptions = {}): Value => {
  checkOptions('rankdata', options, ['method', 'axis'])
  const { method = 'average', axis = null } = options
  if (!METHODS.includes(method)) {
    throw new RangeError(`stats.rankdata: method must be ${METHODS.join(', ')}, got ${method}`)
  }
  const given = asValue('stats.rankdata', x)
  const v = axis === null ? ravel(given) : given
  const at = normalizeAxis('stats.rankdata', axis ?? 0, v.shape.length)
  const dtype = v.dtype === 'float64' ? 'float64' : 'float32'
  if (v.size === 0) return convert(v, dtype)
  const rows = moveaxis(v, at, -1)
  const end = rows.shape.length - 1
  const { order, isStart, first, last } = runsOf(rows)
  const inSortedOrder = (): Value => {
    switch (method) {
      case 'average':
        return add(multiply(add(convert(first, dtype), convert(last, dtype)), 0.5), 1)
      case 'min':
        return add(first, 1)
      case 'max':
        return add(last, 1)
      case 'dense':
        return cumsum(convert(isStart, 'int32'), { axis: end })
      case 'ordinal':
        return add(iota(rows.shape, 'int32', end), 1)
    }
  }
  const ranks = takeAlongAxis(convert(inSortedOrder(), dtype), argsort(order), { mode: 'clip' })
  const known = isFloating(v.dtype) ? where(any(isnan(rows), { axis: -1, keepdims: true }), NaN, ranks) : ranks
  return moveaxis(known, -1, at)
}

export interface ModeOptions {
  /** Default 0; null takes all elements. */
  readonly axis?: number | null
  readonly keepdims?: boolean
}

/** The most frequent element along an axis, the smallest of several, and how often it occurs (int32). NaN counts as a value. */
export const mode = (x: Operand, options: ModeOptions = {}): { readonly mode: Value; readonly count: Value } => {
  checkOptions('mode', options, ['axis', 'keepdims'])
  const { axis = 0, keepdims = false } = options
  const given = asValue('stats.mode', x)
  const v = axis === null || given.shape.length === 0 ? ravel(given) : given
  const at = normalizeAxis('stats.mode', axis ?? 0, v.shape.length)
  const n = v.shape[at]!
  if (n === 0) throw new RangeError(`stats.mode: an empty axis has no mode, got shape [${v.shape.join(', ')}]`)
  const rows = moveaxis(v, at, -1)
  const { sorted, first } = runsOf(rows)
  const lengths = add(subtract(iota(rows.shape, 'int32', rows.shape.length - 1), first), 1)
  const best = expandDims(argmax(lengths, { axis: -1 }), -1)
  const shape = axis === null ? given.shape.map(() => 1) : v.shape.map((m, d) => (d === at ? 1 : m)) // one along what is reduced
  const out = keepdims ? shape : axis === null ? [] : v.shape.filter((_, d) => d !== at)
  return {
    mode: reshape(takeAlongAxis(sorted, best, { mode: 'clip' }), out),
    count: reshape(max(lengths, { axis: -1 }), out),
  }
}

export interface SemOptions extends ModeOptions {
  /** Subtracted from the number of elements in the variance. Default 1. */
  readonly ddof?: number
  /** Whether NaN make the result NaN (default) or are left out. */
  readonly nanPolicy?: 'propagate' | 'omit'
}

/** The standard deviation of the mean along an axis (null: of all elements). */
export const sem = (x: Operand, options: SemOptions = {}): Value => {
  checkOptions('sem', options, ['ddof', 'nanPolicy', 'axis', 'keepdims'])
  const { axis = 0, ddof = 1, nanPolicy = 'propagate', keepdims = false } = options
  if (!['propagate', 'omit'].includes(nanPolicy)) {
    throw new RangeError(`stats.sem: nanPolicy must be 'propagate' or 'omit', got '${nanPolicy}'`)
  }
  const v = toFloating('stats.sem', x)
  const isOmitting = nanPolicy === 'omit'
  const deviation = (isOmitting ? nanvar : variance)(v, { axis, ddof, keepdims })
  const numbers = isOmitting ? convert(logicalNot(isnan(v)), v.dtype) : broadcastInDim(like(v, 1), v.shape, [])
  return sqrt(divide(deviation, sum(numbers, { axis, keepdims })))
}
