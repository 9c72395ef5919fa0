/** Whether results are watched for NaN and infinities, and by whom. What is done about them is in watch.ts. */
import type { NdArray } from '@pullback/core'
import type { AnyPrimitive } from '../primitive.ts'

/** What counts as a mistake. */
export interface Watch {
  readonly nan: boolean
  readonly inf: boolean
}

/** Throws if results are not as they should be. */
export type Inspector = (
  watch: Watch,
  prim: AnyPrimitive,
  args: readonly NdArray[],
  params: unknown,
  ys: readonly NdArray[],
) => void

/** Is told of operations that were computed. */
export type Observer = (prim: AnyPrimitive, args: readonly NdArray[], params: unknown, ys: readonly NdArray[]) => void

let current: Watch | undefined
let inspector: Inspector | undefined
let observer: Observer | undefined

/** Whether operations are watched now. */
export const isWatching = (): boolean => current !== undefined || observer !== undefined

/** Results that were just computed, after a look at them if they are watched. */
export const inspected = (
  prim: AnyPrimitive,
  args: readonly NdArray[],
  params: unknown,
  ys: readonly NdArray[],
): readonly NdArray[] => {
  if (observer !== undefined) observer(prim, args, params, ys)
  if (current !== undefined) inspector!(current, prim, args, params, ys)
  return ys
}

/** Adds to what is watched, or ends it, and returns what was watched before. */
export const exchangeWatch = (watch: Watch | undefined, by?: Inspector): Watch | undefined => {
  const before = current
  current = watch
  inspector = by ?? inspector
  return before
}

/** Sets who is told of operations, and returns who was before. */
export const exchangeObserver = (by: Observer | undefined): Observer | undefined => {
  const before = observer
  observer = by
  return before
}
