/** Times the first training step in a process of its own: `firstCall.js <library> <problem>` prints JSON. */
import { libraryIds } from './library.ts'
import { openLibrary } from './libraries/index.ts'
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
}

const id = libraryIds.find((name) => name === process.argv[2])
const problem = problemNames.find((name) => name === process.argv[3])
if (id === undefined || problem === undefined) {
  throw new RangeError(`firstCall: expected a library and a problem, got ${process.argv.slice(2).join(' ')}`)
}
const start = performance.now()
const library = await openLibrary(id)
const loaded = performance.now()
const trainer = library.trainer(problems[problem])
const cpu = cpuClock()
const made = performance.now()
trainer.step()
const first = performance.now()
const firstCpuMs = cpuClock() - cpu
trainer.step()
const second = performance.now()
const times: FirstCall = {
  loadMs: loaded - start,
  initMs: made - loaded,
  firstMs: first - made,
  firstCpuMs,
  secondMs: second - first,
}
console.log(JSON.stringify(times))
