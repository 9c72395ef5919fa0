/** Recurrent layers: states in and out, masks in either direction, dropout, and what is refused. */
import { grad, jit, np, random, type Value } from '@pullback/autodiff'
import { array, leavesOf, type NdArray } from '@pullback/core'
import { option as O } from 'fp-ts'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  apply,
  collectLosses,
  dense,
  evaluating,
  input,
  inputSpec,
  lstm,
  masking,
  model,
  sequential,
  simpleRnn,
  summary,
  training,
  withMask,
} from '../src/index.ts'

const key = random.key(0)
const x = random.normal(random.key(5), [2, 4, 3])
const spec = inputSpec([null, null, 3])
const nested = (v: unknown): unknown => (v as NdArray).toNested()
const close = (a: Value, b: Value): void => {
  expect(a.shape).toEqual(b.shape)
  expect((a.sub(b).abs().max() as NdArray).item()).toBeLessThan(1e-6)
}

describe('lstm', () => {
  const options = { units: 5, biasInitializer: 'random_uniform' } as const
  const { params, state } = lstm(options).init(key, spec)

  test('is its formula, step by step', () => {
    const { kernel, recurrentKernel, bias } = params
    const sigmoid = (z: Value): Value => z.neg().exp().add(1).pow(-1)
    let [h, c]: Value[] = [np.zeros([2, 5]), np.zeros([2, 5])]
    for (const frame of np.split(x, 4, 1)) {
      const z = frame.reshape([2, 3]).matmul(kernel).add(h!.matmul(recurrentKernel)).add(bias)
      const [i, f, g, o] = np.split(z, 4, 1) as [Value, Value, Value, Value]
      c = sigmoid(f).mul(c!).add(sigmoid(i).mul(g.tanh()))
      h = sigmoid(o).mul(c.tanh())
    }
    const [[y, lastH, lastC]] = lstm({ ...options, returnState: true })(params, state, key, x)
    close(y, h!)
    close(lastH, h!)
    close(lastC, c!)
  })

  test('goes on where a state is handed over', () => {
    const stepwise = lstm({ ...options, returnState: true, takesState: true })
    const [early, late] = np.split(x, 2, 1) as [Value, Value]
    const zero = np.zeros([2, 5])
    const [[, h, c]] = stepwise(params, state, key, [early, zero, zero])
    const [[y]] = stepwise(params, state, key, [late, h, c])
    close(y, lstm(options)(params, state, key, x)[0])
    expectTypeOf(h).toEqualTypeOf<Value>()
    // @ts-expect-error it takes a state
    expect(() => stepwise(params, state, key, x)).toThrow(
      'lstm: x must be a list of x and 2 arrays of state, got one array',
    )
    // @ts-expect-error this one does not
    expect(() => lstm(options)(params, state, key, [x, zero, zero])).toThrow(
      'lstm: x must be one array, got a list of 3',
    )
  })

  test('skips masked steps: the result is that without them', () => {
    const keep = array([[true, false, true, false], [true, false, true, false]]) // prettier-ignore
    const kept = np
      .stack(
        [x.reshape([2, 2, 6])].map((v) => np.split(v, 2, 2)[0]!),
        0,
      )
      .reshape([2, 2, 3])
    const masked = withMask(evaluating(state), keep)
    for (const goBackwards of [false, true]) {
      const layer = lstm({ ...options, goBackwards })
      const [y, after] = layer(params, masked, key, x)
      close(y, layer(params, state, key, kept)[0])
      expect(O.isNone(after.mask)).toBe(true)
    }
  })

  test('returns sequences in the order of its steps, and their mask likewise', () => {
    const keep = array([[true, true, false, false], [true, true, true, true]]) // prettier-ignore
    const layer = lstm({ ...options, goBackwards: true, returnSequences: true })
    const [ys, after] = layer(params, withMask(evaluating(state), keep), key, x)
    const [last] = lstm({ ...options, goBackwards: true })(params, withMask(evaluating(state), keep), key, x)
    close(np.take(ys, 3, { axis: 1 }), last)
    expect(O.isSome(after.mask) && nested(after.mask.value)).toEqual([[false, false, true, true], [true, true, true, true]]) // prettier-ignore
  })

  test('leaves out the same units at all steps, in training only', () => {
    const rnn = simpleRnn({ units: 3, activation: null, kernelInitializer: 'identity', recurrentInitializer: 'zeros', dropout: 0.5, returnSequences: true }) // prettier-ignore
    const begun = rnn.init(key, spec)
    const [ys] = rnn(begun.params, training(begun.state), key, np.ones([8, 4, 3]))
    const steps = np.split(ys, 4, 1).map(nested)
    expect(new Set(steps.map((s) => JSON.stringify(s))).size).toBe(1)
    expect(new Set((ys as NdArray).data)).toEqual(new Set([0, 2]))
    const [calm] = rnn(begun.params, begun.state, key, np.ones([8, 4, 3]))
    expect(nested(calm)).toEqual(nested(np.ones([8, 4, 3])))
  })

  test('returns zeros, its state to begin with, where there are no steps', () => {
    expect(nested(lstm(options)(params, state, key, np.zeros([1, 0, 3]))[0])).toEqual([[0, 0, 0, 0, 0]])
  })

  test('counts each array it returns when outputs are penalised', () => {
    const layer = lstm({
      ...options,
      returnState: true,
      activityRegularizer: 'l2',
      kernelRegularizer: 'l1',
      biasRegularizer: 'l1',
    })
    const [, after] = layer(params, training(state), key, x)
    expect(collectLosses(layer, params, after)).toHaveLength(5)
  })

  test('stands behind masking in a chain and a model, compiled and differentiable', () => {
    const chain = sequential(
      masking(),
      lstm({ units: 2, returnSequences: true }),
      lstm({ units: 2 }),
      dense({ units: 1 }),
    )
    const begun = chain.init(key, inputSpec([null, 4, 3]))
    const padded = np.where(array([[[true], [true], [false], [false]]]), x, 0)
    const loss = (p: typeof begun.params, v: Value): Value => chain(p, begun.state, key, v)[0].square().sum()
    close(jit(loss)(begun.params, padded), loss(begun.params, padded))
    const shorter = np.split(padded, 2, 1)[0]!
    close(loss(begun.params, padded), loss(begun.params, shorter))
    const slopes = [padded, shorter].map((v) => leavesOf(grad((p: typeof begun.params) => loss(p, v))(begun.params)))
    slopes[0]!.forEach((g, i) => close(g as Value, slopes[1]![i] as Value))

    const s = input({ shape: [null, 3] })
    const [y, h, c] = apply(lstm({ units: 2, returnState: true }), apply(masking(), s))
    const graph = model({ inputs: s, outputs: { y, c, h } })
    const built = graph.init(key, inputSpec([null, null, 3]))
    const [out] = graph(built.params, built.state, key, padded)
    expect(nested(out.y)).toEqual(nested(out.h))
    expect(summary(graph, inputSpec([null, null, 3]))).toMatch(/lstm +\[null, 2\], \[null, 2\], \[null, 2\] /)
  })

  const layer = lstm({ units: 2 })
  test.each<[string, () => unknown, string]>([
    ['no units', () => lstm({ units: 0 }), 'lstm: units must be a positive integer, got 0'],
    ['a rate above 1', () => lstm({ units: 1, dropout: 2 }), 'lstm: dropout must be between 0 and 1, got 2'],
    ['a flag that is none', () => simpleRnn({ units: 1, goBackwards: 1 as never }), 'simpleRnn: goBackwards must be a boolean, got 1'],
    ['an option of another layer', () => simpleRnn({ units: 1, unitForgetBias: true } as never), 'simpleRnn: options must be '],
    ['an unknown gate', () => lstm({ units: 1, recurrentActivation: 'sigmoidal' }), 'lstm: activation must be a known name, got "sigmoidal"'],
    ['rank 2', () => layer.outputSpec(inputSpec([2, 3])), 'lstm: x must have rank 3, got shape [2, 3]'],
    ['an unknown last size', () => layer.outputSpec(inputSpec([2, 3, null])), 'lstm: the last size of x must be known, got shape [2, 3, null]'],
    ['x of another size', () => lstm({ units: 5 })(params, state, key, np.ones([1, 2, 4])), 'lstm: the last axis of x must have the size the kernel expects, got x [1, 2, 4] and kernel [3, 20]'],
    ['a mask of another shape', () => lstm({ units: 5 })(params, withMask(state, array([true, true])), key, x), 'lstm: the mask must have shape [2, 4], got [2]'],
    ['a state of another shape', () => lstm({ units: 5, takesState: true })(params, state, key, [x, np.zeros([2, 4]), np.zeros([2, 5])]), 'lstm: a state must have shape [2, 5], got [2, 4]'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
})
