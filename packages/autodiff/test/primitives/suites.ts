/** One entry per primitive: how its calls are generated. The completeness test compares the names with the exported list. */
import { isFloating, NdArray, type DType, type Shape } from '@pullback/core'
import * as fc from 'fast-check'
import type { Arity, Binary, Ternary, Unary, Variadic } from '../../src/arity.ts'
import type { Primitive } from '../../src/primitive.ts'
import * as p from '../../src/primitives/index.ts'
import type { PadParams } from '../../src/primitives/layout.ts'
import { arrayOf, between, indicesFor, primitiveLaws, shapes, type Call } from '../../src/testing/index.ts'
import { gatherSuites } from './gatherSuites.ts'
import { scalingSuites } from './scalingSuites.ts'
import type { Suite } from './suite.ts'
import { windowSuites } from './windowSuites.ts'
import { activationSuites } from '../nn/suites.ts'
import { specialSuites } from '../special/suites.ts'

const suite = <P, N extends Arity>(
  prim: Primitive<P, N>,
  any: fc.Arbitrary<Call<P, N>>,
  smooth?: fc.Arbitrary<Call<P, N>>,
  rounding = 0,
): Suite => ({
  prim,
  name: prim.name,
  laws: primitiveLaws(prim, { any, rounding, ...(smooth === undefined ? {} : { smooth }) }),
})

const FLOATS: readonly DType[] = ['float16', 'bfloat16', 'float32', 'float64']
const INTEGERS: readonly DType[] = ['int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32']
const NUMBERS: readonly DType[] = [...INTEGERS, ...FLOATS]
const BITS: readonly DType[] = ['bool', ...INTEGERS]
const ALL: readonly DType[] = ['bool', ...NUMBERS]

const dtypeIn = (ds: readonly DType[]): fc.Arbitrary<DType> => fc.constantFrom(...ds)

/** `count` operands of one dtype and shape; some of them rank 0. */
const operands = (count: number, dtypes: readonly DType[]): fc.Arbitrary<readonly NdArray[]> =>
  fc
    .tuple(shapes(), dtypeIn(dtypes), fc.nat(3))
    .chain(([s, d, which]) => fc.tuple(...Array.from({ length: count }, (_, i) => arrayOf(which === i ? [] : s, d))))

interface Domain {
  readonly lo?: number
  readonly hi?: number
  readonly avoid?: readonly number[]
}

const smoothOperands = (domains: readonly Domain[]): fc.Arbitrary<readonly NdArray[]> =>
  fc
    .tuple(shapes({ minSize: 1, maxSize: 3 }), fc.nat(4))
    .chain(([s, which]) =>
      fc.tuple(
        ...domains.map(({ lo = -2, hi = 2, avoid = [] }, i) =>
          arrayOf(which === i ? [] : s, 'float64', between(lo, hi, avoid)),
        ),
      ),
    )

const call =
  <P, N extends Arity>(params: P) =>
  (ins: readonly NdArray[]): Call<P, N> => ({ ins: ins as Call<P, N>['ins'], params }) // the generator made N operands

const unary = (prim: Primitive<null, Unary>, dtypes: readonly DType[], domain?: Domain): Suite =>
  suite(prim, operands(1, dtypes).map(call(null)), domain && smoothOperands([domain]).map(call(null)))

const binary = (prim: Primitive<null, Binary>, dtypes: readonly DType[], domains?: readonly [Domain, Domain]): Suite =>
  suite(prim, operands(2, dtypes).map(call(null)), domains && smoothOperands(domains).map(call(null)))

/** A shape, an operand of it, and parameters that fit the shape. */
const shaped = <P>(
  dtypes: readonly DType[],
  params: (shape: Shape) => fc.Arbitrary<P>,
  smooth: boolean,
  minRank = 0,
): fc.Arbitrary<Call<P, Unary>> =>
  fc
    .tuple(shapes(smooth ? { minSize: 1, maxSize: 3, minRank } : { minRank }), dtypeIn(dtypes))
    .chain(([s, d]) =>
      fc
        .tuple(smooth ? arrayOf(s, 'float64', between(-2, 2)) : arrayOf(s, d), params(s))
        .map(([x, q]) => ({ ins: [x], params: q })),
    )

const view = <P>(prim: Primitive<P, Unary>, params: (s: Shape) => fc.Arbitrary<P>, minRank = 0): Suite =>
  suite(prim, shaped(ALL, params, false, minRank), shaped(ALL, params, true, minRank))

