/** Choosing: only the branch taken counts, in values and derivatives, alone, compiled and over a batch. */
import { array, scalar, type Value } from '@pullback/core'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { cond, grad, jacfwd, jit, jvp, makeProgram, np, showProgram, switch_, vmap } from '../../src/index.ts'
import { arrayOf, between, expectClose } from '../../src/testing/index.ts'
import { functions } from '../programs.ts'

const CLOSE = { rtol: 1e-9, atol: 1e-11 }
const f64 = (x: number | number[]): Value => array(x, { dtype: 'float64' })
const vector = arrayOf([3], 'float64', between(-1, 1))
const branches = fc.array(functions(3), { minLength: 1, maxLength: 3 })

const total =
  (f: (x: Value) => Value) =>
  (x: Value): Value =>
    np.sum(np.multiply(f(x), f64([1, 2, 3])))

describe('a choice with a known index', () => {
  test.prop([branches, vector, vector, fc.integer({ min: -2, max: 4 })], { numRuns: 30 })(
    'is the branch, in values and all derivatives',
    (fs, x, d, index) => {
      const chosen = fs[Math.max(0, Math.min(fs.length - 1, index))]!.f
      const all = fs.map((b) => b.f)
      const f = (v: Value): Value => switch_(scalar(index, 'int32'), all, v)
      const compiled = jit((i: Value, v: Value) => switch_(i, all, v))
      expectClose('value', f(x), chosen(x), CLOSE)
      expectClose('compiled', compiled(scalar(index, 'int32'), x), chosen(x), CLOSE)
      expectClose('jvp', jvp(f, [x], [d])[1], jvp(chosen, [x], [d])[1], CLOSE)
      expectClose('grad', grad(total(f))(x), grad(total(chosen))(x), CLOSE)
      expectClose('jit(grad)', jit(grad(total(f)))(x), grad(total(chosen))(x), CLOSE)
      const hvp = (g: (v: Value) => Value) => grad((v: Value) => np.sum(np.multiply(grad(total(g))(v), d)))(x)
      expectClose('second order', hvp(f), hvp(chosen), CLOSE)
      expectClose('forward over reverse', jvp(grad(total(f)), [x], [d])[1], hvp(chosen), CLOSE)
    },
  )

  test.prop([branches, vector, vector, fc.nat(2)], { numRuns: 30 })(
    'captures values that are being differentiated',
    (fs, x, w, index) => {
      const f = (v: Value, c: Value): Value =>
        switch_(
          scalar(index, 'int32'),
          fs.map((b) => (u: Value) => np.multiply(b.f(u), np.add(c, v))),
          v,
        )
      const plain = (v: Value, c: Value): Value => np.multiply(fs[Math.min(fs.length - 1, index)]!.f(v), np.add(c, v))
      for (const argnums of [0, 1]) {
        const slope = (g: typeof f) => grad((a: Value, b: Value) => total(() => g(a, b))(a), { argnums })(x, w) as Value
        expectClose(`argument ${argnums}`, slope(f), slope(plain), CLOSE)
      }
    },
  )
})

