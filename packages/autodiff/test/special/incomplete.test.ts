/** Incomplete gamma and beta functions: their laws, limits and identities. */
import { test as property } from '@fast-check/vitest'
import { array, NdArray, type Value } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import { grad, jit, vmap } from '../../src/index.ts'
import * as special from '../../src/special/index.ts'
import { between, concrete } from '../../src/testing/index.ts'

const scalarOf = (x: number): NdArray => new NdArray('float64', [], Float64Array.of(x))
const item = (x: unknown): number => concrete(x as Value).item() as number
const elements = (x: Value): readonly number[] => Array.from(concrete(x).data as ArrayLike<number>)

property.prop([between(0.05, 60), between(0.01, 80)], { numRuns: 60 })(
  'P and Q add up to 1, and P grows with x',
  (a, x) => {
    const [p, q] = [special.gammainc(scalarOf(a), scalarOf(x)), special.gammaincc(scalarOf(a), scalarOf(x))].map(item)
    expect(p! + q!).toBeCloseTo(1, 14)
    expect(item(special.gammainc(scalarOf(a), scalarOf(x * 1.1)))).toBeGreaterThanOrEqual(p!)
  },
)

property.prop([between(0.1, 40), between(0.1, 40), between(0.01, 0.99)], { numRuns: 60 })(
  'I_x(a, b) is 1 - I_(1-x)(b, a)',
  (a, b, x) => {
    const left = item(special.betainc(scalarOf(a), scalarOf(b), scalarOf(x)))
    const right = item(special.betainc(scalarOf(b), scalarOf(a), scalarOf(1 - x)))
    expect(left + right).toBeCloseTo(1, 12)
  },
)

const expectSlope = (got: number | undefined, want: number): void => {
  expect(Math.abs(got! - want), `${got}, not ${want}`).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(want)))
}

const central = (f: (t: number) => number, t: number): number => (f(t + 1e-5) - f(t - 1e-5)) / 2e-5

describe('derivatives agree with central differences, twice', () => {
  property.prop([between(0.3, 20), between(0.1, 30)], { numRuns: 15 })('gammainc', (a, x) => {
    const f = (u: number, v: number): number => item(special.gammainc(scalarOf(u), scalarOf(v)))
    const first = grad(special.gammainc as (u: Value, v: Value) => Value, { argnums: [0, 1] })
    const [da, dx] = (first(scalarOf(a), scalarOf(x)) as readonly Value[]).map(item)
    expectSlope(
      da,
      central((t) => f(t, x), a),
    )
    expectSlope(
      dx,
      central((t) => f(a, t), x),
    )
    const byA = (u: number): number => item((first(scalarOf(u), scalarOf(x)) as readonly Value[])[0])
    const second = grad((u: Value) => grad((w: Value) => special.gammainc(w, scalarOf(x)))(u) as Value)
    expectSlope(item(second(scalarOf(a))), central(byA, a))
  })

  property.prop([between(0.4, 12), between(0.4, 12), between(0.05, 0.95)], { numRuns: 15 })('betainc', (a, b, x) => {
    const f = (u: number, v: number, w: number): number => item(special.betainc(scalarOf(u), scalarOf(v), scalarOf(w)))
    const all = grad(special.betainc as (u: Value, v: Value, w: Value) => Value, { argnums: [0, 1, 2] })
    const [da, db, dx] = (all(scalarOf(a), scalarOf(b), scalarOf(x)) as readonly Value[]).map(item)
    expectSlope(
      da,
      central((t) => f(t, b, x), a),
    )
    expectSlope(
      db,
      central((t) => f(a, t, x), b),
    )
    expectSlope(
      dx,
      central((t) => f(a, b, t), x),
    )
  })
})

test('limits: x = 0, x = ∞ and a = 0; NaN outside', () => {
  const a = array([2, 2, 0, 0, -1, 2, NaN, 2], { dtype: 'float64' })
  const x = array([0, Infinity, 3, 0, 1, -1, 1, NaN], { dtype: 'float64' })
  expect(elements(special.gammainc(a, x))).toEqual([0, 1, 1, NaN, NaN, NaN, NaN, NaN])
  expect(elements(special.gammaincc(a, x))).toEqual([1, 0, 0, NaN, NaN, NaN, NaN, NaN])
  const x2 = array([0, 1, 0.5, -0.1, 1.1, NaN], { dtype: 'float64' })
  const b2 = array([2, 2, -1, 2, 2, 2], { dtype: 'float64' })
  expect(elements(special.betainc(3, b2, x2))).toEqual([0, 1, NaN, NaN, NaN, NaN])
})

test('an element does not disturb its neighbours, and jit and vmap give the same', () => {
  const a = array([0.5, 900, 3], { dtype: 'float64' })
  const x = array([0.2, 910, 20], { dtype: 'float64' })
  const together = elements(special.gammainc(a, x))
  const apart = [0, 1, 2].map((i) => item(special.gammainc(scalarOf(a.data[i]!), scalarOf(x.data[i]!))))
  together.forEach((y, i) => {
    expect(Math.abs(y - apart[i]!)).toBeLessThanOrEqual(1e-14 * y)
  })
  expect(elements(jit(special.gammainc)(a, x))).toEqual(together)
  expect(elements(vmap(special.gammainc as (u: Value, v: Value) => Value)(a, x))).toEqual(together)
  const rows = vmap((u: Value) => special.gammainc(u, 2))(a)
  expect(elements(rows)).toEqual(elements(special.gammainc(a, 2)))
})

test('shapes broadcast, integers become float32', () => {
  expect(special.gammainc(array([[1], [2]]), array([1, 2, 3])).shape).toEqual([2, 3])
  expect(special.betainc(1, 2, array([0, 1], { dtype: 'int32' })).dtype).toBe('float32')
})
