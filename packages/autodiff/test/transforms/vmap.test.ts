import { array, scalar, type Value } from '@pullback/core'
import { expect, test } from 'vitest'
import { add, mul } from '../../src/primitives/arithmetic.ts'
import { reduceSum } from '../../src/primitives/broadcast.ts'
import { concrete } from '../../src/testing/index.ts'
import { grad } from '../../src/transforms/grad.ts'
import { vmap } from '../../src/transforms/vmap.ts'

const nested = (x: unknown): unknown => concrete(x as Value).toNested()
const m = array([
  [1, 2, 3],
  [4, 5, 6],
])

test('maps any axis in and out', () => {
  const total = (x: Value): Value => reduceSum(x, [0])
  expect(nested(vmap(total)(m))).toEqual([6, 15])
  expect(nested(vmap(total, { inAxes: 1 })(m))).toEqual([5, 7, 9])
  expect(nested(vmap(total, { inAxes: -1 })(m))).toEqual([5, 7, 9])
  expect(nested(vmap((x: Value) => add(x, x), { outAxes: 1 })(m))).toEqual([
    [2, 8],
    [4, 10],
    [6, 12],
  ])
})

test('prefix trees say what is mapped: per-example gradients of shared parameters', () => {
  const loss = (p: { w: Value }, x: Value): Value => reduceSum(mul(mul(p.w, x), mul(p.w, x)), [0])
  const g = vmap(grad(loss), { inAxes: [null, 0] })({ w: array([1, 2, 3]) }, m)
  expect(nested(g.w)).toEqual([
    [2, 16, 54],
    [32, 100, 216],
  ])
  const each = vmap((p: { w: Value; b: Value }) => mul(p.w, p.b), { inAxes: [{ w: 0, b: null }] })
  expect(nested(each({ w: m, b: scalar(10) }))).toEqual([
    [10, 20, 30],
    [40, 50, 60],
  ])
})

test('unmapped results repeat, or stay as they are with outAxes null', () => {
  const one = scalar(1)
  expect(nested(vmap((_: Value) => one)(m))).toEqual([1, 1])
  expect(nested(vmap((_: Value) => one, { outAxes: null })(m))).toBe(1)
  expect(nested(vmap((_: Value) => one, { inAxes: null, axisSize: 3 })(m))).toEqual([1, 1, 1])
})

test('the mapped values look like one example', () => {
  vmap((x: Value) => {
    expect(x.shape).toEqual([3])
    expect(String(x)).toContain('f32[3]')
    return x
  })(m)
})

test('mistakes name the argument', () => {
  const f = (a: Value, b: Value): Value => add(a, b)
  expect(() => vmap(f)(m, array([1, 2, 3]))).toThrow(
    'vmap: mapped axes must have equal sizes, got 2 for argument [0] of shape [2, 3], 3 for argument [1] of shape [3]',
  )
  expect(() => vmap(f)(m, scalar(1))).toThrow('vmap: argument [1] is a scalar and has no axis to map over')
  expect(() => vmap(f, { inAxes: [0] })(m, m)).toThrow('vmap: inAxes must have one entry per argument, got 1 for 2')
  expect(() => vmap(f, { inAxes: 2 })(m, m)).toThrow('axis must be an integer in [-2, 2) for rank 2, got 2')
  expect(() => vmap(f, { inAxes: null })(m, m)).toThrow('vmap: nothing is mapped, so axisSize is needed')
  expect(() => vmap(f, { outAxes: null })(m, m)).toThrow('is mapped, so its outAxes entry must be a number, got null')
  expect(() => vmap((a: Value) => add(a, array([1, 2])))(m)).toThrow(
    'add: shapes must be equal (or rank 0), got [3] and [2]',
  )
})
