/** Power transforms and binomial coefficients. */
import { checkOptions, type Operand, type Value } from '@pullback/core'
import { add, div, mul, neg, sub } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { exp, expm1, log, log1p } from '../primitives/exponential.ts'
import { betaln } from '../primitives/gamma.ts'
import { select } from '../primitives/select.ts'
import { or } from '../primitives/logical.ts'
import type { BinaryFunction } from '../numpy/arithmetic.ts'
import { like, promoteFloating } from '../numpy/operands.ts'

const transformed = (l: Value, lambda: Value): Value => {
  const isZero = compare('eq', lambda, like(lambda, 0))
  const safe = select(isZero, like(lambda, 1), lambda)
  return select(isZero, l, div(expm1(mul(l, safe)), safe))
}

/** (x^λ - 1) / λ, log x at λ = 0. */
export const boxcox: BinaryFunction = (x, lambda) => {
  const [v, l] = promoteFloating('boxcox', x, lambda)
  return transformed(log(v), l)
}

/** ((1 + x)^λ - 1) / λ, log(1 + x) at λ = 0. */
export const boxcox1p: BinaryFunction = (x, lambda) => {
  const [v, l] = promoteFloating('boxcox1p', x, lambda)
  return transformed(log1p(v), l)
}

/** How many ways there are to choose `k` of `n`, with `repetition` if asked for; 0 outside 0 ≤ k ≤ n. */
export const comb = (n: Operand, k: Operand, options: { readonly repetition?: boolean } = {}): Value => {
  checkOptions('comb', options, ['repetition'])
  const [given, b] = promoteFloating('comb', n, k)
  const a = options.repetition === true ? sub(add(given, b), like(b, 1)) : given
  const zero = like(a, 0)
  const isOutside = or(compare('lt', b, zero), or(compare('gt', b, a), compare('lt', a, zero)))
  const [p, q] = [select(isOutside, like(a, 1), a), select(isOutside, zero, b)]
  const one = like(a, 1)
  // 1 / ((n + 1) B(n - k + 1, k + 1))
  return select(isOutside, zero, exp(sub(neg(betaln(add(sub(p, q), one), add(q, one))), log(add(p, one)))))
}
