/** Reads zip archives that may be damaged or made to do harm: everything is checked before memory is asked for. */
import { checkOptions } from '@pullback/core'
import { Inflate } from 'fflate'
import { E } from '../fp.ts'
import { crc32 } from './crc32.ts'
import { nameProblem } from './writeZip.ts'

/** What `readZip` found wrong. */
export interface ZipError {
  readonly tag: 'zip'
  /** Where: an entry's name, or 'archive'. */
  readonly at: string
  readonly expected: string
  readonly found: string
}

export interface ZipOptions {
  /** The most bytes all entries together may unpack to. Default 4 GiB. */
  readonly maxBytes?: number
}

/** The error in a line, such as `zip: "a.npy": expected the checksum 00000000, found 1c291ca3`. */
export const showZipError = ({ at, expected, found }: ZipError): string =>
  `zip: ${at === 'archive' ? at : JSON.stringify(at)}: expected ${expected}, found ${found}`

/**
 * The entries of an archive by name, unpacked; folders are left out.
 *
 * Refused: names that lead out of a folder or come twice, entries that overlap, encrypted entries, methods other than
 * stored and deflate, sizes that deflate cannot reach or that exceed `maxBytes`, and wrong checksums. Nothing is
 * unpacked beyond the size an entry claims.
 */
export const readZip = (
  bytes: Uint8Array,
  options: ZipOptions = {},
): E.Either<ZipError, ReadonlyMap<string, Uint8Array<ArrayBuffer>>> => {
  checkOptions('readZip', options, ['maxBytes'])
  const { maxBytes = 2 ** 32 } = options
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(bytes, view)
  if (E.isLeft(directory)) return directory
  const listed = readDirectory(bytes, view, directory.right)
  if (E.isLeft(listed)) return listed
  const entries = listed.right
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > maxBytes) return left('archive', `at most ${maxBytes} bytes unpacked`, `${total}`)
  let covered = 0
  for (const { name, start, end } of [...entries].sort((a, b) => a.start - b.start)) {
    if (start < covered) return left(name, `bytes of its own from ${covered} on`, `from ${start}`)
    covered = end
  }
  const unpacked = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue
    const content = unpack(bytes.subarray(entry.dataAt, entry.end), entry)
    if (E.isLeft(content)) return content
    unpacked.set(entry.name, content.right)
  }
  return E.right(unpacked)
}

const left = (at: string, expected: string, found: string): E.Either<ZipError, never> =>
  E.left({ tag: 'zip', at, expected, found })

interface Directory {
  readonly at: number
  readonly bytes: number
  readonly count: number
}

interface Entry {
  readonly name: string
  readonly isDeflated: boolean
  readonly crc: number
  readonly size: number
  /** Of its local header, its data and the end of that. */
  readonly start: number
  readonly dataAt: number
  readonly end: number
}

// Signatures of PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const LOCAL_BYTES = 30
const CENTRAL_BYTES = 46
const END_BYTES = 22
/** In a field of 32 bits: the value stands in an extra field of 64. */
const ELSEWHERE = 0xffffffff
/** Deflate's best: 258 bytes for two bits, plus what a block may hold at the end. */
const MOST_RATIO = 1032

const findDirectory = (bytes: Uint8Array, view: DataView): E.Either<ZipError, Directory> => {
  const first = Math.max(0, bytes.length - END_BYTES - 0xffff)
  for (let at = bytes.length - END_BYTES; at >= first; at--) {
    // The comment must reach the end exactly, so that no other reader finds another directory.
    if (view.getUint32(at, true) !== END || at + END_BYTES + view.getUint16(at + 20, true) !== bytes.length) continue
    const disks = view.getUint16(at + 4, true) + view.getUint16(at + 6, true)
    const [here, count] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [size, start] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)]
    if (disks !== 0 || here !== count) return left('archive', 'one file', 'a part of several')
    if (start + size !== at) return left('archive', `a directory that ends at ${at}`, `${start} + ${size}`)
    return E.right({ at: start, bytes: size, count })
  }
  return left('archive', 'a zip archive', bytes.length < END_BYTES ? `${bytes.length} bytes` : 'no end record')
}

