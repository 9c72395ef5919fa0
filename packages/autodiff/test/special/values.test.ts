/** Special functions against 40-digit values and against JAX's conventions; the script that made them is scripts/parity/special.py. */
import { readFileSync } from 'node:fs'
import { array, NdArray, type Value } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import { grad, jit } from '../../src/index.ts'
import * as special from '../../src/special/index.ts'
import { concrete, EPSILON } from '../../src/testing/index.ts'

type Wire = number | string
const num = (x: Wire): number => (x === 'nan' ? NaN : x === 'inf' ? Infinity : x === '-inf' ? -Infinity : Number(x))

const table = JSON.parse(readFileSync(new URL('values.json', import.meta.url), 'utf8')) as {
  readonly values: Readonly<Record<string, readonly (readonly Wire[])[]>>
  readonly gradients: Readonly<Record<string, readonly (readonly [readonly Wire[], readonly Wire[]])[]>>
  readonly conventions: Readonly<Record<string, readonly (readonly [readonly Wire[], Wire, readonly Wire[]])[]>>
}

const functions: Readonly<Record<string, (...xs: readonly Value[]) => Value>> = {
  ...(special as unknown as Record<string, (...xs: readonly Value[]) => Value>), // unknown names fail below
  polygamma3: (x) => special.polygamma(3, x!),
  polygamma6: (x) => special.polygamma(6, x!),
}

const column = (xs: readonly number[], dtype: 'float32' | 'float64'): NdArray => array(xs, { dtype })
const scalarOf = (x: number): NdArray => new NdArray('float64', [], Float64Array.of(x))
const elements = (x: Value): readonly number[] => Array.from(concrete(x).data as ArrayLike<number>)

/**
 * Errors in units of ε, relative to the value, or to max(1, |value|) where the function has zeros it does not resolve.
 * What the argument's own rounding does to the value is added by `condition`.
 */
const BOUNDS: Readonly<Record<string, { readonly ulps: number; readonly absolute?: true }>> = {
  gammaln: { ulps: 48, absolute: true },
  gamma: { ulps: 16 },
  digamma: { ulps: 16, absolute: true },
  trigamma: { ulps: 24 },
  polygamma3: { ulps: 40 },
  polygamma6: { ulps: 60 },
  i0e: { ulps: 8 },
  i1e: { ulps: 8 },
  i0: { ulps: 10 },
  i1: { ulps: 10 },
  logNdtr: { ulps: 12 },
  ndtr: { ulps: 8 },
  ndtri: { ulps: 12 },
  logit: { ulps: 6 },
  entr: { ulps: 6 },
  betaln: { ulps: 12, absolute: true },
  beta: { ulps: 24 },
  zeta: { ulps: 24 },
  xlogy: { ulps: 4 },
  xlog1py: { ulps: 4 },
  relEntr: { ulps: 12 },
  klDiv: { ulps: 12 },
  gammainc: { ulps: 100 },
  gammaincc: { ulps: 100 },
  betainc: { ulps: 300 },
}

describe.each(Object.entries(table.values).filter(([name]) => name in functions))('%s', (name, rows) => {
  const f = functions[name]!
  const args = rows[0]!.slice(0, -1).map((_, i) => rows.map((r) => num(r[i]!)))
  const want = rows.map((r) => num(r[r.length - 1]!))
  const { ulps, absolute } = BOUNDS[name]!

  test('float64 agrees with 40-digit values', () => {
    const got = elements(f(...args.map((xs) => column(xs, 'float64'))))
    want.forEach((w, i) => {
      const scale = absolute === true ? Math.max(1, Math.abs(w)) : Math.abs(w)
      const error = got[i] === w ? 0 : Math.abs(got[i]! - w) / (scale * EPSILON.float64)
      expect(error, `${name}(${rows[i]!.slice(0, -1).join(', ')}) = ${got[i]!}, not ${w}`).toBeLessThanOrEqual(ulps)
    })
  })

  test('float32 is the float64 result of the rounded arguments', () => {
    const narrow = args.map((xs) => column(xs, 'float32'))
    const wide = narrow.map((x) => column(elements(x), 'float64'))
    const got = elements(f(...narrow))
    elements(f(...wide)).forEach((w, i) => {
      const rounded = Math.fround(w)
      const scale = absolute === true ? Math.max(1, Math.abs(rounded)) : Math.abs(rounded)
      if (Number.isFinite(rounded)) {
        expect(Math.abs(got[i]! - rounded), rows[i]!.join()).toBeLessThanOrEqual(12 * EPSILON.float32 * scale + 1e-44)
      } else expect(got[i], rows[i]!.join()).toBe(rounded)
    })
  })

  test('inside jit the values are the same', () => {
    const xs = args.map((v) => column(v, 'float64'))
    const eager = elements(f(...xs))
    elements(jit(f)(...xs)).forEach((y, i) => {
      expect(Math.abs(y - eager[i]!)).toBeLessThanOrEqual(4 * EPSILON.float64 * Math.abs(eager[i]!))
    })
  })
})

