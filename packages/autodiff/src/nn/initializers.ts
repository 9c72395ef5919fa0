/** Initialisers: how parameters are drawn, with JAX's defaults and numbers. Those of Keras are in the layers package. */
import {
  checkOptions,
  normalizeAxis,
  showShape,
  sizeOf,
  type DType,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { checkDType, checkInteger, checkNumber } from '../given.ts'
import { mul } from '../primitives/arithmetic.ts'
import { reshapeTo } from '../primitives/broadcast.ts'
import { pad } from '../primitives/layout.ts'
import { asOperand, like } from '../numpy/operands.ts'
import { moveaxis } from '../numpy/shape.ts'
import { uniform as drawUniform } from '../random/bits.ts'
import { normal as drawNormal, truncatedNormal as drawTruncated } from '../random/continuous.ts'
import { orthogonal as drawOrthogonal } from '../random/matrices.ts'
import { full, ones as allOne, zeros as allZero } from '../numpy/creation.ts'
import { checkFloat } from '../random/bits.ts'
import { checkKey, type Key } from '../random/key.ts'

/** Draws an array of this shape; `dtype` is by default the initialiser's own. */
export type Initializer = (k: Key, shape: Shape, dtype?: DType) => Value

/** An axis, or several. */
export type Axes = number | readonly number[]

/** Which axes of a kernel count as inputs and outputs; the rest are its window. */
export interface FanOptions {
  /** Default -2. */
  readonly inAxis?: Axes
  /** Default -1. */
  readonly outAxis?: Axes
  /** Axes over which kernels are independent of each other. Default none. */
  readonly batchAxis?: Axes
  /** Default float32. */
  readonly dtype?: DType
}

/** All 0. */
export const zeros: Initializer = (_, shape, dtype = 'float32') => allZero(shape, dtype)

/** All 1. */
export const ones: Initializer = (_, shape, dtype = 'float32') => allOne(shape, dtype)

/** All `value`, which may be an array that broadcasts to the shape. */
export const constant = (value: Operand, dtype: DType = 'float32'): Initializer => {
  asOperand('constant', value)
  checkDType('constant', dtype)
  return (_, shape, wanted = dtype) => full(shape, value, wanted)
}

const times = (x: Value, factor: number): Value => mul(x, like(x, factor))

/** Uniform in [0, scale), `scale` by default 0.01. */
export const uniform = (scale = 0.01, dtype: DType = 'float32'): Initializer => {
  checkNumber('uniform', 'scale', scale)
  checkFloat('uniform', dtype)
  return (k, shape, wanted = dtype) => times(drawUniform(k, shape, { dtype: wanted }), scale)
}

/** Normal with mean 0 and standard deviation `stddev`, by default 0.01. */
export const normal = (stddev = 0.01, dtype: DType = 'float32'): Initializer => {
  checkNumber('normal', 'stddev', stddev)
  checkFloat('normal', dtype)
  return (k, shape, wanted = dtype) => times(drawNormal(k, shape, wanted), stddev)
}

/** `stddev` times a standard normal draw between `lower` and `upper`: the standard deviation is smaller than `stddev`. */
export const truncatedNormal = (stddev = 0.01, dtype: DType = 'float32', lower = -2, upper = 2): Initializer => {
  for (const [what, x] of Object.entries({ stddev, lower, upper })) checkNumber('truncatedNormal', what, x)
  checkFloat('truncatedNormal', dtype)
  return (k, shape, wanted = dtype) => times(drawTruncated(k, lower, upper, shape, wanted), stddev)
}

/** By what the variance is divided: fan in, fan out, or their arithmetic or geometric mean. */
export type VarianceMode = 'fanIn' | 'fanOut' | 'fanAvg' | 'fanGeoAvg'

export type VarianceDistribution = 'truncatedNormal' | 'normal' | 'uniform'

/** The standard deviation of a standard normal draw between -2 and 2. */
const TRUNCATED = 0.87962566103423978

/** Sizes of what goes into one output and comes out of one input of a kernel. */
const fansOf = (fn: string, shape: Shape, options: FanOptions): readonly [number, number] => {
  const { inAxis = -2, outAxis = -1, batchAxis = [] } = options
  if (options.inAxis === undefined && shape.length < 2) {
    throw new TypeError(`${fn}: rank must be 2 or more unless inAxis is given, got shape ${showShape(shape)}`)
  }
  const size = (axes: Axes): number =>
    [axes].flat().reduce((n: number, axis: number) => n * shape[normalizeAxis(fn, axis, shape.length)]!, 1)
  const [inputs, outputs] = [size(inAxis), size(outAxis)]
  const window = sizeOf(shape) / inputs / outputs / size(batchAxis)
  return [inputs * window, outputs * window]
}

const denominatorOf = (fn: string, mode: VarianceMode, [fanIn, fanOut]: readonly [number, number]): number => {
  switch (mode) {
    case 'fanIn':
      return fanIn
    case 'fanOut':
      return fanOut
    case 'fanAvg':
      return (fanIn + fanOut) / 2
    case 'fanGeoAvg':
      return Math.sqrt(fanIn * fanOut)
    default:
      throw new RangeError(
        `${fn}: mode must be 'fanIn', 'fanOut', 'fanAvg' or 'fanGeoAvg', got ${String(mode satisfies never)}`,
      )
  }
}

const scaled =
  (
    fn: string,
    scale: number,
    mode: VarianceMode,
    distribution: VarianceDistribution,
    options: FanOptions,
  ): Initializer =>
  (k, shape, wanted = options.dtype ?? 'float32') => {
    const dtype = checkFloat(fn, wanted)
    checkKey(fn, k)
    if (sizeOf(shape) === 0) return full(shape, 0, dtype)
    const variance = scale / denominatorOf(fn, mode, fansOf(fn, shape, options))
    switch (distribution) {
      case 'truncatedNormal':
        return times(drawTruncated(k, -2, 2, shape, dtype), Math.sqrt(variance) / TRUNCATED)
      case 'normal':
        return times(drawNormal(k, shape, dtype), Math.sqrt(variance))
      case 'uniform':
        return times(drawUniform(k, shape, { dtype, minval: -1 }), Math.sqrt(3 * variance))
    }
  }

const checkDistribution = (fn: string, distribution: unknown): void => {
  if (['truncatedNormal', 'normal', 'uniform'].some((d) => d === distribution)) return
  throw new RangeError(
    `${fn}: distribution must be 'truncatedNormal', 'normal' or 'uniform', got ${String(distribution)}`,
  )
}

const FAN_OPTIONS: readonly string[] = ['inAxis', 'outAxis', 'batchAxis', 'dtype']

/** Variance `scale` divided by fan in, fan out or a mean of both, whatever the distribution. */
export const varianceScaling = (
  scale: number,
  mode: VarianceMode,
  distribution: VarianceDistribution,
  options: FanOptions = {},
): Initializer => {
  checkOptions('varianceScaling', options, FAN_OPTIONS)
  checkNumber('varianceScaling', 'scale', scale)
  if (!(scale >= 0)) throw new RangeError(`varianceScaling: scale must be 0 or more, got ${scale}`)
  denominatorOf('varianceScaling', mode, [1, 1])
  checkDistribution('varianceScaling', distribution)
  return scaled('varianceScaling', scale, mode, distribution, options)
}

/** Uniform with variance 2 / (fan in + fan out). Source: Glorot and Bengio 2010, PMLR 9, equation 16. */
export const glorotUniform = (options: FanOptions = {}): Initializer => {
  checkOptions('glorotUniform', options, FAN_OPTIONS)
  return scaled('glorotUniform', 1, 'fanAvg', 'uniform', options)
}

/** Truncated normal with variance 2 / (fan in + fan out). */
export const glorotNormal = (options: FanOptions = {}): Initializer => {
  checkOptions('glorotNormal', options, FAN_OPTIONS)
  return scaled('glorotNormal', 1, 'fanAvg', 'truncatedNormal', options)
}

/** Uniform with variance 2 / fan in. Source: He, Zhang, Ren and Sun 2015, arXiv:1502.01852, equation 10. */
export const heUniform = (options: FanOptions = {}): Initializer => {
  checkOptions('heUniform', options, FAN_OPTIONS)
  return scaled('heUniform', 2, 'fanIn', 'uniform', options)
}

/** Truncated normal with variance 2 / fan in. */
export const heNormal = (options: FanOptions = {}): Initializer => {
  checkOptions('heNormal', options, FAN_OPTIONS)
  return scaled('heNormal', 2, 'fanIn', 'truncatedNormal', options)
}

/** Uniform with variance 1 / fan in. Source: LeCun, Bottou, Orr and Müller 1998, doi:10.1007/3-540-49430-8_2, section 4.6. */
export const lecunUniform = (options: FanOptions = {}): Initializer => {
  checkOptions('lecunUniform', options, FAN_OPTIONS)
  return scaled('lecunUniform', 1, 'fanIn', 'uniform', options)
}

/** Truncated normal with variance 1 / fan in. */
export const lecunNormal = (options: FanOptions = {}): Initializer => {
  checkOptions('lecunNormal', options, FAN_OPTIONS)
  return scaled('lecunNormal', 1, 'fanIn', 'truncatedNormal', options)
}

/**
 * `scale` times a matrix with orthonormal rows or columns; arrays of higher rank are seen as matrices whose columns lie along
 * `columnAxis`.
 * @throws TypeError for a rank below 2.
 */
export const orthogonal = (scale = 1, columnAxis = -1, dtype: DType = 'float32'): Initializer => {
  checkOrthogonal('orthogonal', scale, columnAxis, dtype)
  return (k, shape, wanted = dtype) => {
    if (shape.length < 2) throw new TypeError(`orthogonal: rank must be 2 or more, got shape ${showShape(shape)}`)
    const axis = normalizeAxis('orthogonal', columnAxis, shape.length)
    if (sizeOf(shape) === 0) return full(shape, 0, wanted)
    const columns = shape[axis]!
    const q = drawOrthogonal(k, sizeOf(shape) / columns, [], wanted, columns)
    const rest = shape.filter((_, d) => d !== axis)
    return times(moveaxis(reshapeTo(q, [...rest, columns]), -1, axis), scale)
  }
}

const checkOrthogonal = (fn: string, scale: number, columnAxis: number, dtype: DType): void => {
  checkNumber(fn, 'scale', scale)
  checkInteger(fn, 'columnAxis', columnAxis)
  checkFloat(fn, dtype)
}

/**
 * `orthogonal` in the middle of a convolution's window of 1 to 3 axes [...window, in, out] and 0 elsewhere, so that deep stacks
 * of convolutions keep lengths. Source: Xiao et al. 2018, arXiv:1806.05393.
 * @throws TypeError for another rank than 3 to 5, and for more inputs than outputs.
 */
export const deltaOrthogonal = (scale = 1, columnAxis = -1, dtype: DType = 'float32'): Initializer => {
  checkOrthogonal('deltaOrthogonal', scale, columnAxis, dtype)
  return (k, shape, wanted = dtype) => {
    const [inputs, outputs] = shape.slice(-2)
    if (shape.length < 3 || shape.length > 5 || inputs! > outputs!) {
      throw new TypeError(
        `deltaOrthogonal: the shape must be [...window, in, out] with 1 to 3 window axes and in ≤ out, got ${showShape(shape)}`,
      )
    }
    const window = shape.slice(0, -2)
    if (sizeOf(shape) === 0) return full(shape, 0, wanted)
    const matrix = orthogonal(scale, columnAxis, wanted)(k, shape.slice(-2))
    const low = window.map((n) => Math.floor((n - 1) / 2))
    return pad(reshapeTo(matrix, [...window.map(() => 1), ...matrix.shape]), like(matrix, 0), {
      low: [...low, 0, 0],
      high: [...window.map((n, i) => n - 1 - low[i]!), 0, 0],
      interior: shape.map(() => 0),
    })
  }
}
