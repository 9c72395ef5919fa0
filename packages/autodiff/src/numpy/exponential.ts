/** Exponentials, logarithms and roots. Integers and booleans become float32. */
import type { Operand, Value } from '@pullback/core'
import * as lax from '../primitives/exponential.ts'
import { div } from '../primitives/arithmetic.ts'
import type { UnaryFunction } from './arithmetic.ts'
import { like, toFloating } from './operands.ts'

/** A function of one floating array from its lax form. */
export const floating =
  (fn: string, f: (x: Value) => Value): UnaryFunction =>
  (x: Operand) =>
    f(toFloating(fn, x))

/** e^x. */
export const exp: UnaryFunction = floating('exp', lax.exp)
/** 2^x. */
export const exp2: UnaryFunction = floating('exp2', lax.exp2)
/** e^x - 1, accurate near 0. */
export const expm1: UnaryFunction = floating('expm1', lax.expm1)
/** Natural logarithm; -inf at 0, NaN below. */
export const log: UnaryFunction = floating('log', lax.log)
/** log(1 + x), accurate near 0. */
export const log1p: UnaryFunction = floating('log1p', lax.log1p)
/** Logarithm to base 2. */
export const log2: UnaryFunction = floating('log2', (x) => div(lax.log(x), like(x, Math.LN2)))
/** Logarithm to base 10. */
export const log10: UnaryFunction = floating('log10', (x) => div(lax.log(x), like(x, Math.LN10)))
/** Square root; its derivative at 0 is +inf. */
export const sqrt: UnaryFunction = floating('sqrt', lax.sqrt)
/** 1 / sqrt(x). */
export const rsqrt: UnaryFunction = floating('rsqrt', lax.rsqrt)
/** Cube root, of negative numbers too. */
export const cbrt: UnaryFunction = floating('cbrt', lax.cbrt)
