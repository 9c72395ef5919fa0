/** Draws are distributed as their names say: held against distribution functions, moments and what each is made of. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { NdArray } from '@pullback/core'
import { array, type Operand, type Value } from '@pullback/core'
import '../../src/operators.ts'
import * as np from '../../src/numpy/index.ts'
import * as random from '../../src/random/index.ts'
import * as special from '../../src/special/index.ts'
import { grad } from '../../src/transforms/grad.ts'
import { jit } from '../../src/transforms/jit.ts'
import { jvp } from '../../src/transforms/jvp.ts'
import { vmap } from '../../src/transforms/vmap.ts'

type Key = random.Key
const data = (x: Value): number[] => [...(x as NdArray).values()]
const keys = fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((seed) => random.key(seed))
const f64 = 'float64'
const COUNT = 4000

/** Kolmogorov's distance of the draws from a distribution function. */
const distance = (y: Value, cdf: (x: Value) => Value): number => {
  const sorted = np.sort(y)
  const at = data(cdf(sorted))
  return Math.max(...at.map((p, i) => Math.max(p - i / at.length, (i + 1) / at.length - p)))
}

const studentCdf =
  (df: number) =>
  (x: Value): Value => {
    const tail = special.betainc(df / 2, 0.5, np.divide(df, np.add(np.square(x), df)))
    return np.where(np.less(x, 0), np.multiply(tail, 0.5), np.subtract(1, np.multiply(tail, 0.5)))
  }
const maxwellCdf = (x: Value): Value => special.gammainc(1.5, np.divide(np.square(x), 2))
const expm = (x: Operand): Value => np.subtract(1, np.exp(np.negative(x)))

/** Draws in float64, and their distribution function. */
const continuous: readonly (readonly [string, (k: Key, n: number) => Value, (x: Value) => Value])[] = [
  ['gamma 0.3', (k, n) => random.gamma(k, 0.3, [n], f64), (x) => special.gammainc(0.3, x)],
  ['gamma 4.5', (k, n) => random.gamma(k, 4.5, [n], f64), (x) => special.gammainc(4.5, x)],
  ['gamma 1000', (k, n) => random.gamma(k, 1000, [n], f64), (x) => special.gammainc(1000, x)],
  ['loggamma 0.2', (k, n) => random.loggamma(k, 0.2, [n], f64), (x) => special.gammainc(0.2, np.exp(x))],
  ['beta', (k, n) => random.beta(k, 0.7, 3, [n], f64), (x) => special.betainc(0.7, 3, x)],
  ['chisquare', (k, n) => random.chisquare(k, 5, [n], f64), (x) => special.gammainc(2.5, np.divide(x, 2))],
  ['t', (k, n) => random.t(k, 4, [n], f64), studentCdf(4)],
  ['f', (k, n) => random.f(k, 3, 8, [n], f64), (x) => special.betainc(1.5, 4, np.divide(np.multiply(x, 3), np.add(np.multiply(x, 3), 8)))], // prettier-ignore
  ['pareto', (k, n) => random.pareto(k, 2.5, [n], f64), (x) => np.subtract(1, np.power(x, -2.5))],
  ['rayleigh', (k, n) => random.rayleigh(k, 2, [n], f64), (x) => expm(np.divide(np.square(x), 8))],
  ['lognormal', (k, n) => random.lognormal(k, 0.5, [n], f64), (x) => special.ndtr(np.multiply(np.log(x), 2))],
  ['maxwell', (k, n) => random.maxwell(k, [n], f64), maxwellCdf],
  ['weibullMin', (k, n) => random.weibullMin(k, 2, 1.5, [n], f64), (x) => expm(np.power(np.divide(x, 2), 1.5))],
  ['triangular', (k, n) => random.triangular(k, 0, 1, 3, [n], f64), (x) => np.where(np.less(x, 1), np.divide(np.square(x), 3), np.subtract(1, np.divide(np.square(np.subtract(3, x)), 6)))], // prettier-ignore
  ['generalizedNormal', (k, n) => np.abs(random.generalizedNormal(k, 3, [n], f64)), (x) => special.gammainc(1 / 3, np.power(x, 3))], // prettier-ignore
  ['doubleSidedMaxwell', (k, n) => np.abs(np.divide(np.subtract(random.doubleSidedMaxwell(k, 5, 2, [n], f64), 5), 2)), maxwellCdf], // prettier-ignore
  // Inverse Gaussian: Φ(√(1/x) (x/μ - 1)) + e^(2/μ) Φ(-√(1/x) (x/μ + 1)).
  ['wald', (k, n) => random.wald(k, 2, [n], f64), (x) => { const root = np.reciprocal(np.sqrt(x)); const part = (s: number): Value => np.multiply(root, np.add(np.divide(x, 2), s)); return np.add(special.ndtr(part(-1)), np.multiply(Math.E, special.ndtr(np.negative(part(1))))) }], // prettier-ignore
  [
    'ball radius',
    (k, n) => np.linalg.vectorNorm(random.ball(k, 3, 2, [n], f64), 2, { axis: -1 }),
    (x) => np.power(x, 3),
  ],
  ['gumbel high', (k, n) => random.gumbel(k, [n], f64, { mode: 'high' }), (x) => np.exp(np.negative(np.exp(np.negative(x))))], // prettier-ignore
]

