/** Running sums as a primitive; running products, extremes and logarithms of sums as trees of pairs. */
import { checkOptions, expr, normalizeAxis, showShape, type Value } from '@pullback/core'
import type { Unary } from '../arity.ts'
import { aval } from '../aval.ts'
import { bind } from '../bind.ts'
import { associativeScan } from '../control/associativeScan.ts'
import { checkCategory, FLOATING, NUMERIC } from '../family.ts'
import { checkOperands } from '../given.ts'
import type { KernelBuilder, Source } from '../lowering.ts'
import type { Primitive } from '../primitive.ts'
import { logaddexp } from './activation.ts'
import { max, min, mul } from './arithmetic.ts'

export interface CumulativeParams {
  readonly axis: number
  /** From the last element to the first. */
  readonly reverse: boolean
}

/** Elements summed up directly, each from the first of its chunk: the square of this bounds the work per chunk. */
const CHUNK = 8

/** `count` elements of an axis from `start` on, `step` apart. */
const along = (s: Source, axis: number, start: number, step: number, count: number): Source => ({
  ...s,
  shape: s.shape.map((n, d) => (d === axis ? count : n)),
  access: {
    offset: s.access.offset + start * s.access.strides[axis]!,
    strides: s.access.strides.map((t, d) => (d === axis ? t * step : t)),
  },
})

/** An axis of whole chunks as two: chunks, and elements inside. */
const inChunks = (s: Source, axis: number, size: number): Source => {
  const { shape, access } = s
  const step = access.strides[axis]!
  return {
    ...s,
    shape: [...shape.slice(0, axis), shape[axis]! / size, size, ...shape.slice(axis + 1)],
    access: {
      offset: access.offset,
      strides: [...access.strides.slice(0, axis), step * size, step, ...access.strides.slice(axis + 1)],
    },
  }
}

const load = (s: Source): ReturnType<typeof expr.load> => expr.load(s.dtype, s.buffer, s.access)

/** Running sums of a short axis: for each position one sum over the axis, what lies behind counting as 0. */
const sumDirectly = (b: KernelBuilder, from: Source, to: Source, axis: number): void => {
  if (from.shape.includes(0)) return
  const rank = from.shape.length
  const value = expr.select(
    expr.compare('le', expr.index(rank), expr.index(axis)),
    expr.load(from.dtype, from.buffer, {
      offset: from.access.offset,
      strides: [...from.access.strides.map((s, d) => (d === axis ? 0 : s)), from.access.strides[axis]!],
    }),
    expr.constant(from.dtype, 0),
  )
  b.push({
    tag: 'reduce',
    extents: from.shape,
    reduced: [from.shape[axis]!],
    accumulators: [{ combine: 'sum', value }],
    stores: [{ buffer: to.buffer, access: to.access, value: expr.acc(to.dtype, 0) }],
  })
}

/** Adds to each element of `to` the element of `offsets` at the same place, which repeats where its stride is 0. */
const addTo = (b: KernelBuilder, to: Source, offsets: Source): void => {
  if (to.shape.includes(0)) return
  const value = expr.binary('add', load(to), load({ ...offsets, shape: to.shape }))
  b.push({ tag: 'loop', extents: to.shape, stores: [{ buffer: to.buffer, access: to.access, value }] })
}

/** Running sums of `from` along `axis` into `to`: within chunks, then of the chunks' totals, which are added to what follows. */
const runningSums = (b: KernelBuilder, from: Source, to: Source, axis: number): void => {
  const n = from.shape[axis]!
  if (n <= CHUNK) {
    sumDirectly(b, from, to, axis)
    return
  }
  const chunks = Math.floor(n / CHUNK)
  const whole = inChunks(along(to, axis, 0, 1, chunks * CHUNK), axis, CHUNK)
  sumDirectly(b, inChunks(along(from, axis, 0, 1, chunks * CHUNK), axis, CHUNK), whole, axis + 1)
  const totals = along(to, axis, CHUNK - 1, CHUNK, chunks)
  const before = b.allocate(totals.shape, to.dtype)
  runningSums(b, totals, before, axis)
  const repeated = (s: Source, at: number): Source => ({
    ...s,
    access: { offset: s.access.offset, strides: s.access.strides.map((t, d) => (d === at ? 0 : t)) },
  })
  const spread = inChunks(before, axis, 1)
  addTo(b, along(whole, axis, 1, 1, chunks - 1), repeated(spread, axis + 1))
  const rest = n - chunks * CHUNK
  const tail = along(to, axis, chunks * CHUNK, 1, rest)
  sumDirectly(b, along(from, axis, chunks * CHUNK, 1, rest), tail, axis)
  addTo(b, tail, repeated(along(before, axis, chunks - 1, 1, rest), axis))
}

