/** Optimisers as gradient transformations: pairs of pure functions over trees of arrays. */
export { adam, type AdamOptions } from './adam.ts'
export { applyUpdates } from './applyUpdates.ts'
export { scale, scaleByLearningRate, scaleBySchedule, type RateState, type ScaleByScheduleState } from './scale.ts'
export { scaleByAdam, type ScaleByAdamOptions, type ScaleByAdamState } from './scaleByAdam.ts'
export type { LearningRate, Schedule } from './schedule.ts'
export { sgd, type SgdOptions } from './sgd.ts'
export { trace, type TraceOptions, type TraceState } from './trace.ts'
export {
  chain,
  chainMonoid,
  identity,
  type Chain,
  type ChainState,
  type GradientTransformation,
  type StateOf,
} from './transformation.ts'
