/** One line that says how training goes: pure formatting first, then a writer over an injected stream and clock. */
import { checkOptions } from '@pullback/core'
import type { Metrics } from './best.ts'

/** Where a run is. */
export interface ProgressState {
  /** The epoch under way, counted from 1. */
  readonly epoch: number
  readonly epochs: number
  /** Steps done in this epoch. */
  readonly step: number
  /** Steps in each epoch. */
  readonly steps: number
  readonly elapsedMs: number
  /** Time to the end of the run; absent while nothing is known. */
  readonly remainingMs?: number
  readonly metrics: Metrics
}

/** What a progress line is written to; `process.stderr` and `process.stdout` are such streams. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string): unknown
}

export interface ProgressOptions {
  readonly stream: ProgressStream
  readonly epochs: number
  readonly steps: number
  /** Milliseconds, from any origin. Default `performance.now`. */
  readonly now?: () => number
  /** Least time between two writes to a terminal, in milliseconds. Default 100. */
  readonly intervalMs?: number
  /** Draw the bar with `#` and `-`. Default false. */
  readonly ascii?: boolean
}

export interface Progress {
  /** One more step is done; its metrics replace those of the same name. */
  readonly step: (metrics?: Metrics) => void
  /** The epoch is over; not a terminal: writes one line. */
  readonly epoch: (metrics?: Metrics) => void
  /** Writes a line of text above the progress line; silent when not a terminal. */
  readonly note: (text: string) => void
  /** Ends the line. Afterwards nothing is written any more; a second call does nothing. */
  readonly end: () => void
}

