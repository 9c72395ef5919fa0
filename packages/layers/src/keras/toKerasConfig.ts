/** Our configurations as Keras 3 writes them. */
import type { DType } from '@pullback/core'
import type { Config, Json } from '../config.ts'
import type { AnyLayer } from '../layer.ts'
import { leavesOfNested } from '../nested.ts'
import { isSpec, type Spec } from '../spec.ts'
import { isRecord, type JsonRecord } from './fromKerasLayer.ts'
import { kerasOrder } from './order.ts'
import { childNames } from './slots.ts'

/** Options of ours that Keras has no name for: it warns about masks, and takes arrays where a layer is called. */
const OURS = new Set(['onMask', 'inputs', 'takesAttentionMask', 'useCausalMask', 'returnAttentionScores', 'takesState'])

interface Flags {
  readonly isFrozen: boolean
  readonly policy: string
}

/** What all layers have. */
type Common = { readonly name: string } & JsonRecord

const PLAIN: Flags = { isFrozen: false, policy: 'float32' }

/**
 * The record of a model as `config.json` holds it. `input` is the spec of a Sequential's input.
 * @throws TypeError for what Keras has no class for, or cannot be written down.
 */
export const toKerasConfig = (layer: AnyLayer, input: Spec | null): JsonRecord => write(layer, layer.name, PLAIN, input)

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)

const record = (module: string, className: string, config: JsonRecord): JsonRecord => ({
  module,
  class_name: className,
  config,
  registered_name: null,
})

const write = (layer: AnyLayer, name: string, flags: Flags, input: Spec | null): JsonRecord => {
  const [inner] = layer.layers
  const { className } = layer
  if (className === 'Frozen' && inner !== undefined) return write(inner, name, { ...flags, isFrozen: true }, input)
  if (className === 'WithPolicy' && inner !== undefined) {
    return write(inner, name, { ...flags, policy: policyOf(layer.config) }, input)
  }
  // Not all classes take the flag, but all that have weights do.
  const common: Common = { name, ...(flags.isFrozen ? { trainable: false } : {}) }
  if (className === 'Sequential') return writeSequential(layer, common, flags, input)
  if (className === 'Functional') return writeGraph(layer, common, flags)
  const wrapped = className === 'Bidirectional' || className === 'TimeDistributed'
  const { layer: ignored, backwardLayer, ...own } = wrapped ? layer.config : { ...layer.config, backwardLayer: null }
  const config: Record<string, Json> = {
    ...common,
    ...options(own),
    dtype: layer.config['dtype'] ?? flags.policy,
  }
  if (wrapped && inner !== undefined) {
    // The configuration, not the layer within: Keras sets the direction's name and its zeros itself.
    const given = layer.layers[0]
    config['layer'] = given === undefined ? null : write(given, given.name, flags, null)
    const backward = layer.layers[1]
    if (backwardLayer !== null && backward !== undefined) config['backward_layer'] = write(backward, backward.name, flags, null) // prettier-ignore
  } else if (ignored !== undefined) config['layer'] = ignored
  return record('keras.layers', className, config)
}

const policyOf = ({ policy }: Config): string => {
  const { compute, variable } = isRecord(policy) ? policy : {}
  if (compute === variable && typeof compute === 'string') return compute
  if (variable === 'float32' && (compute === 'float16' || compute === 'bfloat16')) return `mixed_${compute}`
  throw new TypeError(`saveKerasModel: a policy must be one that Keras has, got ${JSON.stringify(policy)}`)
}

/** Options under Keras's names; initialisers and the like as records with their module. */
const options = ({ className, name: _name, ...own }: Config): JsonRecord =>
  Object.fromEntries(
    Object.entries(own).flatMap(([key, value]) => {
      if (OURS.has(key) || key === 'dtype' || (key === 'backwardLayer' && value === null)) return []
      if (className === 'Lambda' && key === 'function') return [[key, namedFunction(value)] as const]
      const module = /(Initializer|Regularizer|Constraint)$/.exec(key)?.[0].toLowerCase()
      const isObject = module !== undefined && isRecord(value)
      return [[snakeCase(key), isObject ? described(`keras.${module}s`, value) : value] as const]
    }),
  )

const described = (module: string, { className = null, ...own }: JsonRecord): Json =>
  record(
    module,
    JSON.stringify(className).slice(1, -1), // a name, as makers have it
    Object.fromEntries(Object.entries(own).map(([key, value]) => [snakeCase(key), value] as const)),
  )

/** Keras finds it where it is registered under this name. */
const namedFunction = (name: Json): Json => ({
  module: 'builtins',
  class_name: 'function',
  config: name,
  registered_name: name,
})

const writeSequential = (layer: AnyLayer, common: Common, flags: Flags, input: Spec | null): JsonRecord => {
  const names = childNames(layer)
  const layers = layer.layers.map((child, i) => {
    refuseMany(child, 'a Sequential')
    return write(child, names[i] ?? '', flags, null)
  })
  const head = input === null ? [] : [writeInput(`${common.name}_input`, input.shape, input.dtype)]
  return record('keras', 'Sequential', { ...common, layers: [...head, ...layers] })
}

/** In a Sequential of Keras a layer receives one array. */
const refuseMany = ({ className, name }: AnyLayer, where: string): void => {
  if (!className.endsWith('Attention')) return
  throw new TypeError(`saveKerasModel: ${name} must be in a model, for Keras gives it several arrays, got it in ${where}`) // prettier-ignore
}

