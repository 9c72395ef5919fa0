/** Whole programs at each feature level: gradients of a small network against those of the plain one. */
import { afterEach, expect, test } from 'vitest'
import { array, featureLevel, grad, jit, np, setFeatureLevel, type NdArray, type Value } from '../../src/index.ts'

const noise = (shape: readonly [number, number], seed: number): NdArray =>
  array(
    Float32Array.from({ length: shape[0] * shape[1] }, (_, i) => Math.sin(seed + 1.7 * i)),
    { shape },
  )

const [x, v, w] = [noise([40, 64], 1), noise([64, 48], 2), noise([48, 33], 3)]

/** Compiled afresh, so at the level in effect. */
const gradient = (): readonly number[] => {
  const loss = (a: Value, b: Value): Value => np.sum(np.square(np.matmul(np.tanh(np.matmul(x, a)), b)))
  const [dv, dw] = jit(grad(loss, { argnums: [0, 1] }))(v, w)
  return [dv, dw].flatMap((d) => Array.from((d as NdArray).data as Float32Array)) // of float32 arrays, and not traced
}

afterEach(() => {
  setFeatureLevel('plain')
})

test('wide programs give the plain bits', () => {
  const plain = gradient()
  setFeatureLevel('wide')
  expect(featureLevel()).not.toContain('relaxed')
  expect(gradient()).toEqual(plain)
})

test('relaxed programs differ from plain ones, by rounding', () => {
  const plain = gradient()
  expect(setFeatureLevel('relaxed')).toBe('relaxed')
  const relaxed = gradient()
  expect(relaxed).not.toEqual(plain)
  // Sums of at most 64 terms, three deep, relative to the largest entry.
  const largest = Math.max(...plain.map(Math.abs))
  plain.forEach((p, i) => {
    expect(Math.abs(p - relaxed[i]!)).toBeLessThan(3 * 64 * 2 ** -24 * largest)
  })
})
