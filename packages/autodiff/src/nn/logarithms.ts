/** Logarithms of sums and differences of exponentials, and softplus's relatives with compact derivatives. */
import { checkOptions, type Operand, type Value } from '@pullback/core'
import { add, div, mul, neg, sub } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { exp, expm1, log, log1p, sqrt } from '../primitives/exponential.ts'
import { select } from '../primitives/select.ts'
import type { UnaryFunction } from '../numpy/arithmetic.ts'
import { clip } from '../numpy/arithmetic.ts'
import { floating } from '../numpy/exponential.ts'
import { asValue, like, toFloating } from '../numpy/operands.ts'
import { sum } from '../numpy/reductions.ts'
import { onesLike } from '../numpy/creation.ts'
import { logsumexp, type LogsumexpOptions } from './softmax.ts'

/** `x` itself. */
export const identity = (x: Operand): Value => asValue('identity', x)

/** log(1 - e^-x) for x > 0, accurate for large and small x. */
export const log1mexp: UnaryFunction = /* @__PURE__ */ floating('log1mexp', (x) => {
  const isSmall = compare('lt', x, like(x, Math.LN2))
  const [near, far] = [select(isSmall, x, like(x, Math.LN2)), select(isSmall, like(x, Math.LN2), x)]
  return select(isSmall, log(neg(expm1(neg(near)))), log1p(neg(exp(neg(far)))))
})

/** log of the mean of e^x along axes; of those elements where `where` holds. */
export const logmeanexp = (x: Operand, options: Pick<LogsumexpOptions, 'axis' | 'keepdims' | 'where'> = {}): Value => {
  checkOptions('logmeanexp', options, ['axis', 'keepdims', 'where'])
  const v = toFloating('logmeanexp', x)
  const total = logsumexp(v, options)
  return sub(total, log(sum(onesLike(v), options)))
}

/** (x + √(x² + b)) / 2: a smooth relu without exponentials. */
export const squareplus = (x: Operand, b: Operand = 4): Value => {
  const v = toFloating('squareplus', x)
  const c = typeof b === 'number' ? like(v, b) : toFloating('squareplus', b)
  return mul(add(v, sqrt(add(mul(v, v), c))), like(v, 0.5))
}

/** (x + 1) / 2 between 0 and 1: the derivative of `sparsePlus`. */
export const sparseSigmoid: UnaryFunction = /* @__PURE__ */ floating('sparseSigmoid', (x) =>
  clip(div(add(x, like(x, 1)), like(x, 2)), 0, 1),
)

/** 0 below -1, x above 1, (x + 1)² / 4 between: a relu with a smooth corner. */
export const sparsePlus: UnaryFunction = /* @__PURE__ */ floating('sparsePlus', (x) => {
  const shifted = add(x, like(x, 1))
  const middle = mul(mul(shifted, shifted), like(x, 0.25))
  return select(compare('le', x, like(x, -1)), like(x, 0), select(compare('ge', x, like(x, 1)), x, middle))
})
