/** Trading time for memory: what a function computes on the way is computed again when the derivative needs it. */
import { checkOptions, isFloating, unflatten, type Value } from '@pullback/core'
import type { Unary, Variadic } from '../arity.ts'
import { avalOf, type Aval } from '../aval.ts'
import { axesOf } from '../axes.ts'
import { bind, bindAny, bindMany } from '../bind.ts'
import { withoutEffects } from '../effects.ts'
import { ANY, batchElementwise, elementwise, type NoParams } from '../family.ts'
import { mustBe } from '../given.ts'
import type { AnyPrimitive, Primitive } from '../primitive.ts'
import { inputAvals, outputAvals, withoutDeadEquations, type Atom, type Program, type Var } from '../program.ts'
import { runProgram } from '../run.ts'
import { stage } from '../staging.ts'
import { argumentName, checkFunction, flatFunction, flattenValues, nameOf } from './arguments.ts'
import { allRows, closedBatch } from './batched.ts'
import { callP } from './call.ts'
import { spread } from './derive.ts'
import { linearizeFlat, tangentAval } from './linearize.ts'

/** An operation about which a policy decides. */
export interface PolicyCase {
  readonly primitive: string
  readonly params: unknown
  readonly outs: readonly Aval[]
  /** The name given by `checkpointName`, if the operation is one. */
  readonly name: string | undefined
  readonly isContraction: boolean
  readonly hasBatchAxes: boolean
}

/** Whether the results of an operation are kept for the backward pass. */
export type Policy = (operation: PolicyCase) => boolean

/** Ready-made policies, in the manner of JAX. */
export const policies: {
  readonly nothingSaveable: Policy
  readonly everythingSaveable: Policy
  readonly dotsSaveable: Policy
  readonly dotsWithNoBatchDimsSaveable: Policy
  readonly saveOnlyTheseNames: (...names: readonly string[]) => Policy
  readonly saveAnyNamesButThese: (...names: readonly string[]) => Policy
  readonly saveAnythingExceptTheseNames: (...names: readonly string[]) => Policy
  readonly saveFromBothPolicies: (a: Policy, b: Policy) => Policy
} = {
  nothingSaveable: () => false,
  everythingSaveable: () => true,
  dotsSaveable: (o) => o.isContraction,
  dotsWithNoBatchDimsSaveable: (o) => o.isContraction && !o.hasBatchAxes,
  saveOnlyTheseNames:
    (...names) =>
    (o) =>
      o.name !== undefined && names.includes(o.name),
  saveAnyNamesButThese:
    (...names) =>
    (o) =>
      o.name !== undefined && !names.includes(o.name),
  saveAnythingExceptTheseNames:
    (...names) =>
    (o) =>
      o.name === undefined || !names.includes(o.name),
  saveFromBothPolicies: (a, b) => (o) => a(o) || b(o),
}

/** Identity that carries a name for policies. */
export const nameP: Primitive<{ readonly name: string }, Unary> = elementwise<{ readonly name: string }, Unary>({
  name: 'name',
  accepts: ANY,
  expr: ([x]) => x,
  jvp: (_, [dx]) => dx,
  transpose: ([ct]) => [ct],
  show: ({ name }) => `name=${name}`,
})

/** Gives the leaves of a tree a name that `checkpoint` policies can save by. */
export const checkpointName = <T>(tree: T, name: string): T => {
  if (typeof name !== 'string') throw mustBe('checkpointName', 'the name', 'a string', name)
  const { values, def } = flattenValues('checkpointName', 'argument', tree)
  return unflatten(
    def,
    values.map((x) => bind(nameP, [x], { name })),
  ) as T // the same structure
}

/** Identity that no pass looks through: work behind it is not merged with equal work before it. */
export const barrierP: Primitive<{ readonly id: number }, Unary> = elementwise<{ readonly id: number }, Unary>({
  name: 'barrier',
  accepts: ANY,
  expr: ([x]) => x,
  jvp: (_, [dx]) => dx,
  transpose: ([ct]) => [ct],
})
let barriers = 0

/** The value of the second operand with the derivative of the first: a saved result in place of its recomputation. */
const savedP: Primitive<NoParams, readonly [0, 0]> = {
  name: 'saved',
  avals: ([, y]) => [y],
  lower: { tag: 'elementwise', exprs: ([, y]) => [y] },
  jvp: (_, [dx]) => [dx],
  batch: (xs, mapped, params, n) => batchSaved(xs, mapped, params, n),
}
const batchSaved = (xs: readonly Value[], mapped: readonly boolean[], params: NoParams, n: number): readonly Value[] =>
  batchElementwise(savedP, xs, mapped, params, n)

interface CheckpointParams {
  readonly name: string
  readonly program: Program
  readonly policy: Policy
  readonly preventCse: boolean
}

const caseOf = (e: Program['equations'][number]): PolicyCase => {
  const prim = e.prim as AnyPrimitive
  const isContraction = prim.lower?.tag === 'contract'
  const hasBatchAxes = prim.lower?.tag === 'contract' && prim.lower.dims(e.params).batch[0].length > 0
  return {
    primitive: prim.name,
    params: e.params,
    outs: e.outs.map((v) => v.aval),
    name: (e.prim as unknown) === nameP ? (e.params as { readonly name: string }).name : undefined,
    isContraction,
    hasBatchAxes,
  }
}

/** Which results of which equations a policy saves, in order. */
const savedVars = (p: Program, policy: Policy): readonly Var[] =>
  p.equations.flatMap((e) => (policy(caseOf(e)) ? [...e.outs] : []))