const axesOf = (s: Shape): fc.Arbitrary<{ axes: readonly number[] }> =>
  fc.subarray(s.map((_, d) => d)).map((axes) => ({ axes }))

/** Distinct elements, so that extremes are not tied. */
const distinct = (s: Shape): fc.Arbitrary<NdArray> => {
  const n = s.reduce((m, k) => m * k, 1)
  return fc.uniqueArray(fc.integer({ min: -200, max: 200 }), { minLength: n, maxLength: n }).map(
    (xs) =>
      new NdArray(
        'float64',
        s,
        Float64Array.from(xs, (v) => v / 50),
      ),
  )
}

/** Special values, but none so large that the order of a sum or product decides whether it overflows. */
const moderate = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, Infinity, -Infinity, NaN),
  fc.double({ min: -3, max: 3, noNaN: true, noDefaultInfinity: true }).filter((x) => x === 0 || Math.abs(x) > 1e-3),
)

const reduction = (
  prim: Primitive<{ readonly axes: readonly number[] }, Unary>,
  dtypes: readonly DType[],
  options: {
    rounding?: number
    smooth?: (s: Shape) => fc.Arbitrary<NdArray>
    minSize?: number
    element?: fc.Arbitrary<number>
  } = {},
): Suite => {
  const any = fc
    .tuple(shapes({ minSize: options.minSize ?? 0 }), dtypeIn(dtypes))
    .chain(([s, d]) =>
      fc
        .tuple(arrayOf(s, d, isFloating(d) ? options.element : undefined), axesOf(s))
        .map(([x, params]) => ({ ins: [x] as const, params })),
    )
  const { smooth } = options
  const points =
    smooth &&
    shapes({ minSize: 1, maxSize: 3 }).chain((s) =>
      fc.tuple(smooth(s), axesOf(s)).map(([x, params]) => ({ ins: [x] as const, params })),
    )
  return suite(prim, any, points, options.rounding ?? 0)
}

const permutationOf = (s: Shape): fc.Arbitrary<{ permutation: readonly number[] }> =>
  fc
    .shuffledSubarray(
      s.map((_, d) => d),
      { minLength: s.length },
    )
    .map((permutation) => ({ permutation }))

const broadcasts = (s: Shape): fc.Arbitrary<{ shape: Shape; dims: readonly number[] }> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.boolean(), fc.nat(3)), { minLength: s.length, maxLength: s.length }),
      fc.array(fc.nat(2), { maxLength: 1 }),
    )
    .map(([axes, tail]) => {
      const shape: number[] = []
      const dims: number[] = []
      axes.forEach(([insert, n], d) => {
        if (insert) shape.push(n)
        dims.push(shape.length)
        shape.push(s[d] === 1 ? Math.max(1, n) : s[d]!)
      })
      return { shape: [...shape, ...tail], dims }
    })

const slices = (s: Shape): fc.Arbitrary<{ start: number[]; limit: number[]; strides: number[] }> =>
  fc.tuple(...s.map((n) => fc.tuple(fc.nat(n), fc.nat(n), fc.integer({ min: 1, max: 3 })))).map((axes) => ({
    start: axes.map(([a, b]) => Math.min(a, b)),
    limit: axes.map(([a, b]) => Math.max(a, b)),
    strides: axes.map(([, , k]) => k),
  }))

const pads = (s: Shape): fc.Arbitrary<{ low: number[]; high: number[]; interior: number[] }> =>
  fc
    .tuple(...s.map(() => fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: -1, max: 2 }), fc.nat(2))))
    .map((axes) => ({
      // Never more taken away than there is.
      low: axes.map(([l], d) => (s[d]! < 2 ? Math.max(0, l) : l)),
      high: axes.map(([, h], d) => (s[d]! < 2 ? Math.max(0, h) : h)),
      interior: axes.map(([, , i]) => i),
    }))

const reshapes = (s: Shape): fc.Arbitrary<{ shape: Shape }> => {
  const n = s.reduce((m, k) => m * k, 1)
  return fc.constantFrom(
    ...[[n], [1, n], [n, 1], [...s].reverse(), [...s, 1], s].map((shape) => ({ shape: shape as Shape })),
  )
}

type DotParams = Parameters<typeof p.dotGeneralP.avals>[1]

