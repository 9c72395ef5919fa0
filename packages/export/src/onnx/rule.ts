/** What an emission rule for ONNX is, and how rules are paired with primitives. */
import type { AnyPrimitive, Arity, Aval, Primitive, Program } from '@pullback/autodiff/programs'
import type { GraphBuilder, Val } from './graph.ts'

/** What a rule may ask for beside its operands. */
export interface EmitContext {
  /** The dtypes that the operands have in the program: values are in the wide types that hold them. */
  readonly given: readonly Aval[]
  /** The results of a program, written in place. */
  readonly inline: (b: GraphBuilder, p: Program, ins: readonly Val[]) => readonly Val[]
  /** Refuses this use of the primitive. */
  readonly refuse: (why: string) => never
}

/** Writes one use of a primitive and returns its results, in wide types; `outs` are those of the program. */
export type Rule<P> = (
  b: GraphBuilder,
  ins: readonly Val[],
  params: P,
  outs: readonly Aval[],
  context: EmitContext,
) => readonly Val[]

export type Entry = readonly [AnyPrimitive, Rule<unknown>]

/** A primitive and its rule; the rule sees the parameters its primitive has. */
export const entry = <P, N extends Arity>(prim: Primitive<P, N>, rule: Rule<P>): Entry => [
  prim, // as bindAny takes it: existential in parameters and arity
  rule as Rule<unknown>, // only ever called with parameters of its own primitive
]

/** `entry` for a rule with one result. */
export const entry1 = <P, N extends Arity>(
  prim: Primitive<P, N>,
  rule: (b: GraphBuilder, ins: readonly Val[], params: P, out: Aval, context: EmitContext) => Val,
): Entry => entry(prim, (b, ins, params, outs, context) => [rule(b, ins, params, outs[0]!, context)])
