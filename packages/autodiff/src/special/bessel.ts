/** Modified Bessel functions of the first kind. */
import { abs, mul } from '../primitives/arithmetic.ts'
import * as lax from '../primitives/bessel.ts'
import { exp } from '../primitives/exponential.ts'
import type { UnaryFunction } from '../numpy/arithmetic.ts'
import { floating } from '../numpy/exponential.ts'

/** e^-|x| I₀(x). */
export const i0e: UnaryFunction = floating('i0e', lax.i0e)
/** e^-|x| I₁(x). */
export const i1e: UnaryFunction = floating('i1e', lax.i1e)
/** I₀(x). */
export const i0: UnaryFunction = floating('i0', (x) => mul(exp(abs(x)), lax.i0e(x)))
/** I₁(x). */
export const i1: UnaryFunction = floating('i1', (x) => mul(exp(abs(x)), lax.i1e(x)))
