/** Trees of arrays for the tests of this package. */
import { array, NdArray, type DType, type Value } from '@pullback/core'
import fc from 'fast-check'

/** The numbers of a concrete array. */
export const numbers = (x: Value): number[] => {
  if (!(x instanceof NdArray)) throw new TypeError('numbers: a concrete array was expected')
  return [...x.data]
}

/** A tree of JavaScript numbers, nested in arrays below records, as a tree of arrays. */
export const toArrays = (tree: unknown, isLeaf: (path: string) => boolean, dtype: DType, path = ''): unknown => {
  if (isLeaf(path)) return array(tree as number[], { dtype })
  if (Array.isArray(tree)) return tree.map((t, i) => toArrays(t, isLeaf, dtype, `${path}[${i}]`))
  const entries = Object.entries(tree as object)
  return Object.fromEntries(entries.map(([k, t]) => [k, toArrays(t, isLeaf, dtype, `${path}.${k}`)]))
}

/** A params tree of the kind models have. */
export interface Params {
  readonly blocks: readonly { readonly kernel: Value; readonly bias: Value }[]
  readonly scale: Value
}

const leaf = (shape: readonly number[], dtype: DType): fc.Arbitrary<NdArray> => {
  const n = shape.reduce((a, b) => a * b, 1)
  return fc
    .array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: n, maxLength: n })
    .map((xs) => array(xs, { dtype, shape }))
}

/** Params trees of random depth, shapes (empty and rank 0 included) and floating dtype; with one more of the same kind. */
export const paramsPair: fc.Arbitrary<readonly [Params, Params]> = fc
  .record({
    dtype: fc.constantFrom<DType>('float32', 'float64'),
    sizes: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 })), { maxLength: 2 }),
  })
  .chain(({ dtype, sizes }) => {
    const one: fc.Arbitrary<Params> = fc.record({
      blocks: fc.tuple(
        ...sizes.map(([m, n]) => fc.record({ kernel: leaf([m, n], dtype), bias: leaf([n], dtype) })),
      ) as fc.Arbitrary<Params['blocks']>,
      scale: leaf([], dtype),
    })
    return fc.tuple(one, one)
  })
