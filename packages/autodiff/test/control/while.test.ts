/** Loops that the data end, and loops over a range: values, forward derivatives, batches whose examples stop apart. */
import { array, scalar, type NdArray, type Value } from '@pullback/core'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { foriLoop, grad, jit, jvp, map, np, vmap, whileLoop } from '../../src/index.ts'
import { between, expectClose } from '../../src/testing/index.ts'

const CLOSE = { rtol: 1e-10, atol: 1e-12 }
const f64 = (x: number | number[]): Value => array(x, { dtype: 'float64' })

/** Multiplies until a bound is reached, counting. */
const grow = (x: Value, factor: Value, bound: Value): readonly [Value, Value] => {
  const [, y, n] = whileLoop(
    ([c, v]: readonly [Value, Value, Value]) => np.logicalAnd(np.less(np.abs(v), bound), np.less(c, 50)),
    ([c, v, k]) => [np.add(c, 1), np.multiply(v, factor), np.add(k, 1)],
    [scalar(0, 'int32'), x, scalar(0, 'int32')] as readonly [Value, Value, Value],
  )
  return [y, n]
}

/** The same in JavaScript: value, number of steps, and the derivatives by x and factor. */
const grown = (x: number, factor: number, bound: number): readonly [number, number, number, number] => {
  let n = 0
  let y = x
  while (Math.abs(y) < bound && n < 50) {
    y *= factor
    n += 1
  }
  return [y, n, factor ** n, n === 0 ? 0 : x * n * factor ** (n - 1)]
}

const starts = between(-3, 3)
const factors = between(1.2, 3)
const bounds = between(0, 40)

describe('whileLoop', () => {
  test.prop([starts, factors, bounds])('runs as JavaScript’s while does, compiled or not', (x, a, bound) => {
    const [y, n] = grown(x, a, bound)
    for (const f of [grow, jit(grow)]) {
      const [got, count] = f(f64(x), f64(a), f64(bound))
      expectClose('value', got, f64(y), CLOSE)
      expectClose('count', count, scalar(n, 'int32'))
    }
  })

  test.prop([starts, factors, bounds])('has the forward derivative of the steps it ran', (x, a, bound) => {
    const [, , dx, da] = grown(x, a, bound)
    const f = (u: Value, v: Value): Value => grow(u, v, f64(bound))[0]
    const one = f64(1)
    const zero = f64(0)
    expectClose('by x', jvp(f, [f64(x), f64(a)], [one, zero])[1], f64(dx), CLOSE)
    expectClose('by factor', jvp(f, [f64(x), f64(a)], [zero, one])[1], f64(da), { rtol: 1e-9, atol: 1e-9 })
    const compiled = jit((u: Value, v: Value) => jvp(f, [u, v], [zero, one])[1])
    expectClose('compiled', compiled(f64(x), f64(a)), f64(da), { rtol: 1e-9, atol: 1e-9 })
  })

  const three = { minLength: 3, maxLength: 3 }
  test.prop(
    [fc.array(starts, three), fc.array(factors, three), fc.array(bounds, three), fc.array(fc.boolean(), three)],
    { numRuns: 60 },
  )('stops every example of a batch at its own time', (xs, as, bs, isMapped) => {
    const pick = (all: readonly number[], i: number, r: number): number => all[isMapped[i] === true ? r : 0]!
    const rows = [0, 1, 2].map((r) => grown(pick(xs, 0, r), pick(as, 1, r), pick(bs, 2, r)))
    const operand = (all: number[], i: number): Value => f64(isMapped[i] === true ? all : all[0]!)
    const batch = [operand(xs, 0), operand(as, 1), operand(bs, 2)] as const
    const options = { inAxes: isMapped.map((m) => (m ? 0 : null)), axisSize: 3 }
    for (const f of [vmap(grow, options), jit(vmap(grow, options))]) {
      const [y, n] = f(...batch)
      expectClose('values', y, f64(rows.map((r) => r[0])), CLOSE)
      expectClose(
        'counts',
        n,
        array(
          rows.map((r) => r[1]),
          { dtype: 'int32' },
        ),
      )
    }
    const slope = (x: Value, a: Value, b: Value): Value => jvp((u: Value) => grow(u, a, b)[0], [x], [np.onesLike(x)])[1]
    expectClose('derivatives', vmap(slope, options)(...batch), f64(rows.map((r) => r[2])), { rtol: 1e-9 })
  })

  test('lets a frozen example neither move on nor poison the others', () => {
    // The first example would divide by zero in its next step.
    const f = (x: Value): Value =>
      whileLoop(
        (v: Value) => np.greater(v, 0.5),
        (v: Value) => np.divide(v, np.add(v, 1)),
        x,
      )
    expectClose('values', vmap(f)(f64([-1, 2, 0.25])), f64([-1, 0.4, 0.25]), CLOSE)
  })

  test('lets weak numbers in the carry take the type the body gives', () => {
    const y = whileLoop(
      (v: Value) => np.less(v, 10),
      (v: Value) => np.add(v, f64(4)),
      1 as unknown as Value,
    )
    expect(y.dtype).toBe('float64')
    expectClose('value', y, f64(13))
  })

  test('runs no step when the condition does not hold', () => {
    const f = (x: Value): Value =>
      whileLoop(
        () => scalar(false),
        (v: Value) => np.add(v, 1),
        x,
      )
    expectClose('value', jit(f)(f64(7)), f64(7))
  })

  test('refuses reverse mode and says what to do instead', () => {
    const f = (x: Value): Value =>
      whileLoop(
        (v: Value) => np.less(v, 10),
        (v: Value) => np.multiply(v, 2),
        x,
      )
    expect(() => grad(f)(f64(1))).toThrow(/whileLoop: reverse-mode.*not possible, got .*; use scan, or foriLoop/)
    expect(() => jit(grad(f))(f64(1))).toThrow(/whileLoop: reverse-mode/)
  })
})

