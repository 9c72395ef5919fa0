/** What an emission rule is, and how rules are paired with primitives. */
import type { Aval, Primitive, Arity, AnyPrimitive, Program } from '@pullback/autodiff/programs'
import type { Block, Ssa } from './writer.ts'

/** How much accuracy contractions and convolutions of float32 must keep where hardware offers less. */
export type Precision = 'default' | 'high' | 'highest'

/** What a rule may ask for beside its operands. */
export interface EmitContext {
  readonly precision: Precision
  /** The results of a program, written in place. */
  readonly inline: (b: Block, p: Program, ins: readonly Ssa[]) => readonly Ssa[]
}

/** Writes one use of a primitive and returns its results. */
export type Rule<P> = (
  b: Block,
  ins: readonly Ssa[],
  params: P,
  outs: readonly Aval[],
  context: EmitContext,
) => readonly Ssa[]

export type Entry = readonly [AnyPrimitive, Rule<unknown>]

/** A primitive and its rule; the rule sees the parameters its primitive has. */
export const entry = <P, N extends Arity>(prim: Primitive<P, N>, rule: Rule<P>): Entry => [
  prim, // as bindAny takes it: existential in parameters and arity
  rule as Rule<unknown>, // only ever called with parameters of its own primitive
]

/** `entry` for a rule with one result. */
export const entry1 = <P, N extends Arity>(
  prim: Primitive<P, N>,
  rule: (b: Block, ins: readonly Ssa[], params: P, out: Aval, context: EmitContext) => Ssa,
): Entry => entry(prim, (b, ins, params, outs, context) => [rule(b, ins, params, outs[0]!, context)])
