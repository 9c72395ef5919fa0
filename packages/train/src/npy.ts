/** NumPy's format for one array. Bytes in, arrays out; archives of several are `npz.ts`. */
import type { ArrayBufferData, ArrayData, DTypeName } from './arrayData.ts'
import { E } from './fp.ts'

/** What `decodeNpy` or `decodeNpz` found wrong with bytes from outside. */
export interface NpyError {
  readonly tag: 'npy'
  /** Where: 'header', 'data', or a name in an archive. */
  readonly at: string
  readonly expected: string
  readonly found: string
}

/** The error in a line, such as `npy: header: expected a dtype of …, found "<c16"`. */
export const showNpyError = ({ at, expected, found }: NpyError): string =>
  `npy: ${at}: expected ${expected}, found ${found}`

/**
 * Writes one array in NumPy's format, version 1.0 (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html).
 *
 * The same array gives the same bytes as `numpy.save`. Throws TypeError for bfloat16, which NumPy does not have, and
 * where buffer, shape and dtype disagree. Assumes a little-endian machine, as every engine with WebAssembly is.
 */
export const encodeNpy = ({ dtype, shape, data }: ArrayData): Uint8Array<ArrayBuffer> => {
  const code = CODES[dtype]
  if (code === undefined) throw new TypeError(`encodeNpy: the dtype must be one that NumPy has, got ${dtype}`)
  const elements = shape.reduce((n, d) => n * d, 1)
  if (elements !== data.length || data.BYTES_PER_ELEMENT !== bytesOfCode(code)) {
    throw new TypeError(
      `encodeNpy: data must have one element per place, got ${data.constructor.name} of ${data.length} for ${dtype} [${shape.join(', ')}]`,
    )
  }
  const sizes = shape.length === 1 ? `${shape[0] ?? 0},` : shape.join(', ')
  const text = `{'descr': '${code}', 'fortran_order': False, 'shape': (${sizes}), }`
  // Data begins at a multiple of 64; a line feed ends the header.
  const dataAt = Math.ceil((PREFIX + text.length + 1) / 64) * 64
  const out = new Uint8Array(dataAt + data.byteLength)
  out.set(MAGIC)
  out.set([1, 0], MAGIC.length)
  new DataView(out.buffer).setUint16(MAGIC.length + 2, dataAt - PREFIX, true)
  out.fill(0x20, PREFIX, dataAt - 1)
  new TextEncoder().encodeInto(text, out.subarray(PREFIX))
  out[dataAt - 1] = 0x0a
  out.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), dataAt)
  return out
}

/**
 * Reads one array in NumPy's format, versions 1 to 3, either byte order, either order of axes; the array is a copy.
 *
 * 64-bit integers, NumPy's default, become int32 or uint32 where all of them fit, and are refused otherwise. Other types,
 * as objects, whose reading would run code, are refused by name. Shape and size are compared before anything is allocated.
 */
export const decodeNpy = (bytes: Uint8Array): E.Either<NpyError, ArrayData> => {
  if (bytes.length < PREFIX || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    return left('header', 'the signature of npy', bytes.length < PREFIX ? `${bytes.length} bytes` : 'other bytes')
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = bytes[MAGIC.length] ?? 0
  if (version < 1 || version > 3) return left('header', 'version 1, 2 or 3', String(version))
  const begin = version === 1 ? PREFIX : PREFIX + 2
  if (bytes.length < begin) return left('header', `${begin} bytes`, String(bytes.length))
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true)
  if (length > Math.min(bytes.length - begin, MAX_HEADER_BYTES)) {
    return left('header', `at most ${Math.min(bytes.length - begin, MAX_HEADER_BYTES)} bytes`, String(length))
  }
  const header = readHeader(new TextDecoder('latin1').decode(bytes.subarray(begin, begin + length)))
  if (E.isLeft(header)) return header
  const { code, isFortran, shape } = header.right
  const data = bytes.subarray(begin + length)
  const [, order = '', kind = ''] = /^([<>|=])(.*)$/.exec(code) ?? []
  const type = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined
  if (type === undefined || (order === '|') !== (type.bytes === 1)) {
    return left('header', `a dtype of ${Object.keys(TYPES).join(', ')} with its byte order`, JSON.stringify(code))
  }
  // With a zero in it the product is 0 however large the rest; else it grows, so stopping early keeps it exact.
  const wanted = data.length / type.bytes
  let elements = shape.includes(0) ? 0 : 1
  for (const n of elements === 0 ? [] : shape) if (elements <= wanted) elements *= n
  if (elements !== wanted) {
    return left('data', `${data.length} bytes of ${code} to hold [${shape.slice(0, 12).join(', ')}]`, 'another size')
  }
  const copy = new Uint8Array(data)
  if (order === '>') for (let i = 0; i < copy.length; i += type.bytes) copy.subarray(i, i + type.bytes).reverse()
  const read = type.read(copy)
  if (read === undefined) return left('data', type.expected ?? 'other elements', 'others')
  const { dtype, data: found } = read
  return E.right({ dtype, shape, data: isFortran ? transposed(found, shape) : found })
}

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]
/** Signature, version and the length of the header. */
const PREFIX = 10
const MAX_HEADER_BYTES = 1 << 20
const MAX_AXES = 64

