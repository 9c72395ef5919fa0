/**
 * Times the first call in a process of its own: `firstCall.js <library> <problem or lstm-STEPS> [level] [threads]` prints
 * JSON. Also with `npx tsx bench/firstCall.ts pullback large`.
 */
import { libraryIds } from './library.ts'
import { openLibrary } from './libraries/index.ts'
import { lstmOf, settle, type Setting } from './libraries/pullbackWorks.ts'
import { cpuClock } from './measure.ts'
import { problemNames, problems } from './problem.ts'

export interface FirstCall {
  /** Loading the library and starting its backend. */
  readonly loadMs: number
  /** Initial parameters and optimiser state. */
  readonly initMs: number
  /** The first step, its loss read: tracing and compiling where the library does so. */
  readonly firstMs: number
  /** The same in processor time, background threads included. */
  readonly firstCpuMs: number
  readonly secondMs: number
  /** Greatest resident memory of the process. */
  readonly peakBytes: number
}

const [, , libraryName, work = '', level, threads] = process.argv
const id = libraryIds.find((name) => name === libraryName)
const problem = problemNames.find((name) => name === work)
const steps = Number(/^lstm-(\d+)$/.exec(work)?.[1])
if (id === undefined || (problem === undefined && !(steps > 0 && id === 'pullback'))) {
  throw new RangeError(`firstCall: expected a library and a problem, got ${process.argv.slice(2).join(' ')}`)
}
const start = performance.now()
if (level !== undefined) settle({ level: level as Setting['level'], threads: Number(threads) }) // checked inside
const library = await openLibrary(id)
const loaded = performance.now()
const trainer = problem === undefined ? undefined : library.trainer(problems[problem])
const run = trainer === undefined ? lstmOf(steps).run : () => trainer.step()
const cpu = cpuClock()
const made = performance.now()
run()
const first = performance.now()
const firstCpuMs = cpuClock() - cpu
run()
const second = performance.now()
const times: FirstCall = {
  loadMs: loaded - start,
  initMs: made - loaded,
  firstMs: first - made,
  firstCpuMs,
  secondMs: second - first,
  peakBytes: process.resourceUsage().maxRSS * 1024,
}
console.log(JSON.stringify(times))
process.exit(0)
