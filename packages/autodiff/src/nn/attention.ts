/** Scaled dot-product attention, with masks that may hide whole rows. */
import { checkOptions, showShape, type Operand, type Shape, type Value } from '@pullback/core'
import { add, mul } from '../primitives/arithmetic.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { dotGeneral } from '../primitives/dot.ts'
import { permute } from '../primitives/layout.ts'
import { and } from '../primitives/logical.ts'
import { iota } from '../primitives/random.ts'
import { asValue, like, promoteDTypes, stretchTo, toBool, toFloating, toInteger } from '../numpy/operands.ts'
import { softmax } from './softmax.ts'

export interface AttentionOptions {
  /** Added to the scaled products; broadcasts to [batch, heads, queries, keys]. */
  readonly bias?: Operand
  /** Keys a query may look at; broadcasts to [batch, heads, queries, keys]. */
  readonly mask?: Operand
  /** Factor of the products. Default 1 / sqrt(depth). */
  readonly scale?: number
  /** Query t looks at keys 0 … t only. */
  readonly isCausal?: boolean
  /** Query t looks at keys t - left … t + right only; a number stands for both. */
  readonly localWindowSize?: number | readonly [left: number, right: number]
  /** [batch]: queries from this number on are padding, and give 0. */
  readonly querySeqLengths?: Operand
  /** [batch]: keys from this number on are padding, and are not looked at. */
  readonly keyValueSeqLengths?: Operand
}

/** Sizes of an attention: batch, queries, keys, heads, heads of keys and values, depth. */
interface Sizes {
  readonly b: number
  readonly t: number
  readonly s: number
  readonly n: number
  readonly k: number
  readonly h: number
}

const NAME = 'dotProductAttention'

const sizesOf = (q: Value, k: Value, v: Value): Sizes => {
  const [b, t, n, h] = q.shape as readonly [number, number, number, number]
  const [kb, s, kn, kh] = k.shape as readonly [number, number, number, number]
  const [vb, vs, vn] = v.shape as readonly [number, number, number, number]
  if (kb !== b || kh !== h || vb !== b || vs !== s || vn !== kn || kn === 0 || n % kn !== 0) {
    throw new TypeError(
      `${NAME}: query [batch, queries, heads, depth], key and value [batch, keys, heads or a divisor of them, depth], got ${[q, k, v].map((x) => showShape(x.shape)).join(', ')}`,
    )
  }
  return { b, t, s, n, k: kn, h }
}

/** Which keys each query may look at, of rank 4 and stretchable to [batch, heads, queries, keys]; none if it may look at all. */
const maskFor = (options: AttentionOptions, { b, t, s }: Sizes, shape: Shape): Value | undefined => {
  const { mask, isCausal = false, localWindowSize, querySeqLengths, keyValueSeqLengths } = options
  const masks: Value[] = []
  const grid: Shape = [1, 1, t, s]
  const query = (): Value => iota(grid, 'int32', 2)
  const key = (): Value => iota(grid, 'int32', 3)
  if (mask !== undefined) masks.push(stretched('mask', toBool(NAME, mask), shape))
  if (isCausal) masks.push(compare('le', key(), query()))
  if (localWindowSize !== undefined) {
    const [left, right] = typeof localWindowSize === 'number' ? [localWindowSize, localWindowSize] : localWindowSize
    if (![left, right].every((w) => Number.isInteger(w) && w >= 0)) {
      throw new RangeError(`${NAME}: localWindowSize must hold non-negative integers, got [${left}, ${right}]`)
    }
    const i = query()
    masks.push(compare('le', add(key(), like(i, -right)), i), compare('le', i, add(key(), like(i, left))))
  }
  if (querySeqLengths !== undefined) masks.push(isBefore('querySeqLengths', querySeqLengths, b, t, 2))
  if (keyValueSeqLengths !== undefined) masks.push(isBefore('keyValueSeqLengths', keyValueSeqLengths, b, s, 3))
  if (masks.length === 0) return undefined
  return masks.map((m) => stretchTo(m, shape)).reduce(and)
}

