/** Incomplete gamma and beta functions: series and continued fractions, differentiable by every argument. */
import { isFloating, type Operand, type Value } from '@pullback/core'
import { composed, type Composed } from '../control/composed.ts'
import { abs, add, addZero, div, max, mul, neg, sub } from '../primitives/arithmetic.ts'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { xlog1py, xlogy } from '../primitives/entropy.ts'
import { exp, log1p, sqrt } from '../primitives/exponential.ts'
import { betaln, lgamma } from '../primitives/gamma.ts'
import { and, or } from '../primitives/logical.ts'
import { select } from '../primitives/select.ts'
import type { BinaryFunction } from '../numpy/arithmetic.ts'
import { alignFloating, like } from '../numpy/operands.ts'
import { inDouble, ones, partial, untilSettled } from './series.ts'

/** A distribution function of x with parameters: the value and 1 - value, and the density, all in float64 arrays of one shape. */
interface Distribution {
  readonly name: string
  readonly parameters: number
  readonly value: (xs: readonly Value[]) => readonly [Value, Value]
  readonly density: (xs: readonly Value[]) => Value
}

/** How often a function is differentiated by each parameter. */
interface Orders {
  readonly orders: readonly number[]
}

/**
 * The function as a primitive: its derivatives by parameters come from differentiating the series forward, the one by x is
 * the density.
 */
const distribution = (d: Distribution): Composed<Orders> => {
  const made: Composed<Orders> = composed<Orders>({
    name: d.name,
    check: (ins) => {
      if (ins.some((x) => !isFloating(x.dtype)))
        throw new TypeError(`${d.name}: operands must be floating, got ${ins.map((x) => x.dtype).join(' and ')}`)
    },
    body: (xs, { orders }) => inDouble(partial(d.value, [...orders, 0]))(xs),
    jvp: (xs, dxs, { orders }) => {
      const dx = dxs[d.parameters]
      const density = (): Value => inDouble(partial((v) => [d.density(v)], [...orders, 0]))(xs)[0]!
      let sum = dx == null ? null : mul(dx, density())
      for (let i = 0; i < d.parameters; i++) {
        const t = dxs[i]
        if (t == null) continue
        const next = orders.map((n, j) => (j === i ? n + 1 : n))
        sum = addZero(sum, mul(t, made.apply(xs, { orders: next })[0]!))
      }
      return [sum, sum && neg(sum)]
    },
  })
  return made
}

/** Corrections to Stirling's formula, in 1/a² (Abramowitz and Stegun 6.1.41). */
const STIRLING = [-3617 / 122400, 1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12]

/** x^a e^-x / Γ(a + 1): for large a by how far x is from a, so that large terms do not cancel. */
const gammaTerm = (a: Value, x: Value): Value => {
  const isLarge = compare('ge', a, like(a, 10))
  const plain = exp(sub(sub(xlogy(a, x), x), lgamma(add(a, like(a, 1)))))
  const high = select(isLarge, a, like(a, 10))
  const t = div(like(a, 1), high)
  const t2 = mul(t, t)
  let series: Value = broadcastInDim(like(a, STIRLING[0]!), a.shape, [])
  for (const c of STIRLING.slice(1)) series = add(mul(series, t2), like(a, c))
  const far = mul(sub(x, high), t)
  const safe = select(compare('gt', far, like(far, -1)), far, like(far, 0))
  const bulk = mul(high, sub(log1p(safe), safe))
  const near = div(exp(sub(bulk, mul(series, t))), sqrt(mul(high, like(a, 2 * Math.PI))))
  return select(isLarge, select(compare('gt', x, like(x, 0)), near, like(a, 0)), plain)
}

/** Σ x^n / ((a + 1) … (a + n)), for x ≤ max(1, a). */
const gammaSeries = (a: Value, x: Value): Value => {
  const one = ones(x)
  const [sum] = untilSettled(
    (n, [s, term]) => {
      const next = mul(term!, div(x, add(a, n)))
      const total = add(s!, next)
      return [total, next, div(next, total)]
    },
    [one, one, one],
  )
  return sum!
}

/**
 * How much less the next partial quotient of a continued fraction changes it: a_n d_(n-1) d_n, for the largest |a_n| near by.
 * At whole parameters a_n may be 0: the value is then found, its derivative is not yet.
 */
const shrunk = (change: Value, size: Value, before: Value, after: Value): Value =>
  abs(mul(mul(change, size), mul(before, after)))

/** |v|, at least ¼. */
const atLeastQuarter = (v: Value): Value => max(abs(v), like(v, 0.25))

/** Legendre's continued fraction of Γ(a, x) / (x^a e^-x), for x > max(1, a) (Abramowitz and Stegun 6.5.31), by Lentz's method. */
const gammaFraction = (a: Value, x: Value): Value => {
  const b0 = sub(add(x, like(x, 1)), a)
  const first = div(like(x, 1), b0)
  const [h] = untilSettled(
    (n, [sum, b, c, d, change]) => {
      const gap = sub(a, n)
      const an = mul(n, gap)
      const bn = add(b!, like(x, 2))
      const dn = div(like(x, 1), add(mul(an, d!), bn))
      const cn = add(bn, div(an, c!))
      return [mul(sum!, mul(cn, dn)), bn, cn, dn, shrunk(change!, mul(n, atLeastQuarter(gap)), d!, dn)]
    },
    [first, b0, mul(ones(x), like(x, 1e290)), first, ones(x)],
  )
  return h!
}

