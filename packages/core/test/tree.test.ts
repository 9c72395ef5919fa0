/** Pytrees: the laws of taking apart and putting together, over generated trees, and what each kind of node does. */
import { isDeepStrictEqual } from 'node:util'
import { fc, test as property } from '@fast-check/vitest'
import { either as E, option as O, these as T } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import {
  array,
  broadcastPrefix,
  checkSameStructure,
  flatten,
  flattenWithPaths,
  leavesOf,
  mapTree,
  NdArray,
  reduceTree,
  registerNode,
  showPath,
  showTree,
  structureOf,
  transposeTree,
  treeEquals,
  TreeStructureError,
  unflatten,
} from '../src/index.ts'

class Point {
  readonly x: unknown
  readonly y: unknown
  readonly unit: unknown
  constructor(x: unknown, y: unknown, unit: unknown = 'm') {
    this.x = x
    this.y = y
    this.unit = unit
  }
}
registerNode(Point, {
  flatten: (p) => [[p.x, p.y], p.unit] as const,
  unflatten: (unit, [x, y]) => new Point(x, y, unit),
  keys: ['x', 'y'],
})

const key = fc.oneof(
  fc.constantFrom('a', 'b', 'w', 'B', '0', '10', '9', 'a-b', '__proto__', '_tag', 'value', 'constructor', ''),
  fc.string({ maxLength: 3 }),
)

/** Trees of every kind of node over the given leaves, no record property undefined. */
const trees = <A>(leaf: fc.Arbitrary<A>): fc.Arbitrary<unknown> =>
  fc.letrec((tie) => {
    const child = tie('tree')
    return {
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.constant(null),
        fc.array(fc.oneof({ arbitrary: child, weight: 9 }, { arbitrary: fc.constant(undefined), weight: 1 }), {
          maxLength: 4,
        }),
        fc.dictionary(key, child, { maxKeys: 4, noNullPrototype: true }),
        fc.constant(O.none),
        child.map(O.some),
        child.map(E.left),
        child.map(E.right),
        fc.tuple(child, child).map(([a, b]) => T.both(a, b)),
        fc.tuple(child, child, fc.constantFrom('m', 's', NaN, -0, 0)).map(([x, y, u]) => new Point(x, y, u)),
      ),
    }
  }).tree

const anyTree = trees(
  fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(Math.sin), fc.constant(new Date(0))),
)

/** Deep equality that, unlike toStrictEqual, allows for records with a key `constructor`. */
const same =
  (expected: unknown) =>
  (x: unknown): boolean =>
    isDeepStrictEqual(x, expected)

/** What reading path `p` of `tree` in JavaScript gives. */
const at = (tree: unknown, path: ReturnType<typeof flattenWithPaths>['paths'][number]): unknown =>
  path.reduce<unknown>((t, e) => (t as Record<string, unknown>)[e.tag === 'key' ? e.key : e.index], tree)

