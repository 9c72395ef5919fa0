/** The configuration of a model, its graph with nodes by number, and the way back. */
import type { Config, Json } from './config.ts'
import { inputSpec, type Size } from './spec.ts'
import type { Symbolic } from './symbolic.ts'
import {
  apply,
  input,
  isSymbolic,
  symbolsOf,
  type Application,
  type Erased,
  type GraphNode,
  type InputNode,
} from './symbolic.ts'

interface Graph {
  readonly inputs: unknown
  readonly outputs: unknown
  readonly inputNodes: readonly InputNode[]
  readonly layers: readonly Erased[]
  readonly steps: readonly { readonly application: Application; readonly layer: number }[]
}

/**
 * Nodes are numbered, the inputs first, then the applications in order. A symbol is `{ node, at }`; arrays of symbols
 * are arrays, records of them `{ record }`.
 */
export const modelConfig = ({
  inputs,
  outputs,
  inputNodes,
  layers,
  steps,
}: Graph): Omit<Config, 'className' | 'name'> => {
  const numbers = new Map<GraphNode, number>()
  for (const node of [...inputNodes, ...steps.map(({ application }) => application)]) numbers.set(node, numbers.size)
  const write = (tree: unknown): Json => {
    if (isSymbolic(tree)) return { node: numbers.get(tree.node) ?? -1, at: tree.at }
    if (Array.isArray(tree)) return tree.map(write)
    return { record: Object.fromEntries(Object.entries(tree as object).map(([k, x]) => [k, write(x)])) }
  }
  return {
    inputNodes: inputNodes.map(inputOptions),
    layers: layers.map((layer) => layer.config),
    applications: steps.map(({ application, layer }) => ({ layer, x: write(application.x) })),
    inputs: write(inputs),
    outputs: write(outputs),
  }
}

/** The options of an input. */
export const inputOptions = ({ name, spec: { shape, dtype } }: InputNode): Readonly<Record<string, Json>> => ({
  name,
  shape: shape.slice(1),
  batchSize: shape[0] ?? null,
  dtype,
})

/**
 * An input from its options, which may come from a file.
 * @throws TypeError or RangeError saying what is wrong where.
 */
export const readInput = (what: string, entry: unknown): Symbolic => {
  const { name, shape, batchSize, dtype } = recordOf(what, entry)
  const sizes = [batchSize, ...listOf(`${what}.shape`, shape)] as readonly Size[]
  const spec = inputSpec(sizes, stringOf(`${what}.dtype`, dtype) as 'float32') // inputSpec checks both
  return input({
    shape: spec.shape.slice(1),
    batchSize: spec.shape[0] ?? null,
    dtype: spec.dtype,
    name: stringOf(`${what}.name`, name),
  })
}

const listOf = (what: string, x: unknown): readonly unknown[] => {
  if (Array.isArray(x)) return x
  throw new TypeError(`${what}: must be an array, got ${typeof x}`)
}

const recordOf = (what: string, x: unknown): Readonly<Record<string, unknown>> => {
  if (typeof x === 'object' && x !== null && !Array.isArray(x)) return x as Readonly<Record<string, unknown>> // just checked
  throw new TypeError(`${what}: must be a record, got ${x === null ? 'null' : typeof x}`)
}

/** A string from a file. */
export const stringOf = (what: string, x: unknown): string => {
  if (typeof x === 'string') return x
  throw new TypeError(`${what}: must be a string, got ${typeof x}`)
}

const itemOf = <T>(what: string, list: readonly T[], at: unknown): T => {
  const found = Number.isInteger(at) ? list[at as number] : undefined
  if (found !== undefined) return found
  throw new RangeError(`${what}: must be a number below ${list.length}, got ${JSON.stringify(at)}`)
}

interface Written {
  readonly layers: readonly Erased[]
  readonly inputNodes: unknown
  readonly applications: unknown
  readonly inputs: unknown
  readonly outputs: unknown
}

/**
 * The symbols of a graph that was written down; every number is checked.
 * @throws TypeError or RangeError saying what is wrong where.
 */
export const readGraph = (g: Written): { readonly inputs: unknown; readonly outputs: unknown } => {
  const nodes: (readonly Symbolic[])[] = listOf('inputNodes', g.inputNodes).map((entry, i) => [
    readInput(`inputNodes[${i}]`, entry),
  ])
  const symbols = (what: string, tree: unknown): unknown => {
    if (Array.isArray(tree)) return tree.map((x, i) => symbols(`${what}[${i}]`, x))
    const { node, at, record } = recordOf(what, tree)
    if (record === undefined) return itemOf(`${what}.at`, itemOf(`${what}.node`, nodes, node), at)
    const entries = Object.entries(recordOf(`${what}.record`, record))
    return Object.fromEntries(entries.map(([k, x]) => [k, symbols(`${what}.record.${k}`, x)]))
  }
  listOf('applications', g.applications).forEach((entry, i) => {
    const what = `applications[${i}]`
    const { layer, x } = recordOf(what, entry)
    const y = apply(itemOf(`${what}.layer`, g.layers, layer), symbols(`${what}.x`, x) as never)
    nodes.push(symbolsOf(what, y))
  })
  return { inputs: symbols('inputs', g.inputs), outputs: symbols('outputs', g.outputs) }
}
