/** Factorisations made of others, and the steps inside them: polar, Householder's products, permutations of pivots, updates. */
import { checkOptions, showShape, type Operand, type Value } from '@pullback/core'
import { checkInteger } from '../../given.ts'
import { iota } from '../../primitives/random.ts'
import { jvp } from '../../transforms/jvp.ts'
import { vmap } from '../../transforms/vmap.ts'
import { add, multiply, subtract } from '../arithmetic.ts'
import { take } from '../indexing.ts'
import { where, equal } from '../logic.ts'
import { promoteDTypes, toFloating, toInteger } from '../operands.ts'
import { cholesky, matrixOf, svd } from './decompositions.ts'
import { block, colsOf, identity, lowerPart, product, productT, rowsOf, scaleColumns, transposed } from './matrices.ts'
import { expm } from './structured.ts'

/**
 * A matrix [..., m, n] as a rotation times a symmetric positive semidefinite one, A = U P (`right`, the default), or
 * A = P U (`left`). By singular values, so that derivatives need these to differ.
 */
export const polar = (
  a: Operand,
  options: { readonly side?: 'left' | 'right' } = {},
): readonly [u: Value, p: Value] => {
  checkOptions('polar', options, ['side'])
  const { side = 'right' } = options
  if (side !== 'left' && side !== 'right') {
    throw new RangeError(`polar: side must be 'left' or 'right', got '${String(side satisfies never)}'`)
  }
  const [u, s, vt] = svd(matrixOf('polar', a), { fullMatrices: false })
  const p = side === 'right' ? productT(vt, transposed(scaleColumns(transposed(vt), s))) : product(scaleColumns(u, s), transposed(u)) // prettier-ignore
  return [product(u, vt), p]
}

/** The exponential of `a` [n, n] and its derivative in direction `e`. */
export const expmFrechet = (a: Operand, e: Operand): readonly [Value, Value] => {
  const [x, dx] = promoteDTypes('expmFrechet', [a, e]).map((v) => toFloating('expmFrechet', v)) as [Value, Value]
  if (showShape(x.shape) !== showShape(dx.shape)) {
    throw new TypeError(`expmFrechet: shapes must be equal, got ${showShape(x.shape)} and ${showShape(dx.shape)}`)
  }
  const [y, dy] = jvp((v: Value) => expm(v), [x], [dx])
  return [y, dy]
}

/** The permutation [..., size] of rows that the pivots [..., k] of `luFactor` stand for. */
export const luPivotsToPermutation = (pivots: Operand, size: number): Value => {
  const p = toInteger('luPivotsToPermutation', 'pivots', pivots)
  checkInteger('luPivotsToPermutation', 'size', size, 0)
  const rank = p.shape.length
  const count = p.shape[rank - 1]
  if (count === undefined || count > size) {
    throw new TypeError(
      `luPivotsToPermutation: pivots must be [..., k] with k at most ${size}, got shape ${showShape(p.shape)}`,
    )
  }
  if (rank > 1) return vmap((row: Value) => luPivotsToPermutation(row, size))(p)
  const places = iota([size], 'int32')
  let order: Value = places
  for (let i = 0; i < count; i++) {
    const j = take(p, i)
    const [here, there] = [take(order, i), take(order, j)]
    order = where(equal(places, i), there, where(equal(places, j), here, order))
  }
  return order
}

/** alpha · A Aᵀ + beta · C for `a` [..., n, k] and a symmetric `c` [..., n, n]. */
export const symmetricProduct = (
  a: Operand,
  c: Operand,
  options: { readonly alpha?: number; readonly beta?: number } = {},
): Value => {
  checkOptions('symmetricProduct', options, ['alpha', 'beta'])
  const { alpha = 1, beta = 0 } = options
  const [x, y] = promoteDTypes('symmetricProduct', [a, c]) as readonly [Value, Value]
  const [m, s] = [matrixOf('symmetricProduct', x), matrixOf('symmetricProduct', y, true)]
  if (rowsOf(m) !== rowsOf(s)) {
    throw new TypeError(
      `symmetricProduct: both matrices must have as many rows, got ${showShape(m.shape)} and ${showShape(s.shape)}`,
    )
  }
  return add(multiply(product(m, transposed(m)), alpha), multiply(s, beta))
}

/** The upper factor of RᵀR + w wᵀ, given the upper triangle R [n, n] and w [n]. */
export const choleskyUpdate = (r: Operand, w: Operand): Value => {
  const [x, v] = promoteDTypes('choleskyUpdate', [r, w]) as readonly [Value, Value]
  const m = matrixOf('choleskyUpdate', x, true)
  const n = rowsOf(m)
  if (m.shape.length !== 2 || showShape(v.shape) !== showShape([n])) {
    throw new TypeError(
      `choleskyUpdate: the factor must be [n, n] and the vector [n], got ${showShape(m.shape)} and ${showShape(v.shape)}`,
    )
  }
  const column = toFloating('choleskyUpdate', v).reshape([n, 1])
  return cholesky(add(productT(m, m), multiply(column, transposed(column))), { upper: true })
}

/**
 * The first n columns of H₁ H₂ … H_k, where Hᵢ = I - τᵢ vᵢ vᵢᵀ and vᵢ is 1 at i, column i of `a` [..., m, n] below, and 0
 * above; `taus` [..., k].
 */
export const householderProduct = (a: Operand, taus: Operand): Value => {
  const [x, given] = promoteDTypes('householderProduct', [a, taus]) as readonly [Value, Value]
  const m = matrixOf('householderProduct', x)
  const [rows, columns] = [rowsOf(m), colsOf(m)]
  const t = toFloating('householderProduct', given)
  const count = t.shape.at(-1)
  const batch = m.shape.slice(0, -2)
  if (count === undefined || count > columns || columns > rows || showShape(t.shape) !== showShape([...batch, count])) {
    throw new TypeError(
      `householderProduct: shapes must be [..., m, n] and [..., k] with k ≤ n ≤ m, got ${showShape(m.shape)} and ${showShape(t.shape)}`,
    )
  }
  const unit = identity(rows, batch, m.dtype)
  const vectors = add(lowerPart(m, -1), block(unit, 0, rows, 0, columns))
  let q = block(unit, 0, rows, 0, columns)
  for (let k = count - 1; k >= 0; k--) {
    const v = block(vectors, 0, rows, k, k + 1)
    const tau = take(t, k, { axis: -1 }).reshape([...batch, 1, 1])
    q = subtract(q, multiply(tau, product(v, productT(v, q))))
  }
  return q
}
