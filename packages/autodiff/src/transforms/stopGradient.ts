/** Cutting a derivative. */
import { isFloating, unflatten, type Value } from '@pullback/core'
import { bind } from '../bind.ts'
import { stopGradientP } from '../primitives/convert.ts'
import { flattenValues } from './arguments.ts'

/** The same tree, whose floating leaves have zero derivative. `x + stopGradient(g(x) - x)` is g with the slope of x. */
export const stopGradient = <T>(tree: T): T => {
  const { values, def } = flattenValues('stopGradient', 'argument', tree)
  const stop = (x: Value): Value => (isFloating(x.dtype) ? bind(stopGradientP, [x], null) : x)
  return unflatten(def, values.map(stop)) as T // the same structure; numbers become scalars
}
