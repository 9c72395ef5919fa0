/** Eigenvalues and eigenvectors of symmetric matrices by Jacobi's method. */
import type { Value } from '@pullback/core'
import { scan } from '../../control/scan.ts'
import { whileLoop } from '../../control/while.ts'
import { abs, add, div, max, min, mul, sub } from '../../primitives/arithmetic.ts'
import { reduceSum } from '../../primitives/broadcast.ts'
import { compare } from '../../primitives/comparison.ts'
import { sqrt } from '../../primitives/exponential.ts'
import { take } from '../../primitives/indexing.ts'
import { pad } from '../../primitives/layout.ts'
import { and, or } from '../../primitives/logical.ts'
import { iota, sortTogether } from '../../primitives/random.ts'
import { reduceMax, reduceOr } from '../../primitives/reduce.ts'
import { isFinite } from '../../primitives/rounding.ts'
import { select } from '../../primitives/select.ts'
import { like } from '../operands.ts'
import { composed, type Composed } from '../../control/composed.ts'
import { halves, MAX_SWEEPS, playRound, rotation } from './jacobi.ts'
import {
  batchOf,
  block,
  diagonal,
  flatten,
  identity,
  part,
  product,
  productT,
  rowsOf,
  spread,
  symmetric,
  transposed,
  unflatten,
} from './matrices.ts'
import { checkMatrix } from './triangular.ts'

export interface EighParams {
  readonly vectors: boolean
}

const EPSILON = { float32: 2 ** -23, float64: 2 ** -52 } as const

/** ε of a floating value's dtype. */
export const epsilonOf = (x: Value): number => EPSILON[x.dtype === 'float64' ? 'float64' : 'float32']

/** The largest size of an element, 1 where that is 0 or not finite: [b]. */
export const scaleOf = (x: Value): Value => {
  const largest = reduceMax(abs(x), [1, 2])
  const isGood = and(compare('gt', largest, like(x, 0)), isFinite(largest))
  return select(isGood, largest, like(x, 1))
}

/** Sum of squares of the elements that are not on the diagonal, and of all: [b]. */
const sizes = (x: Value): readonly [Value, Value] => {
  const squares = mul(x, x)
  return [reduceSum(sub(squares, part(squares, 'eq')), [1, 2]), reduceSum(squares, [1, 2])]
}

/**
 * Elements this small wait for a later sweep, [b], for a matrix whose largest element is 1. In clusters of equal eigenvalues
 * they would turn by large angles and bring back what others have removed: so those of second order wait, those far below
 * the average, and rounding (compare Rutishauser 1966, doi:10.1007/BF02165223).
 */
const patience = (off: Value, all: Value, n: number): Value => {
  const safe = select(compare('gt', all, like(all, 0)), all, like(all, 1))
  const second = div(off, sqrt(safe))
  const average = mul(sqrt(off), like(off, 0.1 / n))
  return max(min(second, average), like(off, epsilonOf(off)))
}

/** One sweep over a symmetric [b, n, n], n even, with the rows of `v` turned alongside. */
const sweep = (a: Value, v: Value | null): readonly [Value, Value | null] => {
  const n = rowsOf(a)
  const limit = spread(patience(...sizes(a), n), [a.shape[0]!, n / 2], [0])
  const round = (x: Value): readonly [Value, ReturnType<typeof rotation>] => {
    const [top, bottom] = halves(x, 1)
    const [pp, pq] = halves(top, 2)
    const turn = rotation(diagonal(pp), diagonal(halves(bottom, 2)[1]), diagonal(pq), limit)
    return [playRound(playRound(x, turn, 1), turn, 2), turn]
  }
  if (v === null)
    return [scan((x: Value, _: Value) => [round(x)[0], null] as const, a, iota([n - 1], 'int32'))[0], null]
  const step = ([x, w]: readonly [Value, Value], _: Value): readonly [readonly [Value, Value], null] => {
    const [y, turn] = round(x)
    return [[y, playRound(w, turn, 1)], null]
  }
  const [[y, w]] = scan(step, [a, v] as readonly [Value, Value], iota([n - 1], 'int32'))
  return [y, w]
}