/** Sums of the elements up to each position, itself included. Linear; the transpose runs the other way. */
export const cumsumP: Primitive<CumulativeParams, Unary> = {
  name: 'cumsum',
  avals: ([x], { axis }) => {
    checkCategory('cumsum', x, NUMERIC)
    if (!Number.isInteger(axis) || axis < 0 || axis >= x.shape.length) {
      throw new RangeError(`cumsum: axis must be one of the operand's, got ${axis} for ${showShape(x.shape)}`)
    }
    return [aval(x.shape, x.dtype, x.weakType)]
  },
  lower: {
    tag: 'emit',
    emit: (b, [x], { axis, reverse }, [out]) => {
      const target = b.allocate(out!.shape, out!.dtype)
      const n = out!.shape[axis]!
      const turned = (s: Source): Source => (reverse && n > 0 ? along(s, axis, n - 1, -1, n) : s)
      if (out!.shape.includes(0)) {
        b.push({
          tag: 'loop',
          extents: out!.shape,
          stores: [{ buffer: target.buffer, access: target.access, value: expr.constant(out!.dtype, 0) }],
        })
      } else runningSums(b, turned(x!), turned(target), axis)
      return [target]
    },
  },
  jvp: (_, [dx], p) => [dx && bind(cumsumP, [dx], p)],
  transpose: ([ct], _, __, { axis, reverse }) => [ct && bind(cumsumP, [ct], { axis, reverse: !reverse })],
  batch: ([x], _, { axis, reverse }) => [bind(cumsumP, [x], { axis: axis + 1, reverse })],
}

export interface CumulativeOptions {
  /** Default 0. */
  readonly axis?: number
  /** From each position to the last instead of from the first. Default false. */
  readonly reverse?: boolean
}

const OPTIONS = ['axis', 'reverse']

/** Sums of the elements of `x` up to each position along an axis. */
export const cumsum = (x: Value, options: CumulativeOptions = {}): Value => {
  checkOptions('cumsum', options, OPTIONS)
  checkOperands('cumsum', x)
  const { axis = 0, reverse = false } = options
  return bind(cumsumP, [x], { axis: normalizeAxis('cumsum', axis, x.shape.length), reverse })
}

/** Combines the elements up to each position, in pairs, pairs of pairs …: the order, and so the derivative at ties, of JAX. */
const scanned =
  (fn: string, combine: (a: Value, b: Value) => Value, accepts = NUMERIC) =>
  (x: Value, options: CumulativeOptions = {}): Value => {
    checkOptions(fn, options, OPTIONS)
    checkOperands(fn, x)
    const { axis = 0, reverse = false } = options
    checkCategory(fn, x, accepts)
    const at = normalizeAxis(fn, axis, x.shape.length)
    return associativeScan(combine, x, { axis: at, reverse })
  }

/** Products of the elements up to each position. The gradient is exact where factors are 0. */
export const cumprod: (x: Value, options?: CumulativeOptions) => Value = scanned('cumprod', mul)

/** The largest of the elements up to each position. Two equal ones share the gradient. */
export const cummax: (x: Value, options?: CumulativeOptions) => Value = scanned('cummax', max)

/** The smallest of the elements up to each position. Two equal ones share the gradient. */
export const cummin: (x: Value, options?: CumulativeOptions) => Value = scanned('cummin', min)

/** log Σ e^x over the elements up to each position, without overflow. */
export const cumlogsumexp: (x: Value, options?: CumulativeOptions) => Value = scanned(
  'cumlogsumexp',
  logaddexp,
  FLOATING,
)
