/** Powers and roots. */
import { binary, compare, constant, convert, type Expr } from '../expr.ts'
import {
  abs,
  add,
  byType,
  div,
  eq,
  exponent,
  floor,
  fma,
  gt,
  horner,
  isNegative,
  isSingle,
  lit,
  lt,
  max,
  min,
  mul,
  ne,
  neg,
  pow2,
  sqrt,
  sub,
  where,
  withSign, // prettier-ignore
} from './build.ts'
import { clamp, exp2Normal, expOf, LN2_HIGH } from './exponential.ts'
import { log2Short, split64 } from './logarithm.ts'

/** A number as an unevaluated sum: `high` rounded, `low` what that lost. */
interface Double {
  readonly high: Expr
  readonly low: Expr
}

/** The exact product of two float64 numbers (Dekker 1971). */
const product = (x: Expr, y: Expr): Double => {
  const split = (v: Expr): Double => {
    const t = mul(v, 134217729)
    const high = sub(t, sub(t, v))
    return { high, low: sub(v, high) }
  }
  const high = mul(x, y)
  const [a, b] = [split(x), split(y)]
  const error = sub(sub(sub(high, mul(a.high, b.high)), mul(a.low, b.high)), mul(a.high, b.low))
  return { high, low: sub(mul(a.low, b.low), error) }
}

/** The exact sum of x and a smaller y (Dekker 1971). */
const sum = (x: Expr, y: Expr): Double => {
  const high = add(x, y)
  return { high, low: sub(y, sub(high, x)) }
}

/** ln 2 = LN2_HIGH + this + 5.7e-27: the first has 32 bits, so its products with exponents are exact. */
const LN2_MIDDLE = 1.9082149292705877e-10

/** (2 atanh s - 2s - ⅔s³) / s⁵ in s² for |s| ≤ 0.1716: the tail of the series for log, by scripts/fitPolynomials.py. */
const LOG_TAIL = [0.11724037104235352, 0.11706154215034448, 0.13334807761696937, 0.1538459490609143, 0.18181818335921093, 0.22222222221653554, 0.2857142857142937, 0.4] // prettier-ignore

/** log a of a positive finite float64 with an error of about 2^-64 of the result. */
const logDouble = (a: Expr): Double => {
  const { e, m } = split64(a)
  const f = sub(m, 1)
  // s = f / (2 + f) to twice the precision.
  const below = sum(lit(a, 2), f)
  const s = div(f, below.high)
  const back = product(s, below.high)
  const sLow = div(sub(sub(sub(f, back.high), back.low), mul(s, below.low)), below.high)
  // log m = 2s + ⅔s³ + s⁵ · tail; the cube to twice the precision.
  const square = product(s, s)
  const squareLow = fma(mul(s, sLow), 2, square.low)
  const third = product(square.high, lit(a, 2 / 3))
  const thirdLow = add(third.low, fma(square.high, 3.700743415417188e-17, mul(squareLow, 2 / 3)))
  const cube = product(s, third.high)
  const tail = mul(mul(mul(square.high, square.high), s), horner(square.high, LOG_TAIL))
  const cubeLow = add(add(cube.low, fma(s, thirdLow, mul(sLow, third.high))), tail)
  const main = sum(add(s, s), cube.high)
  const mainLow = add(add(main.low, cubeLow), add(sLow, sLow))
  // + e · ln 2, the larger term unless e = 0, when it is nothing.
  const whole = mul(e, LN2_HIGH[1])
  const isWhole = ne(e, 0)
  const total = sum(where(isWhole, whole, main.high), where(isWhole, main.high, 0))
  return sum(total.high, add(total.low, fma(e, LN2_MIDDLE, mainLow)))
}

/** a^y for positive finite a ≠ 1. */
const powPositive = (a: Expr, y: Expr): Expr => {
  if (isSingle(a)) {
    const t = mul(convert('float64', y), log2Short(convert('float64', a)))
    return convert('float32', exp2Normal(max(min(t, 160), -160)))
  }
  // |log a| > 1e-16, so larger exponents saturate anyway; here they would overflow the exact product.
  const bounded = max(min(y, 1e25), -1e25)
  const l = logDouble(a)
  const t = product(bounded, l.high)
  const low = fma(bounded, l.low, t.low)
  return expOf(clamp(t.high), where(lt(abs(t.high), 800), low, 0), 0)
}

/** x^y with the special cases of C's pow, among them x^0 = 1^y = 1 also for NaN. */
export const pow = (x: Expr, y: Expr): Expr => {
  const a = abs(x)
  const ends = binary('or', eq(a, 0), eq(a, Infinity))
  const safe = where(binary('or', ends, eq(a, 1)), lit(x, 2), a)
  const grows = compare('eq', gt(a, 1), gt(y, 0))
  const magnitude = where(
    eq(a, 1),
    where(eq(y, y), lit(x, 1), y),
    where(ends, where(eq(y, y), where(grows, lit(x, Infinity), 0), y), powPositive(safe, y)),
  )
  const isWhole = eq(floor(y), y)
  const halved = mul(y, 0.5)
  const isOdd = binary('and', isWhole, compare('ne', floor(halved), halved))
  const left = isNegative(x)
  const signed = where(binary('and', left, isOdd), neg(magnitude), magnitude)
  const outside = binary('and', binary('and', lt(x, 0), gt(x, -Infinity)), binary('xor', isWhole, constant('bool', 1)))
  const one = binary('or', eq(y, 0), eq(x, 1))
  return where(one, lit(x, 1), where(outside, lit(x, NaN), signed))
}

/** ∛m for 1 ≤ m < 8 to 1e-3, by scripts/fitPolynomials.py. */
const CBRT_START = [5.655254894221102e-5, -0.001596887337316374, 0.018251656689589422, -0.11212010655657866, 0.48881233581505845, 0.6084349186865862] // prettier-ignore

export const cbrt = (x: Expr): Expr => {
  const a = abs(x)
  // Multiples of 3 as exponents, away from the ends of the range.
  const tiny = lt(a, byType(x, 2 ** -100, 2 ** -1000))
  const huge = gt(a, byType(x, 2 ** 100, 2 ** 1000))
  const near = mul(
    a,
    where(tiny, lit(x, byType(x, 2 ** 30, 2 ** 90)), where(huge, lit(x, byType(x, 2 ** -30, 2 ** -90)), 1)),
  )
  const third = floor(mul(add(exponent(near), 0.5), 1 / 3))
  const m = mul(near, pow2(mul(third, -3)))
  let r = horner(m, CBRT_START)
  // Halley's iteration triples the digits.
  for (let i = 0; i < byType(x, 1, 2); i++) {
    const cube = mul(mul(r, r), r)
    r = sub(r, mul(r, div(sub(cube, m), fma(cube, 2, m))))
  }
  const shift = byType(x, 10, 30)
  const n = add(third, where(tiny, lit(x, -shift), where(huge, lit(x, shift), 0)))
  const plain = binary('and', gt(a, 0), lt(a, Infinity))
  return where(plain, withSign(mul(r, pow2(n)), x), x)
}

export const rsqrt = (x: Expr): Expr => div(lit(x, 1), sqrt(x))
