/** A folder of checkpoints of one run: the last few and the best, of which the newest whole one is where the run goes on. */
import { checkOptions } from '@pullback/core'
import { readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Goal } from '../best.ts'
import { decodeCheckpoint, type CheckpointError } from '../checkpoint.ts'
import { E, F, O, type TE } from '../fp.ts'
import { rotate, type Kept } from '../rotation.ts'
import { decodeSnapshot, encodeSnapshot, headOf, type Snapshot } from '../snapshot.ts'
import { fileError, type FileError } from './fileError.ts'
import { readFile } from './readFile.ts'
import { writeFileAtomic } from './writeFileAtomic.ts'

export interface CheckpointStoreOptions {
  /** How many of the newest checkpoints to keep. Default 3. */
  readonly keep?: number
  /** Keeps the best by this goal as well; its metric is that of the last epoch in the history. */
  readonly best?: Goal
}

export interface Restored<T> {
  readonly snapshot: Snapshot<T>
  readonly path: string
  /** Newer files that were passed over because they are damaged. */
  readonly skipped: readonly CheckpointError[]
}

export interface CheckpointStore<T> {
  /**
   * Writes a snapshot, then removes what rotation drops; gives the file's path. The snapshot is copied before `save`
   * returns, so its arrays may be donated while the file is being written. Saves happen one after the other.
   */
  readonly save: (snapshot: Snapshot<T>) => TE.TaskEither<FileError | CheckpointError, string>
  /** The newest checkpoint that is whole; none when the folder holds none or does not exist. */
  readonly latest: TE.TaskEither<FileError | CheckpointError, O.Option<Restored<T>>>
  /** The best of the checkpoints by `best`; none when there is no goal or no file has that metric. */
  readonly best: TE.TaskEither<FileError | CheckpointError, O.Option<Restored<T>>>
}

/**
 * Checkpoints of a run in `folder`, as files `step-<12 digits>.safetensors`, for states of the structure of `like`.
 *
 * Killed at any moment, the folder holds the newest checkpoint that was written whole, and `latest` finds it: a file gets
 * its name only when all of it is on the disk, and older ones go only afterwards. Half-written files of runs that were
 * killed are removed at the first save, so no two runs may write into one folder at the same time. A file that is damaged
 * all the same is passed over; when all are, or when one does not fit `like`, that is an error and never a silent new
 * start. A save at a step below that of a file in the folder is refused: a run that goes back needs a folder of its own.
 *
 * Throws RangeError when `keep` is not a positive integer.
 */
export const checkpointStore = <T>(
  folder: string,
  like: T,
  options: CheckpointStoreOptions = {},
): CheckpointStore<T> => {
  checkOptions('checkpointStore', options, ['keep', 'best'])
  const { keep = 3, best: goal } = options
  if (!Number.isInteger(keep) || keep < 1) {
    throw new RangeError(`checkpointStore: keep must be a positive integer, got ${keep}`)
  }
  const rule = { keep, ...(goal === undefined ? {} : { goal }) }
  // Read from the files once; from then on this process is the only one that writes.
  let kept: readonly Kept[] | undefined
  let queue: Promise<unknown> = Promise.resolve()

  const open = async (): Promise<readonly Kept[]> => {
    const names = await readdir(folder).catch((error: unknown) =>
      isMissing(error) ? [] : Promise.reject(error as Error),
    )
    await Promise.all(names.filter((name) => TEMPORARY.test(name)).map((name) => remove(join(folder, name))))
    return goal === undefined ? stepsIn(names).map((step) => ({ step })) : readMetrics(folder, stepsIn(names))
  }
  const saveNow = async (
    snapshot: Omit<Snapshot<T>, 'state'>,
    bytes: Uint8Array,
  ): Promise<E.Either<SaveError, string>> => {
    const path = pathOf(folder, snapshot.step)
    const before = kept ?? (await open())
    const newest = before.at(-1)?.step ?? 0
    if (newest > snapshot.step) {
      return refuse(`save: step must be at least ${newest}, the newest in ${folder}, got ${snapshot.step}`)
    }
    const written = await writeFileAtomic(path, bytes)()
    if (E.isLeft(written)) return written
    const entry: Kept = { step: snapshot.step, metrics: snapshot.history.at(-1)?.metrics ?? {} }
    const { stay, go } = rotate([...before.filter(({ step }) => step !== snapshot.step), entry], rule)
    kept = stay
    await Promise.all(go.map(({ step }) => remove(pathOf(folder, step))))
    return E.right(path)
  }

  return {
    save: (snapshot) => {
      const { state: _, ...rest } = snapshot
      const bytes = encodeSnapshot(snapshot)
      return () => {
        const path = pathOf(folder, snapshot.step)
        const saving = queue
          .then(() => saveNow(rest, bytes))
          .catch((error: unknown) => E.left(fileError('write', path)(error)))
        queue = saving
        return saving
      }
    },
    latest: () => list(folder).then((steps) => (E.isLeft(steps) ? steps : newestWhole(folder, steps.right, like))),
    best: async () => {
      if (goal === undefined) return E.right(O.none)
      const steps = await list(folder)
      if (E.isLeft(steps)) return steps
      const entries = await readMetrics(folder, steps.right)
      const found = rotate(entries, { keep: 1, goal }).best
      if (O.isNone(found)) return E.right(O.none)
      return newestWhole(folder, [found.value.step], like)
    },
  }
}

