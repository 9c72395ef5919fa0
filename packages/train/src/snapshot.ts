/** All that a run needs to go on as if it had never stopped, as the bytes of one checkpoint; files are `checkpointStore`'s. */
import { decodeCheckpoint, encodeCheckpoint, type CheckpointError, type Json } from './checkpoint.ts'
import { E, F } from './fp.ts'
import { historyJson, historyOfJson, metricsJson, metricsOfJson } from './historyJson.ts'
import { noHistory, noMeans, type History, type Means } from './history.ts'
import { isRecord } from './jsonKeys.ts'
import { restoreTree, treeArrays, weakLeaves } from './treeArrays.ts'

/** Where in its data a run is: the batch to be taken next. */
export interface DataPosition {
  /** Counted from 1, as in a history. */
  readonly epoch: number
  /** Batches of this epoch already taken. */
  readonly batch: number
}

export const startPosition: DataPosition = { epoch: 1, batch: 0 }

export interface Snapshot<T> {
  /** Parameters, optimiser state, layers' variables, random keys: one tree of arrays and numbers. */
  readonly state: T
  /** Steps done. */
  readonly step: number
  readonly position: DataPosition
  readonly history: History
  /** Sums of the epoch under way, so that its means count the batches before the stop as well. */
  readonly means: Means
  /** Whatever else: configuration, the version of the data. Numbers are finite; -0 becomes 0. */
  readonly meta: Json
}

/** A snapshot of a run that has not begun, or one with some parts given. */
export const snapshotOf = <T>(state: T, rest: Partial<Omit<Snapshot<T>, 'state'>> = {}): Snapshot<T> => ({
  step: 0,
  position: startPosition,
  history: noHistory,
  means: noMeans,
  meta: null,
  ...rest,
  state,
})

/**
 * Bytes of a snapshot: a checkpoint, hence a safetensors file, with the leaves of `state` by their paths.
 *
 * Arrays are copied at once, so that `state` may be donated to the next step afterwards. Throws RangeError for a step or
 * position that is no count, TypeError for leaves that are no arrays and for `meta` that is no JSON.
 */
export const encodeSnapshot = <T>({
  state,
  step,
  position,
  history,
  means,
  meta,
}: Snapshot<T>): Uint8Array<ArrayBuffer> => {
  for (const [name, count, least] of [
    ['step', step, 0],
    ['position.epoch', position.epoch, 1],
    ['position.batch', position.batch, 0],
  ] as const) {
    if (!isCount(count, least)) {
      throw new RangeError(`encodeSnapshot: ${name} must be an integer from ${least} up, got ${String(count)}`)
    }
  }
  return encodeCheckpoint({
    arrays: treeArrays(state),
    meta: {
      step,
      epoch: position.epoch,
      batch: position.batch,
      history: historyJson(history),
      sums: metricsJson(means.sums),
      weights: metricsJson(means.weights),
      weak: weakLeaves(state),
      meta,
    },
  })
}

/**
 * Reads a snapshot whose state has the structure of `like`: `decodeSnapshot(encodeSnapshot(s), s.state)` is `s`.
 *
 * A damaged file, another kind of checkpoint, and arrays that do not fit `like` are a `CheckpointError`.
 */
export const decodeSnapshot = <T>(bytes: Uint8Array, like: T): E.Either<CheckpointError, Snapshot<T>> =>
  F.pipe(
    decodeCheckpoint(bytes),
    E.flatMap(({ arrays, meta }) => {
      const head = headOf(meta)
      if (E.isLeft(head)) return head
      const { weak, ...rest } = head.right
      const state = restoreTree(like, arrays, weak)
      return E.isLeft(state) ? fail(`snapshot: ${state.left.message}`) : E.right({ ...rest, state: state.right })
    }),
  )

/** What a snapshot says of itself, without the arrays. */
export type SnapshotHead = Omit<Snapshot<unknown>, 'state'> & { readonly weak: readonly string[] }

/** Reads the `meta` of a checkpoint that `encodeSnapshot` wrote. */
export const headOf = (meta: Json): E.Either<CheckpointError, SnapshotHead> => {
  if (
    !isRecord(meta) ||
    !['step', 'epoch', 'batch', 'history', 'sums', 'weights', 'weak', 'meta'].every((k) => Object.hasOwn(meta, k))
  ) {
    return fail(
      'snapshot: the checkpoint must hold step, epoch, batch, history, sums, weights, weak and meta, got one of another kind',
    )
  }
  const {
    step,
    epoch,
    batch,
    history: rawHistory,
    sums: rawSums,
    weights: rawWeights,
    weak,
    meta: inner,
  } = meta as Readonly<Record<string, Json>>
  const isWhole = isCount(step, 0) && isCount(epoch, 1) && isCount(batch, 0)
  if (!isWhole || !Array.isArray(weak) || !weak.every((name) => typeof name === 'string')) {
    return fail('snapshot: step, epoch, batch and weak must be counts and names, got something else')
  }
  const history = historyOfJson(rawHistory ?? null)
  if (E.isLeft(history)) return fail(`snapshot: ${history.left.message}`)
  const [sums, weights] = [metricsOfJson(rawSums), metricsOfJson(rawWeights)]
  if (E.isLeft(sums) || E.isLeft(weights)) return fail('snapshot: sums and weights must be metrics, got something else')
  const means = { sums: sums.right, weights: weights.right }
  return E.right({ step, position: { epoch, batch }, history: history.right, means, meta: inner ?? null, weak })
}

const fail = (message: string): E.Either<CheckpointError, never> => E.left({ tag: 'checkpoint', message })

const isCount = (x: unknown, least: number): x is number =>
  typeof x === 'number' && Number.isSafeInteger(x) && x >= least
