/** What was measured, epoch by epoch, as values: folds over metrics, best epoch, early stopping. No IO. */
import { keepBetter, metric, type Goal, type Metrics, type Scored } from './best.ts'
import { F, O, type M } from './fp.ts'

/** Weighted sums on the way to means; an element of a commutative monoid (up to rounding) with identity `noMeans`. */
export interface Means {
  readonly sums: Metrics
  readonly weights: Metrics
}

export const noMeans: Means = { sums: {}, weights: {} }

/** Adds one step's metrics; `weight` is usually the number of rows in the batch. */
export const addMeans = (means: Means, metrics: Metrics, weight = 1): Means => {
  if (!(weight >= 0 && weight < Infinity)) {
    throw new RangeError(`addMeans: weight must be a finite number that is not negative, got ${weight}`)
  }
  return joinMeans(means, {
    sums: mapMetrics(metrics, (x) => (weight === 0 ? 0 : x * weight)),
    weights: mapMetrics(metrics, () => weight),
  })
}

/** The monoid operation: the means of two disjoint sets of steps, together. */
export const joinMeans = (a: Means, b: Means): Means => ({
  sums: addMetrics(a.sums, b.sums),
  weights: addMetrics(a.weights, b.weights),
})

/** `joinMeans` and `noMeans` as fp-ts has monoids, for its folds. */
export const meansMonoid: M.Monoid<Means> = { concat: joinMeans, empty: noMeans }

/** The weighted mean of each metric; NaN where the total weight is 0. */
export const meansOf = ({ sums, weights }: Means): Metrics =>
  mapMetrics(sums, (sum, name) => sum / (metric(weights, name) ?? 0))

export interface EpochRecord {
  /** Counted from 1. */
  readonly epoch: number
  readonly metrics: Metrics
}

/** Epochs in ascending order. */
export type History = readonly EpochRecord[]

export const noHistory: History = []

/**
 * Appends the metrics of an epoch, which is the next one unless given.
 *
 * Throws RangeError when `epoch` does not come after the last one.
 */
export const addEpoch = (history: History, metrics: Metrics, epoch?: number): History => {
  const last = history.at(-1)?.epoch ?? 0
  const next = epoch ?? last + 1
  if (!Number.isInteger(next) || next <= last) {
    throw new RangeError(`addEpoch: epochs must ascend, got ${next} after ${last}`)
  }
  return [...history, { epoch: next, metrics }]
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** One metric over the epochs as points to plot; NaN where an epoch has no such metric. */
export const curveOf = (history: History, name: string): readonly Point[] =>
  history.map(({ epoch, metrics }) => ({ x: epoch, y: metric(metrics, name) ?? NaN }))

/** The best epoch by `goal`, the earliest of equals; none when no epoch has a number there. */
export const bestEpoch = (history: History, goal: Goal): O.Option<EpochRecord> =>
  F.pipe(
    history.reduce<O.Option<Scored<EpochRecord>>>(
      (best, record) => keepBetter(goal, best, record.metrics, record),
      O.none,
    ),
    O.map(({ value }) => value),
  )

/** Early stopping: whether the last `patience` epochs or more brought nothing better. A NaN never counts as better. */
export const isStalled = (history: History, goal: Goal, patience: number): boolean => {
  const best = bestEpoch(history, goal)
  const since = O.isNone(best) ? history.length : history.length - 1 - history.indexOf(best.value)
  return history.length > 0 && since >= patience
}

const mapMetrics = (metrics: Metrics, f: (x: number, name: string) => number): Metrics =>
  Object.fromEntries(Object.entries(metrics).map(([name, x]) => [name, f(x, name)]))

const addMetrics = (a: Metrics, b: Metrics): Metrics => ({
  ...a,
  ...Object.fromEntries(Object.entries(b).map(([name, y]) => [name, (metric(a, name) ?? 0) + y])),
})
