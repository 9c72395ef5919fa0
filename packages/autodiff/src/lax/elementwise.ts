/** Choices, bounds, roundings and comparisons at the level of lax. */
import { isFloating, scalar, showShape, type Value } from '@pullback/core'
import { abs, add, sub, truncP } from '../primitives/arithmetic.ts'
import { bind } from '../bind.ts'
import { checkOperands } from '../given.ts'
import { compare } from '../primitives/comparison.ts'
import { and, or } from '../primitives/logical.ts'
import { round as roundToEven, sign } from '../primitives/rounding.ts'
import { select } from '../primitives/select.ts'
import { stopGradient } from '../transforms/stopGradient.ts'

type Comparison = (x: Value, y: Value) => Value

/** x = y. */
export const eq: Comparison = (x, y) => compare('eq', x, y)
/** x ≠ y; NaN differs from itself. */
export const ne: Comparison = (x, y) => compare('ne', x, y)
/** x < y. */
export const lt: Comparison = (x, y) => compare('lt', x, y)
/** x ≤ y. */
export const le: Comparison = (x, y) => compare('le', x, y)
/** x > y. */
export const gt: Comparison = (x, y) => compare('gt', x, y)
/** x ≥ y. */
export const ge: Comparison = (x, y) => compare('ge', x, y)

/** `x` moved between bounds of its dtype; at a bound no operand has a derivative, as in JAX. */
export const clamp = (low: Value, x: Value, high: Value): Value => {
  checkOperands('clamp', low, x, high)
  const isInside = and(compare('lt', low, x), compare('lt', x, high))
  const isNaN = (v: Value): Value => compare('ne', v, v)
  const still = select(isInside, x, stopGradient(x))
  const raised = select(or(compare('gt', low, x), isNaN(low)), low, still)
  return select(or(compare('lt', high, raised), isNaN(high)), high, raised)
}

/** How `round` decides between two equally near whole numbers. */
export type RoundingMethod = 'awayFromZero' | 'toNearestEven'

/** `x` to the nearest whole number; halves away from zero by default, as in JAX's lax. Its derivative is zero. */
export const round = (x: Value, roundingMethod: RoundingMethod = 'awayFromZero'): Value => {
  checkOperands('round', x)
  if (!isFloating(x.dtype)) throw new TypeError(`round: operands must be floating, got ${x.dtype}${showShape(x.shape)}`)
  switch (roundingMethod) {
    case 'toNearestEven':
      return roundToEven(x)
    case 'awayFromZero': {
      const whole = bind(truncP, [x], null)
      const isFar = compare('ge', abs(sub(x, whole)), scalar(0.5, x.dtype, true))
      return stopGradient(select(isFar, add(whole, sign(x)), whole))
    }
    default:
      throw new RangeError(
        `round: roundingMethod must be 'awayFromZero' or 'toNearestEven', got ${String(roundingMethod satisfies never)}`,
      )
  }
}

/** `cases[which]` element by element: `which` is bool (two cases) or int32, and outside 0 … n - 1 takes the nearest. */
export const selectN = (which: Value, ...cases: readonly Value[]): Value => {
  const [first] = cases
  if (first === undefined) throw new TypeError('selectN: at least one case is needed, got none')
  checkOperands('selectN', which, ...cases)
  if (which.dtype === 'bool') {
    if (cases.length > 2) throw new TypeError(`selectN: a bool chooses between at most two cases, got ${cases.length}`)
    return cases.length === 1 ? first : select(which, cases[1]!, first)
  }
  if (which.dtype !== 'int32') throw new TypeError(`selectN: which must be bool or int32, got ${which.dtype}`)
  return cases.reduceRight((rest, y, i) =>
    i === cases.length - 1 ? y : select(compare('le', which, scalar(i, 'int32')), y, rest),
  )
}
