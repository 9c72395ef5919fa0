/** The contract of a layer: a pure function with an initialiser and a shape rule. No particular layer is here. */
import { checkSameStructure, TreeStructureError, type TreeDef } from '@pullback/core'
import type { random, Value } from '@pullback/autodiff'
import { checkFunction, checkRecord } from './given.ts'
import type { Config } from './config.ts'
import type { SpecOf } from './spec.ts'
import { initialState, State } from './state.ts'

/** A random key. */
export type Key = random.Key

/** Parameters and state before the first call. */
export interface Initial<P, V> {
  readonly params: P
  readonly state: State<V>
}

/**
 * A layer: calling it computes, and neither the call nor anything else about it has a memory.
 *
 * P is the type of its parameters, a plain tree of arrays; V that of its variables, kept in the state; X and Y of input
 * and output; T, for the compiler, what it makes of shapes (`unknown` where a layer does not say).
 * `(state) => layer(params, state, rng, x)` is a `State<State<V>, Y>` of fp-ts.
 */
export interface Layer<P, V, X = Value, Y = Value, T = unknown> {
  /**
   * The output, and the state for what comes next.
   * @throws TypeError if `params` or `x` do not fit the layer.
   */
  (params: P, state: State<V>, rng: Key, x: X): [y: Y, state: State<V>]
  /** Parameters drawn with `rng` for inputs of this spec; unknown sizes are fine where no parameter depends on them. */
  init(rng: Key, input: SpecOf<X>): Initial<P, V>
  /**
   * Shape and dtype of the output.
   * @throws TypeError if the layer does not accept such an input.
   */
  outputSpec(input: SpecOf<X>): SpecOf<Y>
  /** The penalties of its weights, scalars; those of outputs are in the state. `collectLosses` gives both. */
  weightLosses(params: P): readonly Value[]
  /** The parameters put back to where constraints allow them; `applyConstraints` is this with checks. */
  constrain(params: P): P
  /** The name given, or the Keras name of the class. */
  readonly name: string
  /**
   * A serialisable description.
   * @throws TypeError on reading if the layer holds a function that is not registered under a name.
   */
  readonly config: Config
  /** The Keras name of its class; names its draws in containers, tables and files. */
  readonly className: string
  /** The structure of its parameters. */
  readonly structure: TreeDef
  /** The layers it calls in order, for containers. */
  readonly layers: readonly AnyLayer[]
  /** What each of `layers` receives when the container receives this: for tables. */
  layerInputs(input: SpecOf<X>): readonly unknown[]
  /** Whether it reads a mask for each array of its input by `masksOf`; otherwise arrays that meet in it must share one. */
  readonly takesMasks: boolean
  /** Never there: it tells the compiler what the layer makes of shapes. */
  readonly transition?: T
}

/** A layer of one array that gives one, and what it makes of shapes. */
export type ShapedLayer<T, P = Nothing, V = Nothing> = Layer<P, V, Value, Value, T>

/** Some layer of whatever types: what containers and tables accept. */
export interface AnyLayer {
  (params: never, state: never, rng: Key, x: never): [y: unknown, state: State<unknown>]
  init(rng: Key, input: never): Initial<unknown, unknown>
  outputSpec(input: never): unknown
  weightLosses(params: never): readonly Value[]
  constrain(params: never): unknown
  readonly name: string
  readonly config: Config
  readonly className: string
  readonly structure: TreeDef
  readonly layers: readonly AnyLayer[]
  layerInputs(input: never): readonly unknown[]
  readonly takesMasks: boolean
}

/** The types a layer is made of. */
export type ParamsOf<L extends AnyLayer> = ReturnType<L['init']>['params']
export type VarsOf<L extends AnyLayer> = ReturnType<L['init']>['state'] extends State<infer V> ? V : never
export type InputOf<L extends AnyLayer> = Parameters<L>[3]
export type OutputOf<L extends AnyLayer> = ReturnType<L>[0]

/** Of layers without parameters, or without variables. */
export type Nothing = Readonly<Record<string, never>>
export const NOTHING: Nothing = Object.freeze({})

