/** Layers from their configurations, which may come from a file of unknown origin: nothing in one is ever run. */
import { checkFunction, checkRecord } from './given.ts'
import { activation } from './activation.ts'
import { activityRegularization } from './activityRegularization.ts'
import { additiveAttention, attention } from './attention.ts'
import { batchNormalization } from './batchNormalization.ts'
import type { Json } from './config.ts'
import { dense } from './dense.ts'
import { dropout } from './dropout.ts'
import { E } from './fp.ts'
import { flatten } from './flatten.ts'
import { frozen } from './frozen.ts'
import { groupNormalization } from './groupNormalization.ts'
import { lambda } from './lambda.ts'
import type { AnyLayer, Layer } from './layer.ts'
import { layerNormalization, rmsNormalization, unitNormalization } from './layerNormalization.ts'
import { lstm } from './lstm.ts'
import { masking } from './masking.ts'
import { model } from './model.ts'
import { readGraph, readInput, stringOf } from './modelConfig.ts'
import { multiHeadAttention } from './multiHeadAttention.ts'
import { permute } from './permute.ts'
import { withPolicy } from './policy.ts'
import { repeatVector } from './repeatVector.ts'
import { reshape } from './reshape.ts'
import { sequential } from './sequential.ts'
import { simpleRnn } from './simpleRnn.ts'
import { bidirectional } from './bidirectional.ts'
import { concatenate } from './concatenate.ts'
import { conv1D, conv2D, conv3D } from './conv.ts'
import { conv1DTranspose, conv2DTranspose, conv3DTranspose } from './convTranspose.ts'
import { depthwiseConv1D, depthwiseConv2D, separableConv1D, separableConv2D } from './depthwiseConv.ts'
import { dot } from './dotLayer.ts'
import { embedding } from './embedding.ts'
import {
  globalAveragePooling1D,
  globalAveragePooling2D,
  globalAveragePooling3D,
  globalMaxPooling1D,
  globalMaxPooling2D,
  globalMaxPooling3D,
} from './globalPooling.ts'
import { gru } from './gru.ts'
import { add, average, maximum, minimum, multiply, subtract } from './merge.ts'
import { alphaDropout, gaussianDropout, gaussianNoise } from './noise.ts'
import {
  averagePooling1D,
  averagePooling2D,
  averagePooling3D,
  maxPooling1D,
  maxPooling2D,
  maxPooling3D,
} from './pooling.ts'
import {
  cropping1D,
  cropping2D,
  cropping3D,
  upSampling1D,
  upSampling2D,
  upSampling3D,
  zeroPadding1D,
  zeroPadding2D,
  zeroPadding3D,
} from './resizing.ts'
import { timeDistributed } from './timeDistributed.ts'
import { spatialDropout1D, spatialDropout2D, spatialDropout3D } from './spatialDropout.ts'

/** A layer whose types are not known to the compiler. */
export type SomeLayer = Layer<unknown, unknown, unknown, unknown>

/** Makes a layer from options, which it checks: throws TypeError or RangeError for those that are wrong. */
export type LayerMaker = (options: Readonly<Record<string, Json>>) => AnyLayer

