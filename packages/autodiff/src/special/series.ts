/** Series summed until nothing changes, and their derivatives by parameters. The functions are in the files beside. */
import type { Value } from '@pullback/core'
import { whileLoop } from '../control/while.ts'
import { abs, add, mul } from '../primitives/arithmetic.ts'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { and } from '../primitives/logical.ts'
import { iota } from '../primitives/random.ts'
import { reduceOr } from '../primitives/reduce.ts'
import { jvpFlat } from '../transforms/jvp.ts'
import { like } from '../numpy/operands.ts'

/** An array of ones like `x`. */
export const ones = (x: Value): Value => broadcastInDim(like(x, 1), x.shape, [])

/** `f` differentiated `orders[i]` times by its argument i, element by element. */
export const partial =
  (f: (xs: readonly Value[]) => readonly Value[], orders: readonly number[]) =>
  (xs: readonly Value[]): readonly Value[] => {
    const at = orders.findIndex((n) => n > 0)
    if (at < 0) return f(xs)
    const rest = orders.map((n, i) => (i === at ? n - 1 : n))
    const directions = xs.map((x, i) => (i === at ? ones(x) : null))
    const { ys, dys } = jvpFlat('incomplete', partial(f, rest), xs, directions)
    return ys.map((y, i) => dys[i] ?? mul(y, like(y, 0)))
  }

/** `f` on float64 copies, its results in the dtype of the first argument. */
export const inDouble =
  (f: (xs: readonly Value[]) => readonly Value[]) =>
  (xs: readonly Value[]): readonly Value[] =>
    f(xs.map((x) => convert(x, 'float64'))).map((y) => convert(y, xs[0]!.dtype))

/** The relative change at which a series counts as summed. */
export const EPSILON: number = 2 ** -56
const MAX_STEPS = 50_000

/** Repeats `step` on a state whose last part says how much the step changed, until no element changes by more than rounding. */
export const untilSettled = (
  step: (n: Value, state: readonly Value[]) => readonly Value[],
  start: readonly Value[],
): readonly Value[] => {
  type State = readonly [Value, readonly Value[]]
  const axes = start[0]!.shape.map((_, i) => i)
  const [, last] = whileLoop<State>(
    ([n, state]) => {
      const change = state[state.length - 1]!
      const isOpen = compare('gt', abs(change), like(change, EPSILON))
      return and(compare('lt', n, like(n, MAX_STEPS)), axes.length === 0 ? isOpen : reduceOr(isOpen, axes))
    },
    ([n, state]) => {
      const next = add(n, like(n, 1))
      return [next, step(convert(next, 'float64'), state)]
    },
    [iota([], 'int32'), start],
  )
  return last
}
