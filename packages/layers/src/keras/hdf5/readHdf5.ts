/**
 * Reads HDF5 files as Keras writes them: groups, arrays in one piece, attributes that are texts.
 *
 * The files may be damaged or made to do harm. Every place is checked, every object and block is visited once, arrays
 * may not overlap, and nothing is copied before it is asked for. Compressed arrays and dense groups are refused by name.
 * Source: The HDF Group, HDF5 File Format Specification 3.0, https://docs.hdfgroup.org/hdf5/v1_14/_f_m_t3.html.
 */
import { refuse } from '../fileError.ts'
import {
  MESSAGE,
  readAttribute,
  readDataspace,
  readDatatype,
  readLayout,
  readLink,
  readMessages,
  refuseDense,
  type Attribute,
  type ElementType,
  type Message,
} from './messages.ts'
import { decodeText, Reader, UNDEFINED } from './reader.ts'

export interface Hdf5Array {
  readonly tag: 'array'
  readonly type: ElementType
  readonly shape: readonly number[]
  /** The elements, a part of the file. */
  readonly bytes: Uint8Array
}

export interface Hdf5Group {
  readonly tag: 'group'
  readonly children: ReadonlyMap<string, Hdf5Array | Hdf5Group>
  /** The texts of an attribute; undefined where there is none, [] where it has no entries. */
  readonly texts: (name: string) => readonly string[] | undefined
}

/** What all HDF5 files begin with. */
const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]
const MAX_DEPTH = 64

export const isHdf5 = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte)

/** The root of a file; throws Refusal for one that cannot be read. */
export const readHdf5 = (bytes: Uint8Array): Hdf5Group => {
  const { root, file } = readSuperblock(bytes)
  const node = readObject(file, root, '', 0)
  if (node.tag !== 'group') return refuse('hdf5: the root must be a group, got an array')
  let covered = 0
  for (const { at, end, path } of [...file.ranges].sort((a, b) => a.at - b.at)) {
    if (at < covered) refuse(`hdf5: ${path} must have bytes of its own from ${covered} on, got them from ${at}`)
    covered = end
  }
  return node
}

interface File {
  readonly bytes: Uint8Array
  /** Addresses of headers, so that none is read twice: no cycle, and no more objects than bytes. */
  readonly seen: Set<number>
  readonly ranges: { readonly at: number; readonly end: number; readonly path: string }[]
  /** How many more bytes of long texts may be read, so that one text in many places cannot fill the memory. */
  readonly budget: { bytes: number }
}

const readSuperblock = (all: Uint8Array): { readonly root: number; readonly file: File } => {
  if (!isHdf5(all)) refuse('hdf5: the file must begin with the signature of HDF5, got something else')
  const r = new Reader(all, 8)
  const version = r.u8()
  if (version > 3) refuse(`hdf5: the version must be at most 3, got ${version}`)
  const isOld = version < 2
  if (isOld) r.skip(4)
  const [offsets, lengths] = [r.u8(), r.u8()]
  if (offsets !== 8 || lengths !== 8)
    refuse(`hdf5: addresses and sizes must have 8 bytes, got ${offsets} and ${lengths}`)
  r.skip(isOld ? 1 + 4 + 4 + (version === 1 ? 4 : 0) : 1)
  const base = r.u64()
  r.skip(8) // free space, or the extension
  const end = r.u64()
  if (base !== 0 || end > all.length) {
    refuse(
      `hdf5: the file must begin at 0 and have ${end} bytes, got ${base} and ${all.length}: it is cut off or damaged`,
    )
  }
  if (isOld) r.skip(8 + 8) // driver information, name of the root
  const root = r.address()
  const bytes = all.subarray(0, end)
  return { root, file: { bytes, seen: new Set(), ranges: [], budget: { bytes: 4 * end } } }
}

const readObject = (file: File, address: number, path: string, depth: number): Hdf5Array | Hdf5Group => {
  if (depth > MAX_DEPTH) refuse(`hdf5: groups must be nested at most ${MAX_DEPTH} deep, got more at ${path}`)
  if (address === UNDEFINED) refuse(`hdf5: ${path} must be an object, got none`)
  if (file.seen.has(address)) refuse(`hdf5: ${path} must be an object of its own, got one that has another name too`)
  file.seen.add(address)
  const messages = readMessages(file.bytes, address)
  const find = (type: number): Reader | undefined => messages.find((m) => m.type === type)?.body
  const [type, space, layout] = [find(MESSAGE.datatype), find(MESSAGE.dataspace), find(MESSAGE.layout)]
  if (type !== undefined && space !== undefined && layout !== undefined) {
    if (find(MESSAGE.filters) !== undefined) refuse(`hdf5: ${path} must not be compressed, got an array with filters`)
    return readArray(file, path, readDatatype(type), readDataspace(space), layout)
  }
  const links = [...tableLinks(file, find(MESSAGE.symbolTable), path), ...headerLinks(messages)]
  const children = new Map<string, Hdf5Array | Hdf5Group>()
  for (const { name, address: at } of links) {
    if (children.has(name)) refuse(`hdf5: names in ${path || '/'} must differ, got ${JSON.stringify(name)} twice`)
    children.set(name, readObject(file, at, `${path}/${name}`, depth + 1))
  }
  return { tag: 'group', children, texts: (name) => readTexts(file, messages, name) }
}

