/** Kernels of a convolution: windows become rows of a matrix, read where strides allow and copied where they do not, then one contraction. */
import { expr, sizeOf, type ContractKernel, type Shape } from '@pullback/core'
import type { Aval } from '../aval.ts'
import type { KernelBuilder, Source } from '../lowering.ts'
import type { ConvParams } from './convolutionParams.ts'
import { dilated } from './padding.ts'

/** A convolution whose operands have groups as an axis of their own. */
interface Grouped {
  /** [group, batch, in feature, …spatial] */
  readonly x: Source
  /** [group, out feature, in feature, …spatial] */
  readonly w: Source
  /** [group, batch, out feature, …spatial] */
  readonly out: Source
  readonly strides: readonly number[]
  /** Elements before the first of each spatial axis; negative skips. What comes after follows from the result's size. */
  readonly low: readonly number[]
  readonly lhsDilation: readonly number[]
  readonly rhsDilation: readonly number[]
}

const SPATIAL = 3

/** The source over the axes `order`, axis `split` of them divided into [groups, rest] with the groups in front of all. */
const grouped = (s: Source, order: readonly number[], split: number, groups: number): Source => {
  const shape = order.map((d) => s.shape[d]!)
  const strides = order.map((d) => s.access.strides[d]!)
  const rest = shape[split]! / groups
  return {
    ...s,
    shape: [groups, ...shape.map((n, i) => (i === split ? rest : n))],
    access: { offset: s.access.offset, strides: [rest * strides[split]!, ...strides] },
  }
}

/** Every `step`-th element of an axis from `start` on, `count` of them. */
const part = (s: Source, axis: number, start: number, step: number, count: number): Source => ({
  ...s,
  shape: s.shape.map((n, d) => (d === axis ? count : n)),
  access: {
    offset: s.access.offset + start * s.access.strides[axis]!,
    strides: s.access.strides.map((t, d) => (d === axis ? t * step : t)),
  },
})

/** The source seen with its axes in another order. */
const moved = (s: Source, order: readonly number[]): Source => ({
  ...s,
  shape: order.map((d) => s.shape[d]!),
  access: { offset: s.access.offset, strides: order.map((d) => s.access.strides[d]!) },
})

/** The stride of a run of axes as one, or null. An axis of one element takes part in nothing; nothing has stride 0. */
const runStride = (s: Source, axes: readonly number[]): number | null => {
  let stride: number | null = null
  let next = 0
  for (let i = axes.length - 1; i >= 0; i--) {
    const [n, step] = [s.shape[axes[i]!]!, s.access.strides[axes[i]!]!]
    if (n === 1) continue
    if (stride === null) stride = step
    else if (step !== next) return null
    next = step * n
  }
  return stride ?? 0
}

const zeroFill = (b: KernelBuilder, s: Source): void => {
  const value = expr.constant(s.dtype, 0)
  b.push({ tag: 'loop', extents: s.shape, stores: [{ buffer: s.buffer, access: s.access, value }] })
}

const copyTo = (b: KernelBuilder, from: Source, to: Source): void => {
  if (from.shape.includes(0)) return
  const value = expr.load(from.dtype, from.buffer, from.access)
  b.push({ tag: 'loop', extents: from.shape, stores: [{ buffer: to.buffer, access: to.access, value }] })
}

