/** A run that is killed and started again ends with the bytes of one left alone; scripts/killAndResume.ts does it 200 times. */
import { afterAll, expect, test } from 'vitest'
import { openTrials } from './killed/trial.ts'

const trials = openTrials()
afterAll(async () => (await trials).close())

test('killed at random moments, a run ends with the same bytes and leaves no litter', async () => {
  const { trial } = await trials
  const places = [0.5, 0.31, 0.5, 0.73, 0.05, 0.9, 0.5, 0.62, 0.5, 0.12]
  let at = 0
  let kills = 0
  while (kills < 4) {
    const found = await trial(() => places[at++ % places.length] ?? 0.5)
    expect(found.isSame).toBe(true)
    expect(found.files.filter((name) => name.endsWith('.tmp'))).toEqual([])
    kills += found.kills
  }
}, 120_000)
