/** Attention of one head without projections: by products (Luong) or by a sum (Bahdanau). */
import { nn, np, random, type Value } from '@pullback/autodiff'
import { checkOptions, structureOf, type DType } from '@pullback/core'
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
import type { Json } from './config.ts'
import { checkRate, dropEntries } from './dropout.ts'
import { checkFlags } from './flags.ts'
import { O } from './fp.ts'
import { resolveInitializer } from './initializers/resolve.ts'
import { defineLayer, NOTHING, type Layer, type Nothing } from './layer.ts'
import { floatingOf, showSizes, type Spec } from './spec.ts'
import { withMask } from './state.ts'

interface CommonOptions<N extends AttentionArrays, M extends boolean, S extends boolean> extends AttentionInputOptions<
  N,
  M,
  S
> {
  /** Probability in training with which a weight is left out. Default 0. */
  readonly dropout?: number
  /** dtype of the parameters and the output. Default: that of the query if floating, else float32. */
  readonly dtype?: DType
  readonly name?: string
}

export interface AttentionOptions<
  N extends AttentionArrays = AttentionArrays,
  M extends boolean = boolean,
  S extends boolean = boolean,
> extends CommonOptions<N, M, S> {
  /** Whether products are scaled by a parameter. Default false. */
  readonly useScale?: boolean
  /** query · key, or Σ tanh(query + key) times a parameter. Default dot. */
  readonly scoreMode?: 'dot' | 'concat'
}

export interface AdditiveAttentionOptions<
  N extends AttentionArrays = AttentionArrays,
  M extends boolean = boolean,
  S extends boolean = boolean,
> extends CommonOptions<N, M, S> {
  /** Whether the features are weighed by parameters. Default true. */
  readonly useScale?: boolean
}

/** The parameters there are, by options. */
export interface AttentionParams {
  /** If `useScale`: a scalar, or [features] of `additiveAttention`. */
  readonly scale?: Value
  /** A scalar, if `scoreMode` is concat. */
  readonly concatScoreWeight?: Value
}

interface Kind {
  readonly className: string
  readonly name: string
  readonly options: () => Readonly<Record<string, Json>>
  /** Names of the parameters with their shapes, from the query's features, and initialisers. */
  readonly params: (
    features: number,
  ) => Readonly<Record<string, readonly [readonly number[], 'ones' | 'glorot_uniform']>>
  /** Scores [batch, queries, keys]. */
  readonly scores: (params: AttentionParams, query: Value, key: Value) => Value
}

/** Of query [..., queries, 1, features] and key [..., 1, keys, features]. */
const sums = (query: Value, key: Value): Value => np.expandDims(query, -2).add(np.expandDims(key, -3))

/**
 * softmax(query · key) · value, the way of Luong. Source: Luong et al. 2015, arXiv:1508.04025.
 *
 * Parameters: scale, a scalar, if `useScale`; concatScoreWeight, a scalar, for the mode concat.
 * State: the query's mask passes, and its hidden rows become 0; the value's says which keys are looked at.
 * Input: see `inputs`; query [batch, queries, features], value [batch, keys, size], key [batch, keys, features].
 * Output: [batch, queries, size], or [output, scores] with scores [batch, queries, keys], after dropout.
 *
 * A query that may look at no key gets 0; Keras gives it a mean of hidden values.
 * @throws RangeError or TypeError for a wrong option or input.
 *
 * @example
 * const [query, value] = [input({ shape: [5, 8] }), input({ shape: [7, 8] })]
 * const y = apply(attention({ useScale: true }), [query, value])
 */
export const attention = <
  const N extends AttentionArrays = 2,
  const M extends boolean = false,
  const S extends boolean = false,
>(
  options: AttentionOptions<N, M, S> = {},
): Layer<AttentionParams, Nothing, AttentionInput<N, M>, AttentionOutput<S>> => {
  checkOptions('attention', options, [...INPUT_OPTIONS, 'useScale', 'scoreMode', 'dropout', 'dtype', 'name'])
  const { useScale = false, scoreMode = 'dot' } = options
  checkFlags('attention', { useScale })
  if (scoreMode !== 'dot' && scoreMode !== 'concat') {
    throw new RangeError(`attention: scoreMode must be dot or concat, got ${String(scoreMode)}`)
  }
  const kind: Kind = {
    className: 'Attention',
    name: 'attention',
    options: () => ({ useScale, scoreMode }),
    params: () => ({
      ...(useScale ? { scale: [[], 'ones'] as const } : {}),
      ...(scoreMode === 'concat' ? { concatScoreWeight: [[], 'ones'] as const } : {}),
    }),
    scores: ({ scale, concatScoreWeight }, query, key) => {
      if (concatScoreWeight === undefined) {
        const products = query.matmul(np.swapaxes(key, -1, -2))
        return scale === undefined ? products : products.mul(scale)
      }
      const total = sums(query, key)
      return np
        .tanh(scale === undefined ? total : total.mul(scale))
        .sum({ axis: -1 })
        .mul(concatScoreWeight)
    },
  }
  return make('attention', kind, options) as never // the flags say which input and output
}