/** A duration in at most six characters: `0.4s`, `12s`, `3m05s`, `2h07m`, `4d03h`; `?` when not a number from 0 up. */
export const formatDuration = (ms: number): string => {
  if (!(ms >= 0 && ms < Infinity)) return '?'
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)}s`
  const seconds = Math.round(ms / 1000)
  const two = (n: number): string => String(n).padStart(2, '0')
  const [minutes, hours, days] = [Math.floor(seconds / 60), Math.floor(seconds / 3600), Math.floor(seconds / 86400)]
  if (minutes === 0) return `${seconds}s`
  if (hours === 0) return `${minutes}m${two(seconds % 60)}s`
  if (days === 0) return `${hours}h${two(minutes % 60)}m`
  return days < 100 ? `${days}d${two(hours % 24)}h` : `${days}d`
}

/** A metric with three or four significant digits, in fixed notation from 0.001 up to a million. */
export const formatMetric = (x: number): string => {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 'nan' : x > 0 ? 'inf' : '-inf'
  if (Number.isInteger(x) && Math.abs(x) < 1e6) return String(x + 0)
  const size = Math.abs(x)
  if (size < 1e-3 || size >= 1e6) return x.toExponential(2)
  return x.toFixed(size >= 1000 ? 1 : size >= 100 ? 2 : size >= 10 ? 3 : size >= 0.01 ? 4 : 5)
}

/**
 * The progress line, at most `width` columns wide, without a line break.
 *
 * What does not fit is left out, the least needed first: the bar shrinks, then goes; then the metrics from the last;
 * then the time. Epoch and step come first and are cut only when they alone are too wide.
 */
export const progressLine = (state: ProgressState, width: number, ascii = false): string => {
  const { epoch, epochs, step, steps, metrics } = state
  const head = `epoch ${fitLeft(epoch, epochs)}/${epochs}`
  const count = `${fitLeft(step, steps)}/${steps}`
  const time =
    state.remainingMs === undefined ? formatDuration(state.elapsedMs) : `ETA ${formatDuration(state.remainingMs)}`
  const shown = metricTexts(metrics)
  for (let kept = shown.length; kept >= 0; kept--) {
    const fixed = [head, count, time, ...shown.slice(0, kept)].join('  ')
    const room = Math.min(MAX_BAR, width - columnsOf(fixed) - 2)
    if (room >= MIN_BAR) {
      return [head, bar(steps === 0 ? 1 : step / steps, room, ascii), count, time, ...shown.slice(0, kept)].join('  ')
    }
    if (columnsOf(fixed) <= width) return fixed
  }
  const short = `${head}  ${count}`
  return short.length <= width ? short : `${epoch}/${epochs} ${step}/${steps}`.slice(0, Math.max(0, width))
}

/** The line a log gets at the end of an epoch. */
export const epochLine = (state: ProgressState): string => {
  const time = formatDuration(state.elapsedMs)
  return [`epoch ${fitLeft(state.epoch, state.epochs)}/${state.epochs}`, ...metricTexts(state.metrics), time].join('  ')
}

const PROGRESS_OPTIONS: readonly string[] = ['stream', 'epochs', 'steps', 'now', 'intervalMs', 'ascii']

/**
 * Starts a progress line.
 *
 * On a terminal the line is redrawn in place, at most once per `intervalMs`; each redraw is one write that starts at
 * the left edge and ends without a line break, so call `end` (or use `withProgress`) to leave a whole line behind.
 * Elsewhere nothing is written but one line per epoch, so that a log stays readable.
 */
export const createProgress = (options: ProgressOptions): Progress => {
  checkOptions('createProgress', options, PROGRESS_OPTIONS)
  const { stream, epochs, steps, now = () => performance.now(), intervalMs = 100, ascii = false } = options
  const isTerminal = stream.isTTY === true
  const startMs = now()
  let firstStepMs: number | undefined
  let [epoch, step, taken] = [1, 0, 0]
  let lastDrawMs = -Infinity
  let metrics: Metrics = {}
  let isOpen = false
  let hasEnded = false

  const state = (): ProgressState => {
    const nowMs = now()
    const isOver = epoch > epochs
    const remaining = isOver ? 0 : Math.max(0, (epochs - epoch + 1) * steps - step)
    // The first step compiles; measured from its end, the rate is that of the steps still to come.
    const perStep = taken > 1 && firstStepMs !== undefined ? (nowMs - firstStepMs) / (taken - 1) : undefined
    return {
      epoch: isOver ? epochs : epoch,
      epochs,
      step: isOver ? steps : step,
      steps,
      elapsedMs: nowMs - startMs,
      ...(perStep === undefined || remaining === 0 ? {} : { remainingMs: perStep * remaining }),
      metrics,
    }
  }
  const draw = (): void => {
    lastDrawMs = now()
    isOpen = true
    // One column stays free: a full line makes some terminals wrap.
    stream.write(`\r${progressLine(state(), columnsIn(stream) - 1, ascii)}\x1b[K`)
  }
  return {
    step: (latest = {}) => {
      if (hasEnded) return
      step++
      taken++
      firstStepMs ??= now()
      metrics = { ...metrics, ...latest }
      if (isTerminal && now() - lastDrawMs >= intervalMs) draw()
    },
    epoch: (latest = {}) => {
      if (hasEnded) return
      metrics = { ...metrics, ...latest }
      if (!isTerminal) stream.write(`${epochLine(state())}\n`)
      epoch++
      step = 0
      if (isTerminal && now() - lastDrawMs >= intervalMs) draw()
    },
    note: (text) => {
      if (hasEnded || !isTerminal) return
      stream.write(`\r\x1b[K${text}\n`)
      isOpen = false
      if (lastDrawMs > -Infinity) draw()
    },
    end: () => {
      if (hasEnded) return
      if (isTerminal && (isOpen || taken > 0)) {
        draw()
        stream.write('\n')
      }
      hasEnded = true
    },
  }
}

/** Runs `body` with a progress line and ends the line whatever happens, so that an error message starts on its own line. */
export const withProgress = async <A>(
  options: ProgressOptions,
  body: (progress: Progress) => A | Promise<A>,
): Promise<A> => {
  checkOptions('withProgress', options, PROGRESS_OPTIONS)
  const progress = createProgress(options)
  try {
    return await body(progress)
  } finally {
    progress.end()
  }
}

// Some pseudo-terminals say they have 0 columns.
const columnsIn = ({ columns }: ProgressStream): number => (columns !== undefined && columns > 0 ? columns : 80)

const MIN_BAR = 8
const MAX_BAR = 30

const bar = (share: number, width: number, ascii: boolean): string => {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * width)
  const [full, empty] = ascii ? ['#', '-'] : ['━', '┄']
  return full.repeat(filled) + empty.repeat(width - filled)
}

const fitLeft = (n: number, most: number): string => String(n).padStart(String(most).length)

// Names come from user code: control characters would break the line.
const metricTexts = (metrics: Metrics): readonly string[] =>
  Object.entries(metrics).map(([name, x]) => `${name.replace(/\p{C}+/gu, ' ')} ${formatMetric(x)}`)

/** Terminal columns or a few more: East Asian wide characters and emoji count as two, marks without width as one. */
const columnsOf = (text: string): number => {
  let columns = 0
  for (const c of text) columns += WIDE.test(c) ? 2 : 1
  return columns
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
