/** Matrices of every size and kind: how exactly decompositions reproduce them, and what singular and broken ones give. */
import { test as property, fc } from '@fast-check/vitest'
import { array, NdArray, type DType, type Value } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import { grad, jit, np, vmap } from '../../src/index.ts'
import * as linalg from '../../src/numpy/linalg/index.ts'
import { between, concrete, EPSILON } from '../../src/testing/index.ts'

const elements = (x: Value): readonly number[] => Array.from(concrete(x).data as ArrayLike<number>)
const largest = (x: Value): number => Math.max(0, ...elements(x).map(Math.abs))
const f64 = (xs: Parameters<typeof array>[0]): NdArray => array(xs, { dtype: 'float64' })
const t = np.matrixTranspose

/** |x - y| in units of ε · size · |scale|, or of the smallest number where that underflows. */
const distance = (x: Value, y: Value, scale: Value): number => {
  const n = Math.max(1, ...x.shape)
  const isDouble = x.dtype === 'float64'
  const unit = EPSILON[isDouble ? 'float64' : 'float32'] * n * largest(scale)
  return largest(np.subtract(x, y)) / Math.max(unit, n * (isDouble ? Number.MIN_VALUE : 2 ** -149))
}

const isOrthonormal = (q: Value): void => {
  const n = q.shape[q.shape.length - 1]!
  const eye = np.multiply(np.eye(n, n, { dtype: q.dtype }), np.onesLike(np.matmul(t(q), q)))
  expect(distance(np.matmul(t(q), q), eye, eye)).toBeLessThanOrEqual(8)
}

/** How the elements of a matrix come about: rank, scale and ties differ. */
const KINDS = ['random', 'low rank', 'zero', 'ones', 'graded', 'huge', 'tiny', 'integers'] as const

const matrices = (square: boolean): fc.Arbitrary<NdArray> =>
  fc
    .record({
      m: fc.integer({ min: 1, max: 9 }),
      n: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom(...KINDS),
      dtype: fc.constantFrom<DType>('float64', 'float32'),
      batch: fc.constantFrom<readonly number[]>([], [2]),
    })
    .chain(({ m, n, kind, dtype, batch }) => {
      const rows = square ? n : m
      const count = batch.reduce((p, k) => p * k, rows * n)
      return fc.array(between(-1, 1), { minLength: count, maxLength: count }).map((xs) => {
        const value = (x: number, i: number): number => {
          const [r, c] = [Math.floor(i / n) % rows, i % n]
          switch (kind) {
            case 'random':
              return x
            case 'low rank':
              return xs[r]! * xs[c]!
            case 'zero':
              return 0
            case 'ones':
              return 1
            case 'graded':
              return x * 10 ** (-r - c)
            case 'huge':
              return x * 1e30
            case 'tiny':
              return x * 1e-30
            case 'integers':
              return Math.round(2 * x)
          }
        }
        const data = dtype === 'float32' ? new Float32Array(count) : new Float64Array(count)
        for (let i = 0; i < count; i++) data[i] = value(xs[i]!, i)
        return new NdArray(dtype, [...batch, rows, n], data)
      })
    })

const symmetric = (a: Value): Value => np.multiply(np.add(a, t(a)), 0.5)
/** Elements of size up to 1. */
const unitOf = (a: Value): Value => (largest(a) < 1e-30 ? np.zerosLike(a) : np.divide(a, largest(a)))
const runs = { numRuns: 40 }

