/** The integrator is of its order, gradients go through the loop, the law is found where motions were seen. */
import { mapTree } from '@pullback/core'
import { array, grad, jit, np, random, type NdArray, type Value } from '@pullback/autodiff'
import { expect, test } from 'vitest'
import { hashOf } from '../shared/bits.ts'
import { DT, initial, integrate, learnt, lossOf, observe, pendulum, train, type Law } from './neuralOde.ts'

const numbers = (x: Value): readonly number[] => [...(x as NdArray).values()]

test('a swing without friction is the cosine, to the fourth order of the step', () => {
  const spring: Law = (at) => np.stack([np.take(at, 1), np.take(at, 0).neg()])
  const angles = numbers(integrate(spring, array([1, 0], { dtype: 'float64' }), 50)).filter((_, i) => i % 2 === 0)
  expect(angles).toHaveLength(50)
  // The error of a step is DT⁵ / 120, and fifty add up.
  angles.forEach((a, i) => expect(Math.abs(a - Math.cos((i + 1) * DT))).toBeLessThan(((i + 1) * DT ** 5) / 100))
})

test('the gradient through the loop is that of differences', () => {
  const exact = mapTree((x) => x.astype('float64'), initial(random.key(1)))
  const data = mapTree((x) => x.astype('float64'), observe(random.key(2), 3, 12))
  const direction = mapTree((x) => np.cos(np.arange(x.size).astype('float64')).reshape(x.shape), exact)
  const loss = jit((h: Value) =>
    lossOf(
      mapTree((x, d) => x.add(d.mul(h)), exact, direction),
      data,
    ),
  )
  const at = (h: number): number => numbers(loss(array(h, { dtype: 'float64' })))[0]!
  const difference = (at(1e-5) - at(-1e-5)) / 2e-5
  const slope = numbers(grad(loss)(array(0, { dtype: 'float64' })))[0]!
  expect(Math.abs(slope - difference)).toBeLessThan(1e-7 * Math.abs(difference))
})

const options = { steps: 400, motions: 16, observed: 40, seed: 0 }

test('the law is found: a hundredth of the loss, a motion twice as long as any seen, accelerations between', () => {
  const losses: number[] = []
  const { before, params } = train(options, (loss) => losses.push(loss))
  expect(losses.at(-1)).toBeLessThan(losses[0]! / 100)
  const start = array([1, 0])
  const [truth, guess, found] = [pendulum, learnt(before), learnt(params)].map((law) =>
    numbers(integrate(law, start, 80)),
  ) as [readonly number[], readonly number[], readonly number[]]
  const furthest = (motion: readonly number[]): number => Math.max(...motion.map((a, i) => Math.abs(a - truth[i]!)))
  expect(furthest(guess)).toBeGreaterThan(1)
  expect(furthest(found)).toBeLessThan(0.1)
  for (const angle of [-1, -0.5, 0, 0.5, 1]) {
    const [, acceleration] = numbers(learnt(params)(array([angle, 0]))) as [number, number]
    expect(Math.abs(acceleration + 1.5 * Math.sin(angle))).toBeLessThan(0.15)
  }
})

test('the same seed gives the same bits, another does not', () => {
  const few = { steps: 3, motions: 4, observed: 10, seed: 0 }
  expect(hashOf(train(few).params)).toBe(hashOf(train(few).params))
  expect(hashOf(train({ ...few, seed: 1 }).params)).not.toBe(hashOf(train(few).params))
})
