/** Several small steps as one larger: gradients are gathered, and the transformation inside sees their mean. */
import { checkOptions, type Tree, type Value } from '@pullback/core'
import { cond, np } from '@pullback/autodiff'
import { noSteps, oneMore } from './count.ts'
import { leavesLike, leavesOf, treeOf, zerosLikeTree } from './parameters.ts'
import { checkCount } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'
import { checkTransformation } from './given.ts'

export interface AccumulateOptions {
  /** Steps that make one: a number, or a function of the larger steps taken. */
  readonly every: number | ((largerSteps: Value) => Value | number)
  /** The mean of the gradients of those steps; else their sum. Default true. */
  readonly mean?: boolean
}

export interface AccumulateState<S> {
  /** Small steps since the last larger one, int32. */
  readonly miniStep: Value
  /** Larger steps taken, int32. */
  readonly largerSteps: Value
  /** Mean or sum of the gradients since. */
  readonly gradients: Tree<Value>
  readonly inner: S
}

/**
 * `inner` once in `every` steps, with the mean of the gradients in between: a larger batch than fits. The updates of the other
 * steps are 0.
 * @throws RangeError if `every` is no whole number of at least 1.
 *
 * @example
 * const optimizer = accumulate(adam({ learningRate: 1e-3 }), { every: 4 })
 */
export const accumulate = <S>(
  inner: GradientTransformation<S>,
  options: AccumulateOptions,
): GradientTransformation<AccumulateState<S>> => {
  checkOptions('accumulate', options, ['every', 'mean'])
  checkTransformation('accumulate', 'inner', inner)
  const { every, mean: isMean = true } = options
  if (typeof every === 'number') checkCount('accumulate', 'every', every, 1)
  return {
    init: (params) => ({
      miniStep: noSteps(),
      largerSteps: noSteps(),
      gradients: zerosLikeTree('accumulate', params) as Tree<Value>,
      inner: inner.init(params),
    }),
    update: (grads, state, params, extra) => {
      const old = leavesOf('accumulate', 'state.gradients', state.gradients)
      const { values, def } = leavesLike('accumulate', 'gradients', grads, old)
      const sums = values.map((g, i) => {
        const before = old.values[i] ?? np.zerosLike(g)
        const now = g.astype(before.dtype)
        return isMean ? before.add(now.sub(before).div(state.miniStep.add(1).astype(before.dtype))) : before.add(now)
      })
      const whole = treeOf(
        def,
        sums.map((s, i) => s.astype(values[i]?.dtype ?? s.dtype)),
      ) as typeof grads // grads' own structure
      const isLast = state.miniStep.greaterEqual(
        np.subtract(typeof every === 'number' ? every : every(state.largerSteps), 1),
      )
      const [updates, next] = cond(
        isLast,
        () => inner.update(whole, state.inner, params, extra),
        () => [zerosLikeTree('accumulate', whole), state.inner] as const,
      )
      return [
        updates,
        {
          miniStep: np.where(isLast, 0, oneMore(state.miniStep)),
          largerSteps: np.where(isLast, oneMore(state.largerSteps), state.largerSteps),
          gradients: treeOf(
            def,
            sums.map((s) => np.where(isLast, np.zerosLike(s), s)),
          ),
          inner: next,
        },
      ]
    },
  }
}