const readArray = (
  file: File,
  path: string,
  type: ElementType,
  shape: readonly number[],
  layout: Reader,
): Hdf5Array => {
  const { at, bytes } = readLayout(layout)
  // With a zero in it the product is 0 however large the rest; else it grows, so stopping early keeps it exact.
  let wanted = shape.includes(0) ? 0 : type.bytes
  for (const n of wanted === 0 ? [] : shape) if (wanted <= file.bytes.length) wanted *= n
  if (wanted === 0) return { tag: 'array', type, shape, bytes: new Uint8Array(0) }
  if (at === UNDEFINED || bytes < wanted) {
    refuse(`hdf5: ${path} must have ${wanted} bytes for [${shape.join(', ')}], got ${at === UNDEFINED ? 0 : bytes}`)
  }
  const content = new Reader(file.bytes, at).slice(wanted)
  file.ranges.push({ at, end: at + wanted, path })
  return { tag: 'array', type, shape, bytes: content }
}

interface Link {
  readonly name: string
  readonly address: number
}

const headerLinks = (messages: readonly Message[]): readonly Link[] => {
  for (const { type, body } of messages) if (type === MESSAGE.linkInfo) refuseDense('links', body)
  return messages.filter(({ type }) => type === MESSAGE.link).map(({ body }) => readLink(body))
}

/** The links of the older kind of group: a tree whose leaves are tables of names. */
const tableLinks = (file: File, table: Reader | undefined, path: string): readonly Link[] => {
  if (table === undefined) return []
  const [tree, heapAt] = [table.address(), table.address()]
  const heap = new Reader(file.bytes, heapAt)
  heap.expect('HEAP')
  heap.skip(4)
  const size = heap.u64()
  heap.skip(8)
  const names = heap.address()
  if (names === UNDEFINED) refuse(`hdf5: the names in ${path || '/'} must lie somewhere, got no address`)
  const links: Link[] = []
  const pending = [tree]
  for (let at = pending.shift(); at !== undefined; at = pending.shift()) {
    if (file.seen.has(at)) refuse(`hdf5: the tables of ${path || '/'} must be its own, got one at ${at} twice`)
    file.seen.add(at)
    const r = new Reader(file.bytes, at)
    if (file.bytes[at] === 0x54) {
      r.expect('TREE')
      if (r.u8() !== 0) refuse(`hdf5: ${path || '/'} must have a tree of names, got another`)
      r.skip(1)
      const used = r.u16()
      r.skip(16 + 8)
      for (let i = 0; i < used; i++) {
        pending.push(r.address())
        r.skip(8)
      }
      continue
    }
    r.expect('SNOD')
    r.skip(2)
    const count = r.u16()
    for (let i = 0; i < count; i++) {
      const nameAt = r.u64()
      const address = r.address()
      const cached = r.u32()
      r.skip(4 + 16)
      if (nameAt >= size) refuse(`hdf5: names in ${path || '/'} must lie within ${size} bytes, got one at ${nameAt}`)
      const name = new Reader(file.bytes, names).part(size)
      name.skip(nameAt)
      if (cached === 2) refuse(`hdf5: ${path}/${name.text()} must be an object, got a link to elsewhere`)
      links.push({ name: name.text(), address })
    }
  }
  return links
}

const readTexts = (file: File, messages: readonly Message[], name: string): readonly string[] | undefined => {
  for (const { type, body } of messages) {
    if (type === MESSAGE.attributeInfo) refuseDense('attributes', new Reader(body.bytes, body.at, body.at + body.left))
    if (type !== MESSAGE.attribute) continue
    // Read anew each time: a reader moves.
    const attribute = readAttribute(new Reader(body.bytes, body.at, body.at + body.left))
    if (attribute.name === name) return textsOf(file, attribute)
  }
  return undefined
}

const textsOf = (file: File, { name, type, shape, data }: Attribute): readonly string[] => {
  if (shape.includes(0)) return [] // whatever its type: h5py makes an empty list one of numbers
  const count = shape.reduce((n, size) => (n <= data.left ? n * size : n), 1)
  if (type.bytes === 0 || count > data.left / type.bytes) {
    refuse(`hdf5: the attribute ${name} must have ${count} entries of ${type.bytes} bytes, got ${data.left} bytes`)
  }
  return Array.from({ length: count }, () => {
    if (type.tag === 'text') return fixedText(data.slice(type.bytes), type.padding)
    if (type.tag === 'longText') return longText(file, data)
    return refuse(`hdf5: the attribute ${name} must be text, got ${type.tag === 'number' ? type.name : type.what}`)
  })
}

const fixedText = (bytes: Uint8Array, padding: number): string => {
  const zero = bytes.indexOf(0)
  const text = decodeText(zero < 0 ? bytes : bytes.subarray(0, zero))
  return padding === 2 ? text.trimEnd() : text
}

const longText = (file: File, data: Reader): string => {
  const length = data.u32()
  const heapAt = data.address()
  const wanted = data.u32()
  if (length === 0) return ''
  file.budget.bytes -= length
  if (file.budget.bytes < 0) refuse('hdf5: texts must be stored each by itself, got one in many places')
  const head = new Reader(file.bytes, heapAt)
  head.expect('GCOL')
  head.skip(4)
  const size = head.u64()
  const heap = new Reader(file.bytes, heapAt).part(size)
  heap.skip(16)
  while (heap.left >= 16) {
    const index = heap.u16()
    heap.skip(6)
    const bytes = heap.u64()
    if (index === 0) break
    if (index === wanted) return decodeText(heap.part(bytes).slice(length))
    heap.skip(Math.min(Math.ceil(bytes / 8) * 8, heap.left))
  }
  return refuse(`hdf5: the text ${wanted} must be in the heap at ${heapAt}, got none: the file is damaged`)
}