const readDirectory = (
  bytes: Uint8Array,
  view: DataView,
  directory: Directory,
): E.Either<ZipError, readonly Entry[]> => {
  const limit = directory.at + directory.bytes
  const entries: Entry[] = []
  const names = new Set<string>()
  let at = directory.at
  for (let i = 0; i < directory.count; i++) {
    if (at + CENTRAL_BYTES > limit || view.getUint32(at, true) !== CENTRAL) {
      return left('archive', `${directory.count} entries in its directory`, `${i}`)
    }
    const [nameBytes, extraBytes] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)]
    const next = at + CENTRAL_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true)
    if (next > limit) return left('archive', 'a directory of whole entries', `entry ${i} cut off`)
    const name = decode(bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes))
    if (name === undefined) return left('archive', 'names in UTF-8', `other bytes in entry ${i}`)
    const problem = names.has(name) ? 'the name twice' : nameProblem(name)
    if (problem !== undefined) return left(name, 'a relative path, once', problem)
    names.add(name)
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    if ((flags & 0x2041) !== 0) return left(name, 'no encryption', 'an encrypted entry')
    if (method !== 0 && method !== 8) return left(name, 'the method stored or deflate', `number ${method}`)
    const sizes = readSizes(view, at, at + CENTRAL_BYTES + nameBytes, extraBytes)
    if (sizes === undefined) return left(name, 'sizes', 'none in its extra field')
    const { size, packed, start } = sizes
    if (start + LOCAL_BYTES > directory.at || view.getUint32(start, true) !== LOCAL) {
      return left(name, 'a header before the directory', `none at ${start}`)
    }
    const dataAt = start + LOCAL_BYTES + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
    const end = dataAt + packed
    if (end > directory.at) return left(name, `data that ends by ${directory.at}`, `at ${end}`)
    const local = bytes.subarray(start + LOCAL_BYTES, start + LOCAL_BYTES + view.getUint16(start + 26, true))
    if (decode(local) !== name) return left(name, 'one name', 'another in its own header')
    const most = method === 0 ? packed : packed * MOST_RATIO
    if (size > most || (method === 0 && size < packed)) {
      return left(name, `at most ${most} bytes from ${packed}`, `${size} claimed`)
    }
    entries.push({ name, isDeflated: method === 8, crc: view.getUint32(at + 16, true), size, start, dataAt, end })
    at = next
  }
  if (at !== limit) return left('archive', `a directory of ${directory.bytes} bytes`, `${at - directory.at}`)
  return E.right(entries)
}

/** Sizes and the place of the local header, those of 64 bits from the extra field (id 1). */
const readSizes = (
  view: DataView,
  at: number,
  extraAt: number,
  extraBytes: number,
): { readonly size: number; readonly packed: number; readonly start: number } | undefined => {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  let [from, to] = [0, 0]
  for (let i = extraAt; i + 4 <= extraAt + extraBytes; i += 4 + view.getUint16(i + 2, true)) {
    if (view.getUint16(i, true) === 1) {
      from = i + 4
      to = Math.min(from + view.getUint16(i + 2, true), extraAt + extraBytes)
      break
    }
  }
  const values: number[] = []
  for (const value of short) {
    if (value !== ELSEWHERE) values.push(value)
    else if (from + 8 > to) return undefined
    else {
      values.push(Number(view.getBigUint64(from, true))) // beyond 2^53 it is refused for its size
      from += 8
    }
  }
  const [size = 0, packed = 0, start = 0] = values
  return { size, packed, start }
}

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** How much goes into the decompressor at a time: what comes out beyond the claimed size is at most 1032 times this. */
const PIECE = 1 << 14

const unpack = (
  packed: Uint8Array,
  { name, isDeflated, size, crc }: Entry,
): E.Either<ZipError, Uint8Array<ArrayBuffer>> => {
  const content = isDeflated ? inflate(packed, size) : new Uint8Array(packed)
  if (content === undefined) return left(name, `deflated data of ${size} bytes`, 'something else')
  const found = crc32(content)
  return found === crc ? E.right(content) : left(name, `the checksum ${hex(crc)}`, hex(found))
}

/** The data, or undefined unless it is deflated data of just this size. */
const inflate = (packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | undefined => {
  const out = new Uint8Array(size)
  let filled = 0
  let isDone = false
  const stream = new Inflate((piece, final) => {
    if (filled + piece.length <= size) out.set(piece, filled)
    filled += piece.length
    isDone = final
  })
  try {
    for (let at = 0; at < packed.length && filled <= size; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    }
  } catch {
    return undefined
  }
  return isDone && filled === size ? out : undefined
}

const hex = (crc: number): string => crc.toString(16).padStart(8, '0')
