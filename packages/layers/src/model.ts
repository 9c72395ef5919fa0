/** A graph of layers as a layer. */
import { checkOptions, isValue, structureOf, unflatten, type Value } from '@pullback/core'
import { random } from '@pullback/autodiff'
import { O } from './fp.ts'
import { defineLayer, type Key, type Layer } from './layer.ts'
import { modelConfig } from './modelConfig.ts'
import { drawNumbers, uniqueNames } from './names.ts'
import { leavesOfNested, mapNested } from './nested.ts'
import { isSpec, type Spec } from './spec.ts'
import { masksOf, withMask, withMasks, withVars, type State } from './state.ts'
import {
  isSymbolic,
  symbolsOf,
  throughInput,
  type Application,
  type Erased,
  type GraphNode,
  type InputNode,
  type Symbolic,
  type ValuesOf,
} from './symbolic.ts'

/** The parameters, or the variables, of each layer of a model by its name. */
export type ByName = Readonly<Record<string, unknown>>

export interface ModelOptions<I, O> {
  /** The symbol of the input, or several in arrays and records: the model takes its arrays in the same form. */
  readonly inputs: I
  /** What the model returns, likewise. */
  readonly outputs: O
  readonly name?: string
}

/** Applications in an order in which each stands after what it needs. */
const sorted = (outputs: readonly Symbolic[], inputs: ReadonlySet<GraphNode>): readonly Application[] => {
  const order: Application[] = []
  const done = new Set<GraphNode>(inputs)
  const stack: GraphNode[] = outputs.map(({ node }) => node).reverse()
  for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
    if (!done.has(node) && node.tag === 'input') {
      throw new RangeError(`model: outputs must depend on the inputs alone, got one that depends on ${node.name}`)
    }
    const open =
      done.has(node) || node.tag === 'input'
        ? []
        : symbolsOf('model', node.x)
            .map((s) => s.node)
            .filter((n) => !done.has(n))
    if (open.length > 0) {
      stack.push(...open.reverse())
      continue
    }
    if (!done.has(node) && node.tag === 'application') order.push(node)
    done.add(node)
    stack.pop()
  }
  return order
}

interface Step {
  readonly application: Application
  /** Which of the layers, and how often it was used before. */
  readonly layer: number
  readonly use: number
}

const stepsOf = (
  order: readonly Application[],
): { readonly layers: readonly Erased[]; readonly steps: readonly Step[] } => {
  const layers: Erased[] = []
  const uses: number[] = []
  const steps = order.map((application): Step => {
    let layer = layers.indexOf(application.layer)
    if (layer < 0) layer = layers.push(application.layer) - 1
    const use = uses[layer] ?? 0
    uses[layer] = use + 1
    return { application, layer, use }
  })
  return { layers, steps }
}

const at = <T>(list: readonly T[], i: number): T => {
  const found = list[i]
  if (found === undefined) throw new Error(`internal: nothing at ${i}`)
  return found
}

/** What flows along the graph, by symbol's place. */
class Flow<T> {
  private readonly outputs = new Map<GraphNode, readonly T[]>()
  set(node: GraphNode, outputs: readonly T[]): void {
    this.outputs.set(node, outputs)
  }
  get({ node, at }: Symbolic): T {
    const found = this.outputs.get(node)?.[at]
    if (found === undefined) throw new Error('internal: an array is used before it is computed')
    return found
  }
}

type Mask = O.Option<Value>

/** The one mask of arrays that meet. */
const commonMask = (name: string, where: string, masks: readonly Mask[]): Mask => {
  const present = masks.filter(O.isSome)
  if (new Set(present.map(({ value }) => value)).size > 1) {
    throw new TypeError(
      `${name}: arrays that meet in ${where} must carry one mask, got several; combine them in a lambda before, or drop all but one`,
    )
  }
  return present[0] ?? O.none
}

/**
 * The layer that computes `outputs` from `inputs`. It is a layer like any other: it stands in `sequential` and in other
 * models, and layers that are applied several times have one set of weights.
 *
 * Parameters: a record, those of each layer by its name, or its class's with a number: `dense`, `dense_1`.
 * State: the variables likewise. Masks go along with the arrays: one that is given with the call belongs to every
 * input unless `masks` has one for each, each layer receives those of its input, and the state returned holds that of
 * the first output, and in `masks` all where they differ. Of a layer's several outputs the first carries its mask.
 * Losses come in the order of the layers.
 * Input and output: an array or a tree of arrays, as `inputs` and `outputs` are.
 * @throws RangeError if outputs depend on other inputs, or names are given twice; TypeError for a wrong option, or an
 * array that does not fit its input.
 *
 * @example
 * const x = input({ shape: [64] })
 * const shared = dense({ units: 64, activation: 'relu' })
 * const classifier = model({ inputs: x, outputs: apply(dense({ units: 10 }), apply(shared, apply(shared, x))) })
 * const { params, state } = classifier.init(random.key(0), inputSpec([null, 64]))
 */
export const model = <const I, const O>(options: ModelOptions<I, O>): Layer<ByName, ByName, ValuesOf<I>, ValuesOf<O>> =>
  makeModel(options) as unknown as Layer<ByName, ByName, ValuesOf<I>, ValuesOf<O>> // mapNested keeps the form of both

