/** Elements added, left out and repeated; arrays put together from blocks and taken apart. */
import {
  checkOptions,
  checkShape,
  NdArray,
  normalizeAxis,
  showShape,
  sizeOf,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { listOf, mustBe } from '../given.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { convert } from '../primitives/convert.ts'
import { slice } from '../primitives/layout.ts'
import { take } from './indexing.ts'
import { concatenate, concatFor, splitFor, valuesOf } from './joining.ts'
import { asValue, like } from './operands.ts'
import { ravel, transpose } from './shape.ts'

/** `values` behind `x` along an axis; without one all elements of both in a row. */
export const append = (x: Operand, values: Operand, axis: number | null = null): Value =>
  concatFor('append', [x, values], axis)

/** Positions along an axis: a number, several, or a range. */
export type Positions =
  number | readonly number[] | { readonly start?: number; readonly stop?: number; readonly step?: number }

const isNumbers = (p: Positions): p is readonly number[] => Array.isArray(p)

const positionsIn = (fn: string, at: Positions, n: number, extra: number): readonly number[] => {
  let list: readonly number[]
  if (typeof at === 'number') list = [at]
  else if (isNumbers(at)) list = at
  else {
    checkOptions(fn, at, ['start', 'stop', 'step'])
    list = range(at.start ?? 0, at.stop ?? n, at.step ?? 1, n)
  }
  return list.map((i) => {
    if (!Number.isInteger(i) || i < -n || i >= n + extra) {
      throw new RangeError(`${fn}: positions must be integers in [${-n}, ${n + extra}), got ${i}`)
    }
    return i < 0 ? i + n : i
  })
}

const range = (from: number, to: number, step: number, n: number): readonly number[] => {
  const wrap = (k: number): number => Math.min(n, Math.max(0, k < 0 ? k + n : k))
  const [a, b] = [wrap(from), wrap(to)]
  return step > 0 ? Array.from({ length: Math.max(0, Math.ceil((b - a) / step)) }, (_, i) => a + i * step) : []
}

const along = (fn: string, x: Operand, axis: number | null): readonly [Value, number] => {
  const v = asValue(fn, x)
  return axis === null ? [ravel(v), 0] : [v, normalizeAxis(fn, axis, v.shape.length)]
}

const picked = (x: Value, list: readonly number[], axis: number): Value =>
  list.length === 0
    ? broadcastInDim(
        like(x, 0),
        x.shape.map((n, d) => (d === axis ? 0 : n)),
        [],
      )
    : take(x, new NdArray('int32', [list.length], Int32Array.from(list)), { axis, mode: 'clip' })

/** `x` without the slices at some positions of an axis; without an axis, without some elements. */
const remove = (x: Operand, at: Positions, axis: number | null = null): Value => {
  const [v, d] = along('delete', x, axis)
  const n = v.shape[d]!
  const gone = new Set(positionsIn('delete', at, n, 0))
  const kept = Array.from({ length: n }, (_, i) => i).filter((i) => !gone.has(i))
  return picked(v, kept, d)
}

export { remove as delete }

/** `x` with slices of `values` put before positions of an axis; without an axis, with elements put between its own. */
export const insert = (x: Operand, at: Positions, values: Operand, axis: number | null = null): Value => {
  const [v, d] = along('insert', x, axis)
  const n = v.shape[d]!
  const places = positionsIn('insert', at, n, 1)
  const w = convert(asValue('insert', values), v.dtype)
  // One position takes as many slices as there are, several take one each.
  const rows = typeof at === 'number' && w.shape.length === v.shape.length ? w.shape[d]! : places.length
  const shape = v.shape.map((k, i) => (i === d ? rows : k))
  const added = shape.length - w.shape.length
  if (added < 0 || w.shape.some((k, i) => k !== 1 && k !== shape[i + added])) {
    throw new TypeError(
      `insert: values must broadcast to the slices, got ${showShape(w.shape)} for ${showShape(shape)}`,
    )
  }
  const stretched = broadcastInDim(
    w,
    shape,
    w.shape.map((_, i) => i + added),
  )
  const where = typeof at === 'number' ? new Array<number>(rows).fill(places[0]!) : places
  const order = where.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place || a.i - b.i)
  const sources: number[] = []
  let next = 0
  for (let i = 0; i <= n; i++) {
    while (next < order.length && order[next]!.place === i) sources.push(n + order[next++]!.i)
    if (i < n) sources.push(i)
  }
  return picked(concatenate([v, stretched], d), sources, d)
}

/** The elements of `x` over and over in row-major order until an array of this shape is full. */
export const resize = (x: Operand, shape: number | Shape): Value => {
  const v = ravel(asValue('resize', x))
  const to = checkShape('resize', listOf('resize', 'shape', shape))
  const n = sizeOf(to)
  if (n === 0 || v.size === 0) return broadcastInDim(like(v, 0), to, [])
  const copies = Math.ceil(n / v.size)
  const repeated = reshapeTo(broadcastInDim(v, [copies, v.size], [1]), [copies * v.size])
  return reshapeTo(slice(repeated, [0], [n]), to)
}

