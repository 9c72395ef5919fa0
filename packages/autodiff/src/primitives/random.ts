/** Counter-based random bits, position numbers, and sorting: what samplers are made of. None has a tangent. */
import { expr, storedAs, type DType, type Shape, type Value } from '@pullback/core'
import { aval } from '../aval.ts'
import type { Each, Nullary, Variadic } from '../arity.ts'
import { bind, bindMany } from '../bind.ts'
import { batchElementwise, commonShape, repeatRows } from '../family.ts'
import { checkAxes, checkDType, checkList, checkSizes } from '../given.ts'
import type { Primitive } from '../primitive.ts'

type Quaternary = readonly [0, 0, 0, 0]

/** The Threefry-2x32 cipher with 20 rounds: both output words for keys (k0, k1) and counters (x0, x1), all uint32. */
export const threefryP: Primitive<null, Quaternary> = {
  name: 'threefry2x32',
  avals: (ins) => {
    if (ins.some((x) => x.dtype !== 'uint32')) {
      throw new TypeError(`threefry2x32: keys and counters must be uint32, got ${ins.map((x) => x.dtype).join(', ')}`)
    }
    const out = aval(commonShape('threefry2x32', ins), 'uint32')
    return [out, out]
  },
  lower: {
    tag: 'elementwise',
    exprs: ([k0, k1, x0, x1]) => [expr.threefry(0, k0, k1, x0, x1), expr.threefry(1, k0, k1, x0, x1)],
  },
  batch: (xs, mapped, params, n) => batchElementwise(threefryP, xs, mapped, params, n),
}

export interface IotaParams {
  readonly shape: Shape
  readonly dtype: DType
  /** The axis along which the numbers run; null numbers all elements in row-major order. */
  readonly axis: number | null
}

/** Position numbers from 0. */
export const iotaP: Primitive<IotaParams, Nullary> = {
  name: 'iota',
  avals: (_, { shape, dtype, axis }) => {
    checkDType('iota', dtype)
    checkAxes('iota', axis === null ? [] : [axis], checkSizes('iota', shape).length)
    if (dtype === 'bool') throw new TypeError('iota: dtype must be a number type, got bool')
    return [aval(shape, dtype)]
  },
  lower: {
    tag: 'elementwise',
    exprs: (_, { axis }, at, [out]) => [
      expr.convert(storedAs(out!.dtype), at.flat(axis === null ? undefined : [axis])),
    ],
  },
  batch: () => {
    throw new Error('internal: iota has no operand to map')
  },
}

export interface SortParams {
  /** How many leading operands are compared; the rest are carried along. */
  readonly keys: number
}

/** Sorts rows along the last axis, stably and ascending by the key operands: NaN last, -0 equal to +0. */
export const sortP: Primitive<SortParams, Variadic> = {
  name: 'sort',
  avals: (ins, { keys }) => {
    const shape = commonShape('sort', ins)
    if (shape.length === 0 || ins.some((x) => x.shape.length !== shape.length) || !(keys >= 1 && keys <= ins.length)) {
      throw new TypeError(
        `sort: operands must have equal shapes of rank 1 or more, got ${ins.map((x) => `[${x.shape.join(', ')}]`).join(' and ')}`,
      )
    }
    return ins.map((x) => aval(x.shape, x.dtype, x.weakType))
  },
  lower: {
    tag: 'emit',
    emit: (b, ins, { keys }, outs) => {
      const shape = outs[0]!.shape
      const dense = ins.map((x) => {
        const copy = b.allocate(x.shape, x.dtype)
        const value = expr.load(x.dtype, x.buffer, x.access)
        b.push({ tag: 'loop', extents: x.shape, stores: [{ buffer: copy.buffer, access: copy.access, value }] })
        return copy
      })
      const targets = outs.map((o) => b.allocate(o.shape, o.dtype))
      const length = shape[shape.length - 1]!
      b.push({
        tag: 'sort',
        rows: shape.slice(0, -1).reduce((m, n) => m * n, 1),
        length,
        keys,
        from: dense.map((s) => s.buffer),
        to: targets.map((s) => s.buffer),
      })
      return targets
    },
  },
  batch: (xs, mapped, params, n) =>
    bindMany(
      sortP,
      xs.map((x, i) => (mapped[i] === true ? x : repeatRows(x, n))),
      params,
    ),
}

export const threefry2x32 = (k0: Value, k1: Value, x0: Value, x1: Value): readonly [Value, Value] =>
  bindMany(threefryP, [k0, k1, x0, x1] as Each<Quaternary, Value>, null) as readonly [Value, Value]

/** Numbers 0, 1, … along `axis`, or over all elements in row-major order. */
export const iota = (shape: Shape, dtype: DType = 'int32', axis: number | null = null): Value =>
  bind(iotaP, [], { shape, dtype, axis })

/** Operands sorted together along the last axis by the first `keys` of them. Gradients do not flow: gather them. */
export const sortTogether = (xs: readonly Value[], keys: number): readonly Value[] =>
  bindMany(sortP, checkList('sort', 'operands', xs), { keys })
