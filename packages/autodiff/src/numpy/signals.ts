/** Convolutions of images and of long sequences, trends, and reading between the elements of an array. */
import {
  checkOptions,
  isFloating,
  normalizeAxes,
  normalizeAxis,
  showShape,
  type Operand,
  type Value,
} from '@pullback/core'
import { checkList } from '../given.ts'
import { reshapeTo } from '../primitives/broadcast.ts'
import { convert } from '../primitives/convert.ts'
import { convGeneralDilated } from '../primitives/convolutionOptions.ts'
import { rev, slice } from '../primitives/layout.ts'
import { abs, add, clip, floorDivide, multiply, remainder, subtract } from './arithmetic.ts'
import { arange } from './creation.ts'
import { irfftn, rfftn } from './fft.ts'
import { take } from './indexing.ts'
import { greaterEqual, less, logicalAnd, where } from './logic.ts'
import { asValue, promoteDTypes, promoteOperands, toFloating } from './operands.ts'
import { sum } from './reductions.ts'
import { floor, round } from './rounding.ts'
import { moveaxis, ravel } from './shape.ts'
import { mean } from './statistics.ts'
import type { ConvolveMode } from './sequences.ts'

const MODES: readonly ConvolveMode[] = ['full', 'same', 'valid']

const checkMode = (fn: string, mode: ConvolveMode): void => {
  if (!MODES.includes(mode)) throw new RangeError(`${fn}: mode must be 'full', 'same' or 'valid', got '${mode}'`)
}

/** In `valid` mode one operand must fit into the other along every axis; it is the second after this. */
const ordered = (fn: string, x: Value, y: Value, mode: ConvolveMode, axes: readonly number[]): boolean => {
  if (mode !== 'valid') return false
  const isSmaller = axes.every((d) => x.shape[d]! <= y.shape[d]!)
  const isLarger = axes.every((d) => x.shape[d]! >= y.shape[d]!)
  if (!isSmaller && !isLarger) {
    throw new TypeError(
      `${fn}: in 'valid' mode one array must be at least as large along every axis, got ${showShape(x.shape)} and ${showShape(y.shape)}`,
    )
  }
  return !isLarger
}

const planes = (fn: string, x: Operand, y: Operand): readonly [Value, Value] => {
  const [v, w] = promoteDTypes(fn, [x, y]) as readonly [Value, Value]
  if (v.shape.length !== 2 || w.shape.length !== 2) {
    throw new TypeError(`${fn}: both arrays must have two axes, got ${showShape(v.shape)} and ${showShape(w.shape)}`)
  }
  if (v.size === 0 || w.size === 0) {
    throw new TypeError(`${fn}: no axis may be empty, got ${showShape(v.shape)} and ${showShape(w.shape)}`)
  }
  return [toFloating(fn, v), toFloating(fn, w)]
}

const twoAxes = (fn: string, x: Operand, y: Operand, mode: ConvolveMode): Value => {
  checkMode(fn, mode)
  const [v, w] = planes(fn, x, y)
  const [image, kernel] = ordered(fn, v, w, mode, [0, 1]) ? [w, v] : [v, w]
  const padding = kernel.shape.map((k) => {
    if (mode === 'full') return [k - 1, k - 1] as const
    return mode === 'same' ? ([k - 1 - Math.floor((k - 1) / 2), Math.floor((k - 1) / 2)] as const) : ([0, 0] as const)
  })
  const four = (m: Value): Value => reshapeTo(m, [1, 1, ...m.shape])
  const out = convGeneralDilated(four(image), four(rev(kernel, [0, 1])), { padding })
  return reshapeTo(out, out.shape.slice(2))
}

export interface Convolve2dOptions {
  /** All overlaps, as many elements as the first array has, or whole overlaps only. Default `full`. */
  readonly mode?: ConvolveMode
}

const CONVOLVE2D_OPTIONS: readonly string[] = ['mode']

/** The convolution of two matrices, zeros around them. */
export const convolve2d = (x: Operand, y: Operand, options: Convolve2dOptions = {}): Value => {
  checkOptions('convolve2d', options, CONVOLVE2D_OPTIONS)
  const { mode = 'full' } = options
  return twoAxes('convolve2d', x, y, mode)
}

