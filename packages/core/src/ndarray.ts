/** Immutable dense arrays of numbers or truth values in row-major order. What is computed with them is not here. */
import { allocate, dtypeOfTypedArray, isDType, type DType, type TypedArray } from './dtype.ts'
import type { Storage } from './backend/backend.ts'
import { DonatedArrayError } from './errors.ts'
import { formatArray } from './print.ts'
import { checkShape, showShape, sizeOf, type Shape } from './shape.ts'
import { Value } from './value.ts'

/** Numbers or truth values nested to equal depth and length. */
export type Nested = number | boolean | readonly Nested[]

/**
 * A concrete array. Its elements never change after construction; do not write to `data`.
 * Arrays live in ordinary garbage-collected memory: nothing needs to be freed.
 */
export class NdArray extends Value {
  readonly shape: Shape
  readonly dtype: DType
  readonly weakType: boolean
  #storage: Storage | 'donated'

  /** Takes over `storage`, which nobody else may write. Users call `array`, `full`, `zeros` … instead. */
  constructor(dtype: DType, shape: Shape, storage: Storage, weakType = false) {
    super()
    this.dtype = dtype
    this.shape = shape
    this.weakType = weakType
    this.#storage = storage
    if ('length' in storage && storage.length !== sizeOf(shape)) {
      throw new RangeError(`array: shape ${showShape(shape)} needs ${sizeOf(shape)} elements, got ${storage.length}`)
    }
  }

  /** The elements in row-major order, one byte 0 or 1 each for bool. Read only: the array, and its views, rely on it. */
  get data(): TypedArray {
    const s = this.storage
    return 'read' in s ? s.read() : s
  }

  /**
   * Where the elements lie. For executables; everyone else reads `data`.
   * @throws DonatedArrayError after the array was donated.
   */
  get storage(): Storage {
    if (this.#storage === 'donated') {
      throw new DonatedArrayError(
        `this ${this.dtype} array of shape ${showShape(this.shape)} was donated to a compiled function and its memory reused; use the array that call returned, or do not donate it`,
      )
    }
    return this.#storage
  }

  /** Whether `donated` was called. */
  get isDonated(): boolean {
    return this.#storage === 'donated'
  }

  /** Marks the array as given away: any later use throws. */
  donate(): void {
    this.#storage = 'donated'
  }

  /** A copy in memory of its own. */
  copy(): NdArray {
    return new NdArray(this.dtype, this.shape, this.data.slice(), this.weakType)
  }

  /**
   * The only element, as a number or boolean.
   * @throws TypeError if there is not exactly one element.
   */
  item(): number | boolean {
    if (this.size !== 1)
      throw new TypeError(`item: the array must have one element, got shape ${showShape(this.shape)}`)
    const x = this.data[0]!
    return this.dtype === 'bool' ? x !== 0 : x
  }

  /** The elements as nested JS arrays of numbers or booleans; a scalar gives the bare element. */
  toNested(): Nested {
    const { data, shape, dtype } = this
    const go = (axis: number, offset: number): Nested => {
      if (axis === shape.length) return dtype === 'bool' ? data[offset] !== 0 : data[offset]!
      const step = sizeOf(shape.slice(axis + 1))
      return Array.from({ length: shape[axis]! }, (_, i) => go(axis + 1, offset + i * step))
    }
    return go(0, 0)
  }

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
      : formatArray(this.data, this.shape, this.dtype)
  }

  /** dtype, shape and elements: what `console.log` prints in Node. */
  protected override show(): string {
    const text = this.toString()
    if (this.isDonated) return text
    const head = `${this.dtype}${this.shape.length === 0 ? '' : showShape(this.shape)}`
    return text.includes('\n') ? `${head}\n${text}` : `${head} ${text}`
  }
}

