/** The Cholesky decomposition of positive definite matrices. */
import type { Value } from '@pullback/core'
import { scan } from '../../control/scan.ts'
import { div, mul, sub } from '../../primitives/arithmetic.ts'
import { compare } from '../../primitives/comparison.ts'
import { sqrt } from '../../primitives/exponential.ts'
import { permute } from '../../primitives/layout.ts'
import { iota } from '../../primitives/random.ts'
import { reduceAnd } from '../../primitives/reduce.ts'
import { select } from '../../primitives/select.ts'
import { like } from '../operands.ts'
import { composed, type Composed } from '../../control/composed.ts'
import {
  batchOf,
  below,
  beside,
  block,
  column,
  filled,
  flatten,
  lowerPart,
  part,
  product,
  row,
  rowsOf,
  spread,
  symmetric,
  transposed,
  unflatten,
} from './matrices.ts'
import { checkMatrix, solveLower, solveLowerTRight, substitute } from './triangular.ts'

/** Up to this size column by column, beyond by halves. */
const LEAF = 32

/** L of [b, n, n] from the lower triangle; NaN from the first pivot that is not positive on. */
const factor = (a: Value): Value => {
  const n = rowsOf(a)
  if (n > LEAF) {
    const h = n >> 1
    const l11 = factor(block(a, 0, h, 0, h))
    const l21 = transposed(substitute(l11, transposed(block(a, h, n, 0, h)), true, false))
    const l22 = factor(sub(block(a, h, n, h, n), product(l21, transposed(l21))))
    return below(beside(l11, filled(0, [a.shape[0]!, h, n - h], a)), beside(l21, l22))
  }
  const rows = iota([a.shape[0]!, n], 'int32', 1)
  const step = (rest: Value, k: Value): readonly [Value, Value] => {
    const c = column(rest, k)
    const pivot = row(c, k)
    const root = select(compare('gt', pivot, like(pivot, 0)), sqrt(pivot), like(pivot, NaN))
    const wide = spread(root, c.shape, [0])
    const l = select(compare('gt', rows, k), div(c, wide), select(compare('eq', rows, k), wide, like(c, 0)))
    return [sub(rest, mul(spread(l, a.shape, [0, 1]), spread(l, a.shape, [0, 2]))), l]
  }
  const [, columns] = scan(step, a, iota([n], 'int32'))
  return permute(columns, [1, 2, 0])
}

export const choleskyC: Composed<null> = composed<null>({
  name: 'cholesky',
  check: ([a]) => {
    checkMatrix('cholesky', a!, true)
  },
  body: ([a]) => {
    const x = flatten(symmetric(a!))
    if (x.shape.includes(0)) return [a!]
    const l = factor(x)
    const isNumber = reduceAnd(compare('eq', l, l), [1, 2])
    const whole = select(spread(isNumber, l.shape, [0]), l, like(l, NaN))
    return [unflatten(lowerPart(whole), batchOf(a!))]
  },
  // dL = L Φ(L⁻¹ dA L⁻ᵀ), Φ the lower triangle with half the diagonal (Murray 2016, arXiv:1602.07527, eq. 8)
  jvp: (_, [da], __, [l]) => {
    const inner = solveLowerTRight(l!, solveLower(l!, symmetric(da!)))
    const half = sub(lowerPart(inner), mul(part(inner, 'eq'), like(inner, 0.5)))
    return [product(l!, half)]
  },
})
