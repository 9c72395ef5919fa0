/** The order in which Keras keeps the layers of a container: files number layers by it. */
import type { AnyLayer } from '../layer.ts'

interface Node {
  /** -1 for an input. */
  readonly layer: number
  readonly from: readonly number[]
}

/** The nodes of a graph's configuration, as `modelConfig` writes it. */
interface Graph {
  readonly inputNodes: readonly unknown[]
  readonly applications: readonly { readonly layer: number; readonly x: unknown }[]
  readonly outputs: unknown
}

/**
 * Numbers of the layers in Keras's order. In a graph: those furthest from the outputs first, those as far in the order
 * in which a walk from the outputs backwards meets them. Source: Keras 3, `map_graph` in src/ops/function.py.
 *
 * A graph that cannot be written down, for it holds a function without a name, is taken as it is.
 */
export const kerasOrder = (container: AnyLayer): readonly number[] => {
  const asIs = container.layers.map((_, i) => i)
  if (container.className !== 'Functional') return asIs
  let graph: Graph
  try {
    graph = container.config as unknown as Graph // what modelConfig writes
  } catch (e) {
    if (e instanceof TypeError) return asIs
    throw e
  }
  const inputs = graph.inputNodes.map((): Node => ({ layer: -1, from: [] }))
  const nodes = [...inputs, ...graph.applications.map(({ layer, x }): Node => ({ layer, from: nodesIn(x) }))]
  const met: number[] = []
  const finished: number[] = []
  const done = new Set<number>()
  // Depth first, without recursion: graphs may be long.
  const stack = nodesIn(graph.outputs)
    .map((node) => ({ node, isLeaving: false }))
    .reverse()
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, isLeaving } = top
    const { layer, from } = nodes[node] ?? { layer: -1, from: [] }
    if (isLeaving) {
      finished.push(node)
      continue
    }
    if (done.has(node)) continue
    done.add(node)
    if (layer >= 0 && !met.includes(layer)) met.push(layer)
    stack.push({ node, isLeaving: true })
    for (const next of [...from].reverse()) stack.push({ node: next, isLeaving: false })
  }
  const depths = new Map<number, number>()
  const layerDepths = new Map<number, number>()
  for (const node of finished.reverse()) {
    const { layer, from } = nodes[node] ?? { layer: -1, from: [] }
    const depth = Math.max(depths.get(node) ?? 0, layer < 0 ? 0 : (layerDepths.get(layer) ?? 0))
    if (layer >= 0) layerDepths.set(layer, depth)
    for (const before of from) depths.set(before, Math.max(depths.get(before) ?? 0, depth + 1))
  }
  return asIs.sort((a, b) => (layerDepths.get(b) ?? 0) - (layerDepths.get(a) ?? 0) || met.indexOf(a) - met.indexOf(b))
}

/** The nodes of symbols as `modelConfig` writes them. */
const nodesIn = (tree: unknown): readonly number[] => {
  if (Array.isArray(tree)) return tree.flatMap(nodesIn)
  const { node, record } = tree as { readonly node?: number; readonly record?: object } // one or the other
  return record === undefined ? [node ?? -1] : Object.values(record).flatMap(nodesIn)
}
