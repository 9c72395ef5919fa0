/** Protocol buffers' wire format: as much as writing a model takes. It knows no message. */

/** Bytes in pieces, so that weights inside nested messages are copied once, at the end. */
export interface Chunks {
  readonly parts: readonly Uint8Array[]
  readonly bytes: number
}

const EMPTY: Chunks = { parts: [], bytes: 0 }

const ofBytes = (part: Uint8Array): Chunks => ({ parts: [part], bytes: part.byteLength })

export const join = (all: readonly Chunks[]): Chunks => ({
  parts: all.flatMap((c) => c.parts),
  bytes: all.reduce((n, c) => n + c.bytes, 0),
})

/** All pieces as one array. */
export const toBytes = ({ parts, bytes }: Chunks): Uint8Array<ArrayBuffer> => {
  const out = new Uint8Array(bytes)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.byteLength
  }
  return out
}

/** Seven bits a byte, the lowest first; negative numbers as 64 bits. */
const varint = (value: number): Uint8Array => {
  const out: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  while (rest > 127n) {
    out.push(Number(rest & 127n) | 128)
    rest >>= 7n
  }
  out.push(Number(rest))
  return Uint8Array.from(out)
}

const VARINT = 0
const LENGTH = 2
const FIXED32 = 5

const tag = (field: number, type: number): Uint8Array => varint(field * 8 + type)

export const int = (field: number, value: number): Chunks => join([ofBytes(tag(field, VARINT)), ofBytes(varint(value))])

export const float = (field: number, value: number): Chunks => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setFloat32(0, value, true)
  return join([ofBytes(tag(field, FIXED32)), ofBytes(bytes)])
}

/** A nested message, written even if it is empty. */
export const message = (field: number, content: Chunks): Chunks =>
  join([ofBytes(tag(field, LENGTH)), ofBytes(varint(content.bytes)), content])

export const bytes = (field: number, content: Uint8Array): Chunks => message(field, ofBytes(content))

const encoder = new TextEncoder()

/** Text; nothing for the empty one, which is the default of every field. */
export const text = (field: number, content: string): Chunks =>
  content === '' ? EMPTY : bytes(field, encoder.encode(content))

/** An entry of a list of texts, where the empty one counts too. */
export const textEntry = (field: number, content: string): Chunks => bytes(field, encoder.encode(content))
