/** Fourier transforms against the sum that defines them, and their laws: inverse, energy, linearity, derivatives. */
import { fc, test as property } from '@fast-check/vitest'
import { array, NdArray, type Value } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import { grad, jit, np, vmap } from '../../src/index.ts'
import * as f from '../../src/numpy/fft.ts'
import { between, concrete, EPSILON } from '../../src/testing/index.ts'

const elements = (x: Value): readonly number[] => Array.from(concrete(x).data as ArrayLike<number>)
const f64 = (xs: readonly number[]): NdArray => new NdArray('float64', [xs.length], Float64Array.from(xs))

/** The defining sum, with exactly reduced angles. */
const slow = (re: readonly number[], im: readonly number[], sign: number): readonly [number[], number[]] => {
  const n = re.length
  const out: [number[], number[]] = [[], []]
  for (let k = 0; k < n; k++) {
    let [a, b] = [0, 0]
    for (let j = 0; j < n; j++) {
      const t = (sign * 2 * Math.PI * ((j * k) % n)) / n
      a += re[j]! * Math.cos(t) - im[j]! * Math.sin(t)
      b += re[j]! * Math.sin(t) + im[j]! * Math.cos(t)
    }
    out[0].push(a)
    out[1].push(b)
  }
  return out
}

const near = (got: Value, want: readonly number[], size: number, eps = EPSILON.float64): void => {
  expect(got.size).toBe(want.length)
  elements(got).forEach((x, i) => {
    expect(Math.abs(x - want[i]!), `${i}: ${x}, not ${want[i]!}`).toBeLessThanOrEqual(16 * eps * size)
  })
}

/** Lengths of every kind: small, powers, products, primes below and above where convolution takes over. */
const LENGTHS = [1, 2, 3, 5, 8, 12, 31, 32, 37, 64, 81, 97, 100, 131, 210, 257, 263, 512, 526]

const signal = (n: number, phase: number): readonly number[] =>
  Array.from({ length: n }, (_, j) => Math.sin(1.3 * j * j + phase) + 0.2 * Math.cos(j))

describe.each(LENGTHS)('length %d', (n) => {
  const [re, im] = [signal(n, 0), signal(n, 2)]
  const size = n

  test('fft and ifft are the defining sums', () => {
    const [a, b] = f.fft([f64(re), f64(im)])
    const [c, d] = slow(re, im, -1)
    near(a, c, size)
    near(b, d, size)
    const [e, g] = f.ifft([f64(re), f64(im)], { norm: 'forward' })
    const [h, k] = slow(re, im, 1)
    near(e, h, size)
    near(g, k, size)
  })

  test('float32 is as exact as its digits', () => {
    const x = array(re, { dtype: 'float32' })
    const exact = elements(x)
    const [c, d] = slow(exact, exact.map(() => 0), -1) // prettier-ignore
    const [a, b] = f.fft(x)
    near(a, c, size, EPSILON.float32)
    near(b, d, size, EPSILON.float32)
  })

  test('irfft undoes rfft, and hfft undoes ihfft', () => {
    const x = f64(re)
    const half = f.rfft(x)
    expect(half[0].shape).toEqual([Math.floor(n / 2) + 1])
    near(f.irfft(half, { n }), re, 4)
    near(f.hfft(f.ihfft(x), { n }), re, 4)
    const [full] = f.fft(x)
    near(half[0], elements(full).slice(0, Math.floor(n / 2) + 1), size)
  })

  test('energy is kept under the norm ortho', () => {
    const energy = (x: readonly Value[]): number => x.flatMap(elements).reduce((s, v) => s + v * v, 0)
    const before = energy([f64(re), f64(im)])
    expect(Math.abs(energy(f.fft([f64(re), f64(im)], { norm: 'ortho' })) - before)).toBeLessThanOrEqual(1e-12 * before)
  })
})

