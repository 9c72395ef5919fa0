/** Noise in training: added, multiplied, or entries sent to the value that selu saturates at. */
import { checkOptions, isFloating, structureOf, type DType, type Value } from '@pullback/core'
import { np, random } from '@pullback/autodiff'
import type { Json } from './config.ts'
import { checkRate } from './dropout.ts'
import { defineLayer, NOTHING, type Key, type Nothing, type ShapedLayer } from './layer.ts'
import { checkNoiseShape, patternShape } from './noiseShape.ts'
import type { SameShape } from './shapes.ts'
import type { Size } from './spec.ts'

export interface GaussianNoiseOptions {
  /** Standard deviation of what is added, in [0, 1] as in Keras. */
  readonly stddev: number
  readonly name?: string
}

export interface GaussianDropoutOptions {
  /** The rate of the dropout it stands for, in [0, 1): the standard deviation is √(rate / (1 − rate)). */
  readonly rate: number
  readonly name?: string
}

export interface AlphaDropoutOptions {
  /** The probability with which an entry is left out, in [0, 1). */
  readonly rate: number
  /** The shape of the pattern, as in `dropout`. Default: a decision for each entry. */
  readonly noiseShape?: readonly Size[] | null
  readonly name?: string
}

const make = (
  className: string,
  name: string,
  options: Readonly<Record<string, Json>>,
  noisy: ((x: Value, rng: Key) => Value) | null,
): ShapedLayer<SameShape> => {
  const check = (dtype: DType): void => {
    if (!isFloating(dtype)) throw new TypeError(`${name}: x must be floating, got ${dtype}; convert it with astype`)
  }
  return defineLayer<Nothing, Nothing, Value, Value, SameShape>({
    className,
    name,
    options: () => options,
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec: (input) => {
      check(input.dtype)
      return input
    },
    call: (_params, state, rng, x) => {
      check(x.dtype)
      return [state.training && noisy !== null ? noisy(x, rng) : x, state]
    },
  })
}

const checkBelowOne = (fn: string, rate: number): void => {
  checkRate(fn, rate)
  if (rate === 1) throw new RangeError(`${fn}: rate must be below 1, got 1`)
}

/**
 * In training, adds noise of mean 0 and this standard deviation to each entry; the identity otherwise.
 *
 * Parameters: none. State: nothing; the mask passes.
 * Input: floating, any shape. Output: the same shape. The key decides the noise.
 * @throws RangeError for a `stddev` outside [0, 1]; TypeError for a wrong option or input.
 *
 * @example
 * const layer = gaussianNoise({ stddev: 0.1 })
 */
export const gaussianNoise = (options: GaussianNoiseOptions): ShapedLayer<SameShape> => {
  checkOptions('gaussianNoise', options, ['stddev', 'name'])
  const { stddev, name = 'gaussian_noise' } = options
  checkRate('gaussianNoise', stddev, 'stddev')
  const noisy = (x: Value, rng: Key): Value => x.add(random.normal(rng, x.shape, x.dtype).mul(stddev))
  return make('GaussianNoise', name, { stddev }, stddev === 0 ? null : noisy)
}

/**
 * In training, multiplies each entry with noise of mean 1 and standard deviation √(rate / (1 − rate)), that of dropout
 * with this rate; the identity otherwise. Source: Srivastava et al. 2014, section 10,
 * https://jmlr.org/papers/v15/srivastava14a.html.
 *
 * Parameters: none. State: nothing; the mask passes.
 * Input: floating, any shape. Output: the same shape. The key decides the noise.
 * Keras accepts a rate of 1 and then fails on the first call; here it is refused at once.
 * @throws RangeError for a rate outside [0, 1); TypeError for a wrong option or input.
 *
 * @example
 * const layer = gaussianDropout({ rate: 0.5 })
 */
export const gaussianDropout = (options: GaussianDropoutOptions): ShapedLayer<SameShape> => {
  checkOptions('gaussianDropout', options, ['rate', 'name'])
  const { rate, name = 'gaussian_dropout' } = options
  checkBelowOne('gaussianDropout', rate)
  const stddev = Math.sqrt(rate / (1 - rate))
  const noisy = (x: Value, rng: Key): Value => x.mul(random.normal(rng, x.shape, x.dtype).mul(stddev).add(1))
  return make('GaussianDropout', name, { rate }, rate === 0 ? null : noisy)
}

/** −α · scale of selu: where it saturates. Source: Klambauer et al. 2017, arXiv:1706.02515, section 2. */
const SATURATED = -1.6732632423543772 * 1.0507009873554805

/**
 * In training, sets entries to the value where selu saturates with probability `rate`, then scales and shifts all so
 * that mean 0 and variance 1 stay; the identity otherwise. Source: Klambauer et al. 2017, arXiv:1706.02515.
 *
 * Parameters: none. State: nothing; the mask passes.
 * Input: floating, any shape. Output: the same shape. The key decides the pattern.
 * Keras accepts a rate of 1 and then divides by zero; here it is refused at once.
 * @throws RangeError for a rate outside [0, 1) or a size that is not positive; TypeError for a wrong option or input.
 *
 * @example
 * const layer = alphaDropout({ rate: 0.1 })
 */
export const alphaDropout = (options: AlphaDropoutOptions): ShapedLayer<SameShape> => {
  checkOptions('alphaDropout', options, ['rate', 'noiseShape', 'name'])
  const { rate, noiseShape = null, name = 'alpha_dropout' } = options
  checkBelowOne('alphaDropout', rate)
  checkNoiseShape('alphaDropout', noiseShape)
  const scale = ((1 - rate) * (1 + rate * SATURATED ** 2)) ** -0.5
  const noisy = (x: Value, rng: Key): Value => {
    const pattern = noiseShape === null ? x.shape : patternShape(name, noiseShape, x.shape)
    const keep = np.broadcastTo(random.bernoulli(rng, 1 - rate, pattern), x.shape)
    return np
      .where(keep, x, SATURATED)
      .mul(scale)
      .sub(scale * SATURATED * rate)
  }
  return make('AlphaDropout', name, { rate, noiseShape }, rate === 0 ? null : noisy)
}
