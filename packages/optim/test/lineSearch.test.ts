/** Line searches, L-BFGS and minimisation: against optax step by step, and on functions whose minima are known. */
import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { jit, np, valueAndGrad } from '@pullback/autodiff'
import { array, scalar, type Value } from '@pullback/core'
import { describe, expect } from 'vitest'
import {
  applyUpdates,
  chain,
  lbfgs,
  minimize,
  scaleByBacktrackingLineSearch,
  scaleByZoomLineSearch,
  sgd,
  type GradientTransformation,
  type LineSearchState,
} from '../src/index.ts'
import { numbers } from './arrays.ts'

interface Point {
  readonly x: Value
  readonly y: Value
}
const rosenbrock = ({ x, y }: Point): Value =>
  np.subtract(1, x).square().sum().add(y.sub(x.square()).square().sum().mul(100))

const [line] = readFileSync(new URL('fixtures/optax.jsonl', import.meta.url), 'utf8').split('\n')
const { searches } = JSON.parse(line!) as {
  searches: { name: string; after: { x: number[]; y: number[] }[] }[]
}
const MAKERS: Readonly<Record<string, GradientTransformation<unknown>>> = {
  lbfgs: lbfgs(),
  'lbfgs memory 2': lbfgs({ memorySize: 2, scaleInitPrecond: false }),
  'lbfgs without search': lbfgs({ learningRate: 0.1, lineSearch: null }),
  zoom: chain(sgd({ learningRate: 1 }), scaleByZoomLineSearch({ maxSteps: 8, maxLearningRate: 0.5 })),
  backtracking: chain(sgd({ learningRate: 1 }), scaleByBacktrackingLineSearch({ maxSteps: 30 })),
}
const f64 = (xs: readonly number[]): Value => array(xs, { dtype: 'float64' })

const stepOf = (
  t: GradientTransformation<unknown>,
  f: (p: Point) => Value,
): ((p: Point, s: unknown) => readonly [Point, unknown]) => {
  return (p, s) => {
    const [value, grads] = valueAndGrad(f)(p)
    const [updates, next] = t.update(grads, s, p, { value, grads, valueFn: f })
    return [applyUpdates(p, updates), next]
  }
}

test.each(searches)('$name goes where optax goes', ({ name, after }) => {
  const optimizer = MAKERS[name]!
  let p: Point = { x: f64([-1.2, 0.5]), y: f64([1, 1.5]) }
  let state = optimizer.init(p)
  const step = jit(stepOf(optimizer, rosenbrock))
  after.forEach((wanted, t) => {
    ;[p, state] = step(p, state)
    const got = [...numbers(p.x), ...numbers(p.y)]
    // Steps of a search magnify the rounding of those before them.
    ;[...wanted.x, ...wanted.y].forEach((v, i) =>
      expect(Math.abs(got[i]! - v), `step ${t + 1}: ${got[i]} for ${v}`).toBeLessThanOrEqual(1e-8),
    )
  })
})

const quadratic = fc
  .tuple(
    fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 2, maxLength: 4 }),
    fc.double({ min: -3, max: 3, noNaN: true }),
  )
  .map(([scales, centre]) => ({ scales: f64(scales), centre }))
/** Each run traces and compiles anew: to look for a smaller counterexample would take minutes. */
const unshrunk = { endOnFailure: true }

