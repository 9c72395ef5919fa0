/** Suites of convolutions, sliding windows and running sums: how their calls are generated. */
import { NdArray, sizeOf, type DType, type Shape } from '@pullback/core'
import * as fc from 'fast-check'
import type { Arity, Binary, Unary } from '../../src/arity.ts'
import type { Primitive } from '../../src/primitive.ts'
import type { ConvParams } from '../../src/primitives/convolution.ts'
import * as p from '../../src/primitives/index.ts'
import { windowCounts, type OverlapParams, type WindowParams } from '../../src/primitives/window.ts'
import { arrayOf, between, elements, primitiveLaws, shapes, type Call, type Law } from '../../src/testing/index.ts'

interface Suite {
  readonly prim: unknown
  readonly name: string
  readonly laws: readonly Law[]
}

const suite = <P, N extends Arity>(
  prim: Primitive<P, N>,
  any: fc.Arbitrary<Call<P, N>>,
  smooth: fc.Arbitrary<Call<P, N>>,
  rounding = 0,
): Suite => ({ prim, name: prim.name, laws: primitiveLaws(prim, { any, smooth, rounding }) })

const NUMBERS: readonly DType[] = ['int32', 'uint32', 'float32', 'float64']
const dtypes = fc.constantFrom(...NUMBERS)

/** Without inf, NaN and huge values: sums in another order overflow elsewhere. */
const tame = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -10, max: 10, noNaN: true }))

const list = <A>(n: number, of: fc.Arbitrary<A>): fc.Arbitrary<readonly A[]> =>
  fc.array(of, { minLength: n, maxLength: n })

/** A convolution: sizes of everything, the order of the axes of each array, and groups of either kind. */
const convolutions = (
  element: (d: DType) => fc.Arbitrary<number>,
  types: fc.Arbitrary<DType>,
): fc.Arbitrary<Call<ConvParams, Binary>> =>
  fc.integer({ min: 0, max: 2 }).chain((d) => {
    const order = fc.shuffledSubarray(
      Array.from({ length: d + 2 }, (_, i) => i),
      { minLength: d + 2 },
    )
    return fc
      .record({
        dtype: types,
        batch: fc.integer({ min: 1, max: 2 }),
        inputs: fc.integer({ min: 1, max: 3 }),
        outputs: fc.integer({ min: 1, max: 3 }),
        groups: fc.constantFrom(1, 1, 2, 4),
        isBatchGrouped: fc.boolean(),
        sizes: list(d, fc.integer({ min: 1, max: 5 })),
        taps: list(d, fc.integer({ min: 1, max: 3 })),
        windowStrides: list(d, fc.integer({ min: 1, max: 3 })),
        padding: list(d, fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: -1, max: 2 }))),
        lhsDilation: list(d, fc.constantFrom(1, 1, 2, 3)),
        rhsDilation: list(d, fc.constantFrom(1, 1, 2)),
        lhs: order,
        rhs: order,
        out: order,
      })
      .chain((g) => {
        const at = (spec: readonly number[], sizes: readonly number[]): Shape => {
          const shape = new Array<number>(spec.length)
          spec.forEach((axis, i) => (shape[axis] = sizes[i]!))
          return shape
        }
        const [f, b] = g.isBatchGrouped ? [1, g.groups] : [g.groups, 1]
        const x = at(g.lhs, [g.batch * b, g.inputs * f, ...g.sizes])
        const w = at(g.rhs, [g.outputs * g.groups, g.inputs, ...g.taps])
        const params: ConvParams = {
          windowStrides: g.windowStrides,
          padding: g.padding,
          lhsDilation: g.lhsDilation,
          rhsDilation: g.rhsDilation,
          dimensionNumbers: { lhs: g.lhs, rhs: g.rhs, out: g.out },
          featureGroupCount: f,
          batchGroupCount: b,
        }
        return fc
          .tuple(arrayOf(x, g.dtype, element(g.dtype)), arrayOf(w, g.dtype, element(g.dtype)))
          .map((ins) => ({ ins, params }))
      })
  })

