/** ONNX operations on values, with the meaning that kernels give them: wrapping, saturating and dividing by zero as ours do. */
import { sizeOf, type Shape, type WideDType } from '@pullback/core'
import { elementOf, int, ints, type Computed, type GraphBuilder, type Val } from './graph.ts'
import { ELEMENT } from './model.ts'

/** The shape of operands that are equal or of rank 0, which repeat. */
export const commonShape = (xs: readonly Val[]): Shape =>
  xs.reduce<Shape>((shape, x) => (x.shape.length > shape.length ? x.shape : shape), [])

/** An operation that acts element by element, as it is. */
export const plain = (b: GraphBuilder, op: string, xs: readonly Val[], dtype: Computed = xs[0]!.dtype): Val =>
  b.one(op, xs, { shape: commonShape(xs), dtype })

export const like = (b: GraphBuilder, value: number, x: Val): Val => b.constant(x.dtype, value)

/** ONNX's own conversion, for which its limits must not matter. */
export const cast = (b: GraphBuilder, x: Val, dtype: Computed): Val =>
  elementOf(x.dtype) === elementOf(dtype)
    ? { ...x, dtype }
    : b.one('Cast', [x], { shape: x.shape, dtype }, { to: int(ELEMENT[elementOf(dtype)]) })

const MASK = 2 ** 32 - 1

/** An int64 as the uint32 of its low bits. */
const lowBits = (b: GraphBuilder, x: Val): Val => plain(b, 'BitwiseAnd', [x, b.constant('uint32', MASK)], 'uint32')

/** The result of uint32 arithmetic brought back into 32 bits; others wrap of themselves. */
const wrapped = (b: GraphBuilder, x: Val): Val => (x.dtype === 'uint32' ? lowBits(b, x) : x)

export const reshape = (b: GraphBuilder, x: Val, shape: Shape): Val => {
  if (x.shape.length === shape.length && shape.every((n, d) => n === x.shape[d])) return x
  // A size of 0 would mean the operand's own there.
  if (sizeOf(shape) === 0) return splat(b, 0, x.dtype, shape)
  return b.one('Reshape', [x, b.int64(shape)], { shape, dtype: x.dtype })
}

/** `x` repeated to `shape`, which it fits from the right. */
export const expandTo = (b: GraphBuilder, x: Val, shape: Shape): Val =>
  x.shape.length === shape.length && shape.every((n, d) => n === x.shape[d])
    ? x
    : b.one('Expand', [x, b.int64(shape)], { shape, dtype: x.dtype })

export const splat = (b: GraphBuilder, value: number, dtype: Computed, shape: Shape): Val =>
  sizeOf(shape) === 0 ? cast(b, b.positions([], shape), dtype) : expandTo(b, b.constant(dtype, value), shape)

export const broadcastInDim = (b: GraphBuilder, x: Val, shape: Shape, dims: readonly number[]): Val => {
  if (x.shape.length === 0) return expandTo(b, x, shape)
  const from = dims[0] ?? 0
  const aligned = shape.slice(from).map((_, i) => x.shape[dims.indexOf(from + i)] ?? 1)
  return expandTo(b, reshape(b, x, aligned), shape)
}

export const transpose = (b: GraphBuilder, x: Val, permutation: readonly number[]): Val =>
  permutation.every((d, i) => d === i)
    ? x
    : b.one(
        'Transpose',
        [x],
        { shape: permutation.map((d) => x.shape[d]!), dtype: x.dtype },
        { perm: ints(permutation) },
      )

/** Elements `start`, `start + step` … below `limit`, along every axis; only axes that change are named. */
export const slice = (
  b: GraphBuilder,
  x: Val,
  start: readonly number[],
  limit: readonly number[],
  steps: readonly number[] = start.map(() => 1),
): Val => {
  const axes = x.shape.flatMap((n, d) => (start[d] === 0 && limit[d] === n && steps[d] === 1 ? [] : [d]))
  if (axes.length === 0) return x
  const pick = (xs: readonly number[]): string => b.int64(axes.map((d) => xs[d]!))
  const shape = x.shape.map((_, d) => Math.max(0, Math.ceil((limit[d]! - start[d]!) / steps[d]!)))
  return b.one('Slice', [x, pick(start), pick(limit), b.int64(axes), pick(steps)], { shape, dtype: x.dtype })
}

