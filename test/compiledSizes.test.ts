/** Typical programs stay as small as they are: kernels, bytes of code and of memory, which no other load on a machine changes. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { programs, sizesOf, type CompiledSizes } from '../bench/compiledSizes.ts'

const stored = JSON.parse(readFileSync(new URL('compiledSizes.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, CompiledSizes>
>

/** What may be added before somebody should look: none for kernels, some for code and memory. */
const MARGINS = { kernels: 1, moduleBytes: 1.05, arenaBytes: 1.02, liveBytes: 1.02 } as const
const ADVICE =
  'If this is the price of something wanted, run `npx tsx bench/writeCompiledSizes.ts` and commit test/compiledSizes.json with the change. Otherwise `explain(f)(...args)` shows which kernels there are: look for a loop that is no longer fused, code emitted twice, a buffer that lives longer.'
const BETTER =
  'This is better than what is stored: run `npx tsx bench/writeCompiledSizes.ts` and commit test/compiledSizes.json, so that it stays so.'

test('every program has its numbers stored, and nothing else has', () => {
  expect(Object.keys(stored)).toEqual(Object.keys(programs))
})

test.each(Object.entries(programs))('%s compiles to no more kernels, code and memory than before', (name, run) => {
  const now = sizesOf(run)
  const before = stored[name]!
  for (const key of ['kernels', 'moduleBytes', 'arenaBytes', 'liveBytes'] as const) {
    const said = `${name}: ${key} ${now[key]}, stored ${before[key]}.`
    expect(now[key], `${said} ${ADVICE}`).toBeLessThanOrEqual(Math.floor(before[key] * MARGINS[key]))
    expect(now[key], `${said} ${BETTER}`).toBeGreaterThan(Math.floor(before[key] * 0.8))
  }
})

test('a program with more in it has greater numbers', () => {
  const [small, large] = [sizesOf(programs['smallStep']!), sizesOf(programs['largeStep']!)]
  expect(large.kernels).toBeGreaterThan(small.kernels)
  expect(large.moduleBytes).toBeGreaterThan(small.moduleBytes)
  expect(large.arenaBytes).toBeGreaterThan(large.liveBytes)
})
