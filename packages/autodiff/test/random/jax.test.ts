/** Draws against values computed with JAX 0.10.2, kept in jax.jsonl: bit for bit where JAX promises bits. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NdArray, type Value } from '@pullback/core'
import '../../src/operators.ts'
import * as np from '../../src/numpy/index.ts'
import { initializers } from '../../src/nn/index.ts'
import * as random from '../../src/random/index.ts'
import { jit } from '../../src/transforms/jit.ts'
import { vmap } from '../../src/transforms/vmap.ts'

interface Row {
  readonly id: string
  readonly call: string
  readonly key: readonly [number, number]
  readonly shape: readonly number[]
  readonly dtype: string
  readonly values: readonly (number | boolean)[]
  readonly exact: boolean
  readonly rtol?: number
  readonly atol?: number
  /** The float32 bits, where they must agree although the row allows a tolerance. */
  readonly bits?: readonly string[]
}

// The first line names the source.
const rows = readFileSync(new URL('./jax.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => JSON.parse(line) as Row)

const grid = (): Value => np.reshape(np.arange(12), [4, 3])
const logits = (): Value => np.log(np.array([[0.1, 0.2, 0.7], [0.5, 0.25, 0.25]])) // prettier-ignore
const weights = (): Value => np.array([0.1, 0.2, 0.3, 0.4])
const f64 = 'float64'
type Draw = (k: random.Key) => Value

/** What each call of a row is here. */
const CALLS: Readonly<Record<string, Draw>> = {
  'key_data(split(key,5))': (k) => random.keyData(random.split(k, [5])),
  'key_data(split(key,(2,3)))': (k) => random.keyData(random.split(k, [2, 3])),
  'key_data(fold_in(key,1))': (k) => random.keyData(random.foldIn(k, 1)),
  'key_data(fold_in(key,4))': (k) => random.keyData(random.foldIn(k, 4)),
  'key_data(fold_in(key,7))': (k) => random.keyData(random.foldIn(k, 7)),
  'bits(key,(2,4),uint8)': (k) => random.bits(k, [2, 4], 8),
  'bits(key,(2,4),uint32)': (k) => random.bits(k, [2, 4]),
  'bits(key,(7,))': (k) => random.bits(k, 7),
  'bits(key)': (k) => random.bits(k),
  'uniform(key,(8,))': (k) => random.uniform(k, [8]),
  'uniform(key,(2,3))': (k) => random.uniform(k, [2, 3]),
  'uniform(key,(8,),minval=-3.,maxval=7.)': (k) => random.uniform(k, [8], { minval: -3, maxval: 7 }),
  'uniform(key,(100003,))[-5:]': (k) => np.slice(random.uniform(k, [100003]), [-5, null]),
  'uniform(split(key)[1])': (k) => random.uniform(random.split(k)[1]),
  'uniform(fold_in(key,0))': (k) => random.uniform(random.foldIn(k, 0)),
  'uniform(fold_in(key,1))': (k) => random.uniform(random.foldIn(k, 1)),
  'uniform(fold_in(key,3))': (k) => random.uniform(random.foldIn(k, 3)),
  'uniform(key,(3,3),minval=-10,maxval=10)': (k) => random.uniform(k, [3, 3], { minval: -10, maxval: 10 }),
  'uniform(key,(3,3),minval=-5,maxval=5)': (k) => random.uniform(k, [3, 3], { minval: -5, maxval: 5 }),
  'uniform(key,(6,),float64)': (k) => random.uniform(k, [6], { dtype: f64 }),
  'uniform(key,(6,),float16)': (k) => random.uniform(k, [6], { dtype: 'float16' }),
  'uniform(key,(6,),bfloat16)': (k) => random.uniform(k, [6], { dtype: 'bfloat16' }),
  'randint(key,(8,),0,256,uint8)': (k) => random.randint(k, [8], 0, 256, 'uint8'),
  'randint(key,(8,),-128,128,int8)': (k) => random.randint(k, [8], -128, 128, 'int8'),
  'randint(key,(10,),255,256,uint8)': (k) => random.randint(k, [10], 255, 256, 'uint8'),
  'normal(key,(3,))': (k) => random.normal(k, [3]),
  'normal(key,(6,),float64)': (k) => random.normal(k, [6], f64),
  'vmap(normal)(split(key,4))': (k) => vmap((each: random.Key) => random.normal(each))(random.split(k, [4])) as Value,
  'for 3: k,s=split(k); normal(s)': (k) => {
    const out: Value[] = []
    for (let i = 0, rest = k; i < 3; i++) {
      const [next, now] = random.split(rest)
      rest = next
      out.push(random.normal(now, [1]))
    }
    return np.concatenate(out)
  },
  '[normal(s) for s in split(key,3)]': (k) => np.concatenate(random.split(k, 3).map((s) => random.normal(s, [1]))),
  'truncated_normal(key,-2.,2.,(6,))': (k) => random.truncatedNormal(k, -2, 2, [6]),
  'truncated_normal(key,0.,2.,(6,))': (k) => random.truncatedNormal(k, 0, 2, [6]),
  'bernoulli(key,[0.1,0.5,0.9])': (k) => random.bernoulli(k, np.array([0.1, 0.5, 0.9])),
  'bernoulli(key,0.3,(16,))': (k) => random.bernoulli(k, 0.3, [16]),
  'rademacher(key,(8,))': (k) => random.rademacher(k, [8]),
  'randint(key,(6,),0,10)': (k) => random.randint(k, [6], 0, 10),
  'randint(key,(6,),0,1)': (k) => random.randint(k, [6], 0, 1),
  'randint(key,(6,),-5,5)': (k) => random.randint(k, [6], -5, 5),
  'randint(key,(6,),5,2)': (k) => random.randint(k, [6], 5, 2),
  'randint(key,(6,),0,2147483647)': (k) => random.randint(k, [6], 0, 2147483647),
  'randint(key,(6,),-2147483648,2147483647)': (k) => random.randint(k, [6], -2147483648, 2147483647),
  'randint(key,(4,),0,2**32-1,uint32) with array bounds': (k) =>
    random.randint(k, [4], 0, np.array(2 ** 32 - 1, { dtype: 'uint32' }), 'uint32'),
  'permutation(key,10)': (k) => random.permutation(k, 10),
  'permutation(key, arange(12).reshape(4,3))': (k) => random.permutation(k, grid()),
  'permutation(key, arange(12).reshape(4,3), axis=1)': (k) => random.permutation(k, grid(), { axis: 1 }),
  'permutation(key, arange(12).reshape(4,3), independent=True)': (k) =>
    random.permutation(k, grid(), { independent: true }),
  'choice(key,20,(6,))': (k) => random.choice(k, 20, [6]),
  'choice(key,20,(6,),replace=False)': (k) => random.choice(k, 20, [6], { replace: false }),
  'choice(key,4,(8,),p=[.1,.2,.3,.4])': (k) => random.choice(k, 4, [8], { p: weights() }),
  'choice(key,4,(3,),replace=False,p=[.1,.2,.3,.4])': (k) => random.choice(k, 4, [3], { replace: false, p: weights() }),
  'categorical(key, log [[.1,.2,.7],[.5,.25,.25]])': (k) => random.categorical(k, logits()),
  'categorical(key, log [[.1,.2,.7],[.5,.25,.25]], shape=(4,2))': (k) =>
    random.categorical(k, logits(), { shape: [4, 2] }),
  'categorical(key, log [.1,.2,.3,.4], shape=(3,), replace=False)': (k) =>
    random.categorical(k, np.log(weights()), { shape: [3], replace: false }),
  'gumbel(key,(6,))': (k) => random.gumbel(k, [6]),
  'laplace(key,(6,))': (k) => random.laplace(k, [6]),
  'logistic(key,(6,))': (k) => random.logistic(k, [6]),
  'cauchy(key,(6,))': (k) => random.cauchy(k, [6]),
  'exponential(key,(4,),float64)': (k) => random.exponential(k, [4], f64),
  "bernoulli(key,0.3,(8,),mode='high')": (k) => random.bernoulli(k, 0.3, [8], { mode: 'high' }),
  'gamma(key,0.8,(4,))': (k) => random.gamma(k, 0.8, [4]),
  'gamma(key,3.,(4,))': (k) => random.gamma(k, 3, [4]),
  'gamma(key,3.,(3,),float64)': (k) => random.gamma(k, 3, [3], f64),
  'beta(key,0.8,0.9,(4,))': (k) => random.beta(k, 0.8, 0.9, [4]),
  't(key,3.,(4,))': (k) => random.t(k, 3, [4]),
  'chisquare(key,3.,(4,))': (k) => random.chisquare(k, 3, [4]),
  'poisson(key,5.,(6,))': (k) => random.poisson(k, 5, [6]),
  'poisson(key,50.,(6,))': (k) => random.poisson(k, 50, [6]),
  'binomial(key,20.,0.3,(6,))': (k) => random.binomial(k, 20, 0.3, [6]),
  'geometric(key,0.3,(6,))': (k) => random.geometric(k, 0.3, [6]),
  'rayleigh(key,2.,(4,))': (k) => random.rayleigh(k, 2, [4]),
  'lognormal(key,0.5,(4,))': (k) => random.lognormal(k, 0.5, [4]),
  'triangular(key,0.,1.,3.,(4,))': (k) => random.triangular(k, 0, 1, 3, [4]),
  'wald(key,2.,(4,))': (k) => random.wald(k, 2, [4]),
  'orthogonal(key,3)': (k) => random.orthogonal(k, 3),
  'multivariate_normal(key,[1,2],[[2,.5],[.5,1]],(2,))': (k) =>
    random.multivariateNormal(k, np.array([1, 2]), np.array([[2, 0.5], [0.5, 1]]), [2]), // prettier-ignore
  'nn.initializers.glorot_normal(key,(2,3))': (k) => initializers.glorotNormal()(k, [2, 3]),
  'nn.initializers.lecun_normal(key,(2,3))': (k) => initializers.lecunNormal()(k, [2, 3]),
  'nn.initializers.lecun_uniform(key,(2,3))': (k) => initializers.lecunUniform()(k, [2, 3]),
  'nn.initializers.he_normal(key,(2,3))': (k) => initializers.heNormal()(k, [2, 3]),
  'nn.initializers.orthogonal(key,(2,3))': (k) => initializers.orthogonal()(k, [2, 3]),
  // The rows leave their scales out.
  'nn.initializers.normal(key,(2,3))': (k) => initializers.normal(5)(k, [2, 3]),
  'nn.initializers.uniform(key,(2,3))': (k) => initializers.uniform(10)(k, [2, 3]),
  'nn.initializers.truncated_normal(key,(2,3))': (k) => initializers.truncatedNormal(5)(k, [2, 3]),
  'key_data(split(key,3))': (k) => random.keyData(random.split(k, [3])),
}

/** Rows about a million draws, whose sorted ends are compared; checked in a test of their own. */
const LARGE = 'sort(normal(key,(1000000,)))[[0,1,-2,-1]]'

const keyOf = (row: Row): random.Key => random.wrapKeyData(np.array([...row.key], { dtype: 'uint32' }))

const seedOf = (call: string): random.Key | undefined => {
  const plain = /^key_data\(key\((-?\d+)\)\)$/.exec(call)
  if (plain !== null) return random.key(Number(plain[1]))
  const wide = /^key_data\(key\((-?\d+), x64\)\)$/.exec(call)
  if (wide !== null) return random.key(Number(wide[1]), { bits: 64 })
  const typed = /^key_data\(key\((int32|uint32)\((\d+)\)\)\)$/.exec(call)
  if (call === 'key_data(key(int64(3)))') return random.key(3n)
  if (typed === null) return undefined
  return random.key(np.array(Number(typed[2]), { dtype: typed[1] as 'int32' | 'uint32' }))
}

const check = (row: Row, y: Value): void => {
  expect(y).toBeInstanceOf(NdArray)
  const data = (y as NdArray).values()
  expect(y.shape).toEqual(row.shape)
  if (row.dtype !== 'int64') expect(y.dtype).toBe(row.dtype)
  if (row.bits !== undefined) {
    const bits = [...new Uint32Array(Float32Array.from(data).buffer)].map((b) => b.toString(16).padStart(8, '0'))
    expect(bits).toEqual(row.bits)
  }
  row.values.forEach((v, i) => {
    const want = Number(v)
    const got = data[i]!
    if (row.exact) expect(got).toBe(want)
    else expect(Math.abs(got - want)).toBeLessThanOrEqual(row.atol! + row.rtol! * Math.abs(want))
  })
}

describe('draws agree with JAX', () => {
  const small = rows.filter((r) => r.call !== LARGE)

  it.each(small.map((r) => [r.id, r] as const))('%s', (_, row) => {
    const seeded = seedOf(row.call)
    if (seeded !== undefined) {
      check(row, random.keyData(seeded))
      return
    }
    const draw = CALLS[row.call]
    if (draw === undefined) throw new Error(`no draw for ${row.call}`)
    check(row, draw(keyOf(row)))
  })

  it.each(small.filter((r) => seedOf(r.call) === undefined).map((r) => [r.id, r] as const))(
    '%s, compiled over a traced key',
    (_, row) => {
      check(row, jit(CALLS[row.call]!)(keyOf(row)))
    },
  )

  it.each(rows.filter((r) => r.call === LARGE))('the extremes of a million normal numbers', (row) => {
    const data = (random.normal(keyOf(row), [1000000]) as NdArray).data.slice().sort()
    check(row, np.array([data[0]!, data[1]!, data[999998]!, data[999999]!]))
  })
})
