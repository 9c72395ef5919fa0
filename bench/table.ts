/** Figures for a terminal: times, ratios, and tables that are cut into parts where they are too wide. */

/** Three digits and a unit. */
export const showTime = (ms: number): string => {
  const [value, unit] = ms >= 1000 ? [ms / 1000, 's'] : ms >= 1 ? [ms, 'ms'] : [ms * 1000, 'µs']
  return `${three(value)} ${unit}`
}

const three = (x: number): string => (x >= 100 ? x.toFixed(0) : x >= 10 ? x.toFixed(1) : x.toFixed(2))

export const showRatio = (r: number): string => `×${r >= 100 ? r.toFixed(0) : r >= 10 ? r.toFixed(1) : r.toFixed(2)}`

export const showBytes = (bytes: number): string =>
  bytes >= 1e9 ? `${three(bytes / 1e9)} GB` : bytes >= 1e6 ? `${three(bytes / 1e6)} MB` : `${three(bytes / 1e3)} kB`

export interface TableRow {
  readonly title: string
  /** By column: up to two lines. */
  readonly cells: readonly (readonly string[])[]
}

/** Columns side by side as far as `width` allows; the rest below, with the titles of the rows again. */
export const showTable = (rows: readonly TableRow[], columns: readonly string[], width: number): string => {
  const heads = columns.map((name) => name.split(', '))
  const widths = columns.map((_, c) =>
    Math.max(...heads[c]!.map((l) => l.length), ...rows.flatMap(({ cells }) => cells[c]!.map((l) => l.length))),
  )
  const first = Math.max(...rows.map(({ title }) => title.length))
  const parts: number[][] = []
  let left = 0
  columns.forEach((_, c) => {
    const needed = widths[c]! + 2
    if (parts.length === 0 || left < needed) {
      parts.push([])
      left = width - first
    }
    parts.at(-1)!.push(c)
    left -= needed
  })
  return parts.map((part) => showPart(rows, heads, widths, first, part)).join('\n\n')
}

const showPart = (
  rows: readonly TableRow[],
  heads: readonly (readonly string[])[],
  widths: readonly number[],
  first: number,
  part: readonly number[],
): string => {
  const line = (title: string, cells: (c: number) => string | undefined): string =>
    (title.padEnd(first) + part.map((c) => `  ${(cells(c) ?? '').padStart(widths[c]!)}`).join('')).trimEnd()
  const heights = Math.max(...part.map((c) => heads[c]!.length))
  const lines = Array.from({ length: heights }, (_, i) => line('', (c) => heads[c]![i]))
  lines.push('─'.repeat(first + part.reduce((n, c) => n + widths[c]! + 2, 0)))
  for (const { title, cells } of rows) {
    const height = Math.max(1, ...part.map((c) => cells[c]!.length))
    for (let i = 0; i < height; i++) lines.push(line(i === 0 ? title : '', (c) => cells[c]![i]))
  }
  return lines.join('\n')
}
