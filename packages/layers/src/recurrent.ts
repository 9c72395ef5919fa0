/** What recurrent layers have in common: options, weights, masks and the loop over time. No cell is here. */
import { checkOptions, structureOf, type DType, type FloatingDType, type Value } from '@pullback/core'
import { np, random } from '@pullback/autodiff'
import { resolveActivation, type ActivationLike, type ResolvedActivation } from './activations/resolve.ts'
import type { ConstraintLike } from './constraints/resolve.ts'
import { checkCount } from './count.ts'
import { checkRate } from './dropout.ts'
import { checkFlags } from './flags.ts'
import { O } from './fp.ts'
import type { InitializerLike } from './initializers/resolve.ts'
import { defineLayer, NOTHING, type Layer, type Nothing } from './layer.ts'
import { takeSteps, type Cell, type RecurrentWeights } from './recurrentSteps.ts'
import { resolveRegularizer, withActivityPenalty, type RegularizerLike } from './regularizers/resolve.ts'
import { checkDType, floatingOf, showSizes, type Spec } from './spec.ts'
import { withMask, type State } from './state.ts'
import {
  resolveWeights,
  weightOptions,
  type BiasOptions,
  type KernelOptions,
  type Named,
  type Weight,
} from './weights.ts'

export interface RecurrentOptions<R extends boolean = boolean, T extends boolean = boolean, B extends boolean = boolean>
  extends KernelOptions, BiasOptions<B> {
  /** Size of the output's last axis, a positive integer. */
  readonly units: number
  /** Default tanh. */
  readonly activation?: ActivationLike
  /** Default orthogonal. */
  readonly recurrentInitializer?: InitializerLike
  /** Penalty of the recurrent kernel, in `collectLosses`; default none. */
  readonly recurrentRegularizer?: RegularizerLike
  /** Penalty of each array that is returned, divided by the batch, in `state.losses`. Default none. */
  readonly activityRegularizer?: RegularizerLike
  /** Where `applyConstraints` puts the recurrent kernel back to; default none. */
  readonly recurrentConstraint?: ConstraintLike
  /**
   * Probability in training with which a feature of the input is left out, at all steps alike. Default 0. A rate of 1
   * leaves out all; cells of Keras then leave out none.
   */
  readonly dropout?: number
  /** Likewise for a unit of the output that goes into the next step; both then choose for each gate anew. Default 0; 1 as for `dropout`. */
  readonly recurrentDropout?: number
  /** Whether the outputs of all steps are returned, not that of the last alone. Default false. */
  readonly returnSequences?: boolean
  /** Whether the last state is returned beside the output. Default false. */
  readonly returnState?: R
  /** Whether the input is a list [x, …state to begin with]; otherwise the state begins with zeros. Default false. */
  readonly takesState?: T
  /** Whether time runs from the end; sequences are then returned in the order of the steps taken. Default false. */
  readonly goBackwards?: boolean
  /** Whether the output of a masked step is 0 instead of that of the step before. Default false. */
  readonly zeroOutputForMask?: boolean
  /** Whether the steps stand in the program one by one instead of in a loop: the same numbers. Default false. */
  readonly unroll?: boolean
  /** dtype of the parameters and the output. Default: that of the input if floating, else float32. */
  readonly dtype?: FloatingDType
  readonly name?: string
}

/** Options of layers with gates. */
export interface GatedOptions<
  R extends boolean = boolean,
  T extends boolean = boolean,
  B extends boolean = boolean,
> extends RecurrentOptions<R, T, B> {
  /** Of the gates. Default sigmoid. */
  readonly recurrentActivation?: ActivationLike
}

/** The weights; bias is there unless `useBias` is false. */
export type RecurrentParams<B extends boolean = boolean> = B extends true
  ? { readonly kernel: Value; readonly recurrentKernel: Value; readonly bias: Value }
  : { readonly kernel: Value; readonly recurrentKernel: Value }

const FLAGS = [
  'useBias',
  'returnSequences',
  'returnState',
  'takesState',
  'goBackwards',
  'zeroOutputForMask',
  'unroll',
] as const

const WEIGHTS: readonly Weight[] = [
  { param: 'kernel', option: 'kernel', initializer: 'glorot_uniform' },
  { param: 'recurrentKernel', option: 'recurrent', initializer: 'orthogonal' },
  { param: 'bias', option: 'bias', initializer: 'zeros' },
]

