/** Low-rank updates of trained kernels: parameters with their factors, and back. No layer is here. */
import { checkOptions, describeArgument, showShape, type Value } from '@pullback/core'
import { np, random } from '@pullback/autodiff'
import { checkRecord } from './given.ts'
import { checkCount } from './count.ts'
import { heUniform } from './initializers/functions.ts'

/** The factors of the update of a kernel [in, units]. */
export interface LoraFactors {
  /** [in, rank] */
  readonly loraKernelA: Value
  /** [rank, units] */
  readonly loraKernelB: Value
}

export interface LoraOptions {
  /** The rank of the update, a positive integer. */
  readonly rank: number
}

export interface MergeLoraOptions {
  /** What the update is multiplied with, divided by its rank. Default: the rank. */
  readonly alpha?: number | null
}

/** Rank and factor as a layer uses them. */
export interface Lora {
  readonly rank: number
  readonly alpha: number
}

/**
 * The options of an update, or null for none.
 * @throws TypeError or RangeError for wrong ones.
 */
export const resolveLora = (fn: string, rank: number | null, alpha: number | null): Lora | null => {
  if (rank === null) {
    if (alpha === null) return null
    throw new RangeError(`${fn}: loraAlpha needs a loraRank, got none`)
  }
  checkCount(fn, 'loraRank', rank)
  const factor: unknown = alpha ?? rank
  if (typeof factor !== 'number') throw new TypeError(`${fn}: loraAlpha must be a number, got ${String(alpha)}`)
  if (!Number.isFinite(factor)) throw new RangeError(`${fn}: loraAlpha must be finite, got ${factor}`)
  return { rank, alpha: factor }
}

/** kernel + alpha / rank · A · B, where there are factors. */
export const updated = (
  kernel: Value,
  { loraKernelA: a, loraKernelB: b }: Partial<LoraFactors>,
  { rank, alpha }: Lora,
): Value => (a === undefined || b === undefined ? kernel : kernel.add(a.matmul(b).mul(alpha / rank)))

/**
 * The parameters of a dense layer with the factors of an update that is 0 at first: loraKernelA drawn as he_uniform,
 * loraKernelB zeros. They are those of the layer with the same options and `loraRank`.
 * @throws RangeError for a rank that is no positive integer, or parameters that have factors already; TypeError for
 * parameters without a kernel [in, units].
 *
 * @example
 * const tuned = dense({ units: 10, loraRank: 4 })
 * const [y] = tuned(addLora(key, trained, { rank: 4 }), state, key, x)
 */
export const addLora = <P extends { readonly kernel: Value }>(
  rng: random.Key,
  params: P,
  options: LoraOptions,
): P & LoraFactors => {
  checkOptions('addLora', options, ['rank'])
  checkRecord('addLora', 'params', params)
  if (!(rng instanceof random.Key)) {
    throw new TypeError(
      `addLora: a random key comes first, got ${describeArgument(rng)}; make one with random.key(seed)`,
    )
  }
  const { rank } = options
  const [inputs, units] = kernelSizes('addLora', params.kernel)
  checkCount('addLora', 'rank', rank)
  if ('loraKernelA' in params) throw new RangeError('addLora: the parameters must have no factors, got them already')
  const { dtype } = params.kernel
  return {
    ...params,
    loraKernelA: heUniform()(rng, [inputs, rank], dtype),
    loraKernelB: np.zeros([rank, units], dtype),
  }
}

/**
 * The parameters with the update added to the kernel, for a layer without `loraRank`.
 * @throws TypeError for parameters without factors that fit their kernel; RangeError for an alpha that is not finite.
 *
 * @example
 * const [y] = dense({ units: 10 })(mergeLora(params), state, key, x)
 */
export const mergeLora = <P extends LoraFactors & { readonly kernel: Value }>(
  params: P,
  options: MergeLoraOptions = {},
): Omit<P, keyof LoraFactors> => {
  checkOptions('mergeLora', options, ['alpha'])
  checkRecord('mergeLora', 'params', params)
  const { loraKernelA: a, loraKernelB: b, ...rest } = params
  const [inputs, units] = kernelSizes('mergeLora', params.kernel)
  const given: unknown = a
  const [rows, rank = 0] = given === undefined ? [] : a.shape
  if (rows !== inputs || b.shape[0] !== rank || b.shape[1] !== units) {
    throw new TypeError(
      `mergeLora: the factors must fit the kernel ${showShape(params.kernel.shape)}, got ${given === undefined ? 'none' : `${showShape(a.shape)} and ${showShape(b.shape)}`}`,
    )
  }
  const lora = resolveLora('mergeLora', rank, options.alpha ?? null) ?? { rank, alpha: rank }
  return { ...rest, kernel: updated(params.kernel, params, lora) }
}

const kernelSizes = (fn: string, kernel: Value | undefined): readonly [inputs: number, units: number] => {
  const [inputs, units, ...others] = kernel?.shape ?? []
  if (inputs !== undefined && units !== undefined && others.length === 0) return [inputs, units]
  throw new TypeError(
    `${fn}: params must have a kernel [in, units], got ${kernel === undefined ? 'none' : showShape(kernel.shape)}`,
  )
}
