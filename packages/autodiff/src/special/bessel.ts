/** Modified Bessel functions of the first kind. */
import * as lax from '../primitives/bessel.ts'
import type { UnaryFunction } from '../numpy/arithmetic.ts'
import { floating } from '../numpy/exponential.ts'

/** e^-|x| I₀(x). */
export const i0e: UnaryFunction = floating('i0e', lax.i0e)
/** e^-|x| I₁(x). */
export const i1e: UnaryFunction = floating('i1e', lax.i1e)
/** I₀(x). */
export const i0: UnaryFunction = floating('i0', lax.i0)
/** I₁(x). */
export const i1: UnaryFunction = floating('i1', lax.i1)
