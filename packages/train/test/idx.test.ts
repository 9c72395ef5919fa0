import { gzipSync } from 'node:zlib'
import { fc, test } from '@fast-check/vitest'
import { array } from '@pullback/autodiff'
import { either as E } from 'fp-ts'
import { describe, expect } from 'vitest'
import {
  arrayFrom,
  arraysFrom,
  decodeIdx,
  encodeIdx,
  epochBatches,
  gunzip,
  isGzip,
  parseCsv,
  readIdx,
  tableArrays,
  type ArrayData,
} from '../src/index.ts'
import { arrays } from './arrays.ts'

const ofIdx = arrays.filter(({ dtype }) => ['uint8', 'int8', 'int16', 'int32', 'float32', 'float64'].includes(dtype))

const message = (read: E.Either<{ readonly message: string }, unknown>): string =>
  E.isLeft(read) ? read.left.message : 'no mistake'

describe('IDX', () => {
  test.prop([ofIdx])('reads back what it wrote, packed or not', async (array) => {
    const bytes = encodeIdx(array)
    expect(decodeIdx(bytes)).toEqual(E.right(array))
    expect(await readIdx(bytes)()).toEqual(E.right(array))
    expect(await readIdx(gzipSync(bytes))()).toEqual(E.right(array))
  })

  test('is big-endian, a type and a rank, sizes, then the data', () => {
    const bytes = Uint8Array.of(0, 0, 0x0b, 2, 0, 0, 0, 1, 0, 0, 0, 2, 0x01, 0x02, 0xff, 0xfe)
    const expected = { dtype: 'int16', shape: [1, 2], data: Int16Array.of(0x0102, -2) } as const
    expect(decodeIdx(bytes)).toEqual(E.right(expected))
    expect(encodeIdx(expected)).toEqual(bytes)
  })

  test.prop([
    fc.oneof(
      fc.uint8Array(),
      fc.uint8Array().map((rest) => Uint8Array.of(0, 0, 8, 2, 0, 0, 0, ...rest)),
    ),
  ])('takes any bytes for an array of just their size, or refuses them', (bytes) => {
    const read = decodeIdx(bytes)
    if (E.isRight(read)) expect(encodeIdx(read.right)).toEqual(bytes)
    else expect(read.left.message).toMatch(/^decodeIdx: expected .*, found /)
  })

  test.prop([ofIdx, fc.nat(), fc.nat()])(
    'cut anywhere is refused; with a bit flipped it is refused or another array',
    (array, cut, flip) => {
      const bytes = encodeIdx(array)
      const short = decodeIdx(bytes.subarray(0, cut % bytes.length))
      expect(short).toMatchObject(E.left({ tag: 'idx' }))
      const bit = flip % (bytes.length * 8)
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const read = decodeIdx(bytes)
      if (E.isRight(read)) expect(encodeIdx(read.right)).toEqual(bytes)
    },
  )

  test.each<[string, readonly number[], string]>([
    ['nothing', [], 'expected two zero bytes, a type and a rank, found another beginning'],
    ['a gzip file', [0x1f, 0x8b, 8, 0], 'expected two zero bytes, a type and a rank, found a gzip file (use readIdx)'],
    ['another type', [0, 0, 7, 0], 'expected a type of 0x08, 0x09, 0x0b, 0x0c, 0x0d, 0x0e, found 0x07'],
    ['cut sizes', [0, 0, 8, 255, 0, 0], 'expected 255 sizes in 1024 bytes, found 6 bytes'],
    [
      'an absurd shape',
      [0, 0, 8, 3, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1],
      'expected elements for [4294967295, 4294967295, 4294967295] of uint8, found 1 bytes of data',
    ],
    [
      'half an element',
      [0, 0, 0x0d, 1, 0, 0, 0, 1, 0, 0],
      'expected elements for [1] of float32, found 2 bytes of data',
    ],
    ['bytes left over', [0, 0, 8, 0, 1, 2], 'expected elements for [] of uint8, found 2 bytes of data'],
  ])('refuses %s', (_, bytes, text) => {
    expect(message(decodeIdx(Uint8Array.from(bytes)))).toBe(`decodeIdx: ${text}`)
  })

  test('has no dtypes but its own', () => {
    const write = (a: ArrayData) => () => encodeIdx(a)
    expect(write({ dtype: 'bool', shape: [1], data: Uint8Array.of(1) })).toThrow(
      'encodeIdx: dtype must be one of uint8, int8, int16, int32, float32, float64, got bool',
    )
    expect(write({ dtype: 'uint8', shape: [2], data: Uint8Array.of(1) })).toThrow(
      'encodeIdx: data must have 2 elements for [2], got 1',
    )
    expect(write({ dtype: 'uint8', shape: Array<number>(256).fill(1), data: Uint8Array.of(1) })).toThrow(
      'encodeIdx: shape must be at most 255 sizes below 2^32',
    )
  })
})

