/** Functions defined by integrals and series against 40-digit values (integrals.json, written by integrals.py); their conventions. */
import { readFileSync } from 'node:fs'
import { array, type Value } from '@pullback/core'
import { describe, expect, it } from 'vitest'
import { jit, special, vmap } from '../../src/index.ts'
import { checkGrads, concrete } from '../../src/testing/index.ts'

const table = JSON.parse(readFileSync(new URL('integrals.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly (readonly number[])[]>
>

type F = (...xs: readonly Value[]) => Value

const functions: Readonly<Record<string, F>> = {
  exp1: (x) => special.exp1(x!),
  expn2: (x) => special.expn(2, x!),
  expn5: (x) => special.expn(5, x!),
  expn30: (x) => special.expn(30, x!),
  expi: (x) => special.expi(x!),
  si: (x) => special.sici(x!)[0],
  ci: (x) => special.sici(x!)[1],
  fresnelS: (x) => special.fresnel(x!)[0],
  fresnelC: (x) => special.fresnel(x!)[1],
  spence: (x) => special.spence(x!),
  erfcx: (x) => special.erfcx(x!),
  dawsn: (x) => special.dawsn(x!),
  hyp1f1: (a, b, x) => special.hyp1f1(a!, b!, x!),
  hyp2f1: (a, b, c, x) => special.hyp2f1(a!, b!, c!, x!),
  owensT: (h, a) => special.owensT(h!, a!),
}

/**
 * Errors in ulps of the value, for functions with zeros or half limits of values of size 1. e^x and e^(x²) multiply the
 * rounding of their arguments, Fresnel's argument that of x²: their bounds grow with the largest argument of the table.
 */
const ULPS: Readonly<Record<string, number>> = {
  expi: 100,
  erfcx: 60,
  dawsn: 60,
  hyp1f1: 200,
  hyp2f1: 500,
  fresnelS: 40,
  fresnelC: 40,
  owensT: 200,
}
const ABSOLUTE = new Set(['si', 'ci', 'expi', 'fresnelS', 'fresnelC', 'spence'])

const elements = (x: Value): readonly number[] => Array.from(concrete(x).data as ArrayLike<number>)
const columns = (rows: readonly (readonly number[])[], dtype: 'float32' | 'float64'): readonly Value[] =>
  rows[0]!.slice(0, -1).map((_, i) => array(rows.map((r) => r[i]!), { dtype })) // prettier-ignore

describe.each(Object.keys(functions))('%s', (name) => {
  const f = functions[name]!
  const rows = table[name]!
  it('agrees with 40 digits', () => {
    const got = elements(f(...columns(rows, 'float64')))
    const wrong = rows.flatMap((r, i) => {
      const want = r.at(-1)!
      const size = ABSOLUTE.has(name) ? Math.max(1, Math.abs(want)) : Math.abs(want)
      return Math.abs(got[i]! - want) <= (ULPS[name] ?? 24) * 2 ** -52 * size ? [] : [{ at: r, got: got[i], ulps: Math.abs(got[i]! - want) / size / 2 ** -52 }] // prettier-ignore
    })
    expect(wrong).toEqual([])
  })
  it('gives the same in float32, compiled and mapped', () => {
    // float32 holds these arguments exactly and these results without underflow.
    const exact = rows.filter((r) => r.slice(0, -1).every((x) => Math.fround(x) === x) && Math.abs(r.at(-1)!) < 1e38 && (r.at(-1) === 0 || Math.abs(r.at(-1)!) > 1e-37)) // prettier-ignore
    const xs = columns(exact, 'float32')
    const y = f(...xs)
    expect(y.dtype).toBe('float32')
    const want = exact.map((r) => r.at(-1)!)
    elements(y).forEach((g, i) => {
      expect(Math.abs(g - want[i]!)).toBeLessThanOrEqual(1.2e-7 * Math.max(Math.abs(want[i]!), 1e-37))
    })
    expect(elements(jit(f)(...xs))).toEqual(elements(y))
    expect(elements(vmap(f as (x: Value) => Value)(...(xs as [Value])))).toEqual(elements(y))
  })
})

const double = (...xs: readonly number[]): Value => array(xs, { dtype: 'float64' })

describe('derivatives', () => {
  const points: Readonly<Record<string, readonly Value[]>> = {
    exp1: [double(0.3, 0.8, 1.4, 6)],
    expn2: [double(0.3, 0.8, 1.4, 6)],
    expn5: [double(0.3, 1.4, 6)],
    expi: [double(-3, -0.4, 0.5, 2, 7)],
    si: [double(-5, -0.7, 0.4, 3, 5, 9)],
    ci: [double(0.4, 3, 5, 9)],
    fresnelS: [double(-2, -0.7, 0.4, 1.4, 1.8, 3)],
    fresnelC: [double(-2, -0.7, 0.4, 1.4, 1.8, 3)],
    spence: [double(0.2, 0.7, 1.4, 2.5, 8)],
    erfcx: [double(-1, 0.4, 2.2, 2.8, 9)],
    dawsn: [double(-2, 0.3, 4, 8)],
    hyp1f1: [double(0.7, 1.5), double(2.5, 1.2), double(-1.2, 1.7)],
    hyp2f1: [double(0.7, 1.5), double(0.5, 1.1), double(2.5, 1.9), double(-1.2, 0.6)],
    owensT: [double(-0.7, 1.3, 0.4), double(0.6, -0.8, 2.2)],
  }
  it.each(Object.keys(points))('of %s agree with differences, twice', (name) => {
    checkGrads(functions[name]!, [...points[name]!])
  })
  it('of hyp1f1 by a parameter at a whole number see the terms that vanish', () => {
    checkGrads((a: Value) => special.hyp1f1(a, 3, 1.7), [double(-2, 0, 1)], { order: 1 })
  })
})

describe('special points', () => {
  const at = (f: F, ...xs: readonly number[]): readonly number[] => elements(f(double(...xs)))
  it('have their limits, and NaN outside', () => {
    expect(at(functions['exp1']!, 0, Infinity, -1, NaN)).toEqual([Infinity, 0, NaN, NaN])
    expect(at(functions['expn2']!, 0, Infinity, -1, NaN)).toEqual([1, 0, NaN, NaN])
    expect(at((x) => special.expn(0, x!), 0, 1)).toEqual([Infinity, Math.exp(-1)])
    expect(at(functions['expi']!, 0, Infinity, -Infinity, NaN)).toEqual([-Infinity, Infinity, -0, NaN])
    expect(at(functions['si']!, 0, Infinity, -Infinity, NaN)).toEqual([0, Math.PI / 2, -Math.PI / 2, NaN])
    expect(at(functions['ci']!, 0, Infinity, -1, NaN)).toEqual([-Infinity, 0, NaN, NaN])
    expect(at(functions['fresnelS']!, 0, Infinity, -Infinity, NaN)).toEqual([0, 0.5, -0.5, NaN])
    expect(at(functions['spence']!, 0, 1, -1, NaN)).toEqual([Math.PI ** 2 / 6, 0, NaN, NaN])
    expect(at(functions['erfcx']!, 0, Infinity, -Infinity, NaN)).toEqual([1, 0, Infinity, NaN])
    expect(at(functions['dawsn']!, 0, Infinity, -Infinity, NaN)).toEqual([0, 0, -0, NaN])
    expect(elements(special.hyp2f1(1, 0.5, double(2.5, 1), 1))).toEqual([expect.closeTo(1.5, 6), Infinity])
    expect(elements(special.hyp2f1(1, 1, 2, double(2, NaN)))).toEqual([NaN, NaN])
    expect(elements(special.hyp1f1(1, 2, double(800, NaN)))).toEqual([NaN, NaN])
  })
  it("are the first of Bernoulli's numbers", () => {
    const exact = [1, -1 / 2, 1 / 6, 0, -1 / 30, 0, 1 / 42, 0, -1 / 30, 0, 5 / 66, 0, -691 / 2730, 0, 7 / 6]
    elements(special.bernoulli(14, { dtype: 'float64' })).forEach((b, m) => {
      expect(Math.abs(b - exact[m]!)).toBeLessThanOrEqual(4e-15 * Math.abs(exact[m]!))
    })
    expect(elements(special.bernoulli(2))).toEqual([1, -0.5, Math.fround(1 / 6)])
    expect(special.bernoulli(0).shape).toEqual([1])
    expect(elements(special.bernoulli(400, { dtype: 'float64' }))[400]).toBe(-Infinity)
    expect(() => special.bernoulli(-1)).toThrow('bernoulli: the highest order must be a non-negative integer, got -1')
  })
  it('refuses orders that are none', () => {
    expect(() => special.expn(-1, 1)).toThrow('expn: the order must be an integer from 0 to 1000, got -1')
  })
})