type SaveError = FileError | CheckpointError

const NAME = /^step-(\d{12})\.safetensors$/

/** What `writeFileAtomic` calls a file on the way to such a name. */
const TEMPORARY = /^\.step-\d{12}\.safetensors\.[0-9a-f-]{36}\.tmp$/

const pathOf = (folder: string, step: number): string =>
  join(folder, `step-${String(step).padStart(12, '0')}.safetensors`)

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const remove = (path: string): Promise<void> =>
  unlink(path).catch((error: unknown) => (isMissing(error) ? undefined : Promise.reject(error as Error)))

const refuse = (message: string): E.Either<CheckpointError, never> => E.left({ tag: 'checkpoint', message })

/** Steps of the checkpoints among these names, ascending. */
const stepsIn = (names: readonly string[]): readonly number[] =>
  names
    .flatMap((name) => {
      const [, digits] = NAME.exec(name) ?? []
      return digits === undefined ? [] : [Number(digits)]
    })
    .sort((a, b) => a - b)

const list = (folder: string): Promise<E.Either<FileError, readonly number[]>> =>
  readdir(folder).then(
    (names) => E.right(stepsIn(names)),
    (error: unknown) => (isMissing(error) ? E.right([]) : E.left(fileError('read', folder)(error))),
  )

/** The last metrics of each checkpoint; a damaged file has none, so that it is never the best. */
const readMetrics = async (folder: string, steps: readonly number[]): Promise<readonly Kept[]> => {
  const entries: Kept[] = []
  for (const step of steps) {
    const head = F.pipe(
      await readFile(pathOf(folder, step))(),
      E.flatMap((bytes): E.Either<SaveError, Kept['metrics']> =>
        F.pipe(
          decodeCheckpoint(bytes),
          E.flatMap(({ meta }) => headOf(meta)),
          E.map(({ history }) => history.at(-1)?.metrics),
        ),
      ),
    )
    entries.push({ step, metrics: E.isLeft(head) ? {} : (head.right ?? {}) })
  }
  return entries
}

const newestWhole = async <T>(
  folder: string,
  steps: readonly number[],
  like: T,
): Promise<E.Either<SaveError, O.Option<Restored<T>>>> => {
  const skipped: CheckpointError[] = []
  for (const step of steps.slice().reverse()) {
    const path = pathOf(folder, step)
    const bytes = await readFile(path)()
    if (E.isLeft(bytes)) return bytes
    const whole = decodeCheckpoint(bytes.right)
    if (E.isLeft(whole)) {
      skipped.push({ tag: 'checkpoint', message: `${path}: ${whole.left.message}` })
      continue
    }
    const snapshot = decodeSnapshot(bytes.right, like)
    if (E.isLeft(snapshot)) return refuse(`${path}: ${snapshot.left.message}`)
    return E.right(O.some({ snapshot: snapshot.right, path, skipped }))
  }
  const [first] = skipped
  return first === undefined
    ? E.right(O.none)
    : refuse(`latest: no checkpoint in ${folder} is whole, got ${first.message}`)
}
