/** Adam with a learning rate. */
import { scaleByLearningRate, type RateState } from './scale.ts'
import { scaleByAdam, type ScaleByAdamOptions, type ScaleByAdamState } from './scaleByAdam.ts'
import type { LearningRate } from './schedule.ts'
import { chain, type Chain } from './transformation.ts'

export interface AdamOptions extends ScaleByAdamOptions {
  /** Step size: a number, a scalar or a schedule. */
  readonly learningRate: LearningRate
}

/**
 * Adam.
 *
 * Update: u = −learningRate · (the direction of `scaleByAdam`). `eps` is outside the root and the means are corrected
 * for starting at zero, as in the paper's algorithm 1 and in optax. Keras divides by √ν + eps before correcting, which is another
 * eps by the factor √(1 − b2ᵗ), and has the default 1e-7.
 * Source: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, arXiv:1412.6980.
 * @throws RangeError for a negative rate, a decay outside [0, 1) or a negative eps.
 *
 * @example
 * const optimizer = adam({ learningRate: 1e-3 })
 * const state = optimizer.init(params)
 * const [updates, next] = optimizer.update(grads, state, params)
 * const better = applyUpdates(params, updates)
 */
export const adam = (options: AdamOptions): Chain<readonly [ScaleByAdamState, RateState]> => {
  const { learningRate, ...rest } = options
  return chain(scaleByAdam(rest), scaleByLearningRate(learningRate))
}