describe('foriLoop', () => {
  test.prop([fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 6 }), between(-2, 2)])(
    'is the for loop, with bounds known or not',
    (lower, upper, x) => {
      let expected = x
      for (let i = lower; i < upper; i++) expected = expected * 0.5 + i
      const body = (i: Value, c: Value): Value => np.add(np.multiply(c, 0.5), i)
      expectClose('known', foriLoop(lower, upper, body, f64(x)), f64(expected), CLOSE)
      const traced = jit((lo: Value, hi: Value, c: Value) => foriLoop(lo, hi, body, c))
      const int = (n: number): Value => scalar(n, 'int32')
      expectClose('traced', traced(int(lower), int(upper), f64(x)), f64(expected), CLOSE)
      const slope = 0.5 ** Math.max(0, upper - lower)
      expectClose('grad', grad((c: Value) => foriLoop(lower, upper, body, c))(f64(x)), f64(slope), CLOSE)
      expectClose(
        'forward',
        jvp((c: Value) => foriLoop(int(lower), int(upper), body, c), [f64(x)], [f64(1)])[1],
        f64(slope),
        CLOSE,
      )
    },
  )

  test('runs examples of a batch to bounds of their own', () => {
    const f = (n: Value): Value => foriLoop(0, n, (i: Value, c: Value) => np.add(c, i), scalar(0, 'int32'))
    const ns = array([0, 1, 4, -2], { dtype: 'int32' })
    expect((vmap(f)(ns) as NdArray).toNested()).toEqual([0, 0, 6, 0])
    expect((jit(vmap(f))(ns) as NdArray).toNested()).toEqual([0, 0, 6, 0])
  })
})

describe('map', () => {
  test.prop([fc.array(between(-2, 2), { maxLength: 4 })])('is vmap, one element after another', (xs) => {
    const f = (x: Value): readonly [Value, Value] => [np.sin(x), np.multiply(x, x)]
    const given = f64(xs.length === 0 ? ([] as number[]) : xs)
    const [a, b] = map(f, given)
    const [c, d] = vmap(f)(given)
    expectClose('first', a, c, CLOSE)
    expectClose('second', b, d, CLOSE)
    const total =
      (run: typeof map) =>
      (v: Value): Value =>
        np.sum(np.multiply(...(run(f, v) as readonly [Value, Value])))
    const mapped = ((g: typeof f, v: Value) => vmap(g)(v)) as unknown as typeof map
    expectClose('grad', grad(total(map))(given), grad(total(mapped))(given), CLOSE)
  })
})
