/** An ensemble is its members: each learns as it would alone, they differ, and they differ most where nothing is known. */
import { mapTree } from '@pullback/core'
import { array, jit, np, random, type NdArray, type Value } from '@pullback/autodiff'
import { expect, test } from 'vitest'
import { hashOf } from '../shared/bits.ts'
import { bootstrap, consensus, init, predict, predictEach, step, train, truth, type Member } from './ensemble.ts'

const numbers = (x: Value): readonly number[] => [...(x as NdArray).values()]
const options = { members: 4, steps: 30, points: 40, seed: 0 }

test('a member is the network that learns alone from the same start and the same rows', () => {
  const { members, data, weights, initKeys } = train(options)
  const alone = jit(step)
  const at = array([[-2], [0], [2]])
  const together = numbers(predictEach(members, at))
  for (let i = 0; i < options.members; i++) {
    let member: Member = init(new random.Key(np.take(initKeys.data, i, { axis: 0 })))
    for (let s = 0; s < options.steps; s++) {
      member = alone(member, data.x, data.y, np.take(weights, i, { axis: 0 }))[0]
    }
    numbers(predict(member, at)).forEach((y, j) => expect(together[3 * i + j]).toBeCloseTo(y, 4))
  }
})

test('rows are drawn with replacement: as many as there are, some never, some often', () => {
  const counts = numbers(bootstrap(200)(random.key(1)))
  expect(counts.reduce((a, b) => a + b)).toBe(200)
  const never = counts.filter((c) => c === 0).length / 200
  // (1 - 1/200)^200 of them in the mean, 0.367.
  expect(never).toBeGreaterThan(0.25)
  expect(never).toBeLessThan(0.48)
})

test('where points are the mean is near the truth; in the gap the members stray three times as far', () => {
  const { members } = train({ members: 8, steps: 800, points: 80, seed: 0 })
  const places = [-2.5, -2, -1.5, -1, 1.5, 2, 2.5]
  const known = consensus(members, array(places).reshape(-1, 1))
  numbers(known.mean).forEach((y, i) => expect(Math.abs(y - truth(places[i]!))).toBeLessThan(0.15))
  const gap = consensus(members, array([[0], [0.25], [0.5]]))
  const mean = (x: Value): number => Number((np.mean(x) as NdArray).item())
  expect(mean(gap.spread)).toBeGreaterThan(3 * mean(known.spread))
})

test('the same seed gives the same bits, another does not', () => {
  const few = { ...options, steps: 2 }
  expect(hashOf(train(few).members)).toBe(hashOf(train(few).members))
  expect(hashOf(train({ ...few, seed: 1 }).members)).not.toBe(hashOf(train(few).members))
  const kernels = mapTree((x) => x, train(few).members.params[0].kernel) as NdArray
  const halves = kernels.data.length / 4
  expect([...kernels.data.slice(0, halves)]).not.toEqual([...kernels.data.slice(halves, 2 * halves)])
})
