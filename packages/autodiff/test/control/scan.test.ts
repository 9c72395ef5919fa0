/** A scan is the loop written out: values, derivatives of both modes and orders, batches, compiled or not. */
import { flatten, NdArray, pathsOf, showPath, structureOf, unflatten, type Value } from '@pullback/core'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  array,
  grad,
  jacfwd,
  jit,
  jvp,
  linearize,
  makeProgram,
  np,
  scan,
  showProgram,
  vjp,
  vmap,
} from '../../src/index.ts'
import { expectClose } from '../../src/testing/index.ts'
import { bodies, inputs, scanned, total, unrolled, type Carry, type Element, type Inputs, type Loop } from './bodies.ts'

const CLOSE = { rtol: 1e-9, atol: 1e-11 }

const same = (what: string, actual: unknown, expected: unknown): void => {
  expect(structureOf(actual)).toBe(structureOf(expected))
  const { leaves, def } = flatten(expected)
  flatten(actual).leaves.forEach((x, i) => {
    expectClose(`${what} at ${showPath(pathsOf(def)[i]!)}`, x as Value, leaves[i] as Value, CLOSE)
  })
}

const args = ({ w, init, xs }: Inputs): [Value, Carry, Element | null] => [w, init, xs]

const scalarOf =
  (loop: Loop) =>
  (w: Value, init: Carry, xs: Element | null): Value =>
    total(loop(w, init, xs))

const gradients = (loop: Loop) => grad(scalarOf(loop), { argnums: [0, 1, 2] })

/** Some direction in the space of a tree. */
const direction = <T>(tree: T): T => {
  const { leaves, def } = flatten(tree)
  let at = 0
  return unflatten(
    def,
    leaves.map((x) => {
      const { shape, size } = x as NdArray
      return new NdArray(
        'float64',
        shape,
        Float64Array.from({ length: size }, () => Math.sin(++at * 1.7)),
      )
    }),
  ) as T
}

describe('a scan and the loop written out', () => {
  test.prop([bodies(), inputs()], { numRuns: 60 })('agree in values, compiled or not', (body, given) => {
    const expected = unrolled(body, given)(...args(given))
    same('scan', scanned(body, given)(...args(given)), expected)
    same('jit', jit(scanned(body, given))(...args(given)), expected)
  })

  test.prop([bodies(), inputs()], { numRuns: 40 })('agree in forward derivatives', (body, given) => {
    const a = args(given)
    const d = direction(a)
    const expected = jvp(unrolled(body, given), a, d)
    same('jvp', jvp(scanned(body, given), a, d), expected)
    same('linearize', linearize(scanned(body, given), ...a)[1](...d), expected[1])
    same('jit', jit(() => jvp(scanned(body, given), a, d))(), expected)
  })

  test.prop([bodies(), inputs()], { numRuns: 40 })('agree in gradients, compiled or not', (body, given) => {
    const expected = gradients(unrolled(body, given))(...args(given))
    same('grad', gradients(scanned(body, given))(...args(given)), expected)
    same('jit(grad)', jit(gradients(scanned(body, given)))(...args(given)), expected)
    same('grad(jit)', gradients(jit(scanned(body, given)))(...args(given)), expected)
  })

  test.prop([bodies(3), inputs(3)], { numRuns: 25 })('agree in second derivatives, in every order', (body, given) => {
    const a = args(given)
    const d = direction(a)
    const along =
      (loop: Loop) =>
      (...x: [Value, Carry, Element | null]): Value => {
        const g = flatten(gradients(loop)(...x)).leaves as Value[]
        return flatten(d).leaves.reduce<Value>(
          (sum, v, i) => np.add(sum, np.sum(np.multiply(v as Value, g[i]!))),
          np.zeros([], 'float64'),
        )
      }
    const hessian = { argnums: [0, 1, 2] } as const
    const expected = grad(along(unrolled(body, given)), hessian)(...a)
    same('reverse over reverse', grad(along(scanned(body, given)), hessian)(...a), expected)
    same('forward over reverse', jvp(gradients(scanned(body, given)), a, d)[1], expected)
    const pushed = (...x: typeof a): Value => jvp(scalarOf(scanned(body, given)), x, d)[1]
    same('reverse over forward', grad(pushed, hessian)(...a), expected)
    same('compiled', jit(grad(along(scanned(body, given)), hessian))(...a), expected)
  })

  const axes = fc.constantFrom(0, null)
  test.prop([bodies(4), inputs(3), fc.tuple(axes, axes, axes, axes, axes), fc.integer({ min: 1, max: 3 })], {
    numRuns: 40,
  })('agree in batches over any part of what they run over', (body, given, [w, h, s, u, k], n) => {
    const rows = (x: Value, axis: 0 | null): Value =>
      axis === null ? x : np.stack(Array.from({ length: n }, (_, r) => np.multiply(x, 1 - r / 4)))
    const batch: [Value, Carry, Element | null] = [
      rows(given.w, w),
      { h: rows(given.init.h, h), s: rows(given.init.s, s) },
      given.xs === null ? null : { u: rows(given.xs.u, u), k: rows(given.xs.k, k) },
    ]
    const options = { inAxes: [w, { h, s }, given.xs === null ? null : { u, k }], axisSize: n }
    const expected = vmap(unrolled(body, given), options)(...batch)
    same('vmap', vmap(scanned(body, given), options)(...batch), expected)
    same('jit(vmap)', jit(vmap(scanned(body, given), options))(...batch), expected)
    const slopes = vmap(gradients(unrolled(body, given)), options)(...batch)
    same('vmap(grad)', vmap(gradients(scanned(body, given)), options)(...batch), slopes)
    const summed = (loop: Loop) =>
      grad((...x: typeof batch) => total(vmap(loop, options)(...x)), { argnums: [0, 1, 2] })(...batch)
    same('grad(vmap)', summed(scanned(body, given)), summed(unrolled(body, given)))
  })
})

