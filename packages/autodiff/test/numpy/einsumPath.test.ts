/** einsum gives one value in whatever order it contracts, and the order it finds is the cheapest there is. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { array, NdArray, sizeOf, type Value } from '@pullback/core'
import { grad, jit, np } from '../../src/index.ts'

const LABELS = ['a', 'b', 'c', 'd', 'e'] as const

interface Problem {
  readonly terms: readonly (readonly string[])[]
  readonly result: readonly string[]
  readonly sizes: Readonly<Record<string, number>>
}

const problems = (maxOperands: number, maxSize: number): fc.Arbitrary<Problem> =>
  fc
    .array(fc.subarray([...LABELS], { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: maxOperands })
    .chain((terms) =>
      fc.record({
        terms: fc.constant(terms),
        result: fc.subarray([...new Set(terms.flat())].slice(0, 3)),
        sizes: fc.record({
          a: fc.integer({ min: 2, max: maxSize }),
          b: fc.integer({ min: 2, max: maxSize }),
          c: fc.integer({ min: 2, max: maxSize }),
          d: fc.integer({ min: 2, max: maxSize }),
          e: fc.integer({ min: 2, max: maxSize }),
        }),
      }),
    )

const subscripts = ({ terms, result }: Problem): string => `${terms.map((t) => t.join('')).join()}->${result.join('')}`

/** Small integers, so that sums are exact in any order. */
const operandsOf = ({ terms, sizes }: Problem): readonly NdArray[] =>
  terms.map((t, k) => {
    const shape = t.map((l) => sizes[l]!)
    return new NdArray('float32', shape, Float32Array.from({ length: sizeOf(shape) }, (_, i) => ((i * 7 + k * 3) % 5) - 2)) // prettier-ignore
  })

const volume = (labels: Iterable<string>, { sizes }: Problem): number => [...labels].reduce((n, l) => n * sizes[l]!, 1)

/** The least cost of all binary trees, found by contracting every pair in turn. */
const leastFlops = (p: Problem): number => {
  const visit = (list: readonly ReadonlySet<string>[]): number => {
    if (list.length === 1) return 0
    let best = Infinity
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const others = list.filter((_, k) => k !== i && k !== j)
        const needed = new Set([...p.result, ...others.flatMap((o) => [...o])])
        const both = new Set([...list[i]!, ...list[j]!])
        const kept = new Set([...both].filter((l) => needed.has(l)))
        const cost = volume(both, p) * (kept.size < both.size ? 2 : 1)
        best = Math.min(best, cost + visit([...others, kept]))
      }
    }
    return best
  }
  // A label that only one operand has is summed before anything else.
  const isAlone = (l: string): boolean => !p.result.includes(l) && p.terms.filter((t) => t.includes(l)).length === 1
  const alone = p.terms.filter((t) => t.some(isAlone)).reduce((n, t) => n + volume(t, p), 0)
  return alone + visit(p.terms.map((t) => new Set(t.filter((l) => !isAlone(l)))))
}

const data = (x: Value): readonly number[] => Array.from((x as NdArray).data, (v: number) => v + 0)

describe('every order of contraction', () => {
  test.prop([problems(4, 3)], { numRuns: 60 })('gives the same value', (p) => {
    const xs = operandsOf(p)
    const plain = np.einsum(subscripts(p), ...xs, { optimize: false })
    for (const optimize of ['optimal', 'greedy', 'auto'] as const) {
      const y = np.einsum(subscripts(p), ...xs, { optimize })
      expect(y.shape).toEqual(plain.shape)
      expect(data(y)).toEqual(data(plain))
    }
  })
  test.prop([problems(4, 3), fc.infiniteStream(fc.nat())], { numRuns: 40 })(
    'also one of the user’s own',
    (p, numbers) => {
      const xs = operandsOf(p)
      const path: number[][] = []
      for (let left = xs.length; left > 1; left--) {
        const i = Number(numbers.next().value) % left
        path.push([i, (i + 1 + (Number(numbers.next().value) % (left - 1))) % left])
      }
      expect(data(np.einsum(subscripts(p), ...xs, { optimize: path }))).toEqual(
        data(np.einsum(subscripts(p), ...xs, { optimize: false })),
      )
    },
  )
  test.prop([problems(3, 3)], { numRuns: 15 })('gives the same gradients, compiled too', (p) => {
    const xs = operandsOf(p)
    const loss =
      (optimize: 'optimal' | false) =>
      (...ys: readonly Value[]): Value =>
        np.sum(np.einsum(subscripts(p), ...ys, { optimize }))
    const argnums = xs.map((_, i) => i)
    const a = grad(loss(false), { argnums })(...xs) as readonly Value[]
    const b = jit(grad(loss('optimal'), { argnums }))(...xs) as readonly Value[]
    expect(b.map(data)).toEqual(a.map(data))
  })
})

