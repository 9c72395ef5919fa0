/** Kernel expressions as nodes on whole arrays: how primitives without an operation of their own are written. */
import { expr, storedAs, type DType, type Expr, type Shape, type UnaryOp, type WideDType } from '@pullback/core'
import type { Position } from '@pullback/autodiff/programs'
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
export const expand = (
  b: GraphBuilder,
  ins: readonly Val[],
  shape: Shape,
  exprs: (ins: readonly Expr[], at: Position) => readonly Expr[],
): readonly Val[] => {
  const buffers = [...ins]
  const placeholder = (buffer: number): Expr =>
    expr.load(storedAs(buffers[buffer]!.dtype as DType), buffer, { offset: 0, strides: shape.map(() => 0) })
  const at: Position = {
    shape,
    flat: (axes = shape.map((_, d) => d)) => {
      buffers.push(positions(b, shape, axes))
      return placeholder(buffers.length - 1)
    },
  }
  const inlined = new Map<Expr, Expr>()
  const roots = exprs(
    ins.map((_, i) => placeholder(i)),
    at,
  ).map((e) => expr.withRareInlined(e, inlined))
  const values = new Map<Expr, Val>()
  const get = (e: Expr): Val => values.get(e)!
  for (const e of expr.nodesOf(roots)) values.set(e, node(b, e, buffers, get))
  return roots.map((e) => expandTo(b, get(e), shape))
}

const node = (b: GraphBuilder, e: Expr, buffers: readonly Val[], get: (e: Expr) => Val): Val => {
  // Rules compute in wide types: narrow ones are converted before and after.
  const dtype = e.dtype as WideDType
  switch (e.tag) {
    case 'const':
      return b.constant(dtype, e.value)
    case 'load':
      return buffers[e.buffer]!
    case 'unary':
      return unaryOp(b, e.op, get(e.x))
    case 'binary':
      return binary(b, e.op, get(e.x), get(e.y))
    case 'mulAdd':
      return plain(b, 'Add', [plain(b, 'Mul', [get(e.x), get(e.y)]), get(e.z)])
    case 'compare':
      return compare(b, e.op, get(e.x), get(e.y))
    case 'select':
      return select(b, get(e.cond), get(e.x), get(e.y))
    case 'convert':
      return convert(b, get(e.x), dtype)
    case 'bitcast':
      return bitcast(b, get(e.x), dtype as 'int32' | 'uint32' | 'float32') // of four bytes, as the language has it
    case 'threefry':
      return threefry(b, get(e.key0), get(e.key1), get(e.x0), get(e.x1))[e.word]
    case 'index':
    case 'loadAt':
    case 'acc':
    case 'rare':
      throw new Error(`internal: an elementwise expression holds ${e.tag}`)
  }
}
