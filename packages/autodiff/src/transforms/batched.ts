/** Programs over one more axis: what the batching rules of calls and of control flow have in common. */
import type { Value } from '@pullback/core'
import { aval, type Aval } from '../aval.ts'
import type { Batched } from '../primitive.ts'
import { inputAvals, type Program } from '../program.ts'
import { runProgram } from '../run.ts'
import { stage } from '../staging.ts'
import { bits, derive, type Derived } from './derive.ts'
import { repeatRows } from '../family.ts'
import { vmapFlat } from './vmap.ts'

/** All results with the mapped axis, those that the examples share being repeated. */
export const allRows = (ys: readonly Batched[], n: number): readonly Value[] =>
  ys.map((y) => (y.isMapped ? y.value : repeatRows(y.value, n)))

/** Types of operands that carry the mapped axis in front. */
export const batchedAvals = (avals: readonly Aval[], mapped: readonly boolean[], n: number): readonly Aval[] =>
  avals.map((a, i) => (mapped[i] === true ? aval([n, ...a.shape], a.dtype, a.weakType) : a))

/** Part of the key of a derivation: which operands are mapped over how many examples, under which name. */
export const mappedKey = (mapped: readonly boolean[], n: number, axisName: string | undefined): string =>
  `${bits(mapped)} ${n}${axisName === undefined ? '' : ` ${JSON.stringify(axisName)}`}`

/** The program over one more axis, results that the examples share staying as they are; which are mapped. */
export const batchedProgram = (
  title: string,
  p: Program,
  mapped: readonly boolean[],
  n: number,
  axisName: string | undefined,
): Derived<readonly boolean[]> =>
  derive(p, `batched ${mappedKey(mapped, n, axisName)}`, () => {
    let info: readonly boolean[] = []
    const staged = stage(title, batchedAvals(inputAvals(p), mapped, n), (ins) => {
      const ys = vmapFlat(title, (xs) => runProgram(p, xs), ins, mapped, n, axisName)
      info = ys.map((y) => y.isMapped)
      return ys.map((y) => y.value)
    })
    return { ...staged, info }
  })

/** `batchedProgram` of a caller that has no operands for captured values; rules capture none. */
export const closedBatch = (
  title: string,
  p: Program,
  mapped: readonly boolean[],
  n: number,
  axisName: string | undefined,
): Derived<readonly boolean[]> => {
  const d = batchedProgram(title, p, mapped, n, axisName)
  if (d.captured.length > 0) throw new Error(`internal: ${title} captured a value`)
  return d
}
