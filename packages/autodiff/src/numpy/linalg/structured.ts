/** Matrices put together by rule, factors to solve with, and the exponential of a matrix. */
import { checkOptions, showShape, type Operand, type Value } from '@pullback/core'
import { checkInteger, checkList } from '../../given.ts'
import { add, div, max, mul, sub } from '../../primitives/arithmetic.ts'
import { broadcastInDim, reduceSum } from '../../primitives/broadcast.ts'
import { compare } from '../../primitives/comparison.ts'
import { concatenate } from '../../primitives/concatenate.ts'
import { convert } from '../../primitives/convert.ts'
import { abs } from '../../primitives/arithmetic.ts'
import { take } from '../../primitives/indexing.ts'
import { rev, slice } from '../../primitives/layout.ts'
import { iota } from '../../primitives/random.ts'
import { reduceMax } from '../../primitives/reduce.ts'
import { exponent, pow2 } from '../../primitives/scaling.ts'
import { select } from '../../primitives/select.ts'
import { stopGradient } from '../../transforms/stopGradient.ts'
import { block } from '../editing.ts'
import { asValue, like, promoteDTypes, toFloating } from '../operands.ts'
import { atleast1d, atleast2d, ravel } from '../shape.ts'
import { cholesky } from './decompositions.ts'
import { identity, product } from './matrices.ts'
import { solve, solveTriangular } from './solve.ts'

/** Matrices along the diagonal of a larger one, zeros elsewhere; vectors are rows. */
export const blockDiag = (...xs: readonly Operand[]): Value => {
  const parts = promoteDTypes(
    'blockDiag',
    xs.length === 0 ? [broadcastInDim(asValue('blockDiag', 0), [1, 0], [])] : xs,
  ).map(atleast2d)
  parts.forEach((p) => {
    if (p.shape.length > 2)
      throw new TypeError(`blockDiag: arrays must have at most two axes, got shape ${showShape(p.shape)}`)
  })
  return block(
    parts.map((p, i) =>
      parts.map((q, j) => (i === j ? p : broadcastInDim(like(p, 0), [p.shape[0]!, q.shape[1]!], []))),
    ),
  )
}

/** Row and column numbers of an [n, m] matrix. */
const numbers = (n: number, m: number): readonly [Value, Value] => [iota([n, m], 'int32', 0), iota([n, m], 'int32', 1)]

/** The matrix with `column` [n] at its left and `row` [m] on top (`row[0]` is not read), constant along diagonals. */
export const toeplitz = (column: Operand, row?: Operand): Value => {
  const [c, r] = promoteDTypes('toeplitz', [column, row ?? column]).map((v) => ravel(atleast1d(v))) as [Value, Value]
  const [n, m] = [c.size, r.size]
  const line = concatenate([rev(c, [0]), slice(r, [Math.min(1, m)], [m])], 0)
  const [i, j] = numbers(n, m)
  return take(line, add(sub(j, i), like(i, n - 1)), { axis: 0, batch: 0, mode: 'clip' })
}

/** The matrix with `column` [n] at its left and `row` [m] (zeros by default) below, constant along antidiagonals. */
export const hankel = (column: Operand, row?: Operand): Value => {
  const c0 = asValue('hankel', column)
  const zeros = broadcastInDim(like(c0, 0), [c0.size], [])
  const [c, r] = promoteDTypes('hankel', [c0, row ?? zeros]).map((v) => ravel(atleast1d(v))) as [Value, Value]
  const line = concatenate([c, slice(r, [Math.min(1, r.size)], [r.size])], 0)
  const [i, j] = numbers(c.size, r.size)
  return take(line, add(i, j), { axis: 0, batch: 0, mode: 'clip' })
}

/** The matrix of 1 / (i + j + 1). */
export const hilbert = (n: number): Value => {
  checkInteger('hilbert', 'n', n, 0)
  const [i, j] = numbers(n, n)
  const sum = convert(add(add(i, j), like(i, 1)), 'float32')
  return div(like(sum, 1), sum)
}

