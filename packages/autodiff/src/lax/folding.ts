/** Reductions by any associative function, over axes or windows, and orders: sorting several arrays, the largest elements. */
import {
  checkOptions,
  isFloating,
  isValue,
  normalizeAxis,
  scalar,
  showShape,
  sizeOf,
  type Shape,
  type Value,
} from '@pullback/core'
import { checkFunction, checkList, checkOperands } from '../given.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { concatenate } from '../primitives/concatenate.ts'
import { convert } from '../primitives/convert.ts'
import { take } from '../primitives/indexing.ts'
import { inverse, pad, permute, rev, slice } from '../primitives/layout.ts'
import { xor } from '../primitives/logical.ts'
import { dilated, paddingOf, perAxis } from '../primitives/padding.ts'
import { iota, sortTogether } from '../primitives/random.ts'
import type { ReduceWindowOptions } from '../primitives/reduceWindow.ts'
import { windows } from '../primitives/window.ts'

/** Combines two groups of arrays element by element; associative. */
export type Computation = (xs: readonly Value[], ys: readonly Value[]) => readonly Value[]

/** Rows [..., n] folded in pairs, pairs of pairs …, the result combined with the initial values. */
const foldRows = (rows: readonly Value[], inits: readonly Value[], combine: Computation): readonly Value[] => {
  const rank = rows[0]!.shape.length
  const last = rank - 1
  const part = (v: Value, from: number, to: number, step = 1): Value =>
    slice(
      v,
      v.shape.map((_, d) => (d === last ? from : 0)),
      v.shape.map((n, d) => (d === last ? to : n)),
      v.shape.map((_, d) => (d === last ? step : 1)),
    )
  let now = rows
  for (let n = rows[0]!.shape[last]!; n > 1; n = Math.ceil(n / 2)) {
    const even = n - (n % 2)
    const pairs = combine(
      now.map((v) => part(v, 0, even, 2)),
      now.map((v) => part(v, 1, even, 2)),
    )
    const previous = now
    now = n === even ? pairs : pairs.map((v, i) => concatenate([v, part(previous[i]!, even, n)], last))
  }
  const kept = rows[0]!.shape.slice(0, last)
  const starts = inits.map((v) => broadcastInDim(v, kept, []))
  if (rows[0]!.shape[last] === 0) return starts
  return combine(
    starts,
    now.map((v) => reshapeTo(v, kept)),
  )
}

const checkReduction = (fn: string, xs: readonly Value[], inits: readonly Value[]): Shape => {
  for (const list of [xs, inits]) checkOperands(fn, ...checkList(fn, 'operands', list))
  const shape = xs[0]?.shape
  if (shape === undefined || xs.length !== inits.length) {
    throw new TypeError(`${fn}: one initial value per operand is needed, got ${inits.length} for ${xs.length}`)
  }
  xs.forEach((x, i) => {
    const init = inits[i]!
    if (showShape(x.shape) !== showShape(shape) || init.shape.length > 0 || init.dtype !== x.dtype) {
      throw new TypeError(
        `${fn}: operands must have one shape and scalar initial values of their dtype, got ${x.dtype}${showShape(x.shape)} with ${init.dtype}${showShape(init.shape)} beside ${showShape(shape)}`,
      )
    }
  })
  return shape
}

const asList = (x: Value | readonly Value[]): readonly Value[] => (isValue(x) ? [x] : x)

/** One array in, one out; several in, several out. */
export type Like<X> = X extends Value ? Value : readonly Value[]

const likeGiven = <X extends Value | readonly Value[]>(given: X, ys: readonly Value[]): Like<X> =>
  (isValue(given) ? ys[0]! : ys) as Like<X> // as the operands were given

const pairwise =
  <X extends Value | readonly Value[]>(given: X, f: (x: Like<X>, y: Like<X>) => Like<X>): Computation =>
  (xs, ys) =>
    asList(f(likeGiven(given, xs), likeGiven(given, ys)))

/**
 * One or several arrays of one shape folded over axes with an associative `computation` of which the scalars `inits` are
 * neutral, in log2(n) steps; the order of combination is not fixed. Differentiable as far as the computation is.
 */
