/** The digits step here, on one XLA device, on eight, and in two processes of four: the losses side by side. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeSafetensors, showSafetensorsError } from '@pullback/train'
import { either as E } from 'fp-ts'
import { filesOf, trainHere, type Plan } from './digits.ts'

const companion = new URL('../../python/pullback_xla.py', import.meta.url).pathname

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    steps: { type: 'string', default: '40' },
    batch: { type: 'string', default: '32' },
    out: { type: 'string', default: 'runs/scale-out' },
    port: { type: 'string', default: '29711' },
  },
})
const plan: Plan = { steps: Number(values.steps), batch: Number(values.batch), seed: 0 }
const { out } = values

/** Runs the companion's training loop and resolves with what it printed. */
const python = (args: readonly string[], devices: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      JAX_PLATFORMS: 'cpu',
      XLA_FLAGS: `--xla_force_host_platform_device_count=${devices}`,
    }
    const files = ['--state', join(out, 'state.safetensors'), '--data', join(out, 'data.safetensors')]
    const sizes = ['--batch', String(plan.batch), '--steps', String(plan.steps), '--key', String(plan.seed)]
    const child = spawn(values.python, [companion, 'train', join(out, 'step.mlir'), ...files, ...sizes, ...args], {
      env,
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (s: string) => (said += s))
    child.stderr.setEncoding('utf8').on('data', (s: string) => (said += s))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(said))))
  })

const outputs = (name: string): readonly string[] => [
  ...['--out', join(out, `${name}.safetensors`)],
  ...['--history', join(out, `${name}.json`)],
  ...['--hlo', join(out, `${name}.hlo`)],
]

const lossesOf = (name: string): readonly number[] =>
  (JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8')) as { loss: number }[]).map((m) => m.loss)

const allReduces = (name: string): number =>
  readFileSync(join(out, `${name}.hlo`), 'utf8').match(/= .*all-reduce(-start)?\(/g)?.length ?? 0

/** Largest difference between the numbers of a checkpoint written there and of our own state. */
const differenceOf = (name: string, ours: ReturnType<typeof trainHere>['state']): number => {
  const read = decodeSafetensors(readFileSync(join(out, `${name}.safetensors`)))
  if (E.isLeft(read)) throw new Error(showSafetensorsError(read.left))
  let worst = 0
  for (const [key, x] of Object.entries(ours)) {
    const theirs = read.right.arrays[key]
    if (theirs === undefined) throw new Error(`the checkpoint has no ${key}`)
    for (const [i, v] of x.data.entries()) worst = Math.max(worst, Math.abs(v - (theirs.data[i] ?? NaN)))
  }
  return worst
}

mkdirSync(out, { recursive: true })
const start = performance.now()
const files = filesOf(plan)
console.log(
  `exported in ${Math.round(performance.now() - start)} ms: step.mlir has ${(files['step.mlir']!.length / 1000).toFixed(0)} kB`,
)
for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content)

const ours = trainHere(plan)
await python(outputs('one'), 1)
await python(['--shard', ...outputs('eight')], 8)
const group = ['--shard', '--processes', '2', '--coordinator', `127.0.0.1:${values.port}`]
await Promise.all([
  python([...group, '--process', '0', ...outputs('processes')], 4),
  python([...group, '--process', '1'], 4),
])

const names = ['one', 'eight', 'processes'] as const
const rows = [ours.losses, ...names.map(lossesOf)]
console.log('\nstep   (a) here   (b) one device   (c) eight devices   (d) two processes of four')
for (const i of ours.losses.keys()) {
  if (i % Math.ceil(plan.steps / 10) !== 0 && i !== plan.steps - 1) continue
  console.log([String(i).padStart(4), ...rows.map((losses) => losses[i]!.toFixed(7))].join('   '))
}
for (const [k, name] of names.entries()) {
  const gap = Math.max(...ours.losses.map((l, i) => Math.abs(l - rows[k + 1]![i]!)))
  console.log(
    `${name}: losses within ${gap.toExponential(1)} of ours, state within ${differenceOf(name, ours.state).toExponential(1)}, ${allReduces(name)} all-reduce in the compiled module`,
  )
}
