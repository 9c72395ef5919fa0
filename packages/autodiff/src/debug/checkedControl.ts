/** Loops and choices with the checks inside them: the code and the values of the first failure travel in the carry. */
import { scalar, type Value } from '@pullback/core'
import { bindAny, bindMany } from '../bind.ts'
import type { AnyPrimitive } from '../primitive.ts'
import { inputAvals } from '../program.ts'
import { select } from '../primitives/select.ts'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { runProgram } from '../run.ts'
import { stage } from '../staging.ts'
import { branchP, type BranchParams } from '../control/branchPrimitive.ts'
import { scanP, type ScanParams } from '../control/scanPrimitive.ts'
import { whileP, type WhileParams } from '../control/whilePrimitive.ts'
import { callP } from '../transforms/call.ts'
import { checkpointP } from '../transforms/checkpoint.ts'
import { emptyPayload, findingAvals, hasFailed, partsOf, type CheckedInside, type CheckedResult } from './findings.ts'

/** How an operation that runs programs is applied with checks inside. */
export type ControlRule = (xs: readonly Value[], params: unknown, inside: CheckedInside) => CheckedResult

/** What was found first: `before` if that failed, else `after`. */
const first = (before: readonly Value[], after: readonly Value[]): readonly Value[] => {
  const failed = hasFailed(before[0]!)
  return before.map((b, i) => {
    const whole = b.shape.length === 0 ? failed : broadcastInDim(failed, b.shape, [])
    return select(whole, b, after[i]!)
  })
}

const checkedScan = (xs: readonly Value[], p: ScanParams, inside: CheckedInside): CheckedResult => {
  const { program, sites } = inside(p.program)
  const kept = 1 + sites.flatMap((s) => s.values).length
  const avals = inputAvals(p.program)
  const start = p.consts + p.carry
  const all = [...avals.slice(0, start), ...findingAvals(sites), ...avals.slice(start)]
  const { program: body } = stage(`checkify of ${p.name}`, all, (ins) => {
    const before = ins.slice(start, start + kept)
    const outs = runProgram(program, [...ins.slice(0, start), ...ins.slice(start + kept)])
    const count = p.program.outputs.length
    return [...outs.slice(0, p.carry), ...first(before, outs.slice(count)), ...outs.slice(p.carry, count)]
  })
  const zeros = [scalar(0, 'int32'), ...emptyPayload(sites)]
  const outs = bindMany(scanP, [...xs.slice(0, start), ...zeros, ...xs.slice(start)], {
    ...p,
    program: body,
    carry: p.carry + kept,
  })
  const found = outs.slice(p.carry, p.carry + kept)
  return {
    ys: [...outs.slice(0, p.carry), ...outs.slice(p.carry + kept)],
    code: found[0]!,
    payload: found.slice(1),
    sites,
  }
}

/** The condition is checked each time it is computed, the last time included. */
const checkedWhile = (xs: readonly Value[], p: WhileParams, inside: CheckedInside): CheckedResult => {
  const test = inside(p.condition)
  const step = inside(p.body)
  const sites = [...test.sites, ...step.sites]
  const kept = 1 + sites.flatMap((s) => s.values).length
  const avals = inputAvals(p.body)
  const conditionAvals = inputAvals(p.condition)
  const forTest = conditionAvals.slice(0, p.conditionConsts)
  const carryAvals = avals.slice(p.bodyConsts)
  const noTest = emptyPayload(test.sites)
  const noStep = emptyPayload(step.sites)
  /** The findings of the condition at a carry, after those before it. */
  const tested = (consts: readonly Value[], carry: readonly Value[], before: readonly Value[]): readonly Value[] => {
    const r = partsOf(test.sites, runProgram(test.program, [...consts, ...carry]), 1)
    return first(before, [r.code, ...r.payload, ...noStep])
  }
  const bodyAvals = [...forTest, ...avals.slice(0, p.bodyConsts), ...carryAvals, ...findingAvals(sites)]
  const { program: body } = stage(`checkify of ${p.name}`, bodyAvals, (ins) => {
    let at = 0
    const take = (n: number): readonly Value[] => ins.slice(at, (at += n))
    const consts = take(forTest.length)
    const own = take(p.bodyConsts)
    const carry = take(carryAvals.length)
    const known = tested(consts, carry, take(kept))
    const r = partsOf(step.sites, runProgram(step.program, [...own, ...carry]), carry.length)
    const code = select(hasFailed(r.code), r.code.add(scalar(test.sites.length, 'int32')), scalar(0, 'int32'))
    return [...r.ys, ...first(known, [code, ...noTest, ...r.payload])]
  })
  const { program: condition } = stage(
    `checkify of ${p.name}`,
    [...forTest, ...carryAvals, ...findingAvals(sites)],
    (ins) => runProgram(test.program, ins.slice(0, forTest.length + carryAvals.length)).slice(0, 1),
  )
  const forCondition = xs.slice(0, p.conditionConsts)
  const constants = [...forCondition, ...xs.slice(p.conditionConsts, p.conditionConsts + p.bodyConsts)]
  const init = xs.slice(p.conditionConsts + p.bodyConsts)
  const zeros = [scalar(0, 'int32'), ...noTest, ...noStep]
  const outs = bindMany(whileP, [...forCondition, ...constants, ...init, ...zeros], {
    ...p,
    condition,
    body,
    bodyConsts: constants.length,
  })
  const ys = outs.slice(0, init.length)
  const last = tested(forCondition, ys, outs.slice(init.length))
  return { ys, code: last[0]!, payload: last.slice(1), sites }
}

const checkedBranch = (xs: readonly Value[], p: BranchParams, inside: CheckedInside): CheckedResult => {
  const checked = p.branches.map(inside)
  const sites = checked.flatMap((c) => c.sites)
  const count = p.branches[0]!.outputs.length
  const branches = p.branches.map((branch, i) => {
    const before = checked.slice(0, i).flatMap((c) => c.sites)
    const after = checked.slice(i + 1).flatMap((c) => c.sites)
    return stage('checkify of cond', inputAvals(branch), (ins) => {
      const r = partsOf(checked[i]!.sites, runProgram(checked[i]!.program, ins), count)
      const code = select(hasFailed(r.code), r.code.add(scalar(before.length, 'int32')), scalar(0, 'int32'))
      return [...r.ys, code, ...emptyPayload(before), ...r.payload, ...emptyPayload(after)]
    }).program
  })
  return partsOf(sites, bindMany(branchP, xs, { branches }), count)
}

const checkedCall =
  (prim: AnyPrimitive): ControlRule =>
  (xs, params, inside) => {
    const called = prim.called!(params)
    const { program, sites } = inside(called)
    return partsOf(sites, bindAny(prim, xs, prim.withPrograms!(params, [program])), called.outputs.length)
  }

/** By primitive: the rules of those that let checks out of the programs they run. */
export const CONTROL: ReadonlyMap<unknown, ControlRule> = new Map<unknown, ControlRule>([
  [scanP, (xs, p, inside) => checkedScan(xs, p as ScanParams, inside)],
  [whileP, (xs, p, inside) => checkedWhile(xs, p as WhileParams, inside)],
  [branchP, (xs, p, inside) => checkedBranch(xs, p as BranchParams, inside)],
  [callP, checkedCall(callP)],
  [checkpointP, checkedCall(checkpointP)],
])
