/** Primitives computed by a traced program of others but differentiated by a rule: derivatives do not enter the program's loops. */
import type { Value } from '@pullback/core'
import type { Variadic } from '../arity.ts'
import { aval, type Aval } from '../aval.ts'
import { bindMany } from '../bind.ts'
import { structuralKey } from '../keys.ts'
import type { Primitive, Zero } from '../primitive.ts'
import { outputAvals, withoutDeadEquations, type Program } from '../program.ts'
import { stage } from '../staging.ts'
import { callP } from '../transforms/call.ts'
import { repeatRows } from '../family.ts'

/** Parameters of one use: the operation's own, and the operand types its program was traced for. */
export interface ComposedParams<P> {
  readonly own: P
  readonly ins: readonly Aval[]
}

export interface ComposedRules<P> {
  readonly name: string
  /** Throws a TypeError naming the operation if the operands do not fit. */
  check(ins: readonly Aval[], own: P): void
  /** The results; operands have any leading axes, the same for all, and so have the results. */
  body(xs: readonly Value[], own: P): readonly Value[]
  jvp?(xs: readonly Value[], dxs: readonly (Value | Zero)[], own: P, ys: readonly Value[]): readonly (Value | Zero)[]
  transpose?(
    cts: readonly (Value | Zero)[],
    known: readonly (Value | undefined)[],
    own: P,
    avals: readonly Aval[],
  ): readonly (Value | Zero)[]
}

export interface Composed<P> {
  readonly prim: Primitive<ComposedParams<P>, Variadic>
  readonly apply: (xs: readonly Value[], own: P) => readonly Value[]
}

/** Programs kept per primitive; the oldest go first. */
const PROGRAMS = 256

const plain = (x: Aval): Aval => aval(x.shape, x.dtype)

/** A primitive that is a call of `rules.body`, traced once for each combination of parameters and operand types. */
export const composed = <P>(rules: ComposedRules<P>): Composed<P> => {
  const { name, check, body, jvp, transpose } = rules
  const programs = new Map<string, Program>()
  const programOf = (params: ComposedParams<P>): Program => {
    const key = structuralKey(params)
    const known = programs.get(key)
    if (known !== undefined) return known
    const { program, captured } = stage(name, params.ins, (xs) => body(xs, params.own))
    if (captured.length > 0) throw new Error(`internal: ${name} captured a value`)
    if (programs.size >= PROGRAMS) programs.delete(programs.keys().next().value!)
    const made = withoutDeadEquations(program)
    programs.set(key, made)
    return made
  }
  const apply = (xs: readonly Value[], own: P): readonly Value[] => bindMany(prim, xs, { own, ins: xs.map(plain) })
  const prim: Primitive<ComposedParams<P>, Variadic> = {
    name,
    avals: (ins, params) => {
      check(ins, params.own)
      return outputAvals(programOf(params))
    },
    impl: (ins, params) => {
      check(ins, params.own)
      return callP.impl!(ins, { name, program: programOf(params) })
    },
    called: programOf,
    batch: (xs, mapped, { own }, n) =>
      apply(
        xs.map((x, i) => (mapped[i] === true ? x : repeatRows(x, n))),
        own,
      ),
    ...(jvp === undefined
      ? {}
      : {
          jvp: (xs: readonly Value[], dxs: readonly (Value | Zero)[], p: ComposedParams<P>, ys: readonly Value[]) =>
            jvp(xs, dxs, p.own, ys),
        }),
    ...(transpose === undefined ? {} : { transpose: (cts, known, avals, p) => transpose(cts, known, p.own, avals) }),
    show: ({ own }) =>
      own === null || typeof own !== 'object'
        ? ''
        : Object.entries(own)
            .map(([k, v]) => `${k}=${String(v)}`)
            .join(' '),
  }
  return { prim, apply }
}
