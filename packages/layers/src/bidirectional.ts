/** Sequences read in both directions. */
import { checkOptions, structureOf, unflatten, type TreeDef, type Value } from '@pullback/core'
import { np, random } from '@pullback/autodiff'
import { O } from './fp.ts'
import {
  defineLayer,
  NOTHING,
  type AnyLayer,
  type InputOf,
  type Layer,
  type Nothing,
  type OutputOf,
  type ParamsOf,
} from './layer.ts'
import type { AnyRecurrent, RecurrentTraits } from './recurrent.ts'
import { showSizes, type Spec } from './spec.ts'
import { withMask, withMasks, type State } from './state.ts'

/** How the outputs of both directions become one: one behind the other, or by sum, mean or product; null for both as they are. */
export type MergeMode = 'concat' | 'sum' | 'ave' | 'mul' | null

/** Some recurrent layer. */
type Recurrent = AnyLayer & { readonly recurrent: RecurrentTraits }

export interface BidirectionalOptions<L extends Recurrent, M extends MergeMode> {
  /** A recurrent layer: how the sequence is read forwards, and backwards unless `backwardLayer` says otherwise. */
  readonly layer: L
  /** Default concat. */
  readonly mergeMode?: M
  /** How it is read backwards: a layer with `goBackwards`, the same flags and arrays of state. Default null: as `layer`. */
  readonly backwardLayer?: L | null
  readonly name?: string
}

/** One state for each direction. */
type Twice<S extends readonly Value[]> = readonly [...S, ...S]

/** What it takes: a sequence, with the states of both directions where the layer takes one. */
export type BidirectionalInput<L extends AnyLayer> =
  InputOf<L> extends readonly [Value, ...infer S extends readonly Value[]] ? readonly [x: Value, ...Twice<S>] : Value

/** What it returns: one array or, unmerged, two; then the states of both directions where the layer returns them. */
export type BidirectionalOutput<L extends AnyLayer, M> =
  OutputOf<L> extends readonly [Value, ...infer S extends readonly Value[]]
    ? M extends null
      ? readonly [forward: Value, backward: Value, ...Twice<S>]
      : readonly [y: Value, ...Twice<S>]
    : M extends null
      ? readonly [forward: Value, backward: Value]
      : Value

/** The parameters of both directions. */
export interface BothParams<P> {
  readonly forward: P
  readonly backward: P
}

const MODES: readonly MergeMode[] = ['concat', 'sum', 'ave', 'mul', null]
const SHARED = ['returnSequences', 'returnState', 'takesState', 'states'] as const

type Tree<T> = T | readonly T[]
const listOf = <T>(given: Tree<T>): readonly T[] => (Array.isArray(given) ? (given as readonly T[]) : [given as T]) // Tree is one or the other

const traitsOf = (layer: unknown, option: string): RecurrentTraits => {
  if (typeof layer === 'function' && 'recurrent' in layer) return (layer as unknown as AnyRecurrent).recurrent
  throw new TypeError(`bidirectional: ${option} must be a recurrent layer, got ${typeof layer}`)
}

/**
 * A recurrent layer from the first step to the last beside one from the last to the first.
 *
 * Parameters: { forward, backward }, those of each direction. They begin differently.
 * State: reads a mask [batch, time]; it passes with sequences and ends otherwise. As in Keras, masked steps of sequences
 * give 0.
 * Input: `x` [batch, time, in]; with `takesState` [x, …states forwards, …states backwards].
 * Output: that of both directions, merged; sequences stand in the order of `x`. With `mergeMode: null` both, and with
 * `returnState` the states of both behind.
 * Config: an activity penalty belongs to the layers within, which count their own outputs.
 * @throws TypeError for a layer that is not recurrent, or a wrong option or input; RangeError for directions or flags of
 * the two layers that do not go together, or an unknown `mergeMode`.
 *
 * @example
 * const layer = bidirectional({ layer: lstm({ units: 32, returnSequences: true }) })
 * layer.outputSpec(inputSpec([null, 20, 16])) // [null, 20, 64]
 */
export const bidirectional = <L extends Recurrent, const M extends MergeMode = 'concat'>(
  options: BidirectionalOptions<L, M>,
): Layer<BothParams<ParamsOf<L>>, Nothing, BidirectionalInput<L>, BidirectionalOutput<L, M>> =>
  make(options as unknown as AnyOptions) as never // the flags of the layers decide what it takes and returns

interface AnyOptions {
  readonly layer: AnyRecurrent
  readonly mergeMode?: MergeMode
  readonly backwardLayer?: AnyRecurrent | null
  readonly name?: string
}

/** A tree of a structure, whatever its leaves. */
const exampleOf = (def: TreeDef): unknown => unflatten(def, new Array<number>(def.numLeaves).fill(0))

