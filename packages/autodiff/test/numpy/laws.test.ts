/** Laws of np over generated shapes and elements, each against a plain loop. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  array,
  DTYPES,
  isFloating,
  NdArray,
  promote,
  sizeOf,
  stridesOf,
  type DType,
  type Shape,
  type Value,
} from '@pullback/core'
import '../../src/operators.ts'
import * as np from '../../src/numpy/index.ts'
import { grad } from '../../src/transforms/grad.ts'
import { jit } from '../../src/transforms/jit.ts'
import { makeProgram } from '../../src/transforms/makeProgram.ts'
import { vmap } from '../../src/transforms/vmap.ts'

const data = (x: Value): number[] => [...(x as NdArray).data]
const awkward = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -9, max: 9 }) },
  fc.constantFrom(0, -0, 0.5, -2.5, Infinity, -Infinity, NaN),
)
const shapes = (maxRank = 3): fc.Arbitrary<Shape> => fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: maxRank })
const filled = (shape: Shape, element: fc.Arbitrary<number> = awkward): fc.Arbitrary<NdArray> =>
  fc
    .array(element, { minLength: sizeOf(shape), maxLength: sizeOf(shape) })
    .map((xs) => new NdArray('float32', shape, Float32Array.from(xs)))
const arrays = (element?: fc.Arbitrary<number>, maxRank?: number): fc.Arbitrary<NdArray> =>
  shapes(maxRank).chain((s) => filled(s, element))

/** Multi-indices of a shape in row-major order. */
const indicesOf = (shape: Shape): number[][] =>
  shape.reduce<number[][]>((all, n) => all.flatMap((i) => Array.from({ length: n }, (_, k) => [...i, k])), [[]])

const at = (x: NdArray, index: readonly number[]): number =>
  x.data[stridesOf(x.shape).reduce((sum, s, d) => sum + s * index[d]!, 0)]!

/** Two shapes that broadcast, and what they broadcast to. */
const pairs = shapes().chain((common) =>
  fc
    .tuple(
      fc.nat({ max: common.length }),
      fc.nat({ max: common.length }),
      fc.array(fc.boolean(), { minLength: 2 * common.length, maxLength: 2 * common.length }),
    )
    .chain(([a, b, ones]) => {
      const cut = (from: number, shift: number): Shape =>
        common.flatMap((n, d) => (d < from ? [] : [ones[2 * d + shift] === true ? 1 : n]))
      return fc.tuple(filled(cut(a, 0)), filled(cut(b, 1)))
    }),
)

describe('broadcasting', () => {
  const loops: Readonly<Record<string, (a: number, b: number) => number>> = {
    add: (a, b) => a + b,
    subtract: (a, b) => a - b,
    multiply: (a, b) => Math.fround(a * b),
    maximum: (a, b) => Math.max(a, b),
    less: (a, b) => Number(a < b),
  }
  test.prop([pairs, fc.constantFrom(...Object.keys(loops))])('pairs elements as a loop does', ([x, y], name) => {
    const out = (np as unknown as Record<string, (a: Value, b: Value) => Value>)[name]!(x, y)
    const rank = Math.max(x.ndim, y.ndim)
    const part = (a: NdArray, index: readonly number[]): number =>
      at(
        a,
        index.slice(rank - a.ndim).map((i, d) => (a.shape[d] === 1 ? 0 : i)),
      )
    const shape = Array.from({ length: rank }, (_, d) => {
      const [m, n] = [x.shape[d - rank + x.ndim] ?? 1, y.shape[d - rank + y.ndim] ?? 1]
      return m === 1 ? n : m
    })
    expect(out.shape).toEqual(shape)
    expect(data(out)).toEqual(indicesOf(shape).map((i) => Math.fround(loops[name]!(part(x, i), part(y, i)))))
  })
})

