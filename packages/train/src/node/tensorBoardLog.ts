/** A run's log for TensorBoard, written as it goes. */
import { checkOptions } from '@pullback/core'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { Metrics } from '../best.ts'
import { E } from '../fp.ts'
import { encodeEventHeader, encodeEvents, type LogValue } from '../tensorboard/events.ts'
import { fileError, type FileError } from './fileError.ts'

export interface TensorBoardLogOptions {
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
  /** The step at which a run goes on: what earlier files in the folder say of this step and later ones no longer counts. */
  readonly resumedAt?: number
}

export interface TensorBoardLog {
  readonly path: string
  /** Logs scalars by name. */
  readonly scalars: (step: number, metrics: Metrics) => E.Either<FileError, void>
  /** Logs values of any kind. */
  readonly values: (step: number, values: readonly LogValue[]) => E.Either<FileError, void>
  /** Closes the file; a second call does nothing, and what is logged afterwards is a `FileError`. */
  readonly close: () => void
}

/**
 * Opens a new event file in `folder`, which is made if missing: `tensorboard --logdir folder` shows it.
 *
 * Each call writes at once and waits for the system to take it, so that a training loop which never awaits, or is killed,
 * loses nothing; a record cut off by a kill is one that TensorBoard passes over.
 */
export const openTensorBoardLog = (
  folder: string,
  options: TensorBoardLogOptions = {},
): E.Either<FileError, TensorBoardLog> => {
  checkOptions('openTensorBoardLog', options, ['now', 'resumedAt'])
  const { now = Date.now, resumedAt } = options
  const openedMs = now()
  // TensorBoard reads the files of a folder in the order of their names, which begin with the time.
  const path = join(folder, `events.out.tfevents.${eventStamp(openedMs)}.${hostname()}.${process.pid}.${opened++}`)
  const attempt = <A>(action: () => A): E.Either<FileError, A> => E.tryCatch(action, fileError('write', path))
  const header = encodeEventHeader(openedMs / 1000, resumedAt)
  return E.map((file: number): TensorBoardLog => {
    let isOpen = true
    const values: TensorBoardLog['values'] = (step, logged) => {
      const bytes = encodeEvents([{ wallTime: now() / 1000, step, values: logged }])
      return attempt(() => {
        if (!isOpen) throw new Error('the log was closed')
        writeAll(file, bytes)
      })
    }
    return {
      path,
      values,
      scalars: (step, metrics) =>
        values(
          step,
          Object.entries(metrics).map(([name, value]) => ({ tag: 'scalar', name, value })),
        ),
      close: () => {
        if (isOpen) closeSync(file)
        isOpen = false
      },
    }
  })(
    attempt(() => {
      mkdirSync(folder, { recursive: true })
      const file = openSync(path, 'ax')
      writeAll(file, header)
      return file
    }),
  )
}

/** Tells apart the logs that one process opens. */
let opened = 0

const eventStamp = (ms: number): string => String(Math.floor(ms / 1000)).padStart(10, '0')

const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}
