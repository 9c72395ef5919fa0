import { array, scalar, type Value } from '@pullback/core'
import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  checkpoint,
  checkpointName,
  policies,
  customJvp,
  customVjp,
  grad,
  jacrev,
  jit,
  jvp,
  np,
  scan,
  vmap,
} from '../../src/index.ts'
import { lowerProgram } from '../../src/compile/lower.ts'
import { simplify } from '../../src/compile/simplify.ts'
import { arrayOf, between, concrete, expectClose } from '../../src/testing/index.ts'
import { makeProgram } from '../../src/transforms/makeProgram.ts'
import { functions } from '../programs.ts'

const nested = (x: unknown): unknown => concrete(x as Value).toNested()
const x = array([1, 2, 3])
const total =
  (f: (x: Value) => Value) =>
  (a: Value): Value =>
    np.sum(f(a))

describe('customJvp', () => {
  const f = customJvp(
    (a: Value) => np.square(a),
    ([a]: readonly [Value], [da]: readonly [Value]) => [np.square(a), da.mul(100)] as const,
  )

  test('gives its own derivative in every mode and under every transform', () => {
    const hundred = [100, 100, 100]
    expect(nested(f(x))).toEqual([1, 4, 9])
    expect(nested(jvp(f, [x], [x])[1])).toEqual([100, 200, 300])
    for (const g of [grad(total(f)), jit(grad(total(f))), grad(total(jit(f))), vmap(grad(f)), grad(total(vmap(f)))]) {
      expect(nested(g(x))).toEqual(hundred)
    }
  })

  test('passes what is not differentiated to the rule first', () => {
    const power = customJvp(
      (n: number, a: Value) => a.pow(n),
      ([n]: readonly [number], [a]: readonly [Value], [da]: readonly [Value]) => [a.pow(n), da.mul(n * 1000)] as const,
      { nondiffArgnums: 0 },
    )
    expect(nested(grad((a: Value) => power(3, a))(scalar(2)))).toBe(3000)
  })

  test('names what is wrong with a rule', () => {
    const wrong = customJvp(
      function cube(a: Value) {
        return a.pow(3)
      },
      ([a]: readonly [Value]) => [a, np.sum(a)] as const,
    )
    expect(() => jvp(wrong, [x], [x])).toThrow(
      'customJvp: tangent from the rule of cube at (root) must be f32[3], got f32[]',
    )
    const single = customJvp(wrong, (() => x) as never)
    expect(() => jvp(single, [x], [x])).toThrow('must return [value, tangent]')
    const captures = (w: Value): Value =>
      np.sum(
        customJvp(
          (a: Value) => a.mul(w),
          ([a]: readonly [Value], [da]: readonly [Value]) => [a, da] as const,
        )(x),
      )
    expect(() => grad(captures)(scalar(1))).toThrow('uses a value from outside that is being differentiated')
  })
})

describe('customVjp', () => {
  const f = customVjp(
    (a: Value, b: Value) => a.mul(b),
    (a: Value, b: Value) => [a.mul(b), { a, b }] as const,
    ({ a, b }: { a: Value; b: Value }, ct: Value) => [ct.mul(b).mul(10), ct.mul(a)],
  )

  test('gives its own derivative in reverse mode under every transform', () => {
    const [da, db] = grad((a: Value, b: Value) => np.sum(f(a, b)), { argnums: [0, 1] })(x, x)
    expect([nested(da), nested(db)]).toEqual([
      [10, 20, 30],
      [1, 2, 3],
    ])
    expect(nested(jit(grad((a: Value) => np.sum(f(a, a))))(x))).toEqual([11, 22, 33])
    expect(nested(grad((a: Value) => np.sum(jit(f)(a, a)))(x))).toEqual([11, 22, 33])
    expect(nested(vmap(grad((a: Value) => f(a, scalar(2))))(x))).toEqual([20, 20, 20])
    expect(nested(grad((b: Value) => np.sum(vmap(f, { inAxes: [0, null] })(x, b)))(scalar(2)))).toBe(6)
    expect(nested(jacrev((a: Value) => f(a, a))(x))).toEqual([
      [11, 0, 0],
      [0, 22, 0],
      [0, 0, 33],
    ])
  })

  test('null is zero for a whole argument', () => {
    const g = customVjp(
      (p: { w: Value }, a: Value) => p.w.mul(a),
      (p: { w: Value }, a: Value) => [p.w.mul(a), p.w] as const,
      (w: Value, ct: Value) => [null, ct.mul(w)],
    )
    const [dp, da] = grad((p: { w: Value }, a: Value) => np.sum(g(p, a)), { argnums: [0, 1] })({ w: x }, x)
    expect([nested(dp.w), nested(da)]).toEqual([
      [0, 0, 0],
      [1, 2, 3],
    ])
  })

  test('refuses forward mode and rules that do not fit', () => {
    expect(() => jvp(f, [x, x], [x, x])).toThrow('forward-mode derivatives of an anonymous function are not possible')
    const short = customVjp(
      (a: Value) => a,
      (a: Value) => [a, null] as const,
      () => [],
    )
    expect(() => grad(total(short))(x)).toThrow(
      'backward of an anonymous function must return a list of 1 cotangents, got 0',
    )
    const shape = customVjp(
      (a: Value) => a,
      (a: Value) => [a, null] as const,
      (_: null, ct: Value) => [np.sum(ct)],
    )
    expect(() => grad(total(shape))(x)).toThrow(
      'customVjp: cotangents from backward of an anonymous function at [0] must be f32[3], got f32[]',
    )
  })
})