describe('dtypes', () => {
  const one = (dtype: DType): NdArray => array([1], { dtype })
  it.each(DTYPES.flatMap((a) => DTYPES.map((b) => [a, b] as const)))('%s with %s gives what promote says', (a, b) => {
    const wanted = promote({ dtype: a, weakType: false }, { dtype: b, weakType: false }).dtype
    expect(np.multiply(one(a), one(b)).dtype).toBe(wanted)
    expect(np.where(true, one(a), one(b)).dtype).toBe(wanted)
    expect(np.concatenate([one(a), one(b)]).dtype).toBe(wanted)
    expect(np.divide(one(a), one(b)).dtype).toBe(isFloating(wanted) ? wanted : 'float32')
    expect(np.equal(one(a), one(b)).dtype).toBe('bool')
  })
  it.each([
    ['bool', 2, 'int32'],
    ['int32', 2, 'int32'],
    ['uint32', 2, 'uint32'],
    ['float32', 2, 'float32'],
    ['float64', 2, 'float64'],
    ['bool', 0.5, 'float32'],
    ['int32', 0.5, 'float32'],
    ['uint32', 0.5, 'float32'],
    ['float32', 0.5, 'float32'],
    ['float64', 0.5, 'float64'],
    ['int32', NaN, 'float32'],
  ] as const)('%s with the number %s gives %s', (dtype, n, wanted) => {
    expect(np.add(one(dtype), n).dtype).toBe(wanted)
    expect(np.add(n, one(dtype)).dtype).toBe(wanted)
  })
  it('converts a number straight to the dtype it meets', () => {
    expect(np.add(array([0], { dtype: 'float64' }), 0.1).toString()).toBe('[0.1]')
    expect(data(np.add(array([0], { dtype: 'float64' }), 0.1))).toEqual([0.1])
    expect(data(np.add(array([0], { dtype: 'uint32' }), -1))).toEqual([4294967295])
  })
  it('sums and averages in the dtypes JAX uses', () => {
    expect(np.sum(array([true, true])).dtype).toBe('int32')
    expect(np.mean(array([1, 2], { dtype: 'int32' })).dtype).toBe('float32')
    expect(np.exp(array([1], { dtype: 'int32' })).dtype).toBe('float32')
    expect(np.mean(array([1, 2], { dtype: 'float64' })).dtype).toBe('float64')
  })
})

const axesOf = (x: NdArray): fc.Arbitrary<readonly number[] | null> =>
  fc.option(fc.subarray(Array.from({ length: x.ndim }, (_, d) => d)))

const withAxes = (element?: fc.Arbitrary<number>) =>
  arrays(element).chain((x) => fc.tuple(fc.constant(x), axesOf(x), fc.boolean()))

/** Groups of elements that a reduction combines, in row-major order of the result. */
const groupsOf = (x: NdArray, axes: readonly number[]): number[][] => {
  const kept = x.shape.map((_, d) => d).filter((d) => !axes.includes(d))
  return indicesOf(kept.map((d) => x.shape[d]!)).map((k) =>
    indicesOf(axes.map((d) => x.shape[d]!)).map((r) =>
      at(
        x,
        x.shape.map((_, d) => (kept.includes(d) ? k[kept.indexOf(d)]! : r[axes.indexOf(d)]!)),
      ),
    ),
  )
}

