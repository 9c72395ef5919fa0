/** The configuration of a Keras model, as ours: containers and graphs. Nothing in it is ever run. */
import type { DType } from '@pullback/core'
import { isDType } from '@pullback/core'
import type { Config, Json } from '../config.ts'
import type { Spec } from '../spec.ts'
import { callsOf, isLeaf, leavesOf, refsOf, type Call, type Refs } from './calls.ts'
import { refuse, Refusal } from './fileError.ts'
import { maskOps } from './maskOps.ts'
import { fromKerasLayer, isRecord, type JsonRecord, type Problems } from './fromKerasLayer.ts'

/** A model's configuration with the specs of its inputs, where the file says them. */
export interface ReadConfig {
  readonly config: Config
  /** A spec, or several in lists and records. */
  readonly input: unknown
}

/** Some steps take time with the square of it. */
const MAX_LAYERS = 10_000
const MAX_DEPTH = 200

/** Reads the text of a configuration; throws Refusal with all that is wrong. */
export const fromKerasConfig = (text: string): ReadConfig => {
  const parsed = parse(text)
  const problems: Problems = []
  const read = readLayer(parsed, {}, 'config', problems)
  if (problems.length > 0 || read === undefined) throw new Refusal(problems)
  return read
}

const parse = (text: string): Json => {
  let depth = 0
  // Brackets within texts only make this stricter.
  for (const c of text) {
    if (c === '{' || c === '[') depth++
    else if (c === '}' || c === ']') depth--
    if (depth > MAX_DEPTH) refuse(`config: must be nested at most ${MAX_DEPTH} deep, got more`)
  }
  try {
    return JSON.parse(text) as Json
  } catch {
    return refuse('config: must be JSON, got something else')
  }
}

/** A layer of whatever class; undefined where it cannot be read, which is then among the problems. */
const readLayer = (raw: Json, extra: JsonRecord, path: string, problems: Problems): ReadConfig | undefined => {
  const className = isRecord(raw) ? raw['class_name'] : undefined
  const config = isRecord(raw) ? raw['config'] : undefined
  if (!isRecord(raw) || typeof className !== 'string' || config === undefined) {
    problems.push(`${path}: must have a class_name and a config, got neither`)
    return undefined
  }
  if (className === 'Sequential') return readSequential(raw, config, path, problems)
  if (!isRecord(config)) {
    problems.push(`${path}.config: must be a record, got ${typeof config}`)
    return undefined
  }
  const isGraph = (className === 'Functional' || className === 'Model') && 'input_layers' in config
  if (isGraph) return readGraph(config, `${path}.config`, problems)
  if (className === 'Bidirectional' || className === 'TimeDistributed') {
    return readWrapper(className, config, extra, `${path}.config`, problems)
  }
  const layer = fromKerasLayer(className, config, extra, `${path}.config`, problems)
  return { config: layer, input: specOf(config['batch_shape'] ?? config['batch_input_shape'], config['dtype']) }
}

const readWrapper = (
  className: string,
  { layer, backward_layer: backward = null, ...rest }: JsonRecord,
  extra: JsonRecord,
  path: string,
  problems: Problems,
): ReadConfig | undefined => {
  const inner = readLayer(layer ?? null, extra, `${path}.layer`, problems)
  const other = backward === null ? null : readLayer(backward, extra, `${path}.backward_layer`, problems)
  if (inner === undefined || other === undefined) return undefined
  const parts = {
    layer: inner.config,
    ...(className === 'Bidirectional' ? { backwardLayer: other?.config ?? null } : {}),
  }
  const config = fromKerasLayer(className, rest, parts, path, problems)
  return { config, input: specOf(rest['batch_shape'] ?? rest['batch_input_shape'], rest['dtype']) }
}

const readSequential = (raw: JsonRecord, config: Json, path: string, problems: Problems): ReadConfig | undefined => {
  // Before Keras 2.2 a list; else a record.
  const layers = isRecord(config) ? config['layers'] : config
  if (!Array.isArray(layers)) {
    problems.push(`${path}.config.layers: must be a list, got ${typeof layers}`)
    return undefined
  }
  const read = (layers as readonly Json[]).map((layer, i) =>
    readLayer(layer, {}, `${path}.config.layers[${i}]`, problems),
  )
  const found = read.flatMap((r) => (r === undefined ? [] : [r]))
  const build = isRecord(raw['build_config']) ? raw['build_config']['input_shape'] : undefined
  const stated = isRecord(config) ? config['build_input_shape'] : undefined
  const input = found[0]?.input ?? specOf(stated, undefined) ?? specOf(build, undefined)
  const own = found.map((r) => r.config).filter(({ className }) => className !== 'InputLayer')
  return { config: { className: 'Sequential', layers: own }, input }
}

