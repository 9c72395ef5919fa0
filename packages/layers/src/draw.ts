/** Models as pictures, in the languages of Graphviz and Mermaid. Tables are in summary.ts. */
import { checkLayer } from './given.ts'
import type { AnyLayer, Layer } from './layer.ts'
import { defaultName, uniqueNames } from './names.ts'
import { leavesOfNested } from './nested.ts'
import { isSpec, showSizes, type SpecOf } from './spec.ts'
import type { Json } from './config.ts'

interface Node {
  readonly id: string
  readonly lines: readonly string[]
  readonly isInput: boolean
}
interface Edge {
  readonly from: string
  readonly to: string
}
interface Graph {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
}

/** Layers after which there is a mask, and those after which there is none. */
const MAKES: readonly string[] = ['Masking', 'Embedding']
const ENDS: readonly string[] = ['Flatten', 'Reshape', 'Permute', 'RepeatVector']

const maskNote = (layer: AnyLayer): readonly string[] => {
  if (layer.className === 'Embedding' && layer.config['maskZero'] !== true) return []
  if (MAKES.includes(layer.className)) return ['makes a mask']
  return ENDS.includes(layer.className) ? ['no mask passes'] : []
}

const shapes = (specs: unknown): string =>
  leavesOfNested('draw', isSpec, specs)
    .map(({ shape }) => showSizes(shape))
    .join(', ')

const nodeOf = (id: string, name: string, layer: AnyLayer, input: unknown): Node => {
  const isAutomatic = name.replace(/_\d+$/, '') === defaultName(layer.className)
  const output = (layer as unknown as { outputSpec: (x: unknown) => unknown }).outputSpec(input) // what reaches it
  return {
    id,
    lines: [isAutomatic ? name : `${name} (${layer.className})`, shapes(output), ...maskNote(layer)],
    isInput: false,
  }
}

const asRecord = (x: Json | undefined): Readonly<Record<string, Json>> => x as Readonly<Record<string, Json>> // our own config
const nodesIn = (tree: Json): readonly number[] => {
  if (Array.isArray(tree)) return (tree as readonly Json[]).flatMap(nodesIn)
  const { node, record } = asRecord(tree)
  return typeof node === 'number' ? [node] : Object.values(asRecord(record)).flatMap(nodesIn)
}

/** The graph of a model: its inputs and one node for each use of a layer. */
const functional = (model: AnyLayer, input: unknown): Graph => {
  const { inputNodes, applications, outputs } = model.config as unknown as Readonly<Record<string, readonly Json[]>>
  const names = uniqueNames('draw', model.layers)
  const received = (model as unknown as { layerInputs: (x: unknown) => readonly unknown[] }).layerInputs(input)
  const specs = leavesOfNested('draw', isSpec, input)
  const starts = (inputNodes ?? []).map((n, i): Node => {
    const shape = specs[i]?.shape ?? []
    return { id: `n${i}`, lines: [asRecord(n)['name'] as string, showSizes(shape)], isInput: true }
  })
  const uses = (applications ?? []).map((a, i): Node => {
    const at = Number(asRecord(a)['layer'])
    const layer = model.layers[at]
    if (layer === undefined) throw new Error('internal: a layer that is not there')
    return nodeOf(`n${starts.length + i}`, names[at] ?? '', layer, received[at])
  })
  const edges = (applications ?? []).flatMap((a, i) =>
    nodesIn(asRecord(a)['x'] ?? null).map((from) => ({ from: `n${from}`, to: `n${starts.length + i}` })),
  )
  const ends = nodesIn(outputs as unknown as Json).map((from) => ({ from: `n${from}`, to: 'out' }))
  return {
    nodes: [...starts, ...uses, { id: 'out', lines: ['output'], isInput: true }],
    edges: [...edges, ...ends],
  }
}

/** Layers one after another. */
const chain = (layer: AnyLayer, input: unknown): Graph => {
  const layers = layer.layers.length === 0 ? [layer] : layer.layers
  const received = layer.layers.length === 0 ? [input] : (layer as unknown as { layerInputs: (x: unknown) => readonly unknown[] }).layerInputs(input) // prettier-ignore
  const names = uniqueNames('draw', layers)
  const nodes = layers.map((l, i) => nodeOf(`n${i + 1}`, names[i] ?? '', l, received[i]))
  return {
    nodes: [{ id: 'n0', lines: ['input', shapes(input)], isInput: true }, ...nodes],
    edges: nodes.map((_, i) => ({ from: `n${i}`, to: `n${i + 1}` })),
  }
}

const graphOf = (layer: AnyLayer, input: unknown): Graph =>
  layer.className === 'Functional' ? functional(layer, input) : chain(layer, input)

/**
 * A model as a graph for Graphviz: each use of a layer with its class, the shape of its output, and where masks begin
 * and end. Every layer in it must have a config.
 *
 * @example
 * const dot = toDot(classifier, inputSpec([null, 64]))
 */
export const toDot = <P, V, X, Y>(layer: Layer<P, V, X, Y>, input: SpecOf<X>): string => {
  checkLayer('toDot', layer)
  leavesOfNested('toDot', isSpec, input)
  const { nodes, edges } = graphOf(layer, input)
  return [
    'digraph model {',
    ...nodes.map(
      ({ id, lines, isInput }) =>
        `  ${id} [label=${JSON.stringify(lines.join('\n'))}, shape=${isInput ? 'ellipse' : 'box'}]`,
    ),
    ...edges.map(({ from, to }) => `  ${from} -> ${to}`),
    '}',
  ].join('\n')
}

/**
 * A model as a Mermaid flowchart, as `toDot` draws it; Markdown viewers show it.
 *
 * @example
 * const chart = toMermaid(classifier, inputSpec([null, 64]))
 */
export const toMermaid = <P, V, X, Y>(layer: Layer<P, V, X, Y>, input: SpecOf<X>): string => {
  checkLayer('toMermaid', layer)
  leavesOfNested('toMermaid', isSpec, input)
  const { nodes, edges } = graphOf(layer, input)
  const text = (lines: readonly string[]): string => `"${lines.join('<br>').replaceAll('"', '#quot;')}"`
  return [
    'flowchart TD',
    ...nodes.map(({ id, lines, isInput }) => `  ${id}${isInput ? `([${text(lines)}])` : `[${text(lines)}]`}`),
    ...edges.map(({ from, to }) => `  ${from} --> ${to}`),
  ].join('\n')
}