/** Eigenvalues [b, n], ascending, and eigenvectors as rows [b, n, n], of a symmetric [b, n, n]. */
const diagonalise = (a: Value, vectors: boolean): readonly [Value, Value | null] => {
  const n = rowsOf(a)
  const size = n + (n % 2)
  const scale = scaleOf(a)
  const isBad = reduceOr(compare('ne', mul(a, like(a, 0)), like(a, 0)), [1, 2])
  const scaled = div(a, spread(scale, a.shape, [0]))
  // An odd size plays with a row of zeros, which no rotation touches and which ends where it began.
  const x = size === n ? scaled : pad(scaled, like(a, 0), { low: [0, 0, 0], high: [0, 1, 1], interior: [0, 0, 0] })
  const start = vectors ? identity(size, [a.shape[0]!], a.dtype) : null
  const tolerance = (epsilonOf(a) / 4) ** 2
  const near = (epsilonOf(a) * size) ** 2
  /** Which matrices another sweep improves: those done rest, so that no result depends on its neighbours. */
  const openOnes = (y: Value, before: Value): readonly [Value, Value] => {
    const [off, all] = sizes(y)
    // Once near, what no longer halves is rounding.
    const isLarge = compare('gt', off, mul(all, like(all, tolerance)))
    const isMoving = compare('lt', off, mul(before, like(before, 0.25)))
    const isEarly = compare('gt', off, mul(all, like(all, near)))
    return [and(isLarge, or(isEarly, isMoving)), off]
  }
  type State = readonly [Value, Value, Value | null, Value]
  const [, last, turned] = whileLoop<State>(
    ([count, y, , before]) => and(compare('lt', count, like(count, MAX_SWEEPS)), reduceOr(openOnes(y, before)[0], [0])),
    ([count, y, v, before]) => {
      const [isOpen, off] = openOnes(y, before)
      const [z, w] = sweep(y, v)
      const chosen = (next: Value, old: Value): Value => select(spread(isOpen, old.shape, [0]), next, old)
      return [
        add(count, like(count, 1)),
        chosen(z, y),
        w === null || v === null ? null : chosen(w, v),
        select(isOpen, off, before),
      ]
    },
    [iota([], 'int32'), x, start, add(sizes(x)[0], like(x, Infinity))],
  )
  const values = mul(diagonal(block(last, 0, n, 0, n)), spread(scale, [a.shape[0]!, n], [0]))
  const [sorted, order] = sortTogether([values, iota(values.shape, 'int32', 1)], 1)
  const orNaN = (y: Value): Value => select(spread(isBad, y.shape, [0]), like(y, NaN), y)
  const rows =
    turned === null ? null : orNaN(take(block(turned, 0, n, 0, n), order!, { axis: 1, batch: 1, mode: 'clip' }))
  return [orNaN(sorted!), rows]
}

export const eighC: Composed<EighParams> = composed<EighParams>({
  name: 'eigh',
  check: ([a]) => {
    checkMatrix('eigh', a!, true)
  },
  body: ([a], { vectors }) => {
    const x = flatten(symmetric(a!))
    const batch = batchOf(a!)
    if (rowsOf(x) === 1 || x.shape.includes(0)) {
      const w = unflatten(diagonal(x), batch)
      return vectors ? [w, identity(rowsOf(x), batch, x.dtype)] : [w]
    }
    const [w, v] = diagonalise(x, vectors)
    return v === null ? [unflatten(w, batch)] : [unflatten(w, batch), unflatten(transposed(v), batch)]
  },
  jvp: ([a], [da], { vectors }, ys) => {
    const [, v] = vectors ? ys : eighC.apply([a!], { vectors: true })
    const turned = productT(v!, product(symmetric(da!), v!))
    const dw = diagonal(turned)
    if (!vectors) return [dw]
    const w = ys[0]!
    const r = w.shape.length
    const lead = w.shape.map((_, d) => d)
    const gap = sub(spread(w, turned.shape, [...lead.slice(0, -1), r]), spread(w, turned.shape, lead))
    const eye = identity(rowsOf(a!), batchOf(a!), w.dtype)
    const inverse = sub(div(like(w, 1), add(gap, eye)), eye)
    return [dw, product(v!, mul(inverse, turned))]
  },
})
