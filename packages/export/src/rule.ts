/** How emission rules are paired with primitives, for a language `B` that writes values `V` and offers its rules `C`. */
import type { AnyPrimitive, Arity, Aval, Primitive } from '@pullback/autodiff/programs'

/** Writes one use of a primitive and returns its results; `outs` are those of the program. */
export type Emission<B, V, C, P> = (
  b: B,
  ins: readonly V[],
  params: P,
  outs: readonly Aval[],
  context: C,
) => readonly V[]

/** A primitive and its rule. */
export type EntryOf<B, V, C> = readonly [AnyPrimitive, Emission<B, V, C, unknown>]

export interface EntryMakers<B, V, C> {
  /** The rule sees the parameters its primitive has. */
  readonly entry: <P, N extends Arity>(prim: Primitive<P, N>, rule: Emission<B, V, C, P>) => EntryOf<B, V, C>
  /** `entry` for a rule with one result. */
  readonly entry1: <P, N extends Arity>(
    prim: Primitive<P, N>,
    rule: (b: B, ins: readonly V[], params: P, out: Aval, context: C) => V,
  ) => EntryOf<B, V, C>
}

export const entryMakers = <B, V, C>(): EntryMakers<B, V, C> => {
  const entry: EntryMakers<B, V, C>['entry'] = <P, N extends Arity>(
    prim: Primitive<P, N>,
    rule: Emission<B, V, C, P>,
  ) => [
    prim, // as bindAny takes it: existential in parameters and arity
    rule as Emission<B, V, C, unknown>, // only ever called with parameters of its own primitive
  ]
  return {
    entry,
    entry1: (prim, rule) => entry(prim, (b, ins, params, outs, context) => [rule(b, ins, params, outs[0]!, context)]),
  }
}
