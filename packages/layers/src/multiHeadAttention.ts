/** Attention of several heads. */
import { nn, np, random, type Value } from '@pullback/autodiff'
import { checkOptions, normalizeAxes, sizeOf, structureOf, unflatten, type DType } from '@pullback/core'
import {
  allOf,
  attentionInputs,
  causalMask,
  checkSame,
  INPUT_OPTIONS,
  type AttentionArrays,
  type AttentionInput,
  type AttentionInputOptions,
  type AttentionOutput,
  type Parts,
} from './attentionInputs.ts'
import { checkCount } from './count.ts'
import { checkRate, dropEntries } from './dropout.ts'
import { checkFlags } from './flags.ts'
import { O } from './fp.ts'
import { defineLayer, NOTHING, type Key, type Layer, type Nothing } from './layer.ts'
import { resolveRegularizer, withActivityPenalty, type RegularizerLike } from './regularizers/resolve.ts'
import { floatingOf, showSizes, type Size, type Spec } from './spec.ts'
import { withMask, type State } from './state.ts'
import { resolveWeights, weightOptions, type BiasOptions, type KernelOptions, type Weight } from './weights.ts'

export interface MultiHeadAttentionOptions<
  B extends boolean = boolean,
  N extends AttentionArrays = AttentionArrays,
  M extends boolean = boolean,
  S extends boolean = boolean,
>
  extends AttentionInputOptions<N, M, S>, KernelOptions, BiasOptions<B> {
  readonly numHeads: number
  /** The size of each head's queries and keys. */
  readonly keyDim: number
  /** The size of each head's values. Default `keyDim`. */
  readonly valueDim?: number | null
  /** Probability in training with which a weight is left out. Default 0. */
  readonly dropout?: number
  /** The last sizes of the output. Default null: the query's last. */
  readonly outputShape?: number | readonly number[] | null
  /** The axes along which queries look at keys. Default null: all but the batch and the last. */
  readonly attentionAxes?: number | readonly number[] | null
  /** How far a query may look, its own place included: keys at a distance below this. Default null: any. */
  readonly slidingWindow?: number | null
  /** Whether each head's output is multiplied by a gate, a sigmoid layer of the query. Default false. */
  readonly useGate?: boolean
  /** Penalty of what each projection returns, divided by the batch, in `state.losses`. Default none. */
  readonly activityRegularizer?: RegularizerLike
  /** dtype of the parameters and the output. Default: that of the query if floating, else float32. */
  readonly dtype?: DType
  readonly name?: string
}

/** A projection; its bias is there unless `useBias` is false. */
export type Projection<B extends boolean = boolean> = B extends true
  ? { readonly kernel: Value; readonly bias: Value }
  : { readonly kernel: Value }

/** The projections; a gate is there if `useGate`. */
export interface MultiHeadAttentionParams<B extends boolean = boolean> {
  readonly query: Projection<B>
  readonly key: Projection<B>
  readonly value: Projection<B>
  readonly output: Projection<B>
  readonly gate?: Projection<B>
}

type Projections = Readonly<Record<string, Readonly<Record<string, Value>>>>

const WEIGHTS: readonly Weight[] = [
  { param: 'kernel', option: 'kernel', initializer: 'glorot_uniform' },
  { param: 'bias', option: 'bias', initializer: 'zeros' },
]

const OPTIONS = [
  ...INPUT_OPTIONS,
  ...[
    'numHeads',
    'keyDim',
    'valueDim',
    'dropout',
    'useBias',
    'outputShape',
    'attentionAxes',
    'slidingWindow',
    'useGate',
  ],
  ...weightOptions(WEIGHTS),
  ...['activityRegularizer', 'dtype', 'name'],
]

/**
 * Each head projects query, key and value, weighs values by softmax(query · key / √keyDim), and the heads' results are
 * projected together. Source: Vaswani et al. 2017, arXiv:1706.03762.
 *
 * Parameters: query and key { kernel [in, heads, keyDim], bias [heads, keyDim] }, value the same with valueDim, output
 * { kernel [heads, valueDim, out], bias [out] }.
 * State: the query's mask passes. Masks of query, value and key (one each, see `masksOf`) say what is looked at.
 * Input: see `inputs`; query [batch, …, in], value and key [batch, …, in] with other sizes along the attention axes.
 * Output: [batch, …, out], or [output, scores] with scores [batch, heads, queries, keys] before dropout.
 *
 * A query that may look at no key, as a masked one, gets 0 from every head; Keras gives it the mean of hidden values.
 * @throws RangeError or TypeError for a wrong option or input.
 *
 * @example
 * const layer = multiHeadAttention({ numHeads: 2, keyDim: 8, inputs: 1, useCausalMask: true })
 * const { params, state } = layer.init(random.key(0), inputSpec([null, 10, 16]))
 */
