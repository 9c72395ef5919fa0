/** The laws every optimiser obeys, over generated trees; chains as a monoid; and what is refused. */
import { fc, test } from '@fast-check/vitest'
import { makeProgram, np, random } from '@pullback/autodiff'
import { array, leavesOf, mapTree, scalar, structureOf, type Value } from '@pullback/core'
import { monoid as M } from 'fp-ts'
import { describe, expect } from 'vitest'
import * as optim from '../src/index.ts'
import {
  accumulate,
  adam,
  addDecayedWeights,
  applyIfFinite,
  applyUpdates,
  chain,
  chainMonoid,
  clip,
  clipByGlobalNorm,
  freeze,
  identity,
  injectHyperparams,
  lookahead,
  masked,
  multiTransform,
  scale,
  scaleByAdam,
  scaleByLearningRate,
  scaleBySchedule,
  setToZero,
  sgd,
  trace,
  zeroNans,
  type Chain,
  type GradientTransformation,
} from '../src/index.ts'
import { checkOptimizer, optimizerLaws, type OptimizerCase } from '../src/testing/index.ts'
import { numbers, paramsPair, type Params } from './arrays.ts'

const halving = (count: Value): Value => np.power(0.5, count)
/** For steps of one size, which never settle under a constant rate. */
const scaledDown = (count: Value): Value => np.divide(0.5, count.add(1).astype('float32').pow(0.7))

interface Entry {
  readonly t: GradientTransformation<unknown>
  /** For optimisers: how many steps bring a quadratic down from 1 to below 1e-2. */
  readonly steps?: number
  /** Says why updates are not 0 where gradients are. */
  readonly moves?: string
  /** Says why many at once are not each alone. */
  readonly mixes?: string
}

