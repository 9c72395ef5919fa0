/** Joining, splitting, repeating and padding arrays. */
import {
  array,
  checkOptions,
  describeArgument,
  isValue,
  normalizeAxes,
  normalizeAxis,
  promoteAll,
  showShape,
  type Axes,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { checkInteger, listOf, mustBe } from '../given.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { concatenate as joinAlong } from '../primitives/concatenate.ts'
import { convert } from '../primitives/convert.ts'
import { take } from '../primitives/indexing.ts'
import { pad as padBy, rev, slice } from '../primitives/layout.ts'
import { asValue } from './operands.ts'
import { atleast1d, atleast2d, expandDims } from './shape.ts'

/** Values of the arrays to be joined: one at least. */
export const valuesOf = (fn: string, xs: readonly Operand[]): readonly Value[] => {
  if (!Array.isArray(xs)) {
    const got = isValue(xs) || typeof xs === 'number' ? 'one value' : describeArgument(xs)
    throw new TypeError(`${fn}: a list of arrays is expected, as in ${fn}([x, y]), got ${got}`)
  }
  if (xs.length === 0) throw new TypeError(`${fn}: at least one array is needed, got none`)
  return xs.map((x: Operand) => asValue(fn, x))
}

/** Arrays of one dtype. */
const joined = (fn: string, xs: readonly Operand[]): readonly Value[] => {
  const values = valuesOf(fn, xs)
  const { dtype, weakType } = promoteAll(values)
  return values.map((v) => (v.dtype === dtype ? v : convert(v, dtype, weakType)))
}

/**
 * Arrays joined along an axis; null joins all their elements. Default 0.
 * @throws TypeError when shapes differ beyond that axis.
 */
export const concatenate = (xs: readonly Operand[], axis: number | null = 0): Value =>
  concatFor('concatenate', xs, axis)

/** `concatenate` under another name. */
export const concatFor = (fn: string, xs: readonly Operand[], axis: number | null): Value => {
  const values = joined(fn, xs)
  if (axis === null)
    return joinAlong(
      values.map((v) => reshapeTo(v, [v.size])),
      0,
    )
  return joinAlong(values, normalizeAxis(fn, axis, values[0]!.shape.length))
}

/**
 * Arrays of one shape side by side along a new axis.
 * @throws TypeError when shapes differ.
 */
export const stack = (xs: readonly Operand[], axis = 0): Value => {
  const values = joined('stack', xs)
  const [first] = values as readonly [Value]
  if (values.some((v) => showShape(v.shape) !== showShape(first.shape))) {
    throw new TypeError(`stack: shapes must be equal, got ${values.map((v) => showShape(v.shape)).join(' and ')}`)
  }
  const at = normalizeAxis('stack', axis, first.shape.length + 1)
  return joinAlong(
    values.map((v) => expandDims(v, at)),
    at,
  )
}

/** The parts of `x` along an axis, each without it: the inverse of `stack`. */
export const unstack = (x: Operand, axis = 0): readonly Value[] => {
  const v = asValue('unstack', x)
  const at = normalizeAxis('unstack', axis, v.shape.length)
  const shape = v.shape.filter((_, d) => d !== at)
  return Array.from({ length: v.shape[at]! }, (_, i) => reshapeTo(partOf(v, at, i, i + 1), shape))
}

/** Rows below each other; vectors are rows. */
export const vstack = (xs: readonly Operand[]): Value => concatenate(valuesOf('vstack', xs).map(atleast2d), 0)

/** Columns beside each other; vectors are joined to one. */
export const hstack = (xs: readonly Operand[]): Value => {
  const values = valuesOf('hstack', xs).map(atleast1d)
  return concatenate(values, values[0]?.shape.length === 1 ? 0 : 1)
}

/** Vectors as the columns of a matrix; matrices are joined as they are. */
export const columnStack = (xs: readonly Operand[]): Value =>
  concatenate(
    valuesOf('columnStack', xs).map((v) => (v.shape.length < 2 ? reshapeTo(v, [v.size, 1]) : v)),
    1,
  )

const partOf = (x: Value, axis: number, from: number, to: number): Value =>
  slice(
    x,
    x.shape.map((_, d) => (d === axis ? from : 0)),
    x.shape.map((n, d) => (d === axis ? to : n)),
  )

/**
 * Parts of `x` along an axis: so many equal ones, or those between increasing positions. Default axis 0.
 * @throws TypeError when the axis is not divisible.
 */
export const split = (x: Operand, parts: number | readonly number[], axis = 0): readonly Value[] =>
  splitFor('split', x, parts, axis)

/** `split` under another name. */
export const splitFor = (fn: string, x: Operand, parts: number | readonly number[], axis: number): readonly Value[] => {
  const v = asValue(fn, x)
  const at = normalizeAxis(fn, axis, v.shape.length)
  const n = v.shape[at]!
  if (typeof parts === 'number') {
    if (!Number.isInteger(parts) || parts < 1) {
      throw new RangeError(`${fn}: the number of parts must be a positive integer, got ${parts}`)
    }
    if (n % parts !== 0) {
      throw new TypeError(
        `${fn}: the axis must be divisible into ${parts} equal parts, got size ${n} along axis ${at} of ${showShape(v.shape)}; arraySplit allows unequal ones`,
      )
    }
    const size = n / parts
    return Array.from({ length: parts }, (_, i) => partOf(v, at, i * size, (i + 1) * size))
  }
  return between(fn, v, at, listOf(fn, 'parts', parts))
}

const between = (fn: string, v: Value, axis: number, positions: readonly number[]): readonly Value[] => {
  const n = v.shape[axis]!
  const cuts = positions.map((p) => {
    checkInteger(fn, 'each position', p)
    return Math.min(n, Math.max(0, p < 0 ? p + n : p))
  })
  return [0, ...cuts].map((from, i) => partOf(v, axis, Math.min(from, cuts[i] ?? n), cuts[i] ?? n))
}

/** Like `split` into a number of parts, of which the first are one longer where the axis is not divisible. */
export const arraySplit = (x: Operand, parts: number, axis = 0): readonly Value[] => {
  const v = asValue('arraySplit', x)
  if (!Number.isInteger(parts) || parts < 1) {
    throw new RangeError(`arraySplit: the number of parts must be a positive integer, got ${parts}`)
  }
  const at = normalizeAxis('arraySplit', axis, v.shape.length)
  const n = v.shape[at]!
  const [size, longer] = [Math.floor(n / parts), n % parts]
  return between(
    'arraySplit',
    v,
    at,
    Array.from({ length: parts - 1 }, (_, i) => (i + 1) * size + Math.min(i + 1, longer)),
  )
}

/** Elements moved `by` places along axes, those pushed out coming in at the other end. Without an axis all elements are one row. */
export const roll = (x: Operand, by: number | readonly number[], axis: Axes = null): Value => {
  const v = asValue('roll', x)
  if (axis === null) {
    const amount = listOf('roll', 'by', by).reduce((a, b) => a + b, 0)
    return reshapeTo(rolled(reshapeTo(v, [v.size]), amount, 0), v.shape)
  }
  const axes = normalizeAxes('roll', axis, v.shape.length)
  const amounts = typeof by === 'number' ? axes.map(() => by) : listOf('roll', 'by', by)
  if (amounts.length !== axes.length) {
    throw new TypeError(`roll: as many amounts as axes are needed, got ${amounts.length} and ${axes.length}`)
  }
  return axes.reduce((y, d, i) => rolled(y, amounts[i]!, d), v)
}

const rolled = (x: Value, by: number, axis: number): Value => {
  if (!Number.isInteger(by)) throw new RangeError(`roll: the amount must be an integer, got ${by}`)
  const n = x.shape[axis]!
  const shift = n === 0 ? 0 : ((by % n) + n) % n
  if (shift === 0) return x
  return joinAlong([partOf(x, axis, n - shift, n), partOf(x, axis, 0, n - shift)], axis)
}

/**
 * Each element repeated along an axis: all equally often, or each as often as `counts` says. Without an axis the elements
 * are one row.
 */
export const repeat = (x: Operand, counts: number | readonly number[], axis: number | null = null): Value => {
  const given = asValue('repeat', x)
  const v = axis === null ? reshapeTo(given, [given.size]) : given
  const at = normalizeAxis('repeat', axis ?? 0, v.shape.length)
  const n = v.shape[at]!
  const list = listOf('repeat', 'counts', counts)
  if (list.some((c) => !Number.isInteger(c) || c < 0)) {
    throw new RangeError(`repeat: counts must be non-negative integers, got ${showShape(list)}`)
  }
  if (typeof counts === 'number') {
    const spread = [...v.shape.slice(0, at + 1), counts, ...v.shape.slice(at + 1)]
    const kept = spread.map((_, d) => d).filter((d) => d !== at + 1)
    return reshapeTo(
      broadcastInDim(v, spread, kept),
      v.shape.map((m, d) => (d === at ? m * counts : m)),
    )
  }
  if (counts.length !== n) {
    throw new TypeError(`repeat: one count per element is needed, got ${counts.length} for size ${n} along axis ${at}`)
  }
  const positions = counts.flatMap((c, i) => new Array<number>(c).fill(i))
  return take(v, array(positions, { dtype: 'int32', shape: [positions.length] }), { axis: at, batch: 0, mode: 'clip' })
}

/** Copies of `x` side by side, `reps` times along each of the last axes. */
export const tile = (x: Operand, reps: number | readonly number[]): Value => {
  const v = asValue('tile', x)
  const list = listOf('tile', 'reps', reps)
  if (list.some((r) => !Number.isInteger(r) || r < 0)) {
    throw new RangeError(`tile: repetitions must be non-negative integers, got ${showShape(list)}`)
  }
  const rank = Math.max(v.shape.length, list.length)
  const shape = [...new Array<number>(rank - v.shape.length).fill(1), ...v.shape]
  const times = [...new Array<number>(rank - list.length).fill(1), ...list]
  // [r0, n0, r1, n1, …]: the copies of an axis lie before it.
  const spread = shape.flatMap((n, d) => [times[d]!, n])
  return reshapeTo(
    broadcastInDim(
      reshapeTo(v, shape),
      spread,
      shape.map((_, d) => 2 * d + 1),
    ),
    shape.map((n, d) => n * times[d]!),
  )
}

/** Elements added around an axis: as many on each side, or [before, after]; one for all axes, or one for each. */
export type PadWidth = number | readonly [number, number] | readonly (readonly [number, number])[]

export interface PadOptions {
  /**
   * What is added: `constantValues`; copies of the edge; the elements mirrored at the edge (`reflect` without it,
   * `symmetric` with it); or those of the other end (`wrap`). Default constant.
   */
  readonly mode?: 'constant' | 'edge' | 'reflect' | 'symmetric' | 'wrap'
  /** Default 0. */
  readonly constantValues?: Operand
}

const checkWidth = (width: unknown, isNumber = false): void => {
  if (!isNumber && !Array.isArray(width)) throw mustBe('pad', 'width', 'a number, a pair or a list of pairs', width)
}

const widthsOf = (width: PadWidth, rank: number): readonly (readonly [number, number])[] => {
  checkWidth(width, typeof width === 'number')
  const isPair = typeof width !== 'number' && width.length === 2 && typeof width[0] === 'number'
  const list: readonly (readonly [number, number])[] =
    typeof width === 'number'
      ? new Array<readonly [number, number]>(rank).fill([width, width])
      : isPair
        ? new Array<readonly [number, number]>(rank).fill(width as readonly [number, number]) // as isPair found
        : (width as readonly (readonly [number, number])[])
  const all = list.length === 1 && rank > 1 ? new Array<readonly [number, number]>(rank).fill(list[0]!) : list
  if (all.length !== rank) {
    throw new TypeError(`pad: one pair of widths per axis is needed, got ${all.length} for ${rank} axes`)
  }
  for (const pair of all) {
    checkWidth(pair)
    const [before, after] = pair
    if (!Number.isInteger(before) || !Number.isInteger(after) || before < 0 || after < 0) {
      throw new RangeError(`pad: widths must be non-negative integers, got ${before} and ${after}`)
    }
  }
  return all
}

/** `x` with elements added before and after along its axes. */
export const pad = (x: Operand, width: PadWidth, options: PadOptions = {}): Value => {
  checkOptions('pad', options, ['mode', 'constantValues'])
  const { mode = 'constant', constantValues = 0 } = options
  const v = asValue('pad', x)
  const widths = widthsOf(width, v.shape.length)
  if (mode !== 'constant') return widths.reduce((y, [before, after], d) => padAxis(y, d, before, after, mode), v)
  const filler = convert(asValue('pad', constantValues), v.dtype)
  if (filler.shape.length > 0) {
    throw new TypeError(`pad: constantValues must be a scalar, got shape ${showShape(filler.shape)}`)
  }
  return padBy(v, filler, {
    low: widths.map((w) => w[0]),
    high: widths.map((w) => w[1]),
    interior: widths.map(() => 0),
  })
}

const padAxis = (
  x: Value,
  axis: number,
  before: number,
  after: number,
  mode: 'edge' | 'reflect' | 'symmetric' | 'wrap',
): Value => {
  if (before === 0 && after === 0) return x
  const n = x.shape[axis]!
  if (n === 0)
    throw new RangeError(
      `pad: mode '${mode}' needs elements to copy, got an empty axis ${axis} of ${showShape(x.shape)}`,
    )
  const repeated = (y: Value, m: number): Value =>
    broadcastInDim(
      y,
      withSize(y.shape, axis, m),
      y.shape.map((_, d) => d),
    )
  if (mode === 'edge' || n === 1) {
    return joinAlong([repeated(partOf(x, axis, 0, 1), before), x, repeated(partOf(x, axis, n - 1, n), after)], axis)
  }
  // The result walks over a row that repeats endlessly; its period is built once and cut.
  const mirrored = rev(x, [axis])
  const period =
    mode === 'wrap' ? x : joinAlong([x, mode === 'reflect' ? partOf(mirrored, axis, 1, n - 1) : mirrored], axis)
  const length = period.shape[axis]!
  const start = ((-before % length) + length) % length
  const total = before + n + after
  const copies = Math.ceil((start + total) / length)
  return partOf(joinAlong(new Array<Value>(copies).fill(period), axis), axis, start, start + total)
}

const withSize = (shape: Shape, axis: number, n: number): Shape => shape.map((m, d) => (d === axis ? n : m))
