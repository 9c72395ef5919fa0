/** Derivatives by differences of values alone: central, extrapolated to step zero. They share no code with the transforms. */

/** Elements of an array. */
export type Floats = Float64Array<ArrayBuffer>

/** Values of a function of several numbers, in float64. */
export type Sampled = (xs: readonly Floats[]) => readonly Floats[]

/** A derivative by differences, and how far the extrapolation was still moving. */
export interface Difference {
  readonly value: readonly Floats[]
  readonly error: readonly Floats[]
}

const STEPS = 8
/** Largest step relative to the point, and the factor between steps. */
const FIRST = 2 ** -5
const FACTOR = 2

const shifted = (xs: readonly Floats[], dxs: readonly Floats[], t: number): readonly Floats[] =>
  xs.map((x, k) => x.map((v, i) => v + t * dxs[k]![i]!))

/** What a direction is measured against: the size of each number, or 1 near zero. */
export const scaleOf = (x: number): number => (Math.abs(x) > 1e-6 ? Math.min(Math.abs(x), 1e6) : 1)

/**
 * The derivative of `f` at `xs` in the direction `dxs`, whose elements are measured in `scaleOf` the elements of `xs`.
 *
 * Central differences at steps that halve are extrapolated to zero as a polynomial in the square of the step; each result
 * is the entry of the triangle that moved least (C. J. F. Ridders, "Accurate computation of F'(x) and F'(x)F''(x)",
 * Advances in Engineering Software 4 (1982) 75-76, doi:10.1016/S0141-1195(82)80057-0).
 */
export const difference = (f: Sampled, xs: readonly Floats[], dxs: readonly Floats[]): Difference => {
  let previous: (readonly Floats[])[] = []
  let value: readonly Floats[] = []
  let error: readonly Floats[] = []
  let h = FIRST
  for (let i = 0; i < STEPS; i++, h /= FACTOR) {
    const [above, below] = [f(shifted(xs, dxs, h)), f(shifted(xs, dxs, -h))]
    // Equal infinities on both sides have no difference.
    const central = above.map((y, k) => y.map((v, j) => (v === below[k]![j]! ? 0 : (v - below[k]![j]!) / (2 * h))))
    if (i === 0) {
      value = central.map((y) => y.slice())
      error = central.map((y) => y.map(() => Infinity))
    }
    const row: (readonly Floats[])[] = [central]
    let factor = 1
    for (let m = 1; m <= i; m++) {
      factor *= FACTOR * FACTOR
      const finer = row[m - 1]!
      const coarser = previous[m - 1]!
      const next = finer.map((y, k) => y.map((v, j) => (v * factor - coarser[k]![j]!) / (factor - 1)))
      next.forEach((y, k) => {
        y.forEach((v, j) => {
          const moved = Math.max(Math.abs(v - finer[k]![j]!), Math.abs(v - coarser[k]![j]!))
          if (!(moved < error[k]![j]!)) return
          error[k]![j] = moved
          value[k]![j] = v
        })
      })
      row.push(next)
    }
    previous = row
  }
  return { value, error }
}