export const reduce = <X extends Value | readonly Value[]>(
  operands: X,
  inits: Like<X>,
  computation: (x: Like<X>, y: Like<X>) => Like<X>,
  axes: readonly number[],
): Like<X> => folded('reduce', operands, inits, computation, axes)

const folded = <X extends Value | readonly Value[]>(
  fn: string,
  operands: X,
  inits: Like<X>,
  computation: (x: Like<X>, y: Like<X>) => Like<X>,
  axes: readonly number[],
): Like<X> => {
  const [xs, starts] = [asList(operands), asList(inits)]
  const shape = checkReduction(fn, xs, starts)
  checkFunction(fn, 'computation', computation)
  const reduced = checkList(fn, 'axes', axes).map((d) => normalizeAxis(fn, d, shape.length))
  const kept = [...shape.keys()].filter((d) => !reduced.includes(d))
  const rows = [...kept.map((d) => shape[d]!), sizeOf(reduced.map((d) => shape[d]!))]
  const flat = xs.map((x) => reshapeTo(permute(x, [...kept, ...reduced]), rows))
  return likeGiven(operands, foldRows(flat, starts, pairwise(operands, computation)))
}

/** `reduce` over sliding windows; padding counts as the initial values. */
export const reduceWindow = <X extends Value | readonly Value[]>(
  operands: X,
  inits: Like<X>,
  computation: (x: Like<X>, y: Like<X>) => Like<X>,
  options: ReduceWindowOptions,
): Like<X> => {
  checkOptions('reduceWindow', options, [
    'windowDimensions',
    'windowStrides',
    'padding',
    'baseDilation',
    'windowDilation',
  ])
  const fn = 'reduceWindow'
  const [xs, starts] = [asList(operands), asList(inits)]
  const shape = checkReduction(fn, xs, starts)
  checkFunction(fn, 'computation', computation)
  const rank = shape.length
  const size = perAxis(fn, 'windowDimensions', options.windowDimensions, rank)
  const strides = perAxis(fn, 'windowStrides', options.windowStrides, rank)
  const base = perAxis(fn, 'baseDilation', options.baseDilation, rank)
  const dilation = perAxis(fn, 'windowDilation', options.windowDilation, rank)
  const extents = size.map((n, d) => dilated(n, dilation[d]!))
  const padding = paddingOf(fn, options.padding ?? 'VALID', shape, extents, strides)
  const amounts = {
    low: padding.map((p) => p[0]),
    high: padding.map((p) => p[1]),
    interior: base.map((n) => n - 1),
  }
  const rows = xs.map((x, i) => {
    const all = windows(pad(x, starts[i]!, amounts), { size, strides, dilation })
    return reshapeTo(all, [...all.shape.slice(0, rank), sizeOf(size)])
  })
  return likeGiven(operands, foldRows(rows, starts, pairwise(operands, computation)))
}

/** Exclusive or over axes, of integers bit by bit. */
export const reduceXor = (x: Value, axes: readonly number[]): Value => {
  checkOperands('reduceXor', x)
  return folded('reduceXor', x, convert(scalar(0, 'int32'), x.dtype), xor, axes)
}

export interface SortOptions {
  /** The axis to sort along. Default -1. */
  readonly dimension?: number
  /** How many leading arrays decide the order, the first before the second. Default 1. */
  readonly numKeys?: number
  /** Sorting is always stable. */
  readonly isStable?: boolean
}

/**
 * Arrays of one shape in the ascending order of the first `numKeys` of them, NaN last; derivatives follow the elements. One
 * array in, one out; several in, several out.
 */
export const sort = <X extends Value | readonly Value[]>(operands: X, options: SortOptions = {}): Like<X> =>
  sortFor('sort', operands, options)

