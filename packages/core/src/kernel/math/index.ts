/**
 * Elementary and special functions as expansions into the kernel language, `(x: Expr) => Expr` for float32 and float64.
 * Every backend evaluates the same expansion, so results agree to the last bit between backends, up to fused `mulAdd`.
 */
export { cosh, exp, exp2, expm1, sigmoid, sinh, tanh } from './exponential.ts'
export { acosh, asinh, atanh, log, log10, log1p, log2 } from './logarithm.ts'
export { acos, asin, atan, atan2, cos, sin, tan } from './trigonometric.ts'
export { erf, erfc, erfInv, erfInvXla } from './errorFunction.ts'
export { cbrt, pow, rsqrt } from './power.ts'
export { digamma, lgamma } from './gamma.ts'
