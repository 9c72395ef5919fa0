/** Rows of values from Keras, run through our layers. What we do not do (yet) is listed with its reason, and counted. */
import { grad, nn, np, random, type Value } from '@pullback/autodiff'
import { leavesOf, structureOf, type NdArray } from '@pullback/core'
import { option as O } from 'fp-ts'
import { afterAll, describe, expect, test } from 'vitest'
import {
  activation,
  activations,
  activityRegularization,
  addLora,
  apply,
  collectLosses,
  defineLayer,
  dense,
  dropout,
  evaluating,
  flatten,
  frozen,
  initializers,
  input,
  inputSpec,
  lambda,
  loss,
  lstm,
  masking,
  model as kerasModel,
  permute,
  policy,
  repeatVector,
  reshape,
  sequential,
  simpleRnn,
  spatialDropout1D,
  spatialDropout2D,
  spatialDropout3D,
  training,
  withLoss,
  withMask,
  withPolicy,
  type AnyLayer,
  type LambdaOptions,
  type Layer,
  type Nothing,
  type SomeLayer,
  type State,
  type Symbolic,
} from '../src/index.ts'
import { saveKerasWeights } from '../src/keras/index.ts'
import { readHdf5, type Hdf5Group } from '../src/keras/hdf5/readHdf5.ts'
import { resolveActivation } from '../src/activations/resolve.ts'
import { resolveInitializer } from '../src/initializers/resolve.ts'
import { resolveConstraint } from '../src/constraints/resolve.ts'
import { resolveRegularizer, withActivityPenalty } from '../src/regularizers/resolve.ts'
import {
  camel,
  checkProperty,
  columnsOf,
  concrete,
  expectClose,
  keyOf,
  optionsOf,
  rows,
  values,
  type ArrayRow,
  type Options,
  type Row,
} from './kerasRows.ts'

/** Rows that ask for something we do not have, and why. */
const NOT_YET: Readonly<Record<string, string>> = {
  'dense-036': 'a penalty not divided by the batch, as Keras had it before 3.14',
  'actreg-010': 'as dense-036',
  'reg-031': 'a defect of Keras: the name l1_l2 stands for 0.01 and 0.01 here, as documented',
  'input-012': 'no tensor option: a symbol is an input already',
  'mask-003': 'sequences keep their mask, as in every Keras before 3.16',
}

const MAKERS: Readonly<Record<string, (options: never) => AnyLayer>> = {
  Dense: dense,
  Activation: activation,
  Dropout: dropout,
  Flatten: flatten,
  Reshape: reshape,
  Masking: masking,
  LSTM: (o: Options) =>
    lstm({ ...o, ...(o['recurrentActivation'] === undefined ? {} : { recurrentActivation: steep }) } as never),
  Permute: permute,
  RepeatVector: repeatVector,
  ActivityRegularization: activityRegularization,
  SpatialDropout1D: spatialDropout1D,
  SpatialDropout2D: spatialDropout2D,
  SpatialDropout3D: spatialDropout3D,
  Lambda: (o: Options) => lambda({ ...o, ...LAMBDAS[o['function'] as string] } as never),
  'Layer(activity_regularizer)': ({ activityRegularizer }: { activityRegularizer: 'l1' }) => {
    const penalty = resolveRegularizer('identity', activityRegularizer)
    return defineLayer<Nothing, Nothing>({
      className: 'Identity',
      name: 'identity',
      options: () => ({}),
      structure: structureOf({}),
      init: () => ({ params: {}, vars: {} }),
      outputSpec: (s) => s,
      call: (_, state, __, x) => [x, withActivityPenalty(penalty, state, x)],
    })
  },
}

/** The hard sigmoid of Keras 2. */
const steep = (x: Value): Value => np.clip(x.mul(0.2).add(0.5), 0, 1)

