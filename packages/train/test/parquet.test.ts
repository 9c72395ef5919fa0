import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { either as E } from 'fp-ts'
import * as hyparquet from 'hyparquet'
import { describe, expect } from 'vitest'
import {
  arraysFrom,
  classLabels,
  epochBatches,
  readParquet,
  type ParquetOptions,
  type ParquetReader,
} from '../src/index.ts'

const reader: ParquetReader = hyparquet
const file = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}.parquet`, import.meta.url))
const [columns, dates] = [file('columns'), file('dates')]
/** With checksums, in the first and second kind of data pages: where the bytes of column width's first page lie. */
const SEALED = [
  { kind: 'first', sealed: file('sealed1'), from: 29, to: 49 },
  { kind: 'second', sealed: file('sealed2'), from: 33, to: 47 },
]
const flipped = (bytes: Uint8Array, bit: number): Uint8Array => {
  const copy = Uint8Array.from(bytes)
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

const message = async (bytes: Uint8Array, options: ParquetOptions = {}): Promise<string> => {
  const read = await readParquet(reader, bytes, options)()
  return E.isLeft(read) ? read.left.message : 'no mistake'
}

describe('Parquet', () => {
  test('gives each column in its type, over several row groups', async () => {
    const read = await readParquet(reader, columns, { missing: 'nan' })()
    if (E.isLeft(read)) expect.fail(read.left.message)
    expect(read.right).toEqual({
      count: 3,
      arrays: {
        width: { dtype: 'float32', shape: [3], data: Float32Array.of(1.5, -0, Infinity) },
        height: { dtype: 'float64', shape: [3], data: Float64Array.of(0.1, NaN, 1e300) },
        count: { dtype: 'int32', shape: [3], data: Int32Array.of(1, -2, 2 ** 31 - 1) },
        large: { dtype: 'uint32', shape: [3], data: Uint32Array.of(1, 2, 2 ** 32 - 1) },
        byte: { dtype: 'uint8', shape: [3], data: Uint8Array.of(0, 128, 255) },
        short: { dtype: 'int16', shape: [3], data: Int16Array.of(-32768, 0, 32767) },
        word: { dtype: 'uint32', shape: [3], data: Uint32Array.of(0, 1, 2 ** 32 - 1) },
        flag: { dtype: 'bool', shape: [3], data: Uint8Array.of(1, 0, 1) },
        half: { dtype: 'float32', shape: [3], data: Float32Array.of(0.5, -1, 65504) },
        price: { dtype: 'float64', shape: [3], data: Float64Array.of(1.25, -3, 0.01) },
        pixels: { dtype: 'float32', shape: [3, 2], data: Float32Array.of(1, 2, 3, 4, 5, 6) },
      },
      texts: { label: ['dog', 'cat', 'dog'] },
    })
  })

  test('goes into batches', async () => {
    const read = await readParquet(reader, columns, { columns: ['pixels', 'label'] })()
    if (E.isLeft(read)) expect.fail(read.left.message)
    const [first] = epochBatches(arraysFrom(read.right.arrays), { size: 2 })
    expect(first?.data['pixels']?.shape).toEqual([2, 2])
    expect(classLabels(read.right.texts['label'] ?? [])).toEqual({
      labels: Int32Array.of(1, 0, 1),
      classes: ['cat', 'dog'],
    })
  })

  test.each([
    ['day', 'expected numbers, booleans or text, found DATE'],
    ['ragged', 'expected lists of 1, found another in row 1'],
    ['huge', 'expected 64-bit integers that fit in 32 bits, found larger ones'],
    ['pair', 'expected numbers, booleans or text, found a structure'],
    ['note', 'expected text, found none in row 1'],
    ['bytes', 'expected numbers, booleans or text, found BYTE_ARRAY'],
    ['words', 'expected numbers, booleans or text, found lists of text'],
    ['other', 'expected a column of this name, found day, ragged, huge, pair, note, bytes, words'],
  ])('refuses the column %s', async (name, text) => {
    expect(await message(dates, { columns: [name] })).toBe(`readParquet: "${name}": ${text}`)
  })

  test('refuses missing values unless told', async () => {
    expect(await message(columns)).toBe('readParquet: "height": expected a value in each row, found none in row 1')
  })

  test('refuses a file that claims more than it may hold, and none at all', async () => {
    expect(await message(columns, { maxBytes: 100 })).toMatch(
      /^readParquet: expected at most 100 bytes of content, found \d+$/,
    )
    expect(await message(new Uint8Array(0))).toMatch(/^readParquet: expected a Parquet file, found a damaged one/)
  })

  test.prop([fc.nat(), fc.nat()], { numRuns: 150 })(
    'cut or with a bit flipped is read or refused, never more',
    async (cut, flip) => {
      expect(await message(columns.subarray(0, cut % columns.length))).toMatch(/^readParquet: /)
      const bytes = flipped(columns, flip % (columns.length * 8))
      const read = await readParquet(reader, bytes, { missing: 'nan', maxBytes: 2 ** 20 })()
      if (E.isLeft(read)) expect(read.left.message).toMatch(/^readParquet: /)
      else
        for (const { shape, data } of Object.values(read.right.arrays))
          expect(shape.reduce((a, b) => a * b, 1)).toBe(data.length)
    },
  )

  test.each(SEALED)(
    'with checksums in pages of the $kind kind is read, and no bit of a page can change unnoticed',
    async ({ sealed, from, to }) => {
      const good = await readParquet(reader, sealed)()
      if (E.isLeft(good)) expect.fail(good.left.message)
      expect(good.right.arrays['width']?.data).toEqual(Float32Array.of(1.5, -0, 3.25, 8, -2.5))
      expect(good.right.arrays['pixels']?.shape).toEqual([5, 2])
      for (let bit = from * 8; bit < to * 8; bit++) {
        const damaged = flipped(sealed, bit)
        expect(await message(damaged)).toMatch(
          /^readParquet: "width": expected the checksum [0-9a-f]{8} of page 0, found [0-9a-f]{8}$/,
        )
        if (bit % 8 === 0) expect(await message(damaged, { columns: ['kind', 'pixels', 'label'] })).toBe('no mistake')
      }
    },
  )

  // In pages of the second kind the lengths of the levels, which are in the header, have no checksum.
  const { sealed } = SEALED[0]!
  const footer = sealed.length - 8 - new DataView(sealed.buffer, sealed.byteOffset).getUint32(sealed.length - 8, true)
  test.prop([fc.nat(footer * 8 - 1)], { numRuns: 400 })(
    'one flipped bit before the end never gives others',
    async (bit) => {
      const read = await readParquet(reader, flipped(sealed, bit))()
      const good = await readParquet(reader, sealed)()
      if (E.isRight(read)) expect(read).toEqual(good)
    },
  )

  test.each([
    ['a page that refers to no dictionary', 20, 0x10, '"width": expected a dictionary before page 0, found none'],
    ['pages of other counts', 18, 0x08, '"width": expected 3 values in its pages, found 4'],
    ['a field of another type', 17, 0x14, 'expected a Parquet file, found a damaged one (a field of type 4 in'],
    ['fields out of order', 19, 0x05, 'expected a Parquet file, found a damaged one (a field 0 after 1 in'],
  ])('refuses %s', async (_, at, value, text) => {
    const bytes = Uint8Array.from(sealed)
    bytes[at] = value
    expect(await message(bytes)).toContain(`readParquet: ${text}`)
  })
})