export const reverse = (b: GraphBuilder, x: Val, axes: readonly number[]): Val => {
  if (axes.length === 0) return x
  // From the last element to before the first, which no end that counts from the back can name.
  const ends = axes.map(() => -(2 ** 31))
  const [first, last, steps] = [axes.map(() => -1), ends, axes.map(() => -1)]
  return b.one('Slice', [x, b.int64(first), b.int64(last), b.int64(axes), b.int64(steps)], x)
}

export const concatenate = (b: GraphBuilder, xs: readonly Val[], axis: number): Val => {
  const full = xs.filter((x) => sizeOf(x.shape) > 0)
  if (full.length <= 1) return full[0] ?? xs[0]!
  const [x] = full
  const total = full.reduce((n, v) => n + v.shape[axis]!, 0)
  const shape = x!.shape.map((n, d) => (d === axis ? total : n))
  return b.one('Concat', full, { shape, dtype: x!.dtype }, { axis: int(axis) })
}

/** `x` surrounded by `value` along every axis; a negative amount takes elements away. */
const padEdges = (b: GraphBuilder, x: Val, value: Val, low: readonly number[], high: readonly number[]): Val => {
  const cut = slice(
    b,
    x,
    low.map((n) => Math.max(0, -n)),
    x.shape.map((n, d) => n - Math.max(0, -high[d]!)),
  )
  const [before, after] = [low, high].map((ns) => ns.map((n) => Math.max(0, n))) as [number[], number[]]
  if ([...before, ...after].every((n) => n === 0)) return cut
  const shape = cut.shape.map((n, d) => n + before[d]! + after[d]!)
  return b.one('Pad', [cut, b.int64([...before, ...after]), value], { shape, dtype: x.dtype })
}

export const pad = (
  b: GraphBuilder,
  x: Val,
  value: Val,
  low: readonly number[],
  high: readonly number[],
  interior: readonly number[] = low.map(() => 0),
): Val => {
  const shape = x.shape.map((n, d) => low[d]! + high[d]! + (n === 0 ? 0 : n + (n - 1) * interior[d]!))
  if (sizeOf(shape) === 0) return splat(b, 0, x.dtype, shape)
  if (sizeOf(x.shape) === 0) return expandTo(b, value, shape)
  let y = x
  interior.forEach((between, d) => {
    if (between === 0) return
    // Each element with what follows it as an axis of its own; what follows the last is cut off.
    const zeros = [...y.shape.map(() => 0), 0]
    const column = reshape(b, y, [...y.shape.slice(0, d + 1), 1, ...y.shape.slice(d + 1)])
    const wide = padEdges(
      b,
      column,
      value,
      zeros,
      zeros.map((_, i) => (i === d + 1 ? between : 0)),
    )
    const joined = y.shape.map((n, i) => (i === d ? n * (between + 1) : n))
    const flat = reshape(b, wide, joined)
    y = slice(
      b,
      flat,
      joined.map(() => 0),
      joined.map((n, i) => (i === d ? n - between : n)),
    )
  })
  return padEdges(b, y, value, low, high)
}

/** Elements of `x` at int32 positions along an axis. */
export const gather = (b: GraphBuilder, x: Val, positions: Val, axis: number): Val =>
  b.one(
    'Gather',
    [x, positions],
    { shape: [...x.shape.slice(0, axis), ...positions.shape, ...x.shape.slice(axis + 1)], dtype: x.dtype },
    { axis: int(axis) },
  )

/** The numbers 0, 1, … of a row, as int32. */
export const range = (b: GraphBuilder, n: number): Val =>
  n <= 64
    ? b.positions(Array.from({ length: n }, (_, i) => i))
    : b.one('Range', [b.constant('int32', 0), b.constant('int32', n), b.constant('int32', 1)], {
        shape: [n],
        dtype: 'int32',
      })

