/** Taking the step: parameters plus changes. */
import type { MapLeaves, Value } from '@pullback/core'
import { leavesLike, leavesOf, treeOf } from './parameters.ts'

/**
 * Parameters plus updates, leaf by leaf; each keeps its parameter's dtype.
 * @throws TreeStructureError or TypeError with the key path where `updates` do not fit `params`.
 */
export const applyUpdates = <P>(params: P, updates: MapLeaves<P, Value>): P => {
  const old = leavesOf('applyUpdates', 'parameters', params)
  const { values } = leavesLike('applyUpdates', 'updates', updates, old)
  const sums = old.values.map((p, i) => {
    const u = values[i]
    return u === undefined ? p : p.add(u).astype(p.dtype)
  })
  return treeOf(old.def, sums) as P // the structure just taken apart
}