const MAKERS: Readonly<Record<string, LayerMaker>> = {
  Activation: (o) => activation(o as never), // each maker checks its options when it runs, as for JavaScript callers
  ActivityRegularization: (o) => activityRegularization(o),
  AdditiveAttention: (o) => additiveAttention(o),
  Attention: (o) => attention(o),
  BatchNormalization: (o) => batchNormalization(o),
  Add: (o) => add(o),
  AlphaDropout: (o) => alphaDropout(o as never),
  Average: (o) => average(o),
  AveragePooling1D: (o) => averagePooling1D(o),
  AveragePooling2D: (o) => averagePooling2D(o),
  AveragePooling3D: (o) => averagePooling3D(o),
  Concatenate: (o) => concatenate(o),
  Conv1D: (o) => conv1D(o as never),
  Conv1DTranspose: (o) => conv1DTranspose(o as never),
  Conv2D: (o) => conv2D(o as never),
  Conv2DTranspose: (o) => conv2DTranspose(o as never),
  Conv3D: (o) => conv3D(o as never),
  Conv3DTranspose: (o) => conv3DTranspose(o as never),
  Cropping1D: (o) => cropping1D(o),
  Cropping2D: (o) => cropping2D(o),
  Cropping3D: (o) => cropping3D(o),
  DepthwiseConv1D: (o) => depthwiseConv1D(o as never),
  DepthwiseConv2D: (o) => depthwiseConv2D(o as never),
  Dot: (o) => dot(o as never),
  Embedding: (o) => embedding(o as never),
  GRU: (o) => gru(o as never),
  GaussianDropout: (o) => gaussianDropout(o as never),
  GaussianNoise: (o) => gaussianNoise(o as never),
  GlobalAveragePooling1D: (o) => globalAveragePooling1D(o),
  GlobalAveragePooling2D: (o) => globalAveragePooling2D(o),
  GlobalAveragePooling3D: (o) => globalAveragePooling3D(o),
  GlobalMaxPooling1D: (o) => globalMaxPooling1D(o),
  GlobalMaxPooling2D: (o) => globalMaxPooling2D(o),
  GlobalMaxPooling3D: (o) => globalMaxPooling3D(o),
  MaxPooling1D: (o) => maxPooling1D(o),
  MaxPooling2D: (o) => maxPooling2D(o),
  MaxPooling3D: (o) => maxPooling3D(o),
  Maximum: (o) => maximum(o),
  Minimum: (o) => minimum(o),
  Multiply: (o) => multiply(o),
  SeparableConv1D: (o) => separableConv1D(o as never),
  SeparableConv2D: (o) => separableConv2D(o as never),
  Subtract: (o) => subtract(o),
  UpSampling1D: (o) => upSampling1D(o),
  UpSampling2D: (o) => upSampling2D(o),
  UpSampling3D: (o) => upSampling3D(o),
  ZeroPadding1D: (o) => zeroPadding1D(o),
  ZeroPadding2D: (o) => zeroPadding2D(o),
  ZeroPadding3D: (o) => zeroPadding3D(o),
  Dense: (o) => dense(o as never),
  Dropout: (o) => dropout(o as never),
  Flatten: (o) => flatten(o),
  GroupNormalization: (o) => groupNormalization(o),
  LSTM: (o) => lstm(o as never),
  Lambda: (o) => lambda(o as never),
  LayerNormalization: (o) => layerNormalization(o),
  Masking: (o) => masking(o),
  MultiHeadAttention: (o) => multiHeadAttention(o as never),
  Permute: (o) => permute(o as never),
  RMSNormalization: (o) => rmsNormalization(o),
  RepeatVector: (o) => repeatVector(o as never),
  Reshape: (o) => reshape(o as never),
  SimpleRNN: (o) => simpleRnn(o as never),
  SpatialDropout1D: (o) => spatialDropout1D(o as never),
  SpatialDropout2D: (o) => spatialDropout2D(o as never),
  SpatialDropout3D: (o) => spatialDropout3D(o as never),
  UnitNormalization: (o) => unitNormalization(o),
}

type Result = E.Either<readonly string[], SomeLayer>

const isRecord = (x: unknown): x is Readonly<Record<string, Json>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

/**
 * The layer a configuration describes, or everything that is wrong with it, each with its place.
 *
 * `custom` adds classes of your own by name. Functions are found by registered name only.
 */
export const fromConfig = (config: unknown, custom: Readonly<Record<string, LayerMaker>> = {}): Result => {
  checkRecord('fromConfig', 'custom', custom)
  for (const [name, make] of Object.entries(custom)) checkFunction('fromConfig', `custom.${name}`, make)
  return read(config, custom, 'config')
}

const read = (config: unknown, custom: Readonly<Record<string, LayerMaker>>, path: string): Result => {
  if (!isRecord(config)) return E.left([`${path}: must be a record, got ${config === null ? 'null' : typeof config}`])
  const { className, ...options } = config
  if (typeof className !== 'string') return E.left([`${path}.className: must be a string, got ${typeof className}`])
  if (className === 'Sequential') return readSequential(options, custom, path)
  if (className === 'Functional') return readModel(options, custom, path)
  if (className === 'Bidirectional') return readBidirectional(options, custom, path)
  if (className === 'Frozen') return readWrapper(options, custom, path, (layer, rest) => frozen(layer, rest))
  if (className === 'WithPolicy') {
    return readWrapper(options, custom, path, (layer, { policy, ...rest }) => withPolicy(layer, policy as never, rest))
  }
  if (className === 'TimeDistributed') return readTimeDistributed(options, custom, path)
  const make = Object.hasOwn(custom, className)
    ? custom[className]
    : Object.hasOwn(MAKERS, className)
      ? MAKERS[className]
      : undefined
  if (make === undefined) {
    const known = [
      'Sequential',
      'Functional',
      'Bidirectional',
      'TimeDistributed',
      'Frozen',
      'WithPolicy',
      ...Object.keys(MAKERS),
      ...Object.keys(custom),
    ]
    return E.left([`${path}.className: must be one of ${known.join(', ')}, got ${JSON.stringify(className)}`])
  }
  return attempt(path, () => make(options))
}

