/** What a layer does with a mask it cannot carry. */
import type { Value } from '@pullback/core'
import { O } from './fp.ts'
import { withMask, type State } from './state.ts'

/** Refuse (the default), drop with a message on the console, or drop silently. */
export type OnMask = 'error' | 'warn' | 'drop'

const CHOICES: readonly OnMask[] = ['error', 'warn', 'drop']

/**
 * The option as given, `'error'` by default.
 * @throws RangeError for anything else.
 */
export const checkOnMask = (fn: string, onMask: OnMask = 'error'): OnMask => {
  if (!CHOICES.includes(onMask)) {
    throw new RangeError(`${fn}: onMask must be one of ${CHOICES.join(', ')}, got ${onMask as string}`)
  }
  return onMask
}

/**
 * The state without its mask, for a layer after which the mask would no longer say which entries count.
 * @throws TypeError if there is a mask and the choice is 'error'.
 */
export const withoutMask = <V>(fn: string, onMask: OnMask, state: State<V>): State<V> => {
  if (O.isNone(state.mask)) return state
  const message = `${fn}: the layer cannot carry a mask and received one`
  if (onMask === 'error') {
    throw new TypeError(
      `${message}, got shape [${state.mask.value.shape.join(', ')}]; use it before, or drop it with onMask: 'drop'`,
    )
  }
  if (onMask === 'warn') console.warn(`${message}; it is dropped`)
  return withMask(state, O.none)
}

/**
 * Checks that a mask has the leading sizes of an array.
 * @throws TypeError if it has others.
 */
export const checkMaskShape = (name: string, mask: O.Option<Value>, shape: readonly number[]): void => {
  if (O.isNone(mask) || (mask.value.shape.length <= shape.length && mask.value.shape.every((n, d) => n === shape[d]))) {
    return
  }
  throw new TypeError(
    `${name}: a mask must have the leading sizes of its array, got [${mask.value.shape.join(', ')}] for [${shape.join(', ')}]`,
  )
}
