/** Where the weights of each layer lie in Keras files, and in which order. No bytes are here. */
import type { Value } from '@pullback/core'
import type { AnyLayer } from '../layer.ts'
import { defaultName, uniqueNames } from '../names.ts'
import { isSpec } from '../spec.ts'
import { kerasOrder } from './order.ts'

/** A weight's place: the groups that lead to it, and its number there. */
export interface Place {
  readonly groups: readonly string[]
  readonly index: number
  /** Whether Keras would count it among the trainable ones. */
  readonly isTrainable: boolean
}

/** Which group of a container's each of its layers has; the container's own groups come first. */
export type Assign = (container: AnyLayer, groups: readonly string[]) => readonly string[]

export interface Visitor {
  /** Called for each weight; returns what stands in its place in the trees that `walk` returns. */
  readonly weight: (place: Place, weight: Value) => Value
  /** Called for each layer that has a group, before its weights. */
  readonly layer?: (groups: readonly string[], layer: AnyLayer, name: string) => void
  /** Called for a layer whose weights have no known place. */
  readonly unknown: (groups: readonly string[], layer: AnyLayer) => void
  readonly assign: Assign
}

interface Trees {
  readonly params: unknown
  readonly vars: unknown
}

interface Own {
  readonly params: readonly string[]
  readonly vars?: readonly string[]
  /** A group within the layer's. */
  readonly within?: string
}

const AFFINE: Own = { params: ['gamma', 'beta'] }
const KERNEL: Own = { params: ['kernel', 'bias'] }
const RECURRENT: Own = { params: ['kernel', 'recurrentKernel', 'bias'], within: 'cell' }
const SEPARABLE: Own = { params: ['depthwiseKernel', 'pointwiseKernel', 'bias'] }

/** The weights of layers in the order in which Keras makes them; those that options leave out are passed over. */
const OWN: Readonly<Record<string, Own>> = {
  AdditiveAttention: { params: ['scale'] },
  Attention: { params: ['scale', 'concatScoreWeight'] },
  BatchNormalization: { params: ['gamma', 'beta'], vars: ['movingMean', 'movingVariance'] },
  Conv1D: KERNEL,
  Conv1DTranspose: KERNEL,
  Conv2D: KERNEL,
  Conv2DTranspose: KERNEL,
  Conv3D: KERNEL,
  Conv3DTranspose: KERNEL,
  Dense: KERNEL,
  DepthwiseConv1D: KERNEL,
  DepthwiseConv2D: KERNEL,
  Embedding: { params: ['embeddings'] },
  GRU: RECURRENT,
  GroupNormalization: AFFINE,
  LSTM: RECURRENT,
  LayerNormalization: AFFINE,
  RMSNormalization: { params: ['scale'] },
  SeparableConv1D: SEPARABLE,
  SeparableConv2D: SEPARABLE,
  SimpleRNN: RECURRENT,
}

/** The projections of attention in the order of Keras, and their groups. */
const PROJECTIONS = [
  ['query', 'query_dense'],
  ['key', 'key_dense'],
  ['gate', '_gate_dense'],
  ['value', 'value_dense'],
  ['output', 'output_dense'],
] as const

/** Layers around one other whose groups are that one's: Keras has a flag or a policy instead. */
const TRANSPARENT = new Set(['Frozen', 'WithPolicy'])

/** The layer within those that Keras has no layer for. */
export const innermost = (layer: AnyLayer): AnyLayer => {
  const [inner] = layer.layers
  return TRANSPARENT.has(layer.className) && inner !== undefined ? innermost(inner) : layer
}

export const isContainer = (layer: AnyLayer): boolean =>
  layer.className === 'Sequential' || layer.className === 'Functional'

/** The name of each layer of a container within it. */
export const childNames = (container: AnyLayer): readonly string[] => uniqueNames('keras', container.layers)

/** The groups Keras gives to a container's layers: by class, numbered in its order. */
export const slugsOf = (container: AnyLayer): readonly string[] => {
  const counts = new Map<string, number>()
  const slugs: string[] = []
  for (const i of kerasOrder(container)) {
    const layer = container.layers[i]
    if (layer === undefined) continue
    const base = defaultName(innermost(layer).className)
    const n = counts.get(base) ?? 0
    counts.set(base, n + 1)
    slugs[i] = n === 0 ? base : `${base}_${n}`
  }
  return slugs
}

/**
 * The trees of a layer with every weight replaced by what the visitor returns for it. Containers are visited in Keras's
 * order, so that weights come in the order of older files.
 */
export const walk = (layer: AnyLayer, trees: Trees, visitor: Visitor): Trees =>
  visit(layer, trees, visitor, [], true, layer.name)

