/** Layers against Keras on frozen random configurations: outputs, penalties, masks and all gradients. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { distance, rowsOf } from './parity.ts'

const rows = rowsOf(readFileSync(new URL('fixtures/parity.jsonl', import.meta.url), 'utf8'))
const names = [...new Set(rows.map(({ config }) => config.className))]

// The fixture has twelve digits, and losses add up rounding of both sides.
const TOLERANCE = 1e-10

describe.each(names)('%s', (name) => {
  test.each(rows.filter(({ config }) => config.className === name).map((row, i) => [i, row] as const))(
    'is what Keras makes of configuration %i',
    (_, row) => {
      const { output, penalty, gradient, mask } = distance(row)
      expect(mask).toBe(0)
      expect(Math.max(output, penalty, gradient)).toBeLessThan(TOLERANCE)
    },
  )
})

test('a wrong figure is noticed', () => {
  const row = rows.find(({ ys }) => ys[0]?.data.some((v) => v !== 0))!
  const [y, ...others] = row.ys
  const off = { ...row, ys: [{ ...y!, data: y!.data.map((v) => v + 1e-6) }, ...others] }
  expect(distance(off).output).toBeGreaterThan(TOLERANCE)
  expect(() => distance({ ...row, losses: [...row.losses, 1] })).toThrow('losses')
})
