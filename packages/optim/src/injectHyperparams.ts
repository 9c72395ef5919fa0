/** The numbers of a transformation kept in its state, where they can be read and changed. */
import { scalar, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { noSteps, oneMore } from './count.ts'
import type { Schedule } from './schedule.ts'
import type { GradientTransformation } from './transformation.ts'
import { checkFunction, checkRecord } from './given.ts'

export interface InjectHyperparamsState<S> {
  /** Steps taken, int32. */
  readonly count: Value
  /** The numbers the next update uses, unless they come from a schedule; a new state may hold others. */
  readonly hyperparams: Readonly<Record<string, Value>>
  readonly inner: S
}

/**
 * A transformation whose numbers are in its state, where a program can read, change, map over and differentiate by them without
 * compiling anew. Schedules among the options are evaluated at each step; booleans, strings and other options stay fixed.
 *
 * @example
 * const optimizer = injectHyperparams(adam, { learningRate: 1e-3 })
 * const state = optimizer.init(params)
 * const slower = { ...state, hyperparams: { ...state.hyperparams, learningRate: scalar(1e-4) } }
 */
export const injectHyperparams = <O extends object, S>(
  factory: (options: O) => GradientTransformation<S>,
  options: O,
): GradientTransformation<InjectHyperparamsState<S>> => {
  checkFunction('injectHyperparams', 'the factory', factory)
  checkRecord('injectHyperparams', 'options', options)
  const entries = Object.entries(options)
  const schedules = entries.filter((e): e is [string, Schedule] => typeof e[1] === 'function')
  const numbers = entries.filter(([, x]) => typeof x === 'number')
  const at = (count: Value): [string, Value][] =>
    schedules.map(([name, f]) => [name, np.asarray(f(count)).astype('float32')])
  const made = (hyperparams: object): GradientTransformation<S> => factory({ ...options, ...hyperparams })
  return {
    init: (params) => {
      const fixed = numbers.map(([name, x]) => [name, scalar(x as number)] as const)
      const hyperparams: Readonly<Record<string, Value>> = Object.fromEntries([...fixed, ...at(noSteps())])
      return { count: noSteps(), hyperparams, inner: made(hyperparams).init(params) }
    },
    update: (grads, state, params, extra) => {
      const hyperparams = { ...state.hyperparams, ...Object.fromEntries(at(state.count)) }
      const [updates, inner] = made(hyperparams).update(grads, state.inner, params, extra)
      return [updates, { count: oneMore(state.count), hyperparams, inner }]
    },
  }
}
