/** Products of matrices and convolutions. */
import { sizeOf, type Shape } from '@pullback/core'
import { primitives as p, type ConvParams, type DotDims } from '@pullback/autodiff/programs'
import { int, ints, type GraphBuilder, type Val } from '../graph.ts'
import { pad, like, plain, reshape, splat, transpose } from '../ops.ts'
import { entry1, type Entry } from '../rule.ts'
import { everyWindow } from './windows.ts'

const product = (ns: readonly number[]): number => ns.reduce((n, m) => n * m, 1)

/** Cut to 32 bits where sums of products are taken in 64. */
const wrap = (b: GraphBuilder, y: Val): Val =>
  y.dtype === 'uint32' ? plain(b, 'BitwiseAnd', [y, like(b, 2 ** 32 - 1, y)]) : y

const matMul = (b: GraphBuilder, x: Val, y: Val, shape: Shape): Val =>
  wrap(b, b.one('MatMul', [x, y], { shape, dtype: x.dtype }))

const freeAxes = (x: Val, dims: DotDims, side: 0 | 1): readonly number[] =>
  x.shape.map((_, d) => d).filter((d) => !dims.contract[side].includes(d) && !dims.batch[side].includes(d))

/** Result axes: batch, then the free axes of the left operand, then those of the right. */
export const contract = (b: GraphBuilder, x: Val, y: Val, dims: DotDims, shape: Shape): Val => {
  if (sizeOf(x.shape) === 0 || sizeOf(y.shape) === 0) return splat(b, 0, x.dtype, shape)
  const [freeX, freeY] = [freeAxes(x, dims, 0), freeAxes(y, dims, 1)]
  const sizes = (v: Val, axes: readonly number[]): readonly number[] => axes.map((d) => v.shape[d]!)
  const left = transpose(b, x, [...dims.batch[0], ...freeX, ...dims.contract[0]])
  const right = transpose(b, y, [...dims.batch[1], ...dims.contract[1], ...freeY])
  const inner = product(sizes(x, dims.contract[0]))
  const columns = product(sizes(y, freeY))
  if (dims.batch[0].length === 0 && freeX.length > 0) {
    // Rows of any rank times a matrix: a dense layer as everyone writes it.
    const rows = sizes(x, freeX)
    return reshape(
      b,
      matMul(b, reshape(b, left, [...rows, inner]), reshape(b, right, [inner, columns]), [...rows, columns]),
      shape,
    )
  }
  const batch = sizes(x, dims.batch[0])
  const rows = product(sizes(x, freeX))
  const [m, n] = [reshape(b, left, [...batch, rows, inner]), reshape(b, right, [...batch, inner, columns])]
  return reshape(b, matMul(b, m, n, [...batch, rows, columns]), shape)
}

interface Canonical {
  readonly x: Val
  readonly w: Val
  readonly params: ConvParams
  /** Sizes of the result's spatial axes. */
  readonly counts: Shape
}

/** Positive padding only, and no zeros between the elements of the operand: what `Conv` takes. */
const canonical = (b: GraphBuilder, { x, w, params, counts }: Canonical): Canonical => {
  const isPlain = params.lhsDilation.every((n) => n === 1) && params.padding.every(([l, h]) => l >= 0 && h >= 0)
  if (isPlain) return { x, w, params, counts }
  const spatial = (ns: readonly number[]): readonly number[] => [0, 0, ...ns]
  const padded = pad(
    b,
    x,
    like(b, 0, x),
    spatial(params.padding.map(([low]) => low)),
    spatial(params.padding.map(([, high]) => high)),
    spatial(params.lhsDilation.map((n) => n - 1)),
  )
  const none = params.padding.map(() => [0, 0] as const)
  return { x: padded, w, params: { ...params, padding: none, lhsDilation: counts.map(() => 1) }, counts }
}

