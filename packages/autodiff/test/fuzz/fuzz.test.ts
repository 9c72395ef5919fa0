/** Random programs over the whole library agree between eager, reference and compiled code. `npm run fuzz` runs more of them. */
import { test } from '@fast-check/vitest'
import { check, programs } from './programs.ts'

test.prop([programs], { numRuns: 1000 })('random programs agree', check, 120_000)
