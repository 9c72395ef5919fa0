/** Convolution and pooling of nn: laws between its functions, conventions at ties and NaN, and misuse. JAX's figures are in convolution.jax.test.ts. */
import { array, type NdArray, type Value } from '@pullback/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grad, jit, lax, nn, np, vjp, vmap } from '../../src/index.ts'
import { arrayOf, between, concrete, expectClose } from '../../src/testing/index.ts'

const close = { rtol: 1e-12, atol: 1e-12 }
const smooth = (shape: readonly number[]): fc.Arbitrary<NdArray> => arrayOf(shape, 'float64', between(-2, 2))
const f64 = (data: readonly number[], shape: readonly number[] = [data.length]): NdArray =>
  array([...data], { dtype: 'float64', shape })

/** Sizes of a small image convolution. */
const images = fc
  .record({
    size: fc.integer({ min: 3, max: 6 }),
    window: fc.integer({ min: 1, max: 3 }),
    channels: fc.constantFrom(2, 4),
    outputs: fc.constantFrom(2, 6),
    strides: fc.integer({ min: 1, max: 3 }),
    padding: fc.constantFrom<nn.LayerPadding[]>('same', 'valid', 1, [[0, 2], 1]),
  })
  .chain((g) =>
    fc
      .tuple(smooth([2, g.size, g.size + 1, g.channels]), smooth([g.window, g.window, g.channels, g.outputs]))
      .map(([x, kernel]) => ({ ...g, x, kernel })),
  )

