/** Layers one after another, as one layer. */
import { showTree, structureOf, unflatten, type TreeDef } from '@pullback/core'
import { random, type Value } from '@pullback/autodiff'
import {
  defineLayer,
  type AnyLayer,
  type InputOf,
  type Key,
  type Layer,
  type OutputOf,
  type ParamsOf,
  type VarsOf,
} from './layer.ts'
import { drawNumbers, uniqueNames } from './names.ts'
import { withVars, type State } from './state.ts'

/** The parameters of layers in order. */
export type SequentialParams<L extends readonly AnyLayer[]> = { readonly [K in keyof L]: ParamsOf<L[K]> }
/** The variables of layers in order. */
export type SequentialVars<L extends readonly AnyLayer[]> = { readonly [K in keyof L]: VarsOf<L[K]> }

type First<L extends readonly AnyLayer[]> = L extends readonly [infer A extends AnyLayer, ...unknown[]]
  ? InputOf<A>
  : Value
type Last<L extends readonly AnyLayer[]> = L extends readonly [...unknown[], infer A extends AnyLayer]
  ? OutputOf<A>
  : Value

/** The layer that applies layers of these types one after another. */
export type Sequential<L extends readonly AnyLayer[]> = Layer<SequentialParams<L>, SequentialVars<L>, First<L>, Last<L>>

/** A layer whose types are forgotten: a container only gives each what it got from it. */
type Erased = Layer<unknown, unknown, unknown, unknown>

/**
 * The layers one after another: the output of each is the input of the next, the mask and the losses go along.
 *
 * Parameters: a list, those of each layer in order. State: the variables of each in order.
 * Input: what the first accepts. Output: what the last returns.
 *
 * Each layer draws from a key of its own, made from its class and how many of that class stand before it: inserting a
 * layer of another class, or renaming one, leaves the initial values and the random patterns of the others as they are.
 * @throws RangeError without layers, or if two have been given the same name.
 *
 * @example
 * const model = sequential(dense({ units: 32, activation: 'relu' }), dropout({ rate: 0.5 }), dense({ units: 10 }))
 * const { params, state } = model.init(random.key(0), inputSpec([null, 64]))
 * const [logits] = model(params, evaluating(state), random.key(1), x)
 */
export const sequential = <const L extends readonly AnyLayer[]>(...layers: L): Sequential<L> =>
  makeSequential(layers as unknown as readonly Erased[]) as unknown as Sequential<L>

const makeSequential = (layers: readonly Erased[]): Erased => {
  if (layers.length === 0) throw new RangeError('sequential: at least one layer is needed, got none')
  uniqueNames('sequential', layers)
  const draws = drawNumbers(layers)
  const keyFor = (rng: Key, i: number): Key => random.foldIn(rng, draws[i] ?? 0)

  return defineLayer<unknown, unknown, unknown, unknown>({
    className: 'Sequential',
    name: 'sequential',
    options: () => ({ layers: layers.map((layer) => layer.config) }),
    structure: structureOf(layers.map(({ structure }) => exampleOf(structure))),
    layers: layers,
    takesMasks: layers[0]?.takesMasks ?? false,
    layerInputs: (input) => {
      const specs: unknown[] = []
      layers.reduce((x, layer) => {
        specs.push(x)
        return layer.outputSpec(x)
      }, input)
      return specs
    },
    outputSpec: (input) => layers.reduce((x, layer) => layer.outputSpec(x), input),
    weightLosses: (params) => layers.flatMap((layer, i) => layer.weightLosses(asList(params)[i])),
    constrain: (params) => layers.map((layer, i) => layer.constrain(asList(params)[i])),
    init: (rng, input) => {
      const params: unknown[] = []
      const vars: unknown[] = []
      layers.reduce((x, layer, i) => {
        const own = layer.init(keyFor(rng, i), x)
        params.push(own.params)
        vars.push(own.state.vars)
        return layer.outputSpec(x)
      }, input)
      return { params, vars }
    },
    call: (params, state, rng, x) => {
      const parts = asList(params)
      const vars = state.vars as readonly unknown[]
      if (!Array.isArray(vars) || vars.length !== layers.length) {
        throw new TypeError(
          `sequential: state.vars must have one entry per layer (${layers.length}), got ${showTree(structureOf(vars))}`,
        )
      }
      const nextVars: unknown[] = []
      let carried: State<unknown> = state
      let y = x
      layers.forEach((layer, i) => {
        const [out, after] = layer(parts[i], withVars(carried, vars[i]), keyFor(rng, i), y)
        nextVars.push(after.vars)
        carried = after
        y = out
      })
      return [y, withVars(carried, nextVars)]
    },
  })
}

const asList = (params: unknown): readonly unknown[] => params as readonly unknown[] // defineLayer has checked it

/** A tree of a structure, whatever its leaves. */
const exampleOf = (def: TreeDef): unknown => unflatten(def, new Array<number>(def.numLeaves).fill(0))
