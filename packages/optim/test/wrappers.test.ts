/** What transformations around others do: which parameters they reach, when they act, and what they refuse. */
import { fc, test } from '@fast-check/vitest'
import { grad, jit, np, random, vmap } from '@pullback/autodiff'
import { array, scalar, type Value } from '@pullback/core'
import { describe, expect } from 'vitest'
import {
  accumulate,
  adam,
  adamw,
  addDecayedWeights,
  addNoise,
  applyIfFinite,
  applyUpdates,
  centralize,
  chain,
  clip,
  clipByGlobalNorm,
  ema,
  freeze,
  globalNorm,
  injectHyperparams,
  joinSchedules,
  lookahead,
  masked,
  multiTransform,
  rmsprop,
  scale,
  sgd,
  trace,
  warmupCosineDecaySchedule,
  zeroNans,
} from '../src/index.ts'
import { numbers, paramsPair } from './arrays.ts'

const f32 = (...xs: readonly number[]): Value => array(xs)

describe('clipping', () => {
  test.prop([paramsPair, fc.double({ min: 0.1, max: 20, noNaN: true })], { numRuns: 20 })(
    'by global norm leaves no larger norm, and one direction',
    ([, grads], most) => {
      const t = clipByGlobalNorm(most)
      const [u] = t.update(grads, t.init(grads))
      const before = numbers(globalNorm(grads))[0]!
      expect(numbers(globalNorm(u))[0]).toBeLessThanOrEqual(most * (1 + 1e-5))
      const factor = before < most ? 1 : most / before
      numbers(grads.scale).forEach((g, i) => expect(numbers(u.scale)[i]).toBeCloseTo(g * factor, 4))
    },
  )
  test('by value keeps NaN and takes infinities to the limit', () => {
    const t = clip(1)
    expect(numbers(t.update(f32(-Infinity, Infinity, NaN, 0.5), null)[0])).toEqual([-1, 1, NaN, 0.5])
  })
  test('has a finite derivative at zero gradients', () => {
    const norm = (x: Value): Value => clipByGlobalNorm(1).update(x, null)[0].sum()
    expect(numbers(grad(norm)(f32(0, 0)))).toEqual([1, 1])
    expect(numbers(grad((x: Value) => globalNorm({ x }))(f32(0, 0)))).toEqual([0, 0])
  })
  test('zeroNans says where they were', () => {
    const t = zeroNans()
    const [u, { foundNan }] = t.update({ a: f32(1, NaN), b: f32(2) }, t.init({ a: f32(0, 0), b: f32(0) }))
    expect([numbers(u.a), numbers(u.b)]).toEqual([[1, 0], [2]])
    expect(foundNan).toEqual({ a: scalar(true), b: scalar(false) })
  })
  test('the norm of nothing is 0', () => {
    expect(numbers(globalNorm({}))).toEqual([0])
  })
})

describe('masks', () => {
  const params = { kernel: f32(1, 2), bias: f32(3), head: { kernel: f32(4) } }
  const grads = { kernel: f32(1, 1), bias: f32(1), head: { kernel: f32(1) } }
  const values = (tree: typeof params): number[][] => [tree.kernel, tree.bias, tree.head.kernel].map(numbers)

  test('reach what they choose, by prefix or by function', () => {
    for (const mask of [
      { kernel: true, bias: false, head: true },
      (p: typeof params) => ({ kernel: true, bias: p.bias.ndim > 1, head: true }),
    ]) {
      const t = masked(scale(10), mask)
      expect(values(t.update(grads, t.init(params), params)[0])).toEqual([[10, 10], [1], [10]])
    }
  })
  test('keep nothing for the others', () => {
    const t = masked(trace({ decay: 0.5 }), { kernel: false, bias: true, head: false })
    expect(t.init(params).trace).toEqual({ kernel: null, bias: f32(0), head: { kernel: null } })
  })
  test('freeze those they choose', () => {
    const t = chain(adam({ learningRate: 0.1 }), freeze({ kernel: true, bias: false, head: true }))
    const [k, b, h] = values(t.update(grads, t.init(params), params)[0])
    expect([k, h]).toEqual([[0, 0], [0]])
    expect(b![0]).toBeCloseTo(-0.1, 5)
  })
  test('spare biases from decay', () => {
    const t = adamw({ learningRate: 1, weightDecay: 0.5, mask: { kernel: true, bias: false, head: false } })
    const zeros = { kernel: f32(0, 0), bias: f32(0), head: { kernel: f32(0) } }
    const [k, b, h] = values(t.update(zeros, t.init(params), params)[0])
    expect(k).toEqual([-0.5, -1])
    expect([...b!, ...h!].map(Math.abs)).toEqual([0, 0])
  })
  test('divide parameters among transformations', () => {
    const t = multiTransform({ up: scale(2), down: scale(-1) }, { kernel: 'up', bias: 'down', head: 'up' })
    const state = t.init(params)
    expect(Object.keys(state)).toEqual(['down', 'up'])
    expect(values(t.update(grads, state, params)[0])).toEqual([[2, 2], [-1], [2]])
    expect(values(jit(t.update)(grads, state, params)[0])).toEqual([[2, 2], [-1], [2]])
  })
})

