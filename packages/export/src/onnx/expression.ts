/** Kernel expressions as nodes on whole arrays: how primitives without an operation of their own are written. */
import type { DType, Shape, UnaryOp, WideDType } from '@pullback/core'
import { expander, type Expand } from '../expansion.ts'
import { bitcast, exponent, powerOfTwo, threefry, truncate } from './bits.ts'
import type { GraphBuilder, Val } from './graph.ts'
import {
  binary,
  broadcastInDim,
  compare,
  convert,
  expandTo,
  negate,
  not,
  plain,
  range,
  reshape,
  select,
} from './ops.ts'

const unaryOp = (b: GraphBuilder, op: UnaryOp, x: Val): Val => {
  switch (op) {
    case 'neg':
      return negate(b, x)
    case 'abs':
      return x.dtype === 'uint32' ? x : plain(b, 'Abs', [x])
    case 'sqrt':
      return plain(b, 'Sqrt', [x])
    case 'floor':
      return plain(b, 'Floor', [x])
    case 'ceil':
      return plain(b, 'Ceil', [x])
    case 'nearest':
      return plain(b, 'Round', [x])
    case 'trunc':
      return truncate(b, x)
    case 'not':
      return not(b, x)
    case 'exponent':
      return exponent(b, x)
    case 'pow2':
      return powerOfTwo(b, x)
  }
}

/** Row-major numbers of the positions along some axes of a shape, as int32. */
export const positions = (b: GraphBuilder, shape: Shape, axes: readonly number[]): Val => {
  const sizes = axes.map((d) => shape[d]!)
  const row = range(
    b,
    sizes.reduce((n, m) => n * m, 1),
  )
  return broadcastInDim(b, reshape(b, row, sizes), shape, axes)
}

/** The arrays that an elementwise rule computes; operands are of the result's shape or of rank 0. */
export const expand: Expand<GraphBuilder, Val> = expander<GraphBuilder, Val>({
  dtypeOf: (x) => x.dtype as DType, // int64 is no operand of a primitive
  operand: (_, x) => x,
  result: expandTo,
  positions,
  // Rules compute in wide types: narrow ones are converted before and after.
  constant: (b, value, dtype) => b.constant(dtype as WideDType, value),
  unary: unaryOp,
  binary,
  mulAdd: (b, x, y, z) => plain(b, 'Add', [plain(b, 'Mul', [x, y]), z]),
  compare,
  select,
  convert: (b, x, dtype) => convert(b, x, dtype as WideDType), // as above
  bitcast: (b, x, dtype) => bitcast(b, x, dtype as 'int32' | 'uint32' | 'float32'), // of four bytes, as the language has it
  threefry,
})