const gammaC = distribution({
  name: 'gammainc',
  parameters: 1,
  value: ([a, x]) => {
    const zero = like(x!, 0)
    const isInside = and(and(compare('gt', a!, zero), compare('gt', x!, zero)), compare('lt', x!, like(x!, Infinity)))
    const isLeft = compare('le', x!, max(a!, like(a!, 1)))
    const isSeries = and(isInside, isLeft)
    const isFraction = and(isInside, compare('gt', x!, max(a!, like(a!, 1))))
    const one = like(x!, 1)
    const [as, xs] = [select(isSeries, a!, one), select(isSeries, x!, one)]
    const [af, xf] = [select(isFraction, a!, one), select(isFraction, x!, like(x!, 2))]
    const low = mul(gammaTerm(as, xs), gammaSeries(as, xs))
    const high = mul(mul(gammaTerm(af, xf), af), gammaFraction(af, xf))
    const p = select(isSeries, low, sub(one, high))
    const q = select(isSeries, sub(one, low), high)
    // x = 0, x = ∞ and a = 0 are limits; what is left outside is NaN.
    const isNegative = or(compare('lt', a!, zero), compare('lt', x!, zero))
    const atZero = and(compare('eq', x!, zero), compare('gt', a!, zero))
    const isNumber = and(compare('eq', a!, a!), compare('eq', x!, x!))
    const isOne = and(isNumber, compare('gt', x!, zero))
    const outside = (atLow: number, atHigh: number): Value =>
      select(isNegative, like(x!, NaN), select(atZero, like(x!, atLow), select(isOne, like(x!, atHigh), like(x!, NaN))))
    return [select(isInside, p, outside(0, 1)), select(isInside, q, outside(1, 0))]
  },
  density: ([a, x]) => exp(sub(sub(xlogy(sub(a!, like(a!, 1)), x!), x!), lgamma(a!))),
})

/** The continued fraction of I_x(a, b) (Numerical Recipes, section 6.4), for x ≤ (a + 1) / (a + b + 2). */
const betaFraction = (a: Value, b: Value, x: Value): Value => {
  const one = like(x, 1)
  const both = add(a, b)
  const guarded = (v: Value): Value => select(compare('eq', v, like(v, 0)), like(v, 1e-300), v)
  const d0 = div(one, guarded(sub(one, div(mul(both, x), add(a, one)))))
  const [h] = untilSettled(
    (m, [sum, c, d, change]) => {
      const twice = mul(m, like(m, 2))
      const gap = sub(b, m)
      const evenPart = div(mul(m, x), mul(sub(add(a, twice), one), add(a, twice)))
      const even = mul(gap, evenPart)
      const d1 = div(one, guarded(add(mul(even, d!), one)))
      const c1 = guarded(add(div(even, c!), one))
      const odd = neg(div(mul(mul(add(a, m), add(both, m)), x), mul(add(a, twice), add(add(a, twice), one))))
      const d2 = div(one, guarded(add(mul(odd, d1), one)))
      const c2 = guarded(add(div(odd, c1), one))
      const left = shrunk(shrunk(change!, mul(evenPart, atLeastQuarter(gap)), d!, d1), odd, d1, d2)
      return [mul(sum!, mul(mul(d1, c1), mul(d2, c2))), c2, d2, left]
    },
    [d0, ones(x), d0, ones(x)],
  )
  return h!
}

const betaC = distribution({
  name: 'betainc',
  parameters: 2,
  value: ([a, b, x]) => {
    const [zero, one] = [like(x!, 0), like(x!, 1)]
    const isProper = and(compare('gt', a!, zero), compare('gt', b!, zero))
    const isInside = and(isProper, and(compare('gt', x!, zero), compare('lt', x!, one)))
    const isRight = compare('gt', x!, div(add(a!, one), add(add(a!, b!), like(x!, 2))))
    const [p, q] = [select(isRight, b!, a!), select(isRight, a!, b!)]
    const z = select(isRight, sub(one, x!), x!)
    const safe = (v: Value, value: number): Value => select(isInside, v, like(v, value))
    const [ps, qs, zs] = [safe(p, 1), safe(q, 1), safe(z, 0.5)]
    const [xs, as, bs] = [safe(x!, 0.5), safe(a!, 1), safe(b!, 1)]
    const front = exp(sub(add(xlogy(as, xs), xlog1py(bs, neg(xs))), betaln(as, bs)))
    const direct = div(mul(front, betaFraction(ps, qs, zs)), ps)
    const other = sub(one, direct)
    const ends = (low: number, high: number): Value => {
      const atEnd = select(compare('le', x!, zero), like(x!, low), like(x!, high))
      const isEnd = and(isProper, or(compare('eq', x!, zero), compare('eq', x!, one)))
      return select(isEnd, atEnd, like(x!, NaN))
    }
    return [
      select(isInside, select(isRight, other, direct), ends(0, 1)),
      select(isInside, select(isRight, direct, other), ends(1, 0)),
    ]
  },
  density: ([a, b, x]) => {
    const one = like(x!, 1)
    return exp(sub(add(xlogy(sub(a!, one), x!), xlog1py(sub(b!, one), neg(x!))), betaln(a!, b!)))
  },
})

/** The regularised lower incomplete gamma function P(a, x) for a, x ≥ 0, NaN elsewhere. Differentiable by both. */
export const gammainc: BinaryFunction = (a, x) => gammaC.apply(alignFloating('gammainc', [a, x]), { orders: [0] })[0]!

/** The upper one, Q(a, x) = 1 - P(a, x), accurate where it is small. */
export const gammaincc: BinaryFunction = (a, x) => gammaC.apply(alignFloating('gammaincc', [a, x]), { orders: [0] })[1]!

/** The regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 ≤ x ≤ 1, NaN elsewhere. Differentiable by all. */
export const betainc = (a: Operand, b: Operand, x: Operand): Value =>
  betaC.apply(alignFloating('betainc', [a, b, x]), { orders: [0, 0] })[0]!
