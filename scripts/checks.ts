/** Every check of the repository, in the order in which `npm test` runs them: cheap ones first. */
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkApi } from './api.ts'
import { buildOnce } from './build.ts'
import { writeBlocks } from './docsBlocks.ts'
import { execTool, type Ran } from './exec.ts'
import { judge, packOnce } from './pack.ts'
import { findBrowser } from './site/findBrowser.ts'
import { packageNames, root, temp } from './workspace.ts'

export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** A few words for the line of this check, such as what was counted. */
  readonly note: string
  /** Printed when something failed. */
  readonly output: string
  /** Printed at the very end, before the counts. */
  readonly summary?: string
}

export interface Check {
  readonly name: string
  readonly what: string
  run(): Promise<Outcome>
}

export const checks: readonly Check[] = [
  { name: 'types', what: 'TypeScript 6 over sources, tests, examples and scripts', run: types },
  { name: 'types7', what: 'the same with the native TypeScript 7', run: types7 },
  { name: 'docs', what: 'types of the examples in the documentation', run: docs },
  { name: 'format', what: 'formatting', run: () => tool('prettier', ['--check', '--log-level=warn', '.']) },
  { name: 'layers', what: 'import direction and cycles', run: layers },
  { name: 'dead', what: 'unused files, exports and dependencies', run: () => tool('knip', ['--no-progress']) },
  { name: 'lint', what: 'lint', run: () => tool('eslint', ['.']) },
  { name: 'tests', what: 'tests', run: () => vitest('tests', []) },
  { name: 'build', what: 'build', run: build },
  { name: 'api', what: 'API reports', run: api },
  { name: 'publish', what: 'tarballs in the eyes of publint and attw', run: publish },
  { name: 'packed', what: 'packed packages in plain Node and in a browser bundle', run: packed },
  { name: 'site', what: 'documentation site and the page that trains', run: site },
  { name: 'interop', what: 'exported modules on XLA', run: interop },
]

async function types(): Promise<Outcome> {
  const ran = await execTool('typescript', ['-p', 'tsconfig.test.json'], { bin: 'tsc' })
  return outcome(ran)
}

async function types7(): Promise<Outcome> {
  return outcome(await execTool('typescript7', ['-p', 'tsconfig.test.json'], { bin: 'tsc' }))
}

async function docs(): Promise<Outcome> {
  const blocks = writeBlocks()
  if (blocks.length === 0) return failure('no `ts` block was found in README.md, docs or the packages')
  return outcome(await execTool('typescript', ['-p', 'tsconfig.docs.json'], { bin: 'tsc' }), `${blocks.length} blocks`)
}

interface Cruise {
  readonly summary: { readonly totalCruised: number; readonly totalDependenciesCruised: number; readonly error: number }
  readonly modules: readonly { readonly source: string }[]
}

async function layers(): Promise<Outcome> {
  const config = ['--config', '.dependency-cruiser.cjs']
  const places = ['packages', 'examples', 'scripts']
  const ran = await execTool('dependency-cruiser', [...config, '--output-type', 'json', ...places], {
    bin: 'depcruise',
  })
  let cruise: Cruise
  try {
    cruise = JSON.parse(ran.stdout) as Cruise
  } catch {
    return failure(ran.output)
  }
  const { totalCruised, totalDependenciesCruised, error } = cruise.summary
  // A wrong path or an unreadable tsconfig makes it see nothing and report success.
  const blind = packageNames.filter(
    (name) => !cruise.modules.some(({ source }) => source.startsWith(`packages/${name}/src/`)),
  )
  if (blind.length > 0) return failure(`no module was seen in ${blind.join(', ')}`)
  if (totalDependenciesCruised < totalCruised / 2)
    return failure(`only ${totalDependenciesCruised} imports were seen between ${totalCruised} modules`)
  const note = `${totalCruised} modules, ${totalDependenciesCruised} imports`
  if (error === 0) return { passed: 1, failed: 0, note, output: '' }
  const readable = await execTool('dependency-cruiser', [...config, '--output-type', 'err', ...places], {
    bin: 'depcruise',
  })
  return { passed: 0, failed: 1, note, output: readable.output }
}