describe('distribution functions', () => {
  it.each(continuous)('%s', (_, draw, cdf) => {
    // The 99.9 % point of Kolmogorov's distribution.
    expect(distance(draw(random.key(2024), COUNT), cdf)).toBeLessThan(1.95 / Math.sqrt(COUNT))
  })
  it('one that is off by a little is found out', () => {
    const y = random.gamma(random.key(2024), 4.5, [COUNT], f64)
    expect(distance(y, (x) => special.gammainc(4.7, x))).toBeGreaterThan(1.95 / Math.sqrt(COUNT))
  })
})

describe('moments of counts', () => {
  /** Mean and variance. */
  const table: readonly (readonly [string, (k: Key, n: number) => Value, number, number])[] = [
    ['poisson 3', (k, n) => random.poisson(k, 3, [n]), 3, 3],
    ['poisson 9.9', (k, n) => random.poisson(k, np.full([n], 9.9)), 9.9, 9.9],
    ['poisson 40', (k, n) => random.poisson(k, 40, [n]), 40, 40],
    ['poisson 5000', (k, n) => random.poisson(k, 5000, [n]), 5000, 5000],
    ['geometric', (k, n) => random.geometric(k, 0.2, [n]), 5, 20],
    ['binomial 12, 0.3', (k, n) => random.binomial(k, 12, 0.3, [n]), 3.6, 2.52],
    ['binomial 12, 0.8', (k, n) => random.binomial(k, 12, 0.8, [n]), 9.6, 1.92],
    ['binomial 500, 0.4', (k, n) => random.binomial(k, 500, 0.4, [n]), 200, 120],
    ['binomial 500, 0.9', (k, n) => random.binomial(k, 500, 0.9, [n]), 450, 45],
  ]
  it.each(table)('%s', (_, draw, mean, variance) => {
    const y = draw(random.key(5), COUNT).astype('float64')
    expect(Math.abs(data(np.mean(y))[0]! - mean)).toBeLessThan(4 * Math.sqrt(variance / COUNT))
    expect(Math.abs(data(np.var(y))[0]! / variance - 1)).toBeLessThan(0.12)
  })
  it('multinomial counts add up, and each is binomial', () => {
    const y = random.multinomial(random.key(1), 30, array([0.2, 0, 0.5, 0.3]), [2000])
    expect(new Set(data(np.sum(y, { axis: 1 })))).toEqual(new Set([30]))
    const means = data(np.mean(y, { axis: 0 }))
    ;[6, 0, 15, 9].forEach((m, i) => {
      expect(Math.abs(means[i]! - m)).toBeLessThan(0.25)
    })
  })
})

