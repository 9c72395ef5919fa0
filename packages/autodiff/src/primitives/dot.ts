/** General dot products: contraction over pairs of axes, in parallel over batch axes. */
import { showShape, type Shape, type Value } from '@pullback/core'
import { aval } from '../aval.ts'
import type { Binary } from '../arity.ts'
import { bind } from '../bind.ts'
import { commonDType, checkCategory, NUMERIC } from '../family.ts'
import { checkLists } from '../given.ts'
import type { DotDims } from '../lowering.ts'
import type { Primitive } from '../primitive.ts'
import { addZero } from './arithmetic.ts'
import { inverse, permute } from './layout.ts'

const freeAxes = (rank: number, dims: DotDims, side: 0 | 1): readonly number[] =>
  Array.from({ length: rank }, (_, d) => d).filter(
    (d) => !dims.contract[side].includes(d) && !dims.batch[side].includes(d),
  )

const outShape = (x: Shape, y: Shape, dims: DotDims): Shape => [
  ...dims.batch[0].map((d) => x[d]!),
  ...freeAxes(x.length, dims, 0).map((d) => x[d]!),
  ...freeAxes(y.length, dims, 1).map((d) => y[d]!),
]

/** Result axes: batch, then the free axes of the left operand, then those of the right. Bilinear. */
export const dotGeneralP: Primitive<DotDims, Binary> = {
  name: 'dotGeneral',
  avals: ([x, y], dims) => {
    checkLists('dotGeneral', 'dims', dims, ['contract', 'batch'])
    const pairs = [
      ...dims.contract[0].map((d, i) => [d, dims.contract[1][i]!] as const),
      ...dims.batch[0].map((d, i) => [d, dims.batch[1][i]!] as const),
    ]
    const sameCount =
      dims.contract[0].length === dims.contract[1].length && dims.batch[0].length === dims.batch[1].length
    if (!sameCount || pairs.some(([d, e]) => x.shape[d] === undefined || x.shape[d] !== y.shape[e])) {
      throw new TypeError(
        `dotGeneral: contracted and batch sizes must agree, got ${showShape(x.shape)} and ${showShape(y.shape)} over axes ${showShape(dims.contract[0])} and ${showShape(dims.contract[1])}, batch ${showShape(dims.batch[0])} and ${showShape(dims.batch[1])}`,
      )
    }
    checkCategory('dotGeneral', x, NUMERIC)
    return [aval(outShape(x.shape, y.shape, dims), commonDType('dotGeneral', [x, y]), x.weakType && y.weakType)]
  },
  lower: { tag: 'contract', dims: (p) => p },
  jvp: ([x, y], [dx, dy], p) => [addZero(dx && dotGeneral(dx, y, p), dy && dotGeneral(x, dy, p))],
  transpose: ([ct], [x, y], [ax, ay], dims) => {
    if (!ct) return [null, null]
    return [
      y ? operandCotangent(ct, y, ax.shape.length, dims, 0) : null,
      x ? operandCotangent(ct, x, ay.shape.length, dims, 1) : null,
    ]
  },
  batch: ([x, y], [isX, isY], { contract, batch }) => {
    const up = (axes: readonly number[], by: boolean): readonly number[] => (by ? axes.map((d) => d + 1) : axes)
    const moved: DotDims = {
      contract: [up(contract[0], isX), up(contract[1], isY)],
      batch:
        isX && isY
          ? [
              [0, ...up(batch[0], true)],
              [0, ...up(batch[1], true)],
            ]
          : [up(batch[0], isX), up(batch[1], isY)],
    }
    const out = dotGeneral(x, y, moved)
    if (isX && isY) return [out]
    // The mapped axis is a free axis of one operand: first of the left's, or first of the right's.
    const at = isX ? batch[0].length : batch[0].length + freeAxes(x.shape.length, moved, 0).length
    const rest = out.shape.map((_, d) => d).filter((d) => d !== at)
    return [permute(out, [at, ...rest])]
  },
  show: ({ contract, batch }) =>
    `contract=${showShape(contract[0])}×${showShape(contract[1])}` +
    (batch[0].length === 0 ? '' : ` batch=${showShape(batch[0])}×${showShape(batch[1])}`),
}

/** The cotangent of one operand of rank `rank`: the result's cotangent contracted with the other over the other's free axes. */
const operandCotangent = (ct: Value, other: Value, rank: number, dims: DotDims, side: 0 | 1): Value => {
  const own = side
  const theirs = side === 0 ? 1 : 0
  const nb = dims.batch[0].length
  const free = freeAxes(rank, dims, own)
  const theirFree = freeAxes(other.shape.length, dims, theirs)
  const ctFreeStart = side === 0 ? nb + free.length : nb
  const ctAxes = theirFree.map((_, i) => ctFreeStart + i)
  const ctBatch = dims.batch[0].map((_, i) => i)
  // The contracted axes come out in the order of the other operand. Which operand goes first is chosen so that for
  // [m, k] · [k, n] both cotangents come out as their operand lies in memory.
  const order = [...dims.contract[theirs].keys()].sort((i, j) => dims.contract[theirs][i]! - dims.contract[theirs][j]!)
  const contracted = order.map((i) => dims.contract[own][i]!)
  if (side === 1) {
    const out = dotGeneral(other, ct, { contract: [theirFree, ctAxes], batch: [dims.batch[theirs], ctBatch] })
    return permute(out, inverse([...dims.batch[own], ...contracted, ...free]))
  }
  const out = dotGeneral(ct, other, { contract: [ctAxes, theirFree], batch: [ctBatch, dims.batch[theirs]] })
  const axes = [...dims.batch[own], ...free, ...contracted]
  return permute(out, inverse(axes))
}

export const dotGeneral = (x: Value, y: Value, dims: DotDims): Value => bind(dotGeneralP, [x, y], dims)
