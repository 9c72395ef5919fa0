/** Products of matrices and tensors. Sums over labelled axes (einsum) are in einsum.ts. */
import {
  broadcastShapes,
  normalizeAxes,
  shapesEqual,
  showShape,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { checkList } from '../given.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { dotGeneral } from '../primitives/dot.ts'
import { permute } from '../primitives/layout.ts'
import { multiply, type BinaryFunction } from './arithmetic.ts'
import { asValue, like, promoteDTypes } from './operands.ts'

/** Operands of a product in one number type, and how to turn its result back (booleans multiply as "and", add as "or"). */
const numbers = (fn: string, x: Operand, y: Operand): { pair: readonly [Value, Value]; back: (z: Value) => Value } => {
  const pair = promoteDTypes(fn, [x, y]) as readonly [Value, Value] // one per operand
  if (pair[0].dtype !== 'bool') return { pair, back: (z) => z }
  return {
    pair: [convert(pair[0], 'int32'), convert(pair[1], 'int32')],
    back: (z) => compare('ne', z, like(z, 0)),
  }
}

const last = (shape: Shape): number => shape[shape.length - 1]!
const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i)

/**
 * Matrix product over the last axis of `x` and the last but one of `y`, other axes broadcasting: [..., n, k] times
 * [..., k, m] gives [..., n, m]. A vector stands for a row on the left, a column on the right, and its axis is dropped.
 * @throws TypeError when inner or batch sizes do not fit, or for a scalar.
 */
export const matmul: BinaryFunction = (x, y) => {
  const { pair, back } = numbers('matmul', x, y)
  const [a, b] = pair
  const [ra, rb] = [a.shape.length, b.shape.length]
  if (ra === 0 || rb === 0) {
    throw new TypeError(
      `matmul: operands must have at least one axis, got ${showShape(a.shape)} and ${showShape(b.shape)}; multiply by a scalar with multiply`,
    )
  }
  const contractB = Math.max(0, rb - 2)
  if (last(a.shape) !== b.shape[contractB]) {
    throw new TypeError(`matmul: inner sizes must agree, got ${showShape(a.shape)} and ${showShape(b.shape)}`)
  }
  return back(product(a, b, ra - 1, contractB))
}

const product = (a: Value, b: Value, contractA: number, contractB: number): Value => {
  const contract = [[contractA], [contractB]] as const
  const batchA = a.shape.slice(0, -2)
  const batchB = b.shape.slice(0, -2)
  // The left's axes come first in the result, so its batch axes need no partner.
  if (batchB.length === 0) return dotGeneral(a, b, { contract, batch: [[], []] })
  if (batchA.length === 0) {
    const out = dotGeneral(a, b, { contract, batch: [[], []] })
    // [n, ...batch, m] if the left is a matrix.
    const n = batchB.length
    return a.shape.length === 1 ? out : permute(out, [...range(n).map((d) => d + 1), 0, n + 1])
  }
  const batch = broadcastShapes('matmul', [batchA, batchB])
  const [p, q] = [stretchBatch(a, batch), stretchBatch(b, batch)]
  const axes = range(batch.length)
  return dotGeneral(p, q, {
    contract: [[p.shape.length - 1], [q.shape.length - 2]],
    batch: [axes, axes],
  })
}

const stretchBatch = (x: Value, batch: Shape): Value => {
  const shape = [...batch, ...x.shape.slice(-2)]
  if (shapesEqual(shape, x.shape)) return x
  const added = shape.length - x.shape.length
  return broadcastInDim(
    x,
    shape,
    x.shape.map((_, d) => d + added),
  )
}

/** Like `matmul` for vectors and matrices; sums over the last axis of `x` and the last but one of `y` without broadcasting. */
export const dot: BinaryFunction = (x, y) => {
  const [v, w] = [asValue('dot', x), asValue('dot', y)]
  if (v.shape.length === 0 || w.shape.length === 0) return multiply(x, y)
  return tensordotAxes('dot', x, y, [v.shape.length - 1], [Math.max(0, w.shape.length - 2)])
}

const tensordotAxes = (
  fn: string,
  x: Operand,
  y: Operand,
  axesX: readonly number[],
  axesY: readonly number[],
): Value => {
  const { pair, back } = numbers(fn, x, y)
  const [a, b] = pair
  if (axesX.some((d, i) => a.shape[d] !== b.shape[axesY[i]!])) {
    throw new TypeError(
      `${fn}: summed sizes must agree, got ${showShape(a.shape)} and ${showShape(b.shape)} over axes ${showShape(axesX)} and ${showShape(axesY)}`,
    )
  }
  return back(dotGeneral(a, b, { contract: [axesX, axesY], batch: [[], []] }))
}

/** Sum of products of all elements, taken as vectors of equal length. */
export const vdot: BinaryFunction = (x, y) => {
  const [v, w] = [asValue('vdot', x), asValue('vdot', y)]
  if (v.size !== w.size) {
    throw new TypeError(`vdot: sizes must agree, got shapes ${showShape(v.shape)} and ${showShape(w.shape)}`)
  }
  return tensordotAxes('vdot', reshapeTo(v, [v.size]), reshapeTo(w, [w.size]), [0], [0])
}

/** Sum of products over the last axes: [...a, k] and [...b, k] give [...a, ...b]. */
export const inner: BinaryFunction = (x, y) => {
  const [v, w] = [asValue('inner', x), asValue('inner', y)]
  if (v.shape.length === 0 || w.shape.length === 0) return multiply(x, y)
  return tensordotAxes('inner', x, y, [v.shape.length - 1], [w.shape.length - 1])
}

/** All products of an element of `x` and one of `y`: [n] and [m] give [n, m]; other shapes are flattened. */
export const outer: BinaryFunction = (x, y) => {
  const [v, w] = [asValue('outer', x), asValue('outer', y)]
  return multiply(reshapeTo(v, [v.size, 1]), reshapeTo(w, [1, w.size]))
}

/**
 * Sum of products over pairs of axes. `axes`: how many of the last axes of `x` pair with the first of `y`, or the lists
 * of axes of each. The result has the other axes of `x`, then those of `y`.
 */
export const tensordot = (
  x: Operand,
  y: Operand,
  axes: number | readonly [number | readonly number[], number | readonly number[]] = 2,
): Value => {
  const [v, w] = [asValue('tensordot', x), asValue('tensordot', y)]
  if (typeof axes === 'number') {
    if (!Number.isInteger(axes) || axes < 0 || axes > v.shape.length || axes > w.shape.length) {
      throw new RangeError(
        `tensordot: axes must be an integer from 0 to the rank of both operands, got ${axes} for ${showShape(v.shape)} and ${showShape(w.shape)}`,
      )
    }
    const first = v.shape.length - axes
    return tensordotAxes(
      'tensordot',
      x,
      y,
      range(axes).map((i) => first + i),
      range(axes),
    )
  }
  if (checkList('tensordot', 'axes', axes).length !== 2) {
    throw new TypeError(`tensordot: axes of each operand are needed, as in [[1], [0]], got a list of ${axes.length}`)
  }
  const axesX = normalizeAxes('tensordot', axes[0], v.shape.length)
  const axesY = normalizeAxes('tensordot', axes[1], w.shape.length)
  if (axesX.length !== axesY.length) {
    throw new TypeError(
      `tensordot: as many axes must be given of each operand, got ${showShape(axesX)} and ${showShape(axesY)}`,
    )
  }
  return tensordotAxes('tensordot', x, y, axesX, axesY)
}
