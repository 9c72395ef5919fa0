/** The densely connected layer. */
import { checkOptions, showShape, structureOf, type DType, type FloatingDType, type Value } from '@pullback/core'
import { lax, random, stopGradient } from '@pullback/autodiff'
import { resolveActivation, type Activation, type ActivationLike, type ActivationShape } from './activations/resolve.ts'
import { checkCount } from './count.ts'
import { checkFlags } from './flags.ts'
import { defineLayer, NOTHING, type Layer, type Nothing, type ShapedLayer } from './layer.ts'
import { addLora, resolveLora, updated, type LoraFactors } from './lora.ts'
import { resolveRegularizer, withActivityPenalty, type RegularizerLike } from './regularizers/resolve.ts'
import type { DenseShape } from './shapes.ts'
import { checkDType, floatingOf, showSizes, type Spec } from './spec.ts'
import { resolveWeights, weightOptions, type BiasOptions, type KernelOptions, type Weight } from './weights.ts'

export interface DenseOptions<
  B extends boolean = boolean,
  U extends number = number,
  A extends ActivationLike = ActivationLike,
  R extends number | null = number | null,
>
  extends KernelOptions, BiasOptions<B> {
  /** Size of the output's last axis, a positive integer. */
  readonly units: U
  /** Applied to the result; a name, a function or null for none (the default). */
  readonly activation?: A | Activation // the second gives functions the types of their arguments
  /** Penalty of the output after the activation, divided by the batch, in `state.losses`. Default none. */
  readonly activityRegularizer?: RegularizerLike
  /** The rank of a low-rank update that learns in place of the kernel (LoRA), or null for none (the default). */
  readonly loraRank?: R
  /** What the update is multiplied with, divided by its rank. Default: the rank. */
  readonly loraAlpha?: number | null
  /** dtype of the parameters and the output. Default: that of the input if floating, else float32. */
  readonly dtype?: FloatingDType
  readonly name?: string
}

/** The parameters with a bias or without; either where the compiler does not know. */
export type DenseParams<B extends boolean, R extends number | null = null> = (B extends true
  ? { readonly kernel: Value; readonly bias: Value }
  : { readonly kernel: Value }) &
  (R extends number ? LoraFactors : unknown)

const WEIGHTS: readonly Weight[] = [
  { param: 'kernel', option: 'kernel', initializer: 'glorot_uniform' },
  { param: 'bias', option: 'bias', initializer: 'zeros' },
]

const OPTIONS = [
  ...['units', 'activation', 'useBias', 'activityRegularizer', 'loraRank', 'loraAlpha', 'dtype', 'name'],
  ...weightOptions(WEIGHTS),
]

/**
 * activation(x · kernel + bias), along the last axis of `x`.
 *
 * Parameters: kernel [in, units]; bias [units] unless `useBias` is false; loraKernelA [in, loraRank] and loraKernelB
 * [loraRank, units] with `loraRank`.
 * State: nothing; the mask passes. `activityRegularizer` adds a loss, masked rows included.
 * Input: `x` [batch, …, in], rank 2 or more. It is converted to the parameters' dtype.
 * Output: [batch, …, units]. Leading axes stay as they are: nothing is flattened.
 *
 * With `loraRank` the kernel is kernel + loraAlpha / loraRank · loraKernelA · loraKernelB, of which the first has no
 * gradient and no penalty; `kernelRegularizer` is for the other two. `addLora` gives such parameters from those of a
 * trained layer, `mergeLora` takes them back to one kernel. Source: Hu et al. 2021, arXiv:2106.09685, section 4.1.
 * Keras loses `lora_alpha` given to the constructor; here it counts.
 *
 * Where the input is float64 the parameters are float64 too unless `dtype` says otherwise; Keras makes them float32.
 * @throws RangeError for `units` that is no positive integer, or an unknown name; TypeError for a wrong option or input.
 *
 * @example
 * const layer = dense({ units: 32, activation: 'relu' })
 * const { params, state } = layer.init(random.key(0), inputSpec([null, 64]))
 * const [y] = layer(params, state, random.key(1), np.ones([8, 64]))
 */
export const dense = <
  const B extends boolean = true,
  const U extends number = number,
  const A extends ActivationLike = null,
  const R extends number | null = null,
