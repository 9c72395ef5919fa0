/**
 * Runs the packed packages and the digits example on other versions of Node, fetched with npx, and compares what they
 * compute bit for bit. Not part of `npm test`: it downloads. `npm run check:nodes -- 22 26` picks versions.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { exec } from './exec.ts'
import { packOnce } from './pack.ts'
import { entriesOf, packageNames, root, temp } from './workspace.ts'

const given = process.argv.slice(2)
const versions = given.length > 0 ? given : ['20.19.0', '20', '22', '24', '26']
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
  const results = new Map<string, string>()
  let ok = true
  for (const version of versions) {
    const { node, result, problem } = await runOn(version)
    ok &&= problem === undefined
    if (result !== undefined) results.set(node, result)
    process.stdout.write(`${problem === undefined ? '✓' : '✗'} ${node.padEnd(9)} ${problem ?? result ?? ''}\n`)
  }
  const different = new Set(results.values()).size
  if (different > 1) process.stdout.write(`the versions computed ${different} different results\n`)
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

/** Loads every entry and differentiates. */
function program(): string {
  const entries = packageNames.flatMap((name) => entriesOf(name).map(({ specifier }) => specifier))
  const loads = entries.filter((name) => !name.endsWith('/testing')).map((name) => `await import('${name}')\n`)
  return `${loads.join('')}const { grad } = await import('@pullback/autodiff')\nconsole.log(String(grad((x) => x.mul(x).mul(x))(2)))\n`
}

interface Result {
  readonly node: string
  readonly result?: string
  readonly problem?: string
}

async function runOn(version: string): Promise<Result> {
  const node = (args: readonly string[], cwd: string): ReturnType<typeof exec> =>
    exec('npx', ['-y', `node@${version}`, ...args], { cwd, env: { npm_config_loglevel: 'error' } })
  const own = await node(['-p', 'process.version'], folder)
  if (own.code !== 0) return { node: version, problem: own.output }
  const name = own.stdout.trim()
  const derivative = await node([join(folder, 'program.js')], folder)
  if (derivative.code !== 0) return { node: name, problem: derivative.output }
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  const example = join(root, 'examples', 'digits', 'main.ts')
  const training = await node(['--import', tsx, example, '--seed', '1', '--epochs', '2'], place)
  if (training.code !== 0) return { node: name, problem: training.output }
  const weights = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.safetensors'),
  )
  if (weights.length === 0) return { node: name, problem: 'the digits example wrote no .safetensors file' }
  const hash = createHash('sha256')
  for (const file of weights.sort()) hash.update(readFileSync(join(place, file)))
  return { node: name, result: `derivative ${derivative.stdout.trim()}, weights ${hash.digest('hex').slice(0, 16)}` }
}