export const not = (b: GraphBuilder, x: Val): Val => {
  if (x.dtype === 'bool') return plain(b, 'Not', [x])
  return x.dtype === 'uint32' ? plain(b, 'Sub', [like(b, MASK, x), x]) : plain(b, 'BitwiseNot', [x])
}

export const select = (b: GraphBuilder, cond: Val, x: Val, y: Val): Val => {
  if (x.name === y.name) return x.shape.length < cond.shape.length ? expandTo(b, x, cond.shape) : x
  const { dtype } = x
  if (dtype !== 'bool') return b.one('Where', [cond, x, y], { shape: commonShape([cond, x, y]), dtype })
  return plain(b, 'Or', [plain(b, 'And', [cond, x]), plain(b, 'And', [not(b, cond), y])])
}

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'

const COMPARE: { readonly [C in Exclude<Comparison, 'ne'>]: string } = {
  eq: 'Equal',
  lt: 'Less',
  le: 'LessOrEqual',
  gt: 'Greater',
  ge: 'GreaterOrEqual',
}

export const compare = (b: GraphBuilder, by: Comparison, x: Val, y: Val): Val => {
  if (by === 'ne') return not(b, compare(b, 'eq', x, y))
  if (x.dtype === 'bool' && by !== 'eq') return compare(b, by, cast(b, x, 'int32'), cast(b, y, 'int32'))
  return plain(b, COMPARE[by], [x, y], 'bool')
}

export const isNaN = (b: GraphBuilder, x: Val): Val => plain(b, 'IsNaN', [x], 'bool')

export const isFloat = (x: { readonly dtype: Computed }): boolean => x.dtype === 'float32' || x.dtype === 'float64'

/** The integer of the same bits. */
export const signed = (b: GraphBuilder, x: Val): Val =>
  x.dtype === 'uint32'
    ? // Not every engine wraps here, so that what does not fit is moved first.
      cast(
        b,
        select(b, compare(b, 'ge', x, like(b, 2 ** 31, x)), plain(b, 'Sub', [x, like(b, 2 ** 32, x)]), x),
        'int32',
      )
    : x

/** The uint32 of the low bits. */
export const unsigned = (b: GraphBuilder, x: Val): Val => (x.dtype === 'uint32' ? x : lowBits(b, cast(b, x, 'int64')))

/** A floating number as an integer between `lowest` and `highest`, which float64 holds: truncated; NaN gives 0. */
export const saturated = (b: GraphBuilder, x: Val, dtype: Computed, lowest: number, highest: number): Val => {
  const wide = cast(b, x, 'float64')
  const known = select(b, isNaN(b, wide), like(b, 0, wide), wide)
  const inside = plain(b, 'Min', [plain(b, 'Max', [known, like(b, lowest, wide)]), like(b, highest, wide)])
  return cast(b, inside, dtype)
}

export const convert = (b: GraphBuilder, x: Val, dtype: WideDType): Val => {
  if (x.dtype === dtype) return x
  if (dtype === 'bool') return compare(b, 'ne', x, like(b, 0, x))
  if (isFloat(x) && dtype === 'int32') return saturated(b, x, dtype, -(2 ** 31), 2 ** 31 - 1)
  if (isFloat(x) && dtype === 'uint32') return saturated(b, x, dtype, 0, MASK)
  if (x.dtype === 'uint32' && dtype === 'int32') return signed(b, x)
  if (x.dtype === 'int32' && dtype === 'uint32') return unsigned(b, x)
  return cast(b, x, dtype)
}

/** An integer divided towards zero: by 0 it is all bits, and the remainder what was divided. */
const divideInteger = (b: GraphBuilder, x: Val, y: Val): { readonly quotient: Val; readonly remainder: Val } => {
  const { dtype } = x
  const [n, d] = [cast(b, x, 'int64'), cast(b, y, 'int64')]
  const isZero = compare(b, 'eq', d, like(b, 0, d))
  const whole = plain(b, 'Div', [n, select(b, isZero, like(b, 1, d), d)])
  const rest = plain(b, 'Sub', [n, plain(b, 'Mul', [whole, d])])
  const back = (v: Val): Val => (dtype === 'uint32' ? lowBits(b, v) : signed(b, lowBits(b, v)))
  return { quotient: back(select(b, isZero, like(b, -1, d), whole)), remainder: back(rest) }
}

