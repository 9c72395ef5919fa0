/** Floating numbers as they are stored: neighbours, mantissa and exponent. */
import { isFloating, scalar, showShape, type Value } from '@pullback/core'
import { checkOperands } from '../given.ts'
import { abs, add, div, max, min, mul, sub } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { and, or } from '../primitives/logical.ts'
import { exponent, pow2 } from '../primitives/scaling.ts'
import { select } from '../primitives/select.ts'
import { stopGradient } from '../transforms/stopGradient.ts'

const like = (x: Value, n: number): Value => scalar(n, x.dtype, true)

/** Bits of the mantissa behind the point, and the exponent of the smallest normal number. */
const FORMATS: Readonly<Record<string, readonly [digits: number, lowest: number]>> = {
  bfloat16: [7, -126],
  float16: [10, -14],
  float32: [23, -126],
  float64: [52, -1022],
}

const formatOf = (fn: string, x: Value): readonly [digits: number, lowest: number] => {
  checkOperands(fn, x)
  const format = isFloating(x.dtype) ? FORMATS[x.dtype] : undefined
  if (format === undefined) throw new TypeError(`${fn}: operands must be floating, got ${x.dtype}${showShape(x.shape)}`)
  return format
}

/** x · 2^n for whole n, as exactly as the result's format allows: in steps that neither overflow nor vanish early. */
export const scaleByPowers = (x: Value, n: Value): Value => {
  const [, lowest] = formatOf('ldexp', x)
  const limit = -lowest - 26
  let y = x
  let rest = max(min(n, like(x, 4 * limit)), like(x, -4 * limit))
  for (let i = 0; i < 4; i++) {
    const step = max(min(rest, like(x, limit)), like(x, -limit))
    y = mul(y, pow2(step))
    rest = sub(rest, step)
  }
  return y
}

/** The exponent e with |x| = m · 2^e, 1 ≤ m < 2, also of subnormals. */
export const trueExponent = (x: Value): Value => {
  const [digits, lowest] = formatOf('frexp', x)
  const e = exponent(x)
  const isSmall = compare('lt', e, like(x, lowest))
  // Subnormals are counted after a shift that makes them normal.
  const shifted = sub(exponent(mul(select(isSmall, x, like(x, 0)), like(x, 2 ** (digits + 1)))), like(x, digits + 1))
  return select(isSmall, shifted, e)
}

/** The distance from |x| to the next larger number. */
export const ulp = (x: Value): Value => {
  const [digits, lowest] = formatOf('spacing', x)
  return mul(pow2(max(exponent(x), like(x, lowest))), like(x, 2 ** -digits))
}

/** The next number after `x` towards `y`; `y` where they are equal, NaN if one is. Its derivatives are zero. */
export const nextafter = (x: Value, y: Value): Value => {
  const [digits, lowest] = formatOf('nextafter', x)
  formatOf('nextafter', y)
  const [a, b] = [stopGradient(x), stopGradient(y)]
  const zero = like(x, 0)
  const magnitude = abs(a)
  const step = ulp(magnitude)
  // Below a power of two numbers lie twice as close, except among the smallest.
  const isPower = compare('eq', magnitude, pow2(exponent(magnitude)))
  const isLow = compare('le', exponent(magnitude), like(x, lowest))
  const closer = select(and(isPower, compare('eq', isLow, scalar(false))), mul(step, like(x, 0.5)), step)
  const highest = (2 - 2 ** -digits) * 2 ** -(lowest - 1)
  const isInfinite = compare('eq', magnitude, like(x, Infinity))
  const inwards = select(isInfinite, like(x, highest), sub(magnitude, closer))
  const outwards = select(isInfinite, magnitude, add(magnitude, step))
  const goesUp = compare('lt', a, b)
  const isNegative = compare('lt', a, zero)
  const growsAway = compare('ne', isNegative, goesUp)
  const size = select(growsAway, outwards, inwards)
  const moved = select(isNegative, mul(size, like(x, -1)), size)
  const smallest = like(x, 2 ** (lowest - digits))
  const fromZero = select(goesUp, smallest, mul(smallest, like(x, -1)))
  const next = select(compare('eq', a, zero), fromZero, moved)
  const isNaN = or(compare('ne', a, a), compare('ne', b, b))
  return select(isNaN, add(a, b), select(compare('eq', a, b), b, next))
}

/** Mantissas in ±[0.5, 1) and int32 exponents with x = m · 2^e; 0, ±inf and NaN are their own mantissa. */
export const frexp = (x: Value): readonly [Value, Value] => {
  formatOf('frexp', x)
  const fixed = stopGradient(x)
  const isPlain = and(compare('lt', abs(fixed), like(x, Infinity)), compare('ne', fixed, like(x, 0)))
  const e = select(isPlain, add(trueExponent(fixed), like(x, 1)), like(x, 0))
  return [scaleByPowers(x, mul(e, like(x, -1))), convert(e, 'int32')]
}

/** 1 / x. */
export const reciprocal = (x: Value): Value => {
  checkOperands('reciprocal', x)
  return div(like(x, 1), x)
}
