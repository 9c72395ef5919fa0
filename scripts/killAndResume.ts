/**
 * Kills a training run at random moments, many times, and counts how often it ends with the very bytes of a run that was
 * left alone: `node scripts/run.mjs scripts/killAndResume.ts [kills] [seed]`. A short version is among the tests.
 */
import { openTrials } from '../packages/train/test/killed/trial.ts'

const [wanted = 200, seed = 1] = process.argv.slice(2).map(Number)

/** Mulberry32 (T. Ettinger, 2017), so that the moments can be asked for again; the machine's own timing differs all the same. */
const generator = (state: number) => () => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

const random = generator(seed)
const { trial, close } = await openTrials()
const [trials, resumed] = [[] as boolean[], new Set<number>()]
let kills = 0
let leftovers = 0
try {
  while (kills < wanted) {
    const { kills: now, isSame, resumedAt, files } = await trial(random)
    kills += now
    trials.push(isSame)
    resumedAt.forEach((step) => resumed.add(step))
    leftovers += files.filter((name) => name.endsWith('.tmp')).length
    if (!isSame) console.error(`run ${trials.length} ended with other bytes; it went on at ${resumedAt.join(', ')}`)
  }
} finally {
  close()
}
const same = trials.filter((isSame) => isSame).length
console.log(
  `${kills} kills in ${trials.length} runs: ${same} of ${trials.length} ended with the same bytes; ` +
    `runs went on at ${resumed.size} different steps; ${leftovers} half-written files left`,
)
if (same < trials.length) process.exitCode = 1
