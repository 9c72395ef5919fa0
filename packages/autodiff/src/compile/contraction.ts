/** Brings a general dot product to the form batch × (m×k · k×n) that backends multiply, through strides where it can. */
import { sizeOf, type ContractKernel, type Shape } from '@pullback/core'
import type { DotDims, Source } from '../lowering.ts'
import { reshapeAccess, viewAccess } from './access.ts'

const pick = (s: Source, axes: readonly number[]): Source => {
  const shape = axes.map((d) => s.shape[d]!)
  const view = { shape, axes: axes.map((axis) => ({ axis, step: 1 })), start: s.shape.map(() => 0) }
  return { ...s, shape, access: viewAccess(s.access, view) }
}

/** The strides of a run of axes as one axis, or null. */
const oneStride = (s: Source, from: number, to: number): number | null => {
  const shape = s.shape.slice(from, to)
  const merged = reshapeAccess({ offset: 0, strides: s.access.strides.slice(from, to) }, shape, [sizeOf(shape)])
  return merged === null ? null : (merged.strides[0] ?? 0)
}

/** `copy` writes an operand to memory in the order of its axes; it is called only when its strides do not merge. */
export const contractionOf = (
  { contract, batch }: DotDims,
  lhs: Source,
  rhs: Source,
  out: Source,
  copy: (s: Source) => Source,
): ContractKernel => {
  const free = (s: Source, side: 0 | 1): readonly number[] =>
    s.shape.map((_, d) => d).filter((d) => !contract[side].includes(d) && !batch[side].includes(d))
  const nb = batch[0].length
  const mAxes = free(lhs, 0)
  const nAxes = free(rhs, 1)
  const prepare = (s: Source, groups: readonly (readonly number[])[]): readonly [Source, readonly number[]] => {
    const moved = pick(s, groups.flat())
    const bounds = [nb, nb + groups[1]!.length, nb + groups[1]!.length + groups[2]!.length]
    const strides = [oneStride(moved, bounds[0]!, bounds[1]!), oneStride(moved, bounds[1]!, bounds[2]!)]
    if (strides.every((x) => x !== null)) return [moved, strides]
    return prepare(
      copy(moved),
      [
        [0, nb],
        [nb, bounds[1]!],
        [bounds[1]!, bounds[2]!],
      ].map(([a, b]) => range(a!, b!)),
    )
  }
  const [a, [am, ak]] = prepare(lhs, [batch[0], mAxes, contract[0]]) as readonly [Source, readonly [number, number]]
  const [b, [bk, bn]] = prepare(rhs, [batch[1], contract[1], nAxes]) as readonly [Source, readonly [number, number]]
  const sizes = (s: Source, axes: readonly number[]): Shape => axes.map((d) => s.shape[d]!)
  const m = sizeOf(sizes(lhs, mAxes))
  const n = sizeOf(sizes(rhs, nAxes))
  return {
    tag: 'contract',
    dtype: out.dtype as ContractKernel['dtype'], // the primitive's type rule admits no bool
    batch: sizes(lhs, batch[0]),
    m,
    n,
    k: sizeOf(sizes(lhs, contract[0])),
    a: { buffer: a.buffer, access: { offset: a.access.offset, strides: [...a.access.strides.slice(0, nb), am, ak] } },
    b: { buffer: b.buffer, access: { offset: b.access.offset, strides: [...b.access.strides.slice(0, nb), bk, bn] } },
    c: { buffer: out.buffer, access: { offset: 0, strides: [...out.access.strides.slice(0, nb), n, 1] } },
  }
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i)
