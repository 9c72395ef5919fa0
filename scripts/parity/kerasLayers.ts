/** Prints how far our layers are from those of Keras on the rows that kerasLayers.py wrote: a table by layer. */
import { readFileSync } from 'node:fs'
import { distance, rowsOf, type Distance } from '../../packages/layers/test/parity.ts'

const [file] = process.argv.slice(2)
if (file === undefined) throw new TypeError('kerasLayers: give the file that kerasLayers.py wrote')

interface Line extends Distance {
  readonly count: number
  readonly failures: readonly string[]
}

const lines = new Map<string, Line>()
for (const row of rowsOf(readFileSync(file, 'utf8'))) {
  const { className } = row.config
  const before = lines.get(className) ?? { count: 0, output: 0, penalty: 0, gradient: 0, mask: 0, failures: [] }
  let now: Distance = { output: 0, penalty: 0, gradient: 0, mask: 0 }
  let failures: readonly string[] = []
  try {
    now = distance(row)
    if (Math.max(now.output, now.penalty, now.gradient, now.mask) > 1e-9) failures = [JSON.stringify(row.config)]
  } catch (e) {
    failures = [`${e instanceof Error ? e.message : String(e)} ${JSON.stringify(row.config)}`]
  }
  lines.set(className, {
    count: before.count + 1,
    output: Math.max(before.output, now.output),
    penalty: Math.max(before.penalty, now.penalty),
    gradient: Math.max(before.gradient, now.gradient),
    mask: Math.max(before.mask, now.mask),
    failures: [...before.failures, ...failures],
  })
}

const head = ['layer', 'configurations', 'outputs', 'penalties', 'gradients', 'masks', 'failures']
const cells = [...lines].map(([name, l]) => [
  name,
  String(l.count),
  ...[l.output, l.penalty, l.gradient, l.mask].map((v) => v.toExponential(1)),
  String(l.failures.length),
])
console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`)
for (const row of cells) console.log(`| ${row.join(' | ')} |`)
const all = [...lines.values()].flatMap(({ failures }) => failures)
for (const failure of all) console.error(failure)
if (all.length > 0) process.exitCode = 1
