/** Events as TensorBoard reads them, as bytes; the file they go to is `tensorBoardLog`'s. */
import { crc32c } from '@pullback/layers/zip'
import type { Histogram } from '../histogram.ts'
import { encodePng, type PixelImage } from './png.ts'
import { bytesField, doubleField, doublesField, floatField, joined, varintField, type Pieces } from './protobuf.ts'

/** One thing to log, under a name; names with a slash are grouped by what stands before it. */
export type LogValue =
  | { readonly tag: 'scalar'; readonly name: string; readonly value: number }
  | { readonly tag: 'histogram'; readonly name: string; readonly value: Histogram }
  | { readonly tag: 'image'; readonly name: string; readonly value: PixelImage }
  /** Markdown. */
  | { readonly tag: 'text'; readonly name: string; readonly value: string }

export interface LogEvent {
  /** Seconds since 1970. */
  readonly wallTime: number
  readonly step: number
  readonly values: readonly LogValue[]
}

/**
 * What an event file begins with: its version, and with `resumedAt` the step from which this file replaces what earlier
 * ones in the folder say.
 */
export const encodeEventHeader = (wallTime: number, resumedAt?: number): Uint8Array<ArrayBuffer> => {
  const version = record([...doubleField(EVENT.wallTime, wallTime), ...bytesField(EVENT.fileVersion, 'brain.Event:2')])
  if (resumedAt === undefined) return joined(version)
  checkStep(resumedAt)
  const start = record([
    ...doubleField(EVENT.wallTime, wallTime),
    ...varintField(EVENT.step, resumedAt),
    ...bytesField(EVENT.sessionLog, varintField(1, SESSION_START)),
  ])
  return joined([...version, ...start])
}

/**
 * Bytes of events, to be appended to a file that begins with `encodeEventHeader`.
 *
 * Each is a record of TensorFlow's TFRecord format around an `Event` message (tensorflow/core/util/event.proto and
 * framework/summary.proto). Scalars are stored as float32. Throws RangeError for a step that is no count and for an image
 * with another number of pixels.
 */
export const encodeEvents = (events: readonly LogEvent[]): Uint8Array<ArrayBuffer> =>
  joined(
    events.flatMap(({ wallTime, step, values }) => {
      checkStep(step)
      return record([
        ...doubleField(EVENT.wallTime, wallTime),
        ...varintField(EVENT.step, step),
        ...bytesField(
          EVENT.summary,
          values.flatMap((value) => bytesField(1, valueFields(value))),
        ),
      ])
    }),
  )

/** Field numbers of event.proto. */
const EVENT = { wallTime: 1, step: 2, fileVersion: 3, summary: 5, sessionLog: 7 } as const

/** SessionLog.START: what earlier files say of this step and later ones no longer counts. */
const SESSION_START = 1

/** Field numbers of summary.proto, message Value. */
const VALUE = { name: 1, scalar: 2, image: 4, histogram: 5, tensor: 8, metadata: 9 } as const

const valueFields = (logged: LogValue): Pieces => {
  const name = bytesField(VALUE.name, logged.name)
  switch (logged.tag) {
    case 'scalar':
      return [...name, ...floatField(VALUE.scalar, logged.value)]
    case 'histogram':
      return [...name, ...bytesField(VALUE.histogram, histogramFields(logged.value))]
    case 'image':
      return [...name, ...bytesField(VALUE.image, imageFields(logged.value))]
    case 'text':
      return [
        ...name,
        ...bytesField(VALUE.tensor, [
          ...varintField(1, DT_STRING),
          ...bytesField(2, []),
          ...bytesField(8, logged.value),
        ]),
        ...bytesField(VALUE.metadata, [...bytesField(1, bytesField(1, 'text')), ...varintField(4, DATA_CLASS_TENSOR)]),
      ]
  }
}

/** types.proto and summary.proto. */
const DT_STRING = 7
const DATA_CLASS_TENSOR = 2

const histogramFields = ({ edges, counts, count, min, max, sum, sumOfSquares }: Histogram): Pieces => [
  ...doubleField(1, min),
  ...doubleField(2, max),
  ...doubleField(3, count),
  ...doubleField(4, sum),
  ...doubleField(5, sumOfSquares),
  ...doublesField(6, edges.slice(1)),
  ...doublesField(7, counts),
]

const imageFields = (image: PixelImage): Pieces => [
  ...varintField(1, image.height),
  ...varintField(2, image.width),
  ...varintField(3, image.channels),
  ...bytesField(4, encodePng(image)),
]

const checkStep = (step: number): void => {
  if (!Number.isSafeInteger(step) || step < 0) {
    throw new RangeError(`encodeEvents: step must be an integer from 0 up, got ${step}`)
  }
}

/** A record: length, its checksum, the data, their checksum. */
const record = (data: Pieces): Pieces => {
  const bytes = joined(data)
  const head = new Uint8Array(12)
  const view = new DataView(head.buffer)
  view.setBigUint64(0, BigInt(bytes.length), true)
  view.setUint32(8, masked(crc32c(head.subarray(0, 8))), true)
  const tail = new Uint8Array(4)
  new DataView(tail.buffer).setUint32(0, masked(crc32c(bytes)), true)
  return [head, bytes, tail]
}

/** Rotated and offset, so that the checksum of data that hold their own checksum stays telling (TensorFlow, lib/hash/crc32c.h). */
const masked = (crc: number): number => (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
