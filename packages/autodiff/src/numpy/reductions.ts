/** Reductions along axes: sums, products, extremes, truth and positions. Statistics built on them are in statistics.ts. */
import {
  checkOptions,
  isInteger,
  normalizeAxes,
  normalizeAxis,
  rangeOf,
  showShape,
  wideOf,
  type Axes,
  type DType,
  type Operand,
  type ReduceOptions,
  type Shape,
  type Value,
} from '@pullback/core'
import { max, min } from '../primitives/arithmetic.ts'
import { reduceSum, reshapeTo } from '../primitives/broadcast.ts'
import { convert } from '../primitives/convert.ts'
import * as lax from '../primitives/reduce.ts'
import { select } from '../primitives/select.ts'
import { asValue, like, promoteDTypes, stretchTo, toBool } from './operands.ts'

export const REDUCE_OPTIONS: readonly string[] = ['axis', 'keepdims']
export const SUM_OPTIONS: readonly string[] = ['axis', 'keepdims', 'where', 'dtype']
export const EXTREME_OPTIONS: readonly string[] = ['axis', 'keepdims', 'where', 'initial']

export interface SumOptions extends ReduceOptions {
  /** Elements where this is false (it broadcasts to the array's shape) do not take part. */
  readonly where?: Operand
  /** Type to convert to before reducing. */
  readonly dtype?: DType
}

export interface ExtremeOptions extends ReduceOptions {
  /** Elements where this is false do not take part; needs `initial`. */
  readonly where?: Operand
  /** An element that always takes part: the result of an empty reduction. */
  readonly initial?: Operand
}

export interface PositionOptions {
  /** The axis to search; null or missing searches all elements in row-major order. */
  readonly axis?: number | null
  readonly keepdims?: boolean
}

/** A reduction: which axes, and the shape of the result. */
export interface Reduction {
  readonly axes: readonly number[]
  readonly shape: Shape
}

/** Resolves `axis` and `keepdims` for an operand of this shape. */
export const planReduction = (fn: string, shape: Shape, axis: Axes | undefined, keepdims = false): Reduction => {
  const axes = normalizeAxes(fn, axis, shape.length)
  const isReduced = (d: number): boolean => axes.includes(d)
  return {
    axes,
    shape: keepdims ? shape.map((n, d) => (isReduced(d) ? 1 : n)) : shape.filter((_, d) => !isReduced(d)),
  }
}

/** A mask of the operand's own shape. */
export const maskOf = (fn: string, where: Operand, x: Value): Value => {
  const mask = toBool(fn, where)
  const added = x.shape.length - mask.shape.length
  if (added < 0 || mask.shape.some((n, d) => n !== 1 && n !== x.shape[d + added])) {
    throw new TypeError(
      `${fn}: where must broadcast to the array's shape, got ${showShape(mask.shape)} for ${showShape(x.shape)}`,
    )
  }
  return mask.shape.length === 0 ? mask : stretchTo(mask, x.shape)
}

/** What sums and products of a dtype are of: narrow integers, which they leave at once, count as int32 or uint32. */
const countedAs = (d: DType): DType => (d === 'bool' ? 'int32' : isInteger(d) ? wideOf(d) : d)

/** A sum or product of numbers. */
const folding =
  (fn: string, f: (x: Value, axes: readonly number[]) => Value, identity: number) =>
  (x: Operand, options: SumOptions = {}): Value => {
    checkOptions(fn, options, SUM_OPTIONS)
    const { axis, keepdims, where, dtype } = options
    const given = asValue(fn, x)
    const v = convert(given, dtype ?? countedAs(given.dtype))
    const { axes, shape } = planReduction(fn, v.shape, axis, keepdims)
    const masked = where === undefined ? v : select(maskOf(fn, where, v), v, like(v, identity))
    return reshapeTo(f(masked, axes), shape)
  }

/** Sum along axes, accurate for long rows; booleans and narrow integers are counted as int32, unsigned ones as uint32. Empty: 0. */
export const sum: (x: Operand, options?: SumOptions) => Value = folding('sum', reduceSum, 0)

/** Product along axes; its derivative is exact where factors are 0. Empty: 1. */
export const prod: (x: Operand, options?: SumOptions) => Value = folding('prod', lax.reduceProd, 1)

