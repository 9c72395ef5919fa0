/** Layers one by one: what they compute, what they refuse, and how they compose. */
import { grad, jit, np, random, vmap, type Value } from '@pullback/autodiff'
import type { NdArray } from '@pullback/core'
import { array, leavesOf, mapTree, structureOf, treeEquals } from '@pullback/core'
import { option as O, state as S } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { describe, expect, test, vi } from 'vitest'
import {
  activation,
  activations,
  dense,
  dropout,
  evaluating,
  flatten,
  fromConfig,
  initializers,
  initialState,
  inputSpec,
  registerActivation,
  reshape,
  sequential,
  State,
  summarize,
  summary,
  training,
  withLoss,
  withMask,
  type AnyLayer,
  type Nothing,
} from '../src/index.ts'

const key = random.key(0)
const numbers = (x: unknown): number[] => [...(x as NdArray).data]
const nested = (x: unknown): unknown => (x as NdArray).toNested()

describe('a state', () => {
  test('is a tree whose structure holds the training flag', () => {
    const s = withMask(withLoss(initialState({ mean: array([1]) }), array(2)), array([true]))
    expect(leavesOf(s)).toHaveLength(3)
    expect(
      treeEquals(
        structureOf(s),
        structureOf(new State({ training: true, mask: s.mask, losses: s.losses, vars: s.vars })),
      ),
    ).toBe(false)
    expect(mapTree((x) => x, s)).toEqual(s)
  })

  test('goes through jit, grad and vmap with its mask an Option and its flag static', () => {
    let traces = 0
    const f = jit((s: State<{ readonly w: Value }>, x: Value) => {
      traces++
      const scaled = s.training ? x.mul(s.vars.w) : x
      return [scaled, withMask(s, O.map((m: Value) => m.logicalNot())(s.mask))] as const
    })
    const state = withMask(initialState({ w: array(3) }), array([true, false]))
    const [y, after] = f(state, array([1, 2]))
    expect(nested(y)).toEqual([1, 2])
    expect(after).toBeInstanceOf(State)
    expect(O.isSome(after.mask) && nested(after.mask.value)).toEqual([false, true])
    expect(nested(f(training(state), array([1, 2]))[0])).toEqual([3, 6])
    f(state, array([5, 6]))
    expect(traces).toBe(2)

    const slope = grad((s: State<{ readonly w: Value }>) => s.vars.w.mul(2))(training(initialState({ w: array(3) })))
    expect(slope).toBeInstanceOf(State)
    expect(nested((slope as State<{ readonly w: Value }>).vars.w)).toBe(2)

    const states = vmap((w: Value) => training(initialState({ w })))(array([1, 2]))
    expect(states.training).toBe(true)
    expect(nested(states.vars.w)).toEqual([1, 2])
  })

  test('begins a call without the mask and losses of the last one', () => {
    const s = withLoss(withMask(initialState(7), array([true])), array(1))
    expect(training(s)).toEqual(new State({ training: true, mask: O.none, losses: [], vars: 7 }))
    expect(evaluating(training(s))).toEqual(initialState(7))
  })

  test('is needed to call a layer', () => {
    const layer = flatten()
    expect(() => layer({}, {} as never, key, array([1]))).toThrow(
      'flatten: state must be a State as init returns it, got object',
    )
    expect(() => layer(initialState({}) as never, initialState({}), key, array([1]))).toThrow(
      'flatten: arguments are (params, state, rng, x), got a State first',
    )
  })
})

