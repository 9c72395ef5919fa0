/** Key batches as trees, comparing, cloning, 64-bit seeds. */
import { describe, expect, it } from 'vitest'
import { flatten, mapTree, unflatten, type NdArray, type Value } from '@pullback/core'
import '../../src/operators.ts'
import * as np from '../../src/numpy/index.ts'
import * as random from '../../src/random/index.ts'
import { jit } from '../../src/transforms/jit.ts'
import { vmap } from '../../src/transforms/vmap.ts'

const list = (x: Value): unknown => (x as NdArray).toNested()

describe('keys', () => {
  it('keyEquals compares keys and batches, traced too', () => {
    const k = random.key(5)
    const batch = random.split(k, [3])
    const second = random.split(k, 3)[1]
    expect(list(random.keyEquals(k, random.key(5)))).toBe(true)
    expect(list(random.keyEquals(k, random.key(6)))).toBe(false)
    expect(list(random.keyEquals(k, random.wrapKeyData(np.array([1, 5], { dtype: 'uint32' }))))).toBe(false)
    expect(list(random.keyEquals(batch, second))).toEqual([false, true, false])
    expect(list(jit((a: random.Key) => random.keyEquals(batch, a))(second))).toEqual([false, true, false])
    expect(() => random.keyEquals(k, 3 as never)).toThrow('keyEquals: expected a random key first, got number')
    expect(() => random.keyEquals(batch, random.split(k, [2]))).toThrow(/keyEquals/)
  })
  it('clone draws the same numbers', () => {
    const k = random.key(5)
    expect(random.clone(k)).not.toBe(k)
    expect(list(random.normal(random.clone(k), 3))).toEqual(list(random.normal(k, 3)))
    expect(list(jit((x: random.Key) => random.normal(random.clone(x), 3))(k))).toEqual(list(random.normal(k, 3)))
    expect(random.clone(random.split(k, [2])).shape).toEqual([2])
    expect(() => random.clone(3 as never)).toThrow('expected a random key first')
  })
  it('keyImpl names the generator', () => {
    expect(random.keyImpl(random.split(random.key(0), [2]))).toBe('threefry2x32')
    expect(() => random.keyImpl('x' as never)).toThrow('expected a random key first')
  })
  it('64-bit seeds use both words', () => {
    expect(list(random.keyData(random.key(2n ** 32n + 5n, { bits: 64 })))).toEqual([1, 5])
    expect(list(random.keyData(random.key(2n ** 32n + 5n)))).toEqual([0, 5])
    expect(list(random.keyData(random.key(7, { bits: 64 })))).toEqual([0, 7])
    expect(list(jit((s: Value) => random.keyData(random.key(s, { bits: 64 })))(np.array(-1, { dtype: 'int32' })))).toEqual([0, 2 ** 32 - 1]) // prettier-ignore
  })
  it('are leaves of trees by their words: stacked, mapped, carried', () => {
    const keys = { a: random.key(1), b: [random.key(2), random.split(random.key(3), [2])] as const }
    const { leaves, def } = flatten(keys)
    expect(leaves.map((x) => (x as Value).shape)).toEqual([[2], [2], [2, 2]])
    const moved = unflatten(def, leaves) as typeof keys
    expect(moved.a).toBeInstanceOf(random.Key)
    expect(list(random.keyEquals(moved.b[1], keys.b[1]))).toEqual([true, true])
    // The type of a mapped tree does not know of classes.
    const stack = (x: unknown, y: unknown): Value => np.stack([x as Value, y as Value])
    const stacked = mapTree(stack, random.key(1), random.key(2)) as unknown as random.Key
    expect(stacked.shape).toEqual([2])
    const [y] = vmap((one: random.Key) => [random.uniform(one), one] as const)(stacked)
    expect(list(y)).toEqual([1, 2].map((s) => list(random.uniform(random.key(s)))))
  })
})
