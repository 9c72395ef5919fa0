/** Keras files from layers: weights, and whole models. */
import { isHalf, NdArray, numbersOf, type Value } from '@pullback/core'
import type { AnyLayer, Layer } from '../layer.ts'
import { isSpec, showSizes, type SpecOf } from '../spec.ts'
import type { State } from '../state.ts'
import { writeZip } from '../zip/index.ts'
import { writeHdf5, type ArrayToWrite, type GroupToWrite } from './hdf5/index.ts'
import { isContainer, innermost, slugsOf, walk } from './slots.ts'
import { toKerasConfig } from './toKerasConfig.ts'

/** The version of Keras whose format is written. */
const KERAS_VERSION = '3.15.1'

interface Building {
  readonly tag: 'group'
  name?: string
  readonly children: Map<string, Building | ArrayToWrite>
}

const empty = (): Building => ({ tag: 'group', children: new Map() })

/**
 * The bytes of a `.weights.h5` file, which Keras 3 loads with `load_weights` into the same model. The same weights give
 * the same bytes. Half floats are written as float32.
 * @throws TypeError for weights that are traced, or have no place in a Keras file.
 *
 * @example
 * const bytes = saveKerasWeights(net, params, state)
 */
export const saveKerasWeights = <P, V, X, Y>(
  layer: Layer<P, V, X, Y>,
  params: P,
  state: State<V>,
): Uint8Array<ArrayBuffer> => writeHdf5(weightGroups('saveKerasWeights', layer, params, state.vars))

/**
 * The bytes of a `.keras` file, which `keras.models.load_model` reads; `layer` is a `sequential` or a `model`, `input`
 * the spec of its input. The same model gives the same bytes.
 *
 * What Keras has no option for is left out: where masks are refused here, Keras drops them with a warning. Names of
 * nested `sequential`s are those of their class.
 * @throws TypeError for functions without a registered name, weights that are traced, and what Keras has no class for.
 *
 * @example
 * const bytes = saveKerasModel(net, params, state, inputSpec([null, 64]))
 */
export const saveKerasModel = <P, V, X, Y>(
  layer: Layer<P, V, X, Y>,
  params: P,
  state: State<V>,
  input: SpecOf<NoInfer<X>>,
): Uint8Array<ArrayBuffer> => {
  const any = layer as unknown as AnyLayer
  if (!isContainer(innermost(any))) {
    throw new TypeError(`saveKerasModel: layer must be a sequential or a model, got ${layer.className}; wrap it in sequential()`) // prettier-ignore
  }
  any.outputSpec(input as never) // it refuses an input that does not fit
  if (innermost(any).className === 'Sequential' && !isSpec(input)) {
    throw new TypeError('saveKerasModel: a Sequential of Keras must have one input, got several')
  }
  const config = toKerasConfig(any, isSpec(input) ? { shape: input.shape, dtype: input.dtype } : null)
  const text = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json))
  return writeZip([
    ['metadata.json', text({ keras_version: KERAS_VERSION, date_saved: '1980-01-01@00:00:00' })],
    ['config.json', text(config)],
    ['model.weights.h5', writeHdf5(weightGroups('saveKerasModel', any, params, state.vars))],
  ])
}

const weightGroups = (fn: string, layer: AnyLayer, params: unknown, vars: unknown): GroupToWrite => {
  const root = empty()
  const groupAt = (groups: readonly string[]): Building => {
    let at = root
    for (const name of groups) {
      let next = at.children.get(name)
      if (next === undefined) at.children.set(name, (next = empty()))
      if (next.tag === 'array') throw new Error('internal: an array in the place of a group')
      at = next
    }
    return at
  }
  walk(
    layer,
    { params, vars },
    {
      assign: slugsOf,
      layer: (groups, _, name) => {
        groupAt([...groups, 'vars']).name = name
      },
      unknown: (_, { name, className }) => {
        throw new TypeError(
          `${fn}: weights must be in a flat record to have places, got others in ${name} (${className})`,
        )
      },
      weight: ({ groups, index }, weight) => {
        groupAt([...groups, 'vars']).children.set(
          String(index),
          arrayOf(fn, [...groups, 'vars', index].join('/'), weight),
        )
        return weight
      },
    },
  )
  return root
}

const arrayOf = (fn: string, path: string, weight: Value): ArrayToWrite => {
  if (!(weight instanceof NdArray)) {
    throw new TypeError(`${fn}: weights must be arrays, got a traced value at ${path}, shape ${showSizes(weight.shape)}; save outside of jit and grad`) // prettier-ignore
  }
  const data = isHalf(weight.dtype) ? numbersOf(weight.data, weight.dtype) : weight.data
  const fits = data instanceof Float32Array || data instanceof Float64Array || data instanceof Int32Array || data instanceof Uint32Array // prettier-ignore
  if (!fits) throw new TypeError(`${fn}: weights must be floating or 32-bit integers, got ${weight.dtype} at ${path}`)
  return { tag: 'array', data, shape: weight.shape }
}