/** A new buffer for the axes of `s`, laid out with the axes `order` outermost first, over the axes of `s`. */
const allocateIn = (b: KernelBuilder, shape: Shape, dtype: Source['dtype'], order: readonly number[]): Source => {
  const dense = b.allocate(
    order.map((d) => shape[d]!),
    dtype,
  )
  return moved(
    dense,
    shape.map((_, d) => order.indexOf(d)),
  )
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** Pushes the kernels of a convolution and returns where its result lies. */
export const emitConvolution = (b: KernelBuilder, x: Source, w: Source, p: ConvParams, out: Aval): Source => {
  const { lhs, rhs, out: spec } = p.dimensionNumbers
  const target = b.allocate(out.shape, out.dtype)
  if (target.shape.includes(0)) {
    zeroFill(b, target)
    return target
  }
  const groups = p.featureGroupCount * p.batchGroupCount
  const c: Grouped = {
    x: grouped(x, lhs, p.batchGroupCount > 1 ? 0 : 1, groups),
    w: grouped(w, rhs, 0, groups),
    out: grouped(target, spec, 1, groups),
    strides: p.windowStrides,
    low: p.padding.map(([low]) => low),
    lhsDilation: p.lhsDilation,
    rhsDilation: p.rhsDilation,
  }
  emitPhases(b, c, 0)
  return target
}

/**
 * Where the input is dilated, only every `dilation`-th element of a window is not padding, and which ones repeats with the
 * position of the window: each phase is a convolution of the undilated input with a part of the kernel.
 */
const emitPhases = (b: KernelBuilder, c: Grouped, i: number): void => {
  if (i === c.strides.length) {
    emitDense(b, c)
    return
  }
  const period = c.lhsDilation[i]!
  const axis = SPATIAL + i
  const one = (list: readonly number[], value: number): readonly number[] => list.map((v, j) => (j === i ? value : v))
  if (period === 1 || c.strides[i] !== 1 || c.rhsDilation[i] !== 1) {
    emitPhases(b, c, i + 1)
    return
  }
  const taps = c.w.shape[axis]!
  const positions = c.out.shape[axis]!
  for (let phase = 0; phase < Math.min(period, positions); phase++) {
    const first = (((c.low[i]! - phase) % period) + period) % period
    const out = part(c.out, axis, phase, period, Math.ceil((positions - phase) / period))
    if (first >= taps) {
      zeroFill(b, out)
      continue
    }
    const w = part(c.w, axis, first, period, Math.ceil((taps - first) / period))
    const low = one(c.low, (c.low[i]! - phase - first) / period)
    emitPhases(b, { ...c, w, out, low, lhsDilation: one(c.lhsDilation, 1) }, i + 1)
  }
}

/** The elements of a spatial axis that windows reach. */
const reach = (c: Grouped, i: number): number =>
  (c.out.shape[SPATIAL + i]! - 1) * c.strides[i]! + dilated(c.w.shape[SPATIAL + i]!, c.rhsDilation[i]!)

/** The input with padding and dilation in memory, its axes laid out in `order`; the input itself if it needs neither. */
const padded = (b: KernelBuilder, c: Grouped, order: readonly number[]): Source => {
  const spatial = range(0, c.strides.length)
  const isInside = spatial.every((i) => {
    const n = c.x.shape[SPATIAL + i]!
    return c.low[i]! <= 0 && reach(c, i) - c.low[i]! <= n && (c.lhsDilation[i] === 1 || n === 1)
  })
  if (isInside) return spatial.reduce((s, i) => part(s, SPATIAL + i, -c.low[i]!, 1, reach(c, i)), c.x)
  const shape = c.x.shape.map((n, d) => (d < SPATIAL ? n : reach(c, d - SPATIAL)))
  const target = allocateIn(b, shape, c.x.dtype, order)
  zeroFill(b, moved(target, order))
  let from = c.x
  let to = target
  for (const i of spatial) {
    const axis = SPATIAL + i
    const step = c.lhsDilation[i]!
    const low = c.low[i]!
    const first = Math.max(0, Math.ceil(-low / step))
    const last = Math.min(c.x.shape[axis]! - 1, Math.floor((reach(c, i) - 1 - low) / step))
    const count = Math.max(0, last - first + 1)
    from = part(from, axis, first, 1, count)
    to = part(to, axis, count === 0 ? 0 : low + first * step, step, count)
  }
  copyTo(b, moved(from, order), moved(to, order))
  return target
}

/** Every window of a padded input: [group, batch, in feature, …positions, …inside]. */
const windowsOf = (c: Grouped, s: Source): Source => {
  const spatial = range(0, c.strides.length)
  const steps = s.access.strides.slice(SPATIAL)
  return {
    ...s,
    shape: [...s.shape.slice(0, SPATIAL), ...c.out.shape.slice(SPATIAL), ...c.w.shape.slice(SPATIAL)],
    access: {
      offset: s.access.offset,
      strides: [
        ...s.access.strides.slice(0, SPATIAL),
        ...spatial.map((i) => steps[i]! * c.strides[i]!),
        ...spatial.map((i) => steps[i]! * c.rhsDilation[i]!),
      ],
    },
  }
}

/** Groups as narrow as these are not worth a matrix product each: vectors run along the groups instead. */
const NARROW = 4

const emitDense = (b: KernelBuilder, c: Grouped): void => {
  const groups = c.x.shape[0]!
  if (c.x.shape[2] === 0) zeroFill(b, c.out)
  else if (groups >= NARROW && c.w.shape[1]! < NARROW) emitNarrow(b, c)
  else emitContraction(b, c)
}

/** One reduction over the windows, for groups with few features each (depthwise convolution and its gradients). */
const emitNarrow = (b: KernelBuilder, c: Grouped): void => {
  const d = c.strides.length
  const spatial = range(SPATIAL, SPATIAL + d)
  const x = windowsOf(c, padded(b, c, [1, ...spatial, 2, 0]))
  const rank = 4 + d
  // Kept: batch, positions, group, out feature. Reduced: positions inside, in feature.
  const kept = (s: Source, at: readonly (number | null)[]): readonly number[] =>
    at.map((axis) => (axis === null ? 0 : s.access.strides[axis]!))
  const inside = range(SPATIAL + d, SPATIAL + 2 * d)
  const xs = kept(x, [1, ...spatial, 0, null, ...inside, 2])
  const ws = kept(c.w, [null, ...spatial.map(() => null), 0, 1, ...spatial, 2])
  const read = (s: Source, strides: readonly number[]): ReturnType<typeof expr.load> =>
    expr.load(s.dtype, s.buffer, { offset: s.access.offset, strides })
  const { dtype } = c.out
  const order = [1, ...spatial, 0, 2]
  const extents = order.map((axis) => c.out.shape[axis]!)
  b.push({
    tag: 'reduce',
    extents: extents.slice(0, rank - 1),
    reduced: [...inside.map((axis) => x.shape[axis]!), x.shape[2]!],
    accumulators: [{ combine: 'sum', value: expr.binary('mul', read(x, xs), read(c.w, ws)) }],
    stores: [
      {
        buffer: c.out.buffer,
        access: { offset: c.out.access.offset, strides: order.map((axis) => c.out.access.strides[axis]!) },
        value: expr.acc(dtype, 0),
      },
    ],
  })
}

/**
 * The matrix of windows: which axes of [group, batch, feature, …positions, …inside] make up its rows and its inner
 * dimension (outermost first), how it is laid out if it has to be copied, and which position axis its windows overlap on.
 */
interface Matrix {
  readonly rows: readonly number[]
  readonly inner: readonly number[]
  readonly layout: readonly number[]
}

/**
 * Features that lie inside examples (the usual layouts) give rows of one spatial axis, whose windows overlap along that
 * axis. Examples inside features (the gradient of a kernel) give rows of kernel positions: there windows overlap along
 * the first axis, and what is summed over runs along it.
 */
const matrixOf = (d: number, isFeatureInside: boolean): Matrix => {
  const at = (i: number): number => SPATIAL + i
  const inside = (i: number): number => SPATIAL + d + i
  const rest = range(1, d)
  if (d === 0) return { rows: [1], inner: [2], layout: [0, 1, 2] }
  if (isFeatureInside) {
    const before = range(0, d - 1)
    const inner = [inside(d - 1), ...before.map(inside), 2]
    return { rows: [at(d - 1)], inner, layout: [0, 1, ...before.map(at), at(d - 1), ...inner] }
  }
  const rows = [...rest.map(at), 1]
  const inner = [inside(0), 2, ...rest.map(inside)]
  return { rows, inner, layout: [0, at(0), ...inner, ...rows] }
}

const emitContraction = (b: KernelBuilder, c: Grouped): void => {
  const d = c.strides.length
  const spatial = range(SPATIAL, SPATIAL + d)
  const steps = c.x.access.strides
  const isFeatureInside = c.x.shape[1] === 1 || c.x.shape[2] === 1 || Math.abs(steps[2]!) <= Math.abs(steps[1]!)
  const order = isFeatureInside ? [0, 1, ...spatial, 2] : [0, ...spatial, 2, 1]
  const source = padded(b, c, order)
  const matrix = matrixOf(d, isFeatureInside)
  const { a, inner } = matrixSource(b, c, source, matrix, d)
  // Kernel axes in the order of the inner dimension: its in features are axis 2, as those of the windows.
  const kernelInner = inner.map((axis) => (axis === 2 ? 2 : axis - d))
  let w = c.w
  if (runStride(w, kernelInner) === null || w.access.strides.some((s) => s < 0)) {
    w = allocateIn(b, c.w.shape, c.w.dtype, [0, ...kernelInner, 1])
    copyTo(b, moved(c.w, [0, ...kernelInner, 1]), moved(w, [0, ...kernelInner, 1]))
  }
  // Rows that are no single run, in the matrix or in the result (whose axes but the last have the same numbers), stay loops around.
  let rows = matrix.rows
  while (rows.length > 1 && (runStride(a, rows) === null || runStride(c.out, rows) === null)) {
    rows = rows.slice(1)
  }
  const around = [0, 1, ...spatial].filter((axis) => !rows.includes(axis))
  const strides = (s: Source, axes: readonly number[]): readonly number[] => axes.map((axis) => s.access.strides[axis]!)
  const kernel: ContractKernel = {
    tag: 'contract',
    dtype: c.out.dtype as ContractKernel['dtype'], // the primitive's type rule admits no bool
    batch: around.map((axis) => c.out.shape[axis]!),
    m: sizeOf(rows.map((axis) => c.out.shape[axis]!)),
    n: c.out.shape[2]!,
    k: sizeOf(inner.map((axis) => a.shape[axis]!)),
    a: {
      buffer: a.buffer,
      access: { offset: a.access.offset, strides: [...strides(a, around), runStride(a, rows)!, runStride(a, inner)!] },
    },
    b: {
      buffer: w.buffer,
      access: {
        offset: w.access.offset,
        strides: [
          ...around.map((axis) => (axis === 0 ? w.access.strides[0]! : 0)),
          runStride(w, kernelInner)!,
          w.access.strides[1]!,
        ],
      },
    },
    c: {
      buffer: c.out.buffer,
      access: {
        offset: c.out.access.offset,
        strides: [...strides(c.out, around), runStride(c.out, rows)!, c.out.access.strides[2]!],
      },
    },
  }
  b.push(kernel)
}

/** The windows as a matrix source whose inner axes are one run: seen through strides, or copied as little as possible. */
const matrixSource = (
  b: KernelBuilder,
  c: Grouped,
  source: Source,
  { inner, layout }: Matrix,
  d: number,
): { readonly a: Source; readonly inner: readonly number[] } => {
  const all = windowsOf(c, source)
  if (runStride(all, inner) !== null) return { a: all, inner }
  const natural = [...range(SPATIAL + d, SPATIAL + 2 * d), 2]
  for (const other of [natural, [2, ...natural.slice(0, -1)]]) {
    if (runStride(all, other) !== null) return { a: all, inner: other }
  }
  // The outermost inner axis may stay a window overlapping its neighbours if its step is that of a row of the copy.
  const lead = inner[0]! - SPATIAL - d
  const canOverlap = d > 0 && (c.rhsDilation[lead] === 1 || c.w.shape[SPATIAL + lead] === 1)
  if (!canOverlap) {
    const a = allocateIn(b, all.shape, all.dtype, layout)
    copyTo(b, moved(all, layout), moved(a, layout))
    return { a, inner }
  }
  // Position axis `lead` becomes the padded axis itself and its window axis a single element.
  const reached = reach(c, lead)
  const at = SPATIAL + lead
  const overlapping = part(part(all, at, 0, 1, reached), SPATIAL + d + lead, 0, 1, 1)
  const from: Source = {
    ...overlapping,
    access: {
      offset: all.access.offset,
      strides: overlapping.access.strides.map((s, axis) => (axis === at ? source.access.strides[at]! : s)),
    },
  }
  const copy = allocateIn(b, from.shape, from.dtype, layout)
  copyTo(b, moved(from, layout), moved(copy, layout))
  const step = copy.access.strides[at]!
  const a: Source = {
    ...copy,
    shape: all.shape,
    access: {
      offset: 0,
      strides: copy.access.strides.map((s, axis) =>
        axis === at ? step * c.strides[lead]! : axis === SPATIAL + d + lead ? step * c.rhsDilation[lead]! : s,
      ),
    },
  }
  return { a, inner }
}
