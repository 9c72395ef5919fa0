/** Medians, quantiles and percentiles. */
import { checkOptions, normalizeAxes, type Operand, type ReduceOptions, type Value } from '@pullback/core'
import { add, max, mul, sub } from '../primitives/arithmetic.ts'
import { broadcastInDim, reduceSum, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { permute } from '../primitives/layout.ts'
import { reduceOr } from '../primitives/reduce.ts'
import { ceil, floor } from '../primitives/rounding.ts'
import { select } from '../primitives/select.ts'
import { sort, takeAlongAxis } from './indexing.ts'
import { asValue, like, toFloating } from './operands.ts'
import { planReduction } from './reductions.ts'

/** What lies between two neighbours: their weighted mean, one of them, their mean, or the nearer (the lower of two). */
export type QuantileMethod = 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'

export interface QuantileOptions extends ReduceOptions {
  /** Default `linear`. */
  readonly method?: QuantileMethod
}

/** The sorted rows [..., n] of the axes reduced, and the shape around them. */
const sortedRows = (fn: string, x: Value, options: ReduceOptions) => {
  const rank = x.shape.length
  const axes = normalizeAxes(fn, options.axis, rank)
  const kept = [...x.shape.keys()].filter((d) => !axes.includes(d))
  const n = axes.reduce((m, d) => m * x.shape[d]!, 1)
  if (n === 0) throw new RangeError(`${fn}: an empty axis has no quantiles, got shape [${x.shape.join(', ')}]`)
  const rows = reshapeTo(permute(x, [...kept, ...axes]), [...kept.map((d) => x.shape[d]!), n])
  return { rows: sort(rows), shape: planReduction(fn, x.shape, options.axis, options.keepdims).shape }
}

const quantileOf = (
  fn: string,
  given: Operand,
  at: Operand,
  scale: number,
  options: QuantileOptions,
  skipsNaN: boolean,
): Value => {
  checkOptions(fn, options, ['axis', 'keepdims', 'method'])
  const method = options.method ?? 'linear'
  if (!['linear', 'lower', 'higher', 'midpoint', 'nearest'].includes(method)) {
    throw new RangeError(`${fn}: method must be 'linear', 'lower', 'higher', 'midpoint' or 'nearest', got '${method}'`)
  }
  const v = toFloating(fn, given)
  const q0 = toFloating(fn, typeof at === 'number' ? like(v, at) : asValue(fn, at))
  const dtype = v.dtype === 'float64' || q0.dtype !== 'float64' ? v.dtype : q0.dtype
  const x = convert(v, dtype)
  const q = mul(convert(q0, dtype), like(x, 1 / scale))
  const { rows, shape } = sortedRows(fn, x, options)
  const outer = rows.shape.slice(0, -1)
  const n = rows.shape[outer.length]!
  const last = outer.length
  const isNaN = compare('ne', rows, rows)
  // NaN stands at the end of each row: what comes before takes part, or nothing does.
  const numbers = skipsNaN
    ? reduceSum(convert(compare('eq', rows, rows), x.dtype), [last])
    : broadcastInDim(like(x, n), outer, [])
  const usable = skipsNaN
    ? rows
    : select(broadcastInDim(reduceOr(isNaN, [last]), rows.shape, [...outer.keys()]), like(rows, NaN), rows)
  const count = q.shape.reduce((m, k) => m * k, 1)
  const both = [...outer, count]
  const places = mul(
    broadcastInDim(reshapeTo(q, [count]), both, [last]),
    broadcastInDim(sub(numbers, like(numbers, 1)), both, [...outer.keys()]),
  )
  const position = max(places, like(places, 0))
  const [low, high] = [floor(position), ceil(position)]
  const read = (i: Value): Value => takeAlongAxis(usable, convert(i, 'int32'), { mode: 'clip' })
  const y = between(method, position, low, high, read)
  const moved = permute(y, [last, ...outer.keys()])
  return reshapeTo(moved, [...q.shape, ...shape])
}

const between = (
  method: QuantileMethod,
  position: Value,
  low: Value,
  high: Value,
  read: (i: Value) => Value,
): Value => {
  switch (method) {
    case 'lower':
      return read(low)
    case 'higher':
      return read(high)
    case 'nearest':
      return read(ceil(sub(position, like(position, 0.5))))
    case 'midpoint':
      return mul(add(read(low), read(high)), like(position, 0.5))
    case 'linear': {
      const weight = sub(position, low)
      const one = like(weight, 1)
      return add(mul(read(low), sub(one, weight)), mul(read(high), weight))
    }
  }
}

/**
 * What the fraction `q` (0 to 1, any shape) of the elements along axes does not exceed: `q`'s axes come first in the result.
 * NaN where a row has one. Derivatives follow the elements.
 * @throws RangeError for an empty axis or an unknown method.
 */
export const quantile = (x: Operand, q: Operand, options: QuantileOptions = {}): Value =>
  quantileOf('quantile', x, q, 1, options, false)

/** `quantile` of `q` per cent. */
export const percentile = (x: Operand, q: Operand, options: QuantileOptions = {}): Value =>
  quantileOf('percentile', x, q, 100, options, false)

const middle = (fn: string, x: Operand, options: ReduceOptions, skipsNaN: boolean): Value => {
  checkOptions(fn, options, ['axis', 'keepdims'])
  return quantileOf(fn, x, 0.5, 1, { ...options, method: 'midpoint' }, skipsNaN)
}

/** The middle element along axes, the mean of the two middle ones where their number is even. */
export const median = (x: Operand, options: ReduceOptions = {}): Value => middle('median', x, options, false)

/** `quantile` of the elements that are not NaN; NaN where all are. */
export const nanquantile = (x: Operand, q: Operand, options: QuantileOptions = {}): Value =>
  quantileOf('nanquantile', x, q, 1, options, true)

/** `percentile` of the elements that are not NaN. */
export const nanpercentile = (x: Operand, q: Operand, options: QuantileOptions = {}): Value =>
  quantileOf('nanpercentile', x, q, 100, options, true)

/** `median` of the elements that are not NaN. */
export const nanmedian = (x: Operand, options: ReduceOptions = {}): Value => middle('nanmedian', x, options, true)
