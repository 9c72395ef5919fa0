/** The IDX format of the MNIST files: one array of any rank, big-endian; packed with gzip or not. */
import { checkOptions } from '@pullback/core'
import type { ArrayBufferData, ArrayData, DTypeName } from './arrayData.ts'
import { E, F, TE } from './fp.ts'
import { gunzip, isGzip, type GunzipOptions, type GzipError } from './gzip.ts'

/** What `decodeIdx` found wrong with bytes from outside. */
export interface IdxError {
  readonly tag: 'idx'
  readonly message: string
}

/**
 * Reads an IDX file (LeCun, Cortes and Burges, the MNIST database, "The IDX file format"; http://yann.lecun.com/exdb/mnist/).
 *
 * Elements are uint8, int8, int16, int32, float32 or float64. The header's sizes are held against the file's length before
 * anything is allocated; missing bytes and bytes left over are errors.
 */
export const decodeIdx = (bytes: Uint8Array): E.Either<IdxError, ArrayData> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 4 || view.getUint16(0) !== 0) {
    return fail('two zero bytes, a type and a rank', isGzip(bytes) ? 'a gzip file (use readIdx)' : 'another beginning')
  }
  const [code, rank] = [view.getUint8(2), view.getUint8(3)]
  const type = TYPES.find((t) => t.code === code)
  if (type === undefined) {
    return fail(`a type of ${TYPES.map((t) => hex(t.code)).join(', ')}`, hex(code))
  }
  const dataAt = 4 + 4 * rank
  if (bytes.length < dataAt) return fail(`${rank} sizes in ${dataAt} bytes`, `${bytes.length} bytes`)
  const shape = Array.from({ length: rank }, (_, axis) => view.getUint32(4 + 4 * axis))
  const elements = (bytes.length - dataAt) / type.bytes
  // With a zero in it the product is 0 however large the rest; else it grows, so stopping early keeps it exact.
  let wanted = shape.includes(0) ? 0 : 1
  for (const size of wanted === 0 ? [] : shape) if (wanted <= elements) wanted *= size
  if (wanted !== elements) {
    return fail(
      `elements for [${shape.slice(0, 12).join(', ')}] of ${type.dtype}`,
      `${bytes.length - dataAt} bytes of data`,
    )
  }
  const data = type.make(elements)
  for (let i = 0; i < elements; i++) data[i] = type.get(view, dataAt + i * type.bytes)
  return E.right({ dtype: type.dtype, shape, data })
}

/** Reads an IDX file as it is or packed with gzip, such as `train-images-idx3-ubyte.gz`. */
export const readIdx = (
  bytes: Uint8Array,
  options: GunzipOptions = {},
): TE.TaskEither<IdxError | GzipError, ArrayData> => {
  checkOptions('readIdx', options, ['maxBytes'])
  return isGzip(bytes)
    ? F.pipe(
        gunzip(bytes, options),
        TE.flatMapEither((content): E.Either<IdxError | GzipError, ArrayData> => decodeIdx(content)),
      )
    : TE.fromEither(decodeIdx(bytes))
}

/**
 * Writes an IDX file; `decodeIdx` of it is the array. Throws TypeError for a dtype the format lacks (uint16, uint32, bool and
 * half floats), for a rank above 255, and when shape and data disagree.
 */
export const encodeIdx = ({ dtype, shape, data }: ArrayData): Uint8Array<ArrayBuffer> => {
  const type = TYPES.find((t) => t.dtype === dtype)
  if (type === undefined) {
    throw new TypeError(`encodeIdx: dtype must be one of ${TYPES.map((t) => t.dtype).join(', ')}, got ${dtype}`)
  }
  const elements = shape.reduce((product, size) => product * size, 1)
  if (shape.length > 255 || !shape.every((size) => Number.isInteger(size) && size >= 0 && size < 2 ** 32)) {
    throw new TypeError(`encodeIdx: shape must be at most 255 sizes below 2^32, got [${shape.slice(0, 12).join(', ')}]`)
  }
  if (elements !== data.length) {
    throw new TypeError(`encodeIdx: data must have ${elements} elements for [${shape.join(', ')}], got ${data.length}`)
  }
  const out = new Uint8Array(4 + 4 * shape.length + elements * type.bytes)
  const view = new DataView(out.buffer)
  out.set([0, 0, type.code, shape.length])
  shape.forEach((size, axis) => view.setUint32(4 + 4 * axis, size))
  const dataAt = 4 + 4 * shape.length
  for (let i = 0; i < elements; i++) type.set(view, dataAt + i * type.bytes, data[i] ?? 0)
  return out
}

const fail = (expected: string, found: string): E.Either<IdxError, never> =>
  E.left({ tag: 'idx', message: `decodeIdx: expected ${expected}, found ${found}` })

const hex = (code: number): string => `0x${code.toString(16).padStart(2, '0')}`

interface IdxType {
  readonly code: number
  readonly dtype: DTypeName
  readonly bytes: number
  readonly make: (elements: number) => ArrayBufferData
  readonly get: (view: DataView, at: number) => number
  readonly set: (view: DataView, at: number, x: number) => void
}

// prettier-ignore
const TYPES: readonly IdxType[] = [
  { code: 0x08, dtype: 'uint8', bytes: 1, make: (n) => new Uint8Array(n), get: (v, at) => v.getUint8(at), set: (v, at, x) => v.setUint8(at, x) },
  { code: 0x09, dtype: 'int8', bytes: 1, make: (n) => new Int8Array(n), get: (v, at) => v.getInt8(at), set: (v, at, x) => v.setInt8(at, x) },
  { code: 0x0b, dtype: 'int16', bytes: 2, make: (n) => new Int16Array(n), get: (v, at) => v.getInt16(at), set: (v, at, x) => v.setInt16(at, x) },
  { code: 0x0c, dtype: 'int32', bytes: 4, make: (n) => new Int32Array(n), get: (v, at) => v.getInt32(at), set: (v, at, x) => v.setInt32(at, x) },
  { code: 0x0d, dtype: 'float32', bytes: 4, make: (n) => new Float32Array(n), get: (v, at) => v.getFloat32(at), set: (v, at, x) => v.setFloat32(at, x) },
  { code: 0x0e, dtype: 'float64', bytes: 8, make: (n) => new Float64Array(n), get: (v, at) => v.getFloat64(at), set: (v, at, x) => v.setFloat64(at, x) },
]
