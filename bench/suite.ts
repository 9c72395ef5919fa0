/**
 * The comparison: agreement first, then training steps, small calls and first calls; one table, and its figures as JSON.
 * `--quick` takes less than a minute on an idle machine; `--cpu` measures processor time, for a machine that is not.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, relative } from 'node:path'
import { checkCalls, checkTraining } from './agree.ts'
import type { FirstCall } from './firstCall.ts'
import { benchFolder, resultsFolder } from './folders.ts'
import { libraryIds, type Calls, type Library, type LibraryId } from './library.ts'
import { openLibrary } from './libraries/index.ts'
import { cpuClock, measure, median, ratio, wallClock, type Contestant, type Effort, type Samples } from './measure.ts'
import { describeProblem, problemNames, problems, type ProblemName } from './problem.ts'
import { showTable, type Row } from './table.ts'

const isQuick = process.argv.includes('--quick')

const usesCpu = process.argv.includes('--cpu')
const clock = usesCpu ? cpuClock : wallClock

const stepEffort: Effort = isQuick
  ? { blocks: 5, blockMs: 40, warmupMs: 400 }
  : { blocks: 9, blockMs: 150, warmupMs: 1500 }
const callEffort: Effort = isQuick
  ? { blocks: 5, blockMs: 15, warmupMs: 80 }
  : { blocks: 9, blockMs: 60, warmupMs: 400 }
const firstCallRuns = isQuick ? 1 : 5

/** What takes a second and more per call on the CPU backend of tfjs is left out of a quick run. */
const takesPart = (id: LibraryId, problem: ProblemName): boolean =>
  !(isQuick && id === 'tfjs-cpu' && problem === 'large')

const opened = new Map<LibraryId, Library>()
for (const id of libraryIds) opened.set(id, await openLibrary(id))
const libraries = [...opened]

const rows: Row[] = []
const record = (what: string, samples: Samples): void => {
  const own = samples.get('pullback')!
  rows.push({ what, cells: [...samples].map(([id, ms]) => ({ id, ms: median(ms), ratio: ratio(own, ms) })) })
}
const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

for (const name of problemNames) {
  const compared = libraries.filter(([id]) => takesPart(id, name)).map(([, library]) => library)
  for (const { library, loss, max, mean } of await checkTraining(problems[name], compared)) {
    say(
      `${name}: ${library} agrees: losses within ${loss.toExponential(0)}, parameters within ${max.toExponential(0)} learning rates (mean ${mean.toExponential(0)})`,
    )
  }
}

for (const name of problemNames) {
  const problem = problems[name]
  const contestants: Contestant[] = []
  for (const [id, library] of libraries) {
    if (!takesPart(id, name)) continue
    await library.activate()
    const trainer = library.trainer(problem)
    contestants.push({ id, prepare: () => library.activate(), run: () => trainer.step() })
  }
  record(describeProblem(problem), await measure(contestants, stepEffort, clock))
}

const calls: (readonly [LibraryId, Library, Calls])[] = []
for (const [id, library] of libraries) {
  await library.activate()
  const own = library.calls()
  if (calls[0] !== undefined) checkCalls(calls[0][2], own, library.name)
  calls.push([id, library, own])
}
const callNames = {
  add: 'eager add of two 8-vectors, read',
  gradient: 'grad of Σ x³ of 3 elements, read',
  compiledOne: 'jitted tanh(2x + 1) of 8, read',
  compiledThree: 'jitted tanh(xy + z) of 8, read',
} as const
for (const name of ['add', 'gradient', 'compiledOne', 'compiledThree'] as const) {
  const contestants = calls.map(([id, library, own]): Contestant => ({
    id,
    prepare: () => library.activate(),
    run: () => own[name](),
  }))
  record(callNames[name], await measure(contestants, callEffort, clock))
}

const firstCall = (id: LibraryId, problem: ProblemName): number => {
  const file = join(import.meta.dirname, 'firstCall.js')
  const printed = execFileSync(process.execPath, [file, id, problem], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { firstMs, firstCpuMs } = JSON.parse(printed) as FirstCall
  return usesCpu ? firstCpuMs : firstMs
}
const firstContestants: readonly LibraryId[] = ['pullback', 'jax-js', 'tfjs-wasm']
for (const name of isQuick ? (['digits', 'large'] as const) : problemNames) {
  const samples = new Map<string, number[]>(firstContestants.map((id) => [id, []]))
  for (let run = 0; run < firstCallRuns; run++) {
    for (const id of firstContestants) samples.get(id)!.push(firstCall(id, name))
  }
  record(`first ${name} step of a process`, samples)
}

const columns = libraries.map(([id, { name }]) => ({ id, name }))
console.log(`\n${showTable(rows, columns)}\n`)
console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, one process; ${usesCpu ? 'processor time, ' : ''}medians of ${stepEffort.blocks} blocks in turns (first steps: ${firstCallRuns} process${firstCallRuns === 1 ? '' : 'es'} each).`,
)
console.log('× is how many times slower than pullback. tfjs does not compile: its calls run operation by operation.')
mkdirSync(resultsFolder, { recursive: true })
const file = join(
  resultsFolder,
  `${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}${isQuick ? '-quick' : ''}.json`,
)
const machine = {
  node: process.version,
  platform: process.platform,
  arch: process.arch,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
}
writeFileSync(
  file,
  `${JSON.stringify({ machine, isQuick, clock: usesCpu ? 'processor time' : 'wall time', columns, rows }, null, 2)}\n`,
)
console.log(`Figures in ${relative(join(benchFolder, '..'), file)}`)