const makeModel = (options: ModelOptions<unknown, unknown>): Layer<ByName, ByName, unknown, unknown> => {
  checkOptions('model', options, ['inputs', 'outputs', 'name'])
  const { inputs, outputs, name = 'functional' } = options
  const [ins, outs] = [symbolsOf('model', inputs), symbolsOf('model', outputs)]
  const inputNodes = ins.map(({ node }) => node).filter((node): node is InputNode => node.tag === 'input')
  if (inputNodes.length !== ins.length || ins.length === 0) {
    throw new TypeError('model: inputs must be made by input(), and at least one, got another symbol or none')
  }
  if (new Set(inputNodes).size < ins.length) throw new RangeError('model: inputs must differ, got one twice')
  if (outs.length === 0) throw new TypeError('model: at least one output is needed, got none')
  uniqueNames('model', inputNodes)
  const { layers, steps } = stepsOf(sorted(outs, new Set(inputNodes)))
  const names = uniqueNames('model', layers)
  const draws = drawNumbers(layers)
  const inputAt = (i: number): InputNode => at(inputNodes, i)
  const nameAt = (i: number): string => names[i] ?? ''
  const keyFor = (rng: Key, { layer, use }: Pick<Step, 'layer' | 'use'>): Key => {
    const own = random.foldIn(rng, draws[layer] ?? 0)
    return use === 0 ? own : random.foldIn(own, use)
  }

  /** The arrays or specs of the input in order. */
  const received = <T extends Spec>(isLeaf: (x: unknown) => x is T, x: unknown): readonly T[] => {
    const found = leavesOfNested(name, isLeaf, x)
    if (found.length !== ins.length) {
      throw new TypeError(`${name}: x must have one array per input (${ins.length}), got ${found.length}`)
    }
    return found
  }

  /** The spec of every symbol for an input, and with it what each layer receives first. */
  const specsFor = (x: unknown): { readonly flow: Flow<Spec>; readonly received: readonly Spec[] } => {
    const flow = new Flow<Spec>()
    received(isSpec, x).forEach((spec, i) => {
      flow.set(inputAt(i), [throughInput(name, inputAt(i), spec)])
    })
    const first: Spec[] = []
    steps.forEach(({ application, layer, use }) => {
      const spec = mapNested(name, isSymbolic, (s) => flow.get(s), application.x) as Spec // or a tree of them
      if (use === 0) first[layer] = spec
      flow.set(application, leavesOfNested(name, isSpec, application.layer.outputSpec(spec)))
    })
    return { flow, received: first }
  }

  const byName = (f: (layer: Erased, i: number) => unknown): ByName =>
    Object.fromEntries(layers.map((layer, i) => [nameAt(i), f(layer, i)]))

  return defineLayer<ByName, ByName, unknown, unknown>({
    className: 'Functional',
    name,
    options: () => modelConfig({ inputs, outputs, inputNodes, layers, steps }),
    structure: structureOf(
      byName(({ structure }) => unflatten(structure, new Array<number>(structure.numLeaves).fill(0))),
    ),
    layers: layers,
    takesMasks: true,
    layerInputs: (x) => specsFor(x).received,
    outputSpec: (x) => {
      const { flow } = specsFor(x)
      return mapNested(name, isSymbolic, (s) => flow.get(s), outputs) as Spec // or a tree of them
    },
    weightLosses: (params) => layers.flatMap((layer, i) => layer.weightLosses(params[nameAt(i)])),
    constrain: (params) => byName((layer, i) => layer.constrain(params[nameAt(i)])),
    init: (rng, x) => {
      const specs = specsFor(x).received
      const made = layers.map((layer, i) => layer.init(keyFor(rng, { layer: i, use: 0 }), at(specs, i)))
      return { params: byName((_, i) => made[i]?.params), vars: byName((_, i) => made[i]?.state.vars) }
    },
    call: (params, state, rng, x) => {
      const arrays = new Flow<Value>()
      const masks = new Flow<Mask>()
      const values = received(isValue, x)
      const given = masksOf(state, values.length)
      values.forEach((value, i) => {
        const node = inputAt(i)
        arrays.set(node, [value.astype(throughInput(name, node, value).dtype)])
        masks.set(node, [given[i] ?? O.none])
      })
      const vars = { ...state.vars }
      let carried: State<unknown> = state
      for (const step of steps) {
        const { application, layer: i } = step
        const arriving = symbolsOf(name, application.x).map((s) => masks.get(s))
        const value = mapNested(name, isSymbolic, (s) => arrays.get(s), application.x)
        const own = withVars(carried, vars[nameAt(i)])
        const before = application.layer.takesMasks
          ? withMasks(own, arriving)
          : withMask(own, commonMask(name, nameAt(i), arriving))
        const [y, after] = application.layer(params[nameAt(i)], before, keyFor(rng, step), value)
        const ys = leavesOfNested(name, isValue, y)
        arrays.set(application, ys)
        masks.set(
          application,
          ys.map((_, k) => after.masks[k] ?? (k === 0 ? after.mask : O.none)),
        )
        vars[nameAt(i)] = after.vars
        carried = after
      }
      const y = mapNested(name, isSymbolic, (s) => arrays.get(s), outputs)
      const left = withVars(carried, vars)
      const leaving = outs.map((s) => masks.get(s))
      return [y, leaving.slice(1).every(O.isNone) ? withMask(left, leaving[0] ?? O.none) : withMasks(left, leaving)]
    },
  })
}
