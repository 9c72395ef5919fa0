/** Views, joins, pads, position numbers and sorting. */
import { isFloating } from '@pullback/core'
import { primitives as p } from '@pullback/autodiff/programs'
import {
  convert,
  iota,
  pad,
  reshape,
  slice,
  splat,
  transpose,
  binary,
  broadcastInDim,
  compare,
  concatenate,
  constantLike,
  select,
} from '../ops.ts'
import { positions } from '../expression.ts'
import { entry, entry1, type Entry } from '../rule.ts'
import { showI64s } from '../types.ts'
import type { Block, Ssa } from '../writer.ts'

/** Whether `x` comes before `y`: NaN last and all equal, -0 equal to +0, as the total order of floats says once these are one. */
const before = (b: Block, x: Ssa, y: Ssa): Ssa =>
  isFloating(x.dtype) ? compare(b, 'LT', canonical(b, x), canonical(b, y), 'TOTALORDER') : compare(b, 'LT', x, y)

const same = (b: Block, x: Ssa, y: Ssa): Ssa =>
  isFloating(x.dtype) ? compare(b, 'EQ', canonical(b, x), canonical(b, y), 'TOTALORDER') : compare(b, 'EQ', x, y)

const canonical = (b: Block, x: Ssa): Ssa => {
  const zero = constantLike(b, 0, x)
  const positive = select(b, compare(b, 'EQ', x, zero), zero, x)
  return select(b, compare(b, 'NE', x, x), constantLike(b, NaN, x), positive)
}

/** Whether the keys xs come before the keys ys, the first that differ deciding. */
const lexicographic = (b: Block, xs: readonly Ssa[], ys: readonly Ssa[]): Ssa => {
  let less = before(b, xs[xs.length - 1]!, ys[xs.length - 1]!)
  for (let i = xs.length - 2; i >= 0; i--) {
    const tied = binary(b, 'and', same(b, xs[i]!, ys[i]!), less)
    less = binary(b, 'or', before(b, xs[i]!, ys[i]!), tied)
  }
  return less
}

/** The sort's comparator receives both elements of each operand in turn. */
const sortRegion = (b: Block, ins: readonly Ssa[], keys: number): string => {
  const scalars = ins.flatMap(({ dtype }) => [
    { shape: [], dtype },
    { shape: [], dtype },
  ])
  return b.region(scalars, (inner, args) => {
    const pick = (side: 0 | 1): readonly Ssa[] => args.filter((_, i) => i % 2 === side).slice(0, keys)
    return [lexicographic(inner, pick(0), pick(1))]
  })
}

/** Running sums by adding the array to itself shifted by 1, 2, 4 …: as many steps as the axis' size has bits. */
const cumsum = (b: Block, x: Ssa, axis: number, reverse: boolean): Ssa => {
  const zero = splat(b, 0, x.dtype)
  const n = x.shape[axis]!
  const none = x.shape.map(() => 0)
  let y = x
  for (let by = 1; by < n; by *= 2) {
    const front = none.map((_, d) => (d !== axis ? 0 : reverse ? -by : by))
    const back = front.map((m) => (m === 0 ? 0 : -m))
    y = binary(b, 'add', y, pad(b, y, zero, front, back, none))
  }
  return y
}

export const layoutRules: readonly Entry[] = [
  entry1(p.broadcastInDimP, (b, [x], { shape, dims }) => broadcastInDim(b, x!, shape, dims)),
  entry1(p.reshapeP, (b, [x], { shape }) => reshape(b, x!, shape)),
  entry1(p.transposeP, (b, [x], { permutation }) => transpose(b, x!, permutation)),
  entry1(p.revP, (b, [x], { axes }) => b.one('stablehlo.reverse', [x!], x!, `dimensions = ${showI64s(axes)}`)),
  entry1(p.sliceP, (b, [x], { start, limit, strides }) => slice(b, x!, start, limit, strides)),
  entry1(p.padP, (b, [x, value], { low, high, interior }) => pad(b, x!, value!, low, high, interior)),
  entry1(p.concatenateP, (b, ins, { axis }) => concatenate(b, ins, axis)),
  entry1(p.iotaP, (b, _, { shape, dtype, axis }) => {
    if (shape.length === 0) return splat(b, 0, dtype)
    if (axis !== null) return iota(b, { shape, dtype }, axis)
    const axes = shape.map((_n, d) => d)
    return convert(b, positions(b, shape, axes), dtype)
  }),
  entry(p.sortP, (b, ins, { keys }) =>
    b.op('stablehlo.sort', ins, ins, `dimension = ${ins[0]!.shape.length - 1} : i64, is_stable = true`, [
      sortRegion(b, ins, keys),
    ]),
  ),
  entry1(p.cumsumP, (b, [x], { axis, reverse }) => cumsum(b, x!, axis, reverse)),
]