describe('a choice over a batch', () => {
  const indices = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 4, maxLength: 4 })
  test.prop([branches, arrayOf([4, 3], 'float64', between(-1, 1)), indices, fc.boolean()], { numRuns: 20 })(
    'is the loop over its examples, whether they choose or not',
    (fs, xs, chosen, isMapped) => {
      const all = fs.map((b) => b.f)
      const index = isMapped ? array(chosen, { dtype: 'int32' }) : scalar(chosen[0]!, 'int32')
      const options = { inAxes: [isMapped ? 0 : null, 0] }
      const f = (i: Value, v: Value): Value => switch_(i, all, v)
      const slope = (i: Value, v: Value): Value => grad(total((u) => f(i, u)))(v)
      const rows = (g: typeof f): Value =>
        np.stack(Array.from({ length: 4 }, (_, r) => g(isMapped ? np.slice(index, r) : index, np.slice(xs, r))))
      for (const g of [f, slope]) {
        expectClose('vmap', vmap(g, options)(index, xs), rows(g), CLOSE)
        expectClose('jit(vmap)', jit(vmap(g, options))(index, xs), rows(g), CLOSE)
      }
      const summed = (v: Value): Value =>
        np.sum(vmap((i: Value, u: Value) => total((a) => f(i, a))(u), options)(index, v))
      expectClose('grad(vmap)', grad(summed)(xs), rows(slope), CLOSE)
    },
  )

  test('keeps the NaN and infinity of the branch not taken out of values and derivatives', () => {
    const safe = (x: Value): Value =>
      cond(
        np.greater(x, 0),
        (v: Value) => np.add(np.log(v), np.sqrt(v)),
        (v: Value) => np.multiply(v, 3),
        x,
      )
    const xs = f64([-1, 0, 4])
    expectClose('values', vmap(safe)(xs), f64([-3, 0, Math.log(4) + 2]), CLOSE)
    const slopes = f64([3, 3, 0.5])
    expectClose('vmap(grad)', vmap(grad(safe))(xs), slopes, CLOSE)
    expectClose('grad(vmap)', grad((v: Value) => np.sum(vmap(safe)(v)))(xs), slopes, CLOSE)
    expectClose('jit', jit(grad((v: Value) => np.sum(vmap(safe)(v))))(xs), slopes, CLOSE)
    expectClose('forward', jvp(vmap(safe), [xs], [np.onesLike(xs)])[1], slopes, CLOSE)
    const twice = vmap(grad(grad(safe)))(xs)
    expectClose('second order', twice, f64([0, 0, -1 / 16 - 1 / 32]), CLOSE)
    // The operand may also come in through capture.
    const captured = (x: Value): Value =>
      cond(
        np.greater(x, 0),
        () => np.sqrt(x),
        () => np.multiply(x, 3),
      )
    expectClose('captured', grad((v: Value) => np.sum(vmap(captured)(v)))(xs), f64([3, 3, 0.25]), CLOSE)
  })
})

test('a single branch is taken for every index of a batch, with its derivative', () => {
  const f = (i: Value, x: Value): Value => switch_(i, [(v: Value) => np.multiply(v, 2)], x)
  const run = (v: Value): Value => np.sum(vmap(f)(array([0, 1, -1], { dtype: 'int32' }), v))
  expectClose('grad', grad(run)(f64([1, 2, 3])), f64([2, 2, 2]))
})

describe('cond', () => {
  test('takes JavaScript booleans and numbers as operands', () => {
    expectClose(
      'true',
      cond(
        true,
        (x: Value) => np.add(x, 1),
        (x: Value) => x,
        f64(1),
      ),
      f64(2),
    )
    expectClose(
      'no operands',
      cond(
        false,
        () => f64(1),
        () => f64(2),
      ),
      f64(2),
    )
  })

  test('lets weak results take the other branch’s type', () => {
    const y = cond(
      np.greater(f64(1), 0),
      () => 1 as unknown as Value,
      () => f64(2),
    )
    expect(y.dtype).toBe('float64')
    expectClose('value', y, f64(1))
  })

  test('returns trees, and integers beside floats', () => {
    const f = (x: Value) =>
      cond(
        np.greater(x, 0),
        (v: Value) => ({ y: np.sin(v), n: [scalar(1, 'int32')] }),
        (v: Value) => ({ y: np.cos(v), n: [scalar(2, 'int32')] }),
        x,
      )
    expectClose('y', f(f64(-1)).y, np.cos(f64(-1)))
    expectClose('n', jit(f)(f64(-1)).n[0]!, scalar(2, 'int32'))
    expectClose('slope', grad((x: Value) => f(x).y)(f64(1)), np.cos(f64(1)), CLOSE)
  })

  test('runs one branch: the other’s endless work is not done', () => {
    const f = jit((p: Value, x: Value) =>
      cond(
        p,
        (v: Value) => v,
        (v: Value) => np.divide(v, 0),
        x,
      ),
    )
    expectClose('value', f(scalar(true), f64(2)), f64(2))
    expect(showProgram(makeProgram(f, scalar(true), f64(2)))).toContain('cond[branches=2]')
  })

  test('gives Jacobians of the branch', () => {
    const f = (x: Value): Value =>
      cond(
        np.greater(np.sum(x), 0),
        (v: Value) => np.square(v),
        (v: Value) => v,
        x,
      )
    expectClose(
      'jacfwd',
      jacfwd(f)(f64([1, 2])) as Value,
      f64([
        [2, 0],
        [0, 4],
      ] as unknown as number[]),
      CLOSE,
    )
  })
})
