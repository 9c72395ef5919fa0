/** Round numbers for an axis. */

export interface Ticks {
  /** Ascending; the first is at most the least value of the data, the last at least the greatest. */
  readonly values: readonly number[]
  /** What to write at each value; all different. */
  readonly labels: readonly string[]
}

/** Values beyond this are not plotted: differences of such numbers overflow. */
export const MAX_PLOTTED = 1e300

/** A logarithmic axis reaches from the inverse of this to this. */
export const MAX_LOG_PLOTTED = 1e100

/**
 * Evenly spaced multiples of 1, 2 or 5 times a power of ten that cover [min, max], about `target` of them.
 *
 * With `isInteger` they lie at least 1 apart. A range too narrow for float64 to divide is widened. Throws RangeError
 * unless min <= max and both lie within ±1e300.
 */
export const linearTicks = (min: number, max: number, target = 5, isInteger = false): Ticks => {
  if (!(min <= max && min >= -MAX_PLOTTED && max <= MAX_PLOTTED)) {
    throw new RangeError(`linearTicks: min and max must ascend within ±1e300, got ${min} and ${max}`)
  }
  const least = Math.max(1e-290, Math.max(Math.abs(min), Math.abs(max)) * 1e-12)
  const isNarrow = max - min < least
  // One value alone gets room above and below in proportion to its size.
  const room = isNarrow ? Math.max(Math.abs(max) * 0.1, max === 0 ? 1 : 0, least) : 0
  const [low, high] = [min - room, max + room]
  const rough = (high - low) / target
  let exponent = Math.floor(Math.log10(rough))
  const fraction = rough / 10 ** exponent
  let mantissa = fraction < 1.5 ? 1 : fraction < 3.5 ? 2 : fraction < 7.5 ? 5 : 10
  if (mantissa === 10) [mantissa, exponent] = [1, exponent + 1]
  if (isInteger && exponent < 0) [mantissa, exponent] = [1, 0]
  // Dividing by a power of ten rounds better than multiplying by its inverse: 3 / 10, not 3 * 0.1.
  const at = (i: number): number => (exponent < 0 ? (i * mantissa) / 10 ** -exponent : i * mantissa * 10 ** exponent)
  let [first, last] = [Math.floor(low / at(1)), Math.ceil(high / at(1))]
  // Rounding in the quotients may miss by one.
  if (at(first) > low) first--
  if (at(last) < high) last++
  const values = Array.from({ length: last - first + 1 }, (_, i) => at(first + i) + 0)
  return { values, labels: values.map((value) => label(value, exponent, values)) }
}

/** Powers of ten, with 2 and 5 times them where there is room, that cover [min, max]. Throws RangeError unless 1e-100 <= min <= max <= 1e100. */
export const logTicks = (min: number, max: number, target = 5): Ticks => {
  if (!(min <= max && min >= 1 / MAX_LOG_PLOTTED && max <= MAX_LOG_PLOTTED)) {
    throw new RangeError(`logTicks: min and max must ascend within [1e-100, 1e100], got ${min} and ${max}`)
  }
  const [low, high] = [Math.floor(Math.log10(min)) - 1, Math.ceil(Math.log10(max)) + 1]
  const decades = high - low - 2
  const stride = Math.max(1, Math.ceil(decades / target))
  const steps = decades <= 2 ? [1, 2, 5] : [1]
  const all: number[] = []
  for (let e = low; e <= high + stride; e += stride) for (const m of steps) all.push(Number(`${m}e${e}`))
  const first = all.findLastIndex((x) => x <= min)
  const last = all.findIndex((x) => x >= max)
  const values = all.slice(first, Math.max(last, first + 1) + 1)
  const isPlain = values.every((x) => x >= 1e-4 && x < 1e6)
  return { values, labels: values.map((x) => (isPlain ? String(x) : x.toExponential(0).replace('e+', 'e'))) }
}

const label = (value: number, exponent: number, all: readonly number[]): string => {
  const size = Math.max(...all.map(Math.abs))
  if (size < 1e6 && exponent >= -6) return value.toFixed(Math.max(0, -exponent))
  if (value === 0) return '0'
  const digits = Math.floor(Math.log10(Math.abs(value)) + 1e-9) - exponent
  return value.toExponential(Math.min(20, Math.max(0, digits))).replace('e+', 'e')
}