/** Whether a position on axis `axis` of [batch, heads, queries, keys] lies before its example's length. */
const isBefore = (what: string, lengths: Operand, b: number, size: number, axis: 2 | 3): Value => {
  const l = toInteger(NAME, what, lengths)
  if (l.shape.length !== 1 || l.shape[0] !== b) {
    throw new TypeError(`${NAME}: ${what} must have shape [${b}], got ${showShape(l.shape)}`)
  }
  const shape = [b, 1, axis === 2 ? size : 1, axis === 3 ? size : 1]
  return compare('lt', iota(shape, 'int32', axis), broadcastInDim(convert(l, 'int32'), shape, [0]))
}

const stretched = (what: string, x: Value, shape: Shape): Value => {
  const added = shape.length - x.shape.length
  if (added < 0 || x.shape.some((n, d) => n !== 1 && n !== shape[d + added])) {
    throw new TypeError(`${NAME}: ${what} must broadcast to ${showShape(shape)}, got ${showShape(x.shape)}`)
  }
  return stretchTo(x, shape)
}

/**
 * softmax(query · keyᵀ · scale + bias) · value per head, as `jax.nn.dot_product_attention`: `query`
 * [batch, queries, heads, depth], `key` [batch, keys, keyHeads, depth], `value` [batch, keys, keyHeads, valueDepth] ->
 * [batch, queries, heads, valueDepth]; without batch axis all three have rank 3. `keyHeads` divides `heads`: each serves a
 * run of neighbouring query heads. Hidden keys have weight 0 and no gradient,
 * though a hidden value that is not finite still makes NaN. A query that may look at no key
 * gives 0 with zero gradients, which deviates from JAX: there it gives the mean of the hidden values.
 * @throws TypeError for shapes that do not fit.
 */
export const dotProductAttention = (
  query: Operand,
  key: Operand,
  value: Operand,
  options: AttentionOptions = {},
): Value => {
  checkOptions('dotProductAttention', options, [
    'bias',
    'mask',
    'scale',
    'isCausal',
    'localWindowSize',
    'querySeqLengths',
    'keyValueSeqLengths',
  ])
  const [q0, k0, v0] = promoteDTypes(NAME, [query, key, value]).map((x) => toFloating(NAME, x)) as [Value, Value, Value]
  const rank = q0.shape.length
  if ((rank !== 3 && rank !== 4) || k0.shape.length !== rank || v0.shape.length !== rank) {
    throw new TypeError(
      `${NAME}: query, key and value must all have rank 3 or all rank 4, got ${[q0, k0, v0].map((x) => showShape(x.shape)).join(', ')}`,
    )
  }
  const batched = (x: Value): Value => (rank === 3 ? reshapeTo(x, [1, ...x.shape]) : x)
  const [q, k, v] = [q0, k0, v0].map(batched) as [Value, Value, Value]
  const sizes = sizesOf(q, k, v)
  const { b, t, s, n, h } = sizes
  const run = n / sizes.k
  const grouped = reshapeTo(q, [b, t, sizes.k, run, h])
  // [batch, keyHeads, queries, run, keys] -> [batch, heads, queries, keys]
  const products = dotGeneral(grouped, k, { contract: [[4], [3]], batch: [[0, 2], [0, 2]] }) // prettier-ignore
  const shape = [b, n, t, s]
  const logits = reshapeTo(permute(products, [0, 1, 3, 2, 4]), shape)
  const scale = options.scale ?? 1 / Math.sqrt(h)
  const scaled = mul(logits, like(logits, scale))
  const biased =
    options.bias === undefined
      ? scaled
      : add(scaled, stretched('bias', convert(asValue(NAME, options.bias), scaled.dtype), shape))
  const mask = maskFor(options, sizes, shape)
  const weights = softmax(biased, mask === undefined ? {} : { where: mask })
  const perHead = reshapeTo(weights, [b, sizes.k, run, t, s])
  // [batch, keyHeads, run, queries, valueDepth] -> [batch, queries, heads, valueDepth]
  const mixed = dotGeneral(perHead, v, { contract: [[4], [1]], batch: [[0, 1], [0, 2]] }) // prettier-ignore
  const depth = v.shape[3]!
  const out = reshapeTo(permute(mixed, [0, 3, 1, 2, 4]), [b, t, n, depth])
  return reshapeTo(out, rank === 3 ? out.shape.slice(1) : out.shape)
}
