/** Functions that are another name or a short composition of others, held to values NumPy documents. */
import { array, type Value } from '@pullback/core'
import { expect, test } from 'vitest'
import { associativeScan, explain, explainRetrace, grad, jit, nn, np, special } from '../../src/index.ts'
import { expectClose } from '../../src/testing/index.ts'

const n = (x: unknown): unknown => (x as Value).toNested()
const x = array([-1.5, 0, 2.5])
const m = array([
  [1, 2],
  [3, 4],
])

test('other names', () => {
  expect(n(np.trueDivide(x, 2))).toEqual(n(np.divide(x, 2)))
  expect(n(np.mod(x, 2))).toEqual(n(np.remainder(x, 2)))
  expect(n(np.fix(x))).toEqual(n(np.trunc(x)))
  expect(n(nn.swish(x))).toEqual(n(nn.silu(x)))
  expect(n(nn.hardSilu(x))).toEqual(n(nn.hardSwish(x)))
})

test('arithmetic', () => {
  const [q, r] = np.divmod(array([7, -7]), 3)
  expect([n(q), n(r)]).toEqual([
    [2, -3],
    [1, 2],
  ])
  expect(n(np.fmin(array([1, NaN]), array([NaN, 2])))).toEqual([1, 2])
  expectClose('log2(2^1 + 2^1)', np.logaddexp2(array([1]), array([1])), array([2]), { ulps: 2 })
  expectClose('degrees', np.rad2deg(array([Math.PI])), array([180]), { ulps: 2 })
})

test('creation and joining', () => {
  expect(n(np.fullLike(m, 7))).toEqual([
    [7, 7],
    [7, 7],
  ])
  expect(n(np.tri(2, 3))).toEqual([
    [1, 0, 0],
    [1, 1, 0],
  ])
  expect(n(np.diagflat(array([1, 2])))).toEqual([
    [1, 0],
    [0, 2],
  ])
  expect(n(np.hstack([m, m]))).toEqual([
    [1, 2, 1, 2],
    [3, 4, 3, 4],
  ])
  expect(n(np.vstack([x, x]))).toEqual([n(x), n(x)])
  expect(n(np.columnStack([array([1, 2]), array([3, 4])]))).toEqual([
    [1, 3],
    [2, 4],
  ])
  expect(np.arraySplit(array([1, 2, 3]), 2).map(n)).toEqual([[1, 2], [3]])
  expect(n(np.fliplr(m))).toEqual([
    [2, 1],
    [4, 3],
  ])
  expect(n(np.flipud(m))).toEqual([
    [3, 4],
    [1, 2],
  ])
  expect([np.atleast1d(1), np.atleast2d(x)].map((v) => (v as Value).shape)).toEqual([[1], [1, 3]])
  expect(np.broadcastArrays(m, array([1, 2])).map((v) => v.shape)).toEqual([
    [2, 2],
    [2, 2],
  ])
})

test('comparison', () => {
  expect(n(np.allclose(x, np.add(x, 1e-9)))).toBe(true)
  expect(n(np.arrayEqual(m, m))).toBe(true)
  expect(n(np.arrayEqual(m, m.T))).toBe(false)
  const ends = array([-Infinity, 0, Infinity, NaN])
  expect(n(np.isneginf(ends))).toEqual([true, false, false, false])
  expect(n(np.isposinf(ends))).toEqual([false, false, true, false])
  expect(n(np.logicalOr(array([true, false]), array([false, false])))).toEqual([true, false])
  expect(np.resultType(array([1], { dtype: 'int32' }), 0.5)).toBe('float32')
})

test('linear algebra, transforms and special functions', () => {
  const [, pivots] = np.linalg.luFactor(m) as unknown as readonly Value[]
  expect(pivots!.shape).toEqual([2])
  expectClose('norm', np.linalg.matrixNorm(m), array(Math.sqrt(30)), { ulps: 4 })
  const pair = np.fft.fftn([m, np.zerosLike(m)] as never) as unknown as readonly [Value, Value]
  const [back] = np.fft.ifftn(pair as never) as unknown as readonly [Value, Value]
  expectClose('ifftn(fftn)', back, m, { atol: 1e-6 })
  expectClose('3 · 4', special.poch(array([3]), array([2])), array([12]), { rtol: 1e-6 })
  expectClose('erf(erfinv)', special.erf(special.erfinv(array([0.25]))), array([0.25]), { ulps: 4 })
})

test('associativeScan: prefixes, suffixes, any axis, its derivative, and sizes that differ', () => {
  const add = (a: Value, b: Value): Value => np.add(a, b)
  const v = array([1, 2, 3, 4, 5])
  expect(n(associativeScan(add, v))).toEqual([1, 3, 6, 10, 15])
  expect(n(associativeScan(add, v, { reverse: true }))).toEqual([15, 14, 12, 9, 5])
  expect(n(associativeScan(add, m, { axis: 1 }))).toEqual([
    [1, 3],
    [3, 7],
  ])
  const products = (a: Value): Value => np.sum(associativeScan((p: Value, q: Value) => p.mul(q), a))
  expect(n(grad(products)(array([1, 2, 3])))).toEqual([9, 4, 2])
  expect(n(associativeScan((a: Value) => a, array([-0, 1])))).toEqual([-0, -0])
  expect(() => associativeScan((a: { p: Value; q: Value }) => a, { p: v, q: m })).toThrow(
    'associativeScan: all leaves must have size 5',
  )
})

test('explain shows the kernels and what they cost', () => {
  const text = explain((a: Value) => np.sum(a.mul(a)))(np.ones([1000]))
  expect(text).toContain('reduce [] over [1000]')
  expect(text).toContain('1 kernels, 2.00 koperations, 4.00 kB moved')
})

test('explainRetrace says what differs', () => {
  const f = jit((p: { w: Value }, k: unknown) => (k === 0 ? p.w : p.w.mul(2)), { staticArgnums: 1 })
  expect(explainRetrace(f, { w: x }, 0)).toContain('has not been called yet')
  f({ w: x }, 0)
  expect(explainRetrace(f, { w: x }, 0)).toContain('would not be traced again')
  expect(explainRetrace(f, { w: array([1]) }, 0)).toContain('argument [0].w is f32[1] instead of f32[3]')
  expect(explainRetrace(f, { w: x }, 1)).toContain('static argument 1 is 1 instead of 0')
  expect(() => explainRetrace((a: Value) => a, x)).toThrow('explainRetrace: the function must be one that jit returned')
})