describe('checkpoint', () => {
  const vector = fc.integer({ min: 1, max: 4 }).chain((n) => arrayOf([n], 'float64', between(-1, 1)))
  const CLOSE = { rtol: 1e-10, atol: 1e-11 }
  const chosen = fc.constantFrom(policies.nothingSaveable, policies.everythingSaveable, policies.dotsSaveable)

  law.prop([functions(5), vector, chosen])(
    'changes neither values nor derivatives, whatever it saves',
    ({ f }, v, policy) => {
      const g = checkpoint(f, { policy })
      expectClose('value', g(v), f(v))
      expectClose('grad', grad(total(g))(v), grad(total(f))(v), CLOSE)
      expectClose('jit grad', jit(grad(total(g)))(v), grad(total(f))(v), CLOSE)
      expectClose('jvp', jvp(g, [v], [v])[1], jvp(f, [v], [v])[1], CLOSE)
      const second = (h: (a: Value) => Value): Value => grad((a: Value) => np.sum(grad(total(h))(a)))(v)
      expectClose('second order', second(g), second(f), { rtol: 1e-8, atol: 1e-9 })
      expectClose('vmap', vmap(g)(np.stack([v, v])), np.stack([f(v), f(v)]), CLOSE)
    },
  )

  const deep = (a: Value): Value => np.sin(np.sin(checkpointName(np.sin(a), 'inner')))
  const sines = (f: (a: Value) => Value): number =>
    simplify(makeProgram(grad(total(f)), x)).equations.filter((e) => e.prim.name === 'sin').length

  test('computes again what the policy does not save, and compiled code does not merge it away', () => {
    expect(sines(deep)).toBe(2)
    // Of the recomputation only what the derivative needs is left: the inner sine and the middle one.
    expect(sines(checkpoint(deep))).toBeGreaterThanOrEqual(2)
    const saving = checkpoint(deep, { policy: policies.saveOnlyTheseNames('inner') })
    expect(sines(saving)).toBeLessThanOrEqual(sines(checkpoint(deep)) + 1)
    const p = simplify(makeProgram(grad(total(checkpoint(deep))), x))
    expect(p.equations.some((e) => e.prim.name === 'barrier')).toBe(true)
  })

  test('works inside scan and compiles', () => {
    const net = (w: Value): Value =>
      scan(
        (c: Value, v: Value) => {
          const next = checkpoint((a: Value, b: Value) => np.tanh(a.mul(w).add(b)))(c, v)
          return [next, next] as const
        },
        scalar(0),
        x,
      )[0]
    expectClose('jit', jit(grad(net))(scalar(0.5)), grad(net)(scalar(0.5)), { rtol: 1e-6 })
    expect(lowerProgram(simplify(makeProgram(grad(net), scalar(0.5)))).kernels.some((k) => k.tag === 'repeat')).toBe(
      true,
    )
  })
})
