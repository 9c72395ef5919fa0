/** Numbers of successes in independent trials. Nothing flows back to their parameters. */
import { broadcastShapes, type DType, type Operand, type Shape, type Value } from '@pullback/core'
import { scan } from '../control/scan.ts'
import { whileLoop } from '../control/while.ts'
import { abs, add, div, max, min, mul, neg, sub } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { cumsum } from '../primitives/cumulative.ts'
import { log, log1p, sqrt } from '../primitives/exponential.ts'
import { and, not, or } from '../primitives/logical.ts'
import { ceil, floor } from '../primitives/rounding.ts'
import { select } from '../primitives/select.ts'
import { asValue, like, promoteDTypes, stretchTo, toFloating } from '../numpy/operands.ts'
import { moveaxis } from '../numpy/shape.ts'
import { checkFloat, drawShape, parameterOf, uniformFor } from './bits.ts'
import { anyOf } from './counts.ts'
import { checkKey, type Key } from './key.ts'
import { split } from './keys.ts'
import { using } from './keyUse.ts'
import { looped } from './looped.ts'
import { shapeFor } from './parameters.ts'

/** Successes as how many geometric waiting times fit into the trials, for small count · p. */
const waited = (k: Key, count: Value, p: Value): Value => {
  const { shape } = p
  const logFailure = log1p(neg(p))
  const zero = stretchTo(like(p, 0), shape)
  const [successes] = whileLoop<readonly [Value, Value, Key]>(
    ([, trials]) => anyOf(compare('le', trials, count)),
    ([n, trials, rest]) => {
      const [now, next] = split(rest)
      const u = uniformFor('binomial', now, shape, { dtype: p.dtype })
      const more = select(compare('le', trials, count), add(n, like(n, 1)), n)
      return [more, add(trials, ceil(div(log(u), logFailure))), next]
    },
    [zero, zero, k],
  )
  return sub(successes, like(successes, 1))
}

/** log k! - (log √(2π) + (k + ½) log (k + 1) - (k + 1)) for k = 0 … 9. */
const TAILS = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.02079067210376509, 0.0166446911898211,
  0.0138761288230707, 0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
] // prettier-ignore

const stirlingTail = (k: Value): Value => {
  const next = add(k, like(k, 1))
  const square = mul(next, next)
  const inner = sub(like(k, 1 / 360), div(like(k, 1 / 1260), square))
  let tail = div(sub(like(k, 1 / 12), div(inner, square)), next)
  for (let i = TAILS.length - 1; i >= 0; i--) tail = select(compare('lt', k, like(k, i + 1)), like(k, TAILS[i]!), tail)
  return tail
}

/**
 * Transformed rejection, for large count · p. As in JAX an element that is accepted again while others are not takes the later
 * proposal.
 * Source: Hörmann 1993, doi:10.1080/00949659308811496, algorithm BTRS.
 */
const rejected = (k: Key, count: Value, p: Value): Value => {
  const { shape, dtype } = p
  const at = (x: number): Value => like(p, x)
  const mean = mul(count, p)
  const deviation = sqrt(mul(mean, sub(at(1), p)))
  const b = add(at(1.15), mul(at(2.53), deviation))
  const a = add(add(at(-0.0873), mul(at(0.0248), b)), mul(at(0.01), p))
  const c = add(mean, at(0.5))
  const vr = sub(at(0.92), div(at(4.2), b))
  const r = div(p, sub(at(1), p))
  const alpha = mul(add(at(2.83), div(at(5.1), b)), deviation)
  const m = floor(mul(add(count, at(1)), p))
  const rest = add(sub(count, m), at(1))
  const first = mul(add(m, at(0.5)), log(div(add(m, at(1)), mul(r, rest))))
  const [tail, otherTail] = [stirlingTail(m), stirlingTail(sub(count, m))]
  const none = stretchTo(at(-1), shape)
  const [result] = whileLoop<readonly [Value, Value, Key]>(
    ([, isOpen]) => anyOf(isOpen),
    ([out, isOpen, key]) => {
      const [next, ku, kv] = split(key, 3)
      const u = sub(uniformFor('binomial', ku, shape, { dtype }), at(0.5))
      const v = uniformFor('binomial', kv, shape, { dtype })
      const us = sub(at(0.5), abs(u))
      const isInside = and(compare('ge', us, at(0.07)), compare('le', v, vr))
      const n = floor(add(mul(add(div(mul(at(2), a), us), b), u), c))
      const isOut = or(compare('lt', n, at(0)), compare('gt', n, count))
      const height = log(div(mul(v, alpha), add(div(a, mul(us, us)), b)))
      const left = add(sub(count, n), at(1))
      const second = mul(add(count, at(1)), log(div(rest, left)))
      const third = mul(add(n, at(0.5)), log(div(mul(r, left), add(n, at(1)))))
      const known = add(add(add(add(first, second), third), tail), otherTail)
      const bound = sub(sub(known, stirlingTail(n)), stirlingTail(sub(count, n)))
      const isAccepted = or(isInside, and(not(isOut), compare('le', height, bound)))
      return [select(isAccepted, n, out), and(isOpen, not(isAccepted)), next]
    },
    [none, compare('eq', none, none), k],
  )
  return result
}

