/** A history as JSON and back, numbers that JSON has no word for included. */
import type { Json } from './checkpoint.ts'
import { E } from './fp.ts'
import type { Metrics } from './best.ts'
import type { EpochRecord, History } from './history.ts'
import { isRecord } from './jsonKeys.ts'

export interface HistoryError {
  readonly tag: 'history'
  readonly message: string
}

/** `[{ "epoch": 1, "metrics": { "loss": 0.5 } }, …]`; NaN, the infinities and -0 are written as text, such as `"NaN"`. */
export const historyJson = (history: History): Json =>
  history.map(({ epoch, metrics }) => ({
    epoch,
    metrics: metricsJson(metrics),
  }))

/** Reads what `historyJson` wrote: `historyOfJson(historyJson(h))` is `h`, to the bit. */
export const historyOfJson = (json: Json): E.Either<HistoryError, History> => {
  if (!Array.isArray(json)) return fail('must be a list of epochs')
  const history: EpochRecord[] = []
  for (const record of json as readonly Json[]) {
    if (!isRecord(record) || !isRecord(record['metrics'])) return fail('must hold an epoch and metrics in each record')
    const epoch = record['epoch']
    const last = history.at(-1)?.epoch ?? 0
    if (typeof epoch !== 'number' || !Number.isInteger(epoch) || epoch <= last) {
      return fail(`must have epochs that ascend from 1, got ${JSON.stringify(epoch ?? null)} after ${last}`)
    }
    const metrics = metricsOfJson(record['metrics'])
    if (E.isLeft(metrics)) return metrics
    history.push({ epoch, metrics: metrics.right })
  }
  return E.right(history)
}

/** Metrics as JSON, in the manner of `historyJson`. */
export const metricsJson = (metrics: Metrics): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(metrics).map(([name, x]) => [name, jsonOf(x)]))

/** Reads what `metricsJson` wrote. */
export const metricsOfJson = (json: unknown): E.Either<HistoryError, Metrics> => {
  if (!isRecord(json)) return fail('must hold metrics by name')
  const metrics: [string, number][] = []
  for (const [name, x] of Object.entries(json)) {
    const number = numberOf(x)
    if (number === undefined) return fail(`must hold numbers, got another value as ${JSON.stringify(name)}`)
    metrics.push([name, number])
  }
  return E.right(Object.fromEntries(metrics))
}

const fail = (message: string): E.Either<HistoryError, never> =>
  E.left({ tag: 'history', message: `history ${message}` })

const jsonOf = (x: number): Json => (Number.isFinite(x) && !Object.is(x, -0) ? x : (NAMES.get(x) ?? '-0'))

const NAMES: ReadonlyMap<number, string> = new Map([
  [NaN, 'NaN'],
  [Infinity, 'Infinity'],
  [-Infinity, '-Infinity'],
])

const numberOf = (x: unknown): number | undefined => {
  if (typeof x === 'number') return x
  return x === 'NaN' || x === 'Infinity' || x === '-Infinity' || x === '-0' ? Number(x) : undefined
}
