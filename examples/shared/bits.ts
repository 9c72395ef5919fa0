/** What a tree of arrays is made of, bit for bit: how tests tell whether two runs are the same. */
import { createHash } from 'node:crypto'
import { leavesOf, type NdArray } from '@pullback/core'

/** A hash of every bit of every leaf. */
export const hashOf = (tree: unknown): string => {
  const hash = createHash('sha256')
  for (const leaf of leavesOf(tree) as readonly unknown[] as readonly NdArray[]) {
    hash.update(`${leaf.dtype}${leaf.shape.join()}`)
    hash.update(new Uint8Array(leaf.data.slice().buffer))
  }
  return hash.digest('hex')
}