describe('laws', () => {
  property.prop([anyTree])('unflatten after flatten is the identity', (tree) => {
    const { leaves, def } = flatten(tree)
    expect(leaves).toHaveLength(def.numLeaves)
    expect(unflatten(def, leaves)).toSatisfy(same(tree))
  })

  property.prop([anyTree, fc.nat()])('flatten after unflatten is the identity, whatever the leaves', (tree, seed) => {
    const { def } = flatten(tree)
    const leaves = Array.from({ length: def.numLeaves }, (_, i) => Symbol(String(seed + i)))
    const again = flatten(unflatten(def, leaves))
    expect(again.leaves).toEqual(leaves)
    expect(again.def).toBe(def)
  })

  property.prop([anyTree])('every path leads to its leaf, and paths print differently', (tree) => {
    const { leaves, paths } = flattenWithPaths(tree)
    expect(paths.map((p) => at(tree, p))).toEqual(leaves)
    expect(new Set(paths.map(showPath)).size).toBe(leaves.length)
  })

  property.prop([trees(fc.integer())])('mapping the identity changes nothing; maps compose', (tree) => {
    const f = (x: unknown): string => `${x}!`
    const g = (x: unknown): number => String(x).length
    expect(mapTree((x) => x, tree)).toSatisfy(same(tree))
    expect(mapTree(g, mapTree(f, tree))).toSatisfy(same(mapTree((x) => g(f(x)), tree)))
  })

  property.prop([
    fc.uniqueArray(key, { maxLength: 8 }),
    fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    fc.infiniteStream(fc.nat()),
  ])('the order in which keys were written does not matter', (keys, values, random) => {
    const entries = keys.map((k, i) => [k, values[i]] as const)
    const shuffled = entries
      .map((e) => [random.next().value as number, e] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, e]) => e)
    const [a, b] = [flatten(Object.fromEntries(entries)), flatten(Object.fromEntries(shuffled))]
    expect(b.def).toBe(a.def)
    expect(b.leaves).toEqual(a.leaves)
    expect(a.leaves).toEqual([...entries].sort(([k], [l]) => (k < l ? -1 : 1)).map(([, v]) => v))
  })

  const pairs = anyTree.chain((a) => fc.tuple(fc.constant(a), fc.oneof(anyTree, fc.constant(mapTree((x) => [x], a)))))
  property.prop([
    fc.oneof(
      pairs,
      anyTree.map((a) => [a, mapTree(() => 1, a)] as const),
    ),
  ])('two structures are one object exactly if trees with equal leaves are equal', ([a, b]) => {
    const [d, e] = [structureOf(a), structureOf(b)]
    const zeros = (def: typeof d): unknown => unflatten(def, Array(def.numLeaves).fill(0))
    expect(treeEquals(d, e)).toBe(isDeepStrictEqual(zeros(d), zeros(e)))
    if (d === e) expect(() => checkSameStructure('f', 'x', a, b)).not.toThrow()
    else expect(() => checkSameStructure('f', 'x', a, b)).toThrow(TreeStructureError)
  })

  property.prop([anyTree, fc.nat()])('one leaf as a prefix is repeated for every leaf', (tree, x) => {
    expect(broadcastPrefix('f', x, tree)).toEqual(leavesOf(tree).map(() => x))
  })

  property.prop([trees(fc.integer())])('a tree is a prefix of itself, and of itself grown at the leaves', (tree) => {
    const leaves = leavesOf(tree)
    // null is a node in a tree and a leaf in a prefix, above no leaves.
    expect(broadcastPrefix('f', tree, tree)).toEqual(leaves)
    const grown = mapTree((x) => ({ p: x, q: [x, null] }), tree)
    expect(broadcastPrefix('f', tree, grown)).toEqual(leaves.flatMap((x) => [x, x]))
  })

  property.prop([fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat()), fc.array(fc.nat(), { maxLength: 4 })])(
    'turning a tree of trees inside out twice gives it back',
    (inner, outer) => {
      const tree = outer.map((x) => mapTree((y) => x * 100 + y, inner))
      const turned = transposeTree(outer, structureOf(inner), tree)
      expect(turned).toEqual(mapTree((y) => outer.map((x) => x * 100 + y), inner))
      expect(transposeTree(structureOf(inner), outer, turned)).toEqual(tree)
    },
  )

  property.prop([trees(fc.nat())])('folding visits the leaves in order', (tree) => {
    expect(reduceTree((out: unknown[], x) => [...out, x], tree, [])).toEqual(leavesOf(tree))
  })
})