describe('conv', () => {
  test('channels first is channels last with the axes moved', () => {
    fc.assert(
      fc.property(images, ({ x, kernel, strides, padding }) => {
        const last = nn.conv(x, kernel, { strides, padding })
        const first = nn.conv(np.moveaxis(x, -1, 1), kernel, { strides, padding, dataFormat: 'channelsFirst' })
        expectClose('conv', np.moveaxis(first, 1, -1), last, close)
      }),
      { numRuns: 30 },
    )
  })

  test('same gives ceil(size / stride) positions, valid those that fit', () => {
    fc.assert(
      fc.property(images, ({ x, kernel, strides, size, window, outputs }) => {
        const along = (n: number): number => Math.ceil(n / strides)
        expect(nn.conv(x, kernel, { strides, padding: 'same' }).shape).toEqual([
          2, along(size), along(size + 1), outputs,
        ]) // prettier-ignore
        const fit = (n: number): number => Math.floor((n - window) / strides) + 1
        expect(nn.conv(x, kernel, { strides }).shape).toEqual([2, fit(size), fit(size + 1), outputs])
      }),
      { numRuns: 30 },
    )
  })

  test('groups are convolutions of their own, side by side', () => {
    fc.assert(
      fc.property(images, smooth([3, 3, 1, 4]), ({ x, channels }, kernel) => {
        const options = { padding: 'same' } as const
        const half = channels / 2
        const both = np.concatenate([kernel.reshape(3, 3, 1, 4), kernel.mul(2)], 2)
        const w = half === 1 ? kernel : both
        const parts = np.split(x, 2, -1).map((p, i) => nn.conv(p, np.split(w, 2, -1)[i]!, options))
        expectClose('grouped', nn.conv(x, w, { ...options, groups: 2 }), np.concatenate(parts, -1), close)
      }),
      { numRuns: 30 },
    )
  })

  test('depthwise convolution keeps channels apart', () => {
    fc.assert(
      fc.property(smooth([2, 5, 4, 6]), smooth([3, 2, 6, 2]), (x, kernel) => {
        const y = nn.depthwiseConv(x, kernel, { padding: 'same', strides: 2 })
        const each = np
          .split(x, 6, -1)
          .map((c, i) => nn.conv(c, np.split(kernel, 6, 2)[i]!, { padding: 'same', strides: 2 }))
        expectClose('depthwise', y, np.concatenate(each, -1), close)
      }),
      { numRuns: 15 },
    )
  })

  test('a separable convolution is one with the product of its kernels', () => {
    fc.assert(
      fc.property(smooth([1, 5, 3]), smooth([3, 3, 2]), smooth([1, 6, 4]), (x, depthwise, pointwise) => {
        const product = np.einsum('kim,imo->kio', depthwise, pointwise.reshape(3, 2, 4))
        expectClose('separable', nn.separableConv(x, depthwise, pointwise), nn.conv(x, product), close)
      }),
      { numRuns: 15 },
    )
  })

  test('causal padding hides the future', () => {
    fc.assert(
      fc.property(smooth([1, 6, 2]), smooth([3, 2, 1]), fc.integer({ min: 0, max: 5 }), (x, kernel, t) => {
        const f = (x: Value): Value => nn.conv(x, kernel, { padding: 'causal', dilation: 2 })
        expect(f(x).shape).toEqual([1, 6, 1])
        const pick = np.equal(np.arange(6), t).reshape(1, 6, 1)
        const dx = grad((x: Value) => np.where(pick, f(x), 0).sum())(x)
        const after = concrete(dx).data.slice(2 * (t + 1))
        expect(Array.from(after).every((v) => v === 0)).toBe(true)
      }),
      { numRuns: 15 },
    )
  })

  test('convTranspose with the kernel transposed is the transpose of conv', () => {
    fc.assert(
      fc.property(smooth([2, 6, 4, 3]), smooth([3, 3, 3, 2]), fc.constantFrom(1, 2), (x, kernel, strides) => {
        const [y, pull] = vjp((x: Value) => nn.conv(x, kernel, { strides, padding: 'same' }), x)
        const [dx] = pull(y) as readonly [Value]
        const back = nn.convTranspose(y, kernel, { strides, padding: 'same', transposeKernel: true })
        expectClose('transpose', back, dx, close)
      }),
      { numRuns: 20 },
    )
  })

  test('one and three spatial axes, integers, and promotion', () => {
    const line = nn.conv(array([[[1], [2], [3]]], { dtype: 'int32' }), array([[[1]], [[10]]], { dtype: 'int32' }))
    expect(line.dtype).toBe('int32')
    expect(concrete(line).toNested()).toEqual([[[21], [32]]])
    const cube = nn.conv(np.ones([1, 3, 3, 3, 2]), np.ones([2, 2, 2, 2, 1], 'float64'))
    expect([cube.dtype, cube.shape]).toEqual(['float64', [1, 2, 2, 2, 1]])
    expect(concrete(cube).data.every((v) => v === 16)).toBe(true)
  })

  test('vmap over kernels, images or both is a loop, compiled too', () => {
    fc.assert(
      fc.property(smooth([3, 1, 4, 2]), smooth([3, 2, 2, 4]), (xs, kernels) => {
        const f = (x: Value, kernel: Value): Value => nn.conv(x, kernel, { padding: 'same' })
        const rows = [0, 1, 2].map((i) => f(np.take(xs, i, { axis: 0 }), np.take(kernels, i, { axis: 0 })))
        expectClose('both', jit(vmap(f))(xs, kernels), np.stack(rows), close)
      }),
      { numRuns: 10 },
    )
  })

  test('misuse is refused with the shapes in question', () => {
    const x = np.ones([1, 4, 4, 3])
    const kernel = np.ones([3, 3, 3, 2])
    expect(() => nn.conv(x, np.ones([3, 3, 2, 2]))).toThrow(
      /^conv: the kernel's 2 in channels × 1 groups must be the input's 3 channels.*\[1, 4, 4, 3\] and \[3, 3, 2, 2\]/,
    )
    expect(() => nn.conv(np.ones([4, 3]), np.ones([3, 2]))).toThrow(
      /^conv: input must be a batch .*got \[4, 3\] and \[3, 2\]/,
    )
    expect(() => nn.conv(x, kernel, { strides: 0 })).toThrow(RangeError)
    expect(() => nn.conv(x, kernel, { strides: [1] })).toThrow(
      /^conv: strides must have one entry per axis, got \[1\] for 2 axes/,
    )
    expect(() => nn.conv(x, kernel, { padding: 'causal' })).toThrow(
      /^conv: padding 'causal' is for one spatial axis, got 2/,
    )
    expect(() => nn.conv(x, kernel, { padding: 'full' as 'same' })).toThrow(/^conv: padding must be .* got 'FULL'/)
    expect(() => nn.conv(x, kernel, { padding: [1] })).toThrow(/a \[low, high\] pair of integers for each of 2 axes/)
    expect(() => nn.conv(x, kernel, { groups: 0.5 })).toThrow(/^conv: groups must be a positive integer, got 0.5/)
    expect(() => nn.depthwiseConv(x, np.ones([3, 3, 2, 1]))).toThrow(/^depthwiseConv: the kernel must be/)
    expect(() => nn.convTranspose(x, np.ones([3, 3, 2, 4]))).toThrow(
      /^convTranspose: the kernel must be \[...window, in, out\]/,
    )
    expect(() => nn.conv(x, kernel, { dataFormat: 'NHWC' as 'channelsLast' })).toThrow(/^conv: dataFormat must be/)
    expect(() => lax.convGeneralDilated(x, np.ones([3, 3, 3]))).toThrow(
      /one rank of at least 2, got \[1, 4, 4, 3\] and \[3, 3, 3\]/,
    )
    expect(() =>
      lax.convGeneralDilated(x, kernel, {
        dimensionNumbers: ['NHWC', 'HWIO', 'NHWC'],
        padding: 'SAME',
        lhsDilation: 2,
      }),
    ).toThrow(/padding must be given in numbers where lhsDilation is not 1/)
    expect(() => lax.convGeneralDilated(x, kernel, { dimensionNumbers: ['NHWC', 'HWIO', 'NHW'] })).toThrow(/layouts/)
    expect(() => lax.convGeneralDilated(x, kernel.astype('float64'))).toThrow(TypeError)
    expect(() => lax.convGeneralDilated(np.ones([2, 2, 3], 'bool'), np.ones([2, 2, 2], 'bool'))).toThrow(
      /dtype must be/,
    )
    expect(() => lax.convGeneralDilated(np.ones([2, 2, 3]), np.ones([2, 2, 0]))).toThrow(/must not be empty/)
    expect(() =>
      lax.convGeneralDilated(np.ones([2, 2, 3]), np.ones([2, 2, 1]), { featureGroupCount: 2, batchGroupCount: 2 }),
    ).toThrow(/only one of them above 1/)
  })
})

