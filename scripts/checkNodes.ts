/**
 * Runs the packed packages on other versions of Node, on Bun and on Deno, all fetched with npx, and the digits example on
 * those of Node, and compares what they compute bit for bit. Not part of `npm test`: it downloads.
 * `npm run check:nodes -- 22 26 bun` picks some.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { exec } from './exec.ts'
import { packOnce } from './pack.ts'
import { entriesOf, packageNames, root, temp } from './workspace.ts'

const given = process.argv.slice(2)
const versions = given.length > 0 ? given : ['20.19.0', '20', '22', '24', '26', 'bun', 'deno']
const folder = join(temp, 'nodes')
const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href

process.exitCode = (await main()) ? 0 : 1

async function main(): Promise<boolean> {
  const packed = await packOnce()
  if (!packed.ok) {
    process.stdout.write(`${packed.output}\n`)
    return false
  }
  rmSync(folder, { recursive: true, force: true })
  for (const tarball of packed.tarballs) await unpack(tarball)
  writeFileSync(join(folder, 'program.js'), program())
  const results = { packed: new Set<string>(), digits: new Set<string>() }
  let ok = true
  for (const version of versions) {
    const { node, packed: printed, digits, problem } = await runOn(version)
    ok &&= problem === undefined
    if (printed !== undefined) results.packed.add(printed)
    if (digits !== undefined) results.digits.add(digits)
    const said = [printed, ...(digits === undefined ? [] : [`digits ${digits}`])].join(', ')
    process.stdout.write(`${problem === undefined ? '✓' : '✗'} ${node.padEnd(12)} ${problem ?? said}\n`)
  }
  const different = Math.max(results.packed.size, results.digits.size)
  if (different > 1) process.stdout.write(`they computed ${different} different results\n`)
  return ok && different === 1
}

async function unpack(tarball: string): Promise<void> {
  // pullback-core-0.0.0.tgz holds @pullback/core.
  const name = /^pullback-([a-z]+)-/.exec(basename(tarball))?.[1]
  if (name === undefined)
    throw new Error(`unpack: a tarball must be named pullback-<package>-<version>.tgz, got ${tarball}`)
  const target = join(folder, 'node_modules', '@pullback', name)
  mkdirSync(target, { recursive: true })
  const ran = await exec('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'])
  if (ran.code !== 0) throw new Error(ran.output)
}

/**
 * Loads every entry, differentiates, and trains a small network in compiled steps; prints the derivative and a number made
 * of every bit of the trained weights (FNV-1a, Fowler, Noll & Vo), and one of a product
 * computed by one thread and by two, in narrow registers and, where there are some, in wide ones.
 */
function program(): string {
  const entries = packageNames.flatMap((name) => entriesOf(name).map(({ specifier }) => specifier))
  // Parts that need what a user installs beside them are left out.
  const loads = entries
    .filter((name) => !/\/(testing|parquet)$|\/keras/.test(name))
    .map((name) => `await import('${name}')\n`)
  return `${loads.join('')}
import { grad, jit, nn, np, random, setFeatureLevel, setThreads, valueAndGrad } from '@pullback/autodiff'
import { dense, dropout, inputSpec, sequential, training } from '@pullback/layers'
import { adam, applyUpdates } from '@pullback/optim'
import { treeUtil } from '@pullback/autodiff'
const model = sequential(dense({ units: 64, activation: 'tanh' }), dropout({ rate: 0.2 }), dense({ units: 10 }))
const optimizer = adam({ learningRate: 1e-2 })
const { params, state } = model.init(random.key(0), inputSpec([null, 32]))
const x = random.normal(random.key(1), [48, 32])
const labels = random.randint(random.key(2), [48], 0, 10)
const loss = (p, key) => np.mean(nn.softmaxCrossEntropy(model(p, training(state), key, x)[0], labels))
const step = jit((run, key) => {
  const [value, grads] = valueAndGrad(loss)(run.params, key)
  const [updates, moments] = optimizer.update(grads, run.moments, run.params)
  return [{ params: applyUpdates(run.params, updates), moments }, value]
})
let run = { params, moments: optimizer.init(params) }
let value
for (let i = 0; i < 60; i++) [run, value] = step(run, random.foldIn(random.key(3), i))
const hashOf = (leaves) => {
  let hash = 0x811c9dc5
  for (const leaf of leaves)
    for (const byte of new Uint8Array(Float32Array.from(leaf.data).buffer)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(16)
}
const layer = (x) => np.tanh(np.matmul(nn.gelu(np.exp(np.sin(x))), x))
const large = random.normal(random.key(4), [320, 320])
const settings = ['plain', 'wide'].flatMap((level) => [1, 2].map((threads) => [level, threads]))
const products = settings.map(([level, threads]) => {
  setFeatureLevel(level)
  setThreads(threads)
  const f = jit((x) => layer(x))
  return Array.from({ length: 20 }, () => hashOf([f(large)]))
})
const result = {
  derivative: grad((x) => x.mul(x).mul(x))(2),
  loss: value,
  bits: hashOf(treeUtil.leaves(run.params)),
  threads: [...new Set(products.flat())].join(),
}
console.log(Object.entries(result).flat().map(String).join(' '))
`
}

/** How a program of the packed packages is run; Bun and Deno by their packages of the same name. */
function commandFor(version: string): readonly string[] {
  if (version === 'bun') return ['-y', 'bun@1']
  if (version === 'deno')
    return ['-y', 'deno@2', 'run', '--no-prompt', '--allow-read', '--allow-env', '--node-modules-dir=manual']
  return ['-y', `node@${version}`]
}

interface Result {
  readonly node: string
  /** What the program of the packed packages printed. */
  readonly packed?: string
  /** Made of the weights that the digits example wrote. */
  readonly digits?: string
  readonly problem?: string
}

async function runOn(version: string): Promise<Result> {
  const isNode = version !== 'bun' && version !== 'deno'
  const npx = (args: readonly string[], cwd: string): ReturnType<typeof exec> =>
    exec('npx', args, { cwd, env: { npm_config_loglevel: 'error' } })
  const command = commandFor(version)
  const own = await npx([...command.slice(0, 2), ...(isNode ? ['-p', 'process.version'] : ['--version'])], folder)
  if (own.code !== 0) return { node: version, problem: own.output }
  const name = isNode ? own.stdout.trim() : `${version} ${/\d[\d.]*/.exec(own.stdout)?.[0] ?? ''}`
  const packed = await npx([...command, join(folder, 'program.js')], folder)
  if (packed.code !== 0) return { node: name, problem: packed.output }
  const printed = packed.stdout.trim()
  if (!isNode) return { node: name, packed: printed }
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  const example = join(root, 'examples', 'digits', 'main.ts')
  const training = await npx([...command, '--import', tsx, example, '--seed', '1', '--epochs', '2'], place)
  if (training.code !== 0) return { node: name, problem: training.output }
  const weights = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.safetensors'),
  )
  if (weights.length === 0) return { node: name, problem: 'the digits example wrote no .safetensors file' }
  const hash = createHash('sha256')
  for (const file of weights.sort()) hash.update(readFileSync(join(place, file)))
  return { node: name, packed: printed, digits: hash.digest('hex').slice(0, 16) }
}
