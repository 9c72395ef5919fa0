/** Keeping gradients from being too large, and from being NaN. */
import { checkOptions, scalar, type Tree, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { globalNorm, rms } from './norms.ts'
import { leavesOf, treeOf } from './parameters.ts'
import { stateless } from './perLeaf.ts'
import { checkNonNegative, checkPositive, inDType, type Scalar } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'

/**
 * Every number to [−maxDelta, maxDelta].
 *
 * Update: u = min(max(g, −maxDelta), maxDelta). NaN stays NaN.
 * @throws RangeError if `maxDelta` is negative.
 */
export const clip = (maxDelta: Scalar): GradientTransformation<null> => {
  const most = checkNonNegative('clip', 'maxDelta', maxDelta)
  return stateless('clip', (g) => {
    const limit = inDType(most, g.dtype)
    return g.maximum(typeof limit === 'number' ? -limit : limit.neg()).minimum(limit)
  })
}

/**
 * All gradients by one factor, where their common norm is above `maxNorm`.
 *
 * Update: n = ‖all g‖; u = g where n < maxNorm, else maxNorm · g / n.
 * Source: Pascanu, Mikolov, Bengio, "On the difficulty of training recurrent neural networks", ICML 2013, algorithm 1.
 * @throws RangeError if `maxNorm` is not above 0.
 */
export const clipByGlobalNorm = (maxNorm: Scalar): GradientTransformation<null> => {
  const most = checkPositive('clipByGlobalNorm', 'maxNorm', maxNorm)
  return {
    init: () => null,
    update: (grads, state) => {
      const { values, def } = leavesOf('clipByGlobalNorm', 'gradients', grads)
      const norm = globalNorm(values)
      const isSmall = norm.less(inDType(most, norm.dtype))
      const divisor = np.where(isSmall, 1, norm)
      const updates = values.map((g) =>
        np.where(isSmall, g, g.div(divisor.astype(g.dtype)).mul(inDType(most, g.dtype))),
      )
      return [treeOf(def, updates) as typeof grads, state] // grads' own structure
    },
  }
}

/**
 * Each array by a factor of its own, where its root mean square is above `threshold`.
 *
 * Update: u = g / max(1, rms(g) / threshold).
 * Source: Shazeer and Stern, "Adafactor", ICML 2018, arXiv:1804.04235, section 6.
 * @throws RangeError if `threshold` is not above 0.
 */
export const clipByBlockRms = (threshold: Scalar): GradientTransformation<null> => {
  const most = checkPositive('clipByBlockRms', 'threshold', threshold)
  return stateless('clipByBlockRms', (g) => g.div(rms(g).div(inDType(most, g.dtype)).maximum(1)))
}

export interface AdaptiveGradClipOptions {
  /** The greatest ratio of a gradient's norm to its parameter's. */
  readonly clipping: Scalar
  /** Least norm a parameter counts with. Default 1e-3. */
  readonly eps?: Scalar
}

/**
 * Gradients of each unit (column of a kernel) by a factor of its own, where their norm is large beside the parameters'.
 *
 * Update: u = g · m / ‖g‖ where ‖g‖ ≥ m = clipping · max(‖p‖, eps), norms over all axes of vectors, over axis 0 of matrices and
 * rank 3, and over all but the last axis of rank 4 and more.
 * Source: Brock et al., "High-performance large-scale image recognition without normalization", 2021, arXiv:2102.06171, section 4.1.
 * @throws RangeError if `clipping` is not above 0 or `eps` is negative; TypeError where `update` gets no parameters.
 */
export const adaptiveGradClip = (options: AdaptiveGradClipOptions): GradientTransformation<null> => {
  checkOptions('adaptiveGradClip', options, ['clipping', 'eps'])
  const { clipping, eps = 1e-3 } = options
  const most = checkPositive('adaptiveGradClip', 'clipping', clipping)
  const least = checkNonNegative('adaptiveGradClip', 'eps', eps)
  return stateless('adaptiveGradClip', (g, param) => {
    const limit = unitwiseNorm(param().astype(g.dtype)).maximum(inDType(least, g.dtype)).mul(inDType(most, g.dtype))
    const norm = unitwiseNorm(g)
    const isSmall = norm.less(limit)
    return np.where(isSmall, g, g.mul(limit.div(np.where(isSmall, 1, norm).maximum(1e-6))))
  })
}

/** Norms of units, with size 1 along the axes that were summed. */
const unitwiseNorm = (x: Value): Value => {
  const isVector = x.shape.filter((n) => n !== 1).length <= 1
  const axes = isVector ? x.shape.map((_, i) => i) : x.ndim <= 3 ? [0] : x.shape.slice(0, -1).map((_, i) => i)
  const square = x.square().sum({ axis: axes, keepdims: true })
  const isNone = square.equal(0)
  return np.where(isNone, 0, np.where(isNone, 1, square).sqrt())
}

export interface ZeroNansState {
  /** For each parameter, whether its last gradient had a NaN. */
  readonly foundNan: Tree<Value>
}

/**
 * NaN as 0. The state tells where there were any, which a training loop should look at.
 *
 * Update: u = 0 where g is NaN, else g.
 */
export const zeroNans = (): GradientTransformation<ZeroNansState> => ({
  init: (params) => {
    const { values, def } = leavesOf('zeroNans', 'parameters', params)
    return {
      foundNan: treeOf(
        def,
        values.map(() => scalar(false)),
      ),
    }
  },
  update: (grads) => {
    const { values, def } = leavesOf('zeroNans', 'gradients', grads)
    const updates = values.map((g) => np.where(np.isnan(g), 0, g))
    const found = values.map((g) => np.isnan(g).any())
    return [treeOf(def, updates) as typeof grads, { foundNan: treeOf(def, found) }] // grads' own structure
  },
})
