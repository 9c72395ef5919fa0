import { array, scalar, type Value } from '@pullback/core'
import { fc, test as propertyTest } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { grad, jit, linearize, np, treeUtil, vjp, vmap } from '../../src/index.ts'
import { arrayOf, between, concrete, expectClose } from '../../src/testing/index.ts'
import { functions } from '../programs.ts'

const nested = (x: unknown): unknown => concrete(x as Value).toNested()
const vector = fc.integer({ min: 1, max: 4 }).chain((n) => arrayOf([n], 'float64', between(-1, 1)))
const CLOSE = { rtol: 1e-10, atol: 1e-11 }
const x = array([1, 2, 5])

propertyTest.prop([functions(4), vector], { numRuns: 25 })(
  'a pullback and a linear function that left jit are those of eager calls',
  ({ f }, v) => {
    const [y, pull] = vjp(f, v)
    const [z, compiledPull] = jit((a: Value) => vjp(f, a))(v)
    expectClose('value', z, y, CLOSE)
    expectClose('pullback', compiledPull(y)[0], pull(y)[0], CLOSE)
    const push = linearize(f, v)[1]
    const compiledPush = jit((a: Value) => linearize(f, a))(v)[1]
    expectClose('linear function', compiledPush(v), push(v), CLOSE)
    const again = jit((p: typeof compiledPull, ct: Value) => p(ct)[0])
    expectClose('pullback that entered jit again', again(compiledPull, y), pull(y)[0], CLOSE)
  },
)

test('trees, several arguments, integers and constant results', () => {
  const f = (p: { readonly a: Value; readonly k: Value }, b: Value) => ({
    y: np.multiply(np.sin(p.a), b),
    seven: scalar(7),
    k: p.k,
  })
  const args = [{ a: x, k: array([1, 2], { dtype: 'int32' }) }, scalar(2)] as const
  const [out, pull] = jit((p: (typeof args)[0], b: Value) => vjp(f, p, b))(...args)
  const ct = { y: x, seven: scalar(1), k: out.k }
  const [da, db] = pull(ct)
  const [ea, eb] = vjp(f, ...args)[1](ct)
  expectClose('a', da.a, ea.a)
  expectClose('b', db, eb)
  expect(nested(da.k)).toEqual([0, 0])
})

test('the same kind of arguments gives the same structure: nothing is traced again', () => {
  let n = 0
  const make = jit((a: Value) => vjp(np.sin, a))
  const use = jit((pull: (ct: Value) => readonly [Value], ct: Value) => (n++, pull(ct)[0]))
  for (let i = 1; i < 5; i++) {
    const a = np.multiply(x, i)
    expectClose('cosine', use(make(a)[1], x), np.multiply(np.cos(a), x), { rtol: 1e-6 })
  }
  expect(n).toBe(1)
})

test('derivatives are taken of it, and batches of it are used inside vmap', () => {
  const [, pull] = jit((a: Value) => vjp(np.sin, a))(x)
  expectClose(
    'grad',
    grad((ct: Value) => np.sum(np.multiply(pull(ct)[0], ct)))(x),
    np.multiply(np.multiply(np.cos(x), x), 2),
    {
      rtol: 1e-6,
    },
  )
  const [, pulls] = vmap((a: Value) => vjp(np.sin, a))(x)
  const batched = vmap((p: typeof pulls, ct: Value) => p(ct)[0])
  expectClose('vmap', batched(pulls, x), np.multiply(np.cos(x), x), { rtol: 1e-6 })
  expect(() => pulls(scalar(1))).toThrow(
    'must hold f32[], got f32[3]; one that came out of vmap is called inside vmap: vmap((f, t) => f(t))(fs, ts)',
  )
})

test('its leaves are the arrays it holds, and it says what it is', () => {
  function cubed(a: Value): Value {
    return np.multiply(np.multiply(a, a), a)
  }
  const [, pull] = vjp(cubed, x)
  const { leaves, def } = treeUtil.flatten(pull)
  expect(leaves.length).toBeGreaterThan(0)
  const restored = treeUtil.unflatten(def, leaves) as typeof pull
  expect(nested(restored(x)[0])).toEqual(nested(pull(x)[0]))
  expect(treeUtil.structure(restored)).toBe(def)
  expect([String(pull), String(linearize(cubed, x)[1])]).toEqual(['pullback of cubed', 'linear function of cubed'])
})

test('a wrong cotangent or tangent is refused by name', () => {
  const [, pull] = jit((a: Value) => vjp(np.sin, a))(x)
  expect(() => pull(scalar(1))).toThrow('vjp: cotangent at (root) must be f32[3], got f32[]')
  const [, push] = jit((a: Value) => linearize(np.sin, a))(x)
  expect(() => push(array([1, 2]))).toThrow('linearize: tangents at [0] must be f32[3], got f32[2]')
})