describe('nodes and leaves', () => {
  const x = array([1, 2])

  test('arrays, typed arrays, numbers, functions, Maps, Sets, Dates and other instances are leaves', () => {
    class Other {
      readonly a = 1
    }
    class Sub extends Point {}
    for (const leaf of [
      x,
      new Float32Array(2),
      1,
      NaN,
      1n,
      true,
      '',
      Symbol.iterator,
      Math.sin,
      new Map(),
      new Set(),
      new Date(),
      new Other(),
      new Sub(1, 2),
      /a/,
    ]) {
      expect(flatten(leaf)).toEqual({ leaves: [leaf], def: structureOf(0) })
      expect(flatten({ a: [leaf] }).leaves[0]).toBe(leaf)
    }
  })

  test('null and undefined have no leaves and are restored as they were', () => {
    const tree = [null, undefined, 1]
    expect(flatten(tree).leaves).toEqual([1])
    expect(unflatten(structureOf(tree), [2])).toStrictEqual([null, undefined, 2])
    expect(structureOf(null)).not.toBe(structureOf(undefined))
  })

  test('a property that holds undefined counts as missing; one that holds null does not', () => {
    expect(structureOf({ a: 1, b: undefined })).toBe(structureOf({ a: 1 }))
    expect(structureOf({ b: undefined, c: { d: undefined }, a: 1 })).toBe(structureOf({ a: 1, c: {} }))
    expect(flatten({ a: 1, b: [2, 3], c: undefined, d: 4 }).leaves).toEqual([1, 2, 3, 4])
    expect(structureOf({ a: 1, b: null })).not.toBe(structureOf({ a: 1 }))
  })

  test('keys are sorted by UTF-16 code unit, integer-like ones too', () => {
    expect(flatten({ 10: 'ten', 9: 'nine', a: 'a', B: 'B', '\u{1F600}': 'smile', '\uFFFD': 'later' }).leaves).toEqual([
      'ten',
      'nine',
      'B',
      'a',
      'smile',
      'later',
    ])
  })

  test('records without a prototype and from other realms are records; the copy is ordinary', async () => {
    const { runInNewContext } = await import('node:vm')
    const bare = Object.assign(Object.create(null) as object, { a: 1 })
    for (const t of [bare, runInNewContext('({ a: 1 })')]) {
      expect(structureOf(t)).toBe(structureOf({ a: 1 }))
      expect(Object.getPrototypeOf(unflatten(structureOf(t), [1]))).toBe(Object.prototype)
    }
  })

  test('a key named __proto__ is data', () => {
    const tree: unknown = JSON.parse('{"__proto__": {"a": 1}, "b": 2}')
    const back = mapTree((n) => n, tree)
    expect(JSON.stringify(back)).toBe('{"__proto__":{"a":1},"b":2}')
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype)
  })

  test('records that only resemble fp-ts sums stay records, and their tag a leaf', () => {
    expect(flatten({ _tag: 'Some', value: 1, extra: 2 }).leaves).toEqual(['Some', 2, 1])
    expect(flatten({ _tag: 'Maybe', value: 1 }).leaves).toEqual(['Maybe', 1])
    expect(flatten({ _tag: 'toString' }).leaves).toEqual(['toString'])
    expect(flatten({ _tag: 'None', value: 1 }).leaves).toEqual(['None', 1])
  })

  test('fp-ts sums round trip and differ in structure by constructor', () => {
    const cases = [
      O.none,
      O.some(1),
      O.some(undefined),
      O.some(O.some([1])),
      E.left(1),
      E.right({ a: 1 }),
      T.both(1, [2]),
    ]
    for (const c of cases) expect(mapTree((n) => n, c)).toStrictEqual(c)
    expect(new Set(cases.map(structureOf)).size).toBe(cases.length)
    expect(O.isNone(mapTree((n) => n, O.none))).toBe(true)
    expect(flatten(T.both('l', 'r')).leaves).toEqual(['l', 'r'])
    expect(flattenWithPaths([O.some({ w: 1 }), E.left(2)]).paths.map(showPath)).toEqual(['[0].value.w', '[1].left'])
  })

  test('isLeaf stops the walk', () => {
    expect(flatten([[1, 2], null, O.none], (t) => t === null || (Array.isArray(t) && t[0] === 1)).leaves).toEqual([
      [1, 2],
      null,
    ])
  })

  test('registered classes are nodes whose static part is compared by value', () => {
    const tree = { p: new Point(1, [2, 3]) }
    expect(flatten(tree).leaves).toEqual([1, 2, 3])
    expect(flattenWithPaths(tree).paths.map(showPath)).toEqual(['.p.x', '.p.y[0]', '.p.y[1]'])
    expect(mapTree((n) => n, tree)).toStrictEqual(tree)
    expect(structureOf(new Point(1, 2, { si: ['m'] }))).toBe(structureOf(new Point(3, 4, { si: ['m'] })))
    expect(structureOf(new Point(1, 2, 0))).not.toBe(structureOf(new Point(1, 2, -0)))
    expect(structureOf(new Point(1, 2, '0'))).not.toBe(structureOf(new Point(1, 2, 0)))
    expect(structureOf(new Point(1, 2, { a: undefined }))).not.toBe(structureOf(new Point(1, 2, { b: undefined })))
    class Unit {
      readonly name: string
      constructor(name: string) {
        this.name = name
      }
      equals(y: unknown): boolean {
        return y instanceof Unit && y.name === this.name
      }
    }
    expect(structureOf(new Point(1, 2, new Unit('m')))).toBe(structureOf(new Point(1, 2, new Unit('m'))))
    expect(structureOf(new Point(1, 2, new Unit('m')))).not.toBe(structureOf(new Point(1, 2, new Unit('s'))))
    expect(structureOf(new Point(1, 2, new Map()))).not.toBe(structureOf(new Point(1, 2, new Map())))
    expect(() => registerNode(Point, { flatten: () => [[], 0], unflatten: () => new Point(0, 0) })).toThrow(
      'registerNode: a class may be registered once, got Point again',
    )
  })

  test('arrays cannot be registered', () => {
    const rules = { flatten: (v: NdArray) => [[], v.data] as const, unflatten: () => array(0) }
    expect(() => registerNode(NdArray, rules)).toThrow('registerNode: arrays are always leaves, got NdArray')
  })

  test('a tree that contains itself is an error, a deep one is not', () => {
    const loop: { a?: unknown } = {}
    loop.a = [loop]
    expect(() => flatten(loop)).toThrow(
      'flatten: trees may be nested at most 1000 deep, got a deeper one or one that contains itself',
    )
    let deep: unknown = 7
    for (let i = 0; i < 1000; i++) deep = i % 2 ? [deep] : { a: deep }
    expect(leavesOf(deep)).toEqual([7])
    expect(leavesOf(mapTree((n) => n, deep))).toEqual([7])
    expect(structureOf(deep)).toBe(structureOf(mapTree((n) => n, deep)))
  })

  test('a wide array keeps its order', () => {
    const wide = Array.from({ length: 200_000 }, (_, i) => i)
    expect(leavesOf(wide)).toEqual(wide)
    expect(structureOf(wide)).toBe(structureOf(wide.map(String)))
  })
})

