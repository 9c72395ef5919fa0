/** NumPy's archives of named arrays, as `numpy.savez` writes them. Bytes in, arrays out. */
import { checkOptions } from '@pullback/core'
import { readZip, writeZip, type WriteZipOptions, type ZipError, type ZipOptions } from '@pullback/layers/zip'
import type { ArrayData } from './arrayData.ts'
import { E } from './fp.ts'
import { decodeNpy, encodeNpy, type NpyError } from './npy.ts'

/**
 * The bytes of an npz archive, which `numpy.load` opens; `treeArrays(params)` makes the arrays of a tree of parameters.
 *
 * The same arrays give the same bytes. Throws TypeError for what `encodeNpy` refuses, and names that lead out of a folder.
 *
 * @example
 * const bytes = encodeNpz(treeArrays(params), { compress: true })
 */
export const encodeNpz = (
  arrays: Readonly<Record<string, ArrayData>>,
  options: WriteZipOptions = {},
): Uint8Array<ArrayBuffer> => {
  checkOptions('encodeNpz', options, ['compress'])
  return writeZip(
    Object.entries(arrays)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, array]) => [`${name}${SUFFIX}`, encodeNpy(array)] as const),
    options,
  )
}

/**
 * The arrays of an npz archive by name; `restoreTree` puts them back into a tree. All or none: Left for an archive that
 * `readZip` refuses, or the first array that `decodeNpy` does.
 */
export const decodeNpz = (
  bytes: Uint8Array,
  options: ZipOptions = {},
): E.Either<NpyError | ZipError, Readonly<Record<string, ArrayData>>> => {
  checkOptions('decodeNpz', options, ['maxBytes'])
  const archive = readZip(bytes, options)
  if (E.isLeft(archive)) return archive
  const arrays: [string, ArrayData][] = []
  for (const [file, content] of archive.right) {
    if (!file.endsWith(SUFFIX)) {
      return E.left({ tag: 'npy', at: JSON.stringify(file), expected: `names that end in ${SUFFIX}`, found: 'another' })
    }
    const array = decodeNpy(content)
    if (E.isLeft(array)) return E.left({ ...array.left, at: `${JSON.stringify(file)}, ${array.left.at}` })
    arrays.push([file.slice(0, -SUFFIX.length), array.right])
  }
  return E.right(Object.fromEntries(arrays))
}

const SUFFIX = '.npy'
