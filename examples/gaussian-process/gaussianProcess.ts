/** Gaussian-process regression: one Cholesky factor gives the likelihood, its gradient and the posterior. No files, no printing. */
import { jit, np, valueAndGrad, type Value } from '@pullback/autodiff'
import { applyUpdates, globalNorm, lbfgs } from '@pullback/optim'

/** Logarithms, so that every real number is allowed. */
export interface Hyperparameters {
  readonly logLength: Value
  readonly logAmplitude: Value
  readonly logNoise: Value
}

export interface Posterior {
  readonly mean: Value
  /** Standard deviation of the function itself, without the noise of a measurement. */
  readonly deviation: Value
}

/** Squared-exponential covariance of `a` [n] and `b` [m] -> [n, m]. */
export const covariance = ({ logLength, logAmplitude }: Hyperparameters, a: Value, b: Value): Value => {
  const scaled = a.reshape(-1, 1).sub(b.reshape(1, -1)).div(np.exp(logLength))
  return np.exp(scaled.square().mul(-0.5).add(logAmplitude.mul(2)))
}

/** The lower Cholesky factor of the covariance of the measurements, and what it makes of them: K⁻¹ y. */
const factor = (h: Hyperparameters, x: Value, y: Value): { readonly lower: Value; readonly alpha: Value } => {
  const n = x.shape[0]!
  const noise = np.identity(n, x.dtype).mul(np.exp(h.logNoise.mul(2)))
  const lower = np.linalg.cholesky(covariance(h, x, x).add(noise))
  return { lower, alpha: np.linalg.choSolve(lower, y) }
}

/**
 * Minus the logarithm of the probability of the measurements, a scalar; `x`, `y` [n].
 * Source: Rasmussen and Williams 2006, Gaussian Processes for Machine Learning, algorithm 2.1.
 */
export const negativeLogLikelihood = (h: Hyperparameters, x: Value, y: Value): Value => {
  const { lower, alpha } = factor(h, x, y)
  const halfLogDet = np.log(np.diagonal(lower)).sum()
  return np
    .dot(y, alpha)
    .mul(0.5)
    .add(halfLogDet)
    .add(0.5 * x.shape[0]! * Math.log(2 * Math.PI))
}

/** What is known of the function at `at` [m] after the measurements. */
export const posterior = (h: Hyperparameters, x: Value, y: Value, at: Value): Posterior => {
  const { lower, alpha } = factor(h, x, y)
  const across = covariance(h, at, x)
  const explained = np.linalg.solveTriangular(lower, np.transpose(across), { lower: true })
  const variance = np.exp(h.logAmplitude.mul(2)).sub(explained.square().sum({ axis: 0 }))
  // Where the measurements leave nothing open, rounding may go below 0.
  return { mean: np.matmul(across, alpha), deviation: np.sqrt(np.maximum(variance, 0)) }
}

export interface Fit {
  readonly params: Hyperparameters
  /** The objective there. */
  readonly value: Value
  readonly gradNorm: Value
}

/**
 * The hyperparameters under which the measurements are most probable: L-BFGS from length 1, amplitude 1 and noise 0.3.
 *
 * One compiled step at a time, so that `told` hears of each; `minimize` of `@pullback/optim` is the same in one call.
 */
export const fit = (x: Value, y: Value, { steps = 50, tol = 1e-6, told = () => {} }: FitOptions = {}): Fit => {
  const optimizer = lbfgs()
  const valueFn = (h: Hyperparameters): Value => negativeLogLikelihood(h, x, y)
  const evaluate = valueAndGrad(valueFn)
  const measure = jit((params: Hyperparameters) => {
    const [value, grads] = evaluate(params)
    return { params, value, grads, gradNorm: globalNorm(grads) }
  })
  type Place = ReturnType<typeof measure>
  type State = ReturnType<typeof optimizer.init>
  const step = jit(({ params, value, grads }: Place, state: State) => {
    const [updates, next] = optimizer.update(grads, state, params, { value, grads, valueFn })
    return [applyUpdates(params, updates), next] as const
  })

  const start = (value: number): Value => np.full([], Math.log(value), x.dtype)
  let place = measure({ logLength: start(1), logAmplitude: start(1), logNoise: start(0.3) })
  let state = optimizer.init(place.params)
  for (let i = 0; i < steps && Number(place.gradNorm.item()) > tol; i++) {
    const [params, next] = step(place, state)
    place = measure(params)
    state = next
    told(place)
  }
  return place
}

export interface FitOptions {
  /** Most steps; default 50. */
  readonly steps?: number
  /** Stops where the norm of the gradient is at most this; default 1e-6. */
  readonly tol?: number
  readonly told?: (now: Fit) => void
}