/** Functions that rows describe in words. */
const LAMBDAS: Readonly<Record<string, Partial<LambdaOptions>>> = {
  'square(x)': { function: (x) => x.square(), mask: np.ones([2, 3]) },
  'x**2': { function: (x) => x.pow(2), outputShape: (s) => s },
  'x**2 (anonymous)': { function: (x) => x.pow(2) },
  'x * (2 if training else 1)': { function: (x, c) => x.mul(c.training ? 2 : 1) },
  'fn (x, mask) -> x if mask is absent else x*0': { function: (x, c) => (O.isNone(c.mask) ? x : x.mul(0)) },
  'x*2': { function: (x) => x.mul(2), mask: np.ones([2, 3], 'bool') },
  'antirectifier: subtract row mean, l2-normalise axis 1 (eps 1e-12 on the squared norm), concat(relu(x), relu(-x), axis=1)':
    {
      function: (x) => {
        const centred = x.sub(x.mean({ axis: 1, keepdims: true }))
        const squares = centred.square().sum({ axis: 1, keepdims: true })
        const unit = centred.div(squares.maximum(1e-12).sqrt())
        return np.concatenate([nn.relu(unit), nn.relu(unit.neg())], 1)
      },
      outputShape: ([batch, n]) => [batch!, 2 * n!],
    },
}

const CANNOT_CARRY: readonly string[] = ['Flatten', 'Reshape', 'Permute', 'RepeatVector', 'Lambda']
/** Keras warns when a mask is lost, so these layers are told to drop it where a row has one. */
const make = (row: Row): SomeLayer => {
  const onMask = row.mask !== undefined && CANNOT_CARRY.includes(row.layer) ? { onMask: 'drop' } : {}
  const takesState = row.initial_state === undefined ? {} : { takesState: true }
  return MAKERS[row.layer]!({ ...optionsOf(row.config), ...onMask, ...takesState } as never) as unknown as SomeLayer
}

