/** Densities estimated from points by a normal distribution around each. */
import { checkOptions, showShape, type Operand, type Shape, type Value } from '@pullback/core'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { add, divide, multiply, negative, power, square, subtract } from '../numpy/arithmetic.ts'
import { exp, log, sqrt } from '../numpy/exponential.ts'
import { diagonal } from '../numpy/einsum.ts'
import { take } from '../numpy/indexing.ts'
import { cholesky } from '../numpy/linalg/decompositions.ts'
import { solveTriangular } from '../numpy/linalg/solve.ts'
import { matmul } from '../numpy/linear.ts'
import { asValue, like, promoteDTypes, toFloating } from '../numpy/operands.ts'
import { sum } from '../numpy/reductions.ts'
import { cov } from '../numpy/sequences.ts'
import { expandDims, reshape } from '../numpy/shape.ts'
import { logsumexp } from '../nn/softmax.ts'
import { normal } from '../random/continuous.ts'
import { categorical } from '../random/discrete.ts'
import type { Key } from '../random/key.ts'
import { split } from '../random/keys.ts'
import { ndtr } from '../special/normal.ts'

export interface KernelDensityOptions {
  /**
   * Width of the kernels in standard deviations of the data: by Scott's rule (default), Silverman's, or a number.
   */
  readonly bwMethod?: 'scott' | 'silverman' | Operand
  /** Weights [n] of the points; equal by default. */
  readonly weights?: Operand
}

/** A density estimated from points. */
export interface KernelDensity {
  /** The points [dimensions, n]. */
  readonly dataset: Value
  /** Weights that add up to 1. */
  readonly weights: Value
  /** The number of equally weighted points that would be as good. */
  readonly neff: Value
  /** Covariance of each kernel, [dimensions, dimensions]. */
  readonly covariance: Value
  /** Densities [m] at points [dimensions, m] (or [m] in one dimension). */
  readonly pdf: (points: Operand) => Value
  readonly logpdf: (points: Operand) => Value
  readonly evaluate: (points: Operand) => Value
  /** The probability of an interval, in one dimension. */
  readonly integrateBox1d: (low: Operand, high: Operand) => Value
  /** ∫ of the product with a normal density of mean [dimensions] and this covariance. */
  readonly integrateGaussian: (mean: Operand, covariance: Operand) => Value
  /** ∫ of the product with another estimate. */
  readonly integrateKde: (other: KernelDensity) => Value
  /** Random points [dimensions, ...shape]. */
  readonly resample: (key: Key, shape: Shape) => Value
}

const FN = 'stats.gaussianKde'

const factorOf = (bw: 'scott' | 'silverman' | Operand, neff: Value, d: number): Operand => {
  if (bw === 'scott') return power(neff, -1 / (d + 4))
  if (bw === 'silverman') return power(multiply(neff, (d + 2) / 4), -1 / (d + 4))
  if (typeof bw === 'string') {
    throw new RangeError(
      `${FN}: bwMethod must be 'scott', 'silverman' or a number, got '${String(bw satisfies never)}'`,
    )
  }
  // A bare number takes the dtype of the data before it is squared.
  return typeof bw === 'number' ? like(neff, bw) : bw
}

/** log of a normal density of this covariance at differences [d, ...]. */
const logKernel = (differences: Value, covariance: Value): Value => {
  const [d, ...rest] = differences.shape as readonly [number, ...(readonly number[])]
  const factor = cholesky(covariance)
  const y = solveTriangular(factor, reshape(differences, [d, rest.reduce((m, n) => m * n, 1)]), { lower: true })
  const size = add(sum(log(diagonal(factor))), (d / 2) * Math.log(2 * Math.PI))
  return reshape(negative(add(multiply(sum(square(y), { axis: 0 }), 0.5), size)), rest)
}

/**
 * A density estimated from a `dataset` [n] or [dimensions, n]. Differentiable by the data, the weights and the points.
 * @throws TypeError where there are fewer than two elements or the weights do not fit.
 */
