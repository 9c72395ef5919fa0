/** Reading and writing windows of an array at computed positions. Each is part of the other's derivative. */
import {
  expr,
  isFloating,
  scalar,
  shapesEqual,
  showShape,
  sizeOf,
  storedNumber,
  type Category,
  type Merge,
  type Value,
} from '@pullback/core'
import type { Binary, Ternary } from '../arity.ts'
import { aval } from '../aval.ts'
import { bind } from '../bind.ts'
import { ANY, checkCategory, literal, NUMERIC, repeatRows } from '../family.ts'
import type { Primitive, Zero } from '../primitive.ts'
import { add, div, mul } from './arithmetic.ts'
import { broadcastInDim } from './broadcast.ts'
import { compare } from './comparison.ts'
import { convert } from './convert.ts'
import { fillValue } from './indexing.ts'
import { iota } from './random.ts'
import { select } from './select.ts'
import { belowAxis, gatherShape, up, windowAddress, type WindowLayout } from './windowLayout.ts'

export interface GatherParams extends WindowLayout {
  /** What `fill` reads where a window does not fit; null for NaN, the lowest int, the highest uint, true. */
  readonly fillValue: number | null
}

export interface ScatterParams extends WindowLayout {
  /** No element is written twice: the caller's promise. */
  readonly isUnique: boolean
}

const repeat = (v: Value, isMapped: boolean, n: number): Value => (isMapped ? v : repeatRows(v, n))

const zerosLike = (x: Value): Value => broadcastInDim(literal(0, x), x.shape, [])

/** Windows of `x` at int32 positions; linear in `x`. What does not fit is moved inside (`clip`) or read as the fill value. */
export const gatherP: Primitive<GatherParams, Binary> = {
  name: 'gather',
  avals: ([x, indices], p) => [aval(gatherShape('gather', x, indices, p), x.dtype, x.weakType)],
  lower: {
    tag: 'emit',
    movesElements: true,
    emit: (b, [x, indices], p, [out]) => {
      const target = b.allocate(out!.shape, out!.dtype)
      const fill = expr.constant(out!.dtype, storedNumber(p.fillValue ?? fillValue(out!.given), out!.given))
      const { address, inside } = windowAddress(x!, indices!, p, out!.shape)
      const read = sizeOf(x!.shape) === 0 ? fill : expr.loadAt(x!.dtype, x!.buffer, address)
      const value = p.mode === 'clip' || read === fill ? read : expr.select(inside, read, fill)
      b.push({ tag: 'loop', extents: out!.shape, stores: [{ buffer: target.buffer, access: target.access, value }] })
      return [target]
    },
  },
  // What does not fit has a zero tangent, whatever is read there.
  jvp: ([, indices], [dx], p) => [dx && gather(dx, indices, { ...p, fillValue: 0 })],
  transpose: ([ct], [, indices], [x], { fillValue: _, ...p }) => [
    ct && indices
      ? scatterAdd(broadcastInDim(literal(0, ct), x.shape, []), indices, ct, { ...p, isUnique: false })
      : null,
    null,
  ],
  batch: ([x, indices], [isX, isIndices], p, n) => {
    if (isX) return [gather(x, indices, belowAxis(p, isIndices, n))]
    const batchingDims = up(p.startIndicesBatchingDims)
    return [gather(x, indices, { ...p, offsetDims: up(p.offsetDims), startIndicesBatchingDims: batchingDims })]
  },
}

type Scatter = Primitive<ScatterParams, Ternary>

/** What the merges have in common; `jvp` is called with a tangent for one of operand and updates at least. */
const scattering = (
  name: string,
  merge: Merge,
  accepts: readonly Category[],
  jvp: (
    xs: readonly [Value, Value, Value],
    dx: Value | Zero,
    du: Value | Zero,
    p: ScatterParams,
    y: Value,
  ) => Value | Zero,
  transpose?: NonNullable<Scatter['transpose']>,
): Scatter => {
  const prim: Scatter = {
    name,
    avals: ([x, indices, updates], p) => {
      checkCategory(name, x, accepts)
      const want = gatherShape(name, x, indices, p)
      if (updates.dtype !== x.dtype || !shapesEqual(want, updates.shape)) {
        throw new TypeError(
          `${name}: updates must be ${x.dtype}${showShape(want)}, got ${updates.dtype}${showShape(updates.shape)}`,
        )
      }
      return [aval(x.shape, x.dtype, x.weakType && updates.weakType)]
    },
    lower: {
      tag: 'emit',
      ...(merge === 'set' ? { movesElements: true } : {}),
      emit: (b, [x, indices, updates], p, [out]) => {
        const target = b.copy(x!)
        if (sizeOf(updates!.shape) === 0 || sizeOf(out!.shape) === 0) return [target]
        const { address, inside } = windowAddress(target, indices!, p, updates!.shape)
        b.push({
          tag: 'scatter',
          extents: updates!.shape,
          buffer: target.buffer,
          merge,
          address,
          guard: p.mode === 'clip' ? expr.constant('bool', 1) : inside,
          value: expr.load(updates!.dtype, updates!.buffer, updates!.access),
        })
        return [target]
      },
    },
    jvp: (xs, [dx, , du], p, [y]) => [
      !isFloating(xs[0].dtype) || (dx === null && du === null) ? null : jvp(xs, dx, du, p, y!),
    ],
    batch: ([x, indices, updates], [isX, isIndices, isUpdates], p, n) => [
      bind(prim, [repeat(x, isX, n), indices, repeat(updates, isUpdates, n)], belowAxis(p, isIndices, n)),
    ],
    ...(transpose === undefined ? {} : { transpose }),
  }
  return prim
}

