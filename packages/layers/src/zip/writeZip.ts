/** Writes zip archives; the same entries give the same bytes. */
import { checkOptions } from '@pullback/core'
import { zipSync } from 'fflate'

export interface WriteZipOptions {
  /** Whether entries are deflated. Default false: stored, as Keras and NumPy do. */
  readonly compress?: boolean
}

/** The first date that zip can hold, in the zone that fflate reads: no archive tells when it was written. */
const DATE = new Date(1980, 0, 1)

/**
 * The bytes of an archive with these entries, in their order.
 * @throws TypeError for a name that `readZip` would refuse to read.
 */
export const writeZip = (
  entries: readonly (readonly [name: string, bytes: Uint8Array])[],
  options: WriteZipOptions = {},
): Uint8Array<ArrayBuffer> => {
  checkOptions('writeZip', options, ['compress'])
  const { compress = false } = options
  const seen = new Set<string>()
  for (const [name] of entries) {
    const problem = seen.has(name) ? 'twice' : nameProblem(name)
    if (problem !== undefined) {
      throw new TypeError(`writeZip: names must be relative paths, each once, got ${JSON.stringify(name)} (${problem})`)
    }
    seen.add(name)
  }
  const level = compress ? 6 : 0
  // Names such as "7" would move to the front of a record: only their order in the archive changes.
  return zipSync(Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, { level, mtime: DATE }]])))
}

/** Why a name could lead out of a folder, or undefined for one that cannot. */
export const nameProblem = (name: string): string | undefined => {
  if (name === '') return 'empty'
  if (name.includes('\0')) return 'a NUL'
  if (name.includes('\\')) return 'a backslash'
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'an absolute path'
  const parts = name.replace(/\/$/, '').split('/')
  return parts.some((part) => part === '' || part === '.' || part === '..') ? 'a path with ., .. or //' : undefined
}
