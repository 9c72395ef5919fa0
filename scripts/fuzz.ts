/** `npm run fuzz`: random programs, each run eagerly, by the reference backend and compiled in several manners, on two to four threads, until a count or a time is reached. */
import { parseArgs } from 'node:util'
import { inspectKernels, setThreads, verifyKernels } from '@pullback/core'
import * as fc from 'fast-check'
import { check, failureOf, programs, type Checked } from '../packages/autodiff/test/fuzz/programs.ts'

const USAGE = 'usage: npm run fuzz -- [--programs 100000] [--seconds 3600] [--seed 1] [--keep-going]'

const { values } = parseArgs({
  options: {
    programs: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    'keep-going': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

/** Programs between two lines of progress; each such batch has a seed of its own, so that a failure is soon replayed. */
const BATCH = 200

const count = Number(values.programs)
const seconds = Number(values.seconds)
const seed = Number(values.seed)

if (values.help || !(count > 0) || !(seconds > 0) || !Number.isInteger(seed)) {
  console.log(USAGE)
  process.exitCode = values.help ? 0 : 1
} else run()

function run(): void {
  inspectKernels(verifyKernels)
  // Programs jit the same inner functions again and again, of which users are warned.
  console.warn = () => undefined
  const start = performance.now()
  const elapsed = (): number => (performance.now() - start) / 1000
  let done = 0
  let failed = 0
  while (done < count && elapsed() < seconds && (failed === 0 || values['keep-going'])) {
    const numRuns = Math.min(BATCH, count - done)
    const own = seed + done / BATCH
    // A change of number ends all threads, so it is not made for each program; from the seed, so that a replay has it.
    setThreads(2 + (own % 3))
    const out = fc.check(fc.property(programs, check) as fc.IProperty<[Checked]>, { seed: own, numRuns })
    done += out.failed ? out.numRuns : numRuns
    // The numbers of batches stay whole, so that seeds do not depend on failures.
    done = Math.ceil(done / BATCH) * BATCH
    if (out.failed && out.counterexample !== null) {
      failed++
      console.log(
        `\n${failureOf(out.counterexample[0])}\n\nreplay: npm run fuzz -- --seed ${own} --programs ${BATCH}\n`,
      )
    }
    const rate = done / elapsed()
    const left = Math.min((count - done) / rate, seconds - elapsed())
    console.log(`${done} programs, ${rate.toFixed(1)}/s, ${failed} failed, about ${Math.ceil(left / 60)} min left`)
  }
  setThreads(1)
  process.exitCode = failed > 0 ? 1 : 0
}
