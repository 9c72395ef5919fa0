/** Reading at computed positions along one axis, and its transpose, adding at computed positions. */
import {
  expr,
  isFloating,
  rangeOf,
  showShape,
  storedNumber,
  wideOf,
  type DType,
  type Expr,
  type Shape,
  type Value,
} from '@pullback/core'
import { aval, type Aval } from '../aval.ts'
import type { Binary, Ternary } from '../arity.ts'
import { bind } from '../bind.ts'
import { literal, repeatRows } from '../family.ts'
import { mustBe } from '../given.ts'
import { POSITIONS, type Lowering, type Source } from '../lowering.ts'
import type { Primitive } from '../primitive.ts'
import { broadcastInDim } from './broadcast.ts'

/** What an index outside 0 … n-1 does: reads the nearest element, or reads the fill value (writes: does nothing). */
export type OutOfBounds = 'clip' | 'fill'

export interface TakeParams {
  readonly axis: number
  /** Leading axes that operand and indices share and that run in parallel; `axis` is counted after them in neither. */
  readonly batch: number
  readonly mode: OutOfBounds
}

const takeShape = (x: Shape, indices: Shape, { axis, batch }: TakeParams): Shape => [
  ...x.slice(0, axis),
  ...indices.slice(batch),
  ...x.slice(axis + 1),
]

const checkIndices = (name: string, x: Aval, indices: Aval, p: TakeParams): void => {
  const { axis, batch } = Object(p) as TakeParams // null and undefined have no keys
  if (!Number.isInteger(axis) || !Number.isInteger(batch)) {
    throw mustBe(name, 'parameters', 'a record of axis, batch and mode', p)
  }
  if (indices.dtype !== 'int32') throw new TypeError(`${name}: indices must be int32, got ${indices.dtype}`)
  const fits =
    p.axis >= p.batch && p.axis < x.shape.length && indices.shape.slice(0, p.batch).every((n, d) => n === x.shape[d])
  if (!fits) {
    throw new TypeError(
      `${name}: axis ${p.axis} with ${p.batch} batch axes does not fit operand ${showShape(x.shape)} and indices ${showShape(indices.shape)}`,
    )
  }
}

/** The int32 address of an operand element, over the result's axes, and whether its index was in range. */
const addressOf = (x: Source, indices: Source, p: TakeParams, out: Shape): { address: Expr; inside: Expr } => {
  // The result's axes: batch, x's before the axis, `rank` axes of the indices from `at` on, x's after the axis.
  const nb = p.batch
  const at = p.axis
  const rank = indices.shape.length - nb
  const indexStrides = out.map((_, d) =>
    d < nb ? indices.access.strides[d]! : d >= at && d < at + rank ? indices.access.strides[nb + d - at]! : 0,
  )
  const n = x.shape[p.axis]!
  const i = expr.load('int32', indices.buffer, { offset: indices.access.offset, strides: indexStrides })
  const last = expr.constant('int32', Math.max(0, n - 1))
  const clipped = expr.binary('max', expr.constant('int32', 0), expr.binary('min', i, last))
  const restStrides = out.map((_, d) =>
    d < at ? x.access.strides[d]! : d < at + rank ? 0 : x.access.strides[d - rank + 1]!,
  )
  const rest = expr.load('int32', POSITIONS, { offset: x.access.offset, strides: restStrides })
  const step = expr.constant('int32', x.access.strides[p.axis]!)
  const inside = expr.binary(
    'and',
    expr.compare('ge', i, expr.constant('int32', 0)),
    expr.compare('lt', i, expr.constant('int32', n)),
  )
  return { address: expr.binary('add', rest, expr.binary('mul', clipped, step)), inside }
}

/** What is read outside with mode `fill`. */
export const fillValue = (dtype: DType): number =>
  isFloating(dtype) ? NaN : dtype === 'bool' || wideOf(dtype) === 'uint32' ? rangeOf(dtype)[1] : rangeOf(dtype)[0]

const takeLowering = (outside: (dtype: DType) => number): Lowering<TakeParams, Binary> => ({
  tag: 'emit',
  movesElements: true,
  emit: (b, [x, indices], p, [out]) => {
    const target = b.allocate(out!.shape, out!.dtype)
    const fill = expr.constant(out!.dtype, storedNumber(outside(out!.given), out!.given))
    const { address, inside } = addressOf(x!, indices!, p, out!.shape)
    const read = x!.shape.includes(0) ? fill : expr.loadAt(x!.dtype, x!.buffer, address)
    const value = p.mode === 'clip' || read === fill ? read : expr.select(inside, read, fill)
    b.push({ tag: 'loop', extents: out!.shape, stores: [{ buffer: target.buffer, access: target.access, value }] })
    return [target]
  },
})

