/** Rows of normalisation and attention from Keras, and how far we are from them; used by the test and by scripts/parity. */
import { array, grad, random, type NdArray, type Value } from '@pullback/autodiff'
import { option as O } from 'fp-ts'
import {
  evaluating,
  fromConfig,
  initialState,
  training,
  withMask,
  withMasks,
  type SomeLayer,
  type State,
} from '../src/index.ts'

interface Flat {
  readonly dtype: 'float64' | 'bool'
  readonly shape: readonly number[]
  readonly data: readonly number[]
}
type Named = readonly (readonly [readonly string[], Flat])[]

export interface BlockRow {
  readonly layer: string
  readonly options: Readonly<Record<string, unknown>>
  readonly training: boolean
  readonly inputs: readonly Flat[]
  readonly masks: readonly (Flat | null)[] | null
  readonly attentionMask: Flat | null
  readonly params: Named
  readonly vars: Named
  readonly outputs: readonly Flat[]
  readonly after: readonly Flat[]
  readonly cts: readonly Flat[]
  readonly paramGrads: readonly Flat[]
  readonly inputGrads: readonly Flat[]
}

const arrayOf = ({ dtype, shape, data }: Flat): NdArray => array(data, { dtype, shape })

type Tree = { readonly [k: string]: Tree | Value }

const treeOf = (named: Named): Tree => {
  const tree: Record<string, Tree | Value> = {}
  for (const [[first = '', ...rest], x] of named) {
    tree[first] = rest.length === 0 ? arrayOf(x) : { ...(tree[first] as Tree), ...treeOf([[rest, x]]) }
  }
  return tree
}

const leafAt = (tree: unknown, path: readonly string[]): NdArray =>
  path.reduce<unknown>((t, k) => (t as Tree)[k], tree) as NdArray

const isAttention = (layer: string): boolean => layer.endsWith('Attention')

/** The layer of a row. */
const layerOf = ({ layer, options, inputs, attentionMask }: BlockRow): SomeLayer => {
  const own = isAttention(layer) ? { inputs: inputs.length, takesAttentionMask: attentionMask !== null } : {}
  const made = fromConfig({ className: layer, ...options, ...own })
  if (made._tag === 'Left') throw new Error(made.left.join('\n'))
  return made.right
}

/** The largest difference of each kind, relative to the largest entry of that kind (at least 1). */
export const differences = (row: BlockRow): Readonly<Record<'output' | 'state' | 'params' | 'inputs', number>> => {
  const layer = layerOf(row)
  const params = treeOf(row.params)
  const vars = treeOf(row.vars)
  const xs = row.inputs.map(arrayOf)
  const extra = row.attentionMask === null ? [] : [arrayOf(row.attentionMask)]
  const begin = row.training ? training(initialState(vars)) : evaluating(initialState(vars))
  const masks = (row.masks ?? []).map((m) => (m === null ? O.none : O.some(arrayOf(m) as Value)))
  const some = [...masks, ...new Array<O.Option<Value>>(xs.length - masks.length + extra.length).fill(O.none)]
  const isAlone = xs.length + extra.length === 1
  const state = masks.length === 0 ? begin : isAlone ? withMask(begin, masks[0] ?? O.none) : withMasks(begin, some)
  const call = (p: unknown, arrays: readonly Value[]): [readonly Value[], State<unknown>] => {
    const [y, after] = layer(p, state, random.key(0), isAlone ? arrays[0] : [...arrays, ...extra])
    return [Array.isArray(y) ? (y as Value[]) : [y as Value], after]
  }
  const cts = row.cts.map(arrayOf)
  const total = (p: unknown, arrays: readonly Value[]): Value =>
    call(p, arrays)[0].reduce<Value>((sum, y, i) => sum.add(y.mul(cts[i] ?? 0).sum()), array(0, { dtype: 'float64' }))
  const [ys, after] = call(params, xs)
  const slopes = grad(total as (p: unknown, arrays: unknown) => Value, { argnums: [0, 1] })(params, xs)
  const [gp, gx] = slopes as unknown as readonly [unknown, readonly NdArray[]]
  const far = (pairs: readonly (readonly [NdArray, Flat, NdArray | null])[]): number => {
    // Against the largest of them all: that of a key's bias is 0, a sum of numbers as large as the others.
    const size = Math.max(1, ...pairs.flatMap(([, b]) => b.data.map(Math.abs)))
    return Math.max(
      0,
      ...pairs.map(([a, b, ct]) => {
        if (String(a.shape) !== String(b.shape))
          throw new Error(`${row.layer}: [${a.shape.join()}] for [${b.shape.join()}]`)
        // Where the cotangent is 0 the mask hides what is there.
        return Math.max(
          0,
          ...b.data.map((v, i) => (ct !== null && ct.data[i] === 0 ? 0 : Math.abs(a.data[i]! - v) / size)),
        )
      }),
    )
  }
  return {
    output: far(ys.map((y, i) => [y as NdArray, row.outputs[i]!, cts[i]!])),
    state: far(row.vars.map(([path], i) => [leafAt(after.vars, path), row.after[i]!, null])),
    params: far(row.params.map(([path], i) => [leafAt(gp, path), row.paramGrads[i]!, null])),
    inputs: far(gx.map((g, i) => [g, row.inputGrads[i]!, null])),
  }
}
