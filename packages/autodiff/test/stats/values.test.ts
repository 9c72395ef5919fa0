/** Distributions against values computed with scipy in float64 (values.jsonl, written by values.py). */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { array, type DType, type Nested, type Value } from '@pullback/core'
import { jit, np, random, stats } from '../../src/index.ts'
import { concrete } from '../../src/testing/index.ts'

type Wire = number | string

interface Row {
  readonly fn: string
  readonly parameters?: readonly number[]
  readonly arguments?: readonly Nested[]
  readonly options?: Readonly<Record<string, unknown>>
  readonly x: Nested
  readonly y: readonly Wire[]
}

interface Estimate {
  readonly fn: 'gaussianKde'
  readonly dataset: readonly (readonly number[])[]
  readonly options: { readonly bwMethod: 'scott' | 'silverman' | number; readonly weights?: readonly number[] }
  readonly at: Nested
  readonly logpdf: readonly number[]
  readonly pdf: readonly number[]
  readonly covariance: readonly (readonly number[])[]
  readonly box: number
  readonly gaussian: number
  readonly kde: number
}

const all = readFileSync(new URL('./values.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row | Estimate)
const isEstimate = (r: Row | Estimate): r is Estimate => r.fn === 'gaussianKde'
const rows = all.flatMap((r) => (isEstimate(r) ? [] : [r]))

const num = (x: Wire): number => (x === 'nan' ? NaN : x === 'inf' ? Infinity : x === '-inf' ? -Infinity : Number(x))
const elements = (x: Value): readonly number[] => Array.from(concrete(x).data as ArrayLike<number>)

type AnyFunction = (...xs: readonly unknown[]) => Value
const lookUp = (fn: string): AnyFunction => {
  let found: unknown = stats
  for (const key of fn.split('.')) found = (found as Readonly<Record<string, unknown>>)[key]
  return found as AnyFunction
}

/** Relative to the value, or to 1 for logarithms and quantiles, which pass through 0. */
const near = (got: readonly number[], want: readonly number[], tolerance: number, floor: number): void => {
  expect(got.length).toBe(want.length)
  const wrong = want.flatMap((w, i) => {
    const g = got[i]!
    const isSame = g === w || (Number.isNaN(g) && Number.isNaN(w))
    return isSame || Math.abs(g - w) <= tolerance * Math.max(floor, Math.abs(w)) ? [] : [{ i, got: g, want: w }]
  })
  expect(wrong).toEqual([])
}

const TOLERANCE: Readonly<Record<string, number>> = { float32: 4e-6, float64: 1e-12 }

describe.each<DType>(['float64', 'float32'])('%s', (dtype) => {
  const scalar = rows.filter((r) => r.parameters !== undefined)
  it.each(scalar.map((r) => [`${r.fn}(x, ${(r.parameters ?? []).join(', ')})`, r] as const))('%s', (_, row) => {
    const xs = (row.x as readonly Wire[]).map(num).map((x) => (dtype === 'float32' ? Math.fround(x) : x))
    const x = array(xs, { dtype })
    const y = lookUp(row.fn)(x, ...row.parameters!)
    expect(y.dtype).toBe(dtype)
    const isUnbounded = /log|ppf|isf/.test(row.fn)
    // A probability that float32 cannot hold has no logarithm where that is taken of the probability.
    const want = row.y.map(num).map((w, i) => (dtype === 'float32' && w < -87 && /log(cdf|sf)/.test(row.fn) && elements(y)[i] === -Infinity ? -Infinity : w)) // prettier-ignore
    near(elements(y), want, TOLERANCE[dtype]! * (isUnbounded ? 4 : 10), isUnbounded ? 1 : dtype === 'float32' ? 1e-4 : 1e-12) // prettier-ignore
  })
})

describe('rows, vectors and estimates', () => {
  it.each(rows.filter((r) => r.options !== undefined).map((r) => [`${r.fn} ${JSON.stringify(r.options)}`, r] as const))(
    '%s',
    (_, row) => {
      const x = array(row.x, { dtype: 'float64' })
      const y = lookUp(row.fn)(x, row.options)
      if (row.fn === 'mode') {
        const { mode, count } = y as unknown as { readonly mode: Value; readonly count: Value }
        expect([concrete(mode).toNested(), concrete(count).toNested()]).toEqual(row.y)
        expect(count.dtype).toBe('int32')
      } else {
        near(elements(y), [row.y].flat(2) as number[], 1e-14, 1) // prettier-ignore
      }
    },
  )
  it.each(rows.filter((r) => r.arguments !== undefined).map((r, i) => [`${i} ${r.fn}`, r] as const))('%s', (_, row) => {
    const xs = row.arguments!.map((a) => array(a, { dtype: 'float64' }))
    near(elements(lookUp(row.fn)(...xs)), row.y.map(num), 1e-12, 1)
    near(elements(jit((...ys: readonly Value[]) => lookUp(row.fn)(...ys))(...xs)), row.y.map(num), 1e-12, 1)
  })
  it.each(all.filter(isEstimate).map((r) => [JSON.stringify(r.options), r] as const))('gaussianKde %s', (_, row) => {
    const double = (x: Nested): Value => array(x, { dtype: 'float64' })
    const { bwMethod, weights } = row.options
    const options = { bwMethod, ...(weights === undefined ? {} : { weights: double(weights) }) }
    const kde = stats.gaussianKde(double(row.dataset), options)
    near(elements(kde.logpdf(double(row.at))), row.logpdf, 1e-11, 1)
    near(elements(kde.pdf(double(row.at))), row.pdf, 1e-10, 1e-12)
    near(elements(kde.evaluate(double(row.at))), row.pdf, 1e-10, 1e-12)
    near(elements(kde.covariance), row.covariance.flat(), 1e-12, 1e-12)
    near(elements(kde.integrateGaussian(double([0.5, 0.5]), double([[1, 0.2], [0.2, 2]]))), [row.gaussian], 1e-12, 1e-12) // prettier-ignore
    near(elements(kde.integrateKde(stats.gaussianKde(np.multiply(double(row.dataset), 0.5)))), [row.kde], 1e-12, 1e-12)
    const one = stats.gaussianKde(double(row.dataset[0]!), options)
    near(elements(one.integrateBox1d(0, 2)), [row.box], 1e-12, 1e-12)
    expect(() => kde.integrateBox1d(0, 1)).toThrow(
      'stats.gaussianKde.integrateBox1d: there must be one dimension, got 2',
    )
  })
  it('draws from an estimate points that have its mean and spread', () => {
    const kde = stats.gaussianKde(array([[1, 2, 4, 7], [0, 1, -1, 2]])) // prettier-ignore
    const draws = kde.resample(random.key(3), [4000])
    expect(draws.shape).toEqual([2, 4000])
    const expected = np.add(np.cov(kde.dataset, null, { bias: true }), kde.covariance)
    near(elements(np.mean(draws, { axis: 1 })), [3.5, 0.5], 0.1, 1)
    near(elements(np.cov(draws)), elements(expected), 0.1, 3)
  })
})