const make = (options: AnyOptions): Layer<BothParams<unknown>, Nothing, Tree<Value>, Tree<Value>> => {
  const fn = 'bidirectional'
  checkOptions(fn, options, ['layer', 'mergeMode', 'backwardLayer', 'name'])
  const { mergeMode = 'concat', backwardLayer: given = null, name = fn } = options
  if (!MODES.includes(mergeMode)) {
    throw new RangeError(
      `${fn}: mergeMode must be one of ${MODES.map(String).join(', ')}, got ${JSON.stringify(mergeMode)}`,
    )
  }
  const traits = traitsOf(options.layer, 'layer')
  const other = given === null ? traits.changed({ goBackwards: true }).recurrent : traitsOf(given, 'backwardLayer')
  if (traits.goBackwards || !other.goBackwards) {
    throw new RangeError(
      `${fn}: goBackwards must be false for layer and true for backwardLayer, got ${String(traits.goBackwards)} and ${String(other.goBackwards)}`,
    )
  }
  const differing = SHARED.find((key) => traits[key] !== other[key])
  if (differing !== undefined) {
    throw new RangeError(
      `${fn}: the layers must agree in ${differing}, got ${String(traits[differing])} and ${String(other[differing])}`,
    )
  }
  const { returnSequences, takesState, states } = traits
  const forward = traits.changed({ zeroOutputForMask: returnSequences })
  const backward = other.changed({ zeroOutputForMask: returnSequences })

  /** What each direction receives. */
  const halves = <T extends Spec>(x: Tree<T>): readonly [Tree<T>, Tree<T>] => {
    if (!takesState) return [x, x]
    const [first, ...begin] = listOf(x)
    if (first === undefined || begin.length !== 2 * states || !Array.isArray(x)) {
      throw new TypeError(
        `${name}: x must be a list of x and ${2 * states} arrays of state, got ${Array.isArray(x) ? `a list of ${x.length}` : 'one array'}`,
      )
    }
    return [
      [first, ...begin.slice(0, states)],
      [first, ...begin.slice(states)],
    ]
  }
  const merged = (a: Value, b: Value): readonly Value[] => {
    switch (mergeMode) {
      case null:
        return [a, b]
      case 'concat':
        return [np.concatenate([a, b], -1)]
      case 'sum':
        return [a.add(b)]
      case 'ave':
        return [a.add(b).div(2)]
      case 'mul':
        return [a.mul(b)]
    }
  }
  const mergedSpec = (a: Spec, b: Spec): readonly Spec[] => {
    if (mergeMode === null) return [a, b]
    const [n, m] = [a.shape.at(-1) ?? 0, b.shape.at(-1) ?? 0]
    if (mergeMode === 'concat') return [{ ...a, shape: [...a.shape.slice(0, -1), n + m] }]
    if (n === m) return [a]
    throw new TypeError(`${name}: outputs must agree to be merged, got ${showSizes(a.shape)} and ${showSizes(b.shape)}`)
  }
  const packed = <T>(list: readonly T[]): Tree<T> => {
    const [first] = list
    return list.length === 1 && first !== undefined ? first : list
  }
  const outputSpec = (x: Tree<Spec>): Tree<Spec> => {
    const [a, b] = halves(x)
    const [y, ...rest] = listOf(forward.outputSpec(a as never) as Tree<Spec>) // as the layer's own x
    const [z, ...last] = listOf(backward.outputSpec(b as never) as Tree<Spec>)
    if (y === undefined || z === undefined) throw new Error('internal: a layer without output')
    return packed([...mergedSpec(y, z), ...rest, ...last])
  }

  return defineLayer<BothParams<unknown>, Nothing, Tree<Value>, Tree<Value>>({
    className: 'Bidirectional',
    name,
    options: () => ({
      layer: options.layer.config,
      mergeMode,
      backwardLayer: given === null ? null : given.config,
    }),
    structure: structureOf({ forward: exampleOf(forward.structure), backward: exampleOf(backward.structure) }),
    layers: [forward, backward],
    layerInputs: (x) => halves(x as Tree<Spec>),
    outputSpec: outputSpec as never, // a spec in the place of each array
    init: (rng, x) => {
      const [a, b] = halves(x as Tree<Spec>)
      return {
        params: {
          forward: forward.init(random.foldIn(rng, 0), a as never).params,
          backward: backward.init(random.foldIn(rng, 1), b as never).params,
        },
        vars: NOTHING,
      }
    },
    call: (params, state, rng, x) => {
      const [a, b] = halves(x)
      const [early, between] = forward(params.forward as never, state, random.foldIn(rng, 0), a)
      const [late, after] = backward(params.backward as never, withMask(between, state.mask), random.foldIn(rng, 1), b)
      const [y, ...rest] = listOf(early)
      const [z, ...last] = listOf(late)
      if (y === undefined || z === undefined) throw new Error('internal: a layer without output')
      const outputs = merged(y, returnSequences ? np.flip(z, 1) : z)
      const carried = returnSequences ? state.mask : O.none
      const all = [...outputs, ...rest, ...last]
      const masks = all.map((_, i) => (i < outputs.length ? carried : O.none))
      const next: State<Nothing> = withMasks(after, masks)
      return [packed(all), next]
    },
    weightLosses: ({ forward: f, backward: b }) => [
      ...forward.weightLosses(f as never), // each meets the parameters it made
      ...backward.weightLosses(b as never),
    ],
    constrain: ({ forward: f, backward: b }) => ({
      forward: forward.constrain(f as never),
      backward: backward.constrain(b as never),
    }),
  })
}
