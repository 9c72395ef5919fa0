/** Runs through a program's equations with values of any kind. */
import type { NdArray } from '@pullback/core'
import type { Atom, Equation, Program, Var } from '@pullback/autodiff/programs'

/** The outputs of a program whose equations give what `equation` says, and whose literals what `literal` does. */
export const runEquations = <V>(
  p: Program,
  ins: readonly V[],
  literal: (value: NdArray) => V,
  equation: (e: Equation, ins: readonly V[]) => readonly V[],
): readonly V[] => {
  const env = new Map<Var, V>()
  p.inputs.forEach((v, i) => env.set(v, ins[i]!))
  const read = (a: Atom): V => (a.tag === 'literal' ? literal(a.value) : env.get(a)!)
  for (const e of p.equations) {
    const outs = equation(e, e.ins.map(read))
    e.outs.forEach((v, i) => env.set(v, outs[i]!))
  }
  return p.outputs.map(read)
}
