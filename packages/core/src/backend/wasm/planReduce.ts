/** How a reduction is run: which dimension lies in lanes, in what order the loops stand, how often sums are folded. */
import { bytesOf, isFloating } from '../../dtype.ts'
import { sizeOf } from '../../shape.ts'
import { nodesOf, rewrite, type Access, type Expr } from '../../kernel/expr.ts'
import type { Accumulator, ReduceKernel, Store } from '../../kernel/kernel.ts'
import { cutLoops, pointsPerCall } from './chunks.ts'
import { buildDag, type Dag } from './dag.ts'
import type { Width } from './lanes.ts'
import { mergeLoops, vectorScore, type NestLoop, type Reference } from './nest.ts'

export interface ReducePlan {
  /** Kept loops, then reduced ones. */
  readonly loops: readonly NestLoop[]
  readonly keptLoops: number
  /** The loop that lies in lanes, -1 for none: the last kept one, or the last of all. */
  readonly vector: number
  readonly isRow: boolean
  readonly width: Width
  /** Vectors per round of the loop that lies in lanes. */
  readonly copies: number
  readonly values: Dag
  readonly valueRoots: readonly number[]
  readonly ends: Dag
  readonly endRoots: readonly number[]
  readonly stores: readonly Store[]
  readonly references: readonly Reference[]
  /** Whether there is nothing to combine. */
  readonly isEmpty: boolean
  /** The reduced loop that is run in strips with float sums folded after each, and the rounds of a strip. */
  readonly strip: { readonly loop: number; readonly rounds: number } | undefined
}

/** Rounds after which float32 sums move on to float64; with a row's last vectors at most 128 additions in float32. */
const BLOCK = 120

/** Elements of a row up to which extremes are found for several rows at a time. */
const SHORT = 16

/** Vectors of results or of elements that one round works on at most. */
export const MOST_COPIES = 8

/** The same access over more dimensions, which it ignores. */
const padded = (access: Access, rank: number): Access => ({
  offset: access.offset,
  strides: [...access.strides, ...new Array<number>(rank - access.strides.length).fill(0)],
})

/** A loop as a candidate for the lanes; dim -1 for none. */
interface Scored extends NestLoop {
  readonly score: number
}

/** `apart`: a kept dimension that must stay a loop of its own. */
export const planReduce = (kernel: ReduceKernel, apart?: number): ReducePlan => {
  const first = kernel.accumulators.length > 1 ? kernel.accumulators.findIndex(dependsOnOrder) : -1
  return planWith(kernel, apart, first < 0 ? undefined : planWith(only(kernel, first), apart).copies)
}

/** Whether the result's bits depend on the order in which elements are combined. */
const dependsOnOrder = ({ combine, value }: Accumulator): boolean =>
  (combine === 'sum' || combine === 'prod') && isFloating(value.dtype)

/** One accumulator of a reduction, with the stores that use it; the first has those too that use none. */
const only = (kernel: ReduceKernel, accumulator: number): ReduceKernel => {
  const memo = new Map<Expr, Expr>()
  const renumbered = (e: Expr): Expr => rewrite(e, (x) => (x.tag === 'acc' ? { ...x, index: 0 } : x), memo)
  const stores = kernel.stores.filter((s) => {
    const used = nodesOf([s.value]).flatMap((e) => (e.tag === 'acc' ? [e.index] : []))
    return used.includes(accumulator) || (accumulator === 0 && used.length === 0)
  })
  return {
    ...kernel,
    accumulators: [kernel.accumulators[accumulator]!],
    stores: stores.map((s) => ({ ...s, value: renumbered(s.value) })),
  }
}

/** What the order of combining depends on: equal texts, equal orders. */
const orderOf = (p: ReducePlan): string => {
  const { loops, keptLoops, isRow, width, copies, strip, values } = p
  const reduced = loops.slice(keptLoops)
  const round = width * copies
  return JSON.stringify([
    reduced,
    isRow ? [width, copies] : [],
    strip === undefined ? [] : [strip.loop - keptLoops, strip.rounds],
    cutLoops(reduced, 1, pointsPerCall(values.nodes.length), round) ?? [],
  ])
}

/**
 * The reductions that give each result the bits it has alone: the kernel itself, if its accumulators can be run together
 * without changing the order of any sum, else one kernel for each, if no store needs two.
 */
export const separated = (kernel: ReduceKernel): readonly ReduceKernel[] => {
  if (kernel.accumulators.length === 1) return [kernel]
  const alone = kernel.accumulators.map((_, i) => only(kernel, i))
  if (alone.reduce((n, k) => n + k.stores.length, 0) > kernel.stores.length) return [kernel]
  const order = orderOf(planReduce(kernel))
  const isSame = alone.every((k, i) => !dependsOnOrder(kernel.accumulators[i]!) || orderOf(planReduce(k)) === order)
  return isSame ? [kernel] : alone.filter((k) => k.stores.length > 0)
}

