/** A run for people at a terminal: the table, the bars, and what else was found. */
import { barsOf } from './bars.ts'
import { OWN, rowOf, type Cell, type Results } from './results.ts'
import { showBytes, showRatio, showTable, showTime, type TableRow } from './table.ts'
import { works, firstCalls } from './works.ts'

const titleOf = (work: string): string =>
  work === 'memory'
    ? 'memory'
    : (works.find(({ id }) => id === work)?.title ?? firstCalls[work as keyof typeof firstCalls]) // the rest of a bar's works

/** A time and how many times ours it is, or why there is none. */
const linesOf = (cell: Cell | undefined): readonly string[] => {
  if (cell === undefined) return ['–']
  if (cell.ms === undefined) return /a call$/.test(cell.skipped ?? '') ? [`(${cell.skipped!})`] : ['–']
  return cell.column === OWN || cell.ratio === undefined
    ? [showTime(cell.ms)]
    : [showTime(cell.ms), showRatio(cell.ratio)]
}

export const report = (r: Results, width: number): string => {
  const shown = r.columns.filter(({ id }) => r.rows.some(({ cells }) => cells.some((c) => c.column === id)))
  const rows: readonly TableRow[] = r.rows.map(({ title, cells }) => ({
    title,
    cells: shown.map(({ id }) => linesOf(cells.find(({ column }) => column === id))),
  }))
  const table = showTable(rows, shown.map(({ title }) => title), width) // prettier-ignore
  const bars = barsOf(r)
  const figures = bars.flatMap((b) => b.figures)
  const lines = bars.flatMap(({ work, what, figures: each }) =>
    each.map(
      ({ by, said, isReached }, i) =>
        `${isReached ? '✓' : '✗'} ${i === 0 ? `${titleOf(work)} ${what}` : ' '.repeat(4)}\n      ${by}: ${said}`,
    ),
  )
  const { arenaBytes, liveBytes, moduleBytes, kernels } = r.largeStep
  const errors = Object.entries(r.sumErrors)
    .map(([id, e]) => `${id} ${e.toExponential(0)}`)
    .join(', ')
  const skipped = r.rows.flatMap(({ title, cells }) =>
    cells.flatMap(({ column, skipped: why }) =>
      why === undefined || why === 'not offered' || / s a call$/.test(why) ? [] : [`${title}: ${column}: ${why}`],
    ),
  )
  return [
    `\n${table}\n`,
    `× is how many times slower than ours (plain, one thread); medians of ${r.rounds} blocks in turns, ${r.clock}. (2.1 s a call): too slow to be measured.`,
    `Node ${r.machine.node}, ${r.machine.platform} ${r.machine.arch}, ${r.machine.cpu}, ${r.machine.cores} cores, load ${r.machine.load.toFixed(1)} at the start; ${Math.round(r.seconds)} s.`,
    ...(rowOf(r, 'step-large') === undefined ? [] : [`The large step: ${kernels} kernels in a module of ${showBytes(moduleBytes)}, an arena of ${showBytes(arenaBytes)} where ${showBytes(liveBytes)} are alive at once.`]), // prettier-ignore
    ...(errors === '' ? [] : [`Relative error of the sum: ${errors}.`]),
    ...r.notes,
    ...skipped,
    ...(bars.length === 0
      ? []
      : [
          `\nBars (issue 5): ${figures.filter((f) => f.isReached).length} of ${figures.length} figures reached`,
          ...lines,
        ]),
  ].join('\n')
}
