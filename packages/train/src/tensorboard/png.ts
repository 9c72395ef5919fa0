/** Images as PNG files (ISO/IEC 15948), without compression: small images, written often. */
import { crc32 } from '@pullback/layers/zip'

/** Pixels of 8 bits. */
export interface PixelImage {
  readonly width: number
  readonly height: number
  /** 1 grey, 2 grey and alpha, 3 red, green and blue, 4 with alpha. */
  readonly channels: 1 | 2 | 3 | 4
  /** Row-major [height, width, channels]. */
  readonly pixels: Uint8Array
}

/**
 * The bytes of a PNG file, a little larger than the pixels.
 *
 * Throws RangeError when width or height is not an integer from 1 to 65535, channels not from 1 to 4, or the number of
 * pixels another.
 */
export const encodePng = ({ width, height, channels, pixels }: PixelImage): Uint8Array<ArrayBuffer> => {
  const isSide = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 0xffff
  const colorType = COLOR_TYPES[channels]
  if (!isSide(width) || !isSide(height) || colorType === undefined) {
    throw new RangeError(
      `encodePng: width and height must be integers from 1 to 65535 and channels from 1 to 4, got ${width}, ${height} and ${channels}`,
    )
  }
  const rowBytes = width * channels
  if (pixels.length !== rowBytes * height) {
    throw new RangeError(
      `encodePng: there must be width × height × channels bytes, got ${pixels.length} for ${width} × ${height} × ${channels}`,
    )
  }
  // Each row begins with the number of its filter, 0 for none.
  const raw = new Uint8Array((rowBytes + 1) * height)
  for (let y = 0; y < height; y++) raw.set(pixels.subarray(y * rowBytes, (y + 1) * rowBytes), y * (rowBytes + 1) + 1)

  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, colorType, 0, 0, 0], 8)
  const chunks = [chunk('IHDR', header), chunk('IDAT', stored(raw)), chunk('IEND', new Uint8Array(0))]
  const out = new Uint8Array(SIGNATURE.length + chunks.reduce((n, c) => n + c.length, 0))
  out.set(SIGNATURE)
  let at = SIGNATURE.length
  for (const bytes of chunks) {
    out.set(bytes, at)
    at += bytes.length
  }
  return out
}

/**
 * Numbers as pixels: 0 is black, 1 is full, what lies outside is cut off, NaN is black; `values` [height, width, channels].
 */
export const pixelsOf = (values: ArrayLike<number>): Uint8Array =>
  Uint8Array.from({ length: values.length }, (_, i) => {
    const x = values[i] ?? 0
    return x > 0 ? Math.round(Math.min(1, x) * 255) : 0
  })

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const

const COLOR_TYPES: Readonly<Record<number, number>> = { 1: 0, 2: 4, 3: 2, 4: 6 }

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const out = new Uint8Array(12 + data.length)
  const view = new DataView(out.buffer)
  view.setUint32(0, data.length)
  new TextEncoder().encodeInto(type, out.subarray(4, 8))
  out.set(data, 8)
  view.setUint32(8 + data.length, crc32(out.subarray(4, 8 + data.length)))
  return out
}

/** The longest block that deflate can store. */
const BLOCK = 0xffff

/** A zlib stream (RFC 1950) of stored blocks (RFC 1951, section 3.2.4). */
const stored = (data: Uint8Array): Uint8Array => {
  const blocks = Math.max(1, Math.ceil(data.length / BLOCK))
  const out = new Uint8Array(2 + blocks * 5 + data.length + 4)
  const view = new DataView(out.buffer)
  out.set([0x78, 0x01])
  let at = 2
  for (let k = 0; k < blocks; k++) {
    const part = data.subarray(k * BLOCK, (k + 1) * BLOCK)
    view.setUint8(at, k === blocks - 1 ? 1 : 0)
    view.setUint16(at + 1, part.length, true)
    view.setUint16(at + 3, part.length ^ 0xffff, true)
    out.set(part, at + 5)
    at += 5 + part.length
  }
  view.setUint32(at, adler32(data))
  return out
}

const adler32 = (data: Uint8Array): number => {
  let [a, b] = [1, 0]
  for (const byte of data) {
    a = (a + byte) % 65521
    b = (b + a) % 65521
  }
  return b * 65536 + a
}
