/**
 * Writes HDF5 files in the oldest format, as h5py does by default, so that every reader opens them: groups with one
 * attribute at most, arrays in one piece. Source: as of readHdf5.ts.
 */

export interface ArrayToWrite {
  readonly tag: 'array'
  readonly data: Float32Array | Float64Array | Int32Array | Uint32Array
  readonly shape: readonly number[]
}

export interface GroupToWrite {
  readonly tag: 'group'
  /** Stored as the attribute `name`. */
  readonly name?: string
  readonly children: ReadonlyMap<string, ArrayToWrite | GroupToWrite>
}

/** Names in a table; the format fixes twice this number in the superblock. */
const LEAF_K = 4
const SUPERBLOCK_BYTES = 96
const HEADER_BYTES = 16
const MESSAGE_BYTES = 8

/** The bytes of a file with this root. The same tree gives the same bytes. */
export const writeHdf5 = (root: GroupToWrite): Uint8Array<ArrayBuffer> => {
  const treeK = Math.max(16, Math.ceil(largest(root) / (2 * LEAF_K) / 2))
  const writer = new Writer()
  writer.reserve(SUPERBLOCK_BYTES)
  const texts = new Texts(writer, namesOf(root))
  const { header, tree, heap } = writeGroup(writer, texts, root, treeK)
  writer.align()
  const end = writer.length
  writer.patch(0, (w) => {
    w.bytes([0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]) // the signature
    w.bytes([0, 0, 0, 0, 0, 8, 8, 0]) // versions, and sizes of addresses and lengths
    w.u16(LEAF_K)
    w.u16(treeK)
    w.u32(0)
    for (const place of [0, NOWHERE, end, NOWHERE]) w.u64(place)
    for (const place of [0, header]) w.u64(place)
    w.u32(1) // the tree and the heap are repeated
    w.u32(0)
    for (const place of [tree, heap]) w.u64(place)
  })
  return writer.finish()
}

const NOWHERE = -1

const largest = ({ children }: GroupToWrite): number =>
  Math.max(children.size, ...[...children.values()].map((child) => (child.tag === 'group' ? largest(child) : 0)))

const namesOf = ({ name, children }: GroupToWrite): readonly string[] => [
  ...(name === undefined ? [] : [name]),
  ...[...children.values()].flatMap((child) => (child.tag === 'group' ? namesOf(child) : [])),
]

/** Bytes that grow at their end. */
class Writer {
  private buffer = new Uint8Array(1 << 12)
  private view = new DataView(this.buffer.buffer)
  length = 0

  /** Room for this many bytes, zeros, beginning at a multiple of 8; returns its place. */
  reserve(bytes: number): number {
    this.align()
    const at = this.length
    this.grow(bytes)
    this.length += bytes
    return at
  }

  align(): void {
    const gap = -this.length & 7
    this.grow(gap)
    this.length += gap
  }

  private grow(bytes: number): void {
    const wanted = this.length + bytes
    if (wanted <= this.buffer.length) return
    const larger = new Uint8Array(Math.max(wanted, 2 * this.buffer.length))
    larger.set(this.buffer)
    this.buffer = larger
    this.view = new DataView(larger.buffer)
  }

  /** Writes over what was reserved at a place. */
  patch(at: number, write: (w: Cursor) => void): void {
    write(new Cursor(this.buffer, this.view, at))
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.buffer.slice(0, this.length)
  }
}

class Cursor {
  private readonly buffer: Uint8Array
  private readonly view: DataView
  private at: number

  constructor(buffer: Uint8Array, view: DataView, at: number) {
    this.buffer = buffer
    this.view = view
    this.at = at
  }

  bytes(list: ArrayLike<number>): void {
    this.buffer.set(list, this.at)
    this.at += list.length
  }

  u16(n: number): void {
    this.view.setUint16(this.at, n, true)
    this.at += 2
  }

  u32(n: number): void {
    this.view.setUint32(this.at, n, true)
    this.at += 4
  }

  u64(n: number): void {
    this.view.setBigInt64(this.at, BigInt(n), true) // NOWHERE sets all bits
    this.at += 8
  }

  /** Goes to the next multiple of 8. */
  align(): void {
    this.at = Math.ceil(this.at / 8) * 8
  }

