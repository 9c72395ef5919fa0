import { array, scalar, type Value } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import { add, mul } from '../../src/primitives/arithmetic.ts'
import { reduceSum } from '../../src/primitives/broadcast.ts'
import { concrete } from '../../src/testing/index.ts'
import { grad, linearize, valueAndGrad, vjp } from '../../src/transforms/grad.ts'
import { jvp } from '../../src/transforms/jvp.ts'

const total = (x: Value): Value =>
  reduceSum(
    x,
    x.shape.map((_, d) => d),
  )
const nested = (x: unknown): unknown => concrete(x as Value).toNested()
const x = array([1, 2, 3])
const y = array([4, 5, 6])
const dot = (a: Value, b: Value): Value => total(mul(a, b))

describe('grad', () => {
  test('by the first argument, by a negative one, by a list in the given order', () => {
    expect(nested(grad(dot)(x, y))).toEqual([4, 5, 6])
    expect(nested(grad(dot, { argnums: -1 })(x, y))).toEqual([1, 2, 3])
    const [dy, dx] = grad(dot, { argnums: [1, 0] })(x, y)
    expect([nested(dy), nested(dx)]).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ])
  })

  test('has the structure of the argument, with zeros for what does not matter', () => {
    const f = (p: { w: Value; unused: { b: Value } }): Value => total(mul(p.w, p.w))
    const g = grad(f)({ w: x, unused: { b: scalar(1) } })
    expect(nested(g.w)).toEqual([2, 4, 6])
    expect(nested(g.unused.b)).toBe(0)
  })

  test('with hasAux passes the rest through', () => {
    const f = (a: Value): readonly [Value, { doubled: Value }] => [dot(a, y), { doubled: add(a, a) }]
    const [g, aux] = grad(f, { hasAux: true })(x)
    expect(nested(g)).toEqual([4, 5, 6])
    expect(nested(aux.doubled)).toEqual([2, 4, 6])
    const [[value, { doubled }]] = valueAndGrad(f, { hasAux: true })(x)
    expect([nested(value), nested(doubled)]).toEqual([32, [2, 4, 6]])
  })

  test('takes bare numbers as scalars', () => {
    const square = (a: number): Value => mul(a as unknown as Value, a as unknown as Value)
    expect(nested(grad(square)(3))).toBe(6)
  })

  test('levels are not confused: d/dx x · (d/dy x + y) = 1', () => {
    const f = (a: Value): Value => mul(a, grad((b: Value) => add(a, b))(scalar(1)))
    expect(nested(grad(f)(scalar(5)))).toBe(1)
  })

  test('the gradient keeps the dtype', () => {
    expect(grad(dot)(array([1, 2, 3], { dtype: 'float64' }), array([1, 2, 3], { dtype: 'float64' })).dtype).toBe(
      'float64',
    )
  })
})

describe('grad refuses', () => {
  test('a result that is not one scalar', () => {
    const twice = (a: Value): Value => add(a, a)
    expect(() => grad(twice)(x)).toThrow(
      'grad: twice must return one scalar, got shape [3]; reduce it (sum or mean), or use jacrev for the derivative of every element',
    )
    const pair = (a: Value): Value => [total(a), total(a)] as unknown as Value
    expect(() => grad(pair)(x)).toThrow('grad: pair must return one scalar, got 2 arrays')
  })

  test('an integer result and integer arguments, naming the leaf', () => {
    const i = array([1, 2], { dtype: 'int32' })
    expect(() => grad((p: { a: Value; n: Value }) => total(p.a))({ a: x, n: i })).toThrow(
      'grad: derivatives are taken with respect to floating arrays, got i32[2] in argument 0 at .n',
    )
    const count = (): Value => scalar(1, 'int32')
    expect(() => grad(count as (a: Value) => Value)(x)).toThrow('grad: count must return a floating scalar, got int32')
  })

  test('argnums beyond the arguments', () => {
    expect(() => grad(dot, { argnums: 2 as 1 })(x, y)).toThrow('grad: argnums 2 needs at least 3 arguments, got 2')
    expect(() => grad(dot, { argnums: -3 as 1 })(x, y)).toThrow('grad: argnums -3 needs at least 3 arguments, got 2')
    expect(() => grad(dot, { argnums: [0, 0] })(x, y)).toThrow('grad: argnums must be distinct, got 0, 0')
  })

  test('hasAux without a pair, strings, promises', () => {
    expect(() => grad(total as (a: Value) => unknown, { hasAux: true })(x)).toThrow(
      'with hasAux total must return [value, aux]',
    )
    expect(() => grad((p: { w: Value; name: string }) => total(p.w))({ w: x, name: 'net' })).toThrow(
      'grad: argument 0 at .name must be an array or a number, got string',
    )
    const later = async (a: Value): Promise<Value> => Promise.resolve(total(a))
    expect(() => grad(later)(x)).toThrow(
      'grad: result of later must be an array or a number, got Promise; traced functions must not be async',
    )
  })
})

describe('jvp, vjp and linearize', () => {
  test('take and give trees', () => {
    const f = (p: { a: Value }, b: Value): { out: Value } => ({ out: mul(p.a, b) })
    const [v, t] = jvp(f, [{ a: x }, y], [{ a: y }, x])
    expect([nested(v.out), nested(t.out)]).toEqual([
      [4, 10, 18],
      [17, 29, 45],
    ])
    const [out, pull] = vjp(f, { a: x }, y)
    const [{ a }, b] = pull({ out: array([1, 1, 1]) })
    expect([nested(out.out), nested(a), nested(b)]).toEqual([
      [4, 10, 18],
      [4, 5, 6],
      [1, 2, 3],
    ])
    const [, push] = linearize(f, { a: x }, y)
    expect(nested(push({ a: y }, x).out)).toEqual([17, 29, 45])
    expect(nested(push({ a: x }, x).out)).toEqual([5, 14, 27])
  })

  test('name the leaf that does not fit', () => {
    const f = (p: { a: Value }): Value => p.a
    expect(() => jvp(f, [{ a: x }], [{ a: array([1, 2]) }])).toThrow(
      'must have the type of its primal, f32[3], got f32[2]',
    )
    expect(() => jvp(f, [{ a: x }], [{ b: x }])).toThrow('jvp: tangents')
    expect(() => vjp(f, { a: x })[1](array([1]))).toThrow('vjp: cotangent at (root) must be f32[3], got f32[1]')
  })
})
