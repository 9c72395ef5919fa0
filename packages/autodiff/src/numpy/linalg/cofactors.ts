/** Cofactors by elimination with pivots from the whole matrix: the derivative of the determinant. */
import type { Value } from '@pullback/core'
import { scan } from '../../control/scan.ts'
import { abs, add, div, mul, neg, rem, sub } from '../../primitives/arithmetic.ts'
import { reduceSum } from '../../primitives/broadcast.ts'
import { compare } from '../../primitives/comparison.ts'
import { and } from '../../primitives/logical.ts'
import { iota } from '../../primitives/random.ts'
import { argmax, reduceProd } from '../../primitives/reduce.ts'
import { select } from '../../primitives/select.ts'
import { stopGradient } from '../../transforms/stopGradient.ts'
import { like } from '../operands.ts'
import { composed, type Composed } from '../../control/composed.ts'
import { eliminated, factoredSolve, luC, permuteRows, start, swapped, swappedRows, undone } from './lu.ts'
import {
  batchOf,
  below,
  block,
  diagonal,
  filled,
  flatten,
  identity,
  product,
  rowsOf,
  spread,
  transposed,
  unflatten,
} from './matrices.ts'
import { checkMatrix, substitute } from './triangular.ts'

interface Complete {
  readonly lu: Value
  readonly rows: Value
  readonly cols: Value
  /** ±1 by the number of exchanges, [b]. */
  readonly sign: Value
}

/** P A Q = L U of [b, n, n] with the largest remaining element as pivot: zeros of U come last. */
const eliminateCompletely = (a: Value): Complete => {
  const n = rowsOf(a)
  const order = start(a, n)
  const ones = filled(1, [a.shape[0]!], a)
  type Carry = readonly [Value, Value, Value, Value]
  const step = ([y, p, q, sign]: Carry, k: Value): readonly [Carry, null] => {
    const open = and(compare('ge', iota(a.shape, 'int32', 1), k), compare('ge', iota(a.shape, 'int32', 2), k))
    const flat = argmax(select(open, abs(y), like(y, -1)), [1, 2])
    const [r, c] = [div(flat, like(flat, n)), rem(flat, like(flat, n))]
    const moved = transposed(swappedRows(transposed(swappedRows(y, k, r)), k, c))
    const flip = (s: Value, at: Value): Value => select(compare('ne', at, k), neg(s), s)
    return [[eliminated(moved, k), swapped(p, k, r), swapped(q, k, c), flip(flip(sign, r), c)], null]
  }
  const [[lu, rows, cols, sign]] = scan(step, [a, order, order, ones] as Carry, iota([n], 'int32'))
  return { lu, rows, cols, sign }
}

/** adj A = det(A) A⁻¹ of [b, n, n], n ≥ 2, without dividing by the last pivot: exact where A is singular. */
const adjugate = (a: Value): Value => {
  const n = rowsOf(a)
  const b = a.shape[0]!
  const { lu, rows, cols, sign } = eliminateCompletely(a)
  // A⁻¹ = Q U⁻¹ L⁻¹ P
  const inverseL = substitute(lu, identity(n, [b], a.dtype), true, true)
  const h = n - 1
  const u1 = block(lu, 0, h, 0, h)
  const pivots = diagonal(u1)
  const d1 = reduceProd(pivots, [1])
  const mu = block(lu, h, n, h, n)
  const top = sub(
    mul(block(inverseL, 0, h, 0, n), spread(mu, [b, h, n], [0, 1, 2])),
    product(block(lu, 0, h, h, n), block(inverseL, h, n, 0, n)),
  )
  // With two zero pivots every cofactor is 0; ones keep the division defined.
  const isZero = compare('eq', pivots, like(pivots, 0))
  const fix = select(isZero, like(pivots, 1), like(pivots, 0))
  const eye = identity(h, [b], a.dtype)
  const solved = substitute(add(u1, mul(eye, spread(fix, eye.shape, [0, 1]))), top, false, false)
  const scaled = mul(below(solved, block(inverseL, h, n, 0, n)), spread(mul(sign, d1), [b, n, n], [0]))
  const back = permuteRows(scaled, undone(cols))
  return transposed(permuteRows(transposed(back), undone(rows)))
}

/** The matrix of cofactors, (adj A)ᵀ: the derivative of the determinant, also where A is singular. */
export const cofactorsC: Composed<null> = composed<null>({
  name: 'cofactors',
  check: ([a]) => {
    checkMatrix('cofactors', a!, true)
  },
  body: ([a]) => {
    const x = flatten(a!)
    if (x.shape.includes(0)) return [a!]
    if (rowsOf(x) === 1) return [filled(1, a!.shape, a!)]
    return [unflatten(transposed(adjugate(x)), batchOf(a!))]
  },
  // C = det(A) A⁻ᵀ: dC = tr(A⁻¹ dA) C - C (A⁻¹ dA)ᵀ, at singular matrices not finite.
  jvp: ([a], [da], __, [c]) => {
    if (rowsOf(a!) <= 1) return [null]
    const [lu, , permutation] = luC.apply([stopGradient(a!)], null)
    const ratio = factoredSolve(a!, lu!, permutation!, da!)
    const t = diagonal(ratio)
    const trace = reduceSum(t, [t.shape.length - 1])
    const scale = spread(
      trace,
      c!.shape,
      trace.shape.map((_, d) => d),
    )
    return [sub(mul(scale, c!), product(c!, transposed(ratio)))]
  },
})
