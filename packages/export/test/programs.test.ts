/** Whole programs through text and back: random ones with derivatives, and every form of control flow. */
import {
  array,
  checkpoint,
  cond,
  customJvp,
  customVjp,
  foriLoop,
  grad,
  jit,
  np,
  random,
  scan,
  spec,
  switch_,
  valueAndGrad,
  vmap,
  whileLoop,
  type Value,
} from '@pullback/autodiff'
import { functions } from '@pullback/autodiff/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportStableHlo } from '../src/index.ts'
import { checkRoundTrip } from './run.ts'

const x = array([0.5, -1.25, 2])

test('random programs and their gradients mean the same', () => {
  fc.assert(
    fc.property(
      functions({ higher: true, maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(99),
      ({ f }, n, seed) => {
        const v = random.normal(random.key(seed), [n])
        // Compiled loops sum in another order than single operations.
        checkRoundTrip((u: Value) => [f(u), grad((w: Value) => np.sum(f(w)))(u)], [v], { rtol: 1e-4, atol: 1e-5 })
      },
    ),
    { numRuns: 30 },
  )
})

const close = { rtol: 1e-6, atol: 1e-7 }

test('scans forward and backward, of nothing, and their gradients', () => {
  const f = (reverse: boolean) => (c: Value, xs: Value) =>
    scan((carry: Value, e: Value) => [np.tanh(carry.add(e)), carry.mul(e)] as const, c, xs, { reverse })
  for (const reverse of [false, true]) {
    checkRoundTrip(f(reverse), [array(0.5, { shape: [] }), x], close)
    checkRoundTrip(f(reverse), [array(0.5, { shape: [] }), np.zeros([0])], close)
    checkRoundTrip(
      grad((c: Value, xs: Value) => np.sum(f(reverse)(c, xs)[1])),
      [array(0.5, { shape: [] }), x],
      close,
    )
  }
})

test('loops that the data end, alone and in each example of a batch', () => {
  const halve = (v: Value): Value =>
    whileLoop(
      (u: Value) => np.greater(np.max(np.abs(u)), 0.1),
      (u: Value) => u.mul(0.5),
      v,
    )
  checkRoundTrip(halve, [x], close)
  checkRoundTrip(vmap(halve), [np.stack([x, x.mul(10)])], close)
  checkRoundTrip(
    (v: Value, n: Value) => foriLoop(0, n, (_, u: Value) => u.add(1), v),
    [x, array(3, { dtype: 'int32' })],
  )
})

test('choices by index, out of range on both sides', () => {
  const branches = [(v: Value) => v.add(1), (v: Value) => v.mul(2), (v: Value) => np.negative(v)] as const
  for (const i of [-5, 0, 1, 2, 9]) {
    checkRoundTrip((k: Value, v: Value) => switch_(k, branches, v), [array(i, { dtype: 'int32' }), x])
  }
  checkRoundTrip(
    (v: Value) =>
      cond(
        np.greater(np.sum(v), 0),
        (u: Value) => np.sin(u),
        (u: Value) => u,
        v,
      ),
    [x],
  )
})

test('derivatives of your own, checkpoints and nested compiled functions', () => {
  const square = customJvp(
    (v: Value) => v.mul(v),
    ([v]: readonly [Value], [dv]: readonly [Value]) => [v.mul(v), dv.mul(v).mul(3)],
  )
  const clipped = customVjp(
    (v: Value) => v,
    (v: Value) => [v, null] as never,
    (_: unknown, ct: Value) => [np.clip(ct, -1, 1)] as never,
  )
  const inner = jit((v: Value) => np.sin(v).mul(v))
  checkRoundTrip(
    grad((v: Value) => np.sum(square(v))),
    [x],
    close,
  )
  checkRoundTrip(
    grad((v: Value) => np.sum(clipped(v).mul(5))),
    [x],
    close,
  )
  checkRoundTrip(
    grad((v: Value) => np.sum(checkpoint((u: Value) => np.sin(np.sin(u)))(v))),
    [x],
    close,
  )
  checkRoundTrip((v: Value) => inner(v).add(inner(v.mul(2))), [x], close)
})

test('a function called twice is written once', () => {
  const inner = jit((v: Value) => np.sin(v).mul(v))
  const { text } = exportStableHlo((v: Value) => inner(inner(v)), [spec([3])], { name: 'twice' })
  expect(text.match(/func\.func private/g)).toHaveLength(1)
  expect(text.match(/"func\.call"/g)).toHaveLength(2)
})

test('work that is done again for the backward pass stays behind a barrier', () => {
  const f = grad((v: Value) => np.sum(checkpoint((u: Value) => np.sin(np.exp(u)))(v)))
  expect(exportStableHlo(f, [spec([3])]).text).toContain('stablehlo.optimization_barrier')
})

test('random numbers are the same bits', () => {
  const draw = (k: random.Key) => [
    random.bits(k, [7]),
    random.uniform(k, [5]),
    random.normal(k, [5]),
    random.permutation(k, 6),
    random.split(k, 3),
  ]
  checkRoundTrip(draw, [random.key(7)])
})

test('arrays that the function captured are written into the module', () => {
  const w = random.normal(random.key(0), [5, 4])
  checkRoundTrip((v: Value) => w.matmul(v), [np.ones([4])], close)
  checkRoundTrip((v: Value) => np.where(array([true, false, true]), v, array([1, 2, 3])), [x])
})

test('an optimiser step with several trees', () => {
  const params = { w: random.normal(random.key(1), [3, 2]), b: np.zeros([2]) }
  type P = typeof params
  const step = (p: P, v: Value) => {
    const [loss, g] = valueAndGrad((q: P) => np.mean(np.square(v.matmul(q.w).add(q.b))))(p)
    return [{ w: p.w.sub(g.w.mul(0.1)), b: p.b.sub(g.b.mul(0.1)) }, loss] as const
  }
  checkRoundTrip(step, [params, np.ones([4, 3])], close)
})
