/** Which layers the compiler lets follow each other. Each claim has one that must not compile. */
import type { Value } from '@pullback/autodiff'
import { describe, expectTypeOf, test } from 'vitest'
import type { After, ChainShape, Misfit, Nothing, ParamsOf, ShapedLayer, TransitionOf } from '../src/index.ts'
import {
  activation,
  alphaDropout,
  batchNormalization,
  conv2D,
  defineLayer,
  dense,
  dropout,
  embedding,
  flatten,
  frozen,
  input,
  lambda,
  layerNormalization,
  permute,
  repeatVector,
  reshape,
  sequential,
  spatialDropout1D,
  withPolicy,
  type AnyLayer,
} from '../src/index.ts'

/** What a layer makes of a shape. */
type From<L, S> = After<TransitionOf<L>, S>
/** The reason of a misfit. */
type Why<L, S> = From<L, S> extends Misfit<infer Message> ? Message : 'fits'

describe('what layers make of shapes', () => {
  test('reshape keeps the number of elements', () => {
    const _square = reshape({ targetShape: [28, 28] })
    expectTypeOf<From<typeof _square, readonly [784]>>().toEqualTypeOf<[28, 28]>()
    expectTypeOf<From<typeof _square, readonly [4, 14, 14]>>().toEqualTypeOf<[28, 28]>()
    expectTypeOf<Why<typeof _square, readonly [785]>>().toEqualTypeOf<'reshape: 785 elements do not fit [28, 28]'>()
    expectTypeOf<From<typeof _square, readonly [null, 28]>>().toEqualTypeOf<[28, 28]>()
    expectTypeOf<From<typeof _square, unknown>>().toEqualTypeOf<[28, 28]>()
    const _scalar = reshape({ targetShape: [] })
    expectTypeOf<From<typeof _scalar, readonly [1, 1]>>().toEqualTypeOf<[]>()
    expectTypeOf<Why<typeof _scalar, readonly [2]>>().toEqualTypeOf<'reshape: 2 elements do not fit []'>()
    const _empty = reshape({ targetShape: [0, 7] })
    expectTypeOf<From<typeof _empty, readonly [3, 0]>>().toEqualTypeOf<[0, 7]>()
    expectTypeOf<Why<typeof _empty, readonly [3]>>().toEqualTypeOf<'reshape: 3 elements do not fit [0, 7]'>()
  })

  test('reshape works out -1', () => {
    const _open = reshape({ targetShape: [3, -1, 7] })
    expectTypeOf<From<typeof _open, readonly [84]>>().toEqualTypeOf<[3, 4, 7]>()
    expectTypeOf<From<typeof _open, readonly [224, 224, 3]>>().toEqualTypeOf<[3, 7168, 7]>()
    expectTypeOf<Why<typeof _open, readonly [85]>>().toEqualTypeOf<'reshape: 85 elements do not fit [3, -1, 7]'>()
    expectTypeOf<From<typeof _open, readonly [number]>>().toEqualTypeOf<[3, number, 7]>()
    const _zero = reshape({ targetShape: [0, -1] })
    expectTypeOf<Why<typeof _zero, readonly [0]>>().toEqualTypeOf<'reshape: 0 elements do not fit [0, -1]'>()
  })

  test('flatten multiplies, without a limit that sizes reach', () => {
    const _flat = flatten()
    expectTypeOf<From<typeof _flat, readonly [224, 224, 3]>>().toEqualTypeOf<[150528]>()
    expectTypeOf<From<typeof _flat, readonly [99999, 10001]>>().toEqualTypeOf<[1000089999]>()
    expectTypeOf<From<typeof _flat, readonly [10, 100, 1000]>>().toEqualTypeOf<[1000000]>()
    expectTypeOf<From<typeof _flat, readonly [12, 0]>>().toEqualTypeOf<[0]>()
    expectTypeOf<From<typeof _flat, readonly []>>().toEqualTypeOf<[1]>()
    expectTypeOf<From<typeof _flat, readonly [2, null]>>().toEqualTypeOf<[number]>()
    expectTypeOf<From<typeof _flat, readonly number[]>>().toEqualTypeOf<[number]>()
    // @ts-expect-error a product is one number
    expectTypeOf<From<typeof _flat, readonly [28, 28]>>().toEqualTypeOf<[785]>()
  })

  test('permute moves sizes', () => {
    const _turned = permute({ dims: [3, 1, 2] })
    expectTypeOf<From<typeof _turned, readonly [4, 5, 6]>>().toEqualTypeOf<[6, 4, 5]>()
    expectTypeOf<Why<typeof _turned, readonly [4, 5]>>().toEqualTypeOf<'permute: dims [3, 1, 2] are for 3 axes beside the batch, got [4, 5]'>() // prettier-ignore
    const _twice = permute({ dims: [1, 1] })
    expectTypeOf<Why<typeof _twice, readonly [4, 5]>>().toEqualTypeOf<'permute: dims must be a permutation of the axes 1 to 2, got [1, 1]'>() // prettier-ignore
  })

  test('the others', () => {
    const [_dense, _repeat, _spatial] = [dense({ units: 8 }), repeatVector({ n: 3 }), spatialDropout1D({ rate: 0.1 })]
    expectTypeOf<From<typeof _dense, readonly [2, 4]>>().toEqualTypeOf<[2, 8]>()
    expectTypeOf<From<typeof _dense, unknown>>().toEqualTypeOf<unknown>()
    expectTypeOf<Why<typeof _dense, readonly []>>().toEqualTypeOf<'dense: x must have an axis beside the batch, got []'>() // prettier-ignore
    expectTypeOf<Why<typeof _dense, readonly [4, null]>>().toEqualTypeOf<'dense: the last size of x must be known, got [4, null]'>() // prettier-ignore
    expectTypeOf<From<typeof _repeat, readonly [4]>>().toEqualTypeOf<[3, 4]>()
    expectTypeOf<Why<typeof _repeat, readonly [4, 5]>>().toEqualTypeOf<'repeatVector: x must have one axis beside the batch, got [4, 5]'>() // prettier-ignore
    expectTypeOf<From<typeof _spatial, readonly [4, 5]>>().toEqualTypeOf<readonly [4, 5]>()
    expectTypeOf<Why<typeof _spatial, readonly [4]>>().toEqualTypeOf<'spatialDropout1D: x must have 2 axes beside the batch, got [4]'>() // prettier-ignore
    const _glu = dense({ units: 8, activation: 'glu' })
    expectTypeOf<From<typeof _glu, readonly [4]>>().toEqualTypeOf<[number]>()
    const _words = embedding({ inputDim: 100, outputDim: 16 })
    expectTypeOf<From<typeof _words, readonly [7]>>().toEqualTypeOf<[7, 16]>()
  })
})

