/** Layouts of reading and writing at computed positions that every language asks for, and what is read outside. */
import { isFloating, rangeOf, type DType, type Shape } from '@pullback/core'
import type { ScatterParams, TakeParams } from '@pullback/autodiff/programs'

/** Which axes of operand, indices and windows belong together. */
export type Layout = Omit<ScatterParams, 'isUnique'>

/** `take` as a gather: the axis collapsed, what it shares with the indices in parallel. */
export const layoutOfTake = (
  x: { readonly shape: Shape },
  indices: { readonly shape: Shape },
  { axis, batch, mode }: TakeParams,
): Layout => {
  const rank = indices.shape.length - batch
  const shared = Array.from({ length: batch }, (_, d) => d)
  const kept = x.shape.map((_, d) => d).filter((d) => d >= batch && d !== axis)
  return {
    offsetDims: kept.map((d) => (d < axis ? d : d + rank - 1)),
    collapsedSliceDims: [axis],
    startIndexMap: [axis],
    operandBatchingDims: shared,
    startIndicesBatchingDims: shared,
    sliceSizes: x.shape.map((n, d) => (d < batch || d === axis ? 1 : n)),
    mode,
  }
}

/** What is read outside where no other value is given: `fillValue` of the primitives. */
export const fillOf = (dtype: DType): number => {
  if (isFloating(dtype)) return NaN
  const [lowest, highest] = rangeOf(dtype)
  return lowest < 0 ? lowest : highest
}
