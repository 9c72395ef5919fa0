/** Multiplying gradients: by a constant, or by minus the learning rate, constant or scheduled. */
import type { Operand, Value } from '@pullback/core'
import { noSteps, oneMore } from './count.ts'
import { leavesOf, treeOf } from './parameters.ts'
import { checkFinite, type Scalar } from './scalars.ts'
import { checkLearningRate, type LearningRate, type Schedule } from './schedule.ts'
import type { GradientTransformation } from './transformation.ts'
import { checkFunction } from './given.ts'

/** `x · by` in the dtype of `x`, whatever that of `by`. */
const times = (x: Value, by: Operand): Value =>
  x.mul(typeof by === 'number' || typeof by === 'boolean' ? by : by.astype(x.dtype))

const scaleTree = <G>(fn: string, grads: G, by: Operand): G => {
  const { values, def } = leavesOf(fn, 'gradients', grads)
  return treeOf(
    def,
    values.map((g) => times(g, by)),
  ) as G // the structure just taken apart
}

/**
 * Multiplies by a number or a scalar.
 *
 * Update: u = factor · g.
 * @throws RangeError if `factor` is not finite, TypeError if it is no scalar.
 */
export const scale = (factor: Scalar): GradientTransformation<null> => {
  checkFinite('scale', 'factor', factor)
  return { init: () => null, update: (grads, state) => [scaleTree('scale', grads, factor), state] }
}

export interface ScaleByScheduleState {
  /** Steps taken, int32. */
  readonly count: Value
}

/**
 * Multiplies by a function of the steps taken before this one: 0 at the first.
 *
 * Update: u = schedule(count) · g.
 */
export const scaleBySchedule = (schedule: Schedule): GradientTransformation<ScaleByScheduleState> => {
  checkFunction('scaleBySchedule', 'the schedule', schedule)
  return {
    init: () => ({ count: noSteps() }),
    update: (grads, { count }) => [scaleTree('scaleBySchedule', grads, schedule(count)), { count: oneMore(count) }],
  }
}

/** What a learning rate keeps: a count of steps where it is a schedule, else nothing. */
export type RateState = ScaleByScheduleState | null

/**
 * Turns directions into descent steps: multiplies by minus the learning rate.
 *
 * Update: u = −learningRate · g. The state counts steps only where the rate is a schedule.
 */
export const scaleByLearningRate = (learningRate: LearningRate): GradientTransformation<RateState> => {
  const rate = checkLearningRate('scaleByLearningRate', learningRate)
  if (typeof rate !== 'function') {
    return {
      init: () => null,
      update: (grads, state) => [scaleTree('scaleByLearningRate', grads, negate(rate)), state],
    }
  }
  const scheduled = scaleBySchedule((count) => negate(rate(count)))
  return {
    init: (params) => scheduled.init(params),
    update: (grads, state, params) => {
      if (state === null) throw new TypeError('scaleByLearningRate: a schedule needs the state from its init, got null')
      return scheduled.update(grads, state, params)
    },
  }
}

const negate = (x: Operand): Operand => (typeof x === 'object' ? x.neg() : -Number(x))