/** The spec of an input with the batch; null where the file does not say. */
const specOf = (shape: Json | undefined, dtype: Json | undefined): Spec | null => {
  const isShape = Array.isArray(shape) && shape.every((n) => n === null || (Number.isSafeInteger(n) && Number(n) >= 0))
  return isShape ? { shape: shape as readonly (number | null)[], dtype: inputDType(dtype) } : null
}

/** The dtype of an input: integers of 64 bits are those of 32. */
const inputDType = (dtype: Json | undefined): DType =>
  dtype === 'int64' ? 'int32' : dtype === 'uint64' ? 'uint32' : isDType(dtype) ? dtype : 'float32'

interface GraphLayer {
  readonly name: string
  readonly calls: readonly Call[]
  /** Its number among our layers. */
  readonly at: number
  /** The number of a layer that takes the mask away before this one. */
  readonly unmask: number | null
}

const readGraph = (config: JsonRecord, path: string, problems: Problems): ReadConfig | undefined => {
  const before = problems.length
  const rawLayers = config['layers']
  if (!Array.isArray(rawLayers)) {
    problems.push(`${path}.layers: must be a list, got ${typeof rawLayers}`)
    return undefined
  }
  if (rawLayers.length > MAX_LAYERS) {
    problems.push(`${path}.layers: must be at most ${MAX_LAYERS}, got ${rawLayers.length}`)
    return undefined
  }
  const masks = maskOps(rawLayers as readonly Json[])
  const numbers = new Map<string, number>() // of nodes, by layer and call
  const inputNodes: JsonRecord[] = []
  const specs: (Spec | null)[] = []
  const layers: Config[] = []
  const graphLayers: GraphLayer[] = []
  ;(rawLayers as readonly Json[]).forEach((raw, i) => {
    const where = `${path}.layers[${i}]`
    const own = isRecord(raw) && isRecord(raw['config']) ? raw['config'] : {}
    const name = isRecord(raw) && typeof raw['name'] === 'string' ? raw['name'] : own['name']
    const className = isRecord(raw) ? raw['class_name'] : undefined
    if (!isRecord(raw) || typeof name !== 'string' || typeof className !== 'string') {
      problems.push(`${where}: must have a name and a class_name, got neither`)
      return
    }
    if (masks.has(name)) return
    if (className === 'InputLayer') {
      const spec = specOf(own['batch_shape'] ?? own['batch_input_shape'], own['dtype'])
      if (spec === null) {
        problems.push(`${where}.config: must have a batch_shape of sizes or null, got another`)
        return
      }
      numbers.set(`${name}:0`, inputNodes.length)
      inputNodes.push({ name, shape: spec.shape.slice(1), batchSize: spec.shape[0] ?? null, dtype: spec.dtype })
      specs.push(spec)
      return
    }
    const calls = callsOf(className, raw['inbound_nodes'] ?? null, masks, `${where}.inbound_nodes`, problems)
    const [first] = calls
    const options = first?.options ?? {}
    if (calls.some((call) => JSON.stringify(call.options) !== JSON.stringify(options))) {
      problems.push(`${where}.inbound_nodes: calls of a layer must have the same arguments, got different ones`)
    }
    const layer = readLayer(raw, options, where, problems)
    if (layer === undefined) return
    const at = layers.push(layer.config) - 1
    const isUnmasked = calls.some(({ ignoresMask }) => ignoresMask)
    const unmasking = { className: 'Permute', name: `${name}_unmasked`, dims: [1, 2], onMask: 'drop' }
    graphLayers.push({ name, calls, at, unmask: isUnmasked ? layers.push(unmasking) - 1 : null })
  })
  if (problems.length > before) return undefined
  const applications = applied(graphLayers, numbers, inputNodes.length, path, problems)
  const symbols = (key: string): Json => {
    const refs = refsOf(config[key] ?? null)
    if (refs !== undefined) return symbolsOf(single(refs), numbers, `${path}.${key}`, problems)
    problems.push(`${path}.${key}: must be arrays of the graph, got something else`)
    return null
  }
  const [inputs, outputs] = [symbols('input_layers'), symbols('output_layers')]
  const name = typeof config['name'] === 'string' ? { name: config['name'] } : {}
  if (problems.length > before) return undefined
  return {
    config: { className: 'Functional', ...name, layers, inputNodes, applications, inputs, outputs },
    input: specTree(inputs, specs),
  }
}

