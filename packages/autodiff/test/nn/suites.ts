/** Laws of the primitives behind activations and integer powers: how their calls are generated. */
import type { DType, NdArray } from '@pullback/core'
import * as fc from 'fast-check'
import type { Arity, Binary } from '../../src/arity.ts'
import type { Primitive } from '../../src/primitive.ts'
import * as p from '../../src/primitives/index.ts'
import { arrayOf, between, primitiveLaws, shapes, type Call, type Law } from '../../src/testing/index.ts'

interface Suite {
  readonly prim: unknown
  readonly name: string
  readonly laws: readonly Law[]
}

const FLOATS: readonly DType[] = ['float32', 'float64']
const NUMBERS: readonly DType[] = ['int32', 'uint32', ...FLOATS]

const suite = <P, N extends Arity>(
  prim: Primitive<P, N>,
  any: fc.Arbitrary<Call<P, N>>,
  smooth: fc.Arbitrary<Call<P, N>>,
): Suite => ({ prim, name: prim.name, laws: primitiveLaws(prim, { any, smooth }) })

const small = shapes({ minSize: 1, maxRank: 2, maxSize: 3 })

/** Two operands, of which one may be rank 0. */
const pair = (
  all: fc.Arbitrary<readonly number[]>,
  make: (left: readonly number[], right: readonly number[]) => fc.Arbitrary<readonly [NdArray, NdArray]>,
): fc.Arbitrary<Call<null, Binary>> =>
  fc
    .tuple(all, fc.nat(3))
    .chain(([s, which]) => make(which === 0 ? [] : s, which === 1 ? [] : s))
    .map((ins) => ({ ins, params: null }))

const exponent = fc.constantFrom<DType>('int32', 'uint32')
const power = fc.integer({ min: -3, max: 4 })

export const activationSuites: readonly Suite[] = [
  suite(
    p.reluP,
    fc
      .tuple(shapes(), fc.constantFrom(...NUMBERS))
      .chain(([s, d]) => arrayOf(s, d))
      .map((x) => ({ ins: [x], params: null })),
    small.chain((s) => arrayOf(s, 'float64', between(-2, 2, [0]))).map((x) => ({ ins: [x], params: null })),
  ),
  suite(
    p.logaddexpP,
    fc.constantFrom(...FLOATS).chain((d) => pair(shapes(), (l, r) => fc.tuple(arrayOf(l, d), arrayOf(r, d)))),
    pair(small, (l, r) => fc.tuple(arrayOf(l, 'float64', between(-2, 2)), arrayOf(r, 'float64', between(-2, 2)))),
  ),
  suite(
    p.powIntP,
    fc
      .tuple(fc.constantFrom(...NUMBERS), exponent)
      .chain(([d, e]) => pair(shapes(), (l, r) => fc.tuple(arrayOf(l, d), arrayOf(r, e)))),
    pair(small, (l, r) => fc.tuple(arrayOf(l, 'float64', between(0.5, 2)), arrayOf(r, 'int32', power))),
  ),
]