describe('composition with State of fp-ts', () => {
  const spec = inputSpec([null, 3])
  const [first, second] = [dense({ units: 4, activation: 'tanh' }), dropout({ rate: 0.5 })]
  const p = first.init(random.foldIn(key, 1), spec).params
  const x = random.normal(key, [2, 3])

  test('layers are steps of a State computation, equal to calling them in turn', () => {
    const penalty =
      (y: Value): S.State<State<Nothing>, Value> =>
      (s) => [y, withLoss(s, y.square().sum())]
    const program: S.State<State<Nothing>, Value> = pipe(
      S.of<State<Nothing>, Value>(x),
      S.chain((v) => (s) => first(p, s, random.foldIn(key, 0), v)),
      S.chain(penalty),
      S.chain((v) => (s) => second({}, s, random.foldIn(key, 1), v)),
      S.chain(penalty),
    )
    const [y, after] = program(training(initialState({})))
    const [h] = first(p, training(initialState({})), random.foldIn(key, 0), x)
    const [z] = second({}, training(initialState({})), random.foldIn(key, 1), h)
    expect(nested(y)).toEqual(nested(z))
    expect(after.losses.map((l) => numbers(l)[0])).toEqual([h, z].map((v) => numbers(v.square().sum())[0]))
  })

  test('a list of ten thousand steps does not overflow the stack', () => {
    const layer = activation({ activation: null })
    const steps = Array.from({ length: 10_000 }, (_, i) => i)
    const count = S.traverseArray(
      (i: number) => (s: State<Nothing>) => [layer({}, s, key, array(i))[0].size, s] as [number, State<Nothing>],
    )
    expect(count(steps)(initialState({}))[0]).toHaveLength(10_000)
  })
})

describe('dense', () => {
  const layer = dense({ units: 2 })
  const x = array([[1, 2, 3]])
  const { params, state } = layer.init(key, inputSpec([null, 3]))

  test('takes any rank, along the last axis', () => {
    const p = { kernel: array([[1], [10], [100]]), bias: array([0.5]) }
    const one = dense({ units: 1 })
    expect(
      nested(
        one(
          p,
          state,
          key,
          array([
            [
              [1, 2, 3],
              [4, 5, 6],
            ],
          ]),
        )[0],
      ),
    ).toEqual([[[321.5], [654.5]]])
  })

  test('decides by its parameters in which dtype it computes', () => {
    expect(layer(params, state, key, array([[1, 2, 3]], { dtype: 'int32' }))[0].dtype).toBe('float32')
    expect(layer(params, state, key, array([[1, 2, 3]], { dtype: 'float64' }))[0].dtype).toBe('float32')
    expect(dense({ units: 2, dtype: 'float64' }).init(key, inputSpec([1, 3])).params.kernel.dtype).toBe('float64')
    expect(layer.init(key, inputSpec([1, 3], 'float64')).params.kernel.dtype).toBe('float64')
  })

  test('without inputs gives the bias', () => {
    const p = { kernel: np.zeros([0, 2]), bias: array([1, 2]) }
    expect(nested(layer(p, state, key, np.zeros([1, 0]))[0])).toEqual([[1, 2]])
  })

  test('takes functions and arrays as initialisers', () => {
    const kernel = array([
      [1, 2],
      [3, 4],
      [5, 6],
    ])
    const drawn = dense({
      units: 2,
      kernelInitializer: kernel,
      biasInitializer: (_, shape, dtype) => np.full(shape, 9, dtype),
    })
    const p = drawn.init(key, inputSpec([1, 3])).params
    expect([nested(p.kernel), nested(p.bias)]).toEqual([nested(kernel), [9, 9]])
    expect(() => drawn.init(key, inputSpec([1, 4]))).toThrow(
      "dense: an array given as initialiser must have the parameter's shape [4, 2], got [3, 2]",
    )
    expect(() => drawn.config).toThrow(
      'dense: config can hold initialisers by name only, got an array; save the parameters instead',
    )
  })

  test.each<[string, () => unknown, string]>([
    ['no units', () => dense({} as never), 'dense: units must be a positive integer, got undefined'],
    ['fractional units', () => dense({ units: 1.5 }), 'dense: units must be a positive integer, got 1.5'],
    ['unknown options', () => dense({ units: 1, unit: 2 } as never), 'dense: options must be units, activation'],
    [
      'an unknown activation',
      () => dense({ units: 1, activation: 'ReLU' }),
      'dense: activation must be a known name, got "ReLU"; known are linear, relu',
    ],
    [
      'an unknown initialiser',
      () => dense({ units: 1, kernelInitializer: 'glorot' as never }),
      'dense: initialiser must be a known name, a function, its config or an array, got "glorot"',
    ],
    ['rank 1', () => layer.init(key, inputSpec([3])), 'dense: x must have rank 2 or more, got shape [3]'],
    [
      'an unknown last size',
      () => layer.init(key, inputSpec([2, null])),
      'dense: the last size of x must be known, got shape [2, null]',
    ],
    [
      'x of another size',
      () => layer(params, state, key, array([[1, 2]])),
      'dense: the last axis of x must have the size the kernel expects, got x [1, 2] and kernel [3, 2]',
    ],
    [
      'parameters of another structure',
      () => layer({ kernel: params.kernel } as never, state, key, x),
      'dense: params has the wrong structure at (root): expected a record with keys bias, kernel, got a record with keys kernel (missing bias)',
    ],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message))
})

