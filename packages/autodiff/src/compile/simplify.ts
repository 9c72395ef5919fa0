/** Passes on programs before lowering: calls are inlined, equal equations merged, dead ones dropped. Each keeps the meaning bit for bit. */
import type { AnyPrimitive } from '../primitive.ts'
import {
  hasEffects,
  newVar,
  withoutDeadEquations,
  type Atom,
  type Equation,
  type Program,
  type Var,
} from '../program.ts'
import { structuralKey } from '../keys.ts'

/** The program with every call replaced by the equations of the program called. */
export const inlineCalls = (p: Program): Program => {
  const equations: Equation[] = []
  const env = new Map<Var, Atom>()
  inlineInto(equations, p.equations, env, false)
  return { ...p, equations, outputs: p.outputs.map((a) => resolve(a, env)) }
}

const resolve = (a: Atom, env: ReadonlyMap<Var, Atom>): Atom => (a.tag === 'var' ? (env.get(a) ?? a) : a)

/** `rename`: this body may be inlined more than once, and no variable may be assigned twice. */
const inlineInto = (equations: Equation[], body: readonly Equation[], env: Map<Var, Atom>, rename: boolean): void => {
  for (const e of body) {
    const ins = e.ins.map((a) => resolve(a, env))
    const called = (e.prim as AnyPrimitive).called?.(e.params)
    if (called !== undefined) {
      const inner = new Map<Var, Atom>(called.inputs.map((v, i) => [v, ins[i]!]))
      inlineInto(equations, called.equations, inner, true)
      called.outputs.forEach((o, i) => env.set(e.outs[i]!, resolve(o, inner)))
    } else if (rename) {
      const outs = e.outs.map((v) => newVar(v.aval))
      e.outs.forEach((v, i) => env.set(v, outs[i]!))
      equations.push({ ...e, ins, outs })
    } else equations.push({ ...e, ins })
  }
}

/** The program with each distinct computation done once: same primitive, parameters and operands. */
export const mergeEqualEquations = (p: Program): Program => {
  const ids = new Map<Atom, number>()
  const idOf = (a: Atom): string => {
    if (a.tag === 'literal') return `${a.aval.dtype}${a.aval.weakType ? '~' : ''}${structuralKey(a.value.data[0])}`
    let id = ids.get(a)
    if (id === undefined) ids.set(a, (id = ids.size))
    return `v${id}`
  }
  const to = new Map<Var, Var>()
  const read = (a: Atom): Atom => (a.tag === 'var' ? (to.get(a) ?? a) : a)
  const seen = new Map<AnyPrimitive, Map<string, Equation>>()
  const equations: Equation[] = []
  for (const e of p.equations) {
    const prim = e.prim as AnyPrimitive
    const ins = e.ins.map(read)
    if (hasEffects(prim, e.params)) {
      equations.push({ ...e, ins })
      continue
    }
    const table = seen.get(prim) ?? new Map<string, Equation>()
    seen.set(prim, table)
    const key = `${ins.map(idOf).join()}|${structuralKey(e.params)}`
    const same = table.get(key)
    if (same !== undefined) {
      e.outs.forEach((v, i) => to.set(v, same.outs[i]!))
      continue
    }
    const kept = { ...e, ins }
    table.set(key, kept)
    equations.push(kept)
  }
  return { ...p, equations, outputs: p.outputs.map(read) }
}

/** All passes. */
export const simplify = (p: Program): Program =>
  withoutDeadEquations(mergeEqualEquations(withoutDeadEquations(inlineCalls(p))))
