/** Bytes of a user's file as text, strictly: what is not UTF-8 is an error with a place, never a replacement character. */
import { positionAt, type CsvError } from './csvRecords.ts'
import { E } from './fp.ts'

/** The longest string every engine can hold (V8 has the least room: 2^29 - 24). */
const MAX_BYTES = 2 ** 29 - 24

/** Decodes UTF-8; a byte order mark stays in the text. */
export const decodeUtf8 = (bytes: Uint8Array): E.Either<CsvError, string> => {
  if (bytes.length > MAX_BYTES) {
    return E.left({ line: 1, column: 1, expected: `at most ${MAX_BYTES} bytes`, found: `${bytes.length}` })
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return E.left({ line: 1, column: 1, expected: 'UTF-8 text', found: 'the byte order mark of UTF-16' })
  }
  const text = tryDecode(bytes, false)
  if (text !== undefined) return E.right(text)
  // The longest decodable prefix, by bisection: a prefix of what decodes (as a stream) decodes too.
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (tryDecode(bytes.subarray(0, middle), true) === undefined) bad = middle
    else good = middle
  }
  const before = tryDecode(bytes.subarray(0, good), true) ?? ''
  // A sequence cut off by a wrong byte decodes as a stream but yields no text, so the mistake starts where the text ends.
  const byte = bytes[new TextEncoder().encode(before).length] ?? 0
  return E.left({
    ...positionAt(before, before.length),
    expected: 'UTF-8 text',
    found: `the byte 0x${byte.toString(16).padStart(2, '0')}`,
  })
}

const tryDecode = (bytes: Uint8Array, stream: boolean): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream })
  } catch {
    return undefined
  }
}