describe('a line search', () => {
  test.prop([quadratic, fc.double({ min: 0.01, max: 50, noNaN: true })], { numRuns: 30, ...unshrunk })(
    'never goes up, and meets the conditions it reports as met',
    ({ scales, centre }, rate) => {
      const f = (x: Value): Value => x.sub(centre).square().mul(scales).sum()
      for (const search of [scaleByZoomLineSearch({ maxSteps: 30 }), scaleByBacktrackingLineSearch({ maxSteps: 60 })]) {
        const x = np.zerosLike(scales)
        const [value, grads] = valueAndGrad(f)(x)
        const direction = grads.mul(-rate)
        const [u, state] = search.update(direction, search.init(x), x, { value, grads, valueFn: f })
        const there = f(x.add(u))
        const decrease = numbers(there.sub(value))[0]!
        expect(decrease).toBeLessThanOrEqual(1e-12)
        expect(numbers(state.value)[0]).toBeCloseTo(numbers(there)[0]!, 9)
        if (numbers(state.decreaseError)[0] === 0) {
          const slope = numbers(u.mul(grads).sum())[0]!
          expect(decrease).toBeLessThanOrEqual(1e-4 * slope + 1e-6 * Math.abs(numbers(value)[0]!) + 1e-12)
        }
      }
    },
  )

  test.prop([fc.integer({ min: 1, max: 5 })], { numRuns: 5 })('goes on while it is still steep', (digits) => {
    const f = (x: Value): Value => x.square().sum()
    const search = scaleByZoomLineSearch({ maxSteps: 25 })
    const x = f64([10, -3])
    const [value, grads] = valueAndGrad(f)(x)
    const direction = grads.mul(-(10 ** -digits))
    const [u, state] = search.update(direction, search.init(x), x, { value, grads, valueFn: f })
    expect([numbers(state.decreaseError), numbers(state.curvatureError)]).toEqual([[0], [0]])
    // Of x² the slope at x + u is (1 + u / x) of the slope at x, and at most 0.9 of it may be left.
    numbers(u).forEach((v, i) => expect(Math.abs(v / numbers(x)[i]! + 1)).toBeLessThanOrEqual(0.9))
  })

  test('stays where it is when everything along the line is NaN', () => {
    const f = (x: Value): Value => np.where(x.equal(0), 1, NaN).sum()
    const search = scaleByBacktrackingLineSearch({ maxSteps: 3 })
    const x = f64([0])
    const [u, state] = search.update(f64([1]), search.init(x), x, {
      value: scalar(1, 'float64'),
      grads: f64([1]),
      valueFn: f,
    })
    expect(numbers(u)).toEqual([0])
    expect(numbers(state.value)).toEqual([1])
    expect(numbers(state.decreaseError)).toEqual([Infinity])
  })

  const bad: readonly [string, () => unknown, string][] = [
    [
      'without the objective',
      () => scaleByZoomLineSearch({ maxSteps: 3 }).update(f64([1]), {} as LineSearchState, f64([1])),
      'scaleByZoomLineSearch: update needs the parameters and { value, grads, valueFn } as third and fourth argument',
    ],
    [
      'of no steps',
      () => scaleByZoomLineSearch({ maxSteps: 0 }),
      'scaleByZoomLineSearch: maxSteps must be a whole number of at least 1, got 0',
    ],
    [
      'that does not grow',
      () => scaleByZoomLineSearch({ maxSteps: 1, increaseFactor: 1 }),
      'scaleByZoomLineSearch: increaseFactor must be above 1, got 1',
    ],
    [
      'that does not shrink',
      () => scaleByBacktrackingLineSearch({ maxSteps: 1, decreaseFactor: 1 }),
      'scaleByBacktrackingLineSearch: decreaseFactor must be in (0, 1), got 1',
    ],
    [
      'with a value that is no scalar',
      () =>
        scaleByZoomLineSearch({ maxSteps: 3 }).update(f64([1]), {} as LineSearchState, f64([1]), {
          value: f64([1]),
          grads: f64([1]),
          valueFn: (x: Value) => x.sum(),
        }),
      'scaleByZoomLineSearch: extra.value must be a scalar, got shape [1]',
    ],
  ]
  test.each(bad)('%s is refused', (_, f, message) => {
    expect(f).toThrow(message)
  })
})

describe('minimize', () => {
  test('finds the minimum of a banana', () => {
    const found = minimize(rosenbrock, { x: f64([-1.2, 0.5]), y: f64([1, 1.5]) }, { tol: 1e-9, maxSteps: 60 })
    ;[...numbers(found.params.x), ...numbers(found.params.y)].forEach((v) => expect(v).toBeCloseTo(1, 8))
    expect(numbers(found.hasConverged)).toEqual([1])
    expect(numbers(found.value)[0]).toBeLessThan(1e-15)
    expect(numbers(found.steps)[0]).toBeLessThan(60)
  })

  // 15 steps are the most that any of 120 such took; wrong curvature goes down too, but takes hundreds.
  test.prop([quadratic], { numRuns: 20, ...unshrunk })('finds the minimum of a quadratic', ({ scales, centre }) => {
    const f = (x: Value): Value => x.sub(centre).square().mul(scales).sum()
    const { params, hasConverged } = minimize(f, np.zerosLike(scales), { maxSteps: 40 })
    expect(numbers(hasConverged)).toEqual([1])
    numbers(params).forEach((v) => expect(v).toBeCloseTo(centre, 3))
  })

  test('takes no step where it starts at the minimum, or may take none', () => {
    const f = (x: Value): Value => x.square().sum()
    expect(numbers(minimize(f, f64([0, 0])).steps)).toEqual([0])
    const still = minimize(f, f64([1]), { maxSteps: 0 })
    expect([numbers(still.params), numbers(still.hasConverged)]).toEqual([[1], [0]])
  })

  test('stops where the objective is NaN, and says that it has not converged', () => {
    const end = minimize((x) => x.log().sum(), f64([-1]))
    expect([numbers(end.steps), numbers(end.hasConverged)]).toEqual([[0], [0]])
  })

  test('minimises by any transformation', () => {
    const { params } = minimize((x) => x.sub(2).square().sum(), f64([0]), {
      optimizer: sgd({ learningRate: 0.25 }),
    })
    expect(numbers(params)[0]).toBeCloseTo(2, 4)
  })
})