/** `x` [n] without zeros at its ends (`f`: front, `b`: back). Needs concrete elements. */
export const trimZeros = (x: Operand, ends: 'fb' | 'f' | 'b' = 'fb'): Value => {
  const v = asValue('trimZeros', x)
  if (v.shape.length !== 1)
    throw new TypeError(`trimZeros: the array must have one axis, got shape ${showShape(v.shape)}`)
  if (!(v instanceof NdArray)) {
    throw new TypeError(`trimZeros: the size of the result depends on elements that are being traced, got ${String(v)}`)
  }
  if (!['f', 'b', 'fb'].includes(ends)) throw mustBe('trimZeros', 'ends', "'f', 'b' or 'fb'", ends)
  const isFull = Array.from(v.data, (e: number) => e !== 0)
  const first = isFull.indexOf(true)
  const last = isFull.lastIndexOf(true)
  if (first < 0) return slice(v, [0], [0])
  return slice(v, [ends.includes('f') ? first : 0], [ends.includes('b') ? last + 1 : v.size])
}

/** Arrays nested in lists, as they lie beside and below each other. */
export type Blocks = Operand | readonly Blocks[]

const isNested = (b: Blocks): b is readonly Blocks[] => Array.isArray(b)
const depthOf = (b: Blocks): number => (isNested(b) ? 1 + Math.max(0, ...b.map(depthOf)) : 0)

/** An array put together from nested lists of blocks: the innermost lists join along the last axis. */
export const block = (blocks: Blocks): Value => {
  const depth = depthOf(blocks)
  const leaves = (b: Blocks): readonly number[] =>
    isNested(b) ? b.flatMap(leaves) : [asValue('block', b).shape.length]
  const rank = Math.max(depth, ...leaves(blocks))
  const join = (b: Blocks, level: number): Value => {
    if (!isNested(b)) {
      const v = asValue('block', b)
      if (level !== depth) throw new TypeError(`block: all blocks must be nested ${depth} deep, got one ${level} deep`)
      return reshapeTo(v, [...new Array<number>(rank - v.shape.length).fill(1), ...v.shape])
    }
    if (b.length === 0) throw new TypeError('block: lists must not be empty, got []')
    return concatenate(
      b.map((inner) => join(inner, level + 1)),
      rank - depth + level,
    )
  }
  return join(blocks, 0)
}

/** At least three axes: [n] becomes [1, n, 1], [n, m] becomes [n, m, 1]. */
export const atleast3d = (x: Operand): Value => {
  const v = asValue('atleast3d', x)
  const { shape } = v
  if (shape.length >= 3) return v
  return reshapeTo(v, shape.length === 2 ? [...shape, 1] : [1, shape[0] ?? 1, 1])
}

/** Arrays behind each other along a third axis. */
export const dstack = (xs: readonly Operand[]): Value => concatenate(valuesOf('dstack', xs).map(atleast3d), 2)

const splitter =
  (fn: string, least: number, axisOf: (rank: number) => number) =>
  (x: Operand, parts: number | readonly number[]): readonly Value[] => {
    const v = asValue(fn, x)
    if (v.shape.length < least) {
      throw new TypeError(`${fn}: the array must have at least ${least} axes, got shape ${showShape(v.shape)}`)
    }
    return splitFor(fn, v, parts, axisOf(v.shape.length))
  }

type Splitter = (x: Operand, parts: number | readonly number[]) => readonly Value[]

/** Parts along the first axis. */
export const vsplit: Splitter = /* @__PURE__ */ splitter('vsplit', 2, () => 0)
/** Parts along the second axis, of a vector along its only one. */
export const hsplit: Splitter = /* @__PURE__ */ splitter('hsplit', 1, (rank) => (rank === 1 ? 0 : 1))
/** Parts along the third axis. */
export const dsplit: Splitter = /* @__PURE__ */ splitter('dsplit', 3, () => 2)

/** An axis moved before another; the older form of `moveaxis`. */
export const rollaxis = (x: Operand, axis: number, start = 0): Value => {
  const v = asValue('rollaxis', x)
  const rank = v.shape.length
  const from = normalizeAxis('rollaxis', axis, rank)
  if (!Number.isInteger(start) || start < -rank || start > rank) {
    throw new RangeError(`rollaxis: start must be in [${-rank}, ${rank}], got ${start}`)
  }
  const to = start < 0 ? start + rank : start
  const rest = [...v.shape.keys()].filter((d) => d !== from)
  const place = from < to ? to - 1 : to
  return transpose(v, [...rest.slice(0, place), from, ...rest.slice(place)])
}
