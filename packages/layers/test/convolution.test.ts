/** Convolution, pooling, resizing and embedding: what shapes, masks and messages are; numbers are held to Keras in parity.test.ts. */
import { np, random, type Value } from '@pullback/autodiff'
import { array, type DType, type NdArray } from '@pullback/core'
import { option as O } from 'fp-ts'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  applyConstraints,
  averagePooling2D,
  collectLosses,
  conv1D,
  conv1DTranspose,
  conv2D,
  conv2DTranspose,
  conv3D,
  cropping1D,
  cropping2D,
  depthwiseConv2D,
  embedding,
  evaluating,
  globalAveragePooling1D,
  globalMaxPooling1D,
  inputSpec,
  maxPooling1D,
  maxPooling2D,
  separableConv1D,
  training,
  upSampling1D,
  upSampling2D,
  withMask,
  zeroPadding1D,
  zeroPadding2D,
  type Layer,
  type Nothing,
} from '../src/index.ts'

const key = random.key(0)
const nested = (v: Value): unknown => (v as NdArray).toNested()
/** The output of a layer without parameters. */
const of = (layer: Layer<Nothing, Nothing>, x: Value, mask: Value | null = null): Value => {
  const { state } = layer.init(key, x)
  return layer({}, mask === null ? evaluating(state) : withMask(evaluating(state), mask), key, x)[0]
}
const column = (...xs: number[]): Value => array(xs).reshape([1, xs.length, 1])

