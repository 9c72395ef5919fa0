/** Writes a file so that its name always means a whole file: the old one or the new one, whatever happens between. */
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, unlink } from 'node:fs/promises'
import { dirname, join, basename } from 'node:path'
import { TE } from '../fp.ts'
import { fileError, type FileError } from './fileError.ts'

/**
 * Writes `data` to `path`: into a new file in the same folder, flushed to the disk, then renamed over `path`.
 *
 * Killed at any moment, it leaves at `path` what was there before or all of `data`; at worst a file ending in `.tmp`
 * stays beside it. When it fails, that file is removed. Missing folders are made. A symbolic link at `path` is replaced,
 * not followed.
 */
export const writeFileAtomic = (path: string, data: Uint8Array | string): TE.TaskEither<FileError, void> =>
  TE.tryCatch(() => write(path, data), fileError('write', path))

const write = async (path: string, data: Uint8Array | string): Promise<void> => {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(data)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
  await syncFolder(folder)
}

/** Makes the rename itself outlive a power cut, where the system can do that (Windows cannot open a folder). */
const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    // The file itself is whole and in place.
  }
}