const COMMON = [
  ...FLAGS,
  ...weightOptions(WEIGHTS),
  ...['units', 'activation', 'activityRegularizer', 'dropout', 'recurrentDropout', 'dtype', 'name'],
]

/** The activations of a layer with gates: that of candidates and that of gates. */
export const gatedActivations = (
  fn: string,
  { activation, recurrentActivation }: GatedOptions,
): { readonly activation: ResolvedActivation; readonly gate: ResolvedActivation } => ({
  activation: resolveActivation(fn, activation === undefined ? 'tanh' : activation),
  gate: resolveActivation(fn, recurrentActivation === undefined ? 'sigmoid' : recurrentActivation),
})

/**
 * Checks the options that all recurrent layers have.
 * @throws TypeError for an unknown option or a wrong flag, RangeError for wrong units or rates.
 */
export const checkRecurrent = (fn: string, options: RecurrentOptions, own: readonly string[] = []): void => {
  checkOptions(fn, options, [...COMMON, ...own])
  const { units, dropout = 0, recurrentDropout = 0 } = options
  checkCount(fn, 'units', units)
  checkFlags(fn, Object.fromEntries(FLAGS.map((flag) => [flag, options[flag] ?? false])))
  checkRate(fn, dropout, 'dropout')
  checkRate(fn, recurrentDropout, 'recurrentDropout')
}

type Tree<T> = T | readonly T[]

