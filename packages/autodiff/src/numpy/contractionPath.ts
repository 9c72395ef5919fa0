/** In which order the operands of a product over labelled axes are contracted in pairs. Nothing is computed here. */

/** Pairs of positions: each step removes these operands from the list and puts their product at its end. */
export type ContractionPath = readonly (readonly number[])[]

/**
 * How the order is chosen: the one of least multiplications and additions (`optimal`, for at most 12 operands), one pair at
 * a time by how much smaller its product is (`greedy`), `optimal` up to six operands and `greedy` beyond (`auto`), from
 * left to right (false), or a path of one's own.
 */
export type ContractionOrder = 'optimal' | 'greedy' | 'auto' | false | ContractionPath

export interface EinsumOptions {
  /** Default `auto`. */
  readonly optimize?: ContractionOrder
}

/** What a contraction costs. */
export interface PathInfo {
  readonly path: ContractionPath
  /** Multiplications and additions of all steps. */
  readonly flops: number
  /** Those of one loop over all labels. */
  readonly naiveFlops: number
  /** Elements of the largest product on the way, the result included. */
  readonly largestIntermediate: number
}

type Labels = ReadonlySet<string>
type Sizes = ReadonlyMap<string, number>

const AUTO_OPTIMAL = 6
const MAX_OPTIMAL = 12

const union = (xs: readonly Labels[]): Labels => new Set(xs.flatMap((x) => [...x]))
const volume = (labels: Labels, sizes: Sizes): number => [...labels].reduce((n, l) => n * (sizes.get(l) ?? 1), 1)

/** Labels of a product that something else still needs. */
const keptOf = (parts: readonly Labels[], others: readonly Labels[]): Labels => {
  const needed = union(others)
  return new Set([...union(parts)].filter((l) => needed.has(l)))
}

/** Multiplications (one less than there are factors), and an addition each where something is summed. */
const costOf = (parts: readonly Labels[], kept: Labels, sizes: Sizes): number => {
  const all = union(parts)
  return volume(all, sizes) * (Math.max(1, parts.length - 1) + (kept.size < all.size ? 1 : 0))
}

interface Tree {
  readonly cost: number
  readonly halves: readonly [number, number] | null
}

/** The cheapest binary tree over every set of operands, sets as bits: each half of the best tree is best for its set. */
const optimalPath = (operands: readonly Labels[], result: Labels, sizes: Sizes): ContractionPath => {
  const count = operands.length
  const all = 2 ** count - 1
  const members = (set: number): readonly Labels[] => operands.filter((_, i) => (set & (1 << i)) !== 0)
  const labels = (set: number): Labels => keptOf(members(set), [result, ...members(all & ~set)])
  const kept = Array.from({ length: all + 1 }, (_, set) => labels(set))
  const trees: Tree[] = [{ cost: 0, halves: null }]
  for (let set = 1; set <= all; set++) {
    let best: Tree = { cost: (set & (set - 1)) === 0 ? 0 : Infinity, halves: null }
    // Each split once: the half with the lowest bit comes first.
    const low = set & -set
    for (let half = (set - 1) & set; half > 0; half = (half - 1) & set) {
      if ((half & low) === 0) continue
      const other = set & ~half
      const before = trees[half]!.cost + trees[other]!.cost
      if (before >= best.cost) continue
      const cost = before + costOf([kept[half]!, kept[other]!], kept[set]!, sizes)
      if (cost < best.cost || best.halves === null) best = { cost, halves: [half, other] }
    }
    trees.push(best)
  }
  const list = operands.map((_, i) => 1 << i)
  const path: (readonly number[])[] = []
  const visit = (set: number): void => {
    const { halves } = trees[set]!
    if (halves === null) return
    halves.forEach(visit)
    path.push(taken(list, halves.map((half) => list.indexOf(half)), set)) // prettier-ignore
  }
  visit(all)
  return path
}

/** Removes the positions from the list and appends what they became. */
const taken = <T>(list: T[], positions: readonly number[], product: T): readonly number[] => {
  const sorted = [...positions].sort((i, j) => i - j)
  sorted.toReversed().forEach((i) => list.splice(i, 1))
  list.push(product)
  return sorted
}

