/** Rows of values from Keras, run through our layers. What we do not do (yet) is listed with its reason, and counted. */
import { readFileSync } from 'node:fs'
import { random, type Value } from '@pullback/autodiff'
import type { NdArray } from '@pullback/core'
import { array, leavesOf, type DType, type Nested } from '@pullback/core'
import { option as O } from 'fp-ts'
import { afterAll, describe, expect, test } from 'vitest'
import {
  activation,
  activations,
  defineLayer,
  dense,
  dropout,
  evaluating,
  flatten,
  initializers,
  inputSpec,
  reshape,
  sequential,
  training,
  withLoss,
  withMask,
  type AnyLayer,
  type Layer,
  type SomeLayer,
} from '../src/index.ts'
import { resolveActivation } from '../src/activations/resolve.ts'
import { resolveInitializer } from '../src/initializers/resolve.ts'
import { structureOf } from '@pullback/core'

interface ArrayRow {
  readonly shape: readonly (number | null)[]
  readonly dtype?: DType
  readonly data?: Nested
  readonly fill?: number
  readonly symbolic?: boolean
  readonly role?: string
}
type Options = Readonly<Record<string, unknown>>
interface Row {
  readonly id: string
  readonly group: string
  readonly layer: string
  readonly config: Options
  readonly input?: ArrayRow | readonly ArrayRow[]
  readonly weights?: readonly (ArrayRow & { readonly name: string })[]
  readonly training?: boolean
  readonly mask?: ArrayRow
  readonly expect: Options
  readonly tolerance: { readonly atol: number; readonly rtol: number }
}