/** Operands with up to one batch axis, free axes on both sides and one or two contracted axes, in shuffled order. */
const dots = (
  element: fc.Arbitrary<number>,
  dtypes: readonly DType[],
  minSize: number,
): fc.Arbitrary<Call<DotParams, Binary>> =>
  fc
    .record({
      batch: shapes({ maxRank: 1, maxSize: 3, minSize }),
      left: shapes({ maxRank: 2, maxSize: 3, minSize }),
      right: shapes({ maxRank: 2, maxSize: 3, minSize }),
      contract: shapes({ maxRank: 2, maxSize: 4, minSize }),
      dtype: dtypeIn(dtypes),
    })
    .chain(({ batch, left, right, contract, dtype }) => {
      const sizesX = [...batch, ...left, ...contract]
      const sizesY = [...batch, ...right, ...contract]
      const order = (n: number): fc.Arbitrary<number[]> =>
        fc.shuffledSubarray(
          Array.from({ length: n }, (_, i) => i),
          { minLength: n },
        )
      return fc.tuple(order(sizesX.length), order(sizesY.length)).chain(([ox, oy]) => {
        const x = arrayOf(
          ox.map((i) => sizesX[i]!),
          dtype,
          element,
        )
        const y = arrayOf(
          oy.map((i) => sizesY[i]!),
          dtype,
          element,
        )
        const at = (o: readonly number[], from: number, count: number): number[] =>
          Array.from({ length: count }, (_, i) => o.indexOf(from + i))
        const params: DotParams = {
          batch: [at(ox, 0, batch.length), at(oy, 0, batch.length)],
          contract: [
            at(ox, batch.length + left.length, contract.length),
            at(oy, batch.length + right.length, contract.length),
          ],
        }
        return fc.tuple(x, y).map(([a, b]) => ({ ins: [a, b] as const, params }))
      })
    })

/** Elements without inf, NaN and huge values: compiled sums overflow where the reference, which sums in float64, does not. */
const tame = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -10, max: 10, noNaN: true }))

type TakeParams = Parameters<typeof p.takeP.avals>[1]

const takes = (smooth: boolean): fc.Arbitrary<{ x: NdArray; indices: NdArray; params: TakeParams }> =>
  fc
    .tuple(shapes({ minRank: 1, minSize: 1 }), shapes({ maxRank: 2, maxSize: 3 }), dtypeIn(ALL), fc.boolean())
    .chain(([s, tail, d, clip]) =>
      fc.integer({ min: 0, max: s.length - 1 }).chain((axis) =>
        fc.integer({ min: 0, max: axis }).chain((batch) =>
          fc
            .tuple(
              smooth ? arrayOf(s, 'float64', between(-2, 2)) : arrayOf(s, d),
              indicesFor(s[axis]!, [...s.slice(0, batch), ...tail]),
            )
            .map(([x, indices]) => ({
              x,
              indices,
              params: { axis, batch, mode: clip ? ('clip' as const) : ('fill' as const) },
            })),
        ),
      ),
    )

const insideOnly = (indices: NdArray, n: number): NdArray =>
  new NdArray(
    'int32',
    indices.shape,
    Int32Array.from(indices.data as Int32Array, (i) => ((i % n) + n) % n),
  )

const gathers = (smooth: boolean): fc.Arbitrary<Call<TakeParams, Binary>> =>
  takes(smooth).map(({ x, indices, params }) => ({
    // What lies outside is NaN by value and has no finite difference.
    ins: [x, smooth ? insideOnly(indices, x.shape[params.axis]!) : indices] as const,
    params,
  }))

const scatters = (smooth: boolean): fc.Arbitrary<Call<TakeParams, Ternary>> =>
  takes(smooth)
    .filter(({ x }) => x.dtype !== 'bool')
    .chain(({ x, indices, params }) => {
      const shape = [
        ...x.shape.slice(0, params.axis),
        ...indices.shape.slice(params.batch),
        ...x.shape.slice(params.axis + 1),
      ]
      return (smooth ? arrayOf(shape, 'float64', between(-2, 2)) : arrayOf(shape, x.dtype)).map((updates) => ({
        ins: [x, indices, updates] as const,
        params,
      }))
    })

const selects = (smooth: boolean): fc.Arbitrary<Call<null, Ternary>> =>
  fc
    .tuple(shapes(smooth ? { minSize: 1 } : {}), dtypeIn(ALL), fc.nat(4))
    .chain(([s, d, which]) => {
      const operand = (i: number): fc.Arbitrary<NdArray> =>
        smooth ? arrayOf(which === i ? [] : s, 'float64', between(-2, 2)) : arrayOf(which === i ? [] : s, d)
      return fc.tuple(arrayOf(which === 0 ? [] : s, 'bool'), operand(1), operand(2))
    })
    .map((ins) => ({ ins, params: null }))

