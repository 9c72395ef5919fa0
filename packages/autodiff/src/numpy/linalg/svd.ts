/** Singular values and vectors by Jacobi's method on one side. */
import type { Value } from '@pullback/core'
import { scan } from '../../control/scan.ts'
import { whileLoop } from '../../control/while.ts'
import { MissingRuleError } from '../../errors.ts'
import { abs, add, div, max, mul, neg, sub } from '../../primitives/arithmetic.ts'
import { reduceSum } from '../../primitives/broadcast.ts'
import { compare } from '../../primitives/comparison.ts'
import { sqrt } from '../../primitives/exponential.ts'
import { take } from '../../primitives/indexing.ts'
import { pad } from '../../primitives/layout.ts'
import { and } from '../../primitives/logical.ts'
import { iota, sortTogether } from '../../primitives/random.ts'
import { reduceMax, reduceOr } from '../../primitives/reduce.ts'
import { select } from '../../primitives/select.ts'
import { like } from '../operands.ts'
import { composed, type Composed } from '../../control/composed.ts'
import { epsilonOf, scaleOf } from './eigh.ts'
import { halves, MAX_SWEEPS, playRound, rotation } from './jacobi.ts'
import {
  batchOf,
  beside,
  block,
  colsOf,
  diagonal,
  filled,
  flatten,
  identity,
  product,
  productT,
  rowsOf,
  scaleColumns,
  spread,
  transposed,
  unflatten,
} from './matrices.ts'
import { householder } from './qr.ts'
import { checkMatrix } from './triangular.ts'

export interface SvdParams {
  readonly vectors: boolean
  /** Square matrices of vectors; otherwise as many as the smaller size. */
  readonly full: boolean
}

const dots = (x: Value, y: Value): Value => reduceSum(mul(x, y), [2])

/** The largest cosine between two rows of a pair, of pairs in which neither is rounding beside the largest row: [b]. */
const cosine = (p: Value, q: Value, g: Value, floor: Value): Value => {
  const counts = and(compare('gt', p, floor), compare('gt', q, floor))
  const size = select(counts, mul(sqrt(p), sqrt(q)), like(p, 1))
  return reduceMax(select(counts, div(abs(g), size), like(g, 0)), [1])
}

interface Orthogonal {
  /** Rows orthogonal to each other, longest first. */
  readonly rows: Value
  /** Their lengths. */
  readonly lengths: Value
  /** G with G · x = rows; null if not asked for. */
  readonly turned: Value | null
}

/** The rows of [b, n, n] turned until they are orthogonal. */
const orthogonalise = (a: Value, vectors: boolean): Orthogonal => {
  const [b, n, m] = a.shape as readonly [number, number, number]
  const size = n + (n % 2)
  const x = size === n ? a : pad(a, like(a, 0), { low: [0, 0, 0], high: [0, 1, 0], interior: [0, 0, 0] })
  const eps = epsilonOf(a)
  const longest = reduceMax(reduceSum(mul(a, a), [2]), [1])
  const floor = spread(mul(longest, like(a, (n * eps) ** 2)), [b, size / 2], [0])
  type Carry = readonly [Value, Value | null, Value]
  const round = ([y, g, worst]: Carry, _: Value): readonly [Carry, null] => {
    const [top, bottom] = halves(y, 1)
    const [p, q, gamma] = [dots(top, top), dots(bottom, bottom), dots(top, bottom)]
    const turn = rotation(p, q, gamma, like(a, 0))
    const next = max(worst, cosine(p, q, gamma, floor))
    return [[playRound(y, turn, 1), g === null ? null : playRound(g, turn, 1), next], null]
  }
  const none = filled(0, [b], a)
  const limit = 4 * eps * Math.sqrt(m)
  const openOnes = (worst: Value): Value => compare('gt', worst, like(worst, limit))
  type State = readonly [Value, Value, Value | null, Value]
  const [, y, g] = whileLoop<State>(
    ([count, , , worst]) => and(compare('lt', count, like(count, MAX_SWEEPS)), reduceOr(openOnes(worst), [0])),
    ([count, z, w, before]) => {
      const [[z1, w1, worst]] = scan(round, [z, w, none] as Carry, iota([size - 1], 'int32'))
      // Matrices that are done rest, so that no result depends on its neighbours.
      const isOpen = openOnes(before)
      const chosen = (next: Value, old: Value): Value => select(spread(isOpen, old.shape, [0]), next, old)
      return [
        add(count, like(count, 1)),
        chosen(z1, z),
        w1 === null || w === null ? null : chosen(w1, w),
        chosen(worst, before),
      ]
    },
    [iota([], 'int32'), x, vectors ? identity(size, [b], a.dtype) : null, filled(1, [b], a)],
  )
  const lengths = sqrt(reduceSum(mul(block(y, 0, n, 0, m), block(y, 0, n, 0, m)), [2]))
  const [negative, order] = sortTogether([neg(lengths), iota(lengths.shape, 'int32', 1)], 1)
  const sorted = (z: Value): Value => take(z, order!, { axis: 1, batch: 1, mode: 'clip' })
  return {
    rows: sorted(block(y, 0, n, 0, m)),
    lengths: neg(negative!),
    turned: g === null ? null : sorted(block(g, 0, n, 0, n)),
  }
}

