/** The table of a run, for a terminal and for reading later. */

export interface Cell {
  readonly id: string
  /** Median milliseconds per call. */
  readonly ms: number
  /** How many times slower than the first column. */
  readonly ratio: number
}

export interface Row {
  readonly what: string
  readonly cells: readonly Cell[]
}

/** Three digits and a unit. */
export const showTime = (ms: number): string => {
  const [value, unit] = ms >= 1000 ? [ms / 1000, 's'] : ms >= 1 ? [ms, 'ms'] : [ms * 1000, 'µs']
  return `${value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)} ${unit}`
}

export const showRatio = (r: number): string => `× ${r >= 100 ? r.toFixed(0) : r >= 10 ? r.toFixed(1) : r.toFixed(2)}`

/** One line per row: the first column as a time, the others as a time and how many times slower they are. */
export const showTable = (
  rows: readonly Row[],
  columns: readonly { readonly id: string; readonly name: string }[],
): string => {
  const lines = [
    ['', ...columns.map(({ name }) => name)],
    ...rows.map(({ what, cells }) => [
      what,
      ...columns.map(({ id }, i) => {
        const cell = cells.find((c) => c.id === id)
        if (cell === undefined) return '–'
        return i === 0 ? showTime(cell.ms) : `${showTime(cell.ms)} ${showRatio(cell.ratio).padStart(7)}`
      }),
    ]),
  ]
  const widths = lines[0]!.map((_, c) => Math.max(...lines.map((line) => line[c]!.length)))
  const text = lines.map((line) =>
    line
      .map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!)))
      .join('   ')
      .trimEnd(),
  )
  return [text[0]!, '─'.repeat(widths.reduce((n, w) => n + w + 3, -3)), ...text.slice(1)].join('\n')
}