/** 2^y, at most 2^32, for amounts read as unsigned: as int64. */
const shiftFactor = (b: GraphBuilder, y: Val): Val => {
  const powers = Array.from({ length: 33 }, (_, i) => 2 ** i)
  const table: Val = { name: b.int64(powers), shape: [33], dtype: 'int64' }
  const amount = extreme(b, 'min', [unsigned(b, y), b.constant('uint32', 32)])
  return gather(b, table, amount, 0)
}

const shiftLeft = (b: GraphBuilder, x: Val, y: Val): Val => {
  const product = plain(b, 'Mul', [cast(b, unsigned(b, x), 'int64'), shiftFactor(b, y)])
  const bits = lowBits(b, product)
  return x.dtype === 'int32' ? signed(b, bits) : bits
}

/** Logical for uint32; for int32 arithmetic, of -1 - x where x is negative. */
const shiftRight = (b: GraphBuilder, x: Val, y: Val): Val => {
  const factor = shiftFactor(b, y)
  if (x.dtype === 'uint32') return cast(b, plain(b, 'Div', [cast(b, x, 'int64'), factor]), 'uint32')
  const wide = cast(b, x, 'int64')
  const isNegative = compare(b, 'lt', wide, like(b, 0, wide))
  const size = select(b, isNegative, plain(b, 'BitwiseNot', [wide]), wide)
  const shifted = plain(b, 'Div', [size, factor])
  return cast(b, select(b, isNegative, plain(b, 'BitwiseNot', [shifted]), shifted), 'int32')
}

/**
 * The smallest or the largest of numbers. Of int64 by comparison: onnxruntime 1.30 takes `Min` and `Max` of it by the low
 * 32 bits.
 */
export const extreme = (b: GraphBuilder, op: 'min' | 'max', xs: readonly Val[]): Val => {
  const [first, ...rest] = xs
  if (elementOf(first!.dtype) !== 'int64') return plain(b, op === 'min' ? 'Min' : 'Max', xs)
  return rest.reduce((x, y) => select(b, compare(b, op === 'min' ? 'le' : 'ge', x, y), x, y), first!)
}

const LOGIC = { and: 'And', or: 'Or', xor: 'Xor' } as const

export type Binary =
  'add' | 'sub' | 'mul' | 'div' | 'rem' | 'min' | 'max' | 'and' | 'or' | 'xor' | 'shiftLeft' | 'shiftRight'

export const binary = (b: GraphBuilder, op: Binary, x: Val, y: Val): Val => {
  switch (op) {
    case 'add':
      return wrapped(b, plain(b, 'Add', [x, y]))
    case 'sub':
      return wrapped(b, plain(b, 'Sub', [x, y]))
    case 'mul':
      return wrapped(b, plain(b, 'Mul', [x, y]))
    case 'div':
      return isFloat(x) ? plain(b, 'Div', [x, y]) : divideInteger(b, x, y).quotient
    case 'rem':
      return isFloat(x)
        ? b.one('Mod', [x, y], { shape: commonShape([x, y]), dtype: x.dtype }, { fmod: int(1) })
        : divideInteger(b, x, y).remainder
    case 'min':
      return x.dtype === 'bool' ? plain(b, 'And', [x, y]) : extreme(b, 'min', [x, y])
    case 'max':
      return x.dtype === 'bool' ? plain(b, 'Or', [x, y]) : extreme(b, 'max', [x, y])
    case 'and':
    case 'or':
    case 'xor':
      return plain(b, x.dtype === 'bool' ? LOGIC[op] : `Bitwise${LOGIC[op]}`, [x, y])
    case 'shiftLeft':
      return shiftLeft(b, x, y)
    case 'shiftRight':
      return shiftRight(b, x, y)
  }
}

export const negate = (b: GraphBuilder, x: Val): Val =>
  x.dtype === 'uint32' ? lowBits(b, plain(b, 'Sub', [like(b, 0, x), x])) : plain(b, 'Neg', [x])
