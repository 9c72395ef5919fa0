/** Laws of the samplers over generated keys, shapes and parameters. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { array, type NdArray, type Value } from '@pullback/core'
import '../../src/operators.ts'
import * as np from '../../src/numpy/index.ts'
import { scan } from '../../src/control/scan.ts'
import * as random from '../../src/random/index.ts'
import { grad } from '../../src/transforms/grad.ts'
import { jit } from '../../src/transforms/jit.ts'
import { vmap } from '../../src/transforms/vmap.ts'

const data = (x: Value): number[] => [...(x as NdArray).data]
const keys = fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((seed) => random.key(seed))
const floats = fc
  .oneof(
    fc.float({ noNaN: true, noDefaultInfinity: true, min: -100, max: 100 }),
    fc.float({ noNaN: true, noDefaultInfinity: true }),
  )
  .map((x) => (Math.abs(x) < 2 ** -60 || Math.abs(x) > 2 ** 60 ? 0 : x))

/** A float as an integer multiple of 2^-200. */
const exactly = (x: number): bigint => {
  let [m, e] = [x, 200]
  while (!Number.isInteger(m)) {
    m *= 2
    e -= 1
  }
  return BigInt(m) << BigInt(e)
}

/** Whether `y` is the float32 nearest to the exact number `t`·2^-400, ties to even. */
const isNearest = (y: number, t: bigint): boolean => {
  const bits = new Int32Array(Float32Array.of(y).buffer)
  const distance = (z: number): bigint => {
    const d = (exactly(z) << 200n) - t
    return d < 0n ? -d : d
  }
  const neighbours = [-1, 1].map((step) => new Float32Array(Int32Array.of(bits[0]! + step).buffer)[0]!)
  if (y === 0) neighbours.push(2 ** -149, -(2 ** -149))
  return neighbours.every((z) => {
    const [a, b] = [distance(y), distance(z)]
    return a < b || (a === b && (bits[0]! & 1) === 0)
  })
}

describe('uniform', () => {
  test.prop([keys, floats, floats])('rounds u · span + from once', (k, a, b) => {
    fc.pre(a < b)
    const u = data(random.uniform(k, [8]))
    const span = Math.fround(b - a)
    const y = data(random.uniform(k, [8], { minval: a, maxval: b }))
    y.forEach((v, i) => {
      if (v === a) return // raised to the lower bound
      expect(isNearest(v, exactly(u[i]!) * exactly(span) + (exactly(a) << 200n))).toBe(true)
    })
    // Bounds that are arrays take the other path through the code.
    expect(data(random.uniform(k, [8], { minval: array(a), maxval: array(b) }))).toEqual(y)
  })
  test.prop([keys, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })])(
    'begins a longer draw with a shorter one',
    (k, m, n) => {
      const [short, long] = [Math.min(m, n), Math.max(m, n)]
      expect(data(random.uniform(k, long)).slice(0, short)).toEqual(data(random.uniform(k, short)))
      expect(data(random.uniform(k, [2, long]))).toEqual(data(random.uniform(k, 2 * long)))
    },
  )
  test.prop([keys])('lies in [0, 1) on a grid, in both widths', (k) => {
    for (const v of data(random.uniform(k, [20]))) {
      expect(v).toBeGreaterThanOrEqual(0)
      expect(v).toBeLessThan(1)
      expect(Number.isInteger(v * 2 ** 23)).toBe(true)
    }
    for (const v of data(random.uniform(k, [20], { dtype: 'float64' }))) {
      expect(v).toBeLessThan(1)
      expect(Number.isInteger(v * 2 ** 52)).toBe(true)
    }
  })
  it('is differentiable by its bounds', () => {
    const k = random.key(5)
    const u = data(random.uniform(k))[0]!
    const g = grad((hi: Value) => random.uniform(k, [], { minval: 2, maxval: hi }))(array(7))
    expect(data(g)[0]).toBeCloseTo(u, 6)
  })
})

