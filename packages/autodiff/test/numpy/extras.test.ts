/** Cosine transforms, signals, coordinates and further factorisations against scipy and JAX (extras.jsonl, written by extras.py). */
import { readFileSync } from 'node:fs'
import { array, isValue, type Nested, type Value } from '@pullback/core'
import { describe, expect, it } from 'vitest'
import { grad, jit, np, vmap } from '../../src/index.ts'
import { checkGrads, concrete } from '../../src/testing/index.ts'

interface Row {
  readonly fn: string
  readonly args: readonly Nested[]
  readonly order?: 0 | 1
  readonly options: Readonly<Record<string, unknown>>
  readonly y: Nested
}

const rows = readFileSync(new URL('./extras.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)

const double = (x: Nested): Value => array(x, { dtype: 'float64' })

const callOf =
  (row: Row) =>
  (...xs: readonly Value[]): Value => {
    if (row.fn === 'mapCoordinates') return np.mapCoordinates(xs[0]!, np.unstack(xs[1]!), row.order!, row.options)
    let found: unknown = np
    for (const key of row.fn.split('.')) found = (found as Readonly<Record<string, unknown>>)[key]
    const y = (found as (...args: readonly unknown[]) => Value | readonly Value[])(...xs, row.options)
    return isValue(y) ? y : np.concatenate(y, null)
  }

const near = (got: Value, want: Value): void => {
  expect(got.shape).toEqual(want.shape)
  const [a, b] = [concrete(got).data, concrete(want).data]
  const wrong = [...a].flatMap((g, i) => (Math.abs(g - b[i]!) <= 1e-12 * Math.max(10, Math.abs(b[i]!)) ? [] : [{ i, got: g, want: b[i] }])) // prettier-ignore
  expect(wrong).toEqual([])
}

describe('values agree with scipy and JAX, compiled too', () => {
  it.each(rows.map((r, i) => [`${i} ${r.fn} ${JSON.stringify([r.order, r.options])}`, r] as const))('%s', (_, row) => {
    const xs = row.args.map(double)
    near(callOf(row)(...xs), double(row.y))
    near(jit(callOf(row))(...xs), double(row.y))
  })
})

describe('laws', () => {
  const x = double([0.3, -1.2, 2.1, 0.7, -0.4])
  it.each([1, 2, 7, 12])('a cosine transform of %d elements and back is the same, at every norm', (n) => {
    const v = np.arange(1, n + 1, 1, { dtype: 'float64' })
    for (const norm of ['backward', 'ortho', 'forward'] as const)
      near(np.fft.idct(np.fft.dct(v, { norm }), { norm }), v)
  })
  it('derivatives agree with differences, mapped is a loop', () => {
    const m = np.reshape(np.concatenate([x, np.multiply(x, 0.5), x], null), [3, 5])
    const w = double([[1, -2], [0.5, 3]]) // prettier-ignore
    checkGrads((v: Value) => np.fft.dct(v), [x])
    checkGrads((v: Value) => np.fft.idctn(v, { norm: 'ortho' }), [m])
    checkGrads((v: Value, u: Value) => np.convolve2d(v, u, { mode: 'same' }), [m, w])
    checkGrads((v: Value, u: Value) => np.correlate2d(v, u), [m, w])
    checkGrads((v: Value, u: Value) => np.fftconvolve(v, u), [m, w])
    checkGrads((v: Value) => np.detrend(v), [m])
    const at = [double([0.2, 1.6, 3.3]), double([0.7, -0.4, 2.2])]
    checkGrads((v: Value, i: Value, j: Value) => np.mapCoordinates(v, [i, j], 1, { mode: 'reflect' }), [m, at[0]!, at[1]!]) // prettier-ignore
    near(vmap((v: Value) => np.fft.dct(v))(m), np.stack(np.unstack(m).map((v) => np.fft.dct(v))))
    near(vmap((v: Value) => np.detrend(v))(m), np.detrend(m))
  })
  it('integers are rounded between elements, and the outside reads the constant', () => {
    const y = np.mapCoordinates(array([1, 4], { dtype: 'int32' }), [array([0.5, 7])], 1)
    expect([y.dtype, concrete(y).toNested()]).toEqual(['int32', [2, 0]])
  })
  it('an intersection tells where its elements stand, and a sorter stands for sorting', () => {
    const [a, b] = [array([7, 3, 1, 3, 9], { dtype: 'int32' }), array([3, 9, 4, 7, 7], { dtype: 'int32' })]
    const shown = ({ values, indices1, indices2 }: np.Intersection): unknown =>
      [values, indices1, indices2].map((v) => concrete(v).toNested())
    expect(shown(np.intersect1d(a, b, { returnIndices: true }))).toEqual([[3, 7, 9], [1, 0, 4], [0, 3, 1]]) // prettier-ignore
    const four = (x: Value, y: Value): np.Intersection => np.intersect1d(x, y, { returnIndices: true, size: 4, fillValue: -1 }) // prettier-ignore
    const { values, indices1, indices2 } = jit((x: Value, y: Value) => ({ ...four(x, y) }))(a, b)
    expect(shown({ values, indices1, indices2 })).toEqual([[3, 7, 9, -1], [1, 0, 4, 5], [0, 3, 1, 5]]) // prettier-ignore
    const none = np.intersect1d(a, array([2], { dtype: 'int32' }), { returnIndices: true })
    expect(shown(none)).toEqual([[], [], []])
    const row = double([3, -1, 7, 0])
    const places = np.searchsorted(row, double([-2, 0, 5]), { sorter: np.argsort(row), side: 'right' })
    expect(concrete(places).toNested()).toEqual([0, 2, 3])
    expect(() => np.searchsorted(row, 1, { sorter: array([0], { dtype: 'int32' }) })).toThrow('searchsorted: the sorter must be a position per element, got shape [1] for [4]') // prettier-ignore
    expect(() => np.searchsorted(row, 1, { side: 'middle' as 'left' })).toThrow("searchsorted: side must be 'left' or 'right', got 'middle'") // prettier-ignore
  })
  it('a length has right second derivatives where both operands are equal', () => {
    checkGrads((a: Value, b: Value) => np.hypot(a, b), [double([1.5, -2, 0.3, 0]), double([1.5, 2, 0.3, 2])])
    const both = (a: Value, b: Value): Value => np.hypot(a, b)
    expect(concrete(grad(both)(double(1e300), double(-1e300))).item()).toBeCloseTo(Math.SQRT1_2, 14)
  })
  it('steps of factorisations put the matrices together again', () => {
    const { linalg } = np
    const a = double([[2, 1, 0], [1, 3, 1], [5, 0, 4]]) // prettier-ignore
    const [, pivots] = linalg.luFactor(a)
    const [p, l, u] = linalg.lu(a)
    near(np.take(a, linalg.luPivotsToPermutation(pivots, 3), { axis: 0 }), np.matmul(l, u))
    near(np.matmul(np.matrixTranspose(p), a), np.matmul(l, u))
    const both = linalg.luPivotsToPermutation(array([[1, 1], [2, 2]], { dtype: 'int32' }), 4) // prettier-ignore
    expect(concrete(both).toNested()).toEqual([[1, 0, 2, 3], [2, 0, 1, 3]].map((r, i) => (i === 0 ? [1, 0, 2, 3] : r))) // prettier-ignore
    near(linalg.symmetricProduct(a, np.matmul(a, a), { alpha: 2, beta: 3 }), np.add(np.multiply(np.matmul(a, np.matrixTranspose(a)), 2), np.multiply(np.matmul(a, a), 3))) // prettier-ignore
    const w = double([1, -2, 0.5])
    const r = linalg.cholesky(np.matmul(np.matrixTranspose(a), a), { upper: true })
    const updated = linalg.choleskyUpdate(r, w)
    near(np.matmul(np.matrixTranspose(updated), updated), np.add(np.matmul(np.matrixTranspose(a), a), np.outer(w, w)))
    // H = I - τ v vᵀ with τ = 2 / vᵀv is a reflection.
    const q = linalg.householderProduct(double([[9], [0.5], [-1]]), double([2 / 2.25])) // prettier-ignore
    near(q, np.subtract(np.eye(3, 1, { dtype: 'float64' }), np.multiply(double([[1], [0.5], [-1]]), 2 / 2.25))) // prettier-ignore
    const e = double([[1, 0, 2], [0, -1, 0], [1, 1, 1]]) // prettier-ignore
    const [y, dy] = linalg.expmFrechet(np.multiply(a, 0.1), e)
    const h = 1e-5
    const at = (t: number): Value => linalg.expm(np.add(np.multiply(a, 0.1), np.multiply(e, t)))
    near(y, at(0))
    const slope = np.divide(np.subtract(at(h), at(-h)), 2 * h)
    expect(Number(concrete(np.max(np.abs(np.subtract(slope, dy)))).item())).toBeLessThan(1e-8)
    checkGrads((v: Value) => linalg.polar(v)[1], [a])
    checkGrads((v: Value, t: Value) => linalg.householderProduct(v, t), [double([[9, 1], [0.5, 2], [-1, 0.3]]), double([0.4, 0.7])]) // prettier-ignore
  })
  it.each<[string, () => unknown, string]>([
    ['polar of an unknown side', () => np.linalg.polar(np.ones([2, 2]), { side: 'up' as 'left' }), "polar: side must be 'left' or 'right', got 'up'"],
    ['more reflections than columns', () => np.linalg.householderProduct(np.ones([2, 1]), np.ones([2])), 'householderProduct: shapes must be [..., m, n] and [..., k] with k ≤ n ≤ m, got [2, 1] and [2]'],
    ['more pivots than rows', () => np.linalg.luPivotsToPermutation(array([0, 1], { dtype: 'int32' }), 1), 'luPivotsToPermutation: pivots must be [..., k] with k at most 1, got shape [2]'],
    ['another type', () => np.fft.dct(x, { type: 3 as 2 }), 'dct: only type 2 exists, got 3'],
    ['a length of 0', () => np.fft.dct(x, { n: 0 }), 'dct: the length must be a positive integer, got 0'],
    ['an unknown norm', () => np.fft.idct(x, { norm: 'unit' as 'ortho' }), "idct: norm must be 'backward', 'ortho' or 'forward', got 'unit'"],
    ['one axis', () => np.convolve2d(x, x), 'convolve2d: both arrays must have two axes, got [5] and [5]'],
    ['sizes that do not fit', () => np.convolve2d(np.ones([2, 3]), np.ones([3, 2]), { mode: 'valid' }), "convolve2d: in 'valid' mode one array must be at least as large along every axis, got [2, 3] and [3, 2]"],
    ['an unknown mode', () => np.fftconvolve(x, x, { mode: 'all' as 'full' }), "fftconvolve: mode must be 'full', 'same' or 'valid', got 'all'"],
    ['an order of 3', () => np.mapCoordinates(x, [x], 3 as 1), 'mapCoordinates: order must be 0 or 1, got 3'],
    ['too few coordinates', () => np.mapCoordinates(np.ones([2, 2]), [x], 1), 'mapCoordinates: one array of coordinates per axis is needed, got 1 for shape [2, 2]'],
    ['an unknown trend', () => np.detrend(x, { type: 'square' as 'linear' }), "detrend: type must be 'linear' or 'constant', got 'square'"],
  ])('refuses %s', (_, f, message) => {
    expect(f).toThrow(message)
  }) // prettier-ignore
})
