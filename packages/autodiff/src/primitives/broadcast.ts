/** `broadcastInDim` repeats along axes, `reduceSum` adds along them: each is the other's transpose, so they share a file. */
import { showShape, sizeOf, type Shape, type Value } from '@pullback/core'
import { aval, showAval, type Aval } from '../aval.ts'
import type { Unary } from '../arity.ts'
import { bind } from '../bind.ts'
import { checkAxes, checkList, checkSizes, hasShape, isNoAxis } from '../given.ts'
import type { Primitive } from '../primitive.ts'

export interface BroadcastParams {
  readonly shape: Shape
  /** The result axis that each operand axis becomes, increasing. */
  readonly dims: readonly number[]
}

export interface ReduceParams {
  readonly axes: readonly number[]
}

export const broadcastInDimP: Primitive<BroadcastParams, Unary> = {
  name: 'broadcastInDim',
  avals: ([x], { shape, dims }) => {
    checkSizes('broadcastInDim', shape)
    checkList('broadcastInDim', 'dims', dims)
    const fits =
      dims.length === x.shape.length &&
      dims.every((d, i) => d > (dims[i - 1] ?? -1) && d < shape.length) &&
      x.shape.every((n, i) => n === 1 || n === shape[dims[i]!])
    if (!fits) {
      throw new TypeError(
        `broadcastInDim: the operand must fit the result, got ${showShape(x.shape)} into ${showShape(shape)} at axes ${showShape(dims)}`,
      )
    }
    return [aval(shape, x.dtype, x.weakType)]
  },
  lower: {
    tag: 'view',
    view: (x, { shape, dims }) => ({
      shape,
      axes: shape.map((n, d) => {
        const axis = dims.indexOf(d)
        return axis < 0 || (x[axis] === 1 && n !== 1) ? null : { axis, step: 1 }
      }),
      start: x.map(() => 0),
    }),
  },
  jvp: (_, [dx], p) => [dx && bind(broadcastInDimP, [dx], p)],
  transpose: ([ct], _, [x], { shape, dims }) => {
    if (!ct) return [null]
    const repeated = shape.flatMap((n, d) => {
      const axis = dims.indexOf(d)
      return axis < 0 || (x.shape[axis] === 1 && n !== 1) ? [d] : []
    })
    return [reshapeTo(reduceSum(ct, repeated), x.shape)]
  },
  batch: ([x], _, { shape, dims }, n) => [
    bind(broadcastInDimP, [x], { shape: [n, ...shape], dims: [0, ...dims.map((d) => d + 1)] }),
  ],
}

const sumDType = ({ shape, dtype }: Aval): void => {
  if (dtype === 'bool') {
    throw new TypeError(`reduceSum: operand must be a number, got ${showAval(aval(shape, dtype))}; convert it first`)
  }
}

export const reduceSumP: Primitive<ReduceParams, Unary> = {
  name: 'reduceSum',
  avals: ([x], { axes }) => {
    sumDType(x)
    checkAxes('reduceSum', axes, x.shape.length)
    return [aval(without(x.shape, axes), x.dtype)]
  },
  lower: { tag: 'reduce', combine: 'sum', axes: (p) => p.axes },
  jvp: (_, [dx], p) => [dx && bind(reduceSumP, [dx], p)],
  transpose: ([ct], _, [x], { axes }) => [
    ct &&
      broadcastInDim(
        ct,
        x.shape,
        x.shape.map((_n, d) => d).filter((d) => !axes.includes(d)),
      ),
  ],
  batch: ([x], _, { axes }) => [bind(reduceSumP, [x], { axes: axes.map((a) => a + 1) })],
}

export const reshapeP: Primitive<{ readonly shape: Shape }, Unary> = {
  name: 'reshape',
  avals: ([x], { shape }) => {
    if (sizeOf(x.shape) !== sizeOf(checkSizes('reshape', shape))) {
      throw new TypeError(`reshape: sizes must agree, got ${showShape(x.shape)} to ${showShape(shape)}`)
    }
    return [aval(shape, x.dtype, x.weakType)]
  },
  lower: { tag: 'reshape' },
  jvp: (_, [dx], p) => [dx && bind(reshapeP, [dx], p)],
  transpose: ([ct], _, [x]) => [ct && reshapeTo(ct, x.shape)],
  batch: ([x], _, { shape }, n) => [reshapeTo(x, [n, ...shape])],
}

/** The sizes of the axes not in `axes`. */
export const without = (shape: Shape, axes: readonly number[]): Shape => {
  checkAxes('without', axes, checkSizes('without', shape).length)
  return shape.filter((_, d) => !axes.includes(d))
}

/** `x` with its axes at `dims` of the result, repeated along the others; axes of size 1 stretch. */
export const broadcastInDim = (x: Value, shape: Shape, dims: readonly number[]): Value =>
  hasShape(x, shape) && Array.isArray(dims) ? x : bind(broadcastInDimP, [x], { shape, dims })

/** Sum over axes (counted from the front). Floating sums are accurate: see the kernel language. */
export const reduceSum = (x: Value, axes: readonly number[]): Value =>
  isNoAxis(x, axes) ? x : bind(reduceSumP, [x], { axes })

/** The same elements under another shape. */
export const reshapeTo = (x: Value, shape: Shape): Value => (hasShape(x, shape) ? x : bind(reshapeP, [x], { shape }))
