/** Amounts of padding from names and numbers, for windows and convolutions. Computes numbers; pads nothing. */
import { showShape, type Shape } from '@pullback/core'
import { checkList } from '../given.ts'

/** Elements added before and after an axis; negative ones are taken away. */
export type Padding = readonly [low: number, high: number]

/**
 * `VALID` adds nothing. `SAME` adds what makes ceil(size / stride) windows fit, the odd element after (`SAME_LOWER`:
 * before) the axis. Otherwise a pair per axis.
 */
export type PaddingOption = 'VALID' | 'SAME' | 'SAME_LOWER' | readonly Padding[]

const isInteger = (n: unknown): boolean => Number.isInteger(n)

/** One value per axis from an option that may be missing (`fallback`), one number for all, or a list. */
export const perAxis = (
  fn: string,
  what: string,
  given: number | readonly number[] | undefined,
  rank: number,
  fallback = 1,
): readonly number[] => {
  const list =
    given === undefined || typeof given === 'number'
      ? new Array<number>(rank).fill(given ?? fallback)
      : checkList(fn, what, given)
  if (list.length !== rank) {
    throw new TypeError(`${fn}: ${what} must have one entry per axis, got ${showShape(list)} for ${rank} axes`)
  }
  if (list.some((n) => !isInteger(n) || n < 1)) {
    throw new RangeError(`${fn}: ${what} must be positive integers, got ${showShape(list)}`)
  }
  return list
}

/** The size of an axis with `dilation - 1` elements between neighbours. */
export const dilated = (n: number, dilation: number): number => (n === 0 ? 0 : (n - 1) * dilation + 1)

/**
 * Padding per axis for operands of these sizes under windows that extend over `extents` elements.
 * @throws TypeError naming `fn` if the option is neither a known name nor one pair of integers per axis.
 */
export const paddingOf = (
  fn: string,
  option: PaddingOption,
  sizes: Shape,
  extents: readonly number[],
  strides: readonly number[],
): readonly Padding[] => {
  if (typeof option === 'string') {
    const name = option.toUpperCase()
    if (name === 'VALID') return sizes.map(() => [0, 0])
    if (name !== 'SAME' && name !== 'SAME_LOWER') {
      throw new TypeError(`${fn}: padding must be 'SAME', 'SAME_LOWER', 'VALID' or a pair per axis, got '${option}'`)
    }
    return sizes.map((n, d) => {
      const total = Math.max(0, (Math.ceil(n / strides[d]!) - 1) * strides[d]! + extents[d]! - n)
      const less = Math.floor(total / 2)
      return name === 'SAME' ? [less, total - less] : [total - less, less]
    })
  }
  const pairs: readonly unknown[] = Array.isArray(option) ? option : []
  const fits =
    pairs.length === sizes.length && pairs.every((p) => Array.isArray(p) && p.length === 2 && p.every(isInteger))
  if (!fits || !Array.isArray(option)) {
    throw new TypeError(
      `${fn}: padding must be a [low, high] pair of integers for each of ${sizes.length} axes, got ${JSON.stringify(option)}`,
    )
  }
  return pairs as readonly Padding[] // checked above
}