const lines = readFileSync(new URL('fixtures/keras.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const rows = lines.slice(1).map((line) => JSON.parse(line) as Row)

/** Rows that ask for something we do not have, and why. */
const NOT_YET: Readonly<Record<string, string>> = {
  'dense-006': 'regularizers come with the rest of the layers',
  'dense-036': 'regularizers; and a penalty not divided by the batch, as Keras had it before 3.14',
  'dense-038': 'regularizers',
  'dense-039': 'regularizers',
  'dense-041': 'constraints',
  'dense-043': 'LoRA and regularizers',
  'dense-046': 'LoRA',
  'dense-053': 'freezing is a mask of the params tree: layers refuse a trainable option, whatever its value',
  'dense-066': 'Keras files',
  'init-018': 'orthogonal needs a QR decomposition',
  'init-019': 'as init-018',
  'init-046': 'as init-018',
  'init-074': 'as init-018',
  'mask-007': 'no compute_mask: the mask is in the state that the call returns',
  'model-022': 'float16',
  'model-030': 'float16',
}

const camel = (name: string): string => name.replaceAll(/_([a-z])/g, (_, c: string) => c.toUpperCase())
/** Keras options under our names; `seed` is a key's business. */
const optionsOf = (config: Options): Options =>
  Object.fromEntries(
    Object.entries(config)
      .filter(([k]) => k !== 'seed')
      .map(([k, v]) => [camel(k), v]),
  )
const keyOf = ({ config }: Row): random.Key => random.key(typeof config['seed'] === 'number' ? config['seed'] : 3)

const MAKERS: Readonly<Record<string, (options: never) => AnyLayer>> = {
  Dense: dense,
  Activation: activation,
  Dropout: dropout,
  Flatten: flatten,
  Reshape: reshape,
}
/** Keras warns when a mask is lost, so these layers are told to drop it where a row has one. */
const make = (row: Row): SomeLayer => {
  const onMask = row.mask !== undefined && ['Flatten', 'Reshape'].includes(row.layer) ? { onMask: 'drop' } : {}
  return MAKERS[row.layer]!({ ...optionsOf(row.config), ...onMask } as never) as unknown as SomeLayer
}

const concrete = ({ shape, dtype = 'float32', data, fill }: ArrayRow): NdArray => {
  if (data !== undefined) return array(data, { dtype })
  const sizes = shape as readonly number[]
  const n = sizes.reduce((a, b) => a * b, 1)
  return array(new Array<number>(n).fill(fill ?? 0), { dtype, shape: sizes })
}
const values = (x: unknown): number[] => [...(x as NdArray).data]

const expectClose = (actual: unknown, wanted: ArrayRow, { atol, rtol }: Row['tolerance']): void => {
  const y = actual as NdArray
  const b = concrete(wanted)
  expect([y.shape, y.dtype]).toEqual([b.shape, b.dtype])
  values(b).forEach((v, i) => {
    const error = Math.abs(values(y)[i]! - v)
    expect(error, `element ${i}: ${values(y)[i]!} for ${v}`).toBeLessThanOrEqual(atol + rtol * Math.abs(v))
  })
}

const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length
const within = (x: number, wanted: unknown, by: number): void => {
  expect(Math.abs(x - (wanted as number))).toBeLessThanOrEqual(by)
}

/** The statistics rows ask for, each a claim that is checked; an unknown one fails. */
const checkProperty = (y: NdArray, x: NdArray | undefined, p: Options): void => {
  const ys = values(y)
  const scale = (p['scale'] ?? 1) as number
  const xs = x === undefined ? [] : values(x)
  const average = mean(ys)
  const std = Math.sqrt(mean(ys.map((v) => (v - average) ** 2)))
  const checks: Readonly<Record<string, (v: unknown) => void>> = {
    zero_or_scaled: () => expect(ys.filter((v, i) => v !== 0 && v !== Math.fround(xs[i]! * scale))).toEqual([]),
    mean: (v) => within(average, v, p['mean_atol'] as number),
    std: (v) => within(std, v, (p['std_atol'] as number | undefined) ?? (p['std_rtol'] as number) * (v as number)),
    max: (v) => expect(Math.max(...ys)).toBe(v),
    min_ge: (v) => expect(Math.min(...ys)).toBeGreaterThanOrEqual(v as number),
    max_le: (v) => expect(Math.max(...ys)).toBeLessThanOrEqual(v as number),
    extreme_abs_ge: (v) => expect(Math.max(...ys.map(Math.abs))).toBeGreaterThanOrEqual(v as number),
    output_min: (v) => expect(Math.min(...ys)).toBe(v),
    keep_fraction: (v) => within(mean(ys.map((e) => (e === 0 ? 0 : 1))), v, p['keep_fraction_atol'] as number),
    kept_lt_total: () => expect(ys).toContain(0),
    pattern_shared_along_axes: (axes) => {
      for (const axis of axes as readonly number[]) {
        const pattern = ys.map((v) => (v === 0 ? 0 : 1))
        const inner = y.shape.slice(axis + 1).reduce((a, b) => a * b, 1)
        const n = y.shape[axis]!
        const firsts = pattern.map((_, i) => pattern[i - (Math.floor(i / inner) % n) * inner])
        expect(pattern).toEqual(firsts)
      }
    },
  }
  for (const [name, v] of Object.entries(p)) {
    if (name === 'scale' || name.endsWith('_atol') || name.endsWith('_rtol')) continue
    expect(checks, `an unknown property ${name}`).toHaveProperty(name)
    checks[name]!(v)
  }
}

const runLayer = (row: Row): void => {
  const { expect: wanted, input } = row
  if (wanted['error'] !== undefined) {
    // Keras's ValueError is our TypeError for shapes and dtypes and our RangeError for values; both name the function.
    const attempt = (): void => {
      const layer = make(row)
      if (input !== undefined) layer.init(keyOf(row), input as never)
    }
    expect(attempt).toThrow(/^[a-zA-Z]+: /)
    return
  }
  const layer = make(row)
  const inputs = input === undefined ? [] : Array.isArray(input) ? (input as ArrayRow[]) : [input as ArrayRow]
  const specs = inputs.map(({ shape, dtype }) => inputSpec(shape, dtype ?? 'float32'))
  const first = specs[0] ?? inputSpec([null, 2])
  const drawn = layer.init(keyOf(row), first)
  const params =
    row.weights === undefined
      ? drawn.params
      : Object.fromEntries(row.weights.map((w) => [w.name, concrete(w)] as const))
  const isSymbolic = inputs.every((i) => i.symbolic === true)
  const fresh = row.training === true ? training(drawn.state) : evaluating(drawn.state)
  const state = row.mask === undefined ? fresh : withMask(fresh, concrete({ dtype: 'bool', ...row.mask }))
  const xs = isSymbolic ? [] : inputs.map(concrete)
  const results = xs.map((x) => layer(params, state, keyOf(row), x))
  const y = results[0]?.[0] as NdArray | undefined
  const shapes = isSymbolic ? specs.map((s) => layer.outputSpec(s).shape) : results.map(([v]) => (v as NdArray).shape)

  const checks: Readonly<Record<string, (v: never) => void>> = {
    output: (v: ArrayRow) => expectClose(y, { ...v, dtype: v.dtype ?? 'float32' }, row.tolerance),
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
    num_losses: (v: number) => expect(results[0]?.[1].losses ?? []).toHaveLength(v),
    property: (v: Options) => {
      const { kernel_abs_max_le: limit, bias_all: bias, ...rest } = v
      const p = params as { readonly kernel: NdArray; readonly bias: NdArray }
      if (limit !== undefined) values(p.kernel).forEach((e) => expect(Math.abs(e)).toBeLessThanOrEqual(limit as number))
      if (bias !== undefined) values(p.bias).forEach((e) => expect(e).toBe(bias))
      if (y !== undefined) checkProperty(y, xs[0], rest)
    },
    weights: (v: readonly { readonly name: string; readonly shape: readonly number[] }[]) =>
      v.forEach(({ name, shape }) => expect((params as Record<string, Value>)[name]!.shape).toEqual(shape)),
    config_subset: (v: Options) => expect(layer.config).toMatchObject(optionsOf(v)),
    // A key takes the place of seeds, masks of the params tree that of trainable; dtype is written where it was given.
    config_keys: (v: readonly string[]) =>
      expect(Object.keys(layer.config)).toEqual(
        expect.arrayContaining(v.filter((k) => !['trainable', 'dtype', 'seed'].includes(k)).map(camel)),
      ),
    // What Keras keeps in objects and we do not have, or the law suites check for every layer.
    supports_masking: () => expect(results[0]?.[1].mask ?? O.none).toEqual(state.mask),
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
    expect(draw).toThrow(/^[a-zA-Z]+: /)
    return
  }
  if (wanted['config'] !== undefined) {
    const { config: ours } = resolveInitializer('draw', { className } as never).apply
    expect(ours).toMatchObject(optionsOf(wanted['config'] as Options))
  }
  if (wanted['output'] !== undefined) expectClose(draw(), wanted['output'] as ArrayRow, row.tolerance)
  if (wanted['property'] !== undefined) checkProperty(draw(), undefined, wanted['property'] as Options)
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

const run = (row: Row): void => {
  const model = MODELS[row.id]
  if (model !== undefined) return model(row)
  if (row.group === 'activation_fn') return runActivation(row)
  if (row.group === 'initializer') return runInitializer(row)
  runLayer(row)
}

describe.each([...new Set(rows.map(({ group }) => group))])('%s', (group) => {
  const ours = rows.filter((row) => row.group === group && NOT_YET[row.id] === undefined)
  test.each(ours)('$id $layer', (row) => run(row))
})

test.each(Object.entries(NOT_YET))('%s is really out of reach: %s', (id) => {
  const row = rows.find((r) => r.id === id)
  expect(row).toBeDefined()
  expect(() => run(row!)).toThrow()
})

afterAll(() => {
  console.log(`${rows.length - Object.keys(NOT_YET).length} of ${rows.length} rows`)
})
