/** Loops and choices run by JavaScript, step by step, for those who look inside. How they are compiled is in their lowerings. */
import { allocate, NdArray, sizeOf } from '@pullback/core'
import type { Aval } from '../aval.ts'
import type { RunInner } from '../primitive.ts'
import type { BranchParams } from './branchPrimitive.ts'
import type { ScanParams } from './scanPrimitive.ts'
import type { WhileParams } from './whilePrimitive.ts'

/** Row `i` along the leading axis, in memory of its own. */
export const rowOf = (x: NdArray, i: number): NdArray => {
  const shape = x.shape.slice(1)
  const n = sizeOf(shape)
  return new NdArray(x.dtype, shape, x.data.slice(i * n, (i + 1) * n), x.weakType)
}

/** Arrays of one type along a new leading axis. */
export const stackRows = (a: Aval, rows: readonly NdArray[]): NdArray => {
  const data = allocate(a.dtype, rows.length * sizeOf(a.shape))
  rows.forEach((r, i) => {
    data.set(r.data, i * r.size)
  })
  return new NdArray(a.dtype, [rows.length, ...a.shape], data, a.weakType)
}

export const interpretScan = (ins: readonly NdArray[], p: ScanParams, run: RunInner): readonly NdArray[] => {
  const constants = ins.slice(0, p.consts)
  const xs = ins.slice(p.consts + p.carry)
  const rows: NdArray[][] = p.program.outputs.slice(p.carry).map(() => [])
  let carry = ins.slice(p.consts, p.consts + p.carry)
  for (let pass = 0; pass < p.length; pass++) {
    const i = p.reverse ? p.length - 1 - pass : pass
    const elements = xs.map((x) => rowOf(x, i))
    const outs = run(p.program, [...constants, ...carry, ...elements], `step ${i} of scan of ${p.name}`)
    carry = outs.slice(0, p.carry)
    outs.slice(p.carry).forEach((y, k) => (rows[k]![i] = y))
  }
  return [...carry, ...rows.map((r, k) => stackRows(p.program.outputs[p.carry + k]!.aval, r))]
}

export const interpretWhile = (ins: readonly NdArray[], p: WhileParams, run: RunInner): readonly NdArray[] => {
  const forCondition = ins.slice(0, p.conditionConsts)
  const forBody = ins.slice(p.conditionConsts, p.conditionConsts + p.bodyConsts)
  let carry = ins.slice(p.conditionConsts + p.bodyConsts)
  for (let i = 0; ; i++) {
    const [holds] = run(p.condition, [...forCondition, ...carry], `condition ${i} of whileLoop of ${p.name}`)
    if (holds!.data[0] === 0) return carry
    carry = [...run(p.body, [...forBody, ...carry], `step ${i} of whileLoop of ${p.name}`)]
  }
}

export const interpretBranch = (
  [index, ...ins]: readonly NdArray[],
  { branches }: BranchParams,
  run: RunInner,
): readonly NdArray[] => {
  const i = Math.min(branches.length - 1, Math.max(0, index!.data[0]!))
  return run(branches[i]!, ins, `branch ${i} of cond`)
}
