/** Whole models from Keras files: the layer, its parameters and its state. */
import { checkOptions } from '@pullback/core'
import { evalShape, random } from '@pullback/autodiff'
import { E } from '../fp.ts'
import { fromConfig, type LayerMaker, type SomeLayer } from '../fromConfig.ts'
import { initialState, type State } from '../state.ts'
import { Refusal, refusals, refuse, type KerasFileError } from './fileError.ts'
import { fromKerasConfig } from './fromKerasConfig.ts'
import { readWeights } from './loadKerasWeights.ts'
import { openKeras } from './weightFile.ts'

export interface LoadKerasModelOptions {
  /** Classes of your own by name; each gets the options of the file under camelCase names. Default none. */
  readonly custom?: Readonly<Record<string, LayerMaker>>
  /** The spec of the input, for a file that does not say it: a Sequential without an Input. */
  readonly input?: unknown
}

/** A model as a file describes it. Its types are not known to the compiler. */
export interface KerasModel {
  readonly layer: SomeLayer
  readonly params: unknown
  readonly state: State<unknown>
  /** The spec of its input, or several in lists and records. */
  readonly input: unknown
}

/**
 * The model in a `.keras` or legacy `.h5` file of Keras 3, Keras 2 or tf.keras, Sequential or functional.
 *
 * Classes are those of `fromConfig` and `custom`; functions are found by registered name, and nothing in the file is run.
 * Layers that are not trainable come `frozen`, those with a dtype policy of their own in `withPolicy`. Where Keras warns
 * that a mask is dropped, so do these layers. Seeds, and the optimiser, are passed over: draws take a key.
 *
 * Left lists what is wrong: classes, options and calls that there are not, or else weights, with their places.
 *
 * @example
 * const loaded = loadKerasModel(bytes)
 * if (E.isRight(loaded)) {
 *   const { layer, params, state } = loaded.right
 *   const [y] = layer(params, evaluating(state), random.key(0), x)
 * }
 */
export const loadKerasModel = (
  bytes: Uint8Array,
  options: LoadKerasModelOptions = {},
): E.Either<KerasFileError, KerasModel> => {
  checkOptions('loadKerasModel', options, ['custom', 'input'])
  const { custom = {}, input: given } = options
  return refusals(() => {
    const { weights, config: text } = openKeras(bytes)
    if (text === null)
      return refuse('file: must hold a configuration, got weights only; give a layer to loadKerasWeights')
    const { config, input: stated } = fromKerasConfig(text)
    const made = fromConfig(config, custom)
    if (E.isLeft(made)) throw new Refusal(made.left)
    const layer = made.right
    const input = given ?? stated
    if (input === null) return refuse('config: must say the shape of the input, got none; give the option input')
    // Shapes only: nothing is allocated before the file is known to hold it.
    const trees = described(() =>
      evalShape((): { readonly params: unknown; readonly vars: unknown } => {
        const { params, state } = layer.init(random.key(0), input as never) // init checks it
        return { params, vars: state.vars }
      }),
    )
    const { params, vars } = readWeights(weights, layer, trees)
    return { layer, params, state: initialState(vars), input }
  })
}

/** What options and inputs refuse is the file's fault; anything else must be seen. */
const described = <T>(f: () => T): T => {
  try {
    return f()
  } catch (e) {
    if (e instanceof TypeError || e instanceof RangeError) return refuse(`config: ${e.message}`)
    throw e
  }
}