describe('structures', () => {
  test('show on one line', () => {
    const shown = (t: unknown): string => showTree(structureOf(t))
    expect(shown({ w: [1, 2], b: 3, 'a-b': {}, c: null })).toBe('{ "a-b": {}, b: *, c: null, w: [*, *] }')
    expect(shown([])).toBe('[]')
    expect(shown(1)).toBe('*')
    expect(shown([undefined, O.none, O.some(1), T.both(1, [2])])).toBe('[undefined, None, Some(*), Both(*, [*])]')
    expect(shown(new Point(1, 2))).toBe('Point<"m">(*, *)')
    expect(`${structureOf([1])}`).toBe('[*]')
  })

  test('cannot be changed', () => {
    const def = structureOf({ a: [1] })
    expect(() => Object.assign(def, { numLeaves: 3 })).toThrow(TypeError)
    expect(() => (def.children as unknown[]).push(def)).toThrow(TypeError)
    expect(() => Object.assign(def.kind, { keys: [] })).toThrow(TypeError)
  })

  test('have distinct ids', () => {
    const defs = [1, null, undefined, [], [1], {}, { a: 1 }, { b: 1 }, O.none, O.some(1)].map(structureOf)
    expect(new Set(defs.map((d) => d.id)).size).toBe(defs.length)
  })

  test('paths print as JavaScript', () => {
    const paths = flattenWithPaths({ b: [0, { w: 1 }], 'a-b': 2, é: 3, '': 4, 'x"y': 5, 1: 6 }).paths.map(showPath)
    expect(paths).toEqual(['[""]', '["1"]', '["a-b"]', '.b[0]', '.b[1].w', '["x\\"y"]', '.é'])
    expect(showPath([])).toBe('(root)')
  })
})