describe('gunzip', () => {
  test.prop([fc.uint8Array({ maxLength: 500 })])('gives what was packed', async (bytes) => {
    expect(isGzip(gzipSync(bytes))).toBe(true)
    expect(await gunzip(gzipSync(bytes))()).toEqual(E.right(bytes))
  })

  test.prop([fc.uint8Array({ minLength: 1, maxLength: 100 }), fc.nat(), fc.nat()], { numRuns: 60 })(
    'refuses a file that is cut, and one with any bit of its data flipped',
    async (bytes, cut, flip) => {
      const packed = gzipSync(bytes)
      expect(await gunzip(packed.subarray(0, cut % packed.length))()).toMatchObject(E.left({ tag: 'gzip' }))
      // Bytes 3 to 9 hold flags, time and system, which no checksum covers.
      const bit = 80 + (flip % ((packed.length - 10) * 8))
      packed[bit >> 3] = (packed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const read = await gunzip(packed)()
      // Padding bits before the checksum carry nothing.
      if (E.isRight(read)) expect(read.right).toEqual(bytes)
      else expect(read.left.message).toMatch(/^gunzip: expected a whole gzip file, found a damaged one/)
    },
  )

  test('stops a small file that would fill the memory', async () => {
    const bomb = gzipSync(new Uint8Array(50_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    expect(message(await gunzip(bomb, { maxBytes: 1_000_000 })())).toBe(
      'gunzip: expected at most 1000000 bytes of content, found more',
    )
    expect(message(await readIdx(bomb, { maxBytes: 10 })())).toMatch(/^gunzip: expected at most 10 bytes/)
    expect(message(await gunzip(Uint8Array.of(1, 2))())).toBe('gunzip: expected a gzip file, found other bytes')
  })
})

describe('arrays from files', () => {
  test.prop([arrays])('are taken over as they are', (data) => {
    const { dtype, shape, data: elements } = arrayFrom(data)
    expect({ dtype, shape, data: elements }).toEqual(data)
  })

  test('go into batches', () => {
    const x: ArrayData = { dtype: 'uint8', shape: [2, 1], data: Uint8Array.of(7, 8) }
    const [first] = epochBatches(arraysFrom({ x }), { size: 1 })
    expect(first?.data).toEqual({ x: array([[7]], { dtype: 'uint8' }) })
    const table = parseCsv('width,height,label\n1,2,cat\n3,4,dog\n')
    if (E.isLeft(table)) expect.fail('the table is whole')
    expect(tableArrays(table.right)).toEqual({
      features: array([
        [1, 2],
        [3, 4],
      ]),
      labels: array([0, 1], { dtype: 'int32' }),
    })
    expect(() => arrayFrom({ dtype: 'uint8', shape: [3], data: Uint8Array.of(1) })).toThrow('needs 3 elements, got 1')
  })
})
