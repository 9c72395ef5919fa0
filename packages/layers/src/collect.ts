/** What training does with a whole model beside calling it: its penalties added up, its constraints applied. */
import type { Value } from '@pullback/autodiff'
import { checkLayer } from './given.ts'
import type { Layer } from './layer.ts'
import { checkState, type State } from './state.ts'

/**
 * All penalties of a call, scalars: those of outputs, which the state that the call returned holds, in the order of the
 * layers, then those of weights. Add their sum to the loss of the data.
 *
 * Weights count wherever they stand in `params`: Keras leaves out those of layers that are frozen.
 * @throws TreeStructureError if `params` are not those of the layer.
 *
 * @example
 * const layer = dense({ units: 1, kernelRegularizer: 'l2' })
 * const [y, after] = layer(params, training(state), key, x)
 * const loss = collectLosses(layer, params, after).reduce((a, b) => a.add(b), y.square().mean())
 */
export const collectLosses = <P, V, X, Y>(
  layer: Layer<P, V, X, Y>,
  params: P,
  state: State<unknown>,
): readonly Value[] => {
  checkLayer('collectLosses', layer)
  checkState('collectLosses', state)
  return [...state.losses, ...layer.weightLosses(params)]
}

/**
 * The parameters with every constraint of the layer applied; call it after each update, as Keras does.
 * @throws TreeStructureError if `params` are not those of the layer.
 *
 * @example
 * const next = applyConstraints(layer, applyUpdates(params, updates))
 */
export const applyConstraints = <P, V, X, Y>(layer: Layer<P, V, X, Y>, params: P): P => {
  checkLayer('applyConstraints', layer)
  return layer.constrain(params)
}
