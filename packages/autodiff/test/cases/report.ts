/** Counts which rows of a fixture pass: `npx tsx packages/autodiff/test/cases/report.ts [rows.jsonl]`. Not a test. */
import { pathToFileURL } from 'node:url'
import { MissingFeature } from './convert.ts'
import { runRow } from './run.ts'
import { readRows } from './rows.ts'

const url = process.argv[2] === undefined ? new URL('autodiff.jsonl', import.meta.url) : pathToFileURL(process.argv[2])
const missing = new Map<string, string[]>()
const failed: string[] = []
let passed = 0
const rows = readRows(url)
for (const row of rows) {
  try {
    runRow(row, process.argv[3] === 'float32' ? 'float32' : 'float64')
    passed += 1
  } catch (e) {
    if (e instanceof MissingFeature) missing.set(e.feature, [...(missing.get(e.feature) ?? []), row.id])
    else failed.push(`${row.id}: ${e instanceof Error ? `${e.name}: ${e.message}` : String(e)}`)
  }
}
console.log(`${passed} of ${rows.length} rows pass`)
for (const [feature, ids] of [...missing].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${ids.length} need ${feature}: ${ids.join(', ')}`)
}
for (const f of failed) console.log(`FAILED ${f}`)
