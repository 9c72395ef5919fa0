/** Normalisation and attention against values, states and gradients of Keras. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { differences, type BlockRow } from './blockRows.ts'

const rows = readFileSync(new URL('fixtures/blocks.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as BlockRow)

describe.each([...new Set(rows.map(({ layer }) => layer))])('%s agrees with Keras', (layer) => {
  const ours = rows.filter((row) => row.layer === layer)
  test.each(ours.map((row, i) => [i, JSON.stringify(row.options), row] as const))('%i %s', (_i, _options, row) => {
    // We compute in float64; Keras takes statistics and softmax in float32 even where told float64.
    for (const [what, far] of Object.entries(differences(row))) expect(far, what).toBeLessThan(2e-6)
  })
})
