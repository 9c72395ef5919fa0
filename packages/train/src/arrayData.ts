/** What this package needs to know of an array: dtype, shape and buffer. Core's `NdArray` is one. */

export type DTypeName = 'float32' | 'float64' | 'int32' | 'uint32' | 'bool'

export type ArrayBufferData = Float32Array | Float64Array | Int32Array | Uint32Array | Uint8Array

export interface ArrayData {
  readonly dtype: DTypeName
  readonly shape: readonly number[]
  /** Row-major; a bool is a byte that is 0 or 1. */
  readonly data: ArrayBufferData
}
