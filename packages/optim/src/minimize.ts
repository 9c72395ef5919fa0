/** Minimising a function of all its data at once: an optimiser's steps in one compiled loop, until the gradient is small. */
import { checkOptions, scalar, type Value } from '@pullback/core'
import { jit, np, valueAndGrad, whileLoop } from '@pullback/autodiff'
import { applyUpdates } from './applyUpdates.ts'
import { lbfgs } from './lbfgs.ts'
import { globalNorm } from './norms.ts'
import { checkCount, checkNonNegative } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'
import { checkFunction } from './given.ts'

export interface MinimizeOptions {
  /** Default `lbfgs()`. */
  readonly optimizer?: GradientTransformation<unknown>
  /** Most steps of the optimiser. Default 100. */
  readonly maxSteps?: number
  /** Stops where the norm of the gradient is at most this. Default 1e-5. */
  readonly tol?: number
}

export interface Minimum<P> {
  readonly params: P
  /** The objective there. */
  readonly value: Value
  /** Norm of its gradient there. */
  readonly gradNorm: Value
  /** Steps taken, int32. */
  readonly steps: Value
  /** Whether the norm of the gradient is at most `tol`. */
  readonly hasConverged: Value
}

/**
 * The parameters near `start` at which `f` is least, as far as the optimiser finds them.
 *
 * `f` maps a tree of floating arrays to a scalar. The whole loop is traced once and compiled; it stops early where the value or the
 * gradient is no longer finite.
 * @throws RangeError for options out of range.
 *
 * @example
 * const { params, value } = minimize(({ x }) => x.sub(3).square().sum(), { x: array([0, 0]) })
 */
export const minimize = <P>(f: (params: P) => Value, start: P, options: MinimizeOptions = {}): Minimum<P> => {
  checkOptions('minimize', options, ['optimizer', 'maxSteps', 'tol'])
  checkFunction('minimize', 'f', f)
  const { optimizer = lbfgs(), maxSteps = 100, tol = 1e-5 } = options
  checkCount('minimize', 'maxSteps', maxSteps, 0)
  checkNonNegative('minimize', 'tol', tol)
  const evaluate = valueAndGrad(f)
  const run = jit((first: P): Minimum<P> => {
    const [value, grads] = evaluate(first)
    const zero: Value = scalar(0, 'int32')
    const end = whileLoop(
      (s) => {
        const norm = globalNorm(s.grads)
        const isFinite = np.logicalAnd(np.isfinite(s.value), np.isfinite(norm))
        return np.logicalAnd(np.logicalAnd(s.steps.less(maxSteps), norm.greater(tol)), isFinite)
      },
      ({ params, value: now, grads: g, state, steps }) => {
        const [updates, next] = optimizer.update(g, state, params, { value: now, grads: g, valueFn: f }) // params are P
        const better = applyUpdates(params, updates as never) // updates have the structure of the gradients
        const [v, dv] = evaluate(better)
        return { params: better, value: v, grads: dv, state: next, steps: steps.add(1) }
      },
      { params: first, value, grads, state: optimizer.init(first), steps: zero },
    )
    const gradNorm = globalNorm(end.grads)
    return {
      params: end.params,
      value: end.value,
      gradNorm,
      steps: end.steps,
      hasConverged: gradNorm.lessEqual(tol),
    }
  })
  return run(start)
}