describe('errors', () => {
  const check = (expected: unknown, got: unknown) => () => checkSameStructure('grad', 'params', expected, got)

  test('name the function, the argument, the place and what was expected', () => {
    expect(check({ a: [1, { w: 2 }] }, { a: [1, { w: [2] }] })).toThrow(
      'grad: params has the wrong structure at .a[1].w: expected a leaf, got an array of length 1',
    )
    expect(check([1, 2], [1])).toThrow('at (root): expected an array of length 2, got an array of length 1')
    expect(check({ a: 1, b: 2 }, { a: 1, c: 3 })).toThrow(
      'expected a record with keys a, b, got a record with keys a, c (missing b; unexpected c)',
    )
    expect(check({ a: 1 }, {})).toThrow('expected a record with keys a, got an empty record (missing a)')
    expect(check(null, 1)).toThrow('expected null, got a leaf')
    expect(check([O.none], [O.some(1)])).toThrow('at [0]: expected None, got Some')
    expect(check(new Point(1, 2), [1, 2])).toThrow('expected a Point, got an array of length 2')
    expect(check(new Point(1, 2, 'm'), new Point(1, 2, 's'))).toThrow(
      'expected Point<"m">(*, *), got Point<"s">(*, *) with other static data',
    )
    expect(check(structureOf([1]), structureOf([1]))).not.toThrow()
    expect(check({ a: 1 }, { a: 2, b: undefined })).not.toThrow()
  })

  test('mapTree says which tree and where', () => {
    const call = (): unknown => mapTree((a, b, c) => [a, b, c], { a: [1, 2] }, { a: [1, 2] }, { a: [1, null] })
    expect(call).toThrow(TreeStructureError)
    expect(call).toThrow('mapTree: tree 3 has the wrong structure at .a[1]: expected a leaf, got null')
  })

  test('unflatten checks the count only', () => {
    expect(() => unflatten(structureOf({ a: 1, b: 2 }), [1])).toThrow(RangeError)
    expect(() => unflatten(structureOf({ a: 1, b: 2 }), [1])).toThrow(
      'unflatten: the structure { a: *, b: * } has 2 leaves, got 1',
    )
  })

  test('transposeTree wants the inner structure at every leaf of the outer', () => {
    expect(() => transposeTree([0, 0], { a: 0 }, [{ a: 1 }, { b: 1 }])).toThrow(
      'transposeTree: the tree has the wrong structure at [1]: expected a record with keys a, got a record with keys b (missing a; unexpected b)',
    )
    expect(transposeTree([0, null, 0], { a: [0] }, [{ a: [1] }, null, { a: [2] }])).toEqual({ a: [[1, null, 2]] })
  })
})

describe('prefixes', () => {
  test('a leaf stands for the subtree below it, null and undefined too', () => {
    expect(broadcastPrefix('vmap', [0, null], [1, { w: 1, b: [2, 3] }])).toEqual([0, null, null, null])
    expect(broadcastPrefix('vmap', [undefined, { w: 1, b: null }], [[], { w: 1, b: [2, 3] }])).toEqual([null, null, 1])
    expect(broadcastPrefix('vmap', { a: 0 }, { a: O.some([1, 2]) })).toEqual([0, 0])
    expect(broadcastPrefix('vmap', [5], [null])).toEqual([])
  })

  test('a prefix of another structure is an error with its place', () => {
    expect(() => broadcastPrefix('vmap', [0, [1]], [1, { w: 1, b: 2 }])).toThrow(
      'vmap: the prefix has the wrong structure at [1]: expected a leaf or a record with keys b, w, got an array of length 1',
    )
    expect(() => broadcastPrefix('vmap', [0, 0], [1])).toThrow(
      'at (root): expected a leaf or an array of length 1, got an array of length 2',
    )
    expect(() => broadcastPrefix('vmap', [[0]], [1])).toThrow('at [0]: expected a leaf, got an array of length 1')
    expect(() => broadcastPrefix('vmap', { a: 0 }, { a: 1, b: 1 })).toThrow('(missing b)')
  })
})

test('arrays are what mapTree hands over', () => {
  const params = { w: array([[1, 2]]), b: array([3]) }
  const shapes = mapTree((leaf) => leaf.shape.length, params)
  expect(shapes).toEqual({ w: 2, b: 1 })
  expect(mapTree((a, b) => [a, b].every((v) => v instanceof NdArray), params, params)).toEqual({ w: true, b: true })
})
