/** Momentum: a decaying sum of past gradients. */
import { checkOptions, type DType, type Value } from '@pullback/core'
import { perLeaf, zerosOf, type Slots } from './perLeaf.ts'
import { checkDecay, inDType, type Scalar } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'

/** The decaying sum for each parameter. */
export type TraceState = Slots<'trace'>

export interface TraceOptions {
  /** How much of the sum is left after one step, in [0, 1). */
  readonly decay: Scalar
  /** Look one step ahead, as Nesterov (1983) does. Default false. */
  readonly nesterov?: boolean
  /** dtype in which the sum is kept; that of the parameters unless given. */
  readonly accumulatorDtype?: DType
}

/**
 * A decaying sum of the gradients.
 *
 * Update: t = g + decay · t; u = t, or g + decay · t with the new t under `nesterov`.
 * Source: Sutskever, Martens, Dahl, Hinton, "On the importance of initialization and momentum in deep learning", 2013.
 * @throws RangeError if `decay` is not in [0, 1).
 */
export const trace = (options: TraceOptions): GradientTransformation<TraceState> => {
  checkOptions('trace', options, ['decay', 'nesterov', 'accumulatorDtype'])
  const decay = checkDecay('trace', 'decay', options.decay)
  const { nesterov = false } = options
  return perLeaf('trace', { trace: zerosOf(options.accumulatorDtype) }, (g, kept) => {
    const sum = decayed(g, decay, kept.trace)
    return [nesterov ? decayed(g, decay, sum) : sum, { trace: sum.astype(kept.trace.dtype) }]
  })
}

/** g + decay · t in the wider dtype of the two. */
const decayed = (g: Value, decay: Scalar, t: Value): Value => g.add(t.mul(inDType(decay, t.dtype)))
