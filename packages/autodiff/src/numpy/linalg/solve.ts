/** Systems of equations, inverses and determinants for stacks of matrices. */
import { broadcastShapes, checkOptions, showShape, sizeOf, type Operand, type Shape, type Value } from '@pullback/core'
import { abs, add, mul, sub } from '../../primitives/arithmetic.ts'
import { broadcastInDim, reduceSum, reshapeTo } from '../../primitives/broadcast.ts'
import { log } from '../../primitives/exponential.ts'
import { reduceProd } from '../../primitives/reduce.ts'
import { sign as signOf } from '../../primitives/rounding.ts'
import { stopGradient } from '../../transforms/stopGradient.ts'
import { promoteDTypes } from '../operands.ts'
import { cofactorsC } from './cofactors.ts'
import { composed, type Composed } from '../../control/composed.ts'
import { matrixOf } from './decompositions.ts'
import { factoredSolve, luC, parity } from './lu.ts'
import { batchOf, block, colsOf, diagonal, filled, identity, rowsOf } from './matrices.ts'
import { checkMatrix, triangularSolve } from './triangular.ts'

const stretched = (x: Value, batch: Shape): Value => {
  const shape = [...batch, rowsOf(x), colsOf(x)]
  const added = shape.length - x.shape.length
  return broadcastInDim(
    x,
    shape,
    x.shape.map((_, d) => d + added),
  )
}

/** A system in one dtype over equal leading axes, the right side as columns; and how to give its solution the shape of `b`. */
const systemOf = (
  fn: string,
  a: Operand,
  b: Operand,
): { readonly a: Value; readonly b: Value; readonly back: (x: Value) => Value } => {
  const [p, q] = promoteDTypes(fn, [a, b]) as readonly [Value, Value] // one per operand
  const x = matrixOf(fn, p, true)
  if (q.shape.length === 0) throw new TypeError(`${fn}: the right side must have at least one axis, got a scalar`)
  const isVector = q.shape.length === 1
  const y = matrixOf(fn, isVector ? reshapeTo(q, [...q.shape, 1]) : q)
  if (rowsOf(y) !== rowsOf(x)) {
    throw new TypeError(
      `${fn}: the sizes must agree, got matrices ${showShape(x.shape)} and right side ${showShape(q.shape)}`,
    )
  }
  const batch = broadcastShapes(fn, [batchOf(x), batchOf(y)])
  return {
    a: stretched(x, batch),
    b: stretched(y, batch),
    back: (z) => (isVector ? reshapeTo(z, [...batch, rowsOf(x)]) : z),
  }
}

/**
 * The x with a x = b: `a` [..., n, n], `b` [n] or [..., n, m], leading axes broadcasting. A singular matrix gives inf or NaN,
 * no exception. A one-dimensional `b` is one vector for the whole stack.
 */
export const solve = (a: Operand, b: Operand): Value => {
  const s = systemOf('solve', a, b)
  const [lu, , permutation] = luC.apply([stopGradient(s.a)], null)
  return s.back(factoredSolve(s.a, lu!, permutation!, s.b))
}

export interface SolveTriangularOptions {
  /** Which triangle is read; default upper, as in scipy. */
  readonly lower?: boolean
  /** Solve with the transpose of that triangle. */
  readonly trans?: boolean
  /** Count the diagonal as ones. */
  readonly unitDiagonal?: boolean
}

/** The x with T x = b, T a triangle of `a`; shapes as for `solve`. The other triangle is not read. */
export const solveTriangular = (a: Operand, b: Operand, options: SolveTriangularOptions = {}): Value => {
  checkOptions('solveTriangular', options, ['lower', 'trans', 'unitDiagonal'])
  const { lower = false, trans = false, unitDiagonal = false } = options
  const s = systemOf('solveTriangular', a, b)
  return s.back(triangularSolve(s.a, s.b, { lower, transposeA: trans, unitDiagonal }))
}

/** The x with a x = b, given a factor of a: L of a = L Lᵀ, or with `lower` false U of a = Uᵀ U. */
export const choSolve = (factor: Operand, b: Operand, options: { readonly lower?: boolean } = {}): Value => {
  checkOptions('choSolve', options, ['lower'])
  const { lower = true } = options
  const s = systemOf('choSolve', factor, b)
  const half = triangularSolve(s.a, s.b, { lower, transposeA: !lower, unitDiagonal: false })
  return s.back(triangularSolve(s.a, half, { lower, transposeA: lower, unitDiagonal: false }))
}

