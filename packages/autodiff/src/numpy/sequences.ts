/** Differences, slopes, areas, interpolation and products of sequences along an axis. */
import {
  checkOptions,
  normalizeAxes,
  normalizeAxis,
  showShape,
  type Axes,
  type Operand,
  type Value,
} from '@pullback/core'
import { abs, div, mul, neg, sub } from '../primitives/arithmetic.ts'
import { broadcastInDim, reduceSum, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { concatenate as join } from '../primitives/concatenate.ts'
import { convert } from '../primitives/convert.ts'
import { cumsum } from '../primitives/cumulative.ts'
import { dotGeneral } from '../primitives/dot.ts'
import { pad, rev, slice } from '../primitives/layout.ts'
import { and } from '../primitives/logical.ts'
import { sqrt } from '../primitives/exponential.ts'
import { select } from '../primitives/select.ts'
import { windows } from '../primitives/window.ts'
import { add, clip, divide, multiply, remainder, subtract } from './arithmetic.ts'
import { argsort, searchsorted, take } from './indexing.ts'
import { diagonal } from './einsum.ts'
import { concatenate } from './joining.ts'
import { notEqual, where } from './logic.ts'
import { asValue, like, promoteDTypes, stretchTo, toFloating } from './operands.ts'
import { atleast1d, moveaxis, ravel } from './shape.ts'

/** Positions `from` up to `to` of an axis. */
const part = (x: Value, axis: number, from: number, to: number, step = 1): Value =>
  slice(
    x,
    x.shape.map((_, d) => (d === axis ? from : 0)),
    x.shape.map((n, d) => (d === axis ? to : n)),
    x.shape.map((_, d) => (d === axis ? step : 1)),
  )

export interface DiffOptions {
  /** Values put before the first along the axis; a scalar stands for one slice. */
  readonly prepend?: Operand
  readonly append?: Operand
}

/** Differences of neighbours along an axis, `n` times over; of booleans: whether they differ. */
export const diff = (x: Operand, n = 1, axis = -1, options: DiffOptions = {}): Value => {
  checkOptions('diff', options, ['prepend', 'append'])
  const v = asValue('diff', x)
  if (v.shape.length === 0) throw new TypeError('diff: the array must have at least one axis, got shape []')
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`diff: n must be a non-negative integer, got ${n}`)
  const at = normalizeAxis('diff', axis, v.shape.length)
  const edge = (e: Operand | undefined): readonly Value[] => {
    if (e === undefined) return []
    const w = asValue('diff', e)
    return [
      w.shape.length > 0
        ? w
        : stretchTo(
            w,
            v.shape.map((k, d) => (d === at ? 1 : k)),
          ),
    ]
  }
  let y = concatenate([...edge(options.prepend), v, ...edge(options.append)], at)
  for (let i = 0; i < n; i++) {
    const size = y.shape[at]!
    if (size === 0) return y
    const [after, before] = [part(y, at, 1, size), part(y, at, 0, size - 1)]
    y = y.dtype === 'bool' ? notEqual(after, before) : sub(after, before)
  }
  return y
}

/** Differences of neighbours among all elements, between `toBegin` and `toEnd`. */
export const ediff1d = (x: Operand, options: { readonly toBegin?: Operand; readonly toEnd?: Operand } = {}): Value => {
  checkOptions('ediff1d', options, ['toBegin', 'toEnd'])
  const v = ravel(asValue('ediff1d', x))
  const edge = (e: Operand | undefined): readonly Value[] =>
    e === undefined ? [] : [convert(ravel(asValue('ediff1d', e)), v.dtype)]
  return join([...edge(options.toBegin), diff(v), ...edge(options.toEnd)], 0)
}

export interface GradientOptions {
  readonly axis?: Axes
}

/**
 * Slopes along axes (all by default): central differences inside, one-sided ones at the ends. `spacing` is one distance for
 * all axes, or one entry for each: a distance or the coordinates [n]. One axis gives one array, several give a list.
 * @throws RangeError for an axis of fewer than two elements.
 */
export const gradient = (
  x: Operand,
  spacing: Operand | readonly Operand[] = 1,
  options: GradientOptions = {},
): Value | readonly Value[] => {
  checkOptions('gradient', options, ['axis'])
  const v = toFloating('gradient', x)
  const axes = normalizeAxes('gradient', options.axis, v.shape.length)
  const list: readonly Operand[] = Array.isArray(spacing)
    ? (spacing as readonly Operand[])
    : axes.map(() => spacing as Operand)
  if (list.length !== axes.length) {
    throw new TypeError(`gradient: one spacing per axis is needed, got ${list.length} for ${axes.length} axes`)
  }
  const all = axes.map((d, i) => slopes(v, d, list[i]!))
  return all.length === 1 ? all[0]! : all
}