/** Every exported transformation. */
const TABLE: Readonly<Record<string, readonly Entry[]>> = {
  accumulate: [
    { t: accumulate(sgd({ learningRate: 0.3 }), { every: 3 }), steps: 60 },
    { t: accumulate(adam({ learningRate: 0.1 }), { every: (n) => n.add(1), mean: false }), steps: 700 },
  ],
  adabelief: [
    { t: optim.adabelief({ learningRate: 0.1 }), steps: 120 },
    { t: optim.adabelief({ learningRate: 0.1, nesterov: true }), steps: 120 },
  ],
  adadelta: [{ t: optim.adadelta({ rho: 0.5, eps: 1e-2 }), steps: 200 }],
  adafactor: [
    { t: optim.adafactor({ learningRate: 0.2 }), steps: 200 },
    {
      t: optim.adafactor({
        learningRate: 0.1,
        minDimSizeToFactor: 1,
        momentum: 0.5,
        weightDecay: 0,
        clippingThreshold: null,
        multiplyByParameterScale: false,
      }),
      steps: 200,
    },
  ],
  adagrad: [{ t: optim.adagrad({ learningRate: 0.5 }), steps: 80 }],
  adam: [
    { t: adam({ learningRate: 0.1 }), steps: 120 },
    { t: adam({ learningRate: scalar(0.05), b1: 0.5, b2: 0.9, eps: 1e-4, epsRoot: 1e-6 }), steps: 120 },
    {
      t: adam({ learningRate: 0.1, b1: scalar(0.9), b2: scalar(0.99), eps: scalar(1e-6), epsPlacement: 'uncorrected' }),
      steps: 120,
    },
  ],
  adamax: [
    { t: optim.adamax({ learningRate: 0.1 }), steps: 120 },
    { t: optim.adamax({ learningRate: 0.1, epsPlacement: 'outside' }), steps: 120 },
  ],
  adamaxw: [{ t: optim.adamaxw({ learningRate: 0.1 }), steps: 120, moves: 'weight decay' }],
  adamw: [
    { t: optim.adamw({ learningRate: 0.1 }), steps: 120, moves: 'weight decay' },
    { t: optim.adamw({ learningRate: 0.1, weightDecay: halving, mask: true }), steps: 120, moves: 'weight decay' },
  ],
  adaptiveGradClip: [{ t: optim.adaptiveGradClip({ clipping: 0.1 }) }],
  addDecayedWeights: [
    { t: addDecayedWeights(0) },
    { t: addDecayedWeights(0.1), moves: 'weight decay' },
    { t: addDecayedWeights(halving), moves: 'weight decay' },
  ],
  addNoise: [
    { t: optim.addNoise({ eta: 0.01, gamma: 0.55, key: random.key(0) }), moves: 'noise', mixes: 'one key for all' },
  ],
  amsgrad: [{ t: optim.amsgrad({ learningRate: 0.1 }), steps: 120 }],
  applyIfFinite: [{ t: applyIfFinite(adam({ learningRate: 0.1 }), { maxConsecutive: 2 }), steps: 120 }],
  centralize: [{ t: optim.centralize() }],
  chain: [{ t: chain(scale(2), trace({ decay: 0.3 }), chain(scaleByLearningRate(0.05))), steps: 60 }],
  clip: [{ t: clip(0.5) }, { t: clip(scalar(0.5)) }],
  clipByBlockRms: [{ t: optim.clipByBlockRms(0.5) }],
  clipByGlobalNorm: [{ t: clipByGlobalNorm(1) }],
  ema: [{ t: optim.ema({ decay: 0.9 }) }, { t: optim.ema({ decay: 0.9, debias: false }) }],
  freeze: [{ t: freeze(true) }, { t: freeze(false) }],
  identity: [{ t: identity }],
  injectHyperparams: [
    { t: injectHyperparams(adam, { learningRate: 0.1, b1: 0.8 }), steps: 120 },
    {
      t: injectHyperparams(sgd as (o: optim.SgdOptions) => Chain<readonly unknown[]>, {
        learningRate: halving,
        momentum: 0.5,
        nesterov: true,
      }),
    },
  ],
  lamb: [
    { t: optim.lamb({ learningRate: scaledDown }), steps: 150 },
    { t: optim.lamb({ learningRate: 0.1, weightDecay: 0.1 }), moves: 'weight decay' },
  ],
  lars: [{ t: optim.lars({ learningRate: 0.01, trustCoefficient: 1, momentum: 0.5 }), steps: 600 }],
  lion: [{ t: optim.lion({ learningRate: scaledDown, weightDecay: 0 }), steps: 150 }],
  lookahead: [
    { t: lookahead(sgd({ learningRate: 0.3 }), { syncPeriod: 3 }), steps: 60 },
    { t: lookahead(adam({ learningRate: 0.05 }), { syncPeriod: 5, resetState: true }), steps: 400 },
  ],
  masked: [{ t: masked(adam({ learningRate: 0.1 }), true), steps: 120 }],
  multiTransform: [
    { t: multiTransform({ a: adam({ learningRate: 0.1 }), unused: sgd({ learningRate: 1 }) }, 'a'), steps: 120 },
  ],
  nadam: [{ t: optim.nadam({ learningRate: 0.1 }), steps: 120 }],
  nadamw: [{ t: optim.nadamw({ learningRate: 0.1, weightDecay: 0 }), steps: 120 }],
  normalizeByUpdateNorm: [{ t: optim.normalizeByUpdateNorm() }],
  novograd: [
    { t: optim.novograd({ learningRate: scaledDown }), steps: 150 },
    { t: optim.novograd({ learningRate: 0.1, weightDecay: 0.1 }), moves: 'weight decay' },
  ],
  radam: [
    { t: optim.radam({ learningRate: 0.1 }), steps: 150 },
    { t: optim.radam({ learningRate: 0.1, b2: scalar(0.99), nesterov: true }), steps: 150 },
  ],
  rmsprop: [
    { t: optim.rmsprop({ learningRate: scaledDown }), steps: 150 },
    {
      t: optim.rmsprop({
        learningRate: scaledDown,
        centered: true,
        eps: 0.1,
        momentum: 0.3,
        nesterov: true,
        biasCorrection: true,
      }),
      steps: 150,
    },
    { t: optim.rmsprop({ learningRate: scaledDown, epsInSqrt: false, biasCorrection: true }), steps: 150 },
  ],
  scale: [{ t: scale(-2) }],
  scaleByAdadelta: [{ t: optim.scaleByAdadelta() }],
  scaleByAdam: [{ t: scaleByAdam() }, { t: scaleByAdam({ nesterov: true }) }],
  scaleByAdamax: [{ t: optim.scaleByAdamax() }],
  scaleByAmsgrad: [{ t: optim.scaleByAmsgrad() }],
  scaleByBelief: [{ t: optim.scaleByBelief() }],
  scaleByFactoredRms: [
    { t: optim.scaleByFactoredRms({ minDimSizeToFactor: 1 }) },
    { t: optim.scaleByFactoredRms({ factored: false }) },
  ],
  scaleByLbfgs: [{ t: optim.scaleByLbfgs() }, { t: optim.scaleByLbfgs({ memorySize: 1, scaleInitPrecond: false }) }],
  scaleByLearningRate: [{ t: scaleByLearningRate(0.1) }, { t: scaleByLearningRate(halving) }],
  scaleByLion: [{ t: optim.scaleByLion() }],
  scaleByNovograd: [{ t: optim.scaleByNovograd() }],
  scaleByParamBlockNorm: [{ t: optim.scaleByParamBlockNorm() }],
  scaleByParamBlockRms: [{ t: optim.scaleByParamBlockRms() }],
  scaleByRadam: [{ t: optim.scaleByRadam() }],
  scaleByRms: [{ t: optim.scaleByRms() }],
  scaleByRss: [{ t: optim.scaleByRss() }, { t: optim.scaleByRss({ initialAccumulator: 0, eps: 0 }) }],
  scaleBySchedule: [{ t: scaleBySchedule(halving) }],
  scaleBySign: [{ t: optim.scaleBySign() }],
  scaleByStddev: [{ t: optim.scaleByStddev({ eps: 0.1 }) }],
  scaleByTrustRatio: [{ t: optim.scaleByTrustRatio() }, { t: optim.scaleByTrustRatio({ minNorm: 0.1, eps: 0.1 }) }],
  scaleByYogi: [{ t: optim.scaleByYogi(), moves: 'the mean of gradients starts above 0' }],
  setToZero: [{ t: setToZero() }],
  sgd: [
    { t: sgd({ learningRate: 0.3 }), steps: 20 },
    { t: sgd({ learningRate: 0.1, momentum: 0.5 }), steps: 60 },
    { t: sgd({ learningRate: 0.1, momentum: 0.5, nesterov: true }), steps: 60 },
    { t: sgd({ learningRate: (count) => np.divide(0.5, count.add(1).sqrt()) }), steps: 60 },
  ],
  signSgd: [{ t: optim.signSgd({ learningRate: scaledDown }), steps: 150 }],
  trace: [{ t: trace({ decay: 0.9 }) }, { t: trace({ decay: scalar(0.9), nesterov: true }) }],
  yogi: [{ t: optim.yogi({ learningRate: 0.1 }), steps: 150, moves: 'the mean of gradients starts above 0' }],
  zeroNans: [{ t: zeroNans() }],
}
const all = Object.entries(TABLE).flatMap(([name, list]) =>
  list.map((entry, i) => ({ name: `${name} ${i}`, ...entry })),
)

