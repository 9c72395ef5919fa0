/** The gamma function and its relatives for arrays that broadcast. Incomplete integrals are in incomplete.ts. */
import type { Operand, Value } from '@pullback/core'
import { add, div, mul } from '../primitives/arithmetic.ts'
import { exp } from '../primitives/exponential.ts'
import { compare } from '../primitives/comparison.ts'
import { and } from '../primitives/logical.ts'
import { floor } from '../primitives/rounding.ts'
import { select } from '../primitives/select.ts'
import * as lax from '../primitives/gamma.ts'
import type { BinaryFunction, UnaryFunction } from '../numpy/arithmetic.ts'
import { floating } from '../numpy/exponential.ts'
import { asValue, like, promoteFloating, toFloating } from '../numpy/operands.ts'

/** log |Γ(x)|; +inf at 0 and at the negative integers. */
export const gammaln: UnaryFunction = floating('gammaln', lax.lgamma)

/** Γ(x); ±inf at ±0, NaN at the negative integers. */
export const gamma: UnaryFunction = floating('gamma', lax.gamma)

/** The sign of Γ(x): 1 for x > 0, alternating between the negative integers; NaN at those. */
export const gammasgn: UnaryFunction = floating('gammasgn', (x) => {
  const zero = like(x, 0)
  const down = floor(x)
  const half = mul(down, like(x, 0.5))
  const isEven = compare('eq', floor(half), half)
  const below = select(isEven, like(x, 1), like(x, -1))
  const isPole = and(compare('lt', x, zero), compare('eq', down, x))
  // 1 / x tells -0 from 0.
  const isNegativeZero = and(compare('eq', x, zero), compare('lt', div(like(x, 1), x), zero))
  const sign = select(compare('lt', x, zero), below, select(isNegativeZero, like(x, -1), like(x, 1)))
  return select(isPole, like(x, NaN), select(compare('ne', x, x), x, sign))
})

/** (log |Γ|)'(x); NaN at 0 and at the negative integers. */
export const digamma: UnaryFunction = floating('digamma', lax.digamma)

/** The n-th derivative of `digamma`; `n` is a JS integer from 0 to 100 (JAX takes arrays too). */
export const polygamma = (n: number, x: Operand): Value => {
  if (!Number.isInteger(n) || n < 0 || n > 100) {
    throw new RangeError(`polygamma: the order must be an integer from 0 to 100, got ${n}`)
  }
  const v = toFloating('polygamma', x)
  return n === 0 ? lax.digamma(v) : lax.polygamma(v, n)
}

/** The derivative of `digamma`. */
export const trigamma: UnaryFunction = (x) => polygamma(1, asValue('trigamma', x))

/** log |B(a, b)|, without the cancellation of three `gammaln`. */
export const betaln: BinaryFunction = (a, b) => lax.betaln(...promoteFloating('betaln', a, b))

/** B(a, b) = Γ(a) Γ(b) / Γ(a + b). */
export const beta: BinaryFunction = (a, b) => {
  const [p, q] = promoteFloating('beta', a, b)
  const sign = mul(mul(gammasgn(p), gammasgn(q)), gammasgn(add(p, q)))
  return mul(sign, exp(lax.betaln(p, q)))
}

/** n! = Γ(n + 1) as a float; 0 for n < 0. */
export const factorial: UnaryFunction = floating('factorial', (n) => {
  const isNegative = compare('lt', n, like(n, 0))
  const safe = select(isNegative, like(n, 0), n)
  return select(isNegative, like(n, 0), lax.gamma(add(safe, like(n, 1))))
})

/** The rising factorial Γ(x + m) / Γ(x), for positive x and x + m. */
export const poch: BinaryFunction = (x, m) => {
  const [a, b] = promoteFloating('poch', x, m)
  return exp(add(lax.lgamma(add(a, b)), mul(like(a, -1), lax.lgamma(a))))
}

/**
 * log Γ_d(a) = d (d - 1) / 4 · log π + Σ_j gammaln(a - j / 2), j = 0 … d - 1.
 * @throws RangeError unless `d` is a positive integer.
 */
export const multigammaln = (a: Operand, d: number): Value => {
  if (!Number.isInteger(d) || d < 1) {
    throw new RangeError(`multigammaln: the dimension must be a positive integer, got ${d}`)
  }
  const v = toFloating('multigammaln', a)
  let sum = lax.lgamma(v)
  for (let j = 1; j < d; j++) sum = add(sum, lax.lgamma(add(v, like(v, -j / 2))))
  return add(sum, like(v, ((d * (d - 1)) / 4) * Math.log(Math.PI)))
}

/** Hurwitz's zeta function Σ_k (q + k)^-x; Riemann's by default. Differentiable by q only. */
export const zeta = (x: Operand, q: Operand = 1): Value => lax.zeta(...promoteFloating('zeta', x, q))
