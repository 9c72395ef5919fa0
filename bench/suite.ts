/**
 * The comparison: everybody computes the same work, what they computed is compared, then they take turns in doing it.
 * One table with ratios, the bars, and all figures as JSON.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { castOf, families, type Column, type Family } from './columns.ts'
import { compare, type Verdict } from './compare.ts'
import { programs, sizesOf } from './compiledSizes.ts'
import { LENGTHS, measureFirst } from './firstCalls.ts'
import { benchFolder, resultsFolder } from './folders.ts'
import { inputsOf, tell, type Told } from './inputs.ts'
import { lstmOf } from './libraries/pullbackWorks.ts'
import { median, ratio } from './measure.ts'
import { writePage } from './page.ts'
import { PeerProcess } from './peer.ts'
import { Progress } from './progress.ts'
import type { Answer, Digest, Opened } from './protocol.ts'
import { OWN, type Cell, type ColumnResult, type ResultRow, type Results } from './results.ts'
import { report } from './report.ts'
import { firstCalls, workIds, works, type FirstCallId, type Work } from './works.ts'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    cpu: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    peers: { type: 'string', default: families.join() },
    nodes: { type: 'string', default: '' },
    page: { type: 'boolean', default: false },
    rounds: { type: 'string' },
  },
})

const list = (text: string): readonly string[] => text.split(',').filter((s) => s !== '')
const isQuick = options.quick
const rounds = Number(options.rounds ?? (isQuick ? 5 : 7))
const effort = isQuick
  ? { blockMs: 10, warmupMs: 80, limitMs: 500, firstRuns: 1, patienceMs: 45_000 }
  : { blockMs: 60, warmupMs: 400, limitMs: 2000, firstRuns: 5, patienceMs: 90_000 }
/** Calls that take longer are measured five times, however many rounds there are. */
const SLOW_MS = 200

const only = options.only.flatMap(list)
const isChosen = (id: string): boolean => only.length === 0 || only.some((part) => id.includes(part))
const chosen: readonly Work[] = works.filter(({ id }) => isChosen(id))
const chosenFirst = (Object.keys(firstCalls) as FirstCallId[]).filter(isChosen) // its keys are these
if (chosen.length + chosenFirst.length === 0) {
  throw new RangeError(
    `bench: --only must name some of ${[...workIds, ...Object.keys(firstCalls)].join(', ')}, got ${only.join()}`,
  )
}
const peers = list(options.peers)
for (const name of peers) {
  if (!(families as readonly string[]).includes(name)) {
    throw new RangeError(`bench: --peers must name some of ${families.join(', ')}, got ${name}`)
  }
}
if (!(Number.isInteger(rounds) && rounds > 0)) {
  throw new RangeError(`bench: --rounds must be a whole number above 0, got ${options.rounds}`)
}
const takesPart = (family: Family): boolean => family === 'pullback' || peers.includes(family)

