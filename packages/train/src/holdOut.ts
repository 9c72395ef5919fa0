/** A fixed, keyless division of rows into train and test; not a random split. */

export interface HeldOut {
  /** Row numbers, ascending. */
  readonly train: Int32Array
  /** Row numbers, ascending; `floor(count * fraction)` of them. */
  readonly test: Int32Array
}

/**
 * Holds out a fraction of `count` rows, the same rows every time and everywhere.
 *
 * The rule: row i has the place i · 0.6180339887498949 - floor(i · 0.6180339887498949), and the rows with the smallest
 * places are held out. As the factor is the golden ratio's fractional part, places fill [0, 1) more evenly than chance
 * (a Weyl sequence), so held-out rows are spread through the file and classes stay balanced even in a file sorted by
 * class: of any 100 neighbours, a fifth of the file holds out between 18 and 22.
 *
 * Throws RangeError when `count` is not an integer in [0, 2^24] or `fraction` lies outside [0, 1].
 */
export const holdOut = (count: number, fraction = 0.2): HeldOut => {
  if (!Number.isInteger(count) || count < 0 || count > MAX_COUNT) {
    throw new RangeError(`holdOut: count must be an integer in [0, ${MAX_COUNT}], got ${count}`)
  }
  if (!(fraction >= 0 && fraction <= 1)) throw new RangeError(`holdOut: fraction must lie in [0, 1], got ${fraction}`)
  const held = Math.floor(count * fraction)
  // The first place that is not held out; no two rows share a place, see MAX_COUNT.
  const places = Float64Array.from({ length: count }, (_, i) => (i * GOLDEN) % 1)
  const bound = held === count ? Infinity : (places.slice().sort()[held] ?? Infinity)
  const [train, test] = [new Int32Array(count - held), new Int32Array(held)]
  let [inTrain, inTest] = [0, 0]
  places.forEach((place, i) => {
    if (place < bound) test[inTest++] = i
    else train[inTrain++] = i
  })
  return { train, test }
}

const GOLDEN = 0.6180339887498949

/** Two of n places lie at least 1/(3n) apart (three-distance theorem), which up to here is far above rounding. */
const MAX_COUNT = 2 ** 24
