/** What a run leaves behind: the figures, and how to look them up. */
import type { Family, Threads } from './columns.ts'
import type { CompiledSizes } from './compiledSizes.ts'
import type { FirstCallId, WorkId } from './works.ts'

export interface Cell {
  readonly column: string
  /** Median milliseconds per call. */
  readonly ms?: number
  /** How many times slower than ours, plain, on one thread: the median over rounds of the ratios within a round. */
  readonly ratio?: number
  readonly samples?: readonly number[]
  /** Of products of matrices: the median over rounds of the share of what the core gave at most in 128-bit registers. */
  readonly share?: number
  /** Preparation and first call in a running process. */
  readonly firstMs?: number
  /** Greatest resident memory, of works measured in processes of their own. */
  readonly peakBytes?: number
  /** How what it computed compares with ours. */
  readonly said?: string
  /** Why it did not take part. */
  readonly skipped?: string
}

export interface ResultRow {
  readonly work: WorkId | FirstCallId
  readonly title: string
  readonly flops?: number
  readonly bytes?: number
  readonly cells: readonly Cell[]
}

export interface ColumnResult {
  readonly id: string
  readonly family: Family
  readonly title: string
  readonly threads: Threads
  readonly level?: string
  readonly node?: string
  readonly isKernels: boolean
  readonly version: string
}

export interface Results {
  readonly date: string
  readonly machine: {
    readonly node: string
    readonly platform: string
    readonly arch: string
    readonly cpu: string
    readonly cores: number
    readonly memoryBytes: number
    /** Processes waiting for a core when the run began, on average over a minute. */
    readonly load: number
  }
  readonly isQuick: boolean
  readonly rounds: number
  readonly clock: 'wall time' | 'processor time'
  readonly seconds: number
  readonly columns: readonly ColumnResult[]
  readonly rows: readonly ResultRow[]
  /** The large step as compiled. */
  readonly largeStep: CompiledSizes
  /** Of the LSTM over so many steps: milliseconds of the first call less those of the second, and bytes of the module. */
  readonly lstmCompile?: {
    readonly short: number
    readonly long: number
    readonly steps: readonly [number, number]
    readonly moduleBytes: readonly number[]
  }
  /** Relative error of the sum of 16 M, by column. */
  readonly sumErrors: Readonly<Record<string, number>>
  readonly notes: readonly string[]
}

/** Ours, plain, on one thread: what everybody is compared with. */
export const OWN = 'pullback/plain'

export const rowOf = (r: Results, work: ResultRow['work']): ResultRow | undefined => r.rows.find((x) => x.work === work)

export const cellOf = (r: Results, work: ResultRow['work'], column: string): Cell | undefined =>
  rowOf(r, work)?.cells.find((c) => c.column === column)

export const msOf = (r: Results, work: ResultRow['work'], column: string): number | undefined =>
  cellOf(r, work, column)?.ms

/** Our fastest column on one thread or on all, at any level and engine, for one work. */
export const bestOf = (r: Results, work: ResultRow['work'], threads: Threads): ColumnResult | undefined =>
  r.columns
    .filter((c) => c.family === 'pullback' && c.threads === threads && !c.isKernels)
    .map((c) => ({ c, ms: msOf(r, work, c.id) ?? Infinity }))
    .filter(({ ms }) => ms < Infinity)
    .sort((x, y) => x.ms - y.ms)[0]?.c

/** Bytes per second of the fastest native copy, reading and writing counted. */
export const copyRate = (r: Results): number | undefined => {
  const row = rowOf(r, 'copy')
  const times = row?.cells.flatMap(({ ms }) => (ms === undefined ? [] : [ms])) ?? []
  return row?.bytes === undefined || times.length === 0 ? undefined : (row.bytes / Math.min(...times)) * 1000
}