describe('nested scans', () => {
  test.prop([bodies(2), inputs(2, fc.constant(true)), inputs(2, fc.constant(true))], { numRuns: 20 })(
    'with a gradient inside agree with the loops written out',
    (body, inner, outer) => {
      const n = outer.w.shape[0]!
      const fit = (x: Value): Value => np.multiply(np.ones([n], 'float64'), np.mean(x))
      const within: Inputs = { ...inner, w: fit(inner.w), xs: null }
      const nest =
        (loop: typeof scanned): Loop =>
        (w, init, xs) =>
          loop((v, carry, x) => {
            // The inner loop captures the carry of the outer one and is differentiated by it.
            const slope = grad((h: Value) => total(loop(body, within)(v, { h, s: carry.s }, null)))(carry.h)
            return body(v, { h: np.tanh(np.add(carry.h, slope)), s: carry.s }, x)
          }, outer)(w, init, xs)
      const expected = nest(unrolled)(...args(outer))
      same('value', nest(scanned)(...args(outer)), expected)
      same('compiled', jit(nest(scanned))(...args(outer)), expected)
      const slopes = gradients(nest(unrolled))(...args(outer))
      same('grad', gradients(nest(scanned))(...args(outer)), slopes)
      same('jit(grad)', jit(gradients(nest(scanned)))(...args(outer)), slopes)
    },
  )
})

