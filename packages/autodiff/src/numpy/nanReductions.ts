/** Reductions that leave out NaN. */
import { checkOptions, isFloating, type Operand, type ReduceOptions, type Value } from '@pullback/core'
import { div, mul, sub } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { sqrt } from '../primitives/exponential.ts'
import { select } from '../primitives/select.ts'
import { asValue, like, stretchTo, toFloating } from './operands.ts'
import {
  all,
  argmax,
  argmin,
  EXTREME_OPTIONS,
  max,
  min,
  prod,
  REDUCE_OPTIONS,
  sum,
  SUM_OPTIONS,
  type ExtremeOptions,
  type PositionOptions,
  type SumOptions,
} from './reductions.ts'
import {
  CUMULATIVE_OPTIONS,
  cumprod,
  cumsum,
  VARIANCE_OPTIONS,
  type CumulativeOptions,
  type VarianceOptions,
} from './statistics.ts'

const isNaN = (x: Value): Value => compare('ne', x, x)

/** `x` with NaN replaced. */
const without = (x: Value, value: number): Value => (isFloating(x.dtype) ? select(isNaN(x), like(x, value), x) : x)

const replacing =
  <O>(fn: string, f: (x: Value, options: O) => Value, value: number, known: readonly string[]) =>
  (x: Operand, options: O = {} as O): Value => {
    checkOptions(fn, options, known)
    return f(without(asValue(fn, x), value), options)
  }

/** Sum of the elements that are not NaN. */
export const nansum: (x: Operand, options?: SumOptions) => Value = /* @__PURE__ */ replacing(
  'nansum',
  sum,
  0,
  SUM_OPTIONS,
)
/** Product of the elements that are not NaN. */
export const nanprod: (x: Operand, options?: SumOptions) => Value = /* @__PURE__ */ replacing(
  'nanprod',
  prod,
  1,
  SUM_OPTIONS,
)
/** Running sums in which NaN counts as 0. */
export const nancumsum: (x: Operand, options?: CumulativeOptions) => Value = /* @__PURE__ */ replacing(
  'nancumsum',
  cumsum,
  0,
  CUMULATIVE_OPTIONS,
)
/** Running products in which NaN counts as 1. */
export const nancumprod: (x: Operand, options?: CumulativeOptions) => Value = /* @__PURE__ */ replacing(
  'nancumprod',
  cumprod,
  1,
  CUMULATIVE_OPTIONS,
)

const extreme =
  (fn: string, f: (x: Operand, options?: ExtremeOptions) => Value, identity: number) =>
  (x: Operand, options: ExtremeOptions = {}): Value => {
    checkOptions(fn, options, EXTREME_OPTIONS)
    const v = asValue(fn, x)
    if (!isFloating(v.dtype)) return f(v, options)
    const y = f(without(v, identity), options)
    if (options.initial !== undefined) return y
    const { axis = null, keepdims = false } = options
    return select(all(isNaN(v), { axis, keepdims }), like(y, NaN), y)
  }

/** Largest of the elements that are not NaN; NaN where all are. */
export const nanmax: (x: Operand, options?: ExtremeOptions) => Value = /* @__PURE__ */ extreme('nanmax', max, -Infinity)
/** Smallest of the elements that are not NaN; NaN where all are. */
export const nanmin: (x: Operand, options?: ExtremeOptions) => Value = /* @__PURE__ */ extreme('nanmin', min, Infinity)

const position =
  (fn: string, f: (x: Operand, options?: PositionOptions) => Value, identity: number) =>
  (x: Operand, options: PositionOptions = {}): Value => {
    checkOptions(fn, options, REDUCE_OPTIONS)
    const v = asValue(fn, x)
    if (!isFloating(v.dtype)) return f(v, options)
    const y = f(without(v, identity), options)
    const { axis = null, keepdims = false } = options
    return select(all(isNaN(v), { axis, keepdims }), like(y, -1), y)
  }

/** Position of the first largest of the elements that are not NaN; -1 where all are. */
export const nanargmax: (x: Operand, options?: PositionOptions) => Value = /* @__PURE__ */ position(
  'nanargmax',
  argmax,
  -Infinity,
)
/** Position of the first smallest of the elements that are not NaN; -1 where all are. */
export const nanargmin: (x: Operand, options?: PositionOptions) => Value = /* @__PURE__ */ position(
  'nanargmin',
  argmin,
  Infinity,
)

/** How many elements that are not NaN take part. */
const countOf = (x: Value, options: SumOptions): Value => sum(convert(compare('eq', x, x), x.dtype), options)

/** Mean of the elements that are not NaN; NaN where all are. */
export const nanmean = (x: Operand, options: SumOptions = {}): Value => {
  checkOptions('nanmean', options, SUM_OPTIONS)
  const v = toFloating('nanmean', options.dtype === undefined ? x : convert(asValue('nanmean', x), options.dtype))
  const { dtype: _, ...rest } = options
  return div(sum(without(v, 0), rest), countOf(v, rest))
}

/** Variance of the elements that are not NaN; NaN where not more than `ddof` are left. */
export const nanvar = (x: Operand, options: VarianceOptions = {}): Value => {
  checkOptions('nanvar', options, VARIANCE_OPTIONS)
  const v = toFloating('nanvar', x)
  const { ddof = 0, where, axis = null, keepdims = false } = options
  const over: ReduceOptions & { where?: Operand } = { axis, ...(where === undefined ? {} : { where }) }
  const centered = without(sub(v, stretched(nanmean(v, { ...over, keepdims: true }), v)), 0)
  const count = countOf(v, { ...over, keepdims })
  const divisor = sub(count, like(count, ddof))
  const isEmpty = compare('le', divisor, like(divisor, 0))
  const total = sum(mul(centered, centered), { ...over, keepdims })
  return select(isEmpty, like(total, NaN), div(total, select(isEmpty, like(divisor, 1), divisor)))
}

const stretched = (x: Value, to: Value): Value => stretchTo(x, to.shape)

/** Standard deviation of the elements that are not NaN. */
export const nanstd = (x: Operand, options: VarianceOptions = {}): Value => {
  checkOptions('nanstd', options, VARIANCE_OPTIONS)
  return sqrt(nanvar(asValue('nanstd', x), options))
}
