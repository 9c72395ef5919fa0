/** Which part of each buffer belongs to one row of kernels that share their first dimension. Nothing is run here. */
import { nodesOf, type Access, type Expr } from './expr.ts'
import type { LoopKernel, ReduceKernel } from './kernel.ts'

/**
 * For every buffer that the kernels touch: the stride s > 0 such that row r, at index r of every kernel's first dimension,
 * touches only elements r·s … (r + 1)·s - 1; or 0 if there is none, so that rows may share elements.
 */
export const rowStrides = (kernels: readonly (LoopKernel | ReduceKernel)[]): ReadonlyMap<number, number> => {
  const first = kernels[0]
  if (first !== undefined && kernels.length === 1) return stridesIn(first)
  const strides = new Map<number, number>()
  for (const k of kernels) {
    stridesIn(k).forEach((own, buffer) => {
      const known = strides.get(buffer)
      strides.set(buffer, known === undefined || known === own ? own : 0)
    })
  }
  return strides
}

const found = new WeakMap<LoopKernel | ReduceKernel, ReadonlyMap<number, number>>()

/** `rowStrides` of one kernel. Whoever puts kernels together asks for each many times, so the answer is kept. */
const stridesIn = (k: LoopKernel | ReduceKernel): ReadonlyMap<number, number> => {
  const known = found.get(k)
  if (known !== undefined) return known
  const strides = new Map<number, number>()
  const touch = (buffer: number, access: Access, extents: readonly number[]): void => {
    if (extents.includes(0)) return
    const known = strides.get(buffer)
    const own = rowStride(access, extents)
    strides.set(buffer, known === undefined || known === own ? own : 0)
  }
  const visit = (roots: readonly Expr[], extents: readonly number[]): void => {
    for (const e of nodesOf(roots)) {
      if (e.tag === 'load') touch(e.buffer, e.access, extents)
      else if (e.tag === 'loadAt') strides.set(e.buffer, 0)
    }
  }
  const values = k.stores.map((s) => s.value)
  visit(values, k.extents)
  if (k.tag === 'reduce') {
    visit(
      k.accumulators.map((a) => a.value),
      [...k.extents, ...k.reduced],
    )
  }
  for (const s of k.stores) touch(s.buffer, s.access, k.extents)
  found.set(k, strides)
  return strides
}

/** The stride of the first dimension if all others stay within it, else 0. */
const rowStride = ({ offset, strides }: Access, extents: readonly number[]): number => {
  let lowest = offset
  let highest = offset
  for (let d = 1; d < extents.length; d++) {
    const reach = strides[d]! * (extents[d]! - 1)
    if (reach < 0) lowest += reach
    else highest += reach
  }
  const stride = strides[0] ?? 0
  return lowest >= 0 && highest < stride ? stride : 0
}