const runLayer = (row: Row): void => {
  const { expect: wanted, input } = row
  if (wanted['error'] !== undefined) {
    // Keras's ValueError is our TypeError for shapes and dtypes and our RangeError for values; both name the function.
    const attempt = (): void => {
      const layer = make(row)
      if (input !== undefined) layer.init(keyOf(row), input as never)
    }
    expect(attempt).toThrow(/^\w+: /)
    return
  }
  const layer = make(row)
  const inputs = input === undefined ? [] : Array.isArray(input) ? (input as ArrayRow[]) : [input as ArrayRow]
  const specs = inputs.map(({ shape, dtype }) => inputSpec(shape, dtype ?? 'float32'))
  const first = specs[0] ?? inputSpec([null, 2])
  const begin = row.initial_state?.map(concrete)
  const drawn = layer.init(keyOf(row), begin === undefined ? first : ([first, ...begin] as never))
  const params =
    row.weights === undefined
      ? drawn.params
      : Object.fromEntries(row.weights.map((w) => [camel(w.name), concrete(w)] as const))
  const isSymbolic = inputs.every((i) => i.symbolic === true)
  const fresh = row.training === true ? training(drawn.state) : evaluating(drawn.state)
  const state = row.mask === undefined ? fresh : withMask(fresh, concrete({ dtype: 'bool', ...row.mask }))
  const xs = isSymbolic ? [] : inputs.map(concrete)
  const results = xs.map((x) => layer(params, state, keyOf(row), begin === undefined ? x : [x, ...begin]))
  const y = results[0]?.[0] as NdArray | undefined
  const shapes = isSymbolic ? specs.map((s) => layer.outputSpec(s).shape) : results.map(([v]) => (v as NdArray).shape)

  const allLosses = (): readonly Value[] =>
    results[0] === undefined ? [] : collectLosses(layer, params, results[0][1])

  const checks: Readonly<Record<string, (v: never) => void>> = {
    output: (v: ArrayRow) => expectClose(y, { ...v, dtype: v.dtype ?? 'float32' }, row.tolerance),
    output_sum_last_axis: (v: ArrayRow) => expectClose(y!.sum({ axis: -1, keepdims: true }), v, row.tolerance),
    outputs: (v: readonly ArrayRow[]) =>
      v.forEach((o, i) => expectClose((y as unknown as NdArray[])[i], o, row.tolerance)),
    output_shape: (v: unknown) => expect(shapes).toEqual(inputs.length > 1 ? v : [v]),
    output_fill: (v: number) => values(y).forEach((e) => expect(e).toBe(v)),
    output_equals_input: () => expect(values(y)).toEqual(values(xs[0])),
    output_dtype: (v: string) => expect(y!.dtype).toBe(v),
    output_mask: (v: ArrayRow | null) => {
      const after = results[0]![1].mask
      if (v === null) expect(O.isNone(after)).toBe(true)
      else expect(O.isSome(after) && (after.value as NdArray).toNested()).toEqual(v.data)
    },
    num_trainable_weights: (v: number) => expect(leavesOf(params)).toHaveLength(v),
    num_non_trainable_weights: (v: number) => expect(leavesOf(drawn.state.vars)).toHaveLength(v),
    num_losses: (v: number) => expect(allLosses()).toHaveLength(v),
    losses: (v: readonly number[]) => {
      expect(allLosses()).toHaveLength(v.length)
      allLosses().forEach((l, i) => expectClose(l, { shape: [], data: v[i]! }, row.tolerance))
    },
    weight_constraint: ({ bias }: { readonly bias: string }) =>
      expect(layer.config['biasConstraint']).toEqual({ className: bias }),
    property: (v: Options) => {
      const { kernel_abs_max_le: limit, bias_all: bias, ...rest } = v
      const p = params as { readonly kernel: NdArray; readonly bias: NdArray; readonly recurrentKernel: NdArray }
      const { bias_initial: initial, recurrent_kernel_rows_norm: norm, ...others } = rest
      if (initial !== undefined) expect(values(p.bias)).toEqual(initial)
      if (norm !== undefined) {
        const products = (p.recurrentKernel.matmul(p.recurrentKernel.T) as NdArray).sub(
          np.eye(p.recurrentKernel.shape[0]!),
        )
        expect((products.abs().max() as NdArray).item()).toBeLessThan(1e-5)
        expect(others).toEqual({ recurrent_kernel_rows_mutually_orthogonal: true })
      }
      if (limit !== undefined) values(p.kernel).forEach((e) => expect(Math.abs(e)).toBeLessThanOrEqual(limit as number))
      if (bias !== undefined) values(p.bias).forEach((e) => expect(e).toBe(bias))
      if (y !== undefined) checkProperty(y, xs[0], others)
    },
    weights: (v: readonly { readonly name: string; readonly shape: readonly number[] }[]) =>
      v.forEach(({ name, shape }) => expect((params as Record<string, Value>)[camel(name)]!.shape).toEqual(shape)),
    config_subset: (v: Options) => expect(layer.config).toMatchObject(optionsOf(v)),
    // A key takes the place of seeds, masks of the params tree that of trainable; dtype is written where it was given.
    config_keys: (v: readonly string[]) =>
      expect(Object.keys(layer.config)).toEqual(
        expect.arrayContaining(v.filter((k) => !['trainable', 'dtype', 'seed'].includes(k)).map(camel)),
      ),
    // What Keras keeps in objects and we do not have, or the law suites check for every layer.
    supports_masking: () => {
      const mask = np.ones(xs[0]!.shape.slice(0, 1), 'bool')
      expect(O.isSome(layer(params, withMask(state, mask), keyOf(row), xs[0]!)[1].mask)).toBe(true)
    },
    built_at_init: () => expect(layer.structure).toBe(structureOf(params)),
    num_seed_generators: () => expect(leavesOf(drawn.state)).toEqual([]),
    warning: () => expect(row.mask).toBeDefined(),
  }
  for (const [name, v] of Object.entries(wanted)) {
    expect(checks, `an unknown expectation ${name}`).toHaveProperty(name)
    checks[name]!(v as never)
  }
}

const runActivation = ({ layer, config, input, expect: wanted, tolerance }: Row): void => {
  if (layer === 'get') {
    const identifier = config['identifier'] as string | null
    if (wanted['error'] !== undefined) expect(() => resolveActivation('get', identifier)).toThrow(/^get: /)
    else expect(resolveActivation('get', identifier).config()).toBe(wanted['resolves_to'])
    return
  }
  const f = (activations as unknown as Record<string, (x: Value, options?: Options) => Value>)[camel(layer)]!
  expect(Object.keys(wanted)).toEqual(['output'])
  expectClose(f(concrete(input as ArrayRow), optionsOf(config)), wanted['output'] as ArrayRow, tolerance)
}

