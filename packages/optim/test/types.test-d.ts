/** What the compiler knows of optimisers. Each claim has one that must not compile. */
import type { Tree, Value } from '@pullback/core'
import { describe, expectTypeOf, test } from 'vitest'
import {
  adam,
  applyUpdates,
  chain,
  scale,
  scaleByAdam,
  sgd,
  trace,
  type RateState,
  type ScaleByAdamState,
  type TraceState,
} from '../src/index.ts'

interface Params {
  readonly kernel: Value
  readonly blocks: readonly [{ readonly bias: Value }]
}
declare const params: Params

describe('types of optimisers', () => {
  test('states are those of the parts in order, chains within chains written out', () => {
    expectTypeOf(adam({ learningRate: 1 }).init(params)).toEqualTypeOf<readonly [ScaleByAdamState, RateState]>()
    expectTypeOf(chain(scale(1), chain(scaleByAdam(), chain()), trace({ decay: 0 })).init(params)).toEqualTypeOf<
      readonly [null, ScaleByAdamState, TraceState]
    >()
    expectTypeOf(sgd({ learningRate: 1, momentum: 0.9 }).init(params)[0].trace).toEqualTypeOf<Tree<Value>>()
    // @ts-expect-error without momentum there is one part
    void sgd({ learningRate: 1 }).init(params)[1]
  })

  test('updates have the type of the gradients', () => {
    const optimizer = adam({ learningRate: 1 })
    const [updates, state] = optimizer.update(params, optimizer.init(params))
    expectTypeOf(updates).toEqualTypeOf<Params>()
    expectTypeOf(state[0].count).toEqualTypeOf<Value>()
    expectTypeOf(applyUpdates(params, updates)).toEqualTypeOf<Params>()
    // @ts-expect-error the state of another optimiser
    optimizer.update(params, sgd({ learningRate: 1 }).init(params))
    // @ts-expect-error updates of another tree
    applyUpdates(params, { kernel: params.kernel })
  })

  test('options are checked', () => {
    // @ts-expect-error a rate is needed
    adam({})
    // @ts-expect-error no such option
    adam({ learningRate: 1, beta1: 0.9 })
  })
})