/**
 * softmax(Σ scale · tanh(query + key)) · value, the way of Bahdanau. Source: Bahdanau et al. 2015, arXiv:1409.0473.
 *
 * Parameters: scale [features] unless `useScale` is false. State, input and output: as of `attention`.
 * @throws RangeError or TypeError for a wrong option or input.
 *
 * @example
 * const layer = additiveAttention({ inputs: 1 })
 */
export const additiveAttention = <
  const N extends AttentionArrays = 2,
  const M extends boolean = false,
  const S extends boolean = false,
>(
  options: AdditiveAttentionOptions<N, M, S> = {},
): Layer<AttentionParams, Nothing, AttentionInput<N, M>, AttentionOutput<S>> => {
  checkOptions('additiveAttention', options, [...INPUT_OPTIONS, 'useScale', 'dropout', 'dtype', 'name'])
  const { useScale = true } = options
  checkFlags('additiveAttention', { useScale })
  const kind: Kind = {
    className: 'AdditiveAttention',
    name: 'additive_attention',
    options: () => ({ useScale }),
    params: (features) => (useScale ? { scale: [[features], 'glorot_uniform'] as const } : {}),
    scores: ({ scale }, query, key) => {
      const bent = np.tanh(sums(query, key))
      return (scale === undefined ? bent : bent.mul(scale)).sum({ axis: -1 })
    },
  }
  return make('additiveAttention', kind, options) as never // as above
}

type AnyOptions = CommonOptions<AttentionArrays, boolean, boolean>

const make = (fn: string, kind: Kind, options: AnyOptions): Layer<AttentionParams, Nothing, unknown, unknown> => {
  const { name = kind.name, dropout = 0 } = options
  checkRate(fn, dropout, 'dropout')
  const inputs = attentionInputs(fn, options)
  const dtypeFor = (query: Spec): DType => options.dtype ?? floatingOf(query.dtype)
  const checked = <T extends Spec>(x: unknown): Parts<T> => {
    const parts = inputs.partsOf<T>(name, x)
    const [q, v, k] = [parts.query.shape, parts.value.shape, parts.key.shape]
    if (q.length < 2) throw new TypeError(`${name}: the query must have rank 2 or more, got shape ${showSizes(q)}`)
    checkSame(name, 'value and key must agree in all but the last axis', v.slice(0, -1), k.slice(0, -1))
    checkSame(name, 'query and value must have one batch', q.slice(0, -2), v.slice(0, -2))
    checkSame(name, 'query and key must have as many features', q.slice(-1), k.slice(-1))
    return parts
  }
  const paramsFor = (query: Spec): ReturnType<Kind['params']> => {
    const features = query.shape.at(-1) ?? null
    if (features === null) {
      throw new TypeError(`${name}: the last size must be known, got shape ${showSizes(query.shape)}`)
    }
    return kind.params(features)
  }
  return defineLayer<AttentionParams, Nothing, unknown, unknown>({
    className: kind.className,
    name,
    takesMasks: true,
    options: () => ({
      ...inputs.config,
      ...kind.options(),
      dropout,
      ...(options.dtype === undefined ? {} : { dtype: options.dtype }),
    }),
    structure: structureOf(Object.fromEntries(Object.keys(kind.params(1)).map((k) => [k, 0]))),
    init: (rng, x) => {
      const { query } = checked<Spec>(x)
      const drawn = Object.entries(paramsFor(query)).map(([k, [shape, initializer]], i) => {
        const { apply } = resolveInitializer(fn, initializer)
        return [k, apply(random.foldIn(rng, i), shape, dtypeFor(query))] as const
      })
      return { params: Object.fromEntries(drawn), vars: NOTHING }
    },
    outputSpec: (x) => {
      const { query, value, key } = checked<Spec>(x)
      paramsFor(query)
      const dtype = dtypeFor(query)
      const out = { shape: [...query.shape.slice(0, -1), value.shape.at(-1) ?? null], dtype }
      const scores = { shape: [...query.shape.slice(0, -1), key.shape.at(-2) ?? null], dtype }
      return (inputs.returnsScores ? [out, scores] : out) as Spec // or a pair of them
    },
    call: (given, state, rng, x) => {
      const parts = checked<Value>(x)
      const dtype = dtypeFor(parts.query)
      const [q, v, k] = [parts.query, parts.value, parts.key].map((a) => a.astype(dtype)) as [Value, Value, Value]
      const params: AttentionParams = Object.fromEntries(
        Object.entries(given).map(([n, p]) => [n, (p as Value).astype(dtype)]),
      )
      const masks = inputs.masks(name, state, parts)
      const [queryMask = O.none, valueMask = queryMask] = masks
      const keys = O.isNone(valueMask) ? null : np.expandDims(valueMask.value.astype('bool'), -2)
      const causal = inputs.isCausal ? causalMask(q.shape.at(-2) ?? 1, k.shape.at(-2) ?? 1) : null
      const where = allOf([keys, causal, parts.attentionMask === null ? null : parts.attentionMask.astype('bool')])
      const weights = nn.softmax(kind.scores(params, q, k), where === null ? {} : { where })
      const scores = state.training ? dropEntries(dropout, weights.shape, rng, weights) : weights
      const mixed = scores.matmul(v)
      const y = O.isNone(queryMask) ? mixed : np.where(np.expandDims(queryMask.value.astype('bool'), -1), mixed, 0)
      return [inputs.returnsScores ? [y, scores] : y, withMask(state, queryMask)]
    },
  })
}