describe('parameters at their limits', () => {
  const k = random.key(3)
  it('gamma', () => {
    const at = array([-1, -0.5, 0, NaN, Infinity, 1e-30])
    expect(data(random.gamma(k, at))).toEqual([NaN, NaN, 0, NaN, Infinity, 0])
    expect(data(random.loggamma(k, at)).slice(0, 5)).toEqual([NaN, NaN, -Infinity, NaN, Infinity])
    expect(data(random.loggamma(k, at))[5]).toBeLessThan(-1e27)
  })
  it('poisson', () => {
    expect(data(random.poisson(k, array([0, -0, -3, NaN])))).toEqual([0, 0, -1, -1])
  })
  it('binomial', () => {
    const n = array([10, 10, 10, 10, 10, -1, NaN, Infinity, 0, Infinity])
    const p = array([0, 1, -0.1, 1.1, NaN, 0.5, 0.5, 0.5, 0.5, 0])
    expect(data(random.binomial(k, n, p))).toEqual([0, 10, NaN, NaN, NaN, NaN, NaN, Infinity, 0, Infinity])
  })
  it('empty shapes and rank 0', () => {
    expect(random.gamma(k, 2, [0, 3]).shape).toEqual([0, 3])
    expect(random.poisson(k, 20, [0]).shape).toEqual([0])
    expect(random.binomial(k, array([]), 0.5).shape).toEqual([0])
    expect(random.ball(k, 0, 2, [2]).shape).toEqual([2, 0])
    expect(random.orthogonal(k, 0).shape).toEqual([0, 0])
    expect(random.dirichlet(k, array([]), [2]).shape).toEqual([2, 0])
    for (const y of [
      random.gamma(k, 2),
      random.poisson(k, 2),
      random.binomial(k, 5, 0.5),
      random.geometric(k, 0.5),
      random.t(k, 2),
    ]) {
      // prettier-ignore
      expect(y.shape).toEqual([])
    }
  })
})

describe('shapes', () => {
  const alphas = fc.array(fc.double({ min: 0.05, max: 50, noNaN: true }), { minLength: 3, maxLength: 3 })
  test.prop([keys, alphas], { numRuns: 25 })(
    'gamma of an array draws as gamma of its elements in the same places',
    (k, list) => {
      const y = data(random.gamma(k, array(list, { dtype: f64 }), undefined, f64))
      list.forEach((a, i) => {
        expect(y[i]).toBeCloseTo(data(random.gamma(k, a, [list.length], f64))[i]!, 10)
      })
    },
  )
  test.prop([keys, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })], { numRuns: 25 })(
    'a longer draw begins with a shorter one',
    (k, m, n) => {
      const [short, long] = [Math.min(m, n), Math.max(m, n)]
      for (const draw of [
        (size: number): Value => random.gamma(k, 0.5, size),
        (size: number): Value => random.beta(k, array([0.5]), 2, size),
        (size: number): Value => random.poisson(k, 4, size),
        (size: number): Value => random.geometric(k, 0.2, size),
        (size: number): Value => random.maxwell(k, size),
      ]) {
        expect(data(draw(long)).slice(0, short)).toEqual(data(draw(short)))
      }
    },
  )
  test.prop([keys, alphas], { numRuns: 25 })('dirichlet gives probabilities', (k, list) => {
    const y = random.dirichlet(k, array(list, { dtype: f64 }), [3], f64)
    expect(y.shape).toEqual([3, list.length])
    for (const s of data(np.sum(y, { axis: 1 }))) expect(s).toBeCloseTo(1, 12)
    for (const v of data(y)) expect(v).toBeGreaterThanOrEqual(0)
  })
  test.prop([keys, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })], { numRuns: 25 })(
    'orthogonal gives orthonormal rows or columns',
    (k, n, m) => {
      const q = random.orthogonal(k, n, [2], f64, m)
      expect(q.shape).toEqual([2, n, m])
      const turned = np.swapaxes(q, -1, -2)
      const small = n < m ? np.matmul(q, turned) : np.matmul(turned, q)
      const expected = data(np.broadcastTo(np.eye(Math.min(n, m)), small.shape))
      data(small).forEach((v, i) => {
        expect(v).toBeCloseTo(expected[i]!, 12)
      })
    },
  )
  test.prop([keys, fc.constantFrom('cholesky', 'eigh', 'svd')], { numRuns: 12 })(
    'multivariateNormal has its covariance by every method',
    (k, method) => {
      const cov = array([[2, 0.5, 0.2], [0.5, 1, -0.3], [0.2, -0.3, 0.7]], { dtype: f64 }) // prettier-ignore
      const y = random.multivariateNormal(k, array([1, -2, 3], { dtype: f64 }), cov, [3000], f64, method)
      const got = data(np.cov(y.transpose()))
      data(cov).forEach((v, i) => {
        expect(Math.abs(got[i]! - v)).toBeLessThan(0.3)
      })
      ;[1, -2, 3].forEach((m, i) => {
        expect(Math.abs(data(np.mean(y, { axis: 0 }))[i]! - m)).toBeLessThan(0.15)
      })
    },
    20_000,
  )
  it('multivariateNormal takes singular covariances by eigh and svd, and batches', () => {
    const cov = array([[1, 1], [1, 1]]) // prettier-ignore
    for (const method of ['eigh', 'svd'] as const) {
      const y = random.multivariateNormal(random.key(0), array([0, 0]), cov, [50], 'float32', method)
      for (const [a, b] of (y as NdArray).toNested() as number[][]) expect(a).toBeCloseTo(b!, 4)
    }
    expect(random.multivariateNormal(random.key(0), np.zeros([3, 1, 2]), np.broadcastTo(cov, [4, 2, 2]), undefined, 'float32', 'svd').shape).toEqual([3, 4, 2]) // prettier-ignore
  })
})