property.prop(
  [
    fc
      .integer({ min: 1, max: 40 })
      .chain((n) => fc.tuple(...[0, 1].map(() => fc.array(between(-1, 1), { minLength: n, maxLength: n })))),
  ],
  { numRuns: 30 },
)('the gradient of a linear function of the transform is the transposed transform of the weights', ([x, w]) => {
  const weights = f64(w!)
  const [dx] = [grad((v: Value) => np.sum(np.multiply(f.fft(v)[0], weights)))(f64(x!)) as Value]
  // The matrix of cosines is symmetric.
  near(dx, slow(w!, w!.map(() => 0), -1)[0], x!.length) // prettier-ignore
})

test('inputs are cut or filled up to n, along any axis', () => {
  const x = np.reshape(f64(signal(24, 1)), [2, 3, 4])
  const [re] = f.fft(x, { n: 5, axis: 1 })
  expect(re.shape).toEqual([2, 5, 4])
  const row = [0, 1, 2].map((j) => elements(x)[j * 4 + 1]!)
  const want = slow([...row, 0, 0], [0, 0, 0, 0, 0], -1)[0]
  near(np.take(np.take(re, 0, { axis: 0 }), 1, { axis: 1 }), want, 5)
  expect(f.fft(x, { n: 2, axis: -1 })[0].shape).toEqual([2, 3, 2])
  expect(f.irfft(f.rfft(x))).toBeInstanceOf(NdArray)
})

test('several axes are transformed one after another', () => {
  const x = np.reshape(f64(signal(60, 1)), [3, 4, 5])
  const [a, b] = f.fftn(x)
  const [c, d] = f.fft(f.fft(f.fft(x, { axis: 0 }), { axis: 1 }), { axis: 2 })
  near(a, elements(c), 60)
  near(b, elements(d), 60)
  const back = f.ifft2(f.fft2(x))
  near(back[0], elements(x), 60)
  near(back[1], elements(np.zerosLike(x)), 60)
  expect(f.rfftn(x)[0].shape).toEqual([3, 4, 3])
  near(f.irfftn(f.rfftn(x), { s: [3, 4, 5] }), elements(x), 60)
  near(f.irfft2(f.rfft2(x), { s: [4, 5] }), elements(x), 60)
})

test('jit and vmap give the same', () => {
  const x = np.reshape(f64(signal(3 * 40, 1)), [3, 40])
  const eager = elements(f.fft(x)[1])
  elements(jit((v: Value) => f.fft(v)[1])(x)).forEach((y, i) => {
    expect(y).toBeCloseTo(eager[i]!, 12)
  })
  elements(vmap((v: Value) => f.fft(v)[1])(x)).forEach((y, i) => {
    expect(y).toBeCloseTo(eager[i]!, 12)
  })
})

test('frequencies and shifts', () => {
  expect(elements(f.fftfreq(4))).toEqual([0, 0.25, -0.5, -0.25])
  expect(elements(f.fftfreq(5, 0.5))).toEqual([0, 2 / 5, 4 / 5, -4 / 5, -2 / 5].map(Math.fround))
  expect(elements(f.rfftfreq(5, 0.5))).toEqual([0, 2 / 5, 4 / 5].map(Math.fround))
  const x = np.arange(5)
  expect(elements(f.fftshift(x))).toEqual([3, 4, 0, 1, 2])
  expect(elements(f.ifftshift(f.fftshift(x)))).toEqual([0, 1, 2, 3, 4])
})

test('integers become float32; an empty stack stays empty; misuse is named', () => {
  expect(f.fft(np.arange(4))[0].dtype).toBe('float32')
  expect(f.fft(np.zeros([0, 4]))[0].shape).toEqual([0, 4])
  expect(() => f.fft(np.zeros([0]))).toThrow('fft: the length must be a positive integer, got 0')
  expect(() => f.fft(3)).toThrow('fft: the operand must have at least one axis, got a scalar')
  expect(() => f.fft([np.zeros([2]), np.zeros([3])])).toThrow(
    'fft: shapes must be equal or broadcastable, got [2] and [3]',
  )
  expect(() => f.rfft(np.zeros([4]), { n: 1.5 })).toThrow('rfft: the length must be a positive integer, got 1.5')
  expect(() => f.fftn(np.zeros([2, 2]), { s: [2], axes: [0, 1] })).toThrow(
    'fftn: as many lengths as axes must be given',
  )
})
