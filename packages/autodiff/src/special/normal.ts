/** The error function's family and the normal distribution's functions. */
import * as lax from '../primitives/normal.ts'
import * as errors from '../primitives/special.ts'
import type { UnaryFunction } from '../numpy/arithmetic.ts'
import { floating } from '../numpy/exponential.ts'

/** 2/√π ∫₀ˣ e^(-t²) dt. */
export const erf: UnaryFunction = floating('erf', errors.erf)
/** 1 - erf x, accurate relative to its value where that is tiny. */
export const erfc: UnaryFunction = floating('erfc', errors.erfc)
/** The x with erf x given; ±inf at ±1, NaN beyond. */
export const erfinv: UnaryFunction = floating('erfinv', errors.erfInv)

/** The normal distribution function Φ(x), accurate relative to its value in the lower tail too. */
export const ndtr: UnaryFunction = floating('ndtr', lax.ndtr)
/** log Φ(x), finite where Φ(x) underflows. */
export const logNdtr: UnaryFunction = floating('logNdtr', lax.logNdtr)
/** The x with Φ(x) = p; -inf at 0, inf at 1, NaN outside. */
export const ndtri: UnaryFunction = floating('ndtri', lax.ndtri)
