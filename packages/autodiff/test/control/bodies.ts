/** Random bodies of loops over a carry of several leaves, and the loops written out step by step. */
import { flatten, unflatten, type Value } from '@pullback/core'
import * as fc from 'fast-check'
import { np, scan } from '../../src/index.ts'
import { arrayOf, between } from '../../src/testing/index.ts'

/** Carried: a vector [n] and a scalar. */
export interface Carry {
  readonly h: Value
  readonly s: Value
}
export interface Element {
  readonly u: Value
  readonly k: Value
}
export interface Result {
  readonly p: Value
  readonly q: readonly [Value, Value]
}
export type Body = (w: Value, carry: Carry, x: Element | null) => readonly [Carry, Result]

type Step = readonly [op: number, a: number, b: number]

/** Vectors [n] to a vector [n] of moderate size. */
const OPS: readonly ((a: Value, b: Value) => Value)[] = [
  (a, b) => np.add(a, b),
  (a, b) => np.multiply(a, np.cos(b)),
  (a) => np.tanh(a),
  (a, b) => np.subtract(np.sin(a), b),
  (a) => np.flip(a),
  (a) => np.sort(a),
  (a, b) => np.multiply(a, np.mean(b)),
  (a, b) => np.matmul(np.outer(np.tanh(a), np.tanh(b)), b),
  (a, b) => np.where(np.greater(a, 0.1), a, np.multiply(b, 0.5)),
  (a, b) => np.logaddexp(a, b),
  (a) => np.cumsum(np.tanh(a)),
]

/** Bodies that use the constant, both parts of the carry and of the element, and sort, contract and accumulate. */
export const bodies = (maxLength = 5): fc.Arbitrary<Body> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(OPS.length - 1), fc.nat(12), fc.nat(12)), { minLength: 1, maxLength }),
      fc.array(fc.nat(12), { minLength: 3, maxLength: 3 }),
    )
    .map(([steps, picks]: readonly [readonly Step[], readonly number[]]): Body => {
      const body: Body = (w, { h, s }, x) => {
        const values: Value[] = [h, w, np.multiply(h, s)]
        if (x !== null) values.push(x.u, np.multiply(x.u, x.k))
        const at = (i: number): Value => values[i % values.length]!
        for (const [op, a, b] of steps) values.push(OPS[op]!(at(a), at(b)))
        const last = values[values.length - 1]!
        const next = { h: np.tanh(np.add(last, at(picks[0]!))), s: np.tanh(np.add(np.sum(at(picks[1]!)), s)) }
        return [next, { p: at(picks[2]!), q: [s, np.multiply(last, w)] }]
      }
      // So that a counterexample names its operations.
      return Object.assign(body, { [fc.toStringMethod]: () => JSON.stringify({ steps, picks }) })
    })

/** All that a loop runs over. */
export interface Inputs {
  readonly w: Value
  readonly init: Carry
  readonly xs: Element | null
  readonly length: number
  readonly reverse: boolean
}

const moderate = (...shape: readonly number[]): fc.Arbitrary<Value> => arrayOf(shape, 'float64', between(-1, 1))

/** Inputs of bodies; `length` counts from 0. */
export const inputs = (maxSteps = 4, withElements: fc.Arbitrary<boolean> = fc.boolean()): fc.Arbitrary<Inputs> =>
  fc
    .record({ n: fc.integer({ min: 1, max: 3 }), length: fc.nat(maxSteps), reverse: fc.boolean(), has: withElements })
    .chain(({ n, length, reverse, has }) =>
      fc
        .tuple(moderate(n), moderate(n), moderate(), moderate(length, n), moderate(length))
        .map(([w, h, s, u, k]) => ({ w, init: { h, s }, xs: has ? { u, k } : null, length, reverse })),
    )

export type Loop = (w: Value, init: Carry, xs: Element | null) => readonly [Carry, Result]

export const scanned =
  (body: Body, { length, reverse }: Pick<Inputs, 'length' | 'reverse'>): Loop =>
  (w, init, xs) =>
    scan((carry: Carry, x: Element | null) => body(w, carry, x), init, xs, { length, reverse })

/** The same loop in JavaScript: element by element, results stacked. */
export const unrolled =
  (body: Body, { length, reverse }: Pick<Inputs, 'length' | 'reverse'>): Loop =>
  (w, init, xs) => {
    let carry = init
    const results = new Array<Result>(length)
    for (let step = 0; step < length; step++) {
      const i = reverse ? length - 1 - step : step
      const x = xs === null ? null : { u: np.slice(xs.u, i), k: np.slice(xs.k, i) }
      const [next, y] = body(w, carry, x)
      carry = next
      results[i] = y
    }
    if (length > 0) return [carry, stackTrees(results)]
    // No step ran: the types of the results come from one that does not count.
    const zero = xs === null ? null : { u: np.zerosLike(w), k: np.zeros([], 'float64') }
    const [, y] = body(w, init, zero)
    return [carry, noRows(y)]
  }

const stackTrees = (trees: readonly Result[]): Result => {
  const columns = trees.map((t) => flatten(t).leaves as readonly Value[])
  const { def } = flatten(trees[0])
  return unflatten(
    def,
    columns[0]!.map((_, i) => np.stack(columns.map((c) => c[i]!))),
  ) as Result // the structure of each
}

const noRows = (tree: Result): Result => {
  const { leaves, def } = flatten(tree)
  return unflatten(
    def,
    (leaves as readonly Value[]).map((v) => np.zeros([0, ...v.shape], v.dtype)),
  ) as Result // the structure given
}

/** One number that depends on every element of a tree. */
export const total = (tree: unknown): Value =>
  flatten(tree).leaves.reduce<Value>(
    (sum, leaf, i) => {
      const v = leaf as Value
      const weights = np.add(np.sin(np.arange(v.size, undefined, 1, { dtype: 'float64' })), i + 1)
      return np.add(sum, np.sum(np.multiply(np.ravel(v), weights)))
    },
    np.zeros([], 'float64'),
  )