/** A list of one stands for that one, as tf.keras writes it. */
const single = (refs: Refs): Refs =>
  Array.isArray(refs) && refs.length === 1 ? ((refs as readonly Refs[])[0] ?? refs) : refs

const symbolsOf = (refs: Refs, numbers: ReadonlyMap<string, number>, path: string, problems: Problems): Json => {
  if (isLeaf(refs)) {
    const node = numbers.get(`${refs.layer}:${refs.call}`)
    if (node === undefined) problems.push(`${path}: must be of a layer of the graph, got ${JSON.stringify(refs.layer)}`)
    return { node: node ?? -1, at: refs.at }
  }
  if (Array.isArray(refs)) return (refs as readonly Refs[]).map((r) => symbolsOf(r, numbers, path, problems))
  const entries = Object.entries(refs).map(([key, r]) => [key, symbolsOf(r, numbers, path, problems)] as const)
  return { record: Object.fromEntries(entries) }
}

/** The specs in the form of symbols. */
const specTree = (symbols: Json, specs: readonly (Spec | null)[]): unknown => {
  if (Array.isArray(symbols)) return (symbols as readonly Json[]).map((s) => specTree(s, specs))
  if (!isRecord(symbols)) return null
  const { node, record } = symbols
  if (!isRecord(record)) return specs[Number(node)] ?? null
  return Object.fromEntries(Object.entries(record).map(([key, s]) => [key, specTree(s, specs)]))
}

/** The calls in an order in which each stands after what it needs; their nodes get numbers. */
const applied = (
  layers: readonly GraphLayer[],
  numbers: Map<string, number>,
  first: number,
  path: string,
  problems: Problems,
): readonly Json[] => {
  const waiting = new Map<string, string[]>() // calls by what they wait for
  const open = new Map<string, number>() // how much each call waits for
  const calls = new Map<string, { readonly call: Call; readonly at: number; readonly unmask: number | null }>()
  const ready: string[] = []
  for (const { name, calls: own, at, unmask } of layers) {
    own.forEach((call, i) => {
      const key = `${name}:${i}`
      calls.set(key, { call, at, unmask })
      const needs = new Set(leavesOf(call.x).map((ref) => `${ref.layer}:${ref.call}`).filter((need) => !numbers.has(need))) // prettier-ignore
      for (const need of needs) waiting.set(need, [...(waiting.get(need) ?? []), key])
      open.set(key, needs.size)
      if (needs.size === 0) ready.push(key)
    })
  }
  const applications: Json[] = []
  let count = 0
  for (let i = 0; i < ready.length; i++) {
    const key = ready[i] ?? ''
    const found = calls.get(key)
    if (found === undefined) continue
    let x = symbolsOf(found.call.x, numbers, `${path}.layers`, problems)
    if (found.unmask !== null && found.call.ignoresMask && Array.isArray(x)) {
      const [sequence = null, ...states] = x as readonly Json[]
      const node = first + applications.push({ layer: found.unmask, x: sequence }) - 1
      x = [{ node, at: 0 }, ...states]
    }
    numbers.set(key, first + applications.push({ layer: found.at, x }) - 1)
    count++
    for (const next of waiting.get(key) ?? []) {
      const left = (open.get(next) ?? 0) - 1
      open.set(next, left)
      if (left === 0) ready.push(next)
    }
  }
  if (count < calls.size) {
    const stuck = [...calls.keys()].filter((key) => !numbers.has(key))
    problems.push(
      `${path}.layers: calls must lead back to inputs, got ${stuck.length} that do not, as ${stuck[0] ?? ''}`,
    )
  }
  return applications
}
