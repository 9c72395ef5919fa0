/** Computing in other dtypes than weights are kept in; layers that do not learn; many models at once. */
import { grad, jit, np, random, vmap, type NdArray, type Value } from '@pullback/autodiff'
import { leavesOf, mapTree } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import {
  activation,
  batchNormalization,
  collectLosses,
  dense,
  dropout,
  evaluating,
  fromConfig,
  frozen,
  inputSpec,
  policy,
  sequential,
  trainableMask,
  training,
  withPolicy,
} from '../src/index.ts'
import { values } from './kerasRows.ts'

const key = random.key(0)
const x = random.normal(key, [4, 3]) as NdArray
const dtypes = (tree: unknown): readonly string[] => [...new Set((leavesOf(tree) as Value[]).map((v) => v.dtype))]

test('names of policies', () => {
  expect(policy('mixed_float16')).toEqual({ compute: 'float16', variable: 'float32' })
  expect(policy('mixed_bfloat16')).toEqual({ compute: 'bfloat16', variable: 'float32' })
  expect(policy('float64')).toEqual({ compute: 'float64', variable: 'float64' })
  expect(() => policy('mixed_int8' as 'float32')).toThrow('policy: the dtypes must be floating')
  expect(() => policy('mixed_float64' as 'float32')).toThrow('policy: mixed must be float16 or bfloat16')
  expect(() => policy({ compute: 'int32', variable: 'float32' })).toThrow('policy: the dtypes must be floating')
})

describe.each(['mixed_float16', 'mixed_bfloat16', 'float64'] as const)('%s', (name) => {
  const { compute, variable } = policy(name)
  const net = withPolicy(
    sequential(dense({ units: 5, kernelRegularizer: 'l2' }), batchNormalization(), dense({ units: 2 })),
    name,
  )
  const { params, state } = net.init(key, inputSpec([null, 3]))

  test('weights and statistics are kept in one dtype, outputs come in the other', () => {
    expect(dtypes(params)).toEqual([variable])
    const [y, after] = net(params, training(state), key, x)
    expect([y.dtype, net.outputSpec(x).dtype]).toEqual([compute, compute])
    expect(dtypes(after.vars)).toEqual([variable])
    expect(dtypes(collectLosses(net, params, after))).toEqual([variable])
  })

  test('gradients come in the dtype of the weights, and near those of float32', () => {
    const loss = (layer: typeof net) => (p: typeof params) =>
      layer(p, training(state), key, x)[0].astype('float32').square().sum()
    const slopes = grad(loss(net))(params)
    expect(dtypes(slopes)).toEqual([variable])
    const plain = withPolicy(net.layers[0] as unknown as typeof net, 'float32')
    const other = grad(loss(plain))(mapTree((v) => (v as Value).astype('float32'), params) as typeof params)
    const [a, b] = [leavesOf(slopes), leavesOf(other)]
    a.forEach((g, i) => {
      const [u, v] = [values((g as Value).astype('float32')), values(b[i])]
      const size = Math.max(1, ...v.map(Math.abs))
      u.forEach((e, k) => expect(Math.abs(e - v[k]!) / size).toBeLessThan(compute === 'float64' ? 1e-4 : 0.1))
    })
  })

  test('goes through a config and through jit', () => {
    const again = fromConfig(JSON.parse(JSON.stringify(net.config)))
    expect(again._tag === 'Right' && again.right.config).toEqual(net.config)
    const call = (p: typeof params): Value => net(p, evaluating(state), key, x)[0].astype('float32')
    const [a, b] = [values(call(params)), values(jit(call)(params))]
    a.forEach((v, i) => expect(Math.abs(v - b[i]!)).toBeLessThan(compute === 'float64' ? 1e-6 : 0.05))
  })
})

test('a layer with a policy of its own keeps it within another', () => {
  const last = withPolicy(dense({ units: 2, kernelInitializer: 'ones' }), 'float32')
  const net = withPolicy(sequential(activation({ activation: 'relu' }), last), 'mixed_bfloat16')
  const { params, state } = net.init(key, inputSpec([null, 1]))
  const fine = mapTree((v) => (v as Value).mul(1 + 2 ** -12), params) as typeof params
  const [y] = net(fine, evaluating(state), key, np.ones([1, 1]))
  expect([y.dtype, net.outputSpec(inputSpec([null, 1])).dtype]).toEqual(['float32', 'float32'])
  expect(values(y)[0]).toBe(1 + 2 ** -12) // bfloat16 would have dropped it
})

describe('what does not learn', () => {
  const net = sequential(
    frozen(sequential(dense({ units: 3, kernelRegularizer: 'l2' }), batchNormalization(), dropout({ rate: 0.5 }))),
    dense({ units: 1, kernelRegularizer: 'l2' }),
  )
  const { params, state } = net.init(key, inputSpec([null, 3]))

  test('has no gradient, no penalty and statistics that stay', () => {
    const [, after] = net(params, training(state), key, x)
    expect(collectLosses(net, params, after)).toHaveLength(1)
    expect(after.training).toBe(true)
    const [before, now] = [leavesOf(state.vars), leavesOf(after.vars)]
    now.forEach((v, i) => expect(values(v)).toEqual(values(before[i])))
    const slopes = grad((p: typeof params) => net(p, training(state), key, x)[0].sum())(params)
    expect(
      leavesOf(slopes[0])
        .flatMap(values)
        .every((v) => v === 0),
    ).toBe(true)
    expect(
      leavesOf(slopes[1])
        .flatMap(values)
        .some((v) => v !== 0),
    ).toBe(true)
  })

  test('does the same in training as not', () => {
    const [a] = net(params, training(state), key, x)
    const [b] = net(params, evaluating(state), key, x)
    expect(values(a)).toEqual(values(b))
  })

  test('goes through a config', () => {
    const again = fromConfig(JSON.parse(JSON.stringify(net.config)))
    expect(again._tag === 'Right' && again.right.config).toEqual(net.config)
  })

  test('a mask says where parameters learn; a step with it leaves the others', () => {
    const mask = trainableMask(params, (path) => path.at(-1) === 'kernel' && path[0] === '1')
    expect(leavesOf(mask as never).filter(Boolean)).toHaveLength(1)
    const next = mapTree(
      (p, m) => ((m as unknown as boolean) ? (p as Value).sub(1) : p),
      params,
      mask as never,
    ) as typeof params
    expect(values(next[1].bias)).toEqual(values(params[1].bias))
    expect(values(next[1].kernel)).toEqual(values(params[1].kernel.sub(1)))
  })
})

test('an ensemble is one line: vmap over seeds', () => {
  const net = sequential(dense({ units: 4, activation: 'tanh' }), dense({ units: 2 }))
  const { state } = net.init(key, inputSpec([null, 3]))
  const ensemble = vmap((k: random.Key) => net(net.init(k, x).params, evaluating(state), k, x)[0])(
    random.split(key, [5]),
  )
  expect(ensemble.shape).toEqual([5, 4, 2])
  const parts = values(ensemble)
  expect(new Set(Array.from({ length: 5 }, (_, i) => parts[i * 8])).size).toBe(5)
})
