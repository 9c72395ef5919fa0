/** The wider surface of np and lax against values and gradients computed with JAX 0.10.2 (surface.jsonl, written by surfaceValues.py). */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { array, isFloating, isValue, NdArray, scalar, type DType, type Value } from '@pullback/core'
import { grad, jit, lax, np } from '../../src/index.ts'

interface Encoded {
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly data: readonly (number | boolean | string)[]
}

interface Row {
  readonly fn: string
  readonly args: readonly Encoded[]
  readonly rest?: readonly unknown[]
  readonly options?: Readonly<Record<string, unknown>>
  readonly listed?: true
  readonly results: readonly Encoded[]
  readonly grads?: readonly Encoded[]
}

const rows = readFileSync(new URL('./surface.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)

const number = (v: number | boolean | string): number =>
  v === 'inf' ? Infinity : v === '-inf' ? -Infinity : v === 'nan' ? NaN : v === '-0' ? -0 : Number(v)

const decode = ({ dtype, shape, data }: Encoded): NdArray =>
  new NdArray(dtype, shape, array(data.map(number), { dtype }).data)

type AnyFunction = (...args: readonly unknown[]) => unknown
const spaces: Readonly<Record<string, unknown>> = { np, lax }

/** Functions whose arguments stand otherwise with us than in the row. */
const FORMS: Readonly<Record<string, (xs: readonly Value[], row: Row) => unknown>> = {
  'np.select': ([a, b]) => np.select([np.greater(a!, 3), np.greater(a!, 1)], [a!, b!], 7),
  'lax.clamp': ([x]) => lax.clamp(scalar(-1), x!, scalar(2)),
  'np.choose': ([i, a, b]) => np.choose(i!, [a!, b!]),
  'lax.raggedDot': ([x, y, sizes]) => lax.raggedDot(x!, y!, sizes!),
  'np.polyint': ([p]) => np.polyint(p!, 2, np.array([3, 4])),
}

const leaves = (y: unknown): readonly Value[] =>
  isValue(y) ? [y] : Object.values(y as Readonly<Record<string, unknown>>).flatMap(leaves)

const callOf =
  (row: Row) =>
  (...xs: readonly Value[]): readonly Value[] => {
    const form = FORMS[row.fn]
    if (form !== undefined) return leaves(form(xs, row))
    const [space, name] = row.fn.split('.') as [string, string]
    const f = (spaces[space] as Readonly<Record<string, AnyFunction>>)[name]!
    const { rest = [], options } = row
    return leaves(f(...(row.listed === true ? [xs] : xs), ...rest, ...(options === undefined ? [] : [options])))
  }

/** Sums of terms of size up to about 100, in float32. */
const TOLERANCE = 3e-6

const agree = (got: Value, want: Encoded, scale: number): void => {
  const y = got as NdArray
  expect(y.shape).toEqual(want.shape)
  expect(y.dtype).toBe(want.dtype)
  const wanted = want.data.map(number)
  const isClose = (a: number, b: number): boolean =>
    a === b || (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(b), scale)
  const wrong = wanted.flatMap((w, i) =>
    (isFloating(y.dtype) ? isClose(y.data[i]!, w) : y.data[i] === w) ? [] : [{ i, got: y.data[i], want: w }],
  )
  expect(wrong).toEqual([])
}

const LARGE =
  /blackman|poly|vander|cov|convolve|correlate|corrcoef|var|std|cross|unwrap|trapezoid|gradient|interp|Dot|Matmul|quantile|kaiser/
const scaleOf = (row: Row): number => (LARGE.test(row.fn) ? 30 : 1e-30)

const named = rows.map((r, i) => {
  const args = r.args.map((a) => `${a.dtype}[${a.shape.join()}]`).join(', ')
  return [`${i} ${r.fn}(${args}) ${JSON.stringify([...(r.rest ?? []), r.options ?? {}])}`, r] as const
})

describe('values agree with JAX', () => {
  it.each(named)('%s', (_, row) => {
    const ys = callOf(row)(...row.args.map(decode))
    expect(ys.length).toBe(row.results.length)
    ys.forEach((y, i) => {
      agree(y, row.results[i]!, scaleOf(row))
    })
  })
})

const differentiable = named.filter(([, r]) => r.grads !== undefined)

const gradientOf = (row: Row): ((...xs: readonly Value[]) => readonly Value[]) => {
  const argnums = row.args.flatMap((a, i) => (a.dtype === 'float32' ? [i] : []))
  const loss = (...xs: readonly Value[]): Value => {
    const y = callOf(row)(...xs)[0]!
    return np.sum(np.multiply(y, np.reshape(np.cos(np.arange(0, y.size, 1, { dtype: 'float32' })), y.shape)))
  }
  return grad(loss, { argnums }) as (...xs: readonly Value[]) => readonly Value[]
}

describe('gradients agree with JAX, compiled', () => {
  it.each(differentiable)('%s', (_, row) => {
    const gs = jit(gradientOf(row))(...row.args.map(decode))
    gs.forEach((g, i) => {
      agree(g, row.grads![i]!, LARGE.test(row.fn) ? 30 : 1)
    })
  })
})
