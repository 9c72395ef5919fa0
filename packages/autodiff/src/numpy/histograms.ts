/** Counting: how many elements fall into each of several bins. */
import { checkOptions, NdArray, scalar, showShape, type Operand, type Value } from '@pullback/core'
import { add, max, sub } from '../primitives/arithmetic.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { rev, slice } from '../primitives/layout.ts'
import { select } from '../primitives/select.ts'
import { divide, multiply } from './arithmetic.ts'
import { linspace } from './creation.ts'
import { searchsorted } from './indexing.ts'
import { stack } from './joining.ts'
import { ravel } from './shape.ts'
import { asValue, like, promoteDTypes, stretchTo, toFloating, toInteger } from './operands.ts'
import { max as largest, min as smallest, sum } from './reductions.ts'
import { diff } from './sequences.ts'

/** The edges of bins [n + 1], or how many equal ones there are. */
export type Bins = number | Operand

export interface HistogramOptions {
  /** Where equal bins begin and end. Default the extremes of the elements. */
  readonly range?: readonly [Operand, Operand]
  /** What each element counts, in its shape. */
  readonly weights?: Operand
  /** Divide so that the area is 1. */
  readonly density?: boolean
}

/** Edges of the bins that `histogram` counts in. */
export const histogramBinEdges = (x: Operand, bins: Bins = 10, options: Pick<HistogramOptions, 'range'> = {}): Value =>
  edgesOf('histogramBinEdges', x, bins, options)

const edgesOf = (fn: string, x: Operand, bins: Bins, options: Pick<HistogramOptions, 'range'>): Value => {
  checkOptions(fn, options, ['range'])
  const v = ravel(toFloating(fn, x))
  if (typeof bins !== 'number') {
    const edges = asValue(fn, bins)
    if (edges.shape.length !== 1) {
      throw new TypeError(`${fn}: edges must have one axis, got shape ${showShape(edges.shape)}`)
    }
    return edges
  }
  if (!Number.isInteger(bins) || bins < 1) {
    throw new RangeError(`${fn}: the number of bins must be a positive integer, got ${bins}`)
  }
  const bound = (given: Operand | undefined, own: (y: Value) => Value, empty: number): Value =>
    given === undefined ? (v.size === 0 ? like(v, empty) : own(v)) : convert(asValue(fn, given), v.dtype)
  const low = bound(options.range?.[0], (y) => smallest(y), 0)
  const high = bound(options.range?.[1], (y) => largest(y), 1)
  // A single value gets a bin of width 1 around it.
  const isPoint = compare('eq', low, high)
  const half = like(low, 0.5)
  return linspace(select(isPoint, sub(low, half), low), select(isPoint, add(high, half), high), bins + 1)
}

/** The bin of each element, counted from 0; outside ones are -1 or above the last. The last edge belongs to the last bin. */
const binOf = (x: Value, edges: Value): Value => {
  const [v, e] = promoteDTypes('histogram', [x, edges]) as [Value, Value]
  const n = e.shape[0]!
  const last = reshapeTo(slice(e, [n - 1], [n]), [])
  const at = sub(searchsorted(e, v, { side: 'right' }), scalar(1, 'int32'))
  return select(compare('eq', v, last), like(at, n - 2), at)
}

const HISTOGRAM_OPTIONS: readonly string[] = ['range', 'weights', 'density']

/** Counts, or sums of weights, in bins between edges, and the edges: [n] and [n + 1]. Weights are differentiable. */
export const histogram = (x: Operand, bins: Bins = 10, options: HistogramOptions = {}): readonly [Value, Value] => {
  checkOptions('histogram', options, HISTOGRAM_OPTIONS)
  const v = asValue('histogram', x)
  const { range, ...rest } = options
  const points = reshapeTo(v, [v.size, 1])
  const given = { ...rest, ...(range === undefined ? {} : { range: [range] }) }
  const [counts, edges] = countsOf('histogram', points, [bins], given)
  // One axis counts in floating numbers, several in integers, as in JAX.
  return [rest.weights === undefined && rest.density !== true ? convert(counts, 'float32') : counts, edges[0]!]
}

export interface Histogram2dOptions extends Omit<HistogramOptions, 'range'> {
  readonly range?: readonly (readonly [Operand, Operand])[]
}

/** Counts of points (x, y) in cells: counts, edges along x, edges along y. */
export const histogram2d = (
  x: Operand,
  y: Operand,
  bins: Bins | readonly Bins[] = 10,
  options: Histogram2dOptions = {},
): readonly [Value, Value, Value] => {
  checkOptions('histogram2d', options, HISTOGRAM_OPTIONS)
  const [a, b] = promoteDTypes('histogram2d', [x, y]) as [Value, Value]
  if (a.shape.length !== 1 || showShape(a.shape) !== showShape(b.shape)) {
    throw new TypeError(
      `histogram2d: x and y must have one axis of one size, got ${showShape(a.shape)} and ${showShape(b.shape)}`,
    )
  }
  const [counts, edges] = countsOf('histogram2d', stack([a, b], 1), bins, options)
  return [counts, edges[0]!, edges[1]!]
}