const load = loadavg()[0]!
const cast = castOf(isQuick, list(options.nodes), takesPart)
const notes = [...cast.notes]
const folder = mkdtempSync(join(tmpdir(), 'pullback-bench-'))
const processes: PeerProcess[] = []
process.on('exit', () => {
  for (const p of processes) p.stop()
  rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const progress = new Progress(1 + chosen.length * (rounds + 2) + chosenFirst.length * effort.firstRuns)

/** Two at a time: preparing takes long and is not measured. */
const inPairs = async <T>(items: readonly T[], each: (item: T) => Promise<void>): Promise<void> => {
  const queue = [...items]
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await each(item)
  }
  await Promise.all([worker(), worker()])
}

const columns: ColumnResult[] = []
const started = new Map<Column, PeerProcess>()
await inPairs(cast.columns, async (column) => {
  if (options.cpu && column.threads === 'all') return
  const peer = new PeerProcess(column, effort.patienceMs)
  processes.push(peer)
  const answer = await peer.start()
  progress.advance(1 / cast.columns.length, `${column.title} has started`)
  if (answer.tag !== 'ready') {
    peer.stop()
    const why = answer.tag === 'skipped' ? answer.why : 'it did not start'
    notes.push(`${column.title} is left out: ${why}`)
    return
  }
  started.set(column, peer)
  const { id, family, title, threads, level, node, isKernels } = column
  const more = { ...(level === undefined ? {} : { level }), ...(node === undefined ? {} : { node }) }
  columns.push({ id, family, title, threads, ...more, isKernels: isKernels ?? false, version: answer.version })
})
const active = cast.columns.flatMap((column) => {
  const peer = started.get(column)
  return peer === undefined ? [] : [peer]
})
const order = new Map(cast.columns.map(({ id }, i) => [id, i]))
columns.sort((a, b) => order.get(a.id)! - order.get(b.id)!)
const isOwn = (peer: PeerProcess): boolean => peer.column.id === OWN
if (!active.some(isOwn)) throw new Error(`bench: ours must start, got ${notes.join('; ')}`)

let isRight = true

/** Written once: others may be reading. */
const toldOf = new Map<string, Told>()
const toldTo = (column: Column, { id }: Work): Told | undefined => {
  if (!column.isForeign) return undefined
  const told = toldOf.get(id) ?? tell(id, folder)
  toldOf.set(id, told)
  return told
}

const openOne = async (peer: PeerProcess, work: Work): Promise<Opened | Answer> => {
  const told = toldTo(peer.column, work) ?? {}
  const { warmupMs, limitMs } = effort
  const { family, id } = peer.column
  if (isQuick && (family === 'jax-js' || family.startsWith('tfjs')) && work.id === 'lstm') {
    return {
      tag: 'skipped',
      why: 'it has no scan and unrolls 200 steps, which takes many seconds: left out of a quick run',
    }
  }
  // Without ours there is nothing to compare with.
  const limit = id === OWN ? 60_000 : limitMs
  return peer.ask({ do: 'open', work: work.id, warmupMs, limitMs: limit, cpu: options.cpu, ...told })
}

const skipped = (column: string, answer: Answer): Cell => {
  if (answer.tag !== 'skipped') return { column, skipped: `unexpected answer ${answer.tag}` }
  const { why, callMs } = answer
  return { column, skipped: callMs === undefined ? why : `${(callMs / 1000).toFixed(1)} s a call` }
}

interface Contestant {
  readonly peer: PeerProcess
  readonly opened: Opened
  readonly said: string
  readonly samples: number[]
  /** Multiplications and additions per millisecond that the core gave at most, by round. */
  readonly peaks: number[]
  readonly rounds: number
}

const sumErrors: Record<string, number> = {}

/** What we promise besides: the same bits on any number of threads and in wide registers, and JAX's random numbers. */
const asPromised = ({ family, level }: Column, work: Work, verdict: Verdict): Verdict => {
  const needsBits = family === 'pullback' && (level === 'plain' || level === 'wide')
  const needsNumbers = family === 'jax' && work.comparison.tag === 'random'
  const isKept = !(needsBits && verdict.said !== 'the same bits') && !(needsNumbers && verdict.said.startsWith('other'))
  return { ...verdict, isRight: verdict.isRight && isKept }
}

/** Everybody who can do a work and computes the same as ours. */
const contestantsFor = async (work: Work, cells: Map<string, Cell>): Promise<readonly Contestant[]> => {
  const contestants: Contestant[] = []
  let reference: readonly Digest[] | undefined
  const admit = async (peer: PeerProcess): Promise<void> => {
    const { id } = peer.column
    const answer = await openOne(peer, work)
    progress.advance(1 / active.length, `${work.title}: ${peer.column.title} prepares`)
    if (!('digests' in answer)) {
      cells.set(id, skipped(id, answer))
      return
    }
    const { digests, callMs } = answer
    reference ??= digests
    if (work.id === 'sum') sumErrors[id] = digests[0]!.mean
    const { isRight: agrees, said } = isOwn(peer)
      ? { isRight: true, said: '' }
      : asPromised(peer.column, work, compare(work.comparison, reference, digests))
    if (!agrees) {
      isRight = false
      progress.say(`${work.title}: ${peer.column.title} does not agree with ours: ${said}`)
      cells.set(id, { column: id, skipped: `does not agree: ${said}` })
      await peer.ask({ do: 'close' })
      return
    }
    contestants.push({
      peer,
      opened: answer,
      said,
      samples: [],
      peaks: [],
      rounds: callMs > SLOW_MS ? Math.min(rounds, 5) : rounds,
    })
  }
  // Ours comes first, since the others are compared with it.
  const own = active.filter(isOwn)
  await inPairs(own, admit)
  await inPairs(
    active.filter((peer) => !isOwn(peer)),
    admit,
  )
  return contestants.sort((a, b) => order.get(a.peer.column.id)! - order.get(b.peer.column.id)!)
}

const measureWork = async (work: Work): Promise<ResultRow> => {
  const cells = new Map<string, Cell>()
  const contestants = await contestantsFor(work, cells)
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < contestants.length; i++) {
      const c = contestants[(i + round) % contestants.length]!
      if (round >= c.rounds || cells.has(c.peer.column.id)) continue
      const answer = await c.peer.ask({ do: 'block', ms: effort.blockMs, cpu: options.cpu })
      if (answer.tag === 'block') {
        c.samples.push(Number((answer.ms / answer.calls).toPrecision(5)))
        if (answer.peak !== undefined) c.peaks.push(answer.peak)
      } else cells.set(c.peer.column.id, skipped(c.peer.column.id, answer))
      progress.advance(1 / contestants.length, `${work.title}: ${c.peer.column.title}`)
    }
  }
  const own = contestants.find(({ peer }) => isOwn(peer))?.samples
  for (const { peer, opened, said, samples, peaks } of contestants) {
    const { id } = peer.column
    if (!cells.has(id)) {
      const ms = median(samples)
      const compared = own === undefined ? {} : { ratio: ratio(own, samples) }
      const share =
        peaks.length === 0 ? {} : { share: median(samples.map((each, i) => work.flops! / each / peaks[i]!)) }
      cells.set(id, {
        column: id,
        ms,
        ...compared,
        ...share,
        samples,
        firstMs: opened.firstMs,
        ...(said === '' ? {} : { said }),
      })
    }
    await peer.ask({ do: 'close' })
  }
  progress.advance(1, work.title)
  const { id, title, flops, bytes } = work
  const facts = { ...(flops === undefined ? {} : { flops }), ...(bytes === undefined ? {} : { bytes }) }
  return { work: id, title, ...facts, cells: columns.flatMap((c) => cells.get(c.id) ?? []) }
}