describe('derivatives by the parameter of the gamma distribution', () => {
  const alphas = fc.double({ min: 0.02, max: 300, noNaN: true })
  test.prop([keys, alphas], { numRuns: 25 })('keep the value of the distribution function', (k, a) => {
    const level = (x: Value): Value => special.gammainc(x, random.gamma(k, x, undefined, f64))
    const at = array(a, { dtype: f64 })
    const [p, dp] = jvp(level, [at], [array(1, { dtype: f64 })])
    // As far as the distribution function can say: P(1 - P) is how much of it there is to move.
    const room = data(p)[0]! * (1 - data(p)[0]!)
    fc.pre(room > 1e-6)
    expect(Math.abs(data(dp)[0]!)).toBeLessThan(1e-9 * (1 + 1 / a))
  })
  test.prop([keys, alphas], { numRuns: 25 })(
    'of loggamma are those of the logarithm, in both modes and twice',
    (k, a) => {
      const at = array(a, { dtype: f64 })
      const first = (x: Value): Value => random.loggamma(k, x, undefined, f64)
      const second = (x: Value): Value => np.log(random.gamma(k, x, undefined, f64))
      fc.pre(data(second(at))[0]! > -600)
      const near = (x: Value, y: Value, tolerance: number): void => {
        const [v, w] = [data(x)[0]!, data(y)[0]!]
        expect(Math.abs(v - w)).toBeLessThan(tolerance * (1 + Math.abs(w)))
      }
      near(grad(first)(at), grad(second)(at), 1e-9)
      near(jvp(first, [at], [np.onesLike(at)])[1], grad(first)(at), 1e-12)
      near(grad(grad(first))(at), grad(grad(second))(at), 1e-6)
    },
  )
  it('are known where the draw itself rounds to 0', () => {
    const at = array(1e-3, { dtype: f64 })
    const value = data(random.loggamma(random.key(2), at, undefined, f64))[0]!
    expect(value).toBeLessThan(-745)
    // log x ≈ log(u) / a, so the derivative is about -log(x) / a.
    const slope = data(grad((x: Value) => random.loggamma(random.key(2), x, undefined, f64))(at))[0]!
    expect(slope / (-value / 1e-3)).toBeCloseTo(1, 3)
  })
  // At a fixed key the draws of a rejection method do not follow their derivative; on average they do.
  const lgamma = (x: number): number => data(special.gammaln(array(x, { dtype: f64 })))[0]!
  it.each<readonly [string, (k: Key, x: Value) => Value, (x: number) => number]>([
    ['gamma', (k, x) => random.gamma(k, x, [COUNT], f64), (x) => x],
    ['loggamma', (k, x) => random.loggamma(k, x, [COUNT], f64), (x) => (lgamma(x + 1e-4) - lgamma(x - 1e-4)) / 2e-4],
    ['beta', (k, x) => random.beta(k, x, 2, [COUNT], f64), (x) => x / (x + 2)],
    ['dirichlet', (k, x) => np.take(random.dirichlet(k, np.stack([x, np.onesLike(x)]), [COUNT], f64), 0, { axis: 1 }), (x) => x / (x + 1)],
    ['chisquare', (k, x) => random.chisquare(k, x, [COUNT], f64), (x) => x],
    ['t', (k, x) => np.square(random.t(k, np.add(x, 10), [COUNT], f64)), (x) => (x + 10) / (x + 8)],
    ['f', (k, x) => random.f(k, 3, np.add(x, 10), [COUNT], f64), (x) => (x + 10) / (x + 8)],
    ['generalizedNormal', (k, x) => np.abs(random.generalizedNormal(k, x, [COUNT], f64)), (x) => Math.exp(lgamma(2 / x) - lgamma(1 / x))],
    // With d dimensions the volume grows as radius^d.
    ['ball', (k, x) => np.sum(np.power(np.abs(random.ball(k, 2, x, [COUNT], f64)), x), { axis: 1 }), (x) => 2 / (2 + x)],
  ])('of %s follow the mean, compiled and mapped too', (_, f, mean) => {
    const k = random.key(9)
    const at = array(1.7, { dtype: f64 })
    const slopes = jvp((x: Value) => f(k, x), [at], [np.onesLike(at)])[1]
    const expected = (mean(1.7 + 1e-3) - mean(1.7 - 1e-3)) / 2e-3
    const got = data(np.mean(slopes))[0]!
    expect(Math.abs(got - expected)).toBeLessThan((4 * data(np.std(slopes))[0]!) / Math.sqrt(COUNT))
    const total = (x: Value): Value => np.mean(f(k, x))
    expect(data(jit(grad(total))(at))[0]).toBeCloseTo(got, 9)
    expect(data(vmap(grad(total))(np.stack([at, at])))[1]).toBeCloseTo(got, 9)
  }) // prettier-ignore
  it('are 0 for counts', () => {
    const k = random.key(0)
    expect(data(grad((p: Value) => np.sum(random.binomial(k, 20, p, [5])))(array(0.4)))).toEqual([0])
    const f = (x: Value): Value => np.sum(random.poisson(k, x, [5]).astype('float32'))
    expect(data(grad(f)(array(4)))).toEqual([0])
  })
})