const slopes = (v: Value, axis: number, spacing: Operand): Value => {
  const n = v.shape[axis]!
  if (n < 2) {
    throw new RangeError(
      `gradient: an axis must have at least 2 elements, got shape ${showShape(v.shape)} along ${axis}`,
    )
  }
  const h = asValue('gradient', spacing)
  const at = (k: number, m = k + 1): Value => part(v, axis, k, m)
  if (h.shape.length === 0) {
    const middle = n > 2 ? [divide(sub(at(2, n), at(0, n - 2)), multiply(h, 2))] : []
    return concatenate([divide(sub(at(1), at(0)), h), ...middle, divide(sub(at(n - 1), at(n - 2)), h)], axis)
  }
  if (h.shape.length !== 1 || h.shape[0] !== n) {
    throw new TypeError(`gradient: coordinates must have the size of the axis, got ${showShape(h.shape)} for ${n}`)
  }
  const steps = toFloating('gradient', diff(h))
  const along = (s: Value): Value => broadcastInDim(s, [...s.shape, ...v.shape.slice(axis + 1).map(() => 1)], [0])
  const d = (k: number, m: number): Value => along(part(steps, 0, k, m))
  const ends = [divide(sub(at(1), at(0)), d(0, 1)), divide(sub(at(n - 1), at(n - 2)), d(n - 2, n - 1))] as const
  if (n === 2) return concatenate(ends, axis)
  const [left, right] = [d(0, n - 2), d(1, n - 1)]
  const sum = add(left, right)
  const a = divide(multiply(neg(right), at(0, n - 2)), multiply(left, sum))
  const b = divide(multiply(subtract(right, left), at(1, n - 1)), multiply(left, right))
  const c = divide(multiply(left, at(2, n)), multiply(right, sum))
  return concatenate([ends[0], add(add(a, b), c), ends[1]], axis)
}

export interface TrapezoidOptions {
  /** Distance of neighbours where no coordinates are given. Default 1. */
  readonly dx?: Operand
  /** Default -1. */
  readonly axis?: number
}

/** The area under `y` along an axis by the trapezoidal rule; coordinates `x` have one axis, or the shape of `y`. */
export const trapezoid = (y: Operand, x?: Operand, options: TrapezoidOptions = {}): Value => {
  checkOptions('trapezoid', options, ['dx', 'axis'])
  const { dx = 1, axis = -1 } = options
  const v = toFloating('trapezoid', y)
  const rows = moveaxis(v, axis, -1)
  const last = rows.shape.length - 1
  const n = rows.shape[last]!
  const steps = x === undefined ? asValue('trapezoid', dx) : distances(asValue('trapezoid', x), axis)
  const sums = add(part(rows, last, 1, n), part(rows, last, 0, Math.max(0, n - 1)))
  const areas = multiply(sums, steps)
  return multiply(reduceSum(areas, [areas.shape.length - 1]), 0.5)
}

const distances = (x: Value, axis: number): Value => diff(x.shape.length === 1 ? x : moveaxis(x, axis, -1))

export interface InterpOptions {
  /** What is read below the first coordinate: `fp[0]` by default, a number, or `extrapolate` by the first line. */
  readonly left?: Operand | 'extrapolate'
  readonly right?: Operand | 'extrapolate'
  /** Coordinates are angles that repeat after so much. */
  readonly period?: number
}

/** Values between points (xp, fp) [n] on straight lines, at `x` of any shape; `xp` ascends. */
export const interp = (x: Operand, xp: Operand, fp: Operand, options: InterpOptions = {}): Value => {
  checkOptions('interp', options, ['left', 'right', 'period'])
  const fn = 'interp'
  const [a, b, c] = promoteDTypes(fn, [x, xp, fp]).map((v) => toFloating(fn, v)) as [Value, Value, Value]
  if (b.shape.length !== 1 || showShape(b.shape) !== showShape(c.shape) || b.shape[0] === 0) {
    throw new TypeError(
      `${fn}: xp and fp must have one axis of one size, got ${showShape(b.shape)} and ${showShape(c.shape)}`,
    )
  }
  const { period } = options
  if (period !== undefined && !(period > 0)) throw new RangeError(`${fn}: period must be positive, got ${period}`)
  return period === undefined ? between(a, b, c, options) : periodic(a, b, c, period)
}

