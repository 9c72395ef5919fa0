/** Packs every package as it would be published, into `temp/pack`, and lets publint and attw judge the tarballs. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildOnce } from './build.ts'
import { exec, execTool, type Ran } from './exec.ts'
import { packageNames, pinnedPnpm, temp } from './workspace.ts'

const folder = join(temp, 'pack')

export interface Packed {
  readonly ok: boolean
  readonly tarballs: readonly string[]
  readonly output: string
}

let running: Promise<Packed> | undefined

/** Packs once per process, after the build. */
export function packOnce(): Promise<Packed> {
  running ??= pack()
  return running
}

async function pack(): Promise<Packed> {
  const built = await buildOnce()
  if (!built.ok) return { ok: false, tarballs: [], output: 'not packed: the build failed' }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const env = { CI: 'true', npm_config_loglevel: 'warn' }
  const pack = ['-r', '--filter=./packages/*', 'pack', '--pack-destination', folder]
  const ran = await exec('npx', ['-y', pinnedPnpm(), ...pack], { env })
  if (ran.code !== 0) return { ok: false, tarballs: [], output: ran.output }
  const tarballs = readdirSync(folder).map((file) => join(folder, file))
  return { ok: tarballs.length === packageNames.length, tarballs, output: tarballs.join('\n') }
}

/** What publint and attw find wrong with the tarballs; an empty list when nothing. */
export async function judge(tarballs: readonly string[]): Promise<readonly string[]> {
  const lint = (tarball: string): Promise<Ran> => execTool('publint', [tarball, '--strict'])
  const resolve = (tarball: string): Promise<Ran> =>
    execTool('@arethetypeswrong/cli', [tarball, '--profile', 'esm-only'], { bin: 'attw' })
  const problems: string[] = []
  for (const tarball of tarballs) {
    for (const ran of await Promise.all([lint(tarball), resolve(tarball)]))
      if (ran.code !== 0) problems.push(ran.output)
  }
  return problems
}