describe('einsumPath', () => {
  test.prop([problems(5, 9)], { numRuns: 100 })('finds the fewest operations there are', (p) => {
    const xs = operandsOf(p)
    const optimal = np.einsumPath(subscripts(p), ...xs, { optimize: 'optimal' })
    expect(optimal.flops).toBe(leastFlops(p))
    const greedy = np.einsumPath(subscripts(p), ...xs, { optimize: 'greedy' })
    expect(greedy.flops).toBeGreaterThanOrEqual(optimal.flops)
    expect(np.einsumPath(subscripts(p), ...xs, { optimize: optimal.path })).toEqual(optimal)
  })
  it('multiplies a chain of matrices from the narrow end', () => {
    const xs = [np.ones([30, 100]), np.ones([100, 80]), np.ones([80, 2])]
    const info = np.einsumPath('ij,jk,kl->il', ...xs)
    expect(info).toEqual({
      path: [
        [1, 2],
        [0, 1],
      ],
      flops: 2 * 100 * 80 * 2 + 2 * 30 * 100 * 2,
      naiveFlops: 3 * 30 * 100 * 80 * 2,
      largestIntermediate: 200,
    })
    expect(np.einsumPath('ij,jk,kl->il', ...xs, { optimize: false }).path).toEqual([
      [0, 1],
      [0, 1],
    ])
    expect(np.einsumPath('ij->', xs[0]!).path).toEqual([])
  })
  it('treats thirty operands greedily', () => {
    const names = 'abcdefghijklmnopqrstuvwxyzABCDE'.split('')
    const terms = names.slice(1).map((l, i) => names[i]! + l)
    const xs = terms.map(() => array([[1, 1], [0, 1]])) // prettier-ignore
    const y = np.einsum(`${terms.join()}->aE`, ...xs)
    expect(y.toNested()).toEqual([
      [1, 30],
      [0, 1],
    ])
  })
  it.each<[string, () => unknown, string]>([
    ['thirteen operands', () => np.einsum(Array.from({ length: 13 }, () => 'a').join(), ...Array.from({ length: 13 }, () => np.ones([2])), { optimize: 'optimal' }), "einsum: 'optimal' tries all orders of at most 12 operands, got 13; use 'greedy'"],
    ['an unknown order', () => np.einsum('a,a', np.ones([2]), np.ones([2]), { optimize: 'best' as 'auto' }), "einsum: optimize must be 'optimal', 'greedy', 'auto', false or a path, got best"],
    ['an operand twice', () => np.einsumPath('a,a', np.ones([2]), np.ones([2]), { optimize: [[0, 0]] }), 'einsumPath: each step of a path must name two or more different operands of the 2 left, got [0, 0]'],
    ['a path that ends early', () => np.einsum('a,a,a', np.ones([2]), np.ones([2]), np.ones([2]), { optimize: [[0, 1]] }), 'einsum: the path must leave one operand, got 2'],
    ['no subscripts', () => np.einsumPath(np.ones([2]) as never, np.ones([2])), 'einsumPath: the subscripts come first, as a string, got object'],
  ])('refuses %s', (_, f, message) => {
    expect(f).toThrow(message)
  }) // prettier-ignore
})
