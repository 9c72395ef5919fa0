/** Rows that describe in prose what is built and called: each is written out here, by its name. */
import { grad, np, random, type Value } from '@pullback/autodiff'
import { leavesOf, structureOf, type NdArray } from '@pullback/core'
import { option as O } from 'fp-ts'
import { expect } from 'vitest'
import {
  activation,
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
  input,
  inputSpec,
  lambda,
  loss,
  masking,
  model as kerasModel,
  permute,
  policy,
  sequential,
  simpleRnn,
  withLoss,
  withMask,
  withPolicy,
  type Layer,
  type SomeLayer,
  type State,
} from '../src/index.ts'
import { saveKerasWeights } from '../src/keras/index.ts'
import { readHdf5, type Hdf5Group } from '../src/keras/hdf5/readHdf5.ts'
import {
  checkProperty,
  concrete,
  expectClose,
  optionsOf,
  values,
  type ArrayRow,
  type Options,
  type Row,
} from './kerasRows.ts'
import { make, runLayer } from './kerasLayerRows.ts'

/** Models, which rows describe in prose. */
export const MODELS: Readonly<Record<string, (row: Row) => void>> = {
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
