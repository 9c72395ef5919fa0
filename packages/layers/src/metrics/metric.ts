/** What a metric is: a running figure as a value that is updated, merged and read. No particular metric is here. */
import { lax, type Value } from '@pullback/autodiff'
import { scalar } from '@pullback/core'
import { checkFunction, checkRecord } from '../given.ts'
import type { O } from '../fp.ts'
import { alignedLeft } from '../losses/pairs.ts'
import { maskOf, type LossInputs } from '../losses/loss.ts'

/** What else an update may be told: weights and a mask, as losses are. */
export type MetricInputs = LossInputs

/**
 * A figure over many batches. Its accumulator A is a plain tree of arrays in float64: it passes through `jit`, may be
 * kept, and merging accumulators of two parts of the data gives that of the whole, in whatever order.
 */
export interface Metric<A> {
  readonly name: string
  /** The accumulator of no data. */
  init(): A
  /** The accumulator with one more batch. */
  update(acc: A, yTrue: Value, yPred: Value, inputs?: MetricInputs): A
  /** The accumulator of the data of both. */
  merge(a: A, b: A): A
  /** The figure, float32 as in Keras; 0 for no data where a mean would divide by 0. */
  result(acc: A): Value
}

/** A monoid, as of fp-ts: accumulators with merging, and that of no data as the neutral element. */
export interface MetricMonoid<A> {
  readonly empty: A
  readonly concat: (a: A, b: A) => A
}

/**
 * The accumulators of a metric as a Monoid of fp-ts, to fold those of many parts.
 *
 * @example
 * const m = metrics.binaryAccuracy()
 * const whole = concatAll(monoidOf(m))(parts)
 */
export const monoidOf = <A>(metric: Metric<A>): MetricMonoid<A> => {
  checkRecord('monoidOf', 'the metric', metric)
  checkFunction('monoidOf', 'its init', metric.init)
  return { empty: metric.init(), concat: (a, b) => metric.merge(a, b) }
}

/** Accumulators are of one dtype: sums of small numbers go on past 2²⁴. */
export const wide = (x: Value): Value => lax.convert(x, 'float64')
export const narrow = (x: Value): Value => lax.convert(x, 'float32')
export const zero = (): Value => scalar(0, 'float64')

/** Weights times mask, as float64 of a shape with the leading sizes of the values; null where all count alike. */
export const countsOf = (fn: string, shape: readonly number[], inputs: MetricInputs = {}): Value | null => {
  const { sampleWeight = null, mask = null } = inputs
  const given: O.Option<Value> | Value | null = mask
  const kept = maskOf(given)
  const parts = [
    ...(sampleWeight === null ? [] : [alignedLeft(fn, 'sampleWeight', wide(sampleWeight), shape)]),
    ...(kept === null ? [] : [alignedLeft(fn, 'mask', wide(kept.astype('bool')), shape)]),
  ]
  const [a, b] = parts
  return a === undefined ? null : b === undefined ? a : a.mul(b)
}

/** Values where the counts are not 0, else 0: what is masked may be anything. */
export const weighed = (values: Value, counts: Value | null): Value =>
  counts === null ? values : lax.select(counts.equal(0), scalar(0, values.dtype), values.mul(counts))