const rows: ResultRow[] = []
for (const work of chosen) rows.push(await measureWork(work))
for (const peer of active) peer.stop()
const first = await measureFirst(
  chosenFirst,
  active.map((p) => p.column),
  effort.firstRuns,
  folder,
  options.cpu,
  progress,
)
rows.push(...first.rows)
progress.end()

/** The sums themselves become errors once the exact one is known. */
const exactSum = (): number => {
  const { x } = inputsOf('sum')
  let sum = 0
  for (const v of x!.data) sum += v
  return sum
}
const sumIsThere = Object.keys(sumErrors).length > 0
const exact = sumIsThere ? exactSum() : 0
for (const [id, sum] of Object.entries(sumErrors)) sumErrors[id] = Math.abs(sum - exact) / exact

const lstmBytes = LENGTHS.map((steps) => sizesOf(() => lstmOf(steps).run()).moduleBytes)

const results: Results = {
  date: new Date().toISOString(),
  machine: {
    node: process.version,
    platform: process.platform,
    arch: process.arch,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryBytes: totalmem(),
    load,
  },
  isQuick,
  rounds,
  clock: options.cpu ? 'processor time' : 'wall time',
  seconds: progress.seconds,
  columns,
  rows,
  largeStep: sizesOf(programs['largeStep']!),
  ...(first.lstmCompile === undefined ? {} : { lstmCompile: { ...first.lstmCompile, moduleBytes: lstmBytes } }),
  sumErrors,
  notes,
}

console.log(report(results, process.stdout.columns ?? 160))
mkdirSync(resultsFolder, { recursive: true })
const name = `${results.date.replaceAll(':', '-').slice(0, 19)}${isQuick ? '-quick' : ''}.json`
const file = join(resultsFolder, name)
writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`)
console.log(`\nFigures in ${relative(join(benchFolder, '..'), file)}`)
if (options.page) await writePage(results)
process.exitCode = isRight ? 0 : 1
