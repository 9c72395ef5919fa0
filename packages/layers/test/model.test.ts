/** Graphs of layers: sharing, several inputs and outputs, nesting, masks, configurations, and what is refused. */
import { grad, jit, np, random, type Value } from '@pullback/autodiff'
import { array, leavesOf, type NdArray } from '@pullback/core'
import { either as E, option as O } from 'fp-ts'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  activation,
  apply,
  dense,
  dropout,
  evaluating,
  flatten,
  fromConfig,
  input,
  inputSpec,
  lambda,
  masking,
  model,
  registerFunction,
  reshape,
  sequential,
  summary,
  training,
  type SomeLayer,
} from '../src/index.ts'

const key = random.key(0)
const nested = (x: unknown): unknown => (x as NdArray).toNested()
const addPair = ([a, b]: readonly [Value, Value]): Value => a.add(b)
registerFunction('model_add', addPair)

describe('a model', () => {
  test('computes what its layers compute one after another', () => {
    const [first, second] = [dense({ units: 4, activation: 'tanh' }), dense({ units: 2 })]
    const x = input({ shape: [3] })
    const chain = model({ inputs: x, outputs: apply(second, apply(first, x)) })
    const { params, state } = chain.init(key, inputSpec([null, 3]))
    expect(Object.keys(params)).toEqual(['dense', 'dense_1'])
    const v = random.normal(key, [2, 3])
    const [h] = first(params['dense'] as never, state as never, key, v)
    const [y] = second(params['dense_1'] as never, state as never, key, h)
    expect(nested(chain(params, state, key, v)[0])).toEqual(nested(y))
    // The same draws as in a chain: both tell layers apart by class and number.
    const same = sequential(first, second).init(key, inputSpec([null, 3])).params
    expect(leavesOf(params).map(nested)).toEqual(leavesOf(same).map(nested))
  })

  test('shares the weights of a layer that is applied twice, and their gradient is the sum', () => {
    const shared = dense({ units: 1, useBias: false, kernelInitializer: 'ones' })
    const [a, b] = [input({ shape: [2], name: 'a' }), input({ shape: [2], name: 'b' })]
    const sum = apply(lambda({ function: addPair }), [apply(shared, a), apply(shared, b)])
    const twins = model({ inputs: { a, b }, outputs: [sum, apply(shared, a)] })
    const spec = { a: inputSpec([null, 2]), b: inputSpec([null, 2]) }
    const { params, state } = twins.init(key, spec)
    expect(leavesOf(params)).toHaveLength(1)
    const x = { a: array([[1, 2]]), b: array([[3, 4]]) }
    const [[total, left]] = twins(params, state, key, x)
    expect([nested(total), nested(left)]).toEqual([[[10]], [[3]]])
    const slope = grad((p: typeof params) => twins(p, state, key, x)[0][0].sum())(params)
    expect(leavesOf(slope).map(nested)).toEqual([[[4], [6]]])
    expect(twins.outputSpec(spec)).toEqual([inputSpec([null, 1]), inputSpec([null, 1])])
    expectTypeOf(total).toEqualTypeOf<Value>()
    // @ts-expect-error an input is missing
    expect(() => twins(params, state, key, { a: x.a })).toThrow(
      'functional: x must have one array per input (2), got 1',
    )
  })

  test('draws anew each time a dropout is applied, and not outside training', () => {
    const drop = dropout({ rate: 0.5 })
    const x = input({ shape: [100] })
    const both = model({ inputs: x, outputs: [apply(drop, x), apply(drop, x)] })
    const { params, state } = both.init(key, inputSpec([null, 100]))
    const [[p, q]] = both(params, training(state), key, np.ones([1, 100]))
    expect(nested(p)).not.toEqual(nested(q))
    const [[r, s]] = both(params, evaluating(state), key, np.ones([1, 100]))
    expect([nested(r), nested(s)]).toEqual([nested(np.ones([1, 100])), nested(np.ones([1, 100]))])
  })

  test('is a layer: in models, chains, jit and tables', () => {
    const x = input({ shape: [2, 2] })
    const inner = model({ inputs: x, outputs: apply(flatten(), x), name: 'inner' })
    const z = input({ shape: [2, 2] })
    const y = apply(inner, z)
    const outer = model({
      inputs: z,
      outputs: apply(lambda({ function: addPair }), [y, apply(activation({ activation: 'relu' }), y)]),
    })
    const whole = sequential(outer, dense({ units: 1, kernelInitializer: 'ones' }))
    const { params, state } = whole.init(key, inputSpec([null, 2, 2]))
    const v = array([[[1, -2], [3, -4]]]) // prettier-ignore
    expect(nested(whole(params, state, key, v)[0])).toEqual([[2]])
    expect(nested(jit((u: Value) => whole(params, state, key, u)[0])(v))).toEqual([[2]])
    expect(summary(whole, inputSpec([null, 2, 2]))).toBe(
      [
        'Layer                 Output     Parameters  Bytes',
        '──────────────────────────────────────────────────',
        'functional            [null, 4]           0    0 B',
        '  inner (Functional)  [null, 4]           0    0 B',
        '    flatten           [null, 4]           0    0 B',
        '  activation          [null, 4]           0    0 B',
        '  lambda              [null, 4]           0    0 B',
        'dense                 [null, 1]           5   20 B',
        '──────────────────────────────────────────────────',
        'Total                                     5   20 B',
      ].join('\n'),
    )
  })

  test('carries each mask along its own path', () => {
    const [a, b] = [input({ shape: [2, 1], name: 'a' }), input({ shape: [2, 1], name: 'b' })]
    const masked = apply(masking(), a)
    const pair = lambda({ function: addPair, mask: (_, mask) => mask })
    const spec = [inputSpec([1, 2, 1]), inputSpec([1, 2, 1])] as const
    const x = [array([[[0], [1]]]), array([[[2], [0]]])] as const
    const one = model({ inputs: [a, b], outputs: apply(pair, [masked, b]) })
    const { params, state } = one.init(key, spec)
    const [, after] = one(params, state, key, x)
    expect(O.isSome(after.mask) && nested(after.mask.value)).toEqual([[false, true]])
    const other = model({ inputs: [a, b], outputs: [b, masked] as const })
    const begin = other.init(key, spec)
    const [, several] = other(begin.params, begin.state, key, x)
    expect(O.isNone(several.mask)).toBe(true)
    expect(several.masks.map((m) => O.isSome(m) && nested(m.value))).toEqual([false, [[false, true]]])
    const around = model({ inputs: [a, b], outputs: apply(other, [a, b]) }) // a model in a model hands on both
    const outer = around.init(key, spec)
    expect(around(outer.params, outer.state, key, x)[1].masks.map(O.isSome)).toEqual([false, true])
    const turned = model({ inputs: [a, b], outputs: [masked, b] as const })
    expect(O.isSome(turned(begin.params, begin.state, key, x)[1].mask)).toBe(true)
    const two = model({ inputs: [a, b], outputs: apply(pair, [masked, apply(masking(), b)]) })
    const begun = two.init(key, spec)
    expect(() => two(begun.params, begun.state, key, x)).toThrow(
      'functional: arrays that meet in lambda must carry one mask, got several',
    )
  })

  test('comes back from its config, computing the same', () => {
    const [a, b] = [input({ shape: [2], name: 'a' }), input({ shape: [2], dtype: 'float64', name: 'b' })]
    const shared = dense({ units: 2, dtype: 'float32' })
    const sum = apply(lambda({ function: addPair }), [apply(shared, a), apply(shared, b)])
    const original = model({ inputs: { a, b }, outputs: [sum] })
    const again = fromConfig(JSON.parse(JSON.stringify(original.config)))
    if (again._tag === 'Left') throw new Error(again.left.join('\n'))
    expect(again.right.config).toEqual(original.config)
    const { params, state } = original.init(key, { a: inputSpec([1, 2]), b: inputSpec([1, 2]) })
    const x = { a: array([[1, 2]]), b: array([[3, 4]]) }
    const [[y]] = original(params, state, key, x)
    const [[z]] =
      again.right(params, state, key, x)[0] === undefined ? [[]] : [again.right(params, state, key, x)[0] as Value[]]
    expect(nested(z)).toEqual(nested(y))
  })

  const base = (): Record<string, unknown> => {
    const x = input({ shape: [2] })
    return JSON.parse(JSON.stringify(model({ inputs: x, outputs: apply(flatten(), x) }).config)) as Record<
      string,
      unknown
    >
  }
  test.each<[string, Record<string, unknown>, string]>([
    ['a node that does not exist', { outputs: { node: 7, at: 0 } }, 'config: outputs.node: must be a number below 2, got 7'],
    ['an array that does not exist', { outputs: { node: 1, at: 1 } }, 'config: outputs.at: must be a number below 1, got 1'],
    ['a node that comes later', { applications: [{ layer: 0, x: { node: 1, at: 0 } }] }, 'config: applications[0].x.node: must be a number below 1, got 1'],
    ['a layer that does not exist', { applications: [{ layer: '__proto__', x: { node: 0, at: 0 } }] }, 'config: applications[0].layer: must be a number below 1, got "__proto__"'],
    ['no list', { applications: null }, 'config: applications: must be an array, got object'],
    ['no record', { inputs: 3 }, 'config: inputs: must be a record, got number'],
    ['a shape that is none', { inputNodes: [{ name: 'x', shape: [-1], batchSize: null, dtype: 'float32' }] }, 'config: inputSpec: sizes must be non-negative integers'],
    ['another option', { extra: 1 }, 'config: options must be among name, layers, inputNodes, applications, inputs, outputs, got extra'],
    ['an unknown layer', { layers: [{ className: 'Evil' }] }, 'config.layers[0].className: must be one of'],
  ])('refuses a config with %s', (_, changes, message) => {
    const result = fromConfig({ ...base(), ...changes })
    expect(result._tag === 'Left' && result.left.join()).toContain(message)
  }) // prettier-ignore

  const x = input({ shape: [2], name: 'x' })
  const stray = input({ shape: [2], name: 'stray' })
  const small = (): SomeLayer => model({ inputs: x, outputs: x }) as unknown as SomeLayer
  test.each<[string, () => unknown, string]>([
    ['outputs of other inputs', () => model({ inputs: x, outputs: apply(flatten(), stray) }), 'model: outputs must depend on the inputs alone, got one that depends on stray'],
    ['an input twice', () => model({ inputs: [x, x], outputs: x }), 'model: inputs must differ, got one twice'],
    ['names twice', () => model({ inputs: [x, input({ shape: [2], name: 'x' })], outputs: x }), 'model: layers must have unique names, got "x" twice'],
    ['what is no input', () => model({ inputs: apply(flatten(), x), outputs: x }), 'model: inputs must be made by input(), and at least one'],
    ['no inputs', () => model({ inputs: [], outputs: x }), 'model: inputs must be made by input(), and at least one'],
    ['no outputs', () => model({ inputs: x, outputs: [] }), 'model: at least one output is needed, got none'],
    ['arrays for symbols', () => model({ inputs: x, outputs: 3 as never }), 'model: leaves must stand in arrays and records, got 3'],
    ['another shape', () => small()({}, small().init(key, inputSpec([null, 2])).state, key, np.ones([1, 3])), 'functional: x must have shape [null, 2], got [1, 3]'],
    ['a shape that a layer refuses', () => apply(dense({ units: 1 }), input({ shape: [] })), 'dense: x must have rank 2 or more, got shape [null]'],
    ['a bare number for a shape', () => input({ shape: 3 as never }), 'input: shape must be an array of sizes, got 3'],
    ['a negative size', () => input({ shape: [-1] }), 'inputSpec: sizes must be non-negative integers'],
    ['an unknown option', () => input({ shape: [1], sparse: true } as never), 'input: options must be shape, batchSize, dtype, name, got "sparse"'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore

  test('of ten thousand layers in a row does not overflow the stack', () => {
    const layer = activation({ activation: null })
    let y = input({ shape: [1] })
    const first = y
    for (let i = 0; i < 10_000; i++) y = apply(layer, y)
    const long = model({ inputs: first, outputs: y })
    expect(
      nested(
        long(
          ...([long.init(key, inputSpec([1, 1])).params, long.init(key, inputSpec([1, 1])).state] as const),
          key,
          array([[5]]),
        )[0],
      ),
    ).toEqual([[5]])
  })
})

describe('sequential with an input in front', () => {
  const make = () => sequential(input({ shape: [6], dtype: 'float64' }), reshape({ targetShape: [2, 3] }), dense({ units: 2 })) // prettier-ignore
  const x = array([[1, 2, 3, 4, 5, 6]])

  test('computes what it does without, in the dtype of the input', () => {
    const [net, bare] = [make(), sequential(reshape({ targetShape: [2, 3] }), dense({ units: 2 }))]
    const { params, state } = net.init(key, inputSpec([null, 6]))
    expect(params.map((p) => Object.keys(p))).toEqual([[], ['kernel', 'bias']])
    const [y] = net(params, state, key, x)
    expect(y.dtype).toBe('float64')
    expect(nested(y)).toEqual(nested(bare(params, state, key, x.astype('float64'))[0]))
    expect(net.outputSpec(inputSpec([4, 6]))).toEqual({ shape: [4, 2, 2], dtype: 'float64' })
    expect(net.layerInputs(inputSpec([4, 6]))).toEqual([
      { shape: [4, 6], dtype: 'float64' },
      { shape: [4, 2, 3], dtype: 'float64' },
    ])
  })

  test('is written down and read again', () => {
    const { config } = make()
    expect(config['layers']).toMatchObject([
      { className: 'InputLayer', name: 'input_layer', shape: [6], batchSize: null, dtype: 'float64' },
      { className: 'Reshape' },
      { className: 'Dense' },
    ])
    const again = fromConfig(JSON.parse(JSON.stringify(config)))
    expect(E.isRight(again) && again.right.config).toEqual(config)
    expect(fromConfig({ className: 'Sequential', layers: [{ className: 'InputLayer' }, { className: 'Flatten' }] })).toMatchObject({ _tag: 'Left' }) // prettier-ignore
    expect(fromConfig({ className: 'Sequential', layers: [{ className: 'Flatten' }, { className: 'InputLayer' }] })).toMatchObject({ _tag: 'Left' }) // prettier-ignore
  })

  test.each<readonly [string, () => unknown, string]>([
    ['an x of another shape', () => make()(make().init(key, inputSpec([null, 6])).params, make().init(key, inputSpec([1, 6])).state, key, np.ones([1, 5])), 'sequential: input_layer must have shape [null, 6], got [1, 5]'],
    ['a spec of another rank', () => make().init(key, inputSpec([null, 2, 3])), 'sequential: input_layer must have shape [null, 6], got [null, 2, 3]'],
    ['layers that do not fit, at once', () => sequential(input({ shape: [6] as number[] }), reshape({ targetShape: [4] })), 'reshape: the total size must stay the same, got x [null, 6] for targetShape [4]'],
    ['a symbol that is no input', () => sequential(apply(flatten(), input({ shape: [2] })) as never, flatten()), 'sequential: the symbol in front must be made by input()'],
    ['an input behind a layer', () => sequential(flatten(), input({ shape: [2] }) as never), 'sequential: an input must stand before all layers'],
    ['an input alone', () => sequential(input({ shape: [2] })), 'sequential: at least one layer is needed'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message)) // prettier-ignore
})