/** By onnxruntime's own kernel, which there is for float32 and one to three spatial axes. */
const byConv = (b: GraphBuilder, c: Canonical): Val => {
  const { x, w, params, counts } = canonical(b, c)
  return b.one(
    'Conv',
    [x, w],
    { shape: [x.shape[0]!, w.shape[0]!, ...counts], dtype: x.dtype },
    {
      kernel_shape: ints(w.shape.slice(2)),
      strides: ints(params.windowStrides),
      dilations: ints(params.rhsDilation),
      pads: ints([...params.padding.map(([low]) => low), ...params.padding.map(([, high]) => high)]),
      group: int(params.featureGroupCount),
    },
  )
}

/** Every window laid out, then one product of matrices for each group. */
const byWindows = (b: GraphBuilder, c: Canonical): Val => {
  const zero = like(b, 0, c.x)
  const plainly = canonical(b, c)
  const ones = [0, 0]
  const x = pad(
    b,
    plainly.x,
    zero,
    [...ones, ...plainly.params.padding.map(([low]) => low)],
    [...ones, ...plainly.params.padding.map(([, high]) => high)],
  )
  const { w, counts } = c
  const { featureGroupCount, batchGroupCount, windowStrides, rhsDilation } = c.params
  const kernel = w.shape.slice(2)
  const n = counts.length
  const window = {
    size: [1, 1, ...kernel],
    strides: [1, 1, ...windowStrides],
    dilation: [1, 1, ...rhsDilation],
  }
  const [batch, features] = x.shape as [number, number]
  const laid = reshape(b, everyWindow(b, x, window, [batch, features, ...counts]), [
    batch,
    features,
    ...counts,
    ...kernel,
  ])
  const groups = Math.max(featureGroupCount, batchGroupCount)
  const isFeature = batchGroupCount === 1
  const rows = isFeature ? batch : batch / groups
  const inner = isFeature ? features / groups : features
  const outer = w.shape[0]! / groups
  // Axes: group (inside the batch or inside the features), batch, counts, features, kernel.
  const split = reshape(
    b,
    laid,
    isFeature ? [rows, groups, inner, ...counts, ...kernel] : [groups, rows, inner, ...counts, ...kernel],
  )
  const [g, r] = isFeature ? [1, 0] : [0, 1]
  const at = (from: number): readonly number[] => counts.map((_, i) => from + i)
  const left = transpose(b, split, [g, r, ...at(3), 2, ...at(3 + n)])
  const right = reshape(b, w, [groups, outer, inner, ...kernel])
  const summed = [...kernel.map((_, i) => i)]
  const y = contract(
    b,
    left,
    right,
    {
      contract: [
        [2 + n, ...summed.map((i) => 3 + n + i)],
        [2, ...summed.map((i) => 3 + i)],
      ],
      batch: [[0], [0]],
    },
    [groups, rows, ...counts, outer],
  )
  const out = transpose(b, y, [1, 0, 2 + n, ...at(2)])
  return reshape(b, out, [rows, groups * outer, ...counts])
}

const convolution = (b: GraphBuilder, lhs: Val, rhs: Val, params: ConvParams, shape: Shape): Val => {
  if ([lhs, rhs, { shape }].some((v) => sizeOf(v.shape) === 0)) return splat(b, 0, lhs.dtype, shape)
  const { dimensionNumbers: axes, batchGroupCount } = params
  const [x, w] = [transpose(b, lhs, axes.lhs), transpose(b, rhs, axes.rhs)]
  const counts = axes.out.slice(2).map((d) => shape[d]!)
  const c = { x, w, params, counts }
  const isNative = x.dtype === 'float32' && batchGroupCount === 1 && counts.length >= 1 && counts.length <= 3
  const y = isNative ? byConv(b, c) : byWindows(b, c)
  const back = shape.map((_, d) => axes.out.indexOf(d))
  return transpose(b, y, back)
}

export const contractionRules: readonly Entry[] = [
  entry1(p.dotGeneralP, (b, [x, y], dims, { shape }) => contract(b, x!, y!, dims, shape)),
  entry1(p.convGeneralDilatedP, (b, [x, w], params, { shape }) => convolution(b, x!, w!, params, shape)),
]
