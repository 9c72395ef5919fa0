/** Recording: a trace that writes every operation down as an equation instead of running it. */
import { NdArray, type Value } from '@pullback/core'
import { avalOf, type Aval } from './aval.ts'
import { lineToRecord } from './debug/lines.ts'
import type { AnyPrimitive } from './primitive.ts'
import { newVar, type Atom, type Equation, type Program, type Var } from './program.ts'
import { checkAlive, Tracer, withRecorder, type Trace } from './trace.ts'

class StagedValue extends Tracer {
  readonly variable: Var

  constructor(trace: StagingTrace, variable: Var) {
    super(trace, variable.aval)
    this.variable = variable
  }
}

/** Records equations. Values from outside become extra inputs (`captured`), except rank-0 arrays, which become literals. */
export class StagingTrace implements Trace {
  readonly level: number
  readonly title: string
  alive = true
  readonly equations: Equation[] = []
  readonly #captured = new Map<Value, Var>()
  readonly #inputs: Var[] = []
  readonly #nameOf: ((input: number) => string) | undefined

  constructor(level: number, title: string, nameOf?: (input: number) => string) {
    this.level = level
    this.title = title
    this.#nameOf = nameOf
  }

  /** A tracer for the next input. */
  input(a: Aval): Tracer {
    const variable = newVar(a)
    this.#inputs.push(variable)
    return new StagedValue(this, variable)
  }

  dependsOn(x: Tracer): readonly string[] {
    const name = this.#nameOf
    if (name === undefined || !(x instanceof StagedValue)) return []
    const needed = new Set([x.variable])
    for (const { ins, outs } of this.equations.toReversed()) {
      if (!outs.some((v) => needed.has(v))) continue
      for (const a of ins) if (a.tag !== 'literal') needed.add(a)
    }
    return this.#inputs.flatMap((v, i) => (needed.has(v) ? [name(i)] : []))
  }

  fresh(a: Aval): Tracer {
    return new StagedValue(this, newVar(a))
  }

  process(prim: AnyPrimitive, args: readonly Value[], params: unknown): readonly Value[] {
    const ins = args.map((x) => this.atom(x))
    const outs = prim.avals(args, params).map(newVar)
    const line = lineToRecord()
    this.equations.push(line === undefined ? { prim, params, ins, outs } : { prim, params, ins, outs, line })
    return outs.map((v) => new StagedValue(this, v))
  }

  atom(x: Value): Atom {
    if (x instanceof StagedValue && x.trace === this) return x.variable
    if (x instanceof NdArray && x.shape.length === 0) return { tag: 'literal', aval: avalOf(x), value: x }
    checkAlive(this.title, x)
    const known = this.#captured.get(x)
    if (known !== undefined) return known
    const v = newVar(avalOf(x))
    this.#captured.set(x, v)
    return v
  }

  /** The program from `inputs` to `outputs`, with the captured values as inputs in front. */
  finish(inputs: readonly Value[], outputs: readonly Value[]): Staged {
    const outs = outputs.map((y) => this.atom(y))
    const ins = inputs.map((x) => (x as StagedValue).variable) // made by fresh()
    return {
      program: { inputs: [...this.#captured.values(), ...ins], equations: this.equations, outputs: outs },
      captured: [...this.#captured.keys()],
    }
  }
}

/** A recorded program; its first inputs are the captured values. */
export interface Staged {
  readonly program: Program
  readonly captured: readonly Value[]
}

/** Records everything `f` does to inputs of these types, operations on constants included, without running any of it;
 * `inputName` says in messages which argument an input is. */
export const stage = (
  title: string,
  ins: readonly Aval[],
  f: (xs: readonly Value[]) => readonly Value[],
  inputName?: (input: number) => string,
): Staged =>
  withRecorder(
    (level) => new StagingTrace(level, title, inputName),
    (trace) => {
      const inputs = ins.map((a) => trace.input(a))
      return trace.finish(inputs, f(inputs))
    },
  )
