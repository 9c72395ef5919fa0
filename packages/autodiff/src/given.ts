/** What arguments that are no arrays must be. Each check names the function and the argument as its caller knows them. */
import { describeArgument, isDType, isValue, shapesEqual, type DType, type Shape, type Value } from '@pullback/core'

const show = (x: unknown): string =>
  typeof x === 'number' || isValue(x) ? String(x) : typeof x === 'string' ? JSON.stringify(x) : describeArgument(x)

// Does not narrow, which would make elements untyped.
const isList = (x: unknown): boolean => Array.isArray(x)

/** `tile: reps must be an integer, got undefined`. */
export const mustBe = (fn: string, what: string, rule: string, x: unknown): TypeError =>
  new TypeError(`${fn}: ${what} must be ${rule}, got ${show(x)}`)

export const checkNumber = (fn: string, what: string, x: unknown): void => {
  if (typeof x !== 'number') throw mustBe(fn, what, 'a number', x)
}

/** @throws TypeError for what is no number; RangeError for a fraction or less than `least`. */
export const checkInteger = (fn: string, what: string, x: unknown, least: number = -Infinity): void => {
  if (Number.isInteger(x) && (x as number) >= least) return
  const { message } = mustBe(
    fn,
    what,
    least === -Infinity ? 'an integer' : least === 0 ? 'a non-negative integer' : `an integer from ${least} on`,
    x,
  )
  throw typeof x === 'number' ? new RangeError(message) : new TypeError(message)
}

export const checkFunction = (fn: string, what: string, f: unknown): void => {
  if (typeof f !== 'function') throw new TypeError(`${fn}: ${what} must be a function, got ${describeArgument(f)}`)
}

export const checkList = <T>(fn: string, what: string, xs: readonly T[]): readonly T[] => {
  if (!isList(xs)) throw mustBe(fn, what, 'a list', xs)
  return xs
}

/** One number, or several in a list, as a list. */
export const listOf = (fn: string, what: string, x: number | readonly number[]): readonly number[] => {
  if (typeof x !== 'number' && !isList(x)) throw mustBe(fn, what, 'a number or a list of numbers', x)
  return typeof x === 'number' ? [x] : x
}

/** @throws TypeError for what is no dtype; for an object that has one it says where it belongs. */
export const checkDType = (fn: string, dtype: DType): DType => {
  if (isDType(dtype)) return dtype
  const given: unknown = dtype
  const got = typeof given === 'string' ? given : describeArgument(given)
  const hint =
    typeof given === 'object' && given !== null && 'dtype' in given ? '; pass it directly, not in options' : ''
  throw new TypeError(`${fn}: unknown dtype, got ${got}${hint}`)
}

/** For primitives: sizes of axes. How large an array may be is for those to say that make one. */
export const checkSizes = (fn: string, shape: Shape): Shape => {
  if (checkList(fn, 'shape', shape).every((n) => Number.isInteger(n) && n >= 0)) return shape
  throw new RangeError(`${fn}: sizes must be non-negative integers, got [${shape.map(String).join(', ')}]`)
}

/** For lax: operands as they are, traced or not; numbers are none. */
export const checkOperands = (fn: string, ...xs: readonly unknown[]): void => {
  for (const x of xs) if (!isValue(x)) throw mustBe(fn, 'operands', 'arrays', x)
}

/** For the parameters of primitives: a record that has at least these lists. */
export const checkLists = <K extends string>(
  fn: string,
  what: string,
  record: Readonly<Record<K, readonly unknown[]>>,
  keys: readonly K[],
): void => {
  const given = Object(record) as typeof record // null and undefined have no keys
  if (!keys.every((k) => isList(given[k]))) throw mustBe(fn, what, `a record of the lists ${keys.join(', ')}`, record)
}

const isAxis = (d: unknown, rank: number): boolean => Number.isInteger(d) && (d as number) >= 0 && (d as number) < rank

/** For primitives: distinct axes of an array of that rank, counted from the front. */
export const checkAxes = (fn: string, axes: readonly number[], rank: number): void => {
  checkList(fn, 'axes', axes)
  if (axes.every((d, i) => isAxis(d, rank) && axes.indexOf(d) === i)) return
  throw new RangeError(`${fn}: axes must be distinct integers in [0, ${rank}), got [${axes.map(String).join(', ')}]`)
}

/** Whether an operation over these axes changes nothing. What is no array or list is left for a primitive to refuse. */
export const isNoAxis = (x: Value, axes: readonly number[]): boolean => isValue(x) && isList(axes) && axes.length === 0

/** Whether `x` has this shape already; false for what is no array or shape, which a primitive then refuses. */
export const hasShape = (x: Value, shape: Shape): boolean => isValue(x) && isList(shape) && shapesEqual(x.shape, shape)