/** The layer that takes the steps of a cell, its options checked. */
export const makeRecurrent = (fn: string, cell: Cell, options: RecurrentOptions): AnyRecurrent => {
  const { units, useBias = true, returnSequences = false, returnState = false, takesState = false } = options
  const { goBackwards = false, zeroOutputForMask = false, unroll = false, dropout = 0, recurrentDropout = 0 } = options
  const { name = fn } = options
  const own = resolveWeights(fn, WEIGHTS, options)
  const activityRegularizer = resolveRegularizer(fn, options.activityRegularizer)
  const activation = resolveActivation(fn, options.activation === undefined ? 'tanh' : options.activation)
  const width = cell.gates * units

  /** The input and the state to begin with, which must fit it. */
  const parts = <T extends Spec>(
    given: Tree<T>,
  ): { readonly x: T; readonly begin: readonly T[]; readonly features: number } => {
    const list: readonly T[] = Array.isArray(given) ? (given as readonly T[]) : [given as T] // Tree is one or the other
    const wanted = takesState ? cell.states + 1 : 1
    const [x, ...begin] = list
    if (x === undefined || list.length !== wanted || Array.isArray(given) !== takesState) {
      const form = takesState ? `a list of x and ${cell.states} arrays of state` : 'one array'
      throw new TypeError(
        `${name}: x must be ${form}, got ${Array.isArray(given) ? `a list of ${list.length}` : 'one array'}`,
      )
    }
    const features = x.shape[2]
    if (x.shape.length !== 3) throw new TypeError(`${name}: x must have rank 3, got shape ${showSizes(x.shape)}`)
    if (features === null || features === undefined) {
      throw new TypeError(`${name}: the last size of x must be known, got shape ${showSizes(x.shape)}`)
    }
    const [batch = null] = x.shape
    for (const { shape } of begin) {
      const isBatch = shape[0] === batch || shape[0] === null || batch === null
      if (shape.length === 2 && isBatch && shape[1] === units) continue
      throw new TypeError(`${name}: a state must have shape ${showSizes([batch, units])}, got ${showSizes(shape)}`)
    }
    return { x, begin, features }
  }

  const ownDType = checkDType(fn, options.dtype)
  const dtypeFor = (input: DType): DType => ownDType ?? floatingOf(input)
  const many = (y: Value, states: readonly Value[]): Tree<Value> => (returnState ? [y, ...states] : y)

  const outputSpec = (given: Tree<Spec>): Tree<Spec> => {
    const { x } = parts(given)
    const [batch = null, time = null] = x.shape
    const dtype = dtypeFor(x.dtype)
    const y: Spec = { shape: returnSequences ? [batch, time, units] : [batch, units], dtype }
    if (!returnState) return y
    return [y, ...new Array<Spec>(cell.states).fill({ shape: [batch, units], dtype })]
  }

  const maskOf = (state: State<Nothing>, x: Value): Value | null => {
    if (O.isNone(state.mask)) return null
    const { value } = state.mask
    if (value.shape.length === 2 && value.shape.every((n, d) => n === x.shape[d])) return value
    throw new TypeError(
      `${name}: the mask must have shape ${showSizes(x.shape.slice(0, 2))}, got ${showSizes(value.shape)}`,
    )
  }

  const layer = defineLayer<RecurrentWeights, Nothing, Tree<Value>, Tree<Value>>({
    className: cell.className,
    name,
    options: () => ({
      units,
      activation: activation.config(),
      ...cell.options(),
      useBias,
      ...own.config(),
      activityRegularizer: activityRegularizer.config(),
      dropout,
      recurrentDropout,
      returnSequences,
      returnState,
      takesState,
      goBackwards,
      zeroOutputForMask,
      unroll,
      ...(ownDType === null ? {} : { dtype: ownDType }),
    }),
    structure: structureOf(useBias ? { kernel: 0, recurrentKernel: 0, bias: 0 } : { kernel: 0, recurrentKernel: 0 }),
    outputSpec: outputSpec as never, // a spec in the place of each array
    init: (rng, given) => {
      const { x, features } = parts<Spec>(given as Tree<Spec>) // as outputSpec
      const dtype = dtypeFor(x.dtype)
      const shapes = { kernel: [features, width], recurrentKernel: [units, width] }
      const kernels = own.init(rng, shapes, dtype) as unknown as RecurrentWeights // just these two
      if (!useBias) return { params: kernels, vars: NOTHING }
      let part = 0
      const key = random.foldIn(rng, 2)
      const draw = (...shape: readonly number[]): Value => own.draw('bias', random.foldIn(key, part++), shape, dtype)
      return { params: { ...kernels, bias: cell.initBias(draw, units) }, vars: NOTHING }
    },
    call: (params, state, rng, given) => {
      const { kernel } = params
      const { x, begin, features } = parts(given)
      if (features !== kernel.shape[0]) {
        throw new TypeError(
          `${name}: the last axis of x must have the size the kernel expects, got x ${showSizes(x.shape)} and kernel ${showSizes(kernel.shape)}`,
        )
      }
      const mask = maskOf(state, x)
      const [batch = 0] = x.shape
      const first =
        begin.length > 0
          ? begin.map((s) => s.astype(kernel.dtype))
          : Array.from({ length: cell.states }, () => np.zeros([batch, units], kernel.dtype))
      const pace = {
        ...{ units, goBackwards, returnSequences, zeroOutputForMask, unroll },
        dropout: state.training ? dropout : 0,
        recurrentDropout: state.training ? recurrentDropout : 0,
      }
      const { y, last } = takeSteps(cell, pace, params, rng, { x: x.astype(kernel.dtype), mask, first })
      const out = many(y, last)
      const outputs: readonly Value[] = Array.isArray(out) ? (out as readonly Value[]) : [y]
      // The mask belongs to the sequence, in the order it has now.
      const carried = returnSequences && mask !== null ? O.some(goBackwards ? np.flip(mask, 1) : mask) : O.none
      const after = outputs.reduce((s, v) => withActivityPenalty(activityRegularizer, s, v), withMask(state, carried))
      return [out, after]
    },
    weightLosses: (params) => own.losses(params as unknown as Named), // a record of weights is one
    constrain: (params) => own.constrain(params as unknown as Named) as unknown as RecurrentWeights, // as they came
  })
  return Object.assign(layer, {
    recurrent: {
      ...{ units, states: cell.states, returnSequences, returnState, takesState, goBackwards },
      changed: (changes: Partial<RecurrentOptions>) => makeRecurrent(fn, cell, { ...options, ...changes }),
    },
  })
}

/** What wrappers ask a recurrent layer. */
export interface RecurrentTraits {
  readonly units: number
  /** Arrays of state. */
  readonly states: number
  readonly returnSequences: boolean
  readonly returnState: boolean
  readonly takesState: boolean
  readonly goBackwards: boolean
  /** The same layer with other options. */
  readonly changed: (changes: Partial<RecurrentOptions>) => AnyRecurrent
}

/** A recurrent layer whose types are forgotten. */
export type AnyRecurrent = Layer<RecurrentWeights, Nothing, Tree<Value>, Tree<Value>> & {
  readonly recurrent: RecurrentTraits
}

/** The types a recurrent layer has by its flags, with so many arrays of state. */
export type RecurrentLayer<S extends readonly Value[], R extends boolean, T extends boolean, B extends boolean> = Layer<
  RecurrentParams<B>,
  Nothing,
  T extends true ? readonly [x: Value, ...S] : Value,
  R extends true ? readonly [y: Value, ...S] : Value
> & { readonly recurrent: RecurrentTraits }
