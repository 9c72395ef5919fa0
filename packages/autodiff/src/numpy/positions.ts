/** Where elements are: positions of those that are not zero, orders by several keys, positions of flat and of many axes. */
import {
  checkOptions,
  checkShape,
  isValue,
  NdArray,
  normalizeAxis,
  scalar,
  showShape,
  sizeOf,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { sort as sortTogether } from '../lax/folding.ts'
import { add, div, max, min, mul } from '../primitives/arithmetic.ts'
import { checkList } from '../given.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { cumsum } from '../primitives/cumulative.ts'
import { iota } from '../primitives/random.ts'
import { select } from '../primitives/select.ts'
import { remainder } from './arithmetic.ts'
import { searchsorted, sort, argsort, take } from './indexing.ts'
import { stack } from './joining.ts'
import { asValue, broadcastOperands, like, promoteDTypes, toBool, toInteger } from './operands.ts'
import { ravel } from './shape.ts'

export interface SizeOptions {
  /**
   * How many results there are: the first ones, or the fill value behind those there are. Needed where the elements are
   * being traced, because shapes are known then but elements are not.
   */
  readonly size?: number
  readonly fillValue?: Operand
}

/** The size asked for, or how many there are. */
export const sizeFor = (fn: string, count: Value, size: number | undefined): number => {
  if (size !== undefined) {
    if (!Number.isInteger(size) || size < 0) {
      throw new RangeError(`${fn}: size must be a non-negative integer, got ${size}`)
    }
    return size
  }
  if (!(count instanceof NdArray)) {
    throw new TypeError(
      `${fn}: the number of results depends on elements that are being traced; give the size to return, as in { size: 10 }, got none`,
    )
  }
  return Number(count.item())
}

/** The flat positions of the true elements of a mask [n], `n` behind the last. */
export const truePlaces = (fn: string, mask: Value, size: number | undefined): Value => {
  const n = mask.shape[0]!
  const running = n === 0 ? iota([0], 'int32') : cumsum(convert(mask, 'int32'), { axis: 0 })
  const count = n === 0 ? scalar(0, 'int32') : reshapeTo(take(running, n - 1), [])
  const length = sizeFor(fn, count, size)
  return searchsorted(running, add(iota([length], 'int32'), scalar(1, 'int32')))
}

/** A position along every axis for each row-major number. */
const unravel = (flat: Value, shape: Shape): readonly Value[] => {
  let rest = sizeOf(shape)
  return shape.map((n) => {
    rest = n === 0 ? 0 : rest / n
    return remainder(div(flat, like(flat, Math.max(1, rest))), Math.max(1, n))
  })
}

const SIZE_OPTIONS: readonly string[] = ['size', 'fillValue']

/**
 * int32 positions of the elements that are not 0, one array per axis, in row-major order.
 * @throws TypeError for an array being traced without a size.
 */
export const nonzero = (x: Operand, options: SizeOptions = {}): readonly Value[] => {
  checkOptions('nonzero', options, SIZE_OPTIONS)
  const v = asValue('nonzero', x)
  if (v.shape.length === 0) throw new TypeError('nonzero: a scalar has no positions; use np.atleast1d, got shape []')
  const flat = truePlaces('nonzero', ravel(toBool('nonzero', v)), options.size)
  const isThere = compare('lt', flat, like(flat, v.size))
  const fill = asValue('nonzero', options.fillValue ?? 0)
  return unravel(flat, v.shape).map((at) => select(isThere, at, convert(fill, 'int32')))
}

/** Flat int32 positions of the elements that are not 0. */
export const flatnonzero = (x: Operand, options: SizeOptions = {}): Value => {
  checkOptions('flatnonzero', options, SIZE_OPTIONS)
  return nonzero(ravel(asValue('flatnonzero', x)), options)[0]!
}

/** int32 [number, axes]: a row of positions for each element that is not 0. */
export const argwhere = (x: Operand, options: SizeOptions = {}): Value => {
  checkOptions('argwhere', options, SIZE_OPTIONS)
  const v = asValue('argwhere', x)
  if (v.shape.length > 0) return stack(nonzero(v, options), 1)
  const there = truePlaces('argwhere', reshapeTo(toBool('argwhere', v), [1]), options.size)
  return reshapeTo(broadcastInDim(scalar(0, 'int32'), [0], []), [there.shape[0]!, 0])
}

/** The elements of flattened `x` where the flattened condition holds. */
export const extract = (condition: Operand, x: Operand, options: SizeOptions = {}): Value => {
  checkOptions('extract', options, SIZE_OPTIONS)
  return compress(ravel(asValue('extract', condition)), ravel(asValue('extract', x)), options)
}

/** The slices of `x` along an axis (null: its elements) where `condition` [n] holds; what lies behind it is left out. */
export const compress = (
  condition: Operand,
  x: Operand,
  options: SizeOptions & { readonly axis?: number | null } = {},
): Value => {
  checkOptions('compress', options, ['size', 'fillValue', 'axis'])
  const { axis = null, size, fillValue = 0 } = options
  const mask = toBool('compress', condition)
  if (mask.shape.length !== 1) {
    throw new TypeError(`compress: the condition must have one axis, got shape ${showShape(mask.shape)}`)
  }
  const v = asValue('compress', x)
  const from = axis === null ? ravel(v) : v
  const at = normalizeAxis('compress', axis ?? 0, from.shape.length)
  const n = from.shape[at]!
  if (mask instanceof NdArray && mask.data.some((b: number, i: number) => b !== 0 && i >= n)) {
    throw new RangeError(
      `compress: the condition must not hold beyond the axis of size ${n}, got ${showShape(mask.shape)}`,
    )
  }
  const places = truePlaces('compress', mask, size)
  if (n === 0 || places.shape[0] === 0) {
    return broadcastInDim(
      convert(asValue('compress', fillValue), from.dtype),
      from.shape.map((k, d) => (d === at ? places.shape[0]! : k)),
      [],
    )
  }
  const taken = take(from, places, { axis: at, mode: 'clip' })
  const isThere = broadcastInDim(compare('lt', places, like(places, mask.shape[0]!)), taken.shape, [at])
  return select(isThere, taken, convert(asValue('compress', fillValue), from.dtype))
}

/** int32 positions that sort by several keys along an axis (default -1): the last key decides first. */
export const lexsort = (keys: Value | readonly Operand[], axis = -1): Value => {
  const list = isValue(keys)
    ? Array.from({ length: keys.shape[0] ?? 0 }, (_, i) => take(keys, i, { axis: 0 }))
    : checkList('lexsort', 'keys', keys)
  if (list.length === 0) throw new TypeError('lexsort: at least one key is needed, got none')
  const rows = list.map((k) => asValue('lexsort', k))
  const shape = rows[0]!.shape
  if (shape.length === 0) return scalar(0, 'int32')
  const at = normalizeAxis('lexsort', axis, shape.length)
  const sorted = sortTogether([...[...rows].reverse(), iota(shape, 'int32', at)], {
    dimension: at,
    numKeys: rows.length,
  })
  return sorted[rows.length]!
}

const checkKth = (fn: string, x: Value, kth: number, axis: number): void => {
  const n = x.shape[normalizeAxis(fn, axis, x.shape.length)]!
  if (!Number.isInteger(kth) || kth < -n || kth >= n) {
    throw new RangeError(`${fn}: kth must be in [${-n}, ${n}), got ${kth} for ${showShape(x.shape)}`)
  }
}

/** Elements along an axis (default -1) with the one of rank `kth` in its place, smaller ones before it; they come sorted. */
export const partition = (x: Operand, kth: number, axis = -1): Value => {
  const v = asValue('partition', x)
  checkKth('partition', v, kth, axis)
  return sort(v, { axis })
}

/** int32 positions of the elements in the order `partition` gives them. */
export const argpartition = (x: Operand, kth: number, axis = -1): Value => {
  const v = asValue('argpartition', x)
  checkKth('argpartition', v, kth, axis)
  return argsort(v, { axis })
}

/** A position along every axis for row-major numbers; outside ones are moved inside, negative ones count from the end. */
export const unravelIndex = (indices: Operand, shape: Shape): readonly Value[] => {
  const i = convert(toInteger('unravelIndex', 'indices', indices), 'int32')
  const n = sizeOf(checkShape('unravelIndex', shape))
  const wrapped = select(compare('lt', i, like(i, 0)), add(i, like(i, n)), i)
  const inside = max(min(wrapped, like(i, Math.max(0, n - 1))), like(i, 0))
  return unravel(inside, shape)
}

/** What positions outside their axis do. */
export type RavelMode = 'raise' | 'clip' | 'wrap'

/**
 * Row-major numbers of positions along every axis of `shape`. Mode `raise` (default) needs concrete positions.
 * @throws RangeError for positions outside with mode `raise`.
 */
export const ravelMultiIndex = (
  indices: readonly Operand[],
  shape: Shape,
  options: { readonly mode?: RavelMode } = {},
): Value => {
  checkOptions('ravelMultiIndex', options, ['mode'])
  const fn = 'ravelMultiIndex'
  const mode = options.mode ?? 'raise'
  checkShape(fn, shape)
  if (checkList(fn, 'indices', indices).length !== shape.length) {
    throw new TypeError(
      `${fn}: one array of positions per axis is needed, got ${indices.length} for ${showShape(shape)}`,
    )
  }
  const all = broadcastOperands(
    fn,
    promoteDTypes(
      fn,
      indices.map((i) => toInteger(fn, 'indices', i)),
    ),
  )
  let flat: Value = scalar(0, 'int32')
  all.forEach((given, d) => {
    const n = shape[d]!
    const i = convert(given, 'int32')
    flat = add(mul(flat, like(flat, n)), placed(fn, i, n, mode))
  })
  return flat
}

const placed = (fn: string, i: Value, n: number, mode: RavelMode): Value => {
  switch (mode) {
    case 'clip':
      return max(min(i, like(i, n - 1)), like(i, 0))
    case 'wrap':
      return remainder(i, n)
    case 'raise':
      if (!(i instanceof NdArray)) {
        throw new TypeError(`${fn}: mode 'raise' needs concrete positions; use 'clip' or 'wrap', got ${String(i)}`)
      }
      if (i.data.some((k: number) => k < 0 || k >= n)) {
        throw new RangeError(`${fn}: positions must be in [0, ${n}); choose mode 'clip' or 'wrap', got ${String(i)}`)
      }
      return i
    default:
      throw new RangeError(`${fn}: mode must be 'raise', 'clip' or 'wrap', got ${String(mode satisfies never)}`)
  }
}
