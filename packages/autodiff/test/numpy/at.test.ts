/** `x.at(…)`: what subscripts name, what updates do, and their derivatives. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { array, NdArray, type Nested, type Subscript, type Value } from '@pullback/core'
import { grad, jit, np } from '../../src/index.ts'
import { checkGrads } from '../../src/testing/index.ts'

const ints = (...xs: readonly number[]): Value => array(xs, { dtype: 'int32' })
const x = np.reshape(np.arange(24, undefined, 1, { dtype: 'float32' }), [2, 3, 4])
const nested = (y: Value): Nested => y.toNested()

describe('reading', () => {
  it.each<[readonly Subscript[], Nested]>([
    [[1, 2, 3], 23],
    [[-1, '...', 0], [12, 16, 20]],
    [['...', '::-2'], nested(np.slice(x, null, null, [null, null, -2]))],
    [[':', 1, '1:3'], [[5, 6], [17, 18]]],
    [[{ start: 1 }, 0, { step: 2 }], [[12, 14]]],
    [[0, null, 1], [[4, 5, 6, 7]]],
    [[[0, 1], [2, 0]], [[8, 9, 10, 11], [12, 13, 14, 15]]],
    // Arrays with something between them come first; side by side they stay in place.
    [[ints(0, 1), ':', ints(3, 0)], [[3, 7, 11], [12, 16, 20]]],
    [[':', ints(2, 0), ints(3, 1)], [[11, 1], [23, 13]]],
    [[0, ':', ints(3, 1)], [[3, 7, 11], [1, 5, 9]]],
    [[array([[true, false, false], [false, false, true]])], [[0, 1, 2, 3], [20, 21, 22, 23]]],
    [[1, [true, false, true], 0], [12, 20]],
  ])('x.at(%o)', (subscripts, wanted) => {
    expect(nested(x.at(...subscripts).get())).toEqual(wanted)
    expect(nested(jit((v: Value) => v.at(...subscripts).get())(x))).toEqual(wanted)
  }) // prettier-ignore

  it('reads outside what the mode says', () => {
    const v = np.array([0, 1, 2])
    const i = ints(5, -1, -4)
    expect(nested(v.at(i).get())).toEqual([2, 2, 0])
    expect(nested(v.at(i).get({ mode: 'fill' }))).toEqual([NaN, 2, NaN])
    expect(nested(v.at(i).get({ mode: 'fill', fillValue: 7 }))).toEqual([7, 2, 7])
    // The gradient of a read goes where it was read.
    expect(nested(grad((w: Value) => w.at(i).get().sum())(v))).toEqual([1, 0, 2])
    expect(nested(grad((w: Value) => w.at(i).get({ mode: 'fill', fillValue: 0 }).sum())(v))).toEqual([0, 0, 1])
  })

  it('an empty range names nothing', () => {
    expect(x.at(0, '2:1').get().shape).toEqual([0, 4])
    expect(np.zeros([0, 3]).at(ints()).get().shape).toEqual([0, 3])
  })
})

describe('updates', () => {
  const v = np.array([1, 2, 3])
  const i = ints(0, 2, 0)
  it('combine values for one element', () => {
    expect(nested(v.at(i).set(np.array([7, 8, 9])))).toEqual([9, 2, 8])
    expect(nested(v.at(i).add(np.array([7, 8, 9])))).toEqual([17, 2, 11])
    expect(nested(v.at(i).subtract(1))).toEqual([-1, 2, 2])
    expect(nested(v.at(i).multiply(2))).toEqual([4, 2, 6])
    expect(nested(v.at(i).mul(2))).toEqual([4, 2, 6])
    expect(nested(v.at(i).divide(2))).toEqual([0.25, 2, 1.5])
    expect(nested(v.at(1).power(3))).toEqual([1, 8, 3])
    expect(nested(v.at(i).max(2))).toEqual([2, 2, 3])
    expect(nested(v.at(i).min(2))).toEqual([1, 2, 2])
    expect(nested(v.at(i).apply((y) => y.mul(2)))).toEqual([4, 2, 6])
    expect(nested(v)).toEqual([1, 2, 3])
  })
  it('leave out what lies outside, or reach the nearest element', () => {
    expect(nested(v.at(ints(5, -1)).add(10))).toEqual([1, 2, 13])
    expect(nested(v.at(ints(5, -1)).add(10, { mode: 'clip' }))).toEqual([1, 2, 23])
    expect(nested(v.at(7).set(0, { mode: 'drop' }))).toEqual([1, 2, 3])
  })
  it('take a traced mask for one value', () => {
    const clip = (y: Value): Value => y.at(np.greater(y, 1.5)).set(0)
    expect(nested(jit(clip)(v))).toEqual([1, 0, 0])
    expect(nested(jit((y: Value) => y.at(np.greater(y, 1.5)).add(1))(v))).toEqual([1, 3, 4])
  })
  it('combine booleans as truth values', () => {
    const b = array([true, false])
    expect(nested(b.at(1).max(true))).toEqual([true, true])
    expect(nested(b.at(0).multiply(false))).toEqual([false, false])
  })

  test.prop([
    fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 4, maxLength: 4 }),
    fc.constantFrom('set', 'add', 'subtract', 'max', 'min'),
  ])('have the derivatives that differences give', (at, values, name) => {
    // Distinct elements, so that extremes are smooth.
    const place = new NdArray('int32', [at.length], Int32Array.from(at))
    const base = array([0.31, -1.17, 2.23], { dtype: 'float64' })
    const u = array(
      at.map((_, k) => 1.03 + k * 0.77 + Math.abs(values[k]!) * 0.01),
      { dtype: 'float64' },
    )
    const f = (y: Value, w: Value): Value => {
      const p = y.at(place)
      const z = p[name](w)
      return np.sum(np.multiply(z, np.array([1, 2, 4])))
    }
    checkGrads(f, [base, u])
  })

  it('multiplies and divides differentiably where no element is named twice', () => {
    const base = array([0.31, -1.17, 2.23], { dtype: 'float64' })
    const w = array([1.5, -0.7], { dtype: 'float64' })
    const options = { uniqueIndices: true }
    checkGrads(
      (y: Value, u: Value) =>
        y
          .at(ints(2, 0))
          .divide(u, options)
          .mul(np.array([1, 2, 4]))
          .sum(),
      [base, w],
    )
    checkGrads(
      (y: Value, u: Value) =>
        y
          .at(ints(2, 0))
          .multiply(u, options)
          .mul(np.array([1, 2, 4]))
          .sum(),
      [base, w],
    )
  })

  it('shares ties of extremes, and gives the derivative of set to the value that stayed', () => {
    const both = grad((y: Value, w: Value) => y.at(ints(0, 0)).max(w).sum(), { argnums: [0, 1] })
    const [dy, dw] = both(np.array([1, 0]), np.array([1, 1])) as readonly [Value, Value]
    expect(nested(dy)).toEqual([Math.fround(1 / 3), 1])
    expect(nested(dw)).toEqual([Math.fround(1 / 3), Math.fround(1 / 3)])
    expect(nested(grad((w: Value) => v.at(i).set(w).sum())(np.array([1, 2, 3])))).toEqual([0, 1, 1])
  })
})

describe('mistakes', () => {
  it.each<[() => unknown, string]>([
    [() => x.at(2).get(), 'at.get: index must be in [-2, 2) along axis 0 of [2, 3, 4], got 2'],
    [() => x.at(0.5).get(), 'at.get: indices must be integers, got 0.5'],
    [() => x.at(0, 0, 0, 0).get(), 'at.get: too many subscripts, got 4 for shape [2, 3, 4]'],
    [() => x.at('...', '...').get(), "at.get: at most one '...' may be given, got 2"],
    [() => x.at('a').get(), "at.get: a text subscript is 'start:stop', 'start:stop:step' or '...', got 'a'"],
    [() => x.at('::0').get(), 'at.get: step must not be 0, got 0'],
    [() => x.at(array([true])).get(), 'at.get: a mask must have the shape of the axes it stands for'],
    [() => x.at(0).set(np.ones([5])), 'at.set: values must broadcast to the elements named, got [5] for [3, 4]'],
    [() => ints(1, 2).at(0).set(0.5), 'at.set: values must convert to int32 without loss, got float32[]'],
    [() => jit((y: Value) => y.at(np.greater(y, 1)).get())(x), 'at.get: a mask being traced has no known number'],
    [
      () => grad((w: Value) => np.ones([3]).at(ints(0, 0)).multiply(w).sum())(np.ones([2])),
      'needs uniqueIndices: true',
    ],
  ])('%o', (f, message) => {
    expect(f).toThrow(message)
  })
})
