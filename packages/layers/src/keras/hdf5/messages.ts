/** The parts of HDF5's object headers: what an object's type, shape, storage and attributes are. No groups here. */
import { refuse } from '../fileError.ts'
import { decodeText, Reader, UNDEFINED } from './reader.ts'

/** Of the HDF5 file format specification 3.0, section IV.A.2. */
export const MESSAGE = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  link: 0x06,
  layout: 0x08,
  filters: 0x0b,
  attribute: 0x0c,
  continuation: 0x10,
  symbolTable: 0x11,
  attributeInfo: 0x15,
} as const

export interface Message {
  readonly type: number
  readonly body: Reader
}

/** A type of elements, of those a Keras file has; others are known by their size only. */
export type ElementType =
  | { readonly tag: 'number'; readonly name: NumberName; readonly bytes: number; readonly isBig: boolean }
  | { readonly tag: 'text'; readonly bytes: number; readonly padding: number }
  | { readonly tag: 'longText'; readonly bytes: 16 }
  | { readonly tag: 'other'; readonly bytes: number; readonly what: string }

export type NumberName =
  | 'float16'
  | 'float32'
  | 'float64'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'bool'

const CONTINUED = 'hdf5: the parts of an object header must be different, got one twice'

/** The messages of the object header at an address. */
export const readMessages = (bytes: Uint8Array, address: number): readonly Message[] => {
  const head = new Reader(bytes, address)
  const blocks = new Set<number>([address])
  const messages: Message[] = []
  const isNew = bytes[address] === 0x4f // 'O' of OHDR; otherwise the version
  const queue: Reader[] = []
  let creationOrder = 0
  if (isNew) {
    head.expect('OHDR')
    version('object headers', head.u8(), [2])
    const flags = head.u8()
    head.skip((flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0))
    creationOrder = flags & 0x04 ? 2 : 0
    queue.push(head.part(head.sized(1 << (flags & 3))))
  } else {
    version('object headers', head.u8(), [1])
    head.skip(1 + 2 + 4) // their count is what the blocks hold
    const size = head.u32()
    head.skip(4)
    queue.push(head.part(size))
  }
  for (let block = queue.shift(); block !== undefined; block = queue.shift()) {
    const prefix = isNew ? 4 + creationOrder : 8
    while (block.left >= prefix) {
      const type = isNew ? block.u8() : block.u16()
      const size = block.u16()
      const flags = block.u8()
      block.skip(isNew ? creationOrder : 3)
      const body = block.part(size)
      if ((flags & 2) !== 0 && type !== 0) refuse('hdf5: messages must stand in the header itself, got a shared one')
      if (type !== MESSAGE.continuation) {
        messages.push({ type, body })
        continue
      }
      const at = body.address()
      const length = body.u64()
      if (blocks.has(at)) refuse(CONTINUED)
      blocks.add(at)
      const next = new Reader(bytes, at).part(length)
      if (isNew) next.expect('OCHK')
      queue.push(isNew ? next.part(next.left - 4) : next) // without the checksum
    }
  }
  return messages
}

const version = (what: string, found: number, known: readonly number[]): number => {
  if (!known.includes(found)) {
    refuse(`hdf5: ${what} must have version ${known.join(' or ')}, got ${found}: damaged, or too new to be read`)
  }
  return found
}

/** The sizes of an array; [] for a scalar, and [0] for none at all. */
export const readDataspace = (r: Reader): readonly number[] => {
  const v = version('dataspaces', r.u8(), [1, 2])
  const rank = r.u8()
  r.skip(1) // flags: largest sizes follow the sizes
  const kind = r.u8()
  if (v === 1) r.skip(4)
  if (v === 2 && kind === 2) return [0]
  if (rank > 32) refuse(`hdf5: arrays must have at most 32 axes, got ${rank}`)
  return Array.from({ length: rank }, () => r.u64())
}

