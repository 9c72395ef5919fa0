/** How calls that take floating numbers apart are generated. */
import * as fc from 'fast-check'
import type { NdArray } from '@pullback/core'
import * as p from '../../src/primitives/index.ts'
import { arrayOf, between, primitiveLaws, shapes } from '../../src/testing/index.ts'
import type { Suite } from './suite.ts'

const floats = fc
  .tuple(shapes(), fc.constantFrom('float32' as const, 'float64' as const))
  .chain(([s, d]) => arrayOf(s, d))
const smooth = shapes({ minSize: 1 }).chain((s) => arrayOf(s, 'float64', between(1.1, 1.9)))
const call = (x: NdArray) => ({ ins: [x] as const, params: null })

export const scalingSuites: readonly Suite[] = [
  {
    prim: p.exponentP,
    name: p.exponentP.name,
    laws: primitiveLaws(p.exponentP, { any: floats.map(call), smooth: smooth.map(call) }),
  },
  {
    prim: p.pow2P,
    name: p.pow2P.name,
    laws: primitiveLaws(p.pow2P, { any: floats.map(call), smooth: smooth.map(call) }),
  },
  {
    // Its tangent is a rounding too: it has no finite differences.
    prim: p.reducePrecisionP,
    name: p.reducePrecisionP.name,
    laws: primitiveLaws(p.reducePrecisionP, {
      any: fc.tuple(floats, fc.integer({ min: 2, max: 11 }), fc.nat(52)).map(([x, exponentBits, mantissaBits]) => ({
        ins: [x] as const,
        params: { exponentBits, mantissaBits },
      })),
    }),
  },
]
