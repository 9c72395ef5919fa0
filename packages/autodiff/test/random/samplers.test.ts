/** Samplers against values computed with JAX by samplers.py. Rows of whole numbers must agree exactly. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { NdArray } from '@pullback/core'
import type { DType, Value } from '@pullback/core'
import '../../src/operators.ts'
import * as np from '../../src/numpy/index.ts'
import { initializers } from '../../src/nn/index.ts'
import * as random from '../../src/random/index.ts'
import { grad } from '../../src/transforms/grad.ts'
import { jit } from '../../src/transforms/jit.ts'

interface Encoded {
  readonly a: readonly number[]
  readonly d: DType
}
type Arg = number | string | readonly number[] | Encoded | object | null

interface Row {
  readonly fn: string
  readonly group: 'random' | 'initializers' | 'gradient'
  readonly seed: number
  readonly args: readonly Arg[]
  readonly shape: readonly number[]
  readonly values: readonly (number | boolean | string)[]
  readonly rtol: number
}

// The first line names the source.
const rows = readFileSync(new URL('./samplers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => JSON.parse(line) as Row)

type Fn = (...args: readonly unknown[]) => Value
type Key = random.Key

const decode = (x: unknown): unknown => {
  if (x === null) return undefined
  if (typeof x !== 'object' || Array.isArray(x)) return x
  if ('a' in x) return np.array((x as Encoded).a, { dtype: (x as Encoded).d })
  return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, decode(v)]))
}

/** The call of a row, as a function of its key. */
const callOf = (row: Row): ((k: Key) => Value) => {
  const args = row.args.map(decode)
  if (row.group === 'random') {
    const f = (random as unknown as Readonly<Record<string, Fn>>)[row.fn]!
    return (k) => f(k, ...args)
  }
  if (row.group === 'gradient') {
    const f = row.fn === 'gamma' ? random.gamma : random.loggamma
    return (k) => grad((a: Value) => np.sum(f(k, a, undefined, 'float64')))(args[0] as Value)
  }
  const [options, shape] = args as [unknown[], number[]]
  const made = (initializers as unknown as Readonly<Record<string, (...xs: unknown[]) => unknown>>)[row.fn]!
  return (k) => (made(...options) as initializers.Initializer)(k, shape)
}

const check = (row: Row, y: Value): void => {
  expect(y.shape).toEqual(row.shape)
  const got = [...(y as NdArray).values()].map(Number)
  const want = row.values.map(Number)
  const scale = Math.max(1, ...want.filter(Number.isFinite).map(Math.abs))
  const isVector = row.fn === 'multivariateNormal' || row.fn === 'orthogonal' || row.fn === 'deltaOrthogonal'
  got.forEach((v, i) => {
    const w = want[i]!
    if (row.rtol === 0 || !Number.isFinite(w)) expect(v).toBe(w)
    else {
      const atol = row.rtol * (isVector ? scale : 0.1)
      expect(Math.abs(v - w), `element ${i}: ${v} for ${w}`).toBeLessThanOrEqual(atol + row.rtol * Math.abs(w))
    }
  })
}

const groups = new Map<string, Row[]>()
for (const row of rows) {
  const name = `${row.group}: ${row.fn}`
  groups.set(name, [...(groups.get(name) ?? []), row])
}

describe('samplers agree with JAX', () => {
  it.each([...groups])('%s', (_, list) => {
    for (const row of list) {
      const f = callOf(row)
      try {
        check(row, f(random.key(row.seed)))
      } catch (e) {
        throw new Error(`${row.fn}(key(${row.seed}), ${JSON.stringify(row.args)}): ${(e as Error).message}`)
      }
    }
    const first = list[0]!
    check(first, jit(callOf(first))(random.key(first.seed)))
  })
})
