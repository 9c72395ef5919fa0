/** Element types, what they are stored in, and how two of them combine. Not what an array is. */

/** Element type of an array. */
export type DType = 'bool' | IntegerDType | FloatingDType

export type IntegerDType = 'int8' | 'int16' | 'int32' | 'uint8' | 'uint16' | 'uint32'

export type FloatingDType = HalfDType | 'float32' | 'float64'

/** Floating types of two bytes: IEEE binary16, and the upper half of a float32. */
export type HalfDType = 'float16' | 'bfloat16'

/** Element types that kernels know: to them a half float is the 16-bit word that holds it. */
export type KernelDType = Exclude<DType, HalfDType>

/** Element types that kernels compute in; the others are only moved and converted. */
export type WideDType = 'bool' | 'int32' | 'uint32' | 'float32' | 'float64'

/** What an array of each element type is stored in: a bool is one byte, 0 or 1; a half float is its bits. */
export interface TypedArrays {
  readonly bool: Uint8Array<ArrayBuffer>
  readonly int8: Int8Array<ArrayBuffer>
  readonly int16: Int16Array<ArrayBuffer>
  readonly int32: Int32Array<ArrayBuffer>
  readonly uint8: Uint8Array<ArrayBuffer>
  readonly uint16: Uint16Array<ArrayBuffer>
  readonly uint32: Uint32Array<ArrayBuffer>
  readonly float16: Uint16Array<ArrayBuffer>
  readonly bfloat16: Uint16Array<ArrayBuffer>
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
  readonly bytes: 1 | 2 | 4 | 8
  readonly category: Category
  readonly short: string
  readonly wide: WideDType
  readonly alloc: (elements: number) => TypedArray
}

const INFO: { readonly [D in DType]: Info } = {
  bool: { bytes: 1, category: 'bool', short: 'bool', wide: 'bool', alloc: (n) => new Uint8Array(n) },
  int8: { bytes: 1, category: 'integer', short: 'i8', wide: 'int32', alloc: (n) => new Int8Array(n) },
  int16: { bytes: 2, category: 'integer', short: 'i16', wide: 'int32', alloc: (n) => new Int16Array(n) },
  int32: { bytes: 4, category: 'integer', short: 'i32', wide: 'int32', alloc: (n) => new Int32Array(n) },
  uint8: { bytes: 1, category: 'integer', short: 'u8', wide: 'uint32', alloc: (n) => new Uint8Array(n) },
  uint16: { bytes: 2, category: 'integer', short: 'u16', wide: 'uint32', alloc: (n) => new Uint16Array(n) },
  uint32: { bytes: 4, category: 'integer', short: 'u32', wide: 'uint32', alloc: (n) => new Uint32Array(n) },
  float16: { bytes: 2, category: 'floating', short: 'f16', wide: 'float32', alloc: (n) => new Uint16Array(n) },
  bfloat16: { bytes: 2, category: 'floating', short: 'bf16', wide: 'float32', alloc: (n) => new Uint16Array(n) },
  float32: { bytes: 4, category: 'floating', short: 'f32', wide: 'float32', alloc: (n) => new Float32Array(n) },
  float64: { bytes: 8, category: 'floating', short: 'f64', wide: 'float64', alloc: (n) => new Float64Array(n) },
}

/** Every element type, by category. */
export const DTYPES: readonly DType[] = [
  'bool', 'int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32', 'float16', 'bfloat16', 'float32', 'float64',
] // prettier-ignore

export const isDType = (x: unknown): x is DType => typeof x === 'string' && Object.hasOwn(INFO, x)

export const bytesOf = (d: DType): 1 | 2 | 4 | 8 => INFO[d].bytes
export const categoryOf = (d: DType): Category => INFO[d].category
export const isHalf = (d: DType): d is HalfDType => d === 'float16' || d === 'bfloat16'
export const isFloating = (d: DType): d is FloatingDType => INFO[d].category === 'floating'
export const isInteger = (d: DType): d is IntegerDType => INFO[d].category === 'integer'

/** The type that holds every value of `d` exactly and that kernels compute in; `d` itself unless it is narrow. */
export const wideOf = (d: DType): WideDType => INFO[d].wide
/** Whether kernels compute in a type as it is. */
export const isWide = (d: DType): d is WideDType => INFO[d].wide === d

