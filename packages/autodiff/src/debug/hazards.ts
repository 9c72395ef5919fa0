/** What can go wrong with an operation silently, as values computed beside it. What becomes of them is in checkedProgram.ts. */
import { array, scalar, sizeOf, type Value } from '@pullback/core'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { divP, remP } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { take, takeAddP, takeP, type TakeParams } from '../primitives/indexing.ts'
import { or } from '../primitives/logical.ts'
import { argmax, reduceOr } from '../primitives/reduce.ts'
import { gatherP, SCATTERS } from '../primitives/gather.ts'
import type { WindowLayout } from '../primitives/windowLayout.ts'

/** Something that went wrong if `failed`, a bool scalar; `text` has a field {} for each of `values`. */
export interface Hazard {
  readonly kind: 'index' | 'div'
  readonly failed: Value
  readonly text: string
  readonly values: readonly Value[]
}

const AT_SCALAR = { axis: 0, batch: 0, mode: 'clip' } as const

/** Positions `indices` [..., axes] that must lie in 0 … limits[k] along operand axis axes[k] of size sizes[k]. */
const indexHazards = (
  indices: Value,
  axes: readonly number[],
  limits: readonly number[],
  sizes: readonly number[],
): readonly Hazard[] => {
  const count = sizeOf(indices.shape)
  if (count === 0) return []
  const flat = reshapeTo(indices, [count / axes.length, axes.length])
  const along = (xs: readonly number[]): Value => broadcastInDim(array(xs, { dtype: 'int32' }), flat.shape, [1])
  const below = compare('lt', flat, scalar(0, 'int32'))
  const bad = reshapeTo(or(below, compare('gt', flat, along(limits))), [count])
  const first = argmaxOf(bad)
  const at = (x: Value): Value => take(reshapeTo(x, [count]), first, AT_SCALAR)
  return [
    {
      kind: 'index',
      failed: reduceOr(bad, [0]),
      text: 'index {} is out of bounds for axis {} of size {}',
      values: [at(flat), at(along(axes)), at(along(sizes))],
    },
  ]
}

const argmaxOf = (flags: Value): Value => argmax(flags.astype('int32'), [0])

/** Division by `y`. */
const divisionHazards = (y: Value): readonly Hazard[] => {
  const isZero = compare('eq', y, scalar(0, y.dtype))
  const failed = y.shape.length === 0 ? isZero : reduceOr(isZero, [...y.shape.keys()])
  return [{ kind: 'div', failed, text: 'division by zero', values: [] }]
}

/** Reading outside is meant where a mode `clip` was asked for. */
const takeHazards = ([x, indices]: readonly Value[], { axis, mode }: TakeParams): readonly Hazard[] => {
  const n = x!.shape[axis]!
  return mode === 'clip' ? [] : indexHazards(reshapeTo(indices!, [...indices!.shape, 1]), [axis], [n - 1], [n])
}

const windowHazards = ([x, indices]: readonly Value[], p: WindowLayout): readonly Hazard[] => {
  const axes = p.startIndexMap
  if (axes.length === 0) return []
  const sizes = axes.map((d) => x!.shape[d]!)
  const limits = axes.map((d, k) => sizes[k]! - p.sliceSizes[d]!)
  return indexHazards(indices!, axes, limits, sizes)
}

export type HazardRule = (xs: readonly Value[], params: unknown) => readonly Hazard[]

const division: HazardRule = ([, y]) => divisionHazards(y!)
const taking: HazardRule = (xs, p) => takeHazards(xs, p as TakeParams)
const windows: HazardRule = (xs, p) => windowHazards(xs, p as WindowLayout)

/** By primitive. */
export const HAZARDS: ReadonlyMap<unknown, HazardRule> = new Map<unknown, HazardRule>([
  [divP, division],
  [remP, division],
  [takeP, taking],
  [takeAddP, taking],
  [gatherP, windows],
  ...Object.values(SCATTERS).map((prim) => [prim, windows] as const),
])