const samplers: Readonly<Record<string, (k: random.Key) => Value>> = {
  uniform: (k) => random.uniform(k, [5], { minval: -3, maxval: 4 }),
  normal: (k) => random.normal(k, [5]),
  normal64: (k) => random.normal(k, [5], 'float64'),
  truncatedNormal: (k) => random.truncatedNormal(k, -1, array([0, 1, 2, 3, Infinity]), [5]),
  bernoulli: (k) => random.bernoulli(k, 0.3, [5]),
  randint: (k) => random.randint(k, [5], -7, 9),
  permutation: (k) => random.permutation(k, 5),
  shuffle: (k) => random.shuffle(k, np.arange(5)),
  choice: (k) => random.choice(k, np.arange(9), [5], { replace: false }),
  categorical: (k) => random.categorical(k, np.zeros([5, 3])),
  gumbel: (k) => random.gumbel(k, [5]),
  exponential: (k) => random.exponential(k, [5]),
  laplace: (k) => random.laplace(k, [5]),
  logistic: (k) => random.logistic(k, [5]),
  cauchy: (k) => random.cauchy(k, [5]),
  rademacher: (k) => random.rademacher(k, [5]),
  gumbelHigh: (k) => random.gumbel(k, [5], 'float32', { mode: 'high' }),
  bernoulliHigh: (k) => random.bernoulli(k, 0.3, [5], { mode: 'high' }),
  gamma: (k) => random.gamma(k, array([0.1, 0.9, 1, 2, 30]), [5]),
  gamma64: (k) => random.gamma(k, 0.5, [5], 'float64'),
  loggamma: (k) => random.loggamma(k, 0.3, [5]),
  beta: (k) => random.beta(k, 0.5, array([1, 2, 3, 4, 5])),
  dirichlet: (k) => random.dirichlet(k, array([0.5, 1, 2]), [2]),
  chisquare: (k) => random.chisquare(k, 3, [5]),
  t: (k) => random.t(k, 3, [5]),
  f: (k) => random.f(k, 3, 5, [5]),
  generalizedNormal: (k) => random.generalizedNormal(k, 3, [5]),
  ball: (k) => random.ball(k, 3, 2, [2]),
  poisson: (k) => random.poisson(k, array([0, 0.5, 3, 12, 80])),
  poissonSmall: (k) => random.poisson(k, 4, [5]),
  geometric: (k) => random.geometric(k, 0.3, [5]),
  binomial: (k) => random.binomial(k, 40, array([0, 0.1, 0.5, 0.9, 1])),
  multinomial: (k) => random.multinomial(k, 20, array([0.2, 0.3, 0.5])),
  pareto: (k) => random.pareto(k, 3, [5]),
  rayleigh: (k) => random.rayleigh(k, 2, [5]),
  lognormal: (k) => random.lognormal(k, 0.5, [5]),
  maxwell: (k) => random.maxwell(k, [5]),
  doubleSidedMaxwell: (k) => random.doubleSidedMaxwell(k, 1, 2, [5]),
  weibullMin: (k) => random.weibullMin(k, 2, 1.5, [5]),
  triangular: (k) => random.triangular(k, 0, 1, 3, [5]),
  wald: (k) => random.wald(k, 2, [5]),
  orthogonal: (k) => random.orthogonal(k, 3),
  multivariateNormal: (k) => random.multivariateNormal(k, array([1, 2]), np.eye(2), [3]),
}

/** The same draws up to the rounding of logarithms and the like, which may differ between backends. */
const near = (a: Value, b: Value): void => {
  expect(a.dtype).toBe(b.dtype)
  expect(a.shape).toEqual(b.shape)
  data(a).forEach((v, i) => {
    expect(Math.abs(v - data(b)[i]!)).toBeLessThanOrEqual(2e-6 * (1 + Math.abs(v)))
  })
}

describe('every sampler', () => {
  it.each(Object.keys(samplers))(
    '%s gives the same for the same key: eagerly, compiled, and mapped over keys',
    (name) => {
      const f = samplers[name]!
      const k = random.key(11)
      expect(data(f(k))).toEqual(data(f(k)))
      near(jit(f)(k), f(k))
      near(vmap(f)(random.split(k, [3])), np.stack(random.split(k, 3).map(f)))
      near(jit(vmap(f))(random.split(k, [3])), np.stack(random.split(k, 3).map(f)))
      const [, rows] = jit((ks: random.Key) => scan((c: Value, one: random.Key) => [c, f(one)], array(0), ks))(random.split(k, [3])) // prettier-ignore
      near(rows, np.stack(random.split(k, 3).map(f)))
    },
  )
  it.each(Object.keys(samplers))('%s gives other numbers for another key', (name) => {
    const f = (k: random.Key): string => data(np.concatenate(random.split(k, 12).map(samplers[name]!))).join()
    expect(f(random.key(1))).not.toBe(f(random.key(2)))
  })
})