describe('residuals in units of ε n |A|', () => {
  property.prop([matrices(false)], runs)('lu', (a) => {
    const [p, l, u] = linalg.lu(a)
    expect(distance(np.matmul(p, np.matmul(l, u)), a, a)).toBeLessThanOrEqual(4)
    expect(largest(l)).toBeLessThanOrEqual(1)
  })

  property.prop([matrices(false), fc.constantFrom('reduced' as const, 'complete' as const)], runs)('qr', (a, mode) => {
    const [q, r] = linalg.qr(a, mode)
    expect(distance(np.matmul(q, r), a, a)).toBeLessThanOrEqual(4)
    expect(elements(r)).toEqual(elements(np.triu(r)))
    isOrthonormal(q)
  })

  property.prop([matrices(true)], runs)('eigh', (a) => {
    const s = symmetric(a)
    const [w, v] = linalg.eigh(s)
    expect(distance(np.matmul(s, v), np.multiply(v, np.expandDims(w, -2)), s)).toBeLessThanOrEqual(10)
    isOrthonormal(v)
    expect(elements(w)).toEqual(elements(np.sort(w)))
    expect(distance(linalg.eigvalsh(s), w, s)).toBeLessThanOrEqual(4)
  })

  property.prop([matrices(false), fc.boolean()], runs)('svd', (a, fullMatrices) => {
    const [u, s, vt] = linalg.svd(a, { fullMatrices })
    const k = s.shape[s.shape.length - 1]!
    const left = np.take(u, np.arange(k), { axis: -1 })
    const right = np.take(vt, np.arange(k), { axis: -2 })
    expect(distance(np.matmul(np.multiply(left, np.expandDims(s, -2)), right), a, a)).toBeLessThanOrEqual(10)
    isOrthonormal(u)
    isOrthonormal(t(vt))
    expect(Math.min(...elements(s))).toBeGreaterThanOrEqual(0)
    expect(elements(np.negative(s))).toEqual(elements(np.sort(np.negative(s))))
    expect(distance(linalg.svdvals(a), s, a)).toBeLessThanOrEqual(4)
  })

  property.prop([matrices(true)], runs)('cholesky of A Aᵀ + n I', (a) => {
    const unit = unitOf(a)
    const n = a.shape[a.shape.length - 1]!
    const s = np.add(np.matmul(unit, t(unit)), np.eye(n, n, { dtype: a.dtype }))
    const l = linalg.cholesky(s)
    expect(distance(np.matmul(l, t(l)), s, s)).toBeLessThanOrEqual(4)
    expect(elements(l)).toEqual(elements(np.tril(l)))
  })

  property.prop([matrices(true)], runs)('solve, for matrices that outweigh their diagonal', (a) => {
    const unit = unitOf(a)
    const n = a.shape[a.shape.length - 1]!
    const m = np.add(unit, np.multiply(np.eye(n, n, { dtype: a.dtype }), n + 1))
    const x = linalg.solve(m, unit)
    expect(distance(np.matmul(m, x), unit, np.matmul(np.abs(m), np.add(np.abs(x), 1e-30)))).toBeLessThanOrEqual(4)
    expect(
      distance(np.matmul(linalg.inv(m), m), np.multiply(np.eye(n, n, { dtype: a.dtype }), np.onesLike(m)), m),
    ).toBeLessThanOrEqual(8)
  })

  property.prop([matrices(false)], runs)('pinv has the four properties of Penrose', (a) => {
    // Beside scale, rank is what matters here, so singular values near the limit are kept out.
    const p = linalg.pinv(a, { rtol: 1e-4 })
    const [s] = [linalg.svdvals(a)].map(elements)
    const kept = s!.filter((x) => x > 1e-4 * Math.max(...s!))
    if (kept.length > 0 && Math.min(...kept) < 1e-2 * Math.max(...kept)) return
    if (kept.length < s!.length && a.dtype === 'float32') return
    const scale = np.matmul(np.abs(a), np.matmul(np.abs(p), np.abs(a)))
    if (kept.length === s!.length)
      expect(distance(np.matmul(a, np.matmul(p, a)), a, np.add(scale, 1e-300))).toBeLessThanOrEqual(100)
    const [ap, pa] = [np.matmul(a, p), np.matmul(p, a)]
    expect(distance(ap, t(ap), np.matmul(np.abs(a), np.add(np.abs(p), 1e-300)))).toBeLessThanOrEqual(100)
    expect(distance(pa, t(pa), np.matmul(np.add(np.abs(p), 1e-300), np.abs(a)))).toBeLessThanOrEqual(100)
  })
})

describe('sizes beyond one block', () => {
  const n = 70
  const a = np.reshape(np.sin(np.multiply(np.arange(0, n * n, 1, { dtype: 'float64' }), 1.7)), [n, n])
  const s = np.add(np.matmul(a, t(a)), np.eye(n, n, { dtype: 'float64' }))

  test('cholesky, solve and determinant', () => {
    const l = linalg.cholesky(s)
    expect(distance(np.matmul(l, t(l)), s, s)).toBeLessThanOrEqual(4)
    const b = np.reshape(np.cos(np.arange(0, 2 * n, 1, { dtype: 'float64' })), [n, 2])
    const x = linalg.solve(s, b)
    expect(distance(np.matmul(s, x), b, np.matmul(np.abs(s), np.abs(x)))).toBeLessThanOrEqual(4)
    expect(distance(linalg.choSolve(l, b), x, x)).toBeLessThanOrEqual(1e6)
    const [sign, logdet] = linalg.slogdet(s)
    expect(concrete(sign).item()).toBe(1)
    const half = np.sum(np.log(np.diagonal(l)))
    expect(concrete(logdet).item()).toBeCloseTo(2 * (concrete(half).item() as number), 9)
  })

  test('eigh and svd', () => {
    const [w, v] = linalg.eigh(s)
    expect(distance(np.matmul(s, v), np.multiply(v, np.expandDims(w, 0)), s)).toBeLessThanOrEqual(10)
    isOrthonormal(v)
    const [u, d, vt] = linalg.svd(a)
    expect(distance(np.matmul(np.multiply(u, np.expandDims(d, 0)), vt), a, a)).toBeLessThanOrEqual(10)
  })
})

