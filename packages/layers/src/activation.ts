/** A function of the elements as a layer. */
import { structureOf } from '@pullback/core'
import { resolveActivation, type ActivationLike } from './activations/resolve.ts'
import { checkOptions } from './config.ts'
import { defineLayer, NOTHING, type Layer, type Nothing } from './layer.ts'

export interface ActivationOptions {
  /** A name, a function that keeps the shape, or null for none. */
  readonly activation: ActivationLike
  readonly name?: string
}

/**
 * Applies an activation function.
 *
 * Parameters: none. State: nothing; the mask passes.
 * Input: any shape. Output: the same shape.
 * @throws RangeError for an unknown name; TypeError for a wrong option.
 *
 * @example
 * const layer = activation({ activation: 'relu' })
 */
export const activation = (options: ActivationOptions): Layer<Nothing, Nothing> => {
  checkOptions('activation', options, ['activation', 'name'])
  const f = resolveActivation('activation', options.activation)
  return defineLayer<Nothing, Nothing>({
    className: 'Activation',
    name: options.name ?? 'activation',
    options: () => ({ activation: f.config() }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec: f.outputSpec,
    call: (_params, state, _rng, x) => [f.apply(x), state],
  })
}
