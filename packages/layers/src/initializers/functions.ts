/** Initialisers: how parameters are drawn, with the names and defaults of Keras. */
import { lax, np, random, scan, type Value } from '@pullback/autodiff'
import { checkOptions, scalar, sizeOf, type DType, type Shape } from '@pullback/core'
import { checkList } from '../given.ts'
import type { Config } from '../config.ts'
import type { Key } from '../layer.ts'
import type { Initializer } from './initializer.ts'

export type { Initializer }
export { stft, type StftOptions, type WindowName } from './stft.ts'

const known = (config: Config, f: (key: Key, shape: Shape, dtype: DType) => Value): Initializer =>
  Object.assign((key: Key, shape: Shape, dtype: DType) => f(key, shape, dtype), { config })

const checkFinite = (fn: string, option: string, x: number): number => {
  if (!Number.isFinite(x)) throw new RangeError(`${fn}: ${option} must be finite, got ${x}`)
  return x
}

/** All 0. */
export const zeros = (): Initializer => known({ className: 'Zeros' }, (_, shape, dtype) => np.zeros(shape, dtype))

/** All 1. */
export const ones = (): Initializer => known({ className: 'Ones' }, (_, shape, dtype) => np.ones(shape, dtype))

/** All `value`, by default 0. */
export const constant = (options: { readonly value?: number } = {}): Initializer => {
  checkOptions('constant', options, ['value'])
  const { value = 0 } = options
  return known({ className: 'Constant', value }, (_, shape, dtype) => np.full(shape, value, dtype))
}

const GAIN: readonly string[] = ['gain']

/**
 * The identity matrix times `gain` (default 1); it need not be square.
 * @throws TypeError for another rank than 2.
 */
export const identity = (options: { readonly gain?: number } = {}): Initializer => {
  checkOptions('identity', options, GAIN)
  const { gain = 1 } = options
  return known({ className: 'Identity', gain }, (_, shape, dtype) => {
    if (shape.length !== 2) throw new TypeError(`identity: only matrices have one, got shape [${shape.join(', ')}]`)
    const isDiagonal = lax.compare('eq', lax.iota(shape, 'int32', 0), lax.iota(shape, 'int32', 1))
    return lax.select(isDiagonal, scalar(gain, dtype), scalar(0, dtype))
  })
}

/**
 * A random matrix whose columns (rows, if it has fewer) are of length `gain` and at right angles; kernels of higher rank
 * are seen as matrices [product of all sizes but the last, last].
 *
 * The orthonormal basis of a normal matrix by Gram and Schmidt's process, done twice for accuracy: the factor Q whose R
 * has a positive diagonal. Source: Giraud et al. 2005, doi:10.1007/s00211-005-0615-4 (twice is enough).
 * @throws TypeError for a rank below 2.
 */
export const orthogonal = (options: { readonly gain?: number } = {}): Initializer => {
  checkOptions('orthogonal', options, GAIN)
  const { gain = 1 } = options
  return known({ className: 'Orthogonal', gain: checkFinite('orthogonal', 'gain', gain) }, (key, shape, dtype) => {
    if (shape.length < 2) throw new TypeError(`orthogonal: rank must be 2 or more, got shape [${shape.join(', ')}]`)
    const [rows, columns] = [sizeOf(shape.slice(0, -1)), shape.at(-1) ?? 0]
    const vectors = random.normal(key, [Math.min(rows, columns), Math.max(rows, columns)], dtype)
    const basis = orthonormalRows(vectors)
    return (rows < columns ? basis : basis.transpose()).reshape(shape).mul(gain)
  })
}

/** Rows of length 1 at right angles, each in the span of those up to it. */
const orthonormalRows = (vectors: Value): Value => {
  const numbers = lax.iota([vectors.shape[0] ?? 0], 'int32', 0)
  const place = np.expandDims(numbers, 1)
  const [basis] = scan(
    (found: Value, [v, i]: readonly [Value, Value]) => {
      const project = (u: Value): Value => u.sub(u.matmul(found.transpose()).matmul(found)) // rows to come are 0
      const rest = project(project(v))
      const unit = rest.div(rest.square().sum().sqrt())
      return [np.where(np.equal(place, i), np.expandDims(unit, 0), found), null]
    },
    np.zerosLike(vectors),
    [vectors, numbers] as const,
  )
  return basis
}

