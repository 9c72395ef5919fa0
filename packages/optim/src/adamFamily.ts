/** Relatives of Adam's direction: another second moment, or another use of it. Learning rates are not applied here. */
import { checkOptions, isValue, type DType, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { filled, mean, perLeafCounted, zeros, zerosOf, type CountedSlots } from './perLeaf.ts'
import { checkMoments, root, unbiased, type MomentOptions, type ScaleByAdamState } from './scaleByAdam.ts'
import { checkDecay, checkNonNegative, complement, inDType, type Scalar } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'

export interface ScaleByAmsgradOptions extends MomentOptions {
  /** dtype in which the mean of gradients is kept; that of the parameters unless given. */
  readonly muDtype?: DType
}

/**
 * Adam's direction with the greatest mean of squares so far, so that steps never grow again.
 *
 * Update: μ and ν as in `scaleByAdam`; ν̂ = max(ν̂, ν / (1 − b2ᵗ)); u = μ / (1 − b1ᵗ) / (√(ν̂ + epsRoot) + eps).
 * Source: Reddi, Kale, Kumar, "On the convergence of Adam and beyond", ICLR 2018, with corrected means.
 * @throws RangeError for a decay outside [0, 1) or a negative eps.
 */
export const scaleByAmsgrad = (
  options: ScaleByAmsgradOptions = {},
): GradientTransformation<CountedSlots<'mu' | 'nu' | 'nuMax'>> => {
  checkOptions('scaleByAmsgrad', options, ['muDtype', 'b1', 'b2', 'eps', 'epsRoot'])
  const moments = checkMoments('scaleByAmsgrad', options)
  const { b1, b2 } = moments
  return perLeafCounted(
    'scaleByAmsgrad',
    { mu: zerosOf(options.muDtype), nu: zeros, nuMax: zeros },
    (g, kept, step) => {
      const mu = mean(g, b1, kept.mu)
      const nu = mean(g.square(), b2, kept.nu).astype(kept.nu.dtype)
      const nuMax = kept.nuMax.maximum(nu.div(step.correction(b2, nu.dtype)))
      const u = unbiased(g, mu, b1, step, false).div(root(nuMax, moments))
      return [u, { mu: mu.astype(kept.mu.dtype), nu, nuMax }]
    },
  )
}

export interface ScaleByAdamaxOptions {
  /** Decay of the mean of gradients, in [0, 1). Default 0.9. */
  readonly b1?: Scalar
  /** Decay of the greatest gradient, in [0, 1). Default 0.999. */
  readonly b2?: Scalar
  /** Keeps the denominator above 0. Default 1e-8. */
  readonly eps?: Scalar
  /** `eps` is added to each gradient's size (`'inside'`, as in optax) or to the greatest (`'outside'`, as in Keras). Default `'inside'`. */
  readonly epsPlacement?: 'inside' | 'outside'
}

/**
 * Adam's direction with the greatest past gradient in place of the root of the mean of squares.
 *
 * Update: μ = (1 − b1) g + b1 μ; ν = max(|g| + eps, b2 ν); u = μ / (1 − b1ᵗ) / ν.
 * Source: Kingma and Ba 2015, section 7.1, arXiv:1412.6980.
 * @throws RangeError for a decay outside [0, 1) or a negative eps.
 */
export const scaleByAdamax = (options: ScaleByAdamaxOptions = {}): GradientTransformation<ScaleByAdamState> => {
  checkOptions('scaleByAdamax', options, ['b1', 'b2', 'eps', 'epsPlacement'])
  const { b1, b2, eps } = checkMoments('scaleByAdamax', options)
  const inside = (options.epsPlacement ?? 'inside') === 'inside'
  return perLeafCounted('scaleByAdamax', { mu: zeros, nu: zeros }, (g, kept, step) => {
    const mu = mean(g, b1, kept.mu).astype(kept.mu.dtype)
    const small = inDType(eps, kept.nu.dtype)
    const size = g.abs().astype(kept.nu.dtype)
    const nu = (inside ? size.add(small) : size).maximum(kept.nu.mul(inDType(b2, kept.nu.dtype)))
    const u = unbiased(g, mu, b1, step, false).div(inside ? nu : nu.add(small))
    return [u, { mu, nu }]
  })
}

export interface ScaleByBeliefOptions extends MomentOptions {
  /** The mean of the next step in place of this one's. Default false. */
  readonly nesterov?: boolean
}

/**
 * Adam's direction with the mean of squared surprises, (g − μ)², in place of that of squares.
 *
 * Update: μ as in `scaleByAdam`; ν = (1 − b2)(g − μ)² + b2 ν + epsRoot; u = μ / (1 − b1ᵗ) / (√(ν / (1 − b2ᵗ)) + eps).
 * `eps` and `epsRoot` are 1e-16 unless given.
 * Source: Zhuang et al., "AdaBelief optimizer", NeurIPS 2020, arXiv:2010.07468, algorithm 2.
 * @throws RangeError for a decay outside [0, 1) or a negative eps.
 */
export const scaleByBelief = (options: ScaleByBeliefOptions = {}): GradientTransformation<ScaleByAdamState> => {
  checkOptions('scaleByBelief', options, ['nesterov', 'b1', 'b2', 'eps', 'epsRoot'])
  const { b1, b2, eps, epsRoot } = checkMoments('scaleByBelief', options, 1e-16, 1e-16)
  return perLeafCounted('scaleByBelief', { mu: zeros, nu: zeros }, (g, kept, step) => {
    const mu = mean(g, b1, kept.mu).astype(kept.mu.dtype)
    const surprise = g.sub(mu).square()
    const nu = mean(surprise, b2, kept.nu).astype(kept.nu.dtype).add(inDType(epsRoot, kept.nu.dtype))
    const scale = nu.div(step.correction(b2, nu.dtype)).sqrt().add(inDType(eps, nu.dtype))
    return [unbiased(g, mu, b1, step, options.nesterov ?? false).div(scale), { mu, nu }]
  })
}

export interface ScaleByYogiOptions extends MomentOptions {
  /** What both means start from. Default 1e-6. */
  readonly initialAccumulator?: Scalar
}

/**
 * Adam's direction with a mean of squares that changes by no more than the square of the gradient.
 *
 * Update: μ as in `scaleByAdam`; ν = ν − (1 − b2) sign(ν − g²) g²; u as there. `eps` is 1e-3 unless given.
 * Source: Zaheer et al., "Adaptive methods for nonconvex optimization", NeurIPS 2018, algorithm 2.
 * @throws RangeError for a decay outside [0, 1), a negative eps or start.
 */
export const scaleByYogi = (options: ScaleByYogiOptions = {}): GradientTransformation<ScaleByAdamState> => {
  checkOptions('scaleByYogi', options, ['initialAccumulator', 'b1', 'b2', 'eps', 'epsRoot'])
  const moments = checkMoments('scaleByYogi', options, 1e-3)
  const { b1, b2 } = moments
  const start = filled(checkNonNegative('scaleByYogi', 'initialAccumulator', options.initialAccumulator ?? 1e-6))
  return perLeafCounted('scaleByYogi', { mu: start, nu: start }, (g, kept, step) => {
    const mu = mean(g, b1, kept.mu).astype(kept.mu.dtype)
    const square = g.square().astype(kept.nu.dtype)
    const change = np.sign(kept.nu.sub(square)).mul(square)
    const nu = kept.nu.sub(change.mul(inDType(complement(b2), kept.nu.dtype)))
    const u = unbiased(g, mu, b1, step, false).div(root(nu.div(step.correction(b2, nu.dtype)), moments))
    return [u, { mu, nu }]
  })
}

export interface ScaleByRadamOptions extends MomentOptions {
  /** Length of the mean of squares below which it is not used. Default 5. */
  readonly threshold?: Scalar
  /** The mean of the next step in place of this one's. Default false. */
  readonly nesterov?: boolean
}

/**
 * Adam's direction, rectified: momentum alone while the mean of squares is over too few steps to be trusted.
 *
 * Update: ρ∞ = 2/(1 − b2) − 1; ρ = ρ∞ − 2t b2ᵗ/(1 − b2ᵗ); where ρ ≥ threshold, u = r · (Adam's) with
 * r² = (ρ − 4)(ρ − 2) ρ∞ / ((ρ∞ − 4)(ρ∞ − 2) ρ); else u = μ / (1 − b1ᵗ).
 * Source: Liu et al., "On the variance of the adaptive learning rate and beyond", ICLR 2020, arXiv:1908.03265, algorithm 2.
 * @throws RangeError for a decay outside [0, 1) or a negative eps.
 */
export const scaleByRadam = (options: ScaleByRadamOptions = {}): GradientTransformation<ScaleByAdamState> => {
  checkOptions('scaleByRadam', options, ['threshold', 'nesterov', 'b1', 'b2', 'eps', 'epsRoot'])
  const moments = checkMoments('scaleByRadam', options)
  const { b1, b2 } = moments
  const threshold = checkNonNegative('scaleByRadam', 'threshold', options.threshold ?? 5)
  const longest = isValue(b2) ? complement(b2) : 1 - b2
  const roInf: Scalar = isValue(longest) ? np.divide(2, longest).sub(1) : 2 / longest - 1
  return perLeafCounted('scaleByRadam', { mu: zeros, nu: zeros }, (g, kept, step) => {
    const mu = mean(g, b1, kept.mu).astype(kept.mu.dtype)
    const nu = mean(g.square(), b2, kept.nu).astype(kept.nu.dtype)
    const dtype = mu.dtype
    const inf = inDType(roInf, dtype)
    const t = step.count.astype(dtype)
    const lost = t.mul(2).mul(step.power(b2, dtype)).div(step.correction(b2, dtype))
    const ro = lost.neg().add(inf)
    const trusted = ro.greaterEqual(inDType(threshold, dtype))
    // Where it is not used the root must still be of something positive, for those who differentiate a step.
    const safe = np.where(trusted, ro, 5)
    const whole = isValue(inf) ? inf.sub(4).mul(inf.sub(2)) : (inf - 4) * (inf - 2)
    const r = safe.sub(4).mul(safe.sub(2)).mul(inf).div(safe.mul(whole)).sqrt()
    const m = unbiased(g, mu, b1, step, options.nesterov ?? false)
    const adam = m.mul(r).div(root(nu.div(step.correction(b2, nu.dtype)), moments))
    return [np.where(trusted, adam, m), { mu, nu }]
  })
}

export interface ScaleByLionOptions {
  /** How much of the mean goes into the direction, in [0, 1). Default 0.9. */
  readonly b1?: Scalar
  /** Decay of the mean, in [0, 1). Default 0.99. */
  readonly b2?: Scalar
  /** dtype in which the mean is kept; that of the parameters unless given. */
  readonly muDtype?: DType
}

/**
 * The sign of a mix of the gradient and the mean of past ones: every parameter moves by the same amount.
 *
 * Update: u = sign((1 − b1) g + b1 μ); then μ = (1 − b2) g + b2 μ.
 * Source: Chen et al., "Symbolic discovery of optimization algorithms", 2023, arXiv:2302.06675, algorithm 2.
 * @throws RangeError for a decay outside [0, 1).
 */
export const scaleByLion = (options: ScaleByLionOptions = {}): GradientTransformation<CountedSlots<'mu'>> => {
  checkOptions('scaleByLion', options, ['b1', 'b2', 'muDtype'])
  const b1 = checkDecay('scaleByLion', 'b1', options.b1 ?? 0.9)
  const b2 = checkDecay('scaleByLion', 'b2', options.b2 ?? 0.99)
  return perLeafCounted('scaleByLion', { mu: zerosOf(options.muDtype) }, (g, { mu }) => [
    np.sign(mean(g, b1, mu)),
    { mu: mean(g, b2, mu).astype(mu.dtype) },
  ])
}

export interface ScaleByNovogradOptions extends MomentOptions {
  /** Times the parameters, added to the normalised gradient. Default 0. */
  readonly weightDecay?: Scalar
}

/**
 * Gradients over the root of the mean squared norm of their whole array, with momentum.
 *
 * Update: ν = ‖g‖² at the first step, then (1 − b2)‖g‖² + b2 ν; μ = g/(√(ν + epsRoot) + eps) + weightDecay · p + b1 μ; u = μ.
 * `b2` is 0.25 and `eps` 1e-6 unless given.
 * Source: Ginsburg et al., "Stochastic gradient methods with layer-wise adaptive moments", 2019, arXiv:1905.11286.
 * @throws RangeError for a decay outside [0, 1), a negative eps or weight decay; TypeError without parameters where there is a weight decay.
 */
export const scaleByNovograd = (
  options: ScaleByNovogradOptions = {},
): GradientTransformation<CountedSlots<'mu' | 'nu'>> => {
  checkOptions('scaleByNovograd', options, ['weightDecay', 'b1', 'b2', 'eps', 'epsRoot'])
  const moments = checkMoments('scaleByNovograd', options, 1e-6, 0, 0.25)
  const { b1, b2 } = moments
  const decay = checkNonNegative('scaleByNovograd', 'weightDecay', options.weightDecay ?? 0)
  const start = (p: Value): Value => np.zeros([], p.dtype)
  return perLeafCounted('scaleByNovograd', { mu: zeros, nu: start }, (g, kept, step, param) => {
    const norm = g.square().sum().astype(kept.nu.dtype)
    const nu = np.where(step.count.equal(1), norm, mean(norm, b2, kept.nu)).astype(kept.nu.dtype)
    const scaled = g.div(root(nu, moments))
    const whole = decay === 0 ? scaled : scaled.add(param().mul(inDType(decay, scaled.dtype)))
    const mu = whole.add(kept.mu.mul(inDType(b1, kept.mu.dtype))).astype(kept.mu.dtype)
    return [mu, { mu, nu }]
  })
}
