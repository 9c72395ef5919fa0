/**
 * Functions defined by integrals: exponential, sine, cosine and Fresnel integrals, Dawson's, the dilogarithm. Computed in
 * float64 by series and continued fractions of a fixed number of terms, differentiated by their integrands.
 */
import { isFloating, type Operand, type Value } from '@pullback/core'
import { composed } from '../control/composed.ts'
import { abs, add, div, mul, neg, rem, sub } from '../primitives/arithmetic.ts'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { erfc as laxErfc } from '../primitives/special.ts'
import { exp, integerPow, log } from '../primitives/exponential.ts'
import { and } from '../primitives/logical.ts'
import { select } from '../primitives/select.ts'
import { cos, sin } from '../primitives/trig.ts'
import type { UnaryFunction } from '../numpy/arithmetic.ts'
import { floating } from '../numpy/exponential.ts'
import { like, toFloating } from '../numpy/operands.ts'

type Rule = (x: Value) => Value

interface Integral {
  readonly name: string
  /** The values for a float64 argument. */
  readonly values: (x: Value) => readonly Value[]
  /** The derivatives of the values. */
  readonly slopes: readonly ((x: Value, y: Value) => Value)[]
}

/** A function of one argument as a primitive: derivatives do not enter its series. */
const integral = ({ name, values, slopes }: Integral): ((x: Value) => readonly Value[]) => {
  const made = composed<null>({
    name,
    check: ([x]) => {
      if (!isFloating(x!.dtype)) throw new TypeError(`${name}: the operand must be floating, got ${x!.dtype}`)
    },
    body: ([x]) => values(convert(x!, 'float64')).map((y) => convert(y, x!.dtype)),
    jvp: ([x], [dx], _, ys) => (dx == null ? ys.map(() => null) : slopes.map((f, i) => mul(dx, f(x!, ys[i]!)))),
  })
  return (x) => made.apply([x], null)
}

const one = (f: (x: Value) => readonly Value[]): Rule => (x) => f(x)[0]! // prettier-ignore

/** c₀ + c₁ t + c₂ t² + … */
const polynomial = (t: Value, coefficients: readonly number[]): Value => {
  const [last, ...rest] = coefficients.toReversed()
  return rest.reduce<Value>((sum, c) => add(mul(sum, t), like(t, c)), broadcastInDim(like(t, last!), t.shape, []))
}

const terms = (count: number, f: (k: number) => number): readonly number[] =>
  Array.from({ length: count }, (_, k) => f(k))

/** 1 / n!, 0 where that is too small to be held. */
const inverseFactorial = (n: number): number => terms(n, (k) => k + 1).reduce((p, k) => p / k, 1)

/** Chooses between two rules at an edge; each sees its own side only. */
const sides = (x: Value, isFirst: Value, safe: readonly [number, number], first: Rule, second: Rule): Value =>
  select(isFirst, first(select(isFirst, x, like(x, safe[0]))), second(select(isFirst, like(x, safe[1]), x)))

const EULER = 0.5772156649015329
const isBelow = (x: Value, edge: number): Value => compare('lt', x, like(x, edge))

/** Eₙ for x ≥ 1: the continued fraction of Abramowitz and Stegun 5.1.22, contracted (Numerical Recipes, section 6.3). */
const expnFraction = (x: Value, n: number): Value => {
  const steps = 90
  let d = add(x, like(x, n + 2 * steps))
  for (let k = steps; k > 0; k--) d = sub(add(x, like(x, n + 2 * (k - 1))), div(like(x, k * (n + k - 1)), d))
  return div(exp(neg(x)), d)
}

/** ψ(n) = 1 + 1/2 + … + 1/(n-1) - γ. */
const psi = (n: number): number => terms(n - 1, (k) => 1 / (k + 1)).reduce((a, b) => a + b, -EULER)

/** Eₙ for 0 < x < 1: Abramowitz and Stegun 5.1.12. */
const expnSeries = (x: Value, n: number): Value => {
  const series = polynomial(x, terms(22, (m) => (m === n - 1 ? 0 : ((m % 2 === 0 ? -1 : 1) * inverseFactorial(m)) / (m - n + 1)))) // prettier-ignore
  const power = n === 1 ? like(x, 1) : mul(integerPow(neg(x), n - 1), like(x, inverseFactorial(n - 1)))
  return add(mul(sub(like(x, psi(n)), log(x)), power), series)
}

