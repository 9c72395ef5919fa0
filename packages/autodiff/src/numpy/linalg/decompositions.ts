/** Decompositions of stacks of matrices under their numpy names. Systems are in solve.ts. */
import { checkOptions, isFloating, isHalf, showShape, type Operand, type Value } from '@pullback/core'
import { mustBe } from '../../given.ts'
import { convert } from '../../primitives/convert.ts'
import { asValue } from '../operands.ts'
import { choleskyC } from './cholesky.ts'
import { eighC } from './eigh.ts'
import { luC } from './lu.ts'
import { batchOf, block, colsOf, identity, lowerPart, rowsOf, transposed, upperPart } from './matrices.ts'
import { permuteRows } from './lu.ts'
import { qrC } from './qr.ts'
import { svdC } from './svd.ts'
import { add } from '../../primitives/arithmetic.ts'

/** A floating stack of matrices; integers become float32. Half floats have too few digits for decompositions. */
export const matrixOf = (fn: string, x: Operand, square = false): Value => {
  const v = asValue(fn, x)
  if (v.shape.length < 2 || (square && rowsOf(v) !== colsOf(v))) {
    throw new TypeError(
      `${fn}: expected ${square ? 'square matrices [..., n, n]' : 'matrices [..., m, n]'}, got shape ${showShape(v.shape)}`,
    )
  }
  if (isHalf(v.dtype)) {
    throw new TypeError(`${fn}: dtype must be float32 or float64, got ${v.dtype}; convert with astype('float32')`)
  }
  return convert(v, isFloating(v.dtype) ? v.dtype : 'float32')
}

export interface CholeskyOptions {
  /** The factor above the diagonal, A = Uᵀ U. */
  readonly upper?: boolean
}

/**
 * L with A = L Lᵀ of symmetric positive definite `a` [..., n, n]; of other matrices (A + Aᵀ) / 2 counts. NaN in the whole
 * triangle where that is not positive definite: no exception, as in JAX.
 */
export const cholesky = (a: Operand, options: CholeskyOptions = {}): Value => {
  checkOptions('cholesky', options, ['upper'])
  const { upper = false } = options
  const l = choleskyC.apply([matrixOf('cholesky', a, true)], null)[0]!
  return upper ? transposed(l) : l
}

/** P, L and U with A = P L U: [..., m, m], [..., m, k] and [..., k, n], k the smaller size. */
export const lu = (a: Operand): readonly [Value, Value, Value] => {
  const x = matrixOf('lu', a)
  const [y, , permutation] = luC.apply([x], null)
  const [m, n] = [rowsOf(x), colsOf(x)]
  const k = Math.min(m, n)
  const batch = batchOf(x)
  const unit = add(lowerPart(block(y!, 0, m, 0, k), -1), block(identity(m, batch, x.dtype), 0, m, 0, k))
  const p = transposed(permuteRows(identity(m, batch, x.dtype), permutation!))
  return [p, unit, upperPart(block(y!, 0, k, 0, n))]
}

/** Both factors in one matrix [..., m, n] and the pivots: row i was exchanged with row pivots[i]. */
export const luFactor = (a: Operand): readonly [Value, Value] => {
  const [y, pivots] = luC.apply([matrixOf('luFactor', a)], null)
  return [y!, pivots!]
}

/** `reduced`: as many columns of Q as the smaller size; `complete`: Q square; `r`: R alone. */
export type QrMode = 'reduced' | 'complete'

/** Q with orthonormal columns and R upper triangular, A = Q R of `a` [..., m, n]; signs as LAPACK's. */
export const qr = (a: Operand, mode: QrMode = 'reduced'): readonly [Value, Value] => {
  const given: string = mode
  if (given !== 'reduced' && given !== 'complete') throw mustBe('qr', 'mode', "'reduced' or 'complete'", given)
  const [q, r] = qrC.apply([matrixOf('qr', a)], { full: mode === 'complete' })
  return [q!, r!]
}

export interface EighOptions {
  /** Which triangle is read; by default both, as (A + Aᵀ) / 2. */
  readonly triangle?: 'lower' | 'upper' | 'both'
}

const symmetricOf = (fn: string, a: Operand, { triangle = 'both' }: EighOptions): Value => {
  const x = matrixOf(fn, a, true)
  if (triangle === 'both') return x
  const strict = triangle === 'lower' ? lowerPart(x, -1) : lowerPart(transposed(x), -1)
  const own = triangle === 'lower' ? lowerPart(x) : lowerPart(transposed(x))
  return add(own, transposed(strict))
}

const EIGH_OPTIONS: readonly string[] = ['triangle']

/**
 * Eigenvalues [..., n], ascending, and eigenvectors as columns [..., n, n] of symmetric `a`. Derivatives of vectors whose
 * eigenvalues are equal are NaN; those of the values are fine.
 */
export const eigh = (a: Operand, options: EighOptions = {}): readonly [Value, Value] => {
  checkOptions('eigh', options, EIGH_OPTIONS)
  const [w, v] = eighC.apply([symmetricOf('eigh', a, options)], { vectors: true })
  return [w!, v!]
}

/** Eigenvalues of symmetric matrices, ascending. */
export const eigvalsh = (a: Operand, options: EighOptions = {}): Value => {
  checkOptions('eigvalsh', options, EIGH_OPTIONS)
  return eighC.apply([symmetricOf('eigvalsh', a, options)], { vectors: false })[0]!
}

export interface SvdOptions {
  /** Square U and Vᵀ; differentiable for square matrices only. Default true, as in JAX. */
  readonly fullMatrices?: boolean
}

/** U, singular values (descending) and Vᵀ with A = U diag(s) Vᵀ of `a` [..., m, n]. */
export const svd = (a: Operand, options: SvdOptions = {}): readonly [Value, Value, Value] => {
  checkOptions('svd', options, ['fullMatrices'])
  const { fullMatrices = true } = options
  const [s, u, vt] = svdC.apply([matrixOf('svd', a)], { vectors: true, full: fullMatrices })
  return [u!, s!, vt!]
}

/** Singular values [..., k], descending. */
export const svdvals = (a: Operand): Value => svdC.apply([matrixOf('svdvals', a)], { vectors: false, full: false })[0]!