const visit = (
  layer: AnyLayer,
  trees: Trees,
  visitor: Visitor,
  groups: readonly string[],
  isTrainable: boolean,
  name: string,
): Trees => {
  const { className } = layer
  const [inner, second] = layer.layers
  if (TRANSPARENT.has(className) && inner !== undefined) {
    return visit(inner, trees, visitor, groups, isTrainable && className !== 'Frozen', name)
  }
  visitor.layer?.(groups, layer, name)
  if (isContainer(layer)) return visitContainer(layer, trees, visitor, groups, isTrainable)
  if (className === 'TimeDistributed' && inner !== undefined) {
    return visit(inner, trees, visitor, [...groups, 'layer'], isTrainable, inner.name)
  }
  if (className === 'Bidirectional' && inner !== undefined && second !== undefined) {
    const { forward, backward } = recordOf(trees.params)
    const part = (child: AnyLayer, params: unknown, direction: string): unknown =>
      visit(child, { params, vars: {} }, visitor, [...groups, `${direction}_layer`], isTrainable, `${direction}_${child.name}`).params // prettier-ignore
    const params = { forward: part(inner, forward, 'forward'), backward: part(second, backward, 'backward') }
    return { params, vars: trees.vars }
  }
  if (className === 'MultiHeadAttention') {
    const params: Record<string, unknown> = { ...recordOf(trees.params) }
    for (const [key, group] of PROJECTIONS) {
      if (params[key] === undefined) continue
      params[key] = ownWeights(
        KERNEL,
        { params: params[key], vars: {} },
        visitor,
        [...groups, group],
        isTrainable,
      ).params
    }
    return { params, vars: trees.vars }
  }
  const own = Object.hasOwn(OWN, className) ? OWN[className] : flatOwn(trees)
  if (own === undefined) {
    visitor.unknown(groups, layer)
    return trees
  }
  return ownWeights(own, trees, visitor, own.within === undefined ? groups : [...groups, own.within], isTrainable)
}

const recordOf = (tree: unknown): Readonly<Record<string, unknown>> => tree as Readonly<Record<string, unknown>> // as the layer's structure says

const ownWeights = (
  own: Own,
  { params, vars }: Trees,
  visitor: Visitor,
  groups: readonly string[],
  isTrainable: boolean,
): Trees => {
  let index = 0
  const replaced = (tree: unknown, names: readonly string[], trains: boolean): unknown => {
    const record: Record<string, unknown> = { ...recordOf(tree) }
    for (const name of names) {
      const weight = record[name]
      // A spec may stand for a weight of which only shape and dtype matter.
      if (isSpec(weight))
        record[name] = visitor.weight({ groups, index: index++, isTrainable: trains }, weight as Value)
    }
    return record
  }
  const newParams = replaced(params, own.params, isTrainable)
  return { params: newParams, vars: own.vars === undefined ? vars : replaced(vars, own.vars, false) }
}

/** A layer of the user's own: weights in flat records come in the records' order. */
const flatOwn = ({ params, vars }: Trees): Own | undefined => {
  const isFlat = (tree: unknown): boolean =>
    typeof tree === 'object' && tree !== null && !Array.isArray(tree) && Object.values(tree).every(isSpec)
  if (!isFlat(params) || !isFlat(vars)) return undefined
  return { params: Object.keys(recordOf(params)), vars: Object.keys(recordOf(vars)) }
}

const visitContainer = (
  container: AnyLayer,
  { params, vars }: Trees,
  visitor: Visitor,
  groups: readonly string[],
  isTrainable: boolean,
): Trees => {
  const isList = container.className === 'Sequential'
  const names = childNames(container)
  const slugs = visitor.assign(container, groups)
  const keys = container.layers.map((_, i) => (isList ? String(i) : (names[i] ?? '')))
  const [oldParams, oldVars] = [recordOf(params), recordOf(vars)]
  const [newParams, newVars] = [new Map<string, unknown>(), new Map<string, unknown>()]
  for (const i of kerasOrder(container)) {
    const [child, key = ''] = [container.layers[i], keys[i]]
    if (child === undefined) continue
    const at = [...groups, 'layers', slugs[i] ?? '']
    const trees = { params: oldParams[key], vars: oldVars[key] }
    const after = visit(child, trees, visitor, at, isTrainable, names[i] ?? '')
    newParams.set(key, after.params)
    newVars.set(key, after.vars)
  }
  const tree = (found: ReadonlyMap<string, unknown>): unknown =>
    isList ? keys.map((key) => found.get(key)) : Object.fromEntries(keys.map((key) => [key, found.get(key)]))
  return { params: tree(newParams), vars: tree(newVars) }
}
