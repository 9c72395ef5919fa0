/** Gzip files of unknown origin, unpacked within a bound; the engine's own decompression, so it runs in browsers too. */
import { checkOptions } from '@pullback/core'
import { E, type TE } from './fp.ts'

export interface GzipError {
  readonly tag: 'gzip'
  readonly message: string
}

export interface GunzipOptions {
  /** The most that may come out, in bytes. Default 2^31. */
  readonly maxBytes?: number
}

/** Whether bytes begin as a gzip file does (RFC 1952, section 2.3.1). */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * The content of a gzip file. Its checksum and length are verified, and unpacking ends as soon as more than `maxBytes` come
 * out, so that a small file cannot fill the memory. Anything else is a `GzipError`.
 */
export const gunzip = (
  bytes: Uint8Array,
  options: GunzipOptions = {},
): TE.TaskEither<GzipError, Uint8Array<ArrayBuffer>> => {
  checkOptions('gunzip', options, ['maxBytes'])
  const { maxBytes = 2 ** 31 } = options
  return async () => {
    const fail = (message: string): E.Either<GzipError, never> => E.left({ tag: 'gzip', message })
    if (!isGzip(bytes)) return fail('gunzip: expected a gzip file, found other bytes')
    const parts: Uint8Array[] = []
    let total = 0
    try {
      // A copy: the source may lie in shared memory, which streams refuse.
      const reader = new Blob([Uint8Array.from(bytes)])
        .stream()
        .pipeThrough(new DecompressionStream('gzip'))
        .getReader()
      for (;;) {
        const { done, value } = await reader.read()
        if (done) break
        total += value.length
        if (total > maxBytes) {
          await reader.cancel()
          return fail(`gunzip: expected at most ${maxBytes} bytes of content, found more`)
        }
        parts.push(value)
      }
    } catch (error) {
      return fail(
        `gunzip: expected a whole gzip file, found a damaged one (${error instanceof Error ? error.message : String(error)})`,
      )
    }
    const out = new Uint8Array(total)
    let at = 0
    for (const part of parts) {
      out.set(part, at)
      at += part.length
    }
    return E.right(out)
  }
}