describe('dropout', () => {
  const layer = dropout({ rate: 0.4 })
  const s = training(initialState({}))
  test('drops infinities and NaN to 0 and keeps the gradient of what stays', () => {
    const x = np.full([1000], NaN)
    const [y] = layer({}, s, key, x)
    expect(new Set(numbers(y).map((v) => (Number.isNaN(v) ? 'NaN' : String(v))))).toEqual(new Set(['0', 'NaN']))
    const slope = numbers(grad((v: Value) => layer({}, s, key, v)[0].sum())(np.ones([1000])))
    expect(slope).toEqual(numbers(layer({}, s, key, np.ones([1000]))[0]))
    expect(new Set(slope)).toEqual(new Set([0, Math.fround(1 / 0.6)]))
  })
  test('draws another pattern from another key', () => {
    const draw = (k: random.Key): number[] => numbers(layer({}, s, k, np.ones([100]))[0])
    expect(draw(key)).not.toEqual(draw(random.key(1)))
  })
  test('at rate 1 gives zeros in training only', () => {
    expect(numbers(dropout({ rate: 1 })({}, s, key, array([1, Infinity]))[0])).toEqual([0, 0])
    expect(numbers(dropout({ rate: 1 })({}, evaluating(s), key, array([1, 2]))[0])).toEqual([1, 2])
  })
  test.each<[string, () => unknown, string]>([
    ['a rate above 1', () => dropout({ rate: 1.1 }), 'dropout: rate must be between 0 and 1, got 1.1'],
    ['NaN', () => dropout({ rate: NaN }), 'dropout: rate must be between 0 and 1, got NaN'],
    ['a rate that is no number', () => dropout({ rate: '0.5' as never }), 'dropout: rate must be a number, got 0.5'],
    [
      'sizes of 0',
      () => dropout({ rate: 0.5, noiseShape: [2, 0] }),
      'dropout: noiseShape must hold positive integers or null, got [2, 0]',
    ],
    [
      'a pattern that does not fit',
      () => dropout({ rate: 0.5, noiseShape: [3] })({}, s, key, array([[1, 2]])),
      'dropout: noiseShape must broadcast to x, got [3] for [1, 2]',
    ],
    [
      'integers',
      () => layer({}, s, key, array([1], { dtype: 'int32' })),
      'dropout: x must be floating, got int32; convert it with astype',
    ],
    ['an array for a key', () => layer({}, s, array([0, 1], { dtype: 'uint32' }) as never, array([1])), 'key'],
  ])('refuses %s', (_, f, message) => expect(f).toThrow(message))
})

