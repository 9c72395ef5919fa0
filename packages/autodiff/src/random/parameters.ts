/** Parameters of distributions as the samplers take them: numbers or arrays, in the dtype and for the shape of the draw. */
import {
  broadcastShapes,
  isValue,
  type DType,
  type FloatingDType,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { asValue } from '../numpy/operands.ts'
import { checkFloat, drawShape, parameterOf } from './bits.ts'
import { fused } from './fused.ts'
import { checkKey, type Key } from './key.ts'
import { using } from './keyUse.ts'

/** The shape drawn: the one asked for, else what the parameters broadcast to. */
export const shapeFor = (fn: string, params: readonly Operand[], shape: number | Shape | undefined): Shape =>
  shape === undefined
    ? broadcastShapes(
        fn,
        params.map((x) => asValue(fn, x).shape),
      )
    : drawShape(fn, shape)

/** A sampler with parameters in the dtype of the draw. Parameters that are numbers, or of rank 0, come as scalars. */
export const parametric = (
  fn: string,
  k: Key,
  params: readonly Operand[],
  shape: number | Shape | undefined,
  dtype: DType,
  draw: (k: Key, shape: Shape, params: readonly Value[], dtype: FloatingDType) => Value,
): Value => {
  const d = checkFloat(fn, dtype)
  const run = (one: Key, to: Shape): Value =>
    draw(
      checkKey(fn, one),
      to,
      params.map((x) => parameterOf(fn, 'parameters', x, to, d)),
      d,
    )
  const to = shapeFor(fn, params, shape)
  if (params.some(isValue)) return using(fn, k, (one) => run(one, to))
  return fused(fn, k, to, [...params, d], (one, whole) => run(one, drawShape(fn, whole)))
}
