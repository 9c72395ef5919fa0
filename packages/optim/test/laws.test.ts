/** The laws every optimiser obeys, over generated trees; chains as a monoid; and what is refused. */
import { fc, test } from '@fast-check/vitest'
import { grad, jit, makeProgram, np, vmap } from '@pullback/autodiff'
import { array, leavesOf, scalar, structureOf, type Value } from '@pullback/core'
import { monoid as M } from 'fp-ts'
import { describe, expect } from 'vitest'
import * as optim from '../src/index.ts'
import {
  adam,
  applyUpdates,
  chain,
  chainMonoid,
  identity,
  scale,
  scaleByAdam,
  scaleByLearningRate,
  scaleBySchedule,
  sgd,
  trace,
  type Chain,
  type GradientTransformation,
} from '../src/index.ts'
import { numbers, paramsPair, zerosOf, type Params } from './arrays.ts'

const halving = (count: Value): Value => np.power(0.5, count)

/** Every exported transformation, and for optimisers how many steps bring a quadratic down from 1 to below 1e-2. */
const TABLE: Readonly<
  Record<string, readonly { readonly t: GradientTransformation<unknown>; readonly steps?: number }[]>
> = {
  adam: [
    { t: adam({ learningRate: 0.1 }), steps: 120 },
    { t: adam({ learningRate: scalar(0.05), b1: 0.5, b2: 0.9, eps: 1e-4, epsRoot: 1e-6 }), steps: 120 },
  ],
  sgd: [
    { t: sgd({ learningRate: 0.3 }), steps: 20 },
    { t: sgd({ learningRate: 0.1, momentum: 0.5 }), steps: 60 },
    { t: sgd({ learningRate: 0.1, momentum: 0.5, nesterov: true }), steps: 60 },
    { t: sgd({ learningRate: (count) => np.divide(0.5, count.add(1).sqrt()) }), steps: 60 },
  ],
  chain: [{ t: chain(scale(2), trace({ decay: 0.3 }), chain(scaleByLearningRate(0.05))), steps: 60 }],
  identity: [{ t: identity }],
  scale: [{ t: scale(-2) }],
  scaleByAdam: [{ t: scaleByAdam() }],
  scaleByLearningRate: [{ t: scaleByLearningRate(0.1) }, { t: scaleByLearningRate(halving) }],
  scaleBySchedule: [{ t: scaleBySchedule(halving) }],
  trace: [{ t: trace({ decay: 0.9 }) }, { t: trace({ decay: 0.9, nesterov: true }) }],
}
const all = Object.entries(TABLE).flatMap(([name, list]) =>
  list.map((entry, i) => ({ name: `${name} ${i}`, ...entry })),
)

const everything = (tree: unknown): number[][] => leavesOf(tree).map((x) => numbers(x as Value))
const zero = (tree: unknown): void =>
  everything(tree)
    .flat()
    .forEach((x) => expect(Math.abs(x)).toBe(0))

test('every exported transformation is in the table', () => {
  const made = Object.entries(optim).flatMap(([name, f]) => (name in TABLE || typeof f !== 'function' ? [] : [name]))
  expect(made).toEqual(['applyUpdates'])
})

describe.each(all)('$name', ({ t, steps }) => {
  test.prop([paramsPair], { numRuns: 8 })('zero gradients from the start give zero updates', ([params]) => {
    let state = t.init(params)
    for (let i = 0; i < 3; i++) {
      const [updates, next] = t.update(zerosOf(params), state, params)
      zero(updates)
      state = next
    }
  })

  test.prop([paramsPair], { numRuns: 8 })('updates and state keep structure, shapes and dtypes', ([params, grads]) => {
    const state = t.init(params)
    const [updates, next] = t.update(grads, state, params)
    const kinds = (tree: unknown): string[] => (leavesOf(tree) as Value[]).map((x) => `${x.dtype}[${x.shape.join()}]`)
    expect(structureOf(updates)).toBe(structureOf(params))
    expect(kinds(updates)).toEqual(kinds(params))
    expect(structureOf(next)).toBe(structureOf(state))
    expect(kinds(next)).toEqual(kinds(state))
  })

  test.prop([paramsPair], { numRuns: 4 })(
    'compiled and plain updates agree, and arguments stay as they were',
    ([params, grads]) => {
      const state = t.init(params)
      const before = everything([params, grads, state])
      const [a, b] = [
        t.update(grads, state, params),
        jit((g: Params, s: unknown, p: Params) => t.update(g, s, p))(grads, state, params),
      ]
      expect(everything([params, grads, state])).toEqual(before)
      const [xs, ys] = [everything(a), everything(b)]
      xs.forEach((x, i) =>
        x.forEach((v, j) => expect(Math.abs(ys[i]![j]! - v)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(v)))),
      )
    },
  )

  test('is the same over many at once', () => {
    const grads = array([
      [1, -2],
      [0.5, 3],
      [0, 1],
    ])
    const one = (g: Value): Value => t.update({ w: g }, t.init({ w: g }))[0].w
    const rows = [0, 1, 2].map((i) => numbers(one(array(numbers(grads).slice(2 * i, 2 * i + 2)))))
    numbers(vmap(one)(grads)).forEach((v, i) => expect(v).toBeCloseTo(rows.flat()[i]!, 6))
  })

  test.runIf(steps !== undefined)('brings a quadratic down', () => {
    const loss = (p: { readonly x: Value; readonly y: Value }): Value =>
      p.x.sub(1).square().sum().add(p.y.square().mul(0.5))
    const step = jit((p: { readonly x: Value; readonly y: Value }, s: unknown) => {
      const [updates, next] = t.update(grad(loss)(p), s, p)
      return [applyUpdates(p, updates), next] as const
    })
    let p: { readonly x: Value; readonly y: Value } = { x: array([0, 2]), y: scalar(-1) }
    let s = t.init(p)
    for (let i = 0; i < steps!; i++) [p, s] = step(p, s)
    expect(numbers(loss(p))[0]).toBeLessThan(1e-2)
  })
})

