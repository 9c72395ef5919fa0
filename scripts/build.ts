/**
 * Builds every package into its `dist`: one ES module per source file, so that bundlers can leave out what a program does
 * not use, with declarations and source maps; and into `dist/bundled` the same in few files, because Node takes longer to
 * find and read hundreds of files than to compile what is in them. Of fp-ts the functions in use are copied into
 * `dist/vendor`: importing the whole of it costs start-up time in plain Node. It stays a dependency for its types.
 */
import { copyFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { rolldown, type RolldownBuild } from 'rolldown'
import { execTool } from './exec.ts'
import { pureCalls } from './pureCalls.ts'
import { entriesOf, packageDir, packageNames, root, type PackageName } from './workspace.ts'

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
  const problems: string[] = []
  let files = 0
  try {
    for (const name of packageNames) files += await writeModules(name, problems)
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
  }
  return { ok: problems.length === 0, files, output: problems.join('\n') }
}

/** Reads the modules of one package, and adds what is wrong with them to `problems`. */
async function readModules(name: PackageName, problems: string[]): Promise<RolldownBuild> {
  const dir = packageDir(name)
  return rolldown({
    cwd: dir,
    input: Object.fromEntries(entriesOf(name).map((entry) => [entry.name, join(dir, 'src', `${entry.name}.ts`)])),
    external: [/^@pullback\//, /^node:/, /^fast-check$/],
    plugins: [pureCalls()],
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    transform: { target: 'es2022' },
    treeshake: {
      moduleSideEffects: [
        { test: /node_modules/, sideEffects: false },
        { test: /\/src\//, sideEffects: true },
      ],
    },
    // How long plugins take says something of the machine, not of the modules.
    checks: { bundlerTimings: false },
    onLog: (level, log) => {
      if (level === 'warn') problems.push(`${name}: ${log.message}`)
    },
  })
}

/** Writes the modules of one package, adds what is wrong with them to `problems`, and returns how many there are. */
async function writeModules(name: PackageName, problems: string[]): Promise<number> {
  const dir = packageDir(name)
  const dist = join(dir, 'dist')
  const bundle = await readModules(name, problems)
  const { output } = await bundle.write({
    dir: dist,
    format: 'esm',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: join(dir, 'src'),
    // npm drops a folder called node_modules from what it packs.
    entryFileNames: ({ name: path }) => `${path.replace(/^.*node_modules\/(?=[^.])/, 'vendor/')}.js`,
  })
  await bundle.write({ dir: join(dist, 'bundled'), format: 'esm', chunkFileNames: 'shared/[name].js' })
  await bundle.close()
  const chunks = output.filter((file) => file.type === 'chunk')
  for (const { fileName, imports } of chunks) {
    const isKnown = (id: string): boolean =>
      /^(@pullback\/|node:|fast-check$)/.test(id) || chunks.some((chunk) => chunk.fileName === id)
    const strangers = imports.filter((id) => !isKnown(id))
    if (strangers.length > 0)
      problems.push(`${relative(root, join(dist, fileName))}: imports ${strangers.join(', ')} at run time`)
  }
  copyLicences(
    dir,
    chunks.map(({ fileName }) => fileName),
  )
  return chunks.length
}

/** Puts the licence of each copied dependency beside its code; a second file called LICENSE would keep pnpm from adding ours. */
function copyLicences(dir: string, files: readonly string[]): void {
  const copied = new Set(files.flatMap((file) => /^vendor\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))
  for (const dependency of copied) {
    copyFileSync(join(dir, 'node_modules', dependency, 'LICENSE'), join(dir, 'dist', 'vendor', dependency, 'COPYING'))
  }
}

if (process.argv[1] === import.meta.filename) {
  const { ok, files, output } = await buildOnce()
  process.stdout.write(ok ? `built ${files} modules\n` : `${output}\n`)
  process.exitCode = ok ? 0 : 1
}
