/** The checksums of a Parquet file's pages, which its reader passes over; what the pages hold is the reader's business. */
import { crc32 } from '@pullback/layers/zip'

/** Where the pages of one column lie, one after another, each a header and its bytes; and how many values they hold. */
export interface PageRange {
  readonly start: number
  readonly end: number
  readonly values: number
}

/**
 * What is wrong with the pages of a column, as "expected ..., found ...": bytes that do not have the checksum (CRC-32, of the
 * bytes as stored) which their header states, if it states one, a page that refers to a dictionary where there is none, and
 * pages that do not hold the values of the column.
 *
 * Source: the Parquet format's `parquet.thrift`, PageHeader, in Thrift's compact protocol.
 * @throws RangeError where a header cannot be read or its page would go beyond the file.
 */
export const pageMistake = (bytes: Uint8Array, { start, end, values }: PageRange): string | undefined => {
  const cursor = { bytes, at: start }
  let held = 0
  let hasDictionary = false
  for (let page = 0; cursor.at < end; page++) {
    const header = pageHeader(cursor)
    const from = cursor.at
    if (header.size < 0) throw new RangeError('a page header without a size')
    pass(cursor, header.size)
    held += header.values
    if (header.type === DICTIONARY_PAGE) hasDictionary = true
    else if (!hasDictionary && BY_DICTIONARY.includes(header.encoding)) {
      return `expected a dictionary before page ${page}, found none`
    }
    if (header.crc === undefined) continue
    const wanted = header.crc >>> 0
    const crc = crc32(bytes.subarray(from, cursor.at))
    if (crc !== wanted) return `expected the checksum ${hex(wanted)} of page ${page}, found ${hex(crc)}`
  }
  return held === values ? undefined : `expected ${values} values in its pages, found ${held}`
}

const hex = (crc: number): string => crc.toString(16).padStart(8, '0')

interface Cursor {
  readonly bytes: Uint8Array
  at: number
}

/** Types of fields in the compact protocol; true and false are the values themselves. */
const STOP = 0
const FALSE = 2
const BYTE = 3
const I32 = 5
const I64 = 6
const DOUBLE = 7
const BINARY = 8
const LIST = 9
const SET = 10
const STRUCT = 12

const byte = (c: Cursor): number => {
  const b = c.bytes[c.at++]
  if (b === undefined) throw new RangeError('a page without end')
  return b
}

/** Goes on by `size` bytes, which must be there: a list may claim to be of any length. */
const pass = (c: Cursor, size: number): void => {
  c.at += size
  if (c.at > c.bytes.length) throw new RangeError('a page without end')
}

/** The lowest 32 bits of a number of 7 bits per byte, the lowest first. */
const varint = (c: Cursor): number => {
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const b = byte(c)
    if (shift < 32) value |= (b & 0x7f) << shift
    if (b < 0x80) return value >>> 0
  }
}

/** Signs are in the lowest bit. */
const zigzag = (c: Cursor): number => {
  const n = varint(c)
  return (n >>> 1) ^ -(n & 1)
}

interface PageHeader {
  readonly type: number
  /** Bytes of the page; -1 where it is not said. */
  readonly size: number
  readonly crc: number | undefined
  /** None in a dictionary. */
  readonly values: number
  readonly encoding: number
}

const DICTIONARY_PAGE = 2
/** The numbers of the fields that hold the three kinds of headers. */
const DATA_HEADER = 5
const DICTIONARY_HEADER = 7
const DATA_HEADER_2 = 8
/** The encodings PLAIN_DICTIONARY and RLE_DICTIONARY. */
const BY_DICTIONARY: readonly number[] = [2, 8]

/** Damage can change a field's type, and so what the reader makes of it. */
const checkType = (found: number, wanted: number): void => {
  if (found !== wanted) throw new RangeError(`a field of type ${found} in a page header in place of ${wanted}`)
}

const number = (c: Cursor, type: number): number => {
  checkType(type, I32)
  return zigzag(c)
}

const pageHeader = (c: Cursor): PageHeader => {
  const found = { type: -1, size: -1, crc: undefined as number | undefined, values: 0, encoding: -1 }
  eachField(c, (id, type) => {
    if (id <= 4) {
      const x = number(c, type)
      if (id === 1) found.type = x
      if (id === 3) found.size = x
      if (id === 4) found.crc = x
      return
    }
    if (id !== DATA_HEADER && id !== DICTIONARY_HEADER && id !== DATA_HEADER_2) {
      skip(c, type)
      return
    }
    checkType(type, STRUCT)
    const isSecondKind = id === DATA_HEADER_2
    const numbers = isSecondKind ? 6 : id === DICTIONARY_HEADER ? 2 : 4
    eachField(c, (inner, innerType) => {
      // What comes after the numbers is statistics and flags.
      if (inner > numbers) {
        skip(c, innerType)
        return
      }
      const x = number(c, innerType)
      if (inner === 1 && id !== DICTIONARY_HEADER) found.values = x
      if (inner === (isSecondKind ? 4 : 2)) found.encoding = x
    })
  })
  return found
}

/** Calls `read` for each field of a structure, in the order of their numbers; it must take the field's bytes. */
const eachField = (c: Cursor, read: (id: number, type: number) => void): void => {
  let id = 0
  for (;;) {
    const head = byte(c)
    const type = head & 0x0f
    if (type === STOP) return
    const before = id
    id = head >> 4 === 0 ? zigzag(c) : id + (head >> 4)
    if (id <= before) throw new RangeError(`a field ${id} after ${before} in a page header`)
    read(id, type)
  }
}

const skip = (c: Cursor, type: number): void => {
  if (type <= FALSE) return
  if (type === BYTE) pass(c, 1)
  else if (type <= I64) varint(c)
  else if (type === DOUBLE) pass(c, 8)
  else if (type === BINARY) pass(c, varint(c))
  else if (type === LIST || type === SET) {
    const head = byte(c)
    const count = head >> 4 === 15 ? varint(c) : head >> 4
    // In a list a truth value is a byte.
    for (let i = 0; i < count; i++) skip(c, Math.max(head & 0x0f, BYTE))
  } else if (type === STRUCT) {
    eachField(c, (_, inner) => {
      skip(c, inner)
    })
  } else throw new RangeError(`a field of type ${type} in a page header`)
}