export const multiHeadAttention = <
  const B extends boolean = true,
  const N extends AttentionArrays = 2,
  const M extends boolean = false,
  const S extends boolean = false,
>(
  options: MultiHeadAttentionOptions<B, N, M, S>,
): Layer<MultiHeadAttentionParams<B>, Nothing, AttentionInput<N, M>, AttentionOutput<S>> =>
  make(options) as unknown as Layer<MultiHeadAttentionParams<B>, Nothing, AttentionInput<N, M>, AttentionOutput<S>>

const make = (options: MultiHeadAttentionOptions): Layer<Projections, Nothing, unknown, unknown> => {
  const fn = 'multiHeadAttention'
  checkOptions(fn, options, OPTIONS)
  const { dropout = 0, useBias = true, useGate = false, name = 'multi_head_attention' } = options
  const heads = checkCount(fn, 'numHeads', options.numHeads)
  const keyDim = checkCount(fn, 'keyDim', options.keyDim)
  const valueDim = checkCount(fn, 'valueDim', options.valueDim ?? keyDim)
  const window = options.slidingWindow === undefined ? null : options.slidingWindow
  if (window !== null) checkCount(fn, 'slidingWindow', window)
  checkRate(fn, dropout, 'dropout')
  checkFlags(fn, { useBias, useGate })
  const inputs = attentionInputs(fn, options)
  const outputShape = listOf(options.outputShape ?? null)?.map((n) => checkCount(fn, 'outputShape', n)) ?? null
  const attentionAxes = listOf(options.attentionAxes ?? null)
  const weights = resolveWeights(fn, WEIGHTS, options)
  const activity = resolveRegularizer(fn, options.activityRegularizer)

  const axesFor = (query: Spec, what: Spec): readonly number[] => {
    const rank = query.shape.length
    if (rank < 2 || what.shape.length !== rank) {
      throw new TypeError(
        `${name}: query, value and key must have one rank of 2 or more, got ${showSizes(query.shape)} and ${showSizes(what.shape)}`,
      )
    }
    const axes = attentionAxes === null ? query.shape.map((_, d) => d).slice(1, -1) : normalizeAxes(name, attentionAxes, rank) // prettier-ignore
    if (axes.length === 0 || axes.some((d) => d === 0 || d === rank - 1)) {
      throw new RangeError(
        `${name}: attentionAxes must lie between the batch and the last axis, got [${axes.join(', ')}] for query ${showSizes(query.shape)}`,
      )
    }
    const rest = (shape: readonly Size[]): readonly Size[] => shape.filter((_, d) => d < rank - 1 && !axes.includes(d))
    checkSame(name, 'query and value must agree in the axes that are not attended', rest(query.shape), rest(what.shape))
    return axes
  }

  const checked = <T extends Spec>(x: unknown): Parts<T> & { readonly axes: readonly number[] } => {
    const parts = inputs.partsOf<T>(name, x)
    const { query, value, key } = parts
    checkSame(
      name,
      'value and key must agree in all but the last axis',
      value.shape.slice(0, -1),
      key.shape.slice(0, -1),
    )
    return { ...parts, axes: axesFor(query, value) }
  }
  const dtypeFor = (query: Spec): DType => options.dtype ?? floatingOf(query.dtype)

  const shapesFor = ({ query, value, key }: Parts<Spec>): Readonly<Record<string, readonly (readonly number[])[]>> => {
    const q = lastSize(name, query.shape)
    const out = outputShape ?? [q]
    return {
      query: [[q], [heads, keyDim]],
      key: [[lastSize(name, key.shape)], [heads, keyDim]],
      value: [[lastSize(name, value.shape)], [heads, valueDim]],
      ...(useGate ? { gate: [[q], [heads, valueDim]] } : {}),
      output: [[heads, valueDim], out],
    }
  }
  const names = ['query', 'key', 'value', ...(useGate ? ['gate'] : []), 'output']
  const projection = structureOf(useBias ? { kernel: 0, bias: 0 } : { kernel: 0 })

  const call = (
    params: Projections,
    state: State<Nothing>,
    rng: Key,
    x: unknown,
  ): readonly [unknown, State<Nothing>] => {
    const parts = checked<Value>(x)
    const { axes } = parts
    const dtype = dtypeFor(parts.query)
    let next = state
    const project = (which: string, v: Value, contracted: number): Value => {
      const { kernel, bias } = params[which] ?? {}
      if (kernel === undefined) throw new Error(`internal: no projection ${which}`)
      checkSame(
        name,
        `${which} must fit its kernel`,
        v.shape.slice(v.ndim - contracted),
        kernel.shape.slice(0, contracted),
      )
      const y = np.tensordot(v, kernel.astype(dtype), contracted)
      const z = bias === undefined ? y : y.add(bias.astype(dtype))
      const projected = which === 'gate' ? nn.sigmoid(z) : z
      next = withActivityPenalty(activity, next, projected)
      return projected
    }
    const [query, key, value] = [parts.query, parts.key, parts.value].map((v) => v.astype(dtype)) as [
      Value,
      Value,
      Value,
    ]
    const gate = useGate ? project('gate', query, 1) : null
    const arrange = grouped(axes, query.ndim)
    const q = arrange(project('query', query, 1))
    const k = arrange(project('key', key, 1))
    const v = arrange(project('value', value, 1))
    const masks = inputs.masks(name, state, parts)
    const where = maskFor(name, { masks, axes, parts, isCausal: inputs.isCausal, window })
    const products = q.rows.mul(1 / Math.sqrt(keyDim)).matmul(np.swapaxes(k.rows, -1, -2))
    const shape = [...q.batch, ...q.places, ...k.places]
    const visible = where === null ? null : np.broadcastTo(where, shape).reshape(products.shape)
    const scores = nn.softmax(products, visible === null ? {} : { where: visible })
    const kept = state.training ? dropEntries(dropout, scores.shape, rng, scores) : scores
    const mixed = q.back(kept.matmul(v.rows).reshape([...q.batch, ...q.places, valueDim]))
    const y = project('output', gate === null ? mixed : mixed.mul(gate), 2)
    const passed = withMask(next, masks[0] ?? O.none)
    return [inputs.returnsScores ? [y, scores.reshape(shape)] : y, passed]
  }

  return defineLayer<Projections, Nothing, unknown, unknown>({
    className: 'MultiHeadAttention',
    name,
    takesMasks: true,
    options: () => ({
      ...inputs.config,
      numHeads: heads,
      keyDim,
      valueDim,
      dropout,
      useBias,
      useGate,
      outputShape,
      attentionAxes,
      slidingWindow: window,
      ...weights.config(),
      activityRegularizer: activity.config(),
      ...(options.dtype === undefined ? {} : { dtype: options.dtype }),
    }),
    structure: structureOf(
      Object.fromEntries(names.map((n) => [n, unflatten(projection, new Array<number>(projection.numLeaves).fill(0))])),
    ),
    init: (rng, x) => {
      const { query, ...others } = checked<Spec>(x)
      const dtype = dtypeFor(query)
      const drawn = Object.entries(shapesFor({ query, ...others })).map(([n, [from = [], to = []]], i) => {
        // The kernel is drawn as the matrix it is, so that its fans are those of the product.
        const own = weights.init(
          random.foldIn(rng, i),
          { kernel: [sizeOf(from), sizeOf(to)], ...(useBias ? { bias: to } : {}) },
          dtype,
        )
        return [n, { ...own, kernel: own['kernel']?.reshape([...from, ...to]) }] as const
      })
      return { params: Object.fromEntries(drawn) as Projections, vars: NOTHING }
    },
    outputSpec: (x) => {
      const { query, value, axes } = checked<Spec>(x)
      const { shape } = query
      const dtype = dtypeFor(query)
      const out = { shape: [...shape.slice(0, -1), ...(outputShape ?? [lastSize(name, shape)])], dtype }
      const free = shape.slice(0, -1).filter((_, d) => !axes.includes(d))
      const places = (s: Spec): readonly Size[] => axes.map((d) => s.shape[d] ?? null)
      const scores = { shape: [...free, heads, ...places(query), ...places(value)], dtype }
      return (inputs.returnsScores ? [out, scores] : out) as Spec // or a pair of them
    },
    call,
    weightLosses: (params) => names.flatMap((n) => weights.losses(params[n] ?? {})),
    constrain: (params) => Object.fromEntries(names.map((n) => [n, weights.constrain(params[n] ?? {})])),
  })
}

