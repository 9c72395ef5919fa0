/** A tree of arrays as a flat record, for files. */
import { flattenWithPaths, type NdArray } from '@pullback/core'

/** Leaves by their path: `params/0/kernel`. */
export const treePaths = (tree: unknown): Readonly<Record<string, NdArray>> => {
  const { leaves, paths } = flattenWithPaths(tree)
  return Object.fromEntries(
    leaves.map((leaf, i) => [
      paths[i]!.map((entry) => (entry.tag === 'key' ? entry.key : String(entry.index))).join('/'),
      leaf as NdArray,
    ]),
  )
}
