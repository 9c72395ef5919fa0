/** All prefixes of an associative operation in a logarithmic number of steps. */
import { checkOptions, normalizeAxis, showShape, unflatten, type Value } from '@pullback/core'
import { checkFunction } from '../given.ts'
import { reshapeTo } from '../primitives/broadcast.ts'
import { concatenate } from '../primitives/concatenate.ts'
import { rev, slice } from '../primitives/layout.ts'
import { flattenValues } from '../transforms/arguments.ts'

export interface AssociativeScanOptions {
  /** From the last element: suffixes instead of prefixes. */
  readonly reverse?: boolean
  /** The axis along which to combine. Default 0. */
  readonly axis?: number
}

/** Elements start, start + step, … below limit along an axis. */
const part = (x: Value, axis: number, start: number, limit: number, step: number): Value =>
  slice(
    x,
    x.shape.map((_, d) => (d === axis ? Math.min(start, limit) : 0)),
    x.shape.map((n, d) => (d === axis ? limit : n)),
    x.shape.map((_, d) => (d === axis ? step : 1)),
  )

/** Elements of `evens` and `odds` in turn; `evens` has as many, or one more. */
const interleave = (evens: Value, odds: Value, axis: number): Value => {
  const n = odds.shape[axis]!
  const pairs = part(evens, axis, 0, n, 1)
  const split = (x: Value): Value => reshapeTo(x, [...x.shape.slice(0, axis + 1), 1, ...x.shape.slice(axis + 1)])
  const joined = concatenate([split(pairs), split(odds)], axis + 1)
  const both = reshapeTo(
    joined,
    evens.shape.map((k, d) => (d === axis ? 2 * n : k)),
  )
  return evens.shape[axis] === n ? both : concatenate([both, part(evens, axis, n, n + 1, 1)], axis)
}

/**
 * `[x0, f(x0, x1), f(f(x0, x1), x2), …]` along an axis, for an associative `f` on trees of arrays: about 2 log2(n) calls of
 * `f`, each on many elements at once. `f` must act element by element along the axis. Differentiable in every mode.
 * @throws TypeError if the leaves differ in size along the axis.
 */
export const associativeScan = <T>(f: (a: T, b: T) => T, elements: T, options: AssociativeScanOptions = {}): T => {
  checkOptions('associativeScan', options, ['reverse', 'axis'])
  checkFunction('associativeScan', 'f', f)
  const { reverse = false, axis = 0 } = options
  const { values, def } = flattenValues('associativeScan', 'argument elements', elements)
  const [first] = values
  if (first === undefined) return elements
  const at = normalizeAxis('associativeScan', axis, first.shape.length)
  const n = first.shape[at]!
  for (const x of values) {
    if (x.shape[at] !== n) {
      throw new TypeError(
        `associativeScan: all leaves must have size ${n} along axis ${axis}, got ${showShape(x.shape)}`,
      )
    }
  }
  const combine = (a: readonly Value[], b: readonly Value[]): readonly Value[] =>
    flattenValues('associativeScan', 'result', f(unflatten(def, a) as T, unflatten(def, b) as T)).values
  const parts = (xs: readonly Value[], start: number, limit: number, step = 1): readonly Value[] =>
    xs.map((x) => part(x, at, start, limit, step))
  const go = (xs: readonly Value[]): readonly Value[] => {
    const m = xs[0]!.shape[at]!
    if (m < 2) return xs
    // Pairs combined, their prefixes by recursion: the odd places of the result.
    const odds = go(combine(parts(xs, 0, m - 1, 2), parts(xs, 1, m, 2)))
    const k = odds[0]!.shape[at]!
    const before = m % 2 === 0 ? parts(odds, 0, k - 1) : odds
    const later = combine(before, parts(xs, 2, m, 2))
    const evens = xs.map((x, i) => concatenate([part(x, at, 0, 1, 1), later[i]!], at))
    return xs.map((_, i) => interleave(evens[i]!, odds[i]!, at))
  }
  const flip = (xs: readonly Value[]): readonly Value[] => (reverse ? xs.map((x) => rev(x, [at])) : xs)
  return unflatten(def, flip(go(flip(values)))) as T // the structure that came in
}
