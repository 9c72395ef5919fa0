/** Sliding windows over arrays: a view of every window, its transpose, and the extreme of each window. Padding happens before. */
import { expr, showShape, sizeOf, type Shape, type Value } from '@pullback/core'
import type { Unary } from '../arity.ts'
import { aval } from '../aval.ts'
import { bind } from '../bind.ts'
import { checkCategory, literal, NUMERIC } from '../family.ts'
import { checkLists, checkSizes } from '../given.ts'
import type { KernelBuilder, Source, View } from '../lowering.ts'
import type { Primitive } from '../primitive.ts'
import { broadcastInDim, reduceSum, reshapeTo } from './broadcast.ts'
import { compare } from './comparison.ts'
import { iota } from './random.ts'
import { argmax, argmin } from './reduce.ts'
import { select } from './select.ts'

/** One entry per operand axis: window i starts at element `i · strides`, its element k lies `k · dilation` further. */
export interface WindowParams {
  readonly size: readonly number[]
  readonly strides: readonly number[]
  readonly dilation: readonly number[]
}

/** Where windows lie in the operand of shape `shape`. */
export interface OverlapParams extends WindowParams {
  readonly shape: Shape
}

/** How many windows fit along each axis. */
export const windowCounts = (shape: Shape, p: WindowParams): Shape => {
  checkLists('windowCounts', 'windows', p, LISTS)
  const { size, strides, dilation } = p
  return checkSizes('windowCounts', shape).map((n, d) =>
    Math.max(0, Math.floor((n - (size[d]! - 1) * dilation[d]! - 1) / strides[d]!) + 1),
  )
}

const LISTS = ['size', 'strides', 'dilation'] as const

const checkWindows = (name: string, shape: Shape, p: WindowParams): void => {
  checkLists(name, 'windows', p, LISTS)
  const { size, strides, dilation } = p
  const lists = [size, strides, dilation]
  if (lists.some((l) => l.length !== shape.length || l.some((n) => !Number.isInteger(n) || n < 1))) {
    throw new RangeError(
      `${name}: one positive integer window size, stride and dilation per axis, got ${lists.map(showShape).join(', ')} for ${showShape(shape)}`,
    )
  }
}

const viewOf = (shape: Shape, p: WindowParams): View => ({
  shape: [...windowCounts(shape, p), ...p.size],
  axes: [...p.strides.map((step, axis) => ({ axis, step })), ...p.dilation.map((step, axis) => ({ axis, step }))],
  start: shape.map(() => 0),
})

/** The same parameters below a new leading axis. */
const below = ({ size, strides, dilation }: WindowParams): WindowParams => ({
  size: [1, ...size],
  strides: [1, ...strides],
  dilation: [1, ...dilation],
})

const pick = ({ size, strides, dilation }: WindowParams): WindowParams => ({ size, strides, dilation })

/** Every window of the operand: result axes are the windows' positions, one per axis, then the positions inside. No copy. */
export const windowsP: Primitive<WindowParams, Unary> = {
  name: 'windows',
  avals: ([x], p) => {
    checkWindows('windows', x.shape, p)
    return [aval(viewOf(x.shape, p).shape, x.dtype, x.weakType)]
  },
  lower: { tag: 'view', view: viewOf },
  jvp: (_, [dx], p) => [dx && bind(windowsP, [dx], p)],
  transpose: ([ct], _, [x], p) => [ct && bind(overlapAddP, [ct], { ...p, shape: x.shape })],
  batch: ([x], _, p, n) => {
    const counts = windowCounts(x.shape.slice(1), p)
    return [reshapeTo(bind(windowsP, [x], below(p)), [n, ...counts, ...p.size])]
  },
}

/** Whether no two windows along an axis share an element. */
const isApart = (p: WindowParams, counts: Shape, d: number): boolean =>
  p.size[d] === 1 || counts[d]! <= 1 || p.strides[d]! > (p.size[d]! - 1) * p.dilation[d]!

const fill = (b: KernelBuilder, target: Source): void => {
  const { buffer, access, shape, dtype } = target
  b.push({ tag: 'loop', extents: shape, stores: [{ buffer, access, value: expr.constant(dtype, 0) }] })
}

/** Adds up one axis whose windows overlap: position axis `d` gets the operand's size `n`, window axis gets size 1. */
const addUpAxis = (b: KernelBuilder, from: Source, d: number, n: number, stride: number, dilation: number): Source => {
  const inner = d + from.shape.length / 2
  const shape = from.shape.map((m, i) => (i === d ? n : i === inner ? 1 : m))
  const target = b.allocate(shape, from.dtype)
  fill(b, target)
  const extents = from.shape.map((m, i) => (i === inner ? 1 : m))
  for (let k = 0; k < from.shape[inner]!; k++) {
    const step = target.access.strides[d]!
    const access = {
      offset: k * dilation * step,
      strides: target.access.strides.map((s, i) => (i === d ? s * stride : i === inner ? 0 : s)),
    }
    const read = { ...from.access, offset: from.access.offset + k * from.access.strides[inner]! }
    const sum = expr.binary(
      'add',
      expr.load(from.dtype, target.buffer, access),
      expr.load(from.dtype, from.buffer, read),
    )
    b.push({ tag: 'loop', extents, stores: [{ buffer: target.buffer, access, value: sum }] })
  }
  return target
}

