/** New arrays from shapes and numbers. Inside jit they are computed there, not carried along as constants. */
import {
  array,
  checkOptions,
  checkShape,
  isFloating,
  isValue,
  scalar,
  showShape,
  type DType,
  type Nested,
  type Operand,
  type Shape,
  type TypedArray,
  type Value,
} from '@pullback/core'
import { checkDType, checkInteger, checkList } from '../given.ts'
import { add, div, mul, sub } from '../primitives/arithmetic.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { concatenate } from '../primitives/concatenate.ts'
import { convert } from '../primitives/convert.ts'
import { iota } from '../primitives/random.ts'
import { select } from '../primitives/select.ts'
import { asOperand, asValue, like, stretchTo } from './operands.ts'

const shapeOf = (fn: string, shape: number | Shape): Shape => [
  ...checkShape(fn, typeof shape === 'number' ? [shape] : shape),
]

/**
 * An array of `x`: values as they are, nested JS numbers and typed arrays as `array` makes them; in `dtype` if given.
 * @throws TypeError for a random key.
 */
export const asarray = (x: Operand | Nested | TypedArray, dtype?: DType): Value => {
  if (dtype !== undefined) checkDType('asarray', dtype)
  if (isValue(x)) return dtype === undefined ? x : convert(x, dtype)
  if (!Array.isArray(x) && !ArrayBuffer.isView(x)) asValue('asarray', x as Operand)
  return array(x, dtype === undefined ? {} : { dtype })
}

/** An array of this shape with every element `value`, in its dtype (float32 for numbers) or the one given. */
export const full = (shape: number | Shape, value: Operand, dtype?: DType): Value => {
  const to = shapeOf('full', shape)
  if (dtype !== undefined) checkDType('full', dtype)
  const v = typeof value === 'number' ? scalar(value, dtype ?? 'float32') : asValue('full', value)
  const typed = convert(v, dtype ?? v.dtype)
  const added = to.length - v.shape.length
  if (added < 0 || v.shape.some((n, d) => n !== 1 && n !== to[d + added])) {
    throw new TypeError(`full: the value must broadcast to the shape, got ${showShape(v.shape)} for ${showShape(to)}`)
  }
  return stretchTo(typed, to)
}

/** Zeros, float32 by default. */
export const zeros = (shape: number | Shape, dtype: DType = 'float32'): Value =>
  broadcastInDim(scalar(0, checkDType('zeros', dtype)), shapeOf('zeros', shape), [])

/** Ones, float32 by default. */
export const ones = (shape: number | Shape, dtype: DType = 'float32'): Value =>
  broadcastInDim(scalar(1, checkDType('ones', dtype)), shapeOf('ones', shape), [])

/** `value` in the shape and dtype of `x`, or the dtype given. */
export const fullLike = (x: Operand, value: Operand, dtype?: DType): Value => {
  const v = asValue('fullLike', x)
  return full(v.shape, asOperand('fullLike', value), checkDType('fullLike', dtype ?? v.dtype))
}

/** Zeros in the shape and dtype of `x`, or the dtype given. */
export const zerosLike = (x: Operand, dtype?: DType): Value => {
  const v = asValue('zerosLike', x)
  return zeros(v.shape, checkDType('zerosLike', dtype ?? v.dtype))
}

/** Ones in the shape and dtype of `x`, or the dtype given. */
export const onesLike = (x: Operand, dtype?: DType): Value => {
  const v = asValue('onesLike', x)
  return ones(v.shape, checkDType('onesLike', dtype ?? v.dtype))
}

/** Column number minus row number of every element of a matrix shape. */
const diagonalNumbers = (shape: Shape): Value => {
  const rank = shape.length
  return sub(iota(shape, 'int32', rank - 1), iota(shape, 'int32', rank - 2))
}

const DIAGONAL_OPTIONS: readonly string[] = ['k', 'dtype']

/** Ones on diagonal `k` of an [n, m] matrix (m = n by default; k > 0 lies above), zeros elsewhere. */
export const eye = (n: number, m: number = n, options: { readonly k?: number; readonly dtype?: DType } = {}): Value => {
  checkOptions('eye', options, DIAGONAL_OPTIONS)
  const { k = 0, dtype = 'float32' } = options
  return unit('eye', n, m, k, dtype)
}

const unit = (fn: string, n: number, m: number, k: number, dtype: DType): Value => {
  checkInteger(fn, 'k', k)
  const at = diagonalNumbers(shapeOf(fn, [n, m]))
  return convert(compare('eq', at, like(at, k)), checkDType(fn, dtype))
}

/** The [n, n] matrix that changes nothing. */
export const identity = (n: number, dtype: DType = 'float32'): Value => unit('identity', n, n, 0, dtype)

/** Ones on and below diagonal `k` of an [n, m] matrix, zeros above. */
export const tri = (n: number, m: number = n, options: { readonly k?: number; readonly dtype?: DType } = {}): Value => {
  checkOptions('tri', options, DIAGONAL_OPTIONS)
  const { k = 0, dtype = 'float32' } = options
  checkInteger('tri', 'k', k)
  const at = diagonalNumbers(shapeOf('tri', [n, m]))
  return convert(compare('le', at, like(at, k)), checkDType('tri', dtype))
}

const triangle = (fn: 'tril' | 'triu', x: Operand, k: number): Value => {
  const v = asValue(fn, x)
  const rank = v.shape.length
  if (rank < 2) throw new TypeError(`${fn}: the array must have at least two axes, got shape ${showShape(v.shape)}`)
  checkInteger(fn, 'k', k)
  const at = diagonalNumbers(v.shape.slice(rank - 2))
  const keep = fn === 'tril' ? compare('le', at, like(at, k)) : compare('ge', at, like(at, k))
  return select(stretchTo(keep, v.shape), v, like(v, 0))
}

