/** Running one operation on concrete arrays: the same rule and kernels as compiled code, with the plan for each shape kept. */
import { NdArray, type Executable } from '@pullback/core'
import { avalOf, type Aval } from './aval.ts'
import { backendFor } from './compile/backend.ts'
import { lowerProgram } from './compile/lower.ts'
import { simplify } from './compile/simplify.ts'
import { structuralKey } from './keys.ts'
import type { AnyPrimitive } from './primitive.ts'
import { newVar } from './program.ts'

interface Plan {
  readonly executable: Executable
  readonly outs: readonly Aval[]
}

/** Plans kept per primitive; the oldest go first. */
const PLANS = 256
const plans = new WeakMap<AnyPrimitive, Map<string, Plan>>()

const keyOf = (args: readonly NdArray[], params: unknown): string => {
  let key = params === null ? '' : structuralKey(params)
  for (const x of args) key += `${x.weakType ? '~' : ''}${x.dtype}${x.shape.join()};`
  return key
}

const makePlan = (prim: AnyPrimitive, args: readonly NdArray[], params: unknown): Plan => {
  const inputs = args.map((x) => newVar(avalOf(x)))
  const outs = prim.avals(args, params)
  const results = outs.map(newVar)
  const program = lowerProgram(
    simplify({ inputs, equations: [{ prim, params, ins: inputs, outs: results }], outputs: results }),
  )
  return { executable: backendFor(program.kernels).compile(program), outs }
}

/** The results of a primitive on concrete arrays. */
export const evaluate = (prim: AnyPrimitive, args: readonly NdArray[], params: unknown): readonly NdArray[] => {
  if (prim.impl !== undefined) return prim.impl(args, params)
  if (prim.lower?.tag === 'reshape') {
    const [out] = prim.avals(args, params)
    return [new NdArray(out!.dtype, out!.shape, args[0]!.storage, out!.weakType)]
  }
  let table = plans.get(prim)
  if (table === undefined) plans.set(prim, (table = new Map<string, Plan>()))
  const key = keyOf(args, params)
  let plan = table.get(key)
  if (plan === undefined) {
    plan = makePlan(prim, args, params)
    if (table.size >= PLANS) table.delete(table.keys().next().value!)
    table.set(key, plan)
  }
  const { outs } = plan
  return plan.executable
    .run(args.map((x) => x.storage))
    .map((s, i) => new NdArray(outs[i]!.dtype, outs[i]!.shape, s, outs[i]!.weakType))
}
