/** Rounding to whole numbers and to decimals. Integers are returned as they are; derivatives are 0. */
import { isFloating, type Operand, type Value } from '@pullback/core'
import { bind } from '../bind.ts'
import { div, mul, truncP } from '../primitives/arithmetic.ts'
import * as lax from '../primitives/rounding.ts'
import type { UnaryFunction } from './arithmetic.ts'
import { asValue, like } from './operands.ts'

const rounding =
  (fn: string, f: (x: Value) => Value): UnaryFunction =>
  (x) => {
    const v = asValue(fn, x)
    return isFloating(v.dtype) ? f(v) : v
  }

/** The largest whole number not above x. */
export const floor: UnaryFunction = rounding('floor', lax.floor)
/** The smallest whole number not below x. */
export const ceil: UnaryFunction = rounding('ceil', lax.ceil)
/** The nearest whole number, ties to even. */
export const rint: UnaryFunction = rounding('rint', lax.round)
/** The whole number next to x towards 0. */
export const trunc: UnaryFunction = rounding('trunc', (x) => bind(truncP, [x], null))
/** The whole number next to x towards 0. */
export const fix: UnaryFunction = trunc

/**
 * The nearest multiple of 10^-decimals, ties to even. Integers are not rounded.
 * @throws RangeError if `decimals` is no integer.
 */
export const round = (x: Operand, decimals = 0): Value => {
  if (!Number.isInteger(decimals)) throw new RangeError(`round: decimals must be an integer, got ${decimals}`)
  const v = asValue('round', x)
  if (!isFloating(v.dtype)) return v
  if (decimals === 0) return lax.round(v)
  const factor = like(v, 10 ** Math.abs(decimals))
  return decimals > 0 ? div(lax.round(mul(v, factor)), factor) : mul(lax.round(div(v, factor)), factor)
}