describe('what a scan carries', () => {
  const f64 = (...xs: number[]): Value => array(xs, { dtype: 'float64' })

  test('weak numbers take the type the body gives them', () => {
    const [carry, ys] = scan((c: Value, x: Value) => [np.add(c, x), c] as const, 0 as unknown as Value, f64(1, 2))
    expect(carry.dtype).toBe('float64')
    expect(carry.weakType).toBe(false)
    expect((ys as NdArray).toNested()).toEqual([0, 1])
  })

  test('integers stay what they are, and their gradient is not asked for', () => {
    const f = (x: Value): Value => {
      const step = ([i, c]: readonly [Value, Value]) => [[np.add(i, 1), np.multiply(c, x)] as const, i] as const
      const [[, c]] = scan(step, [np.zeros([], 'int32'), np.ones([], 'float64')] as const, null, { length: 3 })
      return c
    }
    expectClose('cube', f(f64(2).sum()), array(8, { dtype: 'float64' }))
    expectClose('slope', grad(f)(array(2, { dtype: 'float64' })), array(12, { dtype: 'float64' }))
  })

  test('an empty tree of results and of elements is nothing', () => {
    const [carry, ys] = scan((c: Value) => [np.multiply(c, 2), null] as const, f64(1), null, { length: 5 })
    expectClose('carry', carry, f64(32))
    expect(ys).toBeNull()
  })

  test('the pullback outlives the loop', () => {
    const [, pull] = vjp(
      (x: Value) => scan((c: Value, u: Value) => [np.multiply(c, u), c] as const, np.ones([], 'float64'), x),
      f64(2, 3, 5),
    )
    const [ct] = pull([array(1, { dtype: 'float64' }), f64(0, 0, 0)])
    expectClose('cotangent', ct as Value, f64(15, 10, 6))
  })

  test('a carry that is passed on unchanged, swapped or dropped keeps its place', () => {
    const step = ([a, b]: readonly [Value, Value], x: Value) => [[b, a] as const, np.multiply(a, x)] as const
    const run = (a: Value, b: Value) => scan(step, [a, b] as const, f64(1, 10, 100))
    const [[a, b], ys] = jit(run)(f64(2), f64(3))
    expectClose('first', a, f64(3))
    expectClose('second', b, f64(2))
    expectClose('ys', ys, array([[2], [30], [200]], { dtype: 'float64' }))
    const jac = jacfwd(run, { argnums: [0, 1] })(f64(2), f64(3))
    expect(flatten(jac).leaves.map((x) => (x as NdArray).data.join())).toEqual([
      '0',
      '1',
      '1',
      '0',
      '1,0,100',
      '0,10,0',
    ])
  })
})

describe('ten thousand steps', () => {
  const cell = (w: Value, v: Value) => (h: Value, x: Value) => {
    const next = np.tanh(np.add(np.matmul(h, w), np.multiply(x, v)))
    return [next, np.sum(next)] as const
  }
  const w = np.multiply(np.eye(3, 3, { dtype: 'float64' }), 0.5)
  const v = array([0.1, 0.2, 0.3], { dtype: 'float64' })
  const elements = (n: number): Value => np.cos(np.arange(n, undefined, 1, { dtype: 'float64' }))
  const loss = (w0: Value, v0: Value, xs: Value): Value => {
    const [h, ys] = scan(cell(w0, v0), np.zeros([3], 'float64'), xs)
    return np.add(np.sum(h), np.mean(ys))
  }

  test('trace the cell once per transform, whatever their number', () => {
    let traced = 0
    const counting = (w0: Value, xs: Value): Value => {
      const step = cell(w0, v)
      const counted = (h: Value, x: Value) => {
        traced += 1
        return step(h, x)
      }
      return np.sum(scan(counted, np.zeros([3], 'float64'), xs)[1])
    }
    const g = jit(grad(counting))
    g(w, elements(10_000))
    const first = traced
    g(w, elements(10_000))
    expect(traced).toBe(first)
    expect(first).toBeLessThanOrEqual(2)
  })

  test('make a program no longer than two steps do', () => {
    const lines = (n: number): number => showProgram(makeProgram(grad(loss), w, v, elements(n))).split('\n').length
    expect(lines(10_000)).toBe(lines(2))
  })

  test('give the gradient of the loop written out over a shorter stretch, and differentiate in both modes', () => {
    const g = jit(grad(loss, { argnums: [0, 1] }))
    const xs = elements(10_000)
    const [dw, dv] = g(w, v, xs)
    const [, forward] = jvp((a: Value, b: Value) => loss(a, b, xs), [w, v], [np.onesLike(w), np.onesLike(v)])
    expectClose('duality', np.add(np.sum(dw), np.sum(dv)), forward, { rtol: 1e-9 })
  })
})