interface Parts {
  readonly s: Value
  readonly u: Value | null
  readonly vt: Value | null
}

/** The decomposition of [b, m, n] with m ≥ n ≥ 1. With A = Q R and G R = S Vᵀ, U = Q Gᵀ. */
const decomposeTall = (a: Value, { vectors, full }: SvdParams): Parts => {
  const [b, m, n] = a.shape as readonly [number, number, number]
  const isBad = reduceOr(compare('ne', mul(a, like(a, 0)), like(a, 0)), [1, 2])
  const scale = scaleOf(a)
  const [q, r] = householder(div(a, spread(scale, a.shape, [0])), vectors && full)
  const { rows, lengths, turned } = orthogonalise(block(r, 0, n, 0, n), vectors)
  const orNaN = (y: Value): Value => select(spread(isBad, y.shape, [0]), like(y, NaN), y)
  const s = orNaN(mul(lengths, spread(scale, lengths.shape, [0])))
  if (turned === null) return { s, u: null, vt: null }
  // Rows that are rounding or zero have no direction of their own: reflections complete the basis.
  const [basis, triangle] = householder(transposed(rows), false)
  const d = diagonal(triangle)
  const sign = select(compare('lt', d, like(d, 0)), like(d, -1), like(d, 1))
  const v = scaleColumns(basis, spread(sign, [b, n], [0, 1]))
  const inner = product(block(q, 0, m, 0, n), transposed(turned))
  const u = full && m > n ? beside(inner, block(q, 0, m, n, m)) : inner
  return { s, u: orNaN(u), vt: orNaN(transposed(v)) }
}

const decompose = (a: Value, p: SvdParams): Parts => {
  const [b, m, n] = a.shape as readonly [number, number, number]
  if (a.shape.includes(0)) {
    const k = Math.min(m, n)
    return {
      s: filled(0, [b, k], a),
      u: p.vectors ? block(identity(m, [b], a.dtype), 0, m, 0, p.full ? m : k) : null,
      vt: p.vectors ? block(identity(n, [b], a.dtype), 0, p.full ? n : k, 0, n) : null,
    }
  }
  if (m >= n) return decomposeTall(a, p)
  const { s, u, vt } = decomposeTall(transposed(a), p)
  return { s, u: vt === null ? null : transposed(vt), vt: u === null ? null : transposed(u) }
}

export const svdC: Composed<SvdParams> = composed<SvdParams>({
  name: 'svd',
  check: ([a]) => {
    checkMatrix('svd', a!)
  },
  body: ([a], p) => {
    const batch = batchOf(a!)
    const { s, u, vt } = decompose(flatten(a!), p)
    const back = (y: Value): Value => unflatten(y, batch)
    return u === null || vt === null ? [back(s)] : [back(s), back(u), back(vt)]
  },
  // Giles 2008 (NA-08/01, Oxford), section 3.2
  jvp: ([a], [da], { vectors, full }, ys) => {
    const [m, n] = [rowsOf(a!), colsOf(a!)]
    if (vectors && full && m !== n) {
      throw new MissingRuleError(
        `svd: the derivative of the vectors exists with fullMatrices false or a square matrix only, got shape [..., ${m}, ${n}]`,
      )
    }
    if (a!.shape.includes(0)) return ys.map(() => null)
    const [s, u, vt] = vectors ? ys : svdC.apply([a!], { vectors: true, full: false })
    const turned = product(productT(u!, da!), transposed(vt!))
    const ds = diagonal(turned)
    if (!vectors) return [ds]
    const k = Math.min(m, n)
    const r = s!.shape.length
    const lead = s!.shape.map((_, d) => d)
    const across = spread(s!, turned.shape, [...lead.slice(0, -1), r])
    const down = spread(s!, turned.shape, lead)
    const eye = identity(k, batchOf(a!), s!.dtype)
    const gap = mul(add(across, down), sub(across, down))
    const inverse = sub(div(like(gap, 1), add(gap, eye)), eye)
    const byCols = mul(across, turned)
    const byRows = mul(down, turned)
    let du = product(u!, mul(inverse, add(byCols, transposed(byCols))))
    let dv = product(transposed(vt!), mul(inverse, add(byRows, transposed(byRows))))
    const rest = (basis: Value, moved: Value): Value =>
      div(sub(moved, product(basis, productT(basis, moved))), spread(s!, moved.shape, [...lead.slice(0, -1), r]))
    if (m > n) du = add(du, rest(u!, product(da!, transposed(vt!))))
    if (n > m) dv = add(dv, rest(transposed(vt!), productT(da!, u!)))
    return [ds, du, transposed(dv)]
  },
})
