/** Layers with weights in half precision: by their dtype option, and by a policy. */
import { grad, random, type NdArray, type Value } from '@pullback/autodiff'
import { array, leavesOf, mapTree, type FloatingDType } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import * as layers from '../src/index.ts'
import { evaluating, initialState, withPolicy, type SomeLayer } from '../src/index.ts'

const key = random.key(0)
const MAKERS: Readonly<Record<string, (o: { readonly dtype?: FloatingDType }) => unknown>> = {
  dense: (o) => layers.dense({ units: 3, ...o }),
  conv1D: (o) => layers.conv1D({ filters: 3, kernelSize: 2, ...o }),
  conv2D: (o) => layers.conv2D({ filters: 3, kernelSize: 2, ...o }),
  conv2DTranspose: (o) => layers.conv2DTranspose({ filters: 3, kernelSize: 2, ...o }),
  depthwiseConv2D: (o) => layers.depthwiseConv2D({ kernelSize: 2, ...o }),
  separableConv1D: (o) => layers.separableConv1D({ filters: 3, kernelSize: 2, ...o }),
  lstm: (o) => layers.lstm({ units: 3, ...o }),
  gru: (o) => layers.gru({ units: 3, ...o }),
  simpleRnn: (o) => layers.simpleRnn({ units: 3, ...o }),
  bidirectional: (o) => layers.bidirectional({ layer: layers.gru({ units: 3, ...o }) }),
  embedding: (o) => layers.embedding({ inputDim: 7, outputDim: 3, ...o }),
}
const inputOf = (name: string): Value => {
  if (name === 'embedding') return array([[0, 6, 2]], { dtype: 'int32' })
  return random.normal(key, name.includes('2D') ? [2, 4, 4, 2] : [2, 4, 2])
}
const numbers = (v: unknown): readonly number[] =>
  [...((v as NdArray).astype('float32') as NdArray).values()].map(Number)
const cast = <T>(tree: T, dtype: FloatingDType): T => mapTree((v) => (v as Value).astype(dtype), tree) as T
/** The distance of two numbers of 1 in each dtype. */
const EPSILON = { float16: 2 ** -10, bfloat16: 2 ** -7 }

describe.each(Object.keys(MAKERS))('%s', (name) => {
  const make = (o: { readonly dtype?: FloatingDType }): SomeLayer => MAKERS[name]!(o) as SomeLayer
  const x = inputOf(name)

  test.each(['float16', 'bfloat16'] as const)('computes in %s near float32', (dtype) => {
    const layer = make({ dtype })
    const { params, state } = layer.init(key, x as never)
    expect(new Set(leavesOf(params).map((v) => (v as Value).dtype))).toEqual(new Set([dtype]))
    expect(layer.outputSpec(x as never).dtype).toBe(dtype)
    const rounded = (name === 'embedding' ? x : x.astype(dtype).astype('float32')) as Value
    const begun = evaluating(initialState(state.vars))
    const [y] = layer(params, begun, key, x)
    const [wanted] = make({ dtype: 'float32' })(cast(params, 'float32'), begun, key, rounded)
    expect((y as Value).dtype).toBe(dtype)
    // At most some tens of operations, on numbers of the order of 1.
    const [a, b] = [numbers(y), numbers(wanted)]
    const limit = 8 * EPSILON[dtype] * Math.max(1, ...b.map(Math.abs))
    a.forEach((v, i) => expect(Math.abs(v - b[i]!)).toBeLessThan(limit))
    const slopes = grad((p: unknown) => (layer(p, begun, key, x)[0] as Value).astype('float32').sum())(params)
    for (const g of leavesOf(slopes)) {
      expect((g as Value).dtype).toBe(dtype)
      expect(numbers(g).every(Number.isFinite)).toBe(true)
    }
  })

  test.each(['mixed_float16', 'mixed_bfloat16'] as const)('follows the policy %s', (policy) => {
    const layer = withPolicy(make({}), policy)
    const compute = policy.slice('mixed_'.length)
    const { params, state } = layer.init(key, x as never)
    expect(new Set(leavesOf(params).map((v) => (v as Value).dtype))).toEqual(new Set(['float32']))
    const [y] = layer(params, evaluating(state), key, x)
    expect([(y as Value).dtype, layer.outputSpec(x as never).dtype]).toEqual([compute, compute])
  })

  test('refuses another dtype', () => {
    const inner = name === 'bidirectional' ? 'gru' : name
    const message = `${inner}: dtype must be float16, bfloat16, float32 or float64, got int32`
    expect(() => make({ dtype: 'int32' as 'float32' })).toThrow(message)
  })
})