>(
  options: DenseOptions<B, U, A, R>,
): ShapedLayer<DenseShape<UnitsAfter<U, A>>, DenseParams<B, R>> =>
  makeDense(options) as unknown as ShapedLayer<DenseShape<UnitsAfter<U, A>>, DenseParams<B, R>> // as DenseParams says

/** The size after the activation. */
export type UnitsAfter<U extends number, A> = unknown extends ActivationShape<A> ? number : U

interface AllParams extends Partial<LoraFactors> {
  readonly kernel: Value
  readonly bias?: Value
}

const makeDense = (options: DenseOptions): Layer<AllParams, Nothing> => {
  checkOptions('dense', options, OPTIONS)
  const { units, useBias = true, name = 'dense' } = options
  checkCount('dense', 'units', units)
  checkFlags('dense', { useBias })
  const activation = resolveActivation('dense', options.activation ?? null)
  const own = resolveWeights('dense', WEIGHTS, options)
  const activityRegularizer = resolveRegularizer('dense', options.activityRegularizer)
  const lora = resolveLora('dense', options.loraRank ?? null, options.loraAlpha ?? null)
  if (lora !== null && (options.kernelConstraint ?? null) !== null) {
    throw new RangeError('dense: loraRank cannot be combined with kernelConstraint, got both')
  }
  const ownDType = checkDType('dense', options.dtype)
  const dtypeFor = (input: DType): DType => ownDType ?? floatingOf(input)

  const lastSize = ({ shape }: Spec): number => {
    const n = shape.at(-1)
    if (shape.length < 2) throw new TypeError(`${name}: x must have rank 2 or more, got shape ${showSizes(shape)}`)
    if (n === null || n === undefined) {
      throw new TypeError(`${name}: the last size of x must be known, got shape ${showSizes(shape)}`)
    }
    return n
  }

  return defineLayer<AllParams, Nothing>({
    className: 'Dense',
    name,
    options: () => ({
      units,
      activation: activation.config(),
      useBias,
      ...own.config(),
      activityRegularizer: activityRegularizer.config(),
      ...(lora === null ? {} : { loraRank: lora.rank, loraAlpha: lora.alpha }),
      ...(ownDType === null ? {} : { dtype: ownDType }),
    }),
    structure: structureOf({
      kernel: 0,
      ...(useBias ? { bias: 0 } : {}),
      ...(lora === null ? {} : { loraKernelA: 0, loraKernelB: 0 }),
    }),
    outputSpec: (input) => {
      lastSize(input)
      return activation.outputSpec({ shape: [...input.shape.slice(0, -1), units], dtype: dtypeFor(input.dtype) })
    },
    init: (rng, input) => {
      const dtype = dtypeFor(input.dtype)
      const shapes = { kernel: [lastSize(input), units], ...(useBias ? { bias: [units] } : {}) }
      const params = own.init(rng, shapes, dtype) as unknown as AllParams // each weight that has a shape
      return {
        params: lora === null ? params : addLora(random.foldIn(rng, 2), params, { rank: lora.rank }),
        vars: NOTHING,
      }
    },
    call: (params, state, _, x) => {
      const { bias } = params
      const kernel = lora === null ? params.kernel : updated(stopGradient(params.kernel), params, lora)
      if (lastSize(x) !== kernel.shape[0]) {
        throw new TypeError(
          `${name}: the last axis of x must have the size the kernel expects, got x ${showShape(x.shape)} and kernel ${showShape(kernel.shape)}`,
        )
      }
      const contract: readonly [readonly number[], readonly number[]] = [[x.shape.length - 1], [0]]
      const product = lax.dotGeneral(lax.convert(x, kernel.dtype), kernel, { contract, batch: [[], []] })
      const y = activation.apply(bias === undefined ? product : product.add(bias))
      return [y, withActivityPenalty(activityRegularizer, state, y)]
    },
    // The factors are penalised as the kernel is, which does not learn beside them.
    weightLosses: ({ kernel, loraKernelA, loraKernelB, ...bias }) => [
      ...own.losses(lora === null ? { kernel, ...bias } : bias),
      ...[loraKernelA, loraKernelB].flatMap((factor) => (factor === undefined ? [] : own.losses({ kernel: factor }))),
    ],
    constrain: (params) => ({ ...params, ...own.constrain({ ...params }) }),
  })
}
