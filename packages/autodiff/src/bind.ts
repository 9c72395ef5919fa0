/** Applying a primitive to values: the one place every operation passes through. */
import { NdArray, type Value } from '@pullback/core'
import type { Arity, Each } from './arity.ts'
import { axisNamed } from './axes.ts'
import { evaluate } from './evaluate.ts'
import { mustBe } from './given.ts'
import type { AnyPrimitive, Primitive } from './primitive.ts'
import { checkAlive, currentRecorder, Tracer } from './trace.ts'

/**
 * Applies a primitive: checks the operands' types, then hands over to the innermost transform concerned, or evaluates.
 * @throws LeakedTracerError if an operand belongs to a transform that has finished.
 */
export const bindAny = (prim: AnyPrimitive, args: readonly Value[], params: unknown): readonly Value[] => {
  let top = currentRecorder()
  for (let i = 0; i < args.length; i++) {
    const x = args[i]!
    if (x instanceof NdArray) continue
    if (!(x instanceof Tracer)) throw mustBe(prim.name, 'operands', 'arrays', x)
    checkAlive(prim.name, x)
    if (top === undefined || x.trace.level > top.level) top = x.trace
  }
  if (prim.axes !== undefined) {
    for (const name of prim.axes(params)) {
      const { trace } = axisNamed(prim.name, name)
      if (top === undefined || trace.level > top.level) top = trace
    }
  }
  return top === undefined ? evaluate(prim, args as readonly NdArray[], params) : top.process(prim, args, params)
}

/** `bindAny` for a primitive of known arity and one output. */
export const bind = <P, N extends Arity>(prim: Primitive<P, N>, args: Each<N, Value>, params: P): Value => {
  const [out] = bindAny(prim, args, params)
  if (out === undefined) throw new Error(`internal: ${prim.name} gave no output`)
  return out
}

/** `bindAny` for a primitive of known arity and several outputs. */
export const bindMany = <P, N extends Arity>(
  prim: Primitive<P, N>,
  args: Each<N, Value>,
  params: P,
): readonly Value[] => bindAny(prim, args, params)
