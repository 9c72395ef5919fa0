/** Dropout: leaving out random entries in training. */
import { checkOptions, isFloating, scalar, structureOf, type DType, type Shape, type Value } from '@pullback/core'
import { lax, np, random } from '@pullback/autodiff'
import { defineLayer, NOTHING, type Key, type ShapedLayer, type Nothing } from './layer.ts'
import { checkNoiseShape, patternShape } from './noiseShape.ts'
import type { Size } from './spec.ts'
import type { SameShape } from './shapes.ts'

export interface DropoutOptions {
  /** The probability with which an entry is left out, in [0, 1]. */
  readonly rate: number
  /**
   * The shape of the pattern, broadcast to `x` from the right: 1 shares a decision along an axis, null takes the size of
   * `x` at the same position from the left. Default: a decision for each entry.
   */
  readonly noiseShape?: readonly Size[] | null
  readonly name?: string
}

/**
 * In training, sets entries to 0 with probability `rate` and divides the others by 1 − rate, so that the expectation
 * stays; the identity otherwise.
 *
 * Parameters: none. State: nothing; the mask passes and does not steer what is left out.
 * Input: floating, any shape. Output: the same shape. The key decides the pattern: the same key, the same pattern.
 * NaN and infinities in left-out places become 0. There is no `seed` option: the caller's key takes its place.
 * @throws RangeError for a rate outside [0, 1] or a size that is not positive; TypeError for a wrong option or input.
 *
 * @example
 * const layer = dropout({ rate: 0.5 })
 * const [y] = layer({}, training(state), random.key(1), x)
 */
export const dropout = (options: DropoutOptions): ShapedLayer<SameShape> => {
  checkOptions('dropout', options, ['rate', 'noiseShape', 'name'])
  const { rate, noiseShape = null, name = 'dropout' } = options
  checkRate('dropout', rate)
  checkNoiseShape('dropout', noiseShape)
  const checkDType = (dtype: DType): void => {
    if (!isFloating(dtype)) throw new TypeError(`${name}: x must be floating, got ${dtype}; convert it with astype`)
  }
  return defineLayer<Nothing, Nothing, Value, Value, SameShape>({
    className: 'Dropout',
    name,
    options: () => ({ rate, noiseShape }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec: (input) => {
      checkDType(input.dtype)
      return input
    },
    call: (_, state, rng, x) => {
      checkDType(x.dtype)
      if (!state.training) return [x, state]
      const pattern = noiseShape === null ? x.shape : patternShape(name, noiseShape, x.shape)
      return [dropEntries(rate, pattern, rng, x), state]
    },
  })
}

/** `x` with entries set to 0 with probability `rate`, one decision for each of `pattern`, the others scaled. */
export const dropEntries = (rate: number, pattern: Shape, rng: Key, x: Value): Value => {
  if (rate === 0) return x
  if (rate === 1) return np.zerosLike(x)
  const keep = np.broadcastTo(random.bernoulli(rng, 1 - rate, pattern), x.shape)
  return lax.select(keep, x.mul(1 / (1 - rate)), scalar(0, x.dtype))
}

/**
 * Checks a rate, a probability.
 * @throws TypeError if it is no number, RangeError if it is outside [0, 1].
 */
export const checkRate = (fn: string, rate: number, option = 'rate'): void => {
  if (typeof rate !== 'number') throw new TypeError(`${fn}: ${option} must be a number, got ${String(rate)}`)
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`${fn}: ${option} must be between 0 and 1, got ${rate}`)
}