describe('pools', () => {
  test('the first of equal maxima receives the gradient', () => {
    const x = f64([3, 3, 1, 3, 3, 3, 0, 0], [1, 2, 4, 1])
    const dx = grad((x: Value) => nn.maxPool(x, 2, { strides: 2 }).sum())(x)
    expect(Array.from(concrete(dx).data)).toEqual([1, 0, 0, 1, 0, 0, 0, 0])
    const dy = grad((x: Value) => nn.minPool(x.neg(), 2, { strides: 2 }).sum())(x)
    expect(Array.from(concrete(dy).data)).toEqual([-1, -0, -0, -1, -0, -0, -0, -0])
  })

  test('NaN wins, and receives the gradient', () => {
    const x = f64([1, NaN, 2, 3], [1, 4, 1])
    expect(Array.from(concrete(nn.maxPool(x, [2])).data)).toEqual([NaN, NaN, 3])
    const dx = grad((x: Value) =>
      nn
        .maxPool(x, [2])
        .mul(f64([1, 10, 100], [1, 3, 1]))
        .sum(),
    )(x)
    expect(Array.from(concrete(dx).data)).toEqual([0, 11, 0, 100])
  })

  test('padding of minima and maxima never wins', () => {
    const x = f64([-5, -6, -7], [1, 3, 1])
    expect(Array.from(concrete(nn.maxPool(x, 3, { padding: 'same' })).data)).toEqual([-5, -5, -6])
    expect(Array.from(concrete(nn.minPool(x.neg(), 3, { padding: 'same' })).data)).toEqual([5, 5, 6])
    const integers = np.astype(x, 'int32')
    expect(Array.from(concrete(nn.maxPool(integers, 3, { padding: 'same' })).data)).toEqual([-5, -5, -6])
  })

  test('means count padding or not', () => {
    const x = f64([1, 2, 3], [1, 3, 1])
    const pool = (countIncludePad: boolean): number[] =>
      Array.from(concrete(nn.avgPool(x, 3, { padding: 'same', countIncludePad })).data)
    expect(pool(false)).toEqual([1.5, 2, 2.5]) // case pool_avg_same_count
    expect(pool(true)).toEqual([1, 2, 5 / 3])
    expect(nn.avgPool(array([[[1], [2]]], { dtype: 'int32' }), 2).dtype).toBe('float32')
  })

  test('a window over everything is the global pool, with or without batch axis', () => {
    fc.assert(
      fc.property(smooth([2, 3, 4, 2]), (x) => {
        const flat = (y: Value): Value => y.reshape(2, 2)
        expectClose('max', flat(nn.maxPool(x, [3, 4])), nn.globalMaxPool(x))
        expectClose('mean', flat(nn.avgPool(x, [3, 4])), nn.globalAvgPool(x), close)
        const first = np.take(x, 0, { axis: 0 })
        expectClose('one', nn.maxPool(first, [2, 2]), np.take(nn.maxPool(x, [2, 2]), 0, { axis: 0 }))
        const moved = np.moveaxis(x, -1, 1)
        expectClose('first', nn.globalAvgPool(moved, { dataFormat: 'channelsFirst' }), nn.globalAvgPool(x), close)
        expect(nn.globalMaxPool(x, { keepdims: true }).shape).toEqual([2, 1, 1, 2])
      }),
      { numRuns: 15 },
    )
  })

  test('the mean of windows is a depthwise convolution with constant kernels', () => {
    fc.assert(
      fc.property(smooth([2, 5, 6, 3]), fc.integer({ min: 1, max: 3 }), (x, strides) => {
        const kernel = np.ones([2, 3, 3, 1], 'float64').div(6)
        const y = nn.avgPool(x, [2, 3], { strides, padding: 'same' })
        expectClose('mean', y, nn.depthwiseConv(x, kernel, { strides, padding: 'same' }), close)
      }),
      { numRuns: 20 },
    )
  })

  test('misuse is refused', () => {
    const x = np.ones([1, 4, 4, 1])
    expect(() => nn.maxPool(x, 0)).toThrow(/^maxPool: windowShape must be positive integers, got \[0, 0\]/)
    expect(() => nn.avgPool(np.ones([3]), [2])).toThrow(
      /^avgPool: input must have channels and 1 or more spatial axes, got \[3\]/,
    )
    expect(() => lax.reduceWindowSum(np.ones([3], 'bool'), { windowDimensions: [2] })).toThrow(
      /must be a number, got bool/,
    )
    expect(() => lax.reduceWindowMax(x, { windowDimensions: [2, 2] })).toThrow(
      /one entry per axis, got \[2, 2\] for 4 axes/,
    )
  })
})