const runInitializer = (row: Row): void => {
  const { layer, config, input, expect: wanted } = row
  const shape = (input as ArrayRow | undefined)?.shape as readonly number[]
  if (layer === 'compute_fans') {
    expect(initializers.computeFans(shape, optionsOf(config))).toEqual(wanted['fans'])
    return
  }
  if (layer === 'get') {
    const found = resolveInitializer('get', config['identifier'] as never).config()
    expect(found).toMatchObject({ className: wanted['resolves_to'] })
    return
  }
  const className = layer.includes('_') ? camel(`_${layer}`) : layer
  const draw = (): NdArray => {
    const { apply } = resolveInitializer('draw', { className, ...optionsOf(config) } as never)
    return apply(keyOf(row), shape, 'float32') as NdArray
  }
  if (wanted['error'] !== undefined) {
    expect(draw).toThrow(/^\w+: /)
    return
  }
  if (wanted['config'] !== undefined) {
    const { config: ours } = resolveInitializer('draw', { className } as never).apply
    expect(ours).toMatchObject(optionsOf(wanted['config'] as Options))
  }
  if (wanted['output'] !== undefined) expectClose(draw(), wanted['output'] as ArrayRow, row.tolerance)
  if (wanted['property'] !== undefined) checkProperty(draw(), undefined, wanted['property'] as Options)
}

const runRegularizer = ({ layer, config, input, expect: wanted, tolerance }: Row): void => {
  const isNamed = layer === 'get'
  const given = (isNamed ? config['identifier'] : { className: layer, ...optionsOf(config) }) as 'l1'
  const find = (): ReturnType<typeof resolveRegularizer> => resolveRegularizer('get', given)
  const checks: Readonly<Record<string, (v: never) => void>> = {
    error: () => expect(find).toThrow(/^\w+: /),
    resolves_to: (v: string | null) => expect((find().config() as Options | null)?.['className'] ?? null).toBe(v),
    config: (v: Options) => expect(find().config()).toMatchObject(v),
    output: (v: ArrayRow) => expectClose(find().apply!(concrete(input as ArrayRow)), v, tolerance),
  }
  for (const [name, v] of Object.entries(wanted)) checks[name]!(v as never)
}

const runConstraint = ({ layer, config, input, expect: wanted, tolerance }: Row): void => {
  const given = (layer === 'get' ? config['identifier'] : { className: layer, ...optionsOf(config) }) as 'non_neg'
  const find = (): ReturnType<typeof resolveConstraint> => resolveConstraint('get', given)
  const apply = (): NdArray => find().apply!(concrete(input as ArrayRow)) as NdArray
  const norms = (): number[] => columnsOf(apply()).map((c) => Math.hypot(...c))
  const properties: Readonly<Record<string, (v: number, p: Options) => void>> = {
    norm_axis0: (v, p) => norms().forEach((n) => expect(Math.abs(n - v)).toBeLessThanOrEqual(p['atol'] as number)),
    norm_axis0_ge: (v) => norms().forEach((n) => expect(n).toBeGreaterThanOrEqual(v)),
    norm_axis0_le: (v) => norms().forEach((n) => expect(n).toBeLessThanOrEqual(v)),
    atol: () => undefined,
  }
  const checks: Readonly<Record<string, (v: never) => void>> = {
    error: () => expect(find).toThrow(/^\w+: /),
    config: (v: Options) => expect(find().config()).toMatchObject(v),
    output: (v: ArrayRow) => expectClose(apply(), v, tolerance),
    output_fill: (v: number) => expect(new Set(values(apply()))).toEqual(new Set([v])),
    property: (p: Options) => Object.entries(p).forEach(([name, v]) => properties[name]!(v as number, p)),
  }
  for (const [name, v] of Object.entries(wanted)) checks[name]!(v as never)
}