describe('reductions', () => {
  const small = fc.integer({ min: -4, max: 4 })
  const check = (
    x: NdArray,
    axes: readonly number[] | null,
    keepdims: boolean,
    y: Value,
    f: (g: number[]) => number,
  ) => {
    const list = axes ?? x.shape.map((_, d) => d)
    const shape = x.shape.flatMap((n, d) => (list.includes(d) ? (keepdims ? [1] : []) : [n]))
    expect(y.shape).toEqual(shape)
    expect(data(y)).toEqual(groupsOf(x, list).map((g) => Math.fround(f(g))))
  }
  test.prop([withAxes(small)])('sum and product agree with a loop', ([x, axis, keepdims]) => {
    check(x, axis, keepdims, np.sum(x, { axis, keepdims }), (g) => g.reduce((a, b) => a + b, 0))
    check(x, axis, keepdims, np.prod(x, { axis, keepdims }), (g) => g.reduce((a, b) => a * b, 1))
  })
  test.prop([withAxes()])('extremes agree with a loop', ([x, axis, keepdims]) => {
    const options = { axis, keepdims, initial: 1 }
    check(x, axis, keepdims, np.max(x, options), (g) => Math.max(1, ...g))
    check(x, axis, keepdims, np.min(x, options), (g) => Math.min(1, ...g))
  })
  test.prop([withAxes()])('all and any agree with a loop', ([x, axis, keepdims]) => {
    check(x, axis, keepdims, np.all(x, { axis, keepdims }), (g) => Number(g.every((v) => v !== 0)))
    check(x, axis, keepdims, np.any(x, { axis, keepdims }), (g) => Number(g.some((v) => v !== 0)))
  })
  test.prop([withAxes(small)])('a mask leaves out what a loop leaves out', ([x, axis, keepdims]) => {
    const where = np.greater(x, 0)
    check(x, axis, keepdims, np.sum(x, { axis, keepdims, where }), (g) => g.reduce((a, b) => a + Math.max(b, 0), 0))
    const mean = (g: number[]): number => {
      const positive = g.filter((v) => v > 0)
      return positive.reduce((a, b) => a + b, 0) / positive.length
    }
    check(x, axis, keepdims, np.mean(x, { axis, keepdims, where }), mean)
    const max = { axis, keepdims, where, initial: -1 }
    check(x, axis, keepdims, np.max(x, max), (g) => Math.max(-1, ...g.filter((v) => v > 0)))
  })
})

describe('einsum', () => {
  const sizes: Readonly<Record<string, number>> = { a: 2, b: 3, c: 1, d: 2 }
  const term = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd'), { maxLength: 3 })
  const equations = fc.array(term, { minLength: 1, maxLength: 3 }).chain((terms) => {
    const all = [...new Set(terms.flat())]
    return fc.tuple(fc.constant(terms), fc.shuffledSubarray(all), fc.constant(all))
  })
  test.prop([equations, fc.infiniteStream(fc.integer({ min: -3, max: 3 }))])(
    'agrees with a loop over all labels',
    ([terms, result, all], numbers) => {
      const xs = terms.map((t) => {
        const shape = t.map((l) => sizes[l]!)
        return new NdArray(
          'float32',
          shape,
          Float32Array.from({ length: sizeOf(shape) }, () => Number(numbers.next().value)),
        )
      })
      const y = np.einsum(`${terms.map((t) => t.join('')).join()}->${result.join('')}`, ...xs)
      const summed = all.filter((l) => !result.includes(l))
      const wanted = indicesOf(result.map((l) => sizes[l]!)).map((i) =>
        indicesOf(summed.map((l) => sizes[l]!)).reduce((total, j) => {
          const where = (l: string): number => (result.includes(l) ? i[result.indexOf(l)]! : j[summed.indexOf(l)]!)
          return total + xs.reduce((p, x, k) => p * at(x, terms[k]!.map(where)), 1)
        }, 0),
      )
      expect(y.shape).toEqual(result.map((l) => sizes[l]!))
      expect(data(y).map((v) => v + 0)).toEqual(wanted.map((v) => v + 0))
    },
  )
})

describe('order', () => {
  const compare = (a: number, b: number): number =>
    Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : Number.isNaN(b) ? -1 : a - b || 0
  const rows = fc.integer({ min: 0, max: 12 }).chain((n) => filled([n]))
  test.prop([rows])('sort puts the same elements in order, stably, NaN last', (x) => {
    const order = [...x.data.keys()].sort((i, j) => compare(x.data[i]!, x.data[j]!) || i - j)
    expect(data(np.argsort(x))).toEqual(order)
    expect(data(np.sort(x))).toEqual(order.map((i) => x.data[i]!))
  })
  test.prop([rows])('descending order is stable too', (x) => {
    const order = [...x.data.keys()].sort((i, j) => -compare(x.data[i]!, x.data[j]!) || i - j)
    expect(data(np.argsort(x, { descending: true }))).toEqual(order)
  })
  test.prop([rows, fc.array(awkward, { maxLength: 5 })])('searchsorted finds where a value goes', (x, values) => {
    const sorted = np.sort(x) as NdArray
    const v = array(values.map(Math.fround), { dtype: 'float32' })
    const places = (test: (c: number) => boolean): number[] =>
      [...v.data].map((y) => [...sorted.data].filter((s) => test(compare(s, y))).length)
    expect(data(np.searchsorted(sorted, v))).toEqual(places((c) => c < 0))
    expect(data(np.searchsorted(sorted, v, { side: 'right' }))).toEqual(places((c) => c <= 0))
  })
  it('carries derivatives along', () => {
    const g = grad((x: Value) => np.sum(np.sort(x).mul(array([1, 10, 100]))))(array([3, 1, 2]))
    expect(data(g)).toEqual([100, 1, 10])
  })
})

