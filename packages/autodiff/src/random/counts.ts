/** Samplers of counts: of rare events, and of trials up to a success. Nothing flows back to their parameters. */
import { isInteger, isValue, type DType, type Operand, type Shape, type Value } from '@pullback/core'
import { checkDType } from '../given.ts'
import { whileLoop } from '../control/while.ts'
import { abs, add, div, mul, neg, sub } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { log, log1p, sqrt } from '../primitives/exponential.ts'
import { and, not, or } from '../primitives/logical.ts'
import { reduceOr } from '../primitives/reduce.ts'
import { floor } from '../primitives/rounding.ts'
import { select } from '../primitives/select.ts'
import { like, stretchTo, toFloating } from '../numpy/operands.ts'
import { stopGradient } from '../transforms/stopGradient.ts'
import { drawShape, fusedMultiplyAdd, parameterOf, uniformFor } from './bits.ts'
import { fused } from './fused.ts'
import { checkKey, type Key } from './key.ts'
import { split } from './keys.ts'
import { using } from './keyUse.ts'
import { looped } from './looped.ts'
import { shapeFor } from './parameters.ts'

const checkInteger = (fn: string, dtype: DType): DType => {
  checkDType(fn, dtype)
  if (!isInteger(dtype)) throw new TypeError(`${fn}: dtype must be an integer type, got ${dtype}`)
  return dtype
}

/** Whether any element is true. */
export const anyOf = (x: Value): Value =>
  x.shape.length === 0
    ? x
    : reduceOr(
        x,
        x.shape.map((_, i) => i),
      )

interface PoissonParams extends Readonly<Record<string, unknown>> {
  readonly dtype: DType
  /** Whether lam is known to be below 10. */
  readonly isSmall: boolean
}

/** How many numbers in [0, 1) can be multiplied before the product is below e^-lam: Knuth's method, for small lam. */
const multiplied = (k: Key, lam: Value, { dtype }: PoissonParams): Value => {
  const { shape } = lam
  const limit = neg(lam)
  const zero = stretchTo(like(lam, 0), shape)
  const [count] = whileLoop<readonly [Value, Key, Value]>(
    ([, , product]) => anyOf(compare('gt', product, limit)),
    ([n, rest, product]) => {
      const [next, now] = split(rest)
      const u = uniformFor('poisson', now, shape)
      const more = select(compare('gt', product, limit), add(n, like(n, 1)), n)
      return [more, next, add(product, log(u))]
    },
    [convert(zero, 'int32'), k, zero],
  )
  return convert(sub(count, like(count, 1)), dtype)
}

/** Lanczos's coefficients for g = 7 (Godfrey 2001, http://my.fit.edu/~gabdo/gamma.txt). */
const LANCZOS = [
  676.520368121885098567009190444019, -1259.13921672240287047156078755283, 771.3234287776530788486528258894,
  -176.61502916214059906584551354, 12.507343278686904814458936853, -0.13857109526572011689554707,
  9.984369578019570859563e-6, 1.50563273514931155834e-7,
] // prettier-ignore

/**
 * log Γ(k + 1) for k ≥ 0 in the steps that XLA takes: for large k the rounding of float32 decides what is accepted, and so has
 * to be the same.
 */
const logFactorial = (k: Value): Value => {
  const at = (x: number): Value => like(k, x)
  let series = at(0.99999999999980993227684700473478)
  LANCZOS.forEach((c, i) => (series = add(series, div(at(c), add(add(k, at(i)), at(1))))))
  const t = add(at(7.5), k)
  const logT = add(at(Math.log(7.5)), log1p(div(k, at(7.5))))
  const power = sub(add(k, at(0.5)), div(t, logT))
  return add(fusedMultiplyAdd(power, logT, at(Math.log(Math.sqrt(2 * Math.PI)))), log(series))
}

/**
 * Transformed rejection, for lam ≥ 10. As in JAX an element that is accepted again while others are not takes the later
 * proposal.
 * Source: Hörmann 1993, doi:10.1016/0167-6687(93)90997-4, algorithm PTRS.
 */
