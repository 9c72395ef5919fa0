/** The operations by which Keras 3 writes down how masks come about; here masks go along with the arrays by themselves. */
import type { Json } from '../config.ts'
import { refOf, type Ref } from './calls.ts'
import { isRecord } from './fromKerasLayer.ts'

/** All references within a call, whatever stands around them. */
const refsWithin = (x: Json): readonly Ref[] => {
  const ref = refOf(x)
  if (ref !== undefined) return [ref]
  if (Array.isArray(x)) return (x as readonly Json[]).flatMap(refsWithin)
  return isRecord(x) ? Object.values(x).flatMap(refsWithin) : []
}

/** Legacy files leave modules out: there it goes by the classes that masks are made with. */
const isOperation = (module: Json | undefined, className: Json | undefined): boolean =>
  typeof module === 'string'
    ? module.startsWith('keras.src.ops')
    : ['NotEqual', 'Any', 'All', 'LogicalAnd', 'LogicalOr'].some((name) => name === className)

const keyOf = ({ layer, call, at }: Ref): string => `${layer}:${call}:${at}`

/**
 * The names of operations in a graph that make masks of the input of a Masking or an Embedding, or combine such masks.
 * Other operations are none of ours: they stay among the layers, where their classes are unknown.
 */
export const maskOps = (layers: readonly Json[]): ReadonlySet<string> => {
  const masked = new Set<string>()
  const ops = new Map<string, { readonly className: Json | undefined; readonly refs: readonly Ref[] }>()
  for (const layer of layers) {
    if (!isRecord(layer)) continue
    const { module, name, class_name: className, config, inbound_nodes: nodes = null } = layer
    const isMaskZero = className === 'Embedding' && isRecord(config) && config['mask_zero'] === true
    if (className === 'Masking' || isMaskZero) for (const ref of refsWithin(nodes)) masked.add(keyOf(ref))
    if (typeof name === 'string' && isOperation(module, className)) {
      ops.set(name, { className, refs: refsWithin(nodes) })
    }
  }
  const found = new Set<string>()
  // From the sources on, as far as it goes; each round finds one at least.
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const [name, { className, refs }] of ops) {
      const isSource = className === 'NotEqual' && refs.length === 1 && refs.some((ref) => masked.has(keyOf(ref)))
      if (isSource || refs.some((ref) => found.has(ref.layer))) found.add(name)
    }
  }
  return found
}
