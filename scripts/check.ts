/** Runs the checks one after another, or those named on the command line, and ends with `N passed, N failed`. */
import { checks, type Check, type Outcome } from './checks.ts'

const isTerminal = process.stdout.isTTY

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  const list = checks.map(({ name, what }) => `  ${name.padEnd(8)} ${what}`).join('\n')
  process.stderr.write(`check: the checks are named as below, got ${unknown.join(', ')}\n${list}\n`)
  process.exit(2)
}

const started = Date.now()
let passed = 0
let failed = 0
const summaries: string[] = []
for (const check of checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const result = await runOne(check)
  passed += result.passed
  failed += result.failed
  if (result.summary !== undefined) summaries.push(result.summary)
}
process.stdout.write(`\nAll checks took ${seconds(started)}\n\n`)
for (const summary of summaries) process.stdout.write(`${summary}\n\n`)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0

async function runOne(check: Check): Promise<Outcome> {
  const started = Date.now()
  if (isTerminal) process.stdout.write(`… ${check.name.padEnd(8)} ${check.what}`)
  let result: Outcome
  try {
    result = await check.run()
  } catch (error) {
    result = {
      passed: 0,
      failed: 1,
      note: '',
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
  const mark = result.failed === 0 ? '✓' : '✗'
  const note = result.note === '' ? '' : ` (${result.note})`
  process.stdout.write(
    `${isTerminal ? '\r\x1b[K' : ''}${mark} ${check.name.padEnd(8)} ${seconds(started).padStart(7)}  ${check.what}${note}\n`,
  )
  if (result.failed > 0) process.stdout.write(`\n${result.output.trimEnd().replace(/^/gm, '    ')}\n\n`)
  return result
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
