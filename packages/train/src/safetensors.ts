/** The safetensors format: named arrays in one file, with a JSON header. Bytes in, values out; no files. */
import type { ArrayBufferData, ArrayData, DTypeName } from './arrayData.ts'
import { E } from './fp.ts'
import { duplicateKey, isRecord } from './jsonKeys.ts'

/** What `decodeSafetensors` found wrong with bytes from outside. */
export interface SafetensorsError {
  readonly tag: 'safetensors'
  /** Where: a tensor's name, or 'header'. */
  readonly at: string
  readonly expected: string
  readonly found: string
}

export interface Tensors {
  readonly arrays: Readonly<Record<string, ArrayData>>
  /** Free text by name, stored in the header beside the tensors. */
  readonly metadata: Readonly<Record<string, string>>
}

/**
 * Writes arrays and metadata in the safetensors format (https://huggingface.co/docs/safetensors, format description).
 *
 * Arrays with wide elements come first, then by name, so that each starts at a multiple of its element size; the same
 * value gives the same bytes whatever the order of its keys. A bool is one byte, 0 or 1. Assumes a little-endian
 * machine, as every engine with WebAssembly is. Throws TypeError when buffer, shape and dtype of an array disagree.
 */
export const encodeSafetensors = ({ arrays, metadata }: Tensors): Uint8Array<ArrayBuffer> => {
  // `data` is read once: an array that lies in WebAssembly memory may copy itself out at each reading.
  const entries = Object.entries(arrays)
    .map(([name, { dtype, shape, data }]) => [name, { dtype, shape, data }] as const)
    .sort(([m, a], [n, b]) => DTYPES[b.dtype].bytes - DTYPES[a.dtype].bytes || (m < n ? -1 : 1))
  const head: [string, unknown][] = []
  if (Object.keys(metadata).length > 0) head.push([METADATA, sortedRecord(metadata)])
  let begin = 0
  for (const [name, array] of entries) {
    checkArray(name, array)
    const end = begin + array.data.byteLength
    head.push([name, { dtype: DTYPES[array.dtype].code, shape: array.shape, data_offsets: [begin, end] }])
    begin = end
  }
  // Not an object given to JSON.stringify: that one would move names such as "7" to the front.
  const json = `{${head.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`
  const text = new TextEncoder().encode(json)
  const headerBytes = Math.ceil(text.length / 8) * 8
  const out = new Uint8Array(8 + headerBytes + begin)
  new DataView(out.buffer).setBigUint64(0, BigInt(headerBytes), true)
  out.fill(SPACE, 8, 8 + headerBytes)
  out.set(text, 8)
  let at = 8 + headerBytes
  for (const [, { data }] of entries) {
    out.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at)
    at += data.byteLength
  }
  return out
}

/**
 * Reads bytes in the safetensors format; the arrays are copies.
 *
 * Memory stays in proportion to the file, whatever its header claims: sizes are checked before anything is allocated,
 * and ranges may neither overlap nor leave a gap. Dtypes that this library has no arrays for are refused by name.
 */
export const decodeSafetensors = (bytes: Uint8Array): E.Either<SafetensorsError, Tensors> => {
  const header = readHeader(bytes)
  if (E.isLeft(header)) return header
  const { record, dataAt } = header.right
  const { [METADATA]: rawMetadata = {}, ...rawTensors } = record
  if (!isRecord(rawMetadata)) return left('header', 'metadata that is an object', kindOf(rawMetadata))
  const wrong = Object.entries(rawMetadata).find(([, value]) => typeof value !== 'string')
  if (wrong !== undefined) return left('header', `text as metadata ${JSON.stringify(wrong[0])}`, kindOf(wrong[1]))

  const entries: (readonly [string, Entry])[] = []
  for (const [name, raw] of Object.entries(rawTensors)) {
    const entry = readEntry(name, raw, bytes.length - dataAt)
    if (E.isLeft(entry)) return entry
    entries.push([name, entry.right])
  }
  const ranges = entries.slice().sort(([, a], [, b]) => a.begin - b.begin || a.end - b.end)
  let covered = 0
  for (const [name, { begin, end }] of ranges) {
    if (begin !== covered) return left(name, `data from byte ${covered} (no overlap, no gap)`, `from byte ${begin}`)
    covered = end
  }
  if (covered !== bytes.length - dataAt) {
    return left('header', `tensors for all ${bytes.length - dataAt} bytes of data`, `for ${covered}`)
  }
  const arrays: [string, ArrayData][] = []
  for (const [name, { dtype, shape, begin, end }] of entries) {
    // Not slice: a Buffer's slice is a view.
    const copy = new Uint8Array(bytes.subarray(dataAt + begin, dataAt + end))
    if (dtype === 'bool' && copy.some((byte) => byte > 1)) return left(name, 'bools that are 0 or 1', 'another byte')
    arrays.push([name, { dtype, shape, data: DTYPES[dtype].view(copy) }])
  }
  return E.right({ arrays: Object.fromEntries(arrays), metadata: rawMetadata as Record<string, string> })
}

/** The error in a line, such as `safetensors: "w1": expected data from byte 16 (no overlap, no gap), found from byte 8`. */
export const showSafetensorsError = ({ at, expected, found }: SafetensorsError): string =>
  `safetensors: ${at === 'header' ? at : JSON.stringify(at)}: expected ${expected}, found ${found}`

const METADATA = '__metadata__'
const SPACE = 0x20
/** The format's own bound on the header. */
const MAX_HEADER_BYTES = 100_000_000

interface DType {
  readonly code: string
  readonly bytes: number
  readonly view: (bytes: Uint8Array<ArrayBuffer>) => ArrayBufferData
}