/** Eₙ(x) for n ≥ 1 and x ≥ 0, NaN below. */
const expnValue = (x: Value, n: number): Value => {
  const inner = sides(x, isBelow(x, 1), [0.5, 2], (y) => expnSeries(y, n), (y) => expnFraction(y, n)) // prettier-ignore
  const atZero = n === 1 ? Infinity : 1 / (n - 1)
  const y = select(compare('eq', x, like(x, 0)), like(x, atZero), inner)
  return select(isBelow(x, 0), like(x, NaN), select(compare('eq', x, like(x, Infinity)), like(x, 0), y))
}

/** e^-x / x. */
const firstIntegrand = (x: Value): Value => div(exp(neg(x)), x)

const expnRules = new Map<number, Rule>()

const expnOf = (n: number): Rule => {
  if (n === 0) return firstIntegrand
  const known = expnRules.get(n)
  if (known !== undefined) return known
  const rule = one(
    integral({
      name: n === 1 ? 'exp1' : `expn${n}`,
      values: (x) => [expnValue(x, n)],
      slopes: [(x) => neg(expnOf(n - 1)(x))],
    }),
  )
  expnRules.set(n, rule)
  return rule
}

/** E₁(x) = ∫ₓ^∞ e^-t / t dt for x > 0; inf at 0, NaN below. */
export const exp1: UnaryFunction = floating('exp1', (x) => expnOf(1)(x))

/**
 * Eₙ(x) = ∫₁^∞ e^(-x t) / tⁿ dt for x ≥ 0, NaN below; `n` is a JS integer from 0 to 1000 (JAX takes arrays too).
 * @throws RangeError for another order.
 */
export const expn = (n: number, x: Operand): Value => {
  if (!Number.isInteger(n) || n < 0 || n > 1000) {
    throw new RangeError(`expn: the order must be an integer from 0 to 1000, got ${n}`)
  }
  return expnOf(n)(toFloating('expn', x))
}

/** Ei for 0 < x < 40, all of whose terms but the logarithm are positive. */
const expiSeries = (x: Value): Value =>
  add(
    add(log(x), like(x, EULER)),
    mul(
      x,
      polynomial(
        x,
        terms(140, (k) => inverseFactorial(k + 1) / (k + 1)),
      ),
    ),
  )

/** Ei for x ≥ 40 (Abramowitz and Stegun 5.1.51). */
const expiFar = (x: Value): Value =>
  mul(
    div(exp(x), x),
    polynomial(
      div(like(x, 1), x),
      terms(38, (k) => 1 / inverseFactorial(k)),
    ),
  )

const expiRule = one(
  integral({
    name: 'expi',
    values: (x) => {
      const right = (y: Value): Value => sides(y, isBelow(y, 40), [1, 50], expiSeries, expiFar)
      const left = (y: Value): Value => neg(expnValue(neg(y), 1))
      const y = sides(x, isBelow(x, 0), [-1, 1], left, right)
      const ends = select(compare('eq', x, like(x, Infinity)), x, y)
      return [select(compare('eq', x, like(x, 0)), like(x, -Infinity), ends)]
    },
    slopes: [(x) => div(exp(x), x)],
  }),
)

/** Ei(x) = -∫₋ₓ^∞ e^-t / t dt, a principal value for x > 0; -inf at 0. */
export const expi: UnaryFunction = floating('expi', (x) => expiRule(x))

/** Numbers a + ib of float64 arrays. */
type Pair = readonly [Value, Value]

const reciprocal = ([a, b]: Pair): Pair => {
  const size = add(mul(a, a), mul(b, b))
  return [div(a, size), neg(div(b, size))]
}

/** The cosine and sine integrals for x ≥ 4 from E₁(ix) = e^(-ix) / (1 + ix - 1 / (3 + ix - 4 / …)). */
const siciFar = (x: Value): Pair => {
  const steps = 50
  let d: Pair = [like(x, 2 * steps + 1), x]
  for (let k = steps; k > 0; k--) {
    const [a, b] = reciprocal(d)
    d = [sub(like(x, 2 * k - 1), mul(a, like(x, k * k))), sub(x, mul(b, like(x, k * k)))]
  }
  const [f, g] = reciprocal(d)
  const [c, s] = [cos(x), sin(x)]
  // Si = π/2 + Im E₁, Ci = -Re E₁
  return [add(like(x, Math.PI / 2), sub(mul(g, c), mul(f, s))), neg(add(mul(f, c), mul(g, s)))]
}

