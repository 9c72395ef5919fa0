/** The QR decomposition by Householder's reflections. */
import type { Value } from '@pullback/core'
import { scan } from '../../control/scan.ts'
import { MissingRuleError } from '../../errors.ts'
import { abs, add, div, mul, neg, sub } from '../../primitives/arithmetic.ts'
import { reduceSum } from '../../primitives/broadcast.ts'
import { compare } from '../../primitives/comparison.ts'
import { sqrt } from '../../primitives/exponential.ts'
import { and } from '../../primitives/logical.ts'
import { iota } from '../../primitives/random.ts'
import { reduceMax } from '../../primitives/reduce.ts'
import { select } from '../../primitives/select.ts'
import { like } from '../operands.ts'
import { composed, type Composed } from '../../control/composed.ts'
import {
  batchOf,
  beside,
  block,
  colsOf,
  column,
  filled,
  flatten,
  identity,
  lowerPart,
  product,
  productT,
  row,
  rowsOf,
  spread,
  transposed,
  unflatten,
  upperPart,
} from './matrices.ts'
import { checkMatrix, solveUpperRight } from './triangular.ts'

export interface QrParams {
  /** Q square; otherwise as many columns as the smaller size. */
  readonly full: boolean
}

/** The vector v with v_k = 1 and the factor τ for which I - τ v vᵀ turns column k below the diagonal into zeros; signs as LAPACK's. */
const reflector = (c: Value, k: Value): { readonly v: Value; readonly tau: Value; readonly beta: Value } => {
  const at = iota(c.shape, 'int32', 1)
  const [zero, one] = [like(c, 0), like(c, 1)]
  const x = select(compare('ge', at, k), c, zero)
  const largest = reduceMax(abs(x), [1])
  const scale = select(compare('gt', largest, zero), largest, one)
  // In units of the largest element, where nothing over- or underflows.
  const unit = div(x, spread(scale, c.shape, [0]))
  const alpha = row(unit, k)
  const tail = select(compare('gt', at, k), unit, zero)
  const isDone = compare('eq', reduceMax(abs(select(compare('gt', at, k), c, zero)), [1]), zero)
  const norm = sqrt(reduceSum(mul(unit, unit), [1]))
  const end = select(compare('lt', alpha, zero), norm, neg(norm))
  const gap = select(isDone, one, sub(alpha, end))
  const v = select(compare('eq', at, k), one, div(tail, spread(gap, c.shape, [0])))
  const tau = select(isDone, zero, div(neg(gap), select(isDone, one, end)))
  const beta = select(isDone, row(c, k), mul(scale, end))
  return { v, tau, beta }
}

/** x - τ v (vᵀ x) for [b, m, n] and v [b, m]. */
const reflected = (x: Value, v: Value, tau: Value): Value => {
  const tall = spread(v, x.shape, [0, 1])
  const w = mul(reduceSum(mul(tall, x), [1]), spread(tau, [x.shape[0]!, x.shape[2]!], [0]))
  return sub(x, mul(tall, spread(w, x.shape, [0, 2])))
}

/** Q [b, m, q] and R [b, q, n] of [b, m, n], q = m if full, else the smaller size. */
export const householder = (a: Value, full: boolean): readonly [Value, Value] => {
  const [b, m, n] = a.shape as readonly [number, number, number]
  const k = Math.min(m, n)
  const q = full ? m : k
  const eye = block(identity(m, [b], a.dtype), 0, m, 0, q)
  if (a.shape.includes(0)) return [eye, filled(0, [b, q, n], a)]
  const [r, c] = [iota(a.shape, 'int32', 1), iota(a.shape, 'int32', 2)]
  const step = (x: Value, i: Value): readonly [Value, readonly [Value, Value]] => {
    const { v, tau, beta } = reflector(column(x, i), i)
    const rest = reflected(x, v, tau)
    const isColumn = compare('eq', c, i)
    const exact = select(and(isColumn, compare('eq', r, i)), spread(beta, a.shape, [0]), rest)
    return [select(and(isColumn, compare('gt', r, i)), like(x, 0), exact), [v, tau]]
  }
  const [upper, [vs, taus]] = scan(step, a, iota([k], 'int32'))
  const back = (x: Value, [v, tau]: readonly [Value, Value]): readonly [Value, null] => [reflected(x, v, tau), null]
  const [basis] = scan(back, eye, [vs, taus] as const, { reverse: true })
  return [basis, upperPart(block(upper, 0, q, 0, n))]
}

export const qrC: Composed<QrParams> = composed<QrParams>({
  name: 'qr',
  check: ([a]) => {
    checkMatrix('qr', a!)
  },
  body: ([a], { full }) => {
    const [q, r] = householder(flatten(a!), full)
    return [unflatten(q, batchOf(a!)), unflatten(r, batchOf(a!))]
  },
  // Walter and Lehmann 2012, Algorithmica 68: dQ = Q (Ω - Qᵀ dA R⁻¹) + dA R⁻¹ with Ω antisymmetric.
  jvp: ([a], [da], { full }, [q, r]) => {
    const [m, n] = [rowsOf(a!), colsOf(a!)]
    if (full && m > n) {
      throw new MissingRuleError(
        `qr: the derivative exists in mode 'reduced' only for more rows than columns, got shape [..., ${m}, ${n}]`,
      )
    }
    if (a!.shape.includes(0)) return [null, null]
    const k = Math.min(m, n)
    const ratio = solveUpperRight(block(r!, 0, k, 0, k), block(da!, 0, m, 0, k))
    const turned = productT(q!, ratio)
    const strict = lowerPart(turned, -1)
    const omega = sub(strict, transposed(strict))
    const dq = add(product(q!, sub(omega, turned)), ratio)
    const dr = upperPart(product(sub(turned, omega), block(r!, 0, k, 0, k)))
    if (n === k) return [dq, dr]
    const right = add(productT(dq, block(a!, 0, m, k, n)), productT(q!, block(da!, 0, m, k, n)))
    return [dq, beside(dr, right)]
  },
})
