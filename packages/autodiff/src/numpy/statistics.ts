/** Means, variances, ranges and running sums along axes. */
import {
  checkOptions,
  isFloating,
  normalizeAxis,
  wideOf,
  type DType,
  type Operand,
  type ReduceOptions,
  type Value,
} from '@pullback/core'
import { div, mul, sub } from '../primitives/arithmetic.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { cumprod as laxCumprod, cumsum as laxCumsum } from '../primitives/cumulative.ts'
import { convert } from '../primitives/convert.ts'
import { sqrt } from '../primitives/exponential.ts'
import { asValue, like } from './operands.ts'
import { max, min, planReduction, REDUCE_OPTIONS, SUM_OPTIONS, sum, type SumOptions } from './reductions.ts'

export interface VarianceOptions extends ReduceOptions {
  /** Subtracted from the number of elements in the divisor: 1 for the unbiased estimate. Default 0. */
  readonly ddof?: number
  /** Elements where this is false do not take part. */
  readonly where?: Operand
}

/** The dtype means are taken in. */
const floatingType = (x: Value, dtype?: DType): DType => dtype ?? (isFloating(x.dtype) ? x.dtype : 'float32')

/** Statistics of half floats are computed in float32 and rounded once. */
const computedIn = (d: DType): DType => (isFloating(d) ? wideOf(d) : d)

/** How many elements take part in each result: a number, or an array where a mask decides. */
const countOf = (x: Value, { axis, where, keepdims = false }: SumOptions, fn: string): number | Value => {
  if (where === undefined) return planReduction(fn, x.shape, axis).axes.reduce((n, d) => n * x.shape[d]!, 1)
  const ones = broadcastInDim(like(x, 1), x.shape, [])
  return sum(ones, { axis: axis ?? null, where, keepdims })
}

const divided = (total: Value, count: number | Value): Value =>
  div(total, typeof count === 'number' ? like(total, count) : count)

/** Arithmetic mean along axes; integers and booleans give float32. Empty: NaN. */
export const mean = (x: Operand, options: SumOptions = {}): Value => {
  checkOptions('mean', options, SUM_OPTIONS)
  const given = asValue('mean', x)
  const dtype = floatingType(given, options.dtype)
  const v = convert(given, computedIn(dtype))
  return convert(divided(sum(v, { ...options, dtype: v.dtype }), countOf(v, options, 'mean')), dtype)
}

export const VARIANCE_OPTIONS: readonly string[] = ['axis', 'keepdims', 'ddof', 'where']

/** Mean of squared distances from the mean along axes; integers give float32. Empty: NaN. */
export const variance = (x: Operand, options: VarianceOptions = {}): Value => {
  checkOptions('var', options, VARIANCE_OPTIONS)
  const { axis = null, keepdims = false, ddof = 0, where } = options
  const given = asValue('var', x)
  const dtype = floatingType(given)
  const v = convert(given, computedIn(dtype))
  const masked = where === undefined ? {} : { where }
  const center = mean(v, { axis, keepdims: true, ...masked })
  const { axes, shape } = planReduction('var', v.shape, axis, keepdims)
  const distance = sub(
    v,
    broadcastInDim(
      center,
      v.shape,
      v.shape.map((_, d) => d),
    ),
  )
  const total = reshapeTo(sum(mul(distance, distance), { axis: axes, ...masked }), shape)
  const count = countOf(v, { axis: axes, keepdims, ...masked }, 'var')
  return convert(divided(total, typeof count === 'number' ? count - ddof : sub(count, like(count, ddof))), dtype)
}

/** Square root of `variance`; its derivative for equal elements is NaN. */
export const std = (x: Operand, options: VarianceOptions = {}): Value => {
  checkOptions('std', options, VARIANCE_OPTIONS)
  return sqrt(variance(asValue('std', x), options))
}

/** Largest minus smallest element along axes. */
export const ptp = (x: Operand, options: ReduceOptions = {}): Value => {
  checkOptions('ptp', options, REDUCE_OPTIONS)
  const v = asValue('ptp', x)
  return sub(max(v, options), min(v, options))
}

export interface AverageOptions {
  readonly axis?: number | null
  /** Weights of the elements, of the array's shape, or one per position along `axis`. */
  readonly weights?: Operand
  readonly keepdims?: boolean
}

/** Weighted mean along an axis. */
export const average = (x: Operand, options: AverageOptions = {}): Value => {
  checkOptions('average', options, ['axis', 'weights', 'keepdims'])
  const { axis = null, keepdims = false, weights } = options
  const given = asValue('average', x)
  const v = convert(given, floatingType(given))
  if (weights === undefined) return mean(v, { axis, keepdims })
  const w = convert(asValue('average', weights), v.dtype)
  const shape = v.shape
  const isRow = axis !== null && w.shape.length === 1 && shape.length !== 1
  const full = isRow ? broadcastInDim(w, shape, [normalizeAxis('average', axis, shape.length)]) : w
  if (full.shape.length !== shape.length) {
    throw new TypeError(
      `average: weights must have the array's shape, or one axis beside an axis option, got [${w.shape.join(', ')}] for [${shape.join(', ')}]`,
    )
  }
  return div(sum(mul(v, full), { axis, keepdims }), sum(full, { axis, keepdims }))
}

export interface CumulativeOptions {
  /** The axis to run along; null or missing runs over all elements in row-major order. */
  readonly axis?: number | null
  readonly dtype?: DType
}

export const CUMULATIVE_OPTIONS: readonly string[] = ['axis', 'dtype']

const cumulative =
  (fn: string, run: (x: Value, options: { readonly axis: number }) => Value) =>
  (x: Operand, options: CumulativeOptions = {}): Value => {
    checkOptions(fn, options, CUMULATIVE_OPTIONS)
    const given = asValue(fn, x)
    const typed = convert(given, options.dtype ?? (given.dtype === 'bool' ? 'int32' : given.dtype))
    const axis = options.axis ?? null
    if (axis === null) return run(reshapeTo(typed, [typed.size]), { axis: 0 })
    return run(typed, { axis: normalizeAxis(fn, axis, typed.shape.length) })
  }

/** Sums of the elements up to each position; booleans count as int32. */
export const cumsum: (x: Operand, options?: CumulativeOptions) => Value = cumulative('cumsum', laxCumsum)

/** Products of the elements up to each position. */
export const cumprod: (x: Operand, options?: CumulativeOptions) => Value = cumulative('cumprod', laxCumprod)
