/** Layers that join arrays or wrap layers: masks, states, messages; numbers are held to Keras in parity.test.ts. */
import { jit, np, random, type Value } from '@pullback/autodiff'
import { array, type NdArray } from '@pullback/core'
import { either as E, option as O } from 'fp-ts'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  add,
  alphaDropout,
  average,
  bidirectional,
  collectLosses,
  concatenate,
  dense,
  dot,
  evaluating,
  flatten,
  fromConfig,
  gaussianDropout,
  gaussianNoise,
  gru,
  initialState,
  inputSpec,
  lambda,
  lstm,
  masking,
  masksOf,
  maximum,
  minimum,
  multiply,
  simpleRnn,
  subtract,
  timeDistributed,
  training,
  withMask,
  withMasks,
  type MergeLayer,
  type Nothing,
  type State,
} from '../src/index.ts'

const key = random.key(0)
const nested = (v: unknown): unknown => (v as NdArray).toNested()
const shown = (m: O.Option<Value>): unknown => (O.isSome(m) ? nested(m.value) : null)
const close = (a: Value, b: Value): void => {
  expect(a.shape).toEqual(b.shape)
  expect((a.sub(b).abs().max() as NdArray).item()).toBeLessThan(1e-6)
}
const begun: State<Nothing> = initialState({})
const bools = (...xs: boolean[]): O.Option<Value> => O.some(array([xs]))
const joined = (layer: MergeLayer, xs: readonly Value[], masks: readonly O.Option<Value>[] = []): [Value, unknown] => {
  const [y, after] = layer({}, masks.length === 0 ? begun : withMasks(begun, masks), key, xs)
  return [y, shown(after.mask)]
}