/** Reading at positions, what lies outside being read as `outside` under mode `fill`. */
const reading = (name: string, outside: (dtype: DType) => number): Primitive<TakeParams, Binary> => {
  const prim: Primitive<TakeParams, Binary> = {
    name,
    avals: ([x, indices], p) => {
      checkIndices(name, x, indices, p)
      if (x.shape[p.axis] === 0 && !indices.shape.includes(0) && p.mode === 'clip') {
        throw new RangeError(
          `${name}: cannot read from an empty axis, got operand ${showShape(x.shape)} and axis ${p.axis}`,
        )
      }
      return [aval(takeShape(x.shape, indices.shape, p), x.dtype, x.weakType)]
    },
    lower: takeLowering(outside),
    // What lies outside has a zero tangent, not the fill value's NaN.
    jvp: ([, indices], [dx], p) => [dx && bind(takeZeroP, [dx, indices], p)],
    transpose: ([ct], [, indices], [x], p) => [
      ct && indices ? takeAdd(broadcastInDim(literal(0, ct), x.shape, []), indices, ct, p) : null,
      null,
    ],
    batch: ([x, indices], [isX, isIndices], p, n) => {
      if (isX && !isIndices && p.batch === 0) return [bind(prim, [x, indices], { ...p, axis: p.axis + 1 })]
      const rows = (v: Value, isMapped: boolean): Value => (isMapped ? v : repeatRows(v, n))
      return [bind(prim, [rows(x, isX), rows(indices, isIndices)], { ...p, axis: p.axis + 1, batch: p.batch + 1 })]
    },
  }
  return prim
}

/**
 * Elements of `x` along `axis` at int32 `indices`: result axes are x's before the axis, the indices' axes, x's after it.
 * Indices are not wrapped here; outside ones read the nearest element (`clip`) or NaN, INT_MIN, UINT_MAX, true (`fill`).
 */
export const takeP: Primitive<TakeParams, Binary> = reading('take', fillValue)

/** `take` reading zero outside with mode `fill`: the linear part of `take`. */
export const takeZeroP: Primitive<TakeParams, Binary> = reading('takeOrZero', () => 0)

/** `x` with `updates` added at the positions `take` reads: duplicates add up; outside, `clip` adds at the edge, `fill` drops. */
export const takeAddP: Primitive<TakeParams, Ternary> = {
  name: 'takeAdd',
  avals: ([x, indices, updates], p) => {
    checkIndices('takeAdd', x, indices, p)
    const want = takeShape(x.shape, indices.shape, p)
    if (
      updates.dtype !== x.dtype ||
      want.length !== updates.shape.length ||
      want.some((n, d) => n !== updates.shape[d])
    ) {
      throw new TypeError(
        `takeAdd: updates must be ${x.dtype}${showShape(want)}, got ${updates.dtype}${showShape(updates.shape)}`,
      )
    }
    return [aval(x.shape, x.dtype, x.weakType && updates.weakType)]
  },
  lower: {
    tag: 'emit',
    emit: (b, [x, indices, updates], p, [out]) => {
      const target = b.allocate(out!.shape, out!.dtype)
      const copied = expr.load(x!.dtype, x!.buffer, x!.access)
      b.push({
        tag: 'loop',
        extents: out!.shape,
        stores: [{ buffer: target.buffer, access: target.access, value: copied }],
      })
      if (updates!.shape.includes(0) || out!.shape.includes(0)) return [target]
      const { address, inside } = addressOf(target, indices!, p, updates!.shape)
      b.push({
        tag: 'scatter',
        extents: updates!.shape,
        buffer: target.buffer,
        merge: 'add',
        address,
        guard: p.mode === 'clip' ? expr.constant('bool', 1) : inside,
        value: expr.load(updates!.dtype, updates!.buffer, updates!.access),
      })
      return [target]
    },
  },
  jvp: ([x, indices], [dx, , du], p) => [
    du === null ? dx : takeAdd(dx ?? broadcastInDim(literal(0, x), x.shape, []), indices, du, p),
  ],
  transpose: ([ct], [, indices], _, p) =>
    ct && indices ? [ct, null, bind(takeZeroP, [ct, indices], p)] : [null, null, null],
  batch: ([x, indices, updates], mapped, p, n) => {
    const each = (v: Value, isMapped: boolean): Value => (isMapped ? v : repeatRows(v, n))
    return [
      takeAdd(each(x, mapped[0]), each(indices, mapped[1]), each(updates, mapped[2]), {
        ...p,
        axis: p.axis + 1,
        batch: p.batch + 1,
      }),
    ]
  },
}

export const take = (x: Value, indices: Value, p: TakeParams): Value => bind(takeP, [x, indices], p)

export const takeAdd = (x: Value, indices: Value, updates: Value, p: TakeParams): Value =>
  bind(takeAddP, [x, indices, updates], p)
