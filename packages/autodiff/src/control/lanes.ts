/** Control flow with effects under vmap: one example after another, so that each does what it does alone and no more. */
import { avalOf, aval } from '../aval.ts'
import { bindAny, bindMany } from '../bind.ts'
import type { AnyPrimitive } from '../primitive.ts'
import { stage } from '../staging.ts'
import { scanP } from './scanPrimitive.ts'
import type { Value } from '@pullback/core'

/**
 * The results of a primitive for each of `n` examples, stacked.
 * @throws TypeError if it combines the examples, which do not meet where they go one after another.
 */
export const eachExample = (
  prim: AnyPrimitive,
  xs: readonly Value[],
  mapped: readonly boolean[],
  params: unknown,
  n: number,
  axisName: string | undefined,
): readonly Value[] => {
  if (axisName !== undefined && prim.axes?.(params).includes(axisName) === true) {
    throw new TypeError(
      `vmap: a ${prim.name} with effects runs each example by itself where they choose differently, so it must not combine them, got a collective operation over ${JSON.stringify(axisName)} in it; move the operation or the effects out`,
    )
  }
  const numbers = [...xs.keys()]
  const order = [...numbers.filter((i) => mapped[i] !== true), ...numbers.filter((i) => mapped[i] === true)]
  const title = `vmap of ${prim.name}`
  const avals = order.map((i) => {
    const a = avalOf(xs[i]!)
    return mapped[i] === true ? aval(a.shape.slice(1), a.dtype, a.weakType) : a
  })
  const { program } = stage(title, avals, (values) => {
    const args = new Array<Value>(xs.length)
    order.forEach((i, k) => (args[i] = values[k]!))
    return bindAny(prim, args, params)
  })
  return bindMany(
    scanP,
    order.map((i) => xs[i]!),
    {
      name: title,
      program,
      length: n,
      reverse: false,
      consts: mapped.filter((m) => !m).length,
      carry: 0,
    },
  )
}
