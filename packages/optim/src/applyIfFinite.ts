/** Steps with gradients that are not finite are left out. */
import { checkOptions, scalar, type Value } from '@pullback/core'
import { cond, np } from '@pullback/autodiff'
import { noSteps, oneMore } from './count.ts'
import { leavesOf, zerosLikeTree } from './parameters.ts'
import { checkCount } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'
import { checkTransformation } from './given.ts'

export interface ApplyIfFiniteState<S> {
  /** Steps in a row that were skipped, int32. */
  readonly notFiniteCount: Value
  /** Whether the last gradients were finite. */
  readonly lastFinite: Value
  /** Steps skipped or let through in spite of it, int32. */
  readonly totalNotFinite: Value
  readonly inner: S
}

/**
 * `inner` where all gradients are finite; else no change, and its state as it was. After `maxConsecutive` skipped steps in a row
 * the next is taken all the same, so that a run that cannot recover fails visibly.
 * @throws RangeError if `maxConsecutive` is no whole number of at least 0.
 */
export const applyIfFinite = <S>(
  inner: GradientTransformation<S>,
  options: { readonly maxConsecutive: number },
): GradientTransformation<ApplyIfFiniteState<S>> => {
  checkOptions('applyIfFinite', options, ['maxConsecutive'])
  checkTransformation('applyIfFinite', 'inner', inner)
  const { maxConsecutive } = options
  const most = checkCount('applyIfFinite', 'maxConsecutive', maxConsecutive, 0)
  return {
    init: (params) => ({
      notFiniteCount: noSteps(),
      lastFinite: scalar(true),
      totalNotFinite: noSteps(),
      inner: inner.init(params),
    }),
    update: (grads, state, params, extra) => {
      const { values } = leavesOf('applyIfFinite', 'gradients', grads)
      const isFinite = values
        .map((g) => np.isfinite(g).all())
        .reduce<Value>((a, b) => np.logicalAnd(a, b), scalar(true))
      const inARow = np.where(isFinite, 0, oneMore(state.notFiniteCount))
      const [updates, next] = cond(
        np.logicalOr(isFinite, inARow.greater(most)),
        () => inner.update(grads, state.inner, params, extra),
        () => [zerosLikeTree('applyIfFinite', grads), state.inner] as const,
      )
      return [
        updates,
        {
          notFiniteCount: inARow,
          lastFinite: isFinite,
          totalNotFinite: np.where(isFinite, state.totalNotFinite, oneMore(state.totalNotFinite)),
          inner: next,
        },
      ]
    },
  }
}
