/** Installs the toolchain with pnpm through npx, once per lockfile; plain JavaScript because nothing is installed yet. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stampFile = join(root, 'node_modules', '.pullback-setup')

/** Brings `node_modules` in line with the lockfile; a second call finds the stamp and returns at once. */
export async function setup() {
  const manifest = readJson(join(root, 'package.json'))
  requireNode(manifest.engines.node)
  const wanted = fingerprint()
  if (isInstalled(wanted)) return
  const pnpm = manifest.packageManager.replace(/\+.*$/, '')
  const started = Date.now()
  const stop = announce(`Installing the toolchain with ${pnpm} (first run only)`)
  rmSync(stampFile, { force: true })
  const { code, output } = await install(pnpm)
  stop()
  if (code !== 0) {
    process.stderr.write(`\n${advice(output, pnpm)}\n`)
    process.exit(1)
  }
  writeFileSync(stampFile, wanted)
  process.stdout.write(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s\n\n`)
}

/** Runs a TypeScript file of this repository with tsx and ends this process with its exit code. */
export function runTypeScript(file, args, cwd) {
  const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
  const child = spawn(process.execPath, ['--import', tsx, join(root, file), ...args], { cwd, stdio: 'inherit' })
  // Ctrl-C reaches the child as well; waiting for it lets it finish its own clean-up.
  process.on('SIGINT', () => undefined)
  child.on('error', (error) => {
    throw error
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}

function requireNode(range) {
  const [major = 0, minor = 0] = range.replace(/^>=/, '').split('.').map(Number)
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number)
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return
  process.stderr.write(
    `pullback needs Node ${range.replace('>=', '')} or newer, got ${process.versions.node}. Get it from https://nodejs.org and run the command again.\n`,
  )
  process.exit(1)
}

/** Everything that decides what has to be installed: lockfile, manifests, Node's major version and the platform. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}`)
  const files = [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...packages().map((dir) => join(dir, 'package.json')),
  ]
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function isInstalled(wanted) {
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) return false
  return packages().every((dir) => {
    const needed = Object.keys(readJson(join(root, dir, 'package.json')).dependencies ?? {})
    return needed.every((name) => existsSync(join(root, dir, 'node_modules', name)))
  })
}

function packages() {
  const dirs = readdirSync(join(root, 'packages')).sort()
  return dirs.map((name) => join('packages', name)).filter((dir) => existsSync(join(root, dir, 'package.json')))
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function install(pnpm) {
  // `engine-strict` guards whoever adds a dependency; a visitor with an odd Node version should get as far as it goes.
  const options = ['--frozen-lockfile', '--prefer-offline', '--prod=false', '--reporter=append-only']
  const args = [
    '-y',
    pnpm,
    'install',
    ...options,
    '--config.engine-strict=false',
    '--config.confirm-modules-purge=false',
  ]
  const env = {
    ...process.env,
    // No prompt, no banner, and the errors kept even under `npm --silent`.
    CI: 'true',
    COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
    npm_config_loglevel: 'warn',
    npm_config_update_notifier: 'false',
    npm_config_fetch_retry_mintimeout: '1000',
    npm_config_fetch_retry_maxtimeout: '8000',
  }
  return new Promise((resolve) => {
    const windows = process.platform === 'win32'
    const child = spawn('npx', args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], shell: windows })
    let output = ''
    const collect = (chunk) => {
      output += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Prints the line; on a terminal also counts seconds behind it, so that a slow network does not look like a hang. */
function announce(line) {
  if (!process.stdout.isTTY) {
    process.stdout.write(`${line} ...\n`)
    return () => undefined
  }
  const started = Date.now()
  const draw = () => process.stdout.write(`\r${line} ... ${Math.round((Date.now() - started) / 1000)} s`)
  draw()
  const timer = setInterval(draw, 1000)
  return () => {
    clearInterval(timer)
    process.stdout.write('\r\x1b[K')
  }
}

/** What to do about a failed installation; the installer's own words only where ours do not cover the case. */
function advice(output, pnpm) {
  const network =
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|SOCKET_TIMEOUT|META_FETCH_FAIL/
  const code = network.exec(output)?.[0]
  if (code !== undefined) {
    return `Setup failed: the package registry cannot be reached (${code}). The first run needs a network, or npm set up for your proxy; run the command again once it is there.`
  }
  if (/OUTDATED_LOCKFILE|FROZEN_LOCKFILE/.test(output)) {
    return `Setup failed: pnpm-lock.yaml does not match the package.json files. After changing a dependency run: npx -y ${pnpm} install`
  }
  if (/spawn npx|ENOENT.*npx/.test(output))
    return 'Setup failed: npx was not found; it comes with npm, which comes with Node.'
  return `${output.trim()}\n\nSetup failed: the messages above say why. Nothing was changed outside node_modules.`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setup()
