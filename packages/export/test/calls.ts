/** Generated calls of every primitive, from the suites of their laws. */
import { NdArray, scalar } from '@pullback/core'
import { primitives, type AnyPrimitive } from '@pullback/autodiff/programs'
import type { AnyCall } from '@pullback/autodiff/testing'
import type * as fc from 'fast-check'
import { suites } from '../../autodiff/test/primitives/suites.ts'

export interface PrimitiveCalls {
  readonly name: string
  readonly prim: AnyPrimitive
  readonly calls: fc.Arbitrary<AnyCall>
}

/** The suite of zeta leaves its first operand out. */
const withExponent = (c: AnyCall): AnyCall => ({ ...c, ins: [scalar(2.5, c.ins[0]!.dtype), ...c.ins] })

export const primitiveCalls: readonly PrimitiveCalls[] = suites.map(({ name, prim, laws }) => {
  const calls = laws.find((law) => law.calls !== undefined)?.calls
  if (calls === undefined) throw new Error(`the suite of ${name} has no calls`)
  const own = prim === primitives.zetaP ? calls.map(withExponent) : calls
  // As a user passes them: no operand is weakly typed.
  const strong = own.map((c) => ({ ...c, ins: c.ins.map((x) => new NdArray(x.dtype, x.shape, x.data)) }))
  return { name, prim: prim as AnyPrimitive, calls: strong }
})
