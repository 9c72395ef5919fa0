/** Directions in proportion to the size of their parameters, or of themselves. */
import { checkOptions, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { globalNorm, safeNorm, safeRms } from './norms.ts'
import { leavesOf, treeOf } from './parameters.ts'
import { stateless } from './perLeaf.ts'
import { checkNonNegative, checkPositive, inDType, isExactly, type Scalar } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'

export interface TrustRatioOptions {
  /** Least norm that a parameter or a direction counts with. Default 0. */
  readonly minNorm?: Scalar
  /** Factor of the ratio. Default 1. */
  readonly trustCoefficient?: Scalar
  /** Added to the norm of the direction. Default 0. */
  readonly eps?: Scalar
}

/**
 * Each direction times the ratio of its parameter's norm to its own.
 *
 * Update: u = g · trustCoefficient ‖p‖ / (‖g‖ + eps), and u = g where either norm is 0.
 * Source: You, Gitman, Ginsburg, "Large batch training of convolutional networks", 2017, arXiv:1708.03888, equation 6.
 * @throws RangeError for a negative option; TypeError where `update` gets no parameters.
 */
export const scaleByTrustRatio = (options: TrustRatioOptions = {}): GradientTransformation<null> => {
  checkOptions('scaleByTrustRatio', options, ['minNorm', 'trustCoefficient', 'eps'])
  const least = checkNonNegative('scaleByTrustRatio', 'minNorm', options.minNorm ?? 0)
  const trust = checkNonNegative('scaleByTrustRatio', 'trustCoefficient', options.trustCoefficient ?? 1)
  const eps = checkNonNegative('scaleByTrustRatio', 'eps', options.eps ?? 0)
  return stateless('scaleByTrustRatio', (g, param) => {
    const [own, its] = [safeNorm(g, least), safeNorm(param().astype(g.dtype), least)]
    const isNone = np.logicalOr(own.equal(0), its.equal(0))
    const divisor = np.where(isNone, 1, isExactly(eps, 0) ? own : own.add(inDType(eps, g.dtype)))
    return g.mul(np.where(isNone, 1, its.mul(inDType(trust, g.dtype)).div(divisor)))
  })
}

/**
 * Each direction times the norm of its parameter, at least `minScale`.
 * @throws RangeError for a negative scale; TypeError where `update` gets no parameters.
 */
export const scaleByParamBlockNorm = (minScale: Scalar = 1e-3): GradientTransformation<null> => {
  const least = checkNonNegative('scaleByParamBlockNorm', 'minScale', minScale)
  return stateless('scaleByParamBlockNorm', (g, param) => g.mul(safeNorm(param().astype(g.dtype), least)))
}

/**
 * Each direction times the root mean square of its parameter, at least `minScale`.
 * @throws RangeError for a negative scale; TypeError where `update` gets no parameters.
 */
export const scaleByParamBlockRms = (minScale: Scalar = 1e-3): GradientTransformation<null> => {
  const least = checkNonNegative('scaleByParamBlockRms', 'minScale', minScale)
  return stateless('scaleByParamBlockRms', (g, param) => g.mul(safeRms(param().astype(g.dtype), least)))
}

/** The signs of the gradients: −1, 0 or 1; NaN stays NaN. */
export const scaleBySign = (): GradientTransformation<null> => stateless('scaleBySign', (g) => np.sign(g))

/**
 * All gradients over their common norm.
 *
 * Update: u = factor · g / (‖all g‖ + eps).
 * @throws RangeError for a factor or an eps that is not above 0.
 */
export const normalizeByUpdateNorm = (
  options: { readonly factor?: Scalar; readonly eps?: Scalar } = {},
): GradientTransformation<null> => {
  checkOptions('normalizeByUpdateNorm', options, ['factor', 'eps'])
  const { factor = 1, eps = 1e-6 } = options
  const [times, small] = [
    checkPositive('normalizeByUpdateNorm', 'factor', factor),
    checkPositive('normalizeByUpdateNorm', 'eps', eps),
  ]
  return {
    init: () => null,
    update: (grads, state) => {
      const { values, def } = leavesOf('normalizeByUpdateNorm', 'gradients', grads)
      const norm = globalNorm(values)
      const divisor = norm.add(inDType(small, norm.dtype)).div(inDType(times, norm.dtype))
      const updates = values.map((g): Value => g.div(divisor.astype(g.dtype)))
      return [treeOf(def, updates) as typeof grads, state] // grads' own structure
    },
  }
}

export interface CentralizeOptions {
  /** The axis whose means are kept apart; that of the outputs in the paper, the last of our kernels. Default 0, as in optax. */
  readonly keepAxis?: number
}

/**
 * Gradients of matrices and larger arrays without their mean over all axes but one; vectors and scalars as they are.
 *
 * Update: u = g − mean(g).
 * Source: Yong et al., "Gradient centralization", ECCV 2020, arXiv:2004.01461.
 * @throws RangeError for an axis that a gradient does not have.
 */
export const centralize = (options: CentralizeOptions = {}): GradientTransformation<null> => {
  checkOptions('centralize', options, ['keepAxis'])
  const { keepAxis = 0 } = options
  return stateless('centralize', (g) => {
    if (g.ndim < 2 || g.size === 0) return g
    const kept = keepAxis < 0 ? keepAxis + g.ndim : keepAxis
    if (!Number.isInteger(kept) || kept < 0 || kept >= g.ndim) {
      throw new RangeError(`centralize: keepAxis must be an axis of every gradient, got ${keepAxis} for rank ${g.ndim}`)
    }
    return g.sub(g.mean({ axis: g.shape.map((_, i) => i).filter((i) => i !== kept), keepdims: true }))
  })
}