describe('layers that join arrays', () => {
  const a = array([[1, 2, 3]]) // prettier-ignore
  const b = array([[4, 0, -1]]) // prettier-ignore

  test('work entry by entry, on one array or more', () => {
    const results = [add(), subtract(), multiply(), average(), maximum(), minimum()].map((l) => nested(joined(l, [a, b])[0])) // prettier-ignore
    expect(results).toEqual([[[5, 2, 2]], [[-3, 2, 4]], [[4, 0, -3]], [[2.5, 1, 1]], [[4, 2, 3]], [[1, 0, -1]]]) // prettier-ignore
    expect(nested(joined(add(), [a])[0])).toEqual([[1, 2, 3]])
    expect(nested(joined(average(), [a, a, b])[0])).toEqual([[2, 4 / 3, 5 / 3].map(Math.fround)])
  })

  test('give lower ranks axes behind the batch, and promote', () => {
    expect(add().outputSpec([inputSpec([null, 4, 3]), inputSpec([2, 3])])).toEqual(inputSpec([2, 4, 3]))
    expect(average().outputSpec([inputSpec([1, 3], 'int32'), inputSpec([1, 3], 'int32')]).dtype).toBe('float32')
    expect(add().outputSpec([inputSpec([1, 3], 'int32'), inputSpec([1, 3], 'float64')]).dtype).toBe('float64')
  })

  test('a step counts where it does in one of the arrays; without a mask of one there is none', () => {
    const x = np.ones([1, 3, 2])
    const masks = [bools(true, false, false), bools(false, true, false)]
    expect(joined(add(), [x, x], masks)[1]).toEqual([[true, true, false]])
    expect(joined(add(), [x, x], [masks[0]!, O.none])[1]).toBeNull()
    // Of a step that does not count the other array's entries are taken.
    const [most] = joined(maximum(), [x, x.mul(3)], [bools(true, true, true), bools(false, true, false)])
    expect(nested(most)).toEqual([[[1, 1], [3, 3], [1, 1]]]) // prettier-ignore
    const [least] = joined(minimum(), [x, x.mul(-3)], [bools(false, true, true), bools(true, true, false)])
    expect(nested(least)).toEqual([[[-3, -3], [-3, -3], [1, 1]]]) // prettier-ignore
  })

  test('concatenate puts masks one behind the other along time and joins them along features', () => {
    const [x, y] = [np.ones([1, 2, 1]), np.zeros([1, 1, 1])]
    const [all, mask] = joined(concatenate({ axis: 1 }), [x, y], [bools(true, false), O.none])
    expect([nested(all), mask]).toEqual([[[[1], [1], [0]]], [[true, false, true]]]) // prettier-ignore
    const masks = [bools(true, false), bools(false, false)]
    expect(joined(concatenate(), [x, x], masks)[1]).toEqual([[true, false]])
    expect(joined(concatenate(), [x, x], [masks[1]!, O.none])[1]).toEqual([[true, true]])
    expect(concatenate({ axis: -2 }).outputSpec([inputSpec([null, 2, 3]), inputSpec([4, null, 3])]).shape).toEqual([4, null, 3]) // prettier-ignore
  })

  test('one mask given for a list stands for each of its arrays', () => {
    const x = np.ones([1, 2, 1])
    const [, after] = add()({}, withMask(begun, array([[true, false]])), key, [x, x])
    expect(shown(after.mask)).toEqual([[true, false]])
    expect(masksOf(withMask(begun, array([[true]])), 3)).toHaveLength(3)
    expect(() => masksOf(withMasks(begun, [O.none, bools(true)]), 3)).toThrow('masksOf: the state must hold one mask per array, got 2 for 3 arrays') // prettier-ignore
  })

  test('dot sums over an axis of each, and cosines of nothing are 0', () => {
    const layer = dot({ axes: [1, 2] })
    expect(layer.outputSpec([inputSpec([null, 3, 5]), inputSpec([7, 4, 3])])).toEqual(inputSpec([7, 5, 4]))
    expect(nested(dot({ axes: 1 })({}, begun, key, [a, b])[0])).toEqual([[1]])
    expect(nested(dot({ axes: 1, normalize: true })({}, begun, key, [a.mul(0), b])[0])).toEqual([[0]])
  })

  const specs = (...shapes: (number | null)[][]): ReturnType<typeof inputSpec>[] => shapes.map((s) => inputSpec(s))
  test.each<[string, () => unknown, string]>([
    ['one array', () => add().outputSpec(inputSpec([1, 2]) as never), 'add: x must be a list of one or more arrays, got one array'],
    ['no arrays', () => multiply().outputSpec([]), 'multiply: x must be a list of one or more arrays, got a list of 0'],
    ['three to subtract', () => subtract().outputSpec(specs([1], [1], [1])), 'subtract: x must be a list of 2 arrays, got a list of 3'],
    ['shapes that do not broadcast', () => add().outputSpec(specs([1, 2], [1, 3])), 'add: the arrays must have one batch size and shapes that broadcast, got [1, 2], [1, 3]'],
    ['batches that differ', () => maximum().outputSpec(specs([1, 2], [3, 2])), 'maximum: the arrays must have one batch size'],
    ['booleans', () => add().outputSpec([inputSpec([1], 'bool')]), 'add: x must hold numbers, got bool'],
    ['an axis there is not', () => concatenate({ axis: 2 }).outputSpec(specs([1, 2])), 'concatenate: axis must be among the 2 of x, got 2'],
    ['sizes that do not agree', () => concatenate().outputSpec(specs([1, 2, 3], [1, 3, 3])), 'concatenate: the arrays must have one rank and sizes that agree but along axis 2, got [1, 2, 3], [1, 3, 3]'],
    ['ranks that differ', () => concatenate().outputSpec(specs([1, 2], [1, 3, 3])), 'concatenate: the arrays must have one rank'],
    ['a product over the batch', () => dot({ axes: 0 }).outputSpec(specs([1, 2], [1, 2]) as never), 'dot: axes must be among those of x and not the batch, got 0 for [1, 2]'],
    ['axes of different sizes', () => dot({ axes: 1 }).outputSpec(specs([1, 2], [1, 3]) as never), 'dot: the arrays must agree in the batch and along the axes 1 and 1, got [1, 2] and [1, 3]'],
    ['three axes', () => dot({ axes: [1, 1, 1] as never }), 'dot: axes must be an integer or two, got [1,1,1]'],
    ['a mask that does not fit', () => joined(add(), [np.ones([1, 2, 1])], [bools(true)]) && joined(add(), [np.ones([1, 2]), np.ones([1, 2])], [bools(true), O.none]), 'add: a mask must have the leading sizes of its array, got [1, 1] for [1, 2'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
})

describe('noise', () => {
  const x = np.ones([40000])
  const moments = (y: Value): readonly [number, number] => {
    const mean = Number((y.mean() as NdArray).item())
    return [mean, Math.sqrt(Number((y.sub(mean).square().mean() as NdArray).item()))]
  }

  test('has the mean and deviation it should, in training alone', () => {
    const [added] = gaussianNoise({ stddev: 0.5 })({}, training(begun), key, x)
    const [times] = gaussianDropout({ rate: 0.2 })({}, training(begun), key, x)
    for (const y of [added, times]) {
      expect(moments(y)[0]).toBeCloseTo(1, 1)
      expect(moments(y)[1]).toBeCloseTo(0.5, 2)
    }
    expect(gaussianNoise({ stddev: 0.5 })({}, begun, key, x)[0]).toBe(x)
    expect(gaussianDropout({ rate: 0 })({}, training(begun), key, x)[0]).toBe(x)
  })

  test('alphaDropout keeps mean 0 and variance 1, with two values for a constant', () => {
    const drawn = random.normal(random.key(3), [40000])
    const [y] = alphaDropout({ rate: 0.3 })({}, training(begun), key, drawn)
    const [mean, deviation] = moments(y)
    expect(Math.abs(mean)).toBeLessThan(0.03)
    expect(deviation).toBeCloseTo(1, 1)
    const [z] = alphaDropout({ rate: 0.3, noiseShape: [1, null] })({}, training(begun), key, np.ones([5, 50]))
    const columns = new Set(np.split(z, 50, 1).map((c) => JSON.stringify(nested(c))))
    expect(columns.size).toBe(2)
  })

  test.each<[string, () => unknown, string]>([
    ['a deviation above 1', () => gaussianNoise({ stddev: 2 }), 'gaussianNoise: stddev must be between 0 and 1, got 2'],
    ['a rate of 1', () => gaussianDropout({ rate: 1 }), 'gaussianDropout: rate must be below 1, got 1'],
    ['a rate of 1 here too', () => alphaDropout({ rate: 1 }), 'alphaDropout: rate must be below 1, got 1'],
    ['a pattern of nothing', () => alphaDropout({ rate: 0.1, noiseShape: [0] }), 'alphaDropout: noiseShape must hold positive integers or null, got [0]'],
    ['integers', () => gaussianNoise({ stddev: 1 }).outputSpec(inputSpec([1], 'int32')), 'gaussian_noise: x must be floating, got int32'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
})

describe('bidirectional', () => {
  const x = random.normal(random.key(1), [2, 4, 3])
  const forward = lstm({ units: 2, returnSequences: true })
  const layer = bidirectional({ layer: forward })
  const { params, state } = layer.init(key, x)

  test('is both directions side by side, in the order of x', () => {
    const [y] = layer(params, state, key, x)
    const [a] = forward(params.forward, state, key, x)
    const [b] = forward(params.backward, state, key, np.flip(x, 1))
    close(y, np.concatenate([a, np.flip(b, 1)], -1))
    expect(nested(params.forward.kernel)).not.toEqual(nested(params.backward.kernel))
    expectTypeOf(y).toEqualTypeOf<Value>()
  })

  test('gives both outputs, and their states, where asked to', () => {
    const both = bidirectional({ layer: lstm({ units: 2, returnState: true, takesState: true }), mergeMode: null })
    const zero = np.zeros([2, 2])
    const specs = [x, zero, zero, zero, zero] as const
    const made = both.init(key, specs)
    const [ys] = both(made.params, made.state, key, specs)
    expectTypeOf(ys).toEqualTypeOf<readonly [forward: Value, backward: Value, h: Value, c: Value, h: Value, c: Value]>()
    expect(ys.map((v) => v.shape)).toEqual(new Array(6).fill([2, 2]))
    close(ys[0], ys[2])
    close(ys[1], ys[4])
    expect(() => both.outputSpec([x, zero] as never)).toThrow('bidirectional: x must be a list of x and 4 arrays of state, got a list of 2') // prettier-ignore
  })

  test('takes another layer for the way back, and comes back from its config with it', () => {
    const other = bidirectional({
      layer: gru({ units: 2 }),
      backwardLayer: gru({ units: 3, goBackwards: true, resetAfter: false }),
    })
    expect(other.outputSpec(inputSpec([null, null, 3])).shape).toEqual([null, 5])
    const again = fromConfig(JSON.parse(JSON.stringify(other.config)))
    expect(E.isRight(again) && again.right.config).toEqual(other.config)
    expect(fromConfig({ className: 'Bidirectional', layer: { className: 'Flatten' } })).toEqual({
      _tag: 'Left',
      left: ['config: bidirectional: layer must be a recurrent layer, got function'],
    })
    expect(fromConfig({ className: 'Bidirectional', layer: { className: 'What' } })).toMatchObject({ _tag: 'Left' })
  })

  test('hands the mask of sequences on, and masked steps are 0', () => {
    const mask = array([[true, true, false, false], [true, true, true, true]]) // prettier-ignore
    const [y, after] = layer(params, withMask(state, mask), key, x)
    expect(after.mask).toEqual(O.some(mask))
    expect((nested(y) as number[][][])[0]!.slice(2)).toEqual([[0, 0, 0, 0], [0, 0, 0, 0]]) // prettier-ignore
  })

  test.each<[string, () => unknown, string]>([
    ['a layer that is not recurrent', () => bidirectional({ layer: dense({ units: 1 }) as never }), 'bidirectional: layer must be a recurrent layer, got function'],
    ['an unknown way to merge', () => bidirectional({ layer: forward, mergeMode: 'max' as never }), 'bidirectional: mergeMode must be one of concat, sum, ave, mul, null, got "max"'],
    ['a layer that goes backwards', () => bidirectional({ layer: gru({ units: 1, goBackwards: true }) }), 'bidirectional: goBackwards must be false for layer and true for backwardLayer, got true and true'],
    ['flags that differ', () => bidirectional({ layer: gru({ units: 1 }), backwardLayer: gru({ units: 1, goBackwards: true, returnSequences: true }) }), 'bidirectional: the layers must agree in returnSequences, got false and true'],
    ['sums of different sizes', () => bidirectional({ layer: gru({ units: 1 }), backwardLayer: gru({ units: 2, goBackwards: true }), mergeMode: 'sum' }).outputSpec(inputSpec([1, 2, 3])), 'bidirectional: outputs must agree to be merged, got [1, 1] and [1, 2]'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
})

describe('timeDistributed', () => {
  const x = random.normal(random.key(1), [2, 3, 4])

  test('is the layer at each step, its penalties added up', () => {
    const inner = dense({ units: 2, activityRegularizer: 'l2' })
    const layer = timeDistributed({ layer: inner })
    const { params, state } = layer.init(key, x)
    const [y, after] = layer(params, training(state), key, x)
    const steps = np.split(x, 3, 1).map((v) => inner(params, training(state), key, v.reshape([2, 4])))
    close(
      y,
      np.stack(
        steps.map(([v]) => v),
        1,
      ),
    )
    const sum = steps.flatMap(([, s]) => s.losses).reduce((a, b) => a.add(b))
    close(collectLosses(layer, params, after)[0]!, sum)
  })

  test('does not let the layer mix steps, compiled or not', () => {
    const layer = timeDistributed({ layer: lambda({ function: (v) => v.sub(v.mean({ axis: 0 })) }) })
    const call = (v: Value): Value => layer({}, layer.init(key, x).state, key, v)[0]
    close(call(x), x.sub(x.mean({ axis: 0 })))
    close(jit(call)(x), call(x))
  })

  test('gives a layer of sequences the mask of its step, and others none', () => {
    const words = array([[[[1], [0]], [[2], [3]], [[0], [0]]]]) // prettier-ignore
    const mask = array([[[true, false], [true, true], [false, false]]]) // prettier-ignore
    const inner = simpleRnn({ units: 2 })
    const layer = timeDistributed({ layer: inner })
    const { params, state } = layer.init(key, words)
    const [y, after] = layer(params, withMask(state, mask), key, words)
    const one = inner(params, withMask(state, array([[true, false]])), key, words.reshape([3, 2, 1]).mul(1).reshape([1, 3, 2, 1]).sum({ axis: 1 }).mul(0).add(array([[1], [0]])))[0] // prettier-ignore
    close(np.take(y, 0, { axis: 1 }), one)
    expect(shown(after.mask)).toEqual([[true, true, false]])
    const flat = timeDistributed({ layer: flatten() }) // refuses masks, and gets none
    const [, still] = flat({}, withMask(begun, array([[true, false, true]])), key, np.ones([1, 3, 2, 2]))
    expect(shown(still.mask)).toEqual([[true, false, true]])
  })

  test.each<[string, () => unknown, string]>([
    ['rank 2', () => timeDistributed({ layer: flatten() }).outputSpec(inputSpec([1, 2])), 'time_distributed: x must have rank 3 or more, got shape [1, 2]'],
    ['what is no layer', () => timeDistributed({ layer: {} as never }), 'timeDistributed: layer must be a layer, got object'],
    ['several outputs', () => timeDistributed({ layer: lstm({ units: 1, returnState: true }) }).outputSpec(inputSpec([1, 2, 3, 4])), 'time_distributed: layer must return one array [batch, …]'],
    ['a mask of the batch alone', () => timeDistributed({ layer: flatten() })({}, withMask(begun, array([true])), key, np.ones([1, 2, 3])), 'time_distributed: the mask must have rank 2 or more, got shape [1]'],
    ['a mask of another shape', () => timeDistributed({ layer: flatten() })({}, withMask(begun, array([[true]])), key, np.ones([1, 2, 3])), 'time_distributed: a mask must have the leading sizes'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
})

describe('gru', () => {
  const x = random.normal(random.key(5), [2, 4, 3])

  test.each([true, false])('is its formula, step by step: resetAfter %s', (resetAfter) => {
    const layer = gru({ units: 2, resetAfter, biasInitializer: 'random_uniform', returnState: true })
    const { params, state } = layer.init(key, x)
    const { kernel, recurrentKernel, bias } = params
    const sigmoid = (z: Value): Value => z.neg().exp().add(1).pow(-1)
    const [inner, outer] = resetAfter ? np.split(bias, 2, 0) : [bias, np.zeros([1, 6])]
    let h: Value = np.zeros([2, 2])
    for (const frame of np.split(x, 4, 1)) {
      const [xz, xr, xc] = np.split(frame.reshape([2, 3]).matmul(kernel).add(inner!), 3, 1) as [Value, Value, Value]
      const [hz, hr, hc] = np.split(h.matmul(recurrentKernel).add(outer!), 3, 1) as [Value, Value, Value]
      const [z, r] = [sigmoid(xz.add(hz)), sigmoid(xr.add(hr))]
      const u = np.split(recurrentKernel, 3, 1)[2]!
      const candidate = xc.add(resetAfter ? r.mul(hc) : r.mul(h).matmul(u)).tanh()
      h = z.mul(h).add(candidate.mul(z.neg().add(1)))
    }
    const [[y, last]] = layer(params, state, key, x)
    close(y, h)
    close(last, h)
  })

  test('written out step by step it is the same, masked and backwards too', () => {
    const mask = array([[true, false, true, true], [false, true, true, false]]) // prettier-ignore
    for (const make of [gru, lstm, simpleRnn]) {
      const options = { units: 2, returnSequences: true, goBackwards: true, zeroOutputForMask: true, dropout: 0.5, recurrentDropout: 0.5 } // prettier-ignore
      const [loop, unrolled] = [make(options), make({ ...options, unroll: true })]
      const { params, state } = loop.init(key, x)
      const s = withMask(training(state), mask)
      close(loop(params as never, s, key, x)[0], unrolled(params as never, s, key, x)[0])
    }
  })

  test('drops for each gate anew where the state has dropout too, for all alike otherwise', () => {
    // Kernels of ones and a linear activation: the parts of x · kernel tell which features a gate saw.
    const seen = (recurrentDropout: number): number => {
      const layer = lstm({ units: 1, activation: null, recurrentActivation: null, useBias: false, kernelInitializer: 'ones', recurrentInitializer: 'zeros', dropout: 0.5, recurrentDropout, returnState: true }) // prettier-ignore
      const ones = np.ones([64, 1, 8])
      const { params, state } = layer.init(key, ones)
      const [[h, , c]] = layer(params, training(state), key, ones)
      // With one pattern i = g = o, so h = o · i · g = i³ while c = i²: h² = c³.
      const gap = h.square().sub(c.mul(c).mul(c)).abs().max()
      return Number((gap as NdArray).item())
    }
    expect(seen(0)).toBeLessThan(1)
    expect(seen(0.5)).toBeGreaterThan(10)
  })

  test.each<[string, () => unknown, string]>([
    ['a flag that is none', () => gru({ units: 1, resetAfter: 1 as never }), 'gru: resetAfter must be a boolean, got 1'],
    ['an unroll that is none', () => gru({ units: 1, unroll: 'yes' as never }), 'gru: unroll must be a boolean, got yes'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore

  test('stands behind masking', () => {
    const layer = gru({ units: 2 })
    const { params, state } = layer.init(key, x)
    const padded = np.where(array([[[true], [true], [false], [false]]]), x, 0)
    const [masked, after] = masking()({}, evaluating(state), key, padded)
    close(layer(params, after, key, masked)[0], layer(params, state, key, np.split(x, 2, 1)[0]!)[0])
  })
})