describe('flatten and reshape', () => {
  const masked = withMask(initialState({}), array([true]))
  test('warn about a mask they drop, if asked to', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const [, after] = reshape({ targetShape: [-1], onMask: 'warn' })({}, masked, key, array([[[1, 2]]]))
    expect(O.isNone(after.mask)).toBe(true)
    expect(warned).toHaveBeenCalledExactlyOnceWith(
      'reshape: the layer cannot carry a mask and received one; it is dropped',
    )
    flatten({ onMask: 'drop' })({}, masked, key, array([[1]]))
    expect(warned).toHaveBeenCalledTimes(1)
    warned.mockRestore()
  })
  test.each<[string, () => unknown, string]>([
    [
      'a mask',
      () => flatten()({}, masked, key, array([[1]])),
      "flatten: the layer cannot carry a mask and received one, got shape [1]; use it before, or drop it with onMask: 'drop'",
    ],
    [
      'an unknown choice',
      () => flatten({ onMask: 'ignore' as never }),
      'flatten: onMask must be one of error, warn, drop, got ignore',
    ],
    [
      'an unknown format',
      () => flatten({ dataFormat: 'NHWC' as never }),
      'flatten: dataFormat must be one of channels_last, channels_first, got NHWC',
    ],
    ['rank 0', () => flatten().outputSpec(inputSpec([])), 'flatten: x must have rank 1 or more, got shape []'],
    [
      'another total',
      () => reshape({ targetShape: [4] }).outputSpec(inputSpec([null, 5])),
      'reshape: the total size must stay the same, got x [null, 5] for targetShape [4]',
    ],
    [
      'a total that does not divide',
      () => reshape({ targetShape: [2, -1] }).outputSpec(inputSpec([1, 5])),
      'reshape: the total size must stay the same',
    ],
    [
      '0 beside -1',
      () => reshape({ targetShape: [0, -1] }).outputSpec(inputSpec([1, 0])),
      'reshape: the total size must stay the same',
    ],
    [
      'two unknown sizes',
      () => reshape({ targetShape: [-1, -1] }),
      'reshape: targetShape may have at most one -1, got [-1, -1]',
    ],
    [
      'sizes below -1',
      () => reshape({ targetShape: [-2] }),
      'reshape: targetShape must hold non-negative integers or -1, got [-2]',
    ],
    [
      'a bare number',
      () => reshape({ targetShape: 4 as never }),
      'reshape: targetShape must be an array of sizes, got 4',
    ],
  ])('refuse %s', (_, f, message) => expect(f).toThrow(message))
  test('the empty shape is the one entry of each example', () => {
    const layer = reshape({ targetShape: [] })
    expect(layer({}, initialState({}), key, array([[[1]], [[2]]]))[0].shape).toEqual([2])
  })
})

describe('sequential', () => {
  const spec = inputSpec([null, 3])
  test('leaves the draws of other layers as they were when one is inserted or named', () => {
    const draws = (...between: readonly AnyLayer[]): unknown[] => {
      const model = sequential(dense({ units: 4 }), ...between, dense({ units: 2 }))
      const { params, state } = model.init(key, spec)
      const list = params as readonly { readonly kernel?: Value }[]
      void state
      return [list[0]!.kernel, list.at(-1)!.kernel].map(nested)
    }
    expect(draws(dropout({ rate: 0.5 }), activation({ activation: 'relu', name: 'mine' }))).toEqual(draws())
    expect(draws()[0]).not.toEqual(draws(dense({ units: 4 }))[1])
  })

  test('hands the mask on and collects losses', () => {
    const model = sequential(dense({ units: 2 }), dropout({ rate: 0.1 }))
    const { params, state } = model.init(key, spec)
    const mask = array([true, false])
    const [, after] = model(params, withLoss(withMask(training(state), mask), array(1)), key, np.ones([2, 3]))
    expect(O.isSome(after.mask) && after.mask.value).toBe(mask)
    expect(after.losses).toHaveLength(1)
    expect(after.vars).toEqual([{}, {}])
  })

  test('says where in the parameters something is wrong', () => {
    const model = sequential(flatten(), dense({ units: 2 }))
    const { params, state } = model.init(key, spec)
    const wrong = [{}, { kernel: params[1].kernel }] as never
    expect(() => model(wrong, state, key, np.ones([1, 3]))).toThrow(
      'sequential: params has the wrong structure at [1]: expected',
    )
    expect(() => model(params, initialState([{}]) as never, key, np.ones([1, 3]))).toThrow(
      'sequential: state.vars must have one entry per layer (2), got [{}]',
    )
  })

  test('an ensemble is vmap over keys', () => {
    const model = sequential(dense({ units: 4, activation: 'relu' }), dense({ units: 1 }))
    const { params, state } = vmap((k: random.Key) => model.init(k, spec))(random.split(key, [3]))
    expect(params[0].kernel.shape).toEqual([3, 3, 4])
    const y = vmap((p: typeof params, x: Value) => model(p, state, key, x)[0], { inAxes: [0, null] })(
      params,
      np.ones([2, 3]),
    )
    expect(y.shape).toEqual([3, 2, 1])
  })
})

