/** Leaving parts of a model as they are: layers that do not learn, and masks of parameters for optimisers. */
import { stopGradient, type Value } from '@pullback/autodiff'
import { checkOptions, flattenWithPaths, mapTree, unflatten } from '@pullback/core'
import { checkFunction, checkLayer } from './given.ts'
import { defineLayer, type Layer } from './layer.ts'
import { State } from './state.ts'

export interface FrozenOptions {
  readonly name?: string
}

/**
 * The layer as Keras runs one that is not trainable: its parameters have no gradient, their penalties do not count, and
 * a batch normalisation in it keeps its statistics. Random layers in it are at rest, too; the layers after it see the
 * training flag as it was.
 *
 * Parameters, state, input and output are those of the layer.
 *
 * @example
 * const net = sequential(frozen(trunk), dense({ units: 10 }))
 */
export const frozen = <P, V, X, Y, T>(
  layer: Layer<P, V, X, Y, T>,
  options: FrozenOptions = {},
): Layer<P, V, X, Y, T> => {
  checkOptions('frozen', options, ['name'])
  checkLayer('frozen', layer)
  const withFlag = <W>({ mask, masks, losses, vars }: State<W>, training: boolean): State<W> =>
    new State({ training, mask, masks, losses, vars })
  return defineLayer<P, V, X, Y, T>({
    className: 'Frozen',
    name: options.name ?? layer.name,
    options: () => ({ layer: layer.config }),
    structure: layer.structure,
    layers: [layer],
    layerInputs: (input) => [input],
    takesMasks: layer.takesMasks,
    outputSpec: (input) => layer.outputSpec(input),
    init: (rng, input) => {
      const { params, state } = layer.init(rng, input)
      return { params, vars: state.vars }
    },
    constrain: (params) => params,
    call: (params, state, rng, x) => {
      const still = mapTree((p) => stopGradient(p as Value), params) as P // the same tree
      const [y, after] = layer(still, withFlag(state, false), rng, x)
      return [y, withFlag(after, state.training)]
    },
  })
}

/**
 * A tree like the parameters with true where they should learn: what masked optimisers take. `isTrainable` sees the path
 * to each parameter, as ['0', 'kernel'].
 *
 * @example
 * const mask = trainableMask(params, (path) => path[0] !== '0') // all but the first layer
 */
export const trainableMask = (params: unknown, isTrainable: (path: readonly string[]) => boolean): unknown => {
  checkFunction('trainableMask', 'isTrainable', isTrainable)
  const { paths, def } = flattenWithPaths(params)
  return unflatten(
    def,
    paths.map((path) => isTrainable(path.map((entry) => (entry.tag === 'key' ? entry.key : String(entry.index))))),
  )
}
