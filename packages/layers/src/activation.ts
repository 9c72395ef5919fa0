/** A function of the elements as a layer. */
import { checkOptions, structureOf, type Value } from '@pullback/core'
import { resolveActivation, type ActivationLike, type ActivationShape } from './activations/resolve.ts'
import { defineLayer, NOTHING, type ShapedLayer, type Nothing } from './layer.ts'

export interface ActivationOptions<A extends ActivationLike = ActivationLike> {
  /** A name, a function that keeps the shape, or null for none. */
  readonly activation: A
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
export const activation = <const A extends ActivationLike>(
  options: ActivationOptions<A>,
): ShapedLayer<ActivationShape<A>> => {
  checkOptions('activation', options, ['activation', 'name'])
  const f = resolveActivation('activation', options.activation)
  return defineLayer<Nothing, Nothing, Value, Value, ActivationShape<A>>({
    className: 'Activation',
    name: options.name ?? 'activation',
    options: () => ({ activation: f.config() }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec: f.outputSpec,
    call: (_params, state, _rng, x) => [f.apply(x), state],
  })
}