/** `x` [..., n, m] with zeros above diagonal `k`. */
export const tril = (x: Operand, k = 0): Value => triangle('tril', x, k)

/** `x` [..., n, m] with zeros below diagonal `k`. */
export const triu = (x: Operand, k = 0): Value => triangle('triu', x, k)

/**
 * Numbers from `start` up to but not including `stop` by `step`; `arange(stop)` starts at 0. dtype: as given, else int32
 * if all three are integers, else float32. Element i is start + i · step, computed in float64 and rounded once.
 * @throws RangeError for a zero step or a length that is not finite.
 */
export const arange = (start: number, stop?: number, step = 1, options: { readonly dtype?: DType } = {}): Value => {
  checkOptions('arange', options, ['dtype'])
  const [from, to] = stop === undefined ? [0, start] : [start, stop]
  if (![from, to, step].every(Number.isFinite) || step === 0) {
    throw new RangeError(`arange: bounds and step must be finite and the step not 0, got ${from}, ${to}, ${step}`)
  }
  const dtype = options.dtype ?? ([from, to, step].every(Number.isInteger) ? 'int32' : 'float32')
  const shape = shapeOf('arange', [Math.max(0, Math.ceil((to - from) / step))])
  if (checkDType('arange', dtype) === 'bool') throw new TypeError('arange: dtype must be a number type, got bool')
  if (!isFloating(dtype)) {
    if (![from, step].every(Number.isInteger)) {
      throw new TypeError(`arange: start and step must be integers for ${dtype}, got ${from} and ${step}`)
    }
    const i = iota(shape, dtype)
    const scaled = step === 1 ? i : mul(i, like(i, step))
    return from === 0 ? scaled : add(scaled, like(i, from))
  }
  if (from === 0 && step === 1) return iota(shape, dtype)
  const i = iota(shape, 'float64')
  return convert(add(mul(i, like(i, step)), like(i, from)), dtype)
}

export interface LinspaceOptions {
  /** Whether the last number is `stop` itself. Default true. */
  readonly endpoint?: boolean
  readonly dtype?: DType
}

/**
 * `count` evenly spaced numbers from `start` to `stop`, exact at both ends. float32, or float64 if a bound is.
 */
export const linspace = (start: Operand, stop: Operand, count = 50, options: LinspaceOptions = {}): Value => {
  checkOptions('linspace', options, ['endpoint', 'dtype'])
  const { endpoint = true, dtype } = options
  const [n] = shapeOf('linspace', [count]) as readonly [number] // one size in, one out
  const [a, b] = [asValue('linspace', start), asValue('linspace', stop)]
  if (a.shape.length !== 0 || b.shape.length !== 0) {
    throw new TypeError(`linspace: bounds must be scalars, got ${showShape(a.shape)} and ${showShape(b.shape)}`)
  }
  const given = [a, b].find((v) => v.dtype === 'float64')?.dtype ?? 'float32'
  const out = checkDType('linspace', dtype ?? given)
  const steps = endpoint ? n - 1 : n
  const [from, to] = [wide(start), wide(stop)]
  if (n === 0) return zeros([0], out)
  if (steps === 0) return reshapeTo(convert(from, out), [1])
  // Weighted ends, so that the first is start and, with endpoint, the last is stop exactly.
  const t = div(iota([n], 'float64'), scalar(steps, 'float64'))
  const middle = add(mul(from, sub(like(t, 1), t)), mul(to, t))
  const typed = convert(middle, out)
  if (!endpoint) return typed
  const isLast = compare('eq', iota([n], 'int32'), scalar(n - 1, 'int32'))
  return select(isLast, convert(to, out), typed)
}

const wide = (x: Operand): Value =>
  typeof x === 'number' ? scalar(x, 'float64') : convert(asValue('linspace', x), 'float64')

/**
 * Coordinates of a grid: one array per input [n], each of the grid's shape. `indexing` 'xy' (default) exchanges the
 * first two axes as plots do, 'ij' keeps them in order.
 */
export const meshgrid = (
  xs: readonly Operand[],
  options: { readonly indexing?: 'xy' | 'ij' } = {},
): readonly Value[] => {
  checkOptions('meshgrid', options, ['indexing'])
  const values = checkList('meshgrid', 'xs', xs).map((x) => asValue('meshgrid', x))
  values.forEach((v) => {
    if (v.shape.length > 1) throw new TypeError(`meshgrid: inputs must have one axis, got shape ${showShape(v.shape)}`)
  })
  const isSwapped = (options.indexing ?? 'xy') === 'xy' && values.length > 1
  const place = (i: number): number => (isSwapped && i < 2 ? 1 - i : i)
  const shape = new Array<number>(values.length)
  values.forEach((v, i) => (shape[place(i)] = v.size))
  return values.map((v, i) => broadcastInDim(reshapeTo(v, [v.size]), shape, [place(i)]))
}

/** A matrix with the elements of `x` on diagonal `k` (above the main one for k > 0), zeros elsewhere. */
export const diagflat = (x: Operand, k = 0): Value => {
  const v = asValue('diagflat', x)
  checkInteger('diagflat', 'k', k)
  const n = v.size + Math.abs(k)
  const flat = reshapeTo(v, [v.size])
  const gap = broadcastInDim(like(v, 0), [Math.abs(k)], [])
  const row = k === 0 ? flat : concatenate(k > 0 ? [gap, flat] : [flat, gap], 0)
  const at = diagonalNumbers([n, n])
  return select(compare('eq', at, like(at, k)), broadcastInDim(row, [n, n], [1]), like(v, 0))
}
