/** Slow parameters that follow those of a transformation inside, a few steps behind. */
import { checkOptions, mapTree, type Tree, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { noSteps, oneMore } from './count.ts'
import { leavesLike, leavesOf, treeOf } from './parameters.ts'
import { needParams } from './perLeaf.ts'
import { checkCount, checkFinite, inDType, type Scalar } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'
import { checkTransformation } from './given.ts'

export interface LookaheadOptions {
  /** Steps of `inner` between two of the slow parameters. Default 6. */
  readonly syncPeriod?: number
  /** How far the slow parameters go towards the fast ones, in [0, 1]. Default 0.5. */
  readonly slowStepSize?: Scalar
  /** Start `inner` afresh after each. Default false. */
  readonly resetState?: boolean
}

export interface LookaheadState<S> {
  /** Steps since the slow parameters moved, int32. */
  readonly stepsSinceSync: Value
  readonly slow: Tree<Value>
  readonly inner: S
}

/**
 * `inner` explores, and every few steps the parameters go back part of the way to where it set out from.
 *
 * Update: u as of `inner`; every `syncPeriod` steps slow = slow + slowStepSize · (p + u − slow) and u = slow − p. For evaluation
 * take the slow parameters from the state.
 * Source: Zhang, Lucas, Hinton, Ba, "Lookahead optimizer: k steps forward, 1 step back", NeurIPS 2019, arXiv:1907.08610.
 * @throws RangeError for a period below 1; TypeError where `update` gets no parameters.
 */
export const lookahead = <S>(
  inner: GradientTransformation<S>,
  options: LookaheadOptions = {},
): GradientTransformation<LookaheadState<S>> => {
  checkOptions('lookahead', options, ['syncPeriod', 'slowStepSize', 'resetState'])
  checkTransformation('lookahead', 'inner', inner)
  const period = checkCount('lookahead', 'syncPeriod', options.syncPeriod ?? 6, 1)
  const stepSize = checkFinite('lookahead', 'slowStepSize', options.slowStepSize ?? 0.5)
  return {
    init: (params) => {
      const { values, def } = leavesOf('lookahead', 'parameters', params)
      // A copy, so that donating the parameters does not take the slow ones away with them.
      const slow = treeOf(
        def,
        values.map((p) => p.add(np.zerosLike(p))),
      )
      return { stepsSinceSync: noSteps(), slow, inner: inner.init(params) }
    },
    update: (grads, state, params, extra) => {
      const [explored, next] = inner.update(grads, state.inner, needParams('lookahead', params), extra)
      const u = leavesOf('lookahead', 'updates', explored)
      const fast = leavesLike('lookahead', 'parameters', params, u)
      const before = leavesLike('lookahead', 'state.slow', state.slow, u)
      const taken = oneMore(state.stepsSinceSync)
      const isSync = taken.greaterEqual(period)
      const moved = before.values.map((slow, i) => {
        const there = (fast.values[i] ?? slow).add(u.values[i] ?? slow)
        return slow.add(there.sub(slow).mul(inDType(stepSize, slow.dtype))).astype(slow.dtype)
      })
      const updates = u.values.map((change, i) => {
        const p = fast.values[i] ?? change
        return np.where(isSync, (moved[i] ?? p).sub(p).astype(change.dtype), change)
      })
      const reset = options.resetState ?? false
      const fresh = reset ? inner.init(params) : next
      return [
        treeOf(u.def, updates) as typeof grads, // grads' own structure
        {
          stepsSinceSync: np.where(isSync, 0, taken),
          slow: treeOf(
            u.def,
            before.values.map((slow, i) => np.where(isSync, moved[i] ?? slow, slow)),
          ),
          inner: reset ? (mapTree((a, b) => np.where(isSync, a as Value, b as Value), fresh, next) as S) : next, // one structure
        },
      ]
    },
  }
}