/** Models, which rows describe in prose. */
const MODELS: Readonly<Record<string, (row: Row) => void>> = {
  'model-012': () => expect(() => sequential()).toThrow('sequential: at least one layer is needed'),
  'model-013': () =>
    expect(() => sequential(dense({ units: 2, name: 'a' }), dense({ units: 2, name: 'a' }))).toThrow(
      'sequential: layers must have unique names, got "a" twice',
    ),
  'model-014': ({ expect: wanted }) => {
    const model = sequential(dense({ units: 32 }), dense({ units: 32 }))
    const { params } = model.init(random.key(0), inputSpec([null, 16]))
    expect(model.outputSpec(inputSpec([null, 16])).shape).toEqual((wanted['output_shapes'] as unknown[])[1])
    expect(params.flatMap(({ kernel, bias }) => [kernel.shape, bias.shape])).toEqual(wanted['weight_shapes'])
  },
  'model-018': (row) => {
    // A layer that behaves as in training by itself does not make the next one do so.
    const eager: Layer<Record<string, never>, Record<string, never>> = defineLayer({
      className: 'Eager',
      name: 'eager',
      options: () => ({}),
      structure: structureOf({}),
      init: () => ({ params: {}, vars: {} }),
      outputSpec: (s) => s,
      call: (_, state, __, x) => [x, state],
    })
    const model = sequential(eager, dropout({ rate: 0.9 }))
    const { params, state } = model.init(random.key(0), inputSpec([4, 4]))
    const [y] = model(params, state, random.key(1), concrete(row.input as ArrayRow))
    checkProperty(y as NdArray, undefined, row.expect['property'] as Options)
  },
  'model-019': (row) => {
    const penalty: Layer<Record<string, never>, Record<string, never>> = defineLayer({
      className: 'Penalty',
      name: 'penalty',
      options: () => ({}),
      structure: structureOf({}),
      init: () => ({ params: {}, vars: {} }),
      outputSpec: (s) => s,
      call: (_, state, __, x) => [x, withLoss(state, x.sum())],
    })
    for (const layer of [penalty, sequential(penalty), sequential(sequential(penalty))]) {
      const any = layer as unknown as SomeLayer
      const { params, state } = any.init(random.key(0), inputSpec([1]))
      const [, after] = any(params, state, random.key(1), concrete(row.input as ArrayRow))
      expect(after.losses.map((l) => (l as NdArray).item())).toEqual(row.expect['losses'])
    }
  },
  'actreg-007': (row) => {
    const layer = make(row)
    const { params, state } = layer.init(random.key(0), inputSpec([1]))
    const call = (s: State<unknown>): State<unknown> =>
      layer(params, s, random.key(0), concrete(row.input as ArrayRow))[1]
    const again = call(evaluating(call(evaluating(state))))
    expect(again.losses).toHaveLength(1)
    expectClose(again.losses[0], { shape: [], data: (row.expect['losses'] as number[])[0]! }, row.tolerance)
  },
  'actreg-017': (row) => {
    const layer = activityRegularization({ l1: row.config['l1'] as number })
    const x = input({ shape: [3] })
    const twice = kerasModel({ inputs: x, outputs: apply(layer, apply(layer, x)) })
    const { params, state } = twice.init(random.key(0), inputSpec([null, 3]))
    const [, after] = twice(params, state, random.key(0), concrete(row.input as ArrayRow))
    expect(after.losses.map((l) => (l as NdArray).item())).toEqual(row.expect['losses'])
  },
  'model-003': (row) => {
    const [a, b] = [input({ shape: [3], name: 'input_a' }), input({ shape: [3], name: 'input_b' })]
    const sum = apply(lambda({ function: ([p, q]: readonly [Value, Value]) => p.add(q) }), [a, b])
    const model = kerasModel({ inputs: { a, b }, outputs: apply(dense({ units: 4 }), apply(dense({ units: 5 }), sum)) })
    const [p, q] = (row.input as ArrayRow[]).map(concrete) as [NdArray, NdArray]
    const { params, state } = model.init(random.key(0), { a: p, b: q })
    expect(model(params, state, random.key(0), { a: p, b: q })[0].shape).toEqual(row.expect['output_shape'])
  },
  'masking-005': (row) => {
    const chain = sequential(
      masking(),
      simpleRnn({ units: 1, kernelInitializer: 'ones', recurrentInitializer: 'ones' }),
    )
    const { params, state } = chain.init(random.key(0), inputSpec([1, 3, 2]))
    const [y] = chain(params, state, random.key(0), concrete(row.input as ArrayRow))
    expectClose(y, row.expect['output'] as ArrayRow, row.tolerance)
  },
  'lambda-007': (row) => expect(() => make(row).config).toThrow('lambda: config can hold functions by registered name'),
  'mask-016': (row) => {
    const model = sequential(masking(), permute({ dims: [2, 1], onMask: 'drop' }), dense({ units: 3 }))
    const { params, state } = model.init(random.key(0), inputSpec([2, 3, 2]))
    const [, after] = model(params, state, random.key(0), concrete(row.input as ArrayRow))
    expect(O.isNone(after.mask)).toBe(true)
  },
  'mask-014': (row) => {
    const chain = sequential(masking(), dense({ units: 1, useBias: false, kernelInitializer: 'ones' }))
    const { params, state } = chain.init(random.key(0), inputSpec([1, 3, 2]))
    const [y, after] = chain(params, state, random.key(0), concrete(row.input as ArrayRow))
    const value = loss('mse')(np.zeros([1, 3, 1]), y, { mask: after.mask })
    expectClose(value, { shape: [], data: row.expect['loss'] as number }, row.tolerance)
  },
  'dense-043': (row) => {
    // What the kernel was before is among the parameters, but does not learn.
    const layer = dense(
      optionsOf(row.config) as unknown as { units: number; loraRank: number; kernelRegularizer: 'l2' },
    )
    const x = concrete(row.input as ArrayRow)
    const { params, state } = layer.init(random.key(0), x)
    const slopes = grad((p: typeof params) => {
      const [y, after] = layer(p, state, random.key(0), x)
      return collectLosses(layer, p, after).reduce((a, b) => a.add(b), y.sum())
    })(params)
    const learns = Object.entries(slopes).filter(([, g]) => values(g).some((v) => v !== 0))
    const [y, after] = layer(params, state, random.key(0), x)
    expect(learns.map(([name]) => name).sort()).toEqual(['bias', 'loraKernelA', 'loraKernelB'])
    expect(learns).toHaveLength(row.expect['num_trainable_weights'] as number)
    expect(y.shape).toEqual(row.expect['output_shape'])
    expect(collectLosses(layer, params, after)).toHaveLength(row.expect['num_losses'] as number)
  },
  'dense-066': (row) => {
    const net = sequential(
      input({ shape: [4] }),
      dense({ units: 3, name: 'a' }),
      dropout({ rate: 0.5 }),
      dense({ units: 2, useBias: false, name: 'zz' }),
    )
    const { params, state } = net.init(random.key(0), inputSpec([null, 4]))
    const root = readHdf5(saveKerasWeights(net, params, state))
    const at = (path: string): unknown =>
      path.split('/').reduce<unknown>((node, name) => (node as Hdf5Group).children.get(name), root)
    const { h5_datasets: arrays, h5_group_attrs: attributes } = row.expect
    for (const [path, shape] of Object.entries(arrays as object)) expect(at(path)).toMatchObject({ shape })
    for (const [path, { name }] of Object.entries(attributes as Readonly<Record<string, { name: string }>>)) {
      expect((at(path) as Hdf5Group).texts('name')).toEqual([name])
    }
  },
  'mask-007': (row) => {
    // What a layer makes of the mask is in the state after the call.
    const layer = flatten()
    const [, after] = layer({}, layer.init(random.key(0), inputSpec([1])).state, random.key(0), np.ones([1, 2]))
    expect(O.toNullable(after.mask)).toBe(row.expect['compute_mask'])
  },
  'dense-046': (row) => {
    const { params } = dense({ units: row.config['units'] as number }).init(random.key(0), inputSpec([null, 2]))
    const once = addLora(random.key(1), params, { rank: 2 })
    expect(() => addLora(random.key(1), once, { rank: 2 })).toThrow('addLora: the parameters must have no factors')
  },
  'dense-053': (row) => {
    // What does not learn has no gradient: none of its weights is trainable, all are there.
    const layer = frozen(dense({ units: 2 }))
    const { params, state } = layer.init(random.key(0), inputSpec([2, 1]))
    const slopes = leavesOf(
      grad((p: typeof params) => layer(p, state, random.key(0), np.ones([2, 1]))[0].sum())(params),
    )
    const learning = slopes.filter((g) => values(g).some((v) => v !== 0))
    expect([learning.length, slopes.length]).toEqual([
      row.expect['num_trainable_weights'],
      row.expect['num_non_trainable_weights'],
    ])
  },
  'mask-011': (row) => {
    const layer = withPolicy(activation({ activation: null }), 'float16')
    const mask = concrete({ dtype: 'bool', ...row.mask! })
    const { state } = layer.init(random.key(0), inputSpec([1, 2]))
    const [y, after] = layer({}, withMask(state, mask), random.key(0), concrete(row.input as ArrayRow))
    expect(y.dtype).toBe(row.expect['output_dtype'])
    expect(O.isSome(after.mask) && after.mask.value).toBe(mask)
  },
  'model-022': (row) => {
    const layer = withPolicy(activation({ activation: row.config['activation'] as 'relu' }), 'mixed_float16')
    const { state } = layer.init(random.key(0), inputSpec([2, 3]))
    const [y] = layer({}, state, random.key(0), concrete(row.input as ArrayRow))
    expect([y.dtype, layer.outputSpec(inputSpec([2, 3])).dtype]).toEqual(['float16', row.expect['output_dtype']])
  },
  'model-030': (row) => {
    // Without casting, a policy is only what weights are kept in.
    const layer = dense({ units: row.config['units'] as number, dtype: policy('mixed_float16').variable as 'float32' })
    const { params, state } = layer.init(random.key(0), inputSpec([2, 3]))
    expect(layer(params, state, random.key(0), concrete(row.input as ArrayRow))[0].dtype).toBe(
      row.expect['output_dtype'],
    )
  },
  'model-023': runLayer,
  'model-025': runLayer,
  'mask-008': (row) => {
    const layer = flatten()
    const { state } = layer.init(random.key(0), inputSpec([1]))
    const mask = concrete({ dtype: 'bool', ...row.mask! })
    expect(() => layer({}, withMask(state, mask), random.key(0), concrete(row.input as ArrayRow))).toThrow(
      'flatten: the layer cannot carry a mask',
    )
  },
}