async function build(): Promise<Outcome> {
  const { ok, files, output } = await buildOnce()
  return ok ? { passed: 1, failed: 0, note: `${files} modules`, output } : failure(output)
}

async function api(): Promise<Outcome> {
  if (!(await buildOnce()).ok) return failure('not checked: the build failed')
  const { reports, problems } = await checkApi(false)
  return problems.length === 0
    ? { passed: 1, failed: 0, note: `${reports} reports`, output: '' }
    : failure(problems.join('\n'))
}

async function interop(): Promise<Outcome> {
  // It loads every package and the suites of their tests, which the checks before are about.
  return (await import('./interop.ts')).interop()
}

async function publish(): Promise<Outcome> {
  const { ok, tarballs, output } = await packOnce()
  if (!ok) return failure(output)
  const problems = await judge(tarballs)
  return problems.length === 0
    ? { passed: 1, failed: 0, note: `${tarballs.length} tarballs`, output: '' }
    : failure(problems.join('\n'))
}

async function packed(): Promise<Outcome> {
  const { ok, output } = await packOnce()
  if (!ok) return failure(output)
  rmSync(join(temp, 'size.json'), { force: true })
  const { summary: _summary, ...result } = await vitest('packed', ['--config', 'test/packed/vitest.config.ts'])
  return { ...result, note: `${result.note}${bundleSize()}` }
}

async function site(): Promise<Outcome> {
  const { summary: _summary, ...result } = await vitest('site', ['--config', 'test/site/vitest.config.ts'])
  return findBrowser() === null
    ? { ...result, note: `${result.note}; no browser was found, so none was tested` }
    : result
}

/** The size that the packed tests measured, in words. */
function bundleSize(): string {
  try {
    const { minified, gzipped } = JSON.parse(readFileSync(join(temp, 'size.json'), 'utf8')) as {
      minified: number
      gzipped: number
    }
    return `; a minimal grad program is ${kB(minified)} minified, ${kB(gzipped)} gzipped`
  } catch {
    return ''
  }
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

async function vitest(name: string, args: readonly string[]): Promise<Outcome> {
  mkdirSync(temp, { recursive: true })
  const file = join(temp, `vitest-${name}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  // Ten minutes on two idle cores for all of them; several times that on busy ones.
  const ran = await execTool('vitest', ['run', ...args, ...reporters], { env: { CI: 'true' }, limitSeconds: 2700 })
  const summary = lastLines(ran.output)
  let report: VitestReport
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  } catch {
    // Without a report the run was cut short: most likely some test never returns, and then its file is not listed.
    return failure(`${ran.output}\n\nvitest wrote no report; test files that did not finish: ${unfinished(ran.output)}`)
  }
  const skipped = report.numPendingTests + report.numTodoTests
  const note = `${report.numPassedTests} tests${skipped > 0 ? `, ${skipped} skipped` : ''}`
  // A file that does not load, or an error outside any test, fails the run without failing a test.
  const outside = ran.code !== 0 && report.numFailedTests === 0 ? 1 : 0
  const isEmpty = report.numPassedTests + report.numFailedTests === 0 ? 1 : 0
  const failed = report.numFailedTests + Math.max(outside, isEmpty)
  return { passed: report.numPassedTests, failed, note, output: ran.output, summary }
}

function unfinished(output: string): string {
  const listed = new Set([...output.matchAll(/[^\s|]+\.test\.ts/g)].map(([file]) => basename(file)))
  const places = ['packages', 'examples', 'test'].flatMap((place) =>
    readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((file) => join(place, file)),
  )
  const all = places.filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
  return all.filter((file) => !listed.has(basename(file))).join(', ')
}

/** vitest's own summary: from the line that counts test files to the end. */
function lastLines(output: string): string {
  const at = output.lastIndexOf('Test Files')
  const lines = output.slice(output.lastIndexOf('\n', at) + 1).replace(/^JSON report written.*$/m, '')
  return at < 0 ? '' : lines.trimEnd()
}

async function tool(name: string, args: readonly string[]): Promise<Outcome> {
  return outcome(await execTool(name, args))
}

function outcome(ran: Ran, note = ''): Outcome {
  const ok = ran.code === 0
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, note, output: ran.output }
}

function failure(output: string): Outcome {
  return { passed: 0, failed: 1, note: '', output }
}
