/** Hypergeometric series in one variable, differentiable by every argument, and Owen's T function. */
import { isFloating, type Operand, type Value } from '@pullback/core'
import { composed, type Composed } from '../control/composed.ts'
import { abs, add, addZero, div, max, min, mul, neg, sub } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { exp, log1p } from '../primitives/exponential.ts'
import { lgamma } from '../primitives/gamma.ts'
import { and, not } from '../primitives/logical.ts'
import { ndtr } from '../primitives/normal.ts'
import { select } from '../primitives/select.ts'
import { erf } from '../primitives/special.ts'
import { alignFloating, like } from '../numpy/operands.ts'
import { gammasgn } from './gamma.ts'
import { EPSILON, inDouble, ones, partial, untilSettled } from './series.ts'

interface Orders {
  readonly orders: readonly number[]
}

const checkFloating = (name: string, ins: readonly { readonly dtype: Value['dtype'] }[]): void => {
  if (ins.some((x) => !isFloating(x.dtype))) {
    throw new TypeError(`${name}: operands must be floating, got ${ins.map((x) => x.dtype).join(' and ')}`)
  }
}

/** A function whose derivatives by any argument come from differentiating its series. */
const ofSeries = (name: string, count: number, value: (xs: readonly Value[]) => Value): Composed<Orders> => {
  const made: Composed<Orders> = composed<Orders>({
    name,
    check: (ins) => {
      checkFloating(name, ins)
    },
    body: (xs, { orders }) => inDouble(partial((v) => [value(v)], orders))(xs),
    jvp: (xs, dxs, { orders }) => {
      let sum: Value | null = null
      for (let i = 0; i < count; i++) {
        const t = dxs[i]
        if (t == null) continue
        const next = orders.map((n, j) => (j === i ? n + 1 : n))
        sum = addZero(sum, mul(t, made.apply(xs, { orders: next })[0]!))
      }
      return [sum]
    },
  })
  return made
}

/**
 * Σ Π (aᵢ)ₙ / (c)ₙ · xⁿ / n! of one or two numerator parameters. At whole aᵢ ≤ 0 terms vanish but their derivatives do not:
 * the sum ends when the largest term near by is small. NaN where 50,000 terms are not enough.
 */
const series = (numerators: readonly Value[], c: Value, x: Value): Value => {
  const one = ones(x)
  const quarter = (v: Value): Value => max(abs(v), like(v, 0.25))
  const [sum, , , change] = untilSettled(
    (n, [s, term, size]) => {
      const k = sub(n, like(n, 1))
      const below = mul(add(c, k), n)
      const factors = numerators.map((a) => add(a, k))
      const next = div(mul(mul(term!, factors.reduce(mul)), x), below)
      const bound = div(mul(mul(size!, factors.map(quarter).reduce(mul)), abs(x)), abs(below))
      const total = add(s!, next)
      return [total, next, bound, div(bound, max(abs(total), like(x, 1e-300)))]
    },
    [one, one, one, one],
  )
  return select(compare('gt', change!, like(x, EPSILON)), like(x, NaN), sum!)
}

const hyp1f1C = ofSeries('hyp1f1', 3, ([a, b, x]) => {
  const isNegative = compare('lt', x!, like(x!, 0))
  const isUsable = compare('lt', abs(x!), like(x!, 700))
  const size = select(isUsable, abs(x!), like(x!, 1))
  // Kummer's transformation: e^x M(b - a, b, -x)
  const top = select(isNegative, sub(b!, a!), a!)
  const y = mul(series([top], b!, size), select(and(isNegative, isUsable), exp(neg(size)), like(x!, 1)))
  return select(isUsable, y, like(x!, NaN))
})

/**
 * Kummer's confluent hypergeometric function M(a, b, x) for |x| < 700, NaN beyond. Differentiable by all arguments (JAX: by x).
 */
export const hyp1f1 = (a: Operand, b: Operand, x: Operand): Value =>
  hyp1f1C.apply(alignFloating('hyp1f1', [a, b, x]), { orders: [0, 0, 0] })[0]!

const hyp2f1C = ofSeries('hyp2f1', 4, ([a, b, c, x]) => {
  const [zero, one] = [like(x!, 0), like(x!, 1)]
  const isNegative = compare('lt', x!, zero)
  const isInside = compare('lt', x!, one)
  const low = select(isNegative, x!, like(x!, -1))
  const high = select(and(isInside, not(isNegative)), x!, like(x!, 0.5))
  // Pfaff's transformation: (1 - x)^-a F(a, c - b; c; x / (x - 1))
  const z = select(isNegative, div(low, sub(low, one)), high)
  const second = select(isNegative, sub(c!, b!), b!)
  const front = select(isNegative, exp(neg(mul(a!, log1p(neg(low))))), one)
  return select(isInside, mul(front, series([a!, second], c!, z)), like(x!, NaN))
})

