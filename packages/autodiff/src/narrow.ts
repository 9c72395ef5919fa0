/** Narrow element types in kernels: widened where something computes with them, rounded or cut once when it is done. */
import {
  expr,
  fromHalf,
  isHalf,
  isInteger,
  isWide,
  rangeOf,
  toHalf,
  wideOf,
  type Combine,
  type DType,
  type Expr,
} from '@pullback/core'

interface Pair {
  readonly dtype: DType
  readonly other: Expr
}

/** What an expression was widened to and from, so that widening twice is one node and going there and back none. */
const wideForms = new WeakMap<Expr, Pair>()
const narrowForms = new WeakMap<Expr, Pair>()

const known = (table: WeakMap<Expr, Pair>, e: Expr, dtype: DType): Expr | undefined => {
  const pair = table.get(e)
  return pair?.dtype === dtype ? pair.other : undefined
}

/** Elements of `dtype` as they are stored, in the type that kernels compute in. Exact. */
export const toWide = (e: Expr, dtype: DType): Expr => {
  if (isWide(dtype)) return e
  const found = known(wideForms, e, dtype)
  if (found !== undefined) return found
  const wide = isHalf(dtype) ? fromHalf(e, dtype) : expr.convert(wideOf(dtype), e)
  wideForms.set(e, { dtype, other: wide })
  narrowForms.set(wide, { dtype, other: e })
  return wide
}

/** Results in the wide type as elements of `dtype`: floats round to nearest, ties to even; integers keep their low bits. */
export const fromWide = (e: Expr, dtype: DType): Expr => {
  if (isWide(dtype)) return e
  return known(narrowForms, e, dtype) ?? (isHalf(dtype) ? toHalf(e, dtype) : expr.convert(dtype, e))
}

/** A finished reduction in the range of `dtype`: the extreme of no elements is the last value of the narrow type. */
export const withinRange = (e: Expr, dtype: DType, combine: Combine): Expr => {
  if (isWide(dtype) || !isInteger(dtype) || (combine !== 'max' && combine !== 'min')) return e
  const [lowest, highest] = rangeOf(dtype)
  const above = expr.binary('max', e, expr.constant(e.dtype, lowest))
  return expr.binary('min', above, expr.constant(e.dtype, highest))
}