/** The transpose of `windows`: windows are put back where they lie and added where they overlap. */
export const overlapAddP: Primitive<OverlapParams, Unary> = {
  name: 'overlapAdd',
  avals: ([x], p) => {
    checkLists('overlapAdd', 'windows', p, ['shape', ...LISTS])
    checkWindows('overlapAdd', checkSizes('overlapAdd', p.shape), p)
    checkCategory('overlapAdd', x, NUMERIC)
    const want = viewOf(p.shape, p).shape
    if (want.length !== x.shape.length || want.some((n, d) => n !== x.shape[d])) {
      throw new TypeError(
        `overlapAdd: windows of ${showShape(p.shape)} have shape ${showShape(want)}, got ${showShape(x.shape)}`,
      )
    }
    return [aval(p.shape, x.dtype, x.weakType)]
  },
  lower: {
    tag: 'emit',
    emit: (b, [x], p, [out]) => {
      const rank = p.shape.length
      const counts = windowCounts(p.shape, p)
      if (x!.shape.includes(0)) {
        const target = b.allocate(out!.shape, out!.dtype)
        fill(b, target)
        return [target]
      }
      let from = x!
      const done = new Set<number>()
      for (let d = 0; d < rank; d++) {
        if (isApart(p, counts, d)) continue
        from = addUpAxis(b, from, d, p.shape[d]!, p.strides[d]!, p.dilation[d]!)
        done.add(d)
      }
      // Along the other axes every element has a place of its own.
      const target = b.allocate(out!.shape, out!.dtype)
      if (sizeOf(from.shape) < sizeOf(out!.shape)) fill(b, target)
      const steps = target.access.strides
      const strides = [
        ...steps.map((s, d) => (done.has(d) ? s : s * p.strides[d]!)),
        ...steps.map((s, d) => (done.has(d) ? 0 : s * p.dilation[d]!)),
      ]
      const value = expr.load(from.dtype, from.buffer, from.access)
      b.push({
        tag: 'loop',
        extents: from.shape,
        stores: [{ buffer: target.buffer, access: { offset: 0, strides }, value }],
      })
      return [target]
    },
  },
  jvp: (_, [dx], p) => [dx && bind(overlapAddP, [dx], p)],
  transpose: ([ct], _, __, p) => [ct && bind(windowsP, [ct], pick(p))],
  batch: ([x], _, p, n) => {
    const rank = p.shape.length
    const counts = x.shape.slice(1, rank + 1)
    return [bind(overlapAddP, [reshapeTo(x, [n, ...counts, 1, ...p.size])], { ...below(p), shape: [n, ...p.shape] })]
  },
}

const windowAxes = (rank: number): readonly number[] => Array.from({ length: rank }, (_, d) => rank + d)

/** The elements of `dx` that stand where `winner` says, one per window. */
const pickWinners = (dx: Value, winner: Value, p: WindowParams): Value => {
  const all = bind(windowsP, [dx], p)
  const rank = dx.shape.length
  const dims = Array.from({ length: rank }, (_, d) => d)
  const place = broadcastInDim(iota(p.size), all.shape, windowAxes(rank))
  const wins = compare('eq', place, broadcastInDim(winner, all.shape, dims))
  return reduceSum(select(wins, all, literal(0, dx)), windowAxes(rank))
}

const extreme = (name: string, combine: 'max' | 'min'): Primitive<WindowParams, Unary> => {
  const position = combine === 'max' ? argmax : argmin
  const prim: Primitive<WindowParams, Unary> = {
    name,
    avals: ([x], p) => {
      checkWindows(name, x.shape, p)
      checkCategory(name, x, NUMERIC)
      return [aval(windowCounts(x.shape, p), x.dtype)]
    },
    lower: {
      tag: 'emit',
      emit: (b, [x], p, [out]) => {
        const target = b.allocate(out!.shape, out!.dtype)
        const { strides, offset } = x!.access
        const access = {
          offset,
          strides: [...strides.map((s, d) => s * p.strides[d]!), ...strides.map((s, d) => s * p.dilation[d]!)],
        }
        b.push({
          tag: 'reduce',
          extents: out!.shape,
          reduced: p.size,
          accumulators: [{ combine, value: expr.load(x!.dtype, x!.buffer, access) }],
          stores: [{ buffer: target.buffer, access: target.access, value: expr.acc(out!.dtype, 0) }],
        })
        return [target]
      },
    },
    jvp: ([x], [dx], p) => [dx && pickWinners(dx, position(bind(windowsP, [x], p), windowAxes(x.shape.length)), p)],
    batch: ([x], _, p) => [bind(prim, [x], below(p))],
  }
  return prim
}

/**
 * The largest element of each window; NaN if there is one. The tangent is that of the first largest element in row-major
 * order, of the first NaN where there is one.
 */
export const windowMaxP: Primitive<WindowParams, Unary> = extreme('windowMax', 'max')

/** The smallest element of each window; NaN if there is one. The tangent is that of the first smallest element. */
export const windowMinP: Primitive<WindowParams, Unary> = extreme('windowMin', 'min')

/** Every window of `x`: [positions…, inside…]. Nothing is copied. */
export const windows = (x: Value, p: WindowParams): Value => bind(windowsP, [x], p)

/** Windows added up where they lie in an array of shape `p.shape`. */
export const overlapAdd = (x: Value, p: OverlapParams): Value => bind(overlapAddP, [x], p)

export const windowMax = (x: Value, p: WindowParams): Value => bind(windowMaxP, [x], p)

export const windowMin = (x: Value, p: WindowParams): Value => bind(windowMinP, [x], p)
