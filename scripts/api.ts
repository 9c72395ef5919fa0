/** The public interface of every entry, written to its package's `etc` folder by api-extractor: changes show in review. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from '@microsoft/api-extractor'
import { buildOnce } from './build.ts'
import { exec } from './exec.ts'
import { entriesOf, packageDir, packageNames, root, temp, type Entry, type PackageName } from './workspace.ts'

export interface ApiResult {
  readonly reports: number
  /** One text per report that differs from the committed one, or could not be made. */
  readonly problems: readonly string[]
}

/** Compares the reports with the committed ones; with `update`, replaces those instead. */
export async function checkApi(update: boolean): Promise<ApiResult> {
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
  const dir = packageDir(name)
  const file = `${entry.specifier.replace('@pullback/', '').replaceAll('/', '-')}.api.md`
  const messages: string[] = []
  mkdirSync(join(dir, 'etc'), { recursive: true })
  const config = ExtractorConfig.prepare({
    configObject: configFor(dir, entry, file),
    configObjectFullPath: undefined,
    packageJsonFullPath: join(dir, 'package.json'),
  })
  const result = Extractor.invoke(config, {
    localBuild: update,
    messageCallback: (message) => {
      const isProblem = message.logLevel === ExtractorLogLevel.Error || message.logLevel === ExtractorLogLevel.Warning
      if (isProblem && message.messageId !== 'console-api-report-not-copied')
        messages.push(message.formatMessageWithLocation(root))
      // Nothing goes to the console: the caller prints what is returned.
      message.handled = true
    },
  })
  const committed = join(dir, 'etc', file)
  if (result.apiReportChanged && !update) {
    if (!existsSync(committed)) return `${entry.specifier}: has no report yet; run \`npm run api\``
    const diff = await exec('git', [
      'diff',
      '--no-index',
      '--no-color',
      '--unified=2',
      committed,
      join(temp, 'api', file),
    ])
    return `${entry.specifier}: the interface changed; run \`npm run api\` if that is meant\n${diff.stdout}`
  }
  if (!update && existsSync(committed) && readFileSync(committed, 'utf8').includes('\r'))
    return `${committed}: must have LF line ends`
  return result.errorCount > 0 ? messages.join('\n') : undefined
}

function configFor(dir: string, entry: Entry, reportFileName: string): IConfigFile {
  // In the workspace a package name leads to sources; api-extractor reads declarations only.
  const paths: Record<string, string[]> = {}
  for (const name of packageNames) {
    for (const { specifier, name: path } of entriesOf(name))
      paths[specifier] = [join(packageDir(name), 'dist', `${path}.d.ts`)]
  }
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    types: [],
    paths,
  }
  return {
    projectFolder: dir,
    mainEntryPointFilePath: join(dir, 'dist', `${entry.name}.d.ts`),
    newlineKind: 'lf',
    apiReport: { enabled: true, reportFileName, reportFolder: join(dir, 'etc'), reportTempFolder: join(temp, 'api') },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    compiler: { overrideTsconfig: { compilerOptions, files: [join(dir, 'dist', `${entry.name}.d.ts`)] } },
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

if (process.argv[1] === import.meta.filename) {
  const built = await buildOnce()
  if (!built.ok) process.stdout.write(`${built.output}\n`)
  const { reports, problems } = built.ok
    ? await checkApi(process.argv.includes('--update'))
    : { reports: 0, problems: [''] }
  process.stdout.write(problems.length === 0 ? `${reports} API reports are up to date\n` : `${problems.join('\n')}\n`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
