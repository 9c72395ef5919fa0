/** How calls of gathers and scatters are generated: any dimension numbers that fit, positions inside and outside. */
import { NdArray, sizeOf, type DType, type Shape } from '@pullback/core'
import * as fc from 'fast-check'
import type { Binary, Ternary } from '../../src/arity.ts'
import { bind } from '../../src/bind.ts'
import type { Primitive } from '../../src/primitive.ts'
import * as p from '../../src/primitives/index.ts'
import type { GatherParams, ScatterParams } from '../../src/primitives/gather.ts'
import { gatherShape } from '../../src/primitives/windowLayout.ts'
import { arrayOf, between, indicesFor, primitiveLaws, type Call } from '../../src/testing/index.ts'
import type { Suite } from './suite.ts'

const ALL: readonly DType[] = ['bool', 'int32', 'uint32', 'float32', 'float64']

interface Windows {
  readonly shape: Shape
  readonly indices: NdArray
  readonly params: GatherParams
}

/** Operand shapes, dimension numbers and positions. `isInside`: every window fits. */
const windows = (isInside: boolean): fc.Arbitrary<Windows> =>
  fc.gen().map((g) => {
    const size = (): number => g(fc.integer, { min: 1, max: 3 })
    const rank = g(fc.integer, { min: 1, max: 3 })
    const shape = Array.from({ length: rank }, size)
    // Each operand axis runs in parallel, is positioned and dropped, or is a window axis, positioned or not.
    const roles = shape.map(() => g(fc.constantFrom, 'batch', 'dropped', 'window', 'whole'))
    const axes = (...wanted: readonly string[]): readonly number[] =>
      roles.flatMap((r, d) => (wanted.includes(r) ? [d] : []))
    const operandBatchingDims = axes('batch')
    const extra = Array.from({ length: g(fc.nat, 2) }, size)
    const batch = [...operandBatchingDims.map((d) => shape[d]!), ...extra]
    const startIndexMap = g(fc.shuffledSubarray, [...axes('dropped', 'window')], {
      minLength: axes('dropped', 'window').length,
    })
    const sliceSizes = shape.map((n, d) =>
      roles[d] === 'whole' ? n : roles[d] === 'window' ? g(fc.integer, { min: 1, max: n }) : 1,
    )
    const windowCount = axes('window', 'whole').length
    const outRank = batch.length + windowCount
    const offsetDims = g(fc.subarray, [...Array(outRank).keys()], { minLength: windowCount, maxLength: windowCount })
    const columns = startIndexMap.map((d) => g(indicesFor, shape[d]! - sliceSizes[d]! + 1, batch))
    const k = startIndexMap.length
    const rows = sizeOf(batch)
    const data = new Int32Array(rows * k)
    columns.forEach((c, j) => {
      const highest = shape[startIndexMap[j]!]! - sliceSizes[startIndexMap[j]!]!
      for (let i = 0; i < rows; i++) {
        const at = c.data[i]!
        data[i * k + j] = isInside ? Math.abs(at) % (highest + 1) : at
      }
    })
    return {
      shape,
      indices: new NdArray('int32', [...batch, k], data),
      params: {
        offsetDims,
        collapsedSliceDims: axes('dropped'),
        startIndexMap,
        operandBatchingDims,
        startIndicesBatchingDims: operandBatchingDims.map((_, i) => i),
        sliceSizes,
        mode: g(fc.constantFrom, 'clip', 'fill'),
        fillValue: null,
      },
    }
  })

const gathers = (smooth: boolean): fc.Arbitrary<Call<GatherParams, Binary>> =>
  fc
    .tuple(windows(smooth), fc.constantFrom(...ALL), fc.constantFrom(null, 0, 1))
    .chain(([{ shape, indices, params }, dtype, fillValue]) =>
      (smooth ? arrayOf(shape, 'float64', between(-2, 2)) : arrayOf(shape, dtype)).map((x) => ({
        ins: [x, indices] as const,
        params: { ...params, fillValue },
      })),
    )

/** float64 arrays of these shapes, no two of whose elements are near each other: extremes are smooth there. */
const distinct = (shapes: readonly Shape[]): fc.Arbitrary<readonly NdArray[]> => {
  const total = shapes.reduce((n, s) => n + sizeOf(s), 0)
  const numbers = Array.from({ length: total }, (_, i) => (i - total / 2) / 8)
  return fc.shuffledSubarray(numbers, { minLength: total, maxLength: total }).map((all) => {
    let from = 0
    return shapes.map((s) => new NdArray('float64', s, Float64Array.from(all.slice(from, (from += sizeOf(s))))))
  })
}

/** Whether two windows of a scatter share an element. */
const overlaps = ({ shape, indices, params }: Windows): boolean => {
  const updates = gatherShape('test', { shape, dtype: 'int32', weakType: false }, indices, params)
  const ones = new NdArray('int32', updates, new Int32Array(sizeOf(updates)).fill(1))
  const zeros = new NdArray('int32', shape, new Int32Array(sizeOf(shape)))
  const { fillValue: _, ...rest } = params
  const counts = count(zeros, indices, ones, { ...rest, isUnique: false })
  return counts.data.some((n: number) => n > 1)
}

const count = (x: NdArray, indices: NdArray, u: NdArray, params: ScatterParams): NdArray =>
  bind(p.scatterAddP, [x, indices, u], params) as NdArray

const scatters = (
  smooth: boolean,
  dtypes: readonly DType[],
  isUnique: boolean,
): fc.Arbitrary<Call<ScatterParams, Ternary>> =>
  fc
    .tuple(windows(false), fc.constantFrom(...dtypes))
    .filter(([w]) => !isUnique || !overlaps(w))
    .chain(([{ shape, indices, params }, dtype]) => {
      const { fillValue: _, ...rest } = params
      const updates = gatherShape('test', { shape, dtype, weakType: false }, indices, params)
      const both = smooth ? distinct([shape, updates]) : fc.tuple(arrayOf(shape, dtype), arrayOf(updates, dtype))
      return both.map(([x, u]) => ({
        ins: [x!, indices, u!] as const,
        params: { ...rest, isUnique },
      }))
    })

const suite = (
  prim: Primitive<ScatterParams, Ternary>,
  dtypes: readonly DType[],
  isUnique: fc.Arbitrary<boolean>,
): Suite => ({
  prim,
  name: prim.name,
  laws: primitiveLaws(prim, {
    any: fc.boolean().chain((unique) => scatters(false, dtypes, unique)),
    smooth: isUnique.chain((unique) => scatters(true, dtypes, unique)),
  }),
})

const NUMBERS = ALL.slice(1)

export const gatherSuites: readonly Suite[] = [
  {
    prim: p.gatherP,
    name: p.gatherP.name,
    laws: primitiveLaws(p.gatherP, { any: gathers(false), smooth: gathers(true) }),
  },
  suite(p.scatterP, ALL, fc.boolean()),
  suite(p.scatterAddP, NUMBERS, fc.boolean()),
  // Its derivative by the updates exists where no element is written twice.
  suite(p.scatterMulP, NUMBERS, fc.constant(true)),
  suite(p.scatterMinP, NUMBERS, fc.boolean()),
  suite(p.scatterMaxP, NUMBERS, fc.boolean()),
]