const concatenations = (smooth: boolean): fc.Arbitrary<Call<{ axis: number }, Variadic>> =>
  fc
    .tuple(
      shapes({ minRank: 1, ...(smooth ? { minSize: 1 } : {}) }),
      dtypeIn(ALL),
      fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }),
    )
    .chain(([s, d, sizes]) =>
      fc.integer({ min: 0, max: s.length - 1 }).chain((axis) =>
        fc
          .tuple(
            ...sizes.map((n) => {
              const shape = s.map((k, i) => (i === axis ? n : k))
              return smooth ? arrayOf(shape, 'float64', between(-2, 2)) : arrayOf(shape, d)
            }),
          )
          .map((ins) => ({ ins: ins as unknown as Call<{ axis: number }, Variadic>['ins'], params: { axis } })),
      ),
    )

const paddings = (smooth: boolean): fc.Arbitrary<Call<PadParams, Binary>> =>
  fc
    .tuple(shapes(smooth ? { minSize: 1 } : {}), dtypeIn(ALL))
    .chain(([s, d]) =>
      fc
        .tuple(
          smooth ? arrayOf(s, 'float64', between(-2, 2)) : arrayOf(s, d),
          smooth ? arrayOf([], 'float64', between(-2, 2)) : arrayOf([], d),
          pads(s),
        )
        .map(([x, v, params]) => ({ ins: [x, v] as const, params })),
    )
const sorts: fc.Arbitrary<Call<{ keys: number }, Variadic>> = fc
  .tuple(shapes({ minRank: 1 }), dtypeIn(ALL), dtypeIn(ALL), fc.integer({ min: 1, max: 2 }))
  .chain(([s, d, e, keys]) =>
    fc
      .tuple(arrayOf(s, d), arrayOf(s, e))
      .map((ins) => ({ ins: ins as unknown as Call<{ keys: number }, Variadic>['ins'], params: { keys } })),
  )