const periodic = (x: Value, xp: Value, fp: Value, period: number): Value => {
  const turned = remainder(xp, period)
  const order = argsort(turned)
  const [xs, fs] = [take(turned, order, { mode: 'clip' }), take(fp, order, { mode: 'clip' })]
  const n = xs.shape[0]!
  const low = subtract(part(xs, 0, n - 1, n), period)
  const high = add(part(xs, 0, 0, 1), period)
  return between(
    remainder(x, period),
    join([low, xs, high], 0),
    join([part(fs, 0, n - 1, n), fs, part(fs, 0, 0, 1)], 0),
    {},
  )
}

const between = (x: Value, xp: Value, fp: Value, options: InterpOptions): Value => {
  const n = xp.shape[0]!
  const i = clip(searchsorted(xp, x, { side: 'right' }), 1, Math.max(1, n - 1))
  const read = (v: Value, at: Value): Value => take(v, at, { mode: 'clip' })
  const before = sub(i, like(i, 1))
  const [x0, y0] = [read(xp, before), read(fp, before)]
  const [dx, df] = [sub(read(xp, i), x0), sub(read(fp, i), y0)]
  const isFlat = compare('le', abs(dx), like(dx, Number.EPSILON ** 2))
  const slope = div(sub(x, x0), select(isFlat, like(dx, 1), dx))
  const inside = select(isFlat, y0, add(y0, mul(slope, df)))
  const [low, high] = [options.left ?? part(fp, 0, 0, 1), options.right ?? part(fp, 0, n - 1, n)]
  const flat = (v: Operand): Operand => (typeof v === 'object' && v.shape.length > 0 ? reshapeTo(v, []) : v)
  const below = compare('lt', x, reshapeTo(part(xp, 0, 0, 1), []))
  const above = compare('gt', x, reshapeTo(part(xp, 0, n - 1, n), []))
  const first = low === 'extrapolate' ? inside : where(below, flat(low), inside)
  return high === 'extrapolate' ? first : where(above, flat(high), first)
}

export type ConvolveMode = 'full' | 'same' | 'valid'

/** Sums of products of `x` with `y` moved along it: all overlaps, those about as long as `x`, or whole ones. */
const slide = (fn: string, x: Operand, y: Operand, mode: ConvolveMode, isReversed: boolean): Value => {
  const [a, b] = promoteDTypes(fn, [x, y]) as [Value, Value]
  if (a.shape.length !== 1 || b.shape.length !== 1 || a.size === 0 || b.size === 0) {
    throw new TypeError(
      `${fn}: operands must have one axis and not be empty, got ${showShape(a.shape)} and ${showShape(b.shape)}`,
    )
  }
  if (a.dtype === 'bool') return slide(fn, convert(a, 'int32'), convert(b, 'int32'), mode, isReversed)
  const isSwapped = b.size > a.size
  const [long, short] = isSwapped ? [b, a] : [a, b]
  const m = short.size
  // A correlation with the operands exchanged runs the other way.
  const kernel = isReversed ? rev(short, [0]) : short
  const extra = { full: m - 1, same: m - 1, valid: 0 }[mode] as number | undefined
  if (extra === undefined) throw new RangeError(`${fn}: mode must be 'full', 'same' or 'valid', got '${mode}'`)
  const lower = mode === 'same' ? Math.floor(m / 2) : extra
  const low = mode === 'full' ? m - 1 : lower
  const high = mode === 'same' ? m - 1 - low : extra
  const padded = pad(long, like(long, 0), { low: [low], high: [high], interior: [0] })
  const views = windows(padded, { size: [m], strides: [1], dilation: [1] })
  const y2 = dotGeneral(views, kernel, { contract: [[1], [0]], batch: [[], []] })
  return isSwapped && !isReversed ? rev(y2, [0]) : y2
}

const MODE_OPTIONS: readonly string[] = ['mode']

/** Sums of products of `x` [n] with reversed `y` [m]; `full` [n + m - 1], `same` [max(n, m)], `valid` where both overlap. */
export const convolve = (x: Operand, y: Operand, options: { readonly mode?: ConvolveMode } = {}): Value => {
  checkOptions('convolve', options, MODE_OPTIONS)
  return slide('convolve', x, y, options.mode ?? 'full', true)
}

/** Sums of products of `x` [n] with `y` [m] moved along it. Default mode `valid`. */
export const correlate = (x: Operand, y: Operand, options: { readonly mode?: ConvolveMode } = {}): Value => {
  checkOptions('correlate', options, MODE_OPTIONS)
  return slide('correlate', x, y, options.mode ?? 'valid', false)
}

