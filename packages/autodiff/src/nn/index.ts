/** What `nn` offers: activations, the softmax family, encodings and losses. */
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
export { oneHot, standardize, type OneHotOptions, type StandardizeOptions } from './encoding.ts'
export { l2Loss, sigmoidBinaryCrossEntropy, softmaxCrossEntropy } from './losses.ts'
export {
  logSoftmax,
  logsumexp,
  logsumexpWithSign,
  softmax,
  type LogsumexpOptions,
  type SoftmaxOptions,
} from './softmax.ts'