export const suites: readonly Suite[] = [
  unary(p.negP, NUMBERS, {}),
  binary(p.addP, NUMBERS, [{}, {}]),
  binary(p.subP, NUMBERS, [{}, {}]),
  binary(p.mulP, NUMBERS, [{}, {}]),
  binary(p.divP, NUMBERS, [{}, { avoid: [0], lo: 0.3 }]),
  binary(p.remP, NUMBERS, [
    { lo: 1.1, hi: 1.9 },
    { lo: 2, hi: 3 },
  ]),
  unary(p.truncP, FLOATS),
  unary(p.absP, NUMBERS, { avoid: [0] }),
  binary(p.maxP, ALL, [
    { lo: 0.1, hi: 1 },
    { lo: 1.1, hi: 2 },
  ]),
  binary(p.minP, ALL, [
    { lo: 0.1, hi: 1 },
    { lo: 1.1, hi: 2 },
  ]),
  ...[p.eqP, p.neP, p.ltP, p.leP, p.gtP, p.geP].map((q) => binary(q, ALL)),
  suite(p.selectP, selects(false), selects(true)),
  unary(p.expP, FLOATS, {}),
  unary(p.exp2P, FLOATS, {}),
  unary(p.expm1P, FLOATS, {}),
  unary(p.logP, FLOATS, { lo: 0.3, hi: 3 }),
  unary(p.log1pP, FLOATS, { lo: -0.5, hi: 3 }),
  unary(p.logisticP, FLOATS, {}),
  unary(p.sqrtP, FLOATS, { lo: 0.3, hi: 3 }),
  unary(p.rsqrtP, FLOATS, { lo: 0.3, hi: 3 }),
  unary(p.cbrtP, FLOATS, { lo: 0.3, hi: 3 }),
  binary(p.powP, FLOATS, [{ lo: 0.3, hi: 2 }, {}]),
  suite(
    p.integerPowP,
    fc
      .tuple(operands(1, NUMBERS), fc.integer({ min: -3, max: 5 }))
      .map(([ins, n]) => call<{ n: number }, Unary>({ n })(ins)),
    fc
      .tuple(smoothOperands([{ lo: 0.3, hi: 1.5 }]), fc.integer({ min: -3, max: 5 }))
      .map(([ins, n]) => call<{ n: number }, Unary>({ n })(ins)),
  ),
  unary(p.sinP, FLOATS, {}),
  unary(p.cosP, FLOATS, {}),
  unary(p.tanP, FLOATS, { lo: -1, hi: 1 }),
  unary(p.asinP, FLOATS, { lo: -0.8, hi: 0.8 }),
  unary(p.acosP, FLOATS, { lo: -0.8, hi: 0.8 }),
  unary(p.atanP, FLOATS, {}),
  unary(p.sinhP, FLOATS, {}),
  unary(p.coshP, FLOATS, {}),
  unary(p.tanhP, FLOATS, {}),
  unary(p.asinhP, FLOATS, {}),
  unary(p.acoshP, FLOATS, { lo: 1.3, hi: 3 }),
  unary(p.atanhP, FLOATS, { lo: -0.8, hi: 0.8 }),
  binary(p.atan2P, FLOATS, [{ lo: 0.3 }, { lo: 0.3 }]),
  unary(p.erfP, FLOATS, {}),
  unary(p.erfcP, FLOATS, {}),
  unary(p.erfInvP, FLOATS, { lo: -0.8, hi: 0.8 }),
  unary(p.erfInvXlaP, FLOATS, { lo: -0.8, hi: 0.8 }),
  unary(p.floorP, FLOATS),
  unary(p.ceilP, FLOATS),
  unary(p.roundP, FLOATS),
  unary(p.signP, NUMBERS),
  unary(p.isFiniteP, FLOATS),
  binary(p.andP, BITS),
  binary(p.orP, BITS),
  binary(p.xorP, BITS),
  unary(p.notP, BITS),
  ...[p.shiftLeftP, p.shiftRightLogicalP, p.shiftRightArithmeticP].map((q) => binary(q, ['int32', 'uint32'])),
  suite(
    p.convertP,
    fc
      .tuple(operands(1, ALL), dtypeIn(ALL), fc.boolean())
      .map(([ins, dtype, weakType]) => call<{ dtype: DType; weakType: boolean }, Unary>({ dtype, weakType })(ins)),
    smoothOperands([{}]).map(call({ dtype: 'float64' as DType, weakType: true })),
  ),
  suite(
    p.bitcastP,
    fc
      .tuple(operands(1, ['int32', 'uint32', 'float32']), dtypeIn(['int32', 'uint32', 'float32']))
      // A NaN's payload is not part of the contract.
      .filter(([[x]]) => x!.dtype !== 'float32' || !(x!.data as Float32Array).some(Number.isNaN))
      .map(([ins, dtype]) => call<{ dtype: DType }, Unary>({ dtype })(ins)),
  ),
  unary(p.stopGradientP, ALL),
  view(p.broadcastInDimP, broadcasts),
  view(p.reshapeP, reshapes),
  view(p.transposeP, permutationOf),
  view(p.revP, axesOf),
  view(p.sliceP, slices),
  suite(p.padP, paddings(false), paddings(true)),
  suite(p.concatenateP, concatenations(false), concatenations(true)),
  reduction(p.reduceSumP, NUMBERS, {
    rounding: 8,
    element: moderate,
    smooth: (s) => arrayOf(s, 'float64', between(-2, 2)),
  }),
  reduction(p.reduceProdP, NUMBERS, {
    rounding: 64,
    element: moderate,
    smooth: (s) => arrayOf(s, 'float64', between(-1.5, 1.5)),
  }),
  reduction(p.reduceMaxP, NUMBERS, { smooth: distinct }),
  reduction(p.reduceMinP, NUMBERS, { smooth: distinct }),
  reduction(p.reduceAndP, ['bool']),
  reduction(p.reduceOrP, ['bool']),
  reduction(p.argmaxP, NUMBERS, { minSize: 1 }),
  reduction(p.argminP, NUMBERS, { minSize: 1 }),
  suite(p.dotGeneralP, dots(tame, NUMBERS, 0), dots(between(-2, 2), ['float64'], 1), 16),
  suite(p.takeP, gathers(false), gathers(true)),
  suite(p.takeZeroP, gathers(false), gathers(true)),
  suite(p.takeAddP, scatters(false), scatters(true)),
  suite(
    p.threefryP,
    operands(4, ['uint32']).map((ins) => ({
      ins: ins as unknown as readonly [NdArray, NdArray, NdArray, NdArray],
      params: null,
    })),
  ),
  suite(
    p.iotaP,
    fc.tuple(shapes(), dtypeIn(NUMBERS), fc.boolean()).chain(([shape, dtype, all]) =>
      (all || shape.length === 0 ? fc.constant(null) : fc.integer({ min: 0, max: shape.length - 1 })).map((axis) => ({
        ins: [] as const,
        params: { shape, dtype, axis },
      })),
    ),
  ),
  suite(p.sortP, sorts),
  ...activationSuites,
  ...specialSuites,
  ...windowSuites,
  ...gatherSuites,
  ...scalingSuites,
]