describe('accumulation', () => {
  test('acts at each last step, with the mean', () => {
    const t = accumulate(sgd({ learningRate: 1 }), { every: 3 })
    let state = t.init(f32(0))
    const out = [3, 6, 9, 1, 1, 4].map((g) => {
      const [u, next] = t.update(f32(g), state)
      state = next
      return numbers(u)[0]! + 0
    })
    expect(out).toEqual([0, 0, -6, 0, 0, -2])
    expect(numbers(state.largerSteps)).toEqual([2])
  })
  test('equals the larger batch', () => {
    const one = adam({ learningRate: 0.1 })
    const four = accumulate(one, { every: 4 })
    const gs = [0.5, -1, 2, 0.25]
    let state = four.init(f32(1))
    let u: Value = f32(0)
    for (const g of gs) [u, state] = four.update(f32(g), state, f32(1))
    const [whole] = one.update(f32(gs.reduce((a, b) => a + b) / 4), one.init(f32(1)), f32(1))
    expect(numbers(u)[0]).toBeCloseTo(numbers(whole)[0]!, 6)
  })
})

describe('steps that are not finite', () => {
  const t = applyIfFinite(trace({ decay: 0.5 }), { maxConsecutive: 2 })
  test('are left out, then let through', () => {
    let state = t.init(f32(0))
    const seen = [1, NaN, Infinity, NaN, 2].map((g) => {
      const [u, next] = t.update(f32(g), state)
      state = next
      return [numbers(u)[0], numbers(state.notFiniteCount)[0], numbers(state.totalNotFinite)[0]]
    })
    expect(seen).toEqual([
      [1, 0, 0],
      [0, 1, 1],
      [0, 2, 2],
      [NaN, 3, 3],
      [NaN, 0, 3],
    ])
  })
  test('one NaN among many parameters is enough', () => {
    const both = { a: f32(1), b: f32(1, NaN) }
    const [u, { lastFinite }] = t.update(both, t.init(both))
    expect([numbers(u.a), numbers(u.b), numbers(lastFinite)]).toEqual([[0], [0, 0], [0]])
  })
})

describe('numbers in the state', () => {
  const t = injectHyperparams(sgd as (o: { learningRate: number; momentum: number }) => ReturnType<typeof chain>, {
    learningRate: 0.5,
    momentum: 0.9,
  })
  test('are read and changed without compiling again', () => {
    const step = jit(t.update)
    const state = t.init(f32(0))
    expect(numbers(step(f32(1), state)[0])).toEqual([-0.5])
    const slower = { ...state, hyperparams: { ...state.hyperparams, learningRate: scalar(0.25) } }
    expect(numbers(step(f32(1), slower)[0])).toEqual([-0.25])
  })
  test('are mapped over and differentiated by', () => {
    const after = (rate: Value): Value => {
      const state = t.init(f32(0))
      const [u] = t.update(f32(2), { ...state, hyperparams: { ...state.hyperparams, learningRate: rate } })
      return u.sum()
    }
    expect(numbers(vmap(after)(f32(1, 2, 3)))).toEqual([-2, -4, -6])
    expect(numbers(grad(after)(scalar(0.5)))).toEqual([-2])
  })
  test('follow schedules', () => {
    const scheduled = injectHyperparams(adam, { learningRate: (count: Value) => np.divide(1, count.add(1)) })
    let state = scheduled.init(f32(0))
    const rates = [0, 1, 2].map(() => {
      ;[, state] = scheduled.update(f32(1), state)
      return numbers(state.hyperparams['learningRate']!)[0]
    })
    expect(rates).toEqual([1, 0.5, Math.fround(1 / 3)])
  })
})

