/** The error function's family and the normal distribution's functions. */
import type { Value } from '@pullback/core'
import { abs, add, mul, sub } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import * as lax from '../primitives/normal.ts'
import { select } from '../primitives/select.ts'
import * as errors from '../primitives/special.ts'
import type { UnaryFunction } from '../numpy/arithmetic.ts'
import { floating } from '../numpy/exponential.ts'
import { like } from '../numpy/operands.ts'

/** 2/√π ∫₀ˣ e^(-t²) dt. */
export const erf: UnaryFunction = floating('erf', errors.erf)
/** 1 - erf x, accurate relative to its value where that is tiny. */
export const erfc: UnaryFunction = floating('erfc', errors.erfc)
/** The x with erf x given; ±inf at ±1, NaN beyond. */
export const erfinv: UnaryFunction = floating('erfinv', errors.erfInv)

/** The normal distribution function Φ(x), accurate relative to its value in the lower tail. */
export const ndtr: UnaryFunction = floating('ndtr', (x: Value) => {
  const w = mul(x, like(x, Math.SQRT1_2))
  const z = abs(w)
  const tail = errors.erfc(z)
  const outer = select(compare('gt', w, like(w, 0)), sub(like(w, 2), tail), tail)
  const y = select(compare('lt', z, like(w, Math.SQRT1_2)), add(like(w, 1), errors.erf(w)), outer)
  return mul(like(y, 0.5), y)
})

/** log Φ(x), finite where Φ(x) underflows. */
export const logNdtr: UnaryFunction = floating('logNdtr', lax.logNdtr)
/** The x with Φ(x) = p; -inf at 0, inf at 1, NaN outside. */
export const ndtri: UnaryFunction = floating('ndtri', lax.ndtri)
