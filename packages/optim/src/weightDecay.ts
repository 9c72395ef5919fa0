/** Parameters drawn towards zero, apart from the loss. */
import { checkOptions, type Value } from '@pullback/core'
import { noSteps, oneMore } from './count.ts'
import { masked, type Mask } from './masked.ts'
import { isZero } from './norms.ts'
import { stateless } from './perLeaf.ts'
import { checkFinite, inDType, type Scalar } from './scalars.ts'
import type { ScaleByScheduleState } from './scale.ts'
import type { Schedule } from './schedule.ts'
import type { GradientTransformation } from './transformation.ts'

export interface WeightDecayOptions {
  /** Which parameters decay: a tree of booleans, or a function that makes one; a boolean stands for all below it. Default all. */
  readonly mask?: Mask
}

/** What weight decay keeps: a count of steps where its rate is a schedule, else nothing. */
export type WeightDecayState = ScaleByScheduleState | null

/**
 * Adds a multiple of the parameters.
 *
 * Update: u = g + weightDecay · p. After a direction such as Adam's and before the learning rate this is decoupled decay
 * (Loshchilov and Hutter, "Decoupled weight decay regularization", ICLR 2019, arXiv:1711.05101); before it, an L2 penalty.
 * @throws RangeError if `weightDecay` is not finite; TypeError where `update` gets no parameters.
 */
export const addDecayedWeights = (
  weightDecay: Scalar | Schedule,
  options: WeightDecayOptions = {},
): GradientTransformation<WeightDecayState> => {
  checkOptions('addDecayedWeights', options, ['mask'])
  const { mask } = options
  const plain = typeof weightDecay === 'function' ? scheduled(weightDecay) : constant(weightDecay)
  return mask === undefined ? plain : masked(plain, mask)
}

const constant = (weightDecay: Scalar): GradientTransformation<WeightDecayState> => {
  const decay = checkFinite('addDecayedWeights', 'weightDecay', weightDecay)
  if (isZero(decay)) return { init: () => null, update: (grads, state) => [grads, state] }
  return stateless('addDecayedWeights', (g, param) => plus(g, decay, param()))
}

const plus = (g: Value, decay: Scalar, p: Value): Value => g.add(p.astype(g.dtype).mul(inDType(decay, g.dtype)))

const scheduled = (schedule: Schedule): GradientTransformation<WeightDecayState> => ({
  init: () => ({ count: noSteps() }),
  update: (grads, state, params) => {
    if (state === null) throw new TypeError('addDecayedWeights: a schedule needs the state from its init, got null')
    const now = schedule(state.count)
    const decay = typeof now === 'boolean' ? Number(now) : now
    const [updates] = stateless('addDecayedWeights', (g, param) => plus(g, decay, param())).update(grads, null, params)
    return [updates, { count: oneMore(state.count) }]
  },
})
