/** Merges loops over the same points: a producer's elements go to its consumer in a register, siblings share their loads. */
import {
  buffersOf,
  expr,
  hasEffects,
  kernelsIn,
  shapesEqual,
  sizeOf,
  type Access,
  type Expr,
  type Kernel,
  type LoopKernel,
  type ReduceKernel,
  type Shape,
  type Store,
} from '@pullback/core'
import { mapAccesses, reshapeAccess } from './access.ts'
import { conflict, joinKernels, meets, type Entry } from './order.ts'

/** How large a merged loop may grow. */
const MAX_STORES = 12
const MAX_NODES = 320

/** How large a reduction of several values at once may be. */
const MAX_ACCUMULATORS = 4
const MAX_TOGETHER = 96

const sameAddress = (a: Access, b: Access, extents: Shape): boolean =>
  a.offset === b.offset && extents.every((d, i) => d === 1 || a.strides[i] === b.strides[i])

/** The same loop over other extents of the same size, or null. */
export const over = (k: LoopKernel, extents: Shape): LoopKernel | null => {
  if (shapesEqual(k.extents, extents)) return k
  const memo = new Map<Expr, Expr>()
  const stores: Store[] = []
  for (const s of k.stores) {
    const access = reshapeAccess(s.access, k.extents, extents)
    const value = mapAccesses(s.value, (a) => reshapeAccess(a, k.extents, extents), memo)
    if (access === null || value === null) return null
    stores.push({ buffer: s.buffer, access, value })
  }
  return { tag: 'loop', extents, stores }
}

/** Both loops in one, `first`'s elements forwarded to `second`'s loads; null if some element would not be its own point's. */
const merged = (first: LoopKernel, second: LoopKernel): LoopKernel | null => {
  if (first.stores.length + second.stores.length > MAX_STORES) return null
  const from = over(first, second.extents) ?? first
  const to = from === first && !shapesEqual(first.extents, second.extents) ? over(second, first.extents) : second
  if (to === null) return null
  const written = new Map<number, Store | null>()
  for (const s of from.stores) written.set(s.buffer, written.has(s.buffer) ? null : s)
  let ok = true
  const memo = new Map<Expr, Expr>()
  const forward = (node: Expr): Expr => {
    if (node.tag === 'loadAt' && written.has(node.buffer)) ok = false
    if (node.tag !== 'load' || !written.has(node.buffer)) return node
    const s = written.get(node.buffer)
    if (s === null || s === undefined || !sameAddress(s.access, node.access, from.extents)) {
      ok = false
      return node
    }
    return s.value
  }
  const stores = to.stores.map((s) => ({ ...s, value: expr.rewrite(s.value, forward, memo) }))
  if (!ok || stores.some((s) => written.has(s.buffer))) return null
  const all = [...from.stores, ...stores]
  // A point may not read an element that another point of the merged loop overwrites: with each buffer written by one
  // kernel only this cannot happen, except through a buffer that `second` writes and `first` reads, refused by order.
  return expr.nodesOf(all.map((s) => s.value)).length > MAX_NODES
    ? null
    : { tag: 'loop', extents: from.extents, stores: all }
}

/** Whether merging saves anything: one loop reads what the other writes, or both read the same array. */
const related = (a: Entry, b: Entry): boolean => meets(a.writes, b.reads) || meets(a.reads, b.reads)

/** Both reductions in one pass over what they read; null if that would be too much for the registers. */
const siblings = (first: ReduceKernel, second: ReduceKernel): ReduceKernel | null => {
  const accumulators = [...first.accumulators, ...second.accumulators]
  const stores = [...first.stores, ...second.stores]
  if (accumulators.length > MAX_ACCUMULATORS) return null
  if (expr.nodesOf([...accumulators, ...stores].map((x) => x.value)).length > MAX_TOGETHER) return null
  const memo = new Map<Expr, Expr>()
  const shifted = (e: Expr): Expr =>
    expr.rewrite(e, (x) => (x.tag === 'acc' ? { ...x, index: x.index + first.accumulators.length } : x), memo)
  return {
    ...first,
    accumulators,
    stores: [...first.stores, ...second.stores.map((s) => ({ ...s, value: shifted(s.value) }))],
  }
}

const areSiblings = (a: Entry, b: Entry): boolean =>
  a.kernel.tag === 'reduce' &&
  b.kernel.tag === 'reduce' &&
  shapesEqual(a.kernel.extents, b.kernel.extents) &&
  shapesEqual(a.kernel.reduced, b.kernel.reduced) &&
  meets(a.reads, b.reads) &&
  !conflict(a, b)

const suits = (a: Entry, b: Entry): boolean =>
  a.kernel.tag === 'loop' &&
  b.kernel.tag === 'loop' &&
  sizeOf(a.kernel.extents) === sizeOf(b.kernel.extents) &&
  related(a, b)

const join = (a: Kernel, b: Kernel): Kernel | null =>
  a.tag === 'loop' && b.tag === 'loop' ? merged(a, b) : a.tag === 'reduce' && b.tag === 'reduce' ? siblings(a, b) : null

/** Fuses loops, and reductions that read the same, and drops stores to buffers that nobody reads and that are not in `outputs`. */
export const fuseLoops = (kernels: readonly Kernel[], outputs: ReadonlySet<number>): readonly Kernel[] =>
  withoutDeadStores(
    joinKernels(kernels, (a, b) => suits(a, b) || areSiblings(a, b), join),
    outputs,
  )

/** Removes stores that nobody reads, repeatedly, from the last kernel to the first. */
export const withoutDeadStores = (kernels: readonly Kernel[], outputs: ReadonlySet<number>): readonly Kernel[] => {
  const live = new Set(outputs)
  const kept: Kernel[] = []
  for (let i = kernels.length - 1; i >= 0; i--) {
    let k = kernels[i]!
    if (k.tag === 'loop' || k.tag === 'reduce') {
      const stores = k.stores.filter((s) => live.has(s.buffer))
      if (stores.length === 0) continue
      if (stores.length < k.stores.length) k = k.tag === 'loop' ? { ...k, stores } : withoutDeadSums({ ...k, stores })
    } else if (!buffersOf(k).writes.some((b) => live.has(b)) && !hasEffects(k)) continue
    for (const b of readsInside(k)) live.add(b)
    kept.push(k)
  }
  return kept.reverse()
}

/** All that a kernel reads: what one inside it wrote before, it may have written in part. */
const readsInside = (k: Kernel): readonly number[] => [...buffersOf(k).reads, ...kernelsIn(k).flatMap(readsInside)]

/** A reduction without the accumulators that no store reads. */
const withoutDeadSums = (k: ReduceKernel): ReduceKernel => {
  const used = new Set(expr.nodesOf(k.stores.map((s) => s.value)).flatMap((e) => (e.tag === 'acc' ? [e.index] : [])))
  const kept = k.accumulators.flatMap((_, i) => (used.has(i) ? [i] : []))
  const memo = new Map<Expr, Expr>()
  const renumbered = (e: Expr): Expr =>
    expr.rewrite(e, (x) => (x.tag === 'acc' ? { ...x, index: kept.indexOf(x.index) } : x), memo)
  return {
    ...k,
    accumulators: kept.map((i) => k.accumulators[i]!),
    stores: k.stores.map((s) => ({ ...s, value: renumbered(s.value) })),
  }
}