const DTYPES: Readonly<Record<DTypeName, DType>> = {
  float32: { code: 'F32', bytes: 4, view: ({ buffer }) => new Float32Array(buffer) },
  float64: { code: 'F64', bytes: 8, view: ({ buffer }) => new Float64Array(buffer) },
  int32: { code: 'I32', bytes: 4, view: ({ buffer }) => new Int32Array(buffer) },
  uint32: { code: 'U32', bytes: 4, view: ({ buffer }) => new Uint32Array(buffer) },
  bool: { code: 'BOOL', bytes: 1, view: (bytes) => bytes },
  float16: { code: 'F16', bytes: 2, view: ({ buffer }) => new Uint16Array(buffer) },
  bfloat16: { code: 'BF16', bytes: 2, view: ({ buffer }) => new Uint16Array(buffer) },
  int8: { code: 'I8', bytes: 1, view: ({ buffer }) => new Int8Array(buffer) },
  int16: { code: 'I16', bytes: 2, view: ({ buffer }) => new Int16Array(buffer) },
  uint8: { code: 'U8', bytes: 1, view: (bytes) => bytes },
  uint16: { code: 'U16', bytes: 2, view: ({ buffer }) => new Uint16Array(buffer) },
}

const dtypeOfCode: ReadonlyMap<unknown, DTypeName> = new Map(
  (Object.keys(DTYPES) as DTypeName[]).map((dtype) => [DTYPES[dtype].code, dtype]),
)

const left = (at: string, expected: string, found: string): E.Either<SafetensorsError, never> =>
  E.left({ tag: 'safetensors', at, expected, found })

const kindOf = (x: unknown): string => {
  if (x === undefined) return 'nothing'
  if (typeof x === 'object') return x === null ? 'null' : Array.isArray(x) ? 'a list' : 'an object'
  const text = JSON.stringify(x)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

interface Header {
  readonly record: Readonly<Record<string, unknown>>
  readonly dataAt: number
}

const readHeader = (bytes: Uint8Array): E.Either<SafetensorsError, Header> => {
  if (bytes.length < 8) return left('header', 'at least 8 bytes', `${bytes.length}`)
  const length = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true)
  const most = Math.min(bytes.length - 8, MAX_HEADER_BYTES)
  if (length > BigInt(most)) return left('header', `a length of at most ${most}`, length.toString())
  const dataAt = 8 + Number(length)
  let record: unknown
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(8, dataAt))
    record = JSON.parse(text)
  } catch {
    return left('header', 'JSON in UTF-8', 'something else')
  }
  if (!isRecord(record) || !text.startsWith('{')) return left('header', 'a JSON object', kindOf(record))
  const twice = duplicateKey(text)
  if (twice !== undefined) return left('header', 'each name once', `${kindOf(twice)} twice`)
  return E.right({ record, dataAt })
}

interface Entry {
  readonly dtype: DTypeName
  readonly shape: readonly number[]
  readonly begin: number
  readonly end: number
}

const isNatural = (x: unknown): x is number => typeof x === 'number' && Number.isSafeInteger(x) && x >= 0

const areNaturals = (xs: unknown): xs is readonly number[] => Array.isArray(xs) && xs.every(isNatural)

const readEntry = (name: string, raw: unknown, dataBytes: number): E.Either<SafetensorsError, Entry> => {
  if (!isRecord(raw)) return left(name, 'an object', kindOf(raw))
  const { dtype: code, shape, data_offsets: offsets } = raw
  const dtype = dtypeOfCode.get(code)
  if (dtype === undefined) return left(name, `a dtype of ${[...dtypeOfCode.keys()].join(', ')}`, kindOf(code))
  if (!areNaturals(shape)) return left(name, 'a shape of natural numbers', kindOf(shape))
  const [begin = 0, end = 0] = areNaturals(offsets) ? offsets : []
  if (!areNaturals(offsets) || offsets.length !== 2 || begin > end || end > dataBytes) {
    const found = JSON.stringify(offsets ?? null).slice(0, 60)
    return left(name, `data_offsets of two ascending integers up to ${dataBytes}`, found)
  }
  // With a zero in it the product is 0 however large the rest; else it grows, so stopping early keeps it exact.
  const wanted = (end - begin) / DTYPES[dtype].bytes
  let elements = shape.includes(0) ? 0 : 1
  for (const dimension of elements === 0 ? [] : shape) if (elements <= wanted) elements *= dimension
  if (elements !== wanted) {
    return left(
      name,
      `${wanted * DTYPES[dtype].bytes} bytes to hold [${shape.slice(0, 12).join(', ')}] of ${dtype}`,
      'another size',
    )
  }
  return E.right({ dtype, shape: shape.map((dimension) => dimension + 0), begin, end })
}

const checkArray = (name: string, { dtype, shape, data }: ArrayData): void => {
  if (name === METADATA)
    throw new TypeError(`encodeSafetensors: the name ${METADATA} is taken by the format, got it for an array`)
  const elements = shape.reduce((product, dimension) => product * dimension, 1)
  const isWhole = areNaturals(shape) && elements === data.length
  const expected = DTYPES[dtype].view(new Uint8Array(0)).constructor
  if (!isWhole || data.constructor !== expected) {
    throw new TypeError(
      `encodeSafetensors: ${JSON.stringify(name)} must have a ${expected.name} with one element per place, ` +
        `got ${data.constructor.name} of ${data.length} for ${dtype} [${shape.join(', ')}]`,
    )
  }
  if (dtype === 'bool' && data.some((byte) => byte > 1)) {
    throw new RangeError(`encodeSafetensors: ${JSON.stringify(name)} must hold bools as 0 or 1, got another byte`)
  }
}

const sortedRecord = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
