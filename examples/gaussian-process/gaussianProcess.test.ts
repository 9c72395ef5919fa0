/** Values of SciPy for one set of measurements, the claims of the picture, and the same bits for the same seed. */
import { array, jit, random, scalar, type NdArray, type Value } from '@pullback/autodiff'
import { minimize } from '@pullback/optim'
import { expect, test } from 'vitest'
import { hashOf } from '../shared/bits.ts'
import { measurements, NOISE } from './data.ts'
import { fit, negativeLogLikelihood, posterior, type Hyperparameters } from './gaussianProcess.ts'

const numbers = (x: Value): readonly number[] => [...(x as NdArray).values()]
const at = (length: number, amplitude: number, noise: number): Hyperparameters => ({
  logLength: scalar(Math.log(length), 'float64'),
  logAmplitude: scalar(Math.log(amplitude), 'float64'),
  logNoise: scalar(Math.log(noise), 'float64'),
})
const close = (got: readonly number[], wanted: readonly number[], digits = 9): void => {
  expect(got).toHaveLength(wanted.length)
  for (const [i, w] of wanted.entries()) expect(got[i]).toBeCloseTo(w, digits)
}

// numpy.linalg and scipy.optimize.minimize (BFGS, gtol 1e-7) on measurements(key(3), 20).
const { x, y } = measurements(random.key(3), 20)

test('the likelihood and the posterior are those of NumPy', () => {
  close(numbers(negativeLogLikelihood(at(1, 1, 0.3), x, y)), [9.06838704489006])
  const { mean, deviation } = jit(posterior)(at(0.8, 1.2, 0.2), x, y, array([0.5, 5.7, 12], { dtype: 'float64' }))
  close(numbers(mean), [1.1268453650914676, -0.3879507021626593, -0.019273542981723596])
  close(numbers(deviation), [0.315885852728138, 1.13131894972855, 1.1986378964428381])
})

test('the optimum is that of SciPy, and that of minimize in one call', () => {
  const found = fit(x, y)
  const { logLength, logAmplitude, logNoise } = found.params
  close(numbers(found.value), [2.039927197936123])
  // SciPy differentiates by differences here, which is where the digits end.
  close(
    [logLength, logAmplitude, logNoise].flatMap(numbers),
    [-0.026940507021747332, -0.1542444522318293, -2.250182972277062],
    5,
  )
  expect(Number(found.gradNorm.item())).toBeLessThan(1e-6)
  const once = minimize((h: Hyperparameters) => negativeLogLikelihood(h, x, y), at(1, 1, 0.3), { tol: 1e-6 })
  close(numbers(once.value), numbers(found.value), 12)
  close(numbers(once.params.logLength), numbers(logLength), 9)
})

test('noise is found to a third, and what nobody measured is known less', () => {
  const many = measurements(random.key(0), 60)
  const { params } = fit(many.x, many.y)
  const noise = Math.exp(Number(params.logNoise.item()))
  expect(Math.abs(noise - NOISE)).toBeLessThan(NOISE / 3)
  const { deviation } = posterior(params, many.x, many.y, array([3, 5.7, 12], { dtype: 'float64' }))
  const [within, gap, beyond] = numbers(deviation) as readonly [number, number, number]
  expect(gap).toBeGreaterThan(3 * within)
  expect(beyond).toBeGreaterThan(5 * within)
})

test('the same seed gives the same bits, another does not', () => {
  const run = (seed: number): string => {
    const m = measurements(random.key(seed), 15)
    return hashOf(fit(m.x, m.y, { steps: 8 }).params)
  }
  expect(run(5)).toBe(run(5))
  expect(run(6)).not.toBe(run(5))
})