const reading = ({ isUnique: _, ...p }: ScatterParams): GatherParams => ({ ...p, fillValue: 0 })

/** Adds the updates; those of one element add up. Linear in both. */
export const scatterAddP: Scatter = scattering(
  'scatterAdd',
  'add',
  NUMERIC,
  ([x, indices], dx, du, p) => (du === null ? dx : scatterAdd(dx ?? zerosLike(x), indices, du, p)),
  ([ct], [, indices], _, p) => (ct && indices ? [ct, null, gather(ct, indices, reading(p))] : [null, null, null]),
)

/** Replaces elements by the updates; of several for one element the last wins, and it alone has a derivative. */
export const scatterP: Scatter = scattering('scatter', 'set', ANY, ([x, indices, updates], dx, du, p) => {
  // Which update each element was written by, counted from 1: 0 where none was.
  const ids = add(iota(updates.shape, 'int32'), scalar(1, 'int32'))
  const winners = bind(scatterP, [broadcastInDim(literal(0, ids), x.shape, []), indices, ids], p)
  const kept = dx === null ? zerosLike(x) : select(compare('eq', winners, literal(0, winners)), dx, literal(0, x))
  if (du === null) return kept
  const isWinner = compare('eq', gather(winners, indices, reading(p)), ids)
  return scatterAdd(kept, indices, p.isUnique ? du : select(isWinner, du, literal(0, x)), p)
})

/** Multiplies by the updates. Its derivative by the updates needs each element to be written at most once. */
export const scatterMulP: Scatter = scattering('scatterMul', 'mul', NUMERIC, ([x, indices, updates], dx, du, p) => {
  const ones = broadcastInDim(literal(1, x), x.shape, [])
  const own = dx && mul(dx, bind(scatterMulP, [ones, indices, updates], p))
  if (du === null) return own
  if (!p.isUnique) {
    throw new TypeError(
      'scatterMul: the derivative by the updates needs uniqueIndices: true, a promise that no element is multiplied twice, got uniqueIndices: false',
    )
  }
  return scatterAdd(own ?? zerosLike(x), indices, mul(du, gather(x, indices, reading(p))), p)
})

/** The extreme of each element and its updates; those that tie share the tangent equally. */
const extreme = (name: string, merge: 'min' | 'max'): Scatter =>
  scattering(name, merge, NUMERIC, ([x, indices, updates], dx, du, p, y) => {
    const isExtreme = (a: Value, b: Value): Value => convert(compare('eq', a, b), x.dtype)
    const own = isExtreme(x, y)
    const theirs = isExtreme(updates, gather(y, indices, reading(p)))
    const count = scatterAdd(own, indices, theirs, p)
    const kept = dx === null ? zerosLike(x) : mul(dx, own)
    return div(du === null ? kept : scatterAdd(kept, indices, mul(du, theirs), p), count)
  })

export const scatterMinP: Scatter = extreme('scatterMin', 'min')
export const scatterMaxP: Scatter = extreme('scatterMax', 'max')

export const gather = (x: Value, indices: Value, p: GatherParams): Value => bind(gatherP, [x, indices], p)

export const scatterAdd = (x: Value, indices: Value, updates: Value, p: ScatterParams): Value =>
  bind(scatterAddP, [x, indices, updates], p)

/** The scatters by how they merge. */
export const SCATTERS: { readonly [M in Merge]: Scatter } = {
  set: scatterP,
  add: scatterAddP,
  mul: scatterMulP,
  min: scatterMinP,
  max: scatterMaxP,
}
