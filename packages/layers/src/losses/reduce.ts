/** From losses per example to one number: weights, masks and the ways to take a mean. */
import { lax, np, type Value } from '@pullback/autodiff'
import { scalar } from '@pullback/core'
import { alignedLeft } from './pairs.ts'

const REDUCTIONS = ['sumOverBatchSize', 'mean', 'meanWithSampleWeight', 'sum', 'none'] as const
/** How losses per example become one. */
export type Reduction = (typeof REDUCTIONS)[number]
/** The names Keras has for the same. */
export type ReductionName = Reduction | 'sum_over_batch_size' | 'mean_with_sample_weight'

/**
 * The reduction a name stands for.
 * @throws RangeError for an unknown one.
 */
export const checkReduction = (fn: string, name: ReductionName): Reduction => {
  const found = REDUCTIONS.find((r) => r === name || r.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`) === name)
  if (found !== undefined) return found
  throw new RangeError(`${fn}: reduction must be one of ${REDUCTIONS.join(', ')}, got ${name}`)
}

/** What entries count for: weights, and a mask outside of which nothing counts. */
export interface Counting {
  readonly sampleWeight: Value | null
  readonly mask: Value | null
}

/** a / b, and 0 where b is 0. */
export const divideNoNan = (a: Value, b: Value): Value => {
  const isZero = b.equal(0)
  const zero = scalar(0, a.dtype)
  return lax.select(isZero, np.zerosLike(a).add(zero), a.div(lax.select(isZero, np.onesLike(b), b)))
}

/**
 * Losses [batch, …] reduced. `sampleWeight` and `mask` have leading axes of the losses: [batch] counts for whole examples.
 *
 * A mean is over the entries that the mask lets count; there are as many of them as there are, whatever their weights, but
 * for meanWithSampleWeight, which divides by the sum of the weights. Nothing to count gives 0.
 */
export const reduceLosses = (
  fn: string,
  losses: Value,
  reduction: Reduction,
  { sampleWeight, mask }: Counting,
): Value => {
  const to = (what: string, x: Value | null): Value | null =>
    x === null ? null : alignedLeft(fn, what, x, losses.shape)
  const weights = to('sampleWeight', sampleWeight)
  const counts = to('mask', mask === null ? null : mask.astype('bool'))
  const scaled = weights === null ? losses : losses.mul(lax.convert(weights, losses.dtype))
  const left = counts === null ? scaled : lax.select(counts, scaled, scalar(0, losses.dtype, true))
  const numberOf = (): Value =>
    counts === null ? scalar(losses.size, losses.dtype) : counts.astype(losses.dtype).sum()
  switch (reduction) {
    case 'none':
      return left
    case 'sum':
      return left.sum()
    case 'mean':
    case 'sumOverBatchSize':
      return divideNoNan(left.sum(), numberOf())
    case 'meanWithSampleWeight': {
      if (weights === null) return divideNoNan(left.sum(), numberOf())
      const w = lax.convert(weights, losses.dtype)
      const total = counts === null ? w : lax.select(counts, w, scalar(0, w.dtype, true))
      return divideNoNan(left.sum(), total.sum())
    }
  }
}