export const readDatatype = (r: Reader): ElementType => {
  const kind = r.u8()
  const [bits, more] = [r.u8(), r.u8()]
  r.skip(1)
  const bytes = r.u32()
  const isBig = (bits & 1) === 1
  switch (kind & 0x0f) {
    case 0: {
      const [offset, precision] = [r.u16(), r.u16()]
      const name = `${bits & 8 ? 'int' : 'uint'}${8 * bytes}`
      if (offset !== 0 || precision !== 8 * bytes || ![1, 2, 4, 8].includes(bytes)) break
      return { tag: 'number', name: name as NumberName, bytes, isBig } // one of the eight just checked
    }
    case 1: {
      const shape = [r.u16(), r.u16(), r.u8(), r.u8(), r.u8(), r.u8(), r.u32(), more].join()
      const name = FLOATS[shape]
      if (name === undefined || (bits & 0x40) !== 0) break
      return { tag: 'number', name, bytes, isBig }
    }
    case 3:
      return { tag: 'text', bytes, padding: bits & 0x0f }
    case 8: {
      const base = readDatatype(r)
      // What h5py makes of bools.
      if (base.tag === 'number' && base.name === 'int8') return { ...base, name: 'bool' }
      break
    }
    case 9:
      if ((bits & 0x0f) === 1 && bytes === 16) return { tag: 'longText', bytes }
  }
  return { tag: 'other', bytes, what: `class ${kind & 0x0f} of ${bytes} bytes` }
}

/** Bit offset, precision, place and size of exponent and mantissa, bias, place of the sign: IEEE 754. */
const FLOATS: Readonly<Record<string, NumberName>> = {
  '0,16,10,5,0,10,15,15': 'float16',
  '0,32,23,8,0,23,127,31': 'float32',
  '0,64,52,11,0,52,1023,63': 'float64',
}

/** Where the elements lie: in the file as they are, or in the header. */
export const readLayout = (r: Reader): { readonly at: number; readonly bytes: number } => {
  version('layouts', r.u8(), [3, 4])
  const kind = r.u8()
  if (kind === 0) {
    const bytes = r.u16()
    const { at } = r
    r.skip(bytes)
    return { at, bytes }
  }
  if (kind !== 1) refuse('hdf5: arrays must be stored in one piece, got one in chunks; write it without compression')
  return { at: r.address(), bytes: r.u64() }
}

export interface Attribute {
  readonly name: string
  readonly type: ElementType
  readonly shape: readonly number[]
  readonly data: Reader
}

export const readAttribute = (r: Reader): Attribute => {
  const v = version('attributes', r.u8(), [1, 2, 3])
  r.skip(1)
  const [nameBytes, typeBytes, spaceBytes] = [r.u16(), r.u16(), r.u16()]
  if (v === 3) r.skip(1)
  const padded = (bytes: number): number => (v === 1 ? Math.ceil(bytes / 8) * 8 : bytes)
  const name = r.part(padded(nameBytes)).text()
  const type = readDatatype(r.part(padded(typeBytes)))
  const shape = readDataspace(r.part(padded(spaceBytes)))
  return { name, type, shape, data: r }
}

/** A link of the newer kind of group: a name and the address of an object header. */
export const readLink = (r: Reader): { readonly name: string; readonly address: number } => {
  version('links', r.u8(), [1])
  const flags = r.u8()
  const kind = flags & 0x08 ? r.u8() : 0
  r.skip((flags & 0x04 ? 8 : 0) + (flags & 0x10 ? 1 : 0))
  const name = decodeText(r.slice(r.sized(1 << (flags & 3))))
  if (kind !== 0) refuse(`hdf5: ${JSON.stringify(name)} must be an object of this file, got a link to elsewhere`)
  return { name, address: r.address() }
}

/** Refuses links or attributes that are kept in a heap of their own, as large groups of the newest format are. */
export const refuseDense = (what: string, r: Reader): void => {
  version(what, r.u8(), [0])
  const flags = r.u8()
  r.skip(flags & 1 ? (what === 'links' ? 8 : 2) : 0)
  if (r.address() !== UNDEFINED) refuse(`hdf5: ${what} must stand in the header, got so many that they lie elsewhere`)
}
