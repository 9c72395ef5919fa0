/** Sums of products over labelled axes, and diagonals. The order of contraction is chosen in contractionPath.ts. */
import { checkOptions, isValue, normalizeAxis, promoteAll, showShape, type Operand, type Value } from '@pullback/core'
import { checkInteger } from '../given.ts'
import { broadcastInDim, reduceSum, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { dotGeneral } from '../primitives/dot.ts'
import { permute, slice } from '../primitives/layout.ts'
import { contractionPath, followPath, pathInfo, type EinsumOptions, type PathInfo } from './contractionPath.ts'
import { diagflat } from './creation.ts'
import { asValue, like, promoteDTypes } from './operands.ts'
import { sum } from './reductions.ts'

/** An operand whose axes are named. No name occurs twice. */
interface Labelled {
  readonly x: Value
  readonly labels: readonly string[]
}

/** Labels of each operand and of the result; axes of an ellipsis are called `…0`, `…1`, counted from the last. */
interface Equation {
  readonly operands: readonly (readonly string[])[]
  readonly result: readonly string[]
}

/** What was written, and the function it was written for. */
interface Subscripts {
  readonly fn: string
  readonly text: string
}

const bad = ({ fn, text }: Subscripts, rule: string): TypeError => new TypeError(`${fn}: ${rule}, got '${text}'`)

/** The labels of one term for an operand of `rank` axes; for the result `rank` is what the ellipsis stands for. */
const termLabels = (
  subscripts: Subscripts,
  term: string,
  ellipsisRank: (named: number) => number,
): readonly string[] => {
  const parts = term.split('...')
  if (parts.length > 2 || parts.some((p) => !/^[a-zA-Z]*$/.test(p))) {
    throw bad(subscripts, `terms must be letters with at most one ellipsis, but one is '${term}'`)
  }
  const [before, after] = [[...parts[0]!], [...(parts[1] ?? '')]]
  if (parts.length === 1) return before
  const hidden = ellipsisRank(before.length + after.length)
  return [...before, ...Array.from({ length: Math.max(0, hidden) }, (_, i) => `…${hidden - 1 - i}`), ...after]
}

const parse = (subscripts: Subscripts, xs: readonly Value[]): Equation => {
  const [left, right, ...more] = subscripts.text.replaceAll(/\s/g, '').split('->')
  const terms = left!.split(',')
  if (more.length > 0) throw bad(subscripts, 'at most one arrow is allowed')
  if (terms.length !== xs.length) {
    throw bad(subscripts, `one term per operand is needed, but ${terms.length} stand beside ${xs.length} operands`)
  }
  const operands = terms.map((term, i) => {
    const { shape } = xs[i]!
    const labels = termLabels(subscripts, term, (named) => shape.length - named)
    if (labels.length !== shape.length) {
      throw bad(
        subscripts,
        `term '${term}' must name the ${shape.length} axes of operand ${i}, of shape ${showShape(shape)}`,
      )
    }
    return labels
  })
  const all = operands.flat()
  const hidden = [...new Set(all.filter((l) => l.startsWith('…')))].sort(
    (a, b) => Number(b.slice(1)) - Number(a.slice(1)),
  )
  if (right === undefined) {
    // Without an arrow: the ellipsis, then labels that occur once, by name.
    const once = [...new Set(all)].filter((l) => !l.startsWith('…') && all.filter((m) => m === l).length === 1)
    return { operands, result: [...hidden, ...once.sort((a, b) => (a < b ? -1 : 1))] }
  }
  const result = termLabels(subscripts, right, () => hidden.length)
  if (new Set(result).size !== result.length) throw bad(subscripts, 'the result must name each axis once')
  const unknown = result.find((l) => !all.includes(l))
  if (unknown !== undefined) throw bad(subscripts, `the result names '${unknown}', which no operand has`)
  return { operands, result }
}

/** The size of each label: what its axes broadcast to. */
const sizesOf = (subscripts: Subscripts, xs: readonly Labelled[]): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>()
  for (const { x, labels } of xs) {
    labels.forEach((l, d) => {
      const n = x.shape[d]!
      const known = sizes.get(l) ?? 1
      if (known !== 1 && n !== 1 && known !== n) {
        const name = l.startsWith('…') ? 'the ellipsis' : `'${l}'`
        throw bad(
          subscripts,
          `sizes of ${name} must agree, but ${known} and ${n} occur in ${xs.map((o) => showShape(o.x.shape)).join(' and ')}`,
        )
      }
      sizes.set(l, n === 1 ? known : n)
    })
  }
  return sizes
}

