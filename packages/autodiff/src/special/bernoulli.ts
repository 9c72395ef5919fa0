/** Bernoulli's numbers. */
import { checkOptions, NdArray, type Value } from '@pullback/core'

/** ζ(s) for even s ≥ 2: with the tail beyond N terms by Euler and Maclaurin (Abramowitz and Stegun 23.2.3). */
const zetaAt = (s: number): number => {
  const count = 60
  let sum = 0
  for (let k = count - 1; k >= 1; k--) sum += k ** -s
  const last = count ** -s
  const slope = (s * last) / count
  const third = (slope * (s + 1) * (s + 2)) / count ** 2
  const fifth = (third * (s + 3) * (s + 4)) / count ** 2
  return sum + last / 2 + (last * count) / (s - 1) + slope / 12 - third / 720 + fifth / 30240
}

/** 2 (2k)! / (2π)^2k, a factor at a time so that neither part overflows. */
const growth = (m: number): number => {
  let g = 2
  for (let i = 1; i <= m; i++) g *= i / (2 * Math.PI)
  return g
}

/**
 * B₀ … Bₙ with B₁ = -½, as float32 (or float64); beyond the range of the dtype infinite.
 * @throws RangeError unless `n` is a non-negative integer.
 */
export const bernoulli = (n: number, options: { readonly dtype?: 'float32' | 'float64' } = {}): Value => {
  checkOptions('bernoulli', options, ['dtype'])
  const { dtype = 'float32' } = options
  if (!Number.isInteger(n) || n < 0) {
    throw new RangeError(`bernoulli: the highest order must be a non-negative integer, got ${n}`)
  }
  const numbers = Array.from({ length: n + 1 }, (_, m) => {
    if (m === 0) return 1
    if (m === 1) return -0.5
    return m % 2 === 1 ? 0 : (m % 4 === 0 ? -1 : 1) * growth(m) * zetaAt(m)
  })
  return new NdArray(dtype, [n + 1], dtype === 'float32' ? Float32Array.from(numbers) : Float64Array.from(numbers))
}
