/** Puts kernels that share rows together, so that a row goes through all of them while it lies in a near cache. */
import {
  bytesOf,
  expr,
  rowStrides,
  shapesEqual,
  type Buffer,
  type Expr,
  type Kernel,
  type LoopKernel,
  type ReduceKernel,
  type RowsKernel,
  type Shape,
} from '@pullback/core'
import { POSITIONS } from '../lowering.ts'
import { mapAccesses, reshapeAccess } from './access.ts'
import { joinKernels, meets, type Entry } from './order.ts'

/** What makes a group pay. Bits do not depend on it, so tests of small programs have other limits. */
export interface RowLimits {
  /** Bytes of a buffer from which reading it again costs more than handing on its rows. */
  readonly large: number
  /** Bytes of all that one row touches at most: more would not stay in the cache. */
  readonly row: number
  /** Fewer rows than this are shared out better kernel by kernel. */
  readonly few: number
}

const LIMITS: RowLimits = { large: 2 ** 16, row: 2 ** 17, few: 16 }

type Plain = LoopKernel | ReduceKernel

/** Kernels over the numbers of rows that they have been tried with, so that each is rewritten and looked at once. */
type Views = Map<Plain, Map<number, Plain | null>>

/** The same kernels, those that hand on rows of large buffers in groups (`RowsKernel`). */
export const groupRows = (
  kernels: readonly Kernel[],
  buffers: readonly Buffer[],
  limits: RowLimits = LIMITS,
): readonly Kernel[] => {
  const isLarge = buffers.map((b) => b.elements * bytesOf(b.dtype) >= limits.large)
  if (!isLarge.includes(true)) return kernels
  // Most pairs do not go together, and are tried again in the second round.
  const apart = new Map<Kernel, Set<Kernel>>()
  const views: Views = new Map()
  const join = (a: Kernel, b: Kernel): Kernel | null => {
    if (apart.get(a)?.has(b) === true) return null
    const one = together(a, b, buffers, views, limits)
    if (one === null) apart.set(a, (apart.get(a) ?? new Set<Kernel>()).add(b))
    return one
  }
  // Once more, for what a later kernel has brought together.
  const groups = joinKernels(joinKernels(kernels, suits, join), suits, join)
  return groups.flatMap((k): readonly Kernel[] => (k.tag === 'rows' && !handsOn(k, isLarge) ? k.body : [k]))
}

const suits = (a: Entry, b: Entry): boolean =>
  hasRows(a.kernel) &&
  hasRows(b.kernel) &&
  (meets(a.writes, b.reads) || meets(a.reads, b.reads) || meets(a.reads, b.writes) || meets(a.writes, b.writes))

/** Whether two of the kernels touch the same rows of a large buffer. */
const handsOn = (k: RowsKernel, isLarge: readonly boolean[]): boolean => {
  const seen = new Set<number>()
  const strides = rowStrides(k.body)
  return k.body.some((part) => {
    for (const x of rowStrides([part]).keys()) {
      if (isLarge[x] !== true || strides.get(x) === 0) continue
      if (seen.has(x)) return true
      seen.add(x)
    }
    return false
  })
}

const hasRows = (k: Kernel): boolean => k.tag === 'loop' || k.tag === 'reduce' || k.tag === 'rows'

const partsOf = (k: Kernel): readonly Plain[] =>
  k.tag === 'rows' ? k.body : k.tag === 'loop' || k.tag === 'reduce' ? [k] : []

/** Both over as many rows as they can share, or null. */
const together = (
  a: Kernel,
  b: Kernel,
  buffers: readonly Buffer[],
  views: Views,
  { row, few }: RowLimits,
): RowsKernel | null => {
  const [earlier, later] = [partsOf(a), partsOf(b)]
  const counts = new Set([...leading(earlier[0]!), ...leading(later[0]!)])
  for (const count of [...counts].sort((x, y) => y - x)) {
    if (count < few) return null
    const body = [...earlier, ...later].map((k) => viewed(k, count, views))
    if (!body.every((k) => k !== null)) continue
    const strides = rowStrides(body)
    if (body.some((k) => k.stores.some((s) => strides.get(s.buffer) === 0))) continue
    let bytes = 0
    let shared = false
    const [before, after] = [rowStrides(earlier), rowStrides(later)]
    for (const [x, stride] of strides) {
      if (x === POSITIONS) continue
      bytes += stride * bytesOf(buffers[x]!.dtype)
      shared ||= stride > 0 && before.has(x) && after.has(x)
    }
    if (shared && bytes <= row) return { tag: 'rows', count, body }
  }
  return null
}

/** Rows that the first dimensions of a kernel make up, alone and together. */
const leading = (k: Plain): readonly number[] => {
  const counts: number[] = []
  let n = 1
  for (const e of k.extents) if (e > 1) counts.push((n *= e))
  return counts
}

const viewed = (k: Plain, count: number, views: Views): Plain | null => {
  const counts = views.get(k) ?? new Map<number, Plain | null>()
  views.set(k, counts)
  let view = counts.get(count)
  if (view === undefined) counts.set(count, (view = inRows(k, count)))
  return view
}

/** The same kernel with `count` rows for its first dimension, or null. */
const inRows = (k: Plain, count: number): Plain | null => {
  const extents = split(k.extents, count)
  if (extents === null) return null
  if (shapesEqual(extents, k.extents)) return k
  const stores = over(k.stores.map((s) => s.value), k.extents, extents) // prettier-ignore
  const places = k.stores.map((s) => reshapeAccess(s.access, k.extents, extents))
  if (stores === null || !places.every((p) => p !== null)) return null
  const moved = k.stores.map((s, i) => ({ ...s, access: places[i]!, value: stores[i]! }))
  if (k.tag === 'loop') return { ...k, extents, stores: moved }
  const values = over(
    k.accumulators.map((a) => a.value),
    [...k.extents, ...k.reduced],
    [...extents, ...k.reduced],
  )
  if (values === null) return null
  return { ...k, extents, stores: moved, accumulators: k.accumulators.map((a, i) => ({ ...a, value: values[i]! })) }
}

/** Expressions over other extents of the same size; null where an address has no strides there, or an index is used. */
const over = (roots: readonly Expr[], from: Shape, to: Shape): readonly Expr[] | null => {
  if (expr.nodesOf(roots).some((e) => e.tag === 'index')) return null
  const memo = new Map<Expr, Expr>()
  const values = roots.map((e) => mapAccesses(e, (a) => reshapeAccess(a, from, to), memo))
  return values.every((e) => e !== null) ? values : null
}

/** Extents of the same size that begin with `count`: leading ones taken together, the next one split. */
const split = (extents: Shape, count: number): Shape | null => {
  let n = 1
  for (let d = 0; d < extents.length; d++) {
    const e = extents[d]!
    if (n * e < count) n *= e
    else if (n * e === count) return [count, ...extents.slice(d + 1)]
    else return count % n === 0 && e % (count / n) === 0 ? [count, e / (count / n), ...extents.slice(d + 1)] : null
  }
  return null
}
