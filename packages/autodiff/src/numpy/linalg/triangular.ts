/** Systems with a triangular matrix: substitution, by halves where large. */
import { isFloating, showShape, type Value } from '@pullback/core'
import { showAval, type Aval } from '../../aval.ts'
import { scan } from '../../control/scan.ts'
import { div, mul, neg, sub, addZero } from '../../primitives/arithmetic.ts'
import { compare } from '../../primitives/comparison.ts'
import { iota } from '../../primitives/random.ts'
import { select } from '../../primitives/select.ts'
import { composed, type Composed } from '../../control/composed.ts'
import {
  batchOf,
  below,
  block,
  colsOf,
  column,
  flatten,
  lowerPart,
  part,
  product,
  productT,
  row,
  rowsOf,
  spread,
  transposed,
  unflatten,
  upperPart,
} from './matrices.ts'

export interface TriangularParams {
  readonly lower: boolean
  /** Solve with the transpose of the matrix given. */
  readonly transposeA: boolean
  /** The diagonal counts as ones and is not read. */
  readonly unitDiagonal: boolean
}

/** Up to this size substitution goes column by column; beyond, by halves, so that most work is matrix products. */
const LEAF = 32

/** T⁻¹ · b for stacks [b, n, n] and [b, n, m]; the other triangle of `t` is not read. */
export const substitute = (t: Value, b: Value, lower: boolean, unit: boolean): Value => {
  const n = rowsOf(b)
  if (n === 0 || b.shape.includes(0)) return b
  if (n > LEAF) {
    const h = n >> 1
    const m = colsOf(b)
    const [t1, t2] = [block(t, 0, h, 0, h), block(t, h, n, h, n)]
    const [b1, b2] = [block(b, 0, h, 0, m), block(b, h, n, 0, m)]
    if (lower) {
      const x1 = substitute(t1, b1, lower, unit)
      return below(x1, substitute(t2, sub(b2, product(block(t, h, n, 0, h), x1)), lower, unit))
    }
    const x2 = substitute(t2, b2, lower, unit)
    return below(substitute(t1, sub(b1, product(block(t, 0, h, h, n), x2)), lower, unit), x2)
  }
  const rows = iota(b.shape, 'int32', 1)
  const step = (x: Value, k: Value): readonly [Value, null] => {
    const c = column(t, k)
    const right = row(x, k)
    const solved = unit ? right : div(right, spread(row(c, k), right.shape, [0]))
    const wide = spread(solved, b.shape, [0, 2])
    const rest = sub(x, mul(spread(c, b.shape, [0, 1]), wide))
    const open = select(compare(lower ? 'gt' : 'lt', rows, k), rest, x)
    return [select(compare('eq', rows, k), wide, open), null]
  }
  return scan(step, b, iota([n], 'int32'), { reverse: !lower })[0]
}

const describe = (ins: readonly Aval[]): string => ins.map((a) => showAval(a)).join(' and ')

/** Checks matrices [..., n, n] and [..., n, m] of one floating dtype over equal leading axes. */
export const checkSystem = (fn: string, a: Aval, b: Aval): void => {
  const ra = a.shape.length
  const fits =
    isFloating(a.dtype) &&
    a.dtype === b.dtype &&
    ra >= 2 &&
    b.shape.length === ra &&
    a.shape[ra - 1] === a.shape[ra - 2] &&
    b.shape[ra - 2] === a.shape[ra - 1] &&
    a.shape.slice(0, -2).every((n, d) => n === b.shape[d])
  if (!fits) {
    throw new TypeError(`${fn}: operands must be floating [..., n, n] and [..., n, m], got ${describe([a, b])}`)
  }
}

/** Checks one floating stack of matrices, square if asked. */
export const checkMatrix = (fn: string, a: Aval, square = false): void => {
  const r = a.shape.length
  if (isFloating(a.dtype) && r >= 2 && (!square || a.shape[r - 1] === a.shape[r - 2])) return
  throw new TypeError(
    `${fn}: operand must be floating of shape ${square ? '[..., n, n]' : '[..., m, n]'}, got ${a.dtype}${showShape(a.shape)}`,
  )
}

export const triangularSolveC: Composed<TriangularParams> = composed<TriangularParams>({
  name: 'triangularSolve',
  check: ([a, b]) => {
    checkSystem('triangularSolve', a!, b!)
  },
  body: ([a, b], { lower, transposeA, unitDiagonal }) => {
    const t = flatten(a!)
    const x = transposeA
      ? substitute(transposed(t), flatten(b!), !lower, unitDiagonal)
      : substitute(t, flatten(b!), lower, unitDiagonal)
    return [unflatten(x, batchOf(b!))]
  },
  jvp: ([a], [da, db], p, [x]) => {
    if (da == null) return [db == null ? null : triangularSolve(a!, db, p)]
    const triangle = p.unitDiagonal ? part(da, p.lower ? 'gt' : 'lt') : p.lower ? lowerPart(da) : upperPart(da)
    const moved = neg(p.transposeA ? productT(triangle, x!) : product(triangle, x!))
    return [triangularSolve(a!, addZero(moved, db ?? null)!, p)]
  },
  transpose: ([ct], [a], p) => [null, ct && a ? triangularSolve(a, ct, { ...p, transposeA: !p.transposeA }) : null],
})

/** The x with T x = b (or Tᵀ x = b), T a triangle of `a` [..., n, n], b [..., n, m]. Linear in b. */
export const triangularSolve = (a: Value, b: Value, p: TriangularParams): Value => triangularSolveC.apply([a, b], p)[0]!

/** Solves with a lower or upper triangle. */
export const solveLower = (a: Value, b: Value, unitDiagonal = false): Value =>
  triangularSolve(a, b, { lower: true, transposeA: false, unitDiagonal })
/** b · T⁻ᵀ and b · U⁻¹: the same from the right. */
export const solveLowerTRight = (a: Value, b: Value): Value => transposed(solveLower(a, transposed(b)))
export const solveUpperRight = (a: Value, b: Value): Value =>
  transposed(triangularSolve(a, transposed(b), { lower: false, transposeA: true, unitDiagonal: false }))
