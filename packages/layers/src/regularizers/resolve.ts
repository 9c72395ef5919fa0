/** From what a user gives as a regulariser to a function: a Keras name, a configuration, the function itself or none. */
import type { Value } from '@pullback/autodiff'
import { showShape } from '@pullback/core'
import { findByName } from '../byName.ts'
import type { Config, Json } from '../config.ts'
import * as make from './functions.ts'
import type { Regularizer } from './functions.ts'
import { withLoss, type State } from '../state.ts'

type ClassName = 'L1' | 'L2' | 'L1L2' | 'OrthogonalRegularizer'

/** The names Keras knows. `l1l2` and `l1_l2` stand for both factors 0.01, as in Keras 2; Keras 3 makes them 0. */
export type RegularizerName = ClassName | 'l1' | 'l2' | 'l1l2' | 'l1_l2' | 'orthogonal_regularizer'

/** A name, a function of an array, the configuration of one, or null for none. */
export type RegularizerLike = RegularizerName | Regularizer | Config | null

const CLASSES: Readonly<Record<ClassName, (options: object) => Regularizer>> = {
  L1: make.l1,
  L2: make.l2,
  L1L2: make.l1l2,
  OrthogonalRegularizer: make.orthogonal,
}

const NAMES: Readonly<Record<Exclude<RegularizerName, ClassName>, () => Regularizer>> = {
  l1: make.l1,
  l2: make.l2,
  l1l2: () => make.l1l2({ l1: 0.01, l2: 0.01 }),
  l1_l2: () => make.l1l2({ l1: 0.01, l2: 0.01 }),
  orthogonal_regularizer: make.orthogonal,
}

/** A regulariser as a layer uses it. */
export interface ResolvedRegularizer {
  /** None if nothing is to be penalised. */
  readonly apply: Regularizer | null
  /** What to write down; throws TypeError for a function that is not known by name. */
  readonly config: () => Json
}

/**
 * The regulariser that `given` means; its penalties are checked to be scalars.
 * @throws RangeError for an unknown name, TypeError for what cannot be one.
 */
export const resolveRegularizer = (fn: string, given: RegularizerLike = null): ResolvedRegularizer => {
  const { found, config } = findByName<Regularizer>(fn, 'regularizer', given, CLASSES, NAMES)
  const apply = (x: Value): Value => {
    const penalty = found?.(x)
    if (penalty?.shape.length === 0) return penalty
    throw new TypeError(`${fn}: a regularizer must return a scalar, got ${penalty && showShape(penalty.shape)}`)
  }
  return { apply: found === null ? null : apply, config }
}

/** The penalty of a weight, in a list of one, or none. */
export const weightPenalty = ({ apply }: ResolvedRegularizer, weight: Value | undefined): readonly Value[] =>
  apply === null || weight === undefined ? [] : [apply(weight)]

/** The state with the penalty of an output [batch, …], divided by the batch; 0 for an empty batch. */
export const withActivityPenalty = <V>({ apply }: ResolvedRegularizer, state: State<V>, y: Value): State<V> => {
  if (apply === null) return state
  const [batch] = y.shape
  const penalty = apply(y)
  return withLoss(state, batch === undefined ? penalty : batch === 0 ? penalty.mul(0) : penalty.div(batch))
}