/** The cross-correlation of two matrices: `convolve2d` with the second one turned around. */
export const correlate2d = (x: Operand, y: Operand, options: Convolve2dOptions = {}): Value => {
  checkOptions('correlate2d', options, CONVOLVE2D_OPTIONS)
  const { mode = 'full' } = options
  const fn = 'correlate2d'
  checkMode(fn, mode)
  const [v, w] = planes(fn, x, y)
  // In `valid` mode scipy exchanges the arrays if the second is larger, which turns the result around.
  if (ordered(fn, v, w, mode, [0, 1])) return rev(twoAxes(fn, w, rev(v, [0, 1]), mode), [0, 1])
  // Turned around as a whole, so that in `same` mode the centre of an even window is where scipy has it.
  return rev(twoAxes(fn, rev(v, [0, 1]), w, mode), [0, 1])
}

export interface FftConvolveOptions extends Convolve2dOptions {
  /** The axes convolved, default all; the others broadcast. */
  readonly axes?: readonly number[]
}

/** The convolution of two real arrays of one rank by Fourier transforms: for long ones faster than sums of products. */
export const fftconvolve = (x: Operand, y: Operand, options: FftConvolveOptions = {}): Value => {
  checkOptions('fftconvolve', options, ['axes', 'mode'])
  const fn = 'fftconvolve'
  const { mode = 'full' } = options
  checkMode(fn, mode)
  const [v, w] = promoteDTypes(fn, [x, y]).map((z) => toFloating(fn, z)) as [Value, Value]
  const rank = v.shape.length
  if (w.shape.length !== rank) {
    throw new TypeError(
      `${fn}: both arrays must have as many axes, got ${showShape(v.shape)} and ${showShape(w.shape)}`,
    )
  }
  const axes = normalizeAxes(fn, options.axes, rank)
  if (rank === 0) return multiply(v, w)
  const isSwapped = ordered(fn, v, w, mode, axes)
  const sizes = axes.map((d) => v.shape[d]! + w.shape[d]! - 1)
  const [a, b] = [rfftn(v, { s: sizes, axes }), rfftn(w, { s: sizes, axes })]
  const re = subtract(multiply(a[0], b[0]), multiply(a[1], b[1]))
  const im = add(multiply(a[0], b[1]), multiply(a[1], b[0]))
  const full = irfftn([re, im], { s: sizes, axes })
  if (mode === 'full') return full
  const [large, small] = isSwapped ? [w, v] : [v, w]
  const length = (d: number): number => (mode === 'same' ? v.shape[d]! : large.shape[d]! - small.shape[d]! + 1)
  const start = full.shape.map((n, d) => (axes.includes(d) ? Math.floor((n - length(d)) / 2) : 0))
  return slice(full, start, full.shape.map((n, d) => (axes.includes(d) ? start[d]! + length(d) : n))) // prettier-ignore
}

export interface DetrendOptions {
  /** Take away the mean (`constant`) or the straight line that fits best (`linear`, the default). */
  readonly type?: 'linear' | 'constant'
  /** Default the last. */
  readonly axis?: number
}

/** Elements along an axis without their trend. */
export const detrend = (x: Operand, options: DetrendOptions = {}): Value => {
  checkOptions('detrend', options, ['type', 'axis'])
  const { type = 'linear', axis = -1 } = options
  const fn = 'detrend'
  if (type !== 'linear' && type !== 'constant') {
    throw new RangeError(`${fn}: type must be 'linear' or 'constant', got '${String(type satisfies never)}'`)
  }
  const v = toFloating(fn, x)
  const at = normalizeAxis(fn, axis, v.shape.length)
  const rows = moveaxis(v, at, -1)
  const centred = subtract(rows, mean(rows, { axis: -1, keepdims: true }))
  const n = rows.shape.at(-1)!
  if (type === 'constant' || n < 2) return moveaxis(centred, -1, at)
  const places = subtract(arange(0, n, 1, { dtype: v.dtype }), (n - 1) / 2)
  const slope = multiply(sum(multiply(centred, places), { axis: -1, keepdims: true }), 12 / (n * (n * n - 1)))
  return moveaxis(subtract(centred, multiply(slope, places)), -1, at)
}

/** What stands outside an array: `cval`, its nearest element, the array again, or the array mirrored about or beyond its ends. */
export type OutsideMode = 'constant' | 'nearest' | 'wrap' | 'mirror' | 'reflect'