const rejected = (k: Key, lam: Value, { dtype }: PoissonParams): Value => {
  const { shape } = lam
  const at = (x: number): Value => like(lam, x)
  const logLam = log(lam)
  const zero = stretchTo(at(0), shape)
  const b = add(at(0.931), mul(at(2.53), sqrt(lam)))
  const a = add(at(-0.059), mul(at(0.02483), b))
  const inverse = add(at(1.1239), div(at(1.1328), sub(b, at(3.4))))
  const vr = sub(at(0.9277), div(at(3.6224), sub(b, at(2))))
  const [result] = whileLoop<readonly [Value, Value, Key]>(
    ([, isOpen]) => anyOf(isOpen),
    ([out, isOpen, rest]) => {
      const [next, ku, kv] = split(rest, 3)
      const u = sub(uniformFor('poisson', ku, shape), at(0.5))
      const v = uniformFor('poisson', kv, shape)
      const us = sub(at(0.5), abs(u))
      const n = floor(add(add(mul(add(div(mul(at(2), a), us), b), u), lam), at(0.43)))
      const s = log(div(mul(v, inverse), add(div(a, mul(us, us)), b)))
      const t = sub(fusedMultiplyAdd(n, logLam, neg(lam)), logFactorial(n))
      const isInside = and(compare('ge', us, at(0.07)), compare('le', v, vr))
      const isOut = or(compare('lt', n, at(0)), and(compare('lt', us, at(0.013)), compare('gt', v, us)))
      const isAccepted = or(isInside, and(not(isOut), compare('le', s, t)))
      return [select(isAccepted, n, out), and(isOpen, not(isAccepted)), next]
    },
    [stretchTo(at(-1), shape), compare('eq', zero, zero), k],
  )
  return convert(result, dtype)
}

const drawPoisson = looped<PoissonParams>('randomPoisson', (k, [lam], own) => {
  const isSmall = not(compare('ge', lam!, like(lam!, 10))) // NaN too
  const low = multiplied(k, own.isSmall ? lam! : select(isSmall, lam!, like(lam!, 0)), own)
  const y = own.isSmall ? low : select(isSmall, low, rejected(k, select(isSmall, like(lam!, 1e5), lam!), own))
  return select(compare('eq', lam!, like(lam!, 0)), like(y, 0), y)
})

/**
 * Counts of events of which `lam` are expected; -1 where `lam` is negative or NaN. Computed in float32. The shape drawn is by
 * default that of `lam`. From lam = 10 on a draw depends on the others of its shape, as in JAX.
 */
export const poisson = (k: Key, lam: Operand, shape?: number | Shape, dtype: DType = 'int32'): Value => {
  const fn = 'poisson'
  const d = checkInteger(fn, dtype)
  const isSmall = typeof lam === 'number' && lam < 10
  const run = (one: Key, to: Shape): Value =>
    drawPoisson(checkKey(fn, one), [stretchTo(parameterOf(fn, 'lam', lam, to, 'float32'), to)], { dtype: d, isSmall })
  const to = shapeFor(fn, [lam], shape)
  return isSmall
    ? fused(fn, k, to, [lam, d], (one, whole) => run(one, drawShape(fn, whole)))
    : using(fn, k, (one) => run(one, to))
}

/**
 * Numbers of trials up to the first success, which has probability `p` in each: 1, 2, …. The shape drawn is by default that of
 * `p`.
 */
export const geometric = (k: Key, p: Operand, shape?: number | Shape, dtype: DType = 'int32'): Value => {
  const fn = 'geometric'
  const d = checkInteger(fn, dtype)
  const run = (one: Key, to: Shape): Value => {
    checkKey(fn, one)
    const v = stopGradient(toFloating(fn, p))
    const probability = parameterOf(fn, 'p', v, to, v.dtype)
    const u = uniformFor(fn, one, to, { dtype: v.dtype })
    const logU = log(select(compare('eq', u, like(u, 0)), like(u, 1), u))
    const trials = floor(div(logU, log1p(neg(probability))))
    return convert(add(trials, like(trials, 1)), d)
  }
  const to = shapeFor(fn, [p], shape)
  return isValue(p)
    ? using(fn, k, (one) => run(one, to))
    : fused(fn, k, to, [p, d], (one, whole) => run(one, drawShape(fn, whole)))
}