const siciRule = integral({
  name: 'sici',
  values: (x) => {
    const size = abs(x)
    const isNear = isBelow(size, 4)
    const near = select(isNear, size, like(x, 1))
    const isEnd = compare('eq', size, like(x, Infinity))
    const far = select(isNear, like(x, 5), select(isEnd, like(x, 5), size))
    const t = mul(near, near)
    const odd = (k: number): number => (k % 2 === 0 ? 1 : -1)
    const si = mul(
      near,
      polynomial(
        t,
        terms(18, (k) => (odd(k) * inverseFactorial(2 * k + 1)) / (2 * k + 1)),
      ),
    )
    const tail = mul(
      t,
      polynomial(
        t,
        terms(18, (k) => (-odd(k) * inverseFactorial(2 * k + 2)) / (2 * k + 2)),
      ),
    )
    const ci = add(add(log(near), like(x, EULER)), tail)
    const [siLarge, ciLarge] = siciFar(far)
    const s = select(isEnd, like(x, Math.PI / 2), select(isNear, si, siLarge))
    const c = select(isEnd, like(x, 0), select(isNear, ci, ciLarge))
    return [select(isBelow(x, 0), neg(s), s), select(isBelow(x, 0), like(x, NaN), c)]
  },
  slopes: [(x) => select(compare('eq', x, like(x, 0)), like(x, 1), div(sin(x), x)), (x) => div(cos(x), x)],
})

/** [Si(x), Ci(x)] = [∫₀ˣ sin t / t dt, γ + log x + ∫₀ˣ (cos t - 1) / t dt]; Ci is NaN for x < 0, -inf at 0. */
export const sici = (x: Operand): readonly [si: Value, ci: Value] =>
  siciRule(toFloating('sici', x)) as readonly [Value, Value] // as many as slopes

/** πx²/2 turned back by whole turns: x² modulo 4 is exact for float32 arguments and near enough for others. */
const quarterTurn = (x: Value): Value => mul(rem(mul(x, x), like(x, 4)), like(x, Math.PI / 2))

/** S and C for x ≥ 1.6 from the continued fraction of erfc (Numerical Recipes, section 6.8). */
const fresnelFar = (x: Value): Pair => {
  const steps = 50
  const b = mul(mul(x, x), like(x, -Math.PI))
  let d: Pair = [like(x, 4 * steps + 1), b]
  for (let k = steps; k > 0; k--) {
    const [re, im] = reciprocal(d)
    const weight = like(x, (2 * k - 1) * (2 * k))
    d = [sub(like(x, 4 * k - 3), mul(re, weight)), sub(b, mul(im, weight))]
  }
  const [re, im] = reciprocal(d)
  // C + iS = (1 + i) / 2 · (1 - e^(iπx²/2) (1 - i) x / d) = (1 + i) / 2 - x e^(iπx²/2) / d
  const [c, s] = [cos(quarterTurn(x)), sin(quarterTurn(x))]
  const half = like(x, 0.5)
  return [sub(half, mul(x, add(mul(re, s), mul(im, c)))), sub(half, mul(x, sub(mul(re, c), mul(im, s))))]
}

const fresnelRule = integral({
  name: 'fresnel',
  values: (x) => {
    const size = abs(x)
    const isNear = isBelow(size, 1.6)
    const near = select(isNear, size, like(x, 1))
    // Beyond 10^8 both are ½ to the last bit that float64 has.
    const isEnd = compare('gt', size, like(x, 1e8))
    const far = select(isNear, like(x, 2), select(isEnd, like(x, 2), size))
    const t = mul(near, near)
    const t2 = mul(t, t)
    const turn = Math.PI / 2
    const sign = (k: number): number => (k % 2 === 0 ? 1 : -1)
    const series = (from: number): Value =>
      polynomial(t2, terms(16, (k) => (sign(k) * turn ** (2 * k + from) * inverseFactorial(2 * k + from)) / (4 * k + 2 * from + 1))) // prettier-ignore
    const sNear = mul(mul(near, t), series(1))
    const cNear = mul(near, series(0))
    const [sFar, cFar] = fresnelFar(far)
    const whole = (a: Value, b: Value): Value => {
      const y = select(isEnd, like(x, 0.5), select(isNear, a, b))
      return select(isBelow(x, 0), neg(y), y)
    }
    return [whole(sNear, sFar), whole(cNear, cFar)]
  },
  slopes: [(x) => sin(quarterTurn(x)), (x) => cos(quarterTurn(x))],
})

/** [S(x), C(x)] = [∫₀ˣ sin(πt²/2) dt, ∫₀ˣ cos(πt²/2) dt]. */
export const fresnel = (x: Operand): readonly [s: Value, c: Value] =>
  fresnelRule(toFloating('fresnel', x)) as readonly [Value, Value] // as many as slopes

/** B₂ₖ / (2k + 1)!, k = 1 … 10. */
const BERNOULLI = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510, 43867 / 798, -174611 / 330]