/** What a layer does; `defineLayer` adds what all layers have in common. */
export interface LayerDefinition<P, V, X = Value, Y = Value> {
  readonly className: string
  readonly name: string
  /** The options, without name and class; called when somebody reads `config`. */
  readonly options: () => Omit<Config, 'className' | 'name'>
  /** The structure of the parameters, which no input changes. */
  readonly structure: TreeDef
  /** Parameters and variables for an input that `outputSpec` accepts. */
  readonly init: (rng: Key, input: SpecOf<X>) => { readonly params: P; readonly vars: V }
  /** Throws where the layer does not accept the input. */
  readonly outputSpec: (input: SpecOf<X>) => SpecOf<Y>
  readonly call: (params: P, state: State<V>, rng: Key, x: X) => readonly [Y, State<V>]
  /** Penalties of weights. Default: none. */
  readonly weightLosses?: (params: P) => readonly Value[]
  /** Parameters as constraints allow them. Default: as they are. */
  readonly constrain?: (params: P) => P
  readonly layers?: readonly AnyLayer[]
  /** What each of `layers` receives. Default: nothing known, for a layer that holds none. */
  readonly layerInputs?: (input: SpecOf<X>) => readonly unknown[]
  /** Whether it reads a mask for each array of its input. Default false. */
  readonly takesMasks?: boolean
}

/**
 * A layer from its definition; for writing your own. Its `call` must be pure and leave `state.training` as it is.
 *
 * @example
 * const scaleLayer = (): Layer<{ readonly gain: Value }, Nothing> =>
 *   defineLayer({
 *     className: 'Scale', name: 'scale', options: () => ({}), structure: structureOf({ gain: 0 }),
 *     init: (_, { shape }) => ({ params: { gain: np.ones([shape.at(-1) ?? 1]) }, vars: {} }),
 *     outputSpec: (input) => input, call: ({ gain }, state, _, x) => [x.mul(gain), state],
 *   })
 */
export const defineLayer = <P, V, X = Value, Y = Value, T = unknown>(
  d: LayerDefinition<P, V, X, Y>,
): Layer<P, V, X, Y, T> => {
  checkRecord('defineLayer', 'the definition', d)
  for (const method of ['call', 'init', 'outputSpec'] as const) checkFunction('defineLayer', method, d[method])
  const call = (params: P, state: State<V>, rng: Key, x: X): [Y, State<V>] => {
    checkState(d.name, state)
    checkParams(d, params)
    const [y, next] = d.call(params, state, rng, x)
    return [y, next]
  }
  const layer = Object.assign(call, {
    init: (rng: Key, input: SpecOf<X>): Initial<P, V> => {
      d.outputSpec(input)
      const { params, vars } = d.init(rng, input)
      return { params, state: initialState(vars) }
    },
    outputSpec: d.outputSpec,
    weightLosses: (params: P): readonly Value[] => {
      checkParams(d, params)
      return d.weightLosses?.(params) ?? []
    },
    constrain: (params: P): P => {
      checkParams(d, params)
      return d.constrain?.(params) ?? params
    },
    className: d.className,
    structure: d.structure,
    layers: d.layers ?? [],
    layerInputs: (input: SpecOf<X>): readonly unknown[] => d.layerInputs?.(input) ?? [],
    takesMasks: d.takesMasks ?? false,
    config: { className: d.className }, // replaced below by the getter
  })
  Object.defineProperties(layer, {
    name: { value: d.name, enumerable: true },
    config: { get: (): Config => ({ className: d.className, name: d.name, ...d.options() }), enumerable: true },
  })
  return layer
}

const checkState = (name: string, state: unknown): void => {
  if (state instanceof State) return
  throw new TypeError(
    `${name}: state must be a State as init returns it, got ${state === null ? 'null' : typeof state}`,
  )
}

const checkParams = (d: { readonly name: string; readonly structure: TreeDef }, params: unknown): void => {
  try {
    checkSameStructure(d.name, 'params', d.structure, params)
  } catch (e) {
    if (e instanceof TreeStructureError && params instanceof State) {
      throw new TypeError(`${d.name}: arguments are (params, state, rng, x), got a State first`, { cause: e })
    }
    throw e
  }
}
