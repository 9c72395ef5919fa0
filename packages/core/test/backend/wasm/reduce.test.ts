/** Reductions bit for bit: extremes of awkward values, and several accumulators in one pass. */
import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { KernelDType, TypedArray } from '../../../src/dtype.ts'
import { acc, binary, constant, convert, load, unary, type Access, type Expr } from '../../../src/kernel/expr.ts'
import type { Accumulator, Kernel, KernelProgram, LoopKernel, ReduceKernel } from '../../../src/kernel/kernel.ts'
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

/** One output of positions for each accumulator. */
const positionsOf = (
  x: TypedArray,
  dtype: KernelDType,
  kept: number,
  reduced: readonly number[],
  accumulators: readonly Accumulator[],
): KernelProgram => ({
  buffers: [
    { dtype, elements: x.length },
    ...accumulators.map(() => ({ dtype: 'int32' as const, elements: kept })),
  ],
  inputs: [0],
  outputs: accumulators.map((_, i) => i + 1),
  donated: [-1],
  constants: [],
  kernels: [
    {
      tag: 'reduce',
      extents: [kept],
      reduced,
      accumulators,
      stores: accumulators.map((_, i) => ({ buffer: i + 1, access: line, value: acc('int32', i) })),
    },
  ],
}) // prettier-ignore

test.prop(
  [
    fc.constantFrom('float32' as const, 'float64' as const, 'int32' as const),
    fc.array(fc.constantFrom(0, -0, 1, -Infinity, Infinity, NaN, NaN), { minLength: 2, maxLength: 70 }),
    fc.integer({ min: 1, max: 9 }),
    fc.boolean(),
    fc.boolean(),
  ],
  { numRuns: 300 },
)(
  'the first of several extremes, and of several NaN, whichever lanes they are in',
  (dtype, values, kept, isRow, isSplit) => {
    const reduced = values.length
    const pick = (i: number): number => values[isRow ? (i + Math.floor(i / reduced)) % reduced : Math.floor(i / kept)]!
    const x = Array.from({ length: kept * reduced }, (_, i) => pick(i))
    const data = { float32: Float32Array, float64: Float64Array, int32: Int32Array }[dtype].from(x)
    const whole = access(kept, reduced, isRow)
    // The same elements as two dimensions of the reduction.
    const [a, b] = isSplit && reduced % 2 === 0 ? [reduced / 2, 2] : [1, reduced]
    const [outer, inner] = whole.strides as readonly [number, number]
    const value = load(dtype, 0, { offset: 0, strides: [outer, inner * b, inner] })
    for (const accumulators of [
      [{ combine: 'argmax', value }],
      [{ combine: 'argmin', value }],
      [
        { combine: 'argmin', value },
        { combine: 'argmax', value },
      ],
    ] as const) {
      const p = positionsOf(data, dtype, kept, [a, b], accumulators)
      same(compileWasm(p).run([data]), referenceBackend.compile(p).run([data]))
    }
  },
)

/** Values with sums that depend on the order of adding, in dtypes and sizes that are run in different orders. */
const termsOf = (x: Expr): readonly Expr[] => [
  x,
  binary('mul', x, x),
  polynomial(x, 14, 0.5),
  convert('float64', x),
  convert('float32', binary('sub', x, constant(x.dtype, 1))),
  polynomial(x, 6, 0.25),
  polynomial(x, 6, 0.75),
]

/** Terms of both signs: their sums are small, so that the rounding of a part shows. */
const termsNearZero = (elements: number): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: elements }, (_, i) => (((i >> 1) & 1) - 0.5) * (2 + (((i * 7919) % 1009) / 1009) * 1e-2))

const polynomial = (x: Expr, degree: number, first: number): Expr => {
  let y = x
  for (let i = 0; i < degree; i++) y = binary('add', binary('mul', y, x), constant(x.dtype, i + first))
  return y
}

