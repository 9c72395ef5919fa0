/** Running a program by applying its equations again, so that every transform composes with it. */
import type { Value } from '@pullback/core'
import { bindAny } from './bind.ts'
import { atLine } from './debug/lines.ts'
import type { AnyPrimitive } from './primitive.ts'
import type { Atom, Equation, Program, Var } from './program.ts'

/** The outputs of `p` for these inputs, one per `p.inputs`. */
export const runProgram = (p: Program, inputs: readonly Value[]): readonly Value[] => {
  if (inputs.length !== p.inputs.length) {
    throw new Error(`internal: a program of ${p.inputs.length} inputs was run with ${inputs.length}`)
  }
  const env = new Map<Var, Value>()
  p.inputs.forEach((v, i) => env.set(v, inputs[i]!))
  const read = (a: Atom): Value => (a.tag === 'literal' ? a.value : env.get(a)!)
  const run = (e: Equation): void => {
    const ys = bindAny(e.prim as AnyPrimitive, e.ins.map(read), e.params)
    for (let i = 0; i < e.outs.length; i++) env.set(e.outs[i]!, ys[i]!)
  }
  for (const e of p.equations) {
    if (e.line === undefined) run(e)
    else atLine(e.line, run, e)
  }
  return p.outputs.map(read)
}
