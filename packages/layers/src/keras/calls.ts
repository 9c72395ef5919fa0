/** How Keras writes down what a layer is called with, and what our layers take instead. */
import type { Json } from '../config.ts'
import { isRecord, type JsonRecord, type Problems } from './fromKerasLayer.ts'

/** An array of a graph: of which layer, of which of its calls, and which of its outputs. */
export interface Ref {
  readonly layer: string
  readonly call: number
  readonly at: number
}

/** References in arrays and records. */
export type Refs = Ref | readonly Refs[] | { readonly [key: string]: Refs }

/** A call with the options that belong to the layer with us. */
export interface Call {
  readonly x: Refs
  readonly options: JsonRecord
  /** Whether the mask of `x` is not used: Keras 3 hands none to a recurrent layer that is given its first state. */
  readonly ignoresMask: boolean
}

interface Raw {
  readonly args: readonly Json[]
  readonly kwargs: JsonRecord
  readonly isNewer: boolean
}

const isRef = (x: Json): x is readonly [string, number, number, ...Json[]] =>
  Array.isArray(x) && x.length >= 3 && typeof x[0] === 'string' && Number.isInteger(x[1]) && Number.isInteger(x[2])

/** A reference in either form, or undefined. */
export const refOf = (x: Json): Ref | undefined => {
  if (isRef(x)) return { layer: x[0], call: x[1], at: x[2] }
  if (!isRecord(x) || x['class_name'] !== '__keras_tensor__' || !isRecord(x['config'])) return undefined
  const history = x['config']['keras_history'] ?? null
  return isRef(history) ? refOf(history) : undefined
}

/** References in lists and records, in whichever form; undefined where something else is among them. */
export const refsOf = (x: Json): Refs | undefined => {
  const ref = refOf(x)
  if (ref !== undefined) return ref
  if (Array.isArray(x)) {
    const list = (x as readonly Json[]).map(refsOf)
    return list.length > 0 && list.every((r) => r !== undefined) ? list : undefined
  }
  if (!isRecord(x) || 'class_name' in x) return undefined
  const entries = Object.entries(x).map(([key, value]) => [key, refsOf(value)] as const)
  const found = entries.flatMap(([key, refs]) => (refs === undefined ? [] : [[key, refs] as const]))
  return found.length === entries.length && found.length > 0 ? Object.fromEntries(found) : undefined
}

/** Whether it is one reference, and no tree of them. */
export const isLeaf = (refs: Refs): refs is Ref => 'call' in refs && typeof refs.call === 'number'

export const leavesOf = (refs: Refs): readonly Ref[] => (isLeaf(refs) ? [refs] : Object.values(refs).flatMap(leavesOf))

/** The calls of a layer in a graph: `inbound_nodes`. `masks` are the operations that make masks. */
export const callsOf = (
  className: string,
  nodes: Json,
  masks: ReadonlySet<string>,
  path: string,
  problems: Problems,
): readonly Call[] => {
  if (!Array.isArray(nodes)) {
    problems.push(`${path}: must be a list, got ${typeof nodes}`)
    return []
  }
  return (nodes as readonly Json[]).flatMap((node, i) => {
    const where = `${path}[${i}]`
    const raw = isRecord(node) ? newer(node) : older(node)
    const call = raw === undefined ? undefined : interpret(className, raw, masks, where, problems)
    if (raw === undefined) problems.push(`${where}: must be a call with arrays of the graph, got something else`)
    return call === undefined ? [] : [call]
  })
}

const newer = ({ args, kwargs }: JsonRecord): Raw | undefined =>
  Array.isArray(args) && isRecord(kwargs) ? { args: args as readonly Json[], kwargs, isNewer: true } : undefined

/** Before Keras 3: a list of [layer, call, output, keyword arguments]. */
const older = (node: Json): Raw | undefined => {
  const list = isRef(node) ? [node] : node
  if (!Array.isArray(list) || list.length === 0 || !list.every(isRef)) return undefined
  const kwargs = list[0]?.[3] ?? {}
  const refs = list.map(([layer, call, at]): Json => [layer, call, at])
  const [only = null] = refs
  return isRecord(kwargs) ? { args: [refs.length === 1 ? only : refs], kwargs, isNewer: false } : undefined
}

/** Keyword arguments that say nothing where they are null or false. */
const isOff = (value: Json | undefined): boolean => value === undefined || value === null || value === false

const RECURRENT = new Set(['LSTM', 'GRU', 'SimpleRNN', 'Bidirectional'])
const ATTENTION = new Set(['Attention', 'AdditiveAttention', 'MultiHeadAttention'])

const interpret = (
  className: string,
  raw: Raw,
  masks: ReadonlySet<string>,
  path: string,
  problems: Problems,
): Call | undefined => {
  const rest = { ...raw.kwargs }
  const take = (key: string): Json => {
    const value = rest[key] ?? null
    Reflect.deleteProperty(rest, key)
    return value
  }
  const fail = (rule: string): undefined => {
    problems.push(`${path}: ${rule}`)
    return undefined
  }
  const options: Record<string, Json> = {}
  let arrays: readonly Json[] = raw.args.filter((arg) => arg !== null)
  if (ATTENTION.has(className)) {
    const [first] = arrays
    const isList = className !== 'MultiHeadAttention' && arrays.length === 1 && Array.isArray(first) && !isRef(first)
    if (isList) arrays = first as readonly Json[] // just checked
    arrays = [...arrays, ...['query', 'value', 'key'].map(take).filter((x) => x !== null)]
    const mask = take('attention_mask')
    options['inputs'] = arrays.length
    options['takesAttentionMask'] = mask !== null
    for (const [key, ours] of [['use_causal_mask', 'useCausalMask'], ['return_attention_scores', 'returnAttentionScores']] as const) options[ours] = take(key) === true // prettier-ignore
    if (mask !== null) arrays = [...arrays, mask]
  }
  if (RECURRENT.has(className)) {
    const initial = take('initial_state')
    if (initial !== null) arrays = [...arrays, ...(Array.isArray(initial) && !isRef(initial) ? (initial as readonly Json[]) : [initial])] // prettier-ignore
    const [first] = arrays
    if (arrays.length === 1 && Array.isArray(first) && !isRef(first)) arrays = first as readonly Json[]
    if (arrays.length > 1) options['takesState'] = true
  }
  for (const key of ['inputs', 'inputs_list', 'x']) {
    const value = take(key)
    if (value !== null) arrays = [value, ...arrays]
  }
  for (const key of ['mask', 'query_mask', 'value_mask', 'key_mask']) {
    const refs = refsOf(rest[key] ?? null)
    // A mask that goes along with the arrays is no argument with us.
    if (refs !== undefined && leavesOf(refs).every(({ layer }) => masks.has(layer))) take(key)
  }
  const wrong = Object.entries(rest).find(([, value]) => !isOff(value))
  if (wrong !== undefined) return fail(`calls must have arrays only, got the argument ${wrong[0]}`)
  const isList = ATTENTION.has(className) ? arrays.length > 1 : RECURRENT.has(className) && arrays.length > 1
  if (!isList && arrays.length !== 1) return fail(`calls must have one argument, got ${arrays.length}`)
  const x = refsOf(isList ? arrays : (arrays[0] ?? null))
  if (x === undefined) return fail('calls must have arrays of the graph, got something else')
  const isFed = RECURRENT.has(className) && isList
  return { x, options, ignoresMask: isFed && raw.isNewer && masks.size > 0 && isOff(raw.kwargs['mask']) }
}
