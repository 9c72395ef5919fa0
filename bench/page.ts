/** docs/benchmarks.md and its picture, made of the figures of one run. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { barsOf } from './bars.ts'
import { chart } from './chart.ts'
import { benchFolder } from './folders.ts'
import { cellOf, copyRate, msOf, OWN, type Cell, type ColumnResult, type ResultRow, type Results } from './results.ts'
import { showBytes, showRatio, showTime } from './table.ts'
import { firstCalls, works } from './works.ts'

/** The figures the page shows; the one file of results that is kept. */
export const pageResults: string = join(benchFolder, 'results', 'page.json')
const docsFolder = join(benchFolder, '..', 'docs')
export const pageFile: string = join(docsFolder, 'benchmarks.md')
export const pictureFile: string = join(docsFolder, 'pictures', 'benchmarks.svg')

const titleOf = (work: string): string =>
  work === 'memory'
    ? 'memory'
    : (works.find(({ id }) => id === work)?.title ?? firstCalls[work as keyof typeof firstCalls]) // the rest of a bar's works

const row = (cells: readonly string[]): string => `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[], side: '--:' | '---' = '--:'): string =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : side))), ...rows.map(row)].join('\n')

/** A time with its ratio to ours; in bold where the other is faster. */
const show = (cell: Cell | undefined): string => {
  if (cell?.ms === undefined) return / s a call$/.test(cell?.skipped ?? '') ? cell!.skipped! : '–'
  if (cell.column === OWN || cell.ratio === undefined) return showTime(cell.ms)
  const text = `${showTime(cell.ms)} ${showRatio(cell.ratio)}`
  return cell.ratio < 1 ? `**${text}**` : text
}

/** Works by columns, with those columns and rows left out that have nothing but dashes. */
const figures = (r: Results, columns: readonly ColumnResult[], head: (c: ColumnResult) => string): string => {
  const others = columns.filter(({ id }) => id !== OWN)
  const rows = r.rows.filter(
    ({ work }) => work !== 'copy' && others.some(({ id }) => cellOf(r, work, id) !== undefined),
  )
  const shown = columns.filter(({ id }) => rows.some(({ work }) => msOf(r, work, id) !== undefined))
  return table(
    ['', ...shown.map(head)],
    rows.map(({ work, title }) => [title, ...shown.map(({ id }) => show(cellOf(r, work, id)))]),
  )
}

const versions = (r: Results): string => {
  const names = { jax: 'JAX', torch: 'torch', numpy: 'numpy', 'tfjs-wasm': 'TensorFlow.js', 'jax-js': 'jax-js', onnxruntime: 'onnxruntime-node' } as const // prettier-ignore
  return Object.entries(names)
    .flatMap(([family, name]) => {
      const found = r.columns.find((c) => c.family === family)
      return found === undefined ? [] : [`${name} ${found.version}`]
    })
    .join(', ')
}

const bars = (r: Results): string => {
  const all = barsOf(r)
  const each = all.flatMap((b) => b.figures)
  const rows = all.flatMap(
    ({ work, what, figures: f }) =>
    f.map(({ by, said, isReached }, i) => [i === 0 ? titleOf(work) : '', i === 0 ? what : '', by, said, isReached ? '✓' : '✗ missed']), // prettier-ignore
  )
  return `${each.filter((f) => f.isReached).length} of ${each.length} figures reach what they were meant to.\n\n${table(['work', 'to be reached', 'at', 'figure', ''], rows, '---')}`
}

/** Where somebody is faster than ours at the same number of threads. */
const losses = (r: Results): string => {
  const lines = r.rows.flatMap(({ work, title, cells }: ResultRow) => {
    const faster = cells.filter(({ column, ratio }) => {
      const c = r.columns.find(({ id }) => id === column)
      return ratio !== undefined && ratio < 0.98 && work !== 'copy' && c?.threads === 'one' && c.family !== 'pullback'
    })
    if (faster.length === 0) return []
    const who = faster.map(({ column, ratio }) => {
      const { title: name } = r.columns.find(({ id }) => id === column)!
      return `${name} takes ${Math.round(100 * ratio!)} %`
    })
    return [`- ${title}: ${who.join('; ')} of our time.`]
  })
  return lines.length === 0 ? 'Nobody on one thread is faster than ours at any of them.' : lines.join('\n')
}

const facts = (r: Results): string => {
  const { arenaBytes, liveBytes, moduleBytes, kernels } = r.largeStep
  const rate = copyRate(r)
  const peaks = r.rows
    .find(({ work }) => work === 'first-large')
    ?.cells.flatMap(({ column, peakBytes }) => {
      const name = r.columns.find(({ id }) => id === column)?.title
      return peakBytes === undefined ? [] : [`${name} ${showBytes(peakBytes)}`]
    })
  const sums = Object.entries(r.sumErrors).flatMap(([id, e]) => {
    const c = r.columns.find((x) => x.id === id)
    return c === undefined || c.isKernels || (c.family === 'pullback' && id !== OWN)
      ? []
      : [`${c.title} ${e === 0 ? '0' : e.toExponential(0)}`]
  })
  return [
    ...(rate === undefined ? [] : [`- A native copy of 64 MiB moves ${(rate / 1e9).toFixed(1)} GB/s, reading and writing counted.`]),
    `- The large step is ${kernels} kernels in a module of ${showBytes(moduleBytes)}. It runs in ${showBytes(arenaBytes)} of memory, of which ${showBytes(liveBytes)} must be there at once.`,
    ...(peaks === undefined || peaks.length === 0 ? [] : [`- Peak resident memory of a process that takes its first such step (in JavaScript, its second as well): ${peaks.join(', ')}.`]),
    ...(r.lstmCompile === undefined ? [] : [`- Tracing and compiling the LSTM with its gradient takes ${showTime(r.lstmCompile.short)} for ${r.lstmCompile.steps[0]} steps and ${showTime(r.lstmCompile.long)} for ${r.lstmCompile.steps[1]}.`]),
    ...(sums.length === 0 ? [] : [`- Relative error of the sum of 16 M: ${sums.join(', ')}.`]),
  ].join('\n') // prettier-ignore
}

const isNative = ({ family }: ColumnResult): boolean => ['jax', 'torch', 'numpy'].includes(family)

/** The page as it stands in docs. */
export const pageOf = async (r: Results): Promise<string> => {
  const { machine } = r
  const own = (c: ColumnResult): boolean => c.id === OWN
  const script = r.columns.filter(
    (c) => own(c) || ['jax-js', 'tfjs-wasm', 'tfjs-cpu', 'onnxruntime'].includes(c.family),
  )
  const native = r.columns.filter((c) => own(c) || isNative(c))
  const ours = r.columns.filter((c) => c.family === 'pullback')
  const text = `# Benchmarks

