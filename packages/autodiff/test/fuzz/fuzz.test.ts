/** Random programs over the whole library agree between eager, reference and compiled code. `npm run fuzz` runs more of them. */
import { setThreads } from '@pullback/core'
import { test } from '@fast-check/vitest'
import { afterAll, beforeAll } from 'vitest'
import { check, programs } from './programs.ts'

beforeAll(() => {
  setThreads(3)
})

afterAll(() => {
  setThreads(1)
})

test.prop([programs], { numRuns: 1000 })('random programs agree', check, 120_000)