const listOf = (x: number | readonly number[] | null): readonly number[] | null => (typeof x === 'number' ? [x] : x)

const lastSize = (name: string, shape: readonly Size[]): number => {
  const n = shape.at(-1) ?? null
  if (n === null) throw new TypeError(`${name}: the last size must be known, got shape ${showSizes(shape)}`)
  return n
}

interface Rows {
  /** [batch, places, size], everything that is not attended in one. */
  readonly rows: Value
  /** The sizes that are not attended, heads last. */
  readonly batch: readonly number[]
  readonly places: readonly number[]
  /** [...batch, ...places, size] as it was: [batch, …, heads, size]. */
  readonly back: (x: Value) => Value
}

/** Arrays [batch, …, heads, size] with the attended axes together. */
const grouped =
  (axes: readonly number[], rank: number) =>
  (x: Value): Rows => {
    const others = x.shape.map((_, d) => d).filter((d) => d < rank && !axes.includes(d)) // the heads stand at rank − 1
    const order = [...others, ...axes, rank]
    const inverse = order.map((_, d) => order.indexOf(d))
    const moved = np.transpose(x, order)
    const batch = moved.shape.slice(0, others.length)
    const places = moved.shape.slice(others.length, -1)
    return {
      rows: moved.reshape([sizeOf(batch), sizeOf(places), x.shape[rank] ?? 1]),
      batch,
      places,
      back: (y) => np.transpose(y, inverse),
    }
  }

