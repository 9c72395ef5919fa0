/** Laws of the special functions' primitives: how their calls are generated. */
import { NdArray, type DType } from '@pullback/core'
import * as fc from 'fast-check'
import type { Arity, Binary, Unary } from '../../src/arity.ts'
import type { Primitive } from '../../src/primitive.ts'
import * as p from '../../src/primitives/index.ts'
import { arrayOf, between, primitiveLaws, shapes, type Call, type Law } from '../../src/testing/index.ts'

interface Suite {
  readonly prim: unknown
  readonly name: string
  readonly laws: readonly Law[]
}

interface Domain {
  readonly lo: number
  readonly hi: number
  readonly avoid?: readonly number[]
}

const FLOATS: readonly DType[] = ['float32', 'float64']

/** Operands of one dtype and shape, some of them rank 0. */
const operands = (
  domains: readonly (Domain | null)[],
  dtypes: readonly DType[],
  minSize: number,
): fc.Arbitrary<readonly NdArray[]> =>
  fc
    .tuple(shapes({ minSize, maxRank: 2, maxSize: 3 }), fc.constantFrom(...dtypes), fc.nat(4))
    .chain(([s, d, which]) =>
      fc.tuple(
        ...domains.map((domain, i) =>
          arrayOf(which === i ? [] : s, d, domain === null ? undefined : between(domain.lo, domain.hi, domain.avoid)),
        ),
      ),
    )

const call =
  <P, N extends Arity>(params: P) =>
  (ins: readonly NdArray[]): Call<P, N> => ({ ins: ins as Call<P, N>['ins'], params }) // the generator made N operands

const suite = <P, N extends Arity>(prim: Primitive<P, N>, params: P, domains: readonly Domain[]): Suite => ({
  prim,
  name: prim.name,
  laws: primitiveLaws(prim, {
    any: operands(
      domains.map(() => null),
      FLOATS,
      0,
    ).map(call<P, N>(params)),
    smooth: operands(domains, ['float64'], 1).map(call<P, N>(params)),
  }),
})

const unary = (prim: Primitive<null, Unary>, domain: Domain): Suite => suite(prim, null, [domain])
const binary = (prim: Primitive<null, Binary>, x: Domain, y: Domain): Suite => suite(prim, null, [x, y])

const POLES = [-2, -1, 0]

export const specialSuites: readonly Suite[] = [
  unary(p.lgammaP, { lo: -2.8, hi: 12, avoid: POLES }),
  unary(p.digammaP, { lo: -2.8, hi: 12, avoid: POLES }),
  suite(p.polygammaP, { n: 2 }, [{ lo: 0.5, hi: 14 }]),
  unary(p.gammaP, { lo: 0.3, hi: 5 }),
  binary(p.betalnP, { lo: 0.3, hi: 14 }, { lo: 0.3, hi: 14 }),
  unary(p.i0eP, { lo: -12, hi: 12, avoid: [0] }),
  unary(p.i1eP, { lo: -12, hi: 12, avoid: [0] }),
  unary(p.i0P, { lo: -4, hi: 4 }),
  unary(p.i1P, { lo: -4, hi: 4, avoid: [0] }),
  unary(p.logNdtrP, { lo: -40, hi: 4 }),
  unary(p.ndtrP, { lo: -6, hi: 4 }),
  unary(p.ndtriP, { lo: 0.1, hi: 0.9 }),
  binary(p.xlogyP, { lo: -3, hi: 3, avoid: [0] }, { lo: 0.3, hi: 4 }),
  binary(p.xlog1pyP, { lo: -3, hi: 3, avoid: [0] }, { lo: -0.7, hi: 4 }),
  unary(p.xlogxP, { lo: 0.2, hi: 4 }),
  unary(p.logitP, { lo: 0.1, hi: 0.9 }),
  zetaSuite(),
]

/** ζ(s, q) has a derivative by q only, so s is a constant of its laws. */
function zetaSuite(): Suite {
  const s = (dtype: DType): NdArray =>
    new NdArray(dtype, [], dtype === 'float32' ? Float32Array.of(2.5) : Float64Array.of(2.5))
  const ofQ: Primitive<null, Unary> = {
    name: 'zeta',
    avals: ([q], params) => p.zetaP.avals([s(q.dtype), q], params),
    lower: {
      tag: 'elementwise',
      exprs: ([q], params, at, outs) => {
        const { lower } = p.zetaP
        if (lower?.tag !== 'elementwise') throw new Error('zeta must be elementwise')
        return lower.exprs([{ tag: 'const', dtype: q.dtype, value: 2.5 }, q], params, at, outs)
      },
    },
    jvp: ([q], [dq], params, ys) => p.zetaP.jvp!([s(q.dtype), q], [null, dq], params, ys),
    batch: ([q], _, params, n) => p.zetaP.batch([s(q.dtype), q], [false, true], params, n),
  }
  const laws = primitiveLaws(ofQ, {
    any: operands([null], ['float64'], 0).map(call<null, Unary>(null)),
    smooth: operands([{ lo: 0.4, hi: 20 }], ['float64'], 1).map(call<null, Unary>(null)),
  })
  return { prim: p.zetaP, name: 'zeta', laws }
}
