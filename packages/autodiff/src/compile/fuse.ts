/** Merges loops over the same points: a producer's elements go to its consumer in a register, siblings share their loads. */
import {
  buffersOf,
  expr,
  hasEffects,
  shapesEqual,
  sizeOf,
  type Access,
  type Expr,
  type Kernel,
  type LoopKernel,
  type Shape,
  type Store,
} from '@pullback/core'
import { POSITIONS } from '../lowering.ts'
import { mapAccesses, reshapeAccess } from './access.ts'

/** How far back a loop looks for a partner, and how large a merged loop may grow. */
const WINDOW = 48
const MAX_STORES = 12
const MAX_NODES = 320

interface Entry {
  kernel: Kernel
  reads: ReadonlySet<number>
  writes: ReadonlySet<number>
}

const entryOf = (kernel: Kernel): Entry => {
  const { reads, writes } = buffersOf(kernel)
  return { kernel, reads: new Set(reads.filter((b) => b !== POSITIONS)), writes: new Set(writes) }
}

const meets = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  for (const x of a) if (b.has(x)) return true
  return false
}

/** Whether two kernels must keep their order. */
const conflict = (a: Entry, b: Entry): boolean =>
  meets(a.writes, b.reads) || meets(a.writes, b.writes) || meets(a.reads, b.writes)

const sameAddress = (a: Access, b: Access, extents: Shape): boolean =>
  a.offset === b.offset && extents.every((d, i) => d === 1 || a.strides[i] === b.strides[i])

/** The same loop over other extents of the same size, or null. */
const over = (k: LoopKernel, extents: Shape): LoopKernel | null => {
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

/** Fuses loops and drops stores to buffers that nobody reads and that are not in `outputs`. */
export const fuseLoops = (kernels: readonly Kernel[], outputs: ReadonlySet<number>): readonly Kernel[] => {
  const list: Entry[] = []
  for (const kernel of kernels) {
    const e = entryOf(kernel)
    if (kernel.tag !== 'loop' || !absorb(list, e, kernel)) list.push(e)
  }
  return withoutDeadStores(
    list.map((e) => e.kernel),
    outputs,
  )
}

/** Merges loop `e`, which would come last, into an earlier loop if the order of everything between allows it. */
const absorb = (list: Entry[], e: Entry, kernel: LoopKernel): boolean => {
  const points = sizeOf(kernel.extents)
  const oldest = Math.max(0, list.length - WINDOW)
  /** Whether `e` may still move up to where we look. */
  let free = true
  for (let i = list.length - 1; i >= oldest; i--) {
    const at = list[i]!
    const k = at.kernel
    if (k.tag === 'loop' && sizeOf(k.extents) === points && related(at, e)) {
      const canSink = !list.slice(i + 1).some((between) => conflict(at, between))
      const one = free || canSink ? merged(k, kernel) : null
      if (one !== null) {
        const entry = entryOf(one)
        if (free) list[i] = entry
        else {
          list.splice(i, 1)
          list.push(entry)
        }
        return true
      }
    }
    if (conflict(at, e)) free = false
  }
  return false
}

/** Removes stores that nobody reads, repeatedly, from the last kernel to the first. */
export const withoutDeadStores = (kernels: readonly Kernel[], outputs: ReadonlySet<number>): readonly Kernel[] => {
  const live = new Set(outputs)
  const kept: Kernel[] = []
  for (let i = kernels.length - 1; i >= 0; i--) {
    let k = kernels[i]!
    if (k.tag === 'loop' || k.tag === 'reduce') {
      const stores = k.stores.filter((s) => live.has(s.buffer))
      if (stores.length === 0) continue
      if (stores.length < k.stores.length) k = { ...k, stores }
    } else if (!buffersOf(k).writes.some((b) => live.has(b)) && !hasEffects(k)) continue
    for (const b of buffersOf(k).reads) live.add(b)
    kept.push(k)
  }
  return kept.reverse()
}
