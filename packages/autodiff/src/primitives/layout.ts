/** Views: the same elements in another order or a part of them. Each is linear; transposes are views or pads. */
import { expr, isValue, scalar, showShape, type Shape, type Value } from '@pullback/core'
import { aval } from '../aval.ts'
import type { Binary, Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { literal, repeatRows } from '../family.ts'
import { checkAxes, checkList, checkLists, isNoAxis } from '../given.ts'
import type { Primitive } from '../primitive.ts'
import { broadcastInDim, reduceSum } from './broadcast.ts'
import { sub } from './arithmetic.ts'
import { select } from './select.ts'

/** Result axis d is operand axis `permutation[d]`. */
export const transposeP: Primitive<{ readonly permutation: readonly number[] }, Unary> = {
  name: 'transpose',
  avals: ([x], { permutation }) => {
    checkList('transpose', 'axes', permutation)
    const fits = [...permutation].sort((a, b) => a - b).every((d, i) => d === i)
    if (!fits || permutation.length !== x.shape.length) {
      throw new TypeError(
        `transpose: axes must be a permutation of the operand's ${x.shape.length} axes, got ${showShape(permutation)}`,
      )
    }
    return [
      aval(
        permutation.map((d) => x.shape[d]!),
        x.dtype,
        x.weakType,
      ),
    ]
  },
  lower: {
    tag: 'view',
    view: (x, { permutation }) => ({
      shape: permutation.map((d) => x[d]!),
      axes: permutation.map((axis) => ({ axis, step: 1 })),
      start: x.map(() => 0),
    }),
  },
  jvp: (_, [dx], p) => [dx && bind(transposeP, [dx], p)],
  transpose: ([ct], _, __, { permutation }) => [ct && permute(ct, inverse(permutation))],
  batch: ([x], _, { permutation }) => [permute(x, [0, ...permutation.map((d) => d + 1)])],
}

export const revP: Primitive<{ readonly axes: readonly number[] }, Unary> = {
  name: 'rev',
  avals: ([x], { axes }) => {
    checkAxes('rev', axes, x.shape.length)
    return [aval(x.shape, x.dtype, x.weakType)]
  },
  lower: {
    tag: 'view',
    view: (x, { axes }) => ({
      shape: x,
      axes: x.map((_, axis) => ({ axis, step: axes.includes(axis) ? -1 : 1 })),
      start: x.map((n, axis) => (axes.includes(axis) ? Math.max(0, n - 1) : 0)),
    }),
  },
  jvp: (_, [dx], p) => [dx && bind(revP, [dx], p)],
  transpose: ([ct], _, __, { axes }) => [ct && rev(ct, axes)],
  batch: ([x], _, { axes }) => [bind(revP, [x], { axes: axes.map((a) => a + 1) })],
}

export interface SliceParams {
  readonly start: readonly number[]
  readonly limit: readonly number[]
  readonly strides: readonly number[]
}

const sliceSizes = ({ start, limit, strides }: SliceParams): Shape =>
  start.map((s, d) => Math.max(0, Math.ceil((limit[d]! - s) / strides[d]!)))

/** Elements `start`, `start + stride`, … below `limit`, along every axis; strides are positive. */
export const sliceP: Primitive<SliceParams, Unary> = {
  name: 'slice',
  avals: ([x], p) => {
    const { start, limit, strides } = p
    checkLists('slice', 'positions', p, ['start', 'limit', 'strides'])
    const fits =
      [start, limit, strides].every((l) => l.length === x.shape.length) &&
      [...start, ...limit, ...strides].every(Number.isInteger) &&
      x.shape.every((n, d) => 0 <= start[d]! && start[d]! <= limit[d]! && limit[d]! <= n && strides[d]! >= 1)
    if (!fits) {
      throw new RangeError(
        `slice: start, limit and strides must lie inside the operand, got ${showShape(start)} to ${showShape(limit)} by ${showShape(strides)} of ${showShape(x.shape)}`,
      )
    }
    return [aval(sliceSizes(p), x.dtype, x.weakType)]
  },
  lower: {
    tag: 'view',
    view: (_, p) => ({
      shape: sliceSizes(p),
      axes: p.strides.map((step, axis) => ({ axis, step })),
      start: p.start,
    }),
  },
  jvp: (_, [dx], p) => [dx && bind(sliceP, [dx], p)],
  transpose: ([ct], _, [x], p) => {
    if (!ct) return [null]
    const sizes = sliceSizes(p)
    const low = p.start
    const interior = p.strides.map((s) => s - 1)
    const high = x.shape.map((n, d) => n - low[d]! - (sizes[d] === 0 ? 0 : (sizes[d]! - 1) * p.strides[d]! + 1))
    return [pad(ct, literal(0, ct), { low, high, interior })]
  },
  batch: ([x], _, { start, limit, strides }, n) => [
    bind(sliceP, [x], { start: [0, ...start], limit: [n, ...limit], strides: [1, ...strides] }),
  ],
}

export interface PadParams {
  /** Elements added before each axis; negative removes. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** Elements added between neighbours. */
  readonly interior: readonly number[]
}

const paddedSize = (n: number, low: number, high: number, interior: number): number =>
  low + high + (n === 0 ? 0 : n + (n - 1) * interior)

/** The operand surrounded and interleaved by a rank-0 padding value; linear in both. */
export const padP: Primitive<PadParams, Binary> = {
  name: 'pad',
  avals: ([x, value], { low, high, interior }) => {
    if (value.shape.length > 0 || value.dtype !== x.dtype) {
      throw new TypeError(
        `pad: the padding value must be a ${x.dtype} scalar, got ${value.dtype}${showShape(value.shape)}`,
      )
    }
    const shape = x.shape.map((n, d) => paddedSize(n, low[d]!, high[d]!, interior[d]!))
    const isWhole = [...low, ...high, ...interior].every(Number.isInteger)
    if (!isWhole || low.length !== x.shape.length || shape.some((n) => n < 0) || interior.some((i) => i < 0)) {
      throw new RangeError(
        `pad: one low, high and non-negative interior amount per axis and no negative size, got ${showShape(low)}, ${showShape(high)}, ${showShape(interior)} for ${showShape(x.shape)}`,
      )
    }
    return [aval(shape, x.dtype, x.weakType && value.weakType)]
  },
  lower: {
    tag: 'emit',
    movesElements: true,
    emit: (b, [x, value], { low, interior }, [out]) => {
      const target = b.allocate(out!.shape, out!.dtype)
      const fill = expr.load(out!.dtype, value!.buffer, {
        offset: value!.access.offset,
        strides: out!.shape.map(() => 0),
      })
      b.push({ tag: 'loop', extents: out!.shape, stores: [{ ...target, value: fill }] })
      // Only the operand elements that land inside the result are copied.
      const from = x!.shape.map((_, d) => Math.max(0, Math.ceil(-low[d]! / (interior[d]! + 1))))
      const to = x!.shape.map((n, d) =>
        Math.min(n, Math.floor((out!.shape[d]! - 1 - low[d]!) / (interior[d]! + 1)) + 1),
      )
      const extents = from.map((f, d) => Math.max(0, to[d]! - f))
      const offset = (strides: readonly number[], at: readonly number[]): number =>
        at.reduce((sum, n, d) => sum + n * strides[d]!, 0)
      const read = { offset: x!.access.offset + offset(x!.access.strides, from), strides: x!.access.strides }
      const first = from.map((f, d) => low[d]! + f * (interior[d]! + 1))
      const write = {
        offset: offset(target.access.strides, first),
        strides: target.access.strides.map((s, d) => s * (interior[d]! + 1)),
      }
      if (extents.every((n) => n > 0)) {
        const value = expr.load(x!.dtype, x!.buffer, read)
        b.push({ tag: 'loop', extents, stores: [{ buffer: target.buffer, access: write, value }] })
      }
      return [target]
    },
  },
  jvp: ([x, value], [dx, dv], p) => [pad(dx ?? broadcastInDim(literal(0, x), x.shape, []), dv ?? literal(0, value), p)],
  transpose: ([ct], _, [x], { low, high, interior }) => {
    if (!ct) return [null, null]
    const back = pad(ct, literal(0, ct), {
      low: low.map((n) => -n),
      high: high.map((n) => -n),
      interior: low.map(() => 0),
    })
    const dx = slice(
      back,
      x.shape.map(() => 0),
      back.shape,
      interior.map((i) => i + 1),
    )
    const all = (y: Value): Value =>
      reduceSum(
        y,
        y.shape.map((_, d) => d),
      )
    return [dx, sub(all(ct), all(dx))]
  },
  batch: ([x, value], [isX, isValue], { low, high, interior }, n) => {
    const p = { low: [0, ...low], high: [0, ...high], interior: [0, ...interior] }
    const rows = isX ? x : repeatRows(x, n)
    if (!isValue) return [pad(rows, value, p)]
    // One padding value per example: pad with zeros, then choose by position.
    const inside = pad(broadcastInDim(scalar(true), rows.shape, []), scalar(false), p)
    const padded = pad(rows, literal(0, rows), p)
    return [select(inside, padded, broadcastInDim(value, padded.shape, [0]))]
  },
}

export const inverse = (permutation: readonly number[]): readonly number[] => {
  checkList('inverse', 'permutation', permutation)
  const out = new Array<number>(permutation.length)
  permutation.forEach((d, i) => (out[d] = i))
  return out
}

/** The operand's axes in another order. */
export const permute = (x: Value, permutation: readonly number[]): Value =>
  isValue(x) &&
  Array.isArray(permutation) &&
  permutation.length === x.shape.length &&
  permutation.every((d, i) => d === i)
    ? x
    : bind(transposeP, [x], { permutation })

export const rev = (x: Value, axes: readonly number[]): Value => (isNoAxis(x, axes) ? x : bind(revP, [x], { axes }))

export const slice = (
  x: Value,
  start: readonly number[],
  limit: readonly number[],
  strides: readonly number[] = Array.isArray(start) ? start.map(() => 1) : [],
): Value => bind(sliceP, [x], { start, limit, strides })

export const pad = (x: Value, value: Value, p: PadParams): Value => {
  checkLists('pad', 'amounts', p, ['low', 'high', 'interior'])
  return bind(padP, [x, value], p)
}
