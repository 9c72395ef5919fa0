/** How a reduction is run: which dimension lies in lanes, in what order the loops stand, how often sums are folded. */
import { bytesOf } from '../../dtype.ts'
import { sizeOf } from '../../shape.ts'
import { rewrite, type Access, type Expr } from '../../kernel/expr.ts'
import type { ReduceKernel, Store } from '../../kernel/kernel.ts'
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

/** The same access over more dimensions, which it ignores. */
const padded = (access: Access, rank: number): Access => ({
  offset: access.offset,
  strides: [...access.strides, ...new Array<number>(rank - access.strides.length).fill(0)],
})

/** `apart`: a kept dimension that must stay a loop of its own. */
export const planReduce = (kernel: ReduceKernel, apart?: number): ReducePlan => {
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
  const indexed = new Set<number>(apart === undefined ? [] : [apart])
  for (const { e } of nodes) if (e.tag === 'index') indexed.add(e.dim)
  for (const { e } of values.nodes) {
    if (e.tag === 'load') inside.push({ access: e.access, bytes: bytesOf(e.dtype), isStore: false })
  }
  const references: Reference[] = [...inside]
  for (const { e } of ends.nodes) {
    if (e.tag === 'load') references.push({ access: e.access, bytes: bytesOf(e.dtype), isStore: false })
  }
  for (const s of stores) references.push({ access: s.access, bytes: bytesOf(s.value.dtype), isStore: true })

  const kept: number[] = []
  const reduced: number[] = []
  all.forEach((e, d) => {
    if (e > 1) (d < first ? kept : reduced).push(d)
  })
  const isEmpty = kernel.reduced.includes(0)
  const hasPositions = kernel.accumulators.some((a) => a.combine === 'argmax' || a.combine === 'argmin')
  const best = (dims: readonly number[]): { readonly dim: number; readonly score: number } =>
    dims.reduce(
      (b, dim) => {
        // An expression without loads is as good in lanes as one that repeats its elements.
        const score = inside.length === 0 ? 3 * Math.min(1, all[dim]! / 4) : vectorScore(dim, all[dim]!, inside)
        return score >= b.score ? { dim, score } : b
      },
      { dim: -1, score: -1 },
    )
  const row = best(hasPositions ? reduced.slice(-1) : reduced)
  const column = best(kept)
  const isRow = !isEmpty && row.dim >= 0 && (column.dim < 0 || row.score >= column.score)
  const moved = (dims: readonly number[], last: number): readonly number[] => [...dims.filter((d) => d !== last), last]
  const keptOrder = isRow || column.dim < 0 ? kept : moved(kept, column.dim)
  const reducedOrder = isRow ? moved(reduced, row.dim) : isEmpty ? [] : reduced
  const keptMerged = mergeLoops(keptOrder, all, references, indexed)
  const reducedMerged = mergeLoops(reducedOrder, all, references, indexed)
  const loops = [...keptMerged, ...reducedMerged]
  const vector = isRow ? loops.length - 1 : keptMerged.length - 1

  let copies = nodes.length <= 12 && kernel.accumulators.length === 1 ? 4 : nodes.length <= 24 ? 2 : 1
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
