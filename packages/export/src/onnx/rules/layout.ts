/** Views, joins, pads, position numbers and sorting. */
import { wideOf } from '@pullback/core'
import { primitives as p } from '@pullback/autodiff/programs'
import { positions } from '../expression.ts'
import { int, type GraphBuilder, type Val } from '../graph.ts'
import { narrow } from '../narrow.ts'
import {
  broadcastInDim,
  cast,
  concatenate,
  convert,
  expandTo,
  isFloat,
  isNaN,
  like,
  pad,
  range,
  reshape,
  reverse,
  select,
  slice,
  transpose,
} from '../ops.ts'
import { entry, entry1, type Entry } from '../rule.ts'

const alongLast = (b: GraphBuilder, x: Val, order: Val): Val =>
  b.one('GatherElements', [x, order], x, { axis: int(x.shape.length - 1) })

/** The stable order of rows by one key: `TopK` takes the lower of equal positions first. */
const orderOf = (b: GraphBuilder, key: Val): Val => {
  const { shape } = key
  const [, found] = b.op('TopK', [key, b.int64([shape[shape.length - 1]!])], [key, { shape, dtype: 'int64' }], {
    axis: int(shape.length - 1),
    largest: int(0),
    sorted: int(1),
  })
  return cast(b, found!, 'int32')
}

/** Rows in the order of their keys, the last key first, each order stable: NaN after all numbers, and all NaN equal. */
const sort = (b: GraphBuilder, ins: readonly Val[], keys: number): readonly Val[] => {
  const passes = ins.slice(0, keys).flatMap((x) => {
    if (x.dtype === 'bool') return [cast(b, x, 'int32')]
    if (!isFloat(x)) return [x]
    const unknown = isNaN(b, x)
    return [cast(b, unknown, 'int32'), select(b, unknown, like(b, 0, x), x)]
  })
  let order: Val | undefined
  for (const key of passes.reverse()) {
    const found = orderOf(b, order === undefined ? key : alongLast(b, key, order))
    order = order === undefined ? found : alongLast(b, order, found)
  }
  return ins.map((x) => alongLast(b, x, order!))
}

export const layoutRules: readonly Entry[] = [
  entry1(p.broadcastInDimP, (b, [x], { shape, dims }) => broadcastInDim(b, x!, shape, dims)),
  entry1(p.reshapeP, (b, [x], { shape }) => reshape(b, x!, shape)),
  entry1(p.transposeP, (b, [x], { permutation }) => transpose(b, x!, permutation)),
  entry1(p.revP, (b, [x], { axes }) => reverse(b, x!, axes)),
  entry1(p.sliceP, (b, [x], { start, limit, strides }) => slice(b, x!, start, limit, strides)),
  entry1(p.padP, (b, [x, value], { low, high, interior }) => pad(b, x!, value!, low, high, interior)),
  entry1(p.concatenateP, (b, ins, { axis }) => concatenate(b, ins, axis)),
  entry1(p.iotaP, (b, _, { shape, dtype, axis }) => {
    const wide = wideOf(dtype)
    const numbers =
      axis === null || shape.length === 0
        ? positions(
            b,
            shape,
            shape.map((_n, d) => d),
          )
        : range(b, shape[axis]!)
    const converted = narrow(b, convert(b, numbers, wide), dtype)
    return axis === null || shape.length === 0
      ? expandTo(b, converted, shape)
      : broadcastInDim(b, converted, shape, [axis])
  }),
  entry(p.sortP, (b, ins, { keys }) => sort(b, ins, keys)),
]
