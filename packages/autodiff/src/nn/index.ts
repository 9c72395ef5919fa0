/** What `nn` offers: activations, the softmax family, encodings, losses, convolution, pooling, normalisation and attention. */
export {
  celu,
  elu,
  gelu,
  glu,
  hardSigmoid,
  hardSilu,
  hardSwish,
  hardTanh,
  leakyRelu,
  logSigmoid,
  mish,
  relu,
  relu6,
  selu,
  sigmoid,
  silu,
  softplus,
  softSign,
  swish,
  tanh,
  type GeluOptions,
} from './activations.ts'
export { dotProductAttention, type AttentionOptions } from './attention.ts'
export {
  conv,
  convTranspose,
  depthwiseConv,
  separableConv,
  type ConvOptions,
  type ConvTransposeOptions,
  type DepthwiseConvOptions,
} from './convolution.ts'
export { oneHot, standardize, type OneHotOptions, type StandardizeOptions } from './encoding.ts'
export { type DataFormat, type LayerPadding } from './layout.ts'
export { l2Loss, sigmoidBinaryCrossEntropy, softmaxCrossEntropy } from './losses.ts'
export {
  batchNorm,
  groupNorm,
  layerNorm,
  rmsNorm,
  type BatchNormOptions,
  type BatchStatistics,
  type GroupNormOptions,
  type LayerNormOptions,
  type NormOptions,
} from './normalization.ts'
export {
  avgPool,
  globalAvgPool,
  globalMaxPool,
  maxPool,
  minPool,
  type AvgPoolOptions,
  type GlobalPoolOptions,
  type PoolOptions,
} from './pooling.ts'
export {
  logSoftmax,
  logsumexp,
  logsumexpWithSign,
  softmax,
  type LogsumexpOptions,
  type SoftmaxOptions,
} from './softmax.ts'
export { identity, log1mexp, logmeanexp, sparsePlus, sparseSigmoid, squareplus } from './logarithms.ts'
export * as initializers from './initializers.ts'
