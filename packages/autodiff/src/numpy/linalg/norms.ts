/** Norms of vectors and matrices, and condition numbers. */
import { checkOptions, normalizeAxes, showShape, type Axes, type Operand, type Value } from '@pullback/core'
import { checkNumber } from '../../given.ts'
import { abs, div, mul } from '../../primitives/arithmetic.ts'
import { reduceSum, reshapeTo } from '../../primitives/broadcast.ts'
import { compare } from '../../primitives/comparison.ts'
import { convert } from '../../primitives/convert.ts'
import { pow, sqrt } from '../../primitives/exponential.ts'
import { permute } from '../../primitives/layout.ts'
import { reduceMax, reduceMin } from '../../primitives/reduce.ts'
import { like, toFloating } from '../operands.ts'
import { matrixOf, svdvals } from './decompositions.ts'
import { inv } from './solve.ts'

/** `fro` (Frobenius) and `nuc` (sum of singular values) are for matrices; numbers are for both. */
export type NormOrder = number | 'fro' | 'nuc'

export interface NormOptions {
  /** One axis for vectors, two for matrices; missing: the whole array. */
  readonly axis?: Axes
  readonly keepdims?: boolean
}

const vectorNormOf = (x: Value, ord: number, axes: readonly number[]): Value => {
  if (ord === 2) return sqrt(reduceSum(mul(x, x), axes))
  const size = abs(x)
  if (ord === Infinity) return reduceMax(size, axes)
  if (ord === -Infinity) return reduceMin(size, axes)
  if (ord === 0) return reduceSum(convert(compare('ne', x, like(x, 0)), x.dtype), axes)
  if (ord === 1) return reduceSum(size, axes)
  return pow(reduceSum(pow(size, like(x, ord)), axes), like(x, 1 / ord))
}

/** `x` with the two matrix axes last. */
const matrixLast = (x: Value, [r, c]: readonly [number, number]): Value =>
  permute(x, [...x.shape.map((_, d) => d).filter((d) => d !== r && d !== c), r, c])

const matrixNormOf = (fn: string, x: Value, ord: NormOrder, axes: readonly [number, number]): Value => {
  const y = matrixLast(x, axes)
  const [r, c] = [y.shape.length - 2, y.shape.length - 1]
  const extreme = ord === 1 || ord === Infinity || ord === 2 || ord === 'nuc' ? reduceMax : reduceMin
  switch (ord) {
    case 'fro':
      return sqrt(reduceSum(mul(y, y), [r, c]))
    case 1:
    case -1:
      return extreme(reduceSum(abs(y), [r]), [r])
    case Infinity:
    case -Infinity:
      return extreme(reduceSum(abs(y), [c]), [r])
    case 2:
    case -2:
      return extreme(svdvals(y), [r])
    case 'nuc':
      return reduceSum(svdvals(y), [r])
    default:
      throw new RangeError(
        `${fn}: the order of a matrix norm must be 1, -1, 2, -2, inf, -inf, 'fro' or 'nuc', got ${String(ord)}`,
      )
  }
}

const finish = (y: Value, x: Value, axes: readonly number[], keepdims: boolean): Value =>
  keepdims
    ? reshapeTo(
        y,
        x.shape.map((n, d) => (axes.includes(d) ? 1 : n)),
      )
    : y

const NORM_OPTIONS: readonly string[] = ['axis', 'keepdims']

/**
 * The norm of vectors (one axis) or matrices (two): by default the root of the sum of squares over all given axes, whose
 * derivative at 0 is NaN, as in JAX. Vectors: ±inf, 0 (how many are not zero) and any power. Matrices: 1, -1, 2, -2,
 * ±inf, 'fro', 'nuc'.
 */
export const norm = (x: Operand, ord: NormOrder | null = null, options: NormOptions = {}): Value => {
  checkOptions('norm', options, NORM_OPTIONS)
  const { axis, keepdims = false } = options
  const v = toFloating('norm', x)
  const axes = normalizeAxes('norm', axis, v.shape.length)
  if (ord === null) return finish(sqrt(reduceSum(mul(v, v), axes)), v, axes, keepdims)
  if (axes.length === 1) {
    if (typeof ord !== 'number' || Number.isNaN(ord)) {
      throw new RangeError(`norm: the order of a vector norm must be a number, got ${String(ord)}`)
    }
    return finish(vectorNormOf(v, ord, axes), v, axes, keepdims)
  }
  const [r, c] = axes
  if (axes.length !== 2 || r === undefined || c === undefined) {
    throw new TypeError(
      `norm: an order needs one or two axes, got shape ${showShape(v.shape)} and axes ${showShape(axes)}`,
    )
  }
  return finish(matrixNormOf('norm', v, ord, axisPair(axis, v, [r, c])), v, axes, keepdims)
}

/** The axes in the order given: rows first. */
const axisPair = (axis: Axes | undefined, x: Value, sorted: readonly [number, number]): readonly [number, number] => {
  if (!Array.isArray(axis)) return sorted
  const given = (axis as readonly number[]).map((d) => (d < 0 ? d + x.shape.length : d))
  return given[0] === sorted[0] ? sorted : [sorted[1], sorted[0]]
}

/** The norm of vectors along `axis`, over all elements by default; order 2 by default. */
export const vectorNorm = (x: Operand, ord = 2, options: NormOptions = {}): Value => {
  checkOptions('vectorNorm', options, NORM_OPTIONS)
  const { axis, keepdims = false } = options
  const v = toFloating('vectorNorm', x)
  checkNumber('vectorNorm', 'the order', ord)
  const axes = normalizeAxes('vectorNorm', axis, v.shape.length)
  return finish(vectorNormOf(v, ord, axes), v, axes, keepdims)
}

/** The norm of the matrices in the last two axes; Frobenius by default. */
export const matrixNorm = (
  x: Operand,
  ord: NormOrder = 'fro',
  options: { readonly keepdims?: boolean } = {},
): Value => {
  checkOptions('matrixNorm', options, ['keepdims'])
  const { keepdims = false } = options
  const v = matrixOf('matrixNorm', x)
  const r = v.shape.length - 2
  return finish(matrixNormOf('matrixNorm', v, ord, [r, r + 1]), v, [r, r + 1], keepdims)
}

/**
 * The condition number of [..., m, n]: the largest by the smallest singular value, or with an order |A| · |A⁻¹| in that
 * norm. Singular matrices give inf (order null or 2).
 */
export const cond = (x: Operand, ord: NormOrder | null = null): Value => {
  const v = matrixOf('cond', x)
  if (ord === null || ord === 2 || ord === -2) {
    const s = svdvals(v)
    const last = s.shape.length - 1
    const [high, low] = [reduceMax(s, [last]), reduceMin(s, [last])]
    return ord === -2 ? div(low, high) : div(high, low)
  }
  const square = matrixOf('cond', v, true)
  const r = v.shape.length - 2
  const size = (m: Value): Value => matrixNormOf('cond', m, ord, [r, r + 1])
  return mul(size(square), size(inv(square)))
}