const isList = (x: unknown): x is readonly unknown[] => Array.isArray(x)

/** Counts of points [points, axes] in cells, and the edges along every axis. */
export const histogramdd = (
  sample: Operand,
  bins: Bins | readonly Bins[] = 10,
  options: Histogram2dOptions = {},
): readonly [Value, readonly Value[]] => countsOf('histogramdd', sample, bins, options)

const countsOf = (
  fn: string,
  sample: Operand,
  bins: Bins | readonly Bins[],
  options: Histogram2dOptions,
): readonly [Value, readonly Value[]] => {
  checkOptions(fn, options, HISTOGRAM_OPTIONS)
  const points = asValue(fn, sample)
  if (points.shape.length !== 2) {
    throw new TypeError(`${fn}: the sample must be [points, axes], got shape ${showShape(points.shape)}`)
  }
  const [n, d] = points.shape as readonly [number, number]
  const each = isList(bins) ? bins : new Array<Bins>(d).fill(bins)
  if (each.length !== d) throw new TypeError(`${fn}: one entry of bins per axis is needed, got ${each.length} for ${d}`)
  const columns = Array.from({ length: d }, (_, k) => reshapeTo(slice(points, [0, k], [n, k + 1]), [n]))
  const edges = columns.map((c, k) => {
    const range = options.range?.[k]
    return edgesOf(fn, c, each[k]!, range === undefined ? {} : { range })
  })
  const shape = edges.map((e) => e.shape[0]! - 1)
  const at = columns.map((c, k) => binOf(c, edges[k]!))
  // Points outside go to no cell, negative positions included.
  const outside = at.map((i, k) => select(compare('lt', i, like(i, 0)), like(i, shape[k]!), i))
  const given = options.weights === undefined ? undefined : asValue(fn, options.weights)
  const w = given === undefined ? broadcastInDim(scalar(1, 'int32'), [n], []) : reshapeTo(given, [n])
  const zeros = broadcastInDim(like(w, 0), shape, [])
  const counts = zeros.at(...outside).add(w, { mode: 'drop' })
  if (options.density !== true) return [counts, edges]
  const volumes = edges.reduce<Value | undefined>((v, e, k) => {
    const widths = broadcastInDim(diff(e), shape, [k])
    return v === undefined ? widths : multiply(v, widths)
  }, undefined)
  const density = divide(divide(counts, sum(counts)), volumes ?? scalar(1))
  return [density, edges]
}

export interface BincountOptions {
  readonly weights?: Operand
  /** At least so many counts. Default 0. */
  readonly minlength?: number
  /** Exactly so many counts; needed for arrays being traced. */
  readonly length?: number
}

/** How often each of 0, 1, … occurs in `x` [n], or the sums of their weights; negative numbers count as 0. */
export const bincount = (x: Operand, options: BincountOptions = {}): Value => {
  checkOptions('bincount', options, ['weights', 'minlength', 'length'])
  const { weights, minlength = 0, length } = options
  const i = convert(toInteger('bincount', 'elements', x), 'int32')
  if (i.shape.length !== 1)
    throw new TypeError(`bincount: the array must have one axis, got shape ${showShape(i.shape)}`)
  let size = length
  if (size === undefined) {
    if (!(i instanceof NdArray)) {
      throw new TypeError(
        'bincount: the number of counts depends on elements that are being traced; give length, got none',
      )
    }
    size = Math.max(minlength, i.size === 0 ? 0 : Number((largest(i) as NdArray).item()) + 1)
  }
  const w = weights === undefined ? scalar(1, 'int32') : asValue('bincount', weights)
  const zeros = broadcastInDim(like(w, 0), [size], [])
  const counts = w.shape.length > 0 ? w : stretchTo(w, i.shape)
  return size === 0 ? zeros : zeros.at(max(i, scalar(0, 'int32'))).add(counts, { mode: 'drop' })
}

/** The number of the bin of each element, as int32: bins[i - 1] ≤ x < bins[i], or with `right` bins[i - 1] < x ≤ bins[i]. Edges may descend. */
export const digitize = (x: Operand, bins: Operand, options: { readonly right?: boolean } = {}): Value => {
  checkOptions('digitize', options, ['right'])
  const { right = false } = options
  const edges = asValue('digitize', bins)
  if (edges.shape.length !== 1)
    throw new TypeError(`digitize: bins must have one axis, got shape ${showShape(edges.shape)}`)
  const v = asValue('digitize', x)
  const n = edges.shape[0]!
  if (n === 0) return broadcastInDim(scalar(0, 'int32'), v.shape, [])
  const [first, last] = [slice(edges, [0], [1]), slice(edges, [n - 1], [n])]
  const ascends = reshapeTo(compare('ge', last, first), [])
  const up = searchsorted(edges, v, { side: right ? 'left' : 'right' })
  const down = sub(scalar(n, 'int32'), searchsorted(rev(edges, [0]), v, { side: right ? 'left' : 'right' }))
  return select(ascends, up, down)
}
