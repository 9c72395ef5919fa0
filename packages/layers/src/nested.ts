/** Arrays and records of leaves of one kind: specs, symbols or values, where the trees of core know arrays only. */

const entriesOf = (fn: string, tree: unknown): readonly (readonly [string, unknown])[] => {
  if (typeof tree === 'object' && tree !== null) return Object.entries(tree)
  throw new TypeError(`${fn}: leaves must stand in arrays and records, got ${String(tree)}`)
}

/** The same tree with `f` of each leaf. */
export const mapNested = <T>(
  fn: string,
  isLeaf: (x: unknown) => x is T,
  f: (leaf: T) => unknown,
  tree: unknown,
): unknown => {
  if (isLeaf(tree)) return f(tree)
  if (Array.isArray(tree)) return tree.map((x) => mapNested(fn, isLeaf, f, x))
  return Object.fromEntries(entriesOf(fn, tree).map(([k, x]) => [k, mapNested(fn, isLeaf, f, x)]))
}

/** The leaves in order. */
export const leavesOfNested = <T>(fn: string, isLeaf: (x: unknown) => x is T, tree: unknown): readonly T[] => {
  const leaves: T[] = []
  mapNested(fn, isLeaf, (leaf) => leaves.push(leaf), tree)
  return leaves
}