  skip(bytes: number): void {
    this.at += bytes
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8

/** How many texts one heap holds: their numbers have 16 bits. */
const MOST_TEXTS = 0xffff

/** Texts of variable length, in heaps that hold nothing else. */
class Texts {
  private readonly places = new Map<string, { readonly heap: number; readonly index: number; readonly bytes: number }>()

  constructor(writer: Writer, texts: readonly string[]) {
    const distinct = [...new Set(texts)]
    for (let first = 0; first < distinct.length; first += MOST_TEXTS - 1) {
      const part = distinct.slice(first, first + MOST_TEXTS - 1).map((text) => ({ text, bytes: encode(text) }))
      const used = part.reduce((sum, { bytes }) => sum + 16 + padded(bytes.length), 16)
      const size = Math.max(4096, used + 16) // the least that readers accept
      const heap = writer.reserve(size)
      writer.patch(heap, (w) => {
        w.bytes(encode('GCOL'))
        w.bytes([1, 0, 0, 0])
        w.u64(size)
        part.forEach(({ text, bytes }, i) => {
          this.places.set(text, { heap, index: i + 1, bytes: bytes.length })
          w.u16(i + 1)
          w.u16(0)
          w.u32(0)
          w.u64(bytes.length)
          w.bytes(bytes)
          w.align()
        })
        w.u64(0) // the rest is free
        w.u64(size - used)
      })
    }
  }

  place(text: string): { readonly heap: number; readonly index: number; readonly bytes: number } {
    const found = this.places.get(text)
    if (found === undefined) throw new Error('internal: a text without a place')
    return found
  }
}

/** Addresses of an object; tree and heap of a group. */
interface Placed {
  readonly header: number
  readonly tree?: number
  readonly heap?: number
}

const writeGroup = (
  writer: Writer,
  texts: Texts,
  { name, children }: GroupToWrite,
  treeK: number,
): Required<Placed> => {
  const placed = [...children].map(([key, child]) => {
    const at: Placed = child.tag === 'group' ? writeGroup(writer, texts, child, treeK) : writeArray(writer, child)
    return { key: encode(key), child: at }
  })
  placed.sort((a, b) => compareBytes(a.key, b.key)) // readers search for names by halves

  let used = 8 // the empty name, which stands before all
  const offsets = placed.map(({ key }) => {
    const offset = used
    used += padded(key.length + 1)
    return offset
  })
  const names = writer.reserve(used)
  placed.forEach(({ key }, i) => {
    writer.patch(names + (offsets[i] ?? 0), (w) => {
      w.bytes(key)
    })
  })
  const heap = writer.reserve(32)
  writer.patch(heap, (w) => {
    w.bytes(encode('HEAP'))
    w.u32(0)
    w.u64(used)
    w.u64(1) // nothing is free
    w.u64(names)
  })

  const tables: { readonly at: number; readonly last: number }[] = []
  for (let first = 0; first < placed.length; first += 2 * LEAF_K) {
    const part = placed.slice(first, first + 2 * LEAF_K)
    const at = writer.reserve(8 + 2 * LEAF_K * 40)
    writer.patch(at, (w) => {
      w.bytes(encode('SNOD'))
      w.u16(1)
      w.u16(part.length)
      part.forEach(({ child }, i) => {
        w.u64(offsets[first + i] ?? 0)
        w.u64(child.header)
        w.u32(child.tree === undefined ? 0 : 1)
        w.u32(0)
        w.u64(child.tree ?? 0)
        w.u64(child.heap ?? 0)
      })
    })
    tables.push({ at, last: offsets[first + part.length - 1] ?? 0 })
  }
  const tree = writer.reserve(24 + (2 * treeK + 1) * 8 + 2 * treeK * 8)
  writer.patch(tree, (w) => {
    w.bytes(encode('TREE'))
    w.u16(0)
    w.u16(tables.length)
    w.u64(NOWHERE)
    w.u64(NOWHERE)
    w.u64(0)
    for (const { at, last } of tables) {
      w.u64(at)
      w.u64(last)
    }
  })

  const body: Message[] = [
    {
      type: 0x11,
      bytes: 16,
      write: (w) => {
        w.u64(tree)
        w.u64(heap)
      },
    },
  ]
  if (name !== undefined) body.push(nameMessage(texts, name))
  return { header: writeHeader(writer, body), tree, heap }
}

const compareBytes = (a: Uint8Array, b: Uint8Array): number => {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0)
  return a.length - b.length
}

interface Message {
  readonly type: number
  readonly bytes: number
  readonly write: (w: Cursor) => void
}

/** Header messages, each padded to a multiple of 8. */
const writeHeader = (writer: Writer, messages: readonly Message[]): number => {
  const size = messages.reduce((sum, { bytes }) => sum + MESSAGE_BYTES + padded(bytes), 0)
  const at = writer.reserve(HEADER_BYTES + size)
  writer.patch(at, (w) => {
    w.bytes([1, 0])
    w.u16(messages.length)
    w.u32(1) // one link leads here
    w.u32(size)
    w.u32(0)
    for (const { type, bytes, write } of messages) {
      w.u16(type)
      w.u16(padded(bytes))
      w.u32(0)
      write(w)
      w.align()
    }
  })
  return at
}

/** The attribute `name`, a scalar text of variable length in UTF-8. */
const nameMessage = (texts: Texts, text: string): Message => ({
  type: 0x0c,
  bytes: 8 + 8 + 24 + 8 + 16,
  write: (w) => {
    w.u16(1)
    for (const bytes of [5, 24, 8]) w.u16(bytes) // of the name, its type and its shape
    w.bytes([...encode('name'), 0, 0, 0, 0])
    w.bytes([0x19, 0x01, 0x01, 0]) // variable length: text, ending with NUL, UTF-8
    w.u32(16)
    w.bytes([0x10, 0, 0, 0]) // of bytes
    w.u32(1)
    w.u16(0)
    w.u16(8)
    w.align()
    w.bytes([1, 0, 0, 0, 0, 0, 0, 0]) // a scalar
    const { heap, index, bytes } = texts.place(text)
    w.u32(bytes)
    w.u64(heap)
    w.u32(index)
  },
})

const writeArray = (writer: Writer, { data, shape }: ArrayToWrite): { readonly header: number } => {
  const at = data.byteLength === 0 ? NOWHERE : writer.reserve(data.byteLength)
  writer.patch(Math.max(0, at), (w) => {
    if (at !== NOWHERE) w.bytes(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
  })
  const space: Message = {
    type: 0x01,
    bytes: 8 + 8 * shape.length,
    write: (w) => {
      w.bytes([1, shape.length, 0, 0, 0, 0, 0, 0])
      for (const n of shape) w.u64(n)
    },
  }
  const storage: Message = {
    type: 0x08,
    bytes: 18,
    write: (w) => {
      w.bytes([3, 1])
      w.u64(at)
      w.u64(data.byteLength)
    },
  }
  // Allocated at once, written with the first write, no fill value.
  const fill: Message = {
    type: 0x05,
    bytes: 8,
    write: (w) => {
      w.bytes([2, 1, 0, 1])
      w.u32(0)
    },
  }
  return { header: writeHeader(writer, [space, typeMessage(data), fill, storage]) }
}

const typeMessage = (data: ArrayToWrite['data']): Message => {
  const bytes = data.BYTES_PER_ELEMENT
  if (data instanceof Int32Array || data instanceof Uint32Array) {
    return {
      type: 0x03,
      bytes: 12,
      write: (w) => {
        w.bytes([0x10, data instanceof Int32Array ? 0x08 : 0, 0, 0])
        w.u32(bytes)
        w.u16(0)
        w.u16(8 * bytes)
      },
    }
  }
  const isWide = data instanceof Float64Array
  return {
    type: 0x03,
    bytes: 20,
    write: (w) => {
      w.bytes([0x11, 0x20, 8 * bytes - 1, 0]) // a leading 1 is implied; where the sign is
      w.u32(bytes)
      w.u16(0)
      w.u16(8 * bytes)
      w.bytes(isWide ? [52, 11, 0, 52] : [23, 8, 0, 23]) // place and size of exponent and mantissa
      w.u32(isWide ? 1023 : 127)
    },
  }
}
