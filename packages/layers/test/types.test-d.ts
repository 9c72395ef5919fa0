/** What the compiler knows of layers. Each claim has one that must not compile. */
import { random, type Value } from '@pullback/autodiff'
import { state as S } from 'fp-ts'
import { describe, expectTypeOf, test } from 'vitest'
import type { State } from '../src/index.ts'
import {
  activation,
  dense,
  dropout,
  evaluating,
  flatten,
  inputSpec,
  sequential,
  type Nothing,
  type ParamsOf,
} from '../src/index.ts'

const key = random.key(0)
declare const x: Value

interface Weights {
  readonly kernel: Value
  readonly bias: Value
}

describe('types of layers', () => {
  test('the parameters of dense depend on useBias', () => {
    const _full = dense({ units: 2 })
    expectTypeOf<ParamsOf<typeof _full>>().toEqualTypeOf<Weights>()
    const bare = dense({ units: 2, useBias: false }).init(key, inputSpec([null, 3]))
    expectTypeOf(bare.params).toEqualTypeOf<{ readonly kernel: Value }>()
    // @ts-expect-error there is no bias
    void bare.params.bias
  })

  test('the parameters of a chain are the list of those of its layers', () => {
    const model = sequential(dense({ units: 32 }), dropout({ rate: 0.5 }), dense({ units: 10 }))
    const { params, state } = model.init(key, inputSpec([null, 64]))
    expectTypeOf(params).toEqualTypeOf<readonly [Weights, Nothing, Weights]>()
    expectTypeOf(state).toEqualTypeOf<State<readonly [Nothing, Nothing, Nothing]>>()
    expectTypeOf(model(params, state, key, x)).toEqualTypeOf<[y: Value, state: typeof state]>()
    // @ts-expect-error the parameters of one layer are not those of three
    model(params[0], state, key, x)
    // @ts-expect-error nor is the state
    model(params, flatten().init(key, inputSpec([1])).state, key, x)
    // @ts-expect-error the output is one array
    const [y]: [string, unknown] = model(params, state, key, x)
    void y
    const nested = sequential(model, flatten()).init(key, inputSpec([null, 64]))
    expectTypeOf(nested.params[0][2].kernel).toEqualTypeOf<Value>()
  })

  test('options are checked', () => {
    // @ts-expect-error units are needed
    dense({})
    // @ts-expect-error no such option
    dense({ units: 1, unit: 2 })
    // @ts-expect-error no such initialiser
    dense({ units: 1, kernelInitializer: 'glorot' })
    // @ts-expect-error rate is a number
    dropout({ rate: '0.5' })
    // @ts-expect-error not a data format
    flatten({ dataFormat: 'NHWC' })
    // @ts-expect-error neither a name nor a function
    activation({ activation: 3 })
    // @ts-expect-error not a layer
    sequential((v: Value) => v)
  })

  test('a layer with its parameters is a State of fp-ts', () => {
    const layer = flatten()
    const { params, state } = layer.init(key, inputSpec([null, 2]))
    const step: S.State<State<Nothing>, Value> = (s) => layer(params, s, key, x)
    expectTypeOf(S.evaluate(evaluating(state))(step)).toEqualTypeOf<Value>()
    // @ts-expect-error its value is an array
    const wrong: S.State<State<Nothing>, string> = step
    void wrong
  })
})
