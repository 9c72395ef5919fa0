/** A program as the graph of an ONNX model: each equation by its primitive's rule, its call, or how the compiler computes it. */
import { sizeOf, wideOf } from '@pullback/core'
import type { AnyPrimitive, Arity, Aval, Equation, Lowering, Program } from '@pullback/autodiff/programs'
import { runEquations } from '../equations.ts'
import { refusal } from '../refusal.ts'
import { expand } from './expression.ts'
import { elementOf, GraphBuilder, int, type Val } from './graph.ts'
import { ELEMENT, type Graph, type ValueInfo } from './model.ts'
import { narrow } from './narrow.ts'
import { reshape, splat } from './ops.ts'
import type { EmitContext } from './rule.ts'
import { isMoving, RULES } from './rules/index.ts'
import { reduce } from './rules/reductions.ts'

/** The results as a lowering says; undefined where that is kernels of its own. */
const byLowering = (
  b: GraphBuilder,
  lower: Lowering<unknown, Arity>,
  e: Equation,
  ins: readonly Val[],
  outs: readonly Aval[],
): readonly Val[] | undefined => {
  switch (lower.tag) {
    case 'elementwise': {
      const given = e.ins.map((x) => x.aval.dtype)
      const wide = outs.map((a) => ({ ...a, dtype: wideOf(a.dtype) }))
      return expand(b, ins, outs[0]!.shape, (xs, at) => lower.exprs(xs, e.params, at, wide, given))
    }
    case 'reshape':
      return [reshape(b, ins[0]!, outs[0]!.shape)]
    case 'reduce':
      return [reduce(b, ins[0]!, lower.axes(e.params), lower.combine, e.ins[0]!.aval.dtype)]
    case 'contract':
    case 'view':
    case 'emit':
      return undefined
  }
}

/** Whether a primitive has a form in ONNX: a rule, a call, or a lowering that has one. */
export const hasOnnxForm = (prim: AnyPrimitive): boolean =>
  RULES.has(prim) ||
  prim.called !== undefined ||
  (prim.lower !== undefined && ['elementwise', 'reshape', 'reduce'].includes(prim.lower.tag))

const FN = 'exportOnnx'

class ProgramWriter {
  readonly #title: string

  constructor(title: string) {
    this.#title = title
  }

  /** The results of a program written in place. */
  program(b: GraphBuilder, p: Program, ins: readonly Val[]): readonly Val[] {
    return runEquations(
      p,
      ins,
      (x) => b.array(x),
      (e, xs) => this.#equation(b, e, xs),
    )
  }

  #equation(b: GraphBuilder, e: Equation, ins: readonly Val[]): readonly Val[] {
    const prim = e.prim as AnyPrimitive
    const outs = e.outs.map((v) => v.aval)
    if (!hasOnnxForm(prim)) throw refusal(FN, e, this.#title)
    const rule = RULES.get(prim)
    const called = rule === undefined ? prim.called?.(e.params) : undefined
    if (called !== undefined) return this.program(b, called, ins)
    // Nothing is computed for arrays without elements, which some kernels refuse.
    if (outs.length > 0 && outs.every((a) => sizeOf(a.shape) === 0)) {
      return outs.map((a) => splat(b, 0, wideOf(a.dtype), a.shape))
    }
    const context: EmitContext = {
      given: e.ins.map((x) => x.aval),
      inline: (inner, p, xs) => this.program(inner, p, xs),
      refuse: (why) => {
        throw refusal(FN, e, this.#title, why)
      },
    }
    const ys = rule === undefined ? byLowering(b, prim.lower!, e, ins, outs) : rule(b, ins, e.params, outs, context)
    if (ys === undefined) throw refusal(FN, e, this.#title)
    return ys.map((y, i) => {
      const { shape, dtype } = outs[i]!
      const checked = y.shape.length === shape.length ? y : mismatch(e, y, shape)
      return isMoving(prim) ? checked : narrow(b, checked, dtype)
    })
  }
}

const mismatch = (e: Equation, y: Val, shape: readonly number[]): never => {
  throw new Error(`internal: ${e.prim.name} was written with shape [${y.shape.join(', ')}] for [${shape.join(', ')}]`)
}

/** The graph that computes a program. Inputs and outputs have the program's own types, converted at the edges. */
export const emitGraph = (
  p: Program,
  name: string,
  inputs: readonly ValueInfo[],
  outputs: readonly ValueInfo[],
): Graph => {
  const b = new GraphBuilder()
  for (const { name: own } of [...inputs, ...outputs]) b.fresh(own)
  const ins = inputs.map(({ name: own, type, shape }): Val => {
    const dtype = type === 'int64' ? 'int64' : wideOf(type)
    const stored: Val = { name: own, shape, dtype }
    if (elementOf(dtype) === type) return stored
    return b.one('Cast', [stored], stored, { to: int(ELEMENT[elementOf(dtype)]) })
  })
  const results = new ProgramWriter(name).program(b, p, ins)
  results.forEach((y, i) => {
    const { name: own, type } = outputs[i]!
    if (type === elementOf(y.dtype)) b.output('Identity', y, own)
    else b.output('Cast', y, own, { to: int(ELEMENT[type]) })
  })
  return b.finish(name, inputs, outputs)
}
