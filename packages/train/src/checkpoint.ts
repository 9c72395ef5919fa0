/** A checkpoint: arrays by path and a JSON value beside them, as the bytes of one safetensors file with a checksum. */
import { crc32 } from '@pullback/layers/zip'
import type { ArrayData } from './arrayData.ts'
import { E } from './fp.ts'
import { decodeSafetensors, encodeSafetensors, showSafetensorsError } from './safetensors.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export interface Checkpoint {
  /** Leaves by their path in the tree they come from, such as `params/dense/kernel`. */
  readonly arrays: Readonly<Record<string, ArrayData>>
  /** Whatever else a run needs to go on: step, epoch, configuration. Numbers are finite; -0 becomes 0. */
  readonly meta: Json
}

export interface CheckpointError {
  readonly tag: 'checkpoint'
  readonly message: string
}

/**
 * Bytes of a checkpoint. Any reader of safetensors can open them.
 *
 * A CRC-32 of the whole file is stored in its metadata, so that `decodeCheckpoint` refuses a damaged file. Throws
 * TypeError when `meta` is not JSON (NaN and infinities are not) or an array is malformed.
 */
export const encodeCheckpoint = ({ arrays, meta }: Checkpoint): Uint8Array<ArrayBuffer> => {
  checkJson(meta, 'meta')
  const bytes = encodeSafetensors({
    arrays,
    metadata: { checksum: NO_CHECKSUM, format: FORMAT, meta: JSON.stringify(meta) },
  })
  new TextEncoder().encodeInto(hex(crc32(bytes)), bytes.subarray(CHECKSUM_AT, CHECKSUM_AT + 8))
  return bytes
}

/**
 * Reads a checkpoint back: `decodeCheckpoint(encodeCheckpoint(c))` is `c`, to the bit.
 *
 * Anything else, a file that is cut, changed or another program's, is a `CheckpointError`.
 */
export const decodeCheckpoint = (bytes: Uint8Array): E.Either<CheckpointError, Checkpoint> => {
  const fail = (message: string): E.Either<CheckpointError, never> => E.left({ tag: 'checkpoint', message })
  const tensors = decodeSafetensors(bytes)
  if (E.isLeft(tensors)) return fail(showSafetensorsError(tensors.left))
  const { arrays, metadata } = tensors.right
  const format = Object.hasOwn(metadata, 'format') ? metadata['format'] : undefined
  if (format !== FORMAT) {
    return fail(
      `checkpoint: format must be "${FORMAT}", got ${format === undefined ? 'a safetensors file without one' : JSON.stringify(format)}`,
    )
  }
  const stored = new TextDecoder().decode(bytes.subarray(CHECKSUM_AT, CHECKSUM_AT + 8))
  const zeros = new TextEncoder().encode(NO_CHECKSUM)
  const before = crc32(zeros, crc32(bytes.subarray(0, CHECKSUM_AT)))
  const computed = hex(crc32(bytes.subarray(CHECKSUM_AT + 8), before))
  if (stored !== computed)
    return fail(`checkpoint: the file is damaged, its checksum must be ${computed}, got ${JSON.stringify(stored)}`)
  try {
    return E.right({ arrays, meta: JSON.parse(metadata['meta'] ?? '') as Json })
  } catch {
    return fail('checkpoint: meta must be JSON, got something else')
  }
}

const FORMAT = 'pullback checkpoint 1'
const NO_CHECKSUM = '00000000'
/** `checksum` sorts first in the metadata and metadata comes first in the header, so it always stands here. */
const CHECKSUM_AT: number = 8 + '{"__metadata__":{"checksum":"'.length

const hex = (crc: number): string => crc.toString(16).padStart(8, '0')

const checkJson = (value: unknown, path: string): void => {
  const kind = value === null ? 'null' : typeof value
  if (kind === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`encodeCheckpoint: ${path} must be a finite number, got ${String(value)}`)
  }
  if (kind === 'object' && isPlain(value as object)) {
    for (const [key, child] of Object.entries(value as object)) checkJson(child, `${path}.${key}`)
  } else if (kind !== 'null' && kind !== 'boolean' && kind !== 'number' && kind !== 'string') {
    const found = kind === 'object' ? (value as object).constructor.name : kind
    throw new TypeError(`encodeCheckpoint: ${path} must be JSON, got ${found}`)
  }
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null
}