const extreme =
  (fn: 'max' | 'min') =>
  (x: Operand, options: ExtremeOptions = {}): Value => {
    checkOptions(fn, options, EXTREME_OPTIONS)
    const { axis, keepdims, where, initial } = options
    const [v, first] = initial === undefined ? [asValue(fn, x)] : promoteDTypes(fn, [x, initial])
    const { axes, shape } = planReduction(fn, v!.shape, axis, keepdims)
    if (first === undefined) {
      if (where !== undefined) {
        throw new TypeError(`${fn}: with where an initial element is needed, because a row may be all false, got none`)
      }
      if (axes.some((d) => v!.shape[d] === 0)) {
        throw new RangeError(
          `${fn}: an empty axis has no ${fn === 'max' ? 'largest' : 'smallest'} element, got shape ${showShape(v!.shape)} over axes ${showShape(axes)}; give initial`,
        )
      }
    }
    const [lowest, highest] = rangeOf(v!.dtype)
    const identity = fn === 'max' ? lowest : highest
    const masked = where === undefined ? v! : select(maskOf(fn, where, v!), v!, like(v!, identity))
    const y = reshapeTo(reduceExtreme(fn, masked, axes), shape)
    return first === undefined ? y : (fn === 'max' ? max : min)(y, first)
  }

const reduceExtreme = (fn: 'max' | 'min', x: Value, axes: readonly number[]): Value => {
  if (x.dtype === 'bool') return fn === 'max' ? lax.reduceOr(x, axes) : lax.reduceAnd(x, axes)
  return fn === 'max' ? lax.reduceMax(x, axes) : lax.reduceMin(x, axes)
}

/**
 * Largest element along axes; NaN if one is NaN. Equal largest elements share the derivative equally.
 * @throws RangeError for an empty axis without `initial`.
 */
const max_: (x: Operand, options?: ExtremeOptions) => Value = extreme('max')

/**
 * Smallest element along axes; NaN if one is NaN. Equal smallest elements share the derivative equally.
 * @throws RangeError for an empty axis without `initial`.
 */
const min_: (x: Operand, options?: ExtremeOptions) => Value = extreme('min')

export { max_ as max, min_ as min }

const truth =
  (fn: string, f: (x: Value, axes: readonly number[]) => Value) =>
  (x: Operand, options: ReduceOptions = {}): Value => {
    checkOptions(fn, options, REDUCE_OPTIONS)
    const v = toBool(fn, x)
    const { axes, shape } = planReduction(fn, v.shape, options.axis, options.keepdims)
    return reshapeTo(f(v, axes), shape)
  }

/** Whether all elements along axes are not 0. Empty: true. */
export const all: (x: Operand, options?: ReduceOptions) => Value = truth('all', lax.reduceAnd)

/** Whether some element along axes is not 0. Empty: false. */
export const any: (x: Operand, options?: ReduceOptions) => Value = truth('any', lax.reduceOr)

const position =
  (fn: string, f: (x: Value, axes: readonly number[]) => Value) =>
  (x: Operand, options: PositionOptions = {}): Value => {
    checkOptions(fn, options, REDUCE_OPTIONS)
    const given = asValue(fn, x)
    const v = given.dtype === 'bool' ? convert(given, 'int32') : given
    const axis = options.axis ?? null
    const one = axis === null ? null : normalizeAxis(fn, axis, v.shape.length)
    const { axes, shape } = planReduction(fn, v.shape, one, options.keepdims)
    if (v.shape.length === 0) return f(reshapeTo(v, [1]), [0])
    return reshapeTo(f(v, axes), shape)
  }

/**
 * int32 position of the first largest element along an axis; the first NaN wins.
 * @throws RangeError for an empty axis.
 */
export const argmax: (x: Operand, options?: PositionOptions) => Value = position('argmax', lax.argmax)

/**
 * int32 position of the first smallest element along an axis; the first NaN wins.
 * @throws RangeError for an empty axis.
 */
export const argmin: (x: Operand, options?: PositionOptions) => Value = position('argmin', lax.argmin)

/** Number of elements along axes that are not 0, as int32. */
export const countNonzero = (x: Operand, options: ReduceOptions = {}): Value => {
  checkOptions('countNonzero', options, REDUCE_OPTIONS)
  return sum(toBool('countNonzero', x), options)
}