describe('slices', () => {
  const bound = fc.option(fc.integer({ min: -6, max: 6 }))
  test.prop([fc.integer({ min: 0, max: 5 }), bound, bound, fc.constantFrom(-3, -2, -1, 1, 2, 3)])(
    'read the positions that Python reads',
    (n, start, stop, step) => {
      const clamp = (k: number, low: number, high: number): number => Math.min(high, Math.max(low, k < 0 ? k + n : k))
      const [low, high] = step > 0 ? [0, n] : [-1, n - 1]
      const from = start === null ? (step > 0 ? low : high) : clamp(start, low, high)
      const to = stop === null ? (step > 0 ? high : low) : clamp(stop, low, high)
      const wanted: number[] = []
      for (let i = from; step > 0 ? i < to : i > to; i += step) wanted.push(i)
      expect(data(np.slice(np.arange(n), [start, stop, step]))).toEqual(wanted)
    },
  )
  it('drop the axis of a position and keep those not mentioned', () => {
    const x = np.reshape(np.arange(24), [2, 3, 4])
    expect(np.slice(x, -1, null, [1, 3]).shape).toEqual([3, 2])
    expect(data(np.slice(x, 1, 0))).toEqual([12, 13, 14, 15])
  })
})

describe('transforms', () => {
  const functions: Readonly<Record<string, (x: Value) => Value>> = {
    softClip: (x) => np.clip(np.tanh(x), -0.5, 0.5),
    standard: (x) => x.sub(np.mean(x)).div(np.std(x).add(1)),
    cumulative: (x) => np.cumsum(x),
    sorted: (x) => np.sort(x),
    gathered: (x) => np.take(x, array([2, -1, 0], { dtype: 'int32' })),
    padded: (x) => np.pad(x, 2, { mode: 'reflect' }),
    product: (x) => np.outer(x, x).sum({ axis: 0 }),
    einsum: (x) => np.einsum('i,i->i', x, x),
    triangle: (x) => np.tril(np.outer(x, x)),
    diagonal: (x) => np.diagonal(np.outer(x, x)),
    searched: (x) => np.searchsorted(array([-1, 0, 1]), x),
    remainder: (x) => np.remainder(x, 3),
    powers: (x) => np.power(x, array([0, 1, 2], { dtype: 'int32' })),
  }
  const rows = filled([4, 3], fc.integer({ min: -5, max: 5 }))
  const near = (a: Value, b: Value): void => {
    expect(a.shape).toEqual(b.shape)
    data(a).forEach((v, i) => expect(Math.abs(v - data(b)[i]!)).toBeLessThanOrEqual(1e-5))
  }
  it.each(Object.keys(functions))('vmap of %s is a loop, and compiled it is the same', (name) => {
    const f = functions[name]!
    fc.assert(
      fc.property(rows, (x) => {
        const loop = np.stack(np.unstack(x).map(f))
        near(vmap(f)(x), loop)
        near(jit(vmap(f))(x), loop)
      }),
      { numRuns: 8 },
    )
  })
  it('stages creation inside jit instead of carrying constants', () => {
    const program = makeProgram(
      (x: Value) => np.ones([100, 100]).add(np.arange(100)).add(np.eye(100)).add(x),
      np.zeros([]),
    )
    expect(program.inputs.length).toBe(1)
  })
})
