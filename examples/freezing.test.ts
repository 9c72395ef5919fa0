/** Parts of a model that do not learn, with the optimisers as they are. */
import { grad, random, type NdArray, type Value } from '@pullback/autodiff'
import { flattenWithPaths, mapTree, type Tree } from '@pullback/core'
import {
  adam,
  adamw,
  applyUpdates,
  chain,
  freeze,
  multiTransform,
  setToZero,
  type GradientTransformation,
} from '@pullback/optim'
import { addLora, batchNormalization, dense, frozen, inputSpec, sequential, trainableMask, training } from '@pullback/layers' // prettier-ignore
import { describe, expect, test } from 'vitest'

const key = random.key(0)
const x = random.normal(random.key(1), [16, 3])
const target = x.sum({ axis: 1, keepdims: true })

const net = sequential(dense({ units: 4, activation: 'tanh' }), batchNormalization(), dense({ units: 1 }))
const { params, state } = net.init(key, inputSpec([null, 3]))
type Params = typeof params

const trained = (optimizer: GradientTransformation<unknown>, layer: typeof net, begin: Params): Params => {
  const loss = (p: Params): Value => layer(p, training(state), key, x)[0].sub(target).square().mean()
  let [p, s] = [begin, optimizer.init(begin as never)]
  for (let i = 0; i < 3; i++) {
    const [updates, next] = optimizer.update(grad(loss)(p) as never, s, p as never)
    p = applyUpdates(p as never, updates as never) as Params
    s = next
  }
  return p
}

/** The paths of the parameters that have moved. */
const moved = (before: unknown, after: unknown): readonly string[] => {
  const [a, b] = [flattenWithPaths(before), flattenWithPaths(after)]
  return a.paths.flatMap((path, i) => {
    const same = (a.leaves[i] as NdArray)
      .sub(b.leaves[i] as Value)
      .abs()
      .max() as NdArray
    return same.item() === 0 ? [] : [path.map((e) => (e.tag === 'key' ? e.key : e.index)).join('.')]
  })
}

const ALL = ['0.bias', '0.kernel', '1.beta', '1.gamma', '2.bias', '2.kernel']
const LAST = ['2.bias', '2.kernel']
const erased = <S>(t: GradientTransformation<S>): GradientTransformation<unknown> =>
  t as unknown as GradientTransformation<unknown>

describe('parameters that should not learn', () => {
  const isLast = trainableMask(params, ([layer]) => layer === '2') as Tree<boolean>
  const isOther = trainableMask(params, ([layer]) => layer !== '2') as Tree<boolean>

  test('all learn where nothing is said', () => {
    expect(moved(params, trained(erased(adam({ learningRate: 0.1 })), net, params)).toSorted()).toEqual(ALL)
  })

  test('stay where freeze says so, weight decay included', () => {
    const both = chain(adamw({ learningRate: 0.1, weightDecay: 0.1 }), freeze(isOther))
    expect(moved(params, trained(erased(both), net, params)).toSorted()).toEqual(LAST)
  })

  test('learn otherwise, or not at all, by label', () => {
    const labels = mapTree((is) => ((is as unknown as boolean) ? 'learn' : 'stay'), isLast as never) as Tree<string>
    const optimizer = multiTransform(
      { learn: adam({ learningRate: 0.1 }), stay: setToZero() } as never,
      labels as never,
    )
    expect(moved(params, trained(erased(optimizer), net, params)).toSorted()).toEqual(LAST)
  })

  test('stay in a frozen layer', () => {
    const trunk = frozen(sequential(dense({ units: 4, activation: 'tanh' }), batchNormalization()))
    const half = sequential(trunk, dense({ units: 1 }))
    const begun = half.init(key, inputSpec([null, 3]))
    const loss = (p: typeof begun.params): Value =>
      half(p, training(begun.state), key, x)[0].sub(target).square().mean()
    const optimizer = adam({ learningRate: 0.1 })
    const [updates] = optimizer.update(grad(loss)(begun.params) as never, optimizer.init(begun.params as never), begun.params as never) // prettier-ignore
    expect(moved(begun.params, applyUpdates(begun.params as never, updates)).toSorted()).toEqual(['1.bias', '1.kernel'])
  })

  test('stay under a low-rank update, which learns', () => {
    const layer = dense({ units: 1, loraRank: 1 })
    const begun = addLora(key, dense({ units: 1 }).init(key, inputSpec([null, 3])).params, { rank: 1 })
    const { state: none } = layer.init(key, inputSpec([null, 3]))
    const loss = (p: typeof begun): Value => layer(p, training(none), key, x)[0].sub(target).square().mean()
    const optimizer = adam({ learningRate: 0.1 })
    let [p, s] = [begun, optimizer.init(begun as never)]
    for (let i = 0; i < 2; i++) {
      const [updates, next] = optimizer.update(grad(loss)(p) as never, s, p as never)
      ;[p, s] = [applyUpdates(p as never, updates) as typeof begun, next]
    }
    expect(moved(begun, p).toSorted()).toEqual(['bias', 'loraKernelA', 'loraKernelB'])
  })
})
