/** Which checkpoints of a run stay: a rule over steps and metrics, without files. */
import { keepBetter, type Goal, type Metrics, type Scored } from './best.ts'
import { F, O } from './fp.ts'

export interface Kept {
  readonly step: number
  readonly metrics?: Metrics
}

export interface RotationRule {
  /** How many of the newest stay. */
  readonly keep: number
  /** By which the best stays as well. */
  readonly goal?: Goal
}

export interface Rotation {
  /** Ascending by step. */
  readonly stay: readonly Kept[]
  readonly go: readonly Kept[]
  /** The best by the goal, the earliest of equals. */
  readonly best: O.Option<Kept>
}

/**
 * Divides checkpoints into those that stay, the newest `keep` and the best by `goal`, and those that go.
 *
 * Applied after each save it keeps the best of all time: the best so far is always among those that stayed.
 */
export const rotate = (checkpoints: readonly Kept[], { keep, goal }: RotationRule): Rotation => {
  const ascending = checkpoints.slice().sort((a, b) => a.step - b.step)
  const best = goal === undefined ? O.none : bestOf(ascending, goal)
  const isKept = (entry: Kept, at: number): boolean =>
    at >= ascending.length - keep || (O.isSome(best) && best.value === entry)
  return {
    stay: ascending.filter(isKept),
    go: ascending.filter((entry, at) => !isKept(entry, at)),
    best,
  }
}

const bestOf = (ascending: readonly Kept[], goal: Goal): O.Option<Kept> =>
  F.pipe(
    ascending.reduce<O.Option<Scored<Kept>>>(
      (best, entry) => keepBetter(goal, best, entry.metrics ?? {}, entry),
      O.none,
    ),
    O.map(({ value }) => value),
  )
