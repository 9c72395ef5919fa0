import { array, scalar, type Value } from '@pullback/core'
import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { grad, hessian, jacfwd, jacrev, jit, np } from '../../src/index.ts'
import { arrayOf, between, concrete, expectClose } from '../../src/testing/index.ts'
import { functions } from '../programs.ts'

const nested = (x: unknown): unknown => concrete(x as Value).toNested()
const x = array([1, 2, 3])

const vector = fc.integer({ min: 1, max: 4 }).chain((n) => arrayOf([n], 'float64', between(-1, 1)))

law.prop([functions(5), vector])(
  'forward and reverse Jacobians agree, compiled too; Hessians are symmetric',
  ({ f }, v) => {
    const forward = jacfwd(f)(v) as Value
    expectClose('jacrev', jacrev(f)(v) as Value, forward, { rtol: 1e-9, atol: 1e-10 })
    expectClose('jit', jit(jacrev(f))(v) as Value, forward, { rtol: 1e-9, atol: 1e-10 })
    const h = hessian((a: Value) => np.sum(f(a)))(v) as Value
    expectClose('symmetric', h, h.T, { rtol: 1e-8, atol: 1e-8 })
    expectClose('row sums', np.sum(forward, { axis: 0 }), grad((a: Value) => np.sum(f(a)))(v), {
      rtol: 1e-9,
      atol: 1e-10,
    })
  },
)

test('trees in and out: the arguments inside the result', () => {
  const f = (p: { a: Value; b: Value }): { y: Value; c: Value } => ({ y: p.a.mul(p.b), c: scalar(7) })
  for (const jacobian of [jacfwd, jacrev]) {
    const j = jacobian(f)({ a: x, b: scalar(2) }) as { y: { a: Value; b: Value }; c: { a: Value; b: Value } }
    expect(nested(j.y.a)).toEqual([
      [2, 0, 0],
      [0, 2, 0],
      [0, 0, 2],
    ])
    expect(nested(j.y.b)).toEqual([1, 2, 3])
    expect(nested(j.c.a)).toEqual([0, 0, 0])
    expect(nested(j.c.b)).toBe(0)
  }
})

test('several arguments, matrices, empty arrays', () => {
  const f = (a: Value, b: Value): Value => np.matmul(a, b)
  const m = array([
    [1, 2],
    [3, 4],
  ])
  const [da, db] = jacrev(f, { argnums: [0, 1] })(m, array([5, 6])) as [Value, Value]
  expect(nested(da)).toEqual([
    [
      [5, 6],
      [0, 0],
    ],
    [
      [0, 0],
      [5, 6],
    ],
  ])
  expect(nested(db)).toEqual([
    [1, 2],
    [3, 4],
  ])
  expect((jacfwd((a: Value) => a)(array([])) as Value).shape).toEqual([0, 0])
})

test('integers are refused by name', () => {
  const i = array([1, 2], { dtype: 'int32' })
  expect(() => jacfwd((a: Value) => a)(i)).toThrow(
    'jacfwd: derivatives are taken with respect to floating arrays, got i32[2] in argument 0',
  )
  expect(() => jacrev((a: Value) => np.argmax(a))(x)).toThrow('must return floating arrays, got i32[]')
})
