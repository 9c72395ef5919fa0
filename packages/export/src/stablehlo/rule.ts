/** What an emission rule for StableHLO is. */
import type { Program } from '@pullback/autodiff/programs'
import { entryMakers, type Emission, type EntryMakers, type EntryOf } from '../rule.ts'
import type { Block, Ssa } from './writer.ts'

/** How much accuracy contractions and convolutions of float32 must keep where hardware offers less. */
export type Precision = 'default' | 'high' | 'highest'

/** What a rule may ask for beside its operands. */
export interface EmitContext {
  readonly precision: Precision
  /** The results of a program, written in place. */
  readonly inline: (b: Block, p: Program, ins: readonly Ssa[]) => readonly Ssa[]
}

export type Rule<P> = Emission<Block, Ssa, EmitContext, P>

export type Entry = EntryOf<Block, Ssa, EmitContext>

const makers: EntryMakers<Block, Ssa, EmitContext> = entryMakers()

export const entry: typeof makers.entry = makers.entry
export const entry1: typeof makers.entry1 = makers.entry1
