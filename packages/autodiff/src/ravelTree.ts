/** A tree of arrays as one vector, and back. */
import { array, promoteAll, showShape, unflatten, type Value } from '@pullback/core'
import { concatenate } from './primitives/concatenate.ts'
import { convert } from './primitives/convert.ts'
import { reshapeTo } from './primitives/broadcast.ts'
import { slice } from './primitives/layout.ts'
import { flattenValues } from './transforms/arguments.ts'

/**
 * All leaves of a tree end to end in one vector of the dtype they promote to, and the function that takes such a vector
 * apart again, each leaf in its own shape and dtype.
 */
export const ravelTree = <T>(tree: T): readonly [Value, (vector: Value) => T] => {
  const { values, def } = flattenValues('ravelTree', 'argument', tree)
  const total = values.reduce((n, x) => n + x.size, 0)
  const unravel = (vector: Value): T => {
    if (vector.shape.length !== 1 || vector.shape[0] !== total) {
      throw new TypeError(`unravel: the vector must have shape [${total}], got ${showShape(vector.shape)}`)
    }
    let from = 0
    const leaves = values.map((x) => {
      const part = slice(vector, [from], [(from += x.size)])
      return convert(reshapeTo(part, x.shape), x.dtype, x.weakType)
    })
    return unflatten(def, leaves) as T // the structure taken apart above
  }
  if (values.length === 0) return [array([]), unravel]
  const { dtype } = promoteAll(values)
  const parts = values.map((x) => reshapeTo(convert(x, dtype), [x.size]))
  return [concatenate(parts, 0), unravel]
}
