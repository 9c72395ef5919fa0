/** Comparisons, giving bool; tangents are zero. */
import { expr, type CompareOp, type Value } from '@pullback/core'
import type { Binary } from '../arity.ts'
import { bind } from '../bind.ts'
import { ANY, binary, type NoParams } from '../family.ts'
import { mustBe } from '../given.ts'
import type { Primitive } from '../primitive.ts'

const comparison = (op: CompareOp): Primitive<NoParams, Binary> =>
  binary({ name: op, accepts: ANY, dtype: () => 'bool', expr: (x, y) => expr.compare(op, x, y) })

export const eqP: Primitive<NoParams, Binary> = comparison('eq')
export const neP: Primitive<NoParams, Binary> = comparison('ne')
export const ltP: Primitive<NoParams, Binary> = comparison('lt')
export const leP: Primitive<NoParams, Binary> = comparison('le')
export const gtP: Primitive<NoParams, Binary> = comparison('gt')
export const geP: Primitive<NoParams, Binary> = comparison('ge')

const BY_NAME: { readonly [K in CompareOp]: Primitive<NoParams, Binary> } = {
  eq: eqP,
  ne: neP,
  lt: ltP,
  le: leP,
  gt: gtP,
  ge: geP,
}

/** Elementwise comparison of equal dtypes; any comparison with NaN is false except `ne`. */
export const compare = (op: CompareOp, x: Value, y: Value): Value => {
  const prim = named(op)
  if (prim === undefined) throw mustBe('compare', 'the operation', Object.keys(BY_NAME).join(', '), op)
  return bind(prim, [x, y], null)
}

const named = (op: string): Primitive<NoParams, Binary> | undefined =>
  (BY_NAME as Readonly<Record<string, Primitive<NoParams, Binary>>>)[op]
