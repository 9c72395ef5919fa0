import { readdirSync, readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { fc, test } from '@fast-check/vitest'
import { either as E } from 'fp-ts'
import { afterAll, describe, expect } from 'vitest'
import { crc32, crc32c } from '@pullback/layers/zip'
import { encodeEventHeader, encodeEvents, encodePng, histogram, pixelsOf, type PixelImage } from '../src/index.ts'
import { openTensorBoardLog, type TensorBoardLog } from '../src/node/index.ts'
import read from './fixtures/tensorboard.json' with { type: 'json' }
import { loggedRun, weights } from './tensorboardRun.ts'

const folder = mkdtempSync(join(tmpdir(), 'pullback-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The data of each record, after checking lengths and masked checksums. */
const records = (bytes: Uint8Array): readonly Uint8Array[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const mask = (crc: number) => (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
  const out: Uint8Array[] = []
  for (let at = 0; at < bytes.length;) {
    const length = Number(view.getBigUint64(at, true))
    expect(view.getUint32(at + 8, true)).toBe(mask(crc32c(bytes.subarray(at, at + 8))))
    const data = bytes.subarray(at + 12, at + 12 + length)
    expect(view.getUint32(at + 12 + length, true)).toBe(mask(crc32c(data)))
    out.push(data)
    at += 16 + length
  }
  return out
}

describe('events', () => {
  test('are the bytes that TensorBoard was seen to read', () => {
    expect(Buffer.from(loggedRun()).toString('base64')).toBe(read.bytes)
  })

  test('say what was logged, in the reading of TensorBoard', () => {
    expect(read.scalars).toEqual({
      'Genauigkeit μ': [[1800000000.25, 0, -0]],
      'train/loss': [
        [1800000000.25, 0, 1.5],
        [1800000001, 300, 'nan'],
        [1800000002, 2 ** 40 + 1, 'inf'],
      ],
    })
    expect(read.texts).toEqual({ note: [[300, ['# Run 1\nlearning rate *0.001*, größer'], 'text']] })
    const [[step, stats, limits, counts]] = read.histograms.weights as unknown as readonly [
      [number, Record<string, number>, number[], number[]],
    ]
    const h = histogram(weights, { bins: 5 })
    expect(step).toBe(300)
    expect(stats).toEqual({ min: h.min, max: h.max, num: 200, sum: h.sum, sum_squares: h.sumOfSquares })
    expect([limits, counts]).toEqual([[...h.edges.slice(1)], [...h.counts]])
    const grey = { width: 3, height: 2, channels: 1, pixels: Uint8Array.of(0, 128, 255, 0, 0, 255) } as const
    expect(read.images.digit).toEqual([[300, 3, 2, Buffer.from(encodePng(grey)).toString('hex')]])
  })

  test.prop([fc.array(fc.record({ wallTime: fc.double({ noNaN: true }), step: fc.maxSafeNat(), value: fc.double() }))])(
    'are whole records, one for each, the same when encoded together or one by one',
    (events) => {
      const logged = events.map(({ value, ...e }) => ({ ...e, values: [{ tag: 'scalar', name: 'x', value }] as const }))
      expect(records(encodeEvents(logged))).toHaveLength(events.length)
      const singly = logged.flatMap((event) => [...encodeEvents([event])])
      expect([...encodeEvents(logged)]).toEqual(singly)
    },
  )

  test.each([-1, 1.5, NaN, 2 ** 53])('have no step %s', (step) => {
    expect(() => encodeEvents([{ wallTime: 0, step, values: [] }])).toThrow(
      `encodeEvents: step must be an integer from 0 up, got ${String(step)}`,
    )
    expect(() => encodeEventHeader(0, step)).toThrow('encodeEvents: step must be an integer from 0 up')
  })
})

describe('PNG', () => {
  const images: fc.Arbitrary<PixelImage> = fc
    .tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    )
    .chain(([width, height, channels]) => {
      const length = width * height * channels
      return fc
        .uint8Array({ minLength: length, maxLength: length })
        .map((pixels): PixelImage => ({ width, height, channels, pixels }))
    })

  const chunksOf = (png: Uint8Array): readonly (readonly [string, Uint8Array])[] => {
    const view = new DataView(png.buffer, png.byteOffset, png.length)
    const out: (readonly [string, Uint8Array])[] = []
    for (let at = 8; at < png.length;) {
      const end = at + 8 + view.getUint32(at)
      expect(view.getUint32(end)).toBe(crc32(png.subarray(at + 4, end)))
      out.push([Buffer.from(png.subarray(at + 4, at + 8)).toString(), png.subarray(at + 8, end)])
      at = end + 4
    }
    return out
  }

  test.prop([images])('holds the pixels, which zlib reads back, and whole chunks', (image) => {
    const png = encodePng(image)
    const [header, data, end] = chunksOf(png)
    expect([header?.[0], data?.[0], end?.[0]]).toEqual(['IHDR', 'IDAT', 'IEND'])
    expect([...(header?.[1] ?? [])].slice(8)).toEqual([8, [0, 4, 2, 6][image.channels - 1], 0, 0, 0])
    const raw = inflateSync(data?.[1] ?? Buffer.of())
    const row = image.width * image.channels
    const pixels = Array.from({ length: image.height }, (_, y) => [
      ...raw.subarray(y * (row + 1) + 1, (y + 1) * (row + 1)),
    ])
    expect(pixels.flat()).toEqual([...image.pixels])
  })

  test('needs more than one stored block for a large image', () => {
    const pixels = Uint8Array.from({ length: 300 * 300 }, (_, i) => i * 7)
    const [, data] = chunksOf(encodePng({ width: 300, height: 300, channels: 1, pixels }))
    expect(inflateSync(data?.[1] ?? Buffer.of())).toHaveLength(301 * 300)
  })

  test('refuses sizes that are none', () => {
    const pixels = new Uint8Array(4)
    expect(() => encodePng({ width: 0, height: 2, channels: 1, pixels })).toThrow('encodePng: width and height must be')
    expect(() => encodePng({ width: 2, height: 2, channels: 5 as 4, pixels })).toThrow('got 2, 2 and 5')
    expect(() => encodePng({ width: 3, height: 2, channels: 1, pixels })).toThrow(
      'encodePng: there must be width × height × channels bytes, got 4 for 3 × 2 × 1',
    )
    expect(pixelsOf([NaN, -Infinity, Infinity, 0.5])).toEqual(Uint8Array.of(0, 0, 255, 128))
  })
})

describe('a log for TensorBoard', () => {
  test('holds what was logged as soon as it was, and nothing after it was closed', () => {
    const open = (options = {}): TensorBoardLog =>
      E.getOrElseW((e: { readonly message: string }) => expect.fail(e.message))(
        openTensorBoardLog(join(folder, 'a', 'b'), options),
      )
    const now = () => 1_800_000_000_500
    const log = open({ now })
    expect(log.scalars(3, { loss: 2 })).toEqual(E.right(undefined))
    const expected = (resumedAt?: number) => [
      ...encodeEventHeader(1_800_000_000.5, resumedAt),
      ...encodeEvents([{ wallTime: 1_800_000_000.5, step: 3, values: [{ tag: 'scalar', name: 'loss', value: 2 }] }]),
    ]
    expect([...readFileSync(log.path)]).toEqual(expected())
    log.close()
    log.close()
    expect(log.values(4, [])).toMatchObject(E.left({ tag: 'file', operation: 'write' }))
    const again = open({ now, resumedAt: 3 })
    again.scalars(3, { loss: 2 })
    again.close()
    expect([...readFileSync(again.path)]).toEqual(expected(3))
    expect(readdirSync(join(folder, 'a', 'b'))).toHaveLength(2)
    expect(readdirSync(join(folder, 'a', 'b')).every((name) => /^events\.out\.tfevents\.1800000000\./.test(name))).toBe(
      true,
    )
  })

  test('says why it cannot be opened', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(openTensorBoardLog(join(folder, 'file'))).toMatchObject(E.left({ tag: 'file', operation: 'write' }))
  })
})