const everything = (tree: unknown): number[][] => leavesOf(tree).map((x) => numbers(x as Value))
test('every exported transformation is in the table', () => {
  const made = Object.entries(optim).flatMap(([name, f]) => (name in TABLE || typeof f !== 'function' ? [] : [name]))
  const schedules = made.filter((name) => /Schedule$|^exponentialDecay$/.test(name)) // proved in optax.test.ts
  const searches = ['lbfgs', 'minimize', 'scaleByBacktrackingLineSearch', 'scaleByZoomLineSearch'] // in lineSearch.test.ts
  const others = [...schedules, ...searches, 'applyUpdates', 'globalNorm', 'joinSchedules']
  expect(made.filter((name) => !others.includes(name))).toEqual([])
})

describe.each(all)('$name', ({ t, steps, moves, mixes }) => {
  const flags = { movesAlone: moves !== undefined, isMixing: mixes !== undefined }
  describe.each(optimizerLaws)('$law', ({ law, check }) => {
    if (law === 'a quadratic is brought down') {
      test('holds', () => {
        const params = { x: array([0, 2]), y: scalar(2) }
        check({ optimizer: t, params, grads: params, ...flags, ...(steps === undefined ? {} : { steps }) })
      })
      return
    }
    test.prop([paramsPair], { numRuns: 5 })('holds', ([params, grads]) => {
      check({ optimizer: t, params, grads, ...flags })
    })
  })
})

describe('checkOptimizer', () => {
  const trees = { params: { w: array([1, 2]) }, grads: { w: array([3, -1]) } }
  const like = sgd({ learningRate: 0.1 })
  const wrong = (update: GradientTransformation<unknown>['update'], init = like.init.bind(like)): OptimizerCase => ({
    optimizer: { init, update },
    ...trees,
    steps: 100,
  })
  test('accepts an optimiser that is one', () => {
    expect(() => {
      checkOptimizer({ optimizer: like, ...trees, steps: 100 })
    }).not.toThrow()
  })
  let calls = 0
  test.each<[string, OptimizerCase, RegExp]>([
    [
      'moving without gradients',
      wrong((g, s) => [mapTree((x) => (x as Value).add(1), g) as typeof g, s]),
      /checkOptimizer: zero gradients from the start give zero updates: updates of zero gradients at \.w in step 1: 1/,
    ],
    [
      'a state that changes its type',
      wrong((g, s) => [g, [s, scalar(1)]]),
      /the state keeps its own: the state before and after a step: structures differ/,
    ],
    [
      'hidden state',
      wrong((g, s) => [mapTree((x) => (x as Value).mul(++calls), g) as typeof g, s]),
      /a step is a function of its arguments, and leaves them as they were: two steps/,
    ],
    [
      'going up',
      wrong((g, s) => [mapTree((x) => (x as Value).mul(0.1), g) as typeof g, s]),
      /a quadratic is brought down/,
    ],
  ])('finds %s', (_, c, message) => {
    expect(() => {
      checkOptimizer(c)
    }).toThrow(message)
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
