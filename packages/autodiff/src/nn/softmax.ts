/** Normalised exponentials along axes, computed relative to the largest element so that none overflows. */
import { checkOptions } from '@pullback/core'
import type { Operand, ReduceOptions, Shape, Value } from '@pullback/core'
import { abs, add, div, mul, sub } from '../primitives/arithmetic.ts'
import { broadcastInDim, reduceSum, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { exp, log } from '../primitives/exponential.ts'
import { reduceMax, reduceOr } from '../primitives/reduce.ts'
import { isFinite, sign } from '../primitives/rounding.ts'
import { select } from '../primitives/select.ts'
import { stopGradient } from '../transforms/stopGradient.ts'
import { like, promoteOperands, stretchTo, toFloating } from '../numpy/operands.ts'
import { maskOf, planReduction } from '../numpy/reductions.ts'

export interface SoftmaxOptions {
  /** The axes along which results add up to 1. Default -1. */
  readonly axis?: number | readonly number[] | null
  /** Elements where this is false get probability 0 (log-probability -inf) and a zero gradient. */
  readonly where?: Operand
}

/** Rows of an operand: its axes, and its shape with size 1 along them. */
interface Rows {
  readonly x: Value
  readonly axes: readonly number[]
  readonly kept: Shape
  /** Of the operand's shape. */
  readonly mask: Value | undefined
}

const rowsOf = (fn: string, x: Operand, axis: ReduceOptions['axis'], where: Operand | undefined): Rows => {
  const v = toFloating(fn, x)
  const { axes, shape } = planReduction(fn, v.shape, axis, true)
  const mask = where === undefined ? undefined : stretchTo(maskOf(fn, where, v), v.shape)
  return { x: v, axes, kept: shape, mask }
}

/** A value with size 1 along the reduced axes, repeated along them. */
const spread = (y: Value, x: Value): Value =>
  broadcastInDim(
    y,
    x.shape,
    x.shape.map((_, d) => d),
  )

const sumOf = (x: Value, { axes, kept }: Rows): Value => reshapeTo(reduceSum(x, axes), kept)

/** The largest element of each row, as a constant: mathematically its derivative cancels. -inf for an empty row. */
const topOf = (x: Value, { axes, kept }: Rows): Value => reshapeTo(reduceMax(stopGradient(x), axes), kept)

/**
 * Elements relative to the largest of their row. Where a mask is given, the elements it hides are 0 here, so that no
 * infinity or NaN in them reaches a derivative.
 */
const relative = (rows: Rows): Value => {
  const { x, mask, axes, kept } = rows
  if (mask === undefined) return sub(x, spread(topOf(x, rows), x))
  const top = topOf(select(mask, x, like(x, -Infinity)), rows)
  // A wholly hidden row has no largest element; any finite number will do.
  const shown = reshapeTo(reduceOr(mask, axes), kept)
  const shift = spread(select(shown, top, like(x, 0)), x)
  return select(mask, sub(select(mask, x, shift), shift), like(x, 0))
}

/** Row sums of e^t over the elements the mask shows; 1 for a wholly hidden row. */
const totalOf = (e: Value, rows: Rows): Value => {
  const { mask, axes, kept } = rows
  const total = sumOf(e, rows)
  return mask === undefined ? total : select(reshapeTo(reduceOr(mask, axes), kept), total, like(total, 1))
}

/** e^t where the mask shows, 0 where it hides. */
const weights = (t: Value, { mask }: Rows): Value => (mask === undefined ? exp(t) : select(mask, exp(t), like(t, 0)))

/** e^x / Σ e^x along axes. A row of -inf gives NaN; a row wholly hidden by `where` gives 0. */
export const softmax = (x: Operand, options: SoftmaxOptions = {}): Value => {
  checkOptions('softmax', options, ['axis', 'where'])
  const rows = rowsOf('softmax', x, options.axis === undefined ? -1 : options.axis, options.where)
  const e = weights(relative(rows), rows)
  return div(e, spread(totalOf(e, rows), rows.x))
}

/** log(softmax(x)) without loss for small probabilities. */
export const logSoftmax = (x: Operand, options: SoftmaxOptions = {}): Value => {
  checkOptions('logSoftmax', options, ['axis', 'where'])
  const rows = rowsOf('logSoftmax', x, options.axis === undefined ? -1 : options.axis, options.where)
  const t = relative(rows)
  const y = sub(t, spread(log(totalOf(weights(t, rows), rows)), rows.x))
  return rows.mask === undefined ? y : select(rows.mask, y, like(y, -Infinity))
}

export interface LogsumexpOptions extends ReduceOptions {
  /** Factors of the exponentials; broadcasts with `x`. A negative total has no logarithm: see `logsumexpWithSign`. */
  readonly b?: Operand
  /** Elements where this is false do not take part. */
  readonly where?: Operand
}

/** The logarithm of |Σ b·e^x|, and the sign of the sum. */
const logAndSign = (fn: string, x: Operand, options: LogsumexpOptions): readonly [Value, Value] => {
  checkOptions(fn, options, ['axis', 'keepdims', 'b', 'where'])
  const { axis, keepdims = false, b, where } = options
  const [v, factor] = b === undefined ? [toFloating(fn, x)] : promoteOperands(fn, [x, b])
  const shape = b === undefined ? v!.shape : stretchedShape(v!, factor!)
  const stretched = stretchTo(toFloating(fn, v!), shape)
  const rows = rowsOf(fn, stretched, axis, where)
  const hidden = rows.mask === undefined ? rows.x : select(rows.mask, rows.x, like(rows.x, -Infinity))
  const top = topOf(hidden, rows)
  const shift = select(isFinite(top), top, like(top, 0))
  const e = exp(sub(hidden, spread(shift, rows.x)))
  const total = sumOf(factor === undefined ? e : mul(e, toFloating(fn, factor)), rows)
  const y = add(log(b === undefined ? total : abs(total)), shift)
  const { shape: out } = planReduction(fn, rows.x.shape, axis, keepdims)
  return [reshapeTo(y, out), reshapeTo(sign(total), out)]
}

const stretchedShape = (a: Value, b: Value): Shape => (a.shape.length > 0 ? a.shape : b.shape)

/**
 * log Σ b·e^x along axes (all by default), without overflow. A row of -inf gives -inf with a NaN gradient. A negative
 * sum gives NaN; `logsumexpWithSign` takes it apart.
 */
export const logsumexp = (x: Operand, options: LogsumexpOptions = {}): Value => {
  const [y, s] = logAndSign('logsumexp', x, options)
  return options.b === undefined ? y : select(compare('lt', s, like(s, 0)), like(y, NaN), y)
}

/** [log |Σ b·e^x|, sign of the sum] along axes. */
export const logsumexpWithSign = (x: Operand, options: LogsumexpOptions = {}): readonly [Value, Value] =>
  logAndSign('logsumexpWithSign', x, options)
