/** The LU decomposition with row pivoting, and systems solved by it. */
import type { Value } from '@pullback/core'
import { scan } from '../../control/scan.ts'
import { abs, add, addZero, div, mul, neg, sub } from '../../primitives/arithmetic.ts'
import { reshapeTo } from '../../primitives/broadcast.ts'
import { compare } from '../../primitives/comparison.ts'
import { take } from '../../primitives/indexing.ts'
import { permute } from '../../primitives/layout.ts'
import { and } from '../../primitives/logical.ts'
import { iota, sortTogether } from '../../primitives/random.ts'
import { argmax, reduceProd } from '../../primitives/reduce.ts'
import { select } from '../../primitives/select.ts'
import { like } from '../operands.ts'
import { composed, type Composed } from '../../control/composed.ts'
import {
  batchOf,
  below,
  beside,
  block,
  colsOf,
  column,
  filled,
  flatten,
  identity,
  lowerPart,
  product,
  productT,
  row,
  rowEach,
  rowsOf,
  spread,
  transposed,
  unflatten,
  upperPart,
} from './matrices.ts'
import { checkMatrix, checkSystem, solveLower, solveUpperRight, substitute } from './triangular.ts'

/** Elements k (the same everywhere) and p[b] of [b, m] exchanged. */
export const swapped = (x: Value, k: Value, p: Value): Value => {
  const at = iota(x.shape, 'int32', 1)
  const [xk, xp] = [spread(row(x, k), x.shape, [0]), spread(rowEach(x, p), x.shape, [0])]
  return select(compare('eq', at, k), xp, select(compare('eq', at, spread(p, x.shape, [0])), xk, x))
}

/** Rows k and p[b] of [b, m, n] exchanged. */
export const swappedRows = (x: Value, k: Value, p: Value): Value => {
  const at = iota(x.shape, 'int32', 1)
  const [xk, xp] = [spread(row(x, k), x.shape, [0, 2]), spread(rowEach(x, p), x.shape, [0, 2])]
  return select(compare('eq', at, k), xp, select(compare('eq', at, spread(p, x.shape, [0])), xk, x))
}

/** One step of elimination below and right of (k, k), the multipliers left in column k. */
export const eliminated = (a: Value, k: Value): Value => {
  const c = column(a, k)
  const pivot = row(c, k)
  // A zero pivot has zeros below it.
  const safe = select(compare('eq', pivot, like(pivot, 0)), like(pivot, 1), pivot)
  const l = spread(div(c, spread(safe, c.shape, [0])), a.shape, [0, 1])
  const rest = sub(a, mul(l, spread(row(a, k), a.shape, [0, 2])))
  const [r, q] = [iota(a.shape, 'int32', 1), iota(a.shape, 'int32', 2)]
  const isBelow = compare('gt', r, k)
  const open = select(and(isBelow, compare('gt', q, k)), rest, a)
  return select(and(isBelow, compare('eq', q, k)), l, open)
}

/** 0, 1, … n - 1 for each matrix of a stack. */
export const start = (x: Value, n: number): Value => iota([x.shape[0]!, n], 'int32', 1)