describe('matrices of no rows and of one', () => {
  const empty = np.zeros([0, 0], 'float64')
  test('0 × 0', () => {
    expect(linalg.cholesky(empty).shape).toEqual([0, 0])
    expect(linalg.inv(empty).shape).toEqual([0, 0])
    expect(elements(linalg.det(empty))).toEqual([1])
    expect(linalg.slogdet(empty).map(elements)).toEqual([[1], [0]])
    expect(linalg.eigh(empty).map((x) => x.shape)).toEqual([[0], [0, 0]])
    expect(linalg.qr(np.zeros([3, 0])).map((x) => x.shape)).toEqual([
      [3, 0],
      [0, 0],
    ])
    expect(linalg.svd(np.zeros([3, 0])).map((x) => x.shape)).toEqual([[3, 3], [0], [0, 0]])
    expect(elements(linalg.svd(np.zeros([2, 0]))[0])).toEqual([1, 0, 0, 1])
    expect(linalg.pinv(np.zeros([3, 0])).shape).toEqual([0, 3])
    expect(linalg.solve(empty, np.zeros([0, 2], 'float64')).shape).toEqual([0, 2])
    expect(elements(linalg.matrixRank(np.zeros([2, 0, 3])))).toEqual([0, 0])
    expect(linalg.cholesky(np.zeros([0, 2, 2])).shape).toEqual([0, 2, 2])
    expect(linalg.eigh(np.zeros([0, 2, 2]))[1].shape).toEqual([0, 2, 2])
  })

  test('1 × 1', () => {
    const one = f64([[4]])
    expect(elements(linalg.cholesky(one))).toEqual([2])
    expect(elements(linalg.inv(one))).toEqual([0.25])
    expect(linalg.eigh(one).map(elements)).toEqual([[4], [1]])
    expect(elements(linalg.svdvals(f64([[-4]])))).toEqual([4])
    expect(elements(linalg.svd(f64([[-4]]))[1])).toEqual([4])
  })
})

