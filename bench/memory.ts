/** Memory over 10,000 training steps of digits size that never await: `npm run bench -- memory [steps]`. Exits with 1 if it grows. */
import { pullback } from './libraries/pullback.ts'
import { median } from './measure.ts'
import { problems } from './problem.ts'

const steps = Number(process.argv[2] ?? 10_000)
if (!Number.isSafeInteger(steps) || steps < 10)
  throw new RangeError(`memory: steps must be an integer from 10, got ${process.argv[2]}`)
const every = Math.floor(steps / 10)

const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1).padStart(8)

interface Sample {
  readonly rss: number
  readonly heap: number
  readonly buffers: number
}

const sample = (): Sample => {
  const { rss, heapUsed, arrayBuffers, external } = process.memoryUsage()
  return { rss, heap: heapUsed, buffers: Math.max(arrayBuffers, external) }
}

const library = await pullback()
const trainer = library.trainer(problems.digits)
console.log('   steps   RSS MiB  heap MiB  external MiB   ms/step       loss')
const samples: Sample[] = []
// From here on nothing awaits: finalizers and timers have no chance to run.
let start = performance.now()
for (let i = 1; i <= steps; i++) {
  const loss = trainer.step()
  if (!Number.isFinite(loss)) throw new Error(`memory: the loss must stay finite, got ${loss} at step ${i}`)
  if (i % every !== 0) continue
  const ms = (performance.now() - start) / every
  const s = sample()
  samples.push(s)
  console.log(
    `${String(i).padStart(8)}  ${mebibytes(s.rss)}  ${mebibytes(s.heap)}      ${mebibytes(s.buffers)}  ${ms.toFixed(3).padStart(8)}  ${loss.toFixed(6).padStart(9)}`,
  )
  start = performance.now()
}

/** What the middle of the later half is above the middle of the first, after the engine has settled. */
const growth = (of: (s: Sample) => number): number => {
  const settled = samples.slice(1).map(of)
  const half = settled.length >> 1
  return median(settled.slice(-half)) - median(settled.slice(0, half))
}

// A leak of 2 KiB a step would show; one collection more or less would not.
const allowed = Math.max(8 * 2 ** 20, 2048 * (steps / 2))
const grown = { rss: growth((s) => s.rss), heap: growth((s) => s.heap), buffers: growth((s) => s.buffers) }
const isFlat = Object.values(grown).every((bytes) => bytes < allowed)
console.log(
  `${isFlat ? 'flat' : 'GROWS'}: later half against first half RSS ${mebibytes(grown.rss).trim()}, heap ${mebibytes(grown.heap).trim()}, external ${mebibytes(grown.buffers).trim()} MiB`,
)
process.exitCode = isFlat ? 0 : 1