/** Runs a program, taking the value of each saved variable from `saved` and its derivative from recomputation. */
const runWithSaved = (
  p: Program,
  ins: readonly Value[],
  vars: readonly Var[],
  saved: readonly Value[],
): readonly Value[] => {
  const env = new Map<Var, Value>()
  p.inputs.forEach((v, i) => env.set(v, ins[i]!))
  const read = (a: Atom): Value => (a.tag === 'literal' ? a.value : env.get(a)!)
  for (const e of p.equations) {
    bindAny(e.prim as AnyPrimitive, e.ins.map(read), e.params).forEach((y, i) => {
      const at = vars.indexOf(e.outs[i]!)
      env.set(e.outs[i]!, at < 0 ? y : bind(savedP, [y, saved[at]!], null))
    })
  }
  return p.outputs.map(read)
}

export const checkpointP: Primitive<CheckpointParams, Variadic> = {
  name: 'checkpoint',
  avals: (_, { program }) => outputAvals(program),
  called: ({ program }) => program,
  withPrograms: (p, [program]) => ({ ...p, program: program! }),
  impl: (ins, { program }) => runProgram(program, ins) as never, // concrete operands give concrete results
  jvp: (xs, dxs, p, ys) => callP.jvp!(xs, dxs, p, ys),
  batch: (xs, mapped, p, n, axisName) => allRows(checkpointP.batchSome!(xs, mapped, p, n, axisName), n),
  batchSome: (xs, mapped, p, n, axisName) => {
    // The program of the batched call, still checkpointed.
    const { program, info } = closedBatch(`vmap of ${p.name}`, p.program, mapped, n, axisName)
    return bindMany(checkpointP, xs, { ...p, program }).map((value, i) => ({ value, isMapped: info[i]! }))
  },
  axes: ({ program }) => axesOf(program),
  linearize: (xs, isLinear, p) => {
    const flags = isLinear.map((t, i) => t && isFloating(xs[i]!.dtype))
    const vars = savedVars(p.program, p.policy)
    const outs = p.program.outputs.length
    const forward: Program = { ...p.program, outputs: [...p.program.outputs, ...vars] }
    const all = bindMany(callP, xs, { name: `fwd(${p.name})`, program: forward })
    const saved = all.slice(outs)
    return {
      ys: all.slice(0, outs),
      tangents: (dxs) => {
        const given = dxs.filter((t, i): t is Value => t !== null && flags[i]!)
        if (given.length === 0) return p.program.outputs.map(() => null)
        const { program, nonzero } = recomputing(p, vars, flags)
        const dys = bindMany(callP, [...xs, ...saved, ...given], { name: `recompute(${p.name})`, program })
        return spread(nonzero, dys)
      },
    }
  },
  show: ({ name }) => `name=${name}`,
}

/** From [arguments, saved values, tangents] to the tangents of the results, the rest computed again. */
const recomputing = (
  p: CheckpointParams,
  vars: readonly Var[],
  flags: readonly boolean[],
): { program: Program; nonzero: readonly boolean[] } => {
  const ins = inputAvals(p.program)
  const saved = vars.map((v) => v.aval)
  const tangents = ins.filter((_, i) => flags[i]).map(tangentAval)
  let nonzero: readonly boolean[] = []
  const { program, captured } = stage(`checkpoint of ${p.name}`, [...ins, ...saved, ...tangents], (all) => {
    const id = barriers++
    const again = all.slice(0, ins.length).map((x) => (p.preventCse ? bind(barrierP, [x], { id }) : x))
    const kept = all.slice(ins.length, ins.length + saved.length)
    const given = spread(flags, all.slice(ins.length + saved.length))
    // Linearised, not pushed forward: a rule that only goes backward may stand inside.
    const program = withoutEffects(p.program)
    const l = linearizeFlat(`checkpoint of ${p.name}`, (v) => runWithSaved(program, v, vars, kept), again, flags)
    nonzero = l.nonzero
    return runProgram(l.program, [...l.captured, ...given.filter((t) => t !== null)])
  })
  if (captured.length > 0) throw new Error(`internal: checkpoint of ${p.name} captured a value`)
  return { program: withoutDeadEquations(program), nonzero }
}

export interface CheckpointOptions {
  /** What is kept for the backward pass beside the arguments. Default: nothing. */
  readonly policy?: Policy
  /** Keep compiled code from merging the recomputation with the first computation. Default true; not needed inside scan. */
  readonly preventCse?: boolean
}

/**
 * `f` with the same values and derivatives that keeps only its arguments (and what `policy` saves) for the backward pass,
 * and computes everything else again there.
 */
export const checkpoint = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  options: CheckpointOptions = {},
): ((...args: Args) => Y) => {
  checkFunction('checkpoint', f)
  checkOptions('checkpoint', options, ['policy', 'preventCse'])
  const { policy = policies.nothingSaveable, preventCse = true } = options
  const name = nameOf(f)
  return (...args) => {
    const x = flattenValues('checkpoint', 'argument', args)
    const flat = flatFunction('checkpoint', f, x.def)
    const { program, captured } = stage(`checkpoint of ${name}`, x.values.map(avalOf), flat.call, (i) =>
      argumentName(f, x.def, i),
    )
    const outs = bindMany(checkpointP, [...captured, ...x.values], { name, program, policy, preventCse })
    return unflatten(flat.outDef(), outs) as Y // the structure f returned
  }
}