describe('singular and broken matrices', () => {
  test('cholesky of what is not positive definite is NaN in the lower triangle, for that matrix of a stack only', () => {
    const stack = f64([
      [
        [1, 2],
        [2, 1],
      ],
      [
        [4, 2],
        [2, 5],
      ],
      [
        [0, 0],
        [0, 1],
      ],
    ])
    expect(elements(linalg.cholesky(stack))).toEqual([NaN, 0, NaN, NaN, 2, 0, 1, 2, NaN, 0, NaN, NaN])
  })

  test('the determinant of singular matrices has the cofactors as derivative, at any place of the zero pivot', () => {
    const derivative = grad(linalg.det as (a: Value) => Value)
    const byMinors = (a: readonly (readonly number[])[]): readonly number[] =>
      a.flatMap((_, i) =>
        a.map((__, j) => {
          const minor = a.filter((_r, r) => r !== i).map((row) => row.filter((_c, c) => c !== j))
          return (-1) ** (i + j) * (concrete(linalg.det(f64(minor))).item() as number)
        }),
      )
    const cases = [
      [[0, 1, 2, 3], [0, 4, 5, 7], [0, 1, 1, 2], [0, 3, 1, 5]],
      [[1, 2, 3, 4], [2, 4, 6, 8], [1, 0, 1, 5], [0, 1, 7, 2]],
      [[1, 2, 3, 4], [2, 4, 6, 8], [3, 6, 9, 12], [0, 1, 7, 2]],
      [[1, 2, 0, 4], [3, 1, 1, 1], [0, 0, 0, 0], [5, 2, 1, 6]],
      [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]],
    ] // prettier-ignore
    for (const a of cases) {
      const got = elements(derivative(f64(a)) as Value)
      byMinors(a).forEach((w, i) => {
        expect(got[i]).toBeCloseTo(w, 12)
      })
    }
  })

  test('eigenvalues that are equal have derivatives, their vectors NaN', () => {
    const a = f64([
      [2, 0, 0],
      [0, 2, 0],
      [0, 0, 3],
    ])
    const sum = grad((x: Value) => np.sum(linalg.eigvalsh(x)))(a) as Value
    expect(elements(sum)).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1])
    const first = grad((x: Value) => np.sum(np.multiply(linalg.eigh(x)[1], f64([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))))(a) // prettier-ignore
    expect(elements(first as Value).some(Number.isNaN)).toBe(true)
  })

  test('NaN and infinity go through, and only through the matrix they are in', () => {
    const stack = f64([
      [
        [NaN, 0],
        [0, 1],
      ],
      [
        [2, 0],
        [0, 1],
      ],
    ])
    expect(elements(linalg.eigvalsh(stack))).toEqual([NaN, NaN, 1, 2])
    expect(elements(linalg.svdvals(stack))).toEqual([NaN, NaN, 2, 1])
    expect(elements(linalg.svdvals(f64([[Infinity, 1]])))).toEqual([NaN])
    expect(elements(linalg.det(stack))).toEqual([NaN, 2])
  })

  test('singular systems give no exception', () => {
    expect(elements(linalg.inv(np.zeros([2, 2]))).some(Number.isFinite)).toBe(false)
    expect(linalg.slogdet(np.zeros([2, 2])).map(elements)).toEqual([[0], [-Infinity]])
    expect(elements(linalg.cond(np.ones([2, 2])))[0]).toBeGreaterThan(1e6)
  })

  test('ranks', () => {
    const a = f64([
      [1, 2, 3],
      [2, 4, 6],
      [1, 0, 1],
    ])
    expect(elements(linalg.matrixRank(a))).toEqual([2])
    expect(elements(linalg.matrixRank(np.zeros([3, 3])))).toEqual([0])
    expect(elements(linalg.matrixRank(f64([0, 0, 1])))).toEqual([1])
    const [x, , rank, s] = linalg.lstsq(a, f64([1, 2, 0]))
    expect(elements(rank)).toEqual([2])
    expect(elements(np.matmul(a, x)).map((v) => Math.round(v * 1e9) / 1e9 + 0)).toEqual([1, 2, 0])
    expect(elements(s)[2]).toBeLessThan(1e-14)
  })
})

test('a matrix of a stack does not depend on its neighbours', () => {
  const a = f64([[2, 1, 0], [1, 3, 1], [0, 1, 5]]) // prettier-ignore
  const b = f64([[0, 1e-3, 7], [1e-3, 0, 2], [7, 2, 1e4]]) // prettier-ignore
  const [w, v] = linalg.eigh(np.stack([a, b]))
  const [w0, v0] = linalg.eigh(a)
  const [w1, v1] = linalg.eigh(b)
  expect(elements(w)).toEqual([...elements(w0), ...elements(w1)])
  expect(elements(v)).toEqual([...elements(v0), ...elements(v1)])
})

test('jit, vmap and grad compose', () => {
  const loss = (a: Value): Value => np.sum(linalg.solve(np.add(a, np.multiply(np.eye(3), 4)), np.ones([3])))
  const stack = np.reshape(np.sin(np.arange(18)), [2, 3, 3])
  const together = elements(jit(vmap(grad(loss) as (a: Value) => Value))(stack))
  const apart = [0, 1].flatMap((i) => elements(grad(loss)(np.take(stack, i, { axis: 0 })) as Value))
  together.forEach((x, i) => {
    expect(x).toBeCloseTo(apart[i]!, 6)
  })
})

test('misuse is named', () => {
  expect(() => linalg.inv(np.ones([2, 3]))).toThrow('inv: expected square matrices [..., n, n], got shape [2, 3]')
  expect(() => linalg.svd(np.ones([2]))).toThrow('svd: expected matrices [..., m, n], got shape [2]')
  expect(() => linalg.solve(np.eye(2), np.ones([3]))).toThrow(
    'solve: the sizes must agree, got matrices [2, 2] and right side [3]',
  )
  expect(() => linalg.norm(np.ones([2, 2]), 3)).toThrow(
    "norm: the order of a matrix norm must be 1, -1, 2, -2, inf, -inf, 'fro' or 'nuc', got 3",
  )
  expect(() => linalg.matrixPower(np.eye(2), 0.5)).toThrow('matrixPower: the exponent must be an integer, got 0.5')
  expect(() => linalg.pinv(np.eye(2), { rtol: -1 })).toThrow('pinv: rtol must be a non-negative number, got -1')
  const tall = (a: Value): Value => np.sum(linalg.qr(a, 'complete')[0])
  expect(() => grad(tall)(np.ones([3, 2]))).toThrow("qr: the derivative exists in mode 'reduced' only")
})