/** The pair whose product is smallest beside the two; pairs that share no label wait until nothing else is left. */
const greedyPath = (operands: readonly Labels[], result: Labels, sizes: Sizes): ContractionPath => {
  const list = [...operands]
  const path: (readonly number[])[] = []
  while (list.length > 1) {
    let best = { rank: [Infinity, Infinity, Infinity], pair: [0, 1], kept: new Set<string>() as Labels }
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const parts = [list[i]!, list[j]!]
        const kept = keptOf(parts, [result, ...list.filter((_, k) => k !== i && k !== j)])
        const isApart = ![...list[i]!].some((l) => list[j]!.has(l))
        const growth = volume(kept, sizes) - volume(list[i]!, sizes) - volume(list[j]!, sizes)
        const rank = [Number(isApart), growth, costOf(parts, kept, sizes)]
        const at = rank.findIndex((v, k) => v !== best.rank[k])
        if (at >= 0 && rank[at]! < best.rank[at]!) best = { rank, pair: [i, j], kept }
      }
    }
    path.push(taken(list, best.pair, best.kept))
  }
  return path
}

const checkPath = (fn: string, path: ContractionPath, count: number): ContractionPath => {
  let left = count
  for (const step of path) {
    const isFit = step.length >= 2 && step.every((i) => Number.isInteger(i) && i >= 0 && i < left)
    if (!isFit || new Set(step).size !== step.length) {
      throw new RangeError(
        `${fn}: each step of a path must name two or more different operands of the ${left} left, got [${step.join(', ')}]`,
      )
    }
    left += 1 - step.length
  }
  if (left > 1) throw new RangeError(`${fn}: the path must leave one operand, got ${left}`)
  return path
}

/** Operands summed over the labels that are theirs alone and not of the result, which is done first in every order. */
const summedAlone = (operands: readonly Labels[], result: Labels): readonly Labels[] =>
  operands.map((o, i) => keptOf([o], [result, ...operands.filter((_, k) => k !== i)]))

/** The path for these operands, each given by its labels; no label occurs twice in one. */
export const contractionPath = (
  fn: string,
  given: readonly Labels[],
  result: Labels,
  sizes: Sizes,
  order: ContractionOrder,
): ContractionPath => {
  const operands = summedAlone(given, result)
  const count = operands.length
  if (typeof order === 'object') return checkPath(fn, order, count)
  if (count < 2) return []
  switch (order) {
    case false:
      // The running product stands at the end of the list.
      return Array.from({ length: count - 1 }, (_, k) => (k === 0 ? [0, 1] : [0, count - 1 - k]))
    case 'greedy':
      return greedyPath(operands, result, sizes)
    case 'auto':
      return count <= AUTO_OPTIMAL ? optimalPath(operands, result, sizes) : greedyPath(operands, result, sizes)
    case 'optimal':
      if (count > MAX_OPTIMAL) {
        throw new RangeError(`${fn}: 'optimal' tries all orders of at most ${MAX_OPTIMAL} operands, got ${count}; use 'greedy'`) // prettier-ignore
      }
      return optimalPath(operands, result, sizes)
    default:
      throw new RangeError(
        `${fn}: optimize must be 'optimal', 'greedy', 'auto', false or a path, got ${String(order satisfies never)}`,
      )
  }
}

/** What a path costs. */
export const pathInfo = (
  operands: readonly Labels[],
  result: Labels,
  sizes: Sizes,
  path: ContractionPath,
): PathInfo => {
  const list = [...summedAlone(operands, result)]
  let flops = operands.reduce((n, o, i) => n + (list[i]!.size < o.size ? volume(o, sizes) : 0), 0)
  let largestIntermediate = volume(result, sizes)
  for (const step of path) {
    const parts = step.map((i) => list[i]!)
    const kept = keptOf(parts, [result, ...list.filter((_, i) => !step.includes(i))])
    flops += costOf(parts, kept, sizes)
    largestIntermediate = Math.max(largestIntermediate, volume(kept, sizes))
    taken(list, step, kept)
  }
  return { path, flops, naiveFlops: costOf(operands, result, sizes), largestIntermediate }
}

/** Carries a path out. */
export const followPath = <T>(
  operands: readonly T[],
  path: ContractionPath,
  contract: (x: T, y: T, others: readonly T[]) => T,
): T => {
  const list = [...operands]
  for (const step of path) {
    const [first, ...rest] = step.map((i) => list[i]!)
    const others = list.filter((_, i) => !step.includes(i))
    const product = rest.reduce<T>((acc, y, k) => contract(acc, y, [...others, ...rest.slice(k + 1)]), first!)
    taken(list, step, product)
  }
  return list[0]!
}
