/** What checks found, as values: a code, the values of messages, and the sites they belong to. */
import { scalar, type Value } from '@pullback/core'
import { avalOf, type Aval } from '../aval.ts'
import type { Program } from '../program.ts'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import type { Site } from './checkPrimitive.ts'

/** What is checked. */
export type ErrorKind = Site['kind']

/** A site and the types of its values. */
export interface CheckSite extends Site {
  readonly values: readonly Aval[]
}

/** What checks found: 0, or 1 + the number of the site that failed first, and the values of the sites' messages. */
export interface Checked {
  readonly code: Value
  readonly payload: readonly Value[]
  readonly sites: readonly CheckSite[]
}

export interface CheckedResult extends Checked {
  readonly ys: readonly Value[]
}

/** A program whose further results are a code and a payload. */
export type CheckedInside = (p: Program) => { readonly program: Program; readonly sites: readonly CheckSite[] }

/** Whether a code says that something failed. */
export const hasFailed = (code: Value): Value => compare('gt', code, scalar(0, 'int32'))

/** The results of a checked program, taken apart. */
export const partsOf = (sites: readonly CheckSite[], outs: readonly Value[], count: number): CheckedResult => ({
  ys: outs.slice(0, count),
  code: outs[count]!,
  payload: outs.slice(count + 1),
  sites,
})

/** Zeros where the values of checks go that have not failed. */
export const emptyPayload = (sites: readonly CheckSite[]): readonly Value[] =>
  sites.flatMap((s) => s.values.map((a) => broadcastInDim(scalar(0, a.dtype), a.shape, [])))

/** The types of the code and the payload of a checked program. */
export const findingAvals = (sites: readonly CheckSite[]): readonly Aval[] => [
  avalOf(scalar(0, 'int32')),
  ...sites.flatMap((s) => s.values),
]