const sortFor = <X extends Value | readonly Value[]>(fn: string, operands: X, options: SortOptions): Like<X> => {
  checkOptions(fn, options, ['dimension', 'numKeys', 'isStable'])
  const xs = checkList(fn, 'operands', asList(operands))
  checkOperands(fn, ...xs)
  const { dimension = -1, numKeys = 1 } = options
  const [first] = xs
  if (first === undefined) throw new TypeError(`${fn}: at least one operand is needed, got none`)
  if (!Number.isInteger(numKeys) || numKeys < 1 || numKeys > xs.length) {
    throw new RangeError(`${fn}: numKeys must be from 1 to the number of operands, got ${numKeys} for ${xs.length}`)
  }
  if (xs.some((x) => showShape(x.shape) !== showShape(first.shape))) {
    throw new TypeError(`${fn}: operands must have one shape, got ${xs.map((x) => showShape(x.shape)).join(' and ')}`)
  }
  const at = normalizeAxis(fn, dimension, first.shape.length)
  const order = [...first.shape.keys()].filter((d) => d !== at).concat(at)
  const rows = xs.map((x) => permute(x, order))
  const last = order.length - 1
  const keys = rows.slice(0, numKeys).map((k) => (k.dtype === 'bool' ? convert(k, 'int32') : k))
  const sorted = sortTogether([...keys, iota(rows[0]!.shape, 'int32', last)], numKeys)
  const positions = sorted[numKeys]!
  const ys = rows.map((x, i) =>
    i < numKeys && !isFloating(x.dtype) && x.dtype !== 'bool' ? sorted[i]! : pick(x, positions),
  )
  return likeGiven(
    operands,
    ys.map((y) => permute(y, inverse(order))),
  )
}

/** Elements of rows at positions of their own. */
const pick = (rows: Value, positions: Value): Value => {
  const last = rows.shape.length - 1
  return take(rows, positions, { axis: last, batch: last, mode: 'clip' })
}

/** Keys in ascending order along an axis, and the values in the same order. */
export const sortKeyVal = (keys: Value, values: Value, dimension = -1): readonly [Value, Value] =>
  sortFor('sortKeyVal', [keys, values], { dimension }) as unknown as readonly [Value, Value] // as many as given

/**
 * The `k` largest elements along an axis (default -1), from the largest on, and their int32 positions: of equal ones the
 * first come first, NaN counts as larger than every number. Derivatives follow the elements.
 */
export const topK = (x: Value, k: number, options: { readonly axis?: number } = {}): readonly [Value, Value] => {
  checkOptions('topK', options, ['axis'])
  return largest('topK', x, k, options.axis ?? -1)
}

const checkCount = (fn: string, x: Value, k: number, axis: number): number => {
  checkOperands(fn, x)
  const at = normalizeAxis(fn, axis, x.shape.length)
  if (Number.isInteger(k) && k >= 0 && k <= x.shape[at]!) return at
  throw new RangeError(
    `${fn}: k must be an integer from 0 to the size of the axis, got ${String(k)} for ${showShape(x.shape)}`,
  )
}

const largest = (fn: string, x: Value, k: number, axis: number): readonly [Value, Value] => {
  const at = checkCount(fn, x, k, axis)
  const order = [...x.shape.keys()].filter((d) => d !== at).concat(at)
  const rows = permute(x, order)
  const last = order.length - 1
  const keys = rows.dtype === 'bool' ? convert(rows, 'int32') : rows
  // The reversed row sorted and reversed again: descending, equal elements in order.
  const numbers = rev(iota(rows.shape, 'int32', last), [last])
  const positions = rev(sortTogether([rev(keys, [last]), numbers], 1)[1]!, [last])
  const first = slice(
    positions,
    rows.shape.map(() => 0),
    rows.shape.map((m, d) => (d === last ? k : m)),
  )
  return [permute(pick(rows, first), inverse(order)), permute(first, inverse(order))]
}

/** The `k` largest elements along an axis and their positions; exact, although JAX may miss some. */
export const approxMaxK = (x: Value, k: number, axis = -1): readonly [Value, Value] => largest('approxMaxK', x, k, axis)

/** The `k` smallest elements along an axis and their positions; exact, although JAX may miss some. */
export const approxMinK = (x: Value, k: number, axis = -1): readonly [Value, Value] => {
  const at = checkCount('approxMinK', x, k, axis)
  const [values, positions] = sort([x, iota(x.shape, 'int32', at)], { dimension: at }) as unknown as readonly [
    Value,
    Value,
  ] // as many as given
  const cut = (v: Value): Value =>
    slice(
      v,
      v.shape.map(() => 0),
      v.shape.map((n, d) => (d === at ? k : n)),
    )
  return [cut(values), cut(positions)]
}
