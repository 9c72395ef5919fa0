/** Reductions other than sums: extremes, products, truth and positions. */
import type { Category, Combine, Value } from '@pullback/core'
import type { Unary } from '../arity.ts'
import { aval } from '../aval.ts'
import { bind } from '../bind.ts'
import { checkCategory, literal, NUMERIC } from '../family.ts'
import { checkAxes, isNoAxis } from '../given.ts'
import type { Primitive } from '../primitive.ts'
import { div, mul } from './arithmetic.ts'
import { broadcastInDim, reduceSum, reshapeTo, without, type ReduceParams } from './broadcast.ts'
import { compare } from './comparison.ts'
import { concatenate } from './concatenate.ts'
import { select } from './select.ts'
import { inverse, permute, slice } from './layout.ts'

type Reduction = Primitive<ReduceParams, Unary>

const reduction = (
  name: string,
  combine: Combine,
  accepts: readonly Category[],
  rules: Pick<Reduction, 'jvp'> & { readonly integer?: true } = {},
): Reduction => {
  const { integer, ...rest } = rules
  const prim: Reduction = {
    name,
    avals: ([x], { axes }) => {
      checkCategory(name, x, accepts)
      checkAxes(name, axes, x.shape.length)
      if (integer === true && axes.some((d) => x.shape[d] === 0)) {
        throw new RangeError(`${name}: the reduced axes must not be empty, got shape [${x.shape.join(', ')}]`)
      }
      return [aval(without(x.shape, axes), integer === true ? 'int32' : x.dtype)]
    },
    lower: { tag: 'reduce', combine, axes: (p) => p.axes },
    batch: ([x], _, { axes }) => [bind(prim, [x], { axes: axes.map((a) => a + 1) })],
    ...rest,
  }
  return prim
}

/** `y`, reduced over `axes`, repeated to the shape of the operand again. */
const spread = (y: Value, like: Value, axes: readonly number[]): Value =>
  broadcastInDim(
    y,
    like.shape,
    like.shape.map((_, d) => d).filter((d) => !axes.includes(d)),
  )

/** Equal extremes share the tangent equally; a NaN in the row makes it NaN. */
const extremeJvp: NonNullable<Reduction['jvp']> = ([x], [dx], { axes }, [y]) => {
  if (dx === null) return [null]
  const hit = select(compare('eq', x, spread(y!, x, axes)), literal(1, x), literal(0, x))
  const ones = broadcastInDim(hit, x.shape, [])
  return [div(reduceSum(mul(dx, ones), axes), reduceSum(ones, axes))]
}

/** Over an empty axis: the lowest value of the dtype. */
export const reduceMaxP: Reduction = reduction('reduceMax', 'max', NUMERIC, { jvp: extremeJvp })
export const reduceMinP: Reduction = reduction('reduceMin', 'min', NUMERIC, { jvp: extremeJvp })

/** Product; the tangent is exact where factors are zero (no division). */
export const reduceProdP: Reduction = reduction('reduceProd', 'prod', NUMERIC, {
  jvp: ([x], [dx], { axes }) => (dx === null ? [null] : [reduceSum(mul(dx, productOfOthers(x, axes)), axes)]),
})

export const reduceAndP: Reduction = reduction('reduceAnd', 'and', ['bool'])
export const reduceOrP: Reduction = reduction('reduceOr', 'or', ['bool'])
/** Row-major position, within the reduced axes, of the first largest element; the first NaN wins. */
export const argmaxP: Reduction = reduction('argmax', 'argmax', NUMERIC, { integer: true })
export const argminP: Reduction = reduction('argmin', 'argmin', NUMERIC, { integer: true })

export const reduceMax = (x: Value, axes: readonly number[]): Value =>
  isNoAxis(x, axes) ? x : bind(reduceMaxP, [x], { axes })
export const reduceMin = (x: Value, axes: readonly number[]): Value =>
  isNoAxis(x, axes) ? x : bind(reduceMinP, [x], { axes })
export const reduceProd = (x: Value, axes: readonly number[]): Value =>
  isNoAxis(x, axes) ? x : bind(reduceProdP, [x], { axes })
export const reduceAnd = (x: Value, axes: readonly number[]): Value =>
  isNoAxis(x, axes) ? x : bind(reduceAndP, [x], { axes })
export const reduceOr = (x: Value, axes: readonly number[]): Value =>
  isNoAxis(x, axes) ? x : bind(reduceOrP, [x], { axes })
export const argmax = (x: Value, axes: readonly number[]): Value => bind(argmaxP, [x], { axes })
export const argmin = (x: Value, axes: readonly number[]): Value => bind(argminP, [x], { axes })

/**
 * For each element the product of the others along the axes: prefixes times suffixes, each by doubling, so that a
 * zero factor loses nothing. log2(n) steps of products over shifted copies.
 */
const productOfOthers = (x: Value, axes: readonly number[]): Value => {
  const kept = x.shape.map((_, d) => d).filter((d) => !axes.includes(d))
  const order = [...kept, ...axes]
  const rows = kept.map((d) => x.shape[d]!)
  const n = axes.reduce((m, d) => m * x.shape[d]!, 1)
  const flat = reshapeTo(permute(x, order), [...rows, n])
  const before = exclusiveProduct(flat, n, false)
  const after = exclusiveProduct(flat, n, true)
  const others = reshapeTo(
    mul(before, after),
    order.map((d) => x.shape[d]!),
  )
  return permute(others, inverse(order))
}

const exclusiveProduct = (x: Value, n: number, reverse: boolean): Value => {
  const last = x.shape.length - 1
  const shifted = (y: Value, by: number): Value => {
    const ones = broadcastInDim(literal(1, y), [...y.shape.slice(0, last), Math.min(by, n)], [])
    if (by >= n) return ones
    const part = slice(
      y,
      y.shape.map((_, d) => (d === last && reverse ? by : 0)),
      y.shape.map((s, d) => (d === last && !reverse ? s - by : s)),
    )
    return concatenate(reverse ? [part, ones] : [ones, part], last)
  }
  let y = shifted(x, 1)
  for (let by = 1; by < n; by *= 2) y = mul(y, shifted(y, by))
  return y
}
