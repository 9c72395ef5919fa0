/** Layers one after another, as one layer. */
import { isValue, showTree, structureOf, unflatten, type TreeDef } from '@pullback/core'
import { random, type Value } from '@pullback/autodiff'
import { checkLayer } from './given.ts'
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
import { inputOptions } from './modelConfig.ts'
import { drawNumbers, uniqueNames } from './names.ts'
import type { ChainShape, Fitting, InputShape } from './shapes.ts'
import { isSpec, type Spec } from './spec.ts'
import { withVars, type State } from './state.ts'
import { isSymbolic, throughInput, type InputNode, type Symbolic } from './symbolic.ts'

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

/** What stands before the first layer: its shape, or nothing. */
type Begin<L extends readonly unknown[]> = L extends readonly [Symbolic<infer S>, ...unknown[]] ? S : unknown
/** What `sequential` is given without the input in front. */
type LayersOf<L extends readonly unknown[]> = L extends readonly [Symbolic, ...infer Rest] ? Rest : L
type OnlyLayers<L extends readonly unknown[]> = L extends readonly AnyLayer[] ? L : never

/** The layer that applies layers of these types one after another, to examples of shape S if that is known. */
export type Sequential<L extends readonly AnyLayer[], S = unknown> = Layer<
  SequentialParams<L>,
  SequentialVars<L>,
  First<L>,
  Last<L>,
  ChainShape<unknown extends S ? L : readonly [{ readonly transition?: InputShape<S> }, ...L]>
>

type Given = readonly AnyLayer[] | readonly [Symbolic, ...AnyLayer[]]
type Verdicts<L extends Given> = L extends readonly [infer I extends Symbolic, ...infer Rest]
  ? [I, ...Fitting<Rest, Begin<L>>]
  : Fitting<L, unknown>
/** Each as it is, but a misfit for the one that cannot stand where it does. */
type Checked<L extends Given> = { [K in keyof L]: Verdict<L, K> }
type Verdict<L extends Given, K extends keyof L> = number extends L['length']
  ? L[K]
  : K extends keyof Verdicts<L>
    ? Verdicts<L>[K]
    : L[K]

/** A layer whose types are forgotten: a container only gives each what it got from it. */
type Erased = Layer<unknown, unknown, unknown, unknown>

/**
 * The layers one after another: the output of each is the input of the next, the mask and the losses go along.
 *
 * Parameters: a list, those of each layer in order. State: the variables of each in order.
 * Input: what the first accepts. Output: what the last returns.
 *
 * An `input` may stand in front: then inputs must have its shape, and layers that cannot follow each other are refused at
 * once, where sizes are literal already by the compiler. It has no parameters and no place in the list of them.
 *
 * Each layer draws from a key of its own, made from its class and how many of that class stand before it: inserting a
 * layer of another class, or renaming one, leaves the initial values and the random patterns of the others as they are.
 * @throws RangeError without layers, or if two have been given the same name; TypeError for layers that do not fit.
 *
 * @example
 * const model = sequential(dense({ units: 32, activation: 'relu' }), dropout({ rate: 0.5 }), dense({ units: 10 }))
 * const { params, state } = model.init(random.key(0), inputSpec([null, 64]))
 * const [logits] = model(params, evaluating(state), random.key(1), x)
 */
export const sequential = <const L extends Given>(
  ...layers: Checked<L>
): Sequential<OnlyLayers<LayersOf<L>>, Begin<L>> => {
  const [first, ...rest] = layers as readonly unknown[]
  const made = isSymbolic(first) ? makeSequential(rest as readonly Erased[], first) : makeSequential(layers as never)
  return made as unknown as Sequential<OnlyLayers<LayersOf<L>>, Begin<L>> // lists of the types of its layers
}

const makeSequential = (layers: readonly Erased[], begin?: Symbolic): Erased => {
  if (layers.length === 0) throw new RangeError('sequential: at least one layer is needed, got none')
  if (layers.some(isSymbolic)) throw new TypeError('sequential: an input must stand before all layers, got one behind')
  for (const layer of layers) checkLayer('sequential', layer)
  uniqueNames('sequential', layers)
  const draws = drawNumbers(layers)
  const keyFor = (rng: Key, i: number): Key => random.foldIn(rng, draws[i] ?? 0)

  const node = begin === undefined ? null : inputOf(begin)
  /** The spec of what the first layer receives. */
  const begun = (x: Spec): Spec => (node === null ? x : throughInput('sequential', node, specOf(x)))
  // What cannot fit is refused where it is written.
  if (node !== null) layers.reduce((x, layer) => layer.outputSpec(x), node.spec)

  return defineLayer<unknown, unknown, unknown, unknown>({
    className: 'Sequential',
    name: 'sequential',
    options: () => ({
      layers: [
        ...(node === null ? [] : [{ className: node.className, ...inputOptions(node) }]),
        ...layers.map((l) => l.config),
      ],
    }),
    structure: structureOf(layers.map(({ structure }) => exampleOf(structure))),
    layers: layers,
    takesMasks: layers[0]?.takesMasks ?? false,
    layerInputs: (input) => {
      const specs: unknown[] = []
      layers.reduce((x, layer) => {
        specs.push(x)
        return layer.outputSpec(x)
      }, begun(input))
      return specs
    },
    outputSpec: (input) => layers.reduce((x, layer) => layer.outputSpec(x), begun(input)),
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
      }, begun(input))
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
      let y = node === null ? x : converted(node, x)
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

const inputOf = ({ node }: Symbolic): InputNode => {
  if (node.tag === 'input') return node
  throw new TypeError('sequential: the symbol in front must be made by input(), got the output of a layer')
}

const converted = (node: InputNode, x: unknown): Value => {
  if (isValue(x)) return x.astype(throughInput('sequential', node, x).dtype)
  throw new TypeError('sequential: a layer with an input takes one array, got several')
}

const specOf = (x: unknown): Spec => {
  if (isSpec(x)) return x
  throw new TypeError('sequential: a layer with an input takes one array, got several')
}

const asList = (params: unknown): readonly unknown[] => params as readonly unknown[] // defineLayer has checked it

/** A tree of a structure, whatever its leaves. */
const exampleOf = (def: TreeDef): unknown => unflatten(def, new Array<number>(def.numLeaves).fill(0))
