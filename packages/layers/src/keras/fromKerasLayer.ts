/** The configuration of one layer as Keras writes it, as ours. Nothing in it is ever run; graphs are read elsewhere. */
import type { Config, Json } from '../config.ts'
import { camelCase } from '../names.ts'

export type JsonRecord = Readonly<Record<string, Json>>

/** Where problems are collected, each with its path. */
export type Problems = string[]

export const isRecord = (x: unknown): x is JsonRecord => typeof x === 'object' && x !== null && !Array.isArray(x)

/** What Keras writes down that says nothing about what a layer computes, or only how fast. */
const WITHOUT_MEANING = new Set([
  'name', 'trainable', 'dtype', 'batch_input_shape', 'batch_shape', 'input_shape', 'input_length', 'seed',
  'quantization_config', 'lora_rank', 'lora_alpha', 'build_config', 'implementation', 'supports_masking',
  'renorm_clipping', 'renorm_momentum', 'synchronized', 'virtual_batch_size', 'use_cudnn', 'module', 'function_type',
  'output_shape_type', 'mask_type', 'autocast',
]) // prettier-ignore

/** Options that must be off: we have no such behaviour. */
const MUST_BE_OFF = new Set(['stateful', 'time_major', 'renorm', 'sparse', 'ragged', 'adjustment'])

/** Of separable and other convolutions of tf.keras, which writes down options of the class they come from. */
const INHERITED = new Set(['groups', 'kernel_initializer', 'kernel_regularizer', 'kernel_constraint'])

/** Layers with an option for masks that cannot pass: Keras warns. */
const WARNS =
  /^(Conv[123]D(Transpose)?|(Depthwise|Separable)Conv[12]D|(Average|Max)Pooling[123]D|GlobalMaxPooling[123]D|GlobalAveragePooling[23]D|(Cropping|UpSampling|ZeroPadding)[123]D|Embedding|Flatten|Lambda|Permute|RepeatVector|Reshape)$/

/** Layers with weights, which a flag may keep from learning. */
const LEARNS =
  /(Dense|Conv[123]D(Transpose)?|Normalization|Attention|LSTM|GRU|SimpleRNN|Embedding|Bidirectional|TimeDistributed)$/

const POLICIES = new Set(['mixed_float16', 'mixed_bfloat16', 'float16', 'bfloat16', 'float64'])

/**
 * The options of a layer under our names. `extra` are those that Keras states where the layer is called. Wrapped where
 * it has a dtype policy of its own, or does not learn.
 */
export const fromKerasLayer = (
  className: string,
  config: JsonRecord,
  extra: JsonRecord,
  path: string,
  problems: Problems,
): Config => {
  const options: Record<string, Json> = {}
  for (const [key, value] of Object.entries(config)) {
    if (WITHOUT_MEANING.has(key)) continue
    if (MUST_BE_OFF.has(key)) {
      if (value === true) problems.push(`${path}.${key}: must be false, which is all there is, got true`)
      continue
    }
    // Nothing is what all of these stand for by default, and not all layers know them.
    if (value === null && /_(regularizer|constraint|padding)$/.test(key)) continue
    if (
      INHERITED.has(key) &&
      (/^(Depthwise|Separable)/.test(className) || (key === 'groups' && /Transpose$/.test(className)))
    ) {
      // prettier-ignore
      if (key === 'groups' && value !== 1) problems.push(`${path}.groups: must be 1, got ${JSON.stringify(value)}`)
      continue
    }
    options[camelCase(key)] = option(className, key, value, `${path}.${key}`, problems)
  }
  if (WARNS.test(className)) options['onMask'] = 'warn'
  const name = config['name']
  const named = typeof name === 'string' ? { name } : {}
  const layer: Config = { className, ...named, ...options, ...extra }
  return wrapped(layer, className, config, path, problems)
}

const option = (className: string, key: string, value: Json, path: string, problems: Problems): Json => {
  if (key === 'function' || (className === 'Lambda' && (key === 'output_shape' || key === 'mask'))) {
    return functionName(value, path, problems)
  }
  // tf.keras writes the axis of a batch normalisation in a list.
  if (className === 'BatchNormalization' && key === 'axis' && Array.isArray(value) && value.length === 1) {
    return (value as readonly Json[])[0] ?? null
  }
  if (key.endsWith('activation')) return isRecord(value) ? functionName(value, path, problems) : value
  return isRecord(value) && typeof value['class_name'] === 'string' ? described(value) : value
}

/** An initialiser, a regulariser or a constraint; its own makers check the options. */
const described = ({ class_name: className, config }: JsonRecord): Json => {
  const options = Object.entries(isRecord(config) ? config : {})
    .filter(([key, value]) => key !== 'seed' && key !== 'dtype' && !(value === null && key.endsWith('_axes')))
    .map(([key, value]) => [camelCase(key), value] as const)
  return { className: className ?? null, ...Object.fromEntries(options) }
}

/** A function's registered name; code is refused. */
const functionName = (value: Json, path: string, problems: Problems): Json => {
  if (value === null || typeof value === 'string') return value
  if (isRecord(value) && value['class_name'] === 'function' && typeof value['config'] === 'string') {
    return value['config']
  }
  const sizes: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : []
  if (Array.isArray(value) && sizes.every((n) => n === null || typeof n === 'number')) return sizes // a shape
  problems.push(`${path}: functions must be given by a registered name, got code, which is never run`)
  return null
}

const wrapped = (layer: Config, className: string, config: JsonRecord, path: string, problems: Problems): Config => {
  const name = policyName(config['dtype'])
  const named = typeof layer['name'] === 'string' ? { name: layer['name'] } : {}
  let result = layer
  if (name === undefined)
    problems.push(`${path}.dtype: must name a policy, got ${JSON.stringify(config['dtype']).slice(0, 80)}`) // prettier-ignore
  else if (POLICIES.has(name)) result = { className: 'WithPolicy', ...named, policy: name, layer: result }
  const isFrozen = config['trainable'] === false && LEARNS.test(className)
  return isFrozen ? { className: 'Frozen', ...named, layer: result } : result
}

/** The name of a dtype policy, which newer files write as an object; undefined for what has none. */
export const policyName = (dtype: Json | undefined): string | undefined => {
  if (dtype === undefined || dtype === null) return 'float32'
  if (typeof dtype === 'string') return dtype
  const config = isRecord(dtype) ? dtype['config'] : undefined
  const name = isRecord(config) ? config['name'] : undefined
  return typeof name === 'string' ? name : undefined
}
