/** The laws of primitives, held by decompositions: their calls are generated as matrices far from singular ones. */
import { NdArray, type DType, type Shape } from '@pullback/core'
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import type { Variadic } from '../../src/arity.ts'
import { aval } from '../../src/aval.ts'
import { choleskyC } from '../../src/numpy/linalg/cholesky.ts'
import { cofactorsC } from '../../src/numpy/linalg/cofactors.ts'
import type { Composed, ComposedParams } from '../../src/control/composed.ts'
import { eighC } from '../../src/numpy/linalg/eigh.ts'
import { pinvC } from '../../src/numpy/linalg/leastSquares.ts'
import { luC } from '../../src/numpy/linalg/lu.ts'
import { qrC } from '../../src/numpy/linalg/qr.ts'
import { svdC } from '../../src/numpy/linalg/svd.ts'
import { triangularSolveC } from '../../src/numpy/linalg/triangular.ts'
import { between, primitiveLaws, type Call } from '../../src/testing/index.ts'

/** [...batch, m, n] elements in [-1, 1] by position. */
type Entries = (shape: Shape, xs: readonly number[], i: number) => number

const matrix = (
  dtypes: readonly DType[],
  size: (n: number) => readonly [number, number],
  minSize: number,
  entries: Entries,
): fc.Arbitrary<NdArray> =>
  fc
    .tuple(fc.constantFrom(...dtypes), fc.integer({ min: minSize, max: 3 }), fc.constantFrom<Shape>([], [], [2]))
    .chain(([dtype, n, batch]) => {
      const [rows, cols] = size(n)
      const shape = [...batch, rows, cols]
      const count = shape.reduce((m, k) => m * k, 1)
      // Exact zeros below the diagonal leave a column unreflected, which turns the signs of Q and R.
      return fc.array(between(-1, 1, [0]), { minLength: count, maxLength: count }).map((xs) => {
        const data = dtype === 'float32' ? new Float32Array(count) : new Float64Array(count)
        for (let i = 0; i < count; i++) data[i] = entries(shape, xs, i)
        return new NdArray(dtype, shape, data)
      })
    })

const rowOf = (shape: Shape, i: number): number => Math.floor(i / shape[shape.length - 1]!) % shape[shape.length - 2]!
const colOf = (shape: Shape, i: number): number => i % shape[shape.length - 1]!

/** Distinct diagonal elements 2, 4, 6 … that outweigh their rows: no singular matrix, no equal eigenvalues. */
const dominant: Entries = (shape, xs, i) => {
  const [r, c] = [rowOf(shape, i), colOf(shape, i)]
  return r === c ? 2.5 * (r + 1) + 0.3 * xs[i]! : 0.4 * xs[i]!
}

const FLOATS: readonly DType[] = ['float32', 'float64']
const square = (n: number): readonly [number, number] => [n, n]

const calls = <P>(own: P, ...xs: readonly fc.Arbitrary<NdArray>[]): fc.Arbitrary<Call<ComposedParams<P>, Variadic>> =>
  fc.tuple(...xs).map((ins) => ({
    ins: ins as unknown as Call<ComposedParams<P>, Variadic>['ins'],
    params: { own, ins: ins.map((x) => aval(x.shape, x.dtype)) },
  }))

interface Entry {
  readonly name: string
  readonly laws: ReturnType<typeof primitiveLaws>
}

/** `rounding`: sums of a few products may be taken in another order in compiled code. */
const entry = <P>(
  name: string,
  c: Composed<P>,
  own: P,
  size: (n: number) => readonly [number, number] = square,
  entries: Entries = dominant,
): Entry => ({
  name,
  laws: primitiveLaws(c.prim, {
    any: calls(own, matrix(FLOATS, size, 0, entries)),
    smooth: calls(own, matrix(['float64'], size, 1, entries)),
    rounding: 16,
  }),
})

const TRIANGULAR = [
  { lower: true, transposeA: false, unitDiagonal: false },
  { lower: false, transposeA: true, unitDiagonal: true },
]

/** A square matrix and a right side of the same stack. */
const system = (dtypes: readonly DType[], minSize: number): fc.Arbitrary<readonly [NdArray, NdArray]> =>
  matrix(dtypes, square, minSize, dominant).chain((a) => {
    const shape = [...a.shape.slice(0, -1), 2]
    const count = shape.reduce((m, k) => m * k, 1)
    return fc.array(between(-2, 2), { minLength: count, maxLength: count }).map((xs) => {
      const data = a.dtype === 'float32' ? Float32Array.from(xs) : Float64Array.from(xs)
      return [a, new NdArray(a.dtype, shape, data)] as const
    })
  })

const systemCalls = <P>(own: P, dtypes: readonly DType[], minSize: number) =>
  system(dtypes, minSize).map((ins) => ({ ins, params: { own, ins: ins.map((x) => aval(x.shape, x.dtype)) } }))

const entries: readonly Entry[] = [
  entry('cholesky', choleskyC, null),
  entry('lu', luC, null),
  entry('lu tall', luC, null, (n) => [n + 1, n]),
  entry('lu wide', luC, null, (n) => [n, n + 1]),
  entry('qr', qrC, { full: false }),
  entry('qr tall', qrC, { full: false }, (n) => [n + 1, n]),
  entry('qr wide', qrC, { full: true }, (n) => [n, n + 1]),
  entry('eigh', eighC, { vectors: true }),
  entry('svd', svdC, { vectors: true, full: true }),
  entry('svd tall', svdC, { vectors: true, full: false }, (n) => [n + 1, n]),
  entry('svdvals', svdC, { vectors: false, full: false }, (n) => [n + 1, n]),
  entry('cofactors', cofactorsC, null),
  entry('pinv', pinvC, { rtol: 1e-6 }, (n) => [n + 1, n]),
  ...TRIANGULAR.map((own, i) => ({
    name: `triangularSolve ${i}`,
    laws: primitiveLaws(triangularSolveC.prim, {
      any: systemCalls(own, FLOATS, 0),
      smooth: systemCalls(own, ['float64'], 1),
      rounding: 16,
    }),
  })),
]

describe.each(entries.map((e) => [e.name, e.laws] as const))('%s', (_, laws) => {
  test.each(laws.map((l) => [l.name, l.check] as const))('%s', (_name, check) => {
    check()
  })
})