interface BinomialParams extends Readonly<Record<string, unknown>> {
  readonly dtype: DType
}

const drawBinomial = looped<BinomialParams>('randomBinomial', (k, [n, p], { dtype }) => {
  const isLow = compare('lt', p!, like(p!, 0.5))
  const q = select(isLow, p!, sub(like(p!, 1), p!))
  const isNoCount = not(compare('ge', n!, like(n!, 0)))
  const isInfinite = compare('eq', n!, like(n!, Infinity))
  const isNoChance = not(compare('ge', q, like(q, 0)))
  const proper = select(isNoChance, like(q, 0.01), q)
  const isFew = or(isNoCount, compare('le', mul(n!, proper), like(q, 10)))
  const whole = floor(n!)
  const few = waited(k, select(isFew, whole, like(whole, 0)), proper)
  const wanted = not(or(isFew, isInfinite))
  const many = rejected(k, select(wanted, whole, like(whole, 1e4)), select(wanted, proper, like(q, 0.5)))
  const drawn = convert(select(isFew, few, many), dtype)
  const isInvalid = or(isNoChance, isNoCount)
  const turned = select(or(isLow, isInvalid), drawn, sub(convert(whole, dtype), drawn))
  const y = select(isInfinite, like(turned, Infinity), turned)
  return select(isInvalid, like(y, NaN), y)
})

/**
 * Numbers of successes in `n` trials, each a success with probability `p`, as floats. The shape drawn is by default what `n`
 * and `p` broadcast to. Computed in the dtype of `p`. With many successes a draw depends on the others of its shape, as in JAX. NaN where n < 0, p is not in [0, 1], or either is NaN.
 */
export const binomial = (k: Key, n: Operand, p: Operand, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  using('binomial', k, (one) => {
    const fn = 'binomial'
    const d = checkFloat(fn, dtype)
    checkKey(fn, one)
    const to = shapeFor(fn, [n, p], shape)
    const chance = toFloating(fn, p)
    const [count, probability] = [n, chance].map((x) =>
      stretchTo(parameterOf(fn, 'parameters', x, to, chance.dtype), to),
    )
    return drawBinomial(one, [count!, probability!], { dtype: d })
  })

/**
 * How often each outcome of probability `p` [..., m] occurs in `n` trials -> [...shape, m]. `n` must broadcast to the shape
 * without the last axis; `shape` is by default that of `p`'s leading axes. (JAX's shape includes the last axis.)
 */
export const multinomial = (k: Key, n: Operand, p: Operand, shape?: number | Shape, dtype: DType = 'float32'): Value =>
  using('multinomial', k, (one) => {
    const fn = 'multinomial'
    checkKey(fn, one)
    const d = checkFloat(fn, dtype)
    const [count, given] = promoteDTypes(fn, [n, asValue(fn, p)]).map((x) => toFloating(fn, x)) as [Value, Value]
    if (given.shape.length === 0) throw new TypeError('multinomial: p must be of rank 1 or more, got a scalar')
    const outcomes = given.shape.at(-1)!
    const lead =
      shape === undefined ? broadcastShapes(fn, [given.shape.slice(0, -1), count.shape]) : drawShape(fn, shape)
    const trials = stretchTo(parameterOf(fn, 'n', count, lead, given.dtype), lead)
    const chances = moveaxis(parameterOf(fn, 'p', given, [...lead, outcomes], given.dtype), -1, 0)
    const left = cumsum(chances, { axis: 0, reverse: true })
    const ratios = div(chances, select(compare('eq', left, like(left, 0)), like(left, 1), left))
    const within = min(max(ratios, like(ratios, 0)), like(ratios, 1))
    const [, counts] = scan(
      (remaining: Value, [ratio, one]: readonly [Value, Key]) => {
        const drawn = binomial(one, remaining, ratio, lead, given.dtype)
        return [sub(remaining, drawn), drawn] as const
      },
      trials,
      [within, split(one, [outcomes])] as const,
    )
    return convert(moveaxis(counts, 0, -1), d)
  })