const runInput = (row: Row): void => {
  const { shape, batchSize, ...rest } = optionsOf(row.config)
  const make = (): Symbolic => input({ shape, ...(batchSize === undefined ? {} : { batchSize }), ...rest } as never)
  if (row.expect['error'] !== undefined) {
    expect(make).toThrow(/^\w+: /)
    return
  }
  const { spec, node } = make()
  const wanted = (row.expect['config'] ?? {
    batch_shape: row.expect['output_shape'],
    dtype: row.expect['output_dtype'],
    name: 'input_layer',
  }) as Options
  expect([spec.shape, spec.dtype, (node as { name?: string }).name]).toEqual([
    wanted['batch_shape'],
    wanted['dtype'],
    wanted['name'],
  ])
}

const run = (row: Row): void => {
  const model = MODELS[row.id]
  if (model !== undefined) return model(row)
  if (row.group === 'activation_fn') return runActivation(row)
  if (row.group === 'Input') return runInput(row)
  if (row.group === 'initializer') return runInitializer(row)
  if (row.group === 'regularizer') return runRegularizer(row)
  if (row.group === 'constraint') return runConstraint(row)
  runLayer(row)
}

const ours = rows.filter(({ id }) => NOT_YET[id] === undefined)
describe.each([...new Set(ours.map(({ group }) => group))])('%s', (group) => {
  test.each(ours.filter((row) => row.group === group))('$id $layer', (row) => run(row))
})

test.each(Object.entries(NOT_YET))('%s is really out of reach: %s', (id) => {
  const row = rows.find((r) => r.id === id)
  expect(row).toBeDefined()
  expect(() => run(row!)).toThrow()
})

afterAll(() => {
  console.log(`${rows.length - Object.keys(NOT_YET).length} of ${rows.length} rows`)
})