const planWith = (kernel: ReduceKernel, apart?: number, copiesWanted?: number): ReducePlan => {
  const all = [...kernel.extents, ...kernel.reduced]
  const rank = all.length
  const first = kernel.extents.length
  const memo = new Map<Expr, Expr>()
  const widen = (e: Expr): Expr =>
    rewrite(e, (x) => (x.tag === 'load' ? { ...x, access: padded(x.access, rank) } : x), memo)
  const stores = kernel.stores.map((s) => ({ ...s, access: padded(s.access, rank), value: widen(s.value) }))
  const values = buildDag(kernel.accumulators.map((a) => a.value))
  const ends = buildDag(stores.map((s) => s.value))
  const nodes = [...values.nodes, ...ends.nodes]
  const width: Width = nodes.some((n) => n.e.dtype === 'float64') ? 2 : 4

  const inside: Reference[] = []
  /** Dimensions whose index is used. */
  const used = new Set<number>()
  for (const { e } of nodes) if (e.tag === 'index') used.add(e.dim)
  const indexed = apart === undefined ? used : new Set([...used, apart])
  for (const { e } of values.nodes) {
    if (e.tag === 'load') inside.push({ access: e.access, bytes: bytesOf(e.dtype), isStore: false, buffer: e.buffer })
  }
  const references: Reference[] = [...inside]
  for (const { e } of ends.nodes) {
    if (e.tag === 'load')
      references.push({ access: e.access, bytes: bytesOf(e.dtype), isStore: false, buffer: e.buffer })
  }
  for (const s of stores) {
    references.push({ access: s.access, bytes: bytesOf(s.value.dtype), isStore: true, buffer: s.buffer })
  }

  const kept: number[] = []
  const reduced: number[] = []
  all.forEach((e, d) => {
    if (e > 1) (d < first ? kept : reduced).push(d)
  })
  const isEmpty = kernel.reduced.includes(0)
  const hasPositions = kernel.accumulators.some((a) => a.combine === 'argmax' || a.combine === 'argmin')
  // As long as they are once merged, so that the choice does not depend on how the same elements are divided into dimensions.
  const best = (dims: readonly number[], merge: boolean): Scored => {
    const loops = merge ? mergeLoops(dims, all, references, used) : dims.map((dim) => ({ dim, extent: all[dim]! }))
    return loops.reduce<Scored>(
      (b, { dim, extent }) => {
        // An expression without loads is as good in lanes as one that repeats its elements.
        const score = inside.length === 0 ? 3 * Math.min(1, extent / 4) : vectorScore(dim, extent, inside)
        return score >= b.score ? { dim, extent, score } : b
      },
      { dim: -1, extent: 1, score: -1 },
    )
  }
  const row = best(hasPositions ? reduced.slice(-1) : reduced, false)
  const column = best(kept, true)
  // Positions in lanes are dear to bring together: short rows lie side by side even if their elements must be gathered.
  const isShort = hasPositions && sizeOf(kernel.reduced) <= SHORT && column.dim >= 0 && column.extent >= 4
  const isRow = !isEmpty && row.dim >= 0 && !isShort && (column.dim < 0 || row.score >= column.score)
  const moved = (dims: readonly number[], last: number): readonly number[] => [...dims.filter((d) => d !== last), last]
  const keptOrder = isRow || column.dim < 0 ? kept : moved(kept, column.dim)
  const reducedOrder = isRow ? moved(reduced, row.dim) : isEmpty ? [] : reduced
  const keptMerged = mergeLoops(keptOrder, all, references, indexed)
  const reducedMerged = mergeLoops(reducedOrder, all, references, indexed)
  const loops = [...keptMerged, ...reducedMerged]
  const vector = isRow ? loops.length - 1 : keptMerged.length - 1

  let copies = nodes.length <= 12 && kernel.accumulators.length === 1 ? 4 : nodes.length <= 24 ? 2 : 1
  if (isRow && copiesWanted !== undefined) copies = copiesWanted
  // Down columns the order of a sum does not depend on how many columns go together, and each visit of a page costs.
  if (!isRow && copies === 4 && nodes.length <= 6 && !hasPositions) copies = MOST_COPIES
  const extent = loops[vector]?.extent ?? 1
  while (copies > 1 && extent < copies * width) copies /= 2

  return {
    loops,
    keptLoops: keptMerged.length,
    vector,
    isRow,
    width,
    copies,
    values,
    valueRoots: kernel.accumulators.map((a) => values.numberOf(a.value)),
    ends,
    endRoots: stores.map((s) => ends.numberOf(s.value)),
    stores,
    references,
    isEmpty,
    strip: kernel.accumulators.some((a) => a.combine === 'sum' && a.value.dtype === 'float32')
      ? planStrip(reducedMerged, keptMerged.length, isRow, width * copies)
      : undefined,
  }
}

/** The innermost loops that together stay within a block run whole; the next one is cut. Undefined when all fit. */
const planStrip = (
  reduced: readonly NestLoop[],
  firstReduced: number,
  isRow: boolean,
  round: number,
): ReducePlan['strip'] => {
  let steps = 1
  for (let i = reduced.length - 1; i >= 0; i--) {
    const isVector = isRow && i === reduced.length - 1
    // A row's last vectors make up one more round.
    const rounds = isVector ? Math.ceil(reduced[i]!.extent / round) : reduced[i]!.extent
    if (steps * rounds > BLOCK) return { loop: firstReduced + i, rounds: Math.max(1, Math.floor(BLOCK / steps)) }
    steps *= rounds
  }
  return undefined
}

/** Points combined into one result. */
export const reducedPoints = (kernel: ReduceKernel): number => sizeOf(kernel.reduced)