describe('ranges', () => {
  test.prop([keys, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 60 })])(
    'randint stays in its range',
    (k, from, width) => {
      for (const v of data(random.randint(k, [30], from, from + width))) {
        expect(v).toBeGreaterThanOrEqual(from)
        expect(v).toBeLessThan(from + width)
      }
    },
  )
  it('randint draws the whole type when the bound lies beyond it', () => {
    const y = data(random.randint(random.key(0), [2000], -(2 ** 31), 2 ** 31))
    expect(Math.min(...y)).toBeLessThan(-2.1e9)
    expect(Math.max(...y)).toBeGreaterThan(2.1e9)
  })
  test.prop([keys, fc.integer({ min: 0, max: 30 })])('permutation has each number once', (k, n) => {
    expect(data(random.permutation(k, n)).sort((a, b) => a - b)).toEqual([...new Array(n).keys()])
  })
  test.prop([keys])('permutation of an array keeps rows whole, unless independent', (k) => {
    const x = np.reshape(np.arange(12), [4, 3])
    const rows = (y: Value): string[] => np.unstack(y).map((r) => data(r).join())
    expect(rows(random.permutation(k, x)).sort()).toEqual(rows(x).sort())
    const columns = np.unstack(random.permutation(k, x, { independent: true }), 1)
    columns.forEach((c, i) => {
      expect(data(c).sort((a, b) => a - b)).toEqual([i, i + 3, i + 6, i + 9])
    })
  })
  test.prop([keys])('choice without replacement repeats nothing', (k) => {
    expect(new Set(data(random.choice(k, 10, [8], { replace: false }))).size).toBe(8)
    const p = array([0.2, 0.1, 0, 0.4, 0.3])
    const drawn = data(random.choice(k, 5, [4], { replace: false, p }))
    expect(drawn.sort((a, b) => a - b)).toEqual([0, 1, 3, 4])
  })
  test.prop([keys])('certain events are certain', (k) => {
    expect(data(random.bernoulli(k, array([0, 1, 0, 1])))).toEqual([0, 1, 0, 1])
    expect(data(random.choice(k, 3, [5], { p: array([0, 1, 0]) }))).toEqual([1, 1, 1, 1, 1])
    expect(data(random.categorical(k, array([-Infinity, 0, -Infinity]), { shape: [4] }))).toEqual([1, 1, 1, 1])
  })
  test.prop([keys])('truncatedNormal lies strictly inside its bounds', (k) => {
    for (const v of data(random.truncatedNormal(k, 3, 3.001, [50]))) {
      expect(v).toBeGreaterThan(3)
      expect(v).toBeLessThan(Math.fround(3.001))
    }
  })
})

describe('moments', () => {
  /** Mean and variance of each distribution. 20,000 draws: the mean is known to about 5 sqrt(variance / n). */
  const table: readonly (readonly [string, (k: random.Key) => Value, number, number])[] = [
    ['normal', (k) => random.normal(k, [20000]), 0, 1],
    ['exponential', (k) => random.exponential(k, [20000]), 1, 1],
    ['gumbel', (k) => random.gumbel(k, [20000]), 0.5772156649, Math.PI ** 2 / 6],
    ['laplace', (k) => random.laplace(k, [20000]), 0, 2],
    ['logistic', (k) => random.logistic(k, [20000]), 0, Math.PI ** 2 / 3],
    ['uniform', (k) => random.uniform(k, [20000], { minval: -1, maxval: 5 }), 2, 3],
    // Variance 1 - 4·φ(2) / (Φ(2) - Φ(-2)).
    ['truncatedNormal', (k) => random.truncatedNormal(k, -2, 2, [20000]), 0, 0.7737413],
    ['rademacher', (k) => random.rademacher(k, [20000]), 0, 1],
    ['randint', (k) => random.randint(k, [20000], 0, 7), 3, 4],
  ]
  it.each(table)('%s has its mean and variance', (_, draw, mean, variance) => {
    const y = draw(random.key(123))
    expect(Math.abs(data(np.mean(y))[0]! - mean)).toBeLessThan(5 * Math.sqrt(variance / 20000))
    expect(Math.abs(data(np.var(y))[0]! / variance - 1)).toBeLessThan(0.1)
  })
})
