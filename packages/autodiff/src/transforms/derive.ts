/** Programs made from other programs, each made once. */
import type { Value } from '@pullback/core'
import type { Program } from '../program.ts'

/** A program derived from another, with arrays it captured (its first inputs) and what its caller must know. */
export interface Derived<Info> {
  readonly program: Program
  readonly captured: readonly Value[]
  readonly info: Info
}

/** One table of derivations per source program, by what is derived and for which operands. */
const derivations = new WeakMap<Program, Map<string, unknown>>()

/** `make()`, or what it gave for the same program and key before. The key names the kind of derivation. */
export const derive = <T>(p: Program, key: string, make: () => T): T => {
  let table = derivations.get(p)
  if (table === undefined) derivations.set(p, (table = new Map<string, unknown>()))
  const known = table.get(key)
  if (known !== undefined) return known as T // same kind of derivation, same type
  const made = make()
  table.set(key, made)
  return made
}

/** `101`: which of several operands something holds for, as part of a key. */
export const bits = (xs: readonly boolean[]): string => xs.map((b) => (b ? '1' : '0')).join('')

/** Values for the places marked true, in order; null elsewhere. */
export const spread = (isPresent: readonly boolean[], values: readonly Value[]): (Value | null)[] => {
  let next = 0
  return isPresent.map((p) => (p ? values[next++]! : null))
}
