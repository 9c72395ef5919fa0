/** What an emission rule for ONNX is. */
import type { Aval, Program } from '@pullback/autodiff/programs'
import { entryMakers, type Emission, type EntryMakers, type EntryOf } from '../rule.ts'
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

/** Returns results in wide types; those of the program may be narrow. */
export type Rule<P> = Emission<GraphBuilder, Val, EmitContext, P>

export type Entry = EntryOf<GraphBuilder, Val, EmitContext>

const makers: EntryMakers<GraphBuilder, Val, EmitContext> = entryMakers()

export const entry: typeof makers.entry = makers.entry
export const entry1: typeof makers.entry1 = makers.entry1