/** The dilogarithm of 1 - z for ½ ≤ z ≤ 2, in u = -log z (Lewin 1981, Polylogarithms and Associated Functions, 1.4). */
const spenceNear = (z: Value): Value => {
  // Not a negation: it is 0 at 1, not -0.
  const u = sub(like(z, 0), log(z))
  const t = mul(u, u)
  const odd = polynomial(t, [1, ...BERNOULLI.map((b, k) => b * inverseFactorial(2 * k + 3))])
  return sub(mul(u, odd), mul(t, like(z, 0.25)))
}

const spenceRule = one(
  integral({
    name: 'spence',
    values: (z) => {
      const isHigh = compare('gt', z, like(z, 2))
      const high = select(isHigh, z, like(z, 4))
      const w = select(isHigh, div(like(z, 1), high), z)
      const isLow = isBelow(w, 0.5)
      const isZero = compare('eq', w, like(z, 0))
      const low = select(and(isLow, compare('gt', w, like(z, 0))), w, like(z, 0.25))
      const inner = spenceNear(select(isLow, sub(like(z, 1), low), w))
      const limit = like(z, Math.PI ** 2 / 6)
      const product = mul(log(low), log(sub(like(z, 1), low)))
      const below = select(isLow, select(isZero, limit, sub(sub(limit, product), inner)), inner)
      const y = select(isHigh, sub(mul(mul(log(high), log(high)), like(z, -0.5)), below), below)
      return [select(isBelow(z, 0), like(z, NaN), y)]
    },
    slopes: [
      (z) => {
        const isOne = compare('eq', z, like(z, 1))
        const safe = select(isOne, like(z, 2), z)
        return select(isOne, like(z, -1), div(log(safe), sub(like(z, 1), safe)))
      },
    ],
  }),
)

/** Spence's function ∫₁ᶻ log t / (1 - t) dt, the dilogarithm of 1 - z; NaN for z < 0. */
export const spence: UnaryFunction = floating('spence', (z) => spenceRule(z))

/** x ≥ 2: e^(x²) erfc x as a continued fraction (Abramowitz and Stegun 7.1.14). */
const erfcxFar = (x: Value): Value => {
  let d = x
  for (let k = 60; k > 0; k--) d = add(x, div(like(x, k / 2), d))
  return div(like(x, 1 / Math.sqrt(Math.PI)), d)
}

const erfcxNear = (x: Value): Value => mul(exp(mul(x, x)), laxErfc(x))

const erfcxRule = one(
  integral({
    name: 'erfcx',
    values: (x) => [sides(x, isBelow(x, 2.5), [0, 3], erfcxNear, erfcxFar)],
    slopes: [
      (x, y) => {
        const near = sub(mul(mul(x, y), like(x, 2)), like(x, 2 / Math.sqrt(Math.PI)))
        // 2 x erfcx x - 2/√π cancels far out, where it is -1/(√π x²) (1 - 3/(2x²) + 15/(4x⁴) - …).
        const isFar = compare('gt', x, like(x, 50))
        const t = div(like(x, 1), select(isFar, mul(x, x), like(x, 1)))
        const far = mul(mul(t, like(x, -1 / Math.sqrt(Math.PI))), polynomial(t, [1, -1.5, 3.75, -13.125]))
        return select(isFar, far, near)
      },
    ],
  }),
)

/** e^(x²) erfc x, which neither overflows nor vanishes for x > 0. */
export const erfcx: UnaryFunction = floating('erfcx', (x) => erfcxRule(x))

/** |x| < 6.5: x e^(-x²) Σ x^(2k) / (k! (2k + 1)), all terms positive. */
const dawsnNear = (x: Value): Value => {
  const t = mul(x, x)
  return mul(
    mul(x, exp(neg(t))),
    polynomial(
      t,
      terms(140, (k) => inverseFactorial(k) / (2 * k + 1)),
    ),
  )
}

/** 1 / (2x) Σ (2k - 1)!! / (2x²)^k. */
const dawsnFar = (x: Value): Value => {
  const t = div(like(x, 0.5), mul(x, x))
  const doubles = terms(30, (k) => terms(k, (i) => 2 * i + 1).reduce((p, odd) => p * odd, 1))
  return mul(div(like(x, 0.5), x), polynomial(t, doubles))
}

const dawsnRule = one(
  integral({
    name: 'dawsn',
    values: (x) => [sides(x, isBelow(abs(x), 6.5), [0, 7], dawsnNear, dawsnFar)],
    slopes: [(x, y) => sub(like(x, 1), mul(mul(x, y), like(x, 2)))],
  }),
)

/** Dawson's integral e^(-x²) ∫₀ˣ e^(t²) dt. */
export const dawsn: UnaryFunction = floating('dawsn', (x) => dawsnRule(x))
