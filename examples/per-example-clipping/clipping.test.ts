/** Gradients by `vmap` are those one by one; no example counts for more than the limit; batches gather to one update. */
import { leavesOf, mapTree } from '@pullback/core'
import { grad, np, random, type NdArray, type Value } from '@pullback/autodiff'
import { globalNorm } from '@pullback/optim'
import { expect, test } from 'vitest'
import { hashOf } from '../shared/bits.ts'
import { clippedGradient, gradientEach, limited, lossOf, trainer, type Params } from './step.ts'
import { accuracy, brokenDigits, train } from './train.ts'

const numberOf = (x: Value): number => Number((x as NdArray).item())
const leaves = (tree: unknown): readonly NdArray[] => leavesOf(tree) as readonly unknown[] as readonly NdArray[]
/** The largest difference of two trees, in terms of the largest number of the second. */
const apart = (a: unknown, b: unknown): number => {
  const [us, them] = [leaves(a), leaves(b)]
  const gap = us.map((x, i) => numberOf(np.max(np.abs(x.sub(them[i]!)))))
  return Math.max(...gap) / Math.max(...them.map((x) => numberOf(np.max(np.abs(x)))))
}
const [xKey, labelKey] = random.split(random.key(4))
const x = random.uniform(xKey, [8, 64])
const labels = random.randint(labelKey, [8], 0, 10)
const { params } = trainer({ limit: 1, every: 1, learningRate: 0.1 }).init(random.key(0))
const row = (tree: Params, i: number): Params => mapTree((g) => np.take(g, i, { axis: 0 }), tree)

test('the gradient of each example is that of the example alone', () => {
  const each = gradientEach(params, x, labels)
  for (const i of [0, 3, 7]) {
    const alone = grad(lossOf)(params, np.take(x, i, { axis: 0 }), np.take(labels, i, { axis: 0 }))
    expect(apart(row(each, i), alone)).toBeLessThan(1e-5)
  }
})

test('what is longer than the limit gets its length, what is shorter stays as it is, nothing stays nothing', () => {
  const gradient = row(gradientEach(params, x, labels), 0)
  const length = numberOf(globalNorm(gradient))
  expect(numberOf(globalNorm(limited(gradient, length / 3)))).toBeCloseTo(length / 3, 5)
  expect(hashOf(limited(gradient, 2 * length))).toBe(hashOf(gradient))
  const nothing = mapTree((g) => np.zerosLike(g), gradient)
  expect(hashOf(limited(nothing, 1))).toBe(hashOf(nothing))
})

test('an example ten thousand times too bright moves the mean by no more than twice the limit over the rows', () => {
  const bright = x.mul(np.where(np.equal(np.arange(8), 2), 1e4, 1).reshape(8, 1))
  const moved = (limit: number): number => {
    const [calm, wild] = [x, bright].map((rows) => clippedGradient(params, rows, labels, limit)) as [Params, Params]
    return numberOf(globalNorm(mapTree((a, b) => a.sub(b), calm, wild)))
  }
  expect(moved(0.5)).toBeLessThanOrEqual((2 * 0.5) / 8)
  expect(moved(Infinity)).toBeGreaterThan(100)
})

test('two batches of four make the update of one batch of eight', () => {
  const half = (v: Value, i: number): Value => np.split(v, 2)[i]!
  const small = trainer({ limit: 0.5, every: 2, learningRate: 0.1 })
  const first = small.step(small.init(random.key(0)), half(x, 0), half(labels, 0))
  expect(hashOf(first.params)).toBe(hashOf(params))
  const second = small.step(first, half(x, 1), half(labels, 1))
  const large = trainer({ limit: 0.5, every: 1, learningRate: 0.1 })
  const once = large.step(large.init(random.key(0)), x, labels)
  expect(hashOf(once.params)).not.toBe(hashOf(params))
  expect(apart(second.params, once.params)).toBeLessThan(1e-6)
})

const options = { epochs: 6, batch: 32, every: 2, seed: 0, learningRate: 0.1 }

test('most test digits are read with the limit, few without', () => {
  const { train: rows, test: whole } = brokenDigits(50)
  expect(accuracy(train(rows, { ...options, limit: 1 }), whole)).toBeGreaterThan(0.88)
  expect(accuracy(train(rows, { ...options, limit: Infinity }), whole)).toBeLessThan(0.4)
})

test('the same seed gives the same bits, another does not', () => {
  const { train: rows } = brokenDigits(50)
  const few = { ...options, epochs: 1, batch: 256, limit: 1 }
  expect(hashOf(train(rows, few))).toBe(hashOf(train(rows, few)))
  expect(hashOf(train(rows, { ...few, seed: 1 }))).not.toBe(hashOf(train(rows, few)))
})