/** The Cholesky factor of a positive definite matrix and whether it is the lower one, for `choSolve`. */
export const choFactor = (a: Operand, options: { readonly lower?: boolean } = {}): readonly [Value, boolean] => {
  checkOptions('choFactor', options, ['lower'])
  const lower = options.lower ?? false
  return [cholesky(asValue('choFactor', a), { upper: !lower }), lower]
}

/** The x with a x = b for the factors and row exchanges that `luFactor` gives: a [n, n], b [n] or [n, k]. */
export const luSolve = (factors: readonly [Value, Value], b: Operand): Value => {
  const [lu, pivots] = checkList('luSolve', 'factors', factors).map((f) => asValue('luSolve', f)) as [Value, Value]
  const y = toFloating('luSolve', b)
  const n = lu.shape[0]!
  if (lu.shape.length !== 2 || y.shape[0] !== n) {
    throw new TypeError(
      `luSolve: expected factors [n, n] and b [n] or [n, k], got ${showShape(lu.shape)} and ${showShape(y.shape)}`,
    )
  }
  let order: Value = iota([n], 'int32')
  for (let k = 0; k < n; k++) {
    const other = pivots.at(k).get()
    const [here, there] = [order.at(k).get(), order.at(other).get()]
    order = order.at(k).set(there).at(other).set(here)
  }
  const rows = take(y, order, { axis: 0, batch: 0, mode: 'clip' })
  return solveTriangular(lu, solveTriangular(lu, rows, { lower: true, unitDiagonal: true }), { lower: false })
}

/** Coefficients of the [13/13] Padé approximant of e^x (Higham 2005, doi:10.1137/04061101X, table 2.3). */
const PADE = [
  64764752532480000, 32382376266240000, 7771770303897600, 1187353796428800, 129060195264000, 10559470521600,
  670442572800, 33522128640, 1323241920, 40840800, 960960, 16380, 182, 1,
]

/** Halvings tried: norms up to 2^16 · 5.4. */
const HALVINGS = 16

/**
 * e^a = Σ a^k / k! of matrices [..., n, n], by scaling, the [13/13] Padé approximant and squaring. NaN where the norm is
 * above 2^16 · 5.4.
 */
export const expm = (a: Operand): Value => {
  const x = toFloating('expm', a)
  const rank = x.shape.length
  const n = x.shape[rank - 1]!
  if (rank < 2 || x.shape[rank - 2] !== n) {
    throw new TypeError(`expm: expected square matrices [..., n, n], got shape ${showShape(x.shape)}`)
  }
  if (x.size === 0) return x
  const norm = reduceMax(reduceSum(abs(stopGradient(x)), [rank - 2]), [rank - 2])
  const halvings = max(add(exponent(div(norm, like(norm, 5.371920351148152))), like(norm, 1)), like(norm, 0))
  const over = (v: Value): Value => broadcastInDim(v, x.shape, [...x.shape.keys()].slice(0, -2))
  const scaled = mul(x, over(pow2(mul(halvings, like(norm, -1)))))
  const one = identity(n, x.shape.slice(0, -2), x.dtype)
  const square = product(scaled, scaled)
  // b_k / b_0, so that nothing overflows in float32.
  const b = PADE.map((c) => like(x, c / PADE[0]!))
  let odd: Value = mul(one, b[13]!)
  let even: Value = mul(one, b[12]!)
  for (let k = 11; k >= 1; k -= 2) {
    odd = add(product(square, odd), mul(one, b[k]!))
    even = add(product(square, even), mul(one, b[k - 1]!))
  }
  const u = product(scaled, odd)
  let y = solve(sub(even, u), add(even, u))
  for (let k = 0; k < HALVINGS; k++) {
    y = select(over(compare('gt', halvings, like(norm, k))), product(y, y), y)
  }
  return select(over(compare('le', halvings, like(norm, HALVINGS))), y, like(y, NaN))
}
