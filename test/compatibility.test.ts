/** The compatibility page is what the packages say, and every absent name has its reason. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ours, page, problems } from '../scripts/compatibility/table.ts'

test('every name of JAX exists here or has a reason, and no reason is out of date', () => {
  expect(problems()).toEqual([])
})

test('the page is the one the packages give', () => {
  const written = readFileSync(new URL('../docs/compatibility.md', import.meta.url), 'utf8')
  expect(written === page(), 'run npx tsx scripts/compatibility/write.ts').toBe(true)
})

test('a name that does not exist is not found', () => {
  expect(ours('jax.numpy', 'no_such_function')).toBeUndefined()
  expect(ours('jax.numpy', 'take_along_axis')).toBe('np.takeAlongAxis')
})