export const gaussianKde = (dataset: Operand, options: KernelDensityOptions = {}): KernelDensity => {
  checkOptions('gaussianKde', options, ['bwMethod', 'weights'])
  const given = asValue(FN, dataset)
  const { weights: givenWeights } = options
  const floats = promoteDTypes(FN, givenWeights === undefined ? [given] : [given, givenWeights])
  const data = toFloating(FN, floats[0]!)
  const raw = floats[1] && toFloating(FN, floats[1])
  const points = data.shape.length === 1 ? expandDims(data, 0) : data
  if (points.shape.length !== 2 || points.size < 2) {
    throw new TypeError(
      `${FN}: the dataset must be [n] or [dimensions, n] of at least two elements, got shape ${showShape(given.shape)}`,
    )
  }
  const [d, n] = points.shape as readonly [number, number]
  if (raw !== undefined && (raw.shape.length !== 1 || raw.shape[0] !== n)) {
    throw new TypeError(`${FN}: weights must be [${n}], got shape ${showShape(raw.shape)}`)
  }
  const equal = broadcastInDim(like(points, 1 / n), [n], [])
  const weights = raw === undefined ? equal : divide(raw, sum(raw))
  const neff = divide(1, sum(square(weights)))
  const spread = reshape(cov(points, null, { aweights: weights }), [d, d])
  const covariance = multiply(spread, square(factorOf(options.bwMethod ?? 'scott', neff, d)))
  return estimateOf({ dataset: points, weights, neff, covariance })
}

type Estimate = Pick<KernelDensity, 'dataset' | 'weights' | 'neff' | 'covariance'>

/** Points as [d, m]. */
const pointsOf = (fn: string, x: Operand, d: number): Value => {
  const v = toFloating(fn, asValue(fn, x))
  const p = v.shape.length === 2 ? v : v.shape.length < 2 && d === 1 ? reshape(v, [1, v.size]) : v.shape.length === 1 && v.shape[0] === d ? expandDims(v, 1) : v // prettier-ignore
  if (p.shape.length !== 2 || p.shape[0] !== d) {
    throw new TypeError(`${fn}: points must be [${d}, number], got shape ${showShape(v.shape)}`)
  }
  return p
}

const estimateOf = (e: Estimate): KernelDensity => {
  const { dataset, weights, covariance } = e
  const d = dataset.shape[0]!
  const logpdfOf = (fn: string, x: Operand): Value => {
    const differences = subtract(expandDims(pointsOf(fn, x, d), 2), expandDims(dataset, 1))
    return logsumexp(add(logKernel(differences, covariance), log(weights)), { axis: -1 })
  }
  const pdfOf = (fn: string) => (x: Operand): Value => exp(logpdfOf(fn, x)) // prettier-ignore
  return {
    ...e,
    pdf: pdfOf(`${FN}.pdf`),
    evaluate: pdfOf(`${FN}.evaluate`),
    logpdf: (x) => logpdfOf(`${FN}.logpdf`, x),
    integrateBox1d: (low, high) => {
      if (d !== 1) throw new TypeError(`${FN}.integrateBox1d: there must be one dimension, got ${d}`)
      const deviation = sqrt(reshape(covariance, []))
      const below = (x: Operand): Value => ndtr(divide(subtract(x, reshape(dataset, [dataset.size])), deviation))
      return sum(multiply(weights, subtract(below(high), below(low))))
    },
    integrateGaussian: (mean, other) => {
      const fn = `${FN}.integrateGaussian`
      const centre = pointsOf(fn, asValue(fn, mean).shape.length === 0 ? expandDims(mean, 0) : mean, d)
      const total = add(covariance, reshape(toFloating(fn, asValue(fn, other)), [d, d]))
      return exp(logsumexp(add(logKernel(subtract(dataset, centre), total), log(weights))))
    },
    integrateKde: (other) => {
      if (other.dataset.shape[0] !== d) {
        throw new TypeError(`${FN}.integrateKde: dimensions must agree, got ${d} and ${String(other.dataset.shape[0])}`)
      }
      const differences = subtract(expandDims(dataset, 2), expandDims(other.dataset, 1))
      const pairs = add(expandDims(log(weights), 1), log(other.weights))
      return exp(logsumexp(add(logKernel(differences, add(covariance, other.covariance)), pairs), { axis: [0, 1] }))
    },
    resample: (key, shape) => {
      const [which, where] = split(key, 2)
      const at = categorical(which, log(weights), { shape })
      const noise = normal(where, [d, shape.reduce((m, n) => m * n, 1)], dataset.dtype)
      return add(take(dataset, at, { axis: 1 }), reshape(matmul(cholesky(covariance), noise), [d, ...shape]))
    },
  }
}
