/** Shapes, strides, broadcasting and axes: arithmetic on lists of sizes. No array data here. */
import { describeArgument } from './errors.ts'

/** Sizes of the axes, outermost first; [] is a scalar. */
export type Shape = readonly number[]

/** Number of elements in an array of this shape; 1 for a scalar. */
export const sizeOf = (shape: Shape): number => {
  let n = 1
  for (let i = 0; i < shape.length; i++) n *= shape[i]!
  return n
}

/** Elements to step over per axis in row-major order. */
export const stridesOf = (shape: Shape): readonly number[] => {
  const strides = new Array<number>(shape.length)
  let step = 1
  for (let i = shape.length - 1; i >= 0; i--) {
    strides[i] = step
    step *= shape[i]!
  }
  return strides
}

/** `[2, 3]`, as shapes appear in messages. */
export const showShape = (shape: Shape): string => `[${shape.join(', ')}]`

export const shapesEqual = (a: Shape, b: Shape): boolean => {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Largest element count of one array: every byte offset stays a 32-bit address even at 8 bytes an element. */
export const MAX_ELEMENTS: number = 2 ** 29 - 1

/** Most axes an array may have. */
export const MAX_RANK = 32

const isList = (x: unknown): boolean => Array.isArray(x)

/**
 * Returns `shape` if every size is a non-negative integer and their product is allocatable.
 * @throws RangeError naming `fn` otherwise.
 */
export const checkShape = (fn: string, shape: Shape): Shape => {
  if (!isList(shape)) throw new TypeError(`${fn}: shape must be an array of sizes, got ${describeArgument(shape)}`)
  for (const d of shape as readonly unknown[]) {
    if (typeof d !== 'number') {
      throw new TypeError(`${fn}: sizes must be JavaScript numbers known while tracing, got ${describeArgument(d)}`)
    }
    if (!Number.isInteger(d) || d < 0) {
      throw new RangeError(`${fn}: sizes must be non-negative integers, got ${showShape(shape)}`)
    }
  }
  if (shape.length > MAX_RANK) throw new RangeError(`${fn}: at most ${MAX_RANK} axes, got ${shape.length}`)
  if (sizeOf(shape) > MAX_ELEMENTS) {
    throw new RangeError(`${fn}: at most ${MAX_ELEMENTS} elements fit in one array, got shape ${showShape(shape)}`)
  }
  return shape
}

/**
 * The shape two or more shapes broadcast to: aligned at the last axis, sizes equal or 1.
 * @throws TypeError `<fn>: shapes must be equal or broadcastable, got [2, 3] and [4]`
 */
export const broadcastShapes = (fn: string, shapes: readonly Shape[]): Shape => {
  const rank = Math.max(0, ...shapes.map((s) => s.length))
  const out = new Array<number>(rank).fill(1)
  for (const s of shapes) {
    for (let i = 0; i < s.length; i++) {
      const at = rank - s.length + i
      const d = s[i]!
      if (out[at] === d || d === 1) continue
      if (out[at] !== 1) {
        throw new TypeError(`${fn}: shapes must be equal or broadcastable, got ${shapes.map(showShape).join(' and ')}`)
      }
      out[at] = d
    }
  }
  return out
}

/**
 * `axis` counted from the front; negative axes count from the end.
 * @throws RangeError when it is not an axis of an array of that rank.
 */
export const normalizeAxis = (fn: string, axis: number, rank: number): number => {
  if (!Number.isInteger(axis) || axis < -rank || axis >= rank) {
    if (rank === 0) throw new RangeError(`${fn}: a scalar has no axes, got axis ${String(axis)}`)
    throw new RangeError(`${fn}: axis must be an integer in [${-rank}, ${rank}) for rank ${rank}, got ${String(axis)}`)
  }
  return (axis + rank) % rank
}

/** Axes counted from the front, in the given order; null means all of them. No axis may appear twice. */
export const normalizeAxes = (
  fn: string,
  axes: number | readonly number[] | null | undefined,
  rank: number,
): readonly number[] => {
  if (axes === null || axes === undefined) return Array.from({ length: rank }, (_, i) => i)
  if (typeof axes !== 'number' && !isList(axes)) {
    throw new TypeError(`${fn}: axis must be an integer or a list of them, got ${describeArgument(axes)}`)
  }
  const list = (typeof axes === 'number' ? [axes] : axes).map((a) => normalizeAxis(fn, a, rank))
  if (new Set(list).size !== list.length) {
    throw new RangeError(`${fn}: axes must be distinct, got ${showShape(typeof axes === 'number' ? [axes] : axes)}`)
  }
  return list
}
