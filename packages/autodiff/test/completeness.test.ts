/** Nothing is exported that no test names. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as api from '../src/index.ts'

const here = new URL('.', import.meta.url).pathname

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((f) =>
    f.isDirectory()
      ? sources(join(folder, f.name))
      : /\.(ts|jsonl?|py)$/.test(f.name) && f.name !== 'completeness.test.ts'
        ? [readFileSync(join(folder, f.name), 'utf8')]
        : [],
  )

const text = sources(here).join('\n')

const isMentioned = (name: string): boolean => new RegExp(`\\b${name.replace('$', '\\$')}\\b`).test(text)

test.each([
  ['the package', api],
  ['np', api.np],
  ['np.linalg', api.np.linalg],
  ['np.fft', api.np.fft],
  ['nn', api.nn],
  ['random', api.random],
  ['special', api.special],
  ['stats', api.stats],
  ['ops', api.ops],
  ['treeUtil', api.treeUtil],
  ['debug', api.debug],
] as const)('every export of %s is named by a test', (_, exports) => {
  expect(Object.keys(exports).filter((name) => !isMentioned(name))).toEqual([])
})

test('a name that no test has is found out', () => {
  expect(isMentioned(['some', 'Unheard', 'OfName'].join(''))).toBe(false)
})