/** Windows that fit a shape: any count of them, none included. */
const windowsIn = (shape: Shape): fc.Arbitrary<WindowParams> =>
  fc.record({
    size: list(shape.length, fc.integer({ min: 1, max: 3 })),
    strides: list(shape.length, fc.integer({ min: 1, max: 3 })),
    dilation: list(shape.length, fc.constantFrom(1, 1, 2)),
  })

const windowed = (
  array: (s: Shape, d: DType) => fc.Arbitrary<NdArray>,
  types: fc.Arbitrary<DType>,
  minSize = 0,
): fc.Arbitrary<Call<WindowParams, Unary>> =>
  fc
    .tuple(shapes({ maxRank: 2, maxSize: 6, minSize }), types)
    .chain(([s, d]) => fc.tuple(array(s, d), windowsIn(s)).map(([x, params]) => ({ ins: [x] as const, params })))

const overlaps = (
  array: (s: Shape, d: DType) => fc.Arbitrary<NdArray>,
  types: fc.Arbitrary<DType>,
): fc.Arbitrary<Call<OverlapParams, Unary>> =>
  fc
    .tuple(shapes({ maxRank: 2, maxSize: 6 }), types)
    .chain(([shape, d]) =>
      windowsIn(shape).chain((w) =>
        array([...windowCounts(shape, w), ...w.size], d).map((x) => ({ ins: [x] as const, params: { ...w, shape } })),
      ),
    )

const smooth = (s: Shape): fc.Arbitrary<NdArray> => arrayOf(s, 'float64', between(-2, 2))
const doubles = fc.constant<DType>('float64')

/** Distinct elements, so that no window has two extremes. */
const distinct = (s: Shape): fc.Arbitrary<NdArray> =>
  fc.uniqueArray(fc.integer({ min: -300, max: 300 }), { minLength: sizeOf(s), maxLength: sizeOf(s) }).map(
    (xs) =>
      new NdArray(
        'float64',
        s,
        Float64Array.from(xs, (v) => v / 50),
      ),
  )

/** Axes long enough for chunks of chunks. */
const running = (
  element: (d: DType) => fc.Arbitrary<number>,
  types: fc.Arbitrary<DType>,
): fc.Arbitrary<Call<{ readonly axis: number; readonly reverse: boolean }, Unary>> =>
  fc
    .tuple(shapes({ minRank: 1, maxRank: 3 }), types, fc.boolean(), fc.constantFrom(0, 1, 5, 8, 9, 17, 70))
    .chain(([s, dtype, reverse, n]) =>
      fc.integer({ min: 0, max: s.length - 1 }).chain((axis) =>
        arrayOf(
          s.map((m, d) => (d === axis ? n : Math.min(m, 3))),
          dtype,
          element(dtype),
        ).map((x) => ({ ins: [x] as const, params: { axis, reverse } })),
      ),
    )

export const windowSuites: readonly Suite[] = [
  suite(
    p.convGeneralDilatedP,
    convolutions(() => tame, dtypes),
    convolutions(() => between(-2, 2), doubles),
    32,
  ),
  suite(
    p.cumsumP,
    running(() => tame, dtypes),
    running(() => between(-2, 2), doubles),
    32,
  ),
  suite(
    p.windowsP,
    windowed((s, d) => arrayOf(s, d, elements(d)), dtypes),
    windowed(smooth, doubles),
  ),
  suite(
    p.overlapAddP,
    overlaps((s, d) => arrayOf(s, d, tame), dtypes),
    overlaps(smooth, doubles),
  ),
  suite(
    p.windowMaxP,
    windowed((s, d) => arrayOf(s, d), dtypes),
    windowed(distinct, doubles, 1),
  ),
  suite(
    p.windowMinP,
    windowed((s, d) => arrayOf(s, d), dtypes),
    windowed(distinct, doubles, 1),
  ),
]