const together = (kept: number, reduced: number, isRow: boolean, terms: readonly number[], products: boolean): void => {
  const x = termsNearZero(kept * reduced)
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
    fc.array(fc.nat(6), { minLength: 2, maxLength: 4 }),
    fc.boolean(),
  ],
  { numRuns: 120 },
)('sums taken in one pass have the bits they have alone', together)

it('so have sums that are cut into several calls', () => {
  // The last two are run alike alone and together, but for where they are cut.
  for (const terms of [[0, 1], [0, 2], [2, 3, 1], [1, 4, 3], [5, 6]]) {
    together(1, 300_000, true, terms, false)
    together(3, 200_000, false, terms, false)
  }
}) // prettier-ignore

it('a sum along rows that one call does not finish has the same bits in a group of rows', () => {
  const [count, length] = [4, 12_000]
  const x = termsNearZero(count * length)
  const rows: Access = { offset: 0, strides: [length, 1] }
  const y = load('float32', 1, rows)
  const manyNodes = binary('mul', polynomial(binary('mul', binary('mul', y, y), constant('float32', 0.25)), 60, 0.5), y)
  const body: readonly (LoopKernel | ReduceKernel)[] = [
    {
      tag: 'loop',
      extents: [count, length],
      stores: [{ buffer: 1, access: rows, value: unary('neg', load('float32', 0, rows)) }],
    },
    {
      tag: 'reduce',
      extents: [count],
      reduced: [length],
      accumulators: [{ combine: 'sum', value: manyNodes }],
      stores: [{ buffer: 2, access: line, value: acc('float32', 0) }],
    },
  ]
  const programWith = (kernels: readonly Kernel[]): KernelProgram => ({
    buffers: [count * length, count * length, count].map((elements) => ({ dtype: 'float32', elements })),
    inputs: [0],
    outputs: [2],
    donated: [-1],
    constants: [],
    kernels,
  })
  const apart = compileWasm(programWith(body)).run([x])
  same(compileWasm(programWith([{ tag: 'rows', count, body }])).run([x]), apart)
})

/** How an operand of a sum lies: along the reduced axis, the results side by side, or one element for all of a result's terms. */
const lying = fc.constantFrom<readonly [kept: number, reduced: number]>([-1, 1], [1, -1], [1, 0], [-2, 2])

test.prop(
  [
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })),
    fc.integer({ min: 1, max: 40 }),
    fc.array(lying, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('sum' as const, 'prod' as const),
  ],
  { numRuns: 300 },
)(
  'a result does not depend on how the results are divided into dimensions',
  ([a, b, c], reduced, operands, combine) => {
    const kept = a * b * c
    const x = Float32Array.from({ length: 2 * kept * reduced }, (_, i) => Math.sin(7 * i + 1) / 3 + 1)
    const run = (extents: readonly number[]): unknown => {
      const strides = extents.map((_, d) => extents.slice(d + 1).reduce((n, e) => n * e, 1))
      const loads = operands.map(([k, r]) => {
        // -1: as many as the other axis has.
        const [step, along] = [k < 0 ? -k * reduced : k, r < 0 ? kept : r]
        return load('float32', 0, { offset: 0, strides: [...strides.map((s) => s * step), along] })
      })
      const value = loads.reduce((p: Expr, q) => binary('mul', p, q))
      const store = { buffer: 1, access: { offset: 0, strides }, value: acc('float32', 0) }
      const p: KernelProgram = {
        buffers: [{ dtype: 'float32', elements: x.length }, { dtype: 'float32', elements: kept }], // prettier-ignore
        inputs: [0],
        outputs: [1],
        donated: [-1],
        constants: [],
        kernels: [{ tag: 'reduce', extents, reduced: [reduced], accumulators: [{ combine, value }], stores: [store] }],
      }
      return compileWasm(p).run([x])[0]
    }
    const whole = run([kept])
    for (const extents of [[a, b, c], [a * b, c], [a, b * c], [1, kept, 1]]) expect(run(extents)).toStrictEqual(whole) // prettier-ignore
  },
)