Generated by \`npm run bench -- --page\` on ${r.date.slice(0, 10)}${r.isQuick ? ' by a quick run' : ''}${r.clock === 'wall time' ? '' : ', in processor time, since the machine was busy with other things: such a run says nothing of threads, and caches were shared'}. Node ${machine.node.slice(1)}, ${machine.platform} ${machine.arch}, ${machine.cpu} with ${machine.cores} cores, ${Math.round(machine.memoryBytes / 2 ** 30)} GiB. Compared with ${versions(r)}. Everything is float32 and runs on the processor.

![How many times our time others take](pictures/benchmarks.svg)

Times move with the machine, and on a busy one from minute to minute; ratios are steadier. When this run began, ${machine.load.toFixed(1)} processes were waiting for a core on average${machine.load > 1 ? ', so single figures deserve suspicion' : ''}.

## JavaScript

A call on one thread; × is how many times slower than ours, the median over rounds of the ratios within a round. Bold: faster than ours.

${figures(r, script, (c) => (own(c) ? 'pullback' : c.title))}

## Native code

JAX, torch and numpy in Python on the same machine, on one core and on all of them, against ours on one thread without any flags.

${figures(r, native, (c) => (own(c) ? 'pullback' : c.title))}

## Levels and threads

\`setFeatureLevel\` is the switch ([the compiler](compiler.md#when-it-does-not-run)). Kernels only: the compiled module by itself, without copying arguments in and results out.

${figures(r, ours, (c) => (own(c) ? 'plain' : c.title))}

## What was to be reached

${bars(r)}

## Where others are faster

${losses(r)}

## Beside the times

${facts(r)}

## How it is measured

- **A step** is a whole training step: forward, backward, softmax cross-entropy, Adam, ReLU between dense layers, the loss read. Its parameters stay where the library keeps them; ours and JAX's are donated.
- **The same numbers first.** Everybody computes the work on the same arrays and must agree with ours before anything is timed: losses and parameters after eight training steps without dropout, results of the others within a few roundings, random numbers bit by bit where they are meant to be those of JAX and by their moments where they are not.
- **In turns.** Each library runs in a process of its own and does blocks of calls when its turn comes, another one first in each round; so other load meets all. Times are medians of ${r.rounds} blocks (${r.isQuick ? 'one process' : 'five processes'} for first calls)${r.clock === 'wall time' ? '' : `, of ${r.clock}`}.
- **What a user waits for.** Ours includes copying arguments in and fresh results out. For JAX a call ends when its result is ready; small results and losses are read. TensorFlow.js has no compilation: it runs operation by operation, and what a call leaves is freed.
- **Products of matrices** are held against prototypes that were measured on a machine whose cores give 51 GFLOP/s at most in registers of 128 bits. What a core gives here is measured in our own process right before and after each block, by multiply-adds that stay in registers, and shares are compared: this machine's peak is another one, and neighbours that share its cores lower it at times.
- **One thread** of JAX, torch and numpy is one core; ours may use another one for garbage collection and for optimising code, as JavaScript does.
- A time in place of figures, such as 5.2 s a call, was measured once and was too slow to be measured properly. A dash: not there, or not possible${r.rows.some(({ cells }) => cells.some((c) => /agree/.test(c.skipped ?? ''))) ? ', or did not agree with ours' : ''}.

What each library is made to do stands in [bench/libraries](../bench/libraries) and [bench/python](../bench/python); all samples of this run in \`bench/results/page.json\`.
${r.notes.length === 0 ? '' : `\n${r.notes.map((n) => `- ${n}`).join('\n')}\n`}`
  return format(text, { ...(await resolveConfig(pageFile)), parser: 'markdown' })
}

/** Keeps the figures of a run for the page and writes it. */
export const writePage = async (r: Results): Promise<void> => {
  writeFileSync(pageResults, `${JSON.stringify(r, null, 1)}\n`)
  await rewritePage()
}

/** Writes the page from the figures kept. */
export const rewritePage = async (): Promise<void> => {
  const r = readResults()
  writeFileSync(pictureFile, chart(r))
  writeFileSync(pageFile, await pageOf(r))
}

export const readResults = (): Results => JSON.parse(readFileSync(pageResults, 'utf8')) as Results
