/** Before anything is timed: whether two peers computed the same. */
import { adamSettings } from './problem.ts'
import { sampleOf, type Digest } from './protocol.ts'
import type { Comparison } from './works.ts'

/**
 * Relative difference allowed between losses: a few hundred roundings of float32, since sums of up to 784 terms are taken
 * in different orders.
 */
const LOSS_TOLERANCE = 2e-5

/**
 * Difference allowed between parameters, in learning rates. Adam divides each gradient by its own size, so where a gradient
 * is all cancellation its rounding error becomes a visible part of the step; few parameters may be that far off.
 */
const STEP_TOLERANCE = 0.5
const MEAN_STEP_TOLERANCE = 2e-3

/** Random numbers that differ by less are the same ones through another logarithm. */
const SAME_NUMBER = 1e-5

export interface Verdict {
  readonly isRight: boolean
  /** How far apart: bits, figures, or that the numbers are others of the same distribution. */
  readonly said: string
}

interface Distance {
  /** Greatest and mean absolute difference, and the greatest magnitude of the first. */
  readonly max: number
  readonly mean: number
  readonly magnitude: number
}

const distance = (own: Digest, other: Digest): Distance => {
  const [xs, ys] = [sampleOf(own), sampleOf(other)]
  let max = 0
  let sum = 0
  let magnitude = 0
  for (let i = 0; i < xs.length; i++) {
    const d = Math.abs(xs[i]! - ys[i]!)
    // NaN is no agreement, and stays.
    if (!(d <= max) && !Number.isNaN(max)) max = d
    sum += d
    magnitude = Math.max(magnitude, Math.abs(xs[i]!))
  }
  return { max, mean: xs.length === 0 ? 0 : sum / xs.length, magnitude }
}

const short = (x: number): string => (x === 0 ? '0' : x.toExponential(0))

const same = (own: readonly Digest[], other: readonly Digest[]): boolean =>
  own.every((d, i) => d.sample === other[i]!.sample && d.mean === other[i]!.mean && d.square === other[i]!.square)

/** Compares what another peer computed with what ours did. */
export const compare = (how: Comparison, own: readonly Digest[], other: readonly Digest[]): Verdict => {
  if (how.tag === 'none') return { isRight: true, said: '' }
  const counts = (ds: readonly Digest[]): string => ds.map(({ count }) => count).join()
  if (counts(own) !== counts(other)) {
    return { isRight: false, said: `arrays of ${counts(other)} elements where ours have ${counts(own)}` }
  }
  if (same(own, other)) return { isRight: true, said: 'the same bits' }
  if (other.some(({ mean, square }) => !Number.isFinite(mean + square))) {
    return { isRight: false, said: 'not all of its numbers are finite' }
  }
  const distances = own.map((d, i) => distance(d, other[i]!))
  switch (how.tag) {
    case 'close': {
      // Means are of all elements, where the others are of a sample.
      const worst = Math.max(
        ...distances.map(
          ({ max, magnitude }, i) => Math.max(max, Math.abs(own[i]!.mean - other[i]!.mean)) / (magnitude || 1),
        ),
      )
      return { isRight: worst <= how.tolerance, said: `within ${short(worst)}` }
    }
    case 'random': {
      if (distances.every(({ max }) => max <= SAME_NUMBER)) {
        return { isRight: true, said: `the same numbers within ${short(distances[0]!.max)}` }
      }
      const [d] = other
      const errors = Math.sqrt(d!.count)
      const offMean = (Math.abs(d!.mean - how.mean) * errors) / Math.sqrt(how.square - how.mean ** 2)
      const offSquare = (Math.abs(d!.square - how.square) * errors) / Math.sqrt(how.fourth - how.square ** 2)
      const off = Math.max(offMean, offSquare)
      return { isRight: off <= 6, said: `other numbers, moments within ${off.toFixed(1)} standard errors` }
    }
    case 'training': {
      const [losses, ...parameters] = distances
      const [xs, ys] = [sampleOf(own[0]!), sampleOf(other[0]!)]
      const loss = Math.max(...xs.map((x, i) => Math.abs(x - ys[i]!) / Math.abs(x)))
      const max = Math.max(...parameters.map((p) => p.max)) / adamSettings.learningRate
      const mean = parameters.reduce((n, p) => n + p.mean, 0) / parameters.length / adamSettings.learningRate
      return {
        isRight: losses !== undefined && loss <= LOSS_TOLERANCE && max <= STEP_TOLERANCE && mean <= MEAN_STEP_TOLERANCE,
        said: `losses within ${short(loss)}, parameters within ${short(max)} learning rates (mean ${short(mean)})`,
      }
    }
  }
}
