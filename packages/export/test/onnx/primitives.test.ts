/** Every primitive as an ONNX model: read back and computed by plain JavaScript it is the same; none is left out. */
import { bindAny, primitives, type AnyPrimitive } from '@pullback/autodiff/programs'
import type { Tolerance } from '@pullback/autodiff/testing'
import { floatInfo, isFloating, isHalf, type DType, type Value } from '@pullback/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ExportError } from '../../src/index.ts'
import { hasOnnxForm } from '../../src/onnx/emit.ts'
import { primitiveCalls } from '../calls.ts'
import { checkOnnx } from './run.ts'

/** Where sums are taken in another order, or where a power is another operation. */
const LOOSER: Readonly<Record<string, Tolerance>> = {
  cumsum: { rtol: 1e-5, atol: 1e-3 },
  overlapAdd: { rtol: 1e-5, atol: 1e-4 },
  powInt: { rtol: 1e-6 },
}

/** Functions that an engine has of its own, and their last digits with it. */
const ELEMENTARY = 'exp log sqrt tanh logistic sin cos tan asin acos atan sinh cosh asinh acosh atanh erf pow'.split(
  ' ',
)

const toleranceOf = (name: string, dtype: DType): Tolerance =>
  LOOSER[name] ?? (ELEMENTARY.includes(name) && isFloating(dtype) ? { rtol: 4 * floatInfo(dtype).eps } : {})

/** Sums of huge numbers overflow or not by their order. */
const isTame = (x: { readonly data: ArrayLike<number> }): boolean =>
  Array.from(x.data).every((v) => !(Math.abs(v) > 1e30) || !Number.isFinite(v))

describe.each(primitiveCalls.map((c) => [c.name, c] as const))('%s', (name, { prim, calls }) => {
  test('means the same as an ONNX model', () => {
    fc.assert(
      fc.property(calls, ({ ins, params }) => {
        fc.pre(!(name in LOOSER) || ins.every(isTame))
        const f = (...xs: readonly Value[]): readonly Value[] => bindAny(prim, xs, params)
        try {
          checkOnnx(f, ins, toleranceOf(name, ins[0]?.dtype ?? 'float32'))
        } catch (e) {
          // The one use that ONNX has no way to say.
          if (
            !(e instanceof ExportError) ||
            !(name === 'bitcast' && (isHalf(ins[0]!.dtype) || /float16/.test(JSON.stringify(params))))
          )
            throw e
        }
      }),
      { numRuns: 8 },
    )
  })
})

test('every primitive has a form', () => {
  const named = primitiveCalls.map((c) => c.prim)
  const all = Object.entries(primitives) as unknown as readonly (readonly [string, AnyPrimitive])[]
  expect(all.filter(([, prim]) => !named.includes(prim) || !hasOnnxForm(prim)).map(([name]) => name)).toEqual([])
})
