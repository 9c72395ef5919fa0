import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { option as O } from 'fp-ts'
import { concatAll } from 'fp-ts/lib/Monoid.js'
import {
  addEpoch,
  addMeans,
  bestEpoch,
  bestMonoid,
  curveOf,
  isStalled,
  joinMeans,
  keepBetter,
  meansMonoid,
  meansOf,
  noHistory,
  noMeans,
  type Goal,
  type Means,
  type Metrics,
  type Scored,
} from '../src/index.ts'

// Small integers: sums are exact, so the monoid laws hold to the bit.
const metrics: fc.Arbitrary<Metrics> = fc.dictionary(
  fc.constantFrom('loss', 'accuracy', 'constructor', '__proto__'),
  fc.integer({ min: -100, max: 100 }),
)
const means: fc.Arbitrary<Means> = fc
  .array(fc.tuple(metrics, fc.integer({ min: 0, max: 9 })), { maxLength: 5 })
  .map((steps) => steps.reduce((acc, [m, weight]) => addMeans(acc, m, weight), noMeans))

describe('Means', () => {
  test.prop([means, means, means])('form a commutative monoid', (a, b, c) => {
    expect(joinMeans(joinMeans(a, b), c)).toEqual(joinMeans(a, joinMeans(b, c)))
    expect(joinMeans(a, b)).toEqual(joinMeans(b, a))
    expect(joinMeans(a, noMeans)).toEqual(a)
    expect(joinMeans(noMeans, a)).toEqual(a)
  })

  test.prop([fc.array(means)])('fold as fp-ts folds monoids', (all) => {
    expect(concatAll(meansMonoid)(all)).toEqual(all.reduce(joinMeans, noMeans))
  })

  test('weigh each step by its rows', () => {
    const epoch = addMeans(addMeans(noMeans, { loss: 1, accuracy: 0 }, 32), { loss: 4, accuracy: 1 }, 16)
    expect(meansOf(epoch)).toEqual({ loss: 2, accuracy: 1 / 3 })
  })

  test('average a metric over the steps that report it', () => {
    expect(meansOf(addMeans(addMeans(noMeans, { loss: 1 }), { loss: 3, norm: 7 }))).toEqual({ loss: 2, norm: 7 })
  })

  test('give NaN where nothing was weighed, and ignore what weighs nothing', () => {
    expect(meansOf(addMeans(noMeans, { loss: 1 }, 0))).toEqual({ loss: NaN })
    expect(meansOf(addMeans(addMeans(noMeans, { loss: NaN }, 0), { loss: 2 }))).toEqual({ loss: 2 })
  })

  test.each([-1, NaN, Infinity])('refuse the weight %s', (weight) => {
    expect(() => addMeans(noMeans, { loss: 1 }, weight)).toThrow(
      `addMeans: weight must be a finite number that is not negative, got ${String(weight)}`,
    )
  })
})

describe('History', () => {
  const losses = fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(NaN)), { maxLength: 12 })
  const historyOf = (ys: readonly number[]) => ys.reduce((h, loss) => addEpoch(h, { loss }), noHistory)
  const goal: Goal = { metric: 'loss', better: 'less' }

  test.prop([losses])('keeps what was added, from epoch 1', (ys) => {
    expect(curveOf(historyOf(ys), 'loss')).toEqual(ys.map((y, i) => ({ x: i + 1, y })))
    expect(curveOf(historyOf(ys), 'toString').every(({ y }) => Number.isNaN(y))).toBe(true)
  })

  test.prop([losses])('has as best epoch the first with the least number', (ys) => {
    const numbers = ys.filter((y) => !Number.isNaN(y))
    const best = bestEpoch(historyOf(ys), goal)
    if (numbers.length === 0) expect(best).toEqual(O.none)
    else expect(best).toMatchObject(O.some({ epoch: ys.indexOf(Math.min(...numbers)) + 1 }))
  })

  test.prop([losses])('has the same best epoch for less of a metric as for more of its opposite', (ys) => {
    const epoch = (h: O.Option<{ readonly epoch: number }>) => (O.isNone(h) ? 0 : h.value.epoch)
    expect(epoch(bestEpoch(historyOf(ys), goal))).toBe(
      epoch(bestEpoch(historyOf(ys.map((y) => -y)), { metric: 'loss', better: 'more' })),
    )
  })

  test.prop([losses, fc.integer({ min: 1, max: 5 })])(
    'is stalled when the last `patience` epochs could be dropped',
    (ys, patience) => {
      const dropped = ys.slice(0, Math.max(0, ys.length - patience))
      const unchanged =
        ys.length >= patience &&
        ys.length > 0 &&
        O.getOrElse(() => ({ epoch: 0, metrics: {} }))(bestEpoch(historyOf(ys), goal)).epoch ===
          O.getOrElse(() => ({ epoch: 0, metrics: {} }))(bestEpoch(historyOf(dropped), goal)).epoch
      expect(isStalled(historyOf(ys), goal, patience)).toBe(unchanged)
    },
  )

  test('does not take a change below minDelta for better', () => {
    const history = historyOf([1, 0.95, 0.92])
    expect(isStalled(history, { ...goal, minDelta: 0.1 }, 2)).toBe(true)
    expect(isStalled(history, goal, 2)).toBe(false)
  })

  test('takes epoch numbers that ascend', () => {
    expect(addEpoch(addEpoch(noHistory, {}, 5), {}).map((e) => e.epoch)).toEqual([5, 6])
    expect(() => addEpoch(addEpoch(noHistory, {}, 5), {}, 5)).toThrow('addEpoch: epochs must ascend, got 5 after 5')
  })
})

describe('the best so far', () => {
  const goal = fc.record({ metric: fc.constant('loss'), better: fc.constantFrom('less' as const, 'more' as const) })
  const losses = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(NaN)), { maxLength: 9 })
  const bestIn = (goal: Goal, ys: readonly number[], from = 0): O.Option<Scored<number>> =>
    ys.reduce<O.Option<Scored<number>>>((held, loss, i) => keepBetter(goal, held, { loss }, from + i), O.none)

  test.prop([goal, losses])('is the epoch that the history calls best', (goal, ys) => {
    const history = ys.reduce((h, loss) => addEpoch(h, { loss }), noHistory)
    const best = O.map((s: Scored<number>) => s.value + 1)(bestIn(goal, ys))
    expect(best).toEqual(O.map((r: { readonly epoch: number }) => r.epoch)(bestEpoch(history, goal)))
  })

  test.prop([goal, losses, losses, losses])(
    'of parts of a run, joined in order, is that of the whole',
    (goal, a, b, c) => {
      const { concat, empty } = bestMonoid<number>(goal)
      const [x, y, z] = [bestIn(goal, a), bestIn(goal, b, a.length), bestIn(goal, c, a.length + b.length)]
      expect(concat(concat(x, y), z)).toEqual(bestIn(goal, [...a, ...b, ...c]))
      expect(concat(x, concat(y, z))).toEqual(concat(concat(x, y), z))
      expect([concat(empty, x), concat(x, empty)]).toEqual([x, x])
    },
  )

  test('is not replaced by a missing metric, nor by less than minDelta', () => {
    const held = O.some({ score: 1, value: 'a' })
    expect(keepBetter({ metric: 'loss', better: 'less' }, held, { accuracy: 0 }, 'b')).toBe(held)
    expect(keepBetter({ metric: 'loss', better: 'less', minDelta: 0.1 }, held, { loss: 0.95 }, 'b')).toBe(held)
    expect(keepBetter({ metric: 'constructor', better: 'more' }, O.none, {}, 'b')).toEqual(O.none)
  })
})