export interface MapCoordinatesOptions {
  /** Default `constant`. */
  readonly mode?: OutsideMode
  /** Default 0. */
  readonly cval?: Operand
}

/** int32 positions moved into an axis of `n`. */
const inside = (i: Value, n: number, mode: OutsideMode): Value => {
  const mirrored = (j: Value, size: number): Value => {
    const s = size - 1
    return s === 0 ? multiply(j, 0) : abs(subtract(remainder(add(j, s), 2 * s), s))
  }
  switch (mode) {
    case 'constant':
    case 'nearest':
      return clip(i, 0, n - 1)
    case 'wrap':
      return remainder(i, n)
    case 'mirror':
      return mirrored(i, n)
    case 'reflect':
      return floorDivide(mirrored(add(multiply(i, 2), 1), 2 * n + 1), 2)
  }
}

/**
 * Elements of `x` at fractional `coordinates`, an array per axis: the nearest one (`order` 0) or the mean of the neighbours
 * weighted by their distance (1). Differentiable by the elements and, for order 1, by the coordinates.
 * @throws RangeError for another order or mode; TypeError unless there is an array of coordinates per axis.
 */
export const mapCoordinates = (
  x: Operand,
  coordinates: readonly Operand[],
  order: 0 | 1,
  options: MapCoordinatesOptions = {},
): Value => {
  checkOptions('mapCoordinates', options, ['mode', 'cval'])
  const { mode = 'constant', cval = 0 } = options
  const fn = 'mapCoordinates'
  const v = asValue(fn, x)
  if (checkList(fn, 'coordinates', coordinates).length !== v.shape.length) {
    throw new TypeError(
      `${fn}: one array of coordinates per axis is needed, got ${coordinates.length} for shape ${showShape(v.shape)}`,
    )
  }
  if ((order as number) !== 0 && (order as number) !== 1)
    throw new RangeError(`${fn}: order must be 0 or 1, got ${order}`)
  if (!['constant', 'nearest', 'wrap', 'mirror', 'reflect'].includes(mode)) {
    throw new RangeError(`${fn}: mode must be 'constant', 'nearest', 'wrap', 'mirror' or 'reflect', got '${mode}'`)
  }
  if (v.size === 0) throw new TypeError(`${fn}: the array must have elements, got shape ${showShape(v.shape)}`)
  const at = promoteOperands(fn, coordinates).map((c) => toFloating(fn, c))
  type Node = readonly [index: Value, weight: Value | null]
  const nodes = at.map((c): readonly Node[] => {
    if (order === 0) {
      // Halves go away from 0, as in JAX.
      const isNegative = less(c, 0)
      const up = floor(add(where(isNegative, multiply(c, -1), c), 0.5))
      return [[convert(where(isNegative, multiply(up, -1), up), 'int32'), null]]
    }
    const low = floor(c)
    const upper = subtract(c, low)
    const i = convert(low, 'int32')
    return [
      [i, subtract(1, upper)],
      [add(i, 1), upper],
    ]
  })
  const flat = ravel(v)
  const corner = (chosen: readonly Node[]): Value => {
    let place: Value | undefined
    let weight: Value | undefined
    let isInside: Value | undefined
    chosen.forEach(([i, w], d) => {
      const n = v.shape[d]!
      const step = inside(i, n, mode)
      place = place === undefined ? step : add(multiply(place, n), step)
      if (w !== null) weight = weight === undefined ? w : multiply(weight, w)
      if (mode === 'constant') {
        const fits = logicalAnd(greaterEqual(i, 0), less(i, n))
        isInside = isInside === undefined ? fits : logicalAnd(isInside, fits)
      }
    })
    const read = take(flat, place ?? 0, { mode: 'clip' })
    const value = isInside === undefined ? read : where(isInside, read, convert(asValue(fn, cval), v.dtype))
    return weight === undefined ? value : multiply(value, weight)
  }
  const corners = nodes.reduce<readonly (readonly Node[])[]>(
    (all, axis) => all.flatMap((chosen) => axis.map((node) => [...chosen, node])),
    [[]],
  )
  const y = corners.map(corner).reduce((a, b) => add(a, b))
  return isFloating(v.dtype) || order === 0 ? convert(y, v.dtype) : convert(round(y), v.dtype)
}
