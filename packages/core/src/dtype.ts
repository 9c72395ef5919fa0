/** Element types, what they are stored in, and how two of them combine. Not what an array is. */

/** Element type of an array. */
export type DType = 'bool' | 'int32' | 'uint32' | 'float32' | 'float64'

/** What an array of each element type is stored in; a bool is one byte, 0 or 1. */
export interface TypedArrays {
  readonly bool: Uint8Array<ArrayBuffer>
  readonly int32: Int32Array<ArrayBuffer>
  readonly uint32: Uint32Array<ArrayBuffer>
  readonly float32: Float32Array<ArrayBuffer>
  readonly float64: Float64Array<ArrayBuffer>
}

export type TypedArray = TypedArrays[DType]

/** The element type of a value, and whether it yields to the other operand's (a bare JS number does). */
export interface ElementType {
  readonly dtype: DType
  readonly weakType: boolean
}

export type Category = 'bool' | 'integer' | 'floating'

interface Info {
  readonly bytes: 1 | 4 | 8
  readonly category: Category
  readonly short: string
  readonly alloc: (elements: number) => TypedArray
}

const INFO: { readonly [D in DType]: Info } = {
  bool: { bytes: 1, category: 'bool', short: 'bool', alloc: (n) => new Uint8Array(n) },
  int32: { bytes: 4, category: 'integer', short: 'i32', alloc: (n) => new Int32Array(n) },
  uint32: { bytes: 4, category: 'integer', short: 'u32', alloc: (n) => new Uint32Array(n) },
  float32: { bytes: 4, category: 'floating', short: 'f32', alloc: (n) => new Float32Array(n) },
  float64: { bytes: 8, category: 'floating', short: 'f64', alloc: (n) => new Float64Array(n) },
}

/** Every element type, by category. */
export const DTYPES: readonly DType[] = ['bool', 'int32', 'uint32', 'float32', 'float64']

export const isDType = (x: unknown): x is DType => typeof x === 'string' && Object.hasOwn(INFO, x)

export const bytesOf = (d: DType): 1 | 4 | 8 => INFO[d].bytes
export const categoryOf = (d: DType): Category => INFO[d].category
export const isFloating = (d: DType): d is 'float32' | 'float64' => d === 'float32' || d === 'float64'
export const isInteger = (d: DType): d is 'int32' | 'uint32' => d === 'int32' || d === 'uint32'

/** `f32`, `i32` …: the form used in printed programs. */
export const shortName = (d: DType): string => INFO[d].short

/** A zero-filled typed array for `elements` elements. */
export const allocate = <D extends DType>(dtype: D, elements: number): TypedArrays[D] =>
  INFO[dtype].alloc(elements) as TypedArrays[D] // the table pairs each dtype with its own array type

const BY_TAG: Readonly<Record<string, DType>> = {
  Float32Array: 'float32',
  Float64Array: 'float64',
  Int32Array: 'int32',
  Uint32Array: 'uint32',
}

/**
 * The dtype a typed array stores, of this realm or another; undefined for one that no dtype uses (a Uint8Array is read as
 * bool only on request).
 */
export const dtypeOfTypedArray = (x: unknown): DType | undefined =>
  ArrayBuffer.isView(x) ? BY_TAG[Object.prototype.toString.call(x).slice(8, -1)] : undefined

const RANK: { readonly [C in Category]: number } = { bool: 0, integer: 1, floating: 2 }

const joinStrong = (a: DType, b: DType): DType => {
  if (a === b) return a
  const [lo, hi] = RANK[categoryOf(a)] <= RANK[categoryOf(b)] ? [a, b] : [b, a]
  if (categoryOf(lo) !== categoryOf(hi)) return hi
  return categoryOf(lo) === 'integer' ? 'int32' : 'float64'
}

/**
 * The element type two operands meet in: the least upper bound in the order
 * bool → uint32 → int32 → float32 → float64, where a weak operand takes part only with its category
 * (so `float64 + weak float32` is float64 and `int32 + weak float32` is float32, weak).
 * int32 with uint32 gives int32, as JAX does without 64-bit integers.
 */
export const promote = (a: ElementType, b: ElementType): ElementType => {
  if (a.weakType === b.weakType) return { dtype: joinStrong(a.dtype, b.dtype), weakType: a.weakType }
  const [weak, strong] = a.weakType ? [a, b] : [b, a]
  return RANK[categoryOf(weak.dtype)] > RANK[categoryOf(strong.dtype)]
    ? { dtype: weak.dtype, weakType: true }
    : { dtype: strong.dtype, weakType: false }
}

/** `promote` over any number of operands; at least one. */
export const promoteAll = (types: readonly ElementType[]): ElementType => types.reduce(promote)
