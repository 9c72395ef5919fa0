/** Programs: what a traced function became. Data only; recording is in staging.ts, running in run.ts. */
import type { NdArray } from '@pullback/core'
import { mustBe } from './given.ts'
import type { Aval } from './aval.ts'
/** A value a program computes or receives. Identity is the object. */
export interface Var {
  readonly tag: 'var'
  readonly aval: Aval
}

/** A rank-0 constant written into the program. */
export interface Literal {
  readonly tag: 'literal'
  readonly aval: Aval
  readonly value: NdArray
}

export type Atom = Var | Literal

/** What a program needs to know of a primitive: it is one, and it has a name. The full interface is in primitive.ts. */
export interface Operation {
  readonly name: string
  called?(params: unknown): Program
  inner?(params: unknown): readonly Program[]
  hasEffects?(params: unknown): boolean
}

export interface Equation {
  /** Always an AnyPrimitive: declared as less so that primitives may mention programs. */
  readonly prim: Operation
  readonly params: unknown
  readonly ins: readonly Atom[]
  readonly outs: readonly Var[]
  /** The line of the user's code it came from, where lines were recorded: see debug/lines.ts. */
  readonly line?: string
}

/** A straight-line program: equations in order, each variable assigned once before it is used. It refers to nothing outside. */
export interface Program {
  readonly inputs: readonly Var[]
  readonly equations: readonly Equation[]
  readonly outputs: readonly Atom[]
}

/** Whether a parameter of an equation is a program: such are compared by identity, their variables having no other. */
export const isProgram = (x: object): x is Program => 'equations' in x && 'inputs' in x && 'outputs' in x

/** @throws TypeError naming `fn` unless `p` is a program. */
export const checkProgram = (fn: string, p: unknown): void => {
  if (typeof p !== 'object' || p === null || !isProgram(p)) throw mustBe(fn, 'the argument', 'a program', p)
}

export const newVar = (aval: Aval): Var => ({ tag: 'var', aval })

/** The types of a program's inputs. */
export const inputAvals = (p: Program): readonly Aval[] => p.inputs.map((v) => v.aval)

/** The types of a program's outputs. */
export const outputAvals = (p: Program): readonly Aval[] => p.outputs.map((v) => v.aval)

const effects = new WeakMap<Program, boolean>()

/** Whether running a program does something besides giving results. */
export const programHasEffects = (p: Program): boolean => {
  let found = effects.get(p)
  if (found === undefined) effects.set(p, (found = p.equations.some((e) => hasEffects(e.prim, e.params))))
  return found
}

/** Whether an operation does something besides giving results, itself or in the programs it runs. */
export const hasEffects = (prim: Operation, params: unknown): boolean => {
  if (prim.hasEffects !== undefined) return prim.hasEffects(params)
  if (prim.inner !== undefined) return prim.inner(params).some(programHasEffects)
  return prim.called !== undefined && programHasEffects(prim.called(params))
}

/** The program without equations whose results nobody uses, effects excepted; inputs stay. */
export const withoutDeadEquations = (p: Program): Program => {
  const used = new Set<Atom>(p.outputs)
  const kept: Equation[] = []
  for (let i = p.equations.length - 1; i >= 0; i--) {
    const e = p.equations[i]!
    if (!e.outs.some((v) => used.has(v)) && !hasEffects(e.prim, e.params)) continue
    for (const x of e.ins) used.add(x)
    kept.push(e)
  }
  return kept.length === p.equations.length ? p : { ...p, equations: kept.reverse() }
}
