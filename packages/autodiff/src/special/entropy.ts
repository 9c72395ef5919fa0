/** x log y and what is built on it: entropies, divergences, the logistic function and its inverse. */
import { add, neg, sub } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import * as lax from '../primitives/entropy.ts'
import { logistic } from '../primitives/exponential.ts'
import { and, or } from '../primitives/logical.ts'
import { select } from '../primitives/select.ts'
import type { BinaryFunction, UnaryFunction } from '../numpy/arithmetic.ts'
import { floating } from '../numpy/exponential.ts'
import { like, promoteFloating } from '../numpy/operands.ts'

/** x log y, 0 where x is 0 unless y is NaN. */
export const xlogy: BinaryFunction = (x, y) => lax.xlogy(...promoteFloating('xlogy', x, y))
/** x log(1 + y), 0 where x is 0 unless y is NaN. */
export const xlog1py: BinaryFunction = (x, y) => lax.xlog1py(...promoteFloating('xlog1py', x, y))

/** -x log x: 0 at 0 (derivative +inf), -inf below. */
export const entr: UnaryFunction = floating('entr', (x) =>
  select(compare('lt', x, like(x, 0)), like(x, -Infinity), neg(lax.xlogx(x))),
)

/** p log(p / q): 0 where p is 0 and q ≥ 0, +inf outside p, q > 0. */
export const relEntr: BinaryFunction = (p, q) => {
  const [x, y] = promoteFloating('relEntr', p, q)
  const zero = like(x, 0)
  const isInside = and(compare('gt', x, zero), compare('gt', y, zero))
  const isEdge = and(compare('eq', x, zero), compare('ge', y, zero))
  const isNaN = or(compare('ne', x, x), compare('ne', y, y))
  const [a, b] = [select(isInside, x, like(x, 1)), select(isInside, y, like(y, 1))]
  const inside = sub(lax.xlogx(a), lax.xlogy(a, b))
  return select(isNaN, add(x, y), select(isInside, inside, select(isEdge, zero, like(x, Infinity))))
}

/** p log(p / q) - p + q: 0 where p = q, +inf outside p ≥ 0, q > 0. */
export const klDiv: BinaryFunction = (p, q) => {
  const [x, y] = promoteFloating('klDiv', p, q)
  return add(sub(relEntr(x, y), x), y)
}

/** 1 / (1 + e^-x). */
export const expit: UnaryFunction = floating('expit', logistic)
/** log(p / (1 - p)): ∓inf at 0 and 1, NaN outside. */
export const logit: UnaryFunction = floating('logit', lax.logit)
