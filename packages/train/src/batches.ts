/** Which rows go into which batch, as plain index arrays; it neither shuffles nor holds data. */
import { checkOptions } from '@pullback/core'
import type { ArrayBufferData } from './arrayData.ts'

export interface BatchOptions {
  /** What becomes of a last batch that is not full: kept (default) or dropped. */
  readonly last?: 'keep' | 'drop'
}

const BATCH_OPTIONS: readonly string[] = ['last']

/**
 * Cuts an order of rows into batches of `size`, in that order.
 *
 * `order` is any array of row numbers, usually a permutation drawn for the epoch. Each batch is a copy.
 * With `last: 'drop'` every batch has exactly `size` rows, so that a compiled step meets one shape only.
 *
 * Throws RangeError when `size` is not a positive integer.
 */
export const batches = (order: ArrayLike<number>, size: number, options: BatchOptions = {}): readonly Int32Array[] => {
  checkOptions('batches', options, BATCH_OPTIONS)
  const { last = 'keep' } = options
  return Array.from({ length: batchCount(order.length, size, { last }) }, (_, k) =>
    Int32Array.from({ length: Math.min(size, order.length - k * size) }, (_, i) => order[k * size + i] ?? 0),
  )
}

/** How many batches `batches` makes of `rows` rows. */
export const batchCount = (rows: number, size: number, options: BatchOptions = {}): number => {
  checkOptions('batchCount', options, BATCH_OPTIONS)
  const { last = 'keep' } = options
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`batches: size must be a positive integer, got ${size}`)
  return last === 'drop' ? Math.floor(rows / size) : Math.ceil(rows / size)
}

/**
 * Copies the named rows of a row-major buffer, in the order given: `data` [n, rowSize] -> [rows.length, rowSize].
 *
 * Throws RangeError when a row lies outside the buffer or `data` is not a whole number of rows.
 */
export const takeRows = <A extends ArrayBufferData>(data: A, rowSize: number, rows: ArrayLike<number>): A => {
  const count = rowSize === 0 ? 0 : data.length / rowSize
  if (!Number.isInteger(rowSize) || rowSize < 1 || !Number.isInteger(count)) {
    throw new RangeError(`takeRows: rowSize must divide the length of data, got ${rowSize} for ${data.length} elements`)
  }
  const Buffer = data.constructor as new (length: number) => A
  const out = new Buffer(rows.length * rowSize)
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? -1
    if (!Number.isInteger(row) || row < 0 || row >= count) {
      throw new RangeError(`takeRows: row must be an integer in [0, ${count}), got ${row} at position ${k}`)
    }
    out.set(data.subarray(row * rowSize, (row + 1) * rowSize), k * rowSize)
  }
  return out
}
