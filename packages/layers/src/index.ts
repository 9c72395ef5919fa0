/** Layers of neural networks as pure functions, with the behaviour of Keras. */
export { activation, type ActivationOptions } from './activation.ts'
export { activityRegularization, type ActivityRegularizationOptions } from './activityRegularization.ts'
export * as activations from './activations/functions.ts'
export { registerActivation, type Activation, type ActivationLike, type ActivationName } from './activations/resolve.ts'
export { applyConstraints, collectLosses } from './collect.ts'
export type { Config, Json } from './config.ts'
export * as constraints from './constraints/functions.ts'
export type { Constraint } from './constraints/functions.ts'
export type { ConstraintLike, ConstraintName } from './constraints/resolve.ts'
export type { DataFormat } from './dataFormat.ts'
export {
  batchNormalization,
  type BatchNormalizationOptions,
  type BatchNormalizationVars,
} from './batchNormalization.ts'
export { dense, type DenseOptions, type DenseParams } from './dense.ts'
export { dropout, type DropoutOptions } from './dropout.ts'
export { flatten, type FlattenOptions } from './flatten.ts'
export { fromConfig, type LayerMaker, type SomeLayer } from './fromConfig.ts'
export { groupNormalization, type GroupNormalizationOptions } from './groupNormalization.ts'
export * as initializers from './initializers/functions.ts'
export type { Initializer } from './initializers/functions.ts'
export type { InitializerLike, InitializerName } from './initializers/resolve.ts'
export {
  defineLayer,
  type AnyLayer,
  type Initial,
  type InputOf,
  type Key,
  type Layer,
  type LayerDefinition,
  type Nothing,
  type OutputOf,
  type ParamsOf,
  type VarsOf,
} from './layer.ts'
export {
  layerNormalization,
  rmsNormalization,
  unitNormalization,
  type LayerNormalizationOptions,
  type RmsNormalizationOptions,
  type UnitNormalizationOptions,
} from './layerNormalization.ts'
export { lambda, registerFunction, type LambdaContext, type LambdaOptions } from './lambda.ts'
export * as losses from './losses/functions.ts'
export { loss, type Loss, type LossFunction, type LossInputs, type LossName, type LossOptions } from './losses/loss.ts'
export type { Reduction, ReductionName } from './losses/reduce.ts'
export { lstm, type LstmOptions } from './lstm.ts'
export type { OnMask } from './mask.ts'
export { masking, type MaskingOptions } from './masking.ts'
export { model, type ByName, type ModelOptions } from './model.ts'
export type { AffineOptions, AffineParams } from './normalization.ts'
export { permute, type PermuteOptions } from './permute.ts'
export type { RecurrentLayer, RecurrentOptions, RecurrentParams } from './recurrent.ts'
export * as regularizers from './regularizers/functions.ts'
export type { Regularizer } from './regularizers/functions.ts'
export type { RegularizerLike, RegularizerName } from './regularizers/resolve.ts'
export { repeatVector, type RepeatVectorOptions } from './repeatVector.ts'
export { reshape, type ReshapeOptions } from './reshape.ts'
export { sequential, type Sequential, type SequentialParams, type SequentialVars } from './sequential.ts'
export { simpleRnn } from './simpleRnn.ts'
export {
  spatialDropout1D,
  spatialDropout2D,
  spatialDropout3D,
  type SpatialDropout1DOptions,
  type SpatialDropoutOptions,
} from './spatialDropout.ts'
export { inputSpec, type Size, type Spec, type SpecOf } from './spec.ts'
export {
  evaluating,
  initialState,
  masksOf,
  State,
  training,
  withLoss,
  withMask,
  withMasks,
  withVars,
  type StateFields,
} from './state.ts'
export { apply, input, Symbolic, type InputOptions, type Symbols, type ValuesOf } from './symbolic.ts'
export { summarize, summary, type Summary, type SummaryRow } from './summary.ts'
