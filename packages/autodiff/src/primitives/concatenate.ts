/** Joining arrays along an axis. */
import { expr, isValue, showShape, type Value } from '@pullback/core'
import { aval } from '../aval.ts'
import type { Variadic } from '../arity.ts'
import { bind } from '../bind.ts'
import { commonDType, literal, repeatRows } from '../family.ts'
import { checkAxes, checkList } from '../given.ts'
import type { Primitive } from '../primitive.ts'
import { broadcastInDim } from './broadcast.ts'
import { slice } from './layout.ts'

export interface ConcatenateParams {
  readonly axis: number
}

export const concatenateP: Primitive<ConcatenateParams, Variadic> = {
  name: 'concatenate',
  avals: (ins, { axis }) => {
    const [first] = ins
    checkAxes('concatenate', [axis], first?.shape.length ?? 0)
    const fits =
      first !== undefined &&
      ins.every(
        (x) => x.shape.length === first.shape.length && x.shape.every((n, d) => d === axis || n === first.shape[d]),
      )
    if (!fits) {
      throw new TypeError(
        `concatenate: shapes must agree except along axis ${axis}, got ${ins.map((x) => showShape(x.shape)).join(' and ')}`,
      )
    }
    const total = ins.reduce((n, x) => n + x.shape[axis]!, 0)
    const shape = first.shape.map((n, d) => (d === axis ? total : n))
    return [
      aval(
        shape,
        commonDType('concatenate', ins),
        ins.every((x) => x.weakType),
      ),
    ]
  },
  lower: {
    tag: 'emit',
    movesElements: true,
    emit: (b, ins, { axis }, [out]) => {
      const target = b.allocate(out!.shape, out!.dtype)
      let at = 0
      for (const x of ins) {
        const offset = at * target.access.strides[axis]!
        at += x.shape[axis]!
        const value = expr.load(x.dtype, x.buffer, x.access)
        const access = { offset, strides: target.access.strides }
        b.push({ tag: 'loop', extents: x.shape, stores: [{ buffer: target.buffer, access, value }] })
      }
      return [target]
    },
  },
  jvp: (xs, dxs, p) => [
    bind(
      concatenateP,
      xs.map((x, i) => dxs[i] ?? broadcastInDim(literal(0, x), x.shape, [])),
      p,
    ),
  ],
  transpose: ([ct], known, avals, { axis }) => {
    let at = 0
    return avals.map((x, i) => {
      const from = at
      at += x.shape[axis]!
      if (!ct || known[i] !== undefined) return null
      const start = x.shape.map((_, d) => (d === axis ? from : 0))
      return slice(
        ct,
        start,
        x.shape.map((n, d) => (d === axis ? from + n : n)),
      )
    })
  },
  batch: (xs, mapped, { axis }, n) => [
    bind(
      concatenateP,
      xs.map((x, i) => (mapped[i] === true ? x : repeatRows(x, n))),
      { axis: axis + 1 },
    ),
  ],
}

/** The arrays one after another along `axis`; dtypes equal, other sizes equal. */
export const concatenate = (xs: readonly Value[], axis: number): Value =>
  checkList('concatenate', 'operands', xs).length === 1 && Number.isInteger(axis) && isValue(xs[0])
    ? xs[0]
    : bind(concatenateP, xs, { axis })
