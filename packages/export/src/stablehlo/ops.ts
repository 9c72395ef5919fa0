/** StableHLO operations as functions that compute their result types. Nothing broadcasts by itself here. */
import {
  isFloating,
  isHalf,
  isInteger,
  rangeOf,
  shapesEqual,
  wideOf,
  type DType,
  type NdArray,
  type Shape,
} from '@pullback/core'
import { showArray, showI64s, showSplat, type TensorType } from './types.ts'
import type { Block, Region, Ssa } from './writer.ts'

export type Direction = 'EQ' | 'NE' | 'LT' | 'LE' | 'GT' | 'GE'

/** Operations of one operand that keep its type. */
export const unary = (b: Block, name: string, x: Ssa): Ssa => b.one(`stablehlo.${name}`, [x], x)

/** Operations of two operands of one type, which is the result's. */
export const binary = (b: Block, name: string, x: Ssa, y: Ssa): Ssa => b.one(`stablehlo.${name}`, [x, y], x)

export const splat = (b: Block, value: number, dtype: DType, shape: Shape = []): Ssa =>
  b.one('stablehlo.constant', [], { shape, dtype }, `value = ${showSplat(value, { shape, dtype })}`)

export const dense = (b: Block, x: NdArray): Ssa =>
  b.one('stablehlo.constant', [], { shape: x.shape, dtype: x.dtype }, `value = ${showArray(x)}`)

export const broadcastInDim = (b: Block, x: Ssa, shape: Shape, dims: readonly number[]): Ssa =>
  b.one('stablehlo.broadcast_in_dim', [x], { shape, dtype: x.dtype }, `broadcast_dimensions = ${showI64s(dims)}`)

/** `x`, a rank-0 one repeated over `shape`. */
export const stretch = (b: Block, x: Ssa, shape: Shape): Ssa =>
  shapesEqual(x.shape, shape) ? x : broadcastInDim(b, x, shape, [])

export const reshape = (b: Block, x: Ssa, shape: Shape): Ssa =>
  shapesEqual(x.shape, shape) ? x : b.one('stablehlo.reshape', [x], { shape, dtype: x.dtype })

export const transpose = (b: Block, x: Ssa, permutation: readonly number[]): Ssa =>
  b.one(
    'stablehlo.transpose',
    [x],
    { shape: permutation.map((d) => x.shape[d]!), dtype: x.dtype },
    `permutation = ${showI64s(permutation)}`,
  )

export const slice = (
  b: Block,
  x: Ssa,
  start: readonly number[],
  limit: readonly number[],
  strides: readonly number[],
): Ssa =>
  b.one(
    'stablehlo.slice',
    [x],
    { shape: start.map((s, d) => Math.max(0, Math.ceil((limit[d]! - s) / strides[d]!))), dtype: x.dtype },
    `start_indices = ${showI64s(start)}, limit_indices = ${showI64s(limit)}, strides = ${showI64s(strides)}`,
  )

export const pad = (
  b: Block,
  x: Ssa,
  value: Ssa,
  low: readonly number[],
  high: readonly number[],
  interior: readonly number[],
): Ssa =>
  b.one(
    'stablehlo.pad',
    [x, value],
    {
      shape: x.shape.map((n, d) => low[d]! + high[d]! + (n === 0 ? 0 : n + (n - 1) * interior[d]!)),
      dtype: x.dtype,
    },
    `edge_padding_low = ${showI64s(low)}, edge_padding_high = ${showI64s(high)}, interior_padding = ${showI64s(interior)}`,
  )

export const concatenate = (b: Block, xs: readonly Ssa[], axis: number): Ssa => {
  const [first] = xs
  if (xs.length === 1) return first!
  const total = xs.reduce((n, x) => n + x.shape[axis]!, 0)
  const shape = first!.shape.map((n, d) => (d === axis ? total : n))
  return b.one('stablehlo.concatenate', xs, { shape, dtype: first!.dtype }, `dimension = ${axis} : i64`)
}

export const iota = (b: Block, type: TensorType, axis: number): Ssa =>
  b.one('stablehlo.iota', [], type, `iota_dimension = ${axis} : i64`)

const kindOf = (dtype: DType): string =>
  isFloating(dtype) ? 'FLOAT' : dtype !== 'bool' && wideOf(dtype) === 'int32' ? 'SIGNED' : 'UNSIGNED'

export const compare = (b: Block, direction: Direction, x: Ssa, y: Ssa, kind: string = kindOf(x.dtype)): Ssa =>
  b.one(
    'stablehlo.compare',
    [x, y],
    { shape: x.shape, dtype: 'bool' },
    `comparison_direction = #stablehlo<comparison_direction ${direction}>, compare_type = #stablehlo<comparison_type ${kind}>`,
  )

export const select = (b: Block, cond: Ssa, x: Ssa, y: Ssa): Ssa => b.one('stablehlo.select', [cond, x, y], x)

/** A constant of the type of `like`. */
export const constantLike = (b: Block, value: number, like: Ssa): Ssa => splat(b, value, like.dtype, like.shape)

/** The conversion of the target between types for which it is exact or rounds to nearest. */
const convertPlain = (b: Block, x: Ssa, dtype: DType): Ssa => b.one('stablehlo.convert', [x], { shape: x.shape, dtype })

/** To half floats by way of float32, so that what is wider is rounded as it is here. */
const convertHalf = (b: Block, x: Ssa, dtype: DType): Ssa =>
  isHalf(dtype) && x.dtype !== 'float32' && x.dtype !== 'bool'
    ? convertPlain(b, convertPlain(b, x, 'float32'), dtype)
    : convertPlain(b, x, dtype)

/** To bool whether not 0; floats to integers saturate and NaN gives 0, which StableHLO leaves open. */
export const convert = (b: Block, x: Ssa, dtype: DType): Ssa => {
  if (x.dtype === dtype) return x
  if (dtype === 'bool') return compare(b, 'NE', x, constantLike(b, 0, x))
  if (!isFloating(x.dtype) || !isInteger(dtype)) return convertHalf(b, x, dtype)
  // The bounds may be beyond what a half float holds.
  if (isHalf(x.dtype)) return convert(b, convertPlain(b, x, 'float32'), dtype)
  const [lowest, highest] = rangeOf(dtype)
  const type = { shape: x.shape, dtype }
  // In float32 the highest integer rounds up to one that does not fit.
  const tooHigh = compare(b, 'GE', x, constantLike(b, Math.fround(highest) === highest ? highest : highest + 1, x))
  const tooLow = compare(b, 'LE', x, constantLike(b, lowest, x))
  const inside = convertPlain(b, x, dtype)
  const low = select(b, tooLow, splat(b, lowest, dtype, type.shape), inside)
  const high = select(b, tooHigh, splat(b, highest, dtype, type.shape), low)
  return select(b, compare(b, 'NE', x, x), splat(b, 0, dtype, type.shape), high)
}

export const bitcast = (b: Block, x: Ssa, type: TensorType): Ssa => b.one('stablehlo.bitcast_convert', [x], type)

/** A region of rank-0 arguments, two for each dtype: the first of each, then the second of each. */
export const pairRegion = (
  b: Block,
  dtypes: readonly DType[],
  body: (b: Block, xs: readonly Ssa[], ys: readonly Ssa[]) => readonly Ssa[],
): Region => {
  const scalars = dtypes.map((dtype) => ({ shape: [], dtype }))
  return b.region([...scalars, ...scalars], (inner, args) =>
    body(inner, args.slice(0, dtypes.length), args.slice(dtypes.length)),
  )
}
