/** The public interface of every entry, written to its package's `etc` folder by api-extractor: changes show in review. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from '@microsoft/api-extractor'
import { buildOnce } from './build.ts'
import { exec } from './exec.ts'
import { entriesOf, packageDir, packageNames, root, temp, type Entry, type PackageName } from './workspace.ts'

const mirror = join(temp, 'api', 'packages')

export interface ApiResult {
  readonly reports: number
  /** One text per report that differs from the committed one, or could not be made. */
  readonly problems: readonly string[]
}

/** Compares the reports with the committed ones; with `update`, replaces those instead. */
export async function checkApi(update: boolean): Promise<ApiResult> {
  layOutMirror()
  const problems: string[] = []
  let reports = 0
  for (const name of packageNames) {
    for (const entry of entriesOf(name)) {
      reports++
      const problem = await report(name, entry, update)
      if (problem !== undefined) problems.push(problem)
    }
  }
  return { reports, problems }
}

async function report(name: PackageName, entry: Entry, update: boolean): Promise<string | undefined> {
  const etc = join(packageDir(name), 'etc')
  const file = `${entry.specifier.replace('@pullback/', '').replaceAll('/', '-')}.api.md`
  const messages: string[] = []
  mkdirSync(etc, { recursive: true })
  const config = ExtractorConfig.prepare({
    configObject: configFor(join(mirror, name), etc, entry, file),
    configObjectFullPath: undefined,
    packageJsonFullPath: join(mirror, name, 'package.json'),
  })
  const result = Extractor.invoke(config, {
    localBuild: update,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) messages.push(message.formatMessageWithLocation(root))
      // Nothing goes to the console: the caller prints what is returned.
      message.handled = true
    },
  })
  if (result.apiReportChanged && !update) {
    const committed = join(etc, file)
    if (!existsSync(committed)) return `${entry.specifier}: has no report yet; run \`npm run api\``
    const diff = await exec('git', ['diff', '--no-index', '--unified=2', committed, join(temp, 'api', file)])
    return `${entry.specifier}: the interface changed; run \`npm run api\` if that is meant\n${diff.stdout}`
  }
  return result.errorCount > 0 ? messages.join('\n') : undefined
}

function configFor(projectFolder: string, reportFolder: string, entry: Entry, reportFileName: string): IConfigFile {
  const declarations = join(projectFolder, 'dist', `${entry.name}.d.ts`)
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    types: [],
  }
  return {
    projectFolder,
    mainEntryPointFilePath: declarations,
    newlineKind: 'lf',
    apiReport: { enabled: true, reportFileName, reportFolder, reportTempFolder: join(temp, 'api') },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
    messages: {
      extractorMessageReporting: {
        default: { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
        'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
        'ae-unresolved-link': { logLevel: ExtractorLogLevel.None },
      },
      tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
    },
  }
}

/**
 * Lays the declarations out as a user's `node_modules` holds them. In the workspace a package name leads to sources, which
 * api-extractor cannot read, and a path mapping would make it take another package's types for this one's.
 */
function layOutMirror(): void {
  rmSync(join(temp, 'api'), { recursive: true, force: true })
  for (const name of packageNames) {
    const manifest = JSON.parse(readFileSync(join(packageDir(name), 'package.json'), 'utf8')) as {
      readonly publishConfig: object
    }
    const scope = join(temp, 'api', 'node_modules', '@pullback')
    mkdirSync(scope, { recursive: true })
    mkdirSync(join(mirror, name), { recursive: true })
    symlinkSync(join(mirror, name), join(scope, name), 'junction')
    writeFileSync(join(mirror, name, 'package.json'), JSON.stringify({ ...manifest, ...manifest.publishConfig }))
    cpSync(join(packageDir(name), 'dist'), join(mirror, name, 'dist'), {
      recursive: true,
      filter: (file) => !/\.(js|map)$/.test(file),
    })
  }
}

if (process.argv[1] === import.meta.filename) {
  const built = await buildOnce()
  if (!built.ok) process.stdout.write(`${built.output}\n`)
  const { reports, problems } = built.ok
    ? await checkApi(process.argv.includes('--update'))
    : { reports: 0, problems: [''] }
  process.stdout.write(problems.length === 0 ? `${reports} API reports are up to date\n` : `${problems.join('\n')}\n`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
