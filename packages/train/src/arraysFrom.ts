/** From what the readers of files give to arrays that the rest of the library takes. */
import { NdArray, type TypedArray } from '@pullback/core'
import type { ArrayData } from './arrayData.ts'
import type { Table } from './csv.ts'

/**
 * An array of what a reader gave, such as `decodeIdx`. The elements are taken over, not copied: do not write to them
 * afterwards. Throws RangeError when shape and number of elements disagree.
 */
export const arrayFrom = ({ dtype, shape, data }: ArrayData): NdArray =>
  // What an ArrayData may hold, core has arrays of.
  new NdArray(dtype, shape, data as TypedArray)

/** `arrayFrom` of each array by its name, as `decodeNpz` and `decodeSafetensors` give them: ready for `epochBatches`. */
export const arraysFrom = <K extends string>(arrays: Readonly<Record<K, ArrayData>>): Readonly<Record<K, NdArray>> =>
  Object.fromEntries(
    Object.entries<ArrayData>(arrays).map(([name, array]) => [name, arrayFrom(array)] as const),
  ) as Record<K, NdArray> // the same names

/** The numbers and labels of a table that `parseCsv` read, ready for `epochBatches`. */
export interface TableArrays {
  /** float32 [count, columns] */
  readonly features: NdArray
  /** int32 [count], positions in `table.classes` */
  readonly labels: NdArray
}

/** A table as arrays; its numbers are rounded to float32. */
export const tableArrays = ({ count, columns, features, labels }: Table): TableArrays => ({
  features: new NdArray('float32', [count, columns.length], Float32Array.from(features)),
  labels: new NdArray('int32', [count], Int32Array.from(labels)),
})
