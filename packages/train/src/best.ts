/** Keeping the best of a run as a fold: of epochs, parameters, checkpoints. What is best, a goal says. */
import { O, type M } from './fp.ts'

/** Named numbers, such as `{ loss: 0.31, accuracy: 0.92 }`. */
export type Metrics = Readonly<Record<string, number>>

/** Which metric to watch, and whether less or more of it is better. */
export interface Goal {
  readonly metric: string
  readonly better: 'less' | 'more'
  /** A change smaller than this does not count as better. Default 0. */
  readonly minDelta?: number
}

/** Something with the value of the goal's metric that belongs to it. */
export interface Scored<A> {
  readonly score: number
  readonly value: A
}

/**
 * One step of the fold: `value` if its metrics are better by `goal` than what is held, else what is held.
 *
 * Equals do not replace, and neither does a NaN or a missing metric. Start from `O.none`.
 */
export const keepBetter = <A>(
  goal: Goal,
  held: O.Option<Scored<A>>,
  metrics: Metrics,
  value: A,
): O.Option<Scored<A>> => {
  const score = metric(metrics, goal.metric) ?? NaN
  if (Number.isNaN(score)) return held
  return O.isNone(held) || isBetter(goal, score, held.value.score) ? O.some({ score, value }) : held
}

/** The better of two, the first of equals: folds of parts of a run joined in order. `minDelta`, under which no order is kept, does not count. */
export const bestMonoid = <A>({ better }: Goal): M.Monoid<O.Option<Scored<A>>> => ({
  empty: O.none,
  concat: (a, b) => {
    if (O.isNone(a)) return b
    return O.isSome(b) && isBetter({ better }, b.value.score, a.value.score) ? b : a
  },
})

const isBetter = ({ better, minDelta = 0 }: Pick<Goal, 'better' | 'minDelta'>, y: number, than: number): boolean =>
  better === 'less' ? y < than - minDelta : y > than + minDelta

/** Own properties only: a metric may be called "constructor". */
export const metric = (metrics: Metrics, name: string): number | undefined =>
  Object.hasOwn(metrics, name) ? metrics[name] : undefined