describe('messages', () => {
  const k = random.key(0)
  it.each<readonly [string, () => unknown, string]>([
    ['gamma', () => random.gamma(k, array([1, 2]), [3]), 'gamma: parameters must broadcast to the shape drawn, got [2] for [3]'],
    ['dtype', () => random.beta(k, 1, 1, [], 'int32'), 'beta: dtype must be floating, got int32'],
    ['poisson', () => random.poisson(k, 1, [], 'float32'), 'poisson: dtype must be an integer type, got float32'],
    ['dirichlet', () => random.dirichlet(k, array(1)), 'dirichlet: alpha must be of rank 1 or more, got a scalar'],
    ['multinomial', () => random.multinomial(k, 3, array(1)), 'multinomial: p must be of rank 1 or more, got a scalar'],
    ['ball', () => random.ball(k, 2, array([1, 2])), 'ball: p must be a scalar, got shape [2]'],
    ['mvn', () => random.multivariateNormal(k, array([1, 2]), np.eye(3)), 'multivariateNormal: mean must be [..., n] and cov [..., n, n], got [2] and [3, 3]'],
    ['mvn shape', () => random.multivariateNormal(k, np.zeros([3, 2]), np.eye(2), [2]), 'multivariateNormal'],
    ['method', () => random.multivariateNormal(k, np.zeros([2]), np.eye(2), [], 'float32', 'lu' as never), "multivariateNormal: method must be 'cholesky', 'eigh' or 'svd', got lu"],
    ['mode', () => random.gumbel(k, [], 'float32', { mode: 'highest' as never }), "gumbel: mode must be 'low' or 'high', got highest"],
    ['key', () => random.gamma(3 as never, 1), 'gamma: expected a random key first, got number'],
    ['batch', () => random.poisson(random.split(k, [2]), 1), 'poisson: expected a single key, got a batch of shape [2]'],
    ['bits', () => random.key(0, { bits: 16 as never }), 'key: bits must be 32 or 64, got 16'],
  ])('%s', (_, f, message) => {
    expect(f).toThrow(message)
  }) // prettier-ignore
})
