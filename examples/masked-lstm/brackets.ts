/** Rows of brackets of many lengths, half of them balanced: what the network learns to tell apart. */
import { array, random, type NdArray } from '@pullback/autodiff'

/** What a step of a row holds; 0 is no bracket but the end of a shorter row. */
export const PADDING = 0
export const OPEN = 1
export const CLOSE = 2
export const TOKENS = 3

export interface Rows {
  /** int32 [count, width], zeros behind the end of each row. */
  readonly tokens: NdArray
  /** float32 [count], 1 where the row is balanced. */
  readonly labels: NdArray
  /** Brackets in each row. */
  readonly lengths: Int32Array
}

/** Whether every bracket has its partner. */
export const isBalanced = (row: ArrayLike<number>): boolean => {
  let depth = 0
  for (const token of Array.from(row)) {
    if (token === OPEN) depth++
    if (token === CLOSE) depth--
    if (depth < 0) return false
  }
  return depth === 0
}

/** A balanced row of `length` brackets, an even number, from numbers in [0, 1). */
const balancedRow = (length: number, chance: (i: number) => number): number[] => {
  let depth = 0
  return Array.from({ length }, (_, i) => {
    const mustOpen = depth === 0
    const mustClose = depth === length - i
    const opens = mustOpen || (!mustClose && chance(i) < 0.5)
    depth += opens ? 1 : -1
    return opens ? OPEN : CLOSE
  })
}

/**
 * `count` rows of 2 to `longest` brackets in a table of that width; every second row has
 * one bracket turned round or is cut and joined the other way round, which breaks most of them.
 */
export const rowsOf = (key: random.Key, count: number, longest: number): Rows => {
  const draws = (random.uniform(key, [count, longest + 2]) as NdArray).data as Float32Array
  const tokens = new Int32Array(count * longest)
  const labels = new Float32Array(count)
  const lengths = new Int32Array(count)
  for (let r = 0; r < count; r++) {
    const draw = draws.subarray(r * (longest + 2), (r + 1) * (longest + 2))
    const length = 2 * (1 + Math.floor(draw[0]! * Math.floor(longest / 2)))
    const whole = balancedRow(length, (i) => draw[i + 2]!)
    const at = Math.floor(draw[1]! * length)
    // Cut and joined the other way round it still has as many of each kind: counting alone does not tell.
    const row =
      r % 2 === 0
        ? whole
        : r % 4 === 1
          ? whole.with(at, CLOSE + OPEN - whole[at]!)
          : [...whole.slice(at), ...whole.slice(0, at)]
    tokens.set(row, r * longest)
    labels[r] = isBalanced(row) ? 1 : 0
    lengths[r] = length
  }
  return { tokens: array(tokens, { shape: [count, longest] }), labels: array(labels), lengths }
}