/** What kernels see elements of `d` as: half floats as words. */
export const storedAs = (d: DType): KernelDType => (isHalf(d) ? 'uint16' : d)

/** `f32`, `i32` …: the form used in printed programs. */
export const shortName = (d: DType): string => INFO[d].short

/** The least and the greatest element of a type: infinities for floats, 0 and 1 for bool. */
export const rangeOf = (d: DType): readonly [lowest: number, highest: number] => {
  if (d === 'bool') return [0, 1]
  if (isFloating(d)) return [-Infinity, Infinity]
  const bits = 8 * INFO[d].bytes
  return INFO[d].wide === 'uint32' ? [0, 2 ** bits - 1] : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1]
}

/** The finite numbers of a floating type. */
export interface FloatInfo {
  /** Bits of the fraction. */
  readonly mantissa: number
  /** From 1 to the next number above. */
  readonly eps: number
  /** The smallest positive normal number. */
  readonly tiny: number
  /** The largest finite number. */
  readonly max: number
}

const float = (mantissa: number, exponent: number): FloatInfo => ({
  mantissa,
  eps: 2 ** -mantissa,
  tiny: 2 ** (1 - exponent),
  max: (2 - 2 ** -mantissa) * 2 ** exponent,
})

const FLOATS: { readonly [D in FloatingDType]: FloatInfo } = {
  float16: float(10, 15),
  bfloat16: float(7, 127),
  float32: float(23, 127),
  float64: float(52, 1023),
}

export const floatInfo = (d: FloatingDType): FloatInfo => FLOATS[d]

/** A zero-filled typed array for `elements` elements. */
export const allocate = <D extends DType>(dtype: D, elements: number): TypedArrays[D] =>
  INFO[dtype].alloc(elements) as TypedArrays[D] // the table pairs each dtype with its own array type

const BY_TAG: Readonly<Record<string, DType>> = {
  Float32Array: 'float32',
  Float64Array: 'float64',
  Int8Array: 'int8',
  Int16Array: 'int16',
  Int32Array: 'int32',
  Uint8Array: 'uint8',
  Uint8ClampedArray: 'uint8',
  Uint16Array: 'uint16',
  Uint32Array: 'uint32',
}

/**
 * The dtype of the numbers in a typed array, of this realm or another; undefined for one whose numbers no dtype holds.
 * (A Uint8Array is read as bool, and a Uint16Array as bits of half floats, only by those who know that it is one.)
 */
export const dtypeOfTypedArray = (x: unknown): DType | undefined =>
  ArrayBuffer.isView(x) ? BY_TAG[Object.prototype.toString.call(x).slice(8, -1)] : undefined

const RANK: { readonly [C in Category]: number } = { bool: 0, integer: 1, floating: 2 }

const joinIntegers = (a: DType, b: DType): DType => {
  const [x, y] = bytesOf(a) <= bytesOf(b) ? [a, b] : [b, a]
  const [isSigned, other] = [wideOf(x) === 'int32', wideOf(y) === 'int32']
  if (isSigned === other || (other && bytesOf(x) < bytesOf(y))) return y
  // A signed type that holds the unsigned one; there is none for uint32, where JAX without 64-bit integers gives int32.
  const unsigned = isSigned ? y : x
  return bytesOf(unsigned) === 1 ? 'int16' : 'int32'
}

const joinFloats = (a: DType, b: DType): DType => {
  const [x, y] = bytesOf(a) <= bytesOf(b) ? [a, b] : [b, a]
  return x !== y && isHalf(y) ? 'float32' : y
}

const joinStrong = (a: DType, b: DType): DType => {
  if (a === b) return a
  const [lo, hi] = RANK[categoryOf(a)] <= RANK[categoryOf(b)] ? [a, b] : [b, a]
  if (categoryOf(lo) !== categoryOf(hi)) return hi
  return categoryOf(lo) === 'integer' ? joinIntegers(a, b) : joinFloats(a, b)
}

/**
 * The element type two operands meet in: the least upper bound in the order bool → uint8, int8 → … → float16, bfloat16 →
 * float32 → float64, where every integer is below every float, uint8 → int16 and uint16, uint16 → int32 and uint32,
 * uint32 → int32, and where a weak operand takes part only with its category (so `float64 + weak float32` is float64 and
 * `int8 + weak float32` is float32, weak). int32 with uint32 gives int32, as JAX does without 64-bit integers.
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
