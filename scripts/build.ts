/**
 * Builds every package into its `dist`: one ES module per source file, so that bundlers can leave out what a program
 * does not use, with declarations and source maps. Only `fp.ts` is bundled: fp-ts is inlined there (start-up time in
 * plain Node) and stays a dependency for its types.
 */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build as esbuild } from 'esbuild'
import { execTool } from './exec.ts'
import { packageDir, packageNames, root, type PackageName } from './workspace.ts'

export interface Built {
  readonly ok: boolean
  readonly files: number
  readonly output: string
}

let running: Promise<Built> | undefined

/** Builds once per process, however many checks ask for it. */
export function buildOnce(): Promise<Built> {
  running ??= build()
  return running
}

async function build(): Promise<Built> {
  for (const name of packageNames) rmSync(join(packageDir(name), 'dist'), { recursive: true, force: true })
  const tsc = await execTool('typescript', ['-b', 'tsconfig.build.json'], { bin: 'tsc' })
  if (tsc.code !== 0) return { ok: false, files: 0, output: tsc.output }
  await Promise.all(packageNames.filter((name) => existsSync(join(packageDir(name), 'src', 'fp.ts'))).map(inlineFpTs))
  const problems: string[] = []
  let files = 0
  for (const name of packageNames) {
    for (const file of modulesOf(name)) {
      files++
      const code = readFileSync(file, 'utf8')
      const where = relative(root, file)
      if (/from ['"]fp-ts/.test(code)) problems.push(`${where}: imports fp-ts at run time; import it from fp.ts`)
      if (/(from|import) ?\(?['"]\.[^'"]*\.ts['"]/.test(code))
        problems.push(`${where}: a relative import still ends in .ts`)
    }
  }
  return { ok: problems.length === 0, files, output: problems.join('\n') }
}

async function inlineFpTs(name: PackageName): Promise<void> {
  const dir = packageDir(name)
  const fpTs = join(dir, 'node_modules', 'fp-ts')
  const { version } = JSON.parse(readFileSync(join(fpTs, 'package.json'), 'utf8')) as { readonly version: string }
  await esbuild({
    entryPoints: [join(dir, 'src', 'fp.ts')],
    outfile: join(dir, 'dist', 'fp.js'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    external: ['@pullback/*'],
    sourcemap: true,
    sourcesContent: false,
    banner: {
      js: `/*!\nContains code of fp-ts ${version}:\n\n${readFileSync(join(fpTs, 'LICENSE'), 'utf8').trim()}\n*/`,
    },
    logLevel: 'error',
  })
}

function modulesOf(name: PackageName): readonly string[] {
  const dist = join(packageDir(name), 'dist')
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(dist, file))
}

if (process.argv[1] === import.meta.filename) {
  const { ok, files, output } = await buildOnce()
  process.stdout.write(ok ? `built ${files} modules\n` : `${output}\n`)
  process.exitCode = ok ? 0 : 1
}
