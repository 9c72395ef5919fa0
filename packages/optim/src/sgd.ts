/** Stochastic gradient descent, plain or with momentum. */
import { checkOptions } from '@pullback/core'
import { scaleByLearningRate, type RateState } from './scale.ts'
import type { LearningRate } from './schedule.ts'
import type { Scalar } from './scalars.ts'
import { trace, type TraceState } from './trace.ts'
import { chain, type Chain } from './transformation.ts'

export interface SgdOptions {
  /** Step size: a number, a scalar or a schedule. */
  readonly learningRate: LearningRate
  /** Decay of the sum of past gradients, in [0, 1). Without it no sum is kept; 0 keeps one and changes nothing else. */
  readonly momentum?: Scalar
  /** Look one step ahead; needs `momentum`. Default false. */
  readonly nesterov?: boolean
}

/**
 * Stochastic gradient descent.
 *
 * Update: u = −learningRate · g; with `momentum`, g is first replaced by a decaying sum (see `trace`).
 * @throws RangeError for a negative rate or a momentum outside [0, 1).
 *
 * @example
 * const optimizer = sgd({ learningRate: 0.1, momentum: 0.9 })
 */
export function sgd(options: SgdOptions & { readonly momentum: Scalar }): Chain<readonly [TraceState, RateState]>
export function sgd(options: SgdOptions & { readonly momentum?: undefined }): Chain<readonly [RateState]>
export function sgd(options: SgdOptions): Chain<readonly unknown[]>
export function sgd(options: SgdOptions): Chain<readonly unknown[]> {
  checkOptions('sgd', options, ['learningRate', 'momentum', 'nesterov'])
  const { learningRate, momentum, nesterov = false } = options
  const descent = scaleByLearningRate(learningRate)
  if (momentum !== undefined) return chain(trace({ decay: momentum, nesterov }), descent)
  if (nesterov) throw new RangeError('sgd: nesterov needs momentum, got none')
  return chain(descent)
}
