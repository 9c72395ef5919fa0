/** Running combinations against loops; derivatives at ties and zeros against the conventions of JAX. */
import { allocate, array, NdArray, type Value } from '@pullback/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grad, jacrev, jit, lax, np } from '../../src/index.ts'
import { arrayOf, between, concrete, expectClose } from '../../src/testing/index.ts'

const f64 = (data: readonly number[], shape: readonly number[] = [data.length]): NdArray =>
  array([...data], { dtype: 'float64', shape })

const loops = {
  cumsum: (a: number, b: number): number => a + b,
  cumprod: (a: number, b: number): number => a * b,
  cummax: Math.max,
  cummin: Math.min,
  cumlogsumexp: (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))),
}

/** [outer, n, inner] combined along the middle axis. */
const byLoop = (x: NdArray, combine: (a: number, b: number) => number, reverse: boolean): NdArray => {
  const [outer, n, inner] = x.shape as readonly [number, number, number]
  const data = allocate('float64', outer * n * inner)
  for (let o = 0; o < outer; o++) {
    for (let i = 0; i < inner; i++) {
      for (let k = 0; k < n; k++) {
        const at = (j: number): number => (o * n + (reverse ? n - 1 - j : j)) * inner + i
        data[at(k)] = k === 0 ? x.data[at(0)]! : combine(data[at(k - 1)]!, x.data[at(k)]!)
      }
    }
  }
  return new NdArray('float64', x.shape, data)
}

describe.each(Object.entries(loops))('%s', (name, combine) => {
  test('agrees with a loop, either way', () => {
    const inputs = fc
      .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 3 }))
      .chain((shape) => arrayOf(shape, 'float64', between(-1.2, 1.2)))
    fc.assert(
      fc.property(inputs, fc.boolean(), (x, reverse) => {
        const y = lax[name as keyof typeof loops](x, { axis: 1, reverse })
        expectClose(name, y, byLoop(x, combine, reverse), { rtol: 1e-12, atol: 1e-12 })
      }),
      { numRuns: 30 },
    )
  })

  test('an empty axis stays empty, an axis that is not there is refused', () => {
    const f = lax[name as keyof typeof loops]
    expect(f(np.zeros([2, 0]), { axis: -1 }).shape).toEqual([2, 0])
    expect(() => f(np.zeros([2]), { axis: 1 })).toThrow(RangeError)
    expect(() => f(np.zeros([2], 'bool'))).toThrow(TypeError)
  })
})

test('reduce_cumsum_rev: value and Jacobian of the reversed sum', () => {
  const f = (x: Value): Value => lax.cumsum(x, { reverse: true })
  const x = f64([1, 2, 3])
  expectClose('value', f(x), f64([6, 5, 3]))
  expectClose('Jacobian', jacrev(f)(x) as Value, f64([1, 1, 1, 0, 1, 1, 0, 0, 1], [3, 3]))
})

test('reduce_cummin: the gradient goes to the extreme', () => {
  const f = (x: Value): Value => lax.cummin(x)
  const x = f64([3, 1, 2])
  expectClose('value', f(x), f64([3, 1, 1]))
  expectClose('Jacobian', jacrev(f)(x) as Value, f64([1, 0, 0, 0, 1, 0, 0, 1, 0], [3, 3]))
})

test('two equal extremes share the gradient', () => {
  const dx = grad((x: Value) =>
    lax
      .cummax(x)
      .mul(f64([0, 1]))
      .sum(),
  )(f64([2, 2]))
  expect(Array.from(concrete(dx).data)).toEqual([0.5, 0.5])
})

test('products with zero factors have exact gradients', () => {
  const dx = grad((x: Value) => lax.cumprod(x).sum())(f64([2, 0, 3, 0, 5]))
  // d/dx_k of 2 + 2·a + 2·a·3 + 2·a·3·b + … at a = b = 0.
  expect(Array.from(concrete(dx).data)).toEqual([1, 8, 0, 0, 0])
})

test('long sums keep their accuracy, and infinities stay where they are', () => {
  const n = 200_000
  const y = concrete(jit((x: Value) => lax.cumsum(x))(np.full([n], 0.1)))
  const exact = Math.fround(0.1) * n
  expect(Math.abs(y.data[n - 1]! - exact) / exact).toBeLessThan(1e-6)
  const z = lax.cumsum(array([1, Infinity, 2, -Infinity, 1, 1, 1, 1, 1, 1]))
  expect(Array.from(concrete(z).data)).toEqual([1, Infinity, Infinity, NaN, NaN, NaN, NaN, NaN, NaN, NaN])
})
