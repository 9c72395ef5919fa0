/** What travels through layers beside the data: the training flag, the mask, losses and the layers' own variables. */
import { describeArgument, isValue, registerNode, type Value } from '@pullback/core'
import { checkList } from './given.ts'
import { O } from './fp.ts'

/** What a `State` holds. */
export interface StateFields<V> {
  /** Whether layers behave as in training. Static: compiled code knows it, and is compiled once for each value. */
  readonly training: boolean
  /** Which entries of the current `x` count: bool, true = use, the leading axes of `x` (usually [batch, time]). */
  readonly mask: O.Option<Value>
  /**
   * The masks of several arrays, one for each in order, where the current `x` consists of several.
   * Empty otherwise: `mask` then stands for all. Default empty.
   */
  readonly masks?: readonly O.Option<Value>[]
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
  readonly masks: readonly O.Option<Value>[]
  readonly losses: readonly Value[]
  readonly vars: V

  constructor(fields: StateFields<V>) {
    this.training = fields.training
    this.mask = fields.mask
    this.masks = fields.masks ?? []
    this.losses = fields.losses
    this.vars = fields.vars
    Object.freeze(this)
  }
}

registerNode(State, {
  flatten: ({ training, mask, masks, losses, vars }) => [[mask, masks, losses, vars], training],
  unflatten: (training: boolean, [mask, masks, losses, vars]) =>
    new State({
      training,
      mask: mask as O.Option<Value>,
      masks: masks as readonly O.Option<Value>[],
      losses: losses as readonly Value[],
      vars,
    }),
  keys: ['mask', 'masks', 'losses', 'vars'],
})

/** The state at the beginning: not training, no mask, no losses. */
export const initialState = <V>(vars: V): State<V> => new State({ training: false, mask: O.none, losses: [], vars })

/** The state to begin a training call with: mask and losses of the last call cleared. */
export const training = <V>(state: State<V>): State<V> =>
  new State({ training: true, mask: O.none, losses: [], vars: checkState('training', state).vars })

/** @throws TypeError naming `fn` unless `state` is one. */
export const checkState = <V>(fn: string, state: State<V>): State<V> => {
  if (state instanceof State) return state
  throw new TypeError(`${fn}: state must be a State as init returns it, got ${describeArgument(state)}`)
}

/** The state to begin a call with that is no training, and the form in which to keep a state between calls. */
export const evaluating = <V>(state: State<V>): State<V> => initialState(checkState('evaluating', state).vars)

const changed = <V>(
  state: State<V>,
  { mask = state.mask, masks = state.masks, losses = state.losses }: Partial<StateFields<V>>,
): State<V> => new State({ training: state.training, mask, masks, losses, vars: state.vars })

/** The same state with another mask for the current `x`: an array, or `O.none` to drop it. */
export const withMask = <V>(state: State<V>, mask: Value | O.Option<Value>): State<V> => {
  if (!isValue(mask) && !isOption(mask)) {
    throw new TypeError(`withMask: the mask must be an array or an Option of one, got ${describeArgument(mask)}`)
  }
  return changed(checkState('withMask', state), { mask: isOption(mask) ? mask : O.some(mask), masks: [] })
}

const isOption = (x: unknown): x is O.Option<Value> => typeof x === 'object' && x !== null && '_tag' in x

/**
 * The same state with a mask, or none, for each array of the current `x`, in order: what a layer that joins arrays
 * reads. `mask` is that of the first.
 */
export const withMasks = <V>(state: State<V>, masks: readonly O.Option<Value>[]): State<V> => {
  checkList('withMasks', 'masks', masks)
  const first = masks[0] ?? O.none
  return changed(checkState('withMasks', state), {
    mask: first,
    masks: masks.length > 1 && masks.some(O.isSome) ? masks : [],
  })
}

/** The mask of each of the `n` arrays of the current `x`. */
export const masksOf = (state: State<unknown>, n: number): readonly O.Option<Value>[] => {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`masksOf: n must be a non-negative integer, got ${String(n)}`)
  if (checkState('masksOf', state).masks.length === 0) return new Array<O.Option<Value>>(n).fill(state.mask)
  if (state.masks.length === n) return state.masks
  throw new TypeError(`masksOf: the state must hold one mask per array, got ${state.masks.length} for ${n} arrays`)
}

/** The same state with other variables, possibly of another type. */
export const withVars = <V, W>(state: State<V>, vars: W): State<W> => {
  checkState('withVars', state)
  return new State({ training: state.training, mask: state.mask, masks: state.masks, losses: state.losses, vars })
}

/** The same state with one more loss, a scalar. */
export const withLoss = <V>(state: State<V>, loss: Value): State<V> => {
  if (!isValue(loss)) throw new TypeError(`withLoss: the loss must be an array, got ${describeArgument(loss)}`)
  return changed(checkState('withLoss', state), { losses: [...state.losses, loss] })
}
