/** Reductions over whole axes. */
import { sizeOf, type Combine, type DType, type Shape } from '@pullback/core'
import { primitives as p } from '@pullback/autodiff/programs'
import { identityOf } from '../../identity.ts'
import { int, type GraphBuilder, type Val } from '../graph.ts'
import {
  binary,
  cast,
  concatenate,
  convert,
  isFloat,
  isNaN,
  like,
  reshape,
  reverse,
  select,
  signed,
  slice,
  splat,
  transpose,
  unsigned,
} from '../ops.ts'
import { entry1, type Entry } from '../rule.ts'

const OPERATION = { max: 'ReduceMax', min: 'ReduceMin' } as const

/** An operation of ONNX over whole axes, as it is: of integers onnxruntime takes sums and products in float64. */
export const reduceBy = (b: GraphBuilder, op: string, x: Val, axes: readonly number[]): Val =>
  b.one(
    op,
    [x, b.int64(axes)],
    { shape: x.shape.filter((_, d) => !axes.includes(d)), dtype: x.dtype },
    { keepdims: int(0) },
  )

/** Whether any element is NaN, over the result. */
const anyNaN = (b: GraphBuilder, x: Val, axes: readonly number[]): Val =>
  convert(b, reduceBy(b, 'ReduceMax', cast(b, isNaN(b, x), 'int32'), axes), 'bool')

/** The reduced axes as one, behind the others. */
const joined = (b: GraphBuilder, x: Val, axes: readonly number[]): { readonly rows: Shape; readonly flat: Val } => {
  const kept = x.shape.map((_, d) => d).filter((d) => !axes.includes(d))
  const order = [...axes].sort((m, n) => m - n)
  const rows = kept.map((d) => x.shape[d]!)
  const length = axes.reduce((n, d) => n * x.shape[d]!, 1)
  return { rows, flat: reshape(b, transpose(b, x, [...kept, ...order]), [...rows, length]) }
}

/** Row-major number of the first extreme element: of the first NaN where there is one. */
const position = (b: GraphBuilder, x: Val, axes: readonly number[], op: 'ArgMax' | 'ArgMin'): Val => {
  const { rows, flat } = joined(b, x, axes)
  const find = (by: string, v: Val): Val =>
    cast(b, b.one(by, [v], { shape: rows, dtype: 'int64' }, { axis: int(rows.length), keepdims: int(0) }), 'int32')
  const found = find(op, flat)
  if (!isFloat(x)) return found
  const unknown = cast(b, isNaN(b, flat), 'int32')
  return select(b, anyNaN(b, flat, [rows.length]), find('ArgMax', unknown), found)
}

/** `x`, which holds values of `dtype`, reduced over whole axes. */
export const reduce = (b: GraphBuilder, x: Val, axes: readonly number[], combine: Combine, dtype: DType): Val => {
  const shape = x.shape.filter((_, d) => !axes.includes(d))
  if (sizeOf(x.shape) === 0) return splat(b, identityOf(combine, dtype), x.dtype, shape)
  // No axes mean all of them there.
  if (axes.length === 0) return combine === 'argmax' || combine === 'argmin' ? splat(b, 0, 'int32', shape) : x
  switch (combine) {
    case 'and':
    case 'or':
      return convert(b, reduceBy(b, combine === 'and' ? 'ReduceMin' : 'ReduceMax', cast(b, x, 'int32'), axes), 'bool')
    case 'argmax':
    case 'argmin':
      return position(b, x, axes, combine === 'argmax' ? 'ArgMax' : 'ArgMin')
    case 'sum':
      return isFloat(x) ? reduceBy(b, 'ReduceSum', x, axes) : sumIntegers(b, x, axes)
    case 'prod':
      return isFloat(x) ? reduceBy(b, 'ReduceProd', x, axes) : multiplyIntegers(b, x, axes)
    case 'max':
    case 'min': {
      const extreme = reduceBy(b, OPERATION[combine], x, axes)
      // onnxruntime passes over NaN of float32.
      return isFloat(x) ? select(b, anyNaN(b, x, axes), like(b, NaN, x), extreme) : extreme
    }
  }
}

/** Cut to 32 bits what was taken in 64. */
const wrap = (b: GraphBuilder, y: Val): Val => (y.dtype === 'uint32' ? unsigned(b, cast(b, y, 'int64')) : y)

/** In 64 bits, where no sum of fewer than 2^21 elements loses any, then the low 32 of them. */
const sumIntegers = (b: GraphBuilder, x: Val, axes: readonly number[]): Val => {
  const sum = unsigned(b, reduceBy(b, 'ReduceSum', cast(b, x, 'int64'), axes))
  return x.dtype === 'int32' ? signed(b, sum) : sum
}

/** Halves multiplied with each other until one is left. */
const multiplyIntegers = (b: GraphBuilder, x: Val, axes: readonly number[]): Val => {
  const { rows, flat } = joined(b, x, axes)
  let y = flat
  for (let n = y.shape[rows.length]!; n > 1; n = y.shape[rows.length]!) {
    const half = Math.ceil(n / 2)
    const starts = rows.map(() => 0)
    const left = slice(b, y, [...starts, 0], [...rows, half])
    const rest = slice(b, y, [...starts, half], [...rows, n])
    const right = 2 * half === n ? rest : concatenate(b, [rest, splat(b, 1, x.dtype, [...rows, 1])], rows.length)
    y = binary(b, 'mul', left, right)
  }
  return reshape(b, y, rows)
}

export const reductionRules: readonly Entry[] = [
  entry1(p.cumsumP, (b, [x], { axis, reverse: isReverse }) => {
    const turned = isReverse ? reverse(b, x!, [axis]) : x!
    const sums = b.one('CumSum', [turned, b.int64([axis], [])], turned)
    const y = wrap(b, sums)
    return isReverse ? reverse(b, y, [axis]) : y
  }),
]
