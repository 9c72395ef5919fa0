/** Initialisers: variances by distribution and mode, what they refuse. Their values are held against JAX in test/random. */
import { describe, expect, it } from 'vitest'
import type { NdArray, Value } from '@pullback/core'
import '../../src/operators.ts'
import { initializers } from '../../src/nn/index.ts'
import * as np from '../../src/numpy/index.ts'
import * as random from '../../src/random/index.ts'
import { jit } from '../../src/transforms/jit.ts'

const data = (x: Value): number[] => [...(x as NdArray).values()]
const k = random.key(4)
const variance = (x: Value): number => data(np.mean(np.square(x)))[0]!

describe('initializers', () => {
  it('zeros, ones and constant fill the shape', () => {
    expect(data(initializers.zeros(k, [2, 2]))).toEqual([0, 0, 0, 0])
    expect(data(initializers.ones(k, [3], 'float64'))).toEqual([1, 1, 1])
    expect(initializers.ones(k, [], 'bfloat16').dtype).toBe('bfloat16')
    expect(data(initializers.constant(7)(k, [2]))).toEqual([7, 7])
    expect(data(initializers.constant(np.array([1, 2]), 'int32')(k, [2, 2]))).toEqual([1, 2, 1, 2])
  })
  // [window 3, in 40, out 60]: fan in 120, fan out 180.
  it.each([
    ['glorotUniform', initializers.glorotUniform(), 1 / 150],
    ['glorotNormal', initializers.glorotNormal(), 1 / 150],
    ['heUniform', initializers.heUniform(), 2 / 120],
    ['heNormal', initializers.heNormal(), 2 / 120],
    ['lecunUniform', initializers.lecunUniform(), 1 / 120],
    ['lecunNormal', initializers.lecunNormal(), 1 / 120],
    ['varianceScaling out', initializers.varianceScaling(3, 'fanOut', 'normal'), 3 / 180],
    ['varianceScaling geo', initializers.varianceScaling(1, 'fanGeoAvg', 'uniform'), 1 / Math.sqrt(120 * 180)],
    ['other axes', initializers.heNormal({ inAxis: 2, outAxis: 1 }), 2 / 180],
    ['several axes', initializers.heNormal({ inAxis: [0, 1], outAxis: 2 }), 2 / 120],
    ['a batch axis', initializers.heNormal({ batchAxis: 0 }), 2 / 40],
    ['normal', initializers.normal(), 1e-4],
    ['uniform', initializers.uniform(0.3), 0.03],
    // 0.7737413 is the variance of a normal draw between -2 and 2.
    ['truncatedNormal', initializers.truncatedNormal(2), 4 * 0.7737413],
    ['orthogonal', initializers.orthogonal(3), 9 / 120],
  ])('%s has its variance', (_, init, expected) => {
    expect(variance(init(k, [3, 40, 60])) / expected).toBeCloseTo(1, 1)
  })
  it('take the dtype of the call before their own, and run compiled', () => {
    expect(initializers.glorotNormal({ dtype: 'float16' })(k, [2, 2]).dtype).toBe('float16')
    expect(initializers.normal(1, 'float64')(k, [2], 'float32').dtype).toBe('float32')
    const init = initializers.heUniform()
    expect(data(jit((one: random.Key) => init(one, [3, 4]))(k))).toEqual(data(init(k, [3, 4])))
  })
  it('deltaOrthogonal keeps the length of what passes the middle of the window', () => {
    const w = initializers.deltaOrthogonal()(k, [3, 2, 4, 6])
    const middle = np.slice(w, [1, 2], [0, 1]).reshape([4, 6])
    data(np.matmul(middle, middle.transpose())).forEach((v, i) => {
      expect(v).toBeCloseTo(i % 5 === 0 ? 1 : 0, 5)
    })
    expect(data(np.sum(np.square(w)))[0]).toBeCloseTo(4, 4)
  })
  it('empty shapes are empty', () => {
    for (const init of [initializers.heNormal(), initializers.orthogonal()])
      expect(init(k, [0, 3]).shape).toEqual([0, 3])
    expect(initializers.deltaOrthogonal()(k, [3, 0, 3]).shape).toEqual([3, 0, 3])
  })
  it.each<readonly [string, () => unknown, string]>([
    ['rank 1', () => initializers.heNormal()(k, [3]), 'heNormal: rank must be 2 or more unless inAxis is given, got shape [3]'],
    ['mode', () => initializers.varianceScaling(1, 'fan_in' as never, 'normal')(k, [2, 2]), "varianceScaling: mode must be 'fanIn', 'fanOut', 'fanAvg' or 'fanGeoAvg', got fan_in"],
    ['distribution', () => initializers.varianceScaling(1, 'fanIn', 'cauchy' as never)(k, [2, 2]), "varianceScaling: distribution must be 'truncatedNormal', 'normal' or 'uniform', got cauchy"],
    ['scale', () => initializers.varianceScaling(-1, 'fanIn', 'normal'), 'varianceScaling: scale must be 0 or more, got -1'],
    ['orthogonal', () => initializers.orthogonal()(k, [3]), 'orthogonal: rank must be 2 or more, got shape [3]'],
    ['deltaOrthogonal', () => initializers.deltaOrthogonal()(k, [3, 4, 2]), 'deltaOrthogonal: the shape must be [...window, in, out] with 1 to 3 window axes and in ≤ out, got [3, 4, 2]'],
    ['dtype', () => initializers.heNormal()(k, [3, 3], 'int32'), 'heNormal: dtype must be floating, got int32'],
    ['key', () => initializers.heNormal()(3 as never, [3, 3]), 'heNormal: expected a random key first, got number'],
  ])('refuses %s', (_, f, message) => {
    expect(f).toThrow(message)
  }) // prettier-ignore
})
