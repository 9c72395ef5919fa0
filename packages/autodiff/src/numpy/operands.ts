/** What functions accept: values, bare numbers and booleans; and how several of them meet in one dtype and one shape. */
import {
  broadcastShapes,
  categoryOf,
  isFloating,
  isInteger,
  isValue,
  promoteAll,
  rangeOf,
  scalar,
  shapesEqual,
  showShape,
  type DType,
  type ElementType,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { Key } from '../random/key.ts'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'

/** What was given where an array was expected, in words for a message. */
const describe = (x: unknown): string => {
  if (x === null || x === undefined) return String(x)
  if (Array.isArray(x)) return `a JavaScript array of length ${x.length}; make it an array with np.array(…)`
  if (ArrayBuffer.isView(x)) return 'a typed array; make it an array with np.array(…)'
  if (typeof x !== 'object') return `a ${typeof x}`
  const { constructor } = x as { readonly constructor?: unknown } // missing without a prototype
  return typeof constructor !== 'function' || constructor === Object
    ? 'an object'
    : `an object of class ${constructor.name}`
}

const notAnArray = (fn: string, x: unknown): TypeError =>
  x instanceof Key
    ? new TypeError(
        `${fn}: expected an array, got a random key; draw numbers with random.normal(key, shape) or another sampler`,
      )
    : new TypeError(`${fn}: expected an array or a number, got ${describe(x)}`)

/**
 * `x` as a value: a boolean becomes a bool scalar, a number a float32 scalar that yields its dtype to others.
 * @throws TypeError naming `fn` for anything else; for a random key it says how to draw from it.
 */
export const asValue = (fn: string, x: Operand): Value => {
  if (isValue(x)) return x
  if (typeof x === 'number') return scalar(x, 'float32', true)
  if (typeof x === 'boolean') return scalar(x)
  throw notAnArray(fn, x)
}

/** A number as a scalar of the dtype it meets: beside integers it must fit, negative ones wrap where there is no sign. */
const literalOf = (fn: string, x: number, dtype: DType): Value => {
  if (isInteger(dtype)) {
    const [lowest, highest] = rangeOf(dtype)
    if (x < Math.min(lowest, -(highest + 1) / 2) || x > highest) {
      throw new RangeError(`${fn}: a number beside ${dtype} must fit into it, got ${x}; convert the array with astype`)
    }
  }
  return scalar(x, dtype, true)
}

/** `x` as it is, checked to be one: what a function hands on to another, which would otherwise tell of itself. */
export const asOperand = (fn: string, x: Operand): Operand => (typeof x === 'number' ? x : asValue(fn, x))

const WEAK_INTEGER: ElementType = { dtype: 'int32', weakType: true }
const WEAK_FLOAT: ElementType = { dtype: 'float32', weakType: true }

/** What `x` counts as in promotion, when the operands that are arrays meet in `strong`. */
const elementTypeOf = (x: Value | number, strong: ElementType | undefined): ElementType => {
  if (typeof x !== 'number') return x
  return Number.isInteger(x) && strong !== undefined && !isFloating(strong.dtype) ? WEAK_INTEGER : WEAK_FLOAT
}

/** The values among the operands, numbers left bare. */
const lifted = (fn: string, xs: readonly Operand[]): readonly (Value | number)[] =>
  xs.map((x) => (typeof x === 'number' ? x : asValue(fn, x)))

/** The element type operands meet in. */
const meet = (xs: readonly (Value | number)[]): ElementType => {
  const values = xs.filter((x) => typeof x !== 'number')
  const strong = values.length > 0 ? promoteAll(values) : undefined
  return promoteAll(xs.map((x) => elementTypeOf(x, strong)))
}

/**
 * The dtype operands promote to. A bare number counts as a weak integer where it is one and meets only integers and
 * booleans, else as a weak float.
 */
export const resultType = (fn: string, xs: readonly Operand[]): DType => meet(lifted(fn, xs)).dtype

/** Operands in the dtype they promote to, each of its own shape. Numbers are converted to it directly. */
export const promoteDTypes = (fn: string, xs: readonly Operand[]): readonly Value[] => {
  const list = lifted(fn, xs)
  const { dtype, weakType } = meet(list)
  return list.map((x) => {
    if (typeof x === 'number') return literalOf(fn, x, dtype)
    return x.dtype === dtype ? x : convert(x, dtype, weakType)
  })
}

/** `x` repeated to `shape`: axes aligned at the last, those of size 1 stretched. The caller knows that it fits. */
export const stretchTo = (x: Value, shape: Shape): Value => {
  const added = shape.length - x.shape.length
  return broadcastInDim(
    x,
    shape,
    x.shape.map((_, d) => d + added),
  )
}

/** Operands of equal dtype stretched to one shape; those of rank 0 are left as they are, since operations repeat them. */
export const broadcastOperands = (fn: string, xs: readonly Value[]): readonly Value[] => {
  const ranked = xs.filter((x) => x.shape.length > 0)
  const [first] = ranked
  if (first === undefined || ranked.every((x) => shapesEqual(x.shape, first.shape))) return xs
  const shape = broadcastShapes(
    fn,
    xs.map((x) => x.shape),
  )
  return xs.map((x) => (x.shape.length === 0 ? x : stretchTo(x, shape)))
}

/**
 * Operands in one dtype and shape, ready for an elementwise operation (rank-0 operands stay rank 0).
 * @throws TypeError `add: shapes must be equal or broadcastable, got [2, 3] and [4]`
 */
export const promoteOperands = (fn: string, xs: readonly Operand[]): readonly Value[] =>
  broadcastOperands(fn, promoteDTypes(fn, xs))

/** `promoteOperands` for two. */
export const promotePair = (fn: string, x: Operand, y: Operand): readonly [Value, Value] => {
  // Equal types and shapes, the usual case of small eager operations, need no list.
  if (isValue(x) && isValue(y) && x.dtype === y.dtype && shapesEqual(x.shape, y.shape)) return [x, y]
  return promoteOperands(fn, [x, y]) as readonly [Value, Value] // one per operand
}

/** A floating value: integers and booleans become float32. */
export const toFloating = (fn: string, x: Operand): Value => {
  const v = asValue(fn, x)
  return isFloating(v.dtype) ? v : convert(v, 'float32', v.weakType)
}

/** Two floating operands of one shape. */
export const promoteFloating = (fn: string, x: Operand, y: Operand): readonly [Value, Value] => {
  const [a, b] = promotePair(fn, x, y)
  return [toFloating(fn, a), toFloating(fn, b)]
}

/** Floating operands of one dtype and exactly one shape, those of rank 0 repeated too. */
export const alignFloating = (fn: string, xs: readonly Operand[]): readonly Value[] => {
  const values = broadcastOperands(fn, promoteDTypes(fn, xs)).map((x) => toFloating(fn, x))
  const shape = values.reduce<Shape>((s, x) => (x.shape.length > s.length ? x.shape : s), [])
  return values.map((x) => (x.shape.length === shape.length ? x : broadcastInDim(x, shape, [])))
}

/** Whether elements are not zero. NaN is not zero. */
export const toBool = (fn: string, x: Operand): Value => {
  const v = asValue(fn, x)
  return v.dtype === 'bool' ? v : compare('ne', v, scalar(0, v.dtype, true))
}

/** A value of an integer type; bool is none. */
export const toInteger = (fn: string, what: string, x: Operand): Value => {
  if (typeof x === 'number') {
    if (!Number.isInteger(x)) throw new TypeError(`${fn}: ${what} must be integers, got ${x}`)
    return literalOf(fn, x, 'int32')
  }
  const v = asValue(fn, x)
  if (categoryOf(v.dtype) !== 'integer') {
    throw new TypeError(`${fn}: ${what} must be integers, got ${v.dtype}${showShape(v.shape)}`)
  }
  return v
}

/** A scalar of `x`'s dtype that yields it to others. */
export const like = (x: Value, value: number): Value => scalar(value, x.dtype, true)
