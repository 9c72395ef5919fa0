/** Reductions over whole axes and over windows, by what they combine with. */
import type { Combine, Shape } from '@pullback/core'
import { identityOf } from '../identity.ts'
import { binary, broadcastInDim, compare, pairRegion, select, splat, unary } from './ops.ts'
import { positions } from './expression.ts'
import { showI64s, showPairs } from './types.ts'
import type { Block, Ssa } from './writer.ts'

type Plain = Exclude<Combine, 'argmax' | 'argmin'>

const OPERATION: { readonly [C in Plain]: string } = {
  sum: 'add',
  prod: 'multiply',
  max: 'maximum',
  min: 'minimum',
  and: 'and',
  or: 'or',
}

const without = (shape: Shape, axes: readonly number[]): Shape => shape.filter((_, d) => !axes.includes(d))

/** The extreme element and its number: NaN wins over all, of equal ones the lower number. */
const position = (b: Block, x: Ssa, axes: readonly number[], combine: 'argmax' | 'argmin'): Ssa => {
  const sizes = axes.map((d) => x.shape[d]!)
  const order = [...axes].sort((m, n) => m - n)
  const numbers = broadcastInDim(
    b,
    positions(
      b,
      order.map((d) => x.shape[d]!),
      sizes.map((_, i) => i),
    ),
    x.shape,
    order,
  )
  const shape = without(x.shape, axes)
  const wins = combine === 'argmax' ? 'GT' : 'LT'
  const region = pairRegion(b, [x.dtype, 'int32'], (inner, [v, i], [w, j]) => {
    const better = binary(inner, 'or', compare(inner, wins, v!, w!), compare(inner, 'NE', v!, v!))
    const equal = binary(
      inner,
      'or',
      compare(inner, 'EQ', v!, w!),
      binary(inner, 'and', compare(inner, 'NE', v!, v!), compare(inner, 'NE', w!, w!)),
    )
    const first = binary(inner, 'and', equal, compare(inner, 'LT', i!, j!))
    // Two NaN: the lower number, so the plain comparison must not decide.
    const both = binary(inner, 'and', compare(inner, 'NE', v!, v!), compare(inner, 'NE', w!, w!))
    const takes = binary(inner, 'or', binary(inner, 'and', better, unary(inner, 'not', both)), first)
    return [select(inner, binary(inner, 'or', better, equal), v!, w!), select(inner, takes, i!, j!)]
  })
  const init = [splat(b, identityOf(combine, x.dtype), x.dtype), splat(b, 0, 'int32')]
  const outs = [
    { shape, dtype: x.dtype },
    { shape, dtype: 'int32' as const },
  ]
  return b.op('stablehlo.reduce', [x, numbers, ...init], outs, `dimensions = ${showI64s(order)}`, [region])[1]!
}

/** `x` reduced over whole axes. */
export const reduce = (b: Block, x: Ssa, axes: readonly number[], combine: Combine): Ssa => {
  if (combine === 'argmax' || combine === 'argmin') return position(b, x, axes, combine)
  const region = pairRegion(b, [x.dtype], (inner, [v], [w]) => [binary(inner, OPERATION[combine], v!, w!)])
  const order = [...axes].sort((m, n) => m - n)
  return b.one(
    'stablehlo.reduce',
    [x, splat(b, identityOf(combine, x.dtype), x.dtype)],
    { shape: without(x.shape, axes), dtype: x.dtype },
    `dimensions = ${showI64s(order)}`,
    [region],
  )
}

/** `x` reduced over every window, none of which reaches outside; `shape` counts the windows. */
export const reduceWindow = (
  b: Block,
  x: Ssa,
  window: { readonly size: Shape; readonly strides: Shape; readonly dilation: Shape },
  shape: Shape,
  combine: Plain,
): Ssa => {
  const ones = showI64s(x.shape.map(() => 1))
  const region = pairRegion(b, [x.dtype], (inner, [v], [w]) => [binary(inner, OPERATION[combine], v!, w!)])
  return b.one(
    'stablehlo.reduce_window',
    [x, splat(b, identityOf(combine, x.dtype), x.dtype)],
    { shape, dtype: x.dtype },
    `window_dimensions = ${showI64s(window.size)}, window_strides = ${showI64s(window.strides)}, ` +
      `base_dilations = ${ones}, window_dilations = ${showI64s(window.dilation)}, ` +
      `padding = ${showPairs(x.shape.map(() => [0, 0]))}`,
    [region],
  )
}