const CODES: Readonly<Partial<Record<DTypeName, string>>> = {
  float16: '<f2', float32: '<f4', float64: '<f8', int8: '|i1', int16: '<i2', int32: '<i4', uint8: '|u1', uint16: '<u2',
  uint32: '<u4', bool: '|b1',
} // prettier-ignore

const bytesOfCode = (code: string): number => Number(code.slice(2))

const left = (at: string, expected: string, found: string): E.Either<NpyError, never> =>
  E.left({ tag: 'npy', at, expected, found })

interface Read {
  readonly dtype: DTypeName
  readonly data: ArrayBufferData
}

interface Type {
  readonly bytes: number
  /** The elements, or undefined where they are not as expected. */
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => Read | undefined
  readonly expected?: string
}

const as = (dtype: DTypeName, bytes: number, view: (buffer: ArrayBuffer) => ArrayBufferData): Type => ({
  bytes,
  read: ({ buffer }) => ({ dtype, data: view(buffer) }),
})

const narrowed = (dtype: 'int32' | 'uint32', wide: (b: ArrayBuffer) => BigInt64Array | BigUint64Array): Type => {
  const [least, most] = dtype === 'int32' ? [-(2n ** 31n), 2n ** 31n - 1n] : [0n, 2n ** 32n - 1n]
  return {
    bytes: 8,
    expected: `64-bit integers that fit in ${dtype}`,
    read: ({ buffer }) => {
      const from = wide(buffer)
      const data = dtype === 'int32' ? new Int32Array(from.length) : new Uint32Array(from.length)
      for (let i = 0; i < from.length; i++) {
        const n = from[i] ?? 0n
        if (n < least || n > most) return undefined
        data[i] = Number(n)
      }
      return { dtype, data }
    },
  }
}

const TYPES: Readonly<Record<string, Type>> = {
  f2: as('float16', 2, (b) => new Uint16Array(b)),
  f4: as('float32', 4, (b) => new Float32Array(b)),
  f8: as('float64', 8, (b) => new Float64Array(b)),
  i1: as('int8', 1, (b) => new Int8Array(b)),
  i2: as('int16', 2, (b) => new Int16Array(b)),
  i4: as('int32', 4, (b) => new Int32Array(b)),
  i8: narrowed('int32', (b) => new BigInt64Array(b)),
  u1: as('uint8', 1, (b) => new Uint8Array(b)),
  u2: as('uint16', 2, (b) => new Uint16Array(b)),
  u4: as('uint32', 4, (b) => new Uint32Array(b)),
  u8: narrowed('uint32', (b) => new BigUint64Array(b)),
  b1: {
    bytes: 1,
    expected: 'bools that are 0 or 1',
    read: (bytes) => (bytes.some((byte) => byte > 1) ? undefined : { dtype: 'bool', data: bytes }),
  },
}

interface Header {
  readonly code: string
  readonly isFortran: boolean
  readonly shape: readonly number[]
}

/** The header is a Python dictionary of three entries; nothing but these is understood, and nothing is evaluated. */
const readHeader = (text: string): E.Either<NpyError, Header> => {
  const entries = new Map<string, string>()
  const entry = /\s*'(descr|fortran_order|shape)'\s*:\s*('[^'\\]{1,16}'|True|False|\([0-9L,\s]{0,2000}\))\s*(,|(?=\}))/y
  const open = /^\s*\{/.exec(text)
  entry.lastIndex = open?.[0].length ?? text.length
  for (let at = entry.lastIndex, found = entry.exec(text); found !== null; found = entry.exec(text)) {
    const [whole, key = '', value = ''] = found
    if (entries.has(key)) return left('header', 'each entry once', `${key} twice`)
    entries.set(key, value)
    at += whole.length
    entry.lastIndex = at
  }
  const [descr = '', order = '', sizes = ''] = ['descr', 'fortran_order', 'shape'].map((key) => entries.get(key))
  const isWhole = entries.size === 3 && descr.startsWith("'") && /^[TF]/.test(order) && sizes.startsWith('(')
  if (!isWhole)
    return left('header', "a dictionary of 'descr', 'fortran_order' and 'shape'", JSON.stringify(text.slice(0, 60)))
  const shape = [...sizes.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  if (
    !/^\(\s*(\d+L?\s*(,\s*\d+L?\s*)*,?)?\s*\)$/.test(sizes) ||
    shape.length > MAX_AXES ||
    !shape.every(Number.isSafeInteger)
  ) {
    return left('header', `a shape of at most ${MAX_AXES} sizes`, sizes.slice(0, 60))
  }
  return E.right({ code: descr.slice(1, -1), isFortran: order === 'True', shape })
}

/** Elements whose first axis runs fastest, as those whose last does. */
const transposed = (data: ArrayBufferData, shape: readonly number[]): ArrayBufferData => {
  const out = data.slice()
  const strides: number[] = []
  let stride = 1
  for (const n of shape) {
    strides.push(stride)
    stride *= n
  }
  const index = new Array<number>(shape.length).fill(0)
  let from = 0
  for (let i = 0; i < out.length; i++) {
    out[i] = data[from] ?? 0
    for (let d = shape.length - 1; d >= 0; d--) {
      const [n = 1, step = 0, at = 0] = [shape[d], strides[d], index[d]]
      from += step
      index[d] = at + 1
      if (at + 1 < n) break
      from -= step * n
      index[d] = 0
    }
  }
  return out
}
