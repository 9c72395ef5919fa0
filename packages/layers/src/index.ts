/** Layers of neural networks as pure functions, with the behaviour of Keras. */
export { activation, type ActivationOptions } from './activation.ts'
export { activityRegularization, type ActivityRegularizationOptions } from './activityRegularization.ts'
export * as activations from './activations/functions.ts'
export {
  registerActivation,
  type Activation,
  type ActivationLike,
  type ActivationName,
  type ActivationShape,
} from './activations/resolve.ts'
export {
  bidirectional,
  type BidirectionalInput,
  type BidirectionalOptions,
  type BidirectionalOutput,
  type BothParams,
  type MergeMode,
} from './bidirectional.ts'
export { applyConstraints, collectLosses } from './collect.ts'
export { concatenate, type ConcatenateOptions } from './concatenate.ts'
export type { Config, Json } from './config.ts'
export { conv1D, conv2D, conv3D, type Conv1DOptions, type ConvOptions } from './conv.ts'
export type { ConvolutionOptions, KernelParams } from './convolution.ts'
export { conv1DTranspose, conv2DTranspose, conv3DTranspose, type ConvTransposeOptions } from './convTranspose.ts'
export * as constraints from './constraints/functions.ts'
export type { Constraint } from './constraints/functions.ts'
export type { ConstraintLike, ConstraintName } from './constraints/resolve.ts'
export type { DataFormat } from './dataFormat.ts'
export {
  additiveAttention,
  attention,
  type AdditiveAttentionOptions,
  type AttentionOptions,
  type AttentionParams,
} from './attention.ts'
export type { AttentionArrays, AttentionInput, AttentionInputOptions, AttentionOutput } from './attentionInputs.ts'
export {
  batchNormalization,
  type BatchNormalizationOptions,
  type BatchNormalizationVars,
} from './batchNormalization.ts'
export { dense, type DenseOptions, type DenseParams, type UnitsAfter } from './dense.ts'
export {
  depthwiseConv1D,
  depthwiseConv2D,
  separableConv1D,
  separableConv2D,
  type DepthwiseConvOptions,
  type SeparableConvOptions,
  type SeparableParams,
} from './depthwiseConv.ts'
export { dot, type DotLayer, type DotOptions } from './dotLayer.ts'
export { toDot, toMermaid } from './draw.ts'
export { dropout, type DropoutOptions } from './dropout.ts'
export { embedding, type EmbeddingOptions } from './embedding.ts'
export { flatten, type FlattenOptions } from './flatten.ts'
export { frozen, trainableMask, type FrozenOptions } from './frozen.ts'
export { fromConfig, type LayerMaker, type SomeLayer } from './fromConfig.ts'
export { groupNormalization, type GroupNormalizationOptions } from './groupNormalization.ts'
export {
  globalAveragePooling1D,
  globalAveragePooling2D,
  globalAveragePooling3D,
  globalMaxPooling1D,
  globalMaxPooling2D,
  globalMaxPooling3D,
  type GlobalPoolingOptions,
} from './globalPooling.ts'
export { gru, type GruOptions } from './gru.ts'
export type { PerAxis } from './images.ts'
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
  type ShapedLayer,
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
export type { Interpolation } from './interpolation.ts'
export { lambda, registerFunction, type LambdaContext, type LambdaOptions } from './lambda.ts'
export * as losses from './losses/functions.ts'
export { loss, type Loss, type LossFunction, type LossInputs, type LossName, type LossOptions } from './losses/loss.ts'
export type { Reduction, ReductionName } from './losses/reduce.ts'
export { addLora, mergeLora, type LoraFactors, type LoraOptions, type MergeLoraOptions } from './lora.ts'
export { lstm, type LstmOptions } from './lstm.ts'
export type { OnMask } from './mask.ts'
export { masking, type MaskingOptions } from './masking.ts'
export { add, average, maximum, minimum, multiply, subtract, type MergeLayer, type MergeOptions } from './merge.ts'
export * as metrics from './metrics/functions.ts'
export { metric, type MetricName, type MetricOptions } from './metrics/byName.ts'
export { monoidOf, type Metric, type MetricInputs, type MetricMonoid } from './metrics/metric.ts'
export { model, type ByName, type ModelOptions } from './model.ts'
export {
  multiHeadAttention,
  type MultiHeadAttentionOptions,
  type MultiHeadAttentionParams,
  type Projection,
} from './multiHeadAttention.ts'
export type { AffineOptions, AffineParams } from './normalization.ts'
export {
  alphaDropout,
  gaussianDropout,
  gaussianNoise,
  type AlphaDropoutOptions,
  type GaussianDropoutOptions,
  type GaussianNoiseOptions,
} from './noise.ts'
export { permute, type PermuteOptions } from './permute.ts'
export {
  averagePooling1D,
  averagePooling2D,
  averagePooling3D,
  maxPooling1D,
  maxPooling2D,
  maxPooling3D,
  type PoolingOptions,
} from './pooling.ts'
export type {
  AnyRecurrent,
  GatedOptions,
  RecurrentLayer,
  RecurrentOptions,
  RecurrentParams,
  RecurrentTraits,
} from './recurrent.ts'
export type { RecurrentWeights } from './recurrentSteps.ts'
export { policy, withPolicy, type DTypePolicy, type PolicyName, type PolicyOptions } from './policy.ts'
export * as regularizers from './regularizers/functions.ts'
export type { Regularizer } from './regularizers/functions.ts'
export type { RegularizerLike, RegularizerName } from './regularizers/resolve.ts'
export { repeatVector, type RepeatVectorOptions } from './repeatVector.ts'
export { reshape, type ReshapeOptions } from './reshape.ts'
export {
  cropping1D,
  cropping2D,
  cropping3D,
  upSampling1D,
  upSampling2D,
  upSampling3D,
  zeroPadding1D,
  zeroPadding2D,
  zeroPadding3D,
  type Cropping1DOptions,
  type CroppingOptions,
  type Margin,
  type Margins,
  type UpSampling1DOptions,
  type UpSampling2DOptions,
  type UpSamplingOptions,
  type ZeroPadding1DOptions,
  type ZeroPaddingOptions,
} from './resizing.ts'
export { sequential, type Sequential, type SequentialParams, type SequentialVars } from './sequential.ts'
export type {
  After,
  ChainShape,
  DenseShape,
  FlatShape,
  InputShape,
  Misfit,
  PermutedShape,
  RankShape,
  RepeatedShape,
  ReshapedShape,
  SameShape,
  Transition,
  TransitionOf,
  WidenedShape,
} from './shapes.ts'
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
export { timeDistributed, type TimeDistributedOptions } from './timeDistributed.ts'
export type { BiasOptions, KernelOptions } from './weights.ts'