/** F(a, b; c; 1) = Γ(c) Γ(c - a - b) / (Γ(c - a) Γ(c - b)), infinite unless c > a + b. */
const gaussValue = (a: Value, b: Value, c: Value): Value => {
  const rest = sub(sub(c, a), b)
  const logs = sub(add(lgamma(c), lgamma(rest)), add(lgamma(sub(c, a)), lgamma(sub(c, b))))
  const signs = [c, rest, sub(c, a), sub(c, b)].map((x) => gammasgn(x)).reduce(mul)
  return select(compare('gt', rest, like(rest, 0)), mul(signs, exp(logs)), like(rest, Infinity))
}

/**
 * Gauss's hypergeometric function F(a, b; c; x) for x ≤ 1, NaN beyond (where it is complex) and within 10⁻³ of 1 where the
 * series needs more than 50,000 terms; at 1 the value of the sum. Differentiable by all arguments.
 */
export const hyp2f1 = (a: Operand, b: Operand, c: Operand, x: Operand): Value => {
  const xs = alignFloating('hyp2f1', [a, b, c, x]) as readonly [Value, Value, Value, Value]
  const isOne = compare('eq', xs[3], like(xs[3], 1))
  const inside = select(isOne, like(xs[3], 0.5), xs[3])
  const y = hyp2f1C.apply([xs[0], xs[1], xs[2], inside], { orders: [0, 0, 0, 0] })[0]!
  return select(isOne, gaussValue(xs[0], xs[1], xs[2]), y)
}

/** Nodes and weights of Gauss and Legendre's rule on [0, 1]: roots of Legendre's polynomial by Newton's method. */
const legendre = (n: number): readonly (readonly [node: number, weight: number])[] =>
  Array.from({ length: n }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5))
    let slope = 1
    for (let step = 0; step < 8; step++) {
      let [before, p] = [1, x]
      for (let k = 2; k <= n; k++) [before, p] = [p, ((2 * k - 1) * x * p - (k - 1) * before) / k]
      slope = (n * (x * p - before)) / (x * x - 1)
      x -= p / slope
    }
    return [(1 + x) / 2, 1 / ((1 - x * x) * slope * slope)] as const
  })

const NODES = legendre(32)

/** T(h, a) for h ≥ 0 and 0 ≤ a ≤ 1. */
const owensNear = (h: Value, a: Value): Value => {
  const half = mul(mul(h, h), like(h, -0.5))
  let sum: Value = like(h, 0)
  for (const [node, weight] of NODES) {
    const x = mul(a, like(a, node))
    const width = add(mul(x, x), like(x, 1))
    sum = add(sum, mul(div(exp(mul(half, width)), width), like(x, weight / (2 * Math.PI))))
  }
  return mul(sum, a)
}

const owensC = composed<null>({
  name: 'owensT',
  check: (ins) => {
    checkFloating('owensT', ins)
  },
  body: (xs) =>
    inDouble(([h, a]) => {
      const [height, slope] = [abs(h!), abs(a!)]
      const isSteep = compare('gt', slope, like(slope, 1))
      // A vertical line and one of infinite height leave nothing undefined: ah is 0 or infinite.
      const product = select(compare('eq', height, like(height, 0)), like(height, 0), mul(height, slope))
      const y = owensNear(
        min(select(isSteep, product, height), like(height, 1e3)),
        select(isSteep, div(like(slope, 1), slope), slope),
      )
      const [p, q] = [ndtr(neg(height)), ndtr(neg(product))]
      const steep = sub(sub(mul(add(p, q), like(p, 0.5)), mul(p, q)), y)
      const size = select(isSteep, steep, y)
      return [select(compare('lt', a!, like(a!, 0)), neg(size), size)]
    })(xs),
  jvp: ([h, a], [dh, da]) => {
    const [x, s] = [h!, a!]
    const bell = exp(mul(mul(x, x), like(x, -0.5)))
    const byHeight = mul(
      mul(bell, erf(mul(mul(x, s), like(x, Math.SQRT1_2)))),
      like(x, -1 / (2 * Math.sqrt(2 * Math.PI))),
    )
    const width = add(mul(s, s), like(s, 1))
    const bySlope = div(mul(exp(mul(mul(mul(x, x), width), like(x, -0.5))), like(x, 1 / (2 * Math.PI))), width)
    return [addZero(dh ? mul(dh, byHeight) : null, da ? mul(da, bySlope) : null)]
  },
})

/** Owen's T(h, a): the probability that a standard normal X > h and 0 < Y < a X. */
export const owensT = (h: Operand, a: Operand): Value => owensC.apply(alignFloating('owensT', [h, a]), null)[0]!
