/** Running one operation on concrete arrays: the same rule and kernels as compiled code, with the plan for each shape kept. */
import { NdArray, shapesEqual, type Executable, type Storage, type TypedArray } from '@pullback/core'
import { avalOf, type Aval } from './aval.ts'
import { backendFor } from './compile/backend.ts'
import { lowerProgram } from './compile/lower.ts'
import { simplify } from './compile/simplify.ts'
import { inspected } from './debug/watching.ts'
import { sameData, structuralKey } from './keys.ts'
import type { AnyPrimitive } from './primitive.ts'
import { newVar } from './program.ts'

interface Plan {
  readonly executable: Executable
  readonly ins: readonly Aval[]
  readonly params: unknown
  readonly outs: readonly Aval[]
}

/** Plans kept per primitive; the oldest go first. */
const PLANS = 256
/** Plans that are tried by comparing, before a key is built: a loop uses each operation in a few ways. */
const RECENT = 4

interface Table {
  readonly byKey: Map<string, Plan>
  readonly recent: Plan[]
  /** Which of the recent plans goes next. */
  next: number
}

const tables = new WeakMap<AnyPrimitive, Table>()

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
  return { executable: backendFor(program.kernels).compile(program), ins: args.map(avalOf), params, outs }
}

const fits = (plan: Plan, args: readonly NdArray[], params: unknown): boolean => {
  const { ins } = plan
  if (ins.length !== args.length) return false
  for (let i = 0; i < args.length; i++) {
    const a = ins[i]!
    const x = args[i]!
    if (a.dtype !== x.dtype || a.weakType !== x.weakType || !shapesEqual(a.shape, x.shape)) return false
  }
  return sameData(plan.params, params)
}

const planFor = (prim: AnyPrimitive, args: readonly NdArray[], params: unknown): Plan => {
  let table = tables.get(prim)
  if (table === undefined) tables.set(prim, (table = { byKey: new Map<string, Plan>(), recent: [], next: 0 }))
  const { byKey, recent } = table
  for (let i = 0; i < recent.length; i++) if (fits(recent[i]!, args, params)) return recent[i]!
  const key = keyOf(args, params)
  let plan = byKey.get(key)
  if (plan === undefined) {
    plan = makePlan(prim, args, params)
    if (byKey.size >= PLANS) byKey.delete(byKey.keys().next().value!)
    byKey.set(key, plan)
  }
  recent[table.next] = plan
  table.next = (table.next + 1) % RECENT
  return plan
}

/** The results of a primitive on concrete arrays, looked at if someone watches for NaN. */
export const evaluate = (prim: AnyPrimitive, args: readonly NdArray[], params: unknown): readonly NdArray[] =>
  inspected(prim, args, params, compute(prim, args, params))

const compute = (prim: AnyPrimitive, args: readonly NdArray[], params: unknown): readonly NdArray[] => {
  if (prim.impl !== undefined) return prim.impl(args, params)
  if (prim.lower?.tag === 'reshape') {
    const [out] = prim.avals(args, params)
    return [new NdArray(out!.dtype, out!.shape, elementsOf(args[0]!.storage), out!.weakType)]
  }
  const { executable, outs } = planFor(prim, args, params)
  const storages = new Array<Storage>(args.length)
  for (let i = 0; i < args.length; i++) storages[i] = args[i]!.storage
  const results = executable.run(storages)
  const ys = new Array<NdArray>(results.length)
  for (let i = 0; i < ys.length; i++) {
    const { dtype, shape, weakType } = outs[i]!
    ys[i] = new NdArray(dtype, shape, elementsOf(results[i]!), weakType)
  }
  return ys
}

/** For an operand that comes back as it was: it may lie in the memory of a compiled function, but only until it is donated there. */
const elementsOf = (s: Storage): TypedArray => (ArrayBuffer.isView(s) ? s : s.read())
