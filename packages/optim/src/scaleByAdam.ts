/** Adam's direction: the mean of past gradients over the root of the mean of their squares. The learning rate is not applied here. */
import { checkOptions, type DType, type Value } from '@pullback/core'
import { mean, perLeafCounted, zeros, zerosOf, type CountedSlots, type Step } from './perLeaf.ts'
import { checkDecay, checkNonNegative, complement, inDType, isExactly, type Scalar } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'

export interface MomentOptions {
  /** Decay of the mean of gradients, in [0, 1). Default 0.9. */
  readonly b1?: Scalar
  /** Decay of the mean of squares, in [0, 1). Default 0.999. */
  readonly b2?: Scalar
  /** Added to the root, so that nothing is divided by 0. Default 1e-8. */
  readonly eps?: Scalar
  /** Added under the root, which keeps the derivative at 0 finite for those who differentiate through a step. Default 0. */
  readonly epsRoot?: Scalar
}

export interface ScaleByAdamOptions extends MomentOptions {
  /** The mean of the next step in place of this one's, as Dozat (2016) has it. Default false. */
  readonly nesterov?: boolean
  /** dtype in which the mean of gradients is kept; that of the parameters unless given. */
  readonly muDtype?: DType
  /**
   * Where `eps` is added: to the root of the corrected mean of squares, as in the paper's algorithm 1 and optax, or to that of the
   * uncorrected one, as in its section 2 and Keras. Default `'corrected'`.
   */
  readonly epsPlacement?: 'corrected' | 'uncorrected'
}

/** Decaying means of the gradients and of their squares, and the steps taken. */
export type ScaleByAdamState = CountedSlots<'mu' | 'nu'>

export interface Moments {
  readonly b1: Scalar
  readonly b2: Scalar
  readonly eps: Scalar
  readonly epsRoot: Scalar
}

/** The four numbers with their defaults. @throws RangeError for a decay outside [0, 1) or a negative eps. */
export const checkMoments = (fn: string, options: MomentOptions, eps = 1e-8, epsRoot = 0, b2 = 0.999): Moments => ({
  b1: checkDecay(fn, 'b1', options.b1 ?? 0.9),
  b2: checkDecay(fn, 'b2', options.b2 ?? b2),
  eps: checkNonNegative(fn, 'eps', options.eps ?? eps),
  epsRoot: checkNonNegative(fn, 'epsRoot', options.epsRoot ?? epsRoot),
})

/** √(ν + epsRoot) + eps. */
export const root = (nu: Value, { eps, epsRoot }: Moments): Value =>
  (isExactly(epsRoot, 0) ? nu : nu.add(inDType(epsRoot, nu.dtype))).sqrt().add(inDType(eps, nu.dtype))

/** The mean of gradients without its bias towards zero; under `nesterov` that of the next step as far as it is known. */
export const unbiased = (g: Value, mu: Value, b1: Scalar, step: Step, nesterov: boolean): Value => {
  if (!nesterov) return mu.div(step.correction(b1, mu.dtype))
  const next = mu.div(step.correction(b1, mu.dtype, 1)).mul(inDType(b1, mu.dtype))
  const now = g.astype(mu.dtype).div(step.correction(b1, mu.dtype))
  return next.add(now.mul(inDType(complement(b1), mu.dtype)))
}

export const ADAM_OPTIONS: readonly string[] = ['nesterov', 'muDtype', 'epsPlacement', 'b1', 'b2', 'eps', 'epsRoot']

/**
 * Adam's direction.
 *
 * Update, at step t from 1: μ = (1 − b1) g + b1 μ; ν = (1 − b2) g² + b2 ν;
 * u = μ / (1 − b1ᵗ) / (√(ν / (1 − b2ᵗ) + epsRoot) + eps).
 * Source: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1, arXiv:1412.6980;
 * `nesterov`: Dozat, "Incorporating Nesterov momentum into Adam", ICLR 2016 workshop.
 * @throws RangeError for a decay outside [0, 1) or a negative eps.
 */
export const scaleByAdam = (options: ScaleByAdamOptions = {}): GradientTransformation<ScaleByAdamState> => {
  checkOptions('scaleByAdam', options, ADAM_OPTIONS)
  const moments = checkMoments('scaleByAdam', options)
  const { b1, b2 } = moments
  const { nesterov = false, epsPlacement = 'corrected', muDtype } = options
  return perLeafCounted('scaleByAdam', { mu: zerosOf(muDtype), nu: zeros }, (g, kept, step) => {
    const mu = mean(g, b1, kept.mu)
    const nu = mean(g.square(), b2, kept.nu).astype(kept.nu.dtype)
    const m = unbiased(g, mu, b1, step, nesterov)
    const correction = step.correction(b2, nu.dtype)
    const u =
      epsPlacement === 'corrected'
        ? m.div(root(nu.div(correction), moments))
        : m.mul(correction.sqrt()).div(root(nu, moments))
    return [u, { mu: mu.astype(kept.mu.dtype), nu }]
  })
}
