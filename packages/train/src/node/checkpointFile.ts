/** Checkpoints on disk: written whole or not at all, read back or refused. */
import { decodeCheckpoint, encodeCheckpoint, type Checkpoint, type CheckpointError } from '../checkpoint.ts'
import { F, TE } from '../fp.ts'
import type { FileError } from './fileError.ts'
import { readFile } from './readFile.ts'
import { writeFileAtomic } from './writeFileAtomic.ts'

/** Writes a checkpoint as `writeFileAtomic` writes: killed at any moment, the file at `path` is the old or the new one. */
export const saveCheckpoint = (path: string, checkpoint: Checkpoint): TE.TaskEither<FileError, void> =>
  writeFileAtomic(path, encodeCheckpoint(checkpoint))

/** Reads a checkpoint; a missing file is a `FileError`, a damaged one a `CheckpointError`. */
export const loadCheckpoint = (path: string): TE.TaskEither<FileError | CheckpointError, Checkpoint> =>
  F.pipe(
    readFile(path),
    TE.flatMap((bytes): TE.TaskEither<FileError | CheckpointError, Checkpoint> =>
      TE.fromEither(decodeCheckpoint(bytes)),
    ),
  )