describe('sequential with an input', () => {
  test('takes layers that fit, and has no parameters for the input', () => {
    const _fits = sequential(
      input({ shape: [784] }),
      reshape({ targetShape: [28, 28] }),
      permute({ dims: [2, 1] }),
      flatten(),
      dense({ units: 10 }),
      repeatVector({ n: 3 }),
    )
    interface Weights {
      readonly kernel: Value
      readonly bias: Value
    }
    expectTypeOf<ParamsOf<typeof _fits>>().toEqualTypeOf<readonly [Nothing, Nothing, Nothing, Weights, Nothing]>()
    expectTypeOf<From<typeof _fits, readonly [784]>>().toEqualTypeOf<[3, 10]>()
  })

  test('refuses those that do not', () => {
    // @ts-expect-error 784 elements do not fit [28, 29]
    sequential(input({ shape: [784] }), reshape({ targetShape: [28, 29] }), flatten())
    // @ts-expect-error 784 is no multiple of 5
    sequential(input({ shape: [784] }), reshape({ targetShape: [5, -1] }))
    // @ts-expect-error one axis, two dims
    sequential(input({ shape: [784] }), permute({ dims: [2, 1] }))
    // @ts-expect-error two axes are no vector
    sequential(input({ shape: [4, 5] }), repeatVector({ n: 2 }))
    // @ts-expect-error numbers have no axis
    sequential(input({ shape: [] }), dense({ units: 1 }))
    // @ts-expect-error nor has the last size a number
    sequential(input({ shape: [4, null] }), dense({ units: 1 }))
    // @ts-expect-error a vector is no sequence
    sequential(input({ shape: [4] }), spatialDropout1D({ rate: 0.5 }))
    // @ts-expect-error the same without an input, where sizes are known from a layer on
    sequential(reshape({ targetShape: [4, 4] }), dense({ units: 2 }), reshape({ targetShape: [9] }))
    // @ts-expect-error an input stands in front
    sequential(dense({ units: 2 }), input({ shape: [2] }))
  })

  test('looks into layers around layers', () => {
    const inner = sequential(dense({ units: 6 }), reshape({ targetShape: [2, 3] }))
    sequential(input({ shape: [4] }), inner, permute({ dims: [2, 1] }), reshape({ targetShape: [6] }))
    // @ts-expect-error the inner chain gives two axes
    sequential(input({ shape: [4] }), inner, repeatVector({ n: 2 }))
    // @ts-expect-error 4 · 6 elements arrive at the inner reshape
    sequential(input({ shape: [4, 4] }), inner)
    // @ts-expect-error frozen layers make the same of shapes
    sequential(input({ shape: [4] }), frozen(inner), repeatVector({ n: 2 }))
    // @ts-expect-error and those with a policy
    sequential(input({ shape: [4] }), withPolicy(inner, 'mixed_bfloat16'), repeatVector({ n: 2 }))
    // @ts-expect-error the inner input wants another shape
    sequential(input({ shape: [4] }), sequential(input({ shape: [5] }), dense({ units: 2 })))
    sequential(input({ shape: [5] }), sequential(input({ shape: [5] }), dense({ units: 2 })), repeatVector({ n: 2 }))
    expectTypeOf<After<ChainShape<[typeof inner]>, readonly [4]>>().toEqualTypeOf<[2, 3]>()
  })

  test('lets through what keeps the shape', () => {
    const chain = [dropout({ rate: 0.1 }), layerNormalization(), batchNormalization(), alphaDropout({ rate: 0.1 })] as const // prettier-ignore
    sequential(input({ shape: [6] }), ...chain, activation({ activation: 'relu' }), reshape({ targetShape: [2, 3] }))
    // @ts-expect-error 6 elements
    sequential(input({ shape: [6] }), ...chain, activation({ activation: 'relu' }), reshape({ targetShape: [2, 4] }))
  })

  test('never refuses what it does not know', () => {
    const sizes: readonly number[] = [784]
    const n: number = 28
    const layers: readonly AnyLayer[] = [flatten()]
    sequential(input({ shape: sizes }), reshape({ targetShape: [28, 29] }), permute({ dims: [2, 1] }))
    sequential(input({ shape: [784] }), reshape({ targetShape: sizes }), permute({ dims: [2, 1] }))
    sequential(input({ shape: [n, 28] }), reshape({ targetShape: [784] }), dense({ units: n }), repeatVector({ n }))
    sequential(input({ shape: [28, 28] }), permute({ dims: sizes }), dense({ units: 1 }))
    sequential(...layers)
    sequential(input({ shape: [4] }), ...layers, permute({ dims: [2, 1] }))
    sequential(input({ shape: [8, 8, 3] }), conv2D({ filters: 4, kernelSize: 3 }), reshape({ targetShape: [7] }))
    sequential(input({ shape: [4] }), lambda({ function: (x) => x }), permute({ dims: [2, 1] }))
    sequential(input({ shape: [4] }), activation({ activation: 'glu' }), reshape({ targetShape: [2] }))
    sequential(input({ shape: [4] }), activation({ activation: (x) => x }), reshape({ targetShape: [2] }))
    sequential(input({ shape: [4] }), dense({ units: 4, activation: (x) => x }), reshape({ targetShape: [2] }))
    sequential(input({ shape: n > 3 ? [4] : [2, 2] }), permute({ dims: [2, 1] }))
  })

  test('knows a rule of your own', () => {
    const own = (): ShapedLayer<ChainShape<[]>> => defineLayer<Nothing, Nothing, Value, Value, ChainShape<[]>>({} as never) // prettier-ignore
    sequential(input({ shape: [6] }), own(), reshape({ targetShape: [2, 3] }))
    // @ts-expect-error it keeps the shape
    sequential(input({ shape: [6] }), own(), reshape({ targetShape: [2, 4] }))
  })
})
