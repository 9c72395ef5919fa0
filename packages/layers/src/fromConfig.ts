/** Layers from their configurations, which may come from a file of unknown origin: nothing in one is ever run. */
import { activation } from './activation.ts'
import { activityRegularization } from './activityRegularization.ts'
import { batchNormalization } from './batchNormalization.ts'
import type { Json } from './config.ts'
import { dense } from './dense.ts'
import { dropout } from './dropout.ts'
import { E } from './fp.ts'
import { flatten } from './flatten.ts'
import { groupNormalization } from './groupNormalization.ts'
import { lambda } from './lambda.ts'
import type { AnyLayer, Layer } from './layer.ts'
import { layerNormalization, rmsNormalization, unitNormalization } from './layerNormalization.ts'
import { lstm } from './lstm.ts'
import { masking } from './masking.ts'
import { model } from './model.ts'
import { readGraph, stringOf } from './modelConfig.ts'
import { permute } from './permute.ts'
import { repeatVector } from './repeatVector.ts'
import { reshape } from './reshape.ts'
import { sequential } from './sequential.ts'
import { simpleRnn } from './simpleRnn.ts'
import { spatialDropout1D, spatialDropout2D, spatialDropout3D } from './spatialDropout.ts'

/** A layer whose types are not known to the compiler. */
export type SomeLayer = Layer<unknown, unknown, unknown, unknown>

/** Makes a layer from options, which it checks: throws TypeError or RangeError for those that are wrong. */
export type LayerMaker = (options: Readonly<Record<string, Json>>) => AnyLayer

const MAKERS: Readonly<Record<string, LayerMaker>> = {
  Activation: (o) => activation(o as never), // each maker checks its options when it runs, as for JavaScript callers
  ActivityRegularization: (o) => activityRegularization(o),
  BatchNormalization: (o) => batchNormalization(o),
  Dense: (o) => dense(o as never),
  Dropout: (o) => dropout(o as never),
  Flatten: (o) => flatten(o),
  GroupNormalization: (o) => groupNormalization(o),
  LSTM: (o) => lstm(o as never),
  Lambda: (o) => lambda(o as never),
  LayerNormalization: (o) => layerNormalization(o),
  Masking: (o) => masking(o),
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
export const fromConfig = (config: unknown, custom: Readonly<Record<string, LayerMaker>> = {}): Result =>
  read(config, custom, 'config')

const read = (config: unknown, custom: Readonly<Record<string, LayerMaker>>, path: string): Result => {
  if (!isRecord(config)) return E.left([`${path}: must be a record, got ${config === null ? 'null' : typeof config}`])
  const { className, ...options } = config
  if (typeof className !== 'string') return E.left([`${path}.className: must be a string, got ${typeof className}`])
  if (className === 'Sequential') return readSequential(options, custom, path)
  if (className === 'Functional') return readModel(options, custom, path)
  const make = Object.hasOwn(custom, className)
    ? custom[className]
    : Object.hasOwn(MAKERS, className)
      ? MAKERS[className]
      : undefined
  if (make === undefined) {
    const known = ['Sequential', 'Functional', ...Object.keys(MAKERS), ...Object.keys(custom)]
    return E.left([`${path}.className: must be one of ${known.join(', ')}, got ${JSON.stringify(className)}`])
  }
  return attempt(path, () => make(options))
}

const readSequential = (
  { name, layers, ...rest }: Readonly<Record<string, Json>>,
  custom: Readonly<Record<string, LayerMaker>>,
  path: string,
): Result => {
  if (!Array.isArray(layers)) return E.left([`${path}.layers: must be an array, got ${typeof layers}`])
  const unknown = Object.keys(rest)
  if (unknown.length > 0) return E.left([`${path}: options must be among name, layers, got ${unknown.join(', ')}`])
  if (name !== undefined && name !== 'sequential') {
    return E.left([`${path}.name: must be "sequential", got ${JSON.stringify(name)}`])
  }
  const results = (layers as readonly unknown[]).map((layer, i) => read(layer, custom, `${path}.layers[${i}]`))
  const problems = results.flatMap((r) => (E.isLeft(r) ? r.left : []))
  if (problems.length > 0) return E.left(problems)
  return attempt(path, () =>
    sequential(...results.flatMap((r) => (E.isRight(r) ? [r.right as unknown as AnyLayer] : []))),
  )
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

const attempt = (path: string, make: () => AnyLayer): Result => {
  try {
    return E.right(make() as unknown as SomeLayer) // its types are what the caller forgets
  } catch (e) {
    // What options refuse; anything else is a fault of ours and must be seen.
    if (e instanceof TypeError || e instanceof RangeError) return E.left([`${path}: ${e.message}`])
    throw e
  }
}
