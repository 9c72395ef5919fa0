/** Attention and normalisations: JAX's figures in fixtures/layers.jsonl (made by scripts/parity/layers.py), given cases, laws and misuse. */
import { readFileSync } from 'node:fs'
import type { NdArray } from '@pullback/core'
import { array, type DType, type Value } from '@pullback/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grad, jit, nn, np, vjp, vmap } from '../../src/index.ts'
import { arrayOf, between, concrete, expectClose } from '../../src/testing/index.ts'

interface Figures {
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly data: readonly number[]
}

interface Row {
  readonly kind: 'attention' | 'layerNorm' | 'rmsNorm' | 'groupNorm'
  readonly options: { readonly groups?: number; readonly isCausal?: boolean }
  readonly arrays: { readonly [name: string]: Figures }
  readonly args: readonly Figures[]
  readonly y: Figures
  readonly ct: Figures
  readonly grads: readonly Figures[]
}

const rows = readFileSync(new URL('fixtures/layers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)

const toArray = ({ dtype, shape, data }: Figures): NdArray => array([...data], { dtype, shape })

const apply = (r: Row, [a, b, c]: readonly Value[]): Value => {
  const { groups, ...options } = r.options
  const affine = { ...options, scale: b!, ...(c === undefined ? {} : { bias: c }) }
  switch (r.kind) {
    case 'attention': {
      const arrays = Object.fromEntries(Object.entries(r.arrays).map(([name, x]) => [name, toArray(x)]))
      return nn.dotProductAttention(a!, b!, c!, { ...options, ...arrays })
    }
    case 'layerNorm':
      return nn.layerNorm(a!, affine)
    case 'rmsNorm':
      return nn.rmsNorm(a!, affine)
    case 'groupNorm':
      return nn.groupNorm(a!, groups!, affine)
  }
}

/** JAX takes attention's products in float32; the figures have nine digits. */
const toleranceOf = (r: Row): number => (r.kind === 'attention' ? 3e-6 : 2e-8)

test('the fixture has every kind', () => {
  expect(new Set(rows.map((r) => r.kind))).toEqual(new Set(['attention', 'layerNorm', 'rmsNorm', 'groupNorm']))
})

test.each(rows.map((r, i) => [i, r.kind, r] as const))(
  'row %i, %s: value and gradients are those of JAX',
  (_, __, r) => {
    const [y, pull] = vjp((...xs: readonly Value[]) => apply(r, xs), ...r.args.map(toArray))
    const tolerance = { rtol: toleranceOf(r), atol: toleranceOf(r) }
    expectClose('value', y, toArray(r.y), tolerance)
    const grads = pull(toArray(r.ct)) as readonly Value[]
    grads.forEach((g, i) => {
      expectClose(`gradient ${i}`, g, toArray(r.grads[i]!), tolerance)
    })
  },
)

const f64 = (data: readonly number[], shape: readonly number[] = [data.length]): NdArray =>
  array([...data], { dtype: 'float64', shape })

describe('given cases (numpy and complex-step derivatives)', () => {
  const x = f64([1.691, -0.466, 0.033, 0.408, -0.789, 0.002, -0.001, -1.755, 1.018, 0.6, -0.625, -0.172], [4, 3])
  const scale = f64([1.651, 0.154, -0.387])
  const bias = f64([2.029, -0.045, -1.451])
  const weights = f64(
    [-0.405, -2.288, 1.049, -0.416, -0.743, 1.072, -1.651, 0.535, -2.064, -0.662, -1.204, 1.462],
    [4, 3],
  )
  const close = { rtol: 1e-10, atol: 1e-10 }

  test('layer_layernorm', () => {
    const f = (x: Value, scale: Value, bias: Value): Value =>
      nn.layerNorm(x, { scale, bias, epsilon: 1e-5 }).mul(weights).sum()
    expectClose('value', f(x, scale, bias), f64([-10.427829836372295], []), close)
    const [dx, dscale, dbias] = grad(f, { argnums: [0, 1, 2] })(x, scale, bias)
    const expected = [
      -0.0029874585047458616, -0.009916509898882422, 0.012903968403628141, -0.0666848087819813, -0.03419214194229093,
      0.10087695072427162, -1.8550112074999496, 0.6816642526258451, 1.173346954874104, 0.02130439668059158,
      0.03640302795256748, -0.05770742463315952,
    ]
    expectClose('dx', dx, f64(expected, [4, 3]), close)
    expectClose('dscale', dscale, f64([-2.2303532079465573, 3.8142898031400425, -2.748159380526885]), close)
    expectClose('dbias', dbias, f64([-3.134, -3.7, 1.519]), close)
  })

  test('layer_batchnorm_train', () => {
    const zeros = np.zeros([3], 'float64')
    const f = (x: Value, scale: Value, bias: Value): Value =>
      nn
        .batchNorm(x, { mean: zeros, variance: zeros }, { scale, bias, epsilon: 1e-3, training: true })[0]
        .mul(weights)
        .sum()
    expectClose('value', f(x, scale, bias), f64([-4.510611882489424], []), close)
    const [dx, dscale, dbias] = grad(f, { argnums: [0, 1, 2] })(x, scale, bias)
    const expected = [
      -0.47613638478798903, -0.16312489479888498, -0.08540331947639956, 1.3547470920553648, 0.12455274983453356,
      -0.02697657360019661, -1.3067799363819639, -0.038995826808955955, 0.027053296876830436, 0.42816922911458744,
      0.07756797177330743, 0.08532659619976563,
    ]
    expectClose('dx', dx, f64(expected, [4, 3]), close)
    expectClose('dscale', dscale, f64([1.3786330275713177, -3.7720018090959013, -5.66048647956356]), close)
    expectClose('dbias', dbias, f64([-3.134, -3.7, 1.519]), close)
  })
})

const smooth = (shape: readonly number[]): fc.Arbitrary<NdArray> => arrayOf(shape, 'float64', between(-2, 2))

describe('attention', () => {
  const q = f64([1, 2, -1, 0.5, 0.2, 1], [3, 1, 2])
  const k = f64([0.3, 1, 2, -1], [2, 1, 2])
  const v = f64([1, 10, 100, 1000], [2, 1, 2])
  const mask = array([false, false, true, false, true, true], { shape: [1, 3, 2] })

  test('a query that may look at nothing gives 0, and no gradient is NaN', () => {
    const attend = (q: Value, k: Value, v: Value): Value => nn.dotProductAttention(q, k, v, { mask })
    expect(concrete(attend(q, k, v)).toNested()).toMatchObject([[[0, 0]], [[1, 10]], {}])
    const grads = grad((...a: readonly [Value, Value, Value]) => attend(...a).sum(), { argnums: [0, 1, 2] })(q, k, v)
    for (const g of grads) expect(Array.from(concrete(g).data).every(Number.isFinite)).toBe(true)
    expect(Array.from(concrete(grads[0]).data).slice(0, 4)).toEqual([0, 0, 0, 0])
  })

  test('hidden values do not count, even NaN', () => {
    const poisoned = f64([1, 10, NaN, NaN], [2, 1, 2])
    const only = array([true, false], { shape: [1, 1, 2] })
    // The product 0 · NaN is NaN: hidden keys are safe, hidden values must be numbers.
    const y = nn.dotProductAttention(q, f64([0.3, 1, NaN, NaN], [2, 1, 2]), v, { mask: only })
    expect(concrete(y).toNested()).toEqual([[[1, 10]], [[1, 10]], [[1, 10]]])
    expect(concrete(nn.dotProductAttention(q, k, poisoned, { mask: only })).data.some(Number.isNaN)).toBe(true)
  })

  test('heads that share a key head see the same keys', () => {
    fc.assert(
      fc.property(smooth([1, 3, 4, 2]), smooth([1, 5, 2, 2]), smooth([1, 5, 2, 2]), (q, k, v) => {
        const repeated = (x: Value): Value => np.repeat(x, 2, 2)
        expectClose('grouped', nn.dotProductAttention(q, k, v), nn.dotProductAttention(q, repeated(k), repeated(v)), {
          rtol: 1e-12,
          atol: 1e-12,
        })
      }),
      { numRuns: 20 },
    )
  })

  test('vmap over examples is the batch axis', () => {
    fc.assert(
      fc.property(smooth([3, 4, 2, 2]), smooth([3, 5, 2, 2]), (q, k) => {
        const one = (q: Value, k: Value): Value => nn.dotProductAttention(q, k, k, { isCausal: true })
        expectClose('vmap', vmap(one)(q, k), one(q, k), { rtol: 1e-12, atol: 1e-12 })
      }),
      { numRuns: 20 },
    )
  })

  test('misuse is refused with the shapes in question', () => {
    expect(() => nn.dotProductAttention(q, k, f64([1, 2], [1, 1, 2]))).toThrow(
      /^dotProductAttention: query \[batch, queries, heads, depth\].*got \[1, 3, 1, 2\], \[1, 2, 1, 2\], \[1, 1, 1, 2\]/,
    )
    expect(() => nn.dotProductAttention(f64([1]), k, v)).toThrow(/must all have rank 3 or all rank 4, got \[1\]/)
    expect(() => nn.dotProductAttention(q, k, v, { mask: array([true, true, true]) })).toThrow(
      /mask must broadcast to \[1, 1, 3, 2\], got \[3\]/,
    )
    expect(() => nn.dotProductAttention(q, k, v, { localWindowSize: -1 })).toThrow(RangeError)
    expect(() => nn.dotProductAttention(q, k, v, { keyValueSeqLengths: array([1, 2], { dtype: 'int32' }) })).toThrow(
      /keyValueSeqLengths must have shape \[1\], got \[2\]/,
    )
  })
})

describe('normalisations', () => {
  test('results have mean 0 and variance 1, whatever the scale and offset of the input', () => {
    fc.assert(
      fc.property(smooth([3, 8]), fc.constantFrom(1, 1e3, 1e6), (x, offset) => {
        const y = nn.layerNorm(x.add(offset), { epsilon: 0 })
        const spread = np.var(x, { axis: 1 })
        if (concrete(spread).data.some((s) => s < 1e-2)) return
        expectClose('mean', np.mean(y, { axis: 1 }), np.zeros([3], 'float64'), { atol: 1e-7 })
        expectClose('variance', np.var(y, { axis: 1 }), np.ones([3], 'float64'), { atol: 1e-7 })
      }),
    )
  })

  test('large means lose nothing in float32', () => {
    const x = array([10000, 10001, 10002, 10003])
    const centred = array([-1.5, -0.5, 0.5, 1.5])
    expectClose('offset', nn.layerNorm(x), nn.layerNorm(centred), { rtol: 1e-6 })
  })

  test('one group is layer normalisation of the rest, as many groups as channels are instance normalisation', () => {
    fc.assert(
      fc.property(smooth([2, 3, 4]), (x) => {
        const close = { rtol: 1e-10, atol: 1e-10 }
        expectClose('one', nn.groupNorm(x, 1), nn.layerNorm(x, { axis: [1, 2] }), close)
        expectClose('each', nn.groupNorm(x, 4), nn.layerNorm(x, { axis: 1 }), close)
      }),
      { numRuns: 20 },
    )
  })

  test('batchNorm moves running statistics in training and uses them otherwise, compiled or not', () => {
    const x = array([[1, 10], [3, 30]], { dtype: 'float64' }) // prettier-ignore
    const statistics = { mean: f64([0, 100]), variance: f64([1, 4]) }
    const [y, next] = nn.batchNorm(x, statistics, { training: true, momentum: 0.9, epsilon: 0 })
    expectClose('y', y, array([[-1, -1], [1, 1]], { dtype: 'float64' }), { rtol: 1e-14 }) // prettier-ignore
    expectClose('mean', next.mean, f64([0.2, 92]), { rtol: 1e-14 })
    expectClose('variance', next.variance, f64([1, 13.6]), { rtol: 1e-14 })
    const [z, same] = nn.batchNorm(x, statistics, { epsilon: 0 })
    expectClose('z', z, array([[1, -45], [3, -35]], { dtype: 'float64' }), { rtol: 1e-14 }) // prettier-ignore
    expect(same).toBe(statistics)
    const compiled = jit((x: Value, s: nn.BatchStatistics) => nn.batchNorm(x, s, { training: true, epsilon: 0 })[0])
    expectClose('jit', compiled(x, statistics), y, { rtol: 1e-14 })
  })

  test('masked examples do not count in a batch', () => {
    fc.assert(
      fc.property(smooth([4, 2]), smooth([4, 2]), (x, other) => {
        const where = array([[true], [false], [true], [true]])
        const s = { mean: f64([0, 0]), variance: f64([1, 1]) }
        const run = (x: Value): nn.BatchStatistics => nn.batchNorm(x, s, { training: true, where })[1]
        const [a, b] = [run(x), run(np.where(where, x, other))]
        expectClose('mean', a.mean, b.mean)
        expectClose('variance', a.variance, b.variance)
      }),
      { numRuns: 20 },
    )
  })

  test('misuse is refused', () => {
    const x = np.ones([2, 3])
    expect(() => nn.layerNorm(x, { scale: np.ones([2]) })).toThrow(/^layerNorm: scale must have shape \[3\], got \[2\]/)
    expect(() => nn.groupNorm(x, 2)).toThrow(
      /^groupNorm: groups must be a positive divisor of the channels, got 2 for 3/,
    )
    expect(() => nn.groupNorm(x, 1, { axis: 0 })).toThrow(/axis 0 is the batch/)
    expect(() => nn.batchNorm(x, { mean: np.ones([2]), variance: np.ones([3]) })).toThrow(
      /^batchNorm: statistics must have shape \[3\], got mean \[2\]/,
    )
  })
})
