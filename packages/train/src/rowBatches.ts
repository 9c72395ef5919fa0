/** Batches and shuffles of rows that come one by one, from generators, files or the network. Arrays in memory are `epochBatches`. */
import {
  allocate,
  array,
  checkOptions,
  checkSameStructure,
  flattenWithPaths,
  NdArray,
  scalar,
  showPath,
  showShape,
  sizeOf,
  structureOf,
  threefry2x32,
  unflatten,
  type MapLeaves,
} from '@pullback/core'
import { random } from '@pullback/autodiff'
import { batchCount, type BatchOptions } from './batches.ts'

const BATCH_OPTIONS: readonly string[] = ['last']

/**
 * Stacks rows into batches of `size`: trees with leaves [...] -> the same tree with leaves [size, ...].
 *
 * Leaves are arrays, typed arrays, numbers (float32) or booleans; every row has the structure, dtypes and shapes of the
 * first of its batch. `last` says what becomes of a last batch that is not full. Throws RangeError when `size` is no
 * positive integer; taking a batch throws TypeError when rows differ.
 */
export const rowBatches = <R>(
  rows: Iterable<R>,
  size: number,
  options: BatchOptions = {},
): Iterable<MapLeaves<R, NdArray>> => {
  checkOptions('rowBatches', options, BATCH_OPTIONS)
  batchCount(0, size)
  return {
    *[Symbol.iterator]() {
      let held: R[] = []
      for (const row of rows) {
        held.push(row)
        if (held.length < size) continue
        yield stackRows(held)
        held = []
      }
      if (held.length > 0 && options.last !== 'drop') yield stackRows(held)
    },
  }
}

/** `rowBatches` of rows that come asynchronously. */
export const rowBatchesAsync = <R>(
  rows: AsyncIterable<R>,
  size: number,
  options: BatchOptions = {},
): AsyncIterable<MapLeaves<R, NdArray>> => {
  checkOptions('rowBatchesAsync', options, BATCH_OPTIONS)
  batchCount(0, size)
  return {
    async *[Symbol.asyncIterator]() {
      let held: R[] = []
      for await (const row of rows) {
        held.push(row)
        if (held.length < size) continue
        yield stackRows(held)
        held = []
      }
      if (held.length > 0 && options.last !== 'drop') yield stackRows(held)
    },
  }
}

/**
 * The same rows in a random order that `key` decides, with at most `capacity` of them held at a time: each row that comes
 * takes the place of one drawn from those held.
 *
 * Complete (every order equally likely) when `capacity` is at least the number of rows. Throws RangeError when it is no
 * positive integer.
 */
export const shuffleRows = <R>(rows: Iterable<R>, key: random.Key, capacity: number): Iterable<R> => {
  checkCapacity('shuffleRows', capacity)
  return {
    *[Symbol.iterator]() {
      const { exchange, rest } = shuffler<R>(key, capacity)
      for (const row of rows) yield* exchange(row)
      yield* rest()
    },
  }
}

/** `shuffleRows` of rows that come asynchronously; the same order. */
export const shuffleRowsAsync = <R>(rows: AsyncIterable<R>, key: random.Key, capacity: number): AsyncIterable<R> => {
  checkCapacity('shuffleRowsAsync', capacity)
  return {
    async *[Symbol.asyncIterator]() {
      const { exchange, rest } = shuffler<R>(key, capacity)
      for await (const row of rows) yield* exchange(row)
      yield* rest()
    },
  }
}

/** One tree of arrays out of several rows, which become its first axis. Throws TypeError when they differ, or for no rows. */
export const stackRows = <R>(rows: readonly R[]): MapLeaves<R, NdArray> => {
  const [first] = rows
  if (rows.length === 0) throw new TypeError('stackRows: there must be at least one row, got none')
  const def = structureOf(first)
  const { paths } = flattenWithPaths(first)
  const columns = rows.map((row, k) => {
    if (k > 0) checkSameStructure('stackRows', `row ${k}`, first, row)
    return flattenWithPaths(row).leaves.map((leaf, i) => leafArray(leaf, showPath(paths[i] ?? [])))
  })
  const stacked = paths.map((path, i) => {
    const { dtype, shape } = columns[0]?.[i] as NdArray // every row has every leaf
    const out = allocate(dtype, rows.length * sizeOf(shape))
    columns.forEach((leaves, k) => {
      const leaf = leaves[i] as NdArray
      if (leaf.dtype !== dtype || showShape(leaf.shape) !== showShape(shape)) {
        throw new TypeError(
          `stackRows: rows must have equal dtypes and shapes at ${showPath(path)}, ` +
            `got ${dtype} ${showShape(shape)} in row 0 and ${leaf.dtype} ${showShape(leaf.shape)} in row ${k}`,
        )
      }
      out.set(leaf.data, k * sizeOf(shape))
    })
    return new NdArray(dtype, [rows.length, ...shape], out)
  })
  return unflatten(def, stacked) as MapLeaves<R, NdArray> // the structure of a row, an array in place of each leaf
}

const leafArray = (leaf: unknown, path: string): NdArray => {
  if (leaf instanceof NdArray) return leaf
  if (typeof leaf === 'number' || typeof leaf === 'boolean') return scalar(leaf)
  if (ArrayBuffer.isView(leaf)) return array(leaf)
  throw new TypeError(
    `stackRows: leaves must be arrays, typed arrays, numbers or booleans, got ${typeof leaf} at ${path}`,
  )
}

const checkCapacity = (fn: string, capacity: number): void => {
  if (!Number.isInteger(capacity) || capacity < 1) {
    throw new RangeError(`${fn}: capacity must be a positive integer, got ${capacity}`)
  }
}

interface Shuffler<R> {
  /** Takes a row in; once all places are taken, gives one out. */
  readonly exchange: (row: R) => readonly R[]
  /** What is left, in random order. */
  readonly rest: () => Iterable<R>
}

const shuffler = <R>(key: random.Key, capacity: number): Shuffler<R> => {
  const [hi = 0, lo = 0] = (random.keyData(key) as NdArray).data
  const held: R[] = []
  let drawn = 0
  // 32 random bits scaled down: for n places some are likelier than others by less than n / 2^32.
  const below = (n: number): number => Math.floor(((threefry2x32(hi, lo, 0, drawn++)[0] >>> 0) * n) / 2 ** 32)
  return {
    exchange: (row) => {
      if (held.length < capacity) {
        held.push(row)
        return []
      }
      const at = below(capacity)
      const out = held[at] as R // a place that is taken
      held[at] = row
      return [out]
    },
    *rest() {
      while (held.length > 0) {
        const at = below(held.length)
        const last = held.pop() as R // at least one is left
        if (at === held.length) yield last
        else {
          yield held[at] as R
          held[at] = last
        }
      }
    },
  }
}
