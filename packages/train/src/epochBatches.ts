/** Batches of arrays held in memory, epoch after epoch in a keyed order, from any position; streams are `rowBatches`. */
import { checkOptions, flattenWithPaths, mapTree, NdArray, showPath } from '@pullback/core'
import { random } from '@pullback/autodiff'
import { batchCount, takeRows, type BatchOptions } from './batches.ts'
import { startPosition, type DataPosition } from './snapshot.ts'

export interface EpochOptions extends BatchOptions {
  /** Rows in a batch. */
  readonly size: number
  /** How many epochs in all; may be Infinity. Default 1. */
  readonly epochs?: number
  /** Shuffles the rows anew in each epoch. Without it they come in order. */
  readonly key?: random.Key
  /** Where to begin: the `next` of the last batch taken. Default the first batch of epoch 1. */
  readonly from?: DataPosition
}

export interface TrainBatch<T> {
  /** The tree of arrays, each with the rows of this batch only. */
  readonly data: T
  /** Counted from 1. */
  readonly epoch: number
  /** Counted from 0 in each epoch. */
  readonly batch: number
  /** Whether it ends its epoch. */
  readonly isLast: boolean
  /** The position after this batch: what belongs into a snapshot once its step is done. */
  readonly next: DataPosition
}

/**
 * Batches of a tree of arrays that share their first axis: leaves [rows, ...] -> [size, ...].
 *
 * The order of epoch e is `random.permutation(random.foldIn(key, e), rows)` and depends on nothing else, so that a run
 * which goes on at `from` sees the very batches it would have seen. With `last: 'drop'` every batch has `size` rows, and a
 * compiled step meets one shape only.
 *
 * Throws TypeError when a leaf is no array of rank 1 or more, or leaves differ in their number of rows; RangeError when
 * size, epochs or `from` are no counts, or `from` lies beyond its epoch.
 */
export const epochBatches = <T>(data: T, options: EpochOptions): Iterable<TrainBatch<T>> => {
  checkOptions('epochBatches', options, ['size', 'epochs', 'key', 'from', 'last'])
  const { size, epochs = 1, key, last = 'keep', from = startPosition } = options
  const rows = rowCount('epochBatches', data)
  const count = batchCount(rows, size, { last })
  if (!(Number.isInteger(epochs) || epochs === Infinity) || epochs < 0) {
    throw new RangeError(`epochBatches: epochs must be an integer from 0 up or Infinity, got ${epochs}`)
  }
  const { epoch, batch } = from
  if (!Number.isInteger(epoch) || epoch < 1 || !Number.isInteger(batch) || batch < 0 || batch > count) {
    throw new RangeError(
      `epochBatches: from must be an epoch from 1 up and a batch in [0, ${count}], got epoch ${epoch}, batch ${batch}`,
    )
  }
  return { [Symbol.iterator]: () => walk(data, { rows, count, size, epochs, key, from }) }
}

/** Rows of every leaf, in the order given: leaves [n, ...] -> [rows.length, ...]. Throws as `takeRows` and `epochBatches` do. */
export const gatherRows = <T>(data: T, rows: ArrayLike<number>): T => {
  const count = rowCount('gatherRows', data)
  const gather = (leaf: unknown): NdArray => {
    const { dtype, shape, data: elements } = leaf as NdArray // rowCount checked it
    const rowSize = shape.slice(1).reduce((product, dimension) => product * dimension, 1)
    // Rows of no elements: only their numbers remain to be checked.
    const taken = rowSize === 0 ? elements.slice(0, 0) : takeRows(elements, rowSize, rows)
    if (rowSize === 0) takeRows(new Uint8Array(count), 1, rows)
    return new NdArray(dtype, [rows.length, ...shape.slice(1)], taken)
  }
  return mapTree(gather, data) as T // the same tree of arrays
}

interface Walk {
  readonly rows: number
  readonly count: number
  readonly size: number
  readonly epochs: number
  readonly key: random.Key | undefined
  readonly from: DataPosition
}

function* walk<T>(data: T, { rows, count, size, epochs, key, from }: Walk): Generator<TrainBatch<T>, void, undefined> {
  for (let epoch = from.epoch; epoch <= epochs && count > 0; epoch++) {
    const order =
      key === undefined
        ? Int32Array.from({ length: rows }, (_, row) => row)
        : (random.permutation(random.foldIn(key, epoch), rows) as NdArray).data
    for (let batch = epoch === from.epoch ? from.batch : 0; batch < count; batch++) {
      const isLast = batch === count - 1
      yield {
        data: gatherRows(data, order.subarray(batch * size, Math.min(rows, (batch + 1) * size))),
        epoch,
        batch,
        isLast,
        next: isLast ? { epoch: epoch + 1, batch: 0 } : { epoch, batch: batch + 1 },
      }
    }
  }
}

const rowCount = (fn: string, data: unknown): number => {
  const { leaves, paths } = flattenWithPaths(data)
  const counts = leaves.map((leaf, i) => {
    const rows = leaf instanceof NdArray ? leaf.shape[0] : undefined
    if (rows === undefined) {
      const found = leaf instanceof NdArray ? `${leaf.dtype} []` : typeof leaf
      throw new TypeError(`${fn}: data must be arrays of rank 1 or more, got ${found} at ${showPath(paths[i] ?? [])}`)
    }
    return rows
  })
  const [first] = counts
  if (first === undefined) throw new TypeError(`${fn}: data must hold at least one array, got none`)
  const other = counts.findIndex((rows) => rows !== first)
  if (other >= 0) {
    throw new TypeError(
      `${fn}: all arrays must have the same number of rows, got ${first} at ${showPath(paths[0] ?? [])} and ` +
        `${counts[other] ?? 0} at ${showPath(paths[other] ?? [])}`,
    )
  }
  return first
}
