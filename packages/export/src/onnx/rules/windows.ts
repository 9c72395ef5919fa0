/** Sliding windows: laid out, put back, and their extremes. */
import { sizeOf, type Shape } from '@pullback/core'
import { primitives as p, type Aval, type OverlapParams, type WindowParams } from '@pullback/autodiff/programs'
import type { GraphBuilder, Val } from '../graph.ts'
import { binary, extreme, gather, like, pad, reshape, slice, splat, transpose } from '../ops.ts'
import { entry1, type Entry } from '../rule.ts'
import { reduce } from './reductions.ts'

/** Every window as axes of its own, behind the axes of their positions: each axis read at its windows' positions. */
export const everyWindow = (b: GraphBuilder, x: Val, { size, strides, dilation }: WindowParams, counts: Shape): Val => {
  const rank = counts.length
  let y = x
  // From the last axis on, so that those before keep their places.
  for (let d = rank - 1; d >= 0; d--) {
    const [count, window] = [counts[d]!, size[d]!]
    const isWhole = window === 1 && strides[d] === 1
    const at = Array.from({ length: count * window }, (_, i) => {
      const [position, inside] = [Math.floor(i / window), i % window]
      return position * strides[d]! + inside * dilation[d]!
    })
    y = isWhole
      ? reshape(b, y, [...y.shape.slice(0, d + 1), 1, ...y.shape.slice(d + 1)])
      : gather(b, y, b.positions(at, [count, window]), d)
  }
  // Axes now alternate: position, inside.
  const each = counts.map((_, d) => d)
  return transpose(b, y, [...each.map((d) => 2 * d), ...each.map((d) => 2 * d + 1)])
}

const replaced = (xs: readonly number[], at: number, x: number): readonly number[] =>
  xs.map((n, i) => (i === at ? x : n))

/** The transpose of `everyWindow`: each position inside the windows put back where it lies, and all added up. */
const overlapAdd = (b: GraphBuilder, x: Val, { shape, size, strides, dilation }: OverlapParams): Val => {
  if (sizeOf(x.shape) === 0) return splat(b, 0, x.dtype, shape)
  let y = x
  for (let d = shape.length - 1; d >= 0; d--) {
    const last = y.shape.length - 1
    const zeros = y.shape.map(() => 0)
    const kept = zeros.slice(0, last)
    const span = (y.shape[d]! - 1) * strides[d]! + 1
    let sum: Val | undefined
    for (let k = 0; k < size[d]!; k++) {
      const part = slice(b, y, replaced(zeros, last, k), replaced(y.shape, last, k + 1))
      const low = k * dilation[d]!
      const back = pad(
        b,
        reshape(b, part, part.shape.slice(0, last)),
        like(b, 0, x),
        replaced(kept, d, low),
        replaced(kept, d, shape[d]! - low - span),
        replaced(kept, d, strides[d]! - 1),
      )
      sum = sum === undefined ? back : binary(b, 'add', sum, back)
    }
    y = sum!
  }
  return y
}

/** Above so many elements of a window along an axis the windows are laid out instead of compared slice by slice. */
const SLICES = 16

/** The extreme of each window, one axis after another; NaN wins. */
const extremes = (b: GraphBuilder, x: Val, p: WindowParams, { shape: counts, dtype }: Aval, op: 'max' | 'min'): Val => {
  let y = x
  counts.forEach((count, d) => {
    const [size, stride, apart] = [p.size[d]!, p.strides[d]!, p.dilation[d]!]
    if (size === 1 && stride === 1) return
    if (size > SLICES) {
      const at = Array.from({ length: count * size }, (_, i) => Math.floor(i / size) * stride + (i % size) * apart)
      y = reduce(b, gather(b, y, b.positions(at, [count, size]), d), [d + 1], op, dtype)
      return
    }
    const zeros = y.shape.map(() => 0)
    const steps = replaced(
      zeros.map(() => 1),
      d,
      stride,
    )
    const parts = Array.from({ length: size }, (_, k) =>
      slice(b, y, replaced(zeros, d, k * apart), replaced(y.shape, d, k * apart + (count - 1) * stride + 1), steps),
    )
    const shape = replaced(y.shape, d, count)
    y = parts.length === 1 ? parts[0]! : { ...extreme(b, op, parts), shape }
  })
  return y
}

export const windowRules: readonly Entry[] = [
  entry1(p.windowsP, (b, [x], params, { shape }) => everyWindow(b, x!, params, shape.slice(0, x!.shape.length))),
  entry1(p.overlapAddP, (b, [x], params) => overlapAdd(b, x!, params)),
  entry1(p.windowMaxP, (b, [x], params, out) => extremes(b, x!, params, out, 'max')),
  entry1(p.windowMinP, (b, [x], params, out) => extremes(b, x!, params, out, 'min')),
]
