/** First calls, each in a process of its own, peers in turn. */
import { spawn } from 'node:child_process'
import type { Column } from './columns.ts'
import type { FirstCall } from './firstCall.ts'
import { tell } from './inputs.ts'
import { median, ratio } from './measure.ts'
import type { Progress } from './progress.ts'
import { MARK } from './protocol.ts'
import { OWN, type Cell, type ResultRow, type Results } from './results.ts'
import { firstCalls, sizes, type FirstCallId } from './works.ts'

/** Lengths of the LSTM whose compilation is compared. */
export const LENGTHS: readonly [number, number] = [20, sizes.lstm.steps]

const LIMIT_MS = 60_000

/** Runs a command with a line on its standard input; its last line as JSON, or why there is none. */
const run = (command: readonly string[], line: string): Promise<FirstCall | string> =>
  new Promise((resolve) => {
    const [file, ...args] = command
    const child = spawn(file!, args, { stdio: ['pipe', 'pipe', 'pipe'] })
    let output = ''
    let complaint = ''
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS)
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
    child.stdin.on('error', () => undefined)
    child.stdin.end(`${line}\n`)
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve(error.message)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      const last = output.trim().split('\n').at(-1)?.replace(MARK, '') ?? ''
      if (code === 0 && last.startsWith('{')) resolve(JSON.parse(last) as FirstCall)
      else resolve(complaint.trim().split('\n').at(-1)?.slice(0, 160) ?? `it ended with ${code}`)
    })
  })

interface Found {
  readonly rows: readonly ResultRow[]
  readonly lstmCompile?: Omit<NonNullable<Results['lstmCompile']>, 'moduleBytes'>
}

export const measureFirst = async (
  chosen: readonly FirstCallId[],
  columns: readonly Column[],
  runs: number,
  folder: string,
  usesCpu: boolean,
  progress: Progress,
): Promise<Found> => {
  const rows: ResultRow[] = []
  let lstmCompile: Found['lstmCompile']
  for (const work of chosen) {
    const title = firstCalls[work]
    const isLarge = work === 'first-large'
    // Threads change nothing before the first call; the CPU backend of tfjs takes seconds for it.
    const who = columns.filter(
      ({ id, family, threads, level, first }) =>
        first !== undefined &&
        (isLarge
          ? family !== 'tfjs-cpu' && (family !== 'pullback' || (threads === 'one' && level === 'plain'))
          : family === 'pullback' && id === OWN),
    )
    const samples = new Map<string, number[]>(who.map(({ id }) => [id, []]))
    const compiling = new Map<string, number[]>(LENGTHS.map((n) => [String(n), []]))
    const peaks = new Map<string, number>()
    const problems = new Map<string, string>()
    const told = isLarge ? JSON.stringify({ do: 'open', work: 'step-large', ...tell('step-large', folder) }) : ''
    for (let i = 0; i < runs; i++) {
      for (const { id, title: by, first } of who) {
        progress.advance(0, `${title}: ${by}`)
        if (isLarge) {
          const found = await run(first!('large'), told)
          if (typeof found === 'string') problems.set(id, found)
          else {
            samples.get(id)!.push(usesCpu ? found.firstCpuMs : found.firstMs)
            peaks.set(id, Math.max(peaks.get(id) ?? 0, found.peakBytes))
          }
          continue
        }
        for (const steps of LENGTHS) {
          const found = await run(first!(`lstm-${steps}`), '')
          if (typeof found === 'string') problems.set(id, found)
          else {
            compiling.get(String(steps))!.push(found.firstMs - found.secondMs)
            if (steps === sizes.lstm.steps) samples.get(id)!.push(usesCpu ? found.firstCpuMs : found.firstMs)
          }
        }
      }
      progress.advance(1, title)
    }
    const own = samples.get(OWN)
    const cells = who.map(({ id }): Cell => {
      const mine = samples.get(id)!
      if (mine.length === 0) return { column: id, skipped: problems.get(id) ?? 'it did not run' }
      const peak = peaks.get(id)
      return {
        column: id,
        ms: median(mine),
        ...(own?.length === mine.length ? { ratio: ratio(own, mine) } : {}),
        samples: mine,
        ...(peak === undefined ? {} : { peakBytes: peak }),
      }
    })
    rows.push({ work, title, cells })
    const [short, long] = LENGTHS.map((n) => compiling.get(String(n))!)
    if (short!.length > 0 && long!.length > 0) {
      lstmCompile = { short: median(short!), long: median(long!), steps: LENGTHS }
    }
  }
  return { rows, ...(lstmCompile === undefined ? {} : { lstmCompile }) }
}
