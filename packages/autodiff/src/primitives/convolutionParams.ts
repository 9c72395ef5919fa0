/** What a convolution is told beside its operands. Types only. */
import type { Padding } from './padding.ts'

/**
 * Which axes of the operands are what: of `lhs` and `out` [batch, feature, …spatial], of `rhs`
 * [out feature, in feature, …spatial].
 */
export interface ConvDimensionNumbers {
  readonly lhs: readonly number[]
  readonly rhs: readonly number[]
  readonly out: readonly number[]
}

/** Spatial amounts have one entry per spatial axis, in the order of the dimension numbers. */
export interface ConvParams {
  readonly windowStrides: readonly number[]
  readonly padding: readonly Padding[]
  readonly lhsDilation: readonly number[]
  readonly rhsDilation: readonly number[]
  readonly dimensionNumbers: ConvDimensionNumbers
  readonly featureGroupCount: number
  readonly batchGroupCount: number
}
