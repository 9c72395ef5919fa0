/** Every primitive: its text is stable, is read back, and computes the same; none is left out. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spec, type Shape, type Value } from '@pullback/autodiff'
import { bindAny, primitives } from '@pullback/autodiff/programs'
import type { Tolerance } from '@pullback/autodiff/testing'
import { DTYPES, type DType } from '@pullback/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportStableHlo } from '../src/index.ts'
import { primitiveCalls, type PrimitiveCalls } from './calls.ts'
import { checkRoundTrip } from './run.ts'

/** Where text and kernels order sums differently, or where a power is another operation. */
const LOOSER: Readonly<Record<string, Tolerance>> = {
  cumsum: { rtol: 1e-5, atol: 1e-3 },
  overlapAdd: { rtol: 1e-5, atol: 1e-4 },
  powInt: { rtol: 1e-6 },
}

/** Sums of huge numbers overflow or not by their order. */
const isTame = (x: { readonly data: ArrayLike<number> }): boolean =>
  Array.from(x.data).every((v) => !(Math.abs(v) > 1e30) || !Number.isFinite(v))

describe.each(primitiveCalls.map((c) => [c.name, c] as const))('%s', (name, { prim, calls }) => {
  test('means the same after a round trip through text', () => {
    fc.assert(
      fc.property(calls, ({ ins, params }) => {
        fc.pre(!(name in LOOSER) || ins.every(isTame))
        checkRoundTrip((...xs: readonly Value[]) => bindAny(prim, xs, params), ins, LOOSER[name])
      }),
      { numRuns: 8 },
    )
  })
})

const folder = new URL('approved/', import.meta.url).pathname

/** What a file is about: types of the operands and parameters, as its first line. */
interface Header {
  readonly ins: readonly (readonly [DType, Shape])[]
  readonly params: unknown
}

const textOf = ({ name, prim }: PrimitiveCalls, header: Header): string => {
  const f = (...xs: readonly Value[]): readonly Value[] => bindAny(prim, xs, header.params)
  const specs = header.ins.map(([dtype, shape]) => spec(shape, dtype))
  return `// ${JSON.stringify(header)}\n${exportStableHlo(f, specs, { name }).text}`
}

/** A small call that has elements, for a primitive that has no file yet. */
const headerOf = ({ calls }: PrimitiveCalls): Header => {
  const sample = fc.sample(calls, { numRuns: 100, seed: 0 })
  const isGood = (c: (typeof sample)[number]): boolean =>
    c.ins.every((x) => x.size > 0 && x.dtype !== 'float64' && x.dtype !== 'bool') && c.ins.some((x) => x.size > 1)
  const { ins, params } = sample.find(isGood) ?? sample.find((c) => c.ins.every((x) => x.size > 0)) ?? sample[0]!
  return { ins: ins.map((x) => [x.dtype, x.shape]), params }
}

/** `UPDATE_APPROVED=1` writes the texts anew; a difference then shows in review. */
const isUpdate = process.env['UPDATE_APPROVED'] === '1'

test.each(primitiveCalls.map((c) => [c.name, c] as const))('the text of %s is as approved', (name, c) => {
  const file = join(folder, `${name}.mlir`)
  if (isUpdate) {
    mkdirSync(folder, { recursive: true })
    const header = existsSync(file) ? readHeader(file) : headerOf(c)
    writeFileSync(file, textOf(c, header))
  }
  expect(existsSync(file), `no ${name}.mlir: run with UPDATE_APPROVED=1 and read what it wrote`).toBe(true)
  expect(textOf(c, readHeader(file))).toBe(readFileSync(file, 'utf8'))
})

const readHeader = (file: string): Header => JSON.parse(readFileSync(file, 'utf8').split('\n')[0]!.slice(3)) as Header

test('every primitive has calls and an approved text, and no text is left over', () => {
  const named = primitiveCalls.map((c) => c.prim)
  expect(Object.entries(primitives).filter(([, prim]) => !named.includes(prim as never))).toEqual([])
  const files = readdirSync(folder).map((f) => f.replace('.mlir', ''))
  expect(files.sort()).toEqual(primitiveCalls.map((c) => c.name).sort())
})

test('no text uses a dialect that a portable artifact cannot hold', () => {
  const all = readdirSync(folder).map((f) => readFileSync(join(folder, f), 'utf8'))
  expect(all.filter((text) => text.includes('chlo.') || text.includes('custom_call'))).toEqual([])
})

test('every dtype can be an argument and a result', () => {
  for (const dtype of DTYPES) {
    const { sidecar } = exportStableHlo((x: Value) => x, [spec([2], dtype)])
    expect(sidecar.results[0]?.dtype).toBe(dtype)
  }
})
