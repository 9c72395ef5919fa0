/** What this package needs to know of an array: dtype, shape and buffer. Core's `NdArray` is one. */

export type DTypeName =
  | 'float16' | 'bfloat16' | 'float32' | 'float64'
  | 'int8' | 'int16' | 'int32' | 'uint8' | 'uint16' | 'uint32' | 'bool' // prettier-ignore

export type ArrayBufferData =
  | Float32Array | Float64Array
  | Int8Array | Int16Array | Int32Array | Uint8Array | Uint16Array | Uint32Array // prettier-ignore

export interface ArrayData {
  readonly dtype: DTypeName
  readonly shape: readonly number[]
  /** Row-major; a bool is a byte that is 0 or 1, a half float its 16 bits. */
  readonly data: ArrayBufferData
}
