/** Rows about what layers are given by name: activations, initializers, regularizers, constraints, and inputs. */
import type { Value } from '@pullback/autodiff'
import type { NdArray } from '@pullback/core'
import { expect } from 'vitest'
import { activations, initializers, input, type Symbolic } from '../src/index.ts'
import { resolveActivation } from '../src/activations/resolve.ts'
import { resolveInitializer } from '../src/initializers/resolve.ts'
import { resolveConstraint } from '../src/constraints/resolve.ts'
import { resolveRegularizer } from '../src/regularizers/resolve.ts'
import {
  camel,
  checkProperty,
  columnsOf,
  concrete,
  expectClose,
  keyOf,
  optionsOf,
  values,
  type ArrayRow,
  type Options,
  type Row,
} from './kerasRows.ts'

export const runActivation = ({ layer, config, input, expect: wanted, tolerance }: Row): void => {
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

export const runInitializer = (row: Row): void => {
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

export const runRegularizer = ({ layer, config, input, expect: wanted, tolerance }: Row): void => {
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

export const runConstraint = ({ layer, config, input, expect: wanted, tolerance }: Row): void => {
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

export const runInput = (row: Row): void => {
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
