/** Immutable dense arrays of numbers or truth values in row-major order. What is computed with them is not here. */
import {
  allocate,
  dtypeOfTypedArray,
  DTYPES,
  rangeOf,
  isDType,
  isFloating,
  isInteger,
  isWide,
  type DType,
  type TypedArray,
} from './dtype.ts'
import type { Storage } from './backend/backend.ts'
import { DonatedArrayError, describeArgument } from './errors.ts'
import { checkOptions } from './options.ts'
import { halfBits, halfNumber, numbersOf, storedNumber } from './half.ts'
import { formatArray, formatBrief } from './print.ts'
import { seal, unseal } from './sealed.ts'
import { checkShape, MAX_RANK, showShape, sizeOf, stridesOf, type Shape } from './shape.ts'
import { Value, type Nested } from './value.ts'

/**
 * A concrete array. Its elements never change after construction; do not write to `data`.
 * Arrays live in ordinary garbage-collected memory: nothing needs to be freed.
 */
export class NdArray extends Value {
  readonly shape: Shape
  readonly dtype: DType
  readonly weakType: boolean
  // An ordinary property, so that deep equality in test runners and node:assert sees the elements.
  private held: Storage | 'donated'

  /** Takes over `storage`, which nobody else may write. Users call `array`, `full`, `zeros` … instead. */
  constructor(dtype: DType, shape: Shape, storage: Storage, weakType = false) {
    super()
    this.dtype = dtype
    this.shape = shape
    this.weakType = weakType
    this.held = storage
    if (ArrayBuffer.isView(storage) && storage.length !== sizeOf(shape)) {
      throw new RangeError(`array: shape ${showShape(shape)} needs ${sizeOf(shape)} elements, got ${storage.length}`)
    }
  }

  /**
   * The elements in row-major order as they are stored: one byte 0 or 1 each for bool, the bits for float16 and bfloat16
   * (`toNested` and `values` give numbers). Read only: the array, and its views, rely on it.
   */
  get data(): TypedArray {
    const elements = this.elements()
    unseal(elements)
    return elements
  }

  /** `data`, for those who surely do not write to it or hand it on. */
  private elements(): TypedArray {
    const s = this.storage
    return ArrayBuffer.isView(s) ? s : s.read()
  }

  /** The elements in row-major order as numbers: `data`, or for half floats a Float32Array of what its bits stand for. */
  values(): TypedArray {
    return numbersOf(this.data, this.dtype)
  }

  /** `values`, as `elements` is `data`. */
  private numbers(): TypedArray {
    return numbersOf(this.elements(), this.dtype)
  }

  /**
   * Where the elements lie. For executables; everyone else reads `data`.
   * @throws DonatedArrayError after the array was donated.
   */
  get storage(): Storage {
    if (this.held === 'donated') {
      throw new DonatedArrayError(
        `this ${this.dtype} array of shape ${showShape(this.shape)} was donated to a compiled function and its memory reused; use the array that call returned, or do not donate it`,
      )
    }
    return this.held
  }

  /** Whether `donate` was called. */
  get isDonated(): boolean {
    return this.held === 'donated'
  }

  /**
   * Marks the array as given away, so that any later use throws, and returns where its elements lie.
   * @throws DonatedArrayError if it was given away before.
   */
  donate(): Storage {
    const { storage } = this
    this.held = 'donated'
    return storage
  }

  /** Takes back what `donate` returned, when the call it was meant for did not happen. */
  restore(storage: Storage): void {
    this.held = storage
  }

  /** A copy in memory of its own. */
  copy(): NdArray {
    return new NdArray(this.dtype, this.shape, seal(this.elements().slice()), this.weakType)
  }

  /**
   * The only element, as a number or boolean.
   * @throws TypeError if there is not exactly one element.
   */
  item(): number | boolean {
    if (this.size !== 1)
      throw new TypeError(`item: the array must have one element, got shape ${showShape(this.shape)}`)
    const x = this.numbers()[0]!
    return this.dtype === 'bool' ? x !== 0 : x
  }