/** A⁻¹ of [..., n, n]; inf or NaN where singular. */
export const inv = (a: Operand): Value => {
  const x = matrixOf('inv', a, true)
  return solve(x, identity(rowsOf(x), batchOf(x), x.dtype))
}

const detC: Composed<null> = composed<null>({
  name: 'det',
  check: ([a]) => {
    checkMatrix('det', a!, true)
  },
  body: ([a]) => {
    const [lu, pivots] = luC.apply([a!], null)
    const r = batchOf(a!).length
    return [mul(reduceProd(diagonal(lu!), [r]), parity(pivots!, a!))]
  },
  jvp: ([a], [da]) => {
    const r = batchOf(a!).length
    return [reduceSum(mul(cofactorsC.apply([a!], null)[0]!, da!), [r, r + 1])]
  },
})

/** Element (i, j) of each matrix. */
const at = (x: Value, i: number, j: number): Value => reshapeTo(block(x, i, i + 1, j, j + 1), batchOf(x))

/**
 * Determinants [...] of [..., n, n]. The first derivative is the matrix of cofactors, right for singular matrices of any
 * rank (JAX gives zeros for some); for n ≤ 3 so are all higher ones.
 */
export const det = (a: Operand): Value => {
  const x = matrixOf('det', a, true)
  const n = rowsOf(x)
  if (n === 0) return filled(1, batchOf(x), x)
  if (n === 1) return at(x, 0, 0)
  const minor = (i: number, j: number, k: number, l: number): Value =>
    sub(mul(at(x, i, j), at(x, k, l)), mul(at(x, i, l), at(x, k, j)))
  if (n === 2) return minor(0, 0, 1, 1)
  if (n === 3) {
    return add(
      sub(mul(at(x, 0, 0), minor(1, 1, 2, 2)), mul(at(x, 0, 1), minor(1, 0, 2, 2))),
      mul(at(x, 0, 2), minor(1, 0, 2, 1)),
    )
  }
  return detC.apply([x], null)[0]!
}

/** Results: sign, log |det|, and the factors that its derivative needs. */
const slogdetC: Composed<null> = composed<null>({
  name: 'slogdet',
  check: ([a]) => {
    checkMatrix('slogdet', a!, true)
  },
  body: ([a]) => {
    const [lu, pivots, permutation] = luC.apply([a!], null)
    const r = batchOf(a!).length
    const d = diagonal(lu!)
    const sign = mul(reduceProd(signOf(d), [r]), parity(pivots!, a!))
    return [sign, reduceSum(log(abs(d)), [r]), lu!, permutation!]
  },
  jvp: ([a], [da], _, [, , lu, permutation]) => {
    const r = batchOf(a!).length
    const trace = reduceSum(diagonal(factoredSolve(a!, lu!, permutation!, da!)), [r])
    return [null, trace, null, null]
  },
})

/** Sign (0 where singular) and log |det| (there -inf) of [..., n, n]. */
export const slogdet = (a: Operand): readonly [sign: Value, logabsdet: Value] => {
  const [sign, logabsdet] = slogdetC.apply([matrixOf('slogdet', a, true)], null)
  return [sign!, logabsdet!]
}

/** The tensor x with `tensordot(a, x, x.ndim)` = b: the first axes of `a` are those of `b`, the others those of x. */
export const tensorsolve = (a: Operand, b: Operand): Value => {
  const [p, q] = promoteDTypes('tensorsolve', [a, b]) as readonly [Value, Value] // one per operand
  const shape = p.shape.slice(q.shape.length)
  const n = sizeOf(shape)
  if (sizeOf(q.shape) !== n || sizeOf(p.shape) !== n * n) {
    throw new TypeError(
      `tensorsolve: the matrix must be square, got ${showShape(p.shape)} and right side ${showShape(q.shape)}`,
    )
  }
  return reshapeTo(solve(reshapeTo(p, [n, n]), reshapeTo(q, [n])), shape)
}

/** The tensor whose `tensordot` over `axes` axes with `a` is the identity: the first `axes` axes of `a` are its rows. */
export const tensorinv = (a: Operand, axes = 2): Value => {
  const [x] = promoteDTypes('tensorinv', [a]) as readonly [Value]
  const [first, rest] = [x.shape.slice(0, axes), x.shape.slice(axes)]
  if (!Number.isInteger(axes) || axes < 1 || sizeOf(first) !== sizeOf(rest)) {
    throw new TypeError(
      `tensorinv: the first ${axes} axes must hold as many elements as the others, got shape ${showShape(x.shape)}`,
    )
  }
  return reshapeTo(inv(reshapeTo(x, [sizeOf(first), sizeOf(rest)])), [...rest, ...first])
}
