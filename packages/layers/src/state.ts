/** What travels through layers beside the data: the training flag, the mask, losses and the layers' own variables. */
import { registerNode, type Value } from '@pullback/core'
import { O } from './fp.ts'

/** What a `State` holds. */
export interface StateFields<V> {
  /** Whether layers behave as in training. Static: compiled code knows it, and is compiled once for each value. */
  readonly training: boolean
  /** Which entries of the current `x` count: bool, true = use, the leading axes of `x` (usually [batch, time]). */
  readonly mask: O.Option<Value>
  /** Scalars to be added to the training objective, from the layers called so far. */
  readonly losses: readonly Value[]
  /** The layer's own variables, as running statistics. */
  readonly vars: V
}

/**
 * The state a layer takes and returns. An immutable node of trees: arrays in it pass through `jit`, `grad` and `vmap`,
 * while `training` is part of the tree's structure.
 *
 * Losses and the mask belong to one call of a model. Start each with `training(state)` or `evaluating(state)`, which
 * clear them and keep `vars`; layers called one after another then add to the losses and hand the mask on.
 */
export class State<V> implements StateFields<V> {
  readonly training: boolean
  readonly mask: O.Option<Value>
  readonly losses: readonly Value[]
  readonly vars: V

  constructor(fields: StateFields<V>) {
    this.training = fields.training
    this.mask = fields.mask
    this.losses = fields.losses
    this.vars = fields.vars
    Object.freeze(this)
  }
}

registerNode(State, {
  flatten: ({ training, mask, losses, vars }) => [[mask, losses, vars], training],
  unflatten: (training: boolean, [mask, losses, vars]) =>
    new State({ training, mask: mask as O.Option<Value>, losses: losses as readonly Value[], vars }),
  keys: ['mask', 'losses', 'vars'],
})

/** The state at the beginning: not training, no mask, no losses. */
export const initialState = <V>(vars: V): State<V> => new State({ training: false, mask: O.none, losses: [], vars })

/** The state to begin a training call with: mask and losses of the last call cleared. */
export const training = <V>(state: State<V>): State<V> =>
  new State({ training: true, mask: O.none, losses: [], vars: state.vars })

/** The state to begin a call with that is no training, and the form in which to keep a state between calls. */
export const evaluating = <V>(state: State<V>): State<V> => initialState(state.vars)

const changed = <V>(state: State<V>, { mask = state.mask, losses = state.losses }: Partial<StateFields<V>>): State<V> =>
  new State({ training: state.training, mask, losses, vars: state.vars })

/** The same state with another mask for the current `x`: an array, or `O.none` to drop it. */
export const withMask = <V>(state: State<V>, mask: Value | O.Option<Value>): State<V> =>
  changed(state, { mask: '_tag' in mask ? mask : O.some(mask) })

/** The same state with other variables, possibly of another type. */
export const withVars = <V, W>(state: State<V>, vars: W): State<W> =>
  new State({ training: state.training, mask: state.mask, losses: state.losses, vars })

/** The same state with one more loss, a scalar. */
export const withLoss = <V>(state: State<V>, loss: Value): State<V> =>
  changed(state, { losses: [...state.losses, loss] })
