/** Rows of reference values: reading them, running them, comparing what comes out. */
import { readFileSync } from 'node:fs'
import {
  allocate,
  isFloating,
  isValue,
  NdArray,
  promote,
  scalar,
  sizeOf,
  storedNumber,
  type DType,
} from '@pullback/core'
import { concrete } from '../../src/testing/index.ts'
import { dtypeOf, MissingFeature, type FloatType } from './convert.ts'
import { makeHost } from './host.ts'
import { Program } from './python/interpret.ts'

/** An array of a row; numbers that JSON lacks are the strings inf, -inf and nan. */
interface Encoded {
  readonly dtype: string
  readonly shape: readonly number[]
  readonly values: readonly (number | string | boolean)[]
}

export interface Row {
  readonly id: string
  readonly category: string
  readonly expr: string
  readonly transform: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly expected: unknown
  readonly tol: { readonly rtol?: number; readonly atol?: number }
  readonly f32_tol?: number
}

export const readRows = (url: URL): readonly Row[] =>
  readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row) // a fixture of this repository

const isEncoded = (x: unknown): x is Encoded => typeof x === 'object' && x !== null && 'values' in x && 'dtype' in x

const numberOf = (x: number | string | boolean): number =>
  x === 'inf' ? Infinity : x === '-inf' ? -Infinity : x === 'nan' ? NaN : Number(x)

/** Trees of encoded arrays as trees of ours. */
const decode = (x: unknown, float: FloatType): unknown => {
  if (isEncoded(x)) {
    const dtype = dtypeOf(x.dtype, float)
    const data = allocate(dtype, sizeOf(x.shape))
    data.set(x.values.map((v) => storedNumber(numberOf(v), dtype)))
    return new NdArray(dtype, x.shape, data)
  }
  if (typeof x !== 'object' || x === null) return x
  if (Array.isArray(x)) return x.map((y) => decode(y, float))
  const entries = Object.entries(x)
  if (entries.length === 1 && (entries[0]![0] === 'tuple' || entries[0]![0] === 'list'))
    return decode(entries[0]![1], float)
  return Object.fromEntries(entries.map(([k, v]) => [k, decode(v, float)]))
}

/** The dtypes of a tree's arrays, before ours replaced them. */
const dtypesOf = (x: unknown): readonly string[] =>
  isEncoded(x) ? [x.dtype] : typeof x === 'object' && x !== null ? Object.values(x).flatMap((y) => dtypesOf(y)) : []

/** What a row computes. */
export const evaluateRow = (row: Row, float: FloatType): unknown => {
  const { host, bridge } = makeHost(float)
  const program = new Program(host)
  for (const [name, x] of Object.entries(row.inputs)) program.set(name, decode(x, float))
  if (row.transform === 'must raise') return bridge.toLibrary(program.run(row.expr))
  const value = program.run(row.expr)
  if (!program.has('f')) program.set('f', value)
  return bridge.toLibrary(program.run(row.transform))
}

const show = (x: number): string => String(x)

/** Throws at the first leaf that differs in type or by more than the row allows. */
export const checkRow = (row: Row, float: FloatType): void => {
  const actual = evaluateRow(row, float)
  const tolerance = float === 'float64' ? row.tol : { rtol: row.f32_tol ?? 2e-6, atol: row.f32_tol ?? 2e-6 }
  // Where no operand is floating the default decides: float32 with us, float64 in the runs that made the rows.
  const usesDefault = !dtypesOf(row.inputs).some((d) => d.startsWith('float'))
  const go = (got: unknown, want: unknown, path: string): void => {
    if (want instanceof NdArray) {
      const x = concrete(isValue(got) ? got : scalar(Number(got), want.dtype))
      const wanted: DType = usesDefault && isFloating(want.dtype) && isFloating(x.dtype) ? x.dtype : want.dtype
      if (x.dtype !== wanted || x.shape.join() !== want.shape.join()) {
        throw new Error(`${path}: expected ${wanted}[${want.shape.join()}], got ${x.dtype}[${x.shape.join()}]`)
      }
      want.values().forEach((e: number, i: number) => {
        const v = x.values()[i]!
        const isClose =
          Object.is(v, e) || v === e || (Number.isNaN(v) && Number.isNaN(e)) ||
          (Number.isFinite(e) && Math.abs(v - e) <= (tolerance.atol ?? 0) + (tolerance.rtol ?? 0) * Math.abs(e)) // prettier-ignore
        if (!isClose) throw new Error(`${path}[${i}]: expected ${show(e)}, got ${show(v)}`)
      })
      return
    }
    if (typeof want === 'object' && want !== null) {
      const keys = Object.keys(want)
      if (typeof got !== 'object' || got === null || Object.keys(got).sort().join() !== [...keys].sort().join()) {
        throw new Error(`${path}: expected a tree with keys ${keys.join()}, got ${JSON.stringify(got)}`)
      }
      for (const k of keys) {
        go((got as Record<string, unknown>)[k], (want as Record<string, unknown>)[k], `${path}.${k}`)
      }
      return
    }
    if (!Object.is(got, want)) throw new Error(`${path}: expected ${String(want)}, got ${String(got)}`)
  }
  go(actual, decode(row.expected, float), 'result')
}

/** The pairs of a promotion table that our dtypes express; the rest is missing. */
export const checkPromotions = (row: Row): void => {
  const pairs = row.inputs['pairs'] as readonly (readonly [string, string])[]
  let missing: MissingFeature | undefined
  pairs.forEach((pair, i) => {
    try {
      const [a, b, want] = [...pair, (row.expected as readonly string[])[i]!].map((d) => {
        if (d.endsWith('int64')) throw new MissingFeature(`dtype ${d}`)
        return dtypeOf(d, 'float64')
      }) as [DType, DType, DType]
      const got = promote({ dtype: a, weakType: false }, { dtype: b, weakType: false }).dtype
      if (got !== want) throw new Error(`${pair.join(' with ')}: expected ${want}, got ${got}`)
    } catch (e) {
      if (!(e instanceof MissingFeature)) throw e
      missing = e
    }
  })
  if (missing !== undefined) throw missing
}
