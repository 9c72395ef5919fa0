/** Runs other programs quietly and keeps what they said. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './workspace.ts'

export interface Ran {
  readonly code: number
  /** Standard output and standard error in the order of arrival. */
  readonly output: string
  readonly stdout: string
}

interface Options {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** A program that runs longer is stopped and counts as failed; ten minutes by default. */
  readonly limitSeconds?: number
}

const running = new Set<() => void>()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const stop of running) stop()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  })
}

/** Runs a command to its end without a terminal to ask questions on. */
export function exec(command: string, args: readonly string[], options: Options = {}): Promise<Ran> {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
  const env = { ...withoutNpm(process.env), ...color, ...options.env }
  const isWindows = process.platform === 'win32'
  const limit = options.limitSeconds ?? 600
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows && command !== process.execPath,
      // A group of its own, so that stopping it stops the workers it started as well.
      detached: !isWindows,
    })
    const stop = (): void => {
      if (child.pid === undefined) return
      if (isWindows) child.kill('SIGKILL')
      else process.kill(-child.pid, 'SIGKILL')
    }
    running.add(stop)
    let output = ''
    let stdout = ''
    const timer = setTimeout(() => {
      output += `\nstopped after ${limit} s\n`
      stop()
    }, limit * 1000)
    const end = (code: number): void => {
      clearTimeout(timer)
      running.delete(stop)
      resolve({ code, output, stdout })
    }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
    child.on('error', (error) => {
      output += `\n${error.message}`
      end(1)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}

/** Runs the program that an installed development dependency brings, without a shell in between. */
export function execTool(
  dependency: string,
  args: readonly string[],
  options: Options & { readonly bin?: string } = {},
): Promise<Ran> {
  const manifestFile = join(root, 'node_modules', dependency, 'package.json')
  const { bin } = JSON.parse(readFileSync(manifestFile, 'utf8')) as { bin: string | Record<string, string> }
  const file = typeof bin === 'string' ? bin : bin[options.bin ?? dependency.replace(/^@.*\//, '')]
  if (file === undefined) throw new Error(`execTool: ${dependency} has no program ${options.bin ?? dependency}`)
  return exec(process.execPath, [join(dirname(manifestFile), file), ...args], options)
}

/** npm hands its own settings down as variables; a nested npm or pnpm would take them for the user's. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inherited =
    /^npm_(lifecycle|package|node_execpath|execpath|command|config_loglevel|config_global_prefix|config_local_prefix)/
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !inherited.test(name) && name !== 'FORCE_COLOR' && name !== 'NO_COLOR'),
  )
}
