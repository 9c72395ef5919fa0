/** What the compiler knows of trees. Each claim has one that must not compile. */
import { either as E, option as O, these as T } from 'fp-ts'
import { describe, expectTypeOf, test } from 'vitest'
import {
  leavesOf,
  mapTree,
  reduceTree,
  type LeafOf,
  type MapLeaves,
  type NdArray,
  type Tree,
  type Value,
} from '@pullback/core'

interface Params {
  readonly layers: readonly [{ readonly w: NdArray; readonly b: NdArray }, { readonly w: NdArray }]
  readonly scale?: NdArray
  readonly step: number
  readonly nothing: null
}
declare const params: Params
declare const tree: Tree<Value>

describe('types of trees', () => {
  test('the leaves of a record are the union of its leaves', () => {
    expectTypeOf<LeafOf<Params>>().toEqualTypeOf<NdArray | number>()
    expectTypeOf(leavesOf(params)).toEqualTypeOf<(NdArray | number)[]>()
    expectTypeOf<LeafOf<number>>().toEqualTypeOf<number>()
    expectTypeOf<LeafOf<null>>().toEqualTypeOf<never>()
    expectTypeOf<LeafOf<unknown>>().toEqualTypeOf<unknown>()
    // @ts-expect-error a leaf may be a number
    const wrong: NdArray[] = leavesOf(params)
    void wrong
  })

  test('a recursive tree type has the leaves it is made of', () => {
    expectTypeOf<LeafOf<Tree<Value>>>().toEqualTypeOf<Value>()
    expectTypeOf(mapTree((x) => x.size, tree)).toExtend<Tree<number>>()
  })

  test('mapping keeps the structure', () => {
    const sizes = mapTree((x) => String(x), params)
    expectTypeOf(sizes).toExtend<{
      readonly layers: readonly [{ readonly w: string; readonly b: string }, { readonly w: string }]
      readonly step: string
      readonly nothing: null
    }>()
    expectTypeOf(sizes.layers[1].w).toEqualTypeOf<string>()
    // @ts-expect-error there is no such key
    void sizes.layers[1].b
    expectTypeOf<MapLeaves<NdArray, number>>().toEqualTypeOf<number>()
    expectTypeOf<MapLeaves<readonly NdArray[], number>>().toEqualTypeOf<readonly number[]>()
  })

  test('further trees give further arguments', () => {
    const sums = mapTree((a, b) => a + b.length, { a: 1, b: [2] }, { a: 'x', b: ['y'] })
    expectTypeOf(sums).toEqualTypeOf<{ a: number; b: number[] }>()
    // @ts-expect-error the second tree's leaves are strings
    mapTree((a, b: number) => a + b, { a: 1 }, { a: 'x' })
  })

  test('Option, Either and These map inside', () => {
    const mask: O.Option<NdArray> = O.none
    expectTypeOf(mapTree((x) => x.size, mask)).toExtend<O.Option<number>>()
    expectTypeOf(mapTree((x) => x.size, { mask })).not.toExtend<{ mask: O.Option<string> }>()
    const e: E.Either<string, NdArray> = E.left('no')
    expectTypeOf(leavesOf(e)).toEqualTypeOf<(string | NdArray)[]>()
    expectTypeOf(mapTree(() => true, e)).toExtend<E.Either<boolean, boolean>>()
    const t: T.These<number, NdArray> = T.left(1)
    expectTypeOf(mapTree(() => true, t)).toExtend<T.These<boolean, boolean>>()
  })

  test('folding', () => {
    expectTypeOf(reduceTree((n, x) => n + x, { a: 1, b: [2, 3] }, 0)).toEqualTypeOf<number>()
  })
})
