/** Prints how far our layers are from those of Keras on the rows that kerasLayers.py or blocks.py wrote: a table by layer. */
import { readFileSync } from 'node:fs'
import { differences, type BlockRow } from '../../packages/layers/test/blockRows.ts'
import { distance, rowsOf, type Distance, type ParityRow } from '../../packages/layers/test/parity.ts'

const [file] = process.argv.slice(2)
if (file === undefined) throw new TypeError('kerasLayers: give the file that kerasLayers.py or blocks.py wrote')

interface Line extends Distance {
  readonly count: number
  readonly failures: readonly string[]
}

const LIMIT = 1e-9
/** Where no scores are asked for, Keras calls `jax.nn.dot_product_attention`, which takes softmax in float32. */
const FUSED_LIMIT = 1e-5
const limitOf = (row: ParityRow | BlockRow): number =>
  isBlock(row) && row.layer === 'MultiHeadAttention' && row.options['returnAttentionScores'] !== true
    ? FUSED_LIMIT
    : LIMIT

const isBlock = (row: ParityRow | BlockRow): row is BlockRow => 'layer' in row
const blockDistance = (row: BlockRow): Distance => {
  const { output, state, params, inputs } = differences(row)
  return { output: Math.max(output, state), penalty: 0, gradient: Math.max(params, inputs), mask: 0 }
}

const lines = new Map<string, Line>()
for (const row of rowsOf(readFileSync(file, 'utf8')) as readonly (ParityRow | BlockRow)[]) {
  const className = isBlock(row) ? row.layer : row.config.className
  const described = JSON.stringify(isBlock(row) ? [row.layer, row.options] : row.config)
  const limit = limitOf(row)
  const before = lines.get(className) ?? { count: 0, output: 0, penalty: 0, gradient: 0, mask: 0, failures: [] }
  let now: Distance = { output: 0, penalty: 0, gradient: 0, mask: 0 }
  let failures: readonly string[] = []
  try {
    now = isBlock(row) ? blockDistance(row) : distance(row)
    if (Math.max(now.output, now.penalty, now.gradient, now.mask) > limit) failures = [described]
  } catch (e) {
    failures = [`${e instanceof Error ? e.message : String(e)} ${described}`]
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