/** Axes `a` < `b` of equal size n taken together where their positions agree; the new axis comes last. */
const takeDiagonal = (x: Value, a: number, b: number): Value => {
  const n = x.shape[a]!
  const rest = [...x.shape.keys()].filter((d) => d !== a && d !== b)
  const flat = reshapeTo(permute(x, [...rest, a, b]), [...rest.map((d) => x.shape[d]!), n * n])
  const last = rest.length
  // Neighbours on the diagonal lie n + 1 elements apart.
  return slice(
    flat,
    flat.shape.map(() => 0),
    flat.shape,
    flat.shape.map((_, d) => (d === last ? n + 1 : 1)),
  )
}

/** An operand without repeated labels: each repetition becomes a diagonal. */
const withoutRepeats = (subscripts: Subscripts, x: Value, labels: readonly string[]): Labelled => {
  const b = labels.findIndex((l, i) => labels.indexOf(l) < i)
  if (b < 0) return { x, labels }
  const a = labels.indexOf(labels[b]!)
  if (x.shape[a] !== x.shape[b]) {
    throw bad(
      subscripts,
      `axes named alike must have equal sizes, but '${labels[b]!}' stands for both in ${showShape(x.shape)}`,
    )
  }
  const rest = labels.filter((_, d) => d !== a && d !== b)
  return withoutRepeats(subscripts, takeDiagonal(x, a, b), [...rest, labels[b]!])
}

/** An operand without the labelled axes of size 1 that stand for a larger size: they broadcast by being absent. */
const withoutStretched = ({ x, labels }: Labelled, sizes: ReadonlyMap<string, number>): Labelled => {
  const kept = labels.map((_, d) => d).filter((d) => x.shape[d] === sizes.get(labels[d]!))
  return {
    x: reshapeTo(
      x,
      kept.map((d) => x.shape[d]!),
    ),
    labels: kept.map((d) => labels[d]!),
  }
}

/** Sums over the labels that nothing else needs. */
const sumOver = ({ x, labels }: Labelled, needed: ReadonlySet<string>): Labelled => ({
  x: reduceSum(
    x,
    labels.flatMap((l, d) => (needed.has(l) ? [] : [d])),
  ),
  labels: labels.filter((l) => needed.has(l)),
})

/** The product of two operands, summed over shared labels that are not needed later. */
const contract = (p: Labelled, q: Labelled, needed: ReadonlySet<string>): Labelled => {
  const a = sumOver(p, new Set([...q.labels, ...needed]))
  const b = sumOver(q, new Set([...p.labels, ...needed]))
  const shared = a.labels.filter((l) => b.labels.includes(l))
  const batch = shared.filter((l) => needed.has(l))
  const summed = shared.filter((l) => !needed.has(l))
  const axes = (o: Labelled, ls: readonly string[]): readonly number[] => ls.map((l) => o.labels.indexOf(l))
  const x = dotGeneral(a.x, b.x, {
    contract: [axes(a, summed), axes(b, summed)],
    batch: [axes(a, batch), axes(b, batch)],
  })
  const free = (o: Labelled): readonly string[] => o.labels.filter((l) => !shared.includes(l))
  return { x, labels: [...batch, ...free(a), ...free(b)] }
}

/** An operand of einsum; the options may stand behind the last. */
export type EinsumArgument = Operand | EinsumOptions

const isOptions = (x: EinsumArgument | undefined): x is EinsumOptions =>
  typeof x === 'object' && (x as unknown) !== null && !isValue(x)

const withOptions = (
  xs: readonly EinsumArgument[],
): { readonly given: readonly Operand[]; readonly options: EinsumOptions } => {
  const last = xs.at(-1)
  const given = isOptions(last) ? xs.slice(0, -1) : xs
  return { given: given as readonly Operand[], options: isOptions(last) ? last : {} } // asValue refuses what is no operand
}

/** What is to be contracted: operands without repeated or stretched labels, and the order. */
const plan = (fn: string, text: string, xs: readonly EinsumArgument[]) => {
  if (typeof text !== 'string') {
    throw new TypeError(`${fn}: the subscripts come first, as a string, got ${typeof text}`)
  }
  const subscripts = { fn, text }
  const { given, options } = withOptions(xs)
  checkOptions(fn, options, ['optimize'])
  const values = given.map((x) => asValue(fn, x))
  const { operands, result } = parse(subscripts, values)
  const isBool = promoteAll(values).dtype === 'bool'
  const promoted = isBool ? values.map((v) => convert(v, 'int32')) : promoteDTypes(fn, given)
  const single = promoted.map((x, i) => withoutRepeats(subscripts, x, operands[i]!))
  const sizes = sizesOf(subscripts, single)
  const unstretched = single.map((o) => withoutStretched(o, sizes))
  const sets = unstretched.map((o) => new Set(o.labels))
  const path = contractionPath(fn, sets, new Set(result), sizes, options.optimize ?? 'auto')
  return { operands: unstretched, sets, result, sizes, isBool, path }
}