const writeInput = (name: string, shape: readonly (number | null)[], dtype: string): JsonRecord =>
  record('keras.layers', 'InputLayer', { name, batch_shape: shape, dtype, sparse: false, ragged: false })

interface Node {
  readonly name: string
  readonly call: number
  /** Of its outputs. */
  readonly specs: readonly Spec[]
}

type Nested<T> = T | readonly Nested<T>[] | { readonly [key: string]: Nested<T> }

const writeGraph = (layer: AnyLayer, common: Common, flags: Flags): JsonRecord => {
  const graph = layer.config as unknown as {
    readonly inputNodes: readonly { name: string; shape: readonly (number | null)[]; batchSize: number | null; dtype: DType }[] // prettier-ignore
    readonly applications: readonly { readonly layer: number; readonly x: Json }[]
    readonly inputs: Json
    readonly outputs: Json
  } // what modelConfig writes
  const names = childNames(layer)
  const twice = graph.inputNodes.find(({ name }) => names.includes(name))
  if (twice !== undefined) {
    throw new TypeError(`saveKerasModel: inputs and layers must have different names, got ${JSON.stringify(twice.name)} for both`) // prettier-ignore
  }
  const nodes: Node[] = graph.inputNodes.map(({ name, shape, batchSize, dtype }) => ({
    name,
    call: 0,
    specs: [{ shape: [batchSize, ...shape], dtype }],
  }))
  const calls = layer.layers.map((): Json[] => [])
  /** Arrays of the graph in the form of the tree, each as `f` writes it. */
  const arrays = <T>(tree: Json, f: (node: number, at: number) => T): Nested<T> => {
    if (Array.isArray(tree)) return (tree as readonly Json[]).map((t) => arrays(t, f))
    const { node, at = 0, record: entries } = isRecord(tree) ? tree : {}
    if (isRecord(entries)) return Object.fromEntries(Object.entries(entries).map(([k, t]) => [k, arrays(t, f)]))
    return f(Number(node), Number(at))
  }
  const nodeAt = (node: number): Node => {
    const found = nodes[node]
    if (found === undefined) throw new Error('internal: an array is used before it is computed')
    return found
  }
  const specAt = (node: number, at: number): Spec => {
    const found = nodeAt(node).specs[at]
    if (found === undefined) throw new Error('internal: a layer has fewer outputs than are used')
    return found
  }
  const tensor = (node: number, at: number): Json => {
    const { name, call } = nodeAt(node)
    const { shape, dtype } = specAt(node, at)
    return { class_name: '__keras_tensor__', config: { shape, dtype, keras_history: [name, call, at] } }
  }
  for (const { layer: i, x } of graph.applications) {
    const own = layer.layers[i]
    const list = calls[i]
    if (own === undefined || list === undefined) throw new Error('internal: a call of no layer')
    const specs = leavesOfNested('saveKerasModel', isSpec, own.outputSpec(arrays(x, specAt) as never)) // as the model did
    nodes.push({ name: names[i] ?? '', call: list.length, specs })
    list.push(callOf(own, arrays(x, tensor)))
  }
  const layers = [
    ...graph.inputNodes.map(({ name, shape, batchSize, dtype }) => ({
      ...writeInput(name, [batchSize, ...shape], dtype),
      name,
      inbound_nodes: [],
    })),
    ...kerasOrder(layer).flatMap((i) => {
      const own = layer.layers[i]
      const name = names[i] ?? ''
      return own === undefined ? [] : [{ ...write(own, name, flags, null), name, inbound_nodes: calls[i] ?? [] }]
    }),
  ]
  const places = (tree: Json): Json => arrays(tree, (node, at): Json => [nodeAt(node).name, nodeAt(node).call, at])
  return record('keras.src.models.functional', 'Functional', {
    ...common,
    layers,
    input_layers: places(graph.inputs),
    output_layers: places(graph.outputs),
  })
}

/** What a layer is called with, in the arguments that Keras has for it. */
const callOf = (layer: AnyLayer, x: Json): Json => {
  const { className, config } = innermostConfig(layer)
  const list = Array.isArray(x) ? (x as readonly Json[]) : [x]
  if (className.endsWith('Attention')) {
    const count = Number(config['inputs'])
    const [query = null, value = query, key] = list.slice(0, count)
    const parts = [query, value, ...(key === undefined ? [] : [key])]
    const kwargs = {
      ...(config['takesAttentionMask'] === true ? { attention_mask: list[count] ?? null } : {}),
      use_causal_mask: config['useCausalMask'] === true,
      return_attention_scores: config['returnAttentionScores'] === true,
    }
    return { args: className === 'MultiHeadAttention' ? parts : [parts], kwargs }
  }
  const isRecurrent = ['LSTM', 'GRU', 'SimpleRNN', 'Bidirectional'].includes(className)
  if (isRecurrent && Array.isArray(x)) return { args: [list[0] ?? null], kwargs: { initial_state: list.slice(1) } }
  return { args: [x], kwargs: {} }
}

const innermostConfig = (layer: AnyLayer): { readonly className: string; readonly config: Config } => {
  const [inner] = layer.layers
  const isWrapper = (layer.className === 'Frozen' || layer.className === 'WithPolicy') && inner !== undefined
  return isWrapper ? innermostConfig(inner) : layer
}
