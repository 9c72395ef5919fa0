import { array, scalar } from '@pullback/core'
import { fc, test as propertyTest } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { jit, np, TracerConversionError, treeUtil, type Value } from '../src/index.ts'

/** Trees of numbers: lists, records, null. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c-d', 'e'), tie('tree'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))

const isPlainRoot = (t: unknown): boolean => typeof t === 'object' && t !== null

propertyTest.prop([tree])('taking apart and putting together changes nothing', (t) => {
  const { leaves, def } = treeUtil.flatten(t)
  expect(treeUtil.unflatten(def, leaves)).toEqual(t)
  expect(treeUtil.leaves(t)).toEqual(leaves)
  expect(treeUtil.structure(t)).toBe(def)
  expect(treeUtil.map((x) => x, t)).toEqual(t)
})

propertyTest.prop([tree])('a key path leads to its leaf', (t) => {
  const { leaves } = treeUtil.flattenWithPath(t)
  expect(leaves.map(([path]) => path)).toEqual(treeUtil.treePaths(t))
  for (const [path, leaf] of leaves) {
    const found = path.reduce<unknown>(
      (at, e) => (at as Readonly<Record<string, unknown>>)[e.tag === 'key' ? e.key : String(e.index)],
      t,
    )
    expect(found).toBe(leaf)
  }
  const texts = leaves.map(([path]) => treeUtil.keystr(path))
  expect(new Set(texts).size).toBe(texts.length)
})

propertyTest.prop([tree])('mapping with paths is mapping over the list of leaves', (t) => {
  const expected = treeUtil
    .flattenWithPath(t)
    .leaves.map(([path, x]) => `${treeUtil.keystr(path)}=${String(x)}${String(x)}`)
  const mapped = treeUtil.mapWithPath((path, x, y) => `${treeUtil.keystr(path)}=${String(x)}${String(y)}`, t, t)
  expect(treeUtil.leaves(mapped)).toEqual(expected)
  expect(treeUtil.structure(mapped)).toBe(treeUtil.structure(t))
})

propertyTest.prop([tree, tree])('turning inside out twice changes nothing', (outer, inner) => {
  if (!isPlainRoot(outer) || !isPlainRoot(inner)) return
  const nestedTree = treeUtil.map(() => inner, outer)
  const turned = treeUtil.transpose(outer, inner, nestedTree)
  // Without leaves in between nothing is left to turn back.
  if (treeUtil.leaves(outer).length === 0 || treeUtil.leaves(inner).length === 0) return
  expect(treeUtil.transpose(inner, outer, turned)).toEqual(nestedTree)
})

test('paths, orders and folds are those of jax.tree_util', () => {
  const t = { b: [1, { c: 2 }], a: 3, n: null }
  const { leaves } = treeUtil.flattenWithPath(t)
  expect(leaves.map(([p, x]) => [treeUtil.keystr(p, { simple: true, separator: '/' }), x])).toEqual([
    ['a', 3],
    ['b/0', 1],
    ['b/1/c', 2],
  ])
  expect(leaves.map(([p]) => treeUtil.keystr(p))).toEqual(['.a', '.b[0]', '.b[1].c'])
  expect(treeUtil.keystr([])).toBe('')
  expect(treeUtil.reduce((sum: number, x: number) => sum + x, [1, [2, 3]], 10)).toBe(16)
  expect([
    treeUtil.all({ a: true, b: [1] }),
    treeUtil.all([0]),
    treeUtil.all([]),
    treeUtil.all([scalar(2), array([1])]),
  ]).toEqual([true, false, true, true])
  expect(treeUtil.broadcast({ a: 1, b: null }, { a: [5, 6], b: 7 })).toEqual({ a: [1, 1], b: null })
  expect(treeUtil.flattenWithPath([1, [2]], (x) => Array.isArray(x) && x.length === 1).leaves[1]![1]).toEqual([2])
})

test('ravel lays a tree end to end, and back', () => {
  const [vector, unravel] = treeUtil.ravel({ w: array([[1, 2]]), b: scalar(3) })
  expect(vector.toString()).toBe('[3. 1. 2.]')
  expect(unravel(np.multiply(vector, 2)).w.toString()).toBe('[[2. 4.]]')
})

test('a registered class is a node, whose keys name its children', () => {
  class Pair {
    readonly left: unknown
    readonly right: unknown
    constructor(left: unknown, right: unknown) {
      this.left = left
      this.right = right
    }
  }
  treeUtil.registerNode(Pair, {
    flatten: (p) => [[p.left, p.right], null],
    unflatten: (_, [left, right]) => new Pair(left, right),
    keys: ['left', 'right'],
  })
  expect(treeUtil.treePaths([new Pair(1, { x: 2 })]).map((p) => treeUtil.keystr(p))).toEqual([
    '[0].left',
    '[0].right.x',
  ])
})

test('mistakes are refused', () => {
  expect(() => treeUtil.mapWithPath((_, x, y) => [x, y], [1], [1, 2])).toThrow(
    'mapWithPath: tree 2 has the wrong structure at (root)',
  )
  expect(() => jit((a: Value) => (treeUtil.all([a]) ? a : a))(scalar(1))).toThrow(TracerConversionError)
})
