/** Linearisation: one forward pass that also records the linear program of tangents; and the transpose of such a program. */
import { isFloating, type Value } from '@pullback/core'
import { aval, avalOf, type Aval } from '../aval.ts'
import { bindAny } from '../bind.ts'
import { atLine, backwardLine } from '../debug/lines.ts'
import { addZero } from '../primitives/arithmetic.ts'
import type { AnyPrimitive, Zero } from '../primitive.ts'
import type { Atom, Program, Var } from '../program.ts'
import { StagingTrace } from '../staging.ts'
import { withTrace } from '../trace.ts'
import { DualTrace, DualTracer } from './dual.ts'
import { missingTranspose, tangentsOf } from './jvp.ts'

/** Primal work goes on at once to the transforms around; work on tangents goes to a recorder one level below. */
class LinearizeTrace extends DualTrace {
  process(prim: AnyPrimitive, args: readonly Value[], params: unknown): readonly Value[] {
    const pairs = args.map((x) => this.split(x))
    const xs = pairs.map((p) => p[0])
    const dxs = pairs.map((p) => p[1])
    if (prim.linearize !== undefined) {
      const { ys, tangents } = prim.linearize(
        xs,
        dxs.map((t) => t !== null),
        params,
      )
      return this.join(ys, tangents(dxs))
    }
    const ys = bindAny(prim, xs, params)
    return this.join(ys, tangentsOf(prim, xs, dxs, params, ys))
  }

  join(ys: readonly Value[], dys: readonly (Value | Zero)[]): readonly Value[] {
    return ys.map((y, i) => {
      const dy = dys[i] ?? null
      return dy === null ? y : new DualTracer(this, y, dy)
    })
  }
}

/** A function's outputs and its derivative as a program. */
export interface Linearized {
  readonly ys: readonly Value[]
  /** From the captured values followed by one tangent per linear input, to the tangents that are not exactly zero. */
  readonly program: Program
  readonly captured: readonly Value[]
  /** Which outputs the program's results belong to; the other outputs' tangents are zero. */
  readonly nonzero: readonly boolean[]
}

/** Tangents have the type of their primals. */
export const tangentAval = (x: Aval): Aval => aval(x.shape, x.dtype, x.weakType)

/** Runs `f` at `xs`, recording how the outputs' tangents follow from those of the inputs marked in `isLinear`. */
export const linearizeFlat = (
  title: string,
  f: (xs: readonly Value[]) => readonly Value[],
  xs: readonly Value[],
  isLinear: readonly boolean[],
): Linearized =>
  withTrace(
    (level) => new StagingTrace(level, title),
    (recorder) =>
      withTrace(
        (level) => new LinearizeTrace(level, title),
        (trace) => {
          const tangents: Value[] = []
          const inputs = xs.map((x, i) => {
            if (isLinear[i] !== true || !isFloating(x.dtype)) return x
            const dx = recorder.fresh(tangentAval(avalOf(x)))
            tangents.push(dx)
            return new DualTracer(trace, x, dx)
          })
          const pairs = f(inputs).map((y) => trace.split(y))
          const dys = pairs.flatMap(([, dy]) => (dy === null ? [] : [dy]))
          const { program, captured } = recorder.finish(tangents, dys)
          return { ys: pairs.map(([y]) => y), program, captured, nonzero: pairs.map(([, dy]) => dy !== null) }
        },
      ),
  )

/** Cotangents of the linear inputs, from those of all outputs; outputs that are constant have none to give. */
export const transposeLinearized = (l: Linearized, cts: readonly (Value | Zero)[]): readonly (Value | Zero)[] => {
  const known = l.program.inputs.map((_, i) => l.captured[i])
  const needed = cts.filter((_, i) => l.nonzero[i])
  return transposeProgram(l.program, known, needed).slice(l.captured.length)
}

/**
 * Cotangents of a linear program's unknown inputs, given those of its outputs: the equations in reverse order, each
 * replaced by its transpose. `known[i]` is the value of input i, or undefined for an input the program is linear in.
 */
export const transposeProgram = (
  p: Program,
  known: readonly (Value | undefined)[],
  cts: readonly (Value | Zero)[],
): readonly (Value | Zero)[] => {
  const values = new Map<Var, Value>()
  p.inputs.forEach((v, i) => {
    const x = known[i]
    if (x !== undefined) values.set(v, x)
  })
  const valueOf = (a: Atom): Value | undefined => (a.tag === 'literal' ? a.value : values.get(a))
  const linear = p.equations.filter((e) => {
    const ins = e.ins.map(valueOf)
    if (ins.some((x) => x === undefined)) return true
    bindAny(e.prim as AnyPrimitive, ins as readonly Value[], e.params).forEach((y, i) => values.set(e.outs[i]!, y))
    return false
  })
  const sums = new Map<Atom, Value>()
  const accumulate = (a: Atom, ct: Value | Zero): void => {
    if (ct === null || valueOf(a) !== undefined) return
    sums.set(a, addZero(sums.get(a) ?? null, ct)!)
  }
  p.outputs.forEach((a, i) => {
    accumulate(a, cts[i] ?? null)
  })
  for (let i = linear.length - 1; i >= 0; i--) {
    const e = linear[i]!
    const outs = e.outs.map((v) => sums.get(v) ?? null)
    for (const v of e.outs) sums.delete(v)
    if (outs.every((ct) => ct === null)) continue
    const prim = e.prim as AnyPrimitive
    if (prim.transpose === undefined) throw missingTranspose(prim.name)
    const transposed = (): readonly (Value | Zero)[] =>
      prim.transpose!(
        outs as unknown as readonly [Value | Zero],
        e.ins.map(valueOf),
        e.ins.map((a) => a.aval),
        e.params,
      )
    const ins = e.line === undefined ? transposed() : atLine(backwardLine(e.line), transposed, undefined)
    e.ins.forEach((a, k) => {
      accumulate(a, ins[k] ?? null)
    })
  }
  return p.inputs.map((v) => sums.get(v) ?? null)
}