export const luC: Composed<null> = composed<null>({
  name: 'lu',
  check: ([a]) => {
    checkMatrix('lu', a!)
  },
  body: ([a]) => {
    const x = flatten(a!)
    const batch = batchOf(a!)
    const [m, k] = [rowsOf(x), Math.min(rowsOf(x), colsOf(x))]
    const order = start(x, m)
    if (x.shape.includes(0)) {
      return [a!, iota([...batch, k], 'int32'), unflatten(order, batch)]
    }
    const rows = iota([x.shape[0]!, m], 'int32', 1)
    const step = ([y, p]: readonly [Value, Value], i: Value): readonly [readonly [Value, Value], Value] => {
      const c = column(y, i)
      const size = select(compare('ge', rows, i), abs(c), like(c, -1))
      const pivot = argmax(size, [1])
      return [[eliminated(swappedRows(y, i, pivot), i), swapped(p, i, pivot)], pivot]
    }
    const [[y, p], pivots] = scan(step, [x, order] as readonly [Value, Value], iota([k], 'int32'))
    return [unflatten(y, batch), unflatten(permute(pivots, [1, 0]), batch), unflatten(p, batch)]
  },
  // With F = L⁻¹ P dA U⁻¹: dL = L · (F strictly below), dU = (F on and above) · U, for L and U filled up to squares with ones.
  jvp: (_, [da], __, [lu, , permutation]) => {
    const y = lu!
    const batch = batchOf(y)
    const [m, n] = [rowsOf(y), colsOf(y)]
    const k = Math.min(m, n)
    if (y.shape.includes(0)) return [da ?? null, null, null]
    const eye = (size: number): Value => identity(size, batch, y.dtype)
    const strict = lowerPart(block(y, 0, m, 0, k), -1)
    const wide = m > k ? beside(strict, filled(0, [...batch, m, m - k], y)) : strict
    const l = add(wide, eye(m))
    const upper = upperPart(block(y, 0, k, 0, n))
    const rest = n > k ? beside(filled(0, [...batch, n - k, k], y), eye(n - k)) : undefined
    const u = rest === undefined ? upper : below(upper, rest)
    const moved = permuteRows(da!, permutation!)
    const f = solveUpperRight(u, solveLower(l, moved, true))
    return [add(product(l, lowerPart(f, -1)), product(upperPart(f), u)), null, null]
  },
})

/** Rows of [..., m, n] in the order `permutation` [..., m]. */
export const permuteRows = (x: Value, permutation: Value): Value => {
  const batch = batchOf(x)
  const flat = flatten(x)
  const order = reshapeTo(permutation, [flat.shape[0]!, rowsOf(x)])
  return unflatten(take(flat, order, { axis: 1, batch: 1, mode: 'clip' }), batch)
}

/** The permutation that undoes `p` along the last axis. */
export const undone = (p: Value): Value => sortTogether([p, iota(p.shape, 'int32', p.shape.length - 1)], 1)[1]!

/** Operands: a, its lu and permutation, b. The factors follow from a: only a and b have tangents. */
export const factoredSolveC: Composed<{ readonly transposeA: boolean }> = composed<{ readonly transposeA: boolean }>({
  name: 'solve',
  check: ([a, , , b]) => {
    checkSystem('solve', a!, b!)
  },
  body: ([, lu, permutation, b], { transposeA }) => {
    const f = flatten(lu!)
    if (b!.shape.includes(0)) return [b!]
    if (!transposeA) {
      const y = substitute(f, flatten(permuteRows(b!, permutation!)), true, true)
      return [unflatten(substitute(f, y, false, false), batchOf(b!))]
    }
    // Aᵀ = Uᵀ Lᵀ P
    const t = transposed(f)
    const w = substitute(t, substitute(t, flatten(b!), true, false), false, true)
    return [permuteRows(unflatten(w, batchOf(b!)), undone(permutation!))]
  },
  jvp: ([a, lu, permutation], [da, , , db], own, [x]) => {
    const moved = da == null ? null : neg(own.transposeA ? productT(da, x!) : product(da, x!))
    const right = addZero(moved, db ?? null)
    return [right && factoredSolve(a!, lu!, permutation!, right, own.transposeA)]
  },
  transpose: ([ct], [a, lu, permutation], { transposeA }) => [
    null,
    null,
    null,
    ct && a && lu && permutation ? factoredSolve(a, lu, permutation, ct, !transposeA) : null,
  ],
})

/** The x with A x = b or Aᵀ x = b, given the factors of A. Linear in b. */
export const factoredSolve = (a: Value, lu: Value, permutation: Value, b: Value, transposeA = false): Value =>
  factoredSolveC.apply([a, lu, permutation, b], { transposeA })[0]!

/** Number of exchanges made by pivots [..., k], modulo 2, as a sign of the dtype of `like_`. */
export const parity = (pivots: Value, like_: Value): Value => {
  const at = iota(pivots.shape, 'int32', pivots.shape.length - 1)
  const one = spread(like(like_, 1), pivots.shape, [])
  const sign = select(compare('ne', pivots, at), neg(one), one)
  return reduceProd(sign, [pivots.shape.length - 1])
}
