/** A penalty of what passes through. */
import { checkOptions, structureOf, type Value } from '@pullback/core'
import { defineLayer, NOTHING, type ShapedLayer, type Nothing } from './layer.ts'
import { l1l2 } from './regularizers/functions.ts'
import { resolveRegularizer, withActivityPenalty } from './regularizers/resolve.ts'
import type { SameShape } from './shapes.ts'

export interface ActivityRegularizationOptions {
  /** Factor of Σ|x|, default 0. */
  readonly l1?: number
  /** Factor of Σx², default 0. */
  readonly l2?: number
  readonly name?: string
}

/**
 * Hands on what it receives and adds the loss (l1 · Σ|x| + l2 · Σx²) / batch, in training or not.
 *
 * Parameters: none. State: one more loss, even where both factors are 0; the mask passes, and masked entries count.
 * Input: any shape but bool. Output: the input. An empty batch costs 0, a scalar is not divided. Keras before 3.14
 * divided by nothing.
 * @throws RangeError for a factor that is negative or not finite; TypeError for a wrong option or input.
 *
 * @example
 * const layer = activityRegularization({ l2: 1e-4 })
 */
export const activityRegularization = (options: ActivityRegularizationOptions = {}): ShapedLayer<SameShape> => {
  checkOptions('activityRegularization', options, ['l1', 'l2', 'name'])
  const { l1 = 0, l2 = 0, name = 'activity_regularization' } = options
  const penalty = resolveRegularizer('activityRegularization', l1l2({ l1, l2 }))
  return defineLayer<Nothing, Nothing, Value, Value, SameShape>({
    className: 'ActivityRegularization',
    name,
    options: () => ({ l1, l2 }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec: (input) => {
      if (input.dtype === 'bool') throw new TypeError(`${name}: x must hold numbers, got bool`)
      return input
    },
    call: (_params, state, _rng, x) => {
      if (x.dtype === 'bool') throw new TypeError(`${name}: x must hold numbers, got bool`)
      return [x, withActivityPenalty(penalty, state, x)]
    },
  })
}
