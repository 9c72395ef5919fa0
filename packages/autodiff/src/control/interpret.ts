/** Loops and choices run by JavaScript, step by step, for those who look inside. How they are compiled is in their lowerings. */
import { allocate, NdArray, sizeOf } from '@pullback/core'
import type { Aval } from '../aval.ts'
import type { RunInner } from '../primitive.ts'
import type { Program } from '../program.ts'

interface Scan {
  readonly name: string
  readonly program: Program
  readonly length: number
  readonly reverse: boolean
  readonly consts: number
  readonly carry: number
}

interface While {
  readonly name: string
  readonly condition: Program
  readonly body: Program
  readonly conditionConsts: number
  readonly bodyConsts: number
}

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

export const interpretScan = (ins: readonly NdArray[], p: Scan, run: RunInner): readonly NdArray[] => {
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

export const interpretWhile = (ins: readonly NdArray[], p: While, run: RunInner): readonly NdArray[] => {
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
  { branches }: { readonly branches: readonly Program[] },
  run: RunInner,
): readonly NdArray[] => {
  const i = Math.min(branches.length - 1, Math.max(0, index!.data[0]!))
  return run(branches[i]!, ins, `branch ${i} of cond`)
}
