/** Reductions bit for bit: extremes of awkward values, and several accumulators in one pass. */
import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { TypedArray } from '../../../src/dtype.ts'
import { acc, binary, constant, convert, load, type Access, type Expr } from '../../../src/kernel/expr.ts'
import type { Accumulator, Kernel, KernelProgram, ReduceKernel } from '../../../src/kernel/kernel.ts'
import { referenceBackend } from '../../../src/backend/reference/reference.ts'
import { compileWasm } from '../../../src/backend/wasm/wasm.ts'

/** Elements of a matrix with `kept` results to reduce, which lie along rows or down columns. */
const access = (kept: number, reduced: number, isRow: boolean): Access => ({
  offset: 0,
  strides: isRow ? [reduced, 1] : [1, kept],
})

const line: Access = { offset: 0, strides: [1] }

/** One input, and one output of `kept` elements for each accumulator. */
const programOf = (
  x: TypedArray,
  dtype: 'float32' | 'float64',
  kept: number,
  accumulators: readonly Accumulator[],
  kernels: (stores: ReduceKernel['stores']) => readonly Kernel[],
): KernelProgram => ({
  buffers: [
    { dtype, elements: x.length },
    ...accumulators.map((a) => ({ dtype: a.value.dtype, elements: kept })),
  ],
  inputs: [0],
  outputs: accumulators.map((_, i) => i + 1),
  donated: [-1],
  constants: [],
  kernels: kernels(
    accumulators.map((a, i) => ({ buffer: i + 1, access: line, value: acc(a.value.dtype, i) })),
  ),
}) // prettier-ignore

const same = (xs: readonly unknown[], ys: readonly unknown[]): void => {
  expect(xs).toStrictEqual(ys)
}

test.prop(
  [
    fc.constantFrom('float32' as const, 'float64' as const),
    fc.array(fc.constantFrom(0, -0, 0, -0, -1, 1, -Infinity, Infinity, NaN), { minLength: 1, maxLength: 4 }),
    fc.array(fc.nat(3), { minLength: 1, maxLength: 70 }),
    fc.integer({ min: 1, max: 9 }),
    fc.boolean(),
  ],
  { numRuns: 300 },
)('the largest and the smallest of zeros of both signs, infinities and NaN', (dtype, values, picks, kept, isRow) => {
  const reduced = picks.length
  const elements = Array.from({ length: kept * reduced }, (_, i) => {
    const pick = picks[(i * 7) % reduced]! + Math.floor(i / reduced)
    return values[pick % values.length]!
  })
  const x = dtype === 'float32' ? new Float32Array(elements) : new Float64Array(elements)
  const value = load(dtype, 0, access(kept, reduced, isRow))
  const both: readonly Accumulator[] = [
    { combine: 'max', value },
    { combine: 'min', value },
  ]
  const p = programOf(x, dtype, kept, both, (stores) => [
    { tag: 'reduce', extents: [kept], reduced: [reduced], accumulators: both, stores },
  ])
  same(compileWasm(p).run([x]), referenceBackend.compile(p).run([x]))
})

/** Values with sums that depend on the order of adding, in dtypes and sizes that are run in different orders. */
const termsOf = (x: Expr): readonly Expr[] => {
  let long = x
  for (let i = 0; i < 14; i++) long = binary('add', binary('mul', long, x), constant(x.dtype, i + 0.5))
  return [x, binary('mul', x, x), long, convert('float64', x), convert('float32', binary('sub', x, constant(x.dtype, 1)))]
} // prettier-ignore

const together = (kept: number, reduced: number, isRow: boolean, terms: readonly number[], products: boolean): void => {
  const x = Float32Array.from({ length: kept * reduced }, (_, i) => 1 + (((i * 7919) % 1009) / 1009) * 1e-2)
  const values = termsOf(load('float32', 0, access(kept, reduced, isRow)))
  const all = terms.map((t, i): Accumulator => ({
    combine: products && i === 0 ? 'prod' : i === 2 ? 'max' : 'sum',
    value: values[t]!,
  }))
  const space = { tag: 'reduce' as const, extents: [kept], reduced: [reduced] }
  const one = programOf(x, 'float32', kept, all, (stores) => [{ ...space, accumulators: all, stores }])
  const each = programOf(x, 'float32', kept, all, (stores) =>
    all.map((a, i) => ({
      ...space,
      accumulators: [a],
      stores: [{ ...stores[i]!, value: acc(a.value.dtype, 0) }],
    })),
  )
  same(compileWasm(one).run([x]), compileWasm(each).run([x]))
}

test.prop(
  [
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 2500 }),
    fc.boolean(),
    fc.array(fc.nat(4), { minLength: 2, maxLength: 4 }),
    fc.boolean(),
  ],
  { numRuns: 120 },
)('sums taken in one pass have the bits they have alone', together)

it('so have sums that are cut into several calls', () => {
  for (const terms of [[0, 1], [0, 2], [2, 3, 1], [1, 4, 3]]) {
    together(1, 300_000, true, terms, false)
    together(3, 200_000, false, terms, false)
  }
}) // prettier-ignore
