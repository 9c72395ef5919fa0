/** Special values, symmetry and monotonicity of the elementary functions. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { evaluate, type Name, SINGLES } from './accuracy.ts'

const SPECIAL = [0, -0, Infinity, -Infinity, NaN, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1e300, -1e300, 1e-300, -1e-300, 5e-324, -5e-324, 1e10, -1e10, 2 ** 53] // prettier-ignore

const typed = (dtype: 'float32' | 'float64', xs: readonly number[]): Float32Array | Float64Array =>
  dtype === 'float32' ? Float32Array.from(xs) : Float64Array.from(xs)

/** NaN, infinities and zeros of either sign must be exact; other values are the business of the accuracy tests. */
const expectSpecial = (got: number, want: number, where: string): void => {
  if (Number.isNaN(want) || want === 0 || !Number.isFinite(want)) expect(got, where).toBe(want)
  else expect(Math.abs(got - want), where).toBeLessThanOrEqual(Math.abs(want) * 1e-6)
}

const KNOWN = Object.entries(Object.getOwnPropertyDescriptors(Math))
  .filter(([name]) => (SINGLES as readonly string[]).includes(name))
  .map(([name, d]) => [name as Name, d.value as (x: number) => number] as const)

describe.each(['float32', 'float64'] as const)('%s', (dtype) => {
  const round = dtype === 'float32' ? Math.fround : (x: number): number => x
  const xs = typed(dtype, SPECIAL)

  it.each(KNOWN)('%s at zeros, infinities, NaN and the ends of the range is as in JavaScript', (name, f) => {
    const got = evaluate(name, [xs])
    xs.forEach((x, i) => {
      expectSpecial(got[i]!, round(f(x)), `${name}(${x})`)
    })
  })

  it.each([
    ['erf', [0, -0, 1, -1, NaN]],
    ['erfc', [1, 1, 0, 2, NaN]],
    ['erfInv', [0, -0, NaN, NaN, NaN, Infinity, -Infinity]],
    ['sigmoid', [0.5, 0.5, 1, 0, NaN]],
    ['exp2', [1, 1, Infinity, 0, NaN, 2, 0.5, 4, 0.25, 8, 0.125]],
    ['rsqrt', [Infinity, -Infinity, 0, NaN, NaN, 1, NaN]],
    ['lgamma', [Infinity, Infinity, Infinity, Infinity, NaN, 0, Infinity, 0, Infinity, Math.LN2, Infinity]],
    ['digamma', [NaN, NaN, Infinity, NaN, NaN, -0.5772156649015329, NaN]],
  ] as const)('%s at zeros, infinities, NaN and ±1', (name, want) => {
    const got = evaluate(name, [xs])
    want.forEach((w, i) => {
      expectSpecial(got[i]!, w, `${name}(${xs[i]!})`)
    })
  })

  it('pow has the special cases of C', () => {
    const pairs = SPECIAL.flatMap((x) => SPECIAL.map((y) => [round(x), round(y)] as const))
    const got = evaluate('pow', [typed(dtype, pairs.map(([x]) => x)), typed(dtype, pairs.map(([, y]) => y))]) // prettier-ignore
    pairs.forEach(([x, y], i) => {
      // JavaScript differs from C where the base is ±1.
      const want = x === 1 ? 1 : x === -1 && Math.abs(y) === Infinity ? 1 : x ** y
      expectSpecial(got[i]!, round(want), `pow(${x}, ${y})`)
    })
  })

  it('atan2 has the quadrants and signed zeros of C', () => {
    const pairs = SPECIAL.flatMap((y) => SPECIAL.map((x) => [round(y), round(x)] as const))
    const got = evaluate('atan2', [typed(dtype, pairs.map(([y]) => y)), typed(dtype, pairs.map(([, x]) => x))]) // prettier-ignore
    pairs.forEach(([y, x], i) => {
      expectSpecial(got[i]!, round(Math.atan2(y, x)), `atan2(${y}, ${x})`)
    })
  })

  it('exp and exp2 underflow gradually, and sinh and cosh reach the end of the range', () => {
    const [e, h] = dtype === 'float32' ? [-100, 89.2] : [-740, 710.4]
    expect(evaluate('exp', [typed(dtype, [e])])[0]).toBe(round(Math.exp(e)))
    const smallest = dtype === 'float32' ? -149 : -1074
    expect(evaluate('exp2', [typed(dtype, [smallest])])[0]).toBe(2 ** smallest)
    expectSpecial(evaluate('cosh', [typed(dtype, [h])])[0]!, Math.cosh(round(h)), 'cosh')
    expectSpecial(evaluate('sinh', [typed(dtype, [-h])])[0]!, Math.sinh(round(-h)), 'sinh')
  })

  it('log2 and exp2 are exact at powers of two', () => {
    const [low, high] = dtype === 'float32' ? [-149, 127] : [-1074, 1023]
    const n = Array.from({ length: high - low + 1 }, (_, i) => low + i)
    const powers = typed(dtype, n.map((k) => 2 ** k)) // prettier-ignore
    expect([...evaluate('log2', [powers])]).toEqual(n.map((k) => k))
    expect(evaluate('exp2', [typed(dtype, n)])).toEqual(powers)
  })

  it('functions that are x near 0 are so down to the smallest number, signs of zeros included', () => {
    const low = dtype === 'float32' ? -149 : -1074
    const powers = [low, low + 1, low + 20, low + 60].flatMap((e) => [2 ** e, -(2 ** e), 3 * 2 ** e])
    const tiny = typed(dtype, [0, -0, ...powers])
    for (const name of ['expm1', 'log1p', 'tanh', 'sin', 'tan', 'asin', 'atan', 'sinh', 'asinh', 'atanh'] as const) {
      expect([...evaluate(name, [tiny])], name).toEqual([...tiny])
    }
  })

  const numbers = fc.array(dtype === 'float32' ? fc.float() : fc.double(), { minLength: 1, maxLength: 40 })
  const ODD = ['sin', 'tan', 'asin', 'atan', 'sinh', 'tanh', 'asinh', 'atanh', 'erf', 'erfInv', 'cbrt'] as const
  const EVEN = ['cos', 'cosh'] as const

  test.prop([numbers], { numRuns: 40 })('odd functions change sign with their argument, bit for bit', (values) => {
    for (const name of ODD) {
      const up = evaluate(name, [typed(dtype, values)])
      const down = evaluate(name, [typed(dtype, values.map((x) => -x))]) // prettier-ignore
      expect([...down], name).toEqual([...up].map((y) => -y))
    }
  })

  test.prop([numbers], { numRuns: 40 })('even functions ignore the sign', (values) => {
    for (const name of EVEN) {
      const up = evaluate(name, [typed(dtype, values)])
      expect(evaluate(name, [typed(dtype, values.map((x) => -x))]), name).toEqual(up) // prettier-ignore
    }
  })

  // Polynomials may step back by an ulp where pieces meet, so neighbours are compared with room for two.
  const INCREASING = [
    'exp',
    'expm1',
    'log',
    'log1p',
    'tanh',
    'sigmoid',
    'sinh',
    'asinh',
    'atan',
    'erf',
    'cbrt',
  ] as const
  test.prop([numbers], { numRuns: 40 })('increasing functions never fall by more than their error', (values) => {
    const sorted = values.filter((x) => x > 0).sort((a, b) => a - b)
    const ulp = dtype === 'float32' ? 2 ** -23 : 2 ** -52
    for (const name of INCREASING) {
      const ys = evaluate(name, [typed(dtype, sorted)])
      for (let i = 1; i < ys.length; i++) {
        const [a, b] = [ys[i - 1]!, ys[i]!]
        if (b !== Infinity) expect(b - a, `${name} at ${sorted[i]!}`).toBeGreaterThanOrEqual(-4 * ulp * Math.abs(a))
      }
    }
  })

  test.prop([numbers], { numRuns: 40 })('bounded functions stay in their range', (values) => {
    const xs = typed(dtype, values)
    for (const name of ['sin', 'cos', 'tanh', 'erf', 'sigmoid'] as const) {
      for (const y of evaluate(name, [xs])) expect(Number.isNaN(y) || (y >= -1 && y <= 1), name).toBe(true)
    }
  })
})