  /** The elements as nested JS arrays of numbers or booleans; a scalar gives the bare element. */
  toNested(): Nested {
    const { shape, dtype } = this
    const data = this.numbers()
    const strides = stridesOf(shape)
    const go = (axis: number, offset: number): Nested => {
      if (axis === shape.length) return dtype === 'bool' ? data[offset] !== 0 : data[offset]!
      const out = new Array<Nested>(shape[axis]!)
      for (let i = 0; i < out.length; i++) out[i] = go(axis + 1, offset + i * strides[axis]!)
      return out
    }
    return go(0, 0)
  }

  /** `toNested`, for JSON.stringify; JSON has no NaN or infinity, they become null. */
  toJSON(): Nested {
    return this.toNested()
  }

  protected override describe(): string {
    return `${this.dtype} array`
  }

  /** The elements in brackets, as NumPy's `str`. */
  override toString(): string {
    return this.isDonated
      ? `<donated ${this.dtype}${showShape(this.shape)}>`
      : formatArray(this.numbers(), this.shape, this.dtype)
  }

  /** dtype, shape and elements; few lines when it stands inside something else. */
  protected override show(isNested: boolean): string {
    if (this.isDonated) return this.toString()
    const { shape, dtype } = this
    const data = this.numbers()
    const text = isNested ? formatBrief(data, shape, dtype) : formatArray(data, shape, dtype)
    const head = `${dtype}${shape.length === 0 ? '' : showShape(shape)}`
    return text.includes('\n') ? `${head}\n${text}` : `${head} ${text}`
  }
}

interface Parsed {
  readonly shape: Shape
  readonly flat: readonly (number | boolean)[]
  readonly allBoolean: boolean
}

/** The elements of nested arrays in row-major order. */
const parseNested = (x: unknown): Parsed => {
  const shape: number[] = []
  for (let t = x; Array.isArray(t); t = (t as readonly unknown[])[0]) {
    if (shape.length === MAX_RANK) throw new RangeError(`array: at most ${MAX_RANK} axes, got deeper nesting`)
    shape.push(t.length)
  }
  const rank = shape.length
  const size = sizeOf(checkShape('array', shape))
  const flat: (number | boolean)[] = []
  let booleans = 0
  const path: number[] = []
  const where = (): string => `at data${path.map((i) => `[${i}]`).join('')}`
  const element = (t: unknown): void => {
    if (typeof t === 'boolean') booleans++
    else if (typeof t !== 'number') throw notAnElement(t, where())
    flat.push(t)
  }
  const list = (t: readonly unknown[], axis: number): void => {
    for (let i = 0; i < t.length; i++) {
      const child = t[i]
      path[axis] = i
      if (axis + 1 === rank) element(child)
      else if (Array.isArray(child) && child.length === shape[axis + 1]) list(child, axis + 1)
      else {
        const expected = `an array of length ${shape[axis + 1]!} was expected`
        throw new TypeError(
          `array: nested arrays must not be jagged, got ${describeElement(child)} ${where()} where ${expected}`,
        )
      }
    }
    path.length = axis
  }
  if (Array.isArray(x)) list(x, 0)
  else element(x)
  return { shape, flat, allBoolean: size > 0 && booleans === size }
}

const notAnElement = (t: unknown, where: string): TypeError => {
  const rule = Array.isArray(t) ? 'nested arrays must not be jagged' : 'elements must be numbers or booleans'
  const fix = t instanceof Value ? '; join arrays with stack or concatenate' : ''
  return new TypeError(`array: ${rule}, got ${describeElement(t)} ${where}${fix}`)
}

const describeElement = (t: unknown): string =>
  t instanceof Value ? `an array of shape ${showShape(t.shape)}` : describeArgument(t)

/**
 * Converts an element as `astype` does: to an integer type, from floats truncating and saturating with NaN to 0, from
 * integers keeping the low bits; to bool, whether it is not 0; to a float, rounding to nearest with ties to even (to half
 * floats by way of float32, as JAX on a CPU does).
 */
export const convertNumber = (x: number, dtype: DType, from: DType = 'float64'): number => {
  switch (dtype) {
    case 'bool':
      return x !== 0 ? 1 : 0
    case 'int8':
    case 'int16':
    case 'int32':
    case 'uint8':
    case 'uint16':
    case 'uint32': {
      const [lowest, highest] = rangeOf(dtype)
      if (isFloating(from)) return Math.trunc(Math.min(highest, Math.max(lowest, Number.isNaN(x) ? 0 : x))) + 0
      if (highest === 4294967295) return x >>> 0
      const low = x & (highest - lowest)
      return low > highest ? low - (highest - lowest + 1) : low
    }
    case 'float16':
    case 'bfloat16':
      return halfNumber(halfBits(x, dtype), dtype)
    case 'float32':
      return Math.fround(x)
    case 'float64':
      return x
  }
}

