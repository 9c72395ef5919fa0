/** Optimisers as gradient transformations: pairs of pure functions over trees of arrays. */
export { accumulate, type AccumulateOptions, type AccumulateState } from './accumulate.ts'
export {
  adabelief,
  adam,
  adamax,
  adamaxw,
  adamw,
  amsgrad,
  nadam,
  nadamw,
  novograd,
  radam,
  yogi,
  type AdamOptions,
  type AdamwOptions,
  type WithDecay,
  type WithRate,
} from './adam.ts'
export {
  scaleByAdamax,
  scaleByAmsgrad,
  scaleByBelief,
  scaleByLion,
  scaleByNovograd,
  scaleByRadam,
  scaleByYogi,
  type ScaleByAdamaxOptions,
  type ScaleByAmsgradOptions,
  type ScaleByBeliefOptions,
  type ScaleByLionOptions,
  type ScaleByNovogradOptions,
  type ScaleByRadamOptions,
  type ScaleByYogiOptions,
} from './adamFamily.ts'
export { addNoise, type AddNoiseOptions, type AddNoiseState } from './addNoise.ts'
export { applyIfFinite, type ApplyIfFiniteState } from './applyIfFinite.ts'
export { applyUpdates } from './applyUpdates.ts'
export {
  adaptiveGradClip,
  clip,
  clipByBlockRms,
  clipByGlobalNorm,
  zeroNans,
  type AdaptiveGradClipOptions,
  type ZeroNansState,
} from './clip.ts'
export { ema, type EmaOptions } from './ema.ts'
export { injectHyperparams, type InjectHyperparamsState } from './injectHyperparams.ts'
export { lbfgs, scaleByLbfgs, type LbfgsOptions, type ScaleByLbfgsOptions, type ScaleByLbfgsState } from './lbfgs.ts'
export {
  scaleByBacktrackingLineSearch,
  scaleByZoomLineSearch,
  type BacktrackingOptions,
  type LineSearchState,
  type ZoomOptions,
} from './lineSearch.ts'
export { lookahead, type LookaheadOptions, type LookaheadState } from './lookahead.ts'
export {
  freeze,
  masked,
  multiTransform,
  setToZero,
  type Labels,
  type Mask,
  type MultiTransformState,
} from './masked.ts'
export { minimize, type MinimizeOptions, type Minimum } from './minimize.ts'
export { globalNorm } from './norms.ts'
export {
  adadelta,
  adafactor,
  adagrad,
  lamb,
  lars,
  lion,
  rmsprop,
  signSgd,
  type AdafactorOptions,
  type LarsOptions,
  type RmspropOptions,
} from './optimizers.ts'
export type { CountedSlots, Slots } from './perLeaf.ts'
export type { Scalar } from './scalars.ts'
export { scale, scaleByLearningRate, scaleBySchedule, type RateState, type ScaleByScheduleState } from './scale.ts'
export { scaleByAdam, type MomentOptions, type ScaleByAdamOptions, type ScaleByAdamState } from './scaleByAdam.ts'
export { scaleByFactoredRms, type FactoredRmsOptions, type FactoredState } from './scaleByFactoredRms.ts'
export {
  centralize,
  normalizeByUpdateNorm,
  scaleByParamBlockNorm,
  scaleByParamBlockRms,
  scaleBySign,
  scaleByTrustRatio,
  type CentralizeOptions,
  type TrustRatioOptions,
} from './scaleByNorms.ts'
export {
  scaleByAdadelta,
  scaleByRms,
  scaleByRss,
  scaleByStddev,
  type ScaleByAdadeltaOptions,
  type ScaleByRmsOptions,
  type ScaleByRssOptions,
} from './scaleByRms.ts'
export type { LearningRate, Schedule } from './schedule.ts'
export {
  constantSchedule,
  cosineDecaySchedule,
  cosineOnecycleSchedule,
  exponentialDecay,
  joinSchedules,
  linearOnecycleSchedule,
  linearSchedule,
  piecewiseConstantSchedule,
  piecewiseInterpolateSchedule,
  polynomialSchedule,
  sgdrSchedule,
  warmupConstantSchedule,
  warmupCosineDecaySchedule,
  warmupExponentialDecaySchedule,
  type Boundaries,
  type CosineDecayOptions,
  type ExponentialOptions,
  type InterpolateOptions,
  type OnecycleOptions,
  type PolynomialOptions,
  type WarmupCosineOptions,
} from './schedules.ts'
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
  type UpdateExtra,
} from './transformation.ts'
export { addDecayedWeights, type WeightDecayOptions, type WeightDecayState } from './weightDecay.ts'