describe.each(Object.entries(table.gradients).filter(([name]) => name in functions))(
  'derivatives of %s',
  (name, rows) => {
    test.each(rows)('at %j', (point, want) => {
      const xs = point.map((x) => scalarOf(num(x)))
      want.forEach((w, i) => {
        const got = concrete(grad(functions[name]!, { argnums: i })(...xs) as Value).item() as number
        expect(Math.abs(got - num(w)), `argument ${i}`).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(num(w))))
      })
    })
  },
)

const expectNear = (got: number, want: number, what: string): void => {
  if (Number.isFinite(want)) expect(got, what).toBeCloseTo(want, 12)
  else expect(got, what).toBe(want)
}

/** Where JAX's choice is an artefact of how it selects between branches, and ours is the limit or keeps NaN. */
const OURS: Readonly<Record<string, { readonly value?: number; readonly grads?: readonly number[] }>> = {
  'relEntr nan,1': { value: NaN, grads: [1, 1] },
  'ndtri 0': { grads: [Infinity] },
  'ndtri 1': { grads: [Infinity] },
  'i1e nan': { grads: [NaN] },
}

describe.each(Object.entries(table.conventions).filter(([name]) => name in functions))(
  'special points of %s',
  (name, rows) => {
    test.each(rows)('%j', (point, value, grads) => {
      const xs = point.map((x) => scalarOf(num(x)))
      const ours = OURS[`${name} ${point.join()}`]
      expectNear(concrete(functions[name]!(...xs)).item() as number, ours?.value ?? num(value), 'value')
      grads.forEach((g, i) => {
        const got = concrete(grad(functions[name]!, { argnums: i })(...xs) as Value).item() as number
        expectNear(got, ours?.grads?.[i] ?? num(g), `derivative by argument ${i}`)
      })
    })
  },
)

test('every table entry is a function here', () => {
  const names = [...Object.keys(table.values), ...Object.keys(table.conventions)]
  expect(names.filter((n) => !(n in functions))).toEqual([])
})

test('orders and dimensions must be integers in range', () => {
  expect(() => special.polygamma(1.5, 1)).toThrow('polygamma: the order must be an integer from 0 to 100, got 1.5')
  expect(() => special.multigammaln(2, 0)).toThrow('multigammaln: the dimension must be a positive integer, got 0')
})

test('the sign of gamma alternates between the poles', () => {
  const xs = array([0.5, -0.5, -1.5, -2.5, 0, -0, -1, NaN], { dtype: 'float64' })
  expect(elements(special.gammasgn(xs))).toEqual([1, -1, 1, -1, 1, -1, NaN, NaN])
})

test('factorials of small integers are exact to a few ulp, and 0 below 0', () => {
  const ns = [0, 1, 2, 3, 5, 10, 20, 170, -1, -3]
  const want = ns.map((n) => (n < 0 ? 0 : Array.from({ length: n }, (_, i) => i + 1).reduce((a, b) => a * b, 1)))
  elements(special.factorial(array(ns, { dtype: 'float64' }))).forEach((y, i) => {
    expect(Math.abs(y - want[i]!)).toBeLessThanOrEqual(12 * EPSILON.float64 * want[i]!)
  })
})

test('integers become float32', () => {
  expect(special.gammaln(array([1, 2, 3], { dtype: 'int32' })).dtype).toBe('float32')
})