export interface NormalOptions {
  /** Default 0. */
  readonly mean?: number
  /** Default 0.05. */
  readonly stddev?: number
}

const NORMAL_OPTIONS: readonly string[] = ['mean', 'stddev']

/** Normally distributed. */
export const randomNormal = (options: NormalOptions = {}): Initializer => {
  checkOptions('randomNormal', options, NORMAL_OPTIONS)
  const { mean = 0, stddev = 0.05 } = options
  return known({ className: 'RandomNormal', mean, stddev }, (key, shape, dtype) =>
    random.normal(key, shape, dtype).mul(stddev).add(mean),
  )
}

/** Normally distributed, redrawn until within two `stddev` of the mean; the standard deviation is then 0.8796 `stddev`. */
export const truncatedNormal = (options: NormalOptions = {}): Initializer => {
  checkOptions('truncatedNormal', options, NORMAL_OPTIONS)
  const { mean = 0, stddev = 0.05 } = options
  return known({ className: 'TruncatedNormal', mean, stddev }, (key, shape, dtype) =>
    random.truncatedNormal(key, -2, 2, shape, dtype).mul(stddev).add(mean),
  )
}

export interface UniformOptions {
  /** Default −0.05. */
  readonly minval?: number
  /** Default 0.05; not reached itself. */
  readonly maxval?: number
}

/** Uniform in [minval, maxval). */
export const randomUniform = (options: UniformOptions = {}): Initializer => {
  checkOptions('randomUniform', options, ['minval', 'maxval'])
  const { minval = -0.05, maxval = 0.05 } = options
  return known(
    {
      className: 'RandomUniform',
      minval: checkFinite('randomUniform', 'minval', minval),
      maxval: checkFinite('randomUniform', 'maxval', maxval),
    },
    (key, shape, dtype) => random.uniform(key, shape, { dtype, minval, maxval }),
  )
}

/** The axes that count as inputs and outputs. */
export interface FanOptions {
  readonly inputAxes?: readonly number[] | null
  readonly outputAxes?: readonly number[] | null
}

const FAN_OPTIONS = ['inputAxes', 'outputAxes']

/**
 * How many inputs and outputs an entry of a kernel connects: of [rows, columns] those; of more axes the last two times
 * the others, as in convolutions; or the products over the given axes.
 */
export const computeFans = (shape: Shape, options: FanOptions = {}): readonly [number, number] => {
  checkOptions('computeFans', options, FAN_OPTIONS)
  checkList('computeFans', 'the shape', shape)
  const { inputAxes, outputAxes } = options
  const over = (axes: readonly number[]): number => axes.reduce((n, d) => n * (shape.at(d) ?? 1), 1)
  if (inputAxes && outputAxes) return [over(inputAxes), over(outputAxes)]
  const [last, previous] = [shape.at(-1), shape.at(-2)]
  if (last === undefined) return [1, 1]
  if (previous === undefined) return [last, last]
  const receptive = sizeOf(shape.slice(0, -2))
  return [previous * receptive, last * receptive]
}

const MODES = ['fan_in', 'fan_out', 'fan_avg'] as const
const DISTRIBUTIONS = ['truncated_normal', 'untruncated_normal', 'uniform'] as const
type Mode = (typeof MODES)[number]
type Distribution = (typeof DISTRIBUTIONS)[number]

export interface VarianceScalingOptions extends FanOptions {
  /** Variance times fan. Default 1. */
  readonly scale?: number
  /** Which fan: default fan_in. */
  readonly mode?: Mode
  /** Default truncated_normal, of which 'normal' is another name. */
  readonly distribution?: Distribution | 'normal'
}

/** Standard deviation of the standard normal distribution cut off at ±2. */
const TRUNCATED_STDDEV = 0.87962566103423978