/**
 * A number that someone wrote: as a float, except that -1 is 2^32 - 1 in uint32, as it is when an operation meets both. In
 * the narrow integer types, which are easily left, one that does not fit is a mistake.
 */
const convertLiteral = (x: number, dtype: DType): number => {
  if (!Number.isInteger(x) || !isInteger(dtype)) return convertNumber(x, dtype)
  const [lowest, highest] = rangeOf(dtype)
  const half = -(highest - lowest + 1) / 2
  if (!isWide(dtype) && (x < half || x > highest)) {
    throw new RangeError(
      `array: ${dtype} holds integers from ${lowest} to ${highest}, got ${x}; to keep the low bits make an int32 array and astype('${dtype}')`,
    )
  }
  return convertNumber(x, dtype, x >= half && x <= highest ? 'int32' : 'float64')
}

/**
 * An array from nested JS numbers or booleans, or from a typed array (copied, later writes to it are not seen).
 *
 * dtype: as given; else bool for booleans, that of a typed array (uint8 for a Uint8Array, float16 for a Float16Array),
 * float32 for numbers. Numbers are converted as `astype` does, those of typed arrays too; a negative integer wraps in
 * unsigned types. Half floats are made from numbers, not from bits: for those there is `bitcast`.
 * `shape` reinterprets a flat typed array or list.
 * @throws TypeError for jagged nesting or elements that are not numbers, with the place; RangeError for a wrong count, or
 *   an integer that an 8-bit or 16-bit type does not hold.
 */
export const array = (data: Nested | ArrayBufferView, options: { dtype?: DType; shape?: Shape } = {}): NdArray => {
  checkOptions('array', options, ['dtype', 'shape'])
  const { dtype: wanted } = options
  if (wanted !== undefined && !isDType(wanted)) {
    throw new TypeError(`array: dtype must be one of ${DTYPES.join(', ')}, got ${String(wanted)}`)
  }
  const given = options.shape === undefined ? undefined : [...checkShape('array', options.shape)]
  if (ArrayBuffer.isView(data)) {
    const out = fromTyped(data, wanted)
    return new NdArray(out.dtype, given ?? [out.data.length], seal(out.data))
  }
  const { shape, flat, allBoolean } = parseNested(data)
  const dtype = wanted ?? (allBoolean ? 'bool' : 'float32')
  const out = allocate(dtype, flat.length)
  for (let i = 0; i < flat.length; i++) out[i] = storedNumber(convertLiteral(Number(flat[i]), dtype), dtype)
  return new NdArray(dtype, given ?? shape, seal(out))
}

const fromTyped = (
  view: ArrayBufferView,
  wanted: DType | undefined,
): { readonly dtype: DType; readonly data: TypedArray } => {
  const name = Object.prototype.toString.call(view).slice(8, -1)
  const own: DType | undefined = name === 'Float16Array' ? 'float16' : dtypeOfTypedArray(view)
  if (own === undefined) throw new TypeError(`array: a view must be a typed array of numbers, got ${name}`)
  const typed = view as TypedArray // or a Float16Array, which is read the same way
  const dtype = wanted ?? own
  const out = allocate(dtype, typed.length)
  if (dtype === own && own !== 'float16') out.set(typed)
  else for (let i = 0; i < typed.length; i++) out[i] = storedNumber(convertNumber(typed[i]!, dtype, own), dtype)
  return { dtype, data: out }
}

/** A rank-0 array holding `x`, converted as `array` does; weakly typed if asked, as bare JS numbers are. */
export const scalar = (
  x: number | boolean,
  dtype: DType = typeof x === 'boolean' ? 'bool' : 'float32',
  weakType = false,
): NdArray => {
  const out = allocate(dtype, 1)
  out[0] = storedNumber(convertLiteral(Number(x), dtype), dtype)
  return new NdArray(dtype, [], out, weakType)
}
