/** How values are distributed: counts in bins of equal width; drawing it is histogramChart's. */

import { checkOptions } from '@pullback/core'
export interface Histogram {
  /** Ascending: bin i holds what lies in [edges[i], edges[i + 1]), the last bin its upper edge too. */
  readonly edges: Float64Array
  /** [edges.length - 1] */
  readonly counts: Float64Array
  /** Finite values; what follows is of these alone. */
  readonly count: number
  /** 0 when there are none. */
  readonly min: number
  readonly max: number
  readonly sum: number
  readonly sumOfSquares: number
  /** Values that are NaN or infinite and in no bin. */
  readonly notFinite: number
}

export interface HistogramOptions {
  /** How many bins. Default 30. */
  readonly bins?: number
  /** Lowest and highest edge; values outside are in no bin. Default the least and greatest value. */
  readonly range?: readonly [low: number, high: number]
}

/**
 * Counts values in bins of equal width, as NumPy's `histogram` does.
 *
 * Values all equal to x get bins from x - 0.5 to x + 0.5, no values at all bins from 0 to 1. Throws RangeError when `bins` is
 * not a positive integer or the range is not finite and ascending.
 */
export const histogram = (values: ArrayLike<number>, options: HistogramOptions = {}): Histogram => {
  checkOptions('histogram', options, ['bins', 'range'])
  const { bins = 30, range } = options
  if (!Number.isInteger(bins) || bins < 1 || bins > MAX_BINS) {
    throw new RangeError(`histogram: bins must be an integer from 1 to ${MAX_BINS}, got ${bins}`)
  }
  if (range !== undefined && !(range[0] < range[1] && Number.isFinite(range[1] - range[0]))) {
    throw new RangeError(`histogram: range must be finite and ascend, got ${range[0]} to ${range[1]}`)
  }
  let [count, sum, sumOfSquares, min, max] = [0, 0, 0, Infinity, -Infinity]
  for (let i = 0; i < values.length; i++) {
    const x = values[i] ?? NaN
    if (!Number.isFinite(x)) continue
    count++
    sum += x
    sumOfSquares += x * x
    min = Math.min(min, x)
    max = Math.max(max, x)
  }
  const [low, high] = range ?? (count === 0 ? [0, 1] : wide(min, max))
  // Halved first: the difference of two large numbers may overflow.
  const at = (i: number): number => (i === bins ? high : low * (1 - i / bins) + high * (i / bins))
  const edges = Float64Array.from({ length: bins + 1 }, (_, i) => at(i))
  const counts = new Float64Array(bins)
  const scale = bins / (high / 2 - low / 2) / 2
  for (let i = 0; i < values.length; i++) {
    const x = values[i] ?? NaN
    if (!(x >= low && x <= high)) continue
    let bin = Math.min(bins - 1, Math.floor((x - low) * scale))
    if (!(bin >= 0)) bin = Math.min(bins - 1, Math.floor((x / 2 - low / 2) * scale * 2))
    // Rounding in the quotient may miss by one; the edges decide.
    while (bin > 0 && x < (edges[bin] ?? 0)) bin--
    while (bin < bins - 1 && x >= (edges[bin + 1] ?? 0)) bin++
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const extremes = count === 0 ? { min: 0, max: 0 } : { min, max }
  return { edges, counts, count, ...extremes, sum, sumOfSquares, notFinite: values.length - count }
}

const MAX_BINS = 100_000

const wide = (min: number, max: number): readonly [number, number] => {
  if (min < max) return [min, max]
  // Where 0.5 is lost in rounding, the width is a few units in the last place.
  const room = Math.max(0.5, Math.abs(min) * 2 ** -50)
  return [Math.max(-Number.MAX_VALUE, min - room), Math.min(Number.MAX_VALUE, max + room)]
}