interface MaskParts {
  readonly masks: readonly O.Option<Value>[]
  readonly axes: readonly number[]
  readonly parts: Parts<Value>
  readonly isCausal: boolean
  readonly window: number | null
}

/** Where queries may look, to broadcast to [...others, heads, ...queries, ...keys]; null for everywhere. */
const maskFor = (name: string, { masks, axes, parts, isCausal, window }: MaskParts): Value | null => {
  const { query, value, attentionMask } = parts
  const n = axes.length
  const rank = query.ndim
  const others = query.shape.map((_, d) => d).filter((d) => d < rank - 1 && !axes.includes(d))
  const ones = (k: number): readonly number[] => new Array<number>(k).fill(1)
  /** The mask of an array's places, as that of queries or keys. */
  const placed = (mask: Value, isQuery: boolean): Value => {
    const wide = mask.astype('bool').reshape([...mask.shape, ...ones(rank - 1 - mask.ndim)])
    const free = others.map((d) => wide.shape[d] ?? 1)
    const places = axes.map((d) => wide.shape[d] ?? 1)
    const moved = np.transpose(wide, [...others, ...axes])
    return moved.reshape([...free, 1, ...(isQuery ? [...places, ...ones(n)] : [...ones(n), ...places])])
  }
  const own = masks.flatMap((mask, i) => (O.isNone(mask) ? [] : [placed(mask.value, i === 0)]))
  // An array that is query and value is looked at through its one mask.
  const self = masks.length === 1 ? masks.flatMap((m) => (O.isNone(m) ? [] : [placed(m.value, false)])) : []
  const [at = 1, ...more] = axes
  const [queries, keys] = [query.shape[at] ?? 1, value.shape[at] ?? 1]
  if ((isCausal || window !== null) && more.length > 0) {
    throw new TypeError(
      `${name}: a causal mask or a window needs one attention axis, got axes [${axes.join(', ')}] of query [${query.shape.join(', ')}]`,
    )
  }
  const near = window === null ? null : np.abs(np.subtract(np.arange(queries).reshape([queries, 1]), np.arange(keys))).less(window) // prettier-ignore
  const given = attentionMask === null ? null : headless(name, attentionMask, n, others.length + 1 + 2 * n)
  return allOf([...own, ...self, isCausal ? causalMask(queries, keys) : null, near, given])
}

/** A mask [batch, …, queries, keys] with an axis of 1 for the heads, and as many as are missing before it. */
const headless = (name: string, mask: Value, n: number, rank: number): Value => {
  if (mask.ndim > rank || mask.ndim < 2 * n) {
    throw new TypeError(
      `${name}: the attention mask must have the axes of the queries and of the keys last, got [${mask.shape.join(', ')}]`,
    )
  }
  const cut = mask.ndim - 2 * n
  const ones = new Array<number>(rank - mask.ndim).fill(1)
  return mask.astype('bool').reshape([...mask.shape.slice(0, cut), ...ones, ...mask.shape.slice(cut)])
}
