/**
 * `npm run bench [-- suite|memory|profile|page] [--quick] …`: installs what is compared with, builds, and runs in plain Node.
 * What is measured is the code as it would be published, not sources through a loader.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { exec } from '../scripts/exec.ts'
import { benchFolder, distFolder } from './folders.ts'

const programs = ['suite', 'memory', 'profile'] as const
const [first, ...others] = process.argv.slice(2)
const program = programs.find((name) => name === first) ?? 'suite'
const args = program === first ? others : process.argv.slice(2)

/** Brings bench/node_modules in line with its lockfile; returns what went wrong. */
const install = async (): Promise<string | undefined> => {
  const stamp = join(benchFolder, 'node_modules', '.bench-setup')
  const wanted = createHash('sha256')
    .update(readFileSync(join(benchFolder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined
  process.stdout.write('Installing what the benchmarks compare with (first run only, about 300 MB) ...\n')
  const { code, output } = await exec('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: benchFolder,
  })
  if (code !== 0) {
    const isOffline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH/.test(output)
    const why = isOffline ? 'the package registry cannot be reached' : `npm ci failed:\n${output.trim()}\n`
    return `bench: jax-js and TensorFlow.js must be installed once, and ${why}. \`npm run bench -- memory\` and \`npm run bench -- profile\` need neither.`
  }
  writeFileSync(stamp, wanted)
  return undefined
}

/** Writes the page anew from the figures it was made of; nothing is measured. */
if (first === 'page') {
  const { rewritePage } = await import('./page.ts')
  await rewritePage()
  process.exit(0)
}

const build = async (): Promise<void> => {
  rmSync(distFolder, { recursive: true, force: true })
  const entries = [...programs, 'firstCall', 'peerHost']
  const bundle = await rolldown({
    cwd: join(benchFolder, '..'),
    input: Object.fromEntries(entries.map((name) => [name, join(benchFolder, `${name}.ts`)])),
    platform: 'node',
    // The formatter of the page brings its own parsers.
    external: ['prettier'],
    transform: { target: 'es2022' },
    treeshake: false,
  })
  // One module per source file, as in the published packages; profiles tell the files apart.
  await bundle.write({
    dir: distFolder,
    format: 'esm',
    preserveModules: true,
    preserveModulesRoot: join(benchFolder, '..'),
  })
  await bundle.close()
}

const problem = program === 'suite' ? await install() : undefined
if (problem === undefined) {
  await build()
  const child = spawn(process.execPath, [join(distFolder, `${program}.js`), ...args], { stdio: 'inherit' })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
} else {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
