/** Random vectors with a covariance, and random orthogonal matrices. */
import {
  broadcastShapes,
  shapesEqual,
  showShape,
  type DType,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { add, max, mul } from '../primitives/arithmetic.ts'
import { reshapeTo } from '../primitives/broadcast.ts'
import { convert } from '../primitives/convert.ts'
import { sqrt } from '../primitives/exponential.ts'
import { sign } from '../primitives/rounding.ts'
import { cholesky, diagonal, eigh, matmul, matrixTranspose, qr, svd } from '../numpy/linalg/index.ts'
import { asValue, like, stretchTo } from '../numpy/operands.ts'
import { checkFloat, drawShape } from './bits.ts'
import { normalFor } from './continuous.ts'
import { checkKey, type Key } from './key.ts'
import { using } from './keyUse.ts'

/** How a covariance matrix is factored. */
export type CovarianceMethod = 'cholesky' | 'eigh' | 'svd'

/** A matrix A with A Aᵀ = covariance. */
const factorOf = (cov: Value, method: CovarianceMethod): Value => {
  const scaled = (vectors: Value, values: Value): Value => {
    // What rounding made negative is 0.
    const root = sqrt(max(values, like(values, 0)))
    return mul(vectors, stretchTo(reshapeTo(root, [...root.shape.slice(0, -1), 1, root.shape.at(-1)!]), vectors.shape))
  }
  switch (method) {
    case 'cholesky':
      return cholesky(cov)
    case 'eigh': {
      const [values, vectors] = eigh(cov)
      return scaled(vectors, values)
    }
    case 'svd': {
      const [u, s] = svd(cov)
      return scaled(u, s)
    }
    default:
      throw new RangeError(
        `multivariateNormal: method must be 'cholesky', 'eigh' or 'svd', got ${String(method satisfies never)}`,
      )
  }
}

/**
 * Normal vectors with `mean` [..., n] and covariance `cov` [..., n, n] -> [...shape, n]. `shape`, by default what the leading
 * axes of both broadcast to, must be what they stretch to. Singular covariances need the method 'eigh' or 'svd'; with these
 * the signs, and so the draws, may differ from JAX's, but not their distribution.
 */
export const multivariateNormal = (
  k: Key,
  mean: Operand,
  cov: Operand,
  shape?: number | Shape,
  dtype: DType = 'float32',
  method: CovarianceMethod = 'cholesky',
): Value =>
  using('multivariateNormal', k, (one) => {
    const fn = 'multivariateNormal'
    checkKey(fn, one)
    const d = checkFloat(fn, dtype)
    const [m, c] = [convert(asValue(fn, mean), d), convert(asValue(fn, cov), d)]
    const n = m.shape.at(-1)
    if (n === undefined || c.shape.length < 2 || c.shape.at(-1) !== n || c.shape.at(-2) !== n) {
      throw new TypeError(
        `multivariateNormal: mean must be [..., n] and cov [..., n, n], got ${showShape(m.shape)} and ${showShape(c.shape)}`,
      )
    }
    const given = broadcastShapes(fn, [m.shape.slice(0, -1), c.shape.slice(0, -2)])
    const lead = shape === undefined ? given : drawShape(fn, shape)
    if (!shapesEqual(broadcastShapes(fn, [given, lead]), lead)) {
      throw new TypeError(
        `multivariateNormal: parameters must broadcast to the shape drawn, got ${showShape(given)} for ${showShape(lead)}`,
      )
    }
    const z = normalFor(fn, one, [...lead, n], d)
    const moved = matmul(factorOf(c, method), reshapeTo(z, [...lead, n, 1]))
    return add(stretchTo(m, z.shape), reshapeTo(moved, z.shape))
  })

/**
 * Random matrices [...shape, n, m] with orthonormal rows or columns (whichever are fewer), evenly distributed: for m = n, the
 * default, orthogonal ones from Haar's measure. Source: Mezzadri 2007, arXiv:math-ph/0609050.
 */
export const orthogonal = (
  k: Key,
  n: number,
  shape: number | Shape = [],
  dtype: DType = 'float32',
  m: number = n,
): Value =>
  using('orthogonal', k, (one) => {
    const fn = 'orthogonal'
    checkKey(fn, one)
    const sizes = drawShape(fn, [n, m])
    const [high, low] = [Math.max(...sizes), Math.min(...sizes)]
    const [q, r] = qr(normalFor(fn, one, [...drawShape(fn, shape), high, low], checkFloat(fn, dtype)))
    const signs = sign(diagonal(r, { axis1: -2, axis2: -1 }))
    const y = mul(q, stretchTo(reshapeTo(signs, [...signs.shape.slice(0, -1), 1, low]), q.shape))
    return n < m ? matrixTranspose(y) : y
  })
