/** The weights of a layer by name: how each begins, what it costs and where it is kept. No layer is here. */
import type { DType, Value } from '@pullback/core'
import { random } from '@pullback/autodiff'
import type { Json } from './config.ts'
import { constrained, resolveConstraint, type ConstraintLike } from './constraints/resolve.ts'
import { resolveInitializer, type InitializerLike } from './initializers/resolve.ts'
import type { Key } from './layer.ts'
import { resolveRegularizer, weightPenalty, type RegularizerLike } from './regularizers/resolve.ts'

/** Options of a kernel. */
export interface KernelOptions {
  /** Default glorot_uniform. */
  readonly kernelInitializer?: InitializerLike
  /** Penalty of the kernel, in `collectLosses`. A name, a function, a configuration or null for none (the default). */
  readonly kernelRegularizer?: RegularizerLike
  /** Where `applyConstraints` puts the kernel back to. Default null for none. */
  readonly kernelConstraint?: ConstraintLike
}

/** Options of a bias. */
export interface BiasOptions<B extends boolean = boolean> {
  /** Whether a bias is added. Default true. */
  readonly useBias?: B
  /** Default zeros. */
  readonly biasInitializer?: InitializerLike
  /** Penalty of the bias, in `collectLosses`; default none. */
  readonly biasRegularizer?: RegularizerLike
  /** Where `applyConstraints` puts the bias back to; default none. */
  readonly biasConstraint?: ConstraintLike
}

/** One weight of a layer. */
export interface Weight {
  /** Its name among the parameters. */
  readonly param: string
  /** What the names of its options begin with: `kernel` for `kernelInitializer`. */
  readonly option: string
  /** The initialiser unless another is given. */
  readonly initializer: InitializerLike
}

/** Weights by name; some may be missing, as a bias may. */
export type Named = Readonly<Record<string, Value>>

/** What all layers with weights do with them. */
export interface Weights {
  /** Their options for the config. */
  readonly config: () => Readonly<Record<string, Json>>
  /** Those that have a shape, each drawn with a key of its own. */
  readonly init: (rng: Key, shapes: Readonly<Record<string, readonly number[]>>, dtype: DType) => Named
  /** One of them, or a part of it, drawn with this key. */
  readonly draw: (param: string, rng: Key, shape: readonly number[], dtype: DType) => Value
  /** Penalties in the order of the weights. */
  readonly losses: (params: Named) => readonly Value[]
  readonly constrain: (params: Named) => Named
}

const KINDS = ['Initializer', 'Regularizer', 'Constraint'] as const

/** The names of the options that weights have. */
export const weightOptions = (weights: readonly Weight[]): readonly string[] =>
  KINDS.flatMap((kind) => weights.map(({ option }) => option + kind))

/**
 * The weights with what the options say about them.
 * @throws RangeError for an unknown name, TypeError for what cannot be one.
 */
export const resolveWeights = (fn: string, weights: readonly Weight[], options: object): Weights => {
  const given = (name: string): unknown => Reflect.get(options, name) as unknown
  const resolved = weights.map(({ param, option, initializer }) => ({
    param,
    option,
    initializer: resolveInitializer(fn, (given(`${option}Initializer`) ?? initializer) as InitializerLike), // checked there
    regularizer: resolveRegularizer(fn, given(`${option}Regularizer`) as RegularizerLike),
    constraint: resolveConstraint(fn, given(`${option}Constraint`) as ConstraintLike),
  }))
  const draw: Weights['draw'] = (param, rng, shape, dtype) => {
    const found = resolved.find((w) => w.param === param)
    if (found === undefined) throw new Error(`internal: no weight ${param}`)
    return found.initializer.apply(rng, shape, dtype)
  }
  return {
    config: () =>
      Object.fromEntries([
        ...resolved.map(({ option, initializer }) => [`${option}Initializer`, initializer.config()] as const),
        ...resolved.map(({ option, regularizer }) => [`${option}Regularizer`, regularizer.config()] as const),
        ...resolved.map(({ option, constraint }) => [`${option}Constraint`, constraint.config()] as const),
      ]),
    init: (rng, shapes, dtype) =>
      Object.fromEntries(
        resolved.flatMap(({ param }, i) => {
          const shape = shapes[param]
          return shape === undefined ? [] : [[param, draw(param, random.foldIn(rng, i), shape, dtype)] as const]
        }),
      ),
    draw,
    losses: (params) => resolved.flatMap(({ param, regularizer }) => weightPenalty(regularizer, params[param])),
    constrain: (params) =>
      Object.fromEntries(
        resolved.flatMap(({ param, constraint }) => {
          const weight = params[param]
          return weight === undefined ? [] : [[param, constrained(constraint, weight)] as const]
        }),
      ),
  }
}
