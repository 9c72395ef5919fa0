/** Every function keeps its stated accuracy, with mulAdd rounded twice and once. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as math from '../../../src/kernel/math/index.ts'
import { ACCURACY, evaluate, SINGLES, ulps, WORST, type Name } from './accuracy.ts'

/** A small generator of its own: the samples are the same in every run, so the figures in the table are too. */
const uniform = (seed: number): (() => number) => {
  let s = seed
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    return (s >>> 8) / 2 ** 24
  }
}

/** Every exponent with awkward and random mantissas, both signs, and more where the functions bend. */
const stratified = (): Float32Array => {
  const bits: number[] = []
  const rnd = uniform(1)
  for (let e = 0; e < 256; e++) {
    for (const m of [0, 1, 2, 0x7fffff, 0x7ffffe, 0x400000, 0x3504f3, 0x3504f4]) bits.push(e * 2 ** 23 + m)
    for (let k = 0; k < 12; k++) bits.push(e * 2 ** 23 + Math.floor(rnd() * 2 ** 23))
  }
  const positive = [...new Float32Array(Uint32Array.from(bits).buffer)]
  const both = positive.flatMap((x) => [x, -x])
  for (let k = 0; k < 4000; k++) both.push((rnd() - 0.5) * 220, (rnd() - 0.5) * 24, (rnd() - 0.5) * 2.2)
  for (let k = 0; k < 500; k++) both.push(1 - 2 ** (-24 * rnd()), (k * Math.PI) / 4, k / 8)
  return Float32Array.from(both)
}

const SAMPLES = stratified()

/** Where JavaScript has the function its float64 result is exact enough; elsewhere ours is, as the second table shows. */
const exact = (name: (typeof SINGLES)[number], xs: Float32Array): Float64Array => {
  const own = Object.entries(Object.getOwnPropertyDescriptors(Math)).find(([key]) => key === name)?.[1].value as
    ((x: number) => number) | undefined
  return own === undefined || name === 'exp' ? evaluate(name, [Float64Array.from(xs)]) : Float64Array.from(xs, own)
}

const worst = (
  name: Name,
  dtype: 'float32' | 'float64',
  got: ArrayLike<number>,
  high: ArrayLike<number>,
  low: ArrayLike<number> | undefined,
): { error: number; at: number } => {
  let error = 0
  let at = 0
  const absolute = ACCURACY[name].absolute === true
  for (let i = 0; i < got.length; i++) {
    const e = ulps(got[i]!, high[i]!, low?.[i] ?? 0, dtype, absolute)
    if (e > error) [error, at] = [e, i]
  }
  return { error, at }
}

it('every function has a stated accuracy', () => {
  expect(Object.keys(ACCURACY).sort()).toEqual(Object.keys(math).sort())
})

describe('float32', () => {
  it.each(SINGLES)('%s', (name) => {
    const high = exact(name, SAMPLES)
    for (const fused of [false, true]) {
      const { error, at } = worst(name, 'float32', evaluate(name, [SAMPLES], fused), high, undefined)
      expect(error, `${fused ? 'fused ' : ''}at ${SAMPLES[at]!}`).toBeLessThanOrEqual(ACCURACY[name].float32)
    }
  })

  it.each(SINGLES.filter((name) => WORST[name] !== undefined))('%s where it is worst is as bad as it was', (name) => {
    const [bits, ulp] = WORST[name]!
    const x = new Float32Array(Uint32Array.of(bits).buffer)
    const { error } = worst(name, 'float32', evaluate(name, [x]), exact(name, x), undefined)
    expect(error).toBeCloseTo(ulp, 3)
    expect(ACCURACY[name].float32 - ulp).toBeLessThan(0.15 * ulp)
  })

  it('pow over strata: every exponent of x with those of y that give finite results, whole and half powers, both signs', () => {
    const xs: number[] = []
    const ys: number[] = []
    const rnd = uniform(11)
    for (let e = -149; e <= 127; e += 3) {
      for (let k = 0; k < 24; k++) {
        const x = (1 + rnd()) * 2 ** e
        // Results from below the subnormal numbers to beyond the largest.
        const y = ((rnd() * 300 - 160) / Math.log2(x)) * (k % 3 === 0 ? 1 : rnd())
        xs.push(x, x, -x, 1 + (rnd() - 0.5) * 2 ** (-k / 2))
        ys.push(y, Math.round(y * 2) / 2, Math.round(y), (rnd() - 0.5) * 2 ** k)
      }
    }
    const [x, y] = [Float32Array.from(xs), Float32Array.from(ys)]
    const high = Float64Array.from(x, (v, i) => v ** y[i]!)
    for (const fused of [false, true]) {
      const { error, at } = worst('pow', 'float32', evaluate('pow', [x, y], fused), high, undefined)
      expect(error, `${fused ? 'fused ' : ''}at ${x[at]!}, ${y[at]!}`).toBeLessThanOrEqual(ACCURACY.pow.float32)
    }
  })

  it.each(['pow', 'atan2'] as const)('%s', (name) => {
    const rnd = uniform(7)
    const wide = (): number => (rnd() - 0.3) * 2 ** (rnd() * 160 - 80)
    const xs = Float32Array.from({ length: 20_000 }, () => (rnd() < 0.5 ? wide() : 0.5 + rnd()))
    const ys = Float32Array.from({ length: 20_000 }, () =>
      rnd() < 0.3 ? Math.round((rnd() - 0.5) * 20) : (rnd() - 0.5) * 200,
    )
    const high = Float64Array.from(xs, (x, i) => (name === 'pow' ? x ** ys[i]! : Math.atan2(x, ys[i]!)))
    for (const fused of [false, true]) {
      const { error, at } = worst(name, 'float32', evaluate(name, [xs, ys], fused), high, undefined)
      expect(error, `${fused ? 'fused ' : ''}at ${xs[at]!}, ${ys[at]!}`).toBeLessThanOrEqual(ACCURACY[name].float32)
    }
  })
})

interface Line {
  readonly name: Name
  readonly rows: readonly (readonly number[])[]
}

const lines = readFileSync(new URL('highPrecision.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l) as Line) // written by scripts/highPrecision.py

describe('float64', () => {
  it('has high-precision values of every function', () => {
    const own = Object.keys(ACCURACY).filter((name) => name !== 'erfInvXla')
    expect(lines.map((l) => l.name).sort()).toEqual(own.sort())
  })

  it('erfInvXla is erfInv', () => {
    const xs = Float64Array.from({ length: 400 }, (_, i) => Math.tanh((i - 200) / 12))
    expect(evaluate('erfInvXla', [xs])).toEqual(evaluate('erfInv', [xs]))
  })

  it.each(lines)('$name', ({ name, rows }) => {
    const arity = rows[0]!.length - 2
    const columns = Array.from({ length: arity + 2 }, (_, k) => Float64Array.from(rows, (r) => r[k]!))
    for (const fused of [false, true]) {
      const got = evaluate(name, columns.slice(0, arity), fused)
      const { error, at } = worst(name, 'float64', got, columns[arity]!, columns[arity + 1])
      expect(error, `${fused ? 'fused ' : ''}at ${rows[at]!.join(', ')}`).toBeLessThanOrEqual(ACCURACY[name].float64)
    }
  })
})
