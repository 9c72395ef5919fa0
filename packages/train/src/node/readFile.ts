/** A file's bytes, or the reason why not, as a value. */
import { readFile as read } from 'node:fs/promises'
import { TE } from '../fp.ts'
import { fileError, type FileError } from './fileError.ts'

/** Reads a whole file. */
export const readFile = (path: string): TE.TaskEither<FileError, Uint8Array> =>
  TE.tryCatch(() => read(path), fileError('read', path))
