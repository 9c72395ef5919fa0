/** Values from Keras as rows, and how to compare with them; no layer is run here. */
import { readFileSync } from 'node:fs'
import { random } from '@pullback/autodiff'
import { array, type DType, type NdArray, type Nested } from '@pullback/core'
import { expect } from 'vitest'

export interface ArrayRow {
  readonly shape: readonly (number | null)[]
  readonly dtype?: DType
  readonly data?: Nested
  readonly fill?: number
  readonly symbolic?: boolean
  readonly role?: string
}
export type Options = Readonly<Record<string, unknown>>
export interface Row {
  readonly id: string
  readonly group: string
  readonly layer: string
  readonly config: Options
  readonly input?: ArrayRow | readonly ArrayRow[]
  readonly weights?: readonly (ArrayRow & { readonly name: string })[]
  readonly training?: boolean
  readonly mask?: ArrayRow
  readonly initial_state?: readonly ArrayRow[]
  readonly expect: Options
  readonly tolerance: { readonly atol: number; readonly rtol: number }
}

const lines = readFileSync(new URL('fixtures/keras.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
export const rows: readonly Row[] = lines.slice(1).map((line) => JSON.parse(line) as Row)

export const camel = (name: string): string => name.replaceAll(/_([a-z])/g, (_, c: string) => c.toUpperCase())
const NAMED: Readonly<Record<string, number>> = { inf: Infinity, nan: NaN }
const isRecord = (v: unknown): v is Options => typeof v === 'object' && v !== null && !Array.isArray(v)
/** Nested objects {L2: {l2: 0.1}} as our configurations, arrays as arrays of numbers, names of numbers as numbers. */
const optionOf = (v: unknown): unknown => {
  if (typeof v === 'string') return NAMED[v] ?? v
  if (!isRecord(v)) return v
  if ('data' in v) return v['data']
  const [className, options] = Object.entries(v)[0]!
  return { className, ...(options as Options) }
}
/** Keras options under our names; `seed` is a key's business. */
export const optionsOf = (config: Options): Options =>
  Object.fromEntries(
    Object.entries(config)
      .filter(([k]) => k !== 'seed')
      .map(([k, v]) => [camel(k), optionOf(v)]),
  )
export const keyOf = ({ config }: Row): random.Key =>
  random.key(typeof config['seed'] === 'number' ? config['seed'] : 3)

const number = (v: Nested): Nested => (Array.isArray(v) ? v.map(number) : typeof v === 'string' ? NAMED[v]! : v)

export const concrete = ({ shape, dtype = 'float32', data, fill }: ArrayRow): NdArray => {
  if (data !== undefined) return array(number(data), { dtype })
  const sizes = shape as readonly number[]
  const n = sizes.reduce((a, b) => a * b, 1)
  return array(new Array<number>(n).fill(fill ?? 0), { dtype, shape: sizes })
}
export const values = (x: unknown): number[] => [...(x as NdArray).data]

export const expectClose = (actual: unknown, wanted: ArrayRow, { atol, rtol }: Row['tolerance']): void => {
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

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, i) => sum + v * b[i]!, 0)
/** The columns of the matrix [product of all sizes but the last, last]. */
export const columnsOf = (y: NdArray): number[][] => {
  const n = y.shape.at(-1)!
  return Array.from({ length: n }, (_, c) => values(y).filter((__, i) => i % n === c))
}

/** The statistics rows ask for, each a claim that is checked; an unknown one fails. */
export const checkProperty = (y: NdArray, x: NdArray | undefined, p: Options): void => {
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
    pattern_varies_along_axes: (axes) => {
      for (const axis of axes as readonly number[]) {
        const inner = y.shape.slice(axis + 1).reduce((a, b) => a * b, 1)
        const first = (i: number): number => i - (Math.floor(i / inner) % y.shape[axis]!) * inner
        expect(ys.some((v, i) => (v === 0) !== (ys[first(i)] === 0))).toBe(true)
      }
    },
    columns_norm: (v) => columnsOf(y).forEach((c) => within(dot(c, c), (v as number) ** 2, p['atol'] as number)),
    columns_mutually_orthogonal: () => {
      const columns = columnsOf(y)
      columns.forEach((a, i) => columns.slice(0, i).forEach((b) => within(dot(a, b), 0, p['atol'] as number)))
    },
  }
  for (const [name, v] of Object.entries(p)) {
    if (['scale', 'atol', 'matrix_view'].includes(name) || name.endsWith('_atol') || name.endsWith('_rtol')) continue
    expect(checks, `an unknown property ${name}`).toHaveProperty(name)
    checks[name]!(v)
  }
}
