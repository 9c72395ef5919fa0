/** Circular and hyperbolic functions and their inverses, in radians. Integers and booleans become float32. */
import { mul } from '../primitives/arithmetic.ts'
import * as lax from '../primitives/trig.ts'
import type { BinaryFunction, UnaryFunction } from './arithmetic.ts'
import { floating } from './exponential.ts'
import { like, promoteFloating } from './operands.ts'

/** Sine. */
export const sin: UnaryFunction = floating('sin', lax.sin)
/** Cosine. */
export const cos: UnaryFunction = floating('cos', lax.cos)
/** Tangent. */
export const tan: UnaryFunction = floating('tan', lax.tan)
/** The angle in [-π/2, π/2] with this sine; NaN outside [-1, 1]. */
export const arcsin: UnaryFunction = floating('arcsin', lax.asin)
/** The angle in [0, π] with this cosine; NaN outside [-1, 1]. */
export const arccos: UnaryFunction = floating('arccos', lax.acos)
/** The angle in (-π/2, π/2) with this tangent. */
export const arctan: UnaryFunction = floating('arctan', lax.atan)
/** Hyperbolic sine. */
export const sinh: UnaryFunction = floating('sinh', lax.sinh)
/** Hyperbolic cosine. */
export const cosh: UnaryFunction = floating('cosh', lax.cosh)
/** Hyperbolic tangent. */
export const tanh: UnaryFunction = floating('tanh', lax.tanh)
/** Inverse of sinh. */
export const arcsinh: UnaryFunction = floating('arcsinh', lax.asinh)
/** Inverse of cosh on [1, inf]; NaN below 1. */
export const arccosh: UnaryFunction = floating('arccosh', lax.acosh)
/** Inverse of tanh; ±inf at ±1, NaN beyond. */
export const arctanh: UnaryFunction = floating('arctanh', lax.atanh)

/** The angle in [-π, π] of the point (x, y): `arctan2(y, x)`. */
export const arctan2: BinaryFunction = (y, x) => lax.atan2(...promoteFloating('arctan2', y, x))

/** Degrees to radians. */
export const deg2rad: UnaryFunction = floating('deg2rad', (x) => mul(x, like(x, Math.PI / 180)))
/** Radians to degrees. */
export const rad2deg: UnaryFunction = floating('rad2deg', (x) => mul(x, like(x, 180 / Math.PI)))
