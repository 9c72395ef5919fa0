/** np and nn against values and gradients computed with JAX 0.10.2 (jax.jsonl, written by jaxValues.py). */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { array, isFloating, NdArray, type DType, type Value } from '@pullback/core'
import '../../src/operators.ts'
import * as nn from '../../src/nn/index.ts'
import * as np from '../../src/numpy/index.ts'
import { grad } from '../../src/transforms/grad.ts'
import { jit } from '../../src/transforms/jit.ts'

interface Encoded {
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly data: readonly (number | boolean | string)[]
}

interface Row {
  readonly fn: string
  readonly args: readonly Encoded[]
  readonly options?: Readonly<Record<string, unknown>>
  readonly result: Encoded
  readonly grads?: readonly Encoded[]
}

/** A line of the file: an array, or a row that names arrays by their number. */
type Line = Encoded | StoredRow

interface StoredRow {
  readonly fn: string
  readonly args: readonly number[]
  readonly options?: Readonly<Record<string, unknown>>
  readonly result: number
  readonly grads?: readonly number[]
}

const isRow = (line: Line): line is StoredRow => 'fn' in line

// The first line names the source.
const lines = readFileSync(new URL('./jax.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => JSON.parse(line) as Line)

const arrays = lines.filter((line): line is Encoded => !isRow(line))

const rows: readonly Row[] = lines.filter(isRow).map(({ args, result, grads, ...row }) => ({
  ...row,
  args: args.map((a) => arrays[a]!),
  result: arrays[result]!,
  ...(grads === undefined ? {} : { grads: grads.map((g) => arrays[g]!) }),
}))

const number = (v: number | boolean | string): number =>
  v === 'inf' ? Infinity : v === '-inf' ? -Infinity : v === 'nan' ? NaN : v === '-0' ? -0 : Number(v)

const decode = ({ dtype, shape, data }: Encoded): NdArray =>
  new NdArray(dtype, shape, array(data.map(number), { dtype }).data)

type AnyFunction = (...args: readonly unknown[]) => Value
const functions: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { np, nn }

/** The call a row describes, over its array arguments. */
const callOf = ({ fn, options }: Row): ((...xs: readonly Value[]) => Value) => {
  const [space, name] = fn.split('.') as [string, string]
  const f = functions[space]![name] as AnyFunction
  const { first, second, rest, weights, ...others } = options ?? {}
  const named = Object.fromEntries(
    Object.entries(others).map(([k, v]) => [
      k,
      typeof v === 'object' && v !== null && 'data' in v ? decode(v as Encoded) : v,
    ]),
  )
  if (fn === 'np.average') return (x) => np.average(x, { axis: 1, weights: np.array(weights as number[]) })
  if (fn === 'np.stack') return (...xs) => np.stack(xs)
  const list = rest as readonly unknown[] | undefined
  const more = second !== undefined ? [second] : (list ?? (Object.keys(named).length > 0 ? [named] : []))
  const call = (...xs: readonly Value[]): Value => f(...(first === undefined ? [] : [first]), ...xs, ...more)
  return weights === undefined ? call : (...xs) => np.multiply(call(...xs), decode(weights as Encoded))
}

/** Largest relative difference allowed, in units of the float32 spacing: functions of the math library differ by a few. */
const ULPS = 8
const EPSILON = 2 ** -23

/** `scale`: the size of the terms a result is a sum of. */
const closeTo = (got: number, want: number, scale: number): boolean =>
  Object.is(got, want) ||
  (Number.isNaN(got) && Number.isNaN(want)) ||
  got === want ||
  Math.abs(got - want) <= ULPS * EPSILON * Math.max(Math.abs(want), scale)

const agree = (y: Value, want: Encoded, scale: number): void => {
  const { data, shape, dtype } = y as NdArray
  expect(shape).toEqual(want.shape)
  expect(dtype).toBe(want.dtype)
  const wanted = want.data.map(number)
  const wrong = wanted.flatMap((w, i) =>
    (isFloating(dtype) ? closeTo(data[i]!, w, scale) : data[i] === w) ? [] : [{ i, got: data[i], want: w }],
  )
  expect(wrong).toEqual([])
}

/**
 * Sums cancel, so their error is measured by their terms, here about 1: also the 1 - tanh x of the derivative of tanh.
 * (times x up to 7 for mish). Other results have a relative error.
 */
const CANCELS = /matmul|dot|einsum|inner|sum|mean|var|std|softmax|Softmax|standardize|tanh$|gelu|mish/
const scaleOf = (row: Row): number => (row.fn === 'nn.mish' ? 7 : CANCELS.test(row.fn) ? 1 : 1e-7)

/** The same for a gradient: in s (1 - s), the derivative of the sigmoid, the difference cancels terms of about 1. */
const gradientScaleOf = (row: Row): number => (/sigmoid$|\.glu$/.test(row.fn) ? 1 : scaleOf(row))

const named = rows.map((r, i) => {
  const args = r.args.map((a) => `${a.dtype}[${a.shape.join()}]`).join(', ')
  const { weights: _, ...options } = r.options ?? {}
  return [
    `${i} ${r.fn}(${args}) ${Object.keys(options).length > 0 ? JSON.stringify(options).slice(0, 60) : ''}`,
    r,
  ] as const
})

describe('values agree with JAX', () => {
  it.each(named)('%s', (_, row) => {
    agree(callOf(row)(...row.args.map(decode)), row.result, scaleOf(row))
  })
})

const differentiable = named.filter(([, r]) => r.grads !== undefined)

const gradientOf = (row: Row): ((...xs: readonly Value[]) => readonly Value[]) => {
  const f = callOf(row)
  const argnums = row.args.flatMap((a, i) => (isFloating(a.dtype) ? [i] : []))
  return grad((...xs: readonly Value[]) => np.sum(f(...xs)), { argnums }) as (
    ...xs: readonly Value[]
  ) => readonly Value[]
}

describe('gradients agree with JAX', () => {
  it.each(differentiable)('%s', (_, row) => {
    gradientOf(row)(...row.args.map(decode)).forEach((g, i) => {
      agree(g, row.grads![i]!, gradientScaleOf(row))
    })
  })
})

describe('compiled functions agree with JAX', () => {
  // One compilation a row is slow; a third of the rows has every function, value and gradient together.
  it.each(differentiable.filter((_, i) => i % 3 === 0))('%s', (_, row) => {
    const f = callOf(row)
    const g = gradientOf(row)
    const both = jit((...xs: readonly Value[]) => [f(...xs), ...g(...xs)])
    const [y, ...dxs] = both(...row.args.map(decode))
    agree(y!, row.result, scaleOf(row))
    dxs.forEach((dx, i) => {
      agree(dx, row.grads![i]!, gradientScaleOf(row))
    })
  })
})
