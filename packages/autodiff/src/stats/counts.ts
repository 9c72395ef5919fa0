/** Distributions over integers. */
import type { Operand, Value } from '@pullback/core'
import { add, multiply, negative, subtract } from '../numpy/arithmetic.ts'
import { expm1, log, log1p } from '../numpy/exponential.ts'
import { equal, greater, greaterEqual, lessEqual, logicalAnd, logicalNot, where } from '../numpy/logic.ts'
import { alignFloating } from '../numpy/operands.ts'
import { floor } from '../numpy/rounding.ts'
import { xlog1py, xlogy } from '../special/entropy.ts'
import { betaln, gammaln } from '../special/gamma.ts'
import { betainc, gammaincc } from '../special/incomplete.ts'
import { discrete, mass, within, type Discrete, type Mass } from './distribution.ts'

type Loc = [loc?: Operand]

const isProbability = (p: Value): Value => within(p, 0, 1)
const isCount = (n: Value): Value => logicalAnd(greaterEqual(n, 0), equal(n, floor(n)))

const bernoulliLaw: Discrete<[p: Operand, ...Loc]> = discrete({
  name: 'bernoulli',
  shapes: 1,
  isValid: ([p]) => isProbability(p!),
  low: 0,
  high: () => 1,
  logpmf: (k, [p]) => add(xlogy(k, p!), xlog1py(subtract(1, k), negative(p!))),
  // The product keeps NaN.
  cdf: (k, [p]) => subtract(multiply(k, 0), subtract(p!, 1)),
})

/** 1 with probability `p`, else 0. `ppf` is 0 up to 1 - p, 1 beyond. */
export const bernoulli: Discrete<[p: Operand, ...Loc]> & { readonly ppf: (q: Operand, p: Operand) => Value } = {
  ...bernoulliLaw,
  ppf: (q, p) => {
    const [v, chance] = alignFloating('stats.bernoulli.ppf', [q, p]) as readonly [Value, Value]
    const isInside = logicalAnd(isProbability(v), isProbability(chance))
    return where(logicalNot(isInside), NaN, where(lessEqual(v, subtract(1, chance)), 0, 1))
  },
}

/** log of the number of ways to choose k of n. */
const logChoose = (n: Value, k: Value): Value => negative(add(log1p(n), betaln(add(subtract(n, k), 1), add(k, 1))))

/** Successes among `n` trials of probability `p`. */
export const binom: Discrete<[n: Operand, p: Operand, ...Loc]> = discrete({
  name: 'binom',
  shapes: 2,
  isValid: ([n, p]) => logicalAnd(isCount(n!), isProbability(p!)),
  low: 0,
  high: ([n]) => n!,
  logpmf: (k, [n, p]) => add(logChoose(n!, k), add(xlogy(k, p!), xlog1py(subtract(n!, k), negative(p!)))),
  cdf: (k, [n, p]) => betainc(subtract(n!, k), add(k, 1), subtract(1, p!)),
})

/** Successes among `n` trials whose probability has a beta distribution. */
export const betabinom: Mass<[n: Operand, a: Operand, b: Operand, ...Loc]> = mass({
  name: 'betabinom',
  shapes: 3,
  isValid: ([n, a, b]) => logicalAnd(isCount(n!), logicalAnd(greater(a!, 0), greater(b!, 0))),
  low: 0,
  high: ([n]) => n!,
  logpmf: (k, [n, a, b]) =>
    add(logChoose(n!, k), subtract(betaln(add(k, a!), add(subtract(n!, k), b!)), betaln(a!, b!))),
})

const isChance = (p: Value): Value => logicalAnd(greater(p, 0), lessEqual(p, 1))

/** Trials until the first success of probability `p`, that one included. */
export const geom: Discrete<[p: Operand, ...Loc]> = discrete({
  name: 'geom',
  shapes: 1,
  isValid: ([p]) => isChance(p!),
  low: 1,
  logpmf: (k, [p]) => add(xlog1py(subtract(k, 1), negative(p!)), log(p!)),
  cdf: (k, [p]) => negative(expm1(xlog1py(k, negative(p!)))),
})

/** Failures before the `n`-th success of probability `p`. */
export const nbinom: Discrete<[n: Operand, p: Operand, ...Loc]> = discrete({
  name: 'nbinom',
  shapes: 2,
  isValid: ([n, p]) => logicalAnd(greater(n!, 0), isChance(p!)),
  low: 0,
  logpmf: (k, [n, p]) => {
    const ways = negative(add(log(add(n!, k)), betaln(n!, add(k, 1))))
    return add(ways, add(multiply(n!, log(p!)), xlog1py(k, negative(p!))))
  },
  cdf: (k, [n, p]) => betainc(n!, add(k, 1), p!),
})

/** Events of which `mu` are expected. */
export const poisson: Discrete<[mu: Operand, ...Loc]> = discrete({
  name: 'poisson',
  shapes: 1,
  isValid: ([mu]) => greaterEqual(mu!, 0),
  low: 0,
  logpmf: (k, [mu]) => subtract(xlogy(k, mu!), add(mu!, gammaln(add(k, 1)))),
  cdf: (k, [mu]) => gammaincc(add(k, 1), mu!),
})