describe('summary', () => {
  const model = sequential(
    flatten(),
    sequential(dense({ units: 300, activation: 'relu' }), dropout({ rate: 0.5 })),
    dense({ units: 10, name: 'logits' }),
  )
  test('is a table', () => {
    expect(summary(model, inputSpec([null, 8, 8]))).toBe(
      [
        'Layer           Output       Parameters    Bytes',
        '────────────────────────────────────────────────',
        'flatten         [null, 64]            0      0 B',
        'sequential      [null, 300]      19,500  78.0 kB',
        '  dense         [null, 300]      19,500  78.0 kB',
        '  dropout       [null, 300]           0      0 B',
        'logits (Dense)  [null, 10]        3,010  12.0 kB',
        '────────────────────────────────────────────────',
        'Total                            22,510  90.0 kB',
      ].join('\n'),
    )
  })
  test('has figures for programs, of single layers too', () => {
    expect(summarize(dense({ units: 2 }), inputSpec([1, 3], 'float64'))).toMatchObject({ parameters: 8, bytes: 64 })
  })
})

describe('configurations', () => {
  test('name functions that are registered, and no others', () => {
    const softTop = (x: Value): Value => x.tanh().add(1)
    expect(() => dense({ units: 1, activation: softTop }).config).toThrow(
      'dense: config can hold functions by registered name only, got softTop; name it with registerActivation(name, f)',
    )
    registerActivation('soft_top', softTop)
    expect(dense({ units: 1, activation: softTop }).config['activation']).toBe('soft_top')
    expect(dense({ units: 1, activation: 'soft_top' }).config['activation']).toBe('soft_top')
    expect(() => registerActivation('relu', softTop)).toThrow(
      'registerActivation: a name may be given once, got "relu" again',
    )
    expect(activation({ activation: activations.relu }).config['activation']).toBe('relu')
  })

  test('that are wrong come back with every mistake and its place', () => {
    const layers = [{ className: 'Dense', units: -1 }, { className: 'Evil' }, 3, { className: 'Flatten', format: 1 }]
    expect(fromConfig({ className: 'Sequential', name: 'sequential', layers })).toEqual({
      _tag: 'Left',
      left: [
        'config.layers[0]: dense: units must be a positive integer, got -1',
        expect.stringMatching(
          /^config\.layers\[1\]\.className: must be one of Sequential, Functional, .*, got "Evil"$/,
        ),
        'config.layers[2]: must be a record, got number',
        'config.layers[3]: flatten: options must be dataFormat, onMask, name, got "format"; did you mean dataFormat?',
      ],
    })
    for (const wrong of [null, [], { className: 1 }, { className: 'constructor' }, { className: 'Sequential' }]) {
      expect(fromConfig(wrong)).toMatchObject({ _tag: 'Left' })
    }
  })
})

describe('initialisers', () => {
  test('refuse what they cannot draw', () => {
    expect(() => initializers.identity()(key, [2], 'float32')).toThrow(
      'identity: only matrices have one, got shape [2]',
    )
    expect(() => initializers.varianceScaling({ scale: 0 })).toThrow(
      'varianceScaling: scale must be positive and finite, got 0',
    )
    expect(() => initializers.varianceScaling({ mode: 'fan' as never })).toThrow(
      'varianceScaling: mode must be one of fan_in',
    )
    expect(() => initializers.randomUniform({ minval: NaN })).toThrow('randomUniform: minval must be finite, got NaN')
  })
  test('count what a kernel connects', () => {
    expect([[], [5], [3, 4], [2, 3, 4, 5]].map((shape) => initializers.computeFans(shape))).toEqual([
      [1, 1],
      [5, 5],
      [3, 4],
      [24, 30],
    ])
  })
})

test('a spec refuses what is no shape or dtype', () => {
  expect(() => inputSpec([-1])).toThrow('inputSpec: sizes must be non-negative integers')
  expect(() => inputSpec(3 as never)).toThrow('inputSpec: shape must be an array of sizes, got 3')
  expect(() => inputSpec([1], 'float8' as never)).toThrow('inputSpec: unknown dtype, got float8')
})
