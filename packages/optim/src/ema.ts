/** The decaying mean of gradients, or of anything else that is given in their place. */
import { checkOptions, type DType } from '@pullback/core'
import { mean, perLeafCounted, zerosOf, type CountedSlots } from './perLeaf.ts'
import { checkDecay, type Scalar } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'

export interface EmaOptions {
  /** Decay of the mean, in [0, 1). */
  readonly decay: Scalar
  /** Divide by 1 − decayᵗ, which makes up for starting at 0. Default true. */
  readonly debias?: boolean
  /** dtype in which the mean is kept; that of the parameters unless given. */
  readonly accumulatorDtype?: DType
}

/**
 * The decaying mean of the gradients.
 *
 * Update: m = (1 − decay) g + decay m; u = m / (1 − decayᵗ), or m without `debias`. For the mean of parameters call `update` with
 * these in place of gradients.
 * @throws RangeError for a decay outside [0, 1).
 */
export const ema = (options: EmaOptions): GradientTransformation<CountedSlots<'ema'>> => {
  checkOptions('ema', options, ['decay', 'debias', 'accumulatorDtype'])
  const { decay, debias = true, accumulatorDtype } = options
  const d = checkDecay('ema', 'decay', decay)
  return perLeafCounted('ema', { ema: zerosOf(accumulatorDtype) }, (g, kept, step) => {
    const m = mean(g, d, kept.ema)
    return [debias ? m.div(step.correction(d, m.dtype)) : m, { ema: m.astype(kept.ema.dtype) }]
  })
}
