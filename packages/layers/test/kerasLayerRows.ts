/** How one layer is made of a row and checked against it; models and the parts of layers have files of their own. */
import { nn, np, type Value } from '@pullback/autodiff'
import { leavesOf, structureOf, type NdArray } from '@pullback/core'
import { option as O } from 'fp-ts'
import { expect } from 'vitest'
import {
  activation,
  activityRegularization,
  collectLosses,
  defineLayer,
  dense,
  dropout,
  evaluating,
  flatten,
  inputSpec,
  lambda,
  lstm,
  masking,
  permute,
  repeatVector,
  reshape,
  spatialDropout1D,
  spatialDropout2D,
  spatialDropout3D,
  training,
  withMask,
  type AnyLayer,
  type LambdaOptions,
  type Nothing,
  type SomeLayer,
} from '../src/index.ts'
import { resolveRegularizer, withActivityPenalty } from '../src/regularizers/resolve.ts'
import {
  camel,
  checkProperty,
  concrete,
  expectClose,
  keyOf,
  optionsOf,
  values,
  type ArrayRow,
  type Options,
  type Row,
} from './kerasRows.ts'

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
export const make = (row: Row): SomeLayer => {
  const onMask = row.mask !== undefined && CANNOT_CARRY.includes(row.layer) ? { onMask: 'drop' } : {}
  const takesState = row.initial_state === undefined ? {} : { takesState: true }
  return MAKERS[row.layer]!({ ...optionsOf(row.config), ...onMask, ...takesState } as never) as unknown as SomeLayer
}

export const runLayer = (row: Row): void => {
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
