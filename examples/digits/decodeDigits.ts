/** The records of data/digits.bin as typed arrays, and their parts for training and testing; no files, so that pages can use it. */
import { holdOut, takeRows } from '@pullback/train'

export const DIGIT_PIXELS = 64
export const DIGIT_CLASSES = 10

export interface Digits {
  readonly count: number
  /** Row-major [count, 64]; 0 is paper, 1 is ink, in steps of 1/16. */
  readonly images: Float32Array
  /** [count], the digit 0 to 9. */
  readonly labels: Int32Array
}

const RECORD_BYTES = 41

/** Unpacks records of 41 bytes: the digit, then eight rows of five bytes holding eight 5-bit pixels. */
export const decodeDigits = (bytes: Uint8Array): Digits => {
  const count = bytes.length / RECORD_BYTES
  if (!Number.isInteger(count)) {
    throw new RangeError(`decodeDigits: the file must be records of 41 bytes, got ${bytes.length} bytes`)
  }
  const images = Float32Array.from({ length: count * DIGIT_PIXELS }, (_, i) => {
    // Pixel i starts at this bit of its record, after the label; the two bytes there hold all five of its bits.
    const bit = 8 + (i % DIGIT_PIXELS) * 5
    const at = Math.floor(i / DIGIT_PIXELS) * RECORD_BYTES + (bit >> 3)
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
    return ((pair >> (11 - (bit & 7))) & 31) / 16
  })
  return { count, images, labels: Int32Array.from({ length: count }, (_, i) => bytes[i * RECORD_BYTES] ?? 0) }
}

/** The training part and the test part, a fifth that the fixed rule of `holdOut` chooses. */
export const splitDigits = (all: Digits): { readonly train: Digits; readonly test: Digits } => {
  const rows = holdOut(all.count, 1 / 5)
  const part = (index: Int32Array): Digits => ({
    count: index.length,
    images: takeRows(all.images, DIGIT_PIXELS, index),
    labels: takeRows(all.labels, 1, index),
  })
  return { train: part(rows.train), test: part(rows.test) }
}