/**
 * Variance scale / fan, so that signals keep their size from layer to layer.
 * @throws RangeError for a scale that is not positive, or an unknown mode or distribution.
 */
export const varianceScaling = (options: VarianceScalingOptions = {}): Initializer => {
  checkOptions('varianceScaling', options, ['scale', 'mode', 'distribution', ...FAN_OPTIONS])
  return scaling('varianceScaling', 'VarianceScaling', options, options)
}

const scaling = (fn: string, className: string, o: VarianceScalingOptions, written: object): Initializer => {
  const { scale = 1, mode = 'fan_in', inputAxes = null, outputAxes = null } = o
  const distribution = (o.distribution === 'normal' ? undefined : o.distribution) ?? 'truncated_normal'
  if (!(scale > 0 && scale < Infinity)) throw new RangeError(`${fn}: scale must be positive and finite, got ${scale}`)
  if (!MODES.includes(mode))
    throw new RangeError(`${fn}: mode must be one of ${MODES.join(', ')}, got ${mode as string}`)
  if (!DISTRIBUTIONS.includes(distribution)) {
    throw new RangeError(
      `${fn}: distribution must be one of ${DISTRIBUTIONS.join(', ')}, got ${distribution as string}`,
    )
  }
  const config: Config =
    written === o
      ? { className, scale, mode, distribution, inputAxes, outputAxes }
      : { className, inputAxes, outputAxes }
  return known(config, (key, shape, dtype) => {
    const [fanIn, fanOut] = computeFans(shape, { inputAxes, outputAxes })
    const fan = mode === 'fan_in' ? fanIn : mode === 'fan_out' ? fanOut : (fanIn + fanOut) / 2
    const variance = scale / Math.max(1, fan)
    switch (distribution) {
      case 'truncated_normal':
        return random.truncatedNormal(key, -2, 2, shape, dtype).mul(Math.sqrt(variance) / TRUNCATED_STDDEV)
      case 'untruncated_normal':
        return random.normal(key, shape, dtype).mul(Math.sqrt(variance))
      case 'uniform': {
        const limit = Math.sqrt(3 * variance)
        return random.uniform(key, shape, { dtype, minval: -limit, maxval: limit })
      }
    }
  })
}

const preset =
  (fn: string, className: string, scale: number, mode: Mode, distribution: Distribution) =>
  (fans: FanOptions = {}): Initializer => {
    checkOptions(fn, fans, FAN_OPTIONS)
    return scaling(fn, className, { ...fans, scale, mode, distribution }, fans)
  }

type Preset = (fans?: FanOptions) => Initializer

/** Uniform within ±√(6 / (in + out)). Source: Glorot and Bengio, 2010, "Understanding the difficulty of training deep feedforward neural networks". */
export const glorotUniform: Preset = preset('glorotUniform', 'GlorotUniform', 1, 'fan_avg', 'uniform')
/** Truncated normal of variance 2 / (in + out). Source: as `glorotUniform`. */
export const glorotNormal: Preset = preset('glorotNormal', 'GlorotNormal', 1, 'fan_avg', 'truncated_normal')
/** Uniform within ±√(6 / in), for relu. Source: He et al., 2015, arXiv:1502.01852. */
export const heUniform: Preset = preset('heUniform', 'HeUniform', 2, 'fan_in', 'uniform')
/** Truncated normal of variance 2 / in, for relu. Source: as `heUniform`. */
export const heNormal: Preset = preset('heNormal', 'HeNormal', 2, 'fan_in', 'truncated_normal')
/** Uniform within ±√(3 / in). Source: LeCun et al., 1998, "Efficient BackProp". */
export const lecunUniform: Preset = preset('lecunUniform', 'LecunUniform', 1, 'fan_in', 'uniform')
/** Truncated normal of variance 1 / in. Source: as `lecunUniform`. */
export const lecunNormal: Preset = preset('lecunNormal', 'LecunNormal', 1, 'fan_in', 'truncated_normal')