describe('convolution', () => {
  test('sums products of the window and the input, the kernel not reversed', () => {
    const layer = conv1D({ filters: 1, kernelSize: 2 })
    const { state } = layer.init(key, inputSpec([null, 3, 1]))
    const params = { kernel: array([[[1]], [[10]]]), bias: array([0.5]) }
    expect(nested(layer(params, state, key, column(1, 2, 3))[0])).toEqual([[[21.5], [32.5]]])
  })

  test('a causal output never sees a later step', () => {
    const layer = conv1D({ filters: 1, kernelSize: 3, padding: 'causal', dilationRate: 2, useBias: false })
    const { state } = layer.init(key, inputSpec([null, 5, 1]))
    const params = { kernel: np.ones([3, 1, 1]) }
    expect(nested(layer(params, state, key, column(1, 2, 4, 8, 16))[0])).toEqual([[[1], [2], [5], [10], [21]]])
    expectTypeOf(params).toExtend<Parameters<typeof layer>[0]>()
  })

  test('both data formats give the same picture', () => {
    const x = random.normal(key, [2, 5, 4, 3])
    for (const options of [{ groups: 1 }, { strides: 2, padding: 'same' as const }]) {
      const last = conv2D({ filters: 6, kernelSize: [2, 3], biasInitializer: 'random_normal', ...options })
      const first = conv2D({ filters: 6, kernelSize: [2, 3], dataFormat: 'channels_first', ...options })
      const { params, state } = last.init(key, x)
      const [a] = last(params, state, key, x)
      const [b] = first(params, state, key, np.moveaxis(x, -1, 1))
      expect((np.moveaxis(b, 1, -1).sub(a).abs().max() as NdArray).item()).toBeLessThan(1e-6)
    }
  })

  test('the transposed layer is the transpose: ⟨conv x, y⟩ = ⟨x, convᵀ y⟩ with one kernel', () => {
    const down = conv2D({ filters: 2, kernelSize: 3, strides: 2, useBias: false })
    const up = conv2DTranspose({ filters: 3, kernelSize: 3, strides: 2, useBias: false })
    const x = random.normal(random.key(1), [1, 7, 7, 3], 'float64')
    const y = random.normal(random.key(2), [1, 3, 3, 2], 'float64')
    const { params, state } = down.init(key, x)
    const left = down(params, state, key, x)[0].mul(y).sum()
    const right = up(params, up.init(key, y).state, key, y)[0].mul(x).sum()
    expect((left as NdArray).item()).toBeCloseTo(Number((right as NdArray).item()), 10)
  })

  test('an output penalty is divided by the batch, weights count once, constraints apply to each kernel', () => {
    const layer = separableConv1D({ filters: 2, kernelSize: 1, depthwiseRegularizer: 'l2', pointwiseRegularizer: 'l1', activityRegularizer: 'l1', depthwiseConstraint: 'non_neg' }) // prettier-ignore
    const x = np.ones([4, 3, 2])
    const { params, state } = layer.init(key, x)
    const [y, after] = layer(params, training(state), key, x)
    const [activity, depth, point] = collectLosses(layer, params, after).map((l) => Number((l as NdArray).item()))
    expect(activity).toBeCloseTo(
      Number(
        (
          y
            .abs()
            .sum()
            .mul(0.01 / 4) as NdArray
        ).item(),
      ),
      6,
    )
    expect(depth).toBeCloseTo(Number((params.depthwiseKernel.square().sum().mul(0.01) as NdArray).item()), 6)
    expect(point).toBeCloseTo(Number((params.pointwiseKernel.abs().sum().mul(0.01) as NdArray).item()), 6)
    const next = applyConstraints(layer, { ...params, depthwiseKernel: params.depthwiseKernel.mul(0).sub(1) })
    expect(nested(next.depthwiseKernel)).toEqual([[[0], [0]]])
    expect(next.pointwiseKernel).toBe(params.pointwiseKernel)
  })

  test.each<[string, () => unknown, string]>([
    ['no filters', () => conv2D({ filters: 0, kernelSize: 1 }), 'conv2D: filters must be a positive integer, got 0'],
    ['groups that do not divide', () => conv2D({ filters: 3, kernelSize: 1, groups: 2 }), 'conv2D: groups must divide filters, got 2 and 3'],
    ['channels groups do not divide', () => conv2D({ filters: 2, kernelSize: 1, groups: 2 }).outputSpec(inputSpec([1, 4, 4, 3])), 'conv2d: groups must divide the channels of x, got 2 and 3'],
    ['a window of another rank', () => conv2D({ filters: 1, kernelSize: [1, 2, 3] }), 'conv2D: kernelSize must be a number or a list of 2, got [1,2,3]'],
    ['a window of nothing', () => conv3D({ filters: 1, kernelSize: 0 }), 'conv3D: kernelSize must hold integers from 1 on, got 0'],
    ['a missing window', () => conv1D({ filters: 1 } as never), 'conv1D: kernelSize must be a number or a list of 1, got undefined'],
    ['strides and dilation', () => conv2D({ filters: 1, kernelSize: 1, strides: 2, dilationRate: 2 }), 'conv2D: strides and dilationRate cannot both exceed 1, got [2, 2] and [2, 2]'],
    ['causal images', () => conv2D({ filters: 1, kernelSize: 1, padding: 'causal' as never }), 'conv2D: padding must be one of valid, same, got causal'],
    ['another rank', () => conv2D({ filters: 1, kernelSize: 1 }).outputSpec(inputSpec([1, 2, 3])), 'conv2d: x must have rank 4, got shape [1, 2, 3]'],
    ['unknown channels', () => conv1D({ filters: 1, kernelSize: 1 }).outputSpec(inputSpec([1, 2, null])), 'conv1d: the number of channels of x must be known, got shape [1, 2, null]'],
    ['an input smaller than the window', () => conv1D({ filters: 1, kernelSize: 3, dilationRate: 2 }).outputSpec(inputSpec([1, 4, 1])), 'conv1d: at least one window must fit, got spatial sizes [4] for windows of 5 on axis 0'],
    ['output padding from the stride on', () => conv1DTranspose({ filters: 1, kernelSize: 2, outputPadding: 1 }), 'conv1DTranspose: outputPadding must be below strides, got [1] and [1]'],
    ['no kernels per channel', () => depthwiseConv2D({ kernelSize: 1, depthMultiplier: 0 }), 'depthwiseConv2D: depthMultiplier must be a positive integer, got 0'],
    ['an unknown option', () => conv2D({ filters: 1, kernelSize: 1, loraRank: 2 } as never), 'got "loraRank"'],
    ['a mask', () => { const l = conv1D({ filters: 1, kernelSize: 1 }); const { params, state } = l.init(key, inputSpec([1, 2, 1])); return l(params, withMask(state, np.ones([1, 2], 'bool')), key, column(1, 2)) }, 'conv1d: the layer cannot carry a mask'],
    ['parameters of another input', () => { const l = conv1D({ filters: 1, kernelSize: 1 }); const { params, state } = l.init(key, inputSpec([1, 2, 3])); return l(params, state, key, column(1, 2)) }, 'conv1d: kernel must have shape [1, 1, 1] for x [1, 2, 1], got [1, 3, 1]'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
})

describe('pooling', () => {
  test('windows reach as far as they lie apart, and padding counts in no mean', () => {
    expect(nested(of(maxPooling1D(), column(1, 3, 2, 5, 9)))).toEqual([[[3], [5]]])
    expect(nested(of(maxPooling1D({ padding: 'same' }), column(-1, -3, -2)))).toEqual([[[-1], [-2]]])
    const x = array([[[[4], [8]], [[0], [4]], [[6], [2]]]]) // prettier-ignore
    expect(nested(of(averagePooling2D({ poolSize: 2, padding: 'same' }), x))).toEqual([[[[4]], [[4]]]])
    expect(nested(of(maxPooling2D({ poolSize: [1, 2], dataFormat: 'channels_first' }), x.reshape([1, 1, 3, 2])))).toEqual([[[[8], [4], [6]]]]) // prettier-ignore
  })

  test('integers stay integers for maxima and become floats for means; NaN wins', () => {
    const spec = (dtype: DType): ReturnType<typeof inputSpec> => inputSpec([1, 4, 4, 1], dtype)
    expect([maxPooling2D().outputSpec(spec('int32')).dtype, averagePooling2D().outputSpec(spec('int32')).dtype]).toEqual(['int32', 'float32']) // prettier-ignore
    expect(nested(of(maxPooling1D(), column(1, NaN, 2, Infinity)))).toEqual([[[NaN], [Infinity]]])
  })

  test('the mean over a sequence is over the steps that count, in both formats', () => {
    const x = array([[[1, 10], [3, 30], [100, NaN]]]) // prettier-ignore
    const mask = array([[true, true, false]])
    expect(nested(of(globalAveragePooling1D(), x, mask))).toEqual([[2, 20]])
    expect(nested(of(globalAveragePooling1D({ keepdims: true }), x, mask))).toEqual([[[2, 20]]])
    const first = globalAveragePooling1D({ dataFormat: 'channels_first' })
    expect(nested(of(first, np.moveaxis(x, 1, 2), mask))).toEqual([[2, 20]])
    const [, after] = first({}, withMask(first.init(key, x).state, array([[true, true]])), key, x)
    expect(O.isNone(after.mask)).toBe(true)
    expect(() => of(globalAveragePooling1D(), x, array([[true]]))).toThrow('global_average_pooling1d: the mask must have shape [1, 3], got [1, 1]') // prettier-ignore
    expect(() => of(globalMaxPooling1D(), x, mask)).toThrow('global_max_pooling1d: the layer cannot carry a mask')
  })

  test.each<[string, () => unknown, string]>([
    ['nothing to choose from', () => globalMaxPooling1D().outputSpec(inputSpec([1, 0, 2])), 'global_max_pooling1d: x must have entries to choose from, got shape [1, 0, 2]'],
    ['booleans', () => maxPooling1D().outputSpec(inputSpec([1, 4, 2], 'bool')), 'max_pooling1d: x must hold numbers, got bool'],
    ['a window larger than x', () => maxPooling1D({ poolSize: 3 }).outputSpec(inputSpec([1, 2, 2])), 'max_pooling1d: at least one window must fit'],
    ['strides of 0', () => maxPooling1D({ strides: 0 }), 'maxPooling1D: strides must hold integers from 1 on, got 0'],
    ['an unknown format', () => maxPooling2D({ dataFormat: 'last' as never }), 'maxPooling2D: dataFormat must be one of'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
})

describe('resizing', () => {
  test('pads, crops and repeats', () => {
    expect(nested(of(zeroPadding1D({ padding: [1, 2] }), column(5)))).toEqual([[[0], [5], [0], [0]]])
    expect(nested(of(cropping1D({ cropping: [1, 0] }), column(1, 2, 3)))).toEqual([[[2], [3]]])
    expect(nested(of(upSampling1D({ size: 3 }), column(1, 2)))).toEqual([[[1], [1], [1], [2], [2], [2]]])
    expect(zeroPadding2D({ padding: [1, [0, 2]] }).outputSpec(inputSpec([null, 4, null, 3])).shape).toEqual([null, 6, null, 3]) // prettier-ignore
    expect(cropping2D().outputSpec(inputSpec([null, 4, 4, 3])).shape).toEqual([null, 4, 4, 3])
  })

  test('mixes neighbours with weights that add up to 1', () => {
    const ones = np.ones([1, 3, 2, 1], 'float64')
    for (const interpolation of ['bilinear', 'bicubic', 'lanczos3', 'lanczos5'] as const) {
      const y = of(upSampling2D({ size: [2, 3], interpolation }), ones) as NdArray
      expect(Math.max(...[...y.data].map((v) => Math.abs(Number(v) - 1)))).toBeLessThan(1e-14)
    }
    const ramp = of(upSampling2D({ size: [1, 2], interpolation: 'bilinear' }), array([[[[0], [4]]]]))
    expect(nested(ramp)).toEqual([[[[0], [1], [3], [4]]]])
  })

  test.each<[string, () => unknown, string]>([
    ['a crop of all there is', () => cropping1D({ cropping: 2 }).outputSpec(inputSpec([1, 4, 1])), 'cropping1d: cropping must leave something of each axis of x, got shape [1, 4, 1]'],
    ['negative padding', () => zeroPadding2D({ padding: -1 }), 'zeroPadding2D: padding must hold integers from 0 on, got -1'],
    ['padding for another rank', () => zeroPadding2D({ padding: [1, 2, 3] }), 'zeroPadding2D: padding must be a number or a list of 2, got [1,2,3]'],
    ['an unknown interpolation', () => upSampling2D({ interpolation: 'linear' as never }), 'upSampling2D: interpolation must be one of nearest, bilinear, bicubic, lanczos3, lanczos5, got "linear"'],
    ['a format where there is none', () => upSampling1D({ dataFormat: 'channels_first' } as never), 'upSampling1D: options must be size, onMask, name, got "dataFormat"'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
})

describe('embedding', () => {
  const layer = embedding({ inputDim: 3, outputDim: 2, maskZero: true })
  const { state } = layer.init(key, inputSpec([null, null], 'int32'))
  const params = { embeddings: array([[0, 1], [2, 3], [4, 5]]) } // prettier-ignore

  test('looks up, masks zeros, counts negative numbers from the end and gives NaN outside', () => {
    const [y, after] = layer(params, state, key, array([[0, 2, -1, 3]], { dtype: 'int32' }))
    expect(nested(y)).toEqual([[[0, 1], [4, 5], [4, 5], [NaN, NaN]]]) // prettier-ignore
    expect(O.isSome(after.mask) && nested(after.mask.value)).toEqual([[false, true, true, true]])
    expect(nested(layer(params, state, key, array([1.9]))[0])).toEqual([[2, 3]])
    expect(nested(layer(params, state, key, array(2, { dtype: 'int32' }))[0])).toEqual([4, 5])
  })

  test.each<[string, () => unknown, string]>([
    ['no integers', () => embedding({ inputDim: 0, outputDim: 1 }), 'embedding: inputDim must be a positive integer, got 0'],
    ['booleans', () => layer.outputSpec(inputSpec([1], 'bool')), 'embedding: x must hold numbers, got bool'],
    ['vectors of another size', () => layer({ embeddings: np.ones([3, 1]) }, state, key, array([0])), 'embedding: embeddings must have shape [3, 2], got [3, 1]'],
    ['a mask it would lose', () => { const l = embedding({ inputDim: 3, outputDim: 2 }); return l(params, withMask(state, array([true])), key, array([1])) }, 'embedding: the layer cannot carry a mask'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
})