describe('chains', () => {
  const part = fc.constantFrom<Chain<readonly unknown[]>>(
    chain(scale(0.5)),
    chain(trace({ decay: 0.5 })),
    chain(scaleByAdam()),
    chain(scaleByLearningRate(halving)),
    identity,
  )
  /** Two updates, from init on. */
  const run = (t: GradientTransformation<unknown>, [p, g]: readonly [Params, Params]): unknown => {
    const [, first] = t.update(g, t.init(p), p)
    return everything(t.update(p, first, p))
  }
  test.prop([part, part, part, paramsPair], { numRuns: 15 })('are associative, states included', (a, b, c, trees) => {
    const { concat } = chainMonoid
    expect(run(concat(concat(a, b), c), trees)).toEqual(run(concat(a, concat(b, c)), trees))
    expect(run(chain(chain(a, b), c), trees)).toEqual(run(chain(a, chain(b, c)), trees))
    expect(structureOf(chain(chain(a, b), c).init(trees[0]))).toBe(structureOf(chain(a, chain(b, c)).init(trees[0])))
  })
  test.prop([part, paramsPair], { numRuns: 10 })('have an identity', (a, trees) => {
    expect(run(chainMonoid.concat(a, chainMonoid.empty), trees)).toEqual(run(a, trees))
    expect(run(chainMonoid.concat(chainMonoid.empty, a), trees)).toEqual(run(a, trees))
  })
  test('fold with concatAll', () => {
    const both = M.concatAll(chainMonoid)([chain(scale(2)), chain(scale(3))])
    expect(numbers(both.update(array([1, -1]), both.init(array([0, 0])))[0])).toEqual([6, -6])
  })
  test('of another number of parts refuse the state', () => {
    expect(() => chain(scale(1), scale(2)).update(scalar(1), [null] as never)).toThrow(
      'chain: the state must have one entry per part (2), got 1',
    )
  })
})

describe('refused', () => {
  const params = { dense: { kernel: array([[1, 2]]), bias: array([0]) } }
  const optimizer = adam({ learningRate: 0.1 })
  test.each<[string, () => unknown, string]>([
    [
      'a missing gradient',
      () => optimizer.update({ dense: { kernel: params.dense.kernel } }, optimizer.init(params)),
      'scaleByAdam: the tree of gradients has the wrong structure at .dense',
    ],
    [
      'a gradient of another shape',
      () => optimizer.update({ dense: { kernel: array([1]), bias: array([0]) } }, optimizer.init(params)),
      'got [1] for [1, 2] at .dense.kernel',
    ],
    [
      'updates of another structure',
      () => applyUpdates(params as never, {} as never),
      'applyUpdates: the tree of updates has the wrong structure at (root)',
    ],
    [
      'integer parameters',
      () => optimizer.init({ n: array([1], { dtype: 'int32' }) }),
      'scaleByAdam: parameters must be floating arrays, got int32 of shape [1] at .n',
    ],
    [
      'something that is no array',
      () => optimizer.init({ n: 'x' }),
      'scaleByAdam: parameters must be floating arrays, got a string at .n',
    ],
    ['a negative rate', () => sgd({ learningRate: -1 }), 'learningRate must be a finite number of at least 0, got -1'],
    [
      'a rate that is no scalar',
      () => sgd({ learningRate: array([1]) }),
      'learningRate must be a number, a scalar or a schedule, got shape [1]',
    ],
    ['a rate that is NaN', () => adam({ learningRate: NaN }), 'got NaN'],
    ['a decay of 1', () => adam({ learningRate: 1, b1: 1 }), 'scaleByAdam: b1 must be in [0, 1), got 1'],
    [
      'a negative eps',
      () => adam({ learningRate: 1, eps: -1 }),
      'scaleByAdam: eps must be finite and at least 0, got -1',
    ],
    ['nesterov alone', () => sgd({ learningRate: 1, nesterov: true }), 'sgd: nesterov needs momentum, got none'],
    ['an infinite factor', () => scale(Infinity), 'scale: factor must be finite, got Infinity'],
  ])('%s', (_, f, message) => expect(f).toThrow(message))
})

test('numbers among the parameters count as float32 scalars', () => {
  const t = sgd({ learningRate: 0.5 })
  const params: { readonly w: Value | number } = { w: 3 }
  const [updates] = t.update({ w: scalar(2) }, t.init(params), params)
  expect(numbers(applyUpdates({ w: scalar(3) }, updates).w)).toEqual([2])
})

test('the count of steps stays at the largest integer', () => {
  const t = scaleBySchedule(() => 1)
  const [, { count }] = t.update(scalar(1), { count: scalar(2147483647, 'int32') })
  expect(numbers(count)).toEqual([2147483647])
})

test("Adam's update of one parameter has no operation that could not be in one loop", () => {
  const t = adam({ learningRate: 0.1 })
  const p = array([
    [1, 2],
    [3, 4],
  ])
  const program = makeProgram(
    (g: Value, s: ReturnType<typeof t.init>, w: Value) => {
      const [updates, next] = t.update({ w: g }, s, { w })
      return [applyUpdates({ w }, updates), next]
    },
    p,
    t.init({ w: p }),
    p,
  )
  const elementwise = ['add', 'sub', 'mul', 'div', 'min', 'pow', 'sqrt', 'convert', 'integerPow']
  expect(program.equations.map(({ prim }) => prim.name).filter((name) => !elementwise.includes(name))).toEqual([])
})