export interface UnwrapOptions {
  /** Jumps up to this stay. Default half a period. */
  readonly discont?: number
  readonly axis?: number
  /** Default 2π. */
  readonly period?: number
}

/** Angles along an axis without jumps of more than half a period. */
export const unwrap = (x: Operand, options: UnwrapOptions = {}): Value => {
  checkOptions('unwrap', options, ['discont', 'axis', 'period'])
  const { axis = -1, period = 2 * Math.PI } = options
  const given = asValue('unwrap', x)
  const isWhole = Number.isInteger(period)
  const v = isWhole && given.dtype === 'int32' ? given : toFloating('unwrap', given)
  const at = normalizeAxis('unwrap', axis, v.shape.length)
  const n = v.shape[at]!
  if (n === 0) return v
  const half = period / 2
  const steps = diff(v, 1, at)
  const wrapped = subtract(remainder(add(steps, half), period), half)
  const isEdge = and(compare('eq', wrapped, like(wrapped, -half)), compare('gt', steps, like(steps, 0)))
  const near = select(isEdge, like(wrapped, half), wrapped)
  const correction = select(
    compare('lt', abs(steps), like(steps, options.discont ?? half)),
    like(wrapped, 0),
    sub(near, steps),
  )
  return join([part(v, at, 0, 1), add(part(v, at, 1, n), cumsum(correction, { axis: at }))], at)
}

export interface CovOptions {
  /** Rows are variables and columns observations. Default true. */
  readonly rowvar?: boolean
  /** Divide by the number of observations instead of one less. */
  readonly bias?: boolean
  /** Subtracted from the number of observations in the divisor; overrides `bias`. */
  readonly ddof?: number
  /** How often each observation counts: integers [n]. */
  readonly fweights?: Operand
  /** How much each observation counts [n]. */
  readonly aweights?: Operand
}

/** Covariances of the variables of `x` [variables, observations] and, if given, `y`: [variables, variables]. */
export const cov = (x: Operand, y: Operand | null = null, options: CovOptions = {}): Value =>
  covOf('cov', x, y, options)

const covOf = (fn: string, x: Operand, y: Operand | null, options: CovOptions): Value => {
  checkOptions(fn, options, ['rowvar', 'bias', 'ddof', 'fweights', 'aweights'])
  const { rowvar = true, bias = false, fweights, aweights } = options
  const rowsOf = (m: Operand): Value => {
    const v = toFloating(fn, m)
    if (v.shape.length > 2)
      throw new TypeError(`${fn}: arrays must have at most two axes, got shape ${showShape(v.shape)}`)
    const two = v.shape.length === 2 ? v : reshapeTo(atleast1d(v), [1, v.size])
    return rowvar || two.shape[0] === 1 ? two : moveaxis(two, 0, 1)
  }
  const rows = y === null ? rowsOf(x) : concatenate([rowsOf(x), rowsOf(y)], 0)
  const n = rows.shape[1]!
  const ddof = options.ddof ?? (bias ? 0 : 1)
  const weights = [fweights, aweights].flatMap((w) => (w === undefined ? [] : [toFloating('cov', w)]))
  const w =
    weights.length === 0
      ? undefined
      : convert(weights.length === 1 ? weights[0]! : multiply(weights[0]!, weights[1]!), rows.dtype)
  const total = w === undefined ? like(rows, n) : reduceSum(w, [0])
  const weighted = w === undefined ? rows : multiply(rows, w)
  const means = divide(reduceSum(weighted, [1]), total)
  const centered = subtract(rows, reshapeTo(means, [rows.shape[0]!, 1]))
  const other = w === undefined ? centered : multiply(centered, w)
  const spent =
    aweights === undefined || w === undefined
      ? like(total, ddof)
      : divide(multiply(reduceSum(multiply(w, toFloating('cov', aweights)), [0]), ddof), total)
  const products = dotGeneral(centered, other, { contract: [[1], [1]], batch: [[], []] })
  const c = divide(products, subtract(total, spent))
  return c.size === 1 ? reshapeTo(c, []) : c
}

/** Correlation coefficients of the variables of `x` and, if given, `y`, in [-1, 1]. */
export const corrcoef = (x: Operand, y: Operand | null = null, options: Pick<CovOptions, 'rowvar'> = {}): Value => {
  checkOptions('corrcoef', options, ['rowvar'])
  const c = covOf('corrcoef', x, y, options)
  if (c.shape.length === 0) return divide(c, c)
  const n = c.shape[0]!
  const deviations = sqrt(diagonal(c))
  const scaled = divide(divide(c, reshapeTo(deviations, [n, 1])), deviations)
  return clip(scaled, -1, 1)
}
