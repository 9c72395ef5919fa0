/** Noisy measurements of a wave that fades, with a stretch where nobody looked. */
import { array, np, random, type NdArray, type Value } from '@pullback/autodiff'

/** The standard deviation of a measurement. */
export const NOISE = 0.15

export const truth = (x: number): number => 1.5 * Math.sin(1.7 * x) * Math.exp(-x / 8)

export interface Measurements {
  readonly x: NdArray
  readonly y: NdArray
}

/** `count` measurements in [0, 10] in float64, none between 4 and 7. */
export const measurements = (key: random.Key, count: number): Measurements => {
  const [place, error] = random.split(key, 2) as readonly [random.Key, random.Key]
  const even: Value = np.sort(random.uniform(place, [count], { dtype: 'float64' }).mul(7))
  const x = np.where(even.greater(4), even.add(3), even) as NdArray
  const errors = random.normal(error, [count], 'float64').mul(NOISE)
  return { x, y: array([...x.values()].map(truth), { dtype: 'float64' }).add(errors) as NdArray }
}