const shapeOfNested = (fn: string, x: Nested): Shape => {
  const shape: number[] = []
  for (let t: Nested | undefined = x; Array.isArray(t); t = (t as readonly Nested[])[0]) shape.push(t.length)
  const check = (t: unknown, axis: number, path: string): void => {
    if (axis === shape.length) {
      if (typeof t === 'number' || typeof t === 'boolean') return
      throw new TypeError(
        Array.isArray(t)
          ? `${fn}: nested arrays must not be jagged, got an array of length ${t.length} at ${path} where an element was expected`
          : `${fn}: elements must be numbers or booleans, got ${t === null ? 'null' : typeof t} at ${path}`,
      )
    }
    if (!Array.isArray(t) || t.length !== shape[axis]) {
      const found = Array.isArray(t) ? `length ${t.length}` : typeof t
      throw new TypeError(
        `${fn}: nested arrays must not be jagged, got ${found} at ${path} where length ${shape[axis]!} was expected`,
      )
    }
    for (let i = 0; i < t.length; i++) check(t[i], axis + 1, `${path}[${i}]`)
  }
  check(x, 0, 'data')
  return shape
}

/** Writes one JS number with the conversion rules of `astype`: integers truncate and saturate, NaN becomes 0, bool is ≠ 0. */
export const convertNumber = (x: number, dtype: DType): number => {
  switch (dtype) {
    case 'bool':
      return x !== 0 ? 1 : 0
    case 'int32':
      return Number.isNaN(x) ? 0 : Math.min(2147483647, Math.max(-2147483648, Math.trunc(x)))
    case 'uint32':
      return Number.isNaN(x) ? 0 : Math.min(4294967295, Math.max(0, Math.trunc(x)))
    case 'float32':
      return Math.fround(x)
    case 'float64':
      return x
  }
}

/**
 * An array from nested JS numbers or booleans, or from a typed array (copied).
 *
 * dtype: as given; else bool for booleans, that of a typed array, float32 for numbers. Numbers are converted as `astype`
 * does. `shape` reinterprets a flat typed array or list.
 * @throws TypeError for jagged nesting or elements that are not numbers, with the place; RangeError for a wrong count.
 */
export const array = (data: Nested | TypedArray, options: { dtype?: DType; shape?: Shape } = {}): NdArray => {
  const { dtype: wanted } = options
  if (wanted !== undefined && !isDType(wanted)) throw new TypeError(`array: unknown dtype, got ${String(wanted)}`)
  if (ArrayBuffer.isView(data)) {
    const source = dtypeOfTypedArray(data) ?? (data instanceof Uint8Array && wanted === 'bool' ? 'bool' : undefined)
    if (source === undefined) {
      throw new TypeError(
        `array: typed arrays must be Float32Array, Float64Array, Int32Array, Uint32Array, or Uint8Array with dtype 'bool', got ${(data as object).constructor.name}`,
      )
    }
    const typed = data as TypedArray
    const dtype = wanted ?? source
    const shape = options.shape === undefined ? [typed.length] : [...checkShape('array', options.shape)]
    const out = allocate(dtype, typed.length)
    if (dtype === source && dtype !== 'bool') out.set(typed)
    else for (let i = 0; i < typed.length; i++) out[i] = convertNumber(typed[i]!, dtype)
    return new NdArray(dtype, shape, out)
  }
  const nested = data as Nested
  const found = shapeOfNested('array', nested)
  const flat = (Array.isArray(nested) ? (nested as readonly unknown[]).flat(Infinity) : [nested]) as readonly (
    number | boolean
  )[]
  const dtype = wanted ?? (flat.length > 0 && flat.every((x) => typeof x === 'boolean') ? 'bool' : 'float32')
  const shape = options.shape === undefined ? found : [...checkShape('array', options.shape)]
  const out = allocate(dtype, flat.length)
  for (let i = 0; i < flat.length; i++) out[i] = convertNumber(Number(flat[i]), dtype)
  return new NdArray(dtype, shape, out)
}

/** A rank-0 array holding `x`; weakly typed if asked, as bare JS numbers are. */
export const scalar = (
  x: number | boolean,
  dtype: DType = typeof x === 'boolean' ? 'bool' : 'float32',
  weakType = false,
): NdArray => {
  const out = allocate(dtype, 1)
  out[0] = convertNumber(Number(x), dtype)
  return new NdArray(dtype, [], out, weakType)
}
