/** Fields of a message in the Protocol Buffers wire format, written only (https://protobuf.dev/programming-guides/encoding). */

/** Bytes in pieces, so that messages inside messages need no copies on the way. */
export type Pieces = readonly Uint8Array[]

export const lengthOf = (pieces: Pieces): number => pieces.reduce((n, piece) => n + piece.length, 0)

export const joined = (pieces: Pieces): Uint8Array<ArrayBuffer> => {
  const out = new Uint8Array(lengthOf(pieces))
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}

/** An unsigned integer up to 2^53 - 1 in groups of 7 bits, the lowest first. */
const varint = (value: number): number[] => {
  const out: number[] = []
  let rest = value
  while (rest >= 0x80) {
    out.push((rest % 0x80) | 0x80)
    rest = Math.floor(rest / 0x80)
  }
  return [...out, rest]
}

const VARINT = 0
const FIXED64 = 1
const BYTES = 2
const FIXED32 = 5

export const varintField = (field: number, value: number): Pieces => [
  Uint8Array.from([...varint(field * 8 + VARINT), ...varint(value)]),
]

export const doubleField = (field: number, value: number): Pieces => {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, value, true)
  return [Uint8Array.from(varint(field * 8 + FIXED64)), bytes]
}

export const floatField = (field: number, value: number): Pieces => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setFloat32(0, value, true)
  return [Uint8Array.from(varint(field * 8 + FIXED32)), bytes]
}

/** A string, bytes or a message. */
export const bytesField = (field: number, content: string | Uint8Array | Pieces): Pieces => {
  const pieces =
    typeof content === 'string'
      ? [new TextEncoder().encode(content)]
      : content instanceof Uint8Array
        ? [content]
        : content
  return [Uint8Array.from([...varint(field * 8 + BYTES), ...varint(lengthOf(pieces))]), ...pieces]
}

/** A packed list of doubles. */
export const doublesField = (field: number, values: Float64Array): Pieces => {
  const bytes = new Uint8Array(values.length * 8)
  const view = new DataView(bytes.buffer)
  values.forEach((value, i) => view.setFloat64(i * 8, value, true))
  return bytesField(field, bytes)
}
