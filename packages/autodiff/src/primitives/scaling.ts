/** Taking floating numbers apart by powers of two, exactly, and rounding them to fewer bits. */
import { expr, type Expr, type Value } from '@pullback/core'
import type { Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { elementwise, FLOATING, unary, type NoParams } from '../family.ts'
import type { Primitive } from '../primitive.ts'

/** floor(log2 |x|) of normal numbers; one less than the lowest of those for ±0 and subnormals, one more than the highest for ±inf and NaN. */
export const exponentP: Primitive<NoParams, Unary> = unary('exponent', FLOATING, (x) => expr.unary('exponent', x))

/** 2^n of whole n: 0 below the normal numbers, +inf above them, 1 for NaN. */
export const pow2P: Primitive<NoParams, Unary> = unary('pow2', FLOATING, (x) =>
  expr.unary('pow2', expr.unary('nearest', x)),
)

export interface PrecisionParams {
  readonly exponentBits: number
  readonly mantissaBits: number
}

/** `x` on the grid of the format's numbers of its size, ties to even; ±inf and ±0 where those end. */
const rounded = (x: Expr, { exponentBits, mantissaBits }: PrecisionParams): Expr => {
  const isSingle = x.dtype === 'float32'
  const [digits, lowest, bits] = isSingle ? [23, -126, 8] : [52, -1022, 11]
  const num = (n: number): Expr => expr.constant(x.dtype, n)
  const size = expr.unary('abs', x)
  const isFinite = expr.compare('lt', size, num(Infinity))
  const safe = expr.select(isFinite, x, num(0))
  const place = expr.binary('max', expr.unary('exponent', safe), num(lowest))
  const step = expr.binary('mul', expr.unary('pow2', place), num(2 ** -Math.min(mantissaBits, digits)))
  const y = expr.binary('mul', expr.unary('nearest', expr.binary('div', safe, step)), step)
  if (exponentBits >= bits) return expr.select(isFinite, y, x)
  const bias = 2 ** (exponentBits - 1) - 1
  const zero = expr.binary('mul', y, num(0))
  const infinity = expr.select(expr.compare('lt', x, num(0)), num(-Infinity), num(Infinity))
  const small = expr.select(expr.compare('lt', expr.unary('abs', y), num(2 ** (1 - bias))), zero, y)
  const isLarge = expr.compare('ge', expr.unary('abs', y), num(2 ** (bias + 1)))
  return expr.select(isFinite, expr.select(isLarge, infinity, small), x)
}

/** Rounding to a format of fewer bits; tangents are rounded alike. */
export const reducePrecisionP: Primitive<PrecisionParams, Unary> = elementwise<PrecisionParams, Unary>({
  name: 'reducePrecision',
  accepts: FLOATING,
  expr: ([x], p) => rounded(x, p),
  jvp: (_, [dx], p) => dx && bind(reducePrecisionP, [dx], p),
  transpose: ([ct], _, __, p) => [ct && bind(reducePrecisionP, [ct], p)],
})

/**
 * `x` rounded to a format of so many exponent and mantissa bits, ties to even: too large becomes ±inf, too small ±0.
 * Derivatives are rounded alike.
 * @throws RangeError unless exponentBits ≥ 1 and mantissaBits ≥ 0.
 */
export const reducePrecision = (x: Value, exponentBits: number, mantissaBits: number): Value => {
  if (!Number.isInteger(exponentBits) || exponentBits < 1 || !Number.isInteger(mantissaBits) || mantissaBits < 0) {
    throw new RangeError(
      `reducePrecision: at least 1 exponent bit and 0 mantissa bits are needed, got ${exponentBits} and ${mantissaBits}`,
    )
  }
  return bind(reducePrecisionP, [x], { exponentBits, mantissaBits })
}

export const exponent = (x: Value): Value => bind(exponentP, [x], null)
export const pow2 = (x: Value): Value => bind(pow2P, [x], null)
