/** Choice between two values, position by position. */
import { expr, type Value } from '@pullback/core'
import type { Ternary } from '../arity.ts'
import { aval } from '../aval.ts'
import { bind } from '../bind.ts'
import { batchElementwise, commonDType, commonShape, literal, stretch, unstretch, type NoParams } from '../family.ts'
import type { Primitive } from '../primitive.ts'

/** `cond ? x : y`, linear in `x` and `y`: where one is chosen the other's tangent counts for nothing, even NaN. */
export const selectP: Primitive<NoParams, Ternary> = {
  name: 'select',
  avals: ([cond, x, y]) => {
    if (cond.dtype !== 'bool') throw new TypeError(`select: the condition must be bool, got ${cond.dtype}`)
    return [aval(commonShape('select', [cond, x, y]), commonDType('select', [x, y]), x.weakType && y.weakType)]
  },
  lower: { tag: 'elementwise', movesElements: true, exprs: ([cond, x, y]) => [expr.select(cond, x, y)] },
  jvp: ([cond, x], [, dx, dy], _, [out]) => [
    stretch(select(cond, dx ?? literal(0, x), dy ?? literal(0, x)), out!.shape),
  ],
  transpose: ([ct], [cond], [, x, y]) =>
    ct && cond
      ? [null, unstretch(select(cond, ct, literal(0, x)), x), unstretch(select(cond, literal(0, y), ct), y)]
      : [null, null, null],
  batch: (xs, mapped, params, n) => batchElementwise(selectP, xs, mapped, params, n),
}

export const select = (cond: Value, x: Value, y: Value): Value => bind(selectP, [cond, x, y], null)
