/** Low-rank updates of dense kernels. */
import { grad, np, random, type NdArray } from '@pullback/autodiff'
import { array } from '@pullback/core'
import { E } from '../src/fp.ts'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  addLora,
  collectLosses,
  dense,
  evaluating,
  fromConfig,
  inputSpec,
  mergeLora,
  type LoraFactors,
  type LoraOptions,
  type MergeLoraOptions,
} from '../src/index.ts'

const key = random.key(0)
const x = random.normal(key, [4, 3])
const nested = (v: unknown): unknown => (v as NdArray).toNested()
const plain = dense({ units: 5, activation: 'tanh' })
const tuned = dense({ units: 5, activation: 'tanh', loraRank: 2, loraAlpha: 3 })
const { params: trained, state } = plain.init(key, inputSpec([null, 3]))

describe('a dense layer with a low-rank update', () => {
  const begun = addLora(random.key(1), trained, { rank: 2 } satisfies LoraOptions)
  const moved = { ...begun, loraKernelB: random.normal(key, [2, 5]) }
  const call = (p: typeof begun): ReturnType<typeof tuned>[0] => tuned(p, evaluating(state), key, x)[0]

  test('begins where the trained layer is', () => {
    expect(nested(call(begun))).toEqual(nested(plain(trained, evaluating(state), key, x)[0]))
    expect(Object.keys(tuned.init(key, inputSpec([null, 3])).params)).toEqual(Object.keys(begun))
    expectTypeOf<LoraFactors>().toMatchObjectType<Pick<typeof begun, 'loraKernelA' | 'loraKernelB'>>()
  })

  test('adds alpha / rank · A · B to the kernel', () => {
    const kernel = moved.kernel.add(moved.loraKernelA.matmul(moved.loraKernelB).mul(3 / 2))
    const wanted = np.tanh(x.matmul(kernel).add(moved.bias)) as NdArray
    const far = call(moved).sub(wanted).abs().max() as NdArray
    expect(far.item()).toBeLessThan(1e-6)
  })

  test('leaves the kernel without a gradient', () => {
    const slopes = grad((p: typeof moved) => call(p).sum())(moved)
    expect(nested(slopes.kernel)).toEqual(nested(np.zeros([3, 5])))
    for (const g of [slopes.loraKernelA, slopes.loraKernelB, slopes.bias]) {
      expect((g.abs().max() as NdArray).item()).toBeGreaterThan(0)
    }
  })

  test('penalises the factors in place of the kernel, after the bias', () => {
    const layer = dense({ units: 1, loraRank: 1, kernelRegularizer: 'l2', biasRegularizer: 'l1' })
    const params = { kernel: array([[9]]), bias: array([1]), loraKernelA: array([[2]]), loraKernelB: array([[3]]) }
    const losses = collectLosses(layer, params, layer.init(key, inputSpec([1, 1])).state)
    expect(losses).toHaveLength(3)
    losses.forEach((l, i) => expect(nested(l)).toBeCloseTo([0.01, 0.04, 0.09][i]!, 8))
  })

  test('is merged into one kernel', () => {
    const options: MergeLoraOptions = { alpha: 3 }
    const merged = mergeLora(moved, options)
    expect(Object.keys(merged)).toEqual(['kernel', 'bias'])
    expect(nested(plain(merged, evaluating(state), key, x)[0])).toEqual(nested(call(moved)))
    const own = dense({ units: 5, activation: 'tanh', loraRank: 2 })(moved, evaluating(state), key, x)[0]
    expect(nested(plain(mergeLora(moved), evaluating(state), key, x)[0])).toEqual(nested(own))
  })

  test('goes through a config, and has none of it without', () => {
    const again = fromConfig(JSON.parse(JSON.stringify(tuned.config)))
    expect(E.isRight(again) && again.right.config).toEqual(tuned.config)
    expect(tuned.config).toMatchObject({ loraRank: 2, loraAlpha: 3 })
    expect(Object.keys(plain.config)).not.toContain('loraRank')
  })

  test.each<readonly [string, () => unknown, string]>([
    ['a rank of 0', () => dense({ units: 1, loraRank: 0 }), 'dense: loraRank must be a positive integer, got 0'],
    ['half a rank', () => addLora(key, trained, { rank: 1.5 }), 'addLora: rank must be a positive integer, got 1.5'],
    ['alpha without a rank', () => dense({ units: 1, loraAlpha: 2 }), 'dense: loraAlpha needs a loraRank, got none'],
    ['an alpha that is not finite', () => mergeLora(moved, { alpha: NaN }), 'mergeLora: loraAlpha must be finite'],
    ['a constrained kernel', () => dense({ units: 1, loraRank: 1, kernelConstraint: 'non_neg' }), 'dense: loraRank cannot be combined with kernelConstraint'],
    ['factors twice', () => addLora(key, begun, { rank: 2 }), 'addLora: the parameters must have no factors, got them already'],
    ['no factors', () => mergeLora(trained as never), 'mergeLora: the factors must fit the kernel [3, 5], got none'],
    ['factors of another kernel', () => mergeLora({ ...moved, loraKernelB: np.zeros([2, 4]) }), 'mergeLora: the factors must fit the kernel [3, 5], got [3, 2] and [2, 4]'],
    ['a kernel of a convolution', () => addLora(key, { kernel: np.zeros([2, 2, 3, 4]) }, { rank: 1 }), 'addLora: params must have a kernel [in, units], got [2, 2, 3, 4]'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
})