/**
 * Sums of products, as in `einsum('bij,bjk->bik', x, y)`: letters name axes, those missing from the result are summed
 * over, a letter twice in one term takes the diagonal, `...` stands for any further axes, which broadcast. Without an
 * arrow the result has the letters that occur once, in alphabetical order. Several operands are contracted in pairs, in
 * an order of little work: `einsum('ij,jk,kl->il', x, y, z, { optimize: 'greedy' })`.
 * @throws TypeError for subscripts that cannot be read or do not fit the operands; RangeError for an unknown order.
 */
export const einsum = (subscripts: string, ...xs: readonly EinsumArgument[]): Value => {
  const { operands, result, sizes, isBool, path } = plan('einsum', subscripts, xs)
  const labelsOf = (list: readonly Labelled[]): readonly string[] => list.flatMap((o) => o.labels)
  const product = followPath(operands, path, (a, b, others) =>
    contract(a, b, new Set([...result, ...labelsOf(others)])),
  )
  const summed = sumOver(product, new Set(result))
  const present = result.filter((l) => summed.labels.includes(l))
  const ordered = permute(
    summed.x,
    present.map((l) => summed.labels.indexOf(l)),
  )
  const shape = result.map((l) => sizes.get(l)!)
  const y = broadcastInDim(
    ordered,
    shape,
    present.map((l) => result.indexOf(l)),
  )
  return isBool ? compare('ne', y, like(y, 0)) : y
}

/** The order in which `einsum` contracts these operands, and what it costs. NumPy and JAX return a text beside the path. */
export const einsumPath = (subscripts: string, ...xs: readonly EinsumArgument[]): PathInfo => {
  const { sets, result, sizes, path } = plan('einsumPath', subscripts, xs)
  return pathInfo(sets, new Set(result), sizes, path)
}

export interface DiagonalOptions {
  /** Diagonals above the main one are positive. Default 0. */
  readonly offset?: number
  /** The two axes whose diagonal is taken. Default 0 and 1. */
  readonly axis1?: number
  readonly axis2?: number
}

const DIAGONAL_OPTIONS: readonly string[] = ['offset', 'axis1', 'axis2']

/**
 * The elements whose positions along two axes differ by `offset`; the diagonal is the last axis of the result.
 * @throws TypeError for an array of fewer than two axes.
 */
export const diagonal = (x: Operand, options: DiagonalOptions = {}): Value => {
  checkOptions('diagonal', options, DIAGONAL_OPTIONS)
  const { offset = 0, axis1 = 0, axis2 = 1 } = options
  const v = asValue('diagonal', x)
  const rank = v.shape.length
  if (rank < 2) throw new TypeError(`diagonal: the array must have at least two axes, got shape ${showShape(v.shape)}`)
  if (!Number.isInteger(offset)) throw new RangeError(`diagonal: offset must be an integer, got ${offset}`)
  const [a, b] = [normalizeAxis('diagonal', axis1, rank), normalizeAxis('diagonal', axis2, rank)]
  if (a === b) throw new RangeError(`diagonal: the two axes must differ, got ${axis1} and ${axis2}`)
  const [rows, columns] = [v.shape[a]!, v.shape[b]!]
  const start = { row: Math.max(0, -offset), column: Math.max(0, offset) }
  const n = Math.max(0, Math.min(rows - start.row, columns - start.column))
  const square = slice(
    v,
    v.shape.map((m, d) => (d === a ? Math.min(m, start.row) : d === b ? Math.min(m, start.column) : 0)),
    v.shape.map((m, d) => (d === a ? Math.min(m, start.row + n) : d === b ? Math.min(m, start.column + n) : m)),
  )
  return takeDiagonal(square, a, b)
}

/** Sum of a diagonal; booleans count as int32. See `diagonal`. */
export const trace = (x: Operand, options: DiagonalOptions = {}): Value => {
  checkOptions('trace', options, DIAGONAL_OPTIONS)
  const y = diagonal(asValue('trace', x), options)
  return sum(y, { axis: -1 })
}

/** A matrix with `x` [n] on diagonal `k`, or diagonal `k` of a matrix `x` [n, m]. */
export const diag = (x: Operand, k = 0): Value => {
  const v = asValue('diag', x)
  checkInteger('diag', 'k', k)
  if (v.shape.length === 1) return diagflat(v, k)
  if (v.shape.length !== 2) {
    throw new TypeError(`diag: the array must have one or two axes, got shape ${showShape(v.shape)}`)
  }
  return diagonal(v, { offset: k })
}
