/** Gradients over the root of what their squares were: decaying means (RMSProp, Adadelta) or sums (Adagrad). */
import { checkOptions, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { filled, mean, perLeaf, perLeafCounted, zeros, type CountedSlots, type Slots } from './perLeaf.ts'
import { checkDecay, checkNonNegative, inDType, type Scalar } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'

export interface ScaleByRmsOptions {
  /** Decay of the means, in [0, 1). Default 0.9. */
  readonly decay?: Scalar
  /** Keeps the denominator above 0. Default 1e-8. */
  readonly eps?: Scalar
  /** What the mean of squares starts from. Default 0. */
  readonly initialScale?: Scalar
  /** `eps` is added under the root. Default true; else to the root. */
  readonly epsInSqrt?: boolean
  /** Divide the means by 1 − decayᵗ, which makes up for starting at 0. Default false. */
  readonly biasCorrection?: boolean
}

interface Rms {
  readonly decay: Scalar
  readonly eps: Scalar
  readonly initialScale: Scalar
  readonly epsInSqrt: boolean
  readonly biasCorrection: boolean
}

const checkRms = (fn: string, options: ScaleByRmsOptions): Rms => ({
  decay: checkDecay(fn, 'decay', options.decay ?? 0.9),
  eps: checkNonNegative(fn, 'eps', options.eps ?? 1e-8),
  initialScale: checkNonNegative(fn, 'initialScale', options.initialScale ?? 0),
  epsInSqrt: options.epsInSqrt ?? true,
  biasCorrection: options.biasCorrection ?? false,
})

/** x over the root of a mean of squares. */
const overRoot = (x: Value, square: Value, { eps, epsInSqrt }: Rms): Value => {
  const small = inDType(eps, square.dtype)
  return epsInSqrt ? np.rsqrt(square.add(small)).mul(x) : x.div(square.sqrt().add(small))
}

const SCALE_BY_RMS_OPTIONS: readonly string[] = ['decay', 'eps', 'initialScale', 'epsInSqrt', 'biasCorrection']

/**
 * Gradients over the root of the mean of their squares.
 *
 * Update: ν = (1 − decay) g² + decay ν; u = g / √(ν + eps), or g / (√ν + eps).
 * Source: Tieleman and Hinton, "Neural networks for machine learning", lecture 6.5, 2012.
 * @throws RangeError for a decay outside [0, 1), a negative eps or start.
 */
export const scaleByRms = (options: ScaleByRmsOptions = {}): GradientTransformation<CountedSlots<'nu'>> => {
  checkOptions('scaleByRms', options, SCALE_BY_RMS_OPTIONS)
  const rms = checkRms('scaleByRms', options)
  return perLeafCounted('scaleByRms', { nu: filled(rms.initialScale) }, (g, kept, step) => {
    const nu = mean(g.square(), rms.decay, kept.nu).astype(kept.nu.dtype)
    const square = rms.biasCorrection ? nu.div(step.correction(rms.decay, nu.dtype)) : nu
    return [overRoot(g, square, rms), { nu }]
  })
}

/**
 * Gradients over their standard deviation: as `scaleByRms` with the square of the mean taken off the mean of squares.
 *
 * Update: μ = (1 − decay) g + decay μ; ν as in `scaleByRms`; u = g / √(ν − μ² + eps).
 * Source: Graves, "Generating sequences with recurrent neural networks", 2013, arXiv:1308.0850, equations 38–45.
 * @throws RangeError for a decay outside [0, 1), a negative eps or start.
 */
export const scaleByStddev = (options: ScaleByRmsOptions = {}): GradientTransformation<CountedSlots<'mu' | 'nu'>> => {
  checkOptions('scaleByStddev', options, SCALE_BY_RMS_OPTIONS)
  const rms = checkRms('scaleByStddev', options)
  return perLeafCounted('scaleByStddev', { mu: zeros, nu: filled(rms.initialScale) }, (g, kept, step) => {
    const mu = mean(g, rms.decay, kept.mu).astype(kept.mu.dtype)
    const nu = mean(g.square(), rms.decay, kept.nu).astype(kept.nu.dtype)
    const free = (x: Value): Value => (rms.biasCorrection ? x.div(step.correction(rms.decay, x.dtype)) : x)
    return [overRoot(g, free(nu).sub(free(mu).square()), rms), { mu, nu }]
  })
}

export interface ScaleByRssOptions {
  /** What the sums start from. Default 0.1. */
  readonly initialAccumulator?: Scalar
  /** Added under the root. Default 1e-7. */
  readonly eps?: Scalar
}

/**
 * Gradients over the root of the sum of all their squares.
 *
 * Update: s = s + g²; u = g / √(s + eps), and 0 where s is 0.
 * Source: Duchi, Hazan, Singer, "Adaptive subgradient methods", JMLR 12, 2011.
 * @throws RangeError for a negative start or eps.
 */
export const scaleByRss = (options: ScaleByRssOptions = {}): GradientTransformation<Slots<'sumOfSquares'>> => {
  checkOptions('scaleByRss', options, ['initialAccumulator', 'eps'])
  const start = checkNonNegative('scaleByRss', 'initialAccumulator', options.initialAccumulator ?? 0.1)
  const eps = checkNonNegative('scaleByRss', 'eps', options.eps ?? 1e-7)
  return perLeaf('scaleByRss', { sumOfSquares: filled(start) }, (g, kept) => {
    const old = kept.sumOfSquares
    const sum = g.square().astype(old.dtype).add(old)
    const some = sum.greater(0)
    // The root is taken of 1 where it is not used, so that it has a derivative there.
    const inverse = np.rsqrt(np.where(some, sum.add(inDType(eps, sum.dtype)), 1))
    return [np.where(some, inverse, 0).mul(g), { sumOfSquares: sum }]
  })
}

export interface ScaleByAdadeltaOptions {
  /** Decay of both means, in [0, 1). Default 0.9. */
  readonly rho?: Scalar
  /** Added under both roots. Default 1e-6. */
  readonly eps?: Scalar
}

/**
 * Gradients in units of past changes: times the root mean square of changes, over that of gradients.
 *
 * Update: γ = (1 − rho) g² + rho γ; u = g √(δ + eps) / √(γ + eps); then δ = (1 − rho) u² + rho δ.
 * Source: Zeiler, "ADADELTA: an adaptive learning rate method", 2012, arXiv:1212.5701, algorithm 1.
 * @throws RangeError for a decay outside [0, 1) or a negative eps.
 */
export const scaleByAdadelta = (
  options: ScaleByAdadeltaOptions = {},
): GradientTransformation<Slots<'squares' | 'changes'>> => {
  checkOptions('scaleByAdadelta', options, ['rho', 'eps'])
  const rho = checkDecay('scaleByAdadelta', 'rho', options.rho ?? 0.9)
  const eps = checkNonNegative('scaleByAdadelta', 'eps', options.eps ?? 1e-6)
  return perLeaf('scaleByAdadelta', { squares: zeros, changes: zeros }, (g, kept) => {
    const squares = mean(g.square(), rho, kept.squares).astype(kept.squares.dtype)
    const rooted = (x: Value): Value => x.add(inDType(eps, x.dtype)).sqrt()
    const u = rooted(kept.changes).div(rooted(squares)).mul(g)
    return [u, { squares, changes: mean(u.square(), rho, kept.changes).astype(kept.changes.dtype) }]
  })
}
