/** Values that JAX gives, held against ours: every row in float64, and again in float32 at the row's own tolerance. */
import { describe, expect, test, type TestContext } from 'vitest'
import { MissingFeature } from './convert.ts'
import { readRows } from './rows.ts'
import { runRow } from './run.ts'

const rows = readRows(new URL('autodiff.jsonl', import.meta.url))

/** How many rows need nothing that we lack: raise it when functions arrive, so that none gets lost again. */
const AT_LEAST = 154

/** Rows that fail for a known reason; the test fails when they no longer do. */
const KNOWN: Readonly<Record<string, string>> = {}

describe.each(['float64', 'float32'] as const)('%s', (float) => {
  let complete = 0
  for (const row of rows) {
    const run = (context: TestContext): void => {
      try {
        runRow(row, float)
        complete += 1
      } catch (e) {
        if (e instanceof MissingFeature) context.skip(e.message)
        throw e
      }
    }
    if (KNOWN[`${float} ${row.id}`] === undefined) test(row.id, run)
    else {
      test(`${row.id} (known: ${KNOWN[`${float} ${row.id}`]!})`, () => {
        expect(() => {
          runRow(row, float)
        }).toThrow('expected')
      })
    }
  }
  test('no row has lost a function that it needs', () => {
    expect(complete).toBeGreaterThanOrEqual(AT_LEAST)
  })
})
