/** The table of docs/accuracy.md says what the tests hold functions to. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ACCURACY, WORST, type Name } from './accuracy.ts'

const page = readFileSync(new URL('../../../../../docs/accuracy.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| `(\w+)`( \(absolute\))? +\| ([\d.]+) +\| ([\d.]+|–) +\| ([\d.]+) +\|$/gm)]

it('has every function', () => {
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(ACCURACY))
})

it.each(rows.map(([, name, ...cells]) => [name as Name, cells] as const))('%s', (name, cells) => {
  const { float32, float64, absolute } = ACCURACY[name]
  const worst = WORST[name]?.[1]
  const [isAbsolute, single, found, double] = cells
  expect([isAbsolute !== undefined, Number(single), Number(double)]).toEqual([absolute === true, float32, float64])
  if (worst === undefined) expect(found).toBe('–')
  else expect(Number(found)).toBe(worst)
})