test('lookahead goes back half of the way', () => {
  const t = lookahead(sgd({ learningRate: 1 }), { syncPeriod: 2 })
  let [p, state] = [f32(0), t.init(f32(0))]
  const path = [-1, -3, -1, -1].map((g) => {
    const [u, next] = t.update(f32(g), state, p)
    ;[p, state] = [applyUpdates(p, u), next]
    return numbers(p)[0]
  })
  expect(path).toEqual([1, 2, 3, 3])
  expect(numbers(state.slow as Value)).toEqual([3])
})

test('noise has the deviation that is asked for, less of it as time goes on, and repeats with its key', () => {
  const t = addNoise({ eta: 4, gamma: 1, key: random.key(1) })
  const g = np.zeros([20000])
  const deviation = (x: Value): number => numbers(np.std(x))[0]!
  const [first, state] = t.update(g, t.init(g))
  const [second] = t.update(g, state)
  expect(deviation(first)).toBeCloseTo(2, 1)
  expect(deviation(second)).toBeCloseTo(Math.SQRT2, 1)
  expect(numbers(t.update(g, t.init(g))[0])).toEqual(numbers(first))
})

test('the mean of parameters by ema is unbiased from the first step', () => {
  const t = ema({ decay: 0.9 })
  const [first, state] = t.update(f32(5), t.init(f32(0)))
  expect(numbers(first)[0]).toBeCloseTo(5, 5)
  expect(numbers(t.update(f32(5), state)[0])[0]).toBeCloseTo(5, 5)
})

test('joined schedules count from their own starts', () => {
  const rate = joinSchedules([(n) => n, (n) => n.mul(10), () => 7], [3, 5])
  const at = (n: number): number => numbers(scalar(1).mul(rate(scalar(n, 'int32'))))[0]!
  expect([0, 2, 3, 4, 5, 9].map(at)).toEqual([0, 2, 0, 10, 7, 7])
})

const params = { a: f32(1), b: f32(2) }
const bad: readonly [string, () => unknown, string][] = [
  [
    'decay without parameters',
    () => addDecayedWeights(0.1).update(params, null),
    'addDecayedWeights: update needs the parameters as its third argument, got none',
  ],
  [
    'a mask of another structure',
    () => masked(scale(1), { c: true }).init(params),
    'masked: the prefix has the wrong structure',
  ],
  [
    'a mask of numbers',
    () => masked(scale(1), { a: 1, b: true } as never).init(params),
    'masked: a mask must have booleans as leaves, got a number',
  ],
  [
    'a label without transformation',
    () => multiTransform({ x: scale(1) }, { a: 'x', b: 'y' }).init(params),
    "multiTransform: labels must be among 'x', got 'y'",
  ],
  ['accumulation over no steps', () => accumulate(scale(1), { every: 0 }), 'accumulate: every must be a whole number'],
  ['half a step', () => lookahead(scale(1), { syncPeriod: 1.5 }), 'lookahead: syncPeriod must be a whole number'],
  ['nesterov without momentum', () => rmsprop({ learningRate: 1, nesterov: true }), 'rmsprop: nesterov needs momentum'],
  ['a norm of 0', () => clipByGlobalNorm(0), 'clipByGlobalNorm: maxNorm must be finite and above 0, got 0'],
  ['a decay that is no scalar', () => trace({ decay: f32(1) }), 'trace: decay must be a scalar, got shape [1]'],
  [
    'a decay that is a word',
    () => trace({ decay: '0.9' as never }),
    'trace: decay must be a number or a scalar, got 0.9',
  ],
  [
    'an axis that is not there',
    () => centralize({ keepAxis: 2 }).update(np.ones([2, 2]), null),
    'centralize: keepAxis must be an axis of every gradient, got 2 for rank 2',
  ],
  [
    'a warm-up longer than the whole',
    () => warmupCosineDecaySchedule({ initValue: 0, peakValue: 1, warmupSteps: 5, decaySteps: 5 }),
    'warmupCosineDecaySchedule: decaySteps minus warmupSteps must be a whole number of at least 1, got 0',
  ],
  [
    'boundaries that do not fit',
    () => joinSchedules([() => 1], [1]),
    'joinSchedules: there must be one boundary less than schedules, got 1 for 1',
  ],
]
test.each(bad)('%s is refused', (_, f, message) => {
  expect(f).toThrow(message)
})