const readSequential = (
  { name, layers, ...others }: Readonly<Record<string, Json>>,
  custom: Readonly<Record<string, LayerMaker>>,
  path: string,
): Result => {
  if (!Array.isArray(layers)) return E.left([`${path}.layers: must be an array, got ${typeof layers}`])
  const unknown = Object.keys(others)
  if (unknown.length > 0) return E.left([`${path}: options must be among name, layers, got ${unknown.join(', ')}`])
  if (name !== undefined && name !== 'sequential') {
    return E.left([`${path}.name: must be "sequential", got ${JSON.stringify(name)}`])
  }
  const [first, ...rest] = layers as readonly unknown[]
  const hasInput = isRecord(first) && first['className'] === 'InputLayer'
  const offset = hasInput ? 1 : 0
  const results = (hasInput ? rest : layers).map((layer, i) => read(layer, custom, `${path}.layers[${i + offset}]`))
  const problems = results.flatMap((r) => (E.isLeft(r) ? r.left : []))
  if (problems.length > 0) return E.left(problems)
  const made = results.flatMap((r) => (E.isRight(r) ? [r.right as unknown as AnyLayer] : []))
  return attempt(path, () => (hasInput ? sequential(readInput('layers[0]', first), ...made) : sequential(...made)))
}

const readModel = (
  { name, layers, inputNodes, applications, inputs, outputs, ...rest }: Readonly<Record<string, Json>>,
  custom: Readonly<Record<string, LayerMaker>>,
  path: string,
): Result => {
  const unknown = Object.keys(rest)
  if (unknown.length > 0) {
    return E.left([
      `${path}: options must be among name, layers, inputNodes, applications, inputs, outputs, got ${unknown.join(', ')}`,
    ])
  }
  if (!Array.isArray(layers)) return E.left([`${path}.layers: must be an array, got ${typeof layers}`])
  const results = (layers as readonly unknown[]).map((layer, i) => read(layer, custom, `${path}.layers[${i}]`))
  const problems = results.flatMap((r) => (E.isLeft(r) ? r.left : []))
  if (problems.length > 0) return E.left(problems)
  const made = results.flatMap((r) => (E.isRight(r) ? [r.right] : []))
  return attempt(path, () => {
    const graph = { layers: made, inputNodes, applications, inputs, outputs }
    return model({ ...readGraph(graph), ...(name === undefined ? {} : { name: stringOf('name', name) }) })
  })
}

const readBidirectional = (
  { layer, backwardLayer = null, ...rest }: Readonly<Record<string, Json>>,
  custom: Readonly<Record<string, LayerMaker>>,
  path: string,
): Result => {
  const forward = read(layer, custom, `${path}.layer`)
  const backward = backwardLayer === null ? E.right(null) : read(backwardLayer, custom, `${path}.backwardLayer`)
  if (E.isLeft(forward)) return forward
  if (E.isLeft(backward)) return backward
  // It checks that the layers are recurrent, and all its other options.
  return attempt(path, () => bidirectional({ ...rest, layer: forward.right, backwardLayer: backward.right } as never))
}

const readTimeDistributed = (
  { layer, ...rest }: Readonly<Record<string, Json>>,
  custom: Readonly<Record<string, LayerMaker>>,
  path: string,
): Result => {
  const inner = read(layer, custom, `${path}.layer`)
  if (E.isLeft(inner)) return inner
  return attempt(path, () => timeDistributed({ ...rest, layer: inner.right }))
}

/** A layer around one other, which makes its own checks. */
const readWrapper = (
  { layer, ...rest }: Readonly<Record<string, Json>>,
  custom: Readonly<Record<string, LayerMaker>>,
  path: string,
  make: (layer: SomeLayer, rest: Readonly<Record<string, Json>>) => SomeLayer,
): Result => {
  const inner = read(layer, custom, `${path}.layer`)
  if (E.isLeft(inner)) return inner
  return attempt(path, () => make(inner.right, rest))
}

const attempt = (path: string, make: () => AnyLayer): Result => {
  try {
    return E.right(make() as unknown as SomeLayer) // its types are what the caller forgets
  } catch (e) {
    // What options refuse; anything else is a fault of ours and must be seen.
    if (e instanceof TypeError || e instanceof RangeError) return E.left([`${path}: ${e.message}`])
    throw e
  }
}
