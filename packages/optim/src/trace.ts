/** Momentum: a decaying sum of past gradients. */
import type { Tree, Value } from '@pullback/core'
import { leavesLike, leavesOf, treeOf } from './parameters.ts'
import { checkDecay } from './schedule.ts'
import type { GradientTransformation } from './transformation.ts'
import { np } from '@pullback/autodiff'

export interface TraceState {
  /** The decaying sum for each parameter. */
  readonly trace: Tree<Value>
}

export interface TraceOptions {
  /** How much of the sum is left after one step, in [0, 1). */
  readonly decay: number
  /** Look one step ahead, as Nesterov (1983) does. Default false. */
  readonly nesterov?: boolean
}

/**
 * A decaying sum of the gradients.
 *
 * Update: t = g + decay · t; u = t, or g + decay · t with the new t under `nesterov`.
 * Source: Sutskever, Martens, Dahl, Hinton, "On the importance of initialization and momentum in deep learning", 2013.
 * @throws RangeError if `decay` is not in [0, 1).
 */
export const trace = (options: TraceOptions): GradientTransformation<TraceState> => {
  const decay = checkDecay('trace', 'decay', options.decay)
  const { nesterov = false } = options
  return {
    init: (params) => {
      const { values, def } = leavesOf('trace', 'parameters', params)
      return {
        trace: treeOf(
          def,
          values.map((p) => np.zerosLike(p)),
        ),
      }
    },
    update: (grads, state) => {
      const old = leavesOf('trace', 'state.trace', state.trace)
      const { values, def } = leavesLike('trace', 'gradients', grads, old)
      const sums = values.map((g, i) => decayed(g, decay, old.values[i]))
      const updates = nesterov ? values.map((g, i) => decayed(g, decay, sums[i])) : sums
      return [treeOf(def, updates) as typeof grads, { trace: treeOf(def, sums) }] // grads' own structure
    },
  }
}

/** g + decay · t in the dtype of t. */
const decayed = (g: Value, decay: number, t: Value | undefined): Value => {
  if (t === undefined) throw new Error('internal: trace has fewer leaves than the gradients')
  return g.astype(t.dtype).add(t.mul(decay))
}
