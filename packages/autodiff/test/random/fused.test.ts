/** Samplers run as one program when called eagerly: the bits are those of the operations one by one. */
import { describe, expect, it } from 'vitest'
import { array, isValue, type NdArray, type Shape, type Value } from '@pullback/core'
import '../../src/operators.ts'
import * as random from '../../src/random/index.ts'
import { vmap } from '../../src/transforms/vmap.ts'
import { jit } from '../../src/transforms/jit.ts'

type Sampler = (k: random.Key, shape: Shape) => Value

const samplers: Readonly<Record<string, Sampler>> = {
  bits: (k, s) => random.bits(k, s),
  'bits of 8': (k, s) => random.bits(k, s, 8),
  uniform: (k, s) => random.uniform(k, s),
  'uniform between bounds': (k, s) => random.uniform(k, s, { minval: -0.3, maxval: 0.7 }),
  'uniform float64': (k, s) => random.uniform(k, s, { dtype: 'float64', maxval: 3 }),
  normal: (k, s) => random.normal(k, s),
  'normal float64': (k, s) => random.normal(k, s, 'float64'),
  exponential: (k, s) => random.exponential(k, s),
  gumbel: (k, s) => random.gumbel(k, s),
  laplace: (k, s) => random.laplace(k, s),
  logistic: (k, s) => random.logistic(k, s),
  cauchy: (k, s) => random.cauchy(k, s),
  truncatedNormal: (k, s) => random.truncatedNormal(k, -2, 1.5, s),
  bernoulli: (k, s) => random.bernoulli(k, 0.3, s),
  rademacher: (k, s) => random.rademacher(k, s),
  randint: (k, s) => random.randint(k, s, -5, 1000),
}

const shapes: readonly Shape[] = [[], [0], [1], [17], [3, 5, 7], [2, 0, 3], [129, 130]]

describe.each(Object.entries(samplers))('%s', (_, draw) => {
  it.each(shapes.map((s) => [s]))('of shape %j has the bits of a draw with a traced key', (shape) => {
    const k = random.key(7)
    const eager = draw(k, shape) as NdArray
    const compiled = jit((one: random.Key) => draw(one, shape))(k) as NdArray
    const mapped = vmap((one: random.Key) => draw(one, shape))(random.split(k, [2])) as NdArray
    expect([eager.shape, eager.dtype, eager.weakType]).toEqual([compiled.shape, compiled.dtype, compiled.weakType])
    expect(eager.data).toEqual(compiled.data)
    const first = draw(random.split(k)[0], shape) as NdArray
    expect(mapped.data.slice(0, first.size)).toEqual(first.data)
  })

  it('draws anew for another key and the same for the same', () => {
    const [a, b] = random.split(random.key(3))
    expect((draw(a, [64]) as NdArray).data).toEqual((draw(a, [64]) as NdArray).data)
    expect((draw(a, [64]) as NdArray).data).not.toEqual((draw(b, [64]) as NdArray).data)
  })
})

it('parameters that are arrays are read anew in each call', () => {
  const k = random.key(1)
  const at = (low: number): Value => random.uniform(k, [2], { minval: array(low), maxval: array(low + 1) })
  expect(isValue(at(0))).toBe(true)
  expect((at(10) as NdArray).data.every((x) => x >= 10)).toBe(true)
})

it('mistakes keep their messages', () => {
  const k = random.key(1)
  expect(() => random.normal(k, [-1])).toThrow('normal: ')
  expect(() => random.normal(k, [2], 'int32')).toThrow('normal: dtype must be floating, got int32')
  expect(() => random.uniform(3 as never)).toThrow('uniform: expected a random key first')
})
